"""Articles and marks: by the version in force, the weakest of what decided (10.1)."""

from __future__ import annotations

import pytest

from engine.citation import Citations
from engine.plan import Mark
from tests.meaning.small import decide, pasal, policy, rules, service

AMENDED = policy(
    pasal(
        "{menetapkan: uang, maka: besar}",
        number="34",
        more="acuan: mati\nversi: [{mulai: 2015-07-01, sampai: 2019-12-01}, "
        "{mulai: 2019-12-02, oleh: PP 82/2019}]",
    ),
    before="""
parameter:
  besar:
    jenis: rupiah
    label: besar
    nilai:
      - {mulai: 2015-07-01, sampai: 2019-12-01, nilai: Rp5, dasar: Lampiran III}
      - {mulai: 2019-12-02, nilai: Rp7, dasar: Lampiran III, oleh: PP 82/2019}
""",
)


@pytest.mark.parametrize(
    "died, cited",
    [
        ("2019-12-01", ["Pasal 34", "Lampiran III"]),
        (
            "2019-12-02",
            [
                "Pasal 34 sebagaimana diubah dengan PP 82/2019",
                "Lampiran III sebagaimana diubah dengan PP 82/2019",
            ],
        ),
    ],
)
def test_a_rule_and_its_parameter_are_cited_as_amended_on_the_day(
    died: str, cited: list[str]
) -> None:
    found = decide(AMENDED, f"mati: {died}")

    articles = Citations(found.graph, found.case, found.decided).of(("uang", -1))
    assert [str(article) for article in articles] == cited


def test_places_are_named_as_the_law_names_them() -> None:
    body = policy(
        pasal("{menetapkan: uang, maka: Rp1}", number="16A"),
        """  - lampiran: II
    aturan: [{menetapkan: lagi, maka: Rp1}]
  - pasal: belum diketahui
    kode: batas-x
    aturan: [{menetapkan: ok, huruf: b}]
  - pasal: 6
    ayat: [{ayat: 3a, aturan: [{menetapkan: t, huruf: c}]}]
""",
    )

    labels = {place.id: place.label for place in service(body).plan.provisions}
    assert labels == {
        "uji:16A": "Pasal 16A",
        "uji:lampiran-II": "Lampiran II",
        "uji:kode-batas-x": "pasal yang belum diketahui nomornya (batas-x)",
        "uji:kode-batas-x-huruf-b": "pasal yang belum diketahui nomornya (batas-x) huruf b",
        "uji:6": "Pasal 6",
        "uji:6(3a)": "Pasal 6 ayat (3a)",
        "uji:6(3a)-huruf-c": "Pasal 6 ayat (3a) huruf c",
    }


def mark(body: str, facts: str, outcome: str = "uang") -> Mark:
    """The mark that a decision shows."""
    return decide(body, facts, outcome).marks[outcome, -1]


WEAKER = policy(
    pasal("{menetapkan: uang, maka: Rp1, bukti: A}"),
    pasal(
        "{menetapkan: uang, jika: {a: ya}, maka: Rp2, bukti: B-, mengecualikan: Pasal 1}",
        number="2",
        more="acuan: mati\nversi: [{mulai: 2020-01-01}]",
    ),
)


@pytest.mark.parametrize(
    "facts, weakest",
    [
        ("a: ya, mati: 2020-01-01", Mark.DOUBTFUL),
        ("a: tidak, mati: 2020-01-01", Mark.DOUBTFUL),
        ("a: tidak, mati: 2019-12-31", Mark.A),
    ],
)
def test_an_exception_found_false_counts_if_it_is_in_force(facts: str, weakest: Mark) -> None:
    assert mark(WEAKER, facts) is weakest


def test_a_term_counts_where_it_decided_and_only_there() -> None:
    body = rules(
        "{menetapkan: uang, bukti: A, maka: Rp1, "
        "jika: {salah_satu: [{istilah: t}, {istilah: ok}]}}",
        "{menetapkan: t, syarat: {a: ya}, bukti: INF}",
        "{menetapkan: ok, syarat: {b: ya}, bukti: B}",
    )

    assert mark(body, "a: tidak, b: ya") is Mark.B
    assert mark(body, "a: ya, b: tidak") is Mark.INF


@pytest.mark.parametrize("a", ["ya", "tidak"])
def test_a_gate_counts(a: str) -> None:
    body = """
hasil:
  ok: {jenis: ya_tidak, label: ok}
  uang: {jenis: rupiah, label: uang, hanya_bila: ok}
pasal:
""" + pasal(
        "{menetapkan: ok, syarat: {a: ya}, bukti: B-}", "{menetapkan: uang, maka: Rp1, bukti: A}"
    )

    assert mark(body, f"a: {a}") is Mark.DOUBTFUL


@pytest.mark.parametrize("n, weakest", [(1, Mark.A), (2, Mark.DOUBTFUL), (3, Mark.DOUBTFUL)])
def test_the_row_that_decided_counts_and_the_rows_before_it(n: int, weakest: Mark) -> None:
    body = rules(
        "{menetapkan: uang, maka: tabel(t1), bukti: A}",
        before="""
tabel:
  t1:
    kebijakan: pertama
    masukan: {x: n}
    keluaran: {jenis: rupiah}
    bukti: B
    baris:
      - {x: 1, maka: Rp1, bukti: A}
      - {x: 2, maka: Rp2, bukti: B-}
      - {x: '-', maka: Rp3}
""",
    )

    assert mark(body, f"n: {n}") is weakest


@pytest.mark.parametrize(
    "stated, shown", [("", Mark.INF), ("bukti: A", Mark.A), ("bukti: GAP", Mark.GAP)]
)
def test_without_a_mark_of_its_own_a_rule_has_that_of_its_regulation(
    stated: str, shown: Mark
) -> None:
    reading = """
tafsir:
  r: {soal: s, pilihan: {p: {nilai: Rp1, alasan: x}, q: {nilai: Rp2, alasan: y}}}
"""
    body = f"{stated}\n{reading}{rules('{menetapkan: uang, maka: tafsir.r}')}"

    found = decide(body, "", more="tafsir: {r: p}")
    assert (found.result("uang").value, found.marks["uang", -1]) == (1, shown)
