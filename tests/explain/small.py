"""Cases of the small regulation that has an outcome for every end."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from engine.casefile import read_case
from engine.explain import PassageKind, explain
from engine.planning import plan
from engine.service import Decision, Service
from rules.load import load
from rules.source import read_yaml

ROOT = Path(__file__).resolve().parent.parent / "fixtures" / "akhir"
"""A regulation with an outcome for every end."""
FULL = """
  kelompok: nelayan
  aktif: ya
  tercatat: ya
  masa: 40 bulan
  upah: Rp2.000.000
  mati: 2024-03-01
"""


@cache
def service() -> Service:
    """Both engines for the small regulation."""
    return Service(plan(load(ROOT)))


def decide(facts: str, *asked: str, more: str = "") -> Decision:
    """The decision of a case with these facts."""
    text = f"kasus: uji-1\nfakta:{facts or ' {}'}\n{more}"
    found = read_case(read_yaml(text, "kasus.yaml"), service().plan)
    return service().decide(found.case, asked or None)


def without(*names: str) -> str:
    """The facts of the full case but these."""
    lines = FULL.splitlines()
    return "\n".join(line for line in lines if line.strip().split(":")[0] not in names) + "\n"


def told(decision: Decision, *kinds: PassageKind) -> list[str]:
    """The lines of an explanation, of some kinds only if any are named."""
    return [one.text for one in explain(decision) if not kinds or one.kind in kinds]
