"""The record: what stands in it, and that the same facts give the same bytes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from engine.record import SCHEMA, written
from engine.record import record as record_of
from engine.service import Decision
from tests.explain.small import FULL, decide, without

ROOT = Path(__file__).resolve().parent.parent.parent
AFRESH = """
import sys
from engine.record import record, written
from tests.explain.small import FULL, decide
facts = FULL + "  nama: Sukarno\\n  anak: [{biaya: Rp1}, {biaya: Rp2}]\\n"
sys.stdout.write(written(record(decide(facts, "berhak", "tafsiran", "jatah", "cabang"))))
"""


def text_of(decision: Decision) -> str:
    return written(record_of(decision))


def record(facts: str = FULL, *asked: str, more: str = "") -> dict[str, Any]:
    found: dict[str, Any] = json.loads(text_of(decide(facts, *asked, more=more)))
    return found


def test_the_same_facts_give_the_same_bytes_in_every_process() -> None:
    found = {
        subprocess.run(
            [sys.executable, "-c", AFRESH],
            check=True,
            capture_output=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone, "LC_ALL": "C.UTF-8"},
        ).stdout
        for seed, zone in (("1", "Asia/Jakarta"), ("2", "America/New_York"))
    }

    assert len(found) == 1
    assert len(found.pop()) > 1000


def test_the_order_in_which_facts_are_written_changes_no_byte() -> None:
    forwards = [line for line in FULL.splitlines() if line]
    backwards = "\n".join(["", *reversed(forwards), ""])

    assert text_of(decide(FULL, "berhak")) == text_of(decide(backwards, "berhak"))


def test_keys_stand_in_alphabetical_order() -> None:
    def ordered(node: object) -> bool:
        if isinstance(node, dict):
            return list(node) == sorted(node) and all(map(ordered, node.values()))
        return not isinstance(node, list) or all(map(ordered, node))

    assert ordered(record())


def test_no_value_of_a_text_fact_and_no_path_stands_in_a_record() -> None:
    text = text_of(decide(FULL + "  nama: Sukarno\n  wasiat: 2020-01-01\n", "berwasiat"))

    assert "Sukarno" not in text
    assert str(ROOT) not in text
    assert ".yaml" not in text


def test_a_record_says_by_what_it_was_decided() -> None:
    found = record()

    assert found["skema"] == SCHEMA
    assert found["peraturan"] == "uji"
    assert len(found["isi_peraturan"]) == 64
    assert found["mesin"]
    assert found["kasus"] == "uji-1"


def test_a_simulation_and_what_is_not_verified_show_in_the_record() -> None:
    assert (True, True) == (record()["simulasi"], record()["belum_diverifikasi"])


def test_who_is_competent_shows_and_whether_the_outcome_is_an_estimate() -> None:
    (own,), (other,) = (record(FULL, name)["hasil"] for name in ("sumber", "berhak"))

    assert ("BPJS", True) == (other["berwenang"], other["perkiraan"])
    assert ("", False) == (own["berwenang"], own["perkiraan"])


def test_numbers_are_numbers_and_dates_are_iso_dates() -> None:
    facts = record()["fakta"]

    assert (2000000, True, "2024-03-01") == (facts["upah"], facts["aktif"], facts["mati"])


def test_a_date_known_in_part_is_its_first_and_last_day() -> None:
    facts = record(without("mati") + "  mati: 2024-02\n")["fakta"]

    assert facts["mati"] == ["2024-02-01", "2024-02-29"]


@pytest.mark.parametrize(
    "outcome, end, value",
    [
        ("berhak", "ditentukan", True),
        ("besar", "ditentukan", 90000),
        ("cabang", "bertentangan", None),
        ("sepi", "tidak_diatur", None),
    ],
)
def test_an_outcome_has_its_end_and_value(outcome: str, end: str, value: object) -> None:
    (found,) = record(FULL, outcome)["hasil"]

    assert (end, value) == (found["akhir"], found["nilai"])


def test_an_outcome_through_another_names_it() -> None:
    (found,) = record(FULL, "turunan")["hasil"]

    assert found["melalui"] == [{"jenis": "bertentangan", "nama": "cabang"}]


def test_an_outcome_names_its_articles_by_version_with_their_marks() -> None:
    (found,) = record(FULL, "berhak")["hasil"]

    assert {"bukti": "INF", "pasal": "Pasal 2 sebagaimana diubah dengan PP 82/2019"} in found[
        "dasar"
    ]


def test_an_undetermined_outcome_has_what_is_missing_possible_and_enough() -> None:
    (found,) = record(without("upah"), "santunan")["hasil"]

    assert found["kurang"] == [{"jenis": "fakta", "nama": "upah"}]
    assert found["daftar_terpendek"] == found["kurang"]
    assert found["batas"] == {"tepat": True, "terendah": 3000000, "tertinggi": 21000000}


def test_a_reading_that_the_policy_chose_is_listed_as_the_policy_s() -> None:
    assert record(FULL, "tafsiran")["tafsir"] == {
        "dasar": {"oleh": "peraturan", "pilihan": "penuh"}
    }


def test_a_reading_that_the_case_chose_is_listed_as_the_case_s() -> None:
    found = record(FULL, "tafsiran", more="tafsir: {dasar: pokok, tiga_bulan: tercapai}\n")

    assert found["tafsir"] == {
        "dasar": {"oleh": "kasus", "pilihan": "pokok"},
        "tiga_bulan": {"oleh": "kasus", "pilihan": "tercapai"},
    }


def test_a_reading_that_was_not_asked_about_is_not_listed() -> None:
    assert record(FULL, "sumber")["tafsir"] == {}


def test_the_trace_says_of_each_rule_whether_it_applied_and_what_defeated_it() -> None:
    found = record(without("kelompok") + "  kelompok: rt_rw\n", "sumber")
    (trace,) = [one for one in found["jejak"] if one["hasil"] == "sumber"]

    assert trace["dunia"][0]["aturan"] == [
        {
            "aturan": "uji:5(1)#1",
            "dikecualikan_oleh": ["uji:5(2)#1"],
            "status": False,
            "syarat": True,
        },
        {"aturan": "uji:5(2)#1", "dikecualikan_oleh": [], "status": True, "syarat": True},
    ]


def test_each_world_is_told_by_the_choices_in_which_worlds_differ() -> None:
    found = record(without("masa") + "  masa: 3 bulan\n", "tafsiran")
    (trace,) = [one for one in found["jejak"] if one["hasil"] == "tafsiran"]

    assert [(one["pilihan"][0]["pilihan"], one["nilai"]) for one in trace["dunia"]] == [
        ("tercapai", 2000000),
        ("terlampaui", 0),
    ]


def test_a_record_explains_nothing_in_sentences() -> None:
    """A record is compared and kept; sentences may change without a change of the decision."""
    text = text_of(decide(FULL, "berhak", "besar"))

    assert "Karena" not in text
    assert "dibulatkan" not in text
