"""Which scenarios are for a provision and which against it is told from what they assert."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.scenarios.results import Ran
from app.scenarios.run import Wanted, run_scenarios
from app.scenarios.witnesses import Survey, Testimony, UnreadFeatureError, survey
from tests.app.command import ROOT

EXAMPLE = ROOT / "features" / "contoh" / "kebijakan"
OTHER = str(ROOT / "features" / "contoh" / "akhir-keputusan.feature")
FACTS = """    Diketahui fakta berikut:
      | kader                    | {kader} |
      | menerima honor kelurahan | {honor} |
      | tanggal pendaftaran      | 1 Agustus 2024 |
"""
SCENARIOS = {
    "kader": ("ya", "tidak", 'sumber bantuan adalah APBD berdasarkan "Pasal 1"'),
    "laporan": ("ya", "tidak", 'bantuan dilaporkan kepada lurah: tidak, berdasarkan "Pasal 3"'),
    "dua dasar": ("ya", "ya", 'sumber bantuan bertentangan antara "Pasal 1" dan "Pasal 2"'),
    "tak terjawab": (
        "tidak tahu",
        "tidak",
        'sumber bantuan belum dapat ditentukan karena belum diketahui "kader"',
    ),
    "salah": ("ya", "tidak", 'sumber bantuan adalah anggaran kelurahan berdasarkan "Pasal 2"'),
}
OUTLINE = """
  Skenario konsep: beberapa
    Diketahui fakta berikut:
      | kader                    | <kader> |
      | menerima honor kelurahan | tidak   |
      | tanggal pendaftaran      | 1 Agustus 2024 |
    Maka sumber bantuan <hasil>

    Contoh:
      | kader | hasil                            |
      | ya    | adalah APBD berdasarkan "Pasal 1" |
      | ya    | sebesar APBD berdasarkan "Pasal 1" |
      | tidak | tidak diatur                     |
"""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Survey:
    told = ["# language: id", "Fitur: Bantuan"]
    for name, (kader, honor, result) in SCENARIOS.items():
        told += [f"  Skenario: {name}", FACTS.format(kader=kader, honor=honor)]
        told += [f"    Maka {result}", ""]
    path = tmp_path_factory.mktemp("fitur") / "bantuan.feature"
    path.write_text("\n".join(told) + OUTLINE)
    return survey(Wanted([str(path)], policies=EXAMPLE))


def names(testimony: Testimony) -> tuple[list[str], list[str]]:
    return [one.name for one in testimony.pro], [one.name for one in testimony.contra]


def rule(found: Survey, number: int) -> Testimony:
    return found.rule(f"contoh/bantuan:{number}#1")


def test_a_rule_that_carries_what_is_asserted_or_a_term_of_it_has_the_scenario_for_it(
    found: Survey,
) -> None:
    expected = ["kader", "laporan", "dua dasar", "salah", "beberapa"]

    assert expected == names(rule(found, 1))[0]


def test_a_rule_whose_condition_is_false_or_open_has_the_scenario_against_it(
    found: Survey,
) -> None:
    assert ["tak terjawab", "beberapa"] == names(rule(found, 1))[1]


def test_a_syarat_that_gives_tidak_is_denied(found: Survey) -> None:
    assert ([], ["laporan"]) == names(rule(found, 3))


def test_a_scenario_that_fails_bears_no_witness(found: Survey) -> None:
    failing = [one.name for one in rule(found, 1).pro if not one.passed]

    assert ["salah"] == failing
    assert not Testimony(pro=tuple(one for one in rule(found, 1).pro if not one.passed)).is_for


def test_rows_of_an_outline_count_as_one_scenario_with_their_number(found: Survey) -> None:
    told = [(one.name, one.rows) for one in rule(found, 1).pro if one.name == "beberapa"]

    assert [("beberapa", 2)] == told


def test_a_scenario_is_told_with_its_place(found: Survey) -> None:
    first = rule(found, 1).pro[0]

    assert (3, True) == (first.line, Path(first.file).name == "bantuan.feature")


def test_a_scenario_under_other_policies_bears_no_witness() -> None:
    under_others = survey(Wanted([OTHER]))

    assert under_others.scenarios > 0
    assert ([], []) == names(under_others.rule("contoh/bantuan:1#1"))


def test_a_feature_that_cannot_be_read_is_refused_and_not_taken_for_one_without_scenarios(
    tmp_path: Path,
) -> None:
    path = tmp_path / "rusak.feature"
    path.write_text("# language: id\nFitur: rusak\n  Skenario: satu\n    Maka x\n    sampah\n")

    with pytest.raises(UnreadFeatureError, match=r"rusak\.feature:5"):
        survey(Wanted([str(path)], policies=EXAMPLE))


def test_a_run_that_the_user_stops_does_not_pass_for_one_that_ended() -> None:
    def stop(_ran: Ran, _total: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        run_scenarios(Wanted([OTHER]), stop)
