"""Edge. The keys of an open journal: whether a secret opens it, and the slots that are exchanged for others."""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from pathlib import Path

from journal import files
from journal.errors import Refusal
from journal.vault import keys, slots

MOST_OLD_SHEETS = 5
"""Of sheets that were replaced and are not ended yet; a file holds sixteen slots."""


class Keyring:
    """The root key of an open journal with its slots and the lock on its folder."""

    def __init__(self, folder: Path, current: slots.Slots, root: bytearray, lock: files.Lock | None) -> None:
        """Take over the root key, which is wiped by `close`, and the lock, which is let go; None: it is only read."""
        self.folder = folder
        self.current = current
        self.root = root
        self.lock = lock

    @property
    def vault(self) -> str:
        """The id of the journal."""
        return self.current.vault

    @property
    def cost(self) -> keys.Cost:
        """What opening with the passphrase costs."""
        kdf = next(slot["kdf"] for slot in self.current.document["slots"] if slot["type"] == "passphrase")
        return keys.Cost(m=kdf["m"], t=kdf["t"], p=kdf["p"])

    @property
    def sheet(self) -> str:
        """The id of the slot that the newest recovery sheet opens: another one for every sheet."""
        return self.sheets[-1]

    @property
    def sheets(self) -> tuple[str, ...]:
        """The ids of the slots that recovery sheets open, oldest first; only the last is not about to end."""
        return tuple(str(slot["id"]) for slot in self.current.of_kind("recovery"))

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all slots."""
        return tuple(str(slot["id"]) for slot in self.current.document["slots"])

    @property
    def generation(self) -> int:
        """How often the slots were written."""
        return self.current.generation

    def slot_of(self, kind: str, secret: bytes | bytearray) -> str:
        """Give the id of the slot that a secret opens, which opened the journal a moment ago; "" where none does."""
        found = self.current.of_kind(kind)
        if len(found) == 1:
            return str(found[0]["id"])
        for slot in found:
            if (root := keys.unwrapped(self.vault, slot, secret)) is not None:
                keys.wipe(root)
                return str(slot["id"])
        return ""

    def opened_by(self, kind: str, secret: bytes | bytearray) -> bool:
        """Tell whether a passphrase or the bits of a sheet would open the journal now."""
        root = self.current.open(kind, secret)
        if root is not None:
            keys.wipe(root)
        return root is not None

    def opened_by_newest_sheet(self, secret: bytes) -> bool:
        """Tell whether these are the bits of the newest sheet."""
        root = keys.unwrapped(self.vault, self.current.of_kind("recovery")[-1], secret)
        if root is not None:
            keys.wipe(root)
        return root is not None

    def change_passphrase(self, passphrase: str) -> None:
        """Wrap the root key under another passphrase; the one before opens nothing any more but older copies."""
        slot = keys.passphrase_slot(self.vault, self.root, passphrase, self.cost)
        self._write(self.current.with_slot(slot, self.root))

    def change_recovery(self, secret: bytes, *, keep_old: bool = False) -> None:
        """Wrap the root key under another recovery sheet; those before open nothing any more but older copies.

        With `keep_old` they still open the journal, the last `MOST_OLD_SHEETS` of them, until `end_sheets`.
        """
        slot = keys.recovery_slot(self.vault, self.root, secret)
        self._write(self.current.with_slot(slot, self.root, beside=MOST_OLD_SHEETS if keep_old else 0))

    def end_sheets(self, ids: Collection[str]) -> None:
        """Let the recovery sheets of these slots open nothing any more but older copies."""
        left = set(self.sheets) - set(ids)
        assert left, "one sheet stays"
        if len(left) < len(self.sheets):
            self._write(self.current.without(ids, self.root))

    def mended(self) -> bool:
        """Put a key file right that is not as it was written, as by a bit that turned; tell whether any was not."""
        whole = slots.stand(self.folder, self.current)
        if not whole and self.lock:
            with contextlib.suppress(Refusal):
                slots.settle(self.folder, self.current)
        return not whole

    def close(self) -> None:
        """Wipe the root key and let the folder go."""
        keys.wipe(self.root)
        if self.lock:
            self.lock.let_go()

    def _write(self, changed: slots.Slots) -> None:
        files.replace(self.folder / slots.NAMES[0], changed.bytes())
        self.current = changed
        with contextlib.suppress(Refusal):  # it holds from here on; the next opening brings the second copy up to date
            slots.settle(self.folder, changed)
