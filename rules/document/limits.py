"""What a provision holds lower regulations to: it decides no case."""

from collections.abc import Iterable
from typing import Annotated, Final, TypeAlias

from pydantic import ValidationInfo, WithJsonSchema

from rules.diagnostics import Code, Finding
from rules.document.condition_reader import Conditional, read_test
from rules.document.conditions import Test
from rules.document.fields import Listed, OneOrMoreNames, Words
from rules.document.node import Part
from rules.document.reader import Reader
from rules.document.refusals import report
from rules.document.versions import Evidence
from rules.language import _
from rules.nodes import Map, Node

KINDS: Final = ("hanya", "tidak_bergantung_pada")


def _test(data: Node, info: ValidationInfo) -> Test:
    findings: list[Finding] = []
    found = read_test(data, findings)
    report(info, *findings)
    return found


Tests = Annotated[Test, Reader(_test), WithJsonSchema({"form": "uji"})]


class Limit(Part):
    """What a lower regulation may set, or on what that may not depend.

    ``limited``: outcomes, or the first part of their names for all that begin with it.
    """

    limited: OneOrMoreNames
    when: Conditional | None = None
    allowed: Tests | None = None
    independent_of: OneOrMoreNames = ()
    evidence: Evidence | None = None
    suggestion: Words | None = None

    @classmethod
    def shape(cls, data: Map) -> Iterable[Finding]:
        """Either values or what nothing may depend on; a condition belongs to values."""
        for first, second in (KINDS, ("tidak_bergantung_pada", "jika")):
            if first in data and second in data:
                yield _apart(first, second, data)
        if not any(key in data for key in KINDS):
            yield Finding(
                Code.MISSING_KEY,
                _("batasan ini tidak menyebut `hanya` atau `tidak_bergantung_pada`"),
                data.span,
                help=_("tambahkan `hanya: ...`, nilai yang boleh ditetapkan"),
            )


def _apart(first: str, second: str, data: Map) -> Finding:
    return Finding(
        Code.KEYS_EXCLUDE,
        _("`{key}` tidak boleh ada bersama `{present}`", key=second, present=first),
        data.key(second).span,
        help=_("hapus salah satu"),
    )


Limits: TypeAlias = Annotated[tuple[Limit, ...], Listed]
