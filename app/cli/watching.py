"""`--watch`: each time that a policy or a feature is saved, findings and results on the screen."""

from __future__ import annotations

import signal
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from app.cli.output import err, out, refuse
from app.cli.results import Progress, print_failures, print_total
from app.watch import Saved, watching
from rules.errors import KaidahError
from rules.language import _, spoken

if TYPE_CHECKING:
    from app.scenarios.run import Wanted
    from app.scenarios.session import Round, Session
    from app.scenarios.worker import Workers


def refuse_json(*, asked: bool) -> None:
    """Refuse to write one document of JSON again and again. Raises `KaidahError`."""
    if asked:
        raise KaidahError(_("`--json` tidak dapat bersama `--watch`"), _("hapus salah satu"))


def watch_checks(policies: Path, check: Callable[[], object]) -> None:
    """Check once, and again each time that a policy is saved, until interrupted."""
    _end_as_by_hand()
    with watching([policies]) as saved:
        while True:
            started = time.perf_counter()
            if policies.is_dir():
                try:
                    check()
                except KaidahError as error:
                    refuse(error)
            else:
                _gone(policies)
            _wait(saved, started)


def watch_scenarios(wanted: Wanted, policies: Path, *, everything: bool) -> None:
    """Run what each change can reach, until interrupted; all at the start if so told."""
    _end_as_by_hand()
    from app.scenarios.run import FEATURES
    from app.scenarios.session import Session
    from app.scenarios.worker import Workers
    from features.steps.profiles import PROFILES

    features = [Path(path).resolve() for path in wanted.paths] or [FEATURES]
    session, workers = Session(wanted, policies), Workers()
    folders = [policies, PROFILES, *features]
    with watching(folders) as saved:
        first = True
        while True:
            started = time.perf_counter()
            if _are_there([policies, *features]):
                _round(session, workers, saved, first=first, everything=everything)
                folders += _outside(session.folders, folders)
                first = False
            _wait(saved, started)


def _end_as_by_hand() -> None:
    """End by what an editor or a closed terminal sends as by Ctrl-C: without a trace."""
    for sent in ("SIGTERM", "SIGHUP"):
        if hasattr(signal, sent):
            signal.signal(getattr(signal, sent), signal.default_int_handler)


def _outside(wanted: Iterable[Path], folders: Sequence[Path]) -> list[Path]:
    """The folders that are not watched yet, nor lie in one that is."""
    real = [folder.resolve() for folder in folders]
    return [
        one for one in wanted if not any(one.resolve().is_relative_to(folder) for folder in real)
    ]


def _are_there(folders: list[Path]) -> bool:
    gone = [folder for folder in folders if not folder.exists()]
    for folder in gone:
        _gone(folder)
    return not gone


def _gone(folder: Path) -> None:
    message = _("`{folder}` tidak ada", folder=str(folder))
    refuse(KaidahError(message, _("buat lagi, atau hentikan dengan Ctrl-C")))


def _wait(saved: Saved, started: float) -> None:
    seconds = f"{time.perf_counter() - started:.1f}".replace(".", ",")
    told = _("selesai dalam {seconds} detik; menunggu perubahan …", seconds=seconds)
    out().print(told, style="dim")
    saved.wait()


def _round(
    session: Session, workers: Workers, saved: Saved, *, first: bool, everything: bool
) -> None:
    from app.scenarios.run import unknown_tag

    found = session.look()
    if first and not everything:
        session.settle()
        found = session.look()
    for error in dict.fromkeys(found.refused):
        refuse(error)
    told = set(session.failing)
    if session.wanted.tag and not found.total and session.tags:
        refuse(unknown_tag(session.wanted.tag, session.tags))
    if found.chosen:
        out().print(_heading(found, first=first), style="bold")
        _run(session, workers, saved, found)
    elif found.why:
        told_why = _(
            "tidak satu pun dari {total} skenario: {why}", total=found.total, why=_why(found)
        )
        out().print(told_why)
    waiting = len(session.due)
    if waiting and found.refused:
        err().print(_("{number} skenario menunggu sampai temuan itu diperbaiki", number=waiting))
    left = len(session.failing & told - found.chosen)
    if left:
        out().print(_("{number} skenario lain masih gagal sejak tadi", number=left), style="red")


def _run(session: Session, workers: Workers, saved: Saved, found: Round) -> None:
    from app.scenarios.results import ScenarioRun
    from app.scenarios.worker import Interrupted, Job

    job = Job(found.chosen, session.policies, found.plans, spoken())
    try:
        with Progress() as progress:
            run = workers.run(job, saved.waiting, progress.tell)
    except Interrupted as interrupted:
        session.done(ScenarioRun([one for one in interrupted.held if one.passed]))
        out().print(_("dihentikan: ada yang disimpan lagi"), style="dim")
        return
    except KaidahError as error:
        refuse(error)
        return
    session.done(run)
    print_failures(out(), run.failures)
    print_total(out(), run)


def _heading(found: Round, *, first: bool) -> str:
    if first or not found.why:
        return _("{number} dari {total} skenario", number=len(found.chosen), total=found.total)
    return _(
        "{number} dari {total} skenario: yang dapat dijangkau perubahan pada {why}",
        number=len(found.chosen),
        total=found.total,
        why=_why(found),
    )


def _why(found: Round) -> str:
    return ", ".join(found.why)
