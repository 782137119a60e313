"""What each package offers to the others: pinned, and at most ten names."""

from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest

MOST = 10
MORE_FOR_A_REASON = {
    "rules.document": "the kinds of parts that a policy is written in, which planning tells apart",
}
PUBLIC = {
    "app": set(),
    "app.cli": {"main"},
    "app.document": set(),
    "app.scenarios": set(),
    "app.new": {"NewRegulationError", "Started", "start"},
    "app.provisions": {
        "Entry",
        "Listing",
        "Missing",
        "Part",
        "Regulation",
        "State",
        "listing",
        "page",
    },
    "engine": set(),
    "engine.casefile": {"CaseFile", "named_regulation", "read_case", "read_fact", "read_field"},
    "engine.checking": {"CHECKS", "Report", "check", "report"},
    "engine.explain": {
        "Histories",
        "Passage",
        "PassageKind",
        "Wording",
        "called",
        "explain",
        "explain_outcome",
        "plain_text",
    },
    "engine.histories": {
        "Derived",
        "History",
        "Why",
        "derive",
        "refuse_contradiction",
        "sources",
    },
    "engine.planning": {"gather", "plan"},
    "engine.possible": {"BUDGET", "Decide", "Possible", "possible"},
    "engine.prose": {
        "FullWording",
        "MarkLabel",
        "Prose",
        "RuleProse",
        "RuleReader",
        "TableProse",
        "read_condition",
        "read_derivations",
        "tables_of",
        "told_span",
    },
    "engine.reference": {"Memory", "Reference", "compile_plan"},
    "engine.statements": {
        "Contradiction",
        "Statement",
        "Statements",
        "as_data",
        "figure",
        "state",
        "told",
    },
    "engine.rete": {"NetworkFaultError", "NetworkLimitError", "Rete", "compile_plan"},
    "engine.worklist": {
        "Item",
        "Kind",
        "Place",
        "Worklist",
        "as_data",
        "page",
        "told",
        "worklist",
    },
    "rules": set(),
    "rules.expr": {
        "Expression",
        "Node",
        "Test",
        "either",
        "parse_expression",
        "parse_test",
        "parse_tests",
        "to_text",
        "walk",
    },
    "rules.format": {"format_text"},
    "rules.schema": {
        "Choice",
        "Named",
        "Names",
        "case",
        "profiles",
        "regulation",
        "settings",
        "vocabulary",
    },
    "rules.values": {
        "Scalar",
        "Special",
        "Type",
        "Value",
        "format_value",
        "parse_date_range",
        "parse_month_range",
        "parse_value",
    },
}


def packages() -> list[str]:
    """Every package of the project."""
    found = ["app", "engine", "rules"]
    for root in tuple(found):
        inside = pkgutil.walk_packages(import_module(root).__path__, f"{root}.")
        found += [one.name for one in inside if one.ispkg]
    return sorted(found)


def offered(package: str) -> list[str]:
    return list(getattr(import_module(package), "__all__", ()))


def test_every_package_is_pinned_here_or_has_a_reason_to_offer_more() -> None:
    assert packages() == sorted({*PUBLIC, *MORE_FOR_A_REASON})


@pytest.mark.parametrize("package", sorted(PUBLIC))
def test_a_package_offers_these_names_and_no_others(package: str) -> None:
    assert PUBLIC[package] == set(offered(package))


@pytest.mark.parametrize("package", packages())
def test_every_name_that_is_offered_is_there(package: str) -> None:
    module = import_module(package)

    assert [name for name in offered(package) if not hasattr(module, name)] == []


@pytest.mark.parametrize("package", sorted(PUBLIC))
def test_no_package_offers_more_than_ten_names(package: str) -> None:
    assert len(offered(package)) <= MOST


@pytest.mark.parametrize("package", sorted(MORE_FOR_A_REASON))
def test_what_has_a_reason_to_offer_more_does_offer_more(package: str) -> None:
    assert len(offered(package)) > MOST
