"""Every key of the language becomes an attribute with a place, or a finding that helps."""

import pickle

import pytest
from pydantic import BaseModel

from rules import document
from rules.diagnostics import Code, Finding, sort
from rules.document import (
    Before,
    Between,
    Count,
    Part,
    Pasal,
    Regulation,
    Rule,
    Tiered,
    Total,
    Vocabulary,
    read_part,
)
from rules.document.keywords import KEYWORDS
from rules.document.node import keys_of
from rules.nodes import Text
from rules.source import read_yaml

HEAD = """\
peraturan: pp-1-2020
jenis: pp
sebutan: PP 1/2020
judul: Contoh
status: berlaku
naskah: parafrase
"""


def read(body: str, form: type[Part] = Regulation) -> tuple[Part | None, tuple[Finding, ...]]:
    findings: list[Finding] = []
    head = HEAD if form is Regulation else ""
    part = read_part(form, read_yaml(head + body, "f.yaml"), findings)
    return part, sort(findings)


def regulation(body: str) -> Regulation:
    part, findings = read(body)
    assert findings == ()
    assert isinstance(part, Regulation)
    return part


def refused(body: str, form: type[Part] = Regulation) -> list[tuple[str, int, int]]:
    """Code, line (that of the body) and column of each finding."""
    _, findings = read(body, form)
    above = HEAD.count("\n") if form is Regulation else 0
    return [(f.code.name, f.span.line - above, f.span.column) for f in findings]


def help_of(body: str, form: type[Part] = Regulation) -> str:
    _, (finding,) = read(body, form)
    return str(finding.help)


def rule(body: str) -> Rule:
    part, findings = read(body, Rule)
    assert findings == ()
    assert isinstance(part, Rule)
    return part


def test_a_regulation_needs_no_more_than_its_head() -> None:
    head = regulation("")

    assert (head.id, head.kind, head.citation) == ("pp-1-2020", "pp", "PP 1/2020")
    assert (head.rests_on, head.pasal, head.facts) == ((), (), {})


def test_texts_keep_their_places() -> None:
    head = regulation("mengingat: [uu-1-2020, uu-2-2020]\n")

    assert isinstance(head.citation, Text)
    assert head.citation.span[1:5] == (3, 10, 3, 19)
    assert head.rests_on[1].span[1:3] == (7, 24)


def test_parts_and_names_know_their_places() -> None:
    head = regulation("fakta:\n  a.b: {jenis: ya_tidak, label: x}\n")
    ((name, fact),) = head.facts.items()

    assert name.span[1:5] == (8, 3, 8, 6)
    assert fact.span[1:5] == (8, 8, 8, 35)


def test_parts_cannot_be_changed_and_can_be_sent_to_another_process() -> None:
    head = regulation("fakta:\n  a.b: {jenis: ya_tidak, label: x}\n")
    with pytest.raises(ValueError, match="frozen"):
        head.title = head.id

    assert pickle.loads(pickle.dumps(head)) == head  # noqa: S301 - our own bytes


def test_missing_keys_are_all_named() -> None:
    findings: list[Finding] = []
    read_part(Regulation, read_yaml("peraturan: x\n", "f.yaml"), findings)

    assert [finding.message.split("`")[1] for finding in findings] == [
        "jenis",
        "sebutan",
        "judul",
        "status",
        "naskah",
    ]


def test_an_unknown_key_is_told_the_nearest_right_one() -> None:
    assert refused("bukit: A\n") == [("UNKNOWN_KEY", 1, 1)]
    assert help_of("bukit: A\n") == "maksudnya `bukti`?"


def test_a_key_named_as_an_attribute_is_unknown() -> None:
    assert refused("span: x\nfacts: y\n") == [("UNKNOWN_KEY", 1, 1), ("UNKNOWN_KEY", 2, 1)]


def test_a_misspelt_key_is_not_also_said_to_be_missing() -> None:
    assert refused("fakta:\n  a: {jeniss: teks, label: x}\n") == [("UNKNOWN_KEY", 2, 7)]


def test_an_unknown_word_is_told_the_nearest_right_one() -> None:
    body = "fakta:\n  a: {jenis: rupiahh, label: x}\n"

    assert refused(body) == [("UNKNOWN_WORD", 2, 14)]
    assert help_of(body) == "maksudnya `rupiah`?"


