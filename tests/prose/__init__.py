"""Tests of the prose that reads rules back."""
