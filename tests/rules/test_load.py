"""A regulation is loaded with all that it rests on, or every reason why not is told."""

import hashlib
import pickle
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rules.diagnostics import Code, Finding, PolicyError
from rules.document.keywords import KEYWORDS
from rules.files import UnreadableFileError
from rules.load import load, load_texts
from rules.nodes import Text
from rules.span import Span

POLICIES = Path(__file__).parents[1] / "fixtures" / "policies"
VOCABULARY = (
    "daftar:\n  anak: {label: anak}\nfakta:\n  peserta.aktif: {jenis: ya_tidak, label: aktif}\n"
)


def regulation(name: str, more: str = "") -> str:
    return (
        f"peraturan: {name}\njenis: pp\nsebutan: PP 1/2020\njudul: Contoh\nstatus: berlaku\n"
        f"naskah: parafrase\n{more}"
    )


def texts(**regulations: str) -> dict[str, str]:
    """A tree of policies: name of a regulation → what its file says besides its head."""
    return {
        "kosakata.yaml": VOCABULARY,
        **{
            f"n/{name}/peraturan.yaml": regulation(name, more) for name, more in regulations.items()
        },
    }


def refused(files: dict[str, str], name: str | None = "a") -> tuple[Finding, ...]:
    with pytest.raises(PolicyError) as caught:
        load_texts(files, name)
    return caught.value.findings


def refused_codes(files: dict[str, str], name: str | None = "a") -> list[str]:
    return [finding.code.name for finding in refused(files, name)]


def test_what_is_loaded_can_be_sent_to_another_process() -> None:
    policies = load(POLICIES)

    assert pickle.loads(pickle.dumps(policies)) == policies  # noqa: S301 - our own bytes


def test_the_default_regulation_is_loaded_from_a_folder() -> None:
    policies = load(POLICIES)

    assert policies.regulation == "kota/contoh"
    assert list(policies.regulations) == ["kota/contoh", "uu-1-2020"]
    assert list(policies.vocabulary.facts) == ["peserta.aktif", "anak.jenjang"]


def test_the_files_of_a_folder_are_one_regulation_main_file_first() -> None:
    policies = load(POLICIES)
    contoh = policies.regulations["kota/contoh"]

    assert [pasal.key for pasal in contoh.pasal] == ["1", "2", "kode-batas"]
    assert list(contoh.terms) == ["aktif", "kedua"]


def test_rows_of_a_csv_file_know_their_places() -> None:
    (table,) = load(POLICIES).regulations["kota/contoh"].tables.values()

    assert [row.tests["jenjang"] for row in table.rows] == ["tk", "[sd, smp]", None]
    assert [row.then for row in table.rows] == ["Rp1.500.000", "Rp2.000.000", "Rp0"]
    assert table.rows[1].then.span == Span("kota/contoh/tabel/beasiswa.csv", 3, 13, 3, 24, 48, 59)


def test_regulations_come_in_the_order_of_mengingat_depth_first() -> None:
    files = texts(a="mengingat: [c, b]\n", b="mengingat: [d]\n", c="mengingat: [d]\n", d="", e="")

    assert list(load_texts(files, "a").regulations) == ["a", "c", "d", "b"]


def test_a_regulation_that_is_not_reached_is_not_read() -> None:
    files = {**texts(a=""), "n/b/peraturan.yaml": "]["}

    assert list(load_texts(files, "a").regulations) == ["a"]


def test_an_unknown_regulation_is_refused_with_the_nearest_name() -> None:
    (finding,) = refused(texts(**{"pp-44-2015": ""}), "pp-44-2051")

    assert finding.code is Code.UNKNOWN_REGULATION
    assert "pp-44-2015" in str(finding.help)


def test_an_unknown_regulation_in_mengingat_is_refused_at_its_place() -> None:
    (finding,) = refused(texts(a="mengingat: [b]\n"))

    assert finding.code is Code.UNKNOWN_REGULATION
    assert finding.span[:3] == ("n/a/peraturan.yaml", 7, 13)


def test_a_regulation_asked_for_in_a_case_file_is_refused_at_its_place() -> None:
    span = Span("kasus.yaml", 2, 12, 2, 15, 20, 23)
    (finding,) = refused(texts(a=""), Text("zzz", span))

    assert finding.span == span


@pytest.mark.parametrize(
    "regulations,around",
    [
        ({"a": "mengingat: [b]\n", "b": "mengingat: [a]\n"}, "a → b → a"),
        ({"a": "mengingat: a\n"}, "a → a"),
    ],
)
def test_regulations_that_rest_on_one_another_are_refused(
    regulations: dict[str, str], around: str
) -> None:
    (finding,) = refused(texts(**regulations))

    assert finding.code is Code.REGULATION_CYCLE
    assert around in finding.message


def test_two_folders_of_one_name_are_refused() -> None:
    assert refused_codes({**texts(a=""), "m/a/peraturan.yaml": regulation("a")}) == [
        "AMBIGUOUS_REGULATION"
    ]