@pytest.mark.parametrize(
    "body,found",
    [
        ("fakta: x\n", [("WRONG_SHAPE", 1, 8)]),
        ("fakta:\n  a: x\n", [("WRONG_SHAPE", 2, 6)]),
        ("fakta:\n  - a\n", [("WRONG_SHAPE", 2, 3)]),
        ("pasal: {a: b}\n", [("WRONG_SHAPE", 1, 8)]),
        ("acuan: [a]\n", [("WRONG_SHAPE", 1, 8)]),
        ("sumber: []\n", [("TOO_FEW", 1, 9)]),
        ("sumber: [a, '', {b: c}]\n", [("NO_VALUE", 1, 13), ("WRONG_SHAPE", 1, 17)]),
        ("mengingat: [PP 1, b]\n", [("BAD_NAME", 1, 13)]),
        ("menjawab: [Jkm, a-b]\n", [("BAD_NAME", 1, 12), ("BAD_NAME", 1, 17)]),
        ("menjawab: {a: Jkm, b: [c], D: e}\n", [("BAD_NAME", 1, 15), ("BAD_NAME", 1, 28)]),
        ("menjawab: {}\n", [("TOO_FEW", 1, 11)]),
        ("bukti: C\n", [("UNKNOWN_WORD", 1, 8)]),
        ("fakta:\n  A b: {jenis: ya_tidak, label: x}\n", [("BAD_NAME", 2, 3)]),
        ("fakta:\n  a: {jenis: tanggal, label: x, opsional: yes}\n", [("UNKNOWN_WORD", 2, 43)]),
        ("fakta:\n  a: {jenis: pilihan, label: x}\n", [("MISSING_KEY", 2, 7)]),
        ("fakta:\n  a: {jenis: teks, label: x, pilihan: {b: c}}\n", [("KEYS_EXCLUDE", 2, 30)]),
        ("hasil:\n  a: {jenis: teks, label: x, bila_kosong: y}\n", [("KEYS_EXCLUDE", 2, 30)]),
        ("hasil:\n  a: {jenis: rupiah, label: x, kumpul: rerata}\n", [("UNKNOWN_WORD", 2, 40)]),
        ("parameter:\n  p: {jenis: rupiah, label: x, nilai: []}\n", [("TOO_FEW", 2, 39)]),
    ],
)
def test_wrong_declarations_are_refused_at_their_places(
    body: str, found: list[tuple[str, int, int]]
) -> None:
    assert refused(body) == found


def test_all_findings_come_at_once_whatever_part_they_are_in() -> None:
    body = """\
fakta:
  a: {jenis: rupia, label: x}
hasil:
  b: {jenis: ya_tidak}
pasal:
  - pasal: 1
    aturan:
      - {menetapkan: b, jika: {x: ya}, syarat: {x: [{y: ya}]}, lagi: z}
"""

    assert [code for code, _, _ in refused(body)] == [
        "UNKNOWN_WORD",
        "MISSING_KEY",
        "KEYS_EXCLUDE",
        "BAD_CONDITION",
        "UNKNOWN_KEY",
    ]


def test_a_vocabulary_declares_facts_and_lists_only() -> None:
    body = "fakta:\n  a: {jenis: teks, label: x}\nhasil: {}\n"

    assert refused(body, Vocabulary) == [("UNKNOWN_KEY", 3, 1)]


READING = "tafsir:\n  t:\n    soal: s?\n    pilihan:\n"


@pytest.mark.parametrize(
    "options,found",
    [
        ("      a: {alasan: x}\n", [("TOO_FEW", 5, 7)]),
        ("      a: {alasan: x}\n      b: {uji: y, alasan: z}\n", [("MISSING_KEY", 5, 7)]),
        ("      a: {alasan: x, uji: q, nilai: r}\n      b: {uji: y, nilai: 1, alasan: z}\n", None),
        ("      a: {uji: q}\n      b: {uji: y, alasan: z}\n", [("MISSING_KEY", 5, 10)]),
        (
            "      a: {alasan: x}\n      b: {alasan: z}\n    dipilih: {opsi: c, alasan: y}\n",
            [("UNKNOWN_WORD", 7, 21)],
        ),
    ],
)
def test_a_reading_has_two_options_of_one_sort_and_a_choice_among_them(
    options: str, found: list[tuple[str, int, int]] | None
) -> None:
    assert refused(READING + options) == (
        found
        or [
            ("KEYS_EXCLUDE", 5, 30),
            ("KEYS_EXCLUDE", 6, 19),
        ]
    )


