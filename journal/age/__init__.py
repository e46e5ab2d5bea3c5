"""The age v1 file format (C2SP age.md) in plain `cryptography`, readable beside its specification."""
