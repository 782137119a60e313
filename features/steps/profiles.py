"""Profiles: named sets of facts, so that a scenario says only what it is about."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Final

from features.steps.errors import FileError, StepError, meant
from rules.diagnostics import Code, Finding, PolicyError
from rules.language import _
from rules.source import Map, Node, Seq, Span, Text, read_yaml
from rules.span import start_of

PROFILES: Final = Path(__file__).resolve().parent.parent / "profil.yaml"
KEYS: Final = ("seperti", "fakta", "pada")


@dataclass(frozen=True)
class Profile:
    """A named set of facts; `on` are the facts that the date after `pada` gives.

    Facts and values know their place in the file.
    """

    name: str
    facts: Mapping[Text, Text] = field(default_factory=dict)
    on: tuple[Text, ...] = ()


@dataclass(frozen=True)
class Book:
    """All profiles of a file by name, and its text."""

    profiles: Mapping[str, Profile]
    text: str

    def profile(self, name: str, *, dated: bool = False) -> Profile:
        """The profile of a name. Raises `StepError` with the nearest name.

        `dated`: a date was said, so that the profiles that take one are offered first.
        """
        if name in self.profiles:
            return self.profiles[name]
        message = _("profil `{name}` tidak ada", name=name)
        offered = sorted(self.profiles, key=lambda one: bool(self.profiles[one].on) != dated)
        raise StepError(Code.STEP_PROFILE, message, meant(name, offered), name)


@cache
def profiles(path: Path = PROFILES) -> Book:
    """All profiles of a file, read once.

    Raises `rules.diagnostics.PolicyError` with a finding for a file that cannot be used.
    """
    try:
        content = path.read_bytes()
    except OSError:
        message = _("berkas profil tidak ada atau tidak dapat dibaca")
        advice = _("kembalikan berkas itu; di sanalah profil yang dipakai skenario")
        finding = Finding(Code.BAD_PROFILE, message, start_of(str(path)), help=advice)
        raise FileError(finding, "") from None
    return read_profiles(content, str(path))


def read_profiles(content: bytes, file: str) -> Book:
    """All profiles of a text. Raises `rules.diagnostics.PolicyError` with a finding."""
    found = read_yaml(content, file)
    text = content.decode("utf-8-sig", errors="replace")
    return Book({str(name): _Reader(found, text).profile(name, ()) for name in found}, text)


@dataclass(frozen=True)
class _Reader:
    """Reads the profiles of one file."""

    every: Map
    text: str

    def profile(self, name: str, above: tuple[str, ...]) -> Profile:
        """A profile with the facts of the one it is like; `above` leads to it."""
        if name in above:
            raise self.bad(_("profil `{name}` seperti dirinya sendiri", name=name), self.at(name))
        body = self.mapping(self.every[name], _("profil `{name}`", name=name))
        for key in body:
            if key not in KEYS:
                message = _("kunci `{key}` tidak dikenal dalam profil `{name}`", key=key, name=name)
                raise self.bad(message, body.key(key).span, meant(key, KEYS))
        inherited = self.parent(name, body.get("seperti"), above)
        given = body.get("fakta", Map(self.at(name)))
        own = self.mapping(given, _("`fakta` profil `{name}`", name=name))
        facts = {own.key(fact): self.value(value) for fact, value in own.items()}
        dated = body.get("pada")
        on = inherited.on if dated is None else self.several(dated)
        return Profile(str(name), {**inherited.facts, **facts}, on)

    def parent(self, name: str, like: Node | None, above: tuple[str, ...]) -> Profile:
        """The profile that another one is like; an empty one if there is none."""
        if like is None:
            return Profile("")
        if not isinstance(like, Text) or like not in self.every:
            word = str(like) if isinstance(like, Text) else "seperti"
            message = _("profil `{name}` seperti `{like}`, yang tidak ada", name=name, like=word)
            raise self.bad(message, like.span, meant(word, self.every))
        return self.profile(like, (*above, name))

    def value(self, node: Node) -> Text:
        """The value of a fact."""
        if isinstance(node, Text):
            return node
        raise self.bad(_("nilai fakta dalam profil harus satu teks"), node.span)

    def several(self, node: Node) -> tuple[Text, ...]:
        """One text or several."""
        return tuple(map(self.value, node)) if isinstance(node, Seq) else (self.value(node),)

    def mapping(self, node: Node, what: str) -> Map:
        """A mapping, or a refusal."""
        if isinstance(node, Map):
            return node
        raise self.bad(_("{what} harus pemetaan `kunci: nilai`", what=what), node.span)

    def at(self, name: str) -> Span:
        """The place of a profile's name."""
        return self.every.key(name).span

    def bad(self, message: str, span: Span, advice: str | None = None) -> PolicyError:
        """A refusal at a place of the file."""
        return PolicyError(
            [Finding(Code.BAD_PROFILE, message, span, advice)], {span.file: self.text}
        )


def in_profile(error: StepError, at: Text, book: Book) -> FileError:
    """What is wrong with a fact of a profile, placed where the profile says it."""
    finding = Finding(error.code, error.message, at.span, error.help)
    return FileError(finding, book.text)
