"""Doing what was decided about a word, and taking the last of it back."""

from __future__ import annotations

from functools import partial
from typing import Protocol

from PySide6.QtCore import QObject

from journal.deeds import people
from journal.shapes import Decision, Finding, Person
from ui.questions.protecting import protect
from ui.session import Session
from ui.typeset.deciding import Deciding


class Decided(Protocol):
    """Whatever carries decisions in their order."""

    def decide(self, *decisions: Decision) -> None:
        """Take these decisions; later ones replace earlier ones."""

    def undo(self, key: str) -> None:
        """Take a decision back."""


class Decider(QObject):
    """Stands between the pane that asks and the choices, which carry the decisions in their order."""

    def __init__(self, session: Session, choices: Decided, pane: Deciding) -> None:
        super().__init__(pane)
        self._session, self._choices, self._pane = session, choices, pane
        self._done: list[tuple[str, Person | None]] = []
        pane.protect_chosen.connect(self._protect)
        pane.leave_chosen.connect(self._leave)
        pane.undo_requested.connect(self._undo)

    def _protect(self, one: Finding) -> None:
        protect(self._session, self, one, self._decide, lambda person: self._note(one.key, person))

    def _leave(self, one: Finding) -> None:
        self._decide(Decision(key=one.key, replacement=None))

    def _decide(self, decision: Decision) -> None:
        self._choices.decide(decision)
        self._note(decision.key, None)

    def _note(self, key: str, person: Person | None) -> None:
        self._done.append((key, person))
        self._pane.show_undo(can=True)

    def _undo(self) -> None:
        if not self._done:
            return
        key, person = self._done.pop()
        self._pane.show_undo(can=bool(self._done))
        self._pane.bring_back(key)
        if person is not None:
            self._session.do(self, partial(people.take_off_again, added=person))
        else:
            self._session.do(self, partial(people.ask_again, keys=(key,)), lambda _: self._choices.undo(key))
