"""A report of a comparison as a plain text: counts, days and what differs, and not one word that was written."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtWidgets import QWidget

from journal import files
from journal.dates import clock
from journal.errors import Refusal
from journal.shapes import ComparedCopies
from ui.dialogs.copies.words import Group, differs_words, group_words, rows_of, unread_words, until
from ui.session import Session
from ui.widgets.choose_file import choose_place
from ui.wording.days import plain_day

translate = QCoreApplication.translate


def ask_where(parent: QWidget, session: Session, found: ComparedCopies, failed: Callable[[Refusal], None]) -> None:
    """Ask where the report is to be kept, and keep it there; its disk may hang, and is waited for by nobody."""

    def keep(path: Path) -> None:
        session.other_disks.ask(parent, partial(write, found, path), lambda _: None, failed)

    name = translate("Copies", "Afterbell copies {0}.txt").format(clock.today().isoformat())
    choose_place(
        parent, translate("Copies", "Where to keep the report"), name, translate("Copies", "Text") + " (*.txt)", keep
    )


def write(found: ComparedCopies, path: Path) -> None:
    """Write it; the dialog asked before anything is replaced. Raises the refusals of the disk."""
    files.replace(path, "\n".join([*_lines(found), ""]).encode(), for_others=True)


def _lines(found: ComparedCopies) -> Iterator[str]:
    here, there = translate("Copies", "Here"), translate("Copies", "There")
    yield f"{here}: {until(found.here_until)}"
    yield f"{there}: {until(found.there_until)}, {found.other}"
    for group in Group:
        rows = rows_of(found, group)
        yield ""
        yield f"{group_words(group)[0]}: {QLocale().toString(len(rows))}"
        if group is not Group.SAME:
            yield from (f"  {row.id[:8]}  {plain_day(row.day)}  {differs_words(row)}".rstrip() for row in rows)
    if words := unread_words(found):
        yield ""
        yield words
