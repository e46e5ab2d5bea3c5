"""While the disk of an export or of an import does not answer, nothing but that waits, and it can be stopped.

A disk that turned bytes of the journal leaves what it can still give to be taken out.
"""

from __future__ import annotations

from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from journal import files
from journal.deeds import write
from journal.deeds.export import export
from journal.deeds.unlock import open_journal
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from journal.transfer.sources import FolderSource
from tests.proofs import proved
from tests.transfer.test_plain_files import photo
from tests.ui.conftest import ENTRIES, PASSPHRASE
from ui.threads import jobs
from ui.wishes import Export, Import, Proved

LEFT = Qt.MouseButton.LeftButton
ROOT = "SELECT rootpage FROM sqlite_schema WHERE name = 'entries_by_change'"


@pytest.fixture
def window(open_window):
    return open_window


@pytest.fixture
def sheet(window, tmp_path, qtbot):
    """The sheet, with what would come of a page that says no day."""
    (tmp_path / "notes").mkdir()
    (tmp_path / "notes" / "rain.md").write_text("It was rain.", "utf-8")
    made = window.workspace.open_sheet(Import(tmp_path / "notes"))
    qtbot.waitUntil(lambda: made.first is not None)
    return made


@pytest.fixture
def hanging_disk(monkeypatch):
    """Whatever is written into an export waits until this is set, as on a stick that was pulled."""
    answers, asked_for, real = Event(), Event(), files.write_into

    def waits(*given):
        asked_for.set()
        answers.wait(60)
        real(*given)

    monkeypatch.setattr(files, "write_into", waits)
    yield answers, asked_for
    answers.set()


def taking_out(window, unlocked, asked, place):
    """The sheet, with everything being written into a folder in `place`."""
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    sheet = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    sheet.write(place)
    return sheet


def test_while_the_disk_of_an_export_hangs_words_are_saved_and_it_can_be_stopped(
    window, unlocked, asked, tmp_path, qtbot, hanging_disk
):
    answers, asked_for = hanging_disk
    place = tmp_path / "stick"
    place.mkdir()
    sheet = taking_out(window, unlocked, asked, place)
    qtbot.waitUntil(asked_for.is_set)
    saved = []
    unlocked.do(unlocked, lambda journal: write.write(journal, Draft(body="A sentence.")), saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    QTest.mouseClick(sheet.cancel, LEFT)
    qtbot.waitUntil(lambda: not sheet.trouble.isHidden())
    assert sheet.trouble.title.text() == "Stopped"
    answers.set()
    qtbot.waitUntil(lambda: list(place.iterdir()) == [])


def test_the_journal_is_locked_while_the_disk_of_an_export_hangs_and_nothing_stays_there(
    window, unlocked, asked, tmp_path, qtbot, hanging_disk
):
    answers, asked_for = hanging_disk
    place = tmp_path / "stick"
    place.mkdir()
    taking_out(window, unlocked, asked, place)
    qtbot.waitUntil(asked_for.is_set)
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert not answers.is_set()
    answers.set()
    qtbot.waitUntil(lambda: list(place.iterdir()) == [])


def test_leaving_waits_for_no_disk_that_an_export_hangs_on(
    window, unlocked, asked, tmp_path, qtbot, hanging_disk, monkeypatch
):
    answers, asked_for = hanging_disk
    taking_out(window, unlocked, asked, tmp_path)
    qtbot.waitUntil(asked_for.is_set)
    monkeypatch.setattr(jobs, "HANGS", 600)  # for what waits on the journal's own thread
    assert unlocked.close() is False  # a thread is left behind, and the program ends all the same
    assert not answers.is_set()


@pytest.fixture
def hanging_source(sheet, monkeypatch):
    """Whatever is asked of the folder that was looked into waits until this is set."""
    answers, asked_for, real = Event(), Event(), FolderSource.modified

    def waits(self, name):
        asked_for.set()
        answers.wait(60)
        return real(self, name)

    monkeypatch.setattr(FolderSource, "modified", waits)
    yield answers, asked_for
    answers.set()


def test_while_the_disk_of_an_import_hangs_words_are_saved_and_it_can_be_stopped(
    sheet, unlocked, asked, qtbot, hanging_source
):
    _, asked_for = hanging_source
    QTest.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(asked_for.is_set)
    saved = []
    unlocked.do(unlocked, lambda journal: write.write(journal, Draft(body="A sentence.")), saved.append)
    qtbot.waitUntil(lambda: bool(saved))
    QTest.mouseClick(sheet.cancel, LEFT)
    qtbot.waitUntil(lambda: not sheet.trouble.isHidden())
    assert sheet.trouble.title.text() == "Stopped"
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES) + 1


def test_the_journal_is_locked_while_the_disk_of_an_import_hangs(sheet, unlocked, qtbot, hanging_source):
    answers, asked_for = hanging_source
    QTest.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(asked_for.is_set)
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    assert not answers.is_set()


