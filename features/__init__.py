"""Executable specifications of the regulations, in Indonesian."""
