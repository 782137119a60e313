"""Tests of the documents of a regulation."""
