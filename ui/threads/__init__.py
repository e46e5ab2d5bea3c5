"""The threads of the window, and what is done on them."""
