"""What Kaidah refuses, and why: one sentence for the reader, help apart."""

LONGEST_QUOTE = 60


class KaidahError(Exception):
    """A refusal: `message` is one sentence without a full stop, `help` shows the right form."""

    def __init__(self, message: str, help: str | None = None) -> None:  # noqa: A002 — its name in messages
        super().__init__(message)
        self.message = message
        self.help = help


class ValueFormError(KaidahError):
    """A text that is no value of its declared type, or that could be read two ways."""


class ExpressionError(KaidahError):
    """A text that is no expression or test: `start` and `end` are offsets into that text."""

    def __init__(
        self,
        message: str,
        start: int,
        end: int,
        help: str | None = None,  # noqa: A002 — its name in messages
    ) -> None:
        super().__init__(message, help)
        self.start = start
        self.end = end


def quoted(text: str) -> str:
    """Input as messages show it: in back-ticks, cut when long, invisible characters by number."""
    cut = text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"
    shown = "".join(c if c.isprintable() else f"U+{ord(c):04X}" for c in cut)
    return f"`{shown}`"
