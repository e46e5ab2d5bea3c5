"""Marking an entry as evidence: what it shows of a framework, and what there is to say about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QTreeWidget, QTreeWidgetItem, QWidget

from journal.deeds import evidence as deeds
from journal.journal import Journal
from journal.portfolio import frameworks
from journal.shapes import DraftKey, DraftPlace, EntryId, Framework, Frameworks, Marking, Shown
from ui.drafts import DraftField, DraftNote
from ui.half_chosen import half_chosen
from ui.look import Look, set_look
from ui.session import Session
from ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton, QuietButton
from ui.widgets.fields import ComboBox
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, START, in_column, in_row, put
from ui.widgets.letters import HoldsChoices
from ui.widgets.sheet import Question, Sheet
from ui.widgets.tips import set_row_tip
from ui.wording import translate
from ui.working import RefusalBanner


def ask_to_delete(sheet: Sheet, name: str, delete: Callable[[], None]) -> None:
    """Ask over a sheet whether an own framework shall go."""
    stays = translate("Evidence", "What was marked with it stays marked, by its numbers alone.")
    question = Question(sheet.look, sheet, translate("Evidence", "Delete “{0}”?").format(name), stays)
    question.answers(translate("Evidence", "Keep it"), translate("Evidence", "Delete it"), delete, dangerous=True)
    question.open_sheet()


class ComponentTree(HoldsChoices, QTreeWidget):
    """The components of one framework under their domains, each with a box."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        set_look(self, "field")
        look.set_font(self, "ui")
        self._look = look
        self._shown: tuple[str, ...] = ()
        self._touched = False
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(look.px(14))
        self.setUniformRowHeights(True)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(translate("Evidence", "What it shows"))

    def show_framework(self, framework: Framework, ticked: frozenset[str]) -> None:
        """Show its components; those of `ticked` have their box ticked."""
        self._touched = self.was_touched()
        self.clear()
        domains: dict[str, QTreeWidgetItem] = {}
        for one in framework.components:
            parent = self.invisibleRootItem()
            if one.domain:
                if one.domain not in domains:
                    head = QTreeWidgetItem(parent, [one.domain])
                    head.setFlags(Qt.ItemFlag.ItemIsEnabled)
                    head.setFont(0, self._look.font("ui-strong"))
                    domains[one.domain] = head
                parent = domains[one.domain]
            item = QTreeWidgetItem(parent, [one.title])
            set_row_tip(item, one.title)
            item.setData(0, Qt.ItemDataRole.UserRole, one.code)
            item.setCheckState(0, Qt.CheckState.Checked if one.code in ticked else Qt.CheckState.Unchecked)
        self._shown = self.ticked()
        self.expandAll()
        # What was marked is seen at once, however far down it stands.
        first = next((item for code, item in self._items() if code in ticked), None)
        if first is not None:
            self.setCurrentItem(first)
            self.scrollToItem(first, QTreeWidget.ScrollHint.PositionAtCenter)

    def was_touched(self) -> bool:
        """Tell whether boxes were ticked or unticked, in this framework or in one that was shown before."""
        return self._touched or self.ticked() != self._shown

    def ticked(self) -> tuple[str, ...]:
        """Give the codes whose boxes are ticked, in order."""
        return tuple(code for code, item in self._items() if item.checkState(0) is Qt.CheckState.Checked)

    def _items(self) -> list[tuple[str, QTreeWidgetItem]]:
        every = self.findItems("", Qt.MatchFlag.MatchContains | Qt.MatchFlag.MatchRecursive)
        codes = ((item.data(0, Qt.ItemDataRole.UserRole), item) for item in every)
        return [(str(code), item) for code, item in codes if code is not None]


@dataclass(slots=True)
class HalfMarked:
    """The components that are ticked, by their lists; beside those lists, and what the entry showed, at that time."""

    ticked: dict[str, tuple[str, ...]] = field(default_factory=dict)
    framework: str = ""
    lists: tuple[Framework, ...] = ()
    marked: tuple[Shown, ...] | None = None


