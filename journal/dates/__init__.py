"""Time as a teacher has it: now and today, school years and their seasons, and instants as the database keeps them."""
