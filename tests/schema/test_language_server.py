"""What a drafter sees in an editor: the YAML language server of Red Hat over the committed schemas.

The server is not part of Kaidah; `make editor` installs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from shutil import which

import pytest

from tests.schema.instances import ROOT, cases
from tests.schema.server import SERVER, Editor, editor

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        which("node") is None or not SERVER.is_file(),
        reason="the YAML language server is not installed here: `make editor` (needs npm)",
    ),
]
POLICY = ROOT / "policies/cilegon/jamsostek/bab-05-iuran.yaml"
VOCABULARY = ROOT / "policies/kosakata.yaml"
CASE = ROOT / "contoh/kasus/demo-1-nelayan-sakit.yaml"
RULE = """\
pasal:
  - pasal: 5
    aturan:
      - menetapkan: iuran.sumber_dana
        """


@pytest.fixture(scope="module")
def session() -> Iterator[Editor]:
    with editor() as opened:
        yield opened


def test_inside_a_rule_its_keys_are_offered_with_what_they_mean(session: Editor) -> None:
    offered = session.offered(POLICY, f"{RULE}|")

    assert "Syarat berlakunya. Bila tidak terpenuhi" in offered["jika"]
    assert {"syarat", "maka", "mengecualikan", "pilih"} <= set(offered)
    assert "menetapkan" not in offered
    assert "menetapkan" in session.offered(POLICY, "pasal:\n  - pasal: 5\n    aturan:\n      - |")


def test_inside_a_condition_facts_are_offered_with_their_questions(session: Editor) -> None:
    offered = session.offered(POLICY, f"{RULE}jika:\n          |")

    assert "Pekerja itu termasuk kelompok apa" in offered["peserta.kelompok"]
    assert {"semua", "salah_satu", "bukan", "jkm.berhak", "tafsir.tiga_bulan"} <= set(offered)


def test_the_options_of_a_fact_are_offered_and_nothing_else(session: Editor) -> None:
    offered = session.offered(POLICY, f"{RULE}jika: {{penugasan.pemilihan: |}}")

    assert offered == {
        "pemilu_2024": "Pemilu 2024.",
        "pilkada_2024": "Pilkada 2024.",
        "tidak ada": "Diketahui bahwa hal ini tidak ada.",
    }


def test_the_outcomes_that_a_rule_can_set_are_offered(session: Editor) -> None:
    offered = session.offered(POLICY, "pasal:\n  - pasal: 5\n    aturan:\n      - menetapkan: |")

    assert offered["iuran.sumber_dana"]
    assert "peserta.warga_kota" not in offered


def test_the_options_of_an_outcome_are_offered_as_its_value(session: Editor) -> None:
    offered = session.offered(POLICY, f"{RULE}maka: |")

    assert offered["nphd_kpu"] == "Dana hibah KPU (NPHD)."


def test_the_words_that_a_key_allows_are_offered(session: Editor) -> None:
    offered = session.offered(VOCABULARY, "fakta:\n  a.b:\n    jenis: |")

    assert "36 bulan" in offered["masa_bulan"]
    assert len(offered) == 11


def test_no_truth_value_is_offered_that_the_language_does_not_have(session: Editor) -> None:
    places = [(POLICY, "judul: |"), (POLICY, f"{RULE}jika: {{peserta.warga_kota: |}}")]
    offered = [word for path, text in places for word in session.offered(path, text)]

    assert {"ya", "tidak"} <= set(offered)
    assert not {"true", "false"} & set(offered)


def test_in_a_case_facts_are_offered_whole_and_in_steps(session: Editor) -> None:
    whole = session.offered(CASE, "fakta:\n  |")
    step = session.offered(CASE, "fakta:\n  peserta:\n    |")
    record = session.offered(CASE, "fakta:\n  anak:\n    - |")

    assert {"peserta", "peserta.kelompok", "anak"} <= set(whole)
    assert "Pekerja itu termasuk kelompok apa" in step["kelompok"]
    assert "Pada jenjang apa anak itu belajar?" in record["jenjang"]


@pytest.mark.parametrize("place", ["peserta.kelompok: |", "peserta:\n    kelompok: |"])
def test_in_a_case_the_options_of_a_fact_are_offered(session: Editor, place: str) -> None:
    offered = session.offered(CASE, f"fakta:\n  {place}")

    assert offered["rt_rw"] == "Ketua RT atau RW."


def test_in_a_case_the_form_of_a_value_is_offered(session: Editor) -> None:
    offered = session.offered(CASE, "fakta:\n  kepesertaan.masa_iur: |")

    assert {"7 bulan", "2 tahun 11 bulan"} <= set(offered)


HOVERED = {
    "mengecual|ikan: ayat 2": "Ketentuan yang tidak berlaku bila aturan ini berlaku.",
    "jika: {peserta.kel|ompok: nelayan}": "* `linmas`: Linmas.",
    "buk|ti: B-": "* `B-`: Meragukan; periksa sebelum dipakai.",
}


@pytest.mark.parametrize("place", HOVERED)
def test_a_word_under_the_pointer_is_explained(session: Editor, place: str) -> None:
    told = session.hovered(POLICY, f"{RULE}{place}\n")

    assert HOVERED[place] in told
    assert "||" not in told


WRONG = {
    "jka: {a: ya}": "5: Property jka is not allowed.",
    "jika: ya": "5: di sini seharusnya syarat: tulis `fakta: uji`",
    "jika: {a: ya}\n        syarat: {b: ya}": (
        "6: `syarat` tidak boleh ada bersama `jika`; hapus salah satu"
    ),
    "untuk_setiap: Anak": "5: pakai huruf kecil, angka, `_`, dan `.` di antara bagian nama",
}


@pytest.mark.parametrize("place", WRONG)
def test_a_mistake_is_marked_where_it_is(session: Editor, place: str) -> None:
    assert [WRONG[place]] == session.found(POLICY, f"{RULE}{place}\n")


WRONG_FACTS = {
    "peserta: {kelompk: nelayan}": "2: Property kelompk is not allowed.",
    "kepesertaan.masa_iur: 7": (
        "2: tulis masa seperti `7 bulan`, `3 tahun`, atau `2 tahun 11 bulan`"
    ),
    "penugasan.pemilihan: pemilu": (
        '2: Value is not accepted. Valid values: "pemilu_2024", "pilkada_2024", "tidak tahu", '
        '"tidak ada".'
    ),
}


@pytest.mark.parametrize("fact", WRONG_FACTS)
def test_a_mistake_in_a_case_is_marked_where_it_is(session: Editor, fact: str) -> None:
    assert [WRONG_FACTS[fact]] == session.found(CASE, f"fakta:\n  {fact}\n")


def test_a_file_elsewhere_may_name_its_schema_itself(session: Editor) -> None:
    """As `docs/editor.md` says."""
    named = "# yaml-language-server: $schema=../policies/skema/kasus.json\n"
    offered = session.offered(ROOT / "kasus-saya" / "a.yaml", f"{named}fakta:\n  |")

    assert "peserta.kelompok" in offered


def test_nothing_is_marked_in_the_files_of_this_checkout(session: Editor) -> None:
    others = [VOCABULARY, ROOT / "policies/kaidah.yaml", ROOT / "features/profil.yaml"]
    paths = [*sorted((ROOT / "policies").glob("*/*/*.yaml")), *cases(), *others]
    marked = {path.name: found for path in paths if (found := session.found(path))}

    assert len(paths) > 50
    assert marked == {}
