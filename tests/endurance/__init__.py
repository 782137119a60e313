"""Many cases, one after the other, in one process."""
