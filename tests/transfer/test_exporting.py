from __future__ import annotations

import errno
import os
import re
import shutil
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal import files
from journal.dates import clock
from journal.deeds import write
from journal.deeds.empty_trash import delete_for_good
from journal.deeds.export import export, exporting, sealed_under
from journal.demo import demo
from journal.demo.circle import in_memory
from journal.errors import Cancelled, DiskFull, JournalExists, NotWritable
from journal.journal import Journal
from journal.settings_table import MY_NAME
from journal.shapes import Component, Draft, Field, Framework, Kind, Shown, Template
from journal.shapes.keys import KeyDeed
from journal.slices import Elsewhere, at_once
from journal.transfer.importing import import_file
from journal.vault.migrate import migrate
from journal.vault.store import open_store
from tests.proofs import proved

START = datetime(2026, 3, 12, 15, 52, tzinfo=UTC)


@contextmanager
def new_journal(folder):
    folder.mkdir(parents=True)
    store = open_store(folder / "journal.db", bytearray(os.urandom(32)), create=True)
    migrate(store)
    opened = Journal(store, folder, "0" * 32)
    yield opened
    opened.close()


def everything(journal):
    """All that an export must keep; headings, excerpts and word counts follow from it."""
    trashed = {each.id: each.trashed_at for each in journal.trash.trashed()}
    ids = [*journal.entries.in_order(), *sorted(trashed)]
    return {
        "entries": [journal.entries.get(each) for each in ids],
        "versions": {each: journal.entries.versions(each) for each in ids},
        "later": {each: journal.entries.later_lines(each) for each in ids},
        "files": {
            each: [(file, journal.attachments.bytes_of(file.id)) for file in journal.attachments.of(each)]
            for each in ids
        },
        "trash": trashed,
        "tags": journal.tags.all(),
        "settings": journal.settings.plain(),
        "evidence": {each: journal.portfolio.of(each) for each in ids},
        "frameworks": (journal.portfolio.frameworks(), journal.portfolio.frameworks(hidden=True)),
        "templates": (journal.prompts.templates(), journal.prompts.templates(hidden=True)),
    }


def fill(journal):
    first = write.write(
        journal,
        Draft(title="The quiet row", body="I *waited*. #Third-Period", kind=Kind.HIGH, tags=("keep",), starred=True),
    )
    photo = write.attach(journal, first.id, "bo:ard?.png", b"\x89PNG not really", None)
    body = f"Look:\n\n![the board](attachment:{photo.id})\n"
    write.revise(journal, first.id, replace(write.draft_of(first), body=body))
    clock.stop(START + timedelta(days=30), "Europe/London")
    write.add_later_line(journal, first.id, 'It held: "yes"\nstill')
    low = write.write(journal, Draft(body="---\nid: 1\n---\n\n#third-period\n", kind=Kind.LOW, day=date(2025, 9, 2)))
    write.trash(journal, [low.id])
    write.write(journal, Draft(body="", kind=Kind.NOTE, zone="Asia/Tokyo"))
    journal.settings.set(MY_NAME, "Ellen")
    own = Template(id="", name="Mine", purpose="to try", fields=(Field(question="What?", hint="now"),), kind=Kind.LOW)
    journal.prompts.save(own)
    changed, hidden, purposeful = journal.prompts.templates()[:3]
    journal.prompts.save(replace(changed, name="As I say it"))
    journal.prompts.save(replace(purposeful, purpose="For Fridays"))
    journal.prompts.hide(hidden.id)
    known, unwanted = journal.portfolio.frameworks()[:2]
    own = Framework(id="", name="Our school", components=(Component(code="1", name="Care", domain="All"),))
    kept = journal.portfolio.save_framework(own)
    journal.portfolio.save_framework(replace(known, name="As we say it"))
    journal.portfolio.hide_framework(unwanted.id)
    shown = (Shown(framework=kept.id, code="1"), Shown(framework=known.id, code="3b"))
    journal.portfolio.mark(first.id, date(2026, 3, 1), 'They asked: "why"\nat last.', shown)
    journal.portfolio.mark(low.id, date(2026, 3, 2))
    return first, photo


