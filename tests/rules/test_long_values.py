"""Messages stay short whatever was written."""

from __future__ import annotations

from rules.language import LONGEST_QUOTE, LONGEST_VALUE, _


def test_a_value_in_back_ticks_is_cut_where_nobody_would_read_on() -> None:
    told = _("kunci `{key}` tidak dikenal", key="x" * 10_000)

    assert f"kunci `{'x' * LONGEST_QUOTE}…` tidak dikenal" == told


def test_a_list_of_right_words_is_cut_much_later() -> None:
    words = ", ".join(["kata"] * 100)

    assert f"pilihannya: {words}" == _("pilihannya: {words}", words=words)
    assert LONGEST_VALUE + 20 > len(_("pilihannya: {words}", words=words * 100))


def test_characters_that_cannot_be_seen_are_shown_by_number_where_they_are_quoted() -> None:
    told = _("fakta `{name}` tidak dikenal", name="nelay\u200ban\n")

    assert "fakta `nelayU+200BanU+000A` tidak dikenal" == told
