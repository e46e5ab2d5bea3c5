"""Photos, files and tables embedded in a text: the first drawn, all of them changed while it is written."""
