"""Mistakes that drafters make: where they are written, what is told, what the help names.

A mistake stands between « and », which is what the finding has to underline.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from rules.diagnostics import Code


class Mistake(NamedTuple):
    """One mistake: what is changed in the small regulation, the code, a part of the help."""

    changes: Mapping[str, str]
    code: Code
    helped: str = ""


VALUES = "nilai: [{mulai: 2015-07-01, nilai: Rp300.000, dasar: Pasal 1}]"


def rule(text: str) -> dict[str, str]:
    """One more rule of Pasal 9."""
    return {"aturan": f"- {{{text}}}"}


def condition(text: str) -> dict[str, str]:
    """One more rule with some condition."""
    return {"aturan": f"- {{menetapkan: lain, jika: {{{text}}}}}"}


def amount(text: str, outcome: str = "santunan") -> dict[str, str]:
    """One more rule with some amount."""
    return {"aturan": f"- {{menetapkan: {outcome}, maka: {text}}}"}


NAMES: Mapping[str, Mistake] = {
    "a key": Mistake(rule("menetapkan: lain, «jikka»: {aktif: ya}"), Code.UNKNOWN_KEY, "`jika`"),
    "a key of a declaration": Mistake(
        {"fakta": "baru: {jenis: bilangan, label: baru, «bats»: 0 sampai 3}"},
        Code.UNKNOWN_KEY,
        "`batas`",
    ),
    "a key at the top": Mistake({"kepala": "«sumbr»: x"}, Code.UNKNOWN_KEY, "`sumber`"),
    "a fact": Mistake(condition("«aktiv»: ya"), Code.UNKNOWN_NAME, "`aktif`"),
    "a fact inside an expression": Mistake(
        condition('tanggal_mati: "sejak tambah_hari(«tanggal_lahr», 3 hari)"'),
        Code.UNKNOWN_NAME,
        "`tanggal_lahir`",
    ),
    "an outcome that is set": Mistake(
        rule("menetapkan: «tambaham», maka: Rp1"), Code.UNKNOWN_NAME, "`tambahan`"
    ),
    "an outcome in a sum": Mistake(
        amount("tarif + «santuna»", "tambahan"), Code.UNKNOWN_NAME, "`santunan`"
    ),
    "a label in place of a name": Mistake(
        condition("«tanggal lahir»: 2024-01-01"), Code.UNKNOWN_NAME, "`tanggal_lahir`"
    ),
    "a provision whose number is one off": Mistake(
        rule("menetapkan: santunan, mengecualikan: «Pasal 4 ayat 1», maka: Rp1"),
        Code.UNKNOWN_PLACE,
        "Pasal 3",
    ),
    "a term": Mistake(condition("istilah: «laya»"), Code.UNKNOWN_NAME, "`layak`"),
    "a gate": Mistake(
        rule("menetapkan: tambahan, hanya_bila: «berhk», maka: Rp1"), Code.UNKNOWN_NAME, "`berhak`"
    ),
    "an outcome that is answered": Mistake(
        {"kepala": "menjawab: [berhak, «santunam»]"}, Code.UNKNOWN_NAME, "`santunan`"
    ),
    "a parameter": Mistake(amount("2 * «tarip»"), Code.UNKNOWN_NAME, "`tarif`"),
    "a table": Mistake(amount("tabel(«beasisw»)"), Code.UNKNOWN_NAME, "`beasiswa`"),
    "a table column": Mistake(
        {"{kelompok: nelayan, maka: Rp1": "{«kelompk»: nelayan, maka: Rp1"},
        Code.TABLE_ROW,
        "`kelompok`",
    ),
    "a reading": Mistake(condition("tafsir.«caar»: satu"), Code.UNKNOWN_NAME, "`cara`"),
    "an option of a reading": Mistake(
        condition("tafsir.cara: «satuu»"), Code.UNKNOWN_OPTION, "`satu`"
    ),
    "a list": Mistake(condition("ada: «anka»"), Code.UNKNOWN_NAME, "`anak`"),
    "a list of a rule": Mistake(
        rule("menetapkan: lain, untuk_setiap: «anka», jika: {aktif: ya}"),
        Code.UNKNOWN_NAME,
        "`anak`",
    ),
    "a choice": Mistake(condition("kelompok: «nelyan»"), Code.UNKNOWN_OPTION, "`nelayan`"),
    "a choice in a list": Mistake(
        condition("kelompok: [kader, «nelyan»]"), Code.UNKNOWN_OPTION, "`nelayan`"
    ),
    "a choice in a text": Mistake(
        condition('kelompok: "bukan [kader, «nelyan»]"'), Code.UNKNOWN_OPTION, "`nelayan`"
    ),
    "a choice that is given": Mistake(amount("«abpd»", "dana"), Code.UNKNOWN_OPTION, "`apbd`"),
    "a choice in a cell": Mistake(
        {"{kelompok: nelayan, maka: Rp1": "{kelompok: «nelyan», maka: Rp1"},
        Code.UNKNOWN_OPTION,
        "`nelayan`",
    ),
    "a function": Mistake(amount('"«bulat_bawa»(bagian * upah)"'), Code.BAD_CALL, "`bulat_bawah`"),
    "a regulation": Mistake({"kepala": "mengingat: [«uij»]"}, Code.UNKNOWN_REGULATION, "`uji`"),
    "a provision": Mistake(
        rule("menetapkan: santunan, mengecualikan: «Pasal 2 ayat 4», maka: Rp1"),
        Code.UNKNOWN_PLACE,
        "Pasal 2 ayat (2)",
    ),
    "a reference date": Mistake(
        rule("menetapkan: santunan, acuan: «tanggal_mat», maka: tarif"),
        Code.BAD_REFERENCE,
        "`tanggal_mati`",
    ),
    "a word": Mistake({"status: berlaku": "status: «berlku»"}, Code.UNKNOWN_WORD, "`berlaku`"),
    "a type": Mistake({"hasil": "h: {jenis: «rupia», label: h}"}, Code.UNKNOWN_WORD, "`rupiah`"),
}

TYPES: Mapping[str, Mistake] = {
    "yes or no for a number": Mistake(condition("umur: «ya»"), Code.WRONG_TYPE, "bilangan"),
    "yes in English": Mistake(condition("aktif: «yes»"), Code.WRONG_TYPE, "`ya`"),
    "a name where a value stands": Mistake(
        condition("umur: «masa_iur»"), Code.WRONG_TYPE, "`sama dengan masa_iur`"
    ),
    "a number for yes or no": Mistake(condition("aktif: «1»"), Code.WRONG_TYPE, "`ya`"),
    "a number without its unit": Mistake(
        condition("masa_iur: paling sedikit «12»"), Code.WRONG_TYPE, "bulan"
    ),
    "the wrong unit": Mistake(
        condition("masa_iur: paling sedikit «12 hari»"), Code.WRONG_TYPE, "bulan"
    ),
    "one end of a range": Mistake(condition("umur: 17 sampai «Rp65»"), Code.WRONG_TYPE, "bilangan"),
    "an order of choices": Mistake(condition('kelompok: "«>= kader»"'), Code.WRONG_TYPE, "pilihan"),
    "adding a period to rupiah": Mistake(
        amount("«tarif + upah + 3 bulan»"), Code.WRONG_TYPE, "sejenis"
    ),
    "a bare number added to rupiah": Mistake(amount("«tarif + 3»"), Code.WRONG_TYPE, "Rp"),
    "rupiah times rupiah": Mistake(amount("«tarif * upah»"), Code.WRONG_TYPE, "persen"),
    "an amount of another type": Mistake(amount("«3 bulan»"), Code.WRONG_TYPE),
    "a cell of another type": Mistake(
        {
            "tabel": "t:\n  kebijakan: unik\n  masukan: {umur: umur}\n  keluaran: {jenis: rupiah}\n"
            "  baris: [{umur: paling banyak «Rp3», maka: Rp1}]"
        },
        Code.WRONG_TYPE,
        "bilangan",
    ),
    "a value of a row of another type": Mistake(
        {"maka: Rp1.500.000}": "maka: «3 bulan»}"}, Code.WRONG_TYPE, "rupiah"
    ),
    "yes with a capital": Mistake(condition("aktif: «Ya»"), Code.BAD_EXPRESSION, "tulis `ya`"),
    "an argument of another type": Mistake(
        amount('"tambah_hari(«bulan_dari(tanggal_mati)», 3 hari)"', "tenggat"),
        Code.WRONG_TYPE,
        "tambah_hari",
    ),
    "a parameter of another type": Mistake(
        {"nilai: Rp300.000": "nilai: «3 bulan»"}, Code.BAD_VALUE, "Rp"
    ),
    "bounds of another type": Mistake(
        {"fakta": "baru: {jenis: bilangan, label: b, batas: «Rp1 sampai Rp3»}"}, Code.BAD_VALUE
    ),
    "rupiah that may be a fraction": Mistake(amount("«upah / 3»"), Code.NOT_ROUNDED, "bulat_bawah"),
    "a share of rupiah": Mistake(amount("«bagian * upah»"), Code.NOT_ROUNDED, "bulat_bawah"),
    "months without a mode": Mistake(
        amount('"«tambah_bulan(tanggal_mati, 3 bulan)»"', "tenggat"), Code.NO_MODE, "mundur"
    ),
    "a misspelt mode": Mistake(
        amount('"tambah_bulan(tanggal_mati, 3 bulan, «mundr»)"', "tenggat"), Code.NO_MODE, "mundur"
    ),
    "months between without rounding": Mistake(
        condition('"«bulan_antara(tanggal_lahir, tanggal_mati)»": lebih dari 3 bulan'),
        Code.NO_MODE,
        "bulat_bawah",
    ),
    "an age without a mode": Mistake(
        condition('"«usia_tahun(tanggal_lahir, tanggal_mati)»": lebih dari 3 tahun'),
        Code.NO_MODE,
        "mundur",
    ),
    "too few arguments": Mistake(
        condition('"«hari_antara(tanggal_lahir)»": lebih dari 3 hari'), Code.BAD_CALL, "hari_antara"
    ),
    "an optional fact that is computed with": Mistake(
        amount('"tambah_hari(«tanggal_wasiat», 3 hari)"', "tenggat"), Code.UNGUARDED, "ada"
    ),
    "an outcome of no number": Mistake(amount("«dana + Rp3»"), Code.WRONG_TYPE),
    "a sign that is no operator": Mistake(amount("«tarif x» 3"), Code.BAD_EXPRESSION, "operator"),
    "a parenthesis left open": Mistake(
        amount('"bulat_bawah«(»bagian * upah"'), Code.BAD_EXPRESSION, "`)`"
    ),
    "a date that does not exist": Mistake(
        condition("tanggal_mati: sejak «2024-02-31»"), Code.BAD_EXPRESSION
    ),
}

STRUCTURE: Mapping[str, Mistake] = {
    "a key written twice": Mistake(
        {"hasil": "berhak_lagi: {jenis: ya_tidak, label: a, «label»: b}"}, Code.DUPLICATE_KEY
    ),
    "a name declared twice": Mistake(
        {"istilah": "«berhak»: {jenis: ya_tidak, label: a}"}, Code.DUPLICATE_NAME, "ganti"
    ),
    "a pasal written twice": Mistake(
        {"pasal": "- «pasal: 9»\n  teks: a\n  non_normatif: ya"},
        Code.DUPLICATE_PLACE,
        "nomor yang belum dipakai",
    ),
    "a pasal with ayat written twice": Mistake(
        {"pasal": "- «pasal: 2»\n  ayat: [{ayat: 1, teks: a, non_normatif: ya}]"},
        Code.DUPLICATE_PLACE,
        "nomor yang belum dipakai",
    ),
    "an ayat written twice": Mistake(
        {"      - ayat: 2\n": "      - «ayat: 1»\n"}, Code.DUPLICATE_PLACE
    ),
    "definitions in a circle": Mistake(
        {
            "istilah": "lagi: {jenis: ya_tidak, label: lagi}",
            "aturan": "- menetapkan: lagi\n  syarat: {istilah: layak, tafsir.cara: dua}",
            "menetapkan: layak\n": "«menetapkan: layak»\n",
            "{aktif: ya, umur: paling sedikit 17,": "{istilah: lagi, umur: paling sedikit 17,",
        },
        Code.CYCLE,
        "putuskan",
    ),
    "exceptions in a circle": Mistake(
        {
            "aturan": "- «{menetapkan: tambahan, mengecualikan: Pasal 10, maka: Rp1}»",
            "pasal": "- pasal: 10\n  teks: a\n  aturan:\n"
            "    - {menetapkan: tambahan, mengecualikan: Pasal 9, jika: {aktif: tidak}, maka: Rp2}",
        },
        Code.CYCLE,
        "putuskan",
    ),
    "an exception to nothing": Mistake(
        rule("menetapkan: santunan, mengecualikan: «Pasal 1», maka: Rp1"),
        Code.EXCEPTS_NOTHING,
        "`layak`",
    ),
    "an exception to the provision itself": Mistake(
        rule("menetapkan: tambahan, mengecualikan: «Pasal 9», maka: Rp1"),
        Code.EXCEPTS_NOTHING,
        "ketentuan ini sendiri",
    ),
    "versions that overlap": Mistake(
        {
            VALUES: "nilai: [{mulai: 2015-07-01, sampai: 2020-01-01, nilai: Rp3, dasar: a},"
            " «{mulai: 2019-01-01, nilai: Rp4, dasar: b}»]"
        },
        Code.VERSIONS_OVERLAP,
        "`sampai: 2018-12-31`",
    ),
    "versions with a hole": Mistake(
        {
            VALUES: "nilai: [{mulai: 2015-07-01, sampai: 2018-01-01, nilai: Rp3, dasar: a},"
            " «{mulai: 2019-01-01, nilai: Rp4, dasar: b}»]"
        },
        Code.VERSIONS_GAP,
        "`mulai: 2018-01-02`",
    ),
    "an end before the start": Mistake(
        {VALUES: "nilai: [«{mulai: 2015-07-01, sampai: 2014-01-01, nilai: Rp3, dasar: a}»]"},
        Code.BAD_SPAN,
    ),
    "rows that overlap": Mistake(
        {"{kelompok: bukan nelayan, maka: Rp2.000.000}": "«{kelompok: bukan kader, maka: Rp2}»"},
        Code.ROWS_OVERLAP,
        "nelayan",
    ),
    "an unquoted sign": Mistake(condition("umur: «>= 17»"), Code.UNQUOTED_SYMBOL),
    "an unquoted range": Mistake(condition("umur: «[17..65]»"), Code.UNQUOTED_RANGE, '"[17..65]"'),
    "a comma of a call in braces": Mistake(
        condition("tanggal_mati: sejak tambah_hari(tanggal_lahir, «3 hari)»"),
        Code.NO_VALUE,
        "tanda kutip",
    ),
    "a decimal comma in braces": Mistake(amount("tarif * 3,«5%»"), Code.NO_VALUE, "tanda kutip"),
    "conditions joined by a word of the law": Mistake(
        {"aturan": "- menetapkan: lain\n  jika: {«atau»: [{aktif: ya}, {umur: 3}]}"},
        Code.BAD_CONDITION,
        "`salah_satu`",
    ),
    "something of a record without a record": Mistake(
        condition("«anak.lahir»: sejak 2020-01-01"), Code.OUTSIDE_LIST, "untuk_setiap"
    ),
    "a fact that is set": Mistake(rule("menetapkan: «aktif», jika: {umur: 3}"), Code.WRONG_KIND),
    "a rule without a value": Mistake(
        {"aturan": "- «{menetapkan: santunan, jika: {aktif: ya}}»"}, Code.BAD_RULE, "maka"
    ),
    "a misspelt key that is needed": Mistake(
        {"judul: Peraturan uji": "«judull»: Peraturan uji"}, Code.UNKNOWN_KEY, "`judul`"
    ),
    "a provision that says nothing": Mistake(
        {"pasal": "- «pasal: 10»"}, Code.MISSING_KEY, "non_normatif"
    ),
}
