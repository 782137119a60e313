"""Random regulations as a drafter writes them, so that the way from text to plan is tried too."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

from engine.plan import Plan
from engine.planning import plan
from rules.load import load_texts
from tests.agreement.draw import Draw

Written = dict[str, object]
"""A mapping of a policy file; JSON is YAML in flow style."""

CHOICES = {"k1": "satu", "k2": "dua", "k3": "tiga"}
VOCABULARY: Written = {
    "daftar": {"anak": {"label": "anak"}},
    "fakta": {
        "a": {"jenis": "ya_tidak", "label": "fakta a"},
        "b": {"jenis": "ya_tidak", "label": "fakta b"},
        "k": {"jenis": "pilihan", "label": "kelompok", "pilihan": CHOICES},
        "n": {"jenis": "bilangan", "label": "banyaknya"},
        "o": {"jenis": "bilangan", "label": "yang opsional", "opsional": "ya"},
        "m": {"jenis": "rupiah", "label": "upah"},
        "masa": {"jenis": "masa_bulan", "label": "masa iur"},
        "t": {"jenis": "tanggal", "label": "tanggal peristiwa"},
        "lahir": {"jenis": "tanggal", "label": "tanggal lahir"},
        "bln": {"jenis": "bulan", "label": "bulan iuran"},
        "anak.urut": {"jenis": "bilangan", "label": "urutan"},
        "anak.a": {"jenis": "ya_tidak", "label": "fakta anak"},
        "anak.k": {"jenis": "pilihan", "label": "jenjang", "pilihan": CHOICES},
        "anak.m": {"jenis": "rupiah", "label": "biaya"},
        "anak.lahir": {"jenis": "tanggal", "label": "lahir"},
    },
}
TESTS: dict[str, Sequence[str]] = {
    "a": ("ya", "tidak"),
    "b": ("ya", "tidak"),
    "k": ("k1", "k2", "[k1, k3]", "bukan k1", "bukan [k1, k2]"),
    "n": (
        "1",
        "paling sedikit 2",
        "kurang dari 2",
        "1 sampai 2",
        "lebih dari 0 sampai kurang dari 3",
    ),
    "o": ("ada", "tidak ada", "1", "bukan 1", "lebih dari n", "[0, 2]"),
    "m": ("paling banyak Rp10", "lebih dari Rp0", "kurang dari par", "sama dengan Rp20"),
    "masa": (
        "paling sedikit 1 bulan",
        "kurang dari 2 bulan",
        "[0 bulan..2 bulan)",
        "lebih dari 20 tahun",
    ),
    "t": (
        "sejak 2024-01-31",
        "sebelum 29 Februari 2024",
        "sesudah lahir",
        "[2024-01-30..2024-03-01)",
    ),
    "bln": ("2024-02", "sampai dengan 2024-03", "sejak Februari 2024"),
    "usia_tahun(lahir, t, mundur)": ("kurang dari 20 tahun", "paling sedikit 19 tahun"),
    "bulan_antara(lahir, t, bulat_atas)": ("lebih dari 1 bulan", "0 bulan"),
    "banyak(anak)": ("paling sedikit 2", "0", "1 sampai 2"),
    "jumlah(anak.m)": ("lebih dari Rp10", "paling banyak Rp20"),
}
OF_CHILD: dict[str, Sequence[str]] = {
    "anak.a": ("ya", "tidak"),
    "anak.k": ("k1", "[k2, k3]", "bukan k3"),
    "anak.m": ("lebih dari Rp0", "kurang dari m"),
    "anak.lahir": ("sebelum t", "sejak 2024-01-31"),
    "usia_tahun(anak.lahir, t, maju)": ("kurang dari 20 tahun",),
}
OF_TYPE: dict[str, Sequence[str]] = {
    "ya_tidak": ("ya", "tidak", "bukan ya"),
    "pilihan": ("k1", "bukan k2", "[k2, k3]"),
    "rupiah": ("paling sedikit Rp10", "kurang dari m", "tidak terutang", "bukan tidak terutang"),
    "bilangan": ("1", "paling banyak n", "lebih dari 0"),
}
AMOUNTS: dict[str, Sequence[object]] = {
    "ya_tidak": ("ya", "tidak"),
    "pilihan": ("k1", "k2", "k3", "k"),
    "rupiah": (
        "Rp10",
        "Rp20",
        "m",
        "par",
        "m + Rp10",
        "maks(m, Rp10) * 2",
        "bulat_bawah(m * 4,5%)",
        "bulat_setengah_atas(m / 3, Rp5)",
        "tabel(tb)",
        "tafsir.besar",
        "jumlah(anak.m)",
        "tidak terutang",
        {"jumlah": "anak.m", "dengan": {"anak.a": "ya"}},
        {
            "bertahap": {
                "banyak": "masa",
                "dasar": "m",
                "tingkat": [{"sampai": "1", "bagian": "100%"}, {"bagian": "200%"}],
            }
        },
    ),
    "bilangan": ("1", "n", "banyak(anak)", {"banyak": "anak", "dengan": {"anak.k": "k1"}}),
}
OF_CHILD_AMOUNTS = ("Rp10", "anak.m", "min(anak.m, m)", "tabel(tb, anak.k, 1)", "tidak terutang")


@dataclass(frozen=True)
class Place:
    """Where a rule stands: the outcomes it may test, and whether it speaks of each child."""

    known: tuple[tuple[str, str], ...]
    of_child: bool = False

    def tests(self) -> list[tuple[str, Sequence[str]]]:
        """Every subject a condition may have here, with the tests it may pass."""
        subjects = [*TESTS.items(), *(OF_CHILD.items() if self.of_child else ())]
        outcomes = [(name, OF_TYPE[kind]) for name, kind in self.known if self.names(name)]
        return [*subjects, *outcomes, *outcomes]

    def names(self, outcome: str) -> bool:
        """Whether an outcome may be named here."""
        return self.of_child or not outcome.startswith("anak.")


def condition(draw: Draw, place: Place, depth: int) -> Written:
    """A condition as a mapping."""
    if depth > 0 and draw.chance(60):
        items = [condition(draw, place, depth - 1) for _ in range(draw.number(2, 3))]
        child = Place(place.known, of_child=True)
        return draw.weighted(
            (3, {"semua": items}),
            (3, {"salah_satu": items}),
            (2, {"bukan": items[0]}),
            (2, {"ada": "anak", "dengan": condition(draw, child, depth - 1)}),
            (1, {"semua": "anak", "dengan": condition(draw, child, depth - 1)}),
            (1, {"tafsir.besar": draw.one(("o1", "o2"))}),
            (1, {"masa": {"tafsir": "lama"}}),
        )
    outcomes = [name for name, _ in place.known if place.names(name)]
    if outcomes and draw.chance(10):
        return {"tidak_diatur": draw.one(outcomes)}
    subject, tests = draw.one(place.tests())
    return {subject: draw.one(tests)}


def rule(draw: Draw, place: Place, name: str, kind: str) -> Written:
    """One item of `aturan` that sets an outcome."""
    item: Written = {"menetapkan": name}
    how = draw.weighted((5, "jika"), (2 if kind == "ya_tidak" else 0, "syarat"), (1, "selalu"))
    if how != "selalu":
        item[how] = condition(draw, place, 2)
    if how != "syarat":
        child = place.of_child and kind == "rupiah"
        item["maka"] = draw.one(OF_CHILD_AMOUNTS if child else AMOUNTS[kind])
        if draw.chance(10):
            item["dapat"] = "b"
    return item


def pasal(draw: Draw, number: int, place: Place, outcome: tuple[str, str]) -> Written:
    """A pasal that sets one outcome: a base, exceptions to it, and perhaps the rest."""
    name, kind = outcome
    ayat: list[Written] = []
    for count in range(1, draw.number(1, 3) + 1):
        item = rule(draw, place, name, kind)
        if count > 1 and "syarat" not in item and draw.chance(60):
            item["mengecualikan"] = f"ayat {draw.number(1, count - 1)}"
        ayat.append({"ayat": str(count), "teks": "Bunyi ayat.", "aturan": [item]})
    if draw.chance(20):
        rest: Written = {"menetapkan": name, "selain_itu": "ya", "maka": AMOUNTS[kind][0]}
        ayat.append({"ayat": str(len(ayat) + 1), "teks": "Selebihnya.", "aturan": [rest]})
    found: Written = {"pasal": str(number), "ayat": ayat}
    if place.of_child:
        found["untuk_setiap"] = "anak"
    if draw.chance(30):
        found |= {"acuan": "t", "versi": spans(draw)}
    return found


def spans(draw: Draw) -> list[Written]:
    """Versions: from a day on, two eras, or a change on a day that is not certain."""
    unsure = {"antara": ["2024-01-31", "2024-02-29"]}
    later: Written = {"mulai": "2024-01-31", "oleh": "Perwal lain"}
    return draw.one(
        [
            [{"mulai": "2024-01-30"}],
            [{"mulai": "2004-01-01", "sampai": "2024-01-30"}, later],
            [{"mulai": unsure, "oleh": "Perwal lain"}],
            [{"mulai": "2004-01-01", "sampai": {"sebelum": unsure}}, later | {"mulai": unsure}],
        ]
    )


def table(draw: Draw) -> Written:
    """A table by two columns, under any hit policy."""
    policy = draw.one(("pertama", "unik", "sembarang", "kumpul_jumlah"))
    if policy == "unik":
        choices = draw.some(list(CHOICES), 1, 3)
        rows: list[Written] = [{"k": one, "n": "-", "maka": _row(draw)} for one in choices]
    else:
        cells = ("-", "k1", "[k1, k2]", "bukan k3")
        numbers = ("-", "paling sedikit 2", "1", "kurang dari 3")
        rows = [
            {"k": draw.one(cells), "n": draw.one(numbers), "maka": _row(draw)}
            for _ in range(draw.number(1, 4))
        ]
    found: Written = {
        "kebijakan": policy,
        "acuan": "t",
        "masukan": {"k": "k", "n": "n"},
        "keluaran": {"jenis": "rupiah"},
        "baris": rows,
    }
    return found | ({"bila_kosong": "Rp0"} if draw.chance(50) else {})


def _row(draw: Draw) -> str:
    return draw.one(("Rp10", "Rp20", "m", "par", "tidak terutang"))


def readings(draw: Draw) -> Written:
    """One reading that gives a test, one that gives an amount."""
    why = "sebab"
    tests = ("paling sedikit 1 bulan", "lebih dari 1 bulan")
    amounts = ("Rp10", draw.one(("m", "Rp20", "m * 2")))
    found: dict[str, Written] = {}
    for name, key, options in (("lama", "uji", tests), ("besar", "nilai", amounts)):
        choices = {f"o{i}": {key: one, "alasan": why} for i, one in enumerate(options, start=1)}
        found[name] = {"soal": f"Soal {name}?", "pilihan": choices}
        if draw.chance(15):
            found[name]["dipilih"] = {"opsi": "o1", "alasan": why, "oleh": "Bagian Hukum"}
    return {**found}


def regulation(draw: Draw) -> Written:
    """A whole regulation whose later outcomes may rest on earlier ones."""
    names = [
        f"{'anak.' if draw.chance(30) else ''}h{number}" for number in range(draw.number(2, 5))
    ]
    outcomes = [(name, draw.one(tuple(AMOUNTS))) for name in names]
    outcomes = [
        (n, "rupiah" if n.startswith("anak.") and k != "ya_tidak" else k) for n, k in outcomes
    ]
    declared: dict[str, Written] = {name: {"jenis": kind, "label": name} for name, kind in outcomes}
    for index, (name, kind) in enumerate(outcomes):
        if kind == "pilihan":
            declared[name]["pilihan"] = CHOICES
        gates = [g for g, k in outcomes[:index] if k == "ya_tidak" and not g.startswith("anak.")]
        if gates and draw.chance(25):
            declared[name]["hanya_bila"] = draw.one(gates)
    places = [Place(tuple(outcomes[:i]), name.startswith("anak.")) for i, name in enumerate(names)]
    articles = [
        pasal(draw, i, *both) for i, both in enumerate(zip(places, outcomes, strict=True), 1)
    ]
    if draw.chance(50):
        declared["anak.terpilih"] = {"jenis": "ya_tidak", "label": "terpilih"}
        articles.append(_choosing(draw, len(articles) + 1, Place(tuple(outcomes), of_child=True)))
    return {
        "peraturan": "uji",
        "jenis": "perwal",
        "sebutan": "Perwal Uji",
        "judul": "Peraturan uji",
        "status": "berlaku",
        "naskah": "parafrase",
        "acuan": "t",
        "hasil": declared,
        "parameter": {"par": _parameter(draw)},
        "tafsir": readings(draw),
        "tabel": {"tb": table(draw)},
        "pasal": articles,
    }


def _parameter(draw: Draw) -> Written:
    values = [
        {**span, "nilai": draw.one(("Rp10", "Rp20")), "dasar": "Pasal 1"} for span in spans(draw)
    ]
    return {"jenis": "rupiah", "label": "tarif", "nilai": values}


def _choosing(draw: Draw, number: int, place: Place) -> Written:
    choose = {
        "dengan": condition(draw, place, 1),
        "paling_banyak": str(draw.number(1, 2)),
        "menurut": draw.one(("anak.urut", "anak.m", "anak.lahir")),
        "urutan": draw.one(("menaik", "menurun")),
    }
    rules = [{"menetapkan": "anak.terpilih", "pilih": choose}]
    return {"pasal": str(number), "teks": "Pilihan.", "untuk_setiap": "anak", "aturan": rules}


def written(draw: Draw) -> dict[str, str]:
    """The files of a random regulation."""
    files = {"kosakata.yaml": VOCABULARY, "uji/peraturan.yaml": regulation(draw)}
    return {name: json.dumps(file, indent=1) for name, file in files.items()}


def planned(texts: dict[str, str]) -> Plan:
    """The plan of the files of a regulation. Raises `PolicyError` if planning refuses them."""
    return plan(load_texts(texts, "uji"))
