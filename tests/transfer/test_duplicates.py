from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.deeds import write
from journal.deeds.export import export
from journal.shapes import Draft, EntryId
from journal.shapes.keys import KeyDeed
from journal.slices import at_once
from journal.transfer import duplicates, growing
from journal.transfer.growing import Earlier, grew
from journal.transfer.importing import import_file, importing
from tests.proofs import proved

LONG = "We waited seven seconds before the quiet row spoke, and then three hands went up at once."


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (("", "May words"), ("", "May words grown")),
        (("", "May words"), ("", "Written later. May words")),
        (("Other", "body."), ("Other", "mended body.")),
        (("", "I was tired."), ("", "I was tired, and happy too.")),
        (("", "It went on and o"), ("", "It went on and on.")),
        (("Waited.", "Seven"), ("Waited. And again.", "Seven seconds")),
        (("", LONG), ("", LONG.replace("seconds", "whole long seconds") + " " + "More of it. " * 40)),
        (("", "今天很好"), ("", "今天真的很好")),
        (("", "…"), ("", "… and then words")),
        (("", "😀 good"), ("", "😀 a good")),
    ],
)
def test_a_text_to_which_words_were_added_grew_wherever_they_stand(before, now):
    assert grew(before, now)


@pytest.mark.parametrize(
    ("before", "now"),
    [
        (("", "Good day"), ("", "A good lesson first, then the worst meeting of a long day")),
        (("", "Good"), ("", "It was not good at all")),
        (("Lesson", "good"), ("Meeting", "The lesson was good")),
        (
            ("", "I was so tired today"),
            ("", "I met Noor, who was glad. So tired as ever, not like today."),
        ),
        (("", "Three hands"), ("", "Four hands")),
        (("", "Good"), ("", "Good grief, Noor cried for an hour")),
        (("", "so tired"), ("", "I met Noor, who was glad and not so tired")),
        (("", "Car"), ("", "Carla came late")),
        (("", "I was in the class"), ("", "I met Noor. I was late in the hall, the door of the class was shut.")),
        (("Monday", "Good"), ("Monday", "Goodbye to Noor")),
        (("", ""), ("", "Anything")),
        (("", "!"), ("", "Anything at all!")),
    ],
)
def test_words_that_another_text_happens_to_have_are_no_growth(before, now):
    assert not grew(before, now)


FORM = "What went well in class?\n{}\nWhat was hard in class?\n{}\nWhat will I do tomorrow?\n{}"


def test_two_days_that_fill_the_same_template_are_two_however_short_the_first_one_is():
    first = FORM.format("Nothing", "Nothing", "Rest")
    assert not grew(("", first), ("", FORM.format("Nothing beats the sun", "Nothing to say", "Rest is for others")))
    assert grew(("", first), ("", FORM.format("Nothing", "Nothing but the noise", "Rest")))
    assert grew(("", FORM.format("", "", "")), ("", first))


BESIDE = "Room: R1\nClass: 7b, in the old hall by the river"


def test_what_stands_below_a_text_is_compared_apart_from_it():
    assert grew(("", f"Aa bb\n\n{BESIDE}"), ("", f"Aa bb {'cc ' * 90}\n\n{BESIDE}"), BESIDE)
    assert grew(("", "Aa bb\n\nRoom: R1"), ("", f"Aa bb {'cc ' * 90}\n\n{BESIDE}"), BESIDE)
    assert not grew(("", f"Good\n\n{BESIDE}"), ("", f"A bad, not good one\n\n{BESIDE}"), BESIDE)
    assert not grew(("", BESIDE), ("", f"Aa bb\n\n{BESIDE}"), BESIDE)


WORDS = st.lists(st.sampled_from(["aa", "bb", "cc", "dd", "ee"]), min_size=1, max_size=12)


@given(WORDS, WORDS)
def test_what_did_not_keep_every_word_in_its_order_is_never_the_same(before, now):
    rest = iter(now)
    kept = all(word in rest for word in before)
    assert kept or not grew(("", " ".join(before)), ("", " ".join(now)))


MONTH = "2: {text: 'May words', Ideas: {Idea one: null}}\n"
TABLE = "Date,Text,Room\n2025-08-01,Aa bb,R1\n"


