"""The trash: what lies in it, how long still, and the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QWidget

from journal.deeds import empty_trash, write
from journal.shapes import EntryId, Trashed
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import DangerButton, PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.sheet import Question, Sheet
from ui.wording import translate
from ui.wording.days import plain_day
from ui.wording.kinds import kind_word

_ID = Qt.ItemDataRole.UserRole


class TrashSheet(Sheet):
    """A list to choose from; `restored` says that something came back."""

    restored = Signal()

    def __init__(self, session: Session, look: Look, parent: QWidget) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Trash"),
            self.tr("Entries stay here for at least 30 days, then they go for good."),
            width=560,
        )
        self.scroll_body()
        self._session = session
        self._nothing = Label(look, self.tr("There is nothing in the trash."), "ui", "soft", wraps=True)
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Entries in the trash"))
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setMinimumHeight(look.px(300))
        self._list.setSpacing(4)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.itemSelectionChanged.connect(self._allow)
        put(self.body, self._nothing, self._list)
        self._delete = DangerButton(look, self.tr("Delete for good…"), clicked=self._ask)
        self._back = PrimaryButton(look, self.tr("Put back"), clicked=self._restore)
        put(self.foot, self._delete, REST, QuietButton(look, self.tr("Close"), clicked=self.close_sheet), self._back)
        self._deed = Deed(session, self, self._back, self._delete)
        self._look_up()

    def _look_up(self) -> None:
        self._session.ask(self, empty_trash.look, self._fill)

    def _fill(self, trashed: tuple[Trashed, ...]) -> None:
        self._list.clear()
        for entry in trashed:
            left = translate("TrashSheet", "%Ln days left", "", entry.days_left)
            words = f"{entry.heading}\n{kind_word(entry.kind)} · {plain_day(entry.day)} · {left}"
            item = QListWidgetItem(words, self._list)
            item.setData(_ID, entry.id)
        self._nothing.setVisible(not trashed)
        self._list.setVisible(bool(trashed))
        self._allow()

    def _chosen(self) -> tuple[EntryId, ...]:
        return tuple(item.data(_ID) for item in self._list.selectedItems())

    def _allow(self) -> None:
        for button in (self._back, self._delete):
            button.setEnabled(bool(self._list.selectedItems()))

    def _restore(self) -> None:
        chosen = self._chosen()
        self._deed.do(lambda journal: write.restore(journal, chosen), lambda _: self._after())

    def _after(self) -> None:
        self.restored.emit()
        self._look_up()

    def _ask(self) -> None:
        chosen = self._chosen()
        question = Question(
            self.look,
            self,
            self.tr("Delete for good?"),
            self.tr(
                "The text, its versions, its photos and what friends answered are overwritten. Nobody can bring them"
                " back. What you shared of it stays in the list of what left."
            ),
        )

        def delete() -> None:
            self._deed.do(lambda journal: empty_trash.delete_for_good(journal, chosen), lambda _: self._look_up())

        question.answers(self.tr("Keep"), self.tr("Delete for good"), delete, dangerous=True).open_sheet()
