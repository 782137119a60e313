"""A place where YAML breaks off → the slip of the hand that drafters mostly make there."""

import re
from typing import Final, NamedTuple

from rules.language import _

DASHES: Final = "–—−•·"
"""What word processors put in the place of `-`."""
KEYED: Final = re.compile(r"[ ]*((?:- +)*)([\w.]+):")
JOINED: Final = re.compile(r"([\w.]+):(\S[^\n]*)")
FAR: Final = 40
"""Lines above a slip among which the one it belongs beside is sought."""
INDENT: Final = frozenset({"did not find expected '-' indicator", "did not find expected key"})


class Slip(NamedTuple):
    """What to say, of how many characters."""

    start: int
    end: int
    message: str
    help: str


def slip(problem: str, text: str, at: int, begun: int) -> Slip | None:
    """What a drafter probably did, if that shows; `begun`: where what breaks off had begun."""
    if problem == "could not find expected ':'":
        return _joined(text, begun)
    if problem in INDENT:
        return _dash(text, at) or _item(problem, text, at) or _uneven(text, at)
    if problem == "mapping values are not allowed in this context":
        return _below_value(text, at)
    if problem == "mapping keys are not allowed in this context":
        return _question(at)
    return None


def _joined(text: str, at: int) -> Slip | None:
    """`maka:apbd`, which YAML takes for one word."""
    found = JOINED.match(text, at)
    if found is None:
        return None
    message = _("sesudah titik dua harus ada spasi")
    advice = _("tulis `{key}: {value}`", key=found[1], value=found[2].rstrip())
    return Slip(at, at + len(found[0].rstrip()), message, advice)


def _dash(text: str, at: int) -> Slip | None:
    """A dash of a word processor before an item of a list."""
    found = text[at : at + 1]
    if not found or found not in DASHES:
        return None
    message = _("butir daftar diawali `-`, bukan `{dash}`", dash=found)
    return Slip(at, at + 1, message, _("ganti `{dash}` dengan tanda hubung `-`", dash=found))


def _item(problem: str, text: str, at: int) -> Slip | None:
    """An item of a list after keys that begin with none."""
    if problem != "did not find expected key" or text[at : at + 2] != "- ":
        return None
    message = _("butir `-` ini berada di bawah kunci yang bukan butir daftar")
    return Slip(at, at + 1, message, _("awali juga butir pertama daftar itu dengan `-`"))


def _uneven(text: str, at: int) -> Slip | None:
    """A key that begins beside no other."""
    start = text.rfind("\n", 0, at) + 1
    found = KEYED.match(text, start)
    if found is None or text[start:at].strip():
        return None
    own = at - start
    beside = _nearest_key(text[:start], own)
    if beside is None or beside[2] == own:
        return None
    line, key, column = beside
    message = _("kunci `{key}` tidak sejajar: {number} spasi di depannya", key=found[2], number=own)
    advice = _(
        "samakan dengan `{key}` di baris {line}: {number} spasi", key=key, line=line, number=column
    )
    return Slip(at, found.end(2), message, advice)


def _nearest_key(above: str, column: int) -> tuple[int, str, int] | None:
    """Line, name and column of the key whose column is nearest, the last of equals."""
    lines = above.splitlines()
    found = []
    for number, line in enumerate(lines[-FAR:], start=max(0, len(lines) - FAR) + 1):
        key = KEYED.match(line)
        if key is not None:
            found.append((number, key[2], key.start(2)))
    return min(found, key=lambda one: (abs(one[2] - column), -one[0]), default=None)


def _below_value(text: str, at: int) -> Slip | None:
    """A key that is indented below one that has its value already."""
    start = text.rfind("\n", 0, at) + 1
    found = KEYED.match(text, start)
    if found is None or found.end() != at + 1:
        return None
    lines = [
        (number, line)
        for number, line in enumerate(text[:start].splitlines(), start=1)
        if line.strip() and not line.lstrip().startswith("#")
    ]
    above = KEYED.match(lines[-1][1]) if lines else None
    if above is None or above.start(2) >= found.start(2) - start:
        return None
    message = _(
        "`{key}` menjorok di bawah `{above}`, yang sudah berisi di baris {line}",
        key=found[2],
        above=above[2],
        line=lines[-1][0],
    )
    advice = _("sejajarkan keduanya, atau tulis di atasnya kunci yang memuat `{key}`", key=found[2])
    return Slip(found.start(2), found.end(2), message, advice)


def _question(at: int) -> Slip:
    """`?` as a value: YAML reads the beginning of a key."""
    message = _("`?` saja bukan isi")
    advice = _("yang belum diketahui ditulis `tidak tahu`; bila teks, beri tanda kutip")
    return Slip(at, at + 1, message, advice)
