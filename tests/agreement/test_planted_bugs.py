"""Each bug planted in the rete compiler is caught by the comparison with the reference."""

from __future__ import annotations

import pytest

from tests.agreement.batch import Batch, run_apart
from tests.agreement.planted import PLANTED


@pytest.mark.slow
@pytest.mark.parametrize("bug", PLANTED)
def test_a_planted_bug_is_caught(bug: str) -> None:
    (report,) = run_apart([Batch(1, 15, 10, bug=bug)], workers=1)

    assert report.differing, f"nothing differs with {bug}"
