"""Folders → a signal for each time that something in them is saved, until told to stop."""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Final

from watchfiles import Change, watch

SEEN: Final = frozenset({".yaml", ".csv", ".feature"})
"""Endings of the files that decide; editors' copies (`.x.swp`, `x.yaml~`, `4913`) end otherwise."""
QUIET_MS: Final = 50
"""A burst of changes ends when nothing happens for so long; editors save in several steps."""
LONGEST_MS: Final = 300
"""A burst is told at the latest after so long."""
LOOK_MS: Final = 500
"""How often a folder is looked for that is gone."""


class Saved:
    """Tells whether something was saved since one last asked."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[None] = SimpleQueue()

    def tell(self) -> None:
        """Say that something was saved."""
        self._queue.put(None)

    def waiting(self) -> bool:
        """Whether something was saved that nobody has asked for yet."""
        return not self._queue.empty()

    def wait(self) -> None:
        """Return when something is saved; all that has gathered counts once."""
        while True:
            # With a time limit, so that an interrupt is heard on every system.
            try:
                self._queue.get(timeout=1)
            except Empty:
                continue
            break
        while self.waiting():
            self._queue.get()


@contextmanager
def watching(folders: Sequence[Path]) -> Iterator[Saved]:
    """Watch folders as long as the block runs: any may be removed and made again, or added."""
    saved, stop = Saved(), threading.Event()
    thread = threading.Thread(target=_watch, args=(folders, saved, stop), daemon=True)
    thread.start()
    try:
        yield saved
    finally:
        stop.set()
        thread.join(timeout=2 * LOOK_MS / 1000)


def decides(_change: Change, path: str) -> bool:
    """Whether a file can change what is decided: by its ending, and not hidden."""
    name = Path(path).name
    return Path(name).suffix in SEEN and not name.startswith((".", "#"))


def _watch(folders: Sequence[Path], saved: Saved, stop: threading.Event) -> None:
    while not stop.is_set():
        there = _identities(folders)
        _until_moved(folders, there, saved, stop)
        if not stop.is_set():
            saved.tell()
            stop.wait(0 if _identities(folders) else LOOK_MS / 1000)


def _until_moved(
    folders: Sequence[Path],
    there: dict[Path, int],
    saved: Saved,
    stop: threading.Event,
) -> None:
    """Tell of every change until a folder is removed or made anew."""
    if not there:
        while not stop.wait(LOOK_MS / 1000) and not _identities(folders):
            pass
        return
    for changes in watch(
        *there,
        watch_filter=decides,
        debounce=LONGEST_MS,
        step=QUIET_MS,
        rust_timeout=LOOK_MS,
        yield_on_timeout=True,
        stop_event=stop,
        raise_interrupt=False,
    ):
        if _identities(folders) != there:
            return
        if changes:
            saved.tell()


def _identities(folders: Sequence[Path]) -> dict[Path, int]:
    """The folders that are there, and which they are: one made anew is another."""
    found: dict[Path, int] = {}
    for folder in folders:
        try:
            found[folder] = folder.stat().st_ino
        except OSError:
            continue
    return found
