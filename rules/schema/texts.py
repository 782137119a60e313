"""Texts as an editor is to take them: offered, described, and let through.

What Kaidah reads as text, another reader of YAML may take for a number or for `true`. Three things
below are for the YAML language server, and mean nothing to JSON Schema: a truth value is let
through by `not`, since a `type` that names it makes the server offer `true` and `false` everywhere;
alternatives differ in an empty title or description, since the server tells them apart by these
when it explains a key; and `errorMessage` is what it says instead of its own words.
"""

import re
from collections.abc import Collection, Mapping
from typing import Any, Final, TypeAlias

from rules.schema.words import enumerated

Schema: TypeAlias = dict[str, Any]

TRUE_OR_FALSE: Final[Schema] = {
    "not": {"type": ["string", "number", "object", "array", "null"]},
    "description": "",
}
NOTHING: Final[Schema] = {"not": {}, "description": ""}
"""What nothing is; of three alternatives the server does not join what it says of two."""
NOT_A_TEXT: Final = "di sini seharusnya satu teks"


def text(
    pattern: str | None = None,
    advice: str | None = None,
    *,
    offered: Mapping[str, str] | None = None,
) -> Schema:
    """Any text, of some form if one is given; words that are offered need not be used."""
    form = {"pattern": pattern} if pattern else {}
    said = {"patternErrorMessage": advice} if advice else {}
    types = ["string", "number"] if _may_be("7", pattern) else ["string"]
    plain = {"type": types, **form, **said, "errorMessage": NOT_A_TEXT, "title": ""}
    words = [enumerated(offered)] if offered else []
    return {"anyOf": [plain, TRUE_OR_FALSE if _may_be("true", pattern) else NOTHING, *words]}


def _may_be(word: str, pattern: str | None) -> bool:
    return pattern is None or re.search(pattern, word) is not None


def one_or_more(each: Schema) -> Schema:
    """A text, or a list of at least one."""
    listed = {"type": "array", "items": each, "minItems": 1, "title": "", "description": ""}
    return {"anyOf": [*each["anyOf"], listed]}


def with_examples(schema: Schema, examples: Collection[str]) -> Schema:
    """A schema for which some values are offered."""
    return {**schema, "examples": list(examples)} if examples else schema
