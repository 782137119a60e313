"""A ruleset of durable-rules: facts in, actions out, nothing left behind.

What durable-rules does when used as documented was measured, and is avoided here: two timer
threads per host that run actions unasked; errors of actions kept as text in the state; a state
written back and every message parsed for each firing (four fifths of the time).
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, TypeVar

from durable import engine

from engine.rete.errors import NetworkFaultError
from rules.language import _

ContextT = TypeVar("ContextT")
Facts = Sequence[dict[str, int]]

_native = engine.durable_rules_engine


class QuietHost(engine.Host):  # type: ignore[misc]  # durable-rules has no types
    """A host without timer threads."""

    def _run(self) -> None:
        """Start nothing."""

    def register_rulesets(self, ruleset_definitions: Mapping[str, dict[str, Any]]) -> list[str]:
        """Register rulesets as stages."""
        for name, definition in ruleset_definitions.items():
            stage: Stage[Any] = Stage(name, self, definition)
            self._ruleset_directory[name] = stage
            self._ruleset_list.append(stage)
        return list(ruleset_definitions)


class Stage(engine.Ruleset, Generic[ContextT]):  # type: ignore[misc]  # durable-rules has no types
    """A ruleset that is run on the facts of one case at a time."""

    def __init__(self, name: str, host: QuietHost, definition: dict[str, Any]) -> None:
        self._acts: dict[str, Callable[[ContextT], None]] = {
            rule: body["run"] for rule, body in definition.items()
        }
        self._cases = 0
        super().__init__(name, host, definition)

    def fire(self, facts: Facts, context: ContextT) -> None:
        """Assert facts and call the action of each rule that matches, once or more, in no order.

        An error raised by an action is raised here. The facts are gone afterwards.
        """
        sid = str(self._cases)
        code, state = _native.assert_facts(self._handle, json_of(facts, sid))
        if code != 0:
            # Deleting this state would end the process (an invalid free inside durable-rules).
            self._cases += 1
            message = _("durable-rules tidak menerima fakta kasus: kode {code}", code=code)
            raise NetworkFaultError(message)
        try:
            self._act(state, context)
        finally:
            _native.delete_state(self._handle, sid)

    def _act(self, state: int, context: ContextT) -> None:
        acts, handle, advance = self._acts, self._handle, _native.complete_and_start_action
        started = _native.start_action_for_state(handle, state)
        message: str | None = started[1] if started else None
        while message:
            # A message is {"name of the rule":{the facts that matched}}; only the name is needed.
            acts[message[2 : message.index('"', 2)]](context)
            message = advance(handle, state)


def json_of(facts: Facts, sid: str) -> str:
    """Facts as durable-rules reads them, each with the state it belongs to and a number.

    # Invariant: names are plain and values are integers, so Python writes them as JSON does but
    for the quotation marks.
    """
    tail = f", 'sid': '{sid}', 'id': '"
    whole = ", ".join([f"{str(fact)[:-1]}{tail}{number}'}}" for number, fact in enumerate(facts)])
    return f"[{whole}]".replace("'", '"')


def stage(name: str, definition: dict[str, Any]) -> Stage[Any]:
    """A ruleset from its definition: rules by name, each with `all` and `run`.

    Nothing ever frees it: some 0.4 MB for 60 rules until the process ends.
    """
    found: Stage[Any] = QuietHost({name: definition}).get_ruleset(name)
    return found
