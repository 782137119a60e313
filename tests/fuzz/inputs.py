"""Seed and number → one input: random bytes, random YAML, or a real file changed."""

from __future__ import annotations

import random
from dataclasses import dataclass
from typing import Final

from tests.fuzz.corpus import BASES, PROFILES, cases, features, policy_files
from tests.fuzz.grammar import Writer
from tests.fuzz.mutate import mutated

TARGETS: Final = ("kebijakan", "kasus", "fitur", "profil")
WEIGHTS: Final = (55, 34, 4, 7)


@dataclass(frozen=True, slots=True)
class Input:
    """Content of one file: `kind` says how it was made, `file` which one of `base` it replaces."""

    number: int
    kind: str
    target: str
    base: str
    file: str
    content: bytes

    @property
    def name(self) -> str:
        """What to call it in a report, and its file when it is saved."""
        return f"{self.number:06}-{self.target}-{self.kind}".replace(" ", "-")


def draw(seed: int, number: int) -> Input:
    """The input of a number; the same for the same seed."""
    dice = random.Random(f"{seed}:{number}")  # noqa: S311 — what is random here guards nothing
    target = dice.choices(TARGETS, WEIGHTS)[0]
    way = dice.random()
    if way < 0.06:
        base, file, _ = _original(target, dice)
        return Input(number, "byte acak", target, base, file, _random_bytes(dice))
    if way < 0.3 and target in {"kebijakan", "kasus"}:
        return _written(target, number, dice)
    base, file, text = _original(target, dice)
    return Input(number, "ubahan", target, base, file, mutated(text, dice))


def _random_bytes(dice: random.Random) -> bytes:
    if dice.random() < 0.5:
        return dice.randbytes(dice.choice((0, 1, 2, 10, 1_000, 100_000)))
    printable = bytes(range(0x20, 0x7F)) + b"\n\n\n  "
    return bytes(dice.choices(printable, k=dice.choice((1, 10, 200, 5_000))))


def _written(target: str, number: int, dice: random.Random) -> Input:
    """Random YAML made of the keywords of the language."""
    writer = Writer(dice)
    if target == "kasus":
        return Input(number, "tata bahasa", target, "akhir", "kasus.yaml", writer.case().encode())
    content = writer.regulation().encode("utf-8", errors="surrogatepass")
    return Input(number, "tata bahasa", target, "akhir", "uji/peraturan.yaml", content)


def _original(target: str, dice: random.Random) -> tuple[str, str, str]:
    """Base, name and text of a file that the project really has."""
    match target:
        case "kebijakan":
            base, name = dice.choice(policy_files())
            return base, name, (BASES[base] / name).read_text()
        case "kasus":
            path = dice.choice(cases())
            return "policies", "kasus.yaml", path.read_text()
        case "fitur":
            path = dice.choice(features())
            return "policies", "uji.feature", path.read_text()
        case _:
            return "policies", "profil.yaml", PROFILES.read_text()
