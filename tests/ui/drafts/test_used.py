"""What becomes of a draft: it follows its entry, goes with the deed that used it, and with what it was about."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout

from journal.deeds.templates import to_choose_from
from journal.shapes import DraftKey, DraftPlace, Field, Kind, Template
from tests.ui.circle_friends import done
from tests.ui.drafts.places import (
    annotation,
    answer,
    answers,
    begin_prompts,
    drafts_of,
    escape,
    foreword,
    later_line,
    prompts,
    sealed_file_note,
    template_answer,
)
from tests.ui.hands import button, offered, part, press
from ui.drafts import DraftField, DraftNote
from ui.pages.circle.reading import ReadingColumn
from ui.pages.yearbook.choices import Choices
from ui.pages.yearbook.period import PeriodChoice
from ui.widgets.chips import Chip
from ui.widgets.seal_buttons import Ways
from ui.wishes import EditEntry, NewEntry, PageName

# Templates


def begun(sheet) -> list[int]:
    """Give the places of what somebody began to answer."""
    offered = prompts(sheet)
    return [place for place, each in enumerate(offered) if each.accessibleDescription().startswith("You began")]


def template_of(person, asked):
    """Give what stands behind the third of the prompts."""
    return asked(person.session, lambda journal: to_choose_from(journal, about="")[0][2])


def test_write_freely_carries_what_was_answered_along_and_the_answers_are_no_drafts_any_more(person, qtbot, asked):
    field = template_answer(person)
    qtbot.keyClicks(field, "The laugh in fourth period.")
    questions = [each.accessibleName() for each in answers(person.sheet)]
    button(person.sheet, "Write freely").click()
    writing = person.workspace.show_page(PageName.JOURNAL).writing
    expected = "\n\n".join(
        f"### {question}\n" + ("\nThe laugh in fourth period.\n" if number == 1 else "")
        for number, question in enumerate(questions)
    )
    assert writing.editor.text() == expected + "\n"
    person.wait()
    assert drafts_of(person, asked) == []
    entry = writing.entry_id
    assert "The laugh" in asked(person.session, lambda journal: journal.entries.get(entry).body)


def test_answers_that_went_into_the_entry_are_not_begun_any_more_and_others_are(person, qtbot):
    field = template_answer(person)
    qtbot.keyClicks(field, "The laugh in fourth period.")
    button(person.sheet, "Other prompts").click()
    person.wait()
    sheet = person.sheet
    assert begun(sheet) == [2]
    prompts(sheet)[0].click()
    question = answers(sheet)[0].accessibleName()
    qtbot.keyClicks(answers(sheet)[0], "It worked.")
    qtbot.keyClick(answers(sheet)[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    person.wait()
    writing = person.workspace.show_page(PageName.JOURNAL).writing
    assert writing.editor.text() == f"### {question}\n\nIt worked.\n\n"
    assert writing.entry_id is not None
    writing.bar.prompts.click()
    person.wait()
    assert begun(person.sheet) == [2]
    prompts(person.sheet)[2].click()
    person.wait()
    assert answers(person.sheet)[1].words() == "The laugh in fourth period."


def test_answers_begun_before_the_first_letter_of_an_entry_follow_it(person, qtbot):
    field = template_answer(person)
    qtbot.keyClicks(field, "The laugh.")
    escape(person, field)
    writing = person.workspace.show_page(PageName.JOURNAL).writing
    qtbot.keyClicks(writing.editor, "A new entry.")
    with qtbot.waitSignal(writing.saved):
        writing.settle()
    person.wait()
    made = writing.entry_id
    person.workspace.answer(NewEntry(Kind.HIGH))
    assert template_answer(person).words() == ""
    escape(person, answers(person.sheet)[0])
    person.workspace.answer(EditEntry(made))
    qtbot.waitUntil(lambda: writing.entry_id == made)
    writing.bar.prompts.click()
    person.wait()
    prompts(person.sheet)[2].click()
    person.wait()
    assert answers(person.sheet)[1].words() == "The laugh."


def test_answers_typed_while_the_entry_is_being_made_follow_it(person, qtbot, asked):
    person.workspace.answer(NewEntry(Kind.NOTE))
    writing = person.workspace.show_page(PageName.JOURNAL).writing
    qtbot.keyClicks(writing.editor, "A new entry.")
    writing.bar.prompts.click()
    sheet = person.sheet
    qtbot.waitUntil(lambda: bool(prompts(sheet)))
    prompts(sheet)[2].click()
    qtbot.keyClicks(answers(sheet)[1], "The laugh.")
    qtbot.waitUntil(lambda: writing.entry_id is not None)
    person.session.flush()
    person.wait()
    place = DraftPlace.TEMPLATE_ANSWERS
    assert asked(person.session, lambda journal: journal.drafts.begun(place, "")) == {}
    found = asked(person.session, lambda journal: journal.drafts.begun(place, writing.entry_id))
    assert found == {f"{template_of(person, asked).id}/1": "The laugh."}


def test_an_answer_to_a_question_that_is_no_longer_asked_is_still_shown(person, asked):
    sheet = begin_prompts(person)
    template = template_of(person, asked)
    lost = DraftKey(DraftPlace.TEMPLATE_ANSWERS, "", f"{template.id}/{len(template.fields)}")
    done(person.qtbot, person.session, lambda journal: journal.drafts.keep(lost, "The laugh."))
    escape(person, sheet)
    prompts(begin_prompts(person))[2].click()
    person.wait()
    assert answers(person.sheet)[-1].words() == "The laugh."
    assert "no longer asked" in answers(person.sheet)[-1].accessibleName()


def test_a_template_that_was_hidden_is_offered_where_it_was_begun_and_nowhere_else(person, qtbot, asked):
    field = template_answer(person)
    template = template_of(person, asked)
    qtbot.keyClicks(field, "The laugh.")
    escape(person, field)
    done(qtbot, person.session, lambda journal: journal.prompts.hide(template.id))
    assert template.name in [each.accessibleName() for each in prompts(begin_prompts(person))]
    escape(person, person.sheet)
    person.workspace.answer(EditEntry(person.entries[0]))
    writing = person.workspace.show_page(PageName.JOURNAL).writing
    qtbot.waitUntil(lambda: writing.entry_id == person.entries[0])
    writing.bar.prompts.click()
    person.wait()
    assert template.name not in [each.accessibleName() for each in prompts(person.sheet)]


def test_a_deleted_template_takes_the_answers_to_it_along_and_no_others(person, qtbot, asked):
    mine = Template(id="f" * 32, name="Friday", purpose="", fields=(Field(question="What now?"),))
    done(qtbot, person.session, lambda journal: journal.prompts.save(mine))
    for template in (mine.id, "gibbs"):
        key = DraftKey(DraftPlace.TEMPLATE_ANSWERS, person.entries[0], f"{template}/0")
        done(qtbot, person.session, lambda journal, key=key: journal.drafts.keep(key, "The laugh."))
    sheet = person.sheet_of("templates")
    button(sheet, "Delete “Friday”…").click()
    part(person.sheet, QHBoxLayout).itemAt(2).widget().click()
    person.wait()
    left = asked(person.session, lambda journal: journal.drafts.begun(DraftPlace.TEMPLATE_ANSWERS, person.entries[0]))
    assert left == {"gibbs/0": "The laugh."}


# Used


def test_a_later_line_that_was_added_is_no_draft_any_more_and_two_presses_add_one(person, qtbot, asked):
    field = later_line(person)
    qtbot.keyClicks(field, "It turned out well.")
    ask = person.workspace.show_page(PageName.JOURNAL).reading.ask
    qtbot.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.mouseClick(button(ask, "Add"), Qt.MouseButton.LeftButton)
    person.wait()
    lines = asked(person.session, lambda journal: journal.entries.later_lines(person.entries[0]))
    assert [line.text for line in lines] == ["It turned out well."]
    person.read(person.entries[2])
    assert later_line(person).words() == ""


def test_not_now_keeps_a_later_line_for_another_time(person, qtbot):
    field = later_line(person)
    qtbot.keyClicks(field, "It turned")
    ask = person.workspace.show_page(PageName.JOURNAL).reading.ask
    button(ask, "Not now").click()
    assert not field.isVisible()
    assert offered(ask, "Go on with it")
    button(ask, "Go on with it").click()
    assert field.words() == "It turned"
    assert field.hasFocus()


def test_an_answer_that_was_sealed_is_no_draft_any_more(shared, qtbot, asked, tmp_path, monkeypatch):
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr("ui.pages.circle.answering.usual_folder", lambda _page, _title, then: then(out))
    field = answer(shared)
    qtbot.keyClicks(field, "Thinking of you.")
    card = part(shared.workspace.show_page(PageName.CIRCLE), ReadingColumn).answer
    card.findChildren(Chip)[0].click()
    qtbot.mouseClick(card.ways.only, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: any(out.iterdir()))
    shared.wait()
    assert field.words() == ""
    assert drafts_of(shared, asked) == []


def test_an_answer_begun_to_what_was_taken_back_meanwhile_can_still_be_read(shared, qtbot, monkeypatch):
    monkeypatch.setattr("ui.drafts.keeper.PAUSE", 60_000)
    field = answer(shared)
    qtbot.keyClicks(field, "I have been there.")

    def take_back(journal):
        item = journal.inbox.item(shared.item)
        (entry,) = journal.inbox.entries_of(item.id)
        journal.inbox.take_back(item.contact, [(entry.uid, journal.inbox.bundle_of(item.id))])

    done(qtbot, shared.session, take_back)
    circle = shared.workspace.show_page(PageName.CIRCLE)
    qtbot.waitUntil(lambda: part(circle, ReadingColumn).item.hidden)
    shared.wait()
    assert part(circle, ReadingColumn).findChild(DraftField).words() == "I have been there."
    assert part(circle, ReadingColumn).findChild(DraftNote).isVisible()


def test_what_an_entry_showed_can_be_read_again_after_it_is_no_evidence_any_more(person, qtbot):
    field = annotation(person)
    qtbot.keyClicks(field, "They asked the questions.")
    button(person.sheet, "Mark as evidence").click()
    person.wait()
    assert annotation(person).words() == "They asked the questions."
    assert not person.sheet.annotation.keeper.found
    button(person.sheet, "No evidence any more").click()
    person.wait()
    assert annotation(person).words() == "They asked the questions."
    assert person.sheet.annotation.keeper.found


def test_a_note_that_was_sealed_is_no_draft_any_more(shared, qtbot, asked, tmp_path):
    field = sealed_file_note(shared)
    qtbot.keyClicks(field, "Our year, on paper.")
    sheet = shared.sheet
    qtbot.waitUntil(part(sheet, Ways).isEnabled)
    sheet.seal_into(tmp_path)
    qtbot.waitUntil(part(sheet, Ways).isHidden)
    shared.wait()
    sheet.close_sheet()
    shared.wait()
    assert drafts_of(shared, asked) == []


# The book


def test_each_period_of_a_book_has_its_own_foreword_and_begins_with_the_last_one(person, qtbot):
    field = foreword(person)
    choices = part(person.workspace.show_page(PageName.YEAR), Choices)
    qtbot.keyClicks(field, "This year was long.")
    press(qtbot, part(choices, PeriodChoice), "The period before")
    qtbot.waitUntil(lambda: field.words() == "This year was long.")
    field.selectAll()
    qtbot.keyClicks(field, "That year was short.")
    press(qtbot, part(choices, PeriodChoice), "The period after")
    qtbot.waitUntil(lambda: field.words() == "This year was long.")
    press(qtbot, part(choices, PeriodChoice), "The period before")
    qtbot.waitUntil(lambda: field.words() == "That year was short.")
    field.selectAll()
    qtbot.keyClick(field, Qt.Key.Key_Delete)
    person.lock_and_come_back()
    assert foreword(person).words() == ""
    press(qtbot, part(person.workspace.show_page(PageName.YEAR), PeriodChoice), "The period after")
    qtbot.waitUntil(lambda: foreword(person).words() == "This year was long.")