def test_a_reading_keeps_its_options_and_the_choice() -> None:
    body = "      a: {uji: ya, alasan: x}\n      b: {uji: tidak, alasan: z}\n"
    (reading,) = regulation(
        f"{READING}{body}    dipilih: {{opsi: a, alasan: y, oleh: w}}\n"
    ).readings.values()

    assert [(name, option.test) for name, option in reading.options.items()] == [
        ("a", "ya"),
        ("b", "tidak"),
    ]
    assert reading.chosen is not None
    assert reading.chosen.option == "a"


def provision(body: str) -> Pasal:
    (pasal,) = regulation(f"pasal:\n  - {body}\n").pasal
    return pasal


@pytest.mark.parametrize(
    "body,key",
    [
        ("{pasal: 6, non_normatif: ya}", "6"),
        ("{pasal: 16A, terbuka: belum}", "16A"),
        ("{lampiran: II, non_normatif: ya}", "lampiran-II"),
        ("{pasal: belum diketahui, kode: batas-tiga, non_normatif: ya}", "kode-batas-tiga"),
    ],
)
def test_a_provision_is_called_by_number_annex_or_code(body: str, key: str) -> None:
    assert provision(body).key == key


def test_a_provision_keeps_its_chapter_and_section_and_why_it_has_no_rule() -> None:
    pasal = provision("{pasal: 6, bab: III, bagian: Kesatu, judul: Iuran, non_normatif: ya}")

    assert (pasal.chapter, pasal.section, pasal.title) == ("III", "Kesatu", "Iuran")
    assert pasal.non_normative is True


@pytest.mark.parametrize(
    "body,found",
    [
        ("{pasal: 6}", [("MISSING_KEY", 2, 5)]),
        ("{non_normatif: ya}", [("MISSING_KEY", 2, 5)]),
        ("{pasal: enam, non_normatif: ya}", [("BAD_NAME", 2, 13)]),
        ("{pasal: 6, lampiran: I, non_normatif: ya}", [("KEYS_EXCLUDE", 2, 16)]),
        ("{pasal: belum diketahui, non_normatif: ya}", [("MISSING_KEY", 2, 6)]),
        ("{pasal: 6, kode: x, non_normatif: ya}", [("KEYS_EXCLUDE", 2, 16)]),
        ("{pasal: 6, non_normatif: ya, terbuka: x}", [("KEYS_EXCLUDE", 2, 34)]),
        ("{pasal: 6, ayat: [{ayat: 3 a, non_normatif: ya}]}", [("BAD_NAME", 2, 30)]),
        ("{pasal: 6, ayat: [{ayat: 3a}]}", [("MISSING_KEY", 2, 23)]),
        ("{pasal: 6, ayat: [{ayat: 3a, kode: x, terbuka: y}]}", [("UNKNOWN_KEY", 2, 34)]),
    ],
)
def test_wrong_provisions_are_refused_at_their_places(
    body: str, found: list[tuple[str, int, int]]
) -> None:
    assert refused(f"pasal:\n  - {body}\n") == found


def test_versions_may_have_limits_that_are_uncertain() -> None:
    body = """\
pasal: 6
    non_normatif: ya
    versi:
      - {mulai: 2015-07-01, sampai: {sebelum: {antara: [2025-02-01, 2025-03-31]}}}
      - {mulai: {antara: [2025-02-01, 2025-03-31]}, oleh: PP 1/2025, bukti: GAP}"""
    first, second = provision(body).versions

    assert first.start == "2015-07-01"
    assert isinstance(first.end, Before)
    assert first.end.before.between == ("2025-02-01", "2025-03-31")
    assert isinstance(second.start, Between)
    assert second.end is None


@pytest.mark.parametrize(
    "version,found",
    [
        ("{mulai: {antara: [a]}}", ("WRONG_SHAPE", 2, 53)),
        ("{mulai: {antar: [a, b]}}", ("UNKNOWN_KEY", 2, 45)),
        ("{mulai: [a, b]}", ("WRONG_SHAPE", 2, 44)),
        ("{mulai: a, sampai: {sebelum: b}}", ("WRONG_SHAPE", 2, 65)),
        ("{sampai: a}", ("MISSING_KEY", 2, 36)),
    ],
)
def test_wrong_versions_are_refused_at_their_places(
    version: str, found: tuple[str, int, int]
) -> None:
    body = f"pasal:\n  - {{pasal: 6, terbuka: x, versi: [{version}]}}\n"

    assert found in refused(body)


