"""What was chosen in a sheet and is nowhere else yet: no press beside it takes that away. Every sheet is in the table.

Escape and Cancel close each of them. A lock, closing the window and Ctrl+Q ask nothing about choices, and none outlives
them: they are no words, and whoever locks in a hurry is not to be held up.
"""

from __future__ import annotations

import ast
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QListWidget, QWidget

import ui
from journal.deeds import write
from journal.deeds.unlock import open_journal
from journal.shapes import Draft, FileOrder
from tests.ui.circle_friends import befriend, done
from tests.ui.conftest import PASSPHRASE
from tests.ui.hands import button, buttons, offered, part, press_beside, session_of, shown
from ui import wishes
from ui.app.main_window import MainWindow
from ui.days.field import DayField
from ui.dialogs.copies.frame import Step
from ui.pages.journal.looking_for import DaysSheet
from ui.widgets.fields import ComboBox
from ui.widgets.sheet import Sheet
from ui.wording.days import qt_day

LEFT = Qt.MouseButton.LeftButton
AGAIN, GONE = "chosen again at the next opening, until the lock", "as it was before"


@dataclass
class Place:
    """Where sheets are opened: a window, an entry with a word to decide and a photo, and a friend."""

    window: MainWindow
    entry: str
    copy: Path
    pages: Path


@dataclass(frozen=True)
class Story:
    """How a sheet is opened, what is seen there first, what is chosen, how that looks, and how it is after Escape."""

    wanted: Callable[[Place], wishes.Sheets]
    first: Callable[[Sheet], object]
    chosen: Callable[[Sheet], QWidget | Callable[[], object]]
    stands: Callable[[Sheet], bool]
    after: str


BOOK = FileOrder(name="Year.pdf", media_type="application/pdf", data=b"%PDF-1.7", title="Year", protected=True)
OFF = Qt.CheckState.Unchecked


def leave_a_word(wanted: Callable[[Place], wishes.Sheets]) -> Story:
    word = "Oyelaran"
    return Story(
        wanted=wanted,
        first=lambda sheet: buttons(sheet, "Leave ") or buttons(sheet, "Decide again "),
        chosen=lambda sheet: button(sheet, f"Leave {word} as it is"),
        stands=lambda sheet: offered(sheet, f"Decide again about {word}"),
        after=AGAIN,
    )


def tick_a_friend(wanted: Callable[[Place], wishes.Sheets], after: str) -> Story:
    return Story(
        wanted=wanted,
        first=lambda sheet: buttons(sheet, "Noor"),
        chosen=lambda sheet: buttons(sheet, "Noor")[0],
        stands=lambda sheet: buttons(sheet, "Noor")[0].isChecked(),
        after=after,
    )


def turn(box: ComboBox) -> None:
    box.setCurrentIndex(0)
    box.activated.emit(0)


CHOSEN = {
    "ShareSheet": leave_a_word(lambda place: wishes.Share((place.entry,))),
    "ProtectedExportSheet": leave_a_word(lambda place: wishes.ExportProtected((place.entry,))),
    "ShareBookSheet": tick_a_friend(lambda _: wishes.ShareFile(BOOK), AGAIN),
    "GroupsSheet": tick_a_friend(lambda _: wishes.ArrangeGroups(), AGAIN),
    "EvidenceSheet": Story(
        wanted=lambda place: wishes.MarkEvidence(place.entry),
        first=lambda sheet: offered(sheet, "Mark as evidence"),
        chosen=lambda sheet: lambda: sheet.tree.topLevelItem(0).child(0).setCheckState(0, Qt.CheckState.Checked),
        stands=lambda sheet: bool(sheet.tree.ticked()),
        after=AGAIN,
    ),
    "PeriodSheet": Story(
        wanted=lambda _: wishes.SharePeriod(),
        first=lambda sheet: part(sheet, QListWidget).count(),
        chosen=lambda sheet: lambda: part(sheet, QListWidget).item(0).setCheckState(OFF),
        stands=lambda sheet: part(sheet, QListWidget).item(0).checkState() is OFF,
        after=GONE,
    ),
    "ImportSheet": Story(
        wanted=lambda place: wishes.Import(place.pages),
        first=lambda sheet: shown(sheet, ComboBox),
        chosen=lambda sheet: lambda: turn(shown(sheet, ComboBox)),
        stands=lambda sheet: shown(sheet, ComboBox).currentIndex() == 0,
        after=GONE,
    ),
    "CompareCopiesSheet": Story(
        wanted=lambda place: wishes.CompareCopies(place.copy),
        first=lambda sheet: sheet.step is Step.COMPARED,
        chosen=lambda sheet: lambda: sheet.list.topLevelItem(0).setCheckState(0, OFF),
        stands=lambda sheet: sheet.list.topLevelItem(0).checkState(0) is OFF,
        after=GONE,
    ),
    "PrintSheet": Story(
        wanted=lambda place: wishes.Print((place.entry,)),
        first=lambda sheet: offered(sheet, "Decide them…"),
        chosen=lambda sheet: button(sheet, "Later lines"),
        stands=lambda sheet: not button(sheet, "Later lines").isChecked(),
        after=GONE,
    ),
}
"""Sheets in which somebody chooses."""
TYPED = {
    "AddPersonSheet",
    "CompareSheet",
    "DaysSheet",
    "ExportSheet",
    "FreshCopySheet",
    "KeepSearchSheet",
    "MyCardSheet",
    "NewKeySheet",
    "NewRecoverySheet",
    "PassphraseSheet",
    "ProofSheet",
    "RehearsalSheet",
    "RenameTagSheet",
    "RestoreSheet",
    "SaveElsewhereSheet",
    "TagSheet",
}
"""Sheets with a line or a day that is nowhere else: no press beside takes it away, and Escape does."""
KEPT = {"PeopleSheet", "TemplatesSheet", "PromptSheet"}
"""Sheets whose words are in the journal a moment after they were typed."""
READ = {
    "AnnounceSheet",
    "ChangedKeysSheet",
    "ElsewhereSheet",
    "FolderSheet",
    "ForgetQuestion",
    "GuideSheet",
    "LeavingSheet",
    "LedgerSheet",
    "LetGoQuestion",
    "LicencesSheet",
    "OtherFileSheet",
    "SendAgainSheet",
    "ShortcutSheet",
    "TrashSheet",
    "VersionsSheet",
    "ViewerSheet",
}
"""Sheets that are read, or that ask one thing."""
FRAMES = {"CopiesFrame", "EverybodySheet", "MovingSheet", "Question", "ReadingSheet", "WorkingSheet"}


