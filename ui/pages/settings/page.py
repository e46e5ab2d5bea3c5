"""The Settings page: groups of settings, a search over them, and what the journal has kept of each."""

from __future__ import annotations

from datetime import time
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from journal.changes import Changes, Room
from journal.deeds import settings
from journal.settings_table import DAY_ENDS_AT, MY_NAME
from journal.shapes.settings import SettingsKept
from journal.transfer.formats import titles
from ui.desktop import file_types
from ui.look import Look
from ui.look.look import TEXT_SIZES
from ui.look.theme import Choice
from ui.pages import Page
from ui.pages.settings.backups import BackupGroup
from ui.pages.settings.checking import CheckGroup
from ui.pages.settings.opening import OpeningSwitch
from ui.pages.settings.privacy import KeyGroup, LockGroup
from ui.pages.settings.rows import Group
from ui.pages.settings.school import SchoolGroup
from ui.pages.settings.spelling import LanguageGroup, SpellingGroup
from ui.session import Session
from ui.widgets.fields import ComboBox, LineField
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, put
from ui.widgets.scrolling import ScrollColumn
from ui.widgets.search_field import SearchField
from ui.widgets.segments import Segments
from ui.wishes import (
    ChangeTemplates,
    Export,
    Import,
    ProtectNames,
    RemindAt,
    ShowGuide,
    ShowKeys,
    ShowLicences,
    VisitMadeUp,
    Wishing,
)
from ui.wording.days import time_of_day

DAY_ENDS = range(8)
EVENINGS = range(15, 24)
"""Hours."""