@pytest.mark.parametrize(
    ("name", "before", "old", "added"),
    [
        ("2025-05.txt", MONTH, "May words", " grown"),
        ("2025-05.txt", MONTH, "Idea one", " and more"),
        ("diary.csv", TABLE, "Aa bb", " cc"),
        ("diary.csv", TABLE, "R1", " and R2"),
        ("journal.txt", "[2026-03-12 15:52] Other\nbody.\n", "body", " mended"),
        ("journal.txt", "[2026-03-12 15:52] Other body.\n", "Other", " mended"),
    ],
)
def test_an_entry_that_grew_anywhere_is_in_once_with_its_new_words_and_its_old_ones(
    journal, tmp_path, name, before, old, added
):
    path = tmp_path / name
    path.write_text(before)
    assert import_file(journal, path).added == 1
    path.write_text(before.replace(old, f"{old}{added}"))
    for grown in (1, 0):
        report = import_file(journal, path)
        assert (report.added, report.duplicates, report.grown) == (0, 1, grown)
    (entry,) = map(journal.entries.get, journal.entries.in_order())
    (version,) = journal.entries.versions(entry.id)
    assert added in f"{entry.title} {entry.body}"
    assert added not in f"{version.title} {version.body}"


def test_of_two_entries_of_a_day_each_stays_its_own_however_alike_they_are(journal, tmp_path):
    path = tmp_path / "diary.csv"
    path.write_text("Date,Text\n2025-08-01,Good\n2025-08-01,Good lesson\n")
    assert import_file(journal, path).added == 2
    path.write_text("Date,Text\n2025-08-01,Good\n2025-08-01,Good lesson indeed\n2025-08-01,Good lesson twice\n")
    report = import_file(journal, path)
    assert (report.added, report.duplicates, report.grown) == (1, 2, 1)
    assert sorted(journal.entries.get(each).body for each in journal.entries.in_order()) == [
        "Good",
        "Good lesson indeed",
        "Good lesson twice",
    ]


DAY = "[2026-03-12 15:52] A good day.\nThe lesson went well. Noor cried.\n"
GROWN = DAY.replace("cried.", "cried. Later all was fine.")


@pytest.mark.parametrize("mine", ["The lesson went well.", "The *lesson* went well. Noor cried."])
def test_what_was_changed_here_since_it_came_in_stays_and_what_grew_there_stands_beside_it(journal, tmp_path, mine):
    path = tmp_path / "journal.txt"
    path.write_text(DAY)
    import_file(journal, path)
    (one,) = journal.entries.in_order()
    write.revise(journal, one, replace(write.draft_of(journal.entries.get(one)), body=mine))
    path.write_text(GROWN)
    assert (import_file(journal, path).added, import_file(journal, path).added) == (1, 0)
    assert sorted(journal.entries.get(each).body for each in journal.entries.in_order()) == sorted(
        [mine, "The lesson went well. Noor cried. Later all was fine."]
    )


def test_what_grew_here_by_an_import_grows_again_and_keeps_each_earlier_text(journal, tmp_path):
    path = tmp_path / "journal.txt"
    for text in (DAY, GROWN, GROWN.replace("fine.", "fine. And so to bed.")):
        path.write_text(text)
        import_file(journal, path)
    (one,) = journal.entries.in_order()
    assert len(journal.entries.versions(one)) == 2


def test_what_is_written_on_an_entry_while_an_import_goes_on_is_not_written_over(journal, tmp_path):
    path = tmp_path / "journal.txt"
    path.write_text(DAY)
    import_file(journal, path)
    (one,) = journal.entries.in_order()
    path.write_text(f"{GROWN}\n[2026-03-13 15:52] Another day.\nIt was.\n")
    going = importing(journal, path)
    while journal.entries.count() < 2:
        next(going)
    write.revise(journal, one, replace(write.draft_of(journal.entries.get(one)), body="My own words."))
    assert (report := at_once(going)).added == 2
    assert (report.grown, journal.entries.get(one).body) == (0, "My own words.")


def test_a_page_of_ours_that_says_something_else_now_comes_in_and_one_that_does_not_is_there(journal, tmp_path):
    entry = write.write(journal, Draft(title="A day", body="Good words."))
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    (page,) = (tmp_path / "out" / "entries").rglob("*.md")
    path = tmp_path / "page.md"
    path.write_text(page.read_text("utf-8"), "utf-8")
    assert import_file(journal, path).duplicates == 1
    path.write_text(page.read_text("utf-8").replace("Good words.", "Wholly other things."), "utf-8")
    for added in (1, 0):
        assert import_file(journal, path).added == added
    assert journal.entries.get(entry.id).body == "Good words."


def test_two_pages_under_one_id_of_ours_are_two_entries(journal, tmp_path):
    (folder := tmp_path / "pages").mkdir()
    for name in ("a", "b"):
        (folder / f"{name}.md").write_text(f"---\nid: {'a' * 32}\ndate: 2025-08-01\n---\nThe words of {name}.\n")
    report = import_file(journal, folder)
    assert (report.added, report.problems) == (2, ())


