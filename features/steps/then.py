"""Maka …: the result, and the reason for it."""

from __future__ import annotations

from pytest_bdd import then

from features.steps.outcome import Found
from features.steps.scenario import Scenario, Table, needed
from features.steps.sentence import Sentence, names
from features.steps.worlds import hold_worlds, readings_of


@then(Sentence('<hasil>(:| sebesar| adalah) <nilai>[,] berdasarkan <"pasal">[ sebelum diubah]'))
def _(skenario: Scenario, hasil: str, nilai: str, pasal: str, sebelum: str | None) -> None:
    found = Found.of(skenario, hasil)
    found.hold_names(places=names(pasal))
    found.hold_end(nilai)
    found.hold_places(names(pasal), unamended=sebelum is not None)


@then(Sentence('<hasil> tidak terutang berdasarkan <"pasal">'))
def _(skenario: Scenario, hasil: str, pasal: str) -> None:
    found = Found.of(skenario, hasil)
    found.hold_names(places=names(pasal))
    found.hold_end("tidak terutang")
    found.hold_places(names(pasal))


@then(
    Sentence(
        '<hasil> belum dapat ditentukan karena belum diketahui <"fakta">'
        '[ dan belum dipilih tafsir <"tafsir">]'
    )
)
def _(skenario: Scenario, hasil: str, fakta: str, tafsir: str | None) -> None:
    found = Found.of(skenario, hasil)
    found.hold_names(facts=names(fakta), readings=names(tafsir or ""))
    found.hold_open(names(tafsir or ""))
    found.hold_missing(names(fakta), names(tafsir or ""))
    found.hold_readings(names(tafsir or ""))


@then(Sentence('<hasil> belum dapat ditentukan karena belum dipilih tafsir <"tafsir">'))
def _(skenario: Scenario, hasil: str, tafsir: str) -> None:
    found = Found.of(skenario, hasil)
    found.hold_names(readings=names(tafsir))
    found.hold_open(names(tafsir))
    found.hold_missing([], names(tafsir))
    found.hold_readings(names(tafsir))


@then(Sentence("<hasil> belum dapat ditentukan dan bergantung pada tafsir:"))
def _(skenario: Scenario, hasil: str, datatable: Table | None = None) -> None:
    found = Found.of(skenario, hasil)
    table = needed(datatable)
    readings = readings_of(found, table)
    found.hold_open(readings)
    found.hold_missing([], readings)
    hold_worlds(found, table)


@then(Sentence('<hasil> cukup dilengkapi dengan <"fakta">'))
def _(skenario: Scenario, hasil: str, fakta: str) -> None:
    found = Found.of(skenario, hasil)
    found.hold_names(facts=names(fakta))
    found.hold_open()
    found.hold_shortest(names(fakta))


@then(Sentence('<hasil> masih mungkin <"nilai">'))
def _(skenario: Scenario, hasil: str, nilai: str) -> None:
    found = Found.of(skenario, hasil)
    found.hold_open()
    found.hold(sorted(names(nilai)), sorted(found.still))


@then(Sentence("<hasil> paling sedikit <terendah> dan paling banyak <tertinggi>"))
def _(skenario: Scenario, hasil: str, terendah: str, tertinggi: str) -> None:
    found = Found.of(skenario, hasil)
    found.hold_open()
    found.hold([terendah, tertinggi], found.bounds)


@then(Sentence('<hasil> tidak diatur[ melalui <"lewat">]'))
def _(skenario: Scenario, hasil: str, lewat: str | None) -> None:
    found = Found.of(skenario, hasil)
    found.hold_end("tidak diatur")
    found.hold_through(names(lewat or ""))


@then(Sentence('<hasil> bertentangan (antara <"pasal">|melalui <"lewat">)'))
def _(skenario: Scenario, hasil: str, pasal: str | None, lewat: str | None) -> None:
    found = Found.of(skenario, hasil)
    found.hold_names(places=names(pasal or ""))
    found.hold_end("bertentangan")
    found.hold_places(names(pasal or ""))
    found.hold_through(names(lewat or ""))


@then(Sentence('penjelasan <hasil> memuat <"kata">'))
def _(skenario: Scenario, hasil: str, kata: str) -> None:
    found = Found.of(skenario, hasil)
    for words in names(kata):
        found.hold_words(words)