def test_a_rule_sets_one_outcome_or_several() -> None:
    assert rule("menetapkan: a.b\n").sets == ("a.b",)
    assert rule("menetapkan: [a, b]\n").sets == ("a", "b")


@pytest.mark.parametrize(
    "more,key",
    [
        ("jika: {x: ya}\nsyarat: {x: ya}\n", "syarat"),
        ("jika: {x: ya}\nselain_itu: ya\n", "selain_itu"),
        ("syarat: {x: ya}\nmengecualikan: ayat 1\n", "mengecualikan"),
        ("syarat: {x: ya}\nmaka: ya\n", "maka"),
        ("pilih: {dengan: {x: ya}, paling_banyak: 2, menurut: y}\nmaka: ya\n", "maka"),
    ],
)
def test_a_rule_has_one_kind_of_condition(more: str, key: str) -> None:
    _, (finding,) = read(f"menetapkan: a\n{more}", Rule)

    assert finding.code is Code.KEYS_EXCLUDE
    assert finding.message.startswith(f"`{key}`")


def test_what_a_rule_gives_is_an_expression_a_total_a_count_or_tiers() -> None:
    total = rule("menetapkan: a\nmaka: {jumlah: anak.x, dengan: {anak.y: ya}}\n").then
    count = rule("menetapkan: a\nmaka: {banyak: anak, dengan: {anak.y: ya}}\n").then
    tiers = rule(
        "menetapkan: a\nmaka: {bertahap: {banyak: x, dasar: y, tingkat: "
        "[{sampai: 12, bagian: 100%}, {bagian: 50%}]}}\n"
    ).then

    assert rule("menetapkan: a\nmaka: 2 * x\n").then == "2 * x"
    assert isinstance(total, Total)
    assert isinstance(count, Count)
    assert isinstance(tiers, Tiered)
    assert [(tier.until, tier.share) for tier in tiers.tiered.tiers] == [
        ("12", "100%"),
        (None, "50%"),
    ]


@pytest.mark.parametrize(
    "amount,code",
    [
        ("[a]", "WRONG_SHAPE"),
        ("{rata: a}", "WRONG_SHAPE"),
        ("{jumlah: a}", "MISSING_KEY"),
        ("{banyak: a, dengan: b}", "BAD_CONDITION"),
        (
            "{bertahap: {banyak: x, dasar: y, tingkat: [{bagian: 1%}, {bagian: 2%}]}}",
            "MISSING_KEY",
        ),
    ],
)
def test_other_forms_of_amounts_are_refused(amount: str, code: str) -> None:
    assert [found[0] for found in refused(f"menetapkan: a\nmaka: {amount}\n", Rule)] == [code]


TABLE = (
    "tabel:\n  t:\n    kebijakan: unik\n    masukan: {j: anak.j}\n    keluaran: {jenis: rupiah}\n"
)


def test_a_row_has_a_test_for_each_column_and_a_dash_is_any_value() -> None:
    body = f"{TABLE}    baris: [{{j: [sd, smp], maka: Rp1, bukti: A}}, {{j: '-', maka: Rp2}}]\n"
    (table,) = regulation(body).tables.values()
    first, second = table.rows

    assert isinstance(first.tests["j"], document.OneOf)
    assert first.tests["j"].items == ("sd", "smp")
    assert (first.then, first.evidence) == ("Rp1", "A")
    assert second.tests == {"j": None}


@pytest.mark.parametrize(
    "rows,code",
    [
        ("[{maka: Rp1}]", "TABLE_ROW"),
        ("[{j: a, k: b, maka: Rp1}]", "TABLE_ROW"),
        ("[{j: a}]", "MISSING_KEY"),
        ("[{j: a, maka: Rp1, bukti: C}]", "UNKNOWN_WORD"),
        ("[{j: {a: b}, maka: Rp1}]", "BAD_CONDITION"),
        ("[a]", "WRONG_SHAPE"),
        ("[]", "TOO_FEW"),
    ],
)
def test_wrong_rows_are_refused(rows: str, code: str) -> None:
    assert [found[0] for found in refused(f"{TABLE}    baris: {rows}\n")] == [code]


