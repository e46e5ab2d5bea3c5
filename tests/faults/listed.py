"""What is to be tried, item by item, and the trials that do: a test compares the two."""

from __future__ import annotations

from collections.abc import Mapping

from tests.faults.trials import TRIALS, Trial

KILLED = ("kill -9 before a call", "kill -9 in a call")
ANY = ""

LISTED: Mapping[str, tuple[tuple[str, str], ...]] = {
    **{
        f"kill -9 in {what}": tuple((kind, deed) for kind in KILLED for deed in deeds)
        for what, deeds in {
            "saving": ("save", "empty the trash", "create"),
            "a passphrase change": ("change the passphrase", "make a sheet"),
            "a key replacement": ("replace the key",),
            "a backup": ("back up", "back up in blocks"),
            "a restore": ("restore", "restore from blocks"),
            "an import": ("import", "import many", "import that grows", "import of ours"),
            "a migration": ("migrate from 1", "migrate from 2", "migrate from 3", "migrate from 4", "migrate from 5"),
            "an index made anew": ("make the index anew",),
            "attaching": ("attach",),
            "an export": ("export", "export sealed"),
            "taking in": ("take in",),
            "bringing two copies together": ("bring two copies together",),
            "salvaging": ("salvage",),
        }.items()
    },
    "power cuts at every prefix of the writes": (("power cut", ANY),),
    "a full disk at every write": (("disk full", ANY),),
    "I/O errors at every n-th call": (("I/O error once", ANY), ("I/O errors from there on", ANY)),
    "read-only": (("read-only from there on", ANY), ("a disk that takes nothing", ANY)),
    "bits turned in every region of every file": (
        ("bits turned in the database", ANY),
        ("bits turned in key files", ANY),
        ("bits turned in a backup", ANY),
    ),
    "the folder moved or removed while open": (("moved", ANY), ("removed", ANY)),
    "two instances": (("second", ANY), ("lock removed", ANY)),
    "a sync program that replaces or locks the files": (
        ("replaced", ANY),
        ("written over", ANY),
        ("key file removed", ANY),
        ("log removed", ANY),
        ("locked", ANY),
    ),
    "clock back and forward, zones that are left": (("clock and zone", ANY),),
}
"""By item: kind and deed of the trials; `ANY` deed of that kind."""


def tried(kind: str, deed: str) -> list[Trial]:
    """Give the trials of a kind with a deed, or with any."""
    return [trial for trial in TRIALS if trial.kind == kind and deed in {ANY, trial.deed.name}]
