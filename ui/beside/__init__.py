"""Two texts beside one another, with what differs marked: an older and a newer one, or two of equal standing."""
