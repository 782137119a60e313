"""An outcome of a scenario, as it can be compared with what a step expects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from engine.citation import Citations
from engine.decision import Cause, End, OutcomeResult, World, WorldEnd
from engine.explain import Wording, explain_outcome, plain_text
from engine.plan import Outcome
from engine.possible import Possible
from engine.record import shown_value
from engine.service import Decision
from features.steps.errors import StepError, meant
from features.steps.naming import AMENDED
from features.steps.scenario import Scenario
from features.steps.told import chosen_since, mismatch
from rules.diagnostics import Code
from rules.errors import ValueFormError
from rules.language import SOURCE, _, speaking
from rules.options import plain
from rules.values import Special, Type, Value, format_value, parse_value

UNDETERMINED: Final = "belum dapat ditentukan"
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

    def hold(self, expected: object, actual: object, *notes: str) -> None:
        """Fail with what was expected, what came out, notes, and the explanation of it."""
        if expected == actual:
            return
        wanted = _("diharapkan: {value}", value=_line(expected))
        found = _("ternyata:   {value}", value=_line(actual))
        raise mismatch(self.scenario, self.decision, self.result, wanted, found, *notes)

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
        same = plain(expected) == plain(actual) or self.means(expected)
        self.hold(expected, expected if same else actual)

    def hold_open(self, readings: Sequence[str] = ()) -> None:
        """Hold the result to be undetermined; say who has chosen the readings a step names."""
        if self.result.end is not End.UNDETERMINED:
            self.hold(UNDETERMINED, self.ended, *self.chosen(readings))

    def chosen(self, readings: Sequence[str]) -> list[str]:
        """Which readings were chosen since a step called them open, and what it may say now."""
        told = list(chosen_since(self.scenario, self.decision, readings))
        return [*told, self._now] if told else []

    @property
    def _now(self) -> str:
        """What a step may say now of a result that was open."""
        if self.result.readings:
            left = ", ".join(f"`{one}`" for one in self.result.readings)
            return _("sesudah itu yang masih terbuka hanya {left}: sebut itu saja", left=left)
        if self.result.end is End.UNDETERMINED:
            return _("tafsir tidak lagi menjadi sebabnya: hapus dari langkah ini")
        if self.result.end is not End.DETERMINED:
            return _("ubah harapan langkah ini menjadi: {ended}", ended=self.ended)
        cited = [str(citation).partition(AMENDED)[0] for citation in self._citations.of(self._key)]
        return _(
            "ubah harapan langkah ini menjadi: {ended}, berdasarkan {places}",
            ended=self.ended,
            places=", ".join(f'"{one}"' for one in dict.fromkeys(cited)),
        )

    def means(self, expected: str) -> bool:
        """Whether words are another way to write the value. Raises `StepError` if they are none."""
        ends = {plain(str(end).replace("_", " ")) for end in End}
        specials = {plain(special.value) for special in Special}
        if plain(expected) in ends | specials:
            return False
        value = _expected(expected, self.decision.graph.outcomes[self.result.outcome])
        return type(value) is type(self.result.value) and value == self.result.value

    def hold_names(
        self,
        *,
        facts: list[str] | None = None,
        readings: list[str] | None = None,
        places: list[str] | None = None,
    ) -> None:
        """Hold that what a step names exists, before what it expects. Raises `StepError`."""
        names = self.scenario.names
        for fact in facts or ():
            names.missing(fact)
        for reading in readings or ():
            names.reading(reading)
        for place in places or ():
            names.place(place)

    def hold_places(self, places: list[str], *, unamended: bool = False) -> None:
        """Hold the result to the exact places it rests on."""
        cited = [str(citation) for citation in self._citations.of(self._key)]
        for place in places:
            self.hold_place(place, cited, unamended=unamended)

    def hold_place(self, place: str, cited: list[str], *, unamended: bool = False) -> None:
        """Hold citations to one exact place, as amended by whomever unless it says otherwise."""
        self.scenario.names.place(place)
        held = any(
            one == place or (not unamended and one.startswith(f"{place}{AMENDED}")) for one in cited
        )
        if held:
            return
        note = _note(place, cited, unamended=unamended)
        original = " " + _("sebelum diubah") if unamended else ""
        wanted = _("berdasarkan {place}", place=f"{place}{original}")
        self.hold(wanted, [_("berdasarkan {place}", place=one) for one in cited], note)

    def hold_missing(self, facts: list[str], readings: Sequence[str] = ()) -> None:
        """Hold the result to the facts it lacks, all of them, besides the readings of the step."""
        self._hold_causes(facts, self.result.relevant, *self.chosen(readings))

    def hold_shortest(self, facts: list[str]) -> None:
        """Hold the result to the shortest list of facts that settles it."""
        self._hold_causes(facts, self.possible.shortest)

    def _hold_causes(self, facts: list[str], actual: tuple[Cause, ...], *notes: str) -> None:
        wording = Wording(self.decision.graph)
        wanted = {self.scenario.names.missing(name) for name in facts}
        self.hold(
            sorted(wording.cause(cause) for cause in wanted),
            sorted(wording.cause(cause) for cause in actual),
            *notes,
        )

    def hold_readings(self, readings: list[str]) -> None:
        """Hold the result to the readings that must be chosen, all of them."""
        wanted = sorted(self.scenario.names.reading(name) for name in readings)
        self.hold(wanted, sorted(self.result.readings), *self.chosen(readings))

    def hold_through(self, outcomes: list[str]) -> None:
        """Hold the result to the outcomes, tables and parameters it fails through."""
        wanted = sorted(self.scenario.names.through(name) for name in outcomes)
        self.hold(wanted, sorted(cause.name for cause in self.result.through))

    def places_in(self, world: World, end: WorldEnd) -> list[str]:
        """The places the end of one world rests on."""
        return [str(one) for one in self._citations.in_world(self._key, world, end)]

    def hold_words(self, words: str) -> None:
        """Hold the explanation to some words, which a scenario quotes in Indonesian."""
        with speaking(SOURCE):
            told = plain_text(explain_outcome(self.decision, self.result))
        self.hold(words, words if words in told else _("penjelasan di bawah ini"))

    @property
    def possible(self) -> Possible:
        """What an undetermined result may still become."""
        return self.decision.possible(self.result) or Possible()

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
        return "; ".join(str(item) for item in value) or _("tidak ada")
    return str(value)


def _note(place: str, cited: list[str], *, unamended: bool) -> str:
    """Why a place that exists is none that the result rests on."""
    if unamended and any(one.startswith(f"{place}{AMENDED}") for one in cited):
        return _("`{place}` menjadi dasarnya, tetapi sudah diubah", place=place)
    parts = [one for one in cited if one.startswith(f"{place} ")]
    if parts:
        return _("`{place}` kurang tepat: sebut huruf atau ayatnya", place=place)
    if AMENDED in place and any(
        place.partition(AMENDED)[0] == one.partition(AMENDED)[0] for one in cited
    ):
        return _("pasal itu menjadi dasarnya, tetapi tidak dengan perubahan itu")
    return _("`{place}` ada dalam peraturan, tetapi bukan dasar hasil ini", place=place)


def _expected(words: str, outcome: Outcome) -> Value:
    """The value that words of a step mean. Raises `StepError` if no result can be that."""
    if outcome.type is Type.CHOICE:
        options = dict(outcome.options)
        known = {
            plain(name): option for option, label in options.items() for name in (option, label)
        }
        if plain(words) in known:
            return known[plain(words)]
        message = _("`{value}` bukan pilihan {outcome}", value=words, outcome=outcome.label)
        raise StepError(Code.STEP_VALUE, message, meant(words, options.values()), words)
    try:
        return parse_value(words, outcome.type)
    except ValueFormError as error:
        raise StepError(Code.STEP_VALUE, error.message, error.help, words) from error
