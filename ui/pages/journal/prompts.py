"""Frames to write in: pick one, answer field by field or freely; every field is optional."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout, QWidget

from journal.changes import Changes
from journal.shapes import Template
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.labels import Label
from ui.widgets.plain_text import text_of
from ui.widgets.sheet import Sheet, sheet_over


class PromptSheet(Sheet):
    """The list of templates, then the fields of one. `chosen` carries Markdown and the template's kind."""

    chosen = Signal(str, object)
    sheet_requested = Signal(str, object)
    fills = True

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Something to write along"),
            self.tr("Every field is optional. Skip what does not fit."),
            width=600,
        )
        self._session = session
        self._template: Template | None = None
        self._answers: list[QPlainTextEdit] = []
        self._page: QWidget | None = None
        self._back = LinkButton(look, self.tr("Other prompts"))
        self._back.clicked.connect(self._show_list)
        self._free = QuietButton(look, self.tr("Write freely"))
        self._free.clicked.connect(self._take_free)
        self._take = PrimaryButton(look, self.tr("Put into the entry"))
        self._take.clicked.connect(self._take_answers)
        self._templates: tuple[Template, ...] = ()
        self._change = QuietButton(look, self.tr("Change these, or make your own…"), "edit")
        self._change.clicked.connect(lambda: self.sheet_requested.emit("templates", None))
        self.foot.addWidget(self._change)
        self.foot.addWidget(self._back)
        self.foot.addStretch()
        self.foot.addWidget(self._free)
        self.foot.addWidget(self._take)
        self._show_foot(fields=False)
        session.changed.connect(self._take_changes)
        self._look_up()

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches("prompts"):
            self._look_up()

    def _look_up(self) -> None:
        self._session.ask(self, lambda journal: journal.prompts.templates(), self._fill, topic="templates")

    def _fill(self, templates: tuple[Template, ...]) -> None:
        self._templates = templates
        if self._template is None:
            self._show_list()

    def _show_list(self) -> None:
        self._template = None
        page, column = self._new_page()
        for template in self._templates:
            button = ChoiceButton(self.look, template.name, template.purpose)
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
        column.addWidget(Label(self.look, template.name, "section", wraps=True))
        self._answers = []
        for field in template.fields:
            question = Label(self.look, field.question, "ui-strong", wraps=True)
            answer = QPlainTextEdit()
            set_look(answer, "field")
            self.look.set_font(answer, "entry-small")
            answer.setPlaceholderText(field.hint)
            answer.setAccessibleName(field.question)
            answer.setTabChangesFocus(True)
            answer.setFixedHeight(self.look.px(76))
            question.setBuddy(answer)
            column.addWidget(question)
            column.addWidget(answer)
            self._answers.append(answer)
        if template.source:
            column.addWidget(Label(self.look, template.source, "ui-small", "faint", wraps=True))
        column.addStretch()
        self._put(page)
        self._show_foot(fields=True)
        if self._answers:
            self._answers[0].setFocus()

    def _take_free(self) -> None:
        if self._template is not None:
            text = "\n\n".join(f"### {field.question}\n" for field in self._template.fields)
            self.chosen.emit(text + "\n", self._template.kind)
        self.close_sheet()

    def _take_answers(self) -> None:
        if self._template is not None:
            answers = (text_of(answer.document()).strip() for answer in self._answers)
            pairs = zip(self._template.fields, answers, strict=True)
            parts = [f"### {field.question}\n\n{words}" for field, words in pairs if words]
            if parts:
                self.chosen.emit("\n\n".join(parts) + "\n\n", self._template.kind)
        self.close_sheet()

    def _new_page(self) -> tuple[QWidget, QVBoxLayout]:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        return page, column

    def _put(self, page: QWidget) -> None:
        if self._page is not None:
            self.body.removeWidget(self._page)
            self._page.hide()
            self._page.deleteLater()
        self._page = self.add_scrolling(page)

    def _show_foot(self, *, fields: bool) -> None:
        for button in (self._back, self._free, self._take):
            button.setVisible(fields)
        self._change.setVisible(not fields)
