import json
import re
from dataclasses import replace
from datetime import date, timedelta

import pytest

from journal import spoken
from journal.assets import asset, asset_text
from journal.dates.schoolyears import season_of
from journal.entries.prompts import built_in, questions
from journal.shapes import Field, KeptTemplate, Kind, SchoolYear, Span, Template, TemplateId

YEAR = SchoolYear(
    name="2025–26",
    first=date(2025, 9, 1),
    last=date(2026, 6, 19),
    breaks=(Span(name="Winter", first=date(2025, 12, 20), last=date(2026, 1, 4)),),
)
TODAY = date(2026, 3, 12)


@pytest.fixture
def in_language():
    yield spoken.speak
    spoken.speak(spoken.ENGLISH)


def test_every_template_asks_at_least_twice_and_names_its_source():
    assert len(built_in()) >= 9
    for template in built_in():
        assert len(template.fields) >= 2
        assert template.source
        assert template.purpose


def test_every_language_of_the_prompts_has_each_of_them_and_no_other(in_language):
    files = sorted(asset("prompts").glob("??.json"))
    assert files
    english = questions(), built_in()
    for file in files:
        told = json.loads(asset_text(f"prompts/{file.name}"))
        assert list(told["questions"]) == [each.id for each in english[0]]
        assert list(told["templates"]) == [each.id for each in english[1]]
        in_language(file.stem)
        assert all(one.text != other.text for one, other in zip(questions(), english[0], strict=True))
        for one, other in zip(built_in(), english[1], strict=True):
            assert (one.id, one.kind) == (other.id, other.kind)
            assert (one.source == other.source) is (one.id in {"gibbs", "kolb", "four-lenses"})  # nothing but a title
            assert re.findall(r"\d+", one.source) == re.findall(r"\d+", other.source)
            assert [bool(each.hint) for each in one.fields] == [bool(each.hint) for each in other.fields]


def test_what_came_along_in_another_language_is_as_it_came_there_and_own_ones_stay(journal, in_language):
    own = journal.prompts.save(replace(built_in()[0], id=TemplateId(""), name="Ours"))
    in_language("de")
    told = journal.prompts.kept()
    assert [each.template.name for each in told[:2]] == ["Hoch und Tief", "Rose, Dorn, Knospe"]
    assert not any(each.changed for each in told)
    assert told[-1].template == own
    journal.prompts.save(told[0].template)
    in_language("en")
    assert journal.prompts.templates()[:-1] == built_in()


def test_there_are_sixty_questions_and_some_for_every_season():
    assert len({each.text for each in questions()}) == len({each.id for each in questions()}) >= 60
    assert all(each.text.endswith("?") for each in questions())


def test_a_school_year_brings_every_season():
    days = [YEAR.first + timedelta(days=n) for n in range(-3, 300)]
    assert {season_of(day, YEAR) for day in days} == {each.season for each in questions()}
    assert len({each.season for each in questions()}) == 8
    assert season_of(date(2025, 12, 24), YEAR) == ""


def test_an_own_template_is_kept_changed_and_deleted(journal):
    mine = journal.prompts.save(
        Template(id=TemplateId(""), name=" Mine ", purpose="p", fields=(Field(question="One?"), Field(question=" ")))
    )
    assert (mine.name, mine.fields, mine.built_in) == ("Mine", (Field(question="One?"),), False)
    assert journal.prompts.templates()[-1] == mine
    journal.prompts.hide(mine.id)
    assert journal.prompts.templates(hidden=True) == built_in()


def test_a_built_in_template_can_be_changed_hidden_and_reset(journal):
    first = built_in()[0]
    journal.prompts.save(Template(id=first.id, name="Ours", purpose=first.purpose, fields=first.fields, kind=Kind.HIGH))
    changed = journal.prompts.templates()[0]
    assert (changed.name, changed.source, changed.built_in) == ("Ours", first.source, True)
    journal.prompts.hide(first.id)
    assert first.id not in {each.id for each in journal.prompts.templates()}
    assert journal.prompts.templates(hidden=True)[0].name == "Ours"
    journal.prompts.reset(first.id)
    assert journal.prompts.templates() == built_in()


def test_a_hidden_template_that_is_changed_stays_hidden_and_is_shown_as_changed(journal):
    first = built_in()[0]
    journal.prompts.hide(first.id)
    journal.prompts.save(replace(first, purpose="Ours"))
    assert first.id not in {each.id for each in journal.prompts.templates()}
    kept = journal.prompts.kept()[0]
    assert (kept.template.purpose, kept.hidden, kept.changed) == ("Ours", True, True)
    journal.prompts.show(first.id)
    kept = journal.prompts.kept()[0]
    assert (kept.template, kept.hidden, kept.changed) == (journal.prompts.templates()[0], False, True)


def test_a_built_in_template_changed_back_by_hand_is_as_it_came(journal):
    first = built_in()[0]
    journal.prompts.save(replace(first, name="Ours"))
    journal.prompts.save(first)
    assert journal.prompts.kept() == tuple(KeptTemplate(template=each) for each in built_in())
    assert journal.store.read("SELECT id FROM templates") == []
    journal.prompts.hide(first.id)
    journal.prompts.show(first.id)
    assert journal.store.read("SELECT id FROM templates") == []


def test_the_question_stays_the_same_all_day_and_changes_with_the_days(journal):
    asked = [journal.prompts.question_for(TODAY + timedelta(days=n), YEAR) for n in range(40)]
    assert journal.prompts.question_for(TODAY, YEAR) == asked[0]
    assert len({each.id for each in asked}) > 12
    assert {each.season for each in asked} <= {season_of(TODAY + timedelta(days=n), YEAR) for n in range(40)} | {""}


def test_another_question_is_another_until_all_were_passed_over(journal):
    seen = [journal.prompts.question_for(TODAY, YEAR).id]
    seen += [journal.prompts.another(TODAY, YEAR).id for _ in range(len(questions()) - 1)]
    assert len(set(seen)) == len(questions())
    assert journal.prompts.another(TODAY, YEAR).id != seen[-1]
    assert journal.prompts.question_for(TODAY + timedelta(days=1), YEAR).id != ""
