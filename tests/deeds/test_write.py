from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from journal.changes import Room
from journal.dates import clock
from journal.deeds import write
from journal.errors import NoSuchEntry
from journal.settings_table import DAY_ENDS_AT
from journal.shapes import Draft, EntryId, Kind
from tests.conftest import THURSDAY


def found(journal, text):
    return [hit.row.heading for hit in journal.search.find(text)]


def test_an_entry_is_written_with_its_tags_as_one_deed(journal):
    entry, changes = journal.do(lambda open_: write.write(open_, Draft(body="A #calm day", tags=("third period",))))
    assert (entry.tags, entry.added_tags) == (("calm", "third-period"), ("third-period",))
    assert changes.rooms == {Room.ENTRIES, Room.TAGS}
    assert found(journal, "third") == ["A #calm day"]


def test_nothing_is_kept_when_a_part_of_the_deed_fails(journal, monkeypatch):
    def fail(*_):
        raise NoSuchEntry

    monkeypatch.setattr(journal.tags, "set", fail)
    with pytest.raises(NoSuchEntry):
        write.write(journal, Draft(body="x #tag"))
    assert journal.entries.count() == 0


@pytest.mark.parametrize(("ends", "day"), [(time(4), date(2026, 3, 12)), (time(0), date(2026, 3, 13))])
def test_the_day_ends_when_the_teacher_says(journal, ends, day):
    journal.settings.set(DAY_ENDS_AT, ends)
    clock.stop(datetime(2026, 3, 13, 1, 30, tzinfo=ZoneInfo("Europe/Berlin")), "Europe/Berlin")
    assert write.write(journal, Draft(body="late")).day == day
    assert write.today(journal) == day


def test_an_entry_written_on_a_journey_keeps_the_day_it_had_there(journal):
    clock.stop(THURSDAY, "Pacific/Auckland")  # 04:52 on the 13th
    write.write(journal, Draft(body="far"))
    clock.stop(THURSDAY, "America/Los_Angeles")  # 08:52 on the 12th
    write.write(journal, Draft(body="near"))
    assert [(row.heading, row.day.day) for row in journal.timeline.page()] == [("far", 13), ("near", 12)]


def test_revising_takes_tags_out_that_are_no_longer_written(journal):
    entry = write.write(journal, Draft(body="#one #two", tags=("three",)))
    entry = write.revise(journal, entry.id, Draft(body="#two", tags=()))
    assert entry.tags == ("two",)
    assert found(journal, "three") == []


def test_a_tag_below_the_text_outlives_its_passage_through_the_text(journal):
    entry = write.write(journal, Draft(body="one", tags=("families",)))
    entry = write.revise(journal, entry.id, Draft(body="one #Families", tags=entry.added_tags))
    entry = write.revise(journal, entry.id, Draft(body="one #families-evening", tags=entry.added_tags))
    assert entry.tags == ("families", "families-evening")
    write.revise(journal, entry.id, Draft(body="one #families", tags=entry.added_tags))
    assert write.bring_back(journal, entry.id, 1).tags == ("families",)


def test_an_older_version_comes_back_and_the_newer_one_is_kept(journal):
    entry = write.write(journal, Draft(body="first #a", kind=Kind.LOW, tags=("kept",)))
    write.revise(journal, entry.id, Draft(body="second", kind=Kind.HIGH, tags=("kept",)))
    back = write.bring_back(journal, entry.id, 1)
    assert (back.body, back.kind, back.rev, back.tags) == ("first #a", Kind.LOW, 3, ("a", "kept"))
    assert [version.body for version in journal.entries.versions(entry.id)] == ["second", "first #a"]
    assert write.bring_back(journal, entry.id, 99) == back


def test_later_lines_and_files_are_found_with_their_entry(journal):
    entry = write.write(journal, Draft(body="A low"))
    line = write.add_later_line(journal, entry.id, "It resolved itself")
    made = write.attach(journal, entry.id, "whiteboard.txt", b"text")
    assert line.day == date(2026, 3, 12)
    assert found(journal, "resolved whiteboard") == ["A low"]
    assert journal.timeline.page()[0].later_lines == 1
    write.remove_later_line(journal, line.id)
    assert write.take_out(journal, made.id)
    assert write.take_out(journal, made.id)  # it is gone already
    assert found(journal, "resolved") == found(journal, "whiteboard") == []


def test_a_tag_is_renamed_in_texts_and_below_them(journal):
    one = write.write(journal, Draft(body="#Old and `#old`"))
    two = write.write(journal, Draft(body="text", tags=("old",)))
    assert write.rename_tag(journal, "old", "new name") == 2
    assert journal.entries.get(one.id).body == "#new-name and `#old`"
    assert journal.entries.get(two.id).added_tags == ("new-name",)
    assert [(tag.name, tag.count) for tag in journal.tags.all()] == [("new-name", 2)]
    assert len(journal.entries.versions(one.id)) == 1


