"""Every feature file below this folder, as tests."""

from pytest_bdd import scenarios

scenarios(".")
