"""Tests of statements: figures that are stated, computed and contradict one another."""
