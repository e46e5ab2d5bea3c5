"""What opens a journal: passphrases, recovery sheets, and the list their words are of."""
