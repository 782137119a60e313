"""One folder of policies serves many cases."""

from __future__ import annotations

import traceback
from pathlib import Path

import pytest

from app.desk import Desk
from rules.diagnostics import PolicyError


def test_a_refusal_told_again_holds_nothing_of_the_cases_before(tmp_path: Path) -> None:
    (tmp_path / "kaidah.yaml").write_text("bawaan: tidak-ada\n")
    desk = Desk(tmp_path)
    depths: list[int] = []
    for _case in range(3):
        with pytest.raises(PolicyError) as refused:
            desk.service()
        depths.append(len(traceback.extract_tb(refused.value.__traceback__)))

    assert depths[1] == depths[2]
