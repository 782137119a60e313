"""A text and its formatted form → that form, unless anything but its look has changed."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from rules.diagnostics import Code, Finding, PolicyError
from rules.format.gaps import comments
from rules.format.layout import NoLayoutError, laid_out
from rules.format.order import ordered
from rules.language import _
from rules.nodes import Node
from rules.source import Source, read_nodes
from rules.span import start_of


def format_text(content: bytes | str, file: str) -> str:
    """A YAML file in the house's form, with Unix line ends and no byte order mark.

    Nodes and comments are those of the text given, and formatting the result gives the result.
    Raises `PolicyError` with the findings of a text that cannot be read, or with K701 if what
    was formatted would not be the same file.
    """
    before = read_nodes(content, file)
    if before.findings or before.root is None:
        raise PolicyError(before.findings, {file: before.text})
    try:
        made = _formatted(before.text, before.root, file)
        faults = [*_faults(before, before.root, made), *_unstable(made, file)]
    except NoLayoutError:
        faults, made = [_("ada `?` atau `---` yang tidak dapat ditata")], ""
    if faults:
        raise PolicyError([_refusal(faults[0], file)], {file: before.text})
    return made


def _formatted(text: str, root: Node, file: str) -> str:
    laid = laid_out(text, root)
    again = read_nodes(laid, file)
    return laid if again.root is None or again.findings else ordered(laid, again.root)


def _faults(before: Source, root: Node, made: str) -> Iterator[str]:
    """How a formatted text differs from what it was made of, other than in looks."""
    after = read_nodes(made, before.file)
    if after.findings or after.root is None:
        yield _("hasilnya tidak terbaca")
    elif after.root != root:
        yield _("isinya akan berubah")
    elif _hashes(before.text, root) != _hashes(made, after.root):
        yield _("ada komentar yang akan hilang")


def _hashes(text: str, root: Node) -> tuple[Counter[str], int]:
    """The comments of a file; and all signs that may begin one, should one be overlooked."""
    return Counter(comments(text, root)), text.count("#")


def _unstable(made: str, file: str) -> Iterator[str]:
    again = read_nodes(made, file)
    if again.root is not None and not again.findings and _formatted(made, again.root, file) != made:
        yield _("hasilnya belum tetap")


def _refusal(fault: str, file: str) -> Finding:
    return Finding(
        Code.NOT_FORMATTED,
        _("berkas ini tidak dapat dirapikan dengan aman: {fault}", fault=fault),
        start_of(file),
        help=_("berkas tidak diubah; laporkan berkas ini, atau rapikan sendiri"),
    )
