"""Profiles: named sets of facts, so that a scenario says only what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from rules.errors import KaidahError
from rules.nearest import nearest
from rules.source import Map, Node, Seq, read_yaml

PROFILES: Final = Path(__file__).resolve().parent.parent / "profil.yaml"
KEYS: Final = ("seperti", "fakta", "pada")


class ProfileError(KaidahError):
    """A profile that does not exist, or that cannot be used as it is."""


@dataclass(frozen=True)
class Profile:
    """A named set of facts; `on` are the facts that the date after `pada` gives."""

    name: str
    facts: Mapping[str, str] = field(default_factory=dict)
    on: tuple[str, ...] = ()


@cache
def profiles(path: Path = PROFILES) -> Mapping[str, Profile]:
    """All profiles by name.

    Raises `rules.diagnostics.PolicyError` for a file that is no YAML, and `ProfileError`.
    """
    found = read_yaml(path.read_bytes(), path.name)
    return {str(name): _profile(str(name), found, ()) for name in found}


def _profile(name: str, every: Map, above: tuple[str, ...]) -> Profile:
    if name in above:
        raise ProfileError(f"profil `{name}` seperti dirinya sendiri")
    body = _mapping(every[name], f"profil `{name}`")
    for key in body:
        if key not in KEYS:
            raise ProfileError(f"kunci `{key}` tidak dikenal dalam profil `{name}`", _meant(key))
    parent = body.get("seperti")
    if parent is not None and parent not in every:
        raise ProfileError(f"profil `{name}` seperti `{parent}`, yang tidak ada")
    inherited = Profile("") if parent is None else _profile(str(parent), every, (*above, name))
    own = _mapping(body["fakta"], f"`fakta` profil `{name}`") if "fakta" in body else {}
    facts = {str(fact): str(value) for fact, value in own.items()}
    dated = body.get("pada")
    on = inherited.on if dated is None else _several(dated)
    return Profile(name, {**inherited.facts, **facts}, on)


def _mapping(node: Node, what: str) -> Map:
    if not isinstance(node, Map):
        raise ProfileError(f"{what} harus pemetaan `kunci: nilai`")
    return node


def _several(node: Node) -> tuple[str, ...]:
    return tuple(str(item) for item in node) if isinstance(node, Seq) else (str(node),)


def _meant(key: str) -> str:
    return f"maksud Anda `{nearest(key, KEYS)}`?" if nearest(key, KEYS) else ", ".join(KEYS)


def profile(name: str) -> Profile:
    """The profile of a name. Raises `ProfileError` with the nearest name."""
    known = profiles()
    if name in known:
        return known[name]
    near = nearest(name, known)
    hint = f"maksud Anda `{near}`?" if near else f"yang ada: {', '.join(known)}"
    raise ProfileError(f"profil `{name}` tidak ada", hint)
