"""The id of a regulation that is to be → a regulation that runs, to start from."""

from app.new.start import NewRegulationError, Started, start

__all__ = ["NewRegulationError", "Started", "start"]
