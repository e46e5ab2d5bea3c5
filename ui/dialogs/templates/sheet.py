"""The sheet of templates: all of them, or one to change. What is changed keeps itself."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QWidget

from journal.chance import new_id
from journal.changes import Changes, Room
from journal.deeds import drafts, templates
from journal.shapes import DraftKey, DraftPlace, Field, KeptTemplate, Kind, Template, TemplateId
from ui.dialogs.templates.form import TemplateForm
from ui.drafts import DraftAt
from ui.keeping import Words
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import Button, DangerButton, LinkButton, QuietButton
from ui.widgets.choice_button import ChoiceButton
from ui.widgets.layouts import drop, in_column, in_row, put
from ui.widgets.sheet import Question, Sheet, sheet_over
from ui.widgets.tips import set_tip
from ui.wording import translate
from ui.working import RefusalBanner

PAUSE = 500
"""Milliseconds from the first change until it is kept, and all that came after it."""


class TemplatesSheet(Sheet):
    """The list of templates, or the form of one of them."""

    fills = True

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        subtitle = translate(
            "TemplatesSheet", "Frames to write along. Change them, hide them, make your own. Only you see them."
        )
        super().__init__(look, parent, translate("TemplatesSheet", "Templates"), subtitle, width=640)
        self._session = session
        self._kept: tuple[KeptTemplate, ...] = ()
        self._begun: dict[str, str] = {}
        self._dirty = False
        self._form: TemplateForm | None = None
        self._page: QScrollArea | None = None
        self._buttons: dict[tuple[str, TemplateId], QWidget] = {}
        self._at: tuple[str, TemplateId] | None = None  # which of them shall have the keyboard
        self._again: TemplateId | None = None  # whose form shall be made anew
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.settle)
        session.flush_requested.connect(self.settle)
        self._banner = RefusalBanner(look, self.tr("Put away"))
        self.body.addWidget(self._banner)
        self._back = LinkButton(look, self.tr("All templates"), clicked=self._leave_form)
        self._new = QuietButton(look, self.tr("New template"), "plus", clicked=self._begin_new)
        self._reset = QuietButton(look, self.tr("As it came with Afterbell…"), clicked=self._ask_reset)
        self._away = LinkButton(look, self.tr("Throw away"), clicked=self._throw_away)
        set_tip(self._away, self.tr("Let go of what is not offered yet"))
        close = QuietButton(look, self.tr("Close"), clicked=self.dismiss)
        put(self.foot, self._back, self._new, self._away, self._reset)
        self.foot.insertStretch(3)
        self.foot.addWidget(close)
        self._show_foot()
        session.changed.connect(self._take_changes)
        self._look_up()

    def settle(self) -> None:
        """Keep what was changed in the form, now: as a template, or as a draft while it asks nothing."""
        self._pause.stop()
        form = self._form
        if form is None or not self._dirty or not self._session.is_open:
            return
        self._dirty = False
        key = draft_key(form.kept, self._known())
        if form.complete:
            form.kept = form.template()
            keep = partial(templates.keep, template=form.kept, at=key)
        else:
            typed, stands = write(form.as_typed()), write(form.kept)
            keep = partial(templates.keep_begun, at=key, typed=typed, stands=stands)
        self._session.keep(self, words_of(form.as_typed(), key), keep, failed=self._banner.refuse)

    def close_sheet(self) -> None:
        """Keep what was changed, then close."""
        self.settle()
        super().close_sheet()

    def _look_up(self) -> None:
        self._session.ask(
            self, templates.look, lambda found: self._fill(*found), self._banner.refuse, topic="templates"
        )

    def _fill(self, kept: tuple[KeptTemplate, ...], drafts: dict[str, str]) -> None:
        self._kept, self._begun = kept, drafts
        again = next((each.template for each in kept if each.template.id == self._again), None)
        self._again = None
        if again is not None:
            self._show_form(again)
        elif self._form is None:
            self._show_list()
        self._show_foot()

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.PROMPTS):
            self._look_up()

    # All of them

    def _show_list(self) -> None:
        at = next((key for key, button in self._buttons.items() if button.hasFocus()), self._at)
        self._at = None
        page = QWidget()
        column = in_column(on=page, margins=(0, 0, 8, 0), gap=8)
        self._buttons.clear()
        for kept in self._kept:
            column.addLayout(self._row(kept))
        column.addStretch()
        self._form = None
        self._put(page)
        self._show_foot()
        first = next(iter(self._buttons.values()), self._new)
        if sheet_over(self.window()) is self:
            (self._buttons.get(at, first) if at else first).setFocus(Qt.FocusReason.OtherFocusReason)

    def _row(self, kept: KeptTemplate) -> QHBoxLayout:
        template = kept.template
        choice = ChoiceButton(self.look, template.name, _source(kept), faint=kept.hidden)
        choice.clicked.connect(lambda: self._show_form(template))
        aside: Button
        if not template.built_in:
            aside = DangerButton(self.look, self.tr("Delete…"), clicked=lambda: self._ask_delete(template))
            aside.setAccessibleName(self.tr("Delete “{0}”…").format(template.name))
        elif kept.hidden:
            aside = self._doer(self.tr("Show"), self.tr("Show “{0}”"), template, templates.show)
        else:
            aside = self._doer(self.tr("Hide"), self.tr("Hide “{0}”"), template, templates.hide)
        aside.setMinimumWidth(self.look.px(92))
        self._buttons["open", template.id], self._buttons["aside", template.id] = choice, aside
        return in_row((choice, 1), aside, gap=8)

    def _doer(self, words: str, name: str, template: Template, deed: Callable[..., None]) -> Button:
        act = partial(deed, template=template.id)
        button = QuietButton(self.look, words, clicked=lambda: self._session.do(self, act, failed=self._banner.refuse))
        button.setAccessibleName(name.format(template.name))
        return button

    def _ask_delete(self, template: Template) -> None:
        said = self.tr(
            "“{0}” goes for good, with answers to it that were put into no entry yet. Entries written along it stay as "
            "they are."
        )
        question = Question(self.look, self, self.tr("Delete this template?"), said.format(template.name))

        def delete() -> None:
            self._session.do(self, partial(templates.delete, template=template.id), failed=self._banner.refuse)

        question.answers(self.tr("Keep"), self.tr("Delete"), delete, dangerous=True).open_sheet()

    # One of them

    def _begin_new(self) -> None:
        self._show_form(Template(id=TemplateId(new_id()), name="", purpose="", fields=(Field(question=""),)))

    def _known(self) -> frozenset[TemplateId]:
        return frozenset(each.template.id for each in self._kept)

    def _show_form(self, template: Template) -> None:
        text = self._begun.get(draft_key(template, self._known()).field, "")
        typed = read(text, template) if text else template
        self._form = form = TemplateForm(self.look, typed, replace(template, id=typed.id))
        self._dirty = False
        form.edited.connect(self._note_change)
        self._buttons.clear()
        self._put(form)
        form.arrived.connect(self._bring_into_sight)
        self._show_foot()
        form.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _note_change(self) -> None:
        self._dirty = True
        self._show_foot()
        if not self._pause.isActive():
            self._pause.start()

    def _throw_away(self) -> None:
        form = self._form
        if form is None:
            return
        key = draft_key(form.kept, self._known())
        self._begun.pop(key.field, None)
        self._dirty = False
        nothing = words_of(replace(form.kept, name="", purpose="", fields=()), key)
        self._session.keep(self, nothing, partial(drafts.throw_away, key=key), failed=self._banner.refuse)
        self._show_form(form.kept)

    def _leave_form(self) -> None:
        self.settle()
        if self._form is not None:
            self._at = ("open", self._form.kept.id)
        self._form = None
        self._look_up()

    def _ask_reset(self) -> None:
        form = self._form
        if form is None:
            return
        question = Question(
            self.look,
            self,
            self.tr("As it came with Afterbell?"),
            self.tr("What you changed in this template goes. Entries written along it stay as they are."),
        )

        def reset() -> None:
            self._pause.stop()
            self._again, self._form = form.kept.id, None  # what is still in the form must not be kept again
            key = draft_key(form.kept, self._known())
            self._session.do(self, partial(templates.reset, template=form.kept.id, at=key), failed=self._banner.refuse)

        question.answers(self.tr("Keep my changes"), self.tr("As it came"), reset, dangerous=True).open_sheet()

    def _put(self, content: QWidget) -> None:
        before = self._page
        place = before.verticalScrollBar().value() if before is not None and self._form is None else 0
        self._page = self.add_scrolling(content)
        if before is not None:
            drop(self.body, before)
        self._page.show()  # now, not with the next turn of events: only what is shown has the keyboard
        content.adjustSize()
        self._page.verticalScrollBar().setValue(place)

    def _bring_into_sight(self, part: QWidget) -> None:
        if self._page is not None:
            self._page.ensureWidgetVisible(part)

    def _show_foot(self) -> None:
        form = self._form
        self._back.setVisible(form is not None)
        self._new.setVisible(form is None)
        self._new.setText(self.tr("Go on with your new template") if "" in self._begun else self.tr("New template"))
        self._away.setVisible(form is not None and not form.complete and form.as_typed() != form.kept)
        self._reset.setVisible(
            form is not None and any(each.changed and each.template.id == form.kept.id for each in self._kept)
        )


def _source(kept: KeptTemplate) -> str:
    parts = [kept.template.source if kept.template.built_in else translate("TemplatesSheet", "Your own")]
    parts += [translate("TemplatesSheet", "changed by you")] if kept.changed else []
    parts += [translate("TemplatesSheet", "hidden")] if kept.hidden else []
    return " · ".join(parts)


def draft_key(template: Template, known: frozenset[TemplateId]) -> DraftKey:
    """Name its place: one that the journal does not know yet is the new one, whatever its id."""
    return DraftKey(DraftPlace.TEMPLATE, field=template.id if template.id in known else "")


def write(template: Template) -> str:
    """Give a form as it stands, empty questions too, as JSON."""
    fields = [[field.question, field.hint] for field in template.fields]
    return json.dumps([template.id, template.name, template.purpose, template.kind, fields], ensure_ascii=False)


def read(text: str, template: Template) -> Template:
    """Give `template` with what stood in its form; as it is where that cannot be read."""
    try:
        found, name, purpose, kind, fields = json.loads(text)
        return replace(
            template,
            id=TemplateId(str(found)),
            name=str(name),
            purpose=str(purpose),
            kind=Kind(kind),
            fields=tuple(Field(question=str(question), hint=str(hint)) for question, hint in fields),
        )
    except (ValueError, TypeError):
        return template


def words_of(template: Template, at: DraftKey) -> Words:
    """Give what was written in a form as words that the session can hold."""
    lines = [template.name, template.purpose, *(f"{field.question} {field.hint}" for field in template.fields)]
    called = template.name or QCoreApplication.translate("TemplatesSheet", "New template")
    return Words(place=DraftAt(at), called=called, text="\n".join(line.strip() for line in lines if line.strip()))
