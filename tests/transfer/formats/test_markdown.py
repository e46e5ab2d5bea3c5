"""Markdown with front matter comes in: our own book with nothing lost, and what other programs write."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import prose
from journal.deeds import make_book, write
from journal.deeds.take_in import look_into, preview
from journal.shapes import Draft, Gesture, ImportChoices, Kind, Problem, Undated
from journal.transfer.formats import markdown
from journal.transfer.formats.found import FoundEntry
from journal.transfer.importing import import_file
from journal.yearbook import words
from journal.yearbook.as_markdown import as_markdown
from journal.yearbook.languages import words_for
from tests.transfer.formats.kept import Sample
from tests.transfer.test_importing import picture
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_making import picture as photo

NOWHERE = markdown.Place(has=lambda _: False, named={})
SAMPLE = Sample(
    {"a.md": "---\ndate: 2026-03-12\n---\nOne."},
    beside=("title date created tags updated created_at PM",),
    undated={"a.md": "---\ndate: soon\n---\nNo day."},
)


def put(folder, **files):
    for name, text in files.items():
        path = folder / f"{name.replace('__', '/')}.md"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    return folder


def only(journal):
    (entry,) = map(journal.entries.get, journal.entries.in_order())
    return entry


def page(text, name="2026-03-12.md"):
    return markdown.read(name, text, NOWHERE, "Europe/Berlin")


# Our own book


def filled(journal):
    told = write.write(
        journal,
        Draft(
            title="“Sideways”: a day & *more*",
            body="One line.\n\n> a quote\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n#third-period\n\n---\n\nEnd --- ✨ שלום",
            kind=Kind.LOW,
            day=date(2025, 10, 3),
            tags=("keep", "two words"),
            starred=True,
            written_at=datetime(2025, 10, 3, 22, 7, 1, 5, tzinfo=UTC),
            zone="Europe/Helsinki",
        ),
    )
    seen = write.attach(journal, told.id, "Board Photo.png", picture())
    write.attach(journal, told.id, "Loose one.jpg", photo())
    body = told.body + f"\n\n![the board](attachment:{seen.id})"
    write.revise(journal, told.id, replace(write.draft_of(told), body=body))
    write.add_later_line(journal, told.id, "It turned out well.\n\nReally.", date(2025, 11, 2))
    write.write(journal, Draft(body="No title here", kind=Kind.HIGH, day=date(2025, 10, 3)))


def in_markdown(journal, folder, **wishes):
    order = replace(make_book.start(journal), period=shelf.YEAR, photos=True, later_lines=True, **wishes)
    make_book.save(make_book.make(make_book.gather(journal, order), "markdown"), folder)
    return folder


def told_of(journal):
    """Give all that a book in Markdown holds, with the addresses of pictures left out: they are new each time."""
    for entry_id in journal.entries.in_order():
        entry = journal.entries.get(entry_id)
        files = [(file.name, file.media_type) for file in journal.attachments.of(entry_id)]
        lines = [(line.day, line.text) for line in journal.entries.later_lines(entry_id)]
        body = entry.body.partition("](attachment:")[0]
        yield entry.title, body, entry.kind, entry.day, sorted(entry.tags), entry.starred, sorted(files), lines


def test_a_book_as_markdown_comes_in_again_with_nothing_lost(journal, new_journal, tmp_path):
    filled(journal)
    folder = in_markdown(journal, tmp_path / "book", protect=False)
    fresh = new_journal("new")
    report = import_file(fresh, folder)
    assert (report.source, report.added, report.attachments) == ("markdown", 2, 2)
    assert [(one.where, one.reason) for one in report.problems] == [("A year of teaching/README.md", "index")]
    assert list(told_of(fresh)) == list(told_of(journal))
    first = fresh.entries.get(fresh.entries.in_order()[0])
    assert (first.written_at, first.zone) == (datetime(2025, 10, 3, 22, 7, 1, 5, tzinfo=UTC), "Europe/Helsinki")
    assert import_file(fresh, folder).duplicates == 2


def test_a_book_of_my_own_adds_nothing_to_the_journal_it_comes_from(journal, tmp_path):
    filled(journal)
    report = import_file(journal, in_markdown(journal, tmp_path / "book", protect=False))
    assert (report.added, report.duplicates) == (0, 2)


def test_a_protected_book_says_neither_the_hour_nor_what_would_be_known_again(journal, tmp_path):
    filled(journal)
    for path in in_markdown(journal, tmp_path / "book", protect=True).rglob("*.md"):
        assert "written_at" not in path.read_text("utf-8")
        assert not any(entry in path.read_text("utf-8") for entry in journal.entries.in_order())


def test_answers_and_what_a_portfolio_says_come_in_as_later_lines(journal, tmp_path):
    answered = shelf.entry("Text.", responses=(shelf.later("Tea on Saturday?", "Noor", Gesture.HEAR),))
    for path, data in as_markdown(shelf.book(answered), words_for("en"), "A year").items():
        (tmp_path / path).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / path).write_bytes(data)
    import_file(journal, tmp_path)
    (line,) = journal.entries.later_lines(only(journal).id)
    assert line.text == f"{words.answered(answered.responses[0], words_for('en'))}\n\nTea on Saturday?"
    assert only(journal).body == "Text."
    shown = page('---\ndate: "2026-03-12"\nshows: ["1a"]\nannotation: "Seen in class"\n---\nText')
    assert [line.text for line in shown.lines] == ["1a\n\nSeen in class"]


@given(st.text(max_size=200), st.text(max_size=30))
def test_any_text_of_a_book_comes_back_as_it_was(body, title):
    body, title = prose.clean(body).strip("\n"), prose.clean_line(title)
    wanted = shelf.entry(body, title, later_lines=(shelf.later(),))
    files = as_markdown(shelf.book(wanted), words_for("en"), "A year")
    ((name, data),) = [(name, data) for name, data in files.items() if not name.endswith("README.md")]
    found = markdown.read(name, data.decode(), NOWHERE, "UTC")
    if isinstance(found, Problem):
        assert not body.strip()
        assert not title
    else:
        assert (found.draft.body, found.draft.title) == (body, title)
        assert [line.text for line in found.lines] == ["It turned out well"]


# What other programs write


@pytest.mark.parametrize(
    ("front", "day", "tags"),
    [
        ("date: 2026-03-12\ntags: [school, Third Period]", date(2026, 3, 12), ("school", "Third Period")),
        ("date: 2026-03-12T23:30:00\ntags:\n  - a\n  - b", date(2026, 3, 12), ("a", "b")),
        ('created: "2026-03-12 08:15"\ntags: a, b', date(2026, 3, 12), ("a", "b")),
        ("created_at: 2026-03-12T08:15:00Z\nfavorite: true", date(2026, 3, 12), ()),
        ("title: Only a name", date(2026, 3, 12), ()),
    ],
)
def test_the_ways_others_write_days_and_tags_are_understood(front, day, tags):
    found = page(f"---\n{front}\n---\nText\n")
    assert (found.draft.day, found.draft.tags, found.draft.body) == (day, tags, "Text")


def test_a_page_without_front_matter_takes_day_and_title_from_its_name():
    found = page("Just *text*.", "diary/2026/2026-03-12 A long day.md")
    assert (found.draft.day, found.draft.title, found.draft.body) == (date(2026, 3, 12), "A long day", "Just *text*.")
    assert page("# A title of its own\n\nText.", "20260312.md").draft.title == ""


def test_a_folder_comes_in_with_its_pictures_and_says_what_did_not(journal, tmp_path):
    notes = put(
        tmp_path / "notes",
        diary__one="---\ndate: 2026-03-12\n---\n![board](../pictures/a%20b.png) and ![[c.png]] and [a note](two.md)",
        diary__two="---\ndate: 2026-03-13\n---\n![gone](lost.png) ![out](../../../etc/passwd)",
        undated="No day.",
        README="# What is where",
        **{".obsidian__kept": "---\ndate: 2026-03-14\n---\nA program's own."},
    )
    (notes / "pictures").mkdir()
    for name in ("a b.png", "c.png"):
        (notes / "pictures" / name).write_bytes(picture() + name.encode())
    (notes / "bytes.md").write_bytes(b"\xff\xfe\x00")
    report = import_file(journal, notes)
    assert (report.source, report.added, report.attachments) == ("markdown", 2, 2)
    assert {(one.where, one.reason) for one in report.problems} == {
        ("undated.md", "undated"),
        ("bytes.md", "not-text"),
        ("README.md", "index"),
        (".obsidian", "of-the-program"),
        ("diary/two.md: lost.png", "file-missing"),
        ("diary/two.md: passwd", "file-missing"),
    }
    one, two = map(journal.entries.get, journal.entries.in_order())
    assert one.body.count("(attachment:") == 2
    assert one.body.endswith("and [a note](two.md)")
    assert two.body == "![gone](lost.png) ![out](../../../etc/passwd)"
    again = import_file(journal, notes)
    assert (again.added, again.duplicates) == (0, 2)


def test_one_page_alone_comes_in_with_the_pictures_beside_it(journal, tmp_path):
    put(tmp_path, page="---\ntitle: Alone\ndate: 2026-03-12\n---\n![](a.png)", other="---\ndate: 2026-03-13\n---\nNo")
    (tmp_path / "a.png").write_bytes(picture())
    report = import_file(journal, tmp_path / "page.md")
    assert (report.added, report.attachments) == (1, 1)
    assert only(journal).title == "Alone"


def test_a_page_alone_never_brings_along_what_is_hidden_beside_it(journal, tmp_path):
    (tmp_path / ".ssh").mkdir()
    (tmp_path / ".ssh" / "key").write_bytes(b"secret")
    body = "[a](.ssh/key) ![b](x/../.ssh/key) [c](%2essh/key) ![[key]]"
    put(tmp_path, page=f"---\ndate: 2026-03-12\n---\n{body}")
    assert import_file(journal, tmp_path / "page.md").attachments == 0
    assert only(journal).body == body


@pytest.mark.parametrize("piece", ["[", "![", "![[", "[](a", "[a](b ", "![[a|"])
def test_a_megabyte_of_brackets_comes_to_an_end(piece):
    assert page(piece * (1_000_000 // len(piece))).draft.body


BOMB = "a: &a [x, x]\n" + "".join(
    f"{two}: &{two} [*{one}, *{one}, *{one}]\n" for one, two in zip("abcdefgh", "bcdefghi", strict=True)
)


@pytest.mark.parametrize(
    "front",
    ["a: [" * 3000, "a: !!python/object:os.system x", BOMB + "tags: *i", "just words", "\t- x\n:", "date: 99999-1-1"],
)
def test_front_matter_that_is_none_or_hostile_stays_in_the_text_or_is_left(front):
    found = page(f"---\n{front}\n---\nThe text stays.")
    assert isinstance(found, FoundEntry)
    assert found.draft.body.endswith("The text stays.")
    assert found.draft.tags == ()


@given(st.text(max_size=300), st.sampled_from(["x.md", "2026-03-12.md", "2026-99-99.md"]))
def test_any_text_is_read_or_said(text, name):
    assert isinstance(page(f"---\n{text}", name), FoundEntry | Problem)


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("created: 2024-05-27 03:00:00Z", 26),
        ("date: 2024-05-27T03:00:00+00:00", 26),
        ('date: "2024-05-27T03:00:00Z"', 26),
        ("date: 2024-05-27T03:00:00-04:00", 27),
        ("date: 2024-05-27 03:00:00", 27),
        ("date: 2024-05-27", 27),
        ('date: "2024-05-27"\nwritten_at: "2024-05-29T03:00:00+00:00"', 27),
    ],
)
def test_a_moment_in_utc_belongs_to_the_day_it_was_for_the_teacher(said, day):
    found = markdown.read("a.md", f"---\n{said}\n---\nIn the evening.", NOWHERE, "America/Los_Angeles")
    assert found.draft.day == date(2024, 5, day)


@pytest.mark.parametrize("title", ["- hello", "Half: done", "*stars*", "@home", "100% sure # yes", "[open"])
def test_a_title_that_is_no_yaml_takes_no_other_line_with_it(title):
    found = page(f"---\ntitle: {title}\ndate: 2024-05-27\ntags:\n  - one\n---\nText.", "a.md")
    assert (found.draft.title, found.draft.day, found.draft.tags) == (
        title.partition(" #")[0],
        date(2024, 5, 27),
        ("one",),
    )


@pytest.mark.parametrize(
    ("name", "front", "day"),
    [
        (
            "post.md",
            "+++\ntitle = 'A Hugo post'\ndate = 2024-05-27T15:36:00Z\ntags = ['teaching']\n+++\n",
            date(2024, 5, 27),
        ),
        ("2025/09/08.md", "", date(2025, 9, 8)),
        ("May 23rd, 2024.md", "", date(2024, 5, 23)),
        ("journals/2024_05_16.md", "", date(2024, 5, 16)),
        ("2025-09-08.txt", "", date(2025, 9, 8)),
        ("a.md", "---\nDate Created: 18 May 2024\n---\n", date(2024, 5, 18)),
        ("a.md", "---\ndate: 20.05.2024\n---\n", date(2024, 5, 20)),
        ("a.md", "---\ncreated_at: 07-01-2024 06:24 PM\n---\n", date(2024, 7, 1)),
    ],
)
def test_a_day_is_found_as_others_write_it(name, front, day):
    found = page(f"{front}\nWords.", name)
    assert (found.draft.day, found.draft.body) == (day, "Words.")


def test_what_front_matter_says_beside_is_tags_or_is_named():
    found = page(
        "---\ndate: 2024-05-19\ncategories: [school, diary]\nlayout: post\nauthor: Ellen\nweight: 3\n---\nWords."
    )
    assert found.draft.tags == ("school", "diary")
    assert found.left_out == "layout: post, author: Ellen, weight: 3"


def test_pages_without_a_day_get_the_one_that_was_chosen_and_are_known_by_their_words(journal, tmp_path):
    folder = put(tmp_path / "vault", one="Rain.", two="Sun. #garden")
    assert import_file(journal, folder).added == 0
    looked = preview(journal, look_into(folder))
    assert (looked.would_come, looked.archive_day) == (0, None)
    assert [(one.where, one.words) for one in looked.undated] == [
        ("one.md", "one\nRain."),
        ("two.md", "two\nSun. #garden"),
    ]
    assert len(looked.file_days) == 2
    chosen = ImportChoices(undated=Undated.DAY, day=date(2025, 9, 8))
    report = import_file(journal, folder, chosen)
    assert report.added == 2
    assert {journal.entries.get(entry).day for entry in report.entries} == {date(2025, 9, 8)}
    assert journal.entries.get(report.entries[1]).tags == ("about-this-day", "garden")
    again = import_file(journal, folder, ImportChoices(undated=Undated.FILE))
    assert (again.added, again.duplicates) == (0, 2)


def test_a_page_left_out_for_want_of_a_day_is_named_with_all_its_words(journal, tmp_path):
    front = "---\ntags: [rain]\nphotos: [{path: b.png}]\nlater_lines: [{day: 2026-03-12, text: Dry now.}]\n---\n"
    folder = put(tmp_path / "vault", wet=front + "Rain fell. ![seen](a.png)")
    for name in ("a.png", "b.png"):
        (folder / name).write_bytes(picture())
    (problem,) = import_file(journal, folder).problems
    said = "wet\nRain fell. ![seen](a.png)\n2026-03-12: Dry now.\nb.png\n#rain"
    assert problem == Problem(where="wet.md", reason="undated", words=said)


@pytest.mark.parametrize("front", ["---\ntitle: {0}\n---\n", "+++\ntitle = {0}\n+++\n"])
def test_a_number_that_cannot_be_written_out_costs_no_page(front):
    number = "0x" + "f" * 5000
    found = markdown.read("2026-03-12.md", front.format(number) + "Rain.", markdown.Place(has=bool, named={}), "UTC")
    assert number in found.draft.title + found.draft.body
    assert "Rain." in found.draft.body
