"""Tags that name a pasal → those that name one that no regulation has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from engine.plan import Plan
from features.steps.errors import meant
from rules.decode import span_at
from rules.diagnostics import Code, Finding
from rules.language import _

TAG: Final = re.compile(r"(?<=@)(?:[a-z0-9-]+-)?pasal-[0-9]\w*(?![\w-])")
TAGS: Final = re.compile(r"^[ ]*@\S.*$", re.MULTILINE)
OTHER: Final = re.compile(r'^\s*(?:Diketahui|Dan) peraturan "', re.MULTILINE)
"""A step that decides under another regulation than the tags are about."""


def wrong_tags(text: str, file: str, plan: Plan) -> Iterator[Finding]:
    """A finding for every tag of a feature that names a pasal which is not there."""
    if OTHER.search(text):
        return
    known = tags_of(plan)
    for line in TAGS.finditer(text):
        for tag in TAG.finditer(text, line.start(), line.end()):
            if tag[0] not in known:
                message = _("tanda `@{tag}` menunjuk pasal yang tidak ada", tag=tag[0])
                place = span_at(text, tag.start(), tag.end(), file)
                yield Finding(Code.STEP_PLACE, message, place, meant(tag[0], known))


def tags_of(plan: Plan) -> dict[str, None]:
    """Every tag that names a pasal: of the regulation that decides without its name."""
    found: dict[str, None] = {}
    for provision in plan.provisions:
        regulation, _colon, place = provision.id.partition(":")
        number = re.match(r"[0-9]\w*", place)
        if number is not None:
            own = "" if regulation == plan.regulation else f"{regulation.rpartition('/')[2]}-"
            found[f"{own}pasal-{number[0]}"] = None
    return found
