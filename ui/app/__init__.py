"""The window itself, what stands beside it, and everything that is there while a journal is open."""
