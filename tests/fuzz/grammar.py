"""The keys of the language, each where it belongs → random policies and cases."""

from __future__ import annotations

import random
from collections.abc import Mapping
from typing import Final

from rules.document import (
    Ayat,
    DatedValue,
    FactDecl,
    ListDecl,
    OutcomeDecl,
    Parameter,
    Part,
    Pasal,
    Reading,
    Regulation,
    Rule,
    Table,
)
from rules.document.node import keys_of
from tests.fuzz.corpus import keywords, names
from tests.fuzz.mutate import NUMBERS

NAMED: Final[Mapping[str, type[Part]]] = {
    "fakta": FactDecl,
    "daftar": ListDecl,
    "hasil": OutcomeDecl,
    "istilah": OutcomeDecl,
    "parameter": Parameter,
    "tafsir": Reading,
    "tabel": Table,
}
LISTED: Final[Mapping[str, type[Part]]] = {
    "pasal": Pasal,
    "ayat": Ayat,
    "aturan": Rule,
    "nilai": DatedValue,
}
OPERATORS: Final = (" + ", " - ", " * ", " / ", ", ", " dan ", " atau ", " .. ", " sampai ", " ")
FUNCTIONS: Final = ("maks", "min", "bulat_bawah", "usia_tahun", "banyak", "jumlah", "tabel", "x")
DEEPEST: Final = 6


class Writer:
    """Writes random YAML in flow style; what is written is often nearly right."""

    def __init__(self, dice: random.Random) -> None:
        self.dice = dice

    def regulation(self) -> str:
        """A regulation with the keys that every one needs, and random others."""
        head = (
            "peraturan: uji\njenis: perda\nsebutan: Uji\njudul: Uji\n"
            "status: berlaku\nnaskah: resmi\n"
        )
        known = [key for key in keys_of(Regulation) if f"{key}:" not in head]
        chosen = self.dice.sample(known, self.dice.randint(2, 6))
        return head + "".join(f"{key}: {self.value(key, 0)}\n" for key in chosen)

    def case(self) -> str:
        """A case with facts that may be none."""
        keys = self.dice.sample(("kasus", "peraturan", "fakta", "tafsir", "tanya", "x"), 3)
        return "".join(f"{key}: {self.value('', 2)}\n" for key in ("fakta", *keys))

    def value(self, key: str, depth: int) -> str:
        """What a key may hold, or anything else."""
        if depth > DEEPEST or self.dice.random() < 0.05:
            return self.scalar()
        if key in NAMED and self.dice.random() < 0.9:
            return self.mapping([self.name() for _ in range(self.dice.randint(1, 3))], depth, key)
        if key in LISTED and self.dice.random() < 0.9:
            parts = [self.part(LISTED[key], depth + 1) for _ in range(self.dice.randint(1, 3))]
            return f"[{', '.join(parts)}]"
        if key in {"jika", "syarat", "dengan"} or self.dice.random() < 0.2:
            return self.condition(depth + 1)
        return self.scalar()

    def mapping(self, keys: list[str], depth: int, key: str) -> str:
        """Names with what they declare."""
        inner = (f"{name}: {self.part(NAMED[key], depth + 1)}" for name in keys)
        return "{" + ", ".join(inner) + "}"

    def part(self, form: type[Part], depth: int) -> str:
        """The required keys of a part, nearly always, and some of the others."""
        keys = [
            key
            for key, required in keys_of(form).items()
            if self.dice.random() < (0.97 if required else 0.3)
        ]
        if self.dice.random() < 0.05:
            keys.append(self.dice.choice(keywords()))
        return "{" + ", ".join(f"{key}: {self.value(key, depth + 1)}" for key in keys) + "}"

    def condition(self, depth: int) -> str:
        """Tests joined by the words of the language."""
        if depth > DEEPEST or self.dice.random() < 0.5:
            return "{" + f"{self.name()}: {self.scalar()}" + "}"
        join = self.dice.choice(("semua", "salah_satu", "bukan", "ada", "tidak_diatur", "istilah"))
        items = [self.condition(depth + 1) for _ in range(self.dice.randint(0, 3))]
        return "{" + f"{join}: [{', '.join(items)}]" + "}"

    def scalar(self) -> str:
        """A name, a number, an expression: quoted as often as not."""
        text = self.dice.choice((self.name, self.number, self.expression, self.keyword))()
        return f'"{text}"' if self.dice.random() < 0.6 else text

    def expression(self) -> str:
        """An amount or a test, which may be none."""
        parts = [self.operand() for _ in range(self.dice.randint(1, 4))]
        return self.dice.choice(OPERATORS).join(parts)

    def operand(self) -> str:
        """A name, a number, or a call."""
        if self.dice.random() < 0.3:
            return f"{self.dice.choice(FUNCTIONS)}({self.name()}, {self.number()})"
        return self.name() if self.dice.random() < 0.5 else self.number()

    def name(self) -> str:
        """A name of the policies, or a new one."""
        return self.dice.choice(names()) if self.dice.random() < 0.7 else self.dice.choice("abc")

    def number(self) -> str:
        """A number in one of many forms."""
        return self.dice.choice(NUMBERS)

    def keyword(self) -> str:
        """A word of the language."""
        return self.dice.choice(keywords())
