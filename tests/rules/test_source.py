"""YAML text becomes nodes with places, or findings; nothing else."""

import copy
import pickle

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.decode import LARGEST_FILE
from rules.diagnostics import Code, PolicyError
from rules.source import DEEPEST, Map, Seq, Text, read_nodes, read_yaml
from rules.span import Span

FILE = "contoh.yaml"


def codes(content: bytes | str) -> list[str]:
    return [finding.code.name for finding in read_nodes(content, FILE).findings]


def place(content: bytes | str) -> tuple[int, int]:
    span = read_nodes(content, FILE).findings[0].span
    return span.line, span.column


def text_at(root: Map, *path: str | int) -> Text:
    node: object = root
    for step in path:
        assert isinstance(node, dict | list)
        node = node[step]  # type: ignore[index]  # a path through both kinds
    assert isinstance(node, Text)
    return node


@pytest.mark.parametrize(
    "written", ["0123", "1.000", "no", "ya", "2024-08-24", "~", "null", "1e3", "0x1f", "12:30"]
)
def test_every_scalar_is_the_text_that_is_written(written: str) -> None:
    assert text_at(read_yaml(f"a: {written}\n", FILE), "a") == written


def test_keys_values_and_collections_know_their_places() -> None:
    root = read_yaml("a: 1\nbb:\n  - x\n  - {c: yy}\n", FILE)
    sequence = root["bb"]
    inner = text_at(root, "bb", 1, "c")

    assert isinstance(sequence, Seq)
    assert root.key("bb").span == Span(FILE, 2, 1, 2, 3, 5, 7)
    assert inner.span == Span(FILE, 4, 9, 4, 11, 23, 25)
    assert sequence.span[1:5] == (3, 3, 4, 12)
    assert root.span[1:5] == (1, 1, 4, 12)


def test_the_place_of_an_empty_collection_is_its_brackets() -> None:
    assert read_yaml("a: [ ]\n", FILE)["a"].span[1:5] == (1, 4, 1, 7)


def test_columns_and_offsets_count_characters_not_bytes() -> None:
    span = text_at(read_yaml("é😀: ×y\n", FILE), "é😀").span

    assert (span.column, span.offset, span.end_offset) == (5, 4, 6)


def test_line_ends_and_a_byte_order_mark_of_windows_change_no_place() -> None:
    root = read_yaml(b"\xef\xbb\xbfa: 1\r\nb: 2\r\n", FILE)

    assert text_at(root, "b").span[1:3] == (2, 4)


@pytest.mark.parametrize(
    "written,value",
    [("umur > 17", "umur > 17"), ("'umur > 17'", "umur > 17"), ('"umur > 17"', "umur > 17")],
)
def test_a_place_inside_a_scalar_is_exact(written: str, value: str) -> None:
    source = f"kunci: {written}\n"
    text = text_at(read_yaml(source, FILE), "kunci")
    span = text.inside(5, 6)

    assert text == value
    assert source[span.offset : span.end_offset] == ">"
    assert source.split("\n", maxsplit=1)[0][span.column - 1 : span.end_column - 1] == ">"


@pytest.mark.parametrize("written", ["'it''s > 1'", '"a\\u003e > 1"', ">-\n  a\n  b", "a\n  b > c"])
def test_a_place_inside_a_scalar_with_escapes_or_several_lines_is_the_scalar(written: str) -> None:
    text = text_at(read_yaml(f"kunci: {written}\n", FILE), "kunci")

    assert text.inside(1, 2) == text.span


def test_a_place_beyond_the_text_is_cut_to_it() -> None:
    text = text_at(read_yaml("a: bcd\n", FILE), "a")

    assert text.inside(2, 99)[1:5] == (1, 6, 1, 7)


def test_a_block_text_ends_with_its_last_word() -> None:
    text = text_at(read_yaml("a: |\n  x\n  yy\n\n\nb: 1\n", FILE), "a")

    assert text == "x\nyy\n"
    assert text.span[1:5] == (1, 4, 3, 5)


def test_a_duplicate_key_names_both_places() -> None:
    source = read_nodes("a: 1\nb: 2\na: 3\n", FILE)
    (finding,) = source.findings

    assert finding.code is Code.DUPLICATE_KEY
    assert finding.span[1:3] == (3, 1)
    assert [related.span[1:3] for related in finding.related] == [(1, 1)]


