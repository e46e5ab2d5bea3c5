"""Imports ahead what unlocking needs, while a person types: what names a class of Qt on the window's thread only.

Qt for Python makes a class when it is first named, and keeps those to be made in a table without a lock: where two
threads make one at once, the process ends on the spot. So all of the window is imported between two events, a little at
a time, and the other thread has what knows no Qt.
"""

from __future__ import annotations

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
    "journal.deeds.inbox",
    "journal.deeds.lifeboat",
    "journal.deeds.list_entries",
    "journal.deeds.prompts",
    "journal.deeds.read",
    "journal.deeds.settings",
    "journal.deeds.spelling",
    "journal.deeds.tags",
    "journal.deeds.today",
    "journal.deeds.unlock",
    "journal.prose.compare",
)
STEPS = (
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
    "ui.pages.journal",
)
"""Each holds the window for some milliseconds: it finds most of what it needs from the ones before it."""


def import_ahead(session: Session, owner: QObject) -> None:
    """Keep memory private, and import the rest for as long as `owner` lives."""
    session.reckon(owner, _import_beside, lambda _: _import_in_steps(owner))


def _import_beside() -> None:
    from journal.vault.process import harden_process

    harden_process()
    for name in BESIDE:
        import_module(name)


def _import_in_steps(owner: QObject) -> None:
    def step() -> None:
        name = next(names, None)
        if name is None:
            timer.deleteLater()
        else:
            import_module(name)

    names = iter(STEPS)
    timer = QTimer(owner, interval=0)
    timer.timeout.connect(step)
    timer.start()