def test_a_regulation_in_the_wrong_folder_is_refused() -> None:
    assert refused_codes({"n/a/peraturan.yaml": regulation("b")}) == ["WRONG_ID"]


def test_a_regulation_is_called_by_the_name_it_gives_itself() -> None:
    (finding,) = refused({"n/a/peraturan.yaml": regulation("n/a")}, "a")

    assert finding.code is Code.UNKNOWN_REGULATION
    assert "`n/a`" in str(finding.help)


def test_without_a_name_and_a_default_nothing_is_loaded() -> None:
    assert refused_codes(texts(a=""), None) == ["NO_DEFAULT"]


def test_a_key_in_two_files_is_refused_with_both_places() -> None:
    files = {
        **texts(a="istilah:\n  x: {jenis: ya_tidak, label: x}\n"),
        "n/a/bab.yaml": "judul: Lain\nistilah:\n  x: {jenis: ya_tidak, label: x}\n",
    }
    split, duplicate = refused(files)

    assert (split.code, duplicate.code) == (Code.SPLIT_VALUE, Code.DUPLICATE_KEY)
    assert split.span[:3] == ("n/a/bab.yaml", 1, 1)
    assert duplicate.related[0].span[:3] == ("n/a/peraturan.yaml", 8, 3)


def test_findings_of_all_files_come_at_once_in_order_of_place() -> None:
    files = texts(a="mengingat: [b]\nstatuss: x\n", b="acuan:\njudull: y\n")

    assert [(f.code.name, f.span.file[2], f.span.line) for f in refused(files)] == [
        ("UNKNOWN_KEY", "a", 8),
        ("NO_VALUE", "b", 7),
        ("UNKNOWN_KEY", "b", 8),
    ]


def test_the_texts_of_refused_files_are_there_to_be_shown() -> None:
    with pytest.raises(PolicyError) as caught:
        load_texts(texts(a="x: 1\n"), "a")

    assert caught.value.sources["n/a/peraturan.yaml"].endswith("x: 1\n")


QUOTE = '"'
TABLE = (
    "tabel:\n  t:\n    kebijakan: unik\n    masukan: {j: anak.j}\n    keluaran: {jenis: rupiah}\n"
)


def with_csv(content: str, berkas: str = "t.csv") -> dict[str, str]:
    return {**texts(a=f"{TABLE}    berkas: {berkas}\n"), "n/a/t.csv": content}


@pytest.mark.parametrize(
    "content,code,where",
    [
        ("j;maka;k\n", "TABLE_HEADER", (1, 8)),
        ("j;bukti\ntk;A\n", "TABLE_HEADER", (1, 1)),
        ("j;maka;j\n", "TABLE_HEADER", (1, 8)),
        ("j;maka\n", "TOO_FEW", (1, 1)),
        ("j;maka\ntk;Rp1;x\n", "TABLE_ROW", (2, 1)),
        ("j;maka\n;Rp1\n", "TABLE_ROW", (2, 1)),
        (f"j;maka\n{QUOTE}tk;Rp1\n", "TABLE_ROW", (2, 1)),
        ("j;maka;bukti\ntk;Rp1;C\n", "UNKNOWN_WORD", (2, 8)),
        ("", "EMPTY_FILE", (1, 1)),
        ("j;maka\ntk;\t1\n", "TAB", (2, 4)),
    ],
)
def test_a_wrong_csv_file_is_refused_at_its_place(
    content: str, code: str, where: tuple[int, int]
) -> None:
    (finding,) = refused(with_csv(content))

    assert finding.code.name == code
    assert finding.span.file == "n/a/t.csv"
    assert (finding.span.line, finding.span.column) == where


def test_cells_may_be_quoted_spaced_and_left_empty_where_optional() -> None:
    lines = [" j ; maka;bukti;catatan", "", "'[a; ''b'']' ; Rp1 ;;", "-;Rp2;A;x", ""]
    content = "\ufeff" + "\r\n".join(lines).replace("'", QUOTE)
    (table,) = load_texts(with_csv(content), "a").regulations["a"].tables.values()
    rows = table.rows

    assert [row.tests for row in rows] == [{"j": '[a; "b"]'}, {"j": None}]
    assert [(row.then, row.evidence, row.note) for row in rows] == [
        ("Rp1", None, None),
        ("Rp2", "A", "x"),
    ]


@pytest.mark.parametrize(
    "berkas,code",
    [("u.csv", "MISSING_FILE"), ("../b/t.csv", "FILE_OUTSIDE"), ("/etc/passwd", "FILE_OUTSIDE")],
)
def test_a_csv_file_lies_in_the_folder_of_its_regulation(berkas: str, code: str) -> None:
    assert refused_codes(with_csv("j;maka\ntk;Rp1\n", berkas)) == [code]


def test_a_table_has_rows_here_or_in_a_file() -> None:
    files = with_csv("j;maka\ntk;Rp1\n", "t.csv\n    baris: [{j: tk, maka: Rp1}]")

    assert refused_codes(files) == ["KEYS_EXCLUDE"]


