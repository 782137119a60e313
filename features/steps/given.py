"""Diketahui …: the facts of a scenario; they may also follow the event, after `Dan`."""

from __future__ import annotations

from pytest_bdd import step

from features.steps.scenario import Scenario, Table, needed
from features.steps.sentence import Sentence, names


@step(Sentence('peraturan <"peraturan">[ dari <"folder">]'))
def _(skenario: Scenario, peraturan: str, folder: str | None) -> None:
    skenario.follow(names(peraturan)[0], names(folder)[0] if folder else None)


@step(Sentence("seorang <profil>[:]"))
def _(skenario: Scenario, profil: str, datatable: Table | None = None) -> None:
    skenario.apply(profil)
    skenario.tell(datatable or [])


@step(Sentence("fakta berikut:"))
def _(skenario: Scenario, datatable: Table | None = None) -> None:
    skenario.tell(needed(datatable))


@step(Sentence('<"fakta"> tidak diketahui'))
def _(skenario: Scenario, fakta: str) -> None:
    for name in names(fakta):
        skenario.forget(name)


@step(Sentence("[sebagian ]daftar <daftar>:"))
def _(
    skenario: Scenario, daftar: str, sebagian: str | None, datatable: Table | None = None
) -> None:
    skenario.fill(daftar, needed(datatable), complete=sebagian is None)


@step(Sentence("daftar <daftar> kosong"))
def _(skenario: Scenario, daftar: str) -> None:
    skenario.fill(daftar, [], complete=True)


@step(Sentence('tafsir <"tafsir"> dibaca <"opsi">'))
def _(skenario: Scenario, tafsir: str, opsi: str) -> None:
    skenario.read(names(tafsir)[0], names(opsi)[0])


@step(Sentence('<"peraturan"> dianggap mulai berlaku pada <tanggal>'))
def _(skenario: Scenario, peraturan: str, tanggal: str) -> None:
    skenario.assume(names(peraturan)[0], tanggal)
