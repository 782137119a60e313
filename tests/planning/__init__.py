"""Policies → plan, and case files → cases."""