def test_what_went_out_comes_in_again_with_nothing_lost(journal, tmp_path):
    fill(journal)
    report = export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    assert (report.entries, report.attachments) == (3, 1)
    with new_journal(tmp_path / "new") as fresh:
        taken = import_file(fresh, tmp_path / "out")
        assert (taken.source, taken.added, taken.duplicates, taken.problems) == ("afterbell", 3, 0, ())
        assert everything(fresh) == everything(journal)
        assert import_file(fresh, tmp_path / "out").duplicates == 3


def test_a_title_that_is_longer_than_any_costs_no_entry(journal, tmp_path):
    """A whole page was pasted into the title's field, which takes it."""
    written = write.write(journal, Draft(title="W" * 20_001, body="It rained."))
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    with new_journal(tmp_path / "other") as other:
        assert import_file(other, tmp_path / "out").problems == ()
        assert other.entries.get(written.id).body == f"# {written.title}\n\nIt rained."
    assert import_file(journal, tmp_path / "out").problems == ()
    assert journal.entries.get(written.id).title == written.title


def test_a_tag_that_only_the_trash_carries_comes_back_as_it_was_spelled(journal, tmp_path):
    write.trash(journal, [write.write(journal, Draft(body=text)).id for text in ("#Tag", "#tag and #Tag")])
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    with new_journal(tmp_path / "new") as fresh:
        import_file(fresh, tmp_path / "out")
        assert fresh.tags.names() == {"Tag"}


def test_a_zip_of_the_folder_comes_in_as_well(journal, tmp_path):
    fill(journal)
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "up" / "out")
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", tmp_path / "up")
    with new_journal(tmp_path / "new") as fresh:
        assert import_file(fresh, tmp_path / "packed.zip").added == 3, archive
        assert everything(fresh) == everything(journal)


def test_a_picture_is_shown_by_any_reader_of_markdown_whatever_its_name(journal, tmp_path, qapp):
    from PySide6.QtGui import QTextDocument

    entry = write.write(journal, Draft(body="x"))
    photo = write.attach(journal, entry.id, "board (1) #2 100% été.png", b"\x89PNG not really")
    write.revise(journal, entry.id, Draft(body=f"![the board](attachment:{photo.id})"))
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    page = next((tmp_path / "out").glob("entries/*/*.md"))
    reader = QTextDocument()
    reader.setMarkdown(page.read_text("utf-8").split("---\n", 2)[2])
    shown = reader.firstBlock().begin().fragment().charFormat().toImageFormat().name()
    assert (page.parent / unquote(shown)).read_bytes() == b"\x89PNG not really"
    with new_journal(tmp_path / "new") as fresh:
        import_file(fresh, tmp_path / "out")
        assert everything(fresh) == everything(journal)


def test_the_files_are_readable_by_anything(journal, tmp_path):
    import yaml

    _, photo = fill(journal)
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    names = sorted(path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*.*"))
    picture = f"files/{photo.id[:8]}-bo ard.png"
    assert picture in names
    page = (tmp_path / "out/entries/2026/2026-03-12-the-quiet-row.md").read_text("utf-8")
    _, head, body = page.split("---\n", 2)
    facts = yaml.safe_load(head)
    assert (facts["title"], facts["kind"], facts["added_tags"]) == ("The quiet row", "high", ["keep"])
    assert facts["later_lines"][0]["text"] == 'It held: "yes"\nstill'
    assert f"![the board](../../{picture.replace(' ', '%20')})" in body
    assert (tmp_path / "out/entries/2026" / ("../../" + picture)).read_bytes() == b"\x89PNG not really"
    assert "not encrypted" in (tmp_path / "out/README.txt").read_text("utf-8")


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=80)
DRAFTS = st.builds(
    Draft,
    body=TEXTS
    | st.lists(st.sampled_from(["#Tag", "#tag", "---", "", "](files/x)", "word"]), max_size=5).map("\n".join),
    title=st.text(max_size=20),
    kind=st.sampled_from(Kind),
    day=st.none() | st.dates(date(1990, 1, 1), date(2090, 1, 1)),
    tags=st.lists(st.text(max_size=12), max_size=3).map(tuple),
    starred=st.booleans(),
    written_at=st.none() | st.datetimes(datetime(1990, 1, 1), datetime(2090, 1, 1), timezones=st.just(UTC)),  # noqa: DTZ001
    zone=st.none() | st.sampled_from(["Europe/Berlin", "America/New_York", "Asia/Kathmandu", "UTC"]),
)
DEEDS = st.lists(
    st.tuples(st.just("write"), DRAFTS)
    | st.tuples(st.just("revise"), DRAFTS)
    | st.tuples(st.just("later"), TEXTS)
    | st.tuples(st.just("attach"), st.tuples(st.text(max_size=30), st.binary(max_size=60)))
    | st.tuples(st.sampled_from(["trash", "star"]), st.none()),
    min_size=1,
    max_size=12,
)


