"""Errand. What opens a backup, beside what opens the journal it would take the place of: told before it is restored."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from journal.errors import Refusal
from journal.shapes import KeysThen
from journal.vault import slots


def keys_then(backup: Path, journal_folder: Path) -> KeysThen:
    """Tell which ways into the journal were changed since a backup was made, without any key: slots have ids.

    Where either cannot be read, nothing is `known` of it.
    """
    then, now = _newest(backup), _newest(journal_folder)
    if then is None or now is None or then.vault != now.vault:
        return KeysThen(known=False)
    return KeysThen(
        passphrase=_last(then, "passphrase") != _last(now, "passphrase"),
        sheet=_last(then, "recovery") != _last(now, "recovery"),
    )


def _newest(folder: Path) -> slots.Slots | None:
    with suppress(Refusal):
        return max(slots.read(folder), key=lambda found: found.generation)
    return None


def _last(found: slots.Slots, kind: str) -> str:
    return next((str(slot["id"]) for slot in reversed(found.of_kind(kind))), "")
