"""Maka …: the result, and the reason for it."""

from __future__ import annotations

import re

from pytest_bdd import parsers, then

from engine.decision import Cause, CauseKind, End, OutcomeResult
from engine.record import shown_value
from features.steps.scenario import Scenario

QUOTED = r'"[^"]+"(?:(?:, | dan )"[^"]+")*'


def check(skenario: Scenario, result: OutcomeResult, expected: object, actual: object) -> None:
    """Fail with what was expected, what came out, and the explanation of it."""
    if expected == actual:
        return
    raise AssertionError(f"diharapkan: {expected}\nternyata:   {actual}\n\n{skenario.told(result)}")


def ended(skenario: Scenario, result: OutcomeResult) -> str:
    """The value or the end of a result, in words."""
    if result.end is not End.DETERMINED:
        return result.end.value.replace("_", " ")
    return shown_value(result.value, skenario.graph.outcomes[result.outcome]) or ""


def check_citation(skenario: Scenario, result: OutcomeResult, article: str) -> None:
    """Hold a result to an article: one of those cited begins with it, word for word."""
    cited = skenario.citations(result)
    begins = [c for c in cited if c == article or c.startswith((f"{article} ", f"{article}("))]
    check(skenario, result, f"berdasarkan {article}", f"berdasarkan {article}" if begins else cited)


def names(quoted: str) -> set[str]:
    """The names in quotation marks."""
    return set(re.findall(r'"([^"]+)"', quoted))


def is_due(skenario: Scenario, name: str, value: str, article: str) -> None:
    """Hold an outcome to a value and its article."""
    result = skenario.result(name)
    check(skenario, result, value.casefold(), ended(skenario, result).casefold())
    check_citation(skenario, result, article)


@then(
    parsers.re(
        r"(?P<name>[^\"]+?) (?:sebesar|adalah|bersumber dari) (?P<value>[^\"]+?)"
        r" berdasarkan \"(?P<article>[^\"]+)\""
    )
)
def _(skenario: Scenario, name: str, value: str, article: str) -> None:
    is_due(skenario, name, value, article)


@then(parsers.re(r"(?P<name>[^\"]+?) tidak terutang berdasarkan \"(?P<article>[^\"]+)\""))
def _(skenario: Scenario, name: str, article: str) -> None:
    is_due(skenario, name, "tidak terutang", article)


@then(
    parsers.re(
        rf"(?P<name>[^\"]+?) belum dapat ditentukan karena belum diketahui (?P<facts>{QUOTED})"
    )
)
def _(skenario: Scenario, name: str, facts: str) -> None:
    result = skenario.result(name)
    check(skenario, result, "belum dapat ditentukan", ended(skenario, result))
    missing = {skenario.wording.cause(cause) for cause in result.relevant}
    wanted = {skenario.wording.cause(cause) for cause in named_causes(skenario, facts)}
    check(skenario, result, sorted(wanted), sorted(missing))


def named_causes(skenario: Scenario, quoted: str) -> list[Cause]:
    """The facts or lists in quotation marks: `"daftar anak"`, `"umur ke-2"`, `"masa iur"`."""
    lists = {f"daftar {declared.label}": declared.id for declared in skenario.graph.plan.lists}
    found = []
    for name in sorted(names(quoted)):
        label, marked, number = name.rpartition(" ke-")
        if name in lists:
            found.append(Cause(CauseKind.FACT, lists[name]))
        elif marked and number.isdigit():
            found.append(Cause(CauseKind.FACT, record_fact(skenario, label), int(number) - 1))
        else:
            found.append(Cause(CauseKind.FACT, skenario.fact(name)))
    return found


def record_fact(skenario: Scenario, label: str) -> str:
    """Id of a fact of some list, given its id or its label."""
    for declared in skenario.graph.plan.facts:
        if declared.list is not None and label in (declared.id, declared.label):
            return declared.id
    return skenario.fact(label)


@then(
    parsers.re(
        rf"(?P<name>[^\"]+?) belum dapat ditentukan karena tafsir (?P<readings>{QUOTED})"
        r" belum dipilih"
    )
)
def _(skenario: Scenario, name: str, readings: str) -> None:
    result = skenario.result(name)
    check(skenario, result, "belum dapat ditentukan", ended(skenario, result))
    wanted = sorted(skenario.reading(reading) for reading in names(readings))
    check(skenario, result, wanted, sorted(result.readings))


@then(parsers.re(r"(?P<name>[^\"]+?) bergantung pada tafsir \"(?P<reading>[^\"]+)\":"))
def _(skenario: Scenario, name: str, reading: str, datatable: list[list[str]]) -> None:
    result = skenario.result(name)
    named = skenario.reading(reading)
    outcome = skenario.graph.outcomes[result.outcome]
    actual = {
        choice.option: shown_value(end.value, outcome) or end.end.value.replace("_", " ")
        for world, end in result.worlds
        for choice in world
        if choice.name == named
    }
    expected = {row[0]: row[1] for row in datatable[1:]}
    check(skenario, result, expected, actual)


@then(parsers.re(r"(?P<name>[^\"]+?) tidak diatur"))
def _(skenario: Scenario, name: str) -> None:
    result = skenario.result(name)
    check(skenario, result, "tidak diatur", ended(skenario, result))
    check(skenario, result, [], [skenario.wording.cause(cause) for cause in result.through])


@then(
    parsers.re(
        r"(?P<name>[^\"]+?) (?P<end>tidak diatur|bertentangan) melalui \"(?P<through>[^\"]+)\""
    )
)
def _(skenario: Scenario, name: str, end: str, through: str) -> None:
    result = skenario.result(name)
    check(skenario, result, end, ended(skenario, result))
    wanted = skenario.outcome(through)[0]
    check(skenario, result, [wanted], [cause.name for cause in result.through])


@then(
    parsers.re(
        r"(?P<name>[^\"]+?) bertentangan antara \"(?P<one>[^\"]+)\" dan \"(?P<other>[^\"]+)\""
    )
)
def _(skenario: Scenario, name: str, one: str, other: str) -> None:
    result = skenario.result(name)
    check(skenario, result, "bertentangan", ended(skenario, result))
    check_citation(skenario, result, one)
    check_citation(skenario, result, other)


@then(parsers.re(r"yang berwenang atas (?P<name>[^\"]+?) adalah \"(?P<body>[^\"]+)\""))
def _(skenario: Scenario, name: str, body: str) -> None:
    result = skenario.result(name)
    check(skenario, result, body, skenario.graph.outcomes[result.outcome].competent)


@then(parsers.re(r"penjelasan (?P<name>[^\"]+?) memuat \"(?P<words>[^\"]+)\""))
def _(skenario: Scenario, name: str, words: str) -> None:
    result = skenario.result(name)
    told = skenario.told(result)
    check(skenario, result, words, words if words in told else told)
