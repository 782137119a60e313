"""What each verb says and answers, in this process."""

from __future__ import annotations

import io
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import IO, Any

import pytest

from app.cli import main
from app.desk import Desk
from tests.app.command import case
from tests.explain.small import FULL
from tests.explain.small import ROOT as POLICIES

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command: exit status, standard output, standard error."""

    def command(*words: str | Path, stdin: str = "") -> tuple[int, str, str]:
        given = io.TextIOWrapper(io.BytesIO(stdin.encode()))
        monkeypatch.setattr("sys.stdin", given)
        with pytest.raises(SystemExit) as ended:
            main([str(word) for word in words])
        out, err = capsys.readouterr()
        status = ended.value.code
        assert isinstance(status, int)
        return status, out, err

    return command


@pytest.fixture
def decide(run: Run) -> Run:
    """Decide under the regulation that has an outcome for every end."""

    def command(*words: str | Path, stdin: str = "") -> tuple[int, str, str]:
        return run("decide", "--kebijakan", POLICIES, *words, stdin=stdin)

    return command


def file(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


# -------------------------------------------------------------- help and usage


@pytest.mark.parametrize("verb", ["check", "decide", "explain", "test", "fmt", "new"])
@pytest.mark.parametrize("option", ["--help", "-h"])
def test_help_is_indonesian_and_names_every_exit_status(run: Run, verb: str, option: str) -> None:
    status, out, err = run(verb, option)

    assert (0, "") == (status, err)
    assert out.startswith(f"Pemakaian: kaidah {verb} [PILIHAN]")
    assert "Contoh" in out
    assert not any(word in out for word in ("Usage", "Options", "Arguments", "Show this"))
    assert all(f"{number} " in out for number in (0, 1, 2, 3, 4, 5, 70))


def test_without_a_verb_the_help_is_shown_as_a_refusal(run: Run) -> None:
    status, out, err = run()

    assert (2, "") == (status, out)
    assert "Perintah:" in err


@pytest.mark.parametrize(
    "words, told",
    [
        (("decid",), "perintah `decid` tidak dikenal; maksudnya `decide`?"),
        (("qqq",), "perintah `qqq` tidak dikenal"),
        (("decide",), "masukan `KASUS…` belum disebut"),
        (
            ("decide", "x", "--kebijakn", "y"),
            "pilihan `--kebijakn` tidak dikenal; maksudnya `--kebijakan`?",
        ),
        (("decide", "x", "--hasil"), "pilihan `--hasil` perlu satu nilai"),
    ],
)
def test_words_that_cannot_be_read_are_refused_in_one_indonesian_sentence(
    run: Run, words: tuple[str, ...], told: str
) -> None:
    status, out, err = run(*words)

    assert (2, "") == (status, out)
    assert err.splitlines()[0] == told
    assert "--help" in err.splitlines()[1]


# -------------------------------------------------------------- decide


def test_a_case_shows_its_outcome_article_competence_and_status(decide: Run) -> None:
    status, out, err = decide("-", stdin=case(asked="berhak"))

    assert (0, "") == (status, err)
    assert "SIMULASI" in out
    assert "hak atas santunan: ya  (perkiraan, berwenang: BPJS)" in out
    assert "Pasal 2 sebagaimana diubah dengan PP 82/2019 [INF]" in out


def test_only_the_outcomes_asked_for_on_the_command_line_are_decided(decide: Run) -> None:
    _, out, _ = decide("-", "--hasil", "sumber", "--json", stdin=case(asked="berhak"))

    assert [one["hasil"] for one in json.loads(out)["hasil"]] == ["sumber"]


def test_an_unknown_outcome_is_refused_with_the_nearest_one(decide: Run) -> None:
    status, _, err = decide("-", "--hasil", "santunn", stdin=case())

    assert status == 2
    assert "hasil `santunn` tidak dikenal" in err
    assert "maksudnya `santunan`?" in err


def test_an_unknown_regulation_is_refused_with_the_nearest_one(run: Run) -> None:
    status, _, err = run("decide", "-", "--peraturan", "cilegon/jamsostk", stdin=case())

    assert status == 2
    assert "peraturan `cilegon/jamsostk` tidak ditemukan" in err
    assert "maksudnya `cilegon/jamsostek`?" in err


def test_one_case_is_one_json_object(decide: Run) -> None:
    _, out, _ = decide("-", "--json", stdin=case())

    found: dict[str, Any] = json.loads(out)

    assert ("uji-1", True) == (found["kasus"], found["simulasi"])


def test_several_cases_are_one_array_with_an_element_for_each_in_their_order(
    decide: Run, tmp_path: Path
) -> None:
    first = file(tmp_path, "a.yaml", case(name="a"))
    bad = file(tmp_path, "b.yaml", "fakta: {klompok: nelayan}\n")
    third = file(tmp_path, "c.yaml", case(name="c"))

    status, out, err = decide("--json", first, bad, third)
    one, refused, other = json.loads(out)

    assert status == 2
    assert ("a", "c") == (one["kasus"], other["kasus"])
    assert refused["ditolak"][0]["baris"] == 1
    assert refused["ditolak"][0]["bantuan"] == "maksudnya `kelompok`?"
    assert "fakta `klompok` tidak dikenal" in err


def test_a_refused_case_hinders_no_other(decide: Run, tmp_path: Path) -> None:
    good = file(tmp_path, "a.yaml", case(name="a"))

    status, out, err = decide(tmp_path / "tiada.yaml", good)

    assert status == 2
    assert "Kasus a" in out
    assert "tiada.yaml: berkas tidak ada" in err


def test_a_missing_file_is_refused_with_the_nearest_name(decide: Run, tmp_path: Path) -> None:
    good = file(tmp_path, "nelayan-sakit.yaml", case())

    _, _, err = decide(tmp_path / "nelayan-sakt.yaml")

    assert f"maksudnya `{good}`?" in err


@pytest.mark.parametrize(
    "content, told",
    [
        (b"", "berkas ini kosong"),
        (b"kasus: \xff\xfe", "bukan UTF-8"),
        (b"- a\n", "bukan pemetaan"),
        (b"fakta: [\n", "K106"),
    ],
)
def test_a_file_that_is_no_case_is_refused_with_its_place(
    decide: Run, tmp_path: Path, content: bytes, told: str
) -> None:
    path = file(tmp_path, "kasus.yaml", content)

    status, out, err = decide(path)

    assert (2, "") == (status, out)
    assert told in err
    assert err.startswith(f"{path}:")
    assert "Traceback" not in err


def test_a_folder_is_refused_as_a_folder(decide: Run, tmp_path: Path) -> None:
    status, _, err = decide(tmp_path)

    assert status == 2
    assert "ini folder, bukan berkas kasus" in err


def test_a_file_without_permission_is_refused_as_such(
    decide: Run, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    given = file(tmp_path, "a.yaml", case())
    opened = Path.open

    def forbidden(path: Path, mode: str = "r") -> IO[str] | IO[bytes]:
        if path == Path(given):
            raise PermissionError
        return opened(path, mode)

    monkeypatch.setattr(Path, "open", forbidden)

    status, _, err = decide(given)

    assert status == 2
    assert "berkas tidak boleh dibaca" in err


def test_a_finding_in_a_case_is_shown_with_its_line_and_a_caret(decide: Run) -> None:
    _, _, err = decide("-", stdin="kasus: a\nfakta:\n  kelompok: nelyan\n")

    assert "masukan baku:3:13: kesalahan K503" in err
    assert "    3 |   kelompok: nelyan" in err
    assert "^^^^^^" in err
    assert "maksudnya `nelayan`?" in err


@pytest.mark.parametrize("name", ["Budi Santoso", "3672010101900001"])
def test_no_message_repeats_a_name_or_an_identity_number(decide: Run, name: str) -> None:
    status, out, err = decide("-", "--json", stdin=case(name=name))

    assert status == 2
    assert name not in out + err


def test_a_case_may_be_json(decide: Run) -> None:
    text = json.dumps({"kasus": "j", "fakta": {"aktif": "ya", "kelompok": "nelayan"}})

    status, out, _ = decide("-", "--hasil", "sumber", stdin=text)

    assert status == 0
    assert "sumber dana: APBD" in out


def test_a_fault_in_the_policy_is_told_once_for_many_cases(run: Run, tmp_path: Path) -> None:
    file(tmp_path, "kaidah.yaml", "bawaan: rusak\n")
    (tmp_path / "rusak").mkdir()
    file(tmp_path, "rusak/peraturan.yaml", "peraturan: rusak\nsalah_kunci: x\n")
    one, two = (file(tmp_path, f"{name}.yaml", case(name=name)) for name in "ab")

    status, _, err = run("decide", "--kebijakan", tmp_path, one, two)

    assert status == 2
    assert err.count("salah_kunci`") == 1
    assert f"{two}: ditolak karena temuan yang sama" in err


def test_a_folder_without_policies_is_refused(run: Run, tmp_path: Path) -> None:
    status, out, err = run("decide", "--kebijakan", tmp_path, "-", stdin=case())

    assert (2, "") == (status, out)
    assert "tidak memuat `kaidah.yaml`" in err


def test_an_amount_that_cannot_be_computed_is_refused_with_its_article(
    run: Run, tmp_path: Path
) -> None:
    source = (POLICIES / "uji" / "peraturan.yaml").read_text()
    (tmp_path / "uji").mkdir()
    file(tmp_path, "kaidah.yaml", "bawaan: uji\n")
    vocabulary = (
        (POLICIES / "kosakata.yaml").read_text().replace("batas: Rp1.000.000", "batas: Rp0")
    )
    file(tmp_path, "kosakata.yaml", vocabulary)
    changed = source.replace('"bulat_bawah(upah * 4,5%)"', "bulat_bawah(Rp90.000 * (upah / upah))")
    file(tmp_path, "uji/peraturan.yaml", changed)
    facts = FULL.replace("upah: Rp2.000.000", "upah: Rp0")

    status, _, err = run("decide", "--kebijakan", tmp_path, "-", stdin=case(facts, asked="besar"))

    assert status == 2
    assert "besar manfaat tidak dapat dihitung" in err
    assert "Pasal 10 ayat (1)" in err


# -------------------------------------------------------------- explain


def test_explain_tells_each_case_under_its_name(run: Run) -> None:
    status, out, _ = run("explain", "--kebijakan", POLICIES, "-", stdin=case(asked="cabang"))

    assert status == 4
    assert out.startswith("Kasus uji-1\nSIMULASI")
    assert "Pasal 6 ayat (1) [INF] memberi cabang satu" in out


# -------------------------------------------------------------- check


def test_check_says_of_each_regulation_that_nothing_was_found(run: Run) -> None:
    status, out, err = run("check", "cilegon/jamsostek", "pp-44-2015")

    assert (0, "") == (status, err)
    assert [line.split(":")[0] for line in out.splitlines()] == ["cilegon/jamsostek", "pp-44-2015"]


def test_check_reads_the_folder_it_is_given(run: Run) -> None:
    status, out, _ = run("check", "--kebijakan", POLICIES)

    assert status == 0
    assert out.startswith("uji: tidak ada temuan")


def test_a_finding_of_check_has_its_place_line_caret_and_nearest_name(
    run: Run, tmp_path: Path
) -> None:
    file(tmp_path, "kaidah.yaml", "bawaan: rusak\n")
    (tmp_path / "rusak").mkdir()
    file(tmp_path, "rusak/peraturan.yaml", "peraturan: rusak\njuduul: x\n")

    status, out, err = run("check", "--kebijakan", tmp_path)

    assert (1, "") == (status, out)
    assert "rusak/peraturan.yaml:2:1: kesalahan K201" in err
    assert "    2 | juduul: x" in err
    assert "maksudnya `judul`?" in err


def test_check_gives_findings_as_json_on_standard_output(run: Run, tmp_path: Path) -> None:
    file(tmp_path, "kaidah.yaml", "bawaan: rusak\n")
    (tmp_path / "rusak").mkdir()
    file(tmp_path, "rusak/peraturan.yaml", "peraturan: rusak\njuduul: x\n")

    status, out, err = run("check", "--json", "--kebijakan", tmp_path)
    found = {(one["kode"], one["baris"], one["kolom"]): one for one in json.loads(out)}

    assert (1, "") == (status, err)
    assert "kesalahan" == found["K201", 2, 1]["tingkat"]
    assert "docs/diagnostics/K201.md" == found["K201", 2, 1]["halaman"]


def test_check_counts_the_findings_and_leaves_with_one_for_a_warning_too(
    run: Run, tmp_path: Path
) -> None:
    shutil.copytree(POLICIES, tmp_path, dirs_exist_ok=True)
    more = "\n  tak_dipakai: {jenis: ya_tidak, label: x}\n"
    kosakata = tmp_path / "kosakata.yaml"
    kosakata.write_text(kosakata.read_text("utf-8").rstrip() + more, "utf-8")

    status, out, err = run("check", "--kebijakan", tmp_path)

    assert (1, "") == (status, out)
    assert ": peringatan K438 fakta `tak_dipakai`" in err
    assert "0 kesalahan, 1 peringatan" == err.splitlines()[-1]


def test_a_code_is_explained_in_either_case_and_a_wrong_one_gets_the_nearest(run: Run) -> None:
    status, out, _ = run("check", "--arti", "k402")

    assert 0 == status
    assert "K402: nama tidak dikenal" in out

    status, _, err = run("check", "--arti", "K4O2")

    assert 2 == status
    assert "kode `K4O2` tidak dikenal" in err
    assert "maksudnya `K402`?" in err


def test_a_sound_regulation_gives_an_empty_array(run: Run) -> None:
    assert run("check", "--json", "--kebijakan", POLICIES) == (0, "[]\n", "")


def test_a_finding_shared_by_two_regulations_is_told_once(run: Run, tmp_path: Path) -> None:
    file(tmp_path, "kosakata.yaml", "fakta:\n  a: {jenis: tahun, label: a}\n")
    for name in ("satu", "dua"):
        (tmp_path / name).mkdir()
        file(tmp_path, f"{name}/peraturan.yaml", f"peraturan: {name}\njudul: x\n")
    file(tmp_path, "kaidah.yaml", "bawaan: satu\n")

    _, _, err = run("check", "--kebijakan", tmp_path, "satu", "dua")

    assert err.count("kosakata.yaml:2:") == 1


def test_a_regulation_misnamed_on_the_command_line_is_bad_input_not_a_finding(run: Run) -> None:
    status, _, err = run("check", "cilegon/jamsostk")

    assert status == 2
    assert "maksudnya `cilegon/jamsostek`?" in err


# -------------------------------------------------------------- errors of the program


@pytest.fixture
def broken(monkeypatch: pytest.MonkeyPatch) -> None:
    """A program with a bug."""

    def fail(*_: object) -> None:
        raise ZeroDivisionError("bug")

    for verb in ("plan", "check"):
        monkeypatch.setattr(Desk, verb, fail)


@pytest.mark.usefixtures("broken")
@pytest.mark.parametrize("verb", ["check", "decide"])
def test_an_unexpected_error_is_one_sentence_and_70(run: Run, verb: str) -> None:
    words = [verb] if verb == "check" else [verb, "-"]

    status, out, err = run(*words, stdin=case())

    assert (70, "") == (status, out)
    assert err.startswith("kesalahan program: ZeroDivisionError: bug")
    assert "Traceback" not in err


@pytest.mark.usefixtures("broken")
def test_the_trace_of_an_unexpected_error_is_there_for_who_asks(
    run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KAIDAH_DEBUG", "1")

    with pytest.raises(ZeroDivisionError):
        run("check")
