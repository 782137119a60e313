"""Findings on the way from nodes to models, gathered so that all of a file come at once."""

from collections.abc import Iterable
from typing import Final, cast

from pydantic import ValidationInfo

from rules.diagnostics import Code, Finding
from rules.language import N_, _
from rules.nearest import nearest
from rules.nodes import Map, Node, Seq, Text

SHAPES: Final[dict[type, str]] = {Map: N_("pemetaan"), Seq: N_("daftar"), Text: N_("teks")}

_HINTS: Final[dict[type, str]] = {
    Map: N_("periksa jorokan, dan `-` di depan setiap butir daftar"),
    Seq: N_("hapus `-` di depannya, atau kurung `[...]`"),
    Text: N_("periksa jorokan baris-baris di bawahnya"),
}


class RefusedError(ValueError):
    """A value that was refused; what is wrong is already among the findings."""


def gathered(info: ValidationInfo) -> list[Finding]:
    """The findings of the file being read, to add to."""
    return cast("list[Finding]", info.context)


def report(info: ValidationInfo, *findings: Finding) -> None:
    """Add findings to those of the file being read.

    What has no width was refused when the text was read, and is not reported again.
    """
    gathered(info).extend(f for f in findings if f.span.offset != f.span.end_offset)


def reported(info: ValidationInfo, *findings: Finding) -> RefusedError:
    """Add findings, and give the error that ends the validation of this value."""
    report(info, *findings)
    return RefusedError()


def wrong_shape(data: Node, wanted: str) -> Finding:
    """The finding for a list where a text should be, and the like."""
    return Finding(
        Code.WRONG_SHAPE,
        _("di sini seharusnya {wanted}, bukan {found}", wanted=wanted, found=_(SHAPES[type(data)])),
        data.span,
        help=_(_HINTS[type(data)]),
    )


def meant(word: str, words: Iterable[str]) -> str | None:
    """Help that names the most similar word, if one is similar."""
    near = nearest(word, words)
    return _("maksudnya `{near}`?", near=near) if near else None
