"""Edge. The other process, in which pictures are decoded: it knows no file, no network and no word of the journal."""
