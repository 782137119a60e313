"""An item of a worklist → what a drafter reads of it, or data for programs."""

from __future__ import annotations

from collections.abc import Iterator

from engine.worklist.model import Item, Kind
from rules.language import N_, _


def told(item: Item) -> Iterator[str]:
    """What is doubtful, the ways to read it, what that touches, and what settles it."""
    if item.home:
        yield _("pada: {home}", home=item.home)
    for choice in item.choices:
        mark = "✓" if choice.id == item.chosen else "·"
        yield _(
            "{mark} `{id}`, {label}: {reason}",
            mark=mark,
            id=choice.id,
            label=choice.label,
            reason=choice.reason,
        )
    if item.chosen:
        yield _("dipilih `{id}`: {reason}", id=item.chosen, reason=item.reason)
    if item.consequence:
        form = N_("catatan: {text}") if item.kind is Kind.MARK else N_("akibat: {text}")
        yield _(form, text=item.consequence)
    places = [one for one in item.provisions if one != item.home]
    if places:
        yield _("menyangkut: {places}", places="; ".join(places))
    if item.outcomes:
        yield _("hasil: {outcomes}", outcomes="; ".join(label for _name, label in item.outcomes))
    if item.statements:
        figures = "; ".join(f"`{name}`, {shown}" for name, shown in item.statements)
        yield _("pernyataan: {figures}", figures=figures)
    if item.settlement:
        yield _("penyelesaian: {text}", text=item.settlement)
    for source in item.sources:
        yield _("sumber: {source}", source=source)
    yield from _written(item)


def _written(item: Item) -> Iterator[str]:
    """The lines that settle it."""
    match item.kind, item.write:
        case Kind.OPEN, (policy, case):
            yield _(
                "dalam `{file}`, pada `{id}`: `{line}`", file=item.file, id=item.id, line=policy
            )
            yield _("dalam kasus: `{line}`", line=case)
        case _, (case,):
            yield _("dalam kasus: `{line}`", line=case)
        case _:
            return


def as_data(item: Item) -> dict[str, object]:
    """The same for programs."""
    return {
        "jenis": str(item.kind),
        "id": item.id,
        "soal": item.question,
        "diselesaikan_oleh": {
            "peraturan": item.place.regulation,
            "pasal": item.place.label or None,
        },
        "pada": item.home,
        "berkas": item.file or None,
        "pilihan": [
            {"opsi": one.id, "label": one.label, "alasan": one.reason} for one in item.choices
        ],
        "dipilih": item.chosen or None,
        "akibat": item.consequence or None,
        "penyelesaian": item.settlement or None,
        "sumber": list(item.sources),
        "ketentuan": list(item.provisions),
        "hasil": [name for name, _label in item.outcomes],
        "pernyataan": [name for name, _shown in item.statements],
        "tulis": list(item.write),
        "bukti": item.mark or None,
    }