def perform(journal, deeds):
    for deed, what in deeds:
        ids = journal.entries.in_order()
        if deed == "write" or not ids:
            write.write(journal, what if deed == "write" else Draft(body="first"))
        elif deed == "revise":
            write.revise(journal, ids[-1], what)
        elif deed == "later":
            write.add_later_line(journal, ids[0], what)
        elif deed == "attach":
            write.attach(journal, ids[-1], *what)
        elif deed == "trash":
            write.trash(journal, ids[:1])
        else:
            journal.entries.star(ids[-1], True)


@settings(max_examples=40)
@given(DEEDS)
def test_whatever_was_written_survives_the_way_out_and_in(tmp_path_factory, deeds):
    folder = tmp_path_factory.mktemp("export")
    with new_journal(folder / "a") as journal, new_journal(folder / "b") as fresh:
        with journal.store.write():
            perform(journal, deeds)
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), folder / "out")
        assert import_file(fresh, folder / "out").problems == ()
        assert everything(fresh) == everything(journal)
    shutil.rmtree(folder)


def test_nothing_is_written_over(journal, tmp_path):
    fill(journal)
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "mine.txt").write_text("mine")
    with pytest.raises(JournalExists):
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["mine.txt"]


def test_an_empty_folder_that_was_made_for_it_is_taken(journal, tmp_path):
    fill(journal)
    (tmp_path / "out").mkdir()
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    assert (tmp_path / "out" / "afterbell.json").exists()


@pytest.mark.parametrize(("code", "refusal"), [(errno.ENOSPC, DiskFull), (errno.EROFS, NotWritable)])
def test_a_disk_that_fails_half_way_leaves_nothing_behind(journal, tmp_path, monkeypatch, code, refusal):
    fill(journal)
    before = sorted(tmp_path.iterdir())
    real = os.mkdir

    def failing(path, *rest, **more):
        if str(path).endswith("versions"):
            raise OSError(code, "no")
        return real(path, *rest, **more)

    monkeypatch.setattr(os, "mkdir", failing)
    with pytest.raises(refusal):
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    assert sorted(tmp_path.iterdir()) == before


def test_a_cancelled_export_leaves_nothing_behind(journal, tmp_path):
    fill(journal)
    before = sorted(tmp_path.iterdir())

    def stop(done, _whole):
        if done:
            raise Cancelled

    with pytest.raises(Cancelled):
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out", progress=stop)
    assert sorted(tmp_path.iterdir()) == before