def test_tags_below_the_text_can_be_set_alone(journal):
    entry = write.write(journal, Draft(body="#a", tags=("b",)))
    assert write.set_tags(journal, entry.id, ["c"]).tags == ("a", "c")
    assert journal.entries.get(entry.id).rev == 1


def test_thrown_away_and_taken_back_says_that_tags_changed_too(journal):
    entry = write.write(journal, Draft(body="#a"))
    _, changes = journal.do(lambda open_: write.trash(open_, [entry.id]))
    assert changes.rooms == {Room.ENTRIES, Room.TAGS}
    assert journal.tags.all() == ()
    write.restore(journal, [entry.id])
    assert len(journal.tags.all()) == 1


def test_an_entry_that_had_an_id_keeps_it(journal):
    assert write.write(journal, Draft(body="x"), entry_id=EntryId("a" * 32)).id == "a" * 32


def test_the_line_of_a_file_comes_without_a_version_and_only_once(journal):
    entry = write.write(journal, Draft(body="The bridge held.\n\nAnd then?"))
    made = write.attach(journal, entry.id, "bridge.txt", b"wood")
    for _ in range(2):
        write.show_file(journal, entry.id, made.id, after="The bridge held.")
    body = journal.entries.get(entry.id).body
    assert body == f"The bridge held.\n\n[bridge.txt](attachment:{made.id})\n\nAnd then?"
    assert journal.entries.versions(entry.id) == ()
    assert journal.entries.get(entry.id).rev == entry.rev + 1


def test_words_go_on_where_the_text_ends(journal):
    entry = write.write(journal, Draft(body="One #first", tags=("below",)))
    gone_on = write.go_on(journal, entry.id, " and #second.")
    assert (gone_on.body, gone_on.tags) == ("One #first and #second.", ("below", "first", "second"))
    assert [version.body for version in journal.entries.versions(entry.id)] == [entry.body]


def test_words_go_on_below_a_photo_that_ends_the_text(journal):
    entry = write.write(journal, Draft(body="![On the bridge|large](attachment:4)"))
    assert write.go_on(journal, entry.id, "It held.").body == f"{entry.body}\n\nIt held."


@pytest.mark.parametrize("nothing", ["", " # ", "!?", "\n"])
def test_a_name_that_holds_no_tag_renames_nothing(journal, nothing):
    entry = write.write(journal, Draft(body="#old words", tags=("kept",)))
    assert write.rename_tag(journal, "old", nothing) == 0
    assert journal.entries.get(entry.id) == entry


@pytest.mark.parametrize("words", ["a  b", " # a\tb ", "-a-b-", "#a b#", "a b, c", "_a b"])
def test_the_tag_that_words_name_is_the_one_that_is_kept(journal, words):
    named = write.tag_named(words)
    assert named == "a-b"
    assert write.write(journal, Draft(body=f"#{named}", tags=(named,))).tags == (named,)


def test_a_tag_that_becomes_one_with_another_is_spelled_as_that_is(journal):
    both = write.write(journal, Draft(body="#old and #Row-7"))
    one = write.write(journal, Draft(body="text", tags=("old", "row-7")))
    assert write.rename_tag(journal, "#OLD", "row 7") == 2
    assert journal.entries.get(both.id).body == "#Row-7 and #Row-7"
    assert journal.entries.get(one.id).added_tags == ("Row-7",)
    assert [(tag.name, tag.count) for tag in journal.tags.all()] == [("Row-7", 2)]
    assert write.rename_tag(journal, "Row-7", "ROW-7") == 2
    assert journal.tags.names() == {"ROW-7"}
    assert journal.entries.get(both.id).body == "#ROW-7 and #ROW-7"


@pytest.mark.parametrize(
    ("at", "wall"),
    [(time(20, 15), datetime(2026, 3, 12, 20, 15)), (time(1, 30), datetime(2026, 3, 13, 1, 30))],  # noqa: DTZ001
)
def test_another_time_of_day_is_of_the_same_day_and_the_night_belongs_to_it(journal, at, wall):
    for hour in (time(9), time(2)):
        day = date(2026, 3, 13) if hour == time(2) else date(2026, 3, 12)
        written = datetime.combine(day, hour, ZoneInfo("Europe/Berlin"))
        found = write.at_time(journal, written, "Europe/Berlin", at)
        assert clock.local(found, "Europe/Berlin").replace(tzinfo=None) == wall
        assert clock.day_of(found, zone_of="Europe/Berlin") == date(2026, 3, 12)