@pytest.mark.parametrize("kept", [True, False])
def test_photos_keep_or_lose_their_place_by_a_choice_that_is_shown(window, unlocked, asked, tmp_path, qtbot, kept):
    entry = asked(unlocked, lambda journal: write.write(journal, Draft(body="Seen.")))
    made = photo()
    asked(unlocked, lambda journal: write.attach(journal, entry.id, "yard.jpg", made))
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    sheet = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    if not kept:
        QTest.mouseClick(sheet.places, LEFT, pos=QPoint(8, sheet.places.height() // 2))
    assert sheet.places.isChecked() is kept
    sheet.write(tmp_path)
    qtbot.waitUntil(sheet.go.isHidden)
    (file,) = tmp_path.rglob("*yard.jpg")
    assert (file.read_bytes() == made) is kept
    assert (b"Telephone" in file.read_bytes()) is kept


@pytest.mark.parametrize("kept", [True, False])
def test_entries_keep_or_lose_their_earlier_versions_by_a_choice_that_is_shown(
    window, unlocked, asked, tmp_path, qtbot, kept
):
    entry = asked(unlocked, lambda journal: write.write(journal, Draft(body="Seen.")))
    asked(unlocked, lambda journal: write.revise(journal, entry.id, Draft(body="Known.")))
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    sheet = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    if not kept:
        sheet.versions.setFocus()
        QTest.keyClick(sheet.versions, Qt.Key.Key_Space)
    assert sheet.versions.isChecked() is kept
    sheet.write(tmp_path)
    qtbot.waitUntil(sheet.go.isHidden)
    assert bool([*tmp_path.rglob("versions")]) is kept
    assert sheet.versions.isHidden()


def test_past_a_page_that_hides_others_all_the_rest_is_written_and_what_is_missing_counted(
    window, unlocked, folder, asked, qtbot, tmp_path
):
    (root,) = asked(unlocked, lambda journal: journal.store.one(ROOT))
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    with (folder / "journal.db").open("r+b") as file:
        file.seek((root - 1) * 4096 + 1000)
        file.write(b"\x07" * 50)
    with qtbot.waitSignal(unlocked.unlocked):
        unlocked.unlock(lambda: open_journal(folder, PASSPHRASE))
    proof = asked(unlocked, lambda journal: proved(journal, KeyDeed.PLAIN_EXPORT))
    sheet = window.workspace.open_sheet(Export(proved=Proved(proof=proof)))
    (tmp_path / "out").mkdir()
    sheet.write(tmp_path / "out")
    qtbot.waitUntil(sheet.trouble.isVisible)
    assert sheet.trouble.button.text() == "Write all the rest"
    QTest.mouseClick(sheet.trouble.button, LEFT)
    qtbot.waitUntil(sheet.go.isHidden)
    assert sheet.words.text().startswith(f"{len(ENTRIES)} entries")
    assert len(list((tmp_path / "out").rglob("entries/**/*.md"))) == len(ENTRIES)
    assert [path.name for path in tmp_path.rglob(".afterbell*")] == []


def test_stop_at_the_end_of_an_import_says_what_came_and_whose_turn_did_not(
    window, unlocked, asked, tmp_path, qtbot, monkeypatch
):
    entry = asked(unlocked, lambda journal: write.write(journal, Draft(body="Seen.")))
    asked(unlocked, lambda journal: write.attach(journal, entry.id, "yard.jpg", photo()))
    asked(unlocked, lambda journal: export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out"))
    (page,) = (page for page in (tmp_path / "out").rglob("*.md") if "Seen." in page.read_text("utf-8"))
    page.write_text(page.read_text("utf-8").replace("Seen.", "Seen, and more."), "utf-8")
    answers, asked_for, real = Event(), Event(), FolderSource.read

    def waits(source, name, *given):
        if name.endswith("yard.jpg"):
            asked_for.set()
            answers.wait(60)
        return real(source, name, *given)

    monkeypatch.setattr(FolderSource, "read", waits)
    sheet = window.workspace.open_sheet(Import(tmp_path / "out"))
    qtbot.waitUntil(lambda: sheet.first is not None)
    QTest.mouseClick(sheet.go, LEFT)
    qtbot.waitUntil(lambda: asked_for.is_set() and sheet.cancel.isEnabled())
    QTest.mouseClick(sheet.cancel, LEFT)
    qtbot.waitUntil(sheet.go.isHidden)
    answers.set()
    assert "because it was stopped before that" in sheet.words.text()
    assert sheet.trouble.isHidden()


def test_whether_a_file_is_under_a_passphrase_is_looked_up_while_the_window_goes_on(
    window, unlocked, tmp_path, qtbot, monkeypatch
):
    answers = Event()
    monkeypatch.setattr(files, "read_start", lambda *_: answers.wait(60) and b"age-encryption.org/v1\n-> scrypt ")
    sheet = window.workspace.open_sheet(Import(tmp_path / "far.age"))
    assert sheet.isVisible()
    assert sheet.first_field() is None
    answers.set()
    qtbot.waitUntil(lambda: sheet.first_field() is not None)
    assert "passphrase" in sheet.words.text()