@pytest.mark.parametrize(
    "content,code,where",
    [
        (b"", "EMPTY_FILE", (1, 1)),
        (b"  \n# komentar\n", "EMPTY_FILE", (1, 1)),
        (b"\xef\xbb\xbf", "EMPTY_FILE", (1, 1)),
        (b"a: 1\nb: \xff\n", "NOT_UTF8", (2, 4)),
        (b"a: 1\nb:\n\tc: 1\n", "TAB", (3, 1)),
        (b"a: 1\t# x\n", "TAB", (1, 5)),
        (b"a: x\x00y\n", "FORBIDDEN_CHARACTER", (1, 5)),
        ("a: x\u202ey\n", "FORBIDDEN_CHARACTER", (1, 5)),
        ("a: x\ud800y\n", "FORBIDDEN_CHARACTER", (1, 5)),
        (b'a: "\\0"\n', "FORBIDDEN_CHARACTER", (1, 4)),
        (b"a: 1\n---\nb: 2\n", "SEVERAL_DOCUMENTS", (2, 1)),
        (b"a: &x 1\n", "ANCHOR", (1, 4)),
        (b"a: *x\n", "ANCHOR", (1, 4)),
        (b"a: &x [1]\n", "ANCHOR", (1, 4)),
        (b"<<: {a: 1}\n", "ANCHOR", (1, 1)),
        (b"a: !!int 1\n", "TAG", (1, 4)),
        (b"a: !x {b: 1}\n", "TAG", (1, 4)),
        (b"a: 1\nbc:\nd: 1\n", "NO_VALUE", (2, 1)),
        (b"a: [x, {b}]\n", "NO_VALUE", (1, 9)),
        (b"a: >-\nb: 1\n", "NO_VALUE", (1, 1)),
        (b"a:\n  - \n", "NO_VALUE", (2, 4)),
        (b"? [a]\n: b\n", "KEY_NOT_TEXT", (1, 3)),
        (b"a: b: c\n", "YAML_SYNTAX", (1, 5)),
        (b"a: 'x\n", "YAML_SYNTAX", (1, 4)),
        (b"a: @b\n", "YAML_SYNTAX", (1, 4)),
        (b"a:\n  b: 1\n c: 2\n", "YAML_SYNTAX", (3, 2)),
        (b"a: [1, 2\nb: 3\n", "YAML_SYNTAX", (1, 4)),
        (b"{a: bukan [x, y]}\n", "YAML_SYNTAX", (1, 11)),
    ],
)
def test_what_a_policy_may_not_contain_is_refused_at_its_place(
    content: bytes | str, code: str, where: tuple[int, int]
) -> None:
    assert codes(content) == [code]
    assert place(content) == where


def test_a_file_above_two_megabytes_is_refused_unread() -> None:
    assert codes(b"a" * (LARGEST_FILE + 1)) == ["TOO_LARGE"]


@pytest.mark.parametrize("opening", ["[", "{a: ", "- "])
def test_nesting_deeper_than_fifty_is_refused(opening: str) -> None:
    assert codes(opening * (DEEPEST + 1) + "x") == ["TOO_DEEP"]


def test_nesting_of_fifty_is_read() -> None:
    assert codes("[" * DEEPEST + "x" + "]" * DEEPEST) == []


@pytest.mark.parametrize(
    "written,code,advice",
    [
        ("a: >= 17", "UNQUOTED_SYMBOL", '">= 17"'),
        ("a: >=17 # umur", "UNQUOTED_SYMBOL", '">=17"'),
        ("a: > 17", "UNQUOTED_SYMBOL", '"> 17"'),
        ("a: >5", "UNQUOTED_SYMBOL", '">5"'),
        ("- {a: >= 17, b: ya}", "UNQUOTED_SYMBOL", "paling sedikit 17"),
        ("a: [17..65)", "UNQUOTED_RANGE", '"[17..65)"'),
        ("a: [17..65)\nb: [1, 2]", "UNQUOTED_RANGE", '"[17..65)"'),
        ("a: [17..65]", "UNQUOTED_RANGE", '"[17..65]"'),
        ("- {a: (17..65]}", "UNQUOTED_RANGE", '"(17..65]"'),
        ("a: [17..65)", "UNQUOTED_RANGE", "`17 sampai kurang dari 65`"),
        ("a: [36 bulan..60 bulan)", "UNQUOTED_RANGE", "`36 bulan sampai kurang dari 60 bulan`"),
        ("- {a: (Rp1 .. peserta.upah]}", "UNQUOTED_RANGE", "`lebih dari Rp1 sampai peserta.upah`"),
        ("a: [Rp1.000 .. Rp2.000)", "UNQUOTED_RANGE", '"[Rp1.000 .. Rp2.000)"'),
    ],
)
def test_a_symbol_or_range_without_quotes_is_told_the_right_form(
    written: str, code: str, advice: str
) -> None:
    (finding,) = read_nodes(f"{written}\n", FILE).findings

    assert finding.code.name == code
    assert advice in str(finding.help)


@pytest.mark.parametrize(
    "written", ["a: [x..y, 3]", "a: '[17..65)'", "a: >-\n  >= 17", "a: (0..5)"]
)
def test_what_only_resembles_a_trap_is_read(written: str) -> None:
    assert codes(f"{written}\n") == []


