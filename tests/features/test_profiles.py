"""Profiles: named sets of facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.desk import Desk
from features.steps.errors import StepError
from features.steps.naming import Names
from features.steps.profiles import profiles
from rules.diagnostics import PolicyError

ROOT = Path(__file__).resolve().parent.parent.parent


def written(folder: Path, text: str) -> Path:
    path = folder / "profil.yaml"
    path.write_text(text)
    return path


def test_a_profile_takes_the_facts_of_the_one_it_is_like(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        "pekerja: {fakta: {umur: 30, aktif: ya}}\n"
        "kader: {seperti: pekerja, fakta: {aktif: tidak}}\n",
    )

    assert profiles(path).profiles["kader"].facts == {"umur": "30", "aktif": "tidak"}


def test_a_profile_takes_the_dates_of_the_one_it_is_like_unless_it_has_its_own(
    tmp_path: Path,
) -> None:
    path = written(
        tmp_path,
        "meninggal: {pada: wafat}\nsakit: {seperti: meninggal}\n"
        "jatuh: {seperti: meninggal, pada: [wafat, kecelakaan]}\n",
    )
    found = profiles(path).profiles

    assert (found["sakit"].on, found["jatuh"].on) == (("wafat",), ("wafat", "kecelakaan"))


@pytest.mark.parametrize(
    "text, said, column",
    [
        ("a: {seperti: b}\n", "profil `a` seperti `b`, yang tidak ada", 14),
        ("a: {seperti: a}\n", "profil `a` seperti dirinya sendiri", 1),
        ("a: {fakt: {}}\n", "kunci `fakt` tidak dikenal dalam profil `a`", 5),
        ("a: ya\n", "profil `a` harus pemetaan `kunci: nilai`", 4),
        ("a: {fakta: [x]}\n", "`fakta` profil `a` harus pemetaan `kunci: nilai`", 12),
        ("a: {fakta: {x: [y]}}\n", "nilai fakta dalam profil harus satu teks", 16),
    ],
)
def test_a_profile_that_cannot_be_used_is_refused_at_its_place(
    text: str, said: str, column: int, tmp_path: Path
) -> None:
    with pytest.raises(PolicyError) as refused:
        profiles(written(tmp_path, text))

    found = [(one.message, one.span.column) for one in refused.value.findings]
    assert found == [(said, column)]


def test_an_unknown_profile_is_answered_with_the_nearest_one() -> None:
    with pytest.raises(StepError) as refused:
        profiles().profile("nelayn")

    assert refused.value.help == "maksudnya `nelayan`?"


def test_every_profile_names_facts_of_the_first_regulation() -> None:
    names = Names(Desk(ROOT / "policies").service().graph)
    found = profiles().profiles

    assert all(names.fact(f) for one in found.values() for f in (*one.facts, *one.on))


def test_an_unknown_event_with_a_date_is_answered_first_with_the_profiles_that_take_one(
    tmp_path: Path,
) -> None:
    path = written(tmp_path, "kader: {fakta: {aktif: ya}}\nmeninggal: {pada: tanggal}\n")

    with pytest.raises(StepError) as refused:
        profiles(path).profile("wafat", dated=True)

    assert refused.value.help == "yang ada: `meninggal`, `kader`"
