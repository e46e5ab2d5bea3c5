"""A day is chosen: in a field, in a small calendar, with the days marked that something was written on."""
