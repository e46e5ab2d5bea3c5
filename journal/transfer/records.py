"""Pure. The lists of an export that are no entries: which there are, and what stands in each (FORMATS.md, section 5).

A list is JSON, one object a row, by the names of the columns of its table. Whoever brings an export may have changed
it, so every value is checked for what it must be before a row is taken.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import partial
from pathlib import PurePosixPath, PureWindowsPath
from typing import Any, NamedTuple

from journal import plain
from journal.bundle import cards
from journal.bundle.identity import Identity
from journal.bundle.manifest import NOTE_LIMIT, TITLE_LIMIT
from journal.bundle.untrusted import clean_line, clean_text
from journal.dates.instants import SEALING_LIMIT
from journal.errors import CardRefused
from journal.prose import clean
from journal.shapes import Ask, DraftPlace, Gesture, Kind, endings

Value = str | int | bytes | None
Check = Callable[[object], Value]

LARGEST = 16 << 20
"""Letters of one file; a longer list goes on in another."""
_SEALED_NAME = re.compile(r"[^\x00-\x1f./\\:][^\x00-\x1f/\\:]{0,254}")
_LONGEST_PATH = 4096


class Table(NamedTuple):
    """One list: what each column must be; `parent` are the columns that lead to a row of another list, and to which.

    A row comes in with the one it leads to, and not where that was here before; `key` is what it may be led to by.
    `places` is the column that keeps the order, which is numbered anew; `digests` are columns of bytes whose SHA-256
    stands beside them; of a list of `files` each row has the `path` of its bytes, too.
    """

    columns: Mapping[str, Check]
    parent: tuple[tuple[str, ...], str] | None = None
    key: tuple[str, ...] = ("id",)
    places: str = ""
    digests: tuple[str, ...] = ()
    files: bool = False


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError("text")
    return value.encode("utf-8", "replace").decode("utf-8")


def _line(value: object) -> str:
    return clean_line(_text(value))


def _words(value: object) -> str:
    return clean_text(_text(value))


def _heading(value: object) -> str:
    return _words(value)[:TITLE_LIMIT]


def _note(value: object) -> str:
    if len(found := _words(value)) > NOTE_LIMIT:
        raise ValueError("note")
    return found


def _place(value: object) -> str:
    """Give the path of a folder, of this system or another: what is no whole path leads to wherever we were started."""
    found = _text(value)
    whole = PurePosixPath(found).is_absolute() or PureWindowsPath(found).is_absolute()
    if not whole or "\0" in found or len(found) > _LONGEST_PATH:
        raise ValueError("path")
    return found


def _sealed_name(value: object) -> str:
    """Give the name of a file that may be removed under it once: of a sealed one, and in its folder."""
    found = _text(value)
    if not _SEALED_NAME.fullmatch(found) or not found.endswith(endings.SEALED):
        raise ValueError("name")
    return found


def _own_words(value: object) -> str:
    return clean(_text(value))


def _written_as(form: str) -> Check:
    written = re.compile(form, re.ASCII)

    def check(value: object) -> str:
        if not written.fullmatch(found := _text(value)):
            raise ValueError("form")
        return found

    return check


def _day(value: object) -> str:
    return plain.day(_text(value)).isoformat()


def _yes(value: object) -> int:
    if value not in (0, 1):
        raise ValueError("0 or 1")
    return int(bool(value))


def _bytes(value: object) -> bytes:
    try:
        return base64.b64decode(_text(value), validate=True)
    except binascii.Error:
        raise ValueError("base64") from None


def _texts(value: object) -> str:
    found = json.loads(_text(value))
    if not isinstance(found, list):
        raise TypeError("list")
    return json.dumps([_own_words(each) for each in found])


def _or_none(check: Check) -> Check:
    return lambda value: None if value is None else check(value)


def _one_of(*allowed: str) -> Check:
    def check(value: object) -> str:
        if value not in allowed:
            raise ValueError("word")
        return _text(value)

    return check


_token = _written_as(r"[\w.-]{0,200}")
_id = _written_as("[0-9a-f]{32}")
"""May become the name of a file when it goes out again."""
_hash = _written_as("[0-9a-f]{64}")
_number = partial(plain.whole, least=1 - 2**62, most=2**62 - 1)
_rev = partial(plain.whole, least=0, most=SEALING_LIMIT)
"""What a manifest could hold: one that is higher would bar what is sealed later."""
_seconds = partial(plain.whole, least=0, most=2**33 - 1)
_instant = partial(plain.whole, least=1 - 10**16, most=10**16 - 1)
"""Seconds and microseconds since 1970, within the years that are kept."""
_WHAT = _one_of("share", "response", "takeback", "card")
_CARD: Mapping[str, Check] = {"fingerprint": _hash, "card": _bytes}

OPEN: Mapping[str, Table] = {
    "contacts": Table(
        {
            **_CARD,
            "id": _id,
            "name": _line,
            "card_name": _line,
            "added_on": _day,
            "verified_on": _or_none(_day),
            "verified_how": _token,
            "keys_changed": _yes,
            "blocked": _yes,
            "removed": _yes,
        },
        digests=("card",),
    ),
    "former_keys": Table(
        {**_CARD, "contact": _token, "until": _day, "lost_from": _or_none(_day)},
        parent=(("contact",), "contacts"),
        digests=("card",),
    ),
    "circle_groups": Table({"name": _line, "contact": _token}, parent=(("contact",), "contacts")),
    "taken_back": Table({"contact": _token, "bundle": _token, "uid": _id}),
    "received_entries": Table(
        {
            "contact": _token,
            "uid": _id,
            "rev": _rev,
            "sealed": _rev,
            "bundle": _token,
            "heading": _heading,
            "title": _heading,
            "body": _words,
            "kind": _one_of(*Kind),
            "day": _day,
            "tags": _texts,
        },
        key=("contact", "uid"),
    ),
    "received_files": Table(
        {"id": _id, "contact": _token, "uid": _id, "place": _number, "name": _line, "media_type": _line},
        parent=(("contact", "uid"), "received_entries"),
        files=True,
    ),
    "items": Table(
        {
            "id": _id,
            "place": _number,
            "bundle": _token,
            "kind": _WHAT,
            "contact": _token,
            "outgoing": _yes,
            "day": _day,
            "heading": _heading,
            "note": _note,
            "ask": _or_none(_one_of(*Ask)),
            "gesture": _or_none(_one_of(*Gesture)),
            "about": _or_none(_token),
            "reply_to": _or_none(_token),
            "seen": _yes,
        },
        places="place",
    ),
    "item_entries": Table(
        {"item": _token, "contact": _token, "uid": _id, "place": _number}, parent=(("item",), "items")
    ),
    "responses": Table({"item": _token, "entry": _token}, parent=(("item",), "items")),
    "ledger": Table(
        {
            "id": _id,
            "place": _number,
            "at": _instant,
            "bundle": _token,
            "what": _WHAT,
            "entry": _or_none(_token),
            "rev": _rev,
            "sealed": _rev,
            "heading": _own_words,
            "text": _own_words,
            "names_protected": _yes,
            "stand_ins": _texts,
            "way": _token,
        },
        places="place",
    ),
    "ledger_recipients": Table(
        {"line": _token, "contact": _token, "name": _line, "taken_back_at": _or_none(_instant)},
        parent=(("line",), "ledger"),
    ),
    "kept_copies": Table({"contact": _token, "uid": _id, "entry": _token}, parent=(("entry",), "entries")),
    "known_bundles": Table({"sender": _hash, "bundle": _token, "day": _day}),
}
"""What stands in every export, beside the entries, in the order in which it comes in; parents first."""

SEALED_ONLY: Mapping[str, Table] = {
    "identities": Table(
        {**_CARD, "seed": _bytes, "name": _line, "serial": _number, "created_at": _seconds},
        digests=("seed", "card"),
    ),
    "people": Table(
        {
            "id": _id,
            "place": _number,
            "names": _texts,
            "stand_in": _line,
            "folded_stand_in": _own_words,
            "class": _line,
            "retired": _yes,
        },
        places="place",
    ),
    "decisions": Table({"key": _own_words, "replacement": _or_none(_own_words)}),
    "drafts": Table(
        {"place": _one_of(*DraftPlace), "about": _own_words, "field": _own_words, "changed_at": _instant,
         "text": _own_words}
    ),
    "questions_asked": Table({"day": _day, "question": _own_words}),
    "shared_folders": Table({"path": _place, "added_on": _day}),
    "put_files": Table(
        {
            "name": _sealed_name,
            "folder": _place,
            "bundle": _token,
            "size": _number,
            "digest": _hash,
            "put_on": _day,
            "due_on": _or_none(_day),
            "missing": _yes,
        }
    ),
    "taken_out": Table(
        {"id": _id, "entry": _token, "name": _line, "media_type": _line}, parent=(("entry",), "entries"), files=True
    ),
    "tried_files": Table({"stamp": _own_words, "folder": _text, "outcome": _token, "met": _token}),
}  # fmt: skip
"""What stands in an export under a passphrase alone: with it every stand-in has its name, and who has it can be you."""


OPEN_FOLDER, SEALED_FOLDER = "circle", "private"
LISTS: Mapping[str, Mapping[str, Table]] = {SEALED_FOLDER: SEALED_ONLY, OPEN_FOLDER: OPEN}
TABLES: Mapping[str, Table] = {**SEALED_ONLY, **OPEN}


def file_name(folder: str, table: str, number: int) -> str:
    """Give the place of a list: "circle/ledger.json", and "circle/ledger-2.json" for what goes on."""
    return f"{folder}/{table}{'' if number == 1 else f'-{number}'}.json"


def files_of(rows: Iterable[Mapping[str, Any]]) -> Iterator[str]:
    """Give a list as the texts of as many files as it takes."""
    held: list[str] = []
    size = 0
    for row in rows:
        said = written(row)
        if held and size + len(said) > LARGEST:
            yield _together(held)
            held, size = [], 0
        held.append(said)
        size += len(said)
    if held:
        yield _together(held)


def written(row: Mapping[str, Any]) -> str:
    """Give a row as JSON, its bytes as base64."""
    return json.dumps({name: _written(value) for name, value in row.items()}, ensure_ascii=False, sort_keys=True)


def checked(table: Table, row: object) -> dict[str, Value]:
    """Give a row whose every value is what it must be. Raises ValueError."""
    if not isinstance(row, dict):
        raise ValueError("row")  # noqa: TRY004  one kind of error for whatever is wrong
    try:
        found = {name: check(row.get(name)) for name, check in table.columns.items()}
        if table.files:
            found["path"] = _text(row.get("path"))
        _fit_card(found)
    except (TypeError, ValueError, RecursionError, CardRefused):
        raise ValueError("row") from None
    return found


def _fit_card(row: Mapping[str, Value]) -> None:
    """Refuse a card, or a secret key, that is not of the keys it is said to be of."""
    card, seed = row.get("card"), row.get("seed")
    if isinstance(card, bytes) and cards.read(card).fingerprint.hex() != row["fingerprint"]:
        raise ValueError("card")
    if isinstance(seed, bytes) and Identity(seed).fingerprint().hex() != row["fingerprint"]:
        raise ValueError("seed")


def _written(value: object) -> object:
    return base64.b64encode(value).decode("ascii") if isinstance(value, bytes | memoryview) else value


def _together(rows: list[str]) -> str:
    return "[\n" + ",\n".join(rows) + "\n]\n"
