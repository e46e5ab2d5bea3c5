"""Frames to write in: pick one, answer field by field or freely; every field is optional."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from journal.shapes import Template
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import LinkButton, PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


class PromptSheet(Sheet):
    """The list of templates, then the fields of one. `chosen` carries Markdown and the template's kind."""

    chosen = Signal(str, object)

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Something to write along"),
            self.tr("Every field is optional. Skip what does not fit."),
            width=600,
        )
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
        self.foot.addWidget(self._back)
        self.foot.addStretch()
        self.foot.addWidget(self._free)
        self.foot.addWidget(self._take)
        self._show_foot(fields=False)
        session.ask(self, lambda journal: journal.prompts.templates(), self._fill)

    def _fill(self, templates: tuple[Template, ...]) -> None:
        self._templates = templates
        self._show_list()

    def _show_list(self) -> None:
        page, column = self._new_page()
        for template in self._templates:
            button = QPushButton()
            set_look(button, "prompt")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            button.setAccessibleName(template.name)
            button.setAccessibleDescription(template.purpose)
            inside = QVBoxLayout(button)
            inside.setContentsMargins(14, 10, 14, 10)
            inside.setSpacing(1)
            name = Label(self.look, template.name, "ui-strong")
            purpose = Label(self.look, template.purpose, "ui-small", "soft", wraps=True)
            for label in (name, purpose):
                label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
                inside.addWidget(label)
            button.setMinimumHeight(self.look.px(62))
            button.clicked.connect(lambda _=False, template=template: self._show_fields(template))
            column.addWidget(button)
        column.addStretch()
        self._put(page)
        self._show_foot(fields=False)

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
            pairs = zip(self._template.fields, (answer.toPlainText().strip() for answer in self._answers), strict=True)
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
        page.setMinimumHeight(0)
        self._page = self.add_scrolling(page)
        self._page.setMinimumHeight(self.look.px(320))

    def _show_foot(self, *, fields: bool) -> None:
        for button in (self._back, self._free, self._take):
            button.setVisible(fields)
