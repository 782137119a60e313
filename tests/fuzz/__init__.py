"""Inputs that nobody would write, and what the program says of them."""