def sheets() -> set[str]:
    """Give the name of every class that is a sheet, by the source."""
    bases = {}
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = {ast.unparse(base) for base in node.bases}
    found, before = {"Sheet"}, set()
    while found != before:
        before, found = found, found | {name for name, of in bases.items() if of & found}
    return found - {"Sheet"}


def test_every_sheet_is_in_the_table():
    assert sorted([*CHOSEN, *TYPED, *KEPT, *READ, *FRAMES]) == sorted(sheets())


@pytest.fixture
def place(open_window, unlocked, folder, new_journal, qtbot, tmp_path) -> Place:
    befriend(qtbot, unlocked, new_journal("Noor"), verified=False)
    entry = done(qtbot, unlocked, lambda journal: write.write(journal, Draft(body="Oyelaran came.")))
    copy, pages = tmp_path / "stick" / folder.name, tmp_path / "old diary.csv"
    shutil.copytree(folder, copy)
    journal = open_journal(copy, PASSPHRASE)
    write.write(journal, Draft(body="Written on the train."))
    journal.close()
    pages.write_text("full_date,date,weekday,time,mood,activities,note_title,note\n2026-03-02,,,18:05,stormy,,,Long.\n")
    return Place(open_window, entry.id, copy, pages)


@pytest.mark.parametrize("name", CHOSEN)
def test_no_press_beside_takes_a_choice_away_and_escape_does(place, qtbot, name):
    story = CHOSEN[name]

    def opened() -> Sheet:
        sheet = place.window.workspace.open_sheet(story.wanted(place))
        qtbot.waitUntil(lambda: bool(story.first(sheet)))
        return sheet

    sheet = opened()
    assert not story.stands(sheet)
    choose = story.chosen(sheet)
    if isinstance(choose, QWidget):
        qtbot.mouseClick(choose, LEFT, pos=QPoint(8, choose.height() // 2))
    else:
        choose()
    qtbot.waitUntil(lambda: story.stands(sheet))
    assert not press_beside(qtbot, sheet)
    qtbot.keyClick(sheet, Qt.Key.Key_Escape)
    assert sheet.isHidden()
    assert story.stands(opened()) is (story.after == AGAIN)


def test_no_press_beside_takes_a_day_away(look, window, qtbot):
    sheet = DaysSheet(look, window, date(2026, 3, 1), date(2026, 3, 12))
    sheet.open_sheet()
    sheet.findChildren(DayField)[0].setDate(qt_day(date(2026, 3, 2)))
    assert not press_beside(qtbot, sheet)
    sheet.findChildren(DayField)[0].setDate(qt_day(date(2026, 3, 1)))
    assert press_beside(qtbot, sheet)


@pytest.mark.parametrize("end", [MainWindow.close, lambda window: window.lock_requested.emit()])
def test_a_half_made_choice_holds_up_neither_a_lock_nor_the_end(place, qtbot, end):
    sheet = place.window.workspace.open_sheet(CHOSEN["ShareSheet"].wanted(place))
    qtbot.waitUntil(lambda: bool(CHOSEN["ShareSheet"].first(sheet)))
    qtbot.mouseClick(CHOSEN["ShareSheet"].chosen(sheet), LEFT)
    with qtbot.waitSignal(session_of(place.window).locked):
        end(place.window)
