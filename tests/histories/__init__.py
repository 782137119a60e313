"""Facts from dated histories."""