def test_a_table_without_rows_is_refused() -> None:
    assert refused(TABLE) == [("MISSING_KEY", 3, 5)]


def test_a_column_may_not_be_called_as_what_every_row_has() -> None:
    body = TABLE.replace("{j: anak.j}", "{maka: x}") + "    baris: [{maka: Rp1}]\n"

    assert refused(body) == [("BAD_NAME", 4, 15)]


def _parts(form: type[Part] = Part) -> list[type[Part]]:
    below = [part for each in form.__subclasses__() for part in _parts(each)]
    return [form, *below]


def test_every_attribute_has_its_keyword_in_the_table_and_none_is_left_over() -> None:
    attributes = {name for part in _parts() for name in part.model_fields} - {"span"}

    assert attributes - set(KEYWORDS) <= {"number", "base"}
    assert set(KEYWORDS) - attributes == set()


def test_no_key_of_the_language_is_written_twice_in_one_part() -> None:
    for part in _parts():
        assert len(keys_of(part)) == len(part.model_fields) - 1


def test_the_schema_names_the_keys_and_not_the_places() -> None:
    schema = Regulation.model_json_schema()

    assert "menetapkan" in schema["$defs"]["Rule"]["properties"]
    assert not [key for key in schema["properties"] if "span" in key]
    assert issubclass(Part, BaseModel)


BESIDE = """\
menimbang: [bahwa pekerja perlu dilindungi, bahwa karena itu perlu ditetapkan]
dasar_hukum: [Undang-Undang Nomor 40 Tahun 2004]
bab: {I: Ketentuan umum, XA: Sisipan}
penutup: Agar setiap orang mengetahuinya.
keraguan:
  naskah: {jenis: belum_terlihat, soal: s?, akibat: a, penyelesaian: p, menyangkut: [x.y, Pasal 3]}
pernyataan:
  a: {label: a, nilai: 17000, satuan: orang, sumber: s, bukti: A}
  b: {label: b, dihitung: a + 1, satuan: orang, bukti: INF, bertentangan_dengan: [a]}
"""


def test_what_sets_nothing_is_read_beside_the_rules() -> None:
    head = regulation(BESIDE)

    assert len(head.considering) == 2
    assert head.bases == ("Undang-Undang Nomor 40 Tahun 2004",)
    assert dict(head.chapters) == {"I": "Ketentuan umum", "XA": "Sisipan"}
    assert head.closing == "Agar setiap orang mengetahuinya."
    assert head.doubts[Text("naskah", head.span)].touches == ("x.y", "Pasal 3")
    assert [one.value or one.computed for one in head.statements.values()] == ["17000", "a + 1"]


@pytest.mark.parametrize(
    "body,found",
    [
        ("bab: {ii: x}\n", [("BAD_NAME", 1, 7)]),
        ("bab: [I]\n", [("WRONG_SHAPE", 1, 6)]),
        (
            "keraguan:\n  k: {jenis: ragu, soal: s?, akibat: a, penyelesaian: p}\n",
            [("UNKNOWN_WORD", 2, 14)],
        ),
        ("keraguan:\n  k: {jenis: kekosongan, soal: s?, akibat: a}\n", [("MISSING_KEY", 2, 6)]),
        ("pernyataan:\n  p: {label: x, satuan: orang, bukti: A}\n", [("MISSING_KEY", 2, 6)]),
        (
            "pernyataan:\n  p: {label: x, nilai: 1, satuan: orang, bukti: A}\n",
            [("MISSING_KEY", 2, 6)],
        ),
        (
            "pernyataan:\n  p: {label: x, nilai: 1, dihitung: 2, satuan: o, sumber: s, bukti: A}\n",
            [("KEYS_EXCLUDE", 2, 27)],
        ),
    ],
)
def test_what_sets_nothing_is_refused_where_it_is_wrong(
    body: str, found: list[tuple[str, int, int]]
) -> None:
    assert refused(body) == found


def test_a_reading_may_say_what_would_settle_it() -> None:
    body = (
        READING + "      a: {alasan: x}\n      b: {alasan: y}\n    penyelesaian: p\n    sumber: s\n"
    )
    (reading,) = regulation(body).readings.values()

    assert (reading.settlement, reading.sources) == ("p", ("s",))
