"""Sealing a file that was made here, the year in review above all, for someone in the circle."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from journal.deeds import share
from journal.errors import Refusal
from journal.shapes import DraftKey, DraftPlace, FileOrder, Handed, Protected, ShareChoices
from ui.dialogs.share.people import HalfAddressed, PeopleChoice, to_circle
from ui.drafts import DraftField, DraftNote
from ui.half_chosen import half_chosen
from ui.handed import sealed_look
from ui.look import Look
from ui.questions.confirm_unverified import ask_about_names, ask_about_strangers
from ui.session import Session
from ui.widgets.buttons import QuietButton
from ui.widgets.choose_file import usual_folder
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, put
from ui.widgets.seal_buttons import Ways
from ui.widgets.sheet import Sheet
from ui.wishes import Wishing
from ui.wording import translate
from ui.wording.people import people_words, size_words
from ui.working import RefusalBanner


class ShareBookSheet(Sheet):
    """Whom, a note, and the seal. The file itself never touches the disk unsealed."""

    def __init__(self, session: Session, look: Look, wish: Wishing, order: FileOrder, parent: QWidget) -> None:
        subtitle = translate(
            "ShareBookSheet", "Only the people you choose can open it. Nothing leaves until you hand the file over."
        )
        super().__init__(
            look, parent, translate("ShareBookSheet", "Seal “{0}”").format(order.title), subtitle, width=480
        )
        self._session, self._wish, self._order = session, wish, order
        self._trouble = RefusalBanner(look, translate("ShareBookSheet", "Put away"))
        self._half = HalfAddressed, (ShareBookSheet, order.title)
        self._people = PeopleChoice(look, to_circle(self, self._wish), half_chosen(session).at(*self._half))
        self._people.changed.connect(self._settle_seal)
        self._note = DraftField(session, look, translate("ShareBookSheet", "A note to go with it"), height=84)
        self._note.keeper.open(DraftKey(DraftPlace.SEALED_FILE_NOTE, field=order.title))
        names = (
            translate("ShareBookSheet", "Names of pupils were replaced in it.")
            if order.protected
            else translate(
                "ShareBookSheet", "Names stand in it as you wrote them. Be sure that is right for whoever gets it."
            )
        )
        self._parts: list[QWidget] = [
            Label(look, translate("ShareBookSheet", "For", "the people it is for"), "ui-small-strong"),
            self._people,
            Label(look, translate("ShareBookSheet", "A note to go with it"), "ui-small-strong"),
            self._note,
            DraftNote(look, self._note.keeper),
            Label(
                look,
                f"{names} {size_words(len(order.data))}.",
                "ui-small",
                "" if order.protected else "warn",
                wraps=True,
            ),
        ]
        self.scroll_body()
        for part in (self._trouble, *self._parts):
            self.body.addWidget(part)
        self._cancel = QuietButton(look, translate("ShareBookSheet", "Cancel"), clicked=self.dismiss)
        self._seal = Ways(
            look, translate("ShareBookSheet", "Seal it"), translate("ShareBookSheet", "Put in the shared folder")
        )
        self._seal.setEnabled(False)
        self._seal.file_chosen.connect(lambda: self._ask_about_strangers(self._choose_folder))
        self._seal.folder_chosen.connect(lambda path: self._ask_about_strangers(lambda: self.seal_into(Path(path))))
        put(self.foot, REST, self._cancel, self._seal)
        session.ask(self, share.choices, self._show)

    def _show(self, found: ShareChoices) -> None:
        self._people.show_people(found.contacts, found.groups)
        self._seal.show_folders(found.through)
        if (first := self._people.first()) is not None:
            self.offer_focus(first)
        self._settle_seal()

    def _settle_seal(self) -> None:
        self._seal.setEnabled(bool(self._people.chosen()))

    def _choose_folder(self) -> None:
        usual_folder(self, translate("ShareBookSheet", "Where shall the sealed file go?"), self.seal_into)

    def _ask_about_strangers(self, then: Callable[[], None]) -> None:
        ask_about_strangers(self.look, self, tuple(one.name for one in self._people.unverified()), then)

    def seal_into(self, folder: Path) -> None:
        """Seal it and put it into `folder`, once its words were looked at."""
        people = self._people.chosen()
        order = replace(
            self._order,
            contacts=tuple(one.id for one in people),
            note=self._note.words().strip(),
            allow_unverified=bool(self._people.unverified()),
        )
        self._seal.setEnabled(False)
        names = people_words(tuple(one.name for one in people))

        def go_on(words: tuple[Protected, ...]) -> None:
            decided = replace(order, decisions=share.as_typed(*words))
            self._settle_seal()
            ask_about_names(self.look, self, names, words, lambda: self._act(decided, folder, names))

        self._session.ask(self, partial(share.file_words, order=order), go_on, self._refuse)

    def _act(self, order: FileOrder, folder: Path, names: str) -> None:
        """Seal and put it where it goes; either both happen or neither."""
        self._seal.setEnabled(False)
        sealing = partial(share.seal_file, order=order, folder=folder)
        self._note.keeper.use(sealing, lambda found: self._show_sealed(found, names), self._refuse)

    def _show_sealed(self, one: Handed, names: str) -> None:
        half_chosen(self._session).used(*self._half)
        self.title.say(translate("ShareBookSheet", "Sealed for {0}").format(names))
        self._trouble.hide()
        for part in self._parts:
            self.body.removeWidget(part)
            part.hide()
        last = sealed_look(self._session, self.look, one, names, self._refuse, within=True)
        self.body.addWidget(last)
        self._seal.hide()
        self._cancel.setText(translate("ShareBookSheet", "Done"))
        self._cancel.setFocus()

    def _refuse(self, refusal: Refusal) -> None:
        self._trouble.refuse(refusal)
        self._settle_seal()
