"""What the rete engine refuses to compile, and what it never expects while it runs."""

from rules.errors import KaidahError


class NetworkLimitError(KaidahError):
    """A plan that durable-rules would match wrongly, or not at all."""


class NetworkFaultError(KaidahError):
    """The network and the walk over a condition disagree: a defect of this engine."""
