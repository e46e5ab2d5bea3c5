"""Finding entries: the search line, rows in time order, and the words around a hit."""
