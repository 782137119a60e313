"""A plugin of pytest: what steps and features raise that is no refusal."""

from __future__ import annotations

from typing import Any, Final

import pytest
from pytest_bdd.exceptions import StepDefinitionNotFoundError

from rules.errors import KaidahError

SEEN: Final[list[BaseException]] = []
"""What was raised since the list was last emptied."""
REFUSALS: Final = (AssertionError, KaidahError, StepDefinitionNotFoundError)


def pytest_bdd_step_error(exception: BaseException) -> None:
    """Note what a step raises, unless it is a refusal or an expectation that does not hold."""
    if not isinstance(exception, REFUSALS):
        SEEN.append(exception)


def pytest_exception_interact(call: pytest.CallInfo[Any]) -> None:
    """Note what the collection of a feature, or a scenario, raises."""
    error = None if call.excinfo is None else call.excinfo.value
    refusals = (*REFUSALS, pytest.Collector.CollectError, pytest.fail.Exception)
    if error is not None and not isinstance(error, refusals):
        SEEN.append(error)
