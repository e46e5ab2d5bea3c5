"""Sealing and opening bundles, against the native pyrage on the same bytes."""

from __future__ import annotations

import os
import tracemalloc
from collections.abc import Callable
from datetime import date

import pyrage
from measure import alternate, milliseconds, ratio, sized

from journal.bundle import cards, sealed
from journal.bundle.identity import Identity
from journal.shapes import Ask, EntryId, Kind

MARA, NOOR = Identity(os.urandom(32)), Identity(os.urandom(32))
CARDS = {
    identity.fingerprint().hex(): cards.read(cards.make(identity, cards.Issue(name="x", created=1)))
    for identity in (MARA, NOOR)
}
PHOTOS, PHOTO = sized(200), 500_000
TEXT = "The projector died in minute four. I talked to fill the silence.\n\n" * 12


def letter(entries: int, photo: int = 0) -> sealed.Letter:
    return sealed.Letter(
        kind="share",
        created=date(2026, 3, 12),
        ask=Ask.LISTEN,
        entries=tuple(
            sealed.LetterEntry(
                uid=EntryId(f"{number:032x}"),
                rev=1,
                title="A day",
                body=TEXT,
                day=date(2026, 3, 11),
                kind=Kind.LOW,
                files=(sealed.LetterFile(name="a.jpg", media_type="image/jpeg", data=os.urandom(photo)),)
                if photo
                else (),
            )
            for number in range(entries)
        ),
    )


def seal(sent: sealed.Letter) -> bytes:
    return sealed.pack(sent, MARA, [CARDS[NOOR.fingerprint().hex()]])[1]


def opened(data: bytes) -> sealed.Opened:
    return sealed.open_bundle(data, [NOOR], CARDS.__getitem__)


def over_input(work: Callable[[], object]) -> str:
    tracemalloc.start()
    work()
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return f"{peak / 1e6:.0f} MB"


def rows_for(what: str, sent: sealed.Letter, rounds: int, goal: str) -> list[tuple[str, str, str]]:
    data = seal(sent)
    plain = bytes(len(data))
    key = pyrage.x25519.Identity.generate()
    other = pyrage.encrypt(plain, [key.to_public()])
    sealing, native_sealing = alternate(lambda: seal(sent), lambda: pyrage.encrypt(plain, [key.to_public()]), rounds)
    opening, native_opening = alternate(lambda: opened(data), lambda: pyrage.decrypt(other, [key]), rounds)
    return [
        (f"seal {what}", milliseconds(sealing), ""),
        (f"seal {what}, against pyrage on the same bytes", ratio(sealing, native_sealing), goal),
        (f"open {what}, with every check", milliseconds(opening), ""),
        (f"open {what}, against pyrage on the same bytes", ratio(opening, native_opening), goal),
    ]


def table() -> list[tuple[str, str, str]]:
    heavy = letter(PHOTOS, PHOTO)
    data = seal(heavy)
    return [
        *rows_for("1 entry", letter(1), 15, ""),
        *rows_for(f"{PHOTOS} entries with {PHOTOS * PHOTO / 1e6:.0f} MB of photos", heavy, 7, "<= 1.5x"),
        ("memory to seal them, beside the photos", over_input(lambda: seal(heavy)), "<= 150 MB"),
        ("memory to open them, beside the file", over_input(lambda: opened(data)), "<= 150 MB"),
    ]


if __name__ == "__main__":
    for what, figure, goal in table():
        print(f"{what:<64} {figure:>14}   {goal}")
