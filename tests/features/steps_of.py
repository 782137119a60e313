"""Feature file → its steps as they run, row by row of its outlines."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from pytest_bdd.parser import FeatureParser, Step

ROOT = Path(__file__).resolve().parent.parent.parent
FEATURES = sorted((ROOT / "features").rglob("*.feature"))


def steps_of(path: Path) -> Iterator[tuple[str, Step]]:
    """Every step, with its place."""
    feature = FeatureParser(str(path.parent), path.name).parse()
    for scenario in feature.scenarios.values():
        rows = [row for examples in scenario.examples for row in examples.as_contexts()]
        for row in rows or [{}]:
            for step in scenario.render(row).steps:
                yield f"{path.relative_to(ROOT)}:{step.line_number}", step


def cells_of(step: Step) -> Iterator[str]:
    """What stands in the table below a step."""
    if step.datatable is not None:
        yield from (str(cell) for row in step.datatable.raw() for cell in row)
