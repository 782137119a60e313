"""Ketika …: the event; in a background it may also follow `Diketahui`, after `Dan`."""

from __future__ import annotations

from pytest_bdd import step

from features.steps.scenario import Scenario, Table
from features.steps.sentence import Sentence


@step(Sentence("ia <profil>[ (pada|untuk bulan) <tanggal>][:]"))
def _(
    skenario: Scenario,
    profil: str,
    tanggal: str | None,
    datatable: Table | None = None,
) -> None:
    skenario.apply(profil, tanggal)
    skenario.tell(datatable or [])
