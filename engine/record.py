"""Decision → the record: the same facts under the same law give the same bytes."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from fractions import Fraction

from engine import __version__
from engine.citation import Citation, Citations
from engine.decision import (
    CASE_LEVEL,
    Cause,
    Choice,
    ChoiceKind,
    End,
    OutcomeResult,
    RuleTrace,
)
from engine.evidence import weakest
from engine.facts import Case, FactValue, Within
from engine.graph import Graph
from engine.histories import Derived
from engine.plan import FactDecl, Mark, Outcome
from engine.service import Decision
from engine.worlds import chosen_option, varying
from rules.values import Special, Type, Value, format_value

SCHEMA = 1
FIRST_DAY = 10_000 * 12
"""Smaller numbers are year-months, larger ones days."""
Json = None | bool | int | str | list["Json"] | dict[str, "Json"]

_SPECIAL: dict[Special, str] = {
    Special.ABSENT: "tidak ada",
    Special.NOT_DUE: "tidak terutang",
}


def record(decision: Decision) -> dict[str, Json]:
    """The versioned record of a decision: no clock, host, path, name or identity number in it."""
    plan = decision.plan
    return {
        "skema": SCHEMA,
        "mesin": __version__,
        "peraturan": plan.regulation,
        "isi_peraturan": plan.content_hash,
        "simulasi": decision.draft,
        "belum_diverifikasi": not_verified(decision),
        "kasus": decision.case.id,
        "fakta": facts_of(decision.graph, _as_stated(decision)),
        **_derived(decision),
        "tafsir": _readings(decision),
        "mulai_berlaku": _effects(decision),
        "hasil": [outcome_of(decision, result) for result in decision.shown],
        **({"tidak_ditanyakan": list(decision.left_out)} if decision.left_out else {}),
        "jejak": [
            _trace(decision.graph, result) for _, result in sorted(decision.decided.results.items())
        ],
    }


def _as_stated(decision: Decision) -> Case:
    """The case without what was derived."""
    facts = dict(decision.case.facts)
    for name, one in decision.histories.items():
        if one.stated is None:
            facts.pop(name, None)
        else:
            facts[name] = one.stated
    return replace(decision.case, facts=facts)


def _derived(decision: Decision) -> dict[str, Json]:
    """The facts that follow from histories, each with its method; the key only if there are any."""
    found: dict[str, Json] = {
        name: _derivation(decision.graph.facts[name], one)
        for name, one in sorted(decision.histories.items())
        if one.value is not None
    }
    return {"diturunkan": found} if found else {}


def _derivation(fact: FactDecl, one: Derived) -> Json:
    way = one.way
    found: dict[str, Json] = {"nilai": _fact(fact, one.value)} if one.value is not None else {}
    if way is not None:
        found |= {"cara": way.method.value, "dari": way.source, "menurut": way.at}
    if one.months:
        found["bulan"] = [json_value(month, Type.MONTH) for month in one.months]
    if one.records:
        found["rekaman"] = [number + 1 for number in one.records]
    return found


def written(found: object) -> str:
    """A record (or several) as the one JSON text that the same facts always give."""
    return json.dumps(found, ensure_ascii=False, indent=2, sort_keys=True) + "\n"


def _readings(decision: Decision) -> dict[str, Json]:
    """The readings chosen, by the case or by the policy, for what was asked."""
    graph, case = decision.graph, decision.case
    used = {name for outcome in decision.asked for name in graph.closure(outcome).readings}
    found: dict[str, Json] = {}
    for name in sorted(used | set(case.readings)):
        option = chosen_option(graph, case, name)
        if option is not None:
            by_case = name in case.readings
            found[name] = {"pilihan": option, "oleh": "kasus" if by_case else "peraturan"}
    return found


def _effects(decision: Decision) -> dict[str, Json]:
    """The dates that the case assumes for uncertain effective dates, as ISO dates or months."""
    return {
        name: json_value(day, Type.MONTH if day < FIRST_DAY else Type.DATE)
        for name, day in sorted(decision.case.effects.items())
    }


def not_verified(decision: Decision) -> bool:
    """Whether the weakest mark of what is shown lies below B."""
    return weakest(list(decision.marks.values())).weakness > Mark.B.weakness


def is_estimate(decision: Decision, outcome: Outcome) -> bool:
    """Whether another body than that of the regulation is competent to decide an outcome."""
    plan = decision.plan
    own = next((info.body for info in plan.regulations if info.id == plan.regulation), "")
    return bool(outcome.competent) and outcome.competent != own


def json_value(value: Value | None, kind: Type) -> Json:
    """A value as a program reads it: numbers, ISO dates and months, the rest as text."""
    match value:
        case None | bool():
            return value
        case Special():
            return _SPECIAL[value]
        case Fraction() if value.denominator != 1:
            return format_value(value, kind)
        case Fraction() | int() if kind in (Type.RUPIAH, Type.INTEGER):
            return int(value)
        case Fraction() | int() if kind in (Type.DATE, Type.MONTH):
            return _iso(int(value), kind)
        case str():
            return value
        case _:
            return format_value(value, kind)


def _iso(value: int, kind: Type) -> str:
    if kind is Type.DATE:
        return date.fromordinal(value).isoformat()
    return f"{value // 12:04}-{value % 12 + 1:02}"


def _fact(declared: FactDecl, value: FactValue) -> Json:
    if isinstance(value, Within):
        ends = (value.low, value.high)
        return [json_value(end, declared.type) for end in ends]
    return json_value(value, declared.type)


def facts_of(graph: Graph, case: Case) -> dict[str, Json]:
    """The facts of a case by id; identifier texts stay out of every record."""
    shown = {d.id: d for d in graph.plan.facts if d.type is not Type.TEXT}
    found: dict[str, Json] = {
        name: _fact(shown[name], case.facts[name]) for name in sorted(case.facts) if name in shown
    }
    for name in sorted(case.lists):
        known = case.lists[name]
        rows: list[Json] = [
            {fact: _fact(shown[fact], row[fact]) for fact in sorted(row) if fact in shown}
            for row in known.records
        ]
        found[name] = {"lengkap": known.complete, "isi": rows}
    return found


def outcome_of(decision: Decision, result: OutcomeResult) -> dict[str, Json]:
    """One outcome: end, value, articles, competence, mark, and what is missing."""
    key = (result.outcome, result.record)
    outcome = decision.graph.outcomes[result.outcome]
    citations = Citations(decision.graph, decision.case, decision.decided)
    found: dict[str, Json] = {
        "hasil": result.outcome,
        "label": outcome.label,
        "akhir": result.end.value,
        "jenis": outcome.type.value,
        "nilai": json_value(result.value, outcome.type),
        "nilai_teks": shown_value(result.value, outcome),
        "berwenang": outcome.competent,
        "perkiraan": is_estimate(decision, outcome),
        "bukti": decision.marks[key].value if key in decision.marks else None,
        "dasar": [_citation(citation) for citation in citations.of(key)],
    }
    if result.record != CASE_LEVEL:
        found["rekaman"] = result.record + 1
    if result.through:
        found["melalui"] = [_cause(cause) for cause in result.through]
    if result.end is End.UNDETERMINED:
        found.update(_open(decision, result, outcome))
    return found


def shown_value(value: Value | None, outcome: Outcome) -> str | None:
    """A value as people read it, choices by their label; None if there is none."""
    if value is None:
        return None
    if isinstance(value, str):
        return dict(outcome.options).get(value, value)
    return format_value(value, outcome.type)


def _citation(citation: Citation) -> Json:
    return {"pasal": str(citation), "bukti": citation.mark.value}


def _cause(cause: Cause) -> Json:
    found: dict[str, Json] = {"nama": cause.name, "jenis": cause.kind.value}
    if cause.record != CASE_LEVEL:
        found["rekaman"] = cause.record + 1
    return found


def _open(decision: Decision, result: OutcomeResult, outcome: Outcome) -> dict[str, Json]:
    found: dict[str, Json] = {
        "kurang": [_cause(cause) for cause in result.relevant],
        "tafsir_terbuka": list(result.readings),
        "terlalu_banyak_dunia": result.too_many,
    }
    possible = decision.possible(result)
    if possible is not None:
        found["daftar_terpendek"] = [_cause(cause) for cause in possible.shortest]
        found["daftar_terpendek_pasti"] = possible.shortest_exact
        found["nilai_mungkin"] = [json_value(v, outcome.type) for v in possible.values]
        found["akhir_mungkin"] = [end.value for end in possible.ends]
        found["batas"] = {
            "terendah": json_value(possible.low, outcome.type),
            "tertinggi": json_value(possible.high, outcome.type),
            "tepat": possible.tight,
        }
    return found


def _worlds(graph: Graph, result: OutcomeResult) -> list[Json]:
    """Each world by the choices in which the worlds differ."""
    differ = varying(world for world, _ in result.worlds)
    kind = graph.outcomes[result.outcome].type
    return [
        {
            "pilihan": [_choice(graph, choice) for choice in world if choice in differ],
            "akhir": end.end.value,
            "nilai": json_value(end.value, kind),
            "kurang": [_cause(cause) for cause in sorted(end.causes)],
            "aturan": [_rule(rule) for rule in end.trace],
        }
        for world, end in result.worlds
    ]


def _rule(rule: RuleTrace) -> Json:
    return {
        "aturan": rule.rule,
        "status": rule.status,
        "syarat": rule.condition,
        "dikecualikan_oleh": list(rule.true_exceptions),
    }


def _choice(graph: Graph, choice: Choice) -> Json:
    found: dict[str, Json] = {"jenis": choice.kind.value, "nama": choice.name}
    if choice.record != CASE_LEVEL:
        found["rekaman"] = choice.record + 1
    match choice.kind:
        case ChoiceKind.READING:
            found["pilihan"] = choice.option
        case ChoiceKind.EFFECT:
            found["perubahan"] = choice.option
            found["sudah_berlaku"] = choice.low == 1
        case ChoiceKind.DATE:
            kind = graph.facts[choice.name].type
            found["dari"] = json_value(choice.low, kind)
            found["sampai"] = json_value(choice.high, kind)
    return found


def _trace(graph: Graph, result: OutcomeResult) -> Json:
    return {
        "hasil": result.outcome,
        "rekaman": result.record + 1,
        "akhir": result.end.value,
        "dunia": _worlds(graph, result),
    }
