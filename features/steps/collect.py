"""Feature files → tests: each file is collected by itself, wherever it lies."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import ModuleType

import pytest
from gherkin.errors import CompositeParserException
from pytest_bdd import scenario
from pytest_bdd.exceptions import GherkinParseError, StepDefinitionNotFoundError
from pytest_bdd.feature import get_feature
from pytest_bdd.gherkin_parser import get_gherkin_document
from pytest_bdd.parser import Feature, Step

from features.steps.naming import StepError
from features.steps.sentence import nearest_sentence


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
            bound = scenario(self.path.name, name, features_base_dir=folder)
            words = "_".join(re.findall(r"\w+", name))
            setattr(module, f"test_{number:02}_{words}", bound(_nothing_after_its_steps))
        return module

    def _feature(self) -> Feature:
        try:
            feature = get_feature(str(self.path.parent), self.path.name)
            twice = _named_twice(self.path)
        except (GherkinParseError, CompositeParserException) as error:
            raise self.CollectError(_unreadable(error)) from error
        if twice:
            listed = ", ".join(f"`{name}`" for name in twice)
            raise self.CollectError(f"nama skenario dipakai dua kali: {listed}")
        return feature


def _unreadable(error: GherkinParseError | CompositeParserException) -> str:
    if isinstance(error, GherkinParseError):
        return f"baris {error.line}: fitur tidak dapat dibaca: {error.message}"
    return f"fitur tidak dapat dibaca: {' '.join(str(error).split())}"


def _nothing_after_its_steps() -> None:
    """Be the body of a scenario, which is its steps alone."""


def _named_twice(path: Path) -> list[str]:
    """Names that stand for two scenarios, of which pytest-bdd would run only the last."""
    return [name for name, times in Counter(_scenario_names(path)).items() if times > 1]


def _scenario_names(path: Path) -> Iterator[str]:
    for child in get_gherkin_document(str(path)).feature.children:
        below = child.rule.children if child.rule else [child]
        yield from (one.scenario.name for one in below if one.scenario)


def _register_tags(config: pytest.Config, feature: Feature) -> None:
    """Register each tag: pytest refuses marks that it does not know."""
    tags = set(feature.tags)
    for one in feature.scenarios.values():
        tags |= one.tags | (one.rule.tags if one.rule else set())
        tags |= {tag for examples in one.examples for tag in examples.tags}
    for tag in sorted(tags):
        config.addinivalue_line("markers", f"{tag}: tag of a scenario")


@pytest.hookimpl(tryfirst=True)
def pytest_bdd_step_func_lookup_error(step: Step, exception: StepDefinitionNotFoundError) -> None:
    """Name the sentence that a step without a definition comes nearest to."""
    exception.add_note(f"bentuk terdekat: {nearest_sentence(step.name)}")


def pytest_bdd_before_step_call(step: Step, step_func_args: Mapping[str, object]) -> None:
    """Refuse a table that the step would not read."""
    if step.datatable is not None and "datatable" not in step_func_args:
        raise StepError("langkah ini tidak membaca tabel di bawahnya")
