"""What can be done with something that came: answer it, keep a copy, save a file of it, follow a link in it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from journal.decoder import Looked
from journal.deeds import answer, inbox, share
from journal.errors import Refusal
from journal.shapes import Contact, EntryId, Gesture, Handed, Item, Protected, SaidWords
from ui.deed import Deed
from ui.handed import lying, note_handed, sealed_look
from ui.look import Look
from ui.pages.circle.entry_view import EntryView, decoded, dressed
from ui.pages.circle.reading import ReadingColumn
from ui.questions.confirm_unverified import ask_about_names, ask_about_strangers
from ui.questions.leaving import ask_about_address
from ui.session import Session
from ui.widgets.choose_file import choose_folder, usual_folder
from ui.widgets.sealed import SealedLook
from ui.widgets.sheet import Question
from ui.wishes import Say, ShowEntry, Wishing
from ui.wording.days import plain_day
from ui.wording.people import people_words


class Answering(QObject):
    """The deeds behind a `ReadingColumn`. `failed` carries the `Refusal` of one that did not work."""

    failed = Signal(object)
    done = Signal()
    """Of what succeeded and is told."""
    handed = Signal(str, object)
    """Of an answer that is a file now: the id of the item, and the look of the file."""
    sealed = Signal(str, str)
    """The id of the item that was answered, and the words."""

    def __init__(self, session: Session, look: Look, wish: Wishing, page: QWidget) -> None:
        super().__init__(page)
        self._session, self._look, self._wish, self._page = session, look, wish, page

    def serve(self, column: ReadingColumn, item: Item) -> None:
        """Do what is asked for in `column`, which shows `item`."""
        deed = Deed(self._session, self, *column.ways)
        column.response_requested.connect(
            lambda gesture, words, folder: self._respond(deed, item, gesture, words, folder)
        )
        column.keep_requested.connect(lambda uid: self._keep(deed, item, EntryId(uid)))
        column.file_requested.connect(
            lambda file: self._save(self.tr("Where shall the file go?"), partial(inbox.save_file, file=file))
        )
        column.text_requested.connect(
            lambda uid: self._save(
                self.tr("Where shall the text go?"), partial(inbox.save_text, item=item.id, uid=EntryId(uid))
            )
        )
        column.more_requested.connect(lambda start: self._show_more(column, item, start))
        column.files_requested.connect(self._show_files)
        column.link_requested.connect(lambda address: ask_about_address(self._look, self._page, address))
        self.sealed.connect(column.clear_answer)
        self.handed.connect(column.show_handing)
        column.handed.connect(lambda: self._note_handed(column, item))
        there = lying(self._session)
        for bundle, one in there.files.items():
            if item.id == there.answered.get(bundle) or bundle == column.bundle:
                self._offer_again(column, item, one)

    def _tell(self, words: str) -> None:
        self.done.emit()
        self._wish(Say(words))

    def _note_handed(self, column: ReadingColumn, item: Item) -> None:
        note = partial(inbox.note_handed, item=item.id)
        note_handed(self._session, column, column.bundle, note, column.hide_waiting, self.failed.emit)

    def _offer_again(self, column: ReadingColumn, item: Item, one: Handed) -> None:
        """Say again how a file gets to them that was sealed before, where it still lies there."""

        def show(there: bool) -> None:  # noqa: FBT001  what came home
            if there and one.bundle in lying(self._session).files:  # nobody said meanwhile that it was handed over
                column.show_handing(item.id, self._look_of(item, one))

        self._session.other_disks.ask(column, partial(share.lies, one), show)

    def _look_of(self, item: Item, one: Handed) -> SealedLook:
        if not item.outgoing:
            lying(self._session).answered[one.bundle] = item.id
        return sealed_look(self._session, self._look, one, people_words(one.recipients), self.failed.emit, within=True)

    def _respond(self, deed: Deed, item: Item, gesture: Gesture, words: str, folder: str) -> None:
        def show(found: tuple[Protected, Contact]) -> None:
            said, contact = found
            unknown = () if contact.is_verified else (contact.name,)
            sealing = partial(
                answer.seal,
                item=item.id,
                gesture=gesture,
                said=SaidWords(words, answer.as_typed(said)),
                allow_unverified=bool(unknown),
            )

            def seal() -> None:
                ask_about_strangers(
                    self._look, self._page, unknown, lambda: self._seal(deed, item, words, folder, sealing)
                )

            ask_about_names(self._look, self._page, item.contact_name, (said,), seal)

        deed.ask(partial(answer.look_over, item=item, words=words), show, self.failed.emit)

    def _seal(self, deed: Deed, item: Item, words: str, folder: str, sealing: partial[Handed]) -> None:
        def show(handed: Handed) -> None:
            self.sealed.emit(item.id, words)
            if handed.in_folder:
                self._tell(self.tr("Sealed, and on its way through the shared folder"))
            else:
                name = handed.path.name
                self._tell(self.tr("Sealed as {0}, and still to hand over").format(name))
                self.handed.emit(item.id, self._look_of(item, handed))

        def seal_into(into: Path) -> None:
            deed.do(partial(sealing, folder=into), show, self.failed.emit)

        self._session.flush()  # the words are a draft before they are used, not after it
        if folder:
            seal_into(Path(folder))
        else:
            usual_folder(self._page, self.tr("Where shall the sealed answer go?"), seal_into)

    def _keep(self, deed: Deed, item: Item, uid: EntryId) -> None:
        stays = self.tr(
            "It becomes an entry of yours, marked with who wrote it. If {0} takes it back, your copy stays."
        ).format(item.contact_name)
        question = Question(self._look, self._page, self.tr("Keep a copy in your journal?"), stays)
        credit = self.tr("Written by {0}, who shared it with me on {1}.").format(item.contact_name, plain_day(item.day))

        def keep(looked: dict[str, Looked | None]) -> None:
            copy = partial(inbox.keep_copy, item_id=item.id, uid=uid, credit=f"*{credit}*", looked=looked)
            deed.do(copy, lambda entry: self._wish(ShowEntry(entry.id)), self.failed.emit)

        def look(found: dict[str, bytes]) -> None:
            deed.reckon(partial(inbox.looked_at, found), keep, self.failed.emit)

        def fetch() -> None:
            # Hostile pictures take their time; the journal's thread, and with it locking, does not wait for them.
            deed.ask(partial(inbox.pictures_of, item_id=item.id, uid=uid), look, self.failed.emit)

        question.answers(self.tr("No"), self.tr("Keep a copy"), fetch).open_sheet()

    def _save(self, title: str, saving: Callable[..., Path]) -> None:
        """Ask for a folder, and save there what `saving` saves in one."""

        def write(folder: Path) -> None:
            self._session.ask(
                self,
                partial(saving, folder=folder),
                lambda path: self._tell(self.tr("Saved, not encrypted, as {0}").format(path.name)),
                self.failed.emit,
            )

        choose_folder(self._page, title, write)

    def _show_more(self, column: ReadingColumn, item: Item, start: int) -> None:
        def dress(found: tuple[inbox.Raw, ...]) -> None:
            self._session.reckon(column, lambda: dressed(found), column.add_entries, self.failed.emit)

        self._session.ask(column, partial(inbox.read_more, item=item.id, start=start), dress, self.failed.emit)

    def _show_files(self, view: EntryView) -> None:
        files = view.next_files

        def refuse(refusal: Refusal) -> None:
            view.offer_further()
            self.failed.emit(refusal)

        def make(found: dict[str, bytes]) -> None:
            self._session.reckon(view, lambda: decoded(found), view.add_files, refuse)

        self._session.ask(view, partial(inbox.pictures_among, files=files), make, refuse)