class EvidenceSheet(Sheet):
    """Marks one entry, or takes its mark away. Lists can be edited here as well."""

    fills = True

    def __init__(self, session: Session, look: Look, entry: EntryId, parent: QWidget) -> None:
        subtitle = translate("Evidence", "Only what you mark goes into a portfolio. Nothing else ever mixes in.")
        super().__init__(look, parent, translate("Evidence", "Evidence"), subtitle, width=640)
        self._session = session
        self._entry = entry
        self._frameworks: tuple[Framework, ...] = ()
        self._half = half_chosen(session).at(HalfMarked, entry)
        self._marked: tuple[Shown, ...] | None = None
        self._ticked: dict[str, tuple[str, ...]] = {}
        self._shown = ""
        self._editing: Framework | None = None
        self._banner = RefusalBanner(look, translate("Evidence", "Put away"))
        self.body.addWidget(self._banner)
        self.scroll_body()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._marking())
        self._stack.addWidget(self._list_editor())
        self.body.addWidget(self._stack, 1)
        self._unmark = DangerButton(look, translate("Evidence", "No evidence any more"), clicked=self._take_away)
        self._unmark.hide()
        self._cancel = QuietButton(look, translate("Evidence", "Cancel"), clicked=self._go_back)
        self._save = PrimaryButton(look, translate("Evidence", "Mark as evidence"), clicked=self._press)
        self._save.setEnabled(False)
        put(self.foot, self._unmark, REST, self._cancel, self._save)
        session.ask(self, partial(deeds.look, entry=entry), self._show, self._banner.refuse)

    def close_sheet(self) -> None:
        """Close it; what is ticked will be ticked again."""
        if self._marked is not None:
            self._note_ticks()
            self._half.ticked, self._half.framework = self._ticked, self._shown
            self._half.lists, self._half.marked = self._frameworks, self._marked
        super().close_sheet()

    # The parts

    def _marking(self) -> QWidget:
        place = QWidget()
        hint = translate("Evidence", "What you did, what changed for the students, what you will keep")
        name = translate("Evidence", "What this shows, in your own words")
        self.begins_at = self.annotation = DraftField(self._session, self.look, name, hint=hint, height=96)
        key = DraftKey(DraftPlace.EVIDENCE, self._entry)
        self.annotation.keeper.open(key, partial(deeds.annotation, entry=self._entry))
        said = Label(self.look, name, "ui-small-strong")
        self.choice = ComboBox(translate("Evidence", "Framework"))
        self.look.set_font(self.choice, "ui")
        self.choice.activated.connect(lambda place: self._turn_to(str(self.choice.itemData(place))))
        edit, own = translate("Evidence", "Edit this list…"), translate("Evidence", "A list of my own…")
        ours = Framework(id="", name=translate("Evidence", "Our school"), components=())
        hidden = translate("Evidence", "Offer hidden lists again")
        self._again = LinkButton(self.look, hidden, clicked=self._offer_again)
        self._again.hide()
        head = in_row((self.choice, 1), LinkButton(self.look, edit, clicked=lambda: self._edit(self._framework())))
        put(head, LinkButton(self.look, own, clicked=lambda: self._edit(ours)))
        self.tree = ComponentTree(self.look)
        column = in_column(said, self.annotation, DraftNote(self.look, self.annotation.keeper), on=place, gap=8)
        put(column, 8, head, (self.tree, 1), (self._again, START))
        return place

    def _list_editor(self) -> QWidget:
        place = QWidget()
        how = translate(
            "Evidence",
            "One line for each component, its number first. “#” gives the list its name, “##” begins a domain.",
        )
        self.list_text = DraftField(self._session, self.look, translate("Evidence", "The list"))
        self._reset = LinkButton(self.look, translate("Evidence", "Take it as it came"), clicked=self._take_as_it_came)
        self._hide = LinkButton(self.look, translate("Evidence", "Offer this list no more"), clicked=self._hide_list)
        across = in_row(self._reset, self._hide, REST)
        column = in_column(Label(self.look, how, "ui-small", "soft", wraps=True), (self.list_text, 1), on=place, gap=8)
        put(column, DraftNote(self.look, self.list_text.keeper), across)
        return place

    # What is shown

    def _show(self, found: Marking) -> None:
        self.title.setText(translate("Evidence", "“{0}” as evidence").format(found.heading))
        marked = found.evidence
        self._marked = shows = marked.shows if marked else ()
        self._ticked.clear()
        for one in shows:
            self._ticked[one.framework] = (*self._ticked.get(one.framework, ()), one.code)
        first = next((one.framework for one in shows), found.last)
        if (self._half.marked, self._half.lists) == (shows, found.lists.offered):
            self._ticked, first = self._half.ticked, self._half.framework
        if marked:
            self._unmark.show()
            self._save.setText(translate("Evidence", "Keep"))
        self._offer(found.lists, first)
        self._save.setEnabled(True)

    def _offer(self, lists: Frameworks, wanted: str) -> None:
        self._frameworks = offered = lists.offered
        self._again.setVisible(bool(lists.hidden))
        self.choice.clear()
        for one in offered:
            self.choice.addItem(one.name, one.id)
        self._shown = ""
        if offered:
            self._turn_to(wanted if any(one.id == wanted for one in offered) else offered[0].id)

    def _framework(self) -> Framework:
        return next(one for one in self._frameworks if one.id == self._shown)

    def _turn_to(self, key: str) -> None:
        self._note_ticks()
        self._shown = key
        self.choice.setCurrentIndex(self.choice.findData(key))
        self.tree.show_framework(self._framework(), frozenset(self._ticked.get(key, ())))

    def _note_ticks(self) -> None:
        if self._shown:
            known = {one.code for one in self._framework().components}
            lost = tuple(code for code in self._ticked.get(self._shown, ()) if code not in known)
            self._ticked[self._shown] = (*self.tree.ticked(), *lost)

    # What is done

    def _press(self) -> None:
        if self._editing is None:
            self._mark()
        else:
            self._save_list(self._editing)

    def _mark(self) -> None:
        self._note_ticks()
        words, last = self.annotation.words(), self._shown
        shows = tuple(Shown(framework=key, code=code) for key, codes in self._ticked.items() for code in codes)
        mark = partial(deeds.mark, entry=self._entry, words=words, shows=shows, last=last)
        self.annotation.keeper.use(mark, lambda _: self._end(), self._banner.refuse)

    def _take_away(self) -> None:
        unmark = partial(deeds.unmark, entry=self._entry, words=self.annotation.words())
        self._session.do(self, unmark, lambda _: self._end(), self._banner.refuse)

    def _end(self) -> None:
        self.close_sheet()
        half_chosen(self._session).used(HalfMarked, self._entry)

    def _edit(self, framework: Framework) -> None:
        self._note_ticks()
        self._editing = framework
        written = frameworks.write(framework)
        self.list_text.keeper.open(DraftKey(DraftPlace.FRAMEWORK, framework.id), lambda _: written)
        self._reset.setVisible(framework.built_in and framework.changed)
        self._hide.setVisible(bool(framework.id) and len(self._frameworks) > 1)
        self._hide.setText(
            translate("Evidence", "Offer this list no more")
            if framework.built_in
            else translate("Evidence", "Delete this list…")
        )
        self._unmark.setEnabled(False)
        self._save.setText(translate("Evidence", "Keep the list"))
        self._stack.setCurrentIndex(1)
        self.list_text.setFocus()

    def _save_list(self, was: Framework) -> None:
        read = frameworks.read(self.list_text.words(), was.id)
        self._keep_list(partial(deeds.keep_list, framework=read))

    def _take_as_it_came(self) -> None:
        if (was := self._editing) is not None:
            self._keep_list(partial(deeds.reset_list, framework=was.id))

    def _hide_list(self) -> None:
        if (was := self._editing) is None:
            return
        hide = partial(deeds.hide_list, framework=was.id)
        if was.built_in:
            self._keep_list(hide)
        else:
            ask_to_delete(self, was.name, lambda: self._keep_list(hide))

    def _offer_again(self) -> None:
        self._session.do(self, deeds.offer_lists_again, self._take_lists, self._banner.refuse)

    def _take_lists(self, lists: Frameworks) -> None:
        self._note_ticks()
        self._offer(lists, lists.wanted)
        self.choice.setFocus()

    def _keep_list(self, act: Callable[[Journal], Frameworks]) -> None:
        self.list_text.keeper.use(act, self._end_editing, self._banner.refuse)

    def _end_editing(self, lists: Frameworks) -> None:
        self._offer(lists, lists.wanted)
        self._stop_editing()

    def _stop_editing(self) -> None:
        self._editing = None
        self._stack.setCurrentIndex(0)
        self._unmark.setEnabled(True)
        self._save.setText(
            translate("Evidence", "Keep")
            if self._unmark.isVisibleTo(self)
            else translate("Evidence", "Mark as evidence")
        )

    def _go_back(self) -> None:
        if self._editing is None:
            self.close_sheet()
        else:
            self._stop_editing()
