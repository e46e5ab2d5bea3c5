"""Pure. The manifest of a bundle: what is in it, from whom, for whom. Written once; read strictly, never re-written.

Reading trusts nothing: size, depth and every value are checked, because whoever wrote it may be hostile.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Any, NoReturn, TypeVar

from journal import plain
from journal.bundle.untrusted import clean_line, clean_text
from journal.errors import BundleRefused
from journal.shapes import Ask, EntryId, Gesture, Kind

T = TypeVar("T")

FORMAT = "afterbell-bundle/1"
SIZE_LIMIT = 4 << 20
TITLE_LIMIT = 500
NOTE_LIMIT = 20_000
COUNT_LIMIT = 9999
KINDS = ("share", "response", "takeback", "card")

_DEPTH_LIMIT = 8
_WORD = re.compile(r"[a-z][a-z-]{0,40}")
_HEX32 = re.compile(r"[0-9a-f]{32}")
_HEX64 = re.compile(r"[0-9a-f]{64}")
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_FORMAT_FAMILY = re.compile(r"afterbell-bundle/[1-9][0-9]{0,3}(\.[0-9]{1,4})?")
_MEDIA_TYPE = re.compile(r"[a-z0-9.+-]{1,60}/[a-z0-9.+-]{1,60}")
_ENTRY_PATH = re.compile(r"entries/[0-9]{4}\.md")
_FILE_PATH = re.compile(r"files/[0-9]{4}\.[a-z0-9]{1,5}")


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryPart:
    """An entry of the bundle; its text is the member at `path`. `title` is as written, not yet safe to show."""

    path: str
    size: int
    sha256: str
    uid: EntryId
    rev: int
    title: str
    day: date
    kind: Kind
    tags: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FilePart:
    """A file of the bundle; `entry` is the path of the entry it belongs to, None for a card."""

    path: str
    size: int
    sha256: str
    name: str
    media_type: str
    entry: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """An entry shared before, and the bundle it came in: what is answered or taken back."""

    uid: EntryId
    bundle: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """Everything a bundle says of itself. `sender` and `to` are fingerprints in hex."""

    id: str
    sender: str
    to: tuple[str, ...]
    created: date
    kind: str
    reply_to: str | None = None
    ask: Ask | None = None
    gesture: Gesture | None = None
    note: str = ""
    about: tuple[About, ...] = ()
    entries: tuple[EntryPart, ...] = ()
    files: tuple[FilePart, ...] = ()


def write(manifest: Manifest) -> bytes:
    """Give the manifest as JSON; these exact bytes are authenticated."""
    facts = {
        "format": FORMAT,
        "id": manifest.id,
        "from": manifest.sender,
        "to": list(manifest.to),
        "created": manifest.created.isoformat(),
        "reply_to": manifest.reply_to,
        "kind": manifest.kind,
        "ask": manifest.ask,
        "gesture": manifest.gesture,
        "note": manifest.note,
        "about": [{"uid": about.uid, "bundle": about.bundle} for about in manifest.about],
        "entries": [_entry_facts(part) for part in manifest.entries],
        "files": [_file_facts(part) for part in manifest.files],
    }
    return json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


def read(data: bytes) -> Manifest:
    """Read a manifest. Raises `BundleRefused`: "too-new" for what a later one writes, else "malformed"; and where."""
    facts = parse_json(data, SIZE_LIMIT)
    found = facts.get("format") if isinstance(facts, dict) else None
    if found != FORMAT:
        family = _FORMAT_FAMILY.fullmatch(found) if isinstance(found, str) else None
        raise BundleRefused(reason="too-new" if family else "malformed", detail="manifest-format")
    _keys(facts, "format id from to created reply_to kind ask gesture note about entries files")
    to = tuple(_text(name, _HEX64) for name in _list(facts["to"], 32))
    if not to or list(to) != sorted(set(to)):
        _refuse("to")
    return Manifest(
        id=_text(facts["id"], _HEX32),
        sender=_text(facts["from"], _HEX64),
        to=to,
        created=_day(facts["created"]),
        kind=_one_of(facts["kind"], KINDS),
        reply_to=_maybe(facts["reply_to"], lambda value: _text(value, _HEX32)),
        ask=_maybe(facts["ask"], lambda value: Ask(_one_of(value, tuple(Ask)))),
        gesture=_maybe(facts["gesture"], lambda value: Gesture(_one_of(value, tuple(Gesture)))),
        note=clean_text(_words(facts["note"], NOTE_LIMIT)),
        about=tuple(_about(item) for item in _list(facts["about"])),
        entries=tuple(_entry(item) for item in _list(facts["entries"])),
        files=tuple(_file(item) for item in _list(facts["files"])),
    )


def parse_json(data: bytes, limit: int) -> Any:  # noqa: ANN401  anything at all may come in
    """Give what hostile JSON says. Raises `BundleRefused` for size, depth, doubled keys and numbers that are not whole.

    Depth is limited before parsing, because the parser answers deep nesting with a RecursionError.
    """
    if len(data) > limit or not _is_shallow(data):
        _refuse("json-size")
    try:
        return json.loads(
            data.decode("utf-8"), object_pairs_hook=_once, parse_float=_not_whole, parse_constant=_not_whole
        )
    except (ValueError, RecursionError):
        _refuse("json")


def _is_shallow(data: bytes) -> bool:
    # Without escapes, every second piece between quotes is outside of strings. No pattern that could go back and forth.
    outside = data.replace(b"\\\\", b"").replace(b'\\"', b"").split(b'"')[::2]
    brackets = re.sub(rb"[^\[\]{}]+", b"", b"".join(outside))
    for _ in range(_DEPTH_LIMIT):
        brackets = brackets.replace(b"[]", b"").replace(b"{}", b"")
    return not brackets


def _entry_facts(part: EntryPart) -> dict[str, object]:
    return {
        "path": part.path,
        "size": part.size,
        "sha256": part.sha256,
        "uid": part.uid,
        "rev": part.rev,
        "title": part.title,
        "date": part.day.isoformat(),
        "kind": part.kind,
        "tags": list(part.tags),
    }


def _file_facts(part: FilePart) -> dict[str, object]:
    return {
        "path": part.path,
        "size": part.size,
        "sha256": part.sha256,
        "name": part.name,
        "type": part.media_type,
        "entry": part.entry,
    }


def _about(facts: Any) -> About:  # noqa: ANN401
    _keys(facts, "uid bundle")
    return About(uid=EntryId(_text(facts["uid"], _HEX32)), bundle=_text(facts["bundle"], _HEX32))


def _entry(facts: Any) -> EntryPart:  # noqa: ANN401
    _keys(facts, "path size sha256 uid rev title date kind tags")
    return EntryPart(
        path=_text(facts["path"], _ENTRY_PATH),
        size=_number(facts["size"]),
        sha256=_text(facts["sha256"], _HEX64),
        uid=EntryId(_text(facts["uid"], _HEX32)),
        rev=_number(facts["rev"]),
        title=_words(facts["title"], TITLE_LIMIT),
        day=_day(facts["date"]),
        kind=Kind(_one_of(facts["kind"], tuple(Kind))),
        tags=tuple(clean_line(_words(tag, 100)) for tag in _list(facts["tags"], 200)),
    )


def _file(facts: Any) -> FilePart:  # noqa: ANN401
    _keys(facts, "path size sha256 name type entry")
    return FilePart(
        path=_text(facts["path"], _FILE_PATH),
        size=_number(facts["size"]),
        sha256=_text(facts["sha256"], _HEX64),
        name=clean_line(_words(facts["name"], 255)),
        media_type=_text(facts["type"], _MEDIA_TYPE),
        entry=_maybe(facts["entry"], lambda value: _text(value, _ENTRY_PATH)),
    )


def _keys(facts: Any, names: str) -> None:  # noqa: ANN401
    known = set(names.split())
    if not isinstance(facts, dict) or not known <= set(facts):
        _refuse("keys")
    if known < set(facts):
        _too_new("keys")


def _list(value: Any, limit: int = COUNT_LIMIT) -> list[Any]:  # noqa: ANN401
    if not isinstance(value, list) or len(value) > limit:
        _refuse("list")
    return value


def _text(value: Any, pattern: re.Pattern[str]) -> str:  # noqa: ANN401
    if not isinstance(value, str) or not pattern.fullmatch(value):
        _refuse("value")
    return value


def _words(value: Any, limit: int) -> str:  # noqa: ANN401
    if not isinstance(value, str) or len(value) > limit or any("\ud800" <= letter <= "\udfff" for letter in value):
        _refuse("text")
    return value


def _number(value: Any) -> int:  # noqa: ANN401
    if type(value) is not int or not 0 <= value < 1 << 31:
        _refuse("number")
    return value


def _day(value: Any) -> date:  # noqa: ANN401
    try:
        return plain.day(_text(value, _DAY))
    except ValueError:
        _refuse("date")


def _one_of(value: Any, known: tuple[str, ...]) -> str:  # noqa: ANN401
    if not isinstance(value, str) or not _WORD.fullmatch(value):
        _refuse("choice")
    if value not in known:
        _too_new("choice")
    return value


def _maybe(value: Any, read_value: Callable[[Any], T]) -> T | None:  # noqa: ANN401
    return None if value is None else read_value(value)


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("doubled key")
    return found


def _not_whole(_text_of_number: str) -> NoReturn:
    raise ValueError("number")


def _too_new(what: str) -> NoReturn:
    """Refuse what is well formed and not known here: a later Afterbell may say more under the same format."""
    raise BundleRefused(reason="too-new", detail=f"manifest-{what}")


def _refuse(what: str) -> NoReturn:
    raise BundleRefused(reason="malformed", detail=f"manifest-{what}")
