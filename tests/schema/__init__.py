"""Schemas for editors: what they say, accept and refuse, and how a language server uses them."""
