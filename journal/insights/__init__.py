"""A period in figures."""
