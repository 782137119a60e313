"""Policies and features saved again and again: no scenario that may come out otherwise is left."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from app.scenarios import session
from app.scenarios.run import Wanted
from app.scenarios.session import Round, Session
from rules.files import UnreadableFileError
from tests.app.command import ROOT
from tests.app.test_watch import FEATURE, article, save

EXAMPLE = ROOT / "features" / "contoh" / "kebijakan"


@pytest.fixture
def policies(tmp_path: Path) -> Path:
    return Path(shutil.copytree(EXAMPLE, tmp_path / "kebijakan"))


@pytest.fixture
def feature(tmp_path: Path) -> Path:
    path = tmp_path / "bantuan.feature"
    path.write_text(FEATURE)
    return path


def begun(feature: Path, policies: Path, tag: str | None = None) -> Session:
    """A session in which every scenario has been run once."""
    found = Session(Wanted([str(feature)], tag), policies)
    found.look()
    found.settle()
    return found


def names(found: Round) -> list[str]:
    return sorted(name for _file, name, _row in found.chosen)


def test_a_scenario_that_gets_the_tag_is_run(feature: Path, policies: Path) -> None:
    save(feature, "  Skenario: kader", "  @pasal-3\n  Skenario: kader")
    started = begun(feature, policies, "pasal-3")
    save(feature, "  Skenario: laporan", "  @pasal-3\n  Skenario: laporan")

    assert ["laporan"] == names(started.look())


def test_a_tag_of_examples_is_a_tag_of_their_rows(feature: Path, policies: Path) -> None:
    text = FEATURE.replace("  Skenario: laporan", "  Skenario konsep: laporan")
    text = text.replace("lurah: tidak,", "lurah: <nilai>,")
    rows = "\n    @lama\n    Contoh:\n      | nilai |\n      | tidak |\n"
    feature.write_text(text + rows)
    started = Session(Wanted([str(feature)], "lama"), policies)

    assert ["laporan"] == names(started.look())


def test_a_regulation_that_a_scenario_names_and_that_goes_away_is_missed(
    feature: Path, policies: Path, tmp_path: Path
) -> None:
    other = Path(shutil.copytree(policies, tmp_path / "lain"))
    named = f'peraturan "contoh/bantuan" dari "{other}"'
    step = f"  Skenario: laporan\n    Diketahui {named}\n    Dan fakta"
    save(feature, "  Skenario: laporan\n    Diketahui fakta", step)
    started = begun(feature, policies)
    (other / "contoh" / "bantuan").rename(other / "contoh" / "sumbangan")

    assert ["laporan"] == names(started.look())
    assert other in started.folders


def test_a_scenario_whose_tag_names_a_pasal_that_goes_away_is_run(
    feature: Path, policies: Path
) -> None:
    text = article(policies).read_text()
    article(policies).write_text(
        f"{text}\n  - pasal: 4\n    teks: Cukup jelas.\n    non_normatif: ya\n"
    )
    save(feature, "  Skenario: laporan", "  @pasal-4\n  Skenario: laporan")
    started = begun(feature, policies)
    article(policies).write_text(text)

    assert ["laporan"] == names(started.look())


def test_a_file_that_may_not_be_read_is_told_and_the_watch_goes_on(
    feature: Path, policies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = begun(feature, policies)
    with monkeypatch.context() as patch:

        def refused(*_: object) -> None:
            raise UnreadableFileError("tidak dapat dibaca")

        patch.setattr(session, "load", refused)
        unread = started.look()
    save(article(policies), "sumber: kelurahan}", "sumber: apbd}")

    assert ["tidak dapat dibaca"] == [one.message for one in unread.refused]
    assert ["laporan"] == names(started.look())


@pytest.mark.parametrize("change", ["empty", "star", "mark"])
def test_no_form_of_a_feature_ends_the_watch(change: str, feature: Path, policies: Path) -> None:
    texts = {
        "empty": "",
        "star": FEATURE.replace("Diketahui", "*"),
        "mark": f"\N{ZERO WIDTH NO-BREAK SPACE}{FEATURE}",
    }
    started = begun(feature, policies)
    feature.write_text(texts[change], "utf-8")
    found = started.look()

    assert (change != "mark", []) == (bool(found.refused), names(found))


def test_a_feature_that_changes_again_while_it_is_read_waits_for_the_next_look(
    feature: Path, policies: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started = begun(feature, policies)
    save(feature, "lurah: tidak", "lurah: ya")
    with monkeypatch.context() as patch:

        def gone(*_: object) -> None:
            raise FileNotFoundError(2, "No such file")

        patch.setattr(session, "askings", gone)
        found = started.look()

    assert [] == names(found)
    assert ["laporan"] == names(started.look())
