"""The policy language: text → checked policy."""
