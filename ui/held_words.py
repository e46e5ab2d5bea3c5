"""What is said of words that are not on the disk: how many, where, since when, and what happened to the file."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from journal.chance import new_id
from journal.dates import clock
from journal.errors import DISPLACED, DiskFull, JournalGone, JournalReplaced, Refusal
from journal.shapes import Draft, EntryId, UnsavedWords
from ui.drafts.keeper import DraftAt
from ui.editor.saving import words_of
from ui.keeping import EntryPlace, FilePlace, Held, Words
from ui.wording import translate
from ui.wording.days import hour, plain_day
from ui.wording.people import size_words
from ui.wording.refusals import say

FIRST_WORDS = 60
"""Letters of a text that are shown before it is forgotten."""


def cause(held: Sequence[Held]) -> Refusal | None:
    """Give why they are not home: what displaced the whole file before anything else; None where they are only late."""
    refusals = [each.refusal for each in held if each.refusal is not None]
    return next((why for why in refusals if isinstance(why, DISPLACED)), refusals[0] if refusals else None)


def is_displaced(held: Sequence[Held]) -> bool:
    """Tell whether the journal's file itself is no longer the one that was opened."""
    return isinstance(cause(held), DISPLACED)


def other_file(held: Sequence[Held]) -> Path | None:
    """Give the file that stands in the journal's place and can be compared with it, None where there is none.

    One that was written over is the open file itself: nothing is left of what it held, but in the window.
    """
    why = cause(held)
    path = why.facts.get("path") if isinstance(why, JournalReplaced) else None
    return path if isinstance(path, Path) else None


def _count(held: Sequence[Held]) -> int:
    return sum(1 if isinstance(each.words.place, FilePlace) else each.words.count for each in held)


def words_told(held: Sequence[Held]) -> str:
    """Give "164 words", "2 files", or "1 word and 1 file"."""
    files = sum(isinstance(each.words.place, FilePlace) for each in held)
    count = sum(each.words.count for each in held if not isinstance(each.words.place, FilePlace))
    words = translate("Unsaved", "%Ln words", "", count)
    if not files:
        return words
    told = translate("Unsaved", "%Ln files", "", files)
    return translate("Unsaved", "{words} and {files}").format(words=words, files=told) if count else told


def words_in_places(held: Sequence[Held]) -> str:
    """Give "80 words in 2 entries"."""
    return translate("Unsaved", "{words} in {places}").format(words=words_told(held), places=places_told(held))


def places_told(held: Sequence[Held]) -> str:
    """Give "1 entry", "2 entries", or "3 places" where not all of them are entries."""
    count, entries = len(held), all(isinstance(each.words.place, EntryPlace) for each in held)
    return translate("Unsaved", "%Ln entries", "", count) if entries else translate("Unsaved", "%Ln places", "", count)


def held_in_row(held: Held) -> str:
    """Give "held here, not on the disk · 46 words"."""
    return translate("Unsaved", "held here, not on the disk · {words}").format(words=words_told([held]))


def not_on_disk(held: Sequence[Held]) -> str:
    """Give "2 entries are not on the disk yet"."""
    told = translate("Unsaved", "{places} are not on the disk yet", "%n entries or places", len(held))
    return told.format(places=places_told(held))


def title(held: Sequence[Held]) -> str:
    """Say what happened, in a line."""
    why = cause(held)
    if why is None:
        return translate("Unsaved", "The journal is busy")
    said = say(why).title
    return (
        translate("Unsaved", "{what}, at {time}").format(what=said, time=_hour(held))
        if isinstance(why, DISPLACED)
        else said
    )


def explanation(held: Sequence[Held]) -> str:
    """Say why, in a sentence."""
    why = cause(held)
    if why is None:
        return translate("Unsaved", "Something else takes long just now; your words are next.")
    return say(why).sentence


def safety(held: Sequence[Held]) -> str:
    """Say what is safe, with its count."""
    told = translate("Unsaved", "Everything since {time} is whole, here in this window: {words}.")
    safe = told.format(time=_hour(held), words=words_in_places(held))
    if all(each.elsewhere for each in held):
        safe += " " + translate("Unsaved", "It lies in the file you saved, too.")
    return safe


def outlook(held: Sequence[Held]) -> str:
    """Say what comes of it if nothing is done."""
    if is_displaced(held):
        return translate("Unsaved", "You can go on writing; nothing more goes into that file until you choose.")
    return translate("Unsaved", "You can go on writing; it is tried again by itself, and saved as soon as it goes.")


def count_here(held: Sequence[Held]) -> str:
    """Give "31 words are only here"."""
    words = words_told(held)
    return translate("Unsaved", "{words} are only here", "%n words and files", _count(held)).format(words=words)


