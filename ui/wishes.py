"""What pages and sheets wish for and cannot do themselves: each wish a value, answered by `ui.app.workspace` alone.

Whoever may wish is made with `wish: Wishing`, so that no wish can be forgotten on its way. A sheet is asked for by a
`SheetWish`; `ui.app.making` has one place for each.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, time
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

from journal.shapes import AttachmentId, Contact, ContactId, EntryId, FileOrder, Kind, Span
from journal.shapes.keys import KeyDeed

if TYPE_CHECKING:
    from journal.deeds.proving import Proof
    from ui.keeping import Words
    from ui.languages import Language


class PageName(Enum):
    """The places the navigation leads to, in its order; all but the settings have Ctrl and a number."""

    TODAY = auto()
    JOURNAL = auto()
    CALENDAR = auto()
    LOOK_BACK = auto()
    CIRCLE = auto()
    YEAR = auto()
    SETTINGS = auto()


@dataclass(frozen=True, slots=True)
class GoTo:
    """Go to a page."""

    page: PageName


@dataclass(frozen=True, slots=True)
class ShowEntry:
    """Show an entry for reading."""

    entry: EntryId


@dataclass(frozen=True, slots=True)
class EditEntry:
    """Open an entry in the editor."""

    entry: EntryId


@dataclass(frozen=True, slots=True)
class NewEntry:
    """Begin an entry, with a question to answer, and about another day than today where one is given."""

    kind: Kind = Kind.NOTE
    prompt: str = ""
    day: date | None = None


@dataclass(frozen=True, slots=True)
class GoOnWriting:
    """Go on with words of an entry that are not on the disk."""

    words: Words


@dataclass(frozen=True, slots=True)
class FindWith:
    """Show the entries that a search line narrows the journal to."""

    line: str


@dataclass(frozen=True, slots=True)
class Say:
    """Say one short constant sentence at the foot of the window."""

    sentence: str


@dataclass(frozen=True, slots=True)
class TellUnsaved:
    """Say beside every page how much is not on the disk; "" where everything is."""

    words: str


@dataclass(frozen=True, slots=True)
class SilenceNotice:
    """Say nothing above the pages of words that are not on the disk, because the page says it; or say it again."""

    silent: bool


@dataclass(frozen=True, slots=True)
class BeQuiet:
    """Show nothing but the text, or everything again."""

    quiet: bool


@dataclass(frozen=True, slots=True)
class Lock:
    """Lock the journal."""


@dataclass(frozen=True, slots=True)
class OpenJournal:
    """Lock this journal, and ask for the passphrase of the one in another folder."""

    folder: Path


@dataclass(frozen=True, slots=True)
class NoteMoved:
    """The open journal lies in another folder now."""

    folder: Path


@dataclass(frozen=True, slots=True)
class NoteElsewhere:
    """Words lie in a file now, and are to be offered at the next unlock."""

    file: Path


@dataclass(frozen=True, slots=True)
class NoteHome:
    """The words of such a file are in the journal."""

    file: Path


@dataclass(frozen=True, slots=True)
class Speak:
    """Speak another language from the next lock or start on, the system's where it is None."""

    language: Language | None


@dataclass(frozen=True, slots=True)
class RemindAt:
    """Ask at this hour of the evening how the day was, never where it is None."""

    at: time | None


@dataclass(frozen=True, slots=True)
class VisitMadeUp:
    """Visit the made-up year, or write it anew from within."""


class SheetWish:
    """A wish for a sheet: one frozen dataclass for each, with what it is about."""

    __slots__ = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Proved:
    """A passphrase was typed. `keep_old` is what becomes of the old recovery sheet."""

    proof: Proof
    keep_old: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Prove(SheetWish):
    """Ask for the proof of a deed; `then` goes on with it, `otherwise` is done where there is none."""

    deed: KeyDeed
    then: Callable[[Proved], object]
    otherwise: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True)
class MakeRecovery(SheetWish):
    """A new recovery sheet."""

    proved: Proved | None = None


@dataclass(frozen=True, slots=True)
class ChangePassphrase(SheetWish):
    """Another passphrase. `recovered`: the recovery sheet opened the journal a moment ago, which is proof enough."""

    proved: Proved | None = None
    recovered: bool = False


@dataclass(frozen=True, slots=True)
class ReplaceKey(SheetWish):
    """Everything written anew under another key; `then` follows once that was done and its sheet was read."""

    proved: Proved | None = None
    then: Callable[[], object] = lambda: None


@dataclass(frozen=True, slots=True)
class Export(SheetWish):
    """Entries as a plain folder, all of them where none are named. `asked`: with which names was said already."""

    entries: tuple[EntryId, ...] | None = None
    asked: bool = False
    proved: Proved | None = None


@dataclass(frozen=True, slots=True)
class ExportProtected(SheetWish):
    """Entries as a plain folder with stand-ins for names."""

    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class Print(SheetWish):
    """Entries on paper, or as a PDF."""

    entries: tuple[EntryId, ...]


