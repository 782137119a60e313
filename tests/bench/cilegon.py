"""The regulation of Kota Cilegon: a warm decision of the demo cases, and the command cold."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median

from app.desk import Desk
from engine.casefile import read_case
from rules.source import read_yaml
from tests.bench.measure import cpu

ROOT = Path(__file__).parent.parent.parent
CASES = ROOT / "contoh" / "kasus"
DEMO = CASES / "demo-1-nelayan-sakit.yaml"
KAIDAH = (sys.executable, "-c", "from app.cli import main; main()", "decide", str(DEMO))
PASS = (sys.executable, "-c", "pass")


def warm(rounds: int) -> dict[str, float]:
    """Milliseconds of CPU time to decide all outcomes, warm, of each demo case: the median."""
    service = Desk(ROOT / "policies").service()
    outcomes = [outcome.id for outcome in service.plan.outcomes]
    found: dict[str, float] = {}
    for path in sorted(CASES.glob("demo-*.yaml")):
        case = read_case(read_yaml(path.read_bytes(), path.name), service.plan).case
        service.decide(case, outcomes)
        several = [
            cpu(lambda each: service.decide(each, outcomes), [case])  # type: ignore[arg-type]  # its case is
            for _ in range(rounds)
        ]
        found[path.stem] = median(several) / 1000
    return found


def cold(rounds: int) -> dict[str, float]:
    """Seconds of CPU time of whole processes: the median; they take turns.

    Python keeps the byte code of what it has imported, unless the environment says not to: then
    every start compiles every module of the checkout. Both are measured.
    """
    with tempfile.TemporaryDirectory() as kept:
        keeping = {"PYTHONPYCACHEPREFIX": kept, "PYTHONDONTWRITEBYTECODE": ""}
        commands: dict[str, tuple[tuple[str, ...], dict[str, str]]] = {
            "python -c pass": (PASS, keeping),
            "kaidah decide": (KAIDAH, keeping),
            "kaidah decide, in the environment as it is": (KAIDAH, {}),
        }
        found: dict[str, list[float]] = {name: [] for name in commands}
        for number in range(rounds + 1):
            for name, (command, environment) in commands.items():
                seconds = _cpu_of(command, environment)
                found[name] += [seconds] if number else []
    return {name: median(each) for name, each in found.items()}


def _cpu_of(command: tuple[str, ...], environment: dict[str, str]) -> float:
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(
        command,
        check=True,
        cwd=ROOT,
        env={**os.environ, **environment},
        stdout=subprocess.DEVNULL,
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
