"""Edge. `keys.json` and its second copy: the key slots of a journal, read with suspicion, replaced whole.

The MAC under the root key tells a whole set of slots from an altered one, and the generation tells the newer of two,
so a copy that a crash left behind never lets an old passphrase back in. The sum needs no key: it tells damage by chance
from a wrong passphrase.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from hmac import compare_digest
from itertools import islice
from pathlib import Path
from typing import Any

from journal import files
from journal.errors import (
    DamagedKeys,
    JournalTooNew,
    NoJournal,
    WeakKeyParameters,
    WrongPassphrase,
)
from journal.vault import keys

VERSION = 1
FORMAT = f"afterbell-vault/{VERSION}"
NAMES = ("keys.json", "keys.json.bak", "keys.json.next")
"""The slots, their second copy, and those of a journal whose key is just being replaced."""

_LARGEST = 1 << 16
_VAULT = re.compile("[0-9a-f]{32}")
_NUMBERED = re.compile(rb'"format":\s*"afterbell-vault/(\d{1,4})"')


@dataclass(frozen=True, slots=True, kw_only=True)
class Slots:
    """One parsed set of key slots; whether it is whole shows only under the root key."""

    document: Mapping[str, Any]

    @property
    def vault(self) -> str:
        """The id of the journal: 32 hex digits."""
        return str(self.document["vault"])

    @property
    def generation(self) -> int:
        """How often the slots were written: the higher one is the newer."""
        return int(self.document["gen"])

    @property
    def ids(self) -> set[str]:
        """The ids of the slots; sets under another root key share none."""
        return {slot["id"] for slot in self.document["slots"]}

    def open(self, kind: str, secret: bytes | bytearray) -> bytearray | None:
        """Give the root key of the first slot of this kind that `secret` opens."""
        for slot in self.document["slots"]:
            if slot["type"] == kind and (root := keys.unwrapped(self.vault, slot, secret)) is not None:
                return root
        return None

    def whole_under(self, root: bytearray) -> bool:
        """Tell whether these slots were written by somebody who held `root`, and are as they were written."""
        return compare_digest(keys.authenticated(self.document, root), self.document["mac"])

    def contradicts_itself(self) -> bool:
        """Tell whether these slots are not as anybody wrote them; False as well where an earlier Afterbell did."""
        return "sum" in self.document and self.document["sum"] != sum_of(self.document)

    def with_sum(self, root: bytearray) -> Slots:
        """Give the same slots as they are written now, where an earlier Afterbell wrote them."""
        if "sum" in self.document:
            return self
        return make(self.vault, self.generation, tuple(self.document["slots"]), root)

    def of_kind(self, kind: str) -> tuple[keys.Slot, ...]:
        """Give the slots of this kind, oldest first."""
        return tuple(slot for slot in self.document["slots"] if slot["type"] == kind)

    def with_slot(self, slot: keys.Slot, root: bytearray, *, beside: int = 0) -> Slots:
        """Give the next generation, where `slot` stands in the place of those of its kind.

        The `beside` newest of these stay, before it.
        """
        others = [other for other in self.document["slots"] if other["type"] != slot["type"]]
        of_before = self.of_kind(slot["type"])
        staying = of_before[max(0, len(of_before) - beside) :]
        return make(self.vault, self.generation + 1, (*others, *staying, slot), root)

    def without(self, ids: Collection[str], root: bytearray) -> Slots:
        """Give the next generation, where the slots of these ids are gone."""
        left = tuple(slot for slot in self.document["slots"] if slot["id"] not in ids)
        return make(self.vault, self.generation + 1, left, root)

    def bytes(self) -> bytes:
        """Give what is written to `keys.json`."""
        return keys.canonical(self.document) + b"\n"


def make(vault: str, generation: int, slots: tuple[keys.Slot, ...], root: bytearray) -> Slots:
    """Give a set of slots with its sum and its MAC."""
    document = {"format": FORMAT, "vault": vault, "gen": generation, "slots": list(slots)}
    document["sum"] = sum_of(document)
    return Slots(document={**document, "mac": keys.authenticated(document, root)})


def sum_of(document: Mapping[str, Any]) -> str:
    """Give the SHA-256 over everything in `keys.json` but itself and the MAC, in hex."""
    from hashlib import sha256

    return sha256(keys.canonical({name: document[name] for name in document if name not in {"mac", "sum"}})).hexdigest()


def parse(data: bytes) -> Slots | None:
    """Read a set of slots; None where it is none, damaged beyond reading, or hostile."""
    try:
        document = json.loads(data)
        if not _well_formed(document) or not keys.canonical(document):
            return None
    except (ValueError, TypeError, KeyError, RecursionError):
        return None
    return Slots(document=document)


def read(folder: Path) -> tuple[Slots, ...]:
    """Give every set of slots that can be parsed, the newest name first.

    Raises `NoJournal` where there is none at all, `JournalTooNew` where a newer Afterbell wrote them, `DiskFailed`
    where it is the disk that gives none of them, and `DamagedKeys` where there are and none can be parsed.
    """
    texts = [data for name in NAMES if (data := _text(folder / name)) is not None]
    found = tuple(slots for data in dict.fromkeys(texts) if (slots := parse(data)) is not None)
    if not found:
        numbers = [int(match[1]) for data in texts if (match := _NUMBERED.search(data))]
        if min(numbers, default=0) > VERSION:  # one of several may be a digit that was altered by chance
            raise JournalTooNew(found=max(numbers), known=VERSION)
        for name in NAMES[:2]:
            files.refuse_failing(folder / name)
        if not texts and not (folder / "journal.db").exists():
            raise NoJournal(path=folder)
        raise DamagedKeys(path=folder / NAMES[0])
    return found


def copied_from(path: Path) -> Iterator[bytes]:
    """Give a key file; of one that is longer than any of ours only a beginning, for no more of it is ever read."""
    return islice(files.copied_from(path), 1)


def write(folder: Path, slots: Slots) -> None:
    """Put the slots and their second copy in place, the first one first."""
    for name in NAMES[:2]:
        files.replace(folder / name, slots.bytes())


def stand(folder: Path, slots: Slots) -> bool:
    """Tell whether both copies are this set."""
    return all(_text(folder / name) == slots.bytes() for name in NAMES[:2])


def settle(folder: Path, slots: Slots) -> None:
    """Bring both copies back to the set that opened the journal, where one of them was damaged or behind."""
    for name in NAMES[:2]:
        if _text(folder / name) != slots.bytes():
            files.replace(folder / name, slots.bytes())
    files.remove(folder / NAMES[2])


def opened(found: tuple[Slots, ...], kind: str, secret: bytes | bytearray) -> tuple[tuple[Slots, bytearray], ...]:
    """Give every set of slots that `secret` opens and that is whole, with its root key, newest generation first.

    A set that another one supersedes under the same root key does not count. Raises `WrongPassphrase` where none is
    left, `DamagedKeys` where `secret` opened a set that is not as it was written, or none of them is as it was written
    (the secret may be right, the file is not), or `WeakKeyParameters` where that was the only reason.
    """
    keyed: list[tuple[Slots, bytearray]] = []
    weak: WeakKeyParameters | None = None
    for slots in found:
        try:
            root = slots.open(kind, secret)
        except WeakKeyParameters as refusal:
            weak = refusal
            continue
        if root is not None:
            keyed.append((slots, root))
    standing = tuple((slots, root) for slots, root in keyed if _newest(slots, root, found))
    altered = any(not slots.whole_under(root) for slots, root in keyed)
    for _, root in keyed:
        if not any(root is kept for _, kept in standing):
            keys.wipe(root)
    if standing:
        return standing
    raise DamagedKeys() if altered or _all_damaged(found) else weak or WrongPassphrase()


def _all_damaged(found: tuple[Slots, ...]) -> bool:
    """Tell whether every set is damaged for sure: by its sum, or for want of one, by another of the same generation."""
    generations = Counter(slots.generation for slots in found)
    return all(
        slots.contradicts_itself() or ("sum" not in slots.document and generations[slots.generation] > 1)
        for slots in found
    )


def _newest(slots: Slots, root: bytearray, found: tuple[Slots, ...]) -> bool:
    newer = (other for other in found if other.generation > slots.generation)
    return slots.whole_under(root) and not any(other.whole_under(root) for other in newer)


def _text(path: Path) -> bytes | None:
    return files.read_own(path, _LARGEST)


def _well_formed(document: Any) -> bool:  # noqa: ANN401  whatever the JSON holds
    return (
        document["format"] == FORMAT
        and _VAULT.fullmatch(document["vault"]) is not None
        and type(document["gen"]) is int
        and len(keys.unb64(document["mac"])) == 32
        and 0 < len(document["slots"]) <= 16
        and all(map(_sound_slot, document["slots"]))
    )


def _sound_slot(slot: Any) -> bool:  # noqa: ANN401
    kdf = slot["kdf"]
    numbers = kdf["name"] != "argon2id" or all(type(kdf[name]) is int for name in ("m", "t", "p"))
    sizes = [len(keys.unb64(text)) for text in (kdf["salt"], slot["nonce"], slot["ct"])]
    kinds = {"passphrase": "argon2id", "recovery": "hkdf-sha256"}
    return isinstance(slot["id"], str) and kinds.get(slot["type"]) == kdf["name"] and numbers and sizes == [16, 12, 48]
