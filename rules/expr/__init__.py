"""Expressions and unary tests: text ⇄ tree."""
