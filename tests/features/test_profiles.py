"""Profiles: named sets of facts."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.desk import Desk
from features.steps.naming import Names
from features.steps.profiles import ProfileError, profile, profiles

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

    assert profiles(path)["kader"].facts == {"umur": "30", "aktif": "tidak"}


def test_a_profile_takes_the_dates_of_the_one_it_is_like_unless_it_has_its_own(
    tmp_path: Path,
) -> None:
    path = written(
        tmp_path,
        "meninggal: {pada: wafat}\nsakit: {seperti: meninggal}\n"
        "jatuh: {seperti: meninggal, pada: [wafat, kecelakaan]}\n",
    )
    found = profiles(path)

    assert (found["sakit"].on, found["jatuh"].on) == (("wafat",), ("wafat", "kecelakaan"))


@pytest.mark.parametrize(
    "text, said",
    [
        ("a: {seperti: b}\n", "profil `a` seperti `b`, yang tidak ada"),
        ("a: {seperti: b}\nb: {seperti: a}\n", "profil `a` seperti dirinya sendiri"),
        ("a: {fakt: {}}\n", "kunci `fakt` tidak dikenal dalam profil `a`"),
        ("a: ya\n", "profil `a` harus pemetaan `kunci: nilai`"),
        ("a: {fakta: [x]}\n", "`fakta` profil `a` harus pemetaan `kunci: nilai`"),
    ],
)
def test_a_profile_that_cannot_be_used_is_refused(text: str, said: str, tmp_path: Path) -> None:
    with pytest.raises(ProfileError, match=said):
        profiles(written(tmp_path, text))


def test_an_unknown_profile_is_answered_with_the_nearest_one() -> None:
    with pytest.raises(ProfileError) as refused:
        profile("nelayn")

    assert refused.value.help == "maksud Anda `nelayan`?"


def test_every_profile_names_facts_of_the_first_regulation() -> None:
    names = Names(Desk(ROOT / "policies").service().graph)
    found = profiles()

    assert all(names.fact(f) for one in found.values() for f in (*one.facts, *one.on))
