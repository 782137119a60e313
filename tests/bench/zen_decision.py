"""The bench policy as a decision of zen-engine (JDM), written by hand; that engine is optional."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from importlib import import_module
from itertools import pairwise
from typing import Any

from tests.bench.policy import FIELDS, LAST_DAY, NO_FUNDING, Answer, Facts

DERIVED = {
    "scholarship": "min([children, 2]) * 87000000",
    "late": "registered > day",
    "adhoc": f"group in ['adhoc_kpu', 'adhoc_bawaslu'] and day > {LAST_DAY}",
    "by_kpu": f"group == 'adhoc_kpu' and day > {LAST_DAY} and election == 'pilkada'",
}
INPUTS = ("group", "event", "late", "adhoc and not by_kpu", "months")
OUTPUTS = ("eligible", "funding", "amount", "reason")

REFUSED: tuple[tuple[dict[str, str], str], ...] = (
    ({"group": "'lain'"}, "kelompok"),
    ({"event": "'tanpa_peristiwa'"}, "peristiwa"),
    ({"late": "true"}, "pendaftaran"),
    ({"adhoc and not by_kpu": "true"}, "adhoc"),
    ({"event": "'putus_kerja'", "months": "< 12"}, "masa_iur"),
)
GRANTED: tuple[tuple[dict[str, str], str, str], ...] = (
    ({"event": "'meninggal'", "months": "< 3"}, "10000000", "pemakaman"),
    ({"event": "'meninggal'", "months": "< 36"}, "42000000", "kematian"),
    ({"event": "'meninggal'"}, "42000000 + scholarship", "kematian"),
    (
        {"event": "'meninggal_kecelakaan_kerja'"},
        "48 * wage + 22000000 + scholarship",
        "kecelakaan",
    ),
    (
        {"event": "'cacat_total_tetap'"},
        "floor(70 * 80 * wage / 100) + 12000000 + scholarship",
        "cacat_total",
    ),
    ({"event": "'cacat_sebagian'"}, "floor(percent * 80 * wage / 100)", "cacat_sebagian"),
    ({"event": "'putus_kerja'"}, "floor(6 * 60 * min([wage, 5000000]) / 100)", "putus_kerja"),
)

Json = dict[str, Any]


def decision() -> Json:
    """The decision: what is derived, then one table of which the first row that passes decides."""
    nodes: list[Json] = [
        {"id": "in", "type": "inputNode"},
        {"id": "derived", "type": "expressionNode", "content": _derived()},
        {"id": "table", "type": "decisionTableNode", "content": _table()},
        {"id": "out", "type": "outputNode"},
    ]
    names = [str(node["id"]) for node in nodes]
    edges = [
        {"id": f"{one}-{other}", "type": "edge", "sourceId": one, "targetId": other}
        for one, other in pairwise(names)
    ]
    placed = [{**node, "name": node["id"], "position": {"x": 0, "y": 0}} for node in nodes]
    return {"nodes": placed, "edges": edges}


def _derived() -> Json:
    lines = [{"id": key, "key": key, "value": value} for key, value in DERIVED.items()]
    return {"expressions": lines, "passThrough": True}


def _table() -> Json:
    fund = "by_kpu ? 'kpu' : 'apbd'"
    rows = [
        *((cells, ("false", f"'{NO_FUNDING}'", "0", f"'{reason}'")) for cells, reason in REFUSED),
        *((cells, ("true", fund, amount, f"'{reason}'")) for cells, amount, reason in GRANTED),
    ]
    return {
        "hitPolicy": "first",
        "inputs": [{"id": name, "name": name, "field": name} for name in INPUTS],
        "outputs": [{"id": name, "name": name, "field": name} for name in OUTPUTS],
        "rules": [
            {
                "_id": str(number),
                **{name: cells.get(name, "") for name in INPUTS},
                **dict(zip(OUTPUTS, given, strict=True)),
            }
            for number, (cells, given) in enumerate(rows)
        ],
        "passThrough": False,
    }


def context_of(facts: Facts) -> Json:
    """The case as zen-engine takes it."""
    return {name: getattr(facts, name) for name in FIELDS}


def answer_of(response: Mapping[str, Any]) -> Answer:
    """What zen-engine answers, in the words of the bench."""
    return Answer(**response["result"])


def evaluate() -> Callable[[Json], Mapping[str, Any]]:
    """The decision, compiled once. Raises `ImportError` if zen-engine is not installed."""
    zen = import_module("zen")
    found: Callable[[Json], Mapping[str, Any]] = (
        zen.ZenEngine().create_decision(zen.ZenDecisionContent(json.dumps(decision()))).evaluate
    )
    return found
