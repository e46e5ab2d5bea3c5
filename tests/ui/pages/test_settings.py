from __future__ import annotations

from datetime import UTC, date, datetime, time

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from journal.dates import clock, schoolyears
from journal.deeds import back_up, recovery_rehearsal, settings, words_file
from journal.deeds.unlock import create_journal, open_journal
from journal.errors import DamagedText
from journal.settings_table import DAY_ENDS_AT, MY_NAME, SCHOOL_YEARS
from journal.shapes import Draft, EntryId, ImportReport, Problem, UnsavedWords
from journal.shapes.keys import KeyDeed
from tests.conftest import THURSDAY
from tests.proofs import proved
from tests.ui.conftest import ENTRIES, PASSPHRASE
from tests.ui.hands import busy, button, field, offered, part, press, read, turn_to
from ui.background.backing_up import BackingUp
from ui.days.field import DayField
from ui.dialogs.moving import ExportSheet, ImportSheet, import_words
from ui.dialogs.new_key import NewKeySheet
from ui.dialogs.passphrase import PassphraseSheet
from ui.dialogs.recovery import NewRecoverySheet
from ui.opening.recovery import RecoveryView
from ui.pages.settings import SettingsPage, spelling
from ui.pages.settings.backups import BackupGroup
from ui.pages.settings.school import SchoolGroup, usual_words, usual_year
from ui.widgets.labels import Label
from ui.widgets.passphrase import PassphraseField
from ui.wishes import Export, Proved, Say


@pytest.fixture
def page(unlocked, look, qtbot, wishes):
    made = SettingsPage(unlocked, look, wishes.go)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    qtbot.waitUntil(lambda: not busy(unlocked))
    return made


def kept(asked, session, setting):
    return asked(session, lambda journal: journal.settings.get(setting))


def proof_of(session, asked, deed, **more):
    return Proved(proof=asked(session, lambda journal: proved(journal, deed)), **more)


def test_a_change_is_kept_at_once_and_shown(page, unlocked, asked, qtbot):
    with qtbot.waitSignal(unlocked.changed):
        turn_to(page.day_ends_at, "02:00:00")
    assert kept(asked, unlocked, DAY_ENDS_AT) == time(2, 0)


def test_a_name_is_kept_when_the_field_is_left(page, unlocked, asked, qtbot):
    qtbot.keyClicks(page.my_name, "Ellen")
    with qtbot.waitSignal(unlocked.changed):
        qtbot.keyClick(page.my_name, Qt.Key.Key_Return)
    assert kept(asked, unlocked, MY_NAME) == "Ellen"


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        ("import", "In and out"),
        ("export", "In and out"),
        ("password", "Passphrase and key"),
        ("change password", "Passphrase and key"),
        ("projector", "Locking"),
        ("dark mode", "Look"),
        ("zoom", "Look"),
        ("usb", "Backups"),
        ("restore", "Backups"),
        ("students", "Names to protect"),
    ],
)
def test_what_people_type_finds_the_setting(page, typed, shown):
    page.search.setText(typed)
    assert shown in [group.title.text() for group in page.groups if not group.isHidden()]
    assert page.nothing.isHidden()


def test_a_search_leaves_what_fits(page):
    for typed, only in (("passphrase", "Passphrase and key"), ("theme", "Look")):  # of which "them" is no stem
        page.search.setText(typed)
        assert [group.title.text() for group in page.groups if not group.isHidden()] == [only]
    page.search.setText("no such thing at all")
    assert not page.nothing.isHidden()
    page.search.setText("")
    assert all(not group.isHidden() for group in page.groups)


