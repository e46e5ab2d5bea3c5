"""Bytes and keys: the encrypted database, its key slots and the files around it. Has never heard of entries."""