def test_a_comma_in_brackets_inside_braces_is_told_to_be_quoted() -> None:
    source = read_nodes("- {maka: tabel(beasiswa, anak.jenjang)}\n", FILE)

    assert ["kutip" in str(finding.help) for finding in source.findings] == [True]


def test_all_findings_of_a_text_come_at_once() -> None:
    assert codes("a: &x 1\na: 2\nc:\nd: !t 3\n") == ["ANCHOR", "DUPLICATE_KEY", "NO_VALUE", "TAG"]


@pytest.mark.parametrize("content", ["- a\n", "teks\n"])
def test_a_file_that_is_no_mapping_is_refused(content: str) -> None:
    with pytest.raises(PolicyError) as refused:
        read_yaml(content, FILE)

    assert [finding.code for finding in refused.value.findings] == [Code.WRONG_SHAPE]
    assert refused.value.sources[FILE] == content


def test_places_survive_copies_and_processes() -> None:
    root = read_yaml("a: [x, {b: yy}]\n", FILE)
    for twin in (copy.deepcopy(root), pickle.loads(pickle.dumps(root))):  # noqa: S301 - our own bytes
        assert twin == root
        assert twin.span == root.span
        assert twin.key("a").span == root.key("a").span
        assert text_at(twin, "a", 1, "b").span == text_at(root, "a", 1, "b").span


def test_a_bomb_of_aliases_is_refused_and_never_grown() -> None:
    rows = ["a0: &a0 [x, x]"] + [f"a{n}: &a{n} [*a{n - 1}, *a{n - 1}]" for n in range(1, 40)]

    # Grown, it has 2**40 items: a test that ends is the proof.
    assert set(codes("\n".join(rows))) == {"ANCHOR"}


def test_a_long_file_is_read_whole() -> None:
    content = "".join(f"k{n}: {{a: nilai {n}, b: [x, y]}}\n" for n in range(3000))

    assert len(read_yaml(content, FILE)) == 3000


YAMLISH = st.text(alphabet=st.sampled_from("ab:- \n[]{},'\"|>&*!%@`#?=.(){}1\t\\~<"), max_size=60)


def _sound(content: bytes | str) -> None:
    """Nodes that agree with PyYAML on their texts, or a finding; never an exception."""
    source = read_nodes(content, FILE)
    lines = source.text.count("\n") + 1
    for finding in source.findings:
        assert 1 <= finding.span.line <= lines
        assert finding.span.column >= 1
    if not source.findings:
        assert source.root == yaml.load(source.text, Loader=yaml.CBaseLoader)  # noqa: S506 - builds only texts


@given(st.binary(max_size=80))
def test_any_bytes_become_nodes_or_findings(content: bytes) -> None:
    _sound(content)


@given(st.text(max_size=80))
def test_any_text_becomes_nodes_or_findings(content: str) -> None:
    _sound(content)


@settings(max_examples=1000)
@given(YAMLISH)
def test_any_text_that_looks_like_yaml_becomes_nodes_or_findings(content: str) -> None:
    _sound(content)


def _texts(node: object) -> list[Text]:
    if isinstance(node, Map):
        return [t for item in node.items() for part in item for t in _texts(part)]
    if isinstance(node, Seq):
        return [t for item in node for t in _texts(item)]
    assert isinstance(node, Text)
    return [node]


@settings(max_examples=500)
@given(YAMLISH)
def test_the_place_of_a_text_holds_the_text(content: str) -> None:
    source = read_nodes(content, FILE)
    for text in _texts(source.root) if source.root is not None and not source.findings else ():
        span = text.inside(0, len(text))

        assert source.text[span.offset : span.end_offset] == text or span == text.span
        assert source.text[: span.offset].count("\n") == span.line - 1
        assert span.offset - source.text.rfind("\n", 0, span.offset) == span.column


@pytest.mark.parametrize(
    "written,part,place",
    [
        ("a: >-\n  satu dua\n  tiga empat\n", "tiga", (3, 3)),
        ("a: >-\n  satu dua\n  tiga empat\n", "dua", (2, 8)),
        ("a: |\n  satu dua\n    tiga\n", "tiga", (3, 5)),
        ("a: satu dua\n  tiga empat\n", "empat", (2, 8)),
        ("a: satu dua\n  tiga empat\n", "dua", (1, 9)),
        ("a: |\n  dua tiga\n  > dua\n", "> dua", (3, 3)),
    ],
)
def test_a_place_inside_a_text_of_several_lines_is_in_its_line(
    written: str, part: str, place: tuple[int, int]
) -> None:
    text = text_at(read_yaml(written, FILE), "a")
    start = text.index(part)
    span = text.inside(start, start + len(part))

    assert place == (span.line, span.column)
    assert part == written[span.offset : span.end_offset]