def test_a_school_year_with_terms_is_kept(page, unlocked, asked, qtbot):
    school = part(page, SchoolGroup)
    school.first.setDate(QDate(2025, 9, 2))
    school.last.setDate(QDate(2026, 6, 12))
    press(qtbot, school, "Add a term")
    (name,) = (each for each in school.findChildren(QLineEdit) if each.accessibleName() == "Name of the term")
    name.setText("Autumn")
    first, last = name.parentWidget().findChildren(DayField)
    first.setDate(QDate(2025, 9, 2))
    last.setDate(QDate(2025, 12, 23))
    with qtbot.waitSignal(unlocked.changed):
        last.editingFinished.emit()
    (year,) = kept(asked, unlocked, SCHOOL_YEARS)
    assert (year.first, year.last) == (date(2025, 9, 2), date(2026, 6, 12))
    assert [(term.name, term.last) for term in year.terms] == [("Autumn", date(2025, 12, 23))]


@pytest.mark.parametrize("preset", schoolyears.PRESETS, ids=lambda preset: preset.id)
def test_a_usual_year_is_put_in_place_with_two_keys_and_taken_back(page, unlocked, asked, qtbot, preset):
    school = part(page, SchoolGroup)
    before = (school.name.text(), school.first.day, school.last.day)
    action = next(each for each in school.usual.menu().actions() if each.text() == usual_words(preset.id))
    with qtbot.waitSignal(unlocked.changed):
        action.trigger()
    (year,) = kept(asked, unlocked, SCHOOL_YEARS)
    assert year == usual_year(preset.id, date(2026, 3, 12))
    assert (school.first.day, school.last.day) == (year.first, year.last)
    assert len(school._terms.spans()) == len(preset.parts)
    with qtbot.waitSignal(unlocked.changed):
        school.undo.click()
    assert kept(asked, unlocked, SCHOOL_YEARS) == ()
    assert (school.name.text(), school.first.day, school.last.day) == before
    assert school.undo.isHidden()


def set_year(page, unlocked, qtbot, year):
    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(page, lambda journal: journal.settings.set(SCHOOL_YEARS, (year,)))


def test_a_usual_year_takes_the_place_of_those_it_overlaps_and_leaves_the_others(page, unlocked, asked, qtbot):
    long_ago = schoolyears.school_year("north", date(2024, 10, 1))
    set_year(page, unlocked, qtbot, long_ago)
    qtbot.waitUntil(lambda: not busy(unlocked))
    for preset in ("north-terms", "south"):
        with qtbot.waitSignal(unlocked.changed):
            part(page, SchoolGroup).usual.chosen.emit(preset)
    assert [year.name for year in kept(asked, unlocked, SCHOOL_YEARS)] == ["2024–25", "2026"]


def test_in_the_long_holidays_the_year_that_was_set_for_after_them_is_shown(page, unlocked, qtbot):
    coming = schoolyears.school_year("north", date(2026, 9, 1))
    set_year(page, unlocked, qtbot, coming)
    qtbot.waitUntil(lambda: part(page, SchoolGroup).first.day == coming.first)


def test_in_the_long_holidays_the_year_to_come_is_set_and_the_one_that_ended_stays(page, unlocked, asked, qtbot):
    ended = schoolyears.school_year("north", date(2025, 9, 1))
    clock.stop(datetime(2026, 7, 1, 12, tzinfo=UTC), "Europe/Berlin")
    set_year(page, unlocked, qtbot, ended)
    qtbot.waitUntil(lambda: part(page, SchoolGroup).name.text() == "2026–27")
    part(page, SchoolGroup).first.set_day(date(2026, 9, 2))
    with qtbot.waitSignal(unlocked.changed):
        part(page, SchoolGroup).first.editingFinished.emit()
    shown = {year.name: year.first for year in kept(asked, unlocked, SCHOOL_YEARS)}
    assert shown == {"2025–26": ended.first, "2026–27": date(2026, 9, 2)}


def test_a_year_that_ends_before_it_begins_is_said_and_not_kept(page, unlocked, asked):
    school = part(page, SchoolGroup)
    school.last.setDate(QDate(2020, 1, 1))
    school.last.editingFinished.emit()
    assert not school.wrong.isHidden()
    assert kept(asked, unlocked, SCHOOL_YEARS) == ()


