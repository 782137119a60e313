"""An outcome of a scenario, as it can be compared with what a step expects."""

from __future__ import annotations

from dataclasses import dataclass

from engine.citation import Citations
from engine.decision import Cause, End, OutcomeResult, World, WorldEnd
from engine.explain import Wording, explain_outcome, plain_text
from engine.possible import Possible
from engine.record import shown_value
from engine.service import Decision
from features.steps.scenario import Scenario
from rules.options import plain
from rules.values import format_value

AMENDED = " sebagaimana diubah dengan "
_ENDS = {End.CONFLICT: "bertentangan", End.UNREGULATED: "tidak diatur"}


@dataclass(frozen=True)
class Found:
    """What came out for one outcome; `hold` fails with the explanation."""

    scenario: Scenario
    decision: Decision
    result: OutcomeResult

    @classmethod
    def of(cls, scenario: Scenario, name: str) -> Found:
        """The result of an outcome named by id or label."""
        return cls(scenario, *scenario.result(name))

    def hold(self, expected: object, actual: object) -> None:
        """Fail with what was expected, what came out, and the explanation of it."""
        if expected == actual:
            return
        told = self.scenario.told((self.result.outcome, self.result.record))
        raise AssertionError(
            f"diharapkan: {_line(expected)}\nternyata:   {_line(actual)}\n\n{told}"
        )

    @property
    def ended(self) -> str:
        """The value or the end of the result, in words."""
        return self.told(self.result)

    def told(self, end: OutcomeResult | WorldEnd) -> str:
        """The value or the end in words, of the result or of one world."""
        if end.end is End.DETERMINED:
            return shown_value(end.value, self.decision.graph.outcomes[self.result.outcome]) or ""
        return end.end.value.replace("_", " ")

    def hold_end(self, expected: str) -> None:
        """Hold the result to a value or an end."""
        actual = self.ended
        self.hold(expected, expected if plain(expected) == plain(actual) else actual)

    def hold_places(self, places: list[str], *, unamended: bool = False) -> None:
        """Hold the result to the exact places it rests on."""
        cited = [str(citation) for citation in self._citations.of(self._key)]
        for place in places:
            self.hold_place(place, cited, unamended=unamended)

    def hold_place(self, place: str, cited: list[str], *, unamended: bool = False) -> None:
        """Hold citations to one exact place, as amended by whomever unless it says otherwise."""
        held = any(
            one == place or (not unamended and one.startswith(f"{place}{AMENDED}")) for one in cited
        )
        wanted = f"berdasarkan {place}{' sebelum diubah' if unamended else ''}"
        self.hold(wanted, wanted if held else [f"berdasarkan {one}" for one in cited])

    def hold_missing(self, facts: list[str]) -> None:
        """Hold the result to the facts it lacks, all of them."""
        self._hold_causes(facts, self.result.relevant)

    def hold_shortest(self, facts: list[str]) -> None:
        """Hold the result to the shortest list of facts that settles it."""
        self._hold_causes(facts, self.possible.shortest)

    def _hold_causes(self, facts: list[str], actual: tuple[Cause, ...]) -> None:
        wording = Wording(self.decision.graph)
        wanted = {self.scenario.names.missing(name) for name in facts}
        self.hold(
            sorted(wording.cause(cause) for cause in wanted),
            sorted(wording.cause(cause) for cause in actual),
        )

    def hold_readings(self, readings: list[str]) -> None:
        """Hold the result to the readings that must be chosen, all of them."""
        wanted = sorted(self.scenario.names.reading(name) for name in readings)
        self.hold(wanted, sorted(self.result.readings))

    def hold_through(self, outcomes: list[str]) -> None:
        """Hold the result to the outcomes it fails through."""
        wanted = sorted(self.scenario.names.outcome(name)[0] for name in outcomes)
        self.hold(wanted, sorted(cause.name for cause in self.result.through))

    def places_in(self, world: World, end: WorldEnd) -> list[str]:
        """The places the end of one world rests on."""
        return [str(one) for one in self._citations.in_world(self._key, world, end)]

    @property
    def explanation(self) -> str:
        """The explanation of the result."""
        return plain_text(explain_outcome(self.decision, self.result))

    @property
    def possible(self) -> Possible:
        """What an undetermined result may still become."""
        return self.decision.possible.get(self._key, Possible())

    @property
    def still(self) -> list[str]:
        """Values and ends that are still possible, in words."""
        outcome = self.decision.graph.outcomes[self.result.outcome]
        values = [shown_value(value, outcome) or "" for value in self.possible.values]
        return values + [_ENDS[end] for end in self.possible.ends if end in _ENDS]

    @property
    def bounds(self) -> list[str]:
        """The lowest and the highest amount that are still possible."""
        kind = self.decision.graph.outcomes[self.result.outcome].type
        ends = (self.possible.low, self.possible.high)
        return ["tanpa batas" if end is None else format_value(end, kind) for end in ends]

    @property
    def _key(self) -> tuple[str, int]:
        return self.result.outcome, self.result.record

    @property
    def _citations(self) -> Citations:
        return Citations(self.decision.graph, self.decision.case, self.decision.decided)


def _line(value: object) -> str:
    if isinstance(value, list):
        return "; ".join(str(item) for item in value) or "tidak ada"
    return str(value)
