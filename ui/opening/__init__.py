"""The three screens of a first run: what this is, a passphrase, the recovery sheet."""
