"""Decisions → what is said of them, for each end."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest

from engine.decision import Decided
from engine.explain import PassageKind, explain, explain_outcome, plain_text
from engine.service import Decision
from tests.explain.small import FULL, decide, told, without

CITATION, FAILED, READING = PassageKind.CITATION, PassageKind.FAILED, PassageKind.READING
BECAUSE, MISSING, POSSIBLE = PassageKind.BECAUSE, PassageKind.MISSING, PassageKind.POSSIBLE


def test_a_draft_and_a_weak_mark_show_before_everything_else() -> None:
    first, second, third, *_ = explain(decide(FULL, "sumber"))

    assert first.text.startswith("SIMULASI")
    assert second.text == "Peraturan: Rancangan Peraturan Uji"
    assert third.text.startswith("Belum diverifikasi")


def test_another_body_s_outcome_is_called_an_estimate() -> None:
    (competence,) = told(decide(FULL, "berhak"), PassageKind.COMPETENCE)

    assert competence.startswith("Berwenang: BPJS; ")
    assert "perkiraan" in competence


# -------------------------------------------------------------- determined


def test_a_decision_names_its_article_with_its_words_and_the_facts_that_made_it_so() -> None:
    lines = told(decide(FULL, "sumber"))

    assert "Sumber dana: APBD" in lines
    assert "Dasar: Pasal 5 ayat (1) [INF]" in lines
    assert "“Dibebankan pada APBD.” (rumusan kami)" in lines
    assert "Karena: kepesertaan aktif: ya" in lines


def test_an_article_is_cited_by_the_version_in_force() -> None:
    new = told(decide(FULL, "berhak"), CITATION)
    old = told(decide(without("mati") + "  mati: 2019-12-01\n", "berhak"), CITATION)

    assert new[0] == "Dasar: Pasal 2 sebagaimana diubah dengan PP 82/2019 [INF]"
    assert old[0] == "Dasar: Pasal 2 [INF]"


def test_a_term_is_explained_under_the_test_that_uses_it() -> None:
    found = [one for one in explain(decide(FULL, "berhak")) if one.kind is BECAUSE]

    assert ("Karena: huruf a, pekerja layak: ya", 1) == (found[0].text, found[0].depth)
    assert ("Karena: kelompok: nelayan", 2) == (found[1].text, found[1].depth)


def test_a_refusal_says_which_test_failed_what_was_seen_and_what_was_required() -> None:
    decision = decide(without("masa") + "  masa: 35 bulan\n", "berhak")

    assert told(decision, FAILED) == [
        (
            "Tidak terpenuhi: huruf c, masa iur: 2 tahun 11 bulan, padahal disyaratkan "
            "paling sedikit masa iur paling singkat (3 tahun)"
        )
    ]


def test_of_a_refusal_only_the_tests_that_failed_are_told_as_failed() -> None:
    decision = decide(without("aktif") + "  aktif: tidak\n", "berhak")

    assert told(decision, FAILED) == [
        "Tidak terpenuhi: huruf b, kepesertaan aktif: tidak, padahal disyaratkan ya"
    ]


def test_where_any_of_several_tests_would_do_a_refusal_says_so() -> None:
    decision = decide(without("masa") + "  masa: 3 bulan\n", "pilihan_lain")

    heading, first, second = [one for one in explain(decision) if one.kind is FAILED]

    assert heading.text == "Cukup salah satu dari yang berikut:"
    assert "disyaratkan ketua RT/RW" in first.text
    assert "disyaratkan lebih dari 10 tahun" in second.text
    assert (heading.depth + 1, heading.depth + 1) == (first.depth, second.depth)


def test_tidak_terutang_names_the_gate_and_why_it_is_closed() -> None:
    lines = told(decide(without("aktif") + "  aktif: tidak\n", "santunan"))

    assert "Santunan: tidak terutang" in lines
    assert "Tidak terutang, karena hak atas santunan: tidak" in lines
    assert any("kepesertaan aktif: tidak, padahal disyaratkan ya" in line for line in lines)


def test_a_defeated_rule_is_told_with_the_article_that_defeats_it() -> None:
    decision = decide(without("kelompok") + "  kelompok: rt_rw\n", "sumber")

    assert told(decision, FAILED) == [
        "Tidak dipakai: Pasal 5 ayat (1) [INF], karena dikecualikan oleh Pasal 5 ayat (2)"
    ]


def test_a_closing_rule_says_why_the_others_do_not_apply() -> None:
    lines = told(decide(without("masa") + "  masa: 2 bulan\n", "tafsiran"))

    assert "Manfaat tafsiran: Rp0" in lines
    assert "Tidak berlaku: Pasal 8 ayat (1) [INF]" in lines
    assert any("masa iur: 2 bulan, padahal disyaratkan" in line for line in lines)
    assert not any("selalu" in line or "tanpa syarat" in line for line in lines)


def test_a_reading_that_the_policy_chose_is_told_with_its_reason() -> None:
    (reading,) = told(decide(FULL, "tafsiran"), READING)

    assert "Upah mana yang menjadi dasar?" in reading
    assert "“upah penuh”" in reading
    assert "dipilih dalam peraturan, karena: putusan wali kota" in reading


def test_a_reading_that_the_case_chose_is_told_as_the_case_s() -> None:
    decision = decide(FULL, "tafsiran", more="tafsir: {dasar: pokok}\n")

    (reading,) = told(decision, READING)

    assert "“upah pokok”" in reading
    assert reading.endswith("dipilih dalam kasus")


def test_a_calculation_is_told_step_by_step_with_the_values_put_in() -> None:
    assert told(decide(FULL, "santunan"), PassageKind.CALCULATION) == [
        "upah = Rp2.000.000",
        "2 × Rp2.000.000 = Rp4.000.000",
        "Rp4.000.000 + Rp1.000.000 = Rp5.000.000",
    ]


def test_a_term_that_an_amount_is_calculated_from_is_explained_before_it() -> None:
    lines = [one for one in explain(decide(FULL, "lipat")) if one.kind is not PassageKind.WORDS]
    found = [(one.text, one.depth) for one in lines]

    at = found.index(("Karena: upah yang dihitung: Rp1.500.000", 1))

    assert found[at + 1 :] == [
        ("Dasar: Pasal 10 ayat (7) [INF]", 2),
        ("upah = Rp2.000.000", 2),
        ("yang terkecil dari Rp2.000.000 dan Rp1.500.000 = Rp1.500.000", 2),
        ("upah yang dihitung = Rp1.500.000", 1),
        ("3 × Rp1.500.000 = Rp4.500.000", 1),
    ]


def test_a_rounding_is_told_only_where_it_changes_the_amount() -> None:
    exact = told(decide(FULL, "besar"), PassageKind.CALCULATION)
    rounded = told(
        decide(without("upah") + "  upah: Rp2.000.001\n", "besar"), PassageKind.CALCULATION
    )

    assert exact[-1] == "Rp2.000.000 × 4,5% = Rp90.000"
    assert rounded[-1] == "Rp90.000,045 dibulatkan ke bawah = Rp90.000"


def test_each_step_of_a_calculation_has_the_unit_of_its_value() -> None:
    fine = told(decide(FULL, "denda"), PassageKind.CALCULATION)
    share = told(decide(FULL, "bagian"), PassageKind.CALCULATION)

    assert fine[-3:] == [
        "3 tahun 4 bulan : 1 bulan = 40",
        "upah = Rp2.000.000",
        "2% × 40 × Rp2.000.000 = Rp1.600.000",
    ]
    assert share[-3:] == [
        "1 × 50% = 50%",
        "50% + 100% = 150%",
        "150% : 4 = 37,5%",
    ]


def test_a_sum_over_records_shows_the_amount_of_each() -> None:
    children = "  anak: [{biaya: Rp150.001}, {biaya: Rp27.500}]\n"
    several = told(decide(FULL + children, "jatah"), PassageKind.CALCULATION)
    one = told(decide(FULL + "  anak: [{biaya: Rp150.001}]\n", "jatah"), PassageKind.CALCULATION)

    assert several == ["jumlah biaya anak dari setiap anak = Rp150.001 + Rp27.500 = Rp177.501"]
    assert one == ["jumlah biaya anak dari setiap anak = Rp150.001"]


def test_an_outcome_nobody_asked_for_is_explained_where_an_amount_uses_it() -> None:
    used = told(decide(FULL, "jumlah"), PassageKind.CALCULATION)
    apart = told(decide(FULL, "jumlah", "santunan"), PassageKind.CALCULATION)

    assert used[:3] == [
        "upah = Rp2.000.000",
        "2 × Rp2.000.000 = Rp4.000.000",
        "Rp4.000.000 + Rp1.000.000 = Rp5.000.000",
    ]
    assert apart.count("2 × Rp2.000.000 = Rp4.000.000") == 1
    assert apart[-1] == "Rp4.000.000 + Rp1.000.000 = Rp5.000.000"


def test_tidak_terutang_in_a_sum_is_told_to_count_nothing() -> None:
    decision = decide(without("aktif") + "  aktif: tidak\n", "jumlah")

    first, *_, last = told(decision, PassageKind.CALCULATION)

    assert first == "santunan = tidak terutang (dihitung Rp0)"
    assert last == "Rp0 + Rp50.000 = Rp50.000"


# -------------------------------------------------------------- undetermined


def test_a_missing_fact_is_asked_with_its_question_and_documents_and_what_it_could_change() -> None:
    decision = decide(without("aktif"), "berhak")

    assert "Kurang: kepesertaan aktif — Apakah aktif? (bukti: kartu)" in told(decision, MISSING)
    assert told(decision, POSSIBLE) == ["Masih mungkin: tidak; ya"]


def test_an_open_outcome_says_which_rules_may_apply_and_on_what_each_waits() -> None:
    decision = decide(without("aktif"), "sumber")

    assert told(decision, CITATION) == ["Mungkin berlaku: Pasal 5 ayat (1) [INF]"]
    assert "Menunggu kepesertaan aktif" in told(decision, MISSING)


def test_an_open_outcome_says_which_exception_it_waits_for() -> None:
    decision = decide(without("kelompok"), "sumber")

    assert "Menunggu apakah dikecualikan oleh Pasal 5 ayat (2) [INF]" in told(decision, MISSING)


def test_an_open_amount_says_what_it_waits_for_and_between_which_amounts_it_lies() -> None:
    decision = decide(without("upah"), "santunan")

    assert "Nilainya menunggu upah" in told(decision, MISSING)
    assert told(decision, POSSIBLE) == ["Terendah Rp3.000.000, tertinggi Rp21.000.000"]


@pytest.mark.parametrize(
    "exact, lead", [(True, "Cukup dilengkapi"), (False, "Cukup dilengkapi (belum tentu terpendek)")]
)
def test_a_shorter_list_than_all_that_matters_is_told(
    monkeypatch: pytest.MonkeyPatch, *, exact: bool, lead: str
) -> None:
    decision = decide(without("kelompok", "masa"), "pilihan_lain")
    found = decision.possible(decision.result("pilihan_lain"))
    assert found is not None
    shorter = replace(found, shortest=found.shortest[:1], shortest_exact=exact)

    before = told(decision, MISSING)
    monkeypatch.setattr(Decision, "possible", lambda _decision, _result: shorter)

    assert f"{lead}: kelompok" in told(decision, MISSING)
    assert not any("Cukup dilengkapi" in line for line in before)


def test_too_many_worlds_are_said_to_be_too_many_and_what_matters_is_listed_all_the_same() -> None:
    decision = decide(without("masa") + "  masa: 3 bulan\n", "tafsiran")
    many = replace(decision.result("tafsiran"), worlds=(), too_many=True)
    results = {**decision.decided.results, ("tafsiran", -1): many}

    lines = told(replace(decision, decided=Decided(results)), READING)

    assert lines[0] == "Perlu dipilih, tafsir 1: Apakah tiga bulan tercapai pada akhirnya?"
    assert lines[-1].endswith("terlalu banyak untuk diuraikan satu per satu")
    assert not any(line.startswith("Jika") for line in lines)


def test_each_reading_is_told_with_its_argument_and_its_result() -> None:
    decision = decide(without("masa") + "  masa: 3 bulan\n", "tafsiran")

    assert told(decision, READING) == [
        "Perlu dipilih, tafsir 1: Apakah tiga bulan tercapai pada akhirnya?",
        "“tercapai pada akhirnya”, karena: bulan genap",
        "“harus terlampaui”, karena: kata lebih",
        "Jika tafsir 1 dibaca “tercapai pada akhirnya”: Rp2.000.000",
        "Jika tafsir 1 dibaca “harus terlampaui”: Rp0",
    ]


def test_under_each_reading_the_calculation_is_told() -> None:
    full = without("masa") + "  masa: 3 bulan\n"
    more = "tafsir: {dasar: pokok}\n"

    lines = told(decide(full, "tafsiran", more=more), READING, PassageKind.CALCULATION)

    assert lines[-4:] == [
        "Jika tafsir 1 dibaca “tercapai pada akhirnya”: Rp1.000.000",
        "upah = Rp2.000.000",
        "Rp2.000.000 : 2 = Rp1.000.000",
        "Jika tafsir 1 dibaca “harus terlampaui”: Rp0",
    ]


def test_under_each_reading_what_an_amount_is_made_of_is_calculated_first() -> None:
    full = without("masa") + "  masa: 3 bulan\n"

    alone = told(decide(full, "ganda"), PassageKind.CALCULATION)
    apart = told(decide(full, "ganda", "tafsiran"), PassageKind.CALCULATION)

    ganda = [
        "manfaat tafsiran = Rp2.000.000",
        "2 × Rp2.000.000 = Rp4.000.000",
        "manfaat tafsiran = Rp0",
        "2 × Rp0 = Rp0",
    ]
    assert alone == ["upah = Rp2.000.000", *ganda]
    assert apart == [*ganda, "upah = Rp2.000.000"]


def test_each_span_of_an_unknown_date_is_told_with_its_result() -> None:
    decision = decide(without("mati", "masa") + "  masa: 40 bulan\n", "berhak")

    assert told(decision, READING) == [
        "Jika tanggal meninggal sampai dengan 30 Juni 2015: tidak diatur",
        "Jika tanggal meninggal sejak 1 Juli 2015 sampai dengan 1 Desember 2019: tidak",
        "Jika tanggal meninggal sejak 2 Desember 2019: ya",
    ]


def test_a_question_is_asked_in_full_once_in_a_whole_explanation() -> None:
    asked = ("tafsiran", "berhak", "sumber", "jumlah", "besar")
    lines = told(decide(without("aktif", "masa") + "  masa: 3 bulan\n", *asked))

    assert sum("Apakah tiga bulan tercapai pada akhirnya?" in line for line in lines) == 1
    assert sum("Apakah aktif?" in line for line in lines) == 1


def test_the_words_of_an_article_stand_once_in_a_whole_explanation() -> None:
    lines = told(decide(FULL, "berhak", "santunan", "sumber", "besar", "jumlah"), PassageKind.WORDS)

    assert [text for text, count in Counter(lines).items() if count > 1] == []


def test_an_outcome_told_by_itself_is_told_in_full() -> None:
    decision = decide(FULL, "berhak", "santunan")
    alone = plain_text(explain_outcome(decision, decision.result("berhak")))

    assert "Hak ada bagi yang layak" in alone
    assert "sudah dijelaskan" not in alone


# -------------------------------------------------------------- conflict, unregulated


def test_a_conflict_names_each_article_with_its_value() -> None:
    decision = decide(FULL, "cabang")

    assert "Cabang: bertentangan" in told(decision)
    assert told(decision, CITATION) == [
        "Pasal 6 ayat (1) [INF] memberi cabang satu",
        "Pasal 6 ayat (2) [INF] memberi cabang dua",
    ]


def test_an_outcome_in_conflict_through_another_says_through_which() -> None:
    lines = told(decide(FULL, "turunan"))

    assert "Turunan cabang: bertentangan" in lines
    assert "Melalui cabang, yang bertentangan" in lines
    assert lines.count("Yang dapat berlaku: Pasal 6 ayat (3) [INF]") == 1
    assert not any("Tidak ada ketentuan" in line for line in lines)


def test_an_unregulated_outcome_says_that_no_provision_applies_and_why_each_does_not() -> None:
    lines = told(decide(FULL, "sepi"))

    assert "Tidak ada ketentuan yang berlaku untuk keadaan ini" in lines
    assert "Tidak berlaku: Pasal 7 ayat (1) [INF]" in lines
    assert "Tidak terpenuhi: kelompok: nelayan, padahal disyaratkan ketua RT/RW" in lines


def test_an_outcome_unregulated_through_another_never_says_that_no_provision_applies() -> None:
    decision = decide(FULL, "ikut_sepi")
    own = [one.text for one in explain(decision) if one.depth == 1]

    assert "Melalui hal yang sepi, yang tidak diatur" in own
    assert "Tidak ada ketentuan yang berlaku untuk keadaan ini" not in own


# -------------------------------------------------------------- privacy


@pytest.mark.parametrize("asked", ["berwasiat", "berhak"])
def test_the_value_of_a_text_fact_is_never_told(asked: str) -> None:
    decision = decide(FULL + "  nama: Sukarno\n  wasiat: 2020-01-01\n", asked)

    assert not any("Sukarno" in line for line in told(decision))
