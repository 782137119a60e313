"""Profiles: named sets of facts, so that a scenario says only what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from rules.errors import KaidahError
from rules.nearest import nearest
from rules.source import Map, read_yaml

PROFILES = Path(__file__).resolve().parent.parent / "profil.yaml"


class ProfileError(KaidahError):
    """A profile that does not exist, or that cannot be used as it is."""


@dataclass(frozen=True)
class Profile:
    """A named set of facts; `on` are the facts that the date after `pada` gives."""

    name: str
    facts: Mapping[str, str]
    on: tuple[str, ...] = ()


@cache
def profiles(path: Path = PROFILES) -> Mapping[str, Profile]:
    """All profiles by name. Raises `rules.diagnostics.PolicyError` for a file that is no YAML."""
    found = read_yaml(path.read_bytes(), path.name)
    return {str(name): _profile(str(name), body, found) for name, body in found.items()}


def _profile(name: str, body: object, every: Map) -> Profile:
    if not isinstance(body, Map):
        raise ProfileError(f"profil `{name}` harus memuat `fakta`")
    facts: dict[str, str] = {}
    parent = body.get("seperti")
    if parent is not None:
        if parent not in every:
            raise ProfileError(f"profil `{name}` seperti `{parent}`, yang tidak ada")
        facts.update(_profile(str(parent), every[parent], every).facts)
    facts.update({str(fact): str(value) for fact, value in body.get("fakta", {}).items()})
    dated = body.get("pada", ())
    on = (str(dated),) if isinstance(dated, str) else tuple(str(fact) for fact in dated)
    return Profile(name, facts, on)


def profile(name: str) -> Profile:
    """The profile of a name. Raises `ProfileError` with the nearest name."""
    known = profiles()
    if name in known:
        return known[name]
    near = nearest(name, known)
    hint = f"maksud Anda `{near}`?" if near else f"yang ada: {', '.join(known)}"
    raise ProfileError(f"profil `{name}` tidak ada", hint)
