"""Opens the templates for the entry that is written, and sees that answers follow it and go once they stand in it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from journal.changes import Changes, Room
from journal.deeds import templates
from journal.deeds.templates import Used
from journal.shapes import DraftKey, DraftPlace, Entry, EntryId, Field, Kind, Template
from ui.drafts import DraftField, DraftNote
from ui.editor.saving import Saving
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.folding_row import FoldingRow
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, drop, in_column, put
from ui.widgets.sheet import Sheet, sheet_over
from ui.wishes import ChangeTemplates, Wishing

NAME = 150
"""Pixels that the name of a template has beside the note that its answers are kept."""


class Prompting(QObject):
    """`chosen` carries what goes into the entry, and the template's kind."""

    chosen = Signal(str, object)

    def __init__(self, session: Session, look: Look, wish: Wishing, page: QWidget, saving: Saving) -> None:
        super().__init__(page)
        self._session, self._look, self._wish = session, look, wish
        self._page, self._saving = page, saving
        self._opened = False
        saving.made.connect(self._follow)

    def begin(self) -> None:
        """Begin with another entry."""
        self._opened = False

    def open(self) -> None:
        """Show the templates."""
        self._opened = True
        entry = self._saving.entry
        sheet = PromptSheet(self._session, self._look, self._wish, self._page, entry.id if entry else None)
        sheet.chosen.connect(self._take)
        self._saving.made.connect(sheet.belong_to)
        sheet.open_sheet()

    def _take(self, text: str, kind: Kind, used: Used) -> None:
        self.chosen.emit(text, kind)
        self._saving.flush()
        self._saving.act(partial(templates.note_used, entry=self._saving.place.entry, used=used))

    def _follow(self, entry: Entry) -> None:
        """Let what was answered before the entry was made be about it."""
        if self._opened:
            self._session.flush()
            self._session.do(self, partial(templates.follow, entry=entry.id))


class PromptSheet(Sheet):
    """The list of templates, then the fields of one. `chosen` carries Markdown, the template's kind, and `Used`.

    Answers belong to `entry`, None for one that is still to be made.
    """

    chosen = Signal(str, object, object)
    fills = True

    def __init__(
        self, session: Session, look: Look, wish: Wishing, parent: QWidget, entry: EntryId | None = None
    ) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Something to write along"),
            self.tr("Every field is optional. Skip what does not fit."),
            width=600,
        )
        self._session = session
        self._entry = entry
        self._template: Template | None = None
        self._fields: tuple[Field, ...] = ()
        self._answers: list[DraftField] = []
        self._page: QScrollArea | None = None
        self._back = LinkButton(look, self.tr("Other prompts"), clicked=self._go_back)
        self._free = QuietButton(look, self.tr("Write freely"), clicked=self._take_free)
        self._take = PrimaryButton(look, self.tr("Put into the entry"), clicked=self._take_answers)
        self._templates: tuple[Template, ...] = ()
        self._begun: dict[str, int] = {}
        self._change = QuietButton(look, self.tr("Change these, or make your own…"), "edit")
        self._change.clicked.connect(lambda: wish(ChangeTemplates()))
        self._close = QuietButton(look, self.tr("Close"), clicked=self.dismiss)
        put(self.foot, self._change, self._back, REST, self._free, self._take, self._close)
        self._show_foot(fields=False)
        session.changed.connect(self._take_changes)
        self._look_up()

    def belong_to(self, entry: Entry) -> None:
        """Let the answers be about an entry that was made meanwhile."""
        self._entry = entry.id
        if self._template is not None:
            for number, answer in enumerate(self._answers):
                answer.keeper.rename(self._key(self._template, number))

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.PROMPTS):
            self._look_up()

    def _look_up(self) -> None:
        look = partial(templates.to_choose_from, about=self._entry or "")
        self._session.ask(self, look, lambda found: self._fill(*found), topic="templates")

    def _fill(self, templates: tuple[Template, ...], begun: dict[str, int]) -> None:
        self._templates, self._begun = templates, begun
        if self._template is None:
            self._show_list()

    def _go_back(self) -> None:
        self._template = None
        self._session.flush()
        self._look_up()

    def _show_list(self) -> None:
        page, column = self._new_page()
        for template in self._templates:
            begun = self.tr("You began to answer this. {0}") if template.id in self._begun else "{0}"
            button = ChoiceButton(self.look, template.name, begun.format(template.purpose).strip())
            button.clicked.connect(lambda _=False, template=template: self._show_fields(template))
            column.addWidget(button)
        column.addStretch()
        self._put(page)
        self._show_foot(fields=False)
        if (first := page.findChild(ChoiceButton)) is not None and sheet_over(self.window()) is self:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_fields(self, template: Template) -> None:
        self._template = template
        page, column = self._new_page()
        note = DraftNote(self.look)
        column.addWidget(FoldingRow(self.look, Label(self.look, template.name, "section", wraps=True), note, NAME))
        gone = Field(question=self.tr("Kept from a question that is no longer asked"))
        self._fields = template.fields + (gone,) * (self._begun.get(template.id, 0) - len(template.fields))
        self._answers = []
        for number, field in enumerate(self._fields):
            question = Label(self.look, field.question, "ui-strong", wraps=True)
            answer = DraftField(self._session, self.look, field.question, hint=field.hint, height=76)
            answer.finished.connect(self._take_answers)
            answer.keeper.open(self._key(template, number))
            question.setBuddy(answer)
            put(column, question, answer)
            self._answers.append(answer)
        note.watch(*(answer.keeper for answer in self._answers))
        if template.source:
            column.addWidget(Label(self.look, template.source, "ui-small", "faint", wraps=True))
        column.addStretch()
        self._put(page)
        self._show_foot(fields=True)
        if self._answers:
            self._answers[0].setFocus()

    def _key(self, template: Template, number: int) -> DraftKey:
        return DraftKey(DraftPlace.TEMPLATE_ANSWERS, self._entry or "", f"{template.id}/{number}")

    def _take_free(self) -> None:
        parts = [f"### {question}\n" + (f"\n{words}\n" if words else "") for question, words in self._answered()]
        self._give("\n\n".join(parts) + "\n")

    def _take_answers(self) -> None:
        parts = [f"### {question}\n\n{words}" for question, words in self._answered() if words]
        self._give("\n\n".join(parts) + "\n\n" if parts else "")

    def _answered(self) -> list[tuple[str, str]]:
        return [
            (field.question, answer.words().strip()) for field, answer in zip(self._fields, self._answers, strict=True)
        ]

    def _give(self, text: str) -> None:
        template = self._template
        if template is not None and text:
            self._session.flush()  # what is kept of an answer goes only once the entry has it
            used = [(self._key(template, number), answer.words()) for number, answer in enumerate(self._answers)]
            self.chosen.emit(text, template.kind, tuple((key, words) for key, words in used if words))
        self.close_sheet()

    def _new_page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = in_column(on=page, margins=(0, 0, 8, 0), gap=8)
        return page, column

    def _put(self, page: QWidget) -> None:
        if self._page is not None:
            drop(self.body, self._page)
        self._page = self.add_scrolling(page)
        self._page.show()  # now, not with the next turn of events: only what is shown has the keyboard

    def _show_foot(self, *, fields: bool) -> None:
        for button in (self._back, self._free, self._take):
            button.setVisible(fields)
        for button in (self._change, self._close):
            button.setVisible(not fields)
