"""The language of a command: chosen anywhere, refused with the nearest, English throughout."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from app.cli.main import app

ROOT = Path(__file__).resolve().parent.parent.parent
KAIDAH = Path(sys.executable).parent / "kaidah"
VERBS = [str(command.name) for command in app.registered_commands]


def kaidah(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """What a command says, in the language that it or the environment names."""
    return subprocess.run(
        [KAIDAH, *arguments],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize(
    "words",
    ["--bahasa en --help", "--help --bahasa en", "--bahasa=en", "decide --bahasa en --help"],
)
def test_help_is_english_wherever_the_command_asks_for_it(words: str) -> None:
    run = kaidah(*words.split())
    told = run.stdout + run.stderr

    assert "Usage: kaidah" in told
    assert "Exit status" in told
    assert not re.search(
        r"Pemakaian|Pilihan|PILIHAN|Perintah|Memeriksa|Memutus|Status keluar", told
    )


def test_the_environment_chooses_the_language_and_the_command_chooses_before_it() -> None:
    assert kaidah("--help", KAIDAH_BAHASA="en").stdout.startswith("Usage:")
    assert kaidah("--help", "--bahasa", "id", KAIDAH_BAHASA="en").stdout.startswith("Pemakaian:")


@pytest.mark.parametrize("verb", ["", *VERBS])
def test_the_help_of_every_verb_is_translated(verb: str) -> None:
    told = kaidah(*verb.split(), "--help", "--bahasa", "en").stdout
    untranslated = re.compile(
        r"(?<!-)\b(tanpa|berkas|atau|dengan|yang|menurut|Hanya|Folder|boleh)\b"
    )

    assert [] == [line for line in told.splitlines() if untranslated.search(line)]


@pytest.mark.parametrize(
    "asked, help_text",
    [
        ("eng", "maksudnya `en`?"),
        ("english", "maksudnya `en`?"),
        ("indonesia", "maksudnya `id`?"),
        ("xx", "pilihannya: id, en"),
    ],
)
def test_another_language_is_refused_with_the_nearest(asked: str, help_text: str) -> None:
    by_word = kaidah("check", "--bahasa", asked)
    by_environment = kaidah("check", KAIDAH_BAHASA=asked)
    told = f"bahasa `{asked}` tidak dikenal\n  bantuan: {help_text}\n"

    assert (2, told) == (by_word.returncode, by_word.stderr)
    assert (2, told) == (by_environment.returncode, by_environment.stderr)


def test_a_language_without_a_name_is_refused() -> None:
    run = kaidah("check", "--bahasa")

    assert (2, "pilihan `--bahasa` perlu satu nilai\n  bantuan: pilihannya: id, en\n") == (
        run.returncode,
        run.stderr,
    )


def test_a_refusal_is_english(tmp_path: Path) -> None:
    case = tmp_path / "kasus.yaml"
    case.write_text("kasus: satu\nfakta:\n  pekerja.kelompk: nelayan\n", "utf-8")
    run = kaidah("decide", str(case), "--bahasa", "en")

    assert 2 == run.returncode
    assert "the fact `pekerja.kelompk` is not known" in run.stderr
    assert "help: did you mean `" in run.stderr
    assert not re.search(r"bantuan|maksudnya|tidak dikenal", run.stderr)


def test_an_explanation_is_english_but_for_what_the_policy_says() -> None:
    case = "contoh/kasus/03b-marbot-batas-tiga-bulan.yaml"
    told = kaidah("explain", case, "--hasil", "jkm.sekaligus", "--bahasa", "en").stdout
    of_the_program = [line for line in told.splitlines() if "“" not in line]
    indonesian = re.compile(r"\b(Karena|Dasar|Menunggu|Kurang|Mungkin|Berlaku|Terendah|Tafsir:)\b")

    assert "Basis: " in told
    assert [] == [line for line in of_the_program if indonesian.search(line)]


def test_values_in_a_record_are_the_same_in_both_languages() -> None:
    case = "contoh/kasus/03b-marbot-batas-tiga-bulan.yaml"

    assert kaidah("decide", case, "--json").stdout == (
        kaidah("decide", case, "--json", "--bahasa", "en").stdout
    )


def test_indonesian_costs_no_catalogue() -> None:
    program = (
        "import sys; from app.cli import main\n"
        "try: main(['check', '--help'])\n"
        "finally: print([name for name in sys.modules if name.split('.')[0] == 'babel'])"
    )
    run = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert run.stdout.endswith("[]\n")
