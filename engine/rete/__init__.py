"""The rete engine: a plan decided by durable-rules, stage by stage, equal to the reference."""

from engine.rete.errors import NetworkFaultError, NetworkLimitError
from engine.rete.run import Rete, compile_plan

__all__ = ["NetworkFaultError", "NetworkLimitError", "Rete", "compile_plan"]
