"""The command line, one file per verb."""

from app.cli.main import main

__all__ = ["main"]
