"""Taking a photo or file out of an entry: asked before, because what no version shows is gone for good then."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.deeds import write
from journal.shapes import Attachment
from ui.deed import Deed
from ui.look import Look
from ui.session import Session
from ui.widgets.buttons import DangerButton
from ui.widgets.sheet import Question
from ui.wording import translate


class TakingOut(QObject):
    """`agreed` comes before it is done, so that an editor lets go of the line first; `taken` says that it is done."""

    agreed = Signal(object)
    taken = Signal(str)

    def __init__(self, session: Session, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look, self._page = look, page
        self._deed = Deed(session, self)

    def ask(self, made: Attachment) -> None:
        """Ask whether to take it out, and whether out of earlier versions too where any shows it."""
        self._deed.ask(lambda journal: write.versions_showing(journal, made), partial(self._show, made))

    def ask_for_good(self, made: Attachment) -> None:
        """Ask whether what only earlier versions show shall go out of them."""
        sentence = self.tr("Earlier versions show it and nothing else does. It is gone for good then.")
        question = Question(self._look, self._page, self.tr("Delete {0} for good?").format(made.name), sentence)
        question.answers(self.tr("Keep it"), self.tr("Delete it"), lambda: self._drop(made), dangerous=True)
        question.open_sheet()

    def _show(self, made: Attachment, versions: int) -> None:
        sentence = self.tr("The line that shows it goes with it.")
        sentence += " " + (self._kept_words(versions) if versions else self.tr("It is gone for good then."))
        question = Question(self._look, self._page, self.tr("Take {0} out?").format(made.name), sentence)
        take = partial(self._take, made, of_versions=False)
        question.answers(self.tr("Leave it"), self.tr("Take it out"), take, dangerous=True)
        if versions:
            everywhere = DangerButton(self._look, self.tr("Out of the versions, too"), clicked=question.close_sheet)
            everywhere.clicked.connect(lambda: self._take(made, of_versions=True))
            question.foot.addWidget(everywhere)
        question.open_sheet()

    def _kept_words(self, versions: int) -> str:
        return translate(
            "TakingOut",
            "%Ln earlier versions show it, too, and keep it; nothing that you share or export has it any more.",
            "",
            versions,
        )

    def _take(self, made: Attachment, *, of_versions: bool) -> None:
        self.agreed.emit(made)
        self._deed.do(partial(write.take_out, attachment_id=made.id, of_versions=of_versions), self._tell)

    def _drop(self, made: Attachment) -> None:
        self._deed.do(lambda journal: write.drop_aside(journal, made), lambda _: self._tell(gone=True))

    def _tell(self, gone: bool) -> None:  # noqa: FBT001  what came home
        self.taken.emit(self.tr("It is gone for good") if gone else self.tr("It is out of the entry"))