class SettingsPage(Page):
    """Every change is kept at once; there is nothing to save."""

    def __init__(self, session: Session, look: Look, wish: Wishing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._look, self._wish = session, look, wish
        self._kept: SettingsKept | None = None
        column = ScrollColumn(look, 720)
        in_column(column, on=self)
        self.search = SearchField(look, self.tr("Search the settings"), self.tr("Search the settings"))
        self.search.textChanged.connect(self._narrow)
        self.setFocusProxy(self.search)
        self.nothing = Label(
            look, self.tr("No setting of that name. The guide may know more: F1."), "ui", "soft", wraps=True
        )
        self.nothing.hide()
        put(column.body, Label(look, self.tr("Settings"), "title"), self.search, self.nothing)
        self._school = SchoolGroup(session, look)
        self._backups = BackupGroup(session, look, wish)
        self.whole = CheckGroup(session, look, wish)
        self.spelling = SpellingGroup(session, look, wish)
        self.locking = LockGroup(session, look, wish)
        self.keys = KeyGroup(look, wish)
        self.language = LanguageGroup(look, wish)
        self.groups: tuple[Group, ...] = (
            self._writing(),
            self.spelling,
            self._school,
            self._appearance(),
            self.language,
            self.locking,
            self.keys,
            self._people(),
            self._backups,
            self.whole,
            self._moving(),
            self._about(),
        )
        self.spelling.know_as(self.tr("dictionary language typos spellcheck autocorrect grammar quotes smart"))
        self._school.know_as(self.tr("calendar term semester holidays vacation summer start end of year"))
        self.locking.know_as(
            self.tr(
                "security timeout screen lock projector beamer screenshot privacy"
                " auto idle log out sign out tray icon clock autolock logout minimize hide timer whiteboard"
            )
        )
        self.keys.know_as(self.tr("password security encryption forgotten change password reset print paper pin code"))
        self.whole.know_as(self.tr("check damage repair corrupt broken rescue verify damaged integrity error"))
        self._backups.know_as(
            self.tr(
                "copy safety stick usb cloud sync save merge two second computers dropbox history undo"
                " icloud onedrive nextcloud google drive",
                "what people type, in every country",
            )
        )
        put(column.body, *self.groups, REST)
        session.changed.connect(self._take_changes)
        look.changed.connect(self._show_look)
        self.refresh()

    def begin(self, how: Qt.FocusReason) -> None:
        """Begin with the name of a setting."""
        self.search.setFocus(how)

    def refresh(self) -> None:
        """Look again at what is kept."""
        self._session.ask(self, settings.look, self._show, topic="settings")

    def offer_staying(self, action: QAction) -> None:
        """Show the switch of the icon beside the clock."""
        self.locking.offer_staying(action)

    def offer_evening(self, at: time | None) -> None:
        """Show when the icon beside the clock asks how the day was."""
        hours = [None, *(time(hour) for hour in EVENINGS)]
        hours += [] if at in hours else [at]
        evening = ComboBox()
        evening.addItems([time_of_day(each) if each else self.tr("Never", "a reminder") for each in hours])
        evening.setCurrentIndex(hours.index(at))
        evening.activated.connect(lambda place: self._wish(RemindAt(hours[place])))
        self._add_evening(
            self.tr("One quiet line from the icon beside the clock, without a word of the journal."), evening
        )

    def say_no_evening(self) -> None:
        """Say to whoever looks for a reminder why there is none."""
        self._add_evening(
            self.tr("It would come from an icon beside the clock, and this desktop has no place for one."), None
        )

    def _add_evening(self, why: str, control: QWidget | None) -> None:
        row = self.groups[0].add(self.tr("Remind me in the evening"), why, control)
        row.know_as(self.tr("reminder notification alarm"))

    def _writing(self) -> Group:
        group = Group(self._look, self.tr("Writing"))
        group.know_as(self.tr("author midnight night frames questions prompts profile username my name"))
        self.day_ends_at = ComboBox()
        for hour in DAY_ENDS:
            self._offer_day_end(time(hour))
        self.day_ends_at.activated.connect(self._keep_day_end)
        group.add(
            self.tr("The day ends at"),
            self.tr("What you write before this still belongs to the evening before."),
            self.day_ends_at,
        )
        self.my_name = LineField("", longest=80)
        self.my_name.setMinimumWidth(self._look.px(200))
        self.my_name.editingFinished.connect(self._keep_name)
        begins = self.tr("Your card and your book begin with it; each can say another.")
        group.add(self.tr("Your name"), begins, self.my_name)
        group.offer(
            self._wish,
            ChangeTemplates(),
            self.tr("Templates"),
            self.tr("What “Prompts” offers to write along: change, hide, make your own."),
            self.tr("Open…"),
        )
        return group

    def _appearance(self) -> Group:
        group = Group(self._look, self.tr("Look", "of the window: colours and letters"))
        group.know_as(
            self.tr(
                "appearance colour color dark mode night light contrast eyes vision font size zoom bigger letters"
                " accessibility design color blind"
            )
        )
        self.theme = Segments(
            self._look,
            (
                (Choice.SYSTEM, self.tr("As the system")),
                (Choice.PAPER, self.tr("Paper")),
                (Choice.CHALKBOARD, self.tr("Chalkboard")),
                (Choice.CONTRAST, self.tr("High contrast")),
            ),
            self.tr("Theme"),
        )
        self.theme.chosen.connect(lambda key: self._look.choose(choice=key))
        group.add(
            self.tr("Theme"),
            self.tr("Light by day, dark by night, or one of them always; with high contrast as the system is."),
            self.theme,
        )
        self.scale = Segments(
            self._look, tuple((str(size), f"{round(size * 100)} %") for size in TEXT_SIZES), self.tr("Text size")
        )
        self.scale.chosen.connect(lambda key: self._look.choose(scale=float(key)))
        group.add(self.tr("Text size"), self.tr("Also by Ctrl and + or −, from anywhere."), self.scale)
        self._show_look()
        return group

    def _show_look(self) -> None:
        self.theme.choose(self._look.choice)
        self.scale.choose(str(self._look.scale))

    def _people(self) -> Group:
        group = Group(self._look, self.tr("Names to protect"))
        group.know_as(self.tr("pupils students children class anonymous initials privacy anonymize pseudonym gdpr"))
        group.offer(
            self._wish,
            ProtectNames(),
            self.tr("People list"),
            self.tr("Pupils’ names and what stands for them when you share. The list is shared with nobody."),
            self.tr("Open the list…"),
        )
        return group

    def _moving(self) -> Group:
        group = Group(self._look, self.tr("In and out"))
        group.know_as(
            self.tr(
                "import export migrate move transfer download save file open with obsidian markdown"
                " pdf word new computer",
                "what people type, in every country",
            )
        )
        group.offer(
            self._wish,
            Import(),
            self.tr("Bring entries in"),
            self.tr("From {0}. What is there already is noticed.").format(titles.titles()),
            self.tr("Import…"),
        )
        group.offer(
            self._wish,
            Export(),
            self.tr("Take everything out"),
            self.tr("A plain folder that any program reads, or one encrypted file."),
            self.tr("Export…"),
        )
        if file_types.can_register():
            OpeningSwitch(self._session, group)
        return group

    def _about(self) -> Group:
        from journal.assets import version

        group = Group(self._look, self.tr("About"))
        group.know_as(
            self.tr(
                "version licence folder location help manual keyboard shortcuts demo"
                " license where tutorial network internet update offline telemetry example"
                " sample hotkeys open source files are my"
            )
        )
        self._folder_row = group.add(self.tr("Where your journal is"), "", None)
        about = self.tr("Afterbell {0}, free software under the MIT licence. It never connects to any network.")
        group.add(self.tr("Afterbell"), about.format(version()), None)
        group.offer(
            self._wish,
            ShowLicences(),
            self.tr("Licences"),
            self.tr("What Afterbell is made of, and the terms of each part."),
            self.tr("Read them…"),
        )
        group.offer(
            self._wish,
            ShowGuide(),
            self.tr("Guide"),
            self.tr("The first evening, sharing, what is protected, what to do when something goes wrong; also F1."),
            self.tr("Read it…"),
        )
        group.offer(
            self._wish,
            ShowKeys(),
            self.tr("Keyboard"),
            self.tr("What the keyboard can do; also Shift+F1."),
            self.tr("Show"),
        )
        group.offer(
            self._wish,
            VisitMadeUp(),
            self.tr("A made-up year"),
            self.tr("The journal of a teacher who does not exist, to look around in or to show somebody."),
            self.tr("Write it anew…") if self._session.made_up else self.tr("Look around…"),
        )
        return group

    def _show(self, kept: SettingsKept) -> None:
        self._kept = kept
        if self.day_ends_at.findData(kept.day_ends_at.isoformat()) < 0:
            self._offer_day_end(kept.day_ends_at)
        self.day_ends_at.setCurrentIndex(self.day_ends_at.findData(kept.day_ends_at.isoformat()))
        self.locking.show_kept(kept.lock_after, kept.wishes)
        self.keys.show_kept(kept.tried_on, kept.keys)
        self.spelling.show_kept(kept.spelling, kept.my_words, quotes=kept.smart_quotes)
        if not self.my_name.hasFocus():
            self.my_name.setText(kept.my_name)
        self._school.show_years(kept.year, kept.years, kept.today)
        self._backups.show_backups(kept.backups, kept.second)
        self._backups.show_copies(kept.copies)
        self._folder_row.explain(kept.folder)

    def _keep_day_end(self) -> None:
        at = time.fromisoformat(str(self.day_ends_at.currentData()))
        self._session.do(self, partial(settings.keep, setting=DAY_ENDS_AT, value=at))

    def _offer_day_end(self, at: time) -> None:
        self.day_ends_at.addItem(time_of_day(at), at.isoformat())

    def _keep_name(self) -> None:
        name = self.my_name.text().strip()
        if self._kept is not None and name != self._kept.my_name:
            self._session.do(self, partial(settings.keep, setting=MY_NAME, value=name))

    def _narrow(self, text: str) -> None:
        left = [group.narrow(text) for group in self.groups]
        if not any(left):  # only then: of "theme", "them" is no stem
            left = [group.narrow(text, endings=True) for group in self.groups]
        self.nothing.setVisible(not any(left))

    def _take_changes(self, changes: Changes) -> None:
        if changes.touches(Room.SETTINGS, Room.KEYLOG, Room.BACKUPS):
            self.refresh()
