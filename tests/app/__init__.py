"""The desk and the command line."""
