"""Feature files → tests: each file is collected by itself, wherever it lies."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path
from types import ModuleType

import pytest
from pytest_bdd import scenario
from pytest_bdd.exceptions import GherkinParseError
from pytest_bdd.feature import get_feature
from pytest_bdd.parser import Feature, Step

from features.steps.errors import Cell, StepError
from features.steps.syntax import ENCODING, faults, unread
from features.steps.tags import wrong_tags
from rules.decode import LARGEST_FILE
from rules.diagnostics import Code, Finding, PolicyError
from rules.errors import KaidahError
from rules.language import _


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> FeatureFile | None:
    """Collect a feature file."""
    if file_path.suffix != ".feature":
        return None
    return FeatureFile.from_parent(parent, path=file_path)


class FeatureFile(pytest.Module):
    """The scenarios of one feature file, each a test with the scenario's name."""

    def _getobj(self) -> ModuleType:
        feature = self._feature()
        _register_tags(self.config, feature)
        module = ModuleType(self.path.stem)
        folder = str(self.path.parent)
        for number, name in enumerate(feature.scenarios, start=1):
            bound = scenario(self.path.name, name, ENCODING, folder)
            words = "_".join(re.findall(r"\w+", name))
            setattr(module, f"test_{number:02}_{words}", bound(_nothing_after_its_steps))
        return module

    def _feature(self) -> Feature:
        try:
            with self.path.open("rb") as file:
                content = file.read(LARGEST_FILE + 1)
        except OSError as error:
            raise self.CollectError(_("berkas fitur tidak dapat dibaca")) from error
        found, text = faults(content, str(self.path)), content.decode(ENCODING, errors="replace")
        found = found or self._wrong_tags(text)
        if found:
            refused = PolicyError(found, {str(self.path): text})
            raise self.CollectError(refused.message) from refused
        try:
            return get_feature(str(self.path.parent), self.path.name, ENCODING)
        except GherkinParseError as error:
            found = (unread(text, str(self.path), error.line),)
            raise self.CollectError(error.message) from PolicyError(found, {str(self.path): text})

    def _wrong_tags(self, text: str) -> tuple[Finding, ...]:
        """Tags of a pasal that is not there; none while the policies cannot be read."""
        from features.steps.scenario import desk_of  # noqa: PLC0415 — a plugin of pytest, once loaded

        try:
            plan = desk_of(self.config.getoption("kebijakan")).service(None).graph.plan
        except KaidahError:
            return ()
        return tuple(wrong_tags(text, str(self.path), plan))


def _nothing_after_its_steps() -> None:
    """Be the body of a scenario, which is its steps alone."""


def _register_tags(config: pytest.Config, feature: Feature) -> None:
    """Register each tag: pytest refuses marks that it does not know."""
    tags = set(feature.tags)
    for one in feature.scenarios.values():
        tags |= one.tags | (one.rule.tags if one.rule else set())
        tags |= {tag for examples in one.examples for tag in examples.tags}
    for tag in sorted(tags):
        config.addinivalue_line("markers", f"{tag}: tag of a scenario")


def pytest_bdd_before_step_call(step: Step, step_func_args: Mapping[str, object]) -> None:
    """Refuse a table that the step would not read."""
    if step.datatable is not None and "datatable" not in step_func_args:
        message = _("langkah ini tidak membaca tabel di bawahnya")
        raise StepError(Code.STEP_TABLE, message, _("hapus tabel itu"), Cell(0, 0))
