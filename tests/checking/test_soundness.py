"""Against all cases of a small world: what is told holds, and no constant condition is missed."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from itertools import product

import pytest

from rules.diagnostics import Code, Finding
from tests.checking.small import found_in

Case = Mapping[str, object]
Test = Callable[[Case], bool]

HEAD = """\
peraturan: uji
jenis: perwal
sebutan: Perwal Uji
judul: Peraturan uji
status: berlaku
naskah: rekonstruksi
bukti: INF
fakta:
  k: {jenis: pilihan, label: k, pilihan: {a: a, b: b, c: c}}
  y: {jenis: ya_tidak, label: y}
  n: {jenis: bilangan, label: n, batas: 0 sampai 4}
  o: {jenis: bilangan, opsional: ya, label: o, batas: 0 sampai 2}
hasil:
  h: {jenis: ya_tidak, label: h}
tafsir:
  t: {soal: t, pilihan: {s: {alasan: s}, d: {alasan: d}}}
pasal:
  - pasal: 1
    teks: x
    aturan:
      - {menetapkan: h, jika: {k: a, y: ya, n: 1, o: 1, tafsir.t: s}}
"""
WORLD: tuple[Case, ...] = tuple(
    dict(zip("kynot", values, strict=True))
    for values in product("abc", (True, False), range(5), (None, 0, 1, 2), "sd")
)


@dataclass(frozen=True)
class Leaf:
    """A test as written, and whether a case passes it."""

    text: str
    passes: Test


@dataclass(frozen=True)
class Tree:
    """Conditions that are joined or negated."""

    key: str
    items: tuple[Leaf | Tree, ...]


def drawn(draw: random.Random, depth: int = 2) -> Leaf | Tree:
    """A condition."""
    if depth == 0 or draw.random() < 0.25:
        return leaf(draw)
    key = draw.choice(["semua", "semua", "salah_satu", "salah_satu", "bukan"])
    count = 1 if key == "bukan" else draw.randint(2, 3)
    return Tree(key, tuple(drawn(draw, depth - 1) for _ in range(count)))


def leaf(draw: random.Random) -> Leaf:
    """A test of one fact."""
    number, other = draw.randint(0, 5), draw.randint(0, 5)
    some = draw.sample("abc", draw.randint(1, 3))
    return draw.choice(
        [
            Leaf(f"k: [{', '.join(some)}]", lambda case: case["k"] in some),
            Leaf(f'k: "bukan [{", ".join(some)}]"', lambda case: case["k"] not in some),
            Leaf("y: ya", lambda case: bool(case["y"])),
            Leaf("y: tidak", lambda case: not case["y"]),
            Leaf(f"n: paling sedikit {number}", lambda case: value(case, "n") >= number),
            Leaf(f"n: kurang dari {number}", lambda case: value(case, "n") < number),
            Leaf(f"n: {number}", lambda case: value(case, "n") == number),
            Leaf(f"n: {number} sampai {other}", lambda case: number <= value(case, "n") <= other),
            Leaf("o: tidak ada", lambda case: case["o"] is None),
            Leaf(
                f"o: lebih dari {number}",
                lambda case: case["o"] is not None and value(case, "o") > number,
            ),
            Leaf(
                f"o: bukan {number}", lambda case: case["o"] is None or value(case, "o") != number
            ),
            Leaf("tafsir.t: s", lambda case: case["t"] == "s"),
            Leaf("tafsir.t: d", lambda case: case["t"] == "d"),
        ]
    )


def value(case: Case, name: str) -> int:
    found = case[name]
    assert isinstance(found, int)
    return found


def written(node: Leaf | Tree) -> str:
    """A condition in flow style."""
    if isinstance(node, Leaf):
        return f"{{{node.text}}}"
    if node.key == "bukan":
        return f"{{bukan: {written(node.items[0])}}}"
    return f"{{{node.key}: [{', '.join(map(written, node.items))}]}}"


def holds(node: Leaf | Tree, case: Case, fixed: Mapping[int, bool]) -> bool:
    """Whether a condition is true, with the truth of some parts given by their identity."""
    if id(node) in fixed:
        return fixed[id(node)]
    if isinstance(node, Leaf):
        return node.passes(case)
    several = [holds(item, case, fixed) for item in node.items]
    if node.key == "bukan":
        return not several[0]
    return all(several) if node.key == "semua" else any(several)


def parts(node: Leaf | Tree) -> Iterator[Leaf | Tree]:
    yield node
    for item in node.items if isinstance(node, Tree) else ():
        yield from parts(item)


def table(node: Leaf | Tree, fixed: Mapping[int, bool] | None = None) -> list[bool]:
    """The truth of a condition in every case."""
    return [holds(node, case, fixed or {}) for case in WORLD]


def is_constant(node: Leaf | Tree) -> bool:
    return len(set(table(node))) == 1


def matters_not(root: Leaf | Tree, part: Leaf | Tree) -> bool:
    """Whether the whole says the same with a part that is always true, or always false."""
    whole = table(root)
    return any(whole == table(root, {id(part): truth}) for truth in (True, False))


def told(conditions: list[Leaf | Tree]) -> list[list[Finding]]:
    """The findings of each condition; each stands on a line of its own."""
    rules = "".join(f"      - {{menetapkan: h, jika: {written(one)}}}\n" for one in conditions)
    first = HEAD.count("\n") + 1
    found = found_in({"uji/peraturan.yaml": HEAD + rules})

    assert {finding.code for finding in found} <= {
        Code.ALWAYS_TRUE,
        Code.NEVER_TRUE,
        Code.REDUNDANT,
    }
    lines = range(first, first + len(conditions))
    return [[one for one in found if one.span.line == line] for line in lines]


@pytest.mark.parametrize("seed", range(8))
def test_what_is_told_holds_in_every_case_and_no_constant_is_missed(seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - conditions, not secrets
    conditions = [drawn(draw) for _ in range(40)]
    false_alarms = []
    missed = []
    for condition, found in zip(conditions, told(conditions), strict=True):
        constant = [part for part in parts(condition) if is_constant(part)]
        if found and not constant and not any(matters_not(condition, p) for p in parts(condition)):
            false_alarms.append(written(condition))
        if constant and not found:
            missed.append(written(condition))

    assert ([], []) == (false_alarms, missed)


@pytest.mark.parametrize("seed", range(8, 12))
def test_a_part_that_is_told_to_be_constant_is_the_one_underlined(seed: int) -> None:
    draw = random.Random(seed)  # noqa: S311 - conditions, not secrets
    conditions = [drawn(draw) for _ in range(40)]
    wrong = []
    for condition, found in zip(conditions, told(conditions), strict=True):
        texts = {written(part)[1:-1]: part for part in parts(condition)}
        line = f"      - {{menetapkan: h, jika: {written(condition)}}}"
        for finding in found:
            under = line[finding.span.column - 1 : finding.span.end_column - 1]
            part = texts.get(under)
            if part is not None and not matters_not(condition, part):
                wrong.append((written(condition), under))

    assert [] == wrong