def test_a_later_line_comes_with_the_words_that_grew(journal, tmp_path):
    path = tmp_path / "day.md"
    path.write_text("---\ndate: 2025-08-01\n---\nThe good words.\n")
    import_file(journal, path)
    line = "later_lines:\n- day: 2025-09-01\n  text: It held."
    path.write_text(f"---\ndate: 2025-08-01\n{line}\n---\nThe good words, and more.\n")
    assert import_file(journal, path).grown == 1
    (one,) = journal.entries.in_order()
    assert [each.text for each in journal.entries.later_lines(one)] == ["It held."]


SAID = st.text(alphabet="ab \n!-é中", max_size=14)


@given(st.lists(st.tuples(SAID, SAID, SAID), min_size=1, max_size=6), st.data())
def test_whatever_grew_is_among_those_that_are_compared(before, data):
    """Titles, texts, and what stood beside them; what is asked about is made of one of them, or of anything."""
    known = Earlier(beside=3)
    for number, (title, text, beside) in enumerate(before):
        known.add(EntryId(str(number)), title, f"{text}\n{beside}")
    list(known.placing())
    title, text, beside = data.draw(st.sampled_from(before))
    title += data.draw(SAID)
    beside = data.draw(st.sampled_from([beside, f"{beside}a", ""]))
    cut = data.draw(st.integers(0, len(text)))
    text = f"{text[:cut]}{data.draw(SAID)}{text[cut:]}\n{beside}"
    found = known.of(title, text, beside)
    for number, (old, body, end) in enumerate(before):
        assert str(number) in found or not grew((old, f"{body}\n{end}"), (title, text), beside)


@pytest.mark.parametrize("count", [5, 25])
def test_what_grew_within_a_word_is_found_however_many_lines_a_cell_beside_it_has(journal, tmp_path, count):
    path = tmp_path / "diary.csv"
    for end, added, grown in (("o", count, 0), ("on.", 0, count)):
        rows = (f"2025-08-01,Lesson {n} went on and on and {end},yard\u2028gate\u2028wall\n" for n in range(count))
        path.write_text("Date,Text,Place\n" + "".join(rows), "utf-8")
        report = import_file(journal, path)
        assert (report.added, report.grown) == (added, grown)


def test_a_long_text_is_read_for_its_words_once_however_many_lines_may_stand_beside_it(monkeypatch):
    text = "\n".join(f"Line {n} of a long day." for n in range(200))
    known, read = Earlier(beside=200), []
    monkeypatch.setattr(growing, "_words", lambda text, plain=growing._words: (read.append(len(text)), plain(text))[1])
    known.add(EntryId("a" * 32), "A day", text)
    list(known.placing())
    assert sum(read) < 3 * len(text)
    assert known.of("A day", f"{text} And more.") == [EntryId("a" * 32)]


def test_each_of_many_entries_of_a_day_is_compared_with_the_few_it_may_have_grown_from(journal, tmp_path, monkeypatch):
    compared = []
    monkeypatch.setattr(duplicates, "grew", lambda *texts: bool(compared.append(texts)) or grew(*texts))
    path, days = tmp_path / "diary.csv", [f"day{n} lesson{n} went{n % 7} well" for n in range(60)]

    def take_in(texts):
        path.write_text("\n".join(["Date,Text", *(f"2025-08-01,{text}" for text in texts)]))
        report = import_file(journal, path)
        return report.added, report.duplicates, report.grown

    assert take_in(days) == (60, 0, 0)
    assert take_in([f"{day} and more" if n % 2 else day for n, day in enumerate(days)]) == (0, 60, 30)
    assert take_in([f"other{n} words, none of those" for n in range(60)]) == (60, 0, 0)
    assert len(compared) <= 2 * 60


TEXTS = st.lists(
    st.lists(st.sampled_from(["good", "day", "long", "tired"]), min_size=1, max_size=4).map(" ".join),
    min_size=1,
    max_size=3,
    unique=True,
)


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_whatever_grew_on_a_day_no_text_is_lost_and_twice_is_once(journal, tmp_path, data):
    path, day = tmp_path / "diary.csv", f"{date(2001, 1, 1) + timedelta(journal.entries.count()):%Y-%m-%d}"
    before = data.draw(TEXTS)
    now = list(dict.fromkeys([*data.draw(TEXTS), *data.draw(st.lists(st.sampled_from(before)))]))
    for texts in (before, now):
        path.write_text("\n".join(["Date,Text", *(f"{day},{text}" for text in texts)]))
        report = import_file(journal, path)
        assert report.added + report.duplicates == len(texts)
    again = import_file(journal, path)
    assert (again.added, again.grown) == (0, 0)
    here = [one for one in map(journal.entries.get, journal.entries.in_order()) if f"{one.day:%Y-%m-%d}" == day]
    bodies = [one.body for one in here]
    assert set(now) <= set(bodies)
    assert set(before) <= {*bodies, *(old.body for one in here for old in journal.entries.versions(one.id))}
    assert len(bodies) == len(set(bodies))
