"""Pages as they will be printed, of a book or of a few entries: bound in small steps, looked over, words decided."""
