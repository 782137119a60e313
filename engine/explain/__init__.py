"""Decision → Indonesian sentences with the articles they rest on: the one writer of prose."""

from engine.explain.explain import explain, explain_outcome
from engine.explain.histories import Histories
from engine.explain.passage import Passage, PassageKind, plain_text
from engine.explain.wording import Wording, called

__all__ = [
    "Histories",
    "Passage",
    "PassageKind",
    "Wording",
    "called",
    "explain",
    "explain_outcome",
    "plain_text",
]
