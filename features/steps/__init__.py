"""One vocabulary of steps for every regulation: none of them knows a law."""