def test_no_setting_is_cut_off_in_a_small_window_with_letters_of_twice_the_size(page, look):
    look.choose(scale=2.0)
    QApplication.sendPostedEvents()
    room = 800 - 82 - 64 - 10  # less the navigation's icons, the margins and the bar
    assert [group.title.text() for group in page.groups if group.minimumSizeHint().width() > room] == []


def test_theme_and_text_size_change_the_whole_window(page, look):
    page.theme.chosen.emit("chalkboard")
    assert look.dark
    page.scale.chosen.emit("1.3")
    assert look.scale == 1.3


def test_a_backup_made_now_is_counted_and_shown(page, qtbot, wishes):
    with qtbot.waitSignal(wishes.made) as told:
        part(page, BackupGroup).now.click()
    assert told.args == [Say("Backed up and checked")]
    qtbot.waitUntil(lambda: f"{len(ENTRIES)} entries." in part(page, BackupGroup).newest.why.text())


def host(sheet, qtbot):
    sheet.open_sheet()
    return sheet


def test_the_passphrase_is_changed(page, unlocked, look, folder, asked, qtbot):
    sheet = host(PassphraseSheet(unlocked, look, proof_of(unlocked, asked, KeyDeed.NEW_PASSPHRASE), page), qtbot)
    for line in (sheet.fields.first, sheet.fields.second):
        qtbot.keyClicks(line, "another set of quiet words")
    with qtbot.waitSignal(sheet.closed):
        sheet.fields.submit()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    open_journal(folder, "another set of quiet words").close()


@pytest.mark.parametrize("keep_old", [True, False])
def test_a_new_recovery_sheet_is_shown_as_it_was_asked_for(page, unlocked, look, asked, qtbot, keep_old):
    about = proof_of(unlocked, asked, KeyDeed.NEW_SHEET, keep_old=keep_old)
    sheet = host(NewRecoverySheet(unlocked, look, about, page), qtbot)
    qtbot.waitUntil(lambda: sheet.findChild(RecoveryView) is not None)
    words = [label.text() for label in sheet.findChild(RecoveryView).findChildren(Label)]
    assert sum(word.isalpha() and word.islower() for word in words) == 12
    assert len(asked(unlocked, lambda journal: journal.held_keyring().sheets)) == 1 + keep_old
    assert asked(unlocked, recovery_rehearsal.is_unprinted), "nobody has said yet where it is"
    press(qtbot, sheet, "I have it somewhere safe")
    assert not asked(unlocked, recovery_rehearsal.is_unprinted)


def test_a_backup_that_is_made_by_itself_is_shown_at_once(page, unlocked, qtbot):
    shown = part(page, BackupGroup).newest.why
    assert shown.text() == "None yet."
    backing = BackingUp(unlocked, unlocked)
    backing.look()
    qtbot.waitUntil(lambda: shown.text() != "None yet.")
    assert f"{len(ENTRIES)} entries" in shown.text()


