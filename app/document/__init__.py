"""Regulation → documents for those who draft it: a page of text and rules, and the bare draft."""
