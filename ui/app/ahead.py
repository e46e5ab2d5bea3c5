"""Imports ahead what unlocking needs, while a person types, and what comes after that, while the first page is read.

Qt for Python makes a class when it is first named, and keeps those to be made in a table without a lock: where two
threads make one at once, the process ends on the spot. So all of the window is imported between two events, a little at
a time, and the other thread has what knows no Qt. A page or sheet that is opened then has only its own parts to make.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterable
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

if TYPE_CHECKING:
    from ui.session import Session

BESIDE = (
    "cryptography.hazmat.primitives.kdf.argon2",
    "html.parser",
    "journal.deeds.attach",
    "journal.deeds.back_up",
    "journal.deeds.calendar",
    "journal.deeds.inbox",
    "journal.deeds.lifeboat",
    "journal.deeds.list_entries",
    "journal.deeds.read",
    "journal.deeds.settings",
    "journal.deeds.spelling",
    "journal.deeds.tags",
    "journal.deeds.templates",
    "journal.deeds.today",
    "journal.deeds.unfinished",
    "journal.deeds.unlock",
    "journal.prose.compare",
    "journal.yearbook.charts",
)
STEPS = (
    "ui.wording.refusals",
    "ui.threads.sliced",
    "ui.keeping",
    "ui.widgets.scrolling",
    "ui.widgets.sheet",
    "ui.drafts",
    "ui.widgets.chips",
    "ui.app.workspace",
    "ui.pages.today",
    "ui.models.hits",
    "ui.days.field",
    "ui.decoded",
    "ui.widgets.shown_text",
    "ui.editor.editor",
    "ui.editor.spelling",
    "ui.editor.attaching",
    "ui.editor.find_bar",
    "ui.widgets.choice_button",
    "ui.widgets.offering",
    "ui.beside.view",
    "ui.models.gallery",
    "ui.embeds.controls",
    "ui.widgets.segments",
    "ui.pages.journal.entry_list",
    "ui.pages.journal.gallery",
    "ui.pages.journal.inline",
    "ui.pages.journal.files",
    "ui.pages.journal.reading",
    "ui.pages.journal.tag_page",
    "ui.pages.journal.writing",
    "ui.pages.journal.together",
    "ui.pages.journal.page",
)
"""Each holds the window for some milliseconds: it finds most of what it needs from the ones before it."""

LATER_BESIDE = (
    "journal.deeds.draft_book",
    "journal.deeds.export",
    "journal.deeds.look_back",
    "journal.deeds.salvage",
)
LATER_STEPS = (
    "ui.unsaved.leaving",
    "ui.pages.calendar",
    "ui.pages.lookback",
    "ui.pages.circle",
    "ui.pages.yearbook",
    "ui.dialogs.share",
    "ui.desktop.file_types",
    "ui.pages.settings",
)
"""What is gone to from the first page."""


def import_ahead(session: Session, owner: QObject) -> None:
    """Keep memory private, and import what unlocking needs for as long as `owner` lives."""

    def imported() -> None:
        if not session.is_open:
            gc.freeze()  # else every collection goes through all that was imported, and a lock waits for one

    session.reckon(owner, _import_beside, lambda _: _import_in_steps(owner, STEPS, imported))


def import_later(session: Session, owner: QObject) -> None:
    """Import what is gone to from the first page, for as long as `owner` lives."""
    session.reckon(owner, partial(_import_all, LATER_BESIDE), lambda _: _import_in_steps(owner, LATER_STEPS))


def _import_beside() -> None:
    from journal.vault.process import harden_process

    harden_process()
    _import_all(BESIDE)


def _import_all(modules: Iterable[str]) -> None:
    for name in modules:
        import_module(name)


def _import_in_steps(owner: QObject, steps: Iterable[str], then: Callable[[], None] = lambda: None) -> None:
    def step() -> None:
        name = next(names, None)
        if name is None:
            timer.deleteLater()
            then()
        else:
            import_module(name)

    names = iter(steps)
    timer = QTimer(owner, interval=0)
    timer.timeout.connect(step)
    timer.start()
