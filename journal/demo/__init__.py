"""The made-up year of a teacher who does not exist, and the tour through everything."""
