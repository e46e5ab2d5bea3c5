"""Evidence of a teacher's work, and the frameworks it is evidence for."""