def _copy(folder: Path) -> None:
    for path in POLICIES.rglob("*.*"):
        target = folder / path.relative_to(POLICIES)
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(path.read_bytes())


def test_the_hash_depends_on_names_and_bytes_only(tmp_path: Path) -> None:
    _copy(tmp_path / "x")
    _copy(tmp_path / "y")
    first = load(tmp_path / "x")

    assert load(tmp_path / "y").content_hash == first.content_hash
    assert len(first.content_hash) == len(hashlib.sha256().hexdigest())


@pytest.mark.parametrize(
    "name,changes",
    [
        ("kota/contoh/bab-02.yaml", True),
        ("kota/contoh/tabel/beasiswa.csv", True),
        ("nasional/uu-1-2020/peraturan.yaml", True),
        ("kosakata.yaml", True),
        ("kaidah.yaml", False),
        ("nasional/uu-2-2020/peraturan.yaml", False),
    ],
)
def test_the_hash_covers_what_was_reached_and_nothing_else(
    tmp_path: Path,
    name: str,
    changes: bool,  # noqa: FBT001 - a column of the table above
) -> None:
    _copy(tmp_path)
    path = tmp_path / name
    path.write_bytes(path.read_bytes() + b"\n")

    assert (load(tmp_path).content_hash != load(POLICIES).content_hash) is changes


def test_a_link_that_leads_out_of_the_folder_is_not_followed(tmp_path: Path) -> None:
    _copy(tmp_path / "in")
    (tmp_path / "out.yaml").write_text("istilah:\n  z: {jenis: ya_tidak, label: z}\n")
    (tmp_path / "in/kota/contoh/z.yaml").symlink_to(tmp_path / "out.yaml")
    with pytest.raises(PolicyError) as caught:
        load(tmp_path / "in")

    assert [finding.code for finding in caught.value.findings] == [Code.MISSING_FILE]


def test_a_long_regulation_is_loaded_whole() -> None:
    rule = (
        "  - pasal: {n}\n    judul: Iuran\n    acuan: bulan_iur\n    aturan:\n"
        "      - menetapkan: iuran.a\n        jika:\n          semua:\n"
        "            - peserta.aktif: ya\n            - peserta.umur: kurang dari 65 tahun\n"
        "        maka: Rp{n}\n"
    )
    files = texts(a="pasal:\n" + "".join(rule.format(n=n) for n in range(1, 301)))

    assert len(load_texts(files, "a").regulations["a"].pasal) == 300


def _sound(files: dict[str, str], name: str | None) -> bool:
    """Whether loading gave the regulation asked for, or findings; anything else it raises."""
    try:
        policies = load_texts(files, name)
    except PolicyError as error:
        return len(error.findings) > 0
    return policies.regulation in policies.regulations


KEYS = st.sampled_from(sorted({*KEYWORDS.values(), "x.y", "tafsir.t"}))
WORDS = st.sampled_from(["a", "b", "ya", "A", "unik", "rupiah", "6", "belum diketahui", "''", "-"])
YAML = st.recursive(
    WORDS,
    lambda inner: st.one_of(
        st.lists(inner, max_size=3).map(lambda items: f"[{', '.join(items)}]"),
        st.dictionaries(KEYS, inner, max_size=4).map(
            lambda entries: f"{{{', '.join(f'{k}: {v}' for k, v in entries.items())}}}"
        ),
    ),
    max_leaves=25,
)


@pytest.mark.parametrize(
    "name, told",
    [
        ("zzz", "yang ada: `a`, `n/b`"),
        ("n/a", "maksudnya `a`?"),
        ("b", "maksudnya `n/b`?"),
        ("n/bb", "maksudnya `n/b`?"),
    ],
)
def test_a_regulation_is_suggested_by_the_name_that_is_taken(name: str, told: str) -> None:
    files = texts(a="", b="")
    files["n/b/peraturan.yaml"] = files["n/b/peraturan.yaml"].replace(": b\n", ": n/b\n", 1)

    assert [told] == [finding.help for finding in refused(files, name)]


def test_a_file_that_may_not_be_read_is_not_taken_for_one_that_is_not_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, text in {**texts(a=""), "kaidah.yaml": "bawaan: a\n"}.items():
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)

    def forbidden(path: Path, _mode: str) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "open", forbidden)

    with pytest.raises(UnreadableFileError, match=r"kosakata\.yaml` tidak dapat dibaca"):
        load(tmp_path, "a")


@settings(max_examples=500, deadline=None)
@given(st.dictionaries(KEYS, YAML, max_size=8))
def test_any_policy_is_loaded_or_refused_with_findings(entries: dict[str, str]) -> None:
    body = "".join(f"{key}: {value}\n" for key, value in entries.items())

    assert _sound({"n/a/peraturan.yaml": body, "n/b/peraturan.yaml": regulation("b")}, "a")


@given(st.text(max_size=60), st.text(max_size=60))
def test_any_text_as_table_or_settings_is_loaded_or_refused(content: str, setting: str) -> None:
    assert _sound({**with_csv(content), "kaidah.yaml": setting}, None)
    assert _sound(with_csv(content), "a")