def test_what_friends_sent_can_be_read_and_the_people_list_is_nowhere(tmp_path):
    journal = in_memory()
    demo.fill(journal)
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    names = sorted(path.name for path in (tmp_path / "out" / "inbox").iterdir())
    assert "2026-03-11-share-from-noor.md" in names
    shared = (tmp_path / "out/inbox/2026-03-11-share-from-noor.md").read_text("utf-8")
    assert "I typed the resignation letter" in shared
    (picture,) = re.findall(r"\]\(../(files/[^)]*)\)", shared)
    assert (tmp_path / "out" / picture).read_bytes().startswith(b"\x89PNG")
    answer = (tmp_path / "out/inbox/2026-03-13-response-from-sam.md").read_text("utf-8")
    assert "Seven seconds! I counted mine today" in answer
    whole = "".join(
        path.read_text("utf-8") for path in (tmp_path / "out").rglob("*") if path.suffix in {".md", ".json"}
    )
    assert "Oyelaran" not in whole
    items = journal.inbox.items()
    notes = [item.note for item in items if item.note]
    titles = [entry.title for item in items for entry in journal.inbox.entries_of(item.id) if entry.title]
    assert (bool(notes), bool(titles)) == (True, True)
    assert [words for words in notes + titles if words not in whole] == []
    with new_journal(tmp_path / "new") as fresh:
        problems = import_file(fresh, tmp_path / "out").problems
        assert {(each.where, each.reason) for each in problems} == {("Noor", "compare-again"), ("Sam", "compare-again")}
        assert everything(fresh) == everything(journal)
        assert fresh.inbox.items() == journal.inbox.items()
    journal.close()


def test_a_disk_that_takes_no_more_is_said_to_be_full_and_nothing_stays(journal, tmp_path, little_room):
    entry = write.write(journal, Draft(body="with a large file"))
    write.attach(journal, entry.id, "large.bin", os.urandom(400_000))
    before = sorted(tmp_path.iterdir())
    with little_room(100_000), pytest.raises(DiskFull):
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    assert sorted(tmp_path.iterdir()) == before


def test_an_entry_that_is_deleted_while_its_film_is_read_leaves_nothing_in_the_export(journal, tmp_path):
    kept, gone = write.write(journal, Draft(body="Kept.")), write.write(journal, Draft(body="Gone."))
    for name in ("first.bin", "second.bin"):
        write.attach(journal, gone.id, name, os.urandom(2 << 20))
    going = exporting(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    while not any(path.name.endswith("first.bin") for path in tmp_path.rglob("*")):
        next(going)
    delete_for_good(journal, [gone.id])
    report = at_once(going)
    assert report.entries == 1
    assert [path.read_text("utf-8")[-6:] for path in (tmp_path / "out" / "entries").rglob("*.md")] == ["Kept.\n"]
    assert not any("bin" in path.name for path in (tmp_path / "out").rglob("*"))
    assert kept.id in next((tmp_path / "out" / "entries").rglob("*.md")).read_text("utf-8")


def test_every_entry_is_taken_out_once_though_days_move_while_they_are_listed(journal, tmp_path, monkeypatch):
    monkeypatch.setattr("journal.entries._TOGETHER", 2)
    written = [write.write(journal, Draft(body=f"{n}.", day=date(2026, 1, n))) for n in range(1, 8)]
    going = journal.entries.listing()
    next(going)
    write.revise(journal, written[5].id, Draft(body="5.", day=date(2025, 12, 1)))
    write.revise(journal, written[0].id, Draft(body="0.", day=date(2026, 2, 1)))
    assert at_once(going) == journal.entries.in_order()
    assert len(journal.entries.in_order()) == 7


@pytest.mark.parametrize("sealed", [False, True])
def test_an_export_that_is_stopped_while_a_slow_disk_is_waited_for_gets_no_name(journal, tmp_path, sealed, monkeypatch):
    monkeypatch.setattr("journal.age.recipients.WORK_FACTOR", 10)
    fill(journal)
    out = tmp_path / "out"
    out.mkdir()
    place = sealed_under(out / "all.age", "four lanterns") if sealed else out / "all"
    steps = exporting(journal, proved(journal, KeyDeed.PLAIN_EXPORT), place)
    monkeypatch.setattr(files, "bring_to_disk", lambda _: steps.close())  # stopped here, or the journal is locked
    asked = [each for each in steps_done(steps) if isinstance(each, Elsewhere)]
    assert list(out.glob("all*")) == []
    asked[-1].ended(False)
    assert list(out.iterdir()) == []


def steps_done(steps):
    for each in steps:
        if isinstance(each, Elsewhere):
            each.do()
        yield each