def only_here(held: Sequence[Held]) -> str:
    """Say in one line what happened and how many words are in no file."""
    why = cause(held)
    return count_here(held) if why is None else f"{say(why).title}: {count_here(held)}"


def since(held: Sequence[Held]) -> str:
    """Say what could not be written, and since when."""
    one = translate("Unsaved", "“{called}” could not be written since {time}.")
    if len(held) == 1:
        return one.format(called=held[0].words.called, time=_hour(held))
    return translate("Unsaved", "{places} could not be written since {time}.").format(
        places=places_told(held), time=_hour(held)
    )


def first_words(held: Held) -> str:
    """Give how a text begins."""
    body = held.words.draft.body.strip() if held.words.draft else ""
    text = " ".join((body or held.words.text)[: FIRST_WORDS * 4].split())
    if len(text) <= FIRST_WORDS:
        return text
    return text[:FIRST_WORDS].rpartition(" ")[0] + "…" if " " in text[:FIRST_WORDS] else text[:FIRST_WORDS] + "…"


def facts(held: Sequence[Held]) -> list[tuple[str, str]]:
    """Give what happened exactly: names and values, the file first."""
    why = cause(held)
    if why is None:
        return []
    told: list[tuple[str, str]] = []
    path = why.facts.get("path")
    if isinstance(path, Path):
        told.append((translate("Unsaved", "The file"), _short(path)))
    if isinstance(why, DISPLACED):
        told.append((translate("Unsaved", "We were writing"), _file(why, "size", "changed_ns")))
        told.append((translate("Unsaved", "Now at its place"), _found(why)))
    elif isinstance(errno := why.facts.get("errno"), int):
        told.append((translate("Unsaved", "The system says"), translate("Unsaved", "error {n}").format(n=errno)))
    told.extend((each.words.called, words_told([each])) for each in held[:8])
    return told


def for_a_file_of_words(words: Sequence[Words]) -> tuple[Words, ...]:
    """Give those that a file of words can hold: a photo it cannot."""
    return tuple(each for each in words if not isinstance(each.place, FilePlace))


def as_unsaved(words: Words, at: datetime) -> UnsavedWords:
    """Give words as a file of words holds them; those that belong to no entry get an id of their own."""
    draft = words.draft or Draft(title=words.called, body=words.text)
    if draft.written_at is None:
        draft = replace(draft, written_at=at, zone=clock.zone_name())
    entry = words.place.entry if isinstance(words.place, EntryPlace) else EntryId(new_id())
    field = words.place.key if isinstance(words.place, DraftAt) else None
    return UnsavedWords(called=words.called, entry=entry, rev=words.rev, draft=draft, field=field)


def as_words(unsaved: UnsavedWords) -> Words:
    """Give what a file of words holds as words that are not home yet."""
    if unsaved.field is not None:
        return Words(place=DraftAt(unsaved.field), called=unsaved.called, text=unsaved.draft.body)
    return words_of(unsaved.draft, EntryPlace(unsaved.entry), "", unsaved.rev)


def room_told(free: int, whole: int) -> str:
    """Say how much room a disk has."""
    told = translate("Unsaved", "{free} of {whole} are free on its disk.")
    return told.format(free=size_words(free), whole=size_words(whole))


def wants_room(held: Sequence[Held]) -> Path | None:
    """Give the file for which there is no room, None where room is not what is missing."""
    why = cause(held)
    path = why.facts.get("path") if isinstance(why, DiskFull) else None
    return path if isinstance(path, Path) else None


def _found(why: Refusal) -> str:
    if isinstance(why, JournalGone):
        moved = why.facts.get("moved_to")
        return (
            translate("Unsaved", "nothing; it is at {place} now").format(place=_short(moved))
            if isinstance(moved, Path)
            else translate("Unsaved", "nothing")
        )
    return _file(why, "found_size", "found_ns")


def _file(why: Refusal, size: str, changed: str) -> str:
    length, nanoseconds = why.facts.get(size), why.facts.get(changed)
    if not isinstance(length, int) or not isinstance(nanoseconds, int):
        return translate("Unsaved", "not known")
    at = clock.local(datetime.fromtimestamp(nanoseconds // 1_000_000_000, UTC))
    told = translate("Unsaved", "{size}, last changed on {day} at {time}")
    return told.format(size=size_words(length), day=plain_day(at.date()), time=f"{at:%H:%M:%S}")


def _short(path: Path) -> str:
    home = Path.home()
    return str(path.relative_to(home)) if path.is_relative_to(home) else str(path)


def _hour(held: Sequence[Held]) -> str:
    return hour(min(each.since for each in held), clock.zone_name())