@dataclass(frozen=True, slots=True)
class Import(SheetWish):
    """What another program or this one wrote; a file where it is known already."""

    file: Path | None = None


@dataclass(frozen=True, slots=True)
class AnswerChangedKeys(SheetWish):
    """The question whether the keys were changed by the journal's owner."""


@dataclass(frozen=True, slots=True)
class TryRecovery(SheetWish):
    """A rehearsal of the recovery sheet."""


@dataclass(frozen=True, slots=True)
class Restore(SheetWish):
    """A backup of the journal in `folder`."""

    folder: Path | None = None


@dataclass(frozen=True, slots=True)
class CompareCopies(SheetWish):
    """This journal and another copy of it, in a folder or file where it is known already."""

    other: Path | None = None


@dataclass(frozen=True, slots=True)
class SaveElsewhere(SheetWish):
    """Words that are not on the disk, into a file."""


@dataclass(frozen=True, slots=True)
class SaveFreshCopy(SheetWish):
    """All that is open, into a whole new journal."""


@dataclass(frozen=True, slots=True)
class OpenOtherFile(SheetWish):
    """What stands at the journal's place now."""


@dataclass(frozen=True, slots=True)
class Share(SheetWish):
    """Entries, and with whom where somebody had people in mind."""

    entries: tuple[EntryId, ...]
    contacts: tuple[ContactId, ...] = ()


@dataclass(frozen=True, slots=True)
class SharePeriod(SheetWish):
    """Entries of a period; of one to begin with, or for somebody."""

    about: Span | Contact | None = None


@dataclass(frozen=True, slots=True)
class ShareFile(SheetWish):
    """A file that was made here."""

    order: FileOrder


@dataclass(frozen=True, slots=True)
class AddPerson(SheetWish):
    """A person, by the file or the text of a card where there is one."""

    card: Path | str | None = None


@dataclass(frozen=True, slots=True)
class CompareWords(SheetWish):
    """Six words that are read out."""

    contact: Contact


@dataclass(frozen=True, slots=True)
class MyCard(SheetWish):
    """What friends need of me."""


@dataclass(frozen=True, slots=True)
class Announce(SheetWish):
    """My card, for everybody who has an older one."""


@dataclass(frozen=True, slots=True)
class AskAgain(SheetWish):
    """What was shared with this journal before it was brought back from a backup."""


@dataclass(frozen=True, slots=True)
class ReadLedger(SheetWish):
    """What left this computer, with an entry at hand that is to be asked for back."""

    entry: EntryId | None = None


@dataclass(frozen=True, slots=True)
class ProtectNames(SheetWish):
    """The names that are protected."""


@dataclass(frozen=True, slots=True)
class ArrangeGroups(SheetWish):
    """Groups of the circle."""


@dataclass(frozen=True, slots=True)
class ArrangeFolders(SheetWish):
    """Folders that are shared with friends."""


@dataclass(frozen=True, slots=True)
class ExplainElsewhere(SheetWish):
    """How sealed files are opened without Afterbell."""


@dataclass(frozen=True, slots=True)
class MarkEvidence(SheetWish):
    """What an entry shows of a framework."""

    entry: EntryId


@dataclass(frozen=True, slots=True)
class ChangeTemplates(SheetWish):
    """Frames to write along."""


@dataclass(frozen=True, slots=True)
class ShowGuide(SheetWish):
    """The guide that comes along, open at a chapter, counted from 0."""

    chapter: int = 0


@dataclass(frozen=True, slots=True)
class ShowKeys(SheetWish):
    """What the keyboard can do."""


@dataclass(frozen=True, slots=True)
class ShowLicences(SheetWish):
    """What Afterbell is made of, and under which terms."""


@dataclass(frozen=True, slots=True)
class ShowPicture(SheetWish):
    """A picture as large as the window, and those beside it."""

    picture: AttachmentId


Guarded = MakeRecovery | ChangePassphrase | ReplaceKey | Export
"""Wishes for what is opened with a proof alone."""
Sheets = (
    Guarded | Prove | ExportProtected | Print | Import | AnswerChangedKeys | TryRecovery | Restore | CompareCopies
    | SaveElsewhere | SaveFreshCopy | OpenOtherFile | Share | SharePeriod | ShareFile | AddPerson | CompareWords
    | MyCard | Announce | AskAgain | ReadLedger | ProtectNames | ArrangeGroups | ArrangeFolders | ExplainElsewhere
    | MarkEvidence | ChangeTemplates | ShowGuide | ShowKeys | ShowLicences | ShowPicture)  # fmt: skip
Wish = (
    GoTo | ShowEntry | EditEntry | NewEntry | GoOnWriting | FindWith | Say | TellUnsaved | SilenceNotice | BeQuiet
    | Lock | OpenJournal | NoteMoved | NoteElsewhere | NoteHome | Speak | RemindAt | VisitMadeUp | Sheets)  # fmt: skip
Wishing = Callable[[Wish], None]
