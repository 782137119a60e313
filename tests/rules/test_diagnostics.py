"""Findings are shown so that a drafter sees the place and the way out."""

import re

from rules.codes import WARNINGS
from rules.diagnostics import (
    TITLES,
    Code,
    Finding,
    PolicyError,
    Related,
    counted,
    is_error,
    render,
    sort,
)
from rules.span import Span, start_of

SOURCE = "peraturan: x\nfakta:\n  umur: {jenis: bilangn}\n"
SPAN = Span("a/peraturan.yaml", 3, 17, 3, 24, 37, 44)
FINDING = Finding(Code.UNKNOWN_WORD, "`bilangn` keliru", SPAN, help="maksudnya `bilangan`?")


def at(line: int, column: int, end_line: int, end_column: int) -> Span:
    return Span("f.yaml", line, column, end_line, end_column, 0, 1)


def carets(span: Span, source: str) -> str:
    return render(Finding(Code.TAB, "x", span), source).split("\n")[2]


def test_a_finding_is_shown_with_its_line_a_caret_and_help() -> None:
    assert render(FINDING, SOURCE).split("\n") == [
        "a/peraturan.yaml:3:17: kesalahan K204 `bilangn` keliru",
        "    3 |   umur: {jenis: bilangn}",
        "      |                 ^^^^^^^",
        "  bantuan: maksudnya `bilangan`?",
        "  halaman: docs/diagnostics/K204.md",
    ]


def test_a_finding_without_its_text_is_shown_without_a_line() -> None:
    finding = Finding(Code.EMPTY_FILE, "kosong", start_of("f.yaml"))

    assert render(finding, "").split("\n") == [
        "f.yaml:1:1: kesalahan K103 kosong",
        "  halaman: docs/diagnostics/K103.md",
    ]


def test_a_place_past_the_end_of_the_text_shows_no_line() -> None:
    assert render(Finding(Code.TAB, "x", at(9, 1, 9, 2)), "a: 1\n").split("\n") == [
        "f.yaml:9:1: kesalahan K105 x",
        "  halaman: docs/diagnostics/K105.md",
    ]


def test_a_place_of_several_lines_is_underlined_to_the_end_of_its_first() -> None:
    assert carets(at(1, 4, 3, 2), "a: bcd\n  e\n") == "      |    ^^^"


def test_a_place_without_width_has_one_caret() -> None:
    assert carets(at(1, 3, 1, 3), "a: b\n") == "      |   ^"


def test_a_long_line_is_cut_around_the_place() -> None:
    source = "x" * 500 + "HERE" + "y" * 500
    _, line, mark, _ = render(Finding(Code.TAB, "x", at(1, 501, 1, 505)), source).split("\n")

    assert len(line) < 140
    assert line[mark.index("^") :].startswith("HERE")
    assert mark.count("^") == 4


def test_related_places_are_named() -> None:
    finding = Finding(
        Code.TAB, "x", at(2, 1, 2, 2), related=(Related("yang pertama", at(1, 1, 1, 2)),)
    )

    assert "  lihat f.yaml:1:1: yang pertama" in render(finding, "a\nb").split("\n")


def test_findings_come_in_order_of_place_each_once() -> None:
    late, early = (Finding(Code.TAB, "x", at(line, 1, line, 2)) for line in (10, 2))
    also = Finding(Code.ANCHOR, "y", at(2, 1, 2, 2))

    assert sort([late, also, early, late]) == (early, also, late)


def test_an_error_holds_its_findings_in_order_and_says_them() -> None:
    late, early = (Finding(Code.TAB, f"baris {line}", at(line, 1, line, 2)) for line in (10, 2))
    error = PolicyError([late, early], {"f.yaml": "a"})

    assert error.findings == (early, late)
    assert str(error).split("\n") == [
        "f.yaml:2:1: kesalahan K105 baris 2",
        "f.yaml:10:1: kesalahan K105 baris 10",
    ]
    assert error.sources == {"f.yaml": "a"}


def test_every_code_has_a_title_and_a_number_of_its_own() -> None:
    assert set(TITLES) == set(Code)
    assert len({code.value for code in Code}) == len(Code.__members__)
    assert all(re.fullmatch(r"K[1-9][0-9]{2}", code) for code in Code)


def test_titles_are_written_in_the_house_style() -> None:
    assert [
        t for t in TITLES.values() if t.endswith(".") or (t[0].isupper() and t[1].islower())
    ] == []


def test_a_warning_says_that_it_is_one() -> None:
    finding = Finding(Code.UNUSED, "x", at(1, 1, 1, 2))

    assert render(finding, "").startswith("f.yaml:1:1: peringatan K438 x\n")


def test_errors_and_warnings_are_counted_apart() -> None:
    found = [Finding(code, "x", at(1, 1, 1, 2)) for code in (Code.TAB, Code.UNUSED, Code.CYCLE)]

    assert counted(found) == "2 kesalahan, 1 peringatan"


def test_a_finding_is_an_error_unless_its_code_is_one_of_a_warning() -> None:
    findings = {code: Finding(code, "x", at(1, 1, 1, 2)) for code in Code}

    assert {code for code, one in findings.items() if not is_error(one)} == WARNINGS
