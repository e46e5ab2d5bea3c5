"""Who is protected: the people list, and class lists on their way into it."""
