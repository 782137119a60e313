"""Tests of the worklist: what is doubtful, and what settles it."""
