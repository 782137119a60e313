"""A tag that names a pasal names one that is there."""

import pytest

from app.desk import CHECKOUT, Desk
from features.steps.tags import wrong_tags

PLAN = Desk(CHECKOUT / "policies").service(None).graph.plan


def told(text: str) -> list[tuple[int, int, str]]:
    found = wrong_tags(text, "uji.feature", PLAN)
    return [(one.span.line, one.span.column, one.help or "") for one in found]


@pytest.mark.parametrize(
    "tags",
    ["@pasal-3 @perkara", "@pp-44-2015-pasal-34", "@surat-mendagri-4295-2024", "@pp-44-2015-iuran"],
)
def test_a_tag_of_a_pasal_that_is_there_or_of_something_else_is_left_alone(tags: str) -> None:
    assert [] == told(f"# language: id\n{tags}\nFitur: x\n")


@pytest.mark.parametrize(
    "tags,expected",
    [
        ("@pasal-44", (2, 2, "maksudnya `pasal-4`?")),
        ("  @perkara @pp-44-2051-pasal-34", (2, 13, "maksudnya `pp-44-2015-pasal-34`?")),
    ],
)
def test_a_tag_of_a_pasal_that_is_not_there_is_told_with_the_nearest(
    tags: str, expected: tuple[int, int, str]
) -> None:
    assert [expected] == told(f"# language: id\n{tags}\nFitur: x\n")


def test_tags_are_not_judged_by_a_regulation_that_the_feature_does_not_use() -> None:
    text = '# language: id\n@pasal-44\nFitur: x\n  Skenario: y\n    Diketahui peraturan "lain"\n'

    assert [] == told(text)