def test_what_is_taken_out_comes_in_again_elsewhere(page, unlocked, look, session, tmp_path, asked, qtbot, wishes):
    wanted = Export(proved=proof_of(unlocked, asked, KeyDeed.PLAIN_EXPORT))
    out = host(ExportSheet(unlocked, look, wishes.go, wanted, page), qtbot)
    out.write(tmp_path)
    qtbot.waitUntil(out.go.isHidden)
    exported = tmp_path / "Afterbell export 2026-03-12"
    assert str(exported) in out.words.text()
    with qtbot.waitSignal(unlocked.locked):
        unlocked.lock()
    with qtbot.waitSignal(session.unlocked):
        session.unlock(lambda: create_journal(tmp_path / "Other.afterbell", PASSPHRASE, calibrate=False)[0])
    back = host(ImportSheet(session, look, wishes.go, None, page), qtbot)
    back.look_into(exported)
    qtbot.waitUntil(lambda: back.first is not None)
    qtbot.mouseClick(back.go, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(back.go.isHidden)
    assert f"{len(ENTRIES)} of {len(ENTRIES)} entries came in" in back.words.text()
    assert asked(session, lambda journal: journal.entries.count()) == len(ENTRIES)


def test_an_export_stopped_by_a_damaged_entry_can_write_all_the_rest(
    unlocked, look, page, qtbot, tmp_path, entries, monkeypatch, asked, wishes
):
    from journal.entries import Entries

    real = Entries.get

    def get(self, entry):
        if entry == entries[1].id:
            raise DamagedText(table="entries", row=entry)
        return real(self, entry)

    monkeypatch.setattr(Entries, "get", get)
    wanted = Export(proved=proof_of(unlocked, asked, KeyDeed.PLAIN_EXPORT))
    out = host(ExportSheet(unlocked, look, wishes.go, wanted, page), qtbot)
    out.write(tmp_path)
    qtbot.waitUntil(out.trouble.isVisible)
    assert "rest" in out.trouble.button.text()
    assert not list(tmp_path.glob("Afterbell export*"))
    qtbot.waitUntil(lambda: out.trouble.button.height() > 0)  # laid out, so that a pointer finds it
    qtbot.mouseClick(out.trouble.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: "Left out" in out.words.text())
    assert len(list(tmp_path.glob("Afterbell export*/entries/*/*.md"))) == len(entries) - 1


def test_words_saved_elsewhere_come_home_through_the_window(page, unlocked, look, tmp_path, asked, qtbot, wishes):
    entry, file = EntryId("a" * 32), tmp_path / "mine.afterbell-words"
    draft = Draft(body="never home", written_at=THURSDAY, zone="Europe/Berlin")
    words_file.save(file, (UnsavedWords(called="New entry", entry=entry, rev=0, draft=draft),), "another one")
    sheet = host(ImportSheet(unlocked, look, wishes.go, file, page), qtbot)
    qtbot.waitUntil(lambda: sheet.first_field() is field(sheet, "Passphrase of the file"))
    qtbot.keyClicks(field(sheet, "Passphrase of the file"), "not this one")
    qtbot.keyClick(field(sheet, "Passphrase of the file"), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not sheet.trouble.isHidden())
    assert sheet.trouble.title.text() == "This passphrase does not open the file"
    qtbot.keyClicks(field(sheet, "Passphrase of the file"), "another one")
    qtbot.keyClick(field(sheet, "Passphrase of the file"), Qt.Key.Key_Return)
    qtbot.waitUntil(sheet.go.isHidden)
    assert "1 of 1 entry came in." in sheet.words.text()
    assert part(sheet, PassphraseField).text() == ""
    assert asked(unlocked, lambda journal: journal.entries.get(entry).body) == "never home"


def test_a_file_of_an_unknown_kind_is_said_and_nothing_comes_in(page, unlocked, look, tmp_path, asked, qtbot, wishes):
    file = tmp_path / "x.bin"
    file.write_bytes(bytes(100))
    sheet = host(ImportSheet(unlocked, look, wishes.go, None, page), qtbot)
    sheet.look_into(file)
    qtbot.waitUntil(lambda: not sheet.trouble.isHidden())
    assert asked(unlocked, lambda journal: journal.entries.count()) == len(ENTRIES)


def test_what_did_not_come_in_is_said_with_its_reason_and_place():
    said = (("line 4", "date"), ("line 9", "date"), ("lines 1 to 2", "before-dates"), ("line 20", "date-inside"))
    problems = tuple(Problem(where=where, reason=reason) for where, reason in said)
    report = ImportReport(source="jrnl", found=5, added=2, duplicates=1, attachments=0, problems=problems)
    assert import_words(report).splitlines() == [
        "2 of 5 entries came in.",
        "One was here already.",
        "2 did not come in, because no day could be found: line 4, line 9",
        "1 did not come in, because no date stands before it: lines 1 to 2",
        "A date could not be read, so its words came in with the entry before: line 20",
    ]


def test_words_with_no_place_in_an_entry_are_said_to_be_in_the_report():
    problems = (Problem(where="entry 3", reason="left-out", words="Croydon"),)
    report = ImportReport(source="dayone", found=1, added=1, duplicates=0, attachments=1, problems=problems, grown=0)
    first, second = import_words(report).splitlines()
    assert first == "1 of 1 entry came in, with 1 file."
    assert second.endswith("the report has it: entry 3")
    assert "Croydon" not in second


def test_eight_places_are_all_of_them_and_a_ninth_is_told_by_dots():
    for count in (8, 9):
        problems = tuple(Problem(where=f"line {line}", reason="date") for line in range(1, count + 1))
        report = ImportReport(source="jrnl", found=9, added=0, duplicates=0, attachments=0, problems=problems)
        assert import_words(report).endswith("line 7, line 8" if count == 8 else "line 7, line 8 …")


def test_where_a_window_cannot_ask_the_settings_say_so(page):
    page.search.setText("shared screens")
    left = [row for group in page.groups for row in group.rows if not row.isHidden()]
    assert [row.why.text()[:14] for row in left if not row.isHidden()] == ["On this system"]


def test_the_language_and_my_words_are_kept(page, unlocked, asked, qtbot):
    group = page.spelling
    group.language.setCurrentIndex(group.language.findData("en_US"))
    with qtbot.waitSignal(unlocked.changed):
        group.language.activated.emit(0)
    group.words.setPlainText("warmup\n\n blorping \nwarmup")
    with qtbot.waitSignal(unlocked.changed):
        button(group, "Keep these words").click()
    kept = asked(unlocked, settings.look)
    assert (kept.spelling, kept.my_words) == ("en_US", ("blorping", "warmup"))


@pytest.mark.parametrize(
    ("found", "said"),
    [
        ("en_US", "“As the system” is American English (United States) here."),
        ("en_GB", "“As the system” is British English (United Kingdom) here."),
        ("", "There is none for the language of this system."),
    ],
)
def test_the_settings_say_which_dictionary_the_system_s_language_finds(page, monkeypatch, found, said):
    why = page.spelling.choice.why
    monkeypatch.setattr(spelling, "best_for", lambda _: found)
    page.spelling.show_kept("auto", (), quotes=False)
    assert why.text().endswith(said)
    page.spelling.show_kept("en_US", (), quotes=False)
    assert not why.text().endswith(said)


def test_a_new_key_opens_with_its_passphrase_and_the_old_sheet_is_void(unlocked, look, folder, session, asked, qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    sheet = NewKeySheet(session, look, proof_of(session, asked, KeyDeed.NEW_KEY), lambda: None, window)
    sheet.open_sheet()
    with qtbot.waitSignal(sheet.fields.chosen):
        sheet.fields.chosen.emit("three quiet yellow bicycles")
    qtbot.waitUntil(lambda: bool(sheet.findChildren(RecoveryView)))
    with qtbot.waitSignal(session.locked):
        session.lock()
    journal = open_journal(folder, "three quiet yellow bicycles")
    assert journal.entries.count() == len(ENTRIES)
    journal.close()


def test_a_second_place_is_chosen_and_let_go_of(page, unlocked, asked, qtbot, tmp_path, monkeypatch):
    place = tmp_path / "stick"
    place.mkdir()
    monkeypatch.setattr("ui.pages.settings.backups.choose_folder", lambda _page, _title, then: then(place))
    assert not offered(page, "No longer")
    row = next(row for group in page.groups for row in group.rows if "a second place" in row.words)
    press(qtbot, row, "Choose…")
    qtbot.waitUntil(lambda: str(place) in read(row))
    press(qtbot, row, "No longer")
    qtbot.waitUntil(lambda: str(place) not in read(row))
    assert not offered(row, "No longer")
    assert asked(unlocked, back_up.second_place) is None
    assert [each.name for each in place.iterdir()] == ["My journal backups"], "what lies there stays"
