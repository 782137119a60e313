"""Decision → sentences."""
