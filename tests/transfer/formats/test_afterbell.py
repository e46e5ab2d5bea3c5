from __future__ import annotations

import json
import shutil
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal.dates import clock
from journal.deeds import write
from journal.deeds.export import export
from journal.errors import ImportRefused
from journal.settings_table import LOCK_AFTER, LOCK_WITH_DESKTOP, MY_NAME, MY_WORDS, SETTINGS
from journal.shapes import Draft, DraftKey, DraftPlace, Entry, Field, Kind, LaterLine, Template, Version
from journal.shapes.keys import KeyDeed
from journal.transfer.formats import afterbell
from journal.transfer.formats.exported import Kept, KeptFile
from journal.transfer.importing import import_file
from tests.proofs import proved

ID = "0123456789abcdef0123456789abcdef"
AT = datetime(2026, 3, 12, 15, 52, 1, 234567, tzinfo=UTC)


def kept(**parts):
    plain = {
        "id": ID,
        "title": 'A "title": with — marks',
        "heading": "",
        "body": f"---\nnot: front matter\n---\n\n![x](attachment:{ID})\n",
        "kind": Kind.BOTH,
        "day": date(2026, 3, 12),
        "written_at": AT,
        "zone": "Europe/Berlin",
        "starred": True,
        "rev": 7,
        "words": 0,
        "tags": ("a", "b"),
        "added_tags": ("b",),
        "changed_at": AT,
    }
    line = LaterLine(id=ID, entry=ID, day=date(2026, 4, 1), text="one\ntwo", written_at=AT)
    file = KeptFile(id=ID, name="board.png", media_type="image/png", path="files/01234567-board.png")
    return Kept(entry=Entry(**plain | parts), later_lines=(line,), files=(file,), trashed_at=AT)


def test_an_entry_survives_the_page():
    page = afterbell.to_markdown(kept(), "../../")
    assert "![x](../../files/01234567-board.png)" in page
    assert afterbell.from_markdown(page, "../../") == kept()


@settings(max_examples=80)
@given(st.text(st.characters(exclude_categories=["Cs"])), st.text(st.characters(exclude_categories=["Cs"])))
def test_any_title_and_text_survive_the_page(title, body):
    again = afterbell.from_markdown(afterbell.to_markdown(kept(title=title, body=body), "../"), "../")
    assert (again.entry.title, again.entry.body) == (title, body)


def test_a_version_survives_its_page():
    version = Version(entry=ID, rev=3, saved_at=AT, title="Old", body="was\n\n---\n\nthis\n", kind=Kind.LOW)
    assert afterbell.version_from_markdown(afterbell.version_to_markdown(version)) == version


def test_templates_survive_and_nonsense_among_them_is_left_out():
    mine = Template(id=ID, name="Mine", purpose="", fields=(Field(question="What?", hint=""),), kind=Kind.LOW)
    plain = afterbell.templates_to_plain([mine], {ID})
    assert afterbell.templates_from_plain([*plain, 5, {"id": "x"}, {"id": "x", "kind": "great"}]) == [(mine, True)]


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("---\nid", "id", "front-matter"),
        ('kind: "both"', 'kind: "great"', "kind"),
        ('kind: "both"', "kind both", "front-matter"),
        ('kind: "both"', "kind: {", "front-matter"),
        (f'id: "{ID}"', 'id: "../../x"', "id"),
        ('day: "2026-03-12"', 'day: "2026-02-30"', "date"),
        ('written_at: "2026', 'written_at: "0001', "date"),
        ("rev: 7", "rev: 0", "rev"),
        ("rev: 7", "rev: true", "rev"),
        ("rev: 7", "rev: " + "[" * 2000, "front-matter"),
    ],
)
def test_a_page_that_is_not_as_it_should_be_is_named_for_its_reason(old, new, reason):
    page = afterbell.to_markdown(kept(), "../../")
    assert old in page
    with pytest.raises(afterbell.Unreadable) as unreadable:
        afterbell.from_markdown(page.replace(old, new, 1), "../../")
    assert unreadable.value.reason == reason


@settings(max_examples=120)
@given(st.data())
def test_no_change_of_a_page_makes_reading_fall(data):
    page = afterbell.to_markdown(kept(), "../../")
    start = data.draw(st.integers(0, len(page)))
    end = data.draw(st.integers(start, min(len(page), start + 20)))
    changed = page[:start] + data.draw(st.text(max_size=12)) + page[end:]
    try:
        found = afterbell.from_markdown(changed, "../../")
    except afterbell.Unreadable:
        return
    assert found.entry.rev >= 1


def exported(journal, folder):
    write.write(journal, Draft(title="One", body="first"))
    two = write.write(journal, Draft(title="Two", body="second"))
    write.attach(journal, two.id, "a.txt", b"file")
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), folder)
    return folder


def test_one_bad_page_does_not_stop_the_rest(journal, new_journal, tmp_path):
    folder = exported(journal, tmp_path / "out")
    next(folder.rglob("*-one.md")).write_text("nonsense")
    shutil.rmtree(folder / "files")
    fresh = new_journal("fresh")
    report = import_file(fresh, folder)
    assert (report.found, report.added, report.attachments) == (2, 1, 0)
    assert sorted(problem.reason for problem in report.problems) == ["file-missing", "front-matter"]


def revised(journal, folder):
    """An export of one entry with two versions before it, and where its pages are."""
    entry = write.write(journal, Draft(body="one"))
    for body in ("two", "three"):
        write.revise(journal, entry.id, Draft(body=body))
    write.add_later_line(journal, entry.id, "It held.")
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), folder)
    return next(folder.glob("entries/*/*.md")), sorted(folder.glob("versions/*/*.md"))


def test_a_damaged_old_version_costs_itself_alone(journal, new_journal, tmp_path):
    _, (first, _) = revised(journal, tmp_path / "out")
    first.write_bytes(first.read_bytes()[:20])
    fresh = new_journal("fresh")
    report = import_file(fresh, tmp_path / "out")
    assert [(one.where, one.reason) for one in report.problems] == [
        (first.relative_to(tmp_path / "out").as_posix(), "front-matter")
    ]
    (entry,) = map(fresh.entries.get, fresh.entries.in_order())
    assert (entry.body, [old.body for old in fresh.entries.versions(entry.id)]) == ("three", ["two"])


def test_an_entry_whose_revision_is_one_of_its_versions_is_saved_again(journal, new_journal, tmp_path):
    page, _ = revised(journal, tmp_path / "out")
    page.write_text(page.read_text("utf-8").replace("rev: 3", "rev: 1"), "utf-8")
    fresh = new_journal("fresh")
    import_file(fresh, tmp_path / "out")
    (entry_id,) = fresh.entries.in_order()
    write.revise(fresh, entry_id, Draft(body="four"))
    assert sorted(old.body for old in fresh.entries.versions(entry_id)) == ["one", "three", "two"]


def test_of_two_versions_with_one_number_the_second_is_named(journal, new_journal, tmp_path):
    _, (first, _) = revised(journal, tmp_path / "out")
    other = first.with_name("0009.md")
    other.write_text(first.read_text("utf-8").replace("one", "another"), "utf-8")
    report = import_file(new_journal("fresh"), tmp_path / "out")
    assert [(one.where[-7:], one.reason) for one in report.problems] == [("0009.md", "rev")]


def test_a_page_that_was_copied_by_hand_keeps_its_later_lines_and_files(journal, new_journal, tmp_path):
    page, _ = revised(journal, tmp_path / "out")
    (entry_id,) = journal.entries.in_order()
    export_with_file = tmp_path / "again"
    file = write.attach(journal, entry_id, "board (1).txt", b"board")
    write.revise(journal, entry_id, Draft(body=f"[it](attachment:{file.id})"))
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), export_with_file)
    page = next(export_with_file.glob("entries/*/*.md"))
    page.with_name("copy.md").write_text(page.read_text("utf-8").replace(entry_id, ID), "utf-8")
    fresh = new_journal("fresh")
    assert import_file(fresh, export_with_file).added == 2
    for each in fresh.entries.in_order():
        (kept,) = fresh.attachments.of(each)
        assert fresh.entries.get(each).body == f"[it](attachment:{kept.id})"
        assert [line.text for line in fresh.entries.later_lines(each)] == ["It held."]


def test_evidence_that_is_none_costs_its_entry_and_frameworks_that_are_none_nothing(journal, new_journal, tmp_path):
    entry = write.write(journal, Draft(body="one"))
    write.write(journal, Draft(body="two"))
    journal.portfolio.mark(entry.id, date(2026, 3, 1), "Look")
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "out")
    page = next((tmp_path / "out").glob("entries/*/*-one.md"))
    page.write_text(page.read_text("utf-8").replace('"marked_on": "2026', '"marked_on": "soon'), "utf-8")
    (tmp_path / "out/frameworks.json").write_text('[5, {"name": "none"}, {"id": "x", "name": "a\\u0000b"}]', "utf-8")
    fresh = new_journal("fresh")
    report = import_file(fresh, tmp_path / "out")
    assert [(one.where, one.reason) for one in report.problems] == [("entries/2026/2026-03-12-one.md", "date")]
    assert [one.name for one in fresh.portfolio.frameworks()][-1] == "a b"


def test_a_file_outside_the_export_is_never_read(journal, new_journal, tmp_path):
    (tmp_path / "secret.txt").write_text("secret")
    folder = exported(journal, tmp_path / "out")
    page = next(folder.rglob("*-two.md"))
    text = page.read_text("utf-8")
    path = json.loads(next(line for line in text.split("\n") if line.startswith("files: "))[7:])[0]["path"]
    page.write_text(text.replace(path, "../secret.txt"), "utf-8")
    fresh = new_journal("fresh")
    report = import_file(fresh, folder)
    assert [problem.reason for problem in report.problems] == ["file-missing"]
    assert fresh.attachments.count() == 0


@pytest.mark.parametrize(("said", "reason"), [("afterbell-export/2", "too-new"), (None, "unknown-format")])
def test_an_export_of_another_format_is_refused(journal, new_journal, tmp_path, said, reason):
    folder = exported(journal, tmp_path / "out")
    manifest = folder / "afterbell.json"
    facts = json.loads(manifest.read_text())
    manifest.write_text(json.dumps(facts | {"format": said}))
    with pytest.raises(ImportRefused) as refused:
        import_file(new_journal("fresh"), folder)
    assert refused.value.facts["reason"] == reason


def test_settings_and_templates_that_are_there_stay_as_they_are(journal, new_journal, tmp_path):
    journal.settings.set(MY_NAME, "Ellen")
    journal.settings.set(MY_WORDS, ("lantern",))
    folder = exported(journal, tmp_path / "out")
    fresh = new_journal("fresh")
    fresh.settings.set(MY_NAME, "Noor")
    import_file(fresh, folder)
    assert fresh.settings.plain() == {"my_name": "Noor", "my_words": ["lantern"]}


def test_a_setting_that_does_not_fit_is_named_in_the_report_and_never_comes_in(journal, new_journal, tmp_path):
    folder = exported(journal, tmp_path / "out")
    bad = {"day_ends_at": "24:00", "school_years": [{"name": "2026"}], "my_words": "lantern", "of_a_newer_one": 1}
    (folder / "settings.json").write_text(json.dumps(bad | {"my_name": "Ellen", "\x1b[2J" * 40: 2}))
    fresh = new_journal("fresh")
    report = import_file(fresh, folder)
    *known, odd = report.problems
    assert odd.reason == "setting-unknown"
    assert odd.where.isprintable()
    assert len(odd.where) < 80
    assert {problem.where: problem.reason for problem in known} == {
        "settings.json: day_ends_at": "setting-unfit",
        "settings.json: school_years": "setting-unfit",
        "settings.json: my_words": "setting-unfit",
        "settings.json: of_a_newer_one": "setting-unknown",
    }
    assert fresh.settings.plain() == {"my_name": "Ellen"}
    assert write.write(fresh, Draft(body="More.")).day == date(2026, 3, 12)


def test_the_words_of_a_book_in_an_older_export_become_drafts_where_there_are_none(journal, new_journal, tmp_path):
    folder = exported(journal, tmp_path / "out")
    begun = {
        "name": "",
        "first": "2025-08-01",
        "last": "2026-07-31",
        "picked": [],
        "foreword": "It was.",
        "title": "Us",
    }
    (folder / "settings.json").write_text(json.dumps({"yearbook_draft": begun}))
    fresh = new_journal("fresh")
    title = DraftKey(DraftPlace.YEARBOOK, "2025-08-01/2026-07-31", "title")
    fresh.drafts.keep(title, "Mine")
    assert not import_file(fresh, folder).problems
    assert fresh.drafts.begun(title.place, title.about) == {"foreword": "It was.", "title": "Mine"}


def test_no_import_switches_the_guarding_of_a_journal_off(journal, new_journal, tmp_path):
    folder = exported(journal, tmp_path / "out")
    guarding = {setting.name: setting.form.write(setting.default) for setting in SETTINGS if not setting.may_travel}
    weak = guarding | {"lock_after": 60, "lock_with_desktop": False, "off_shared_screens": False}
    (folder / "settings.json").write_text(json.dumps(weak))
    fresh = new_journal("fresh")
    report = import_file(fresh, folder)
    assert {problem.reason for problem in report.problems} == {"setting-stays"}
    assert len(report.problems) == len(weak)
    assert fresh.settings.get(LOCK_AFTER) == LOCK_AFTER.default
    assert fresh.settings.get(LOCK_WITH_DESKTOP) is True


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(settings_text=st.binary(max_size=60), templates_text=st.binary(max_size=60))
def test_nonsense_beside_the_entries_never_stops_them(journal, tmp_path_factory, settings_text, templates_text):
    folder = tmp_path_factory.mktemp("nonsense") / "out"
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), folder)
    (folder / "settings.json").write_bytes(settings_text)
    (folder / "templates.json").write_bytes(templates_text)
    report = import_file(journal, folder)
    assert {problem.where.partition(":")[0] for problem in report.problems} <= {"settings.json", "templates.json"}


def test_a_part_of_an_export_that_cannot_be_read_is_named_as_that(journal, new_journal, tmp_path):
    """Lost settings were not told at all, and the letters of an entry as a photo that was not there."""
    write.write(journal, Draft(body="Nine kind, one hard."))
    folder = exported(journal, tmp_path / "out")
    page = next((folder / "entries").rglob("*.md"))
    (folder / "frameworks.json").write_bytes(b"[{")
    (tmp_path / "letter").write_bytes(page.read_bytes())
    page.unlink()
    page.symlink_to(tmp_path / "letter")
    report = import_file(new_journal("fresh"), folder)
    assert [(problem.where, problem.reason) for problem in report.problems] == [
        (page.relative_to(folder).as_posix(), "damaged-zip"),
        ("frameworks.json", "not-json"),
    ]


def test_an_export_of_a_copy_that_was_written_in_brings_its_edits_home(journal, new_journal, tmp_path):
    """Both were edited since: the later text stands, the other is a version, and lines, files and tags are united."""
    entry = write.write(journal, Draft(body="Nine kind, one hard.", title="Eleven"))
    thrown = write.write(journal, Draft(body="Half a thought."))
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "first")
    other = new_journal("other")
    import_file(other, tmp_path / "first")

    def say(which, minutes, body):
        clock.stop(AT + timedelta(minutes=minutes), "Europe/Berlin")
        write.revise(which, entry.id, Draft(body=body, title="Eleven", tags=(f"at-{minutes}",)))

    say(journal, 60, "Nine kind, one hard, at home.")
    write.trash(journal, [thrown.id])
    say(other, 120, "Nine kind, one hard, on the train.")
    write.add_later_line(other, entry.id, "She rang.")
    write.attach(other, entry.id, "plan.txt", b"a plan", "text/plain")
    write.revise(other, thrown.id, Draft(body="A whole thought."))
    export(other, proved(other, KeyDeed.PLAIN_EXPORT), tmp_path / "second")
    report = import_file(journal, tmp_path / "second")
    assert (report.added, report.duplicates, report.united, report.attachments) == (0, 2, 2, 1)
    now = journal.entries.get(entry.id)
    assert (now.body, now.added_tags) == ("Nine kind, one hard, on the train.", ("at-120", "at-60"))
    bodies = [version.body for version in journal.entries.versions(entry.id)]
    assert bodies == ["Nine kind, one hard, at home.", "Nine kind, one hard."]
    assert [line.text for line in journal.entries.later_lines(entry.id)] == ["She rang."]
    assert journal.attachments.bytes_of(journal.attachments.of(entry.id)[0].id) == b"a plan"
    assert [hit.row.id for hit in journal.search.find("rang train plan")] == [entry.id]
    assert journal.trash.trashed() == ()
    assert journal.entries.get(thrown.id).body == "A whole thought."
    again = import_file(journal, tmp_path / "second")
    assert (again.duplicates, again.united) == (2, 0)


def test_an_old_export_changes_nothing_in_what_grew_out_of_it(journal, tmp_path):
    entry = write.write(journal, Draft(body="First. ![x](attachment:no)", tags=("kept",)))
    write.attach(journal, entry.id, "plan.txt", b"a plan", "text/plain")
    export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), tmp_path / "old")
    clock.stop(AT + timedelta(minutes=60), "Europe/Berlin")
    write.revise(journal, entry.id, Draft(body="Second.", tags=("kept",)))
    write.trash(journal, [entry.id])
    before = (journal.entries.get(entry.id), journal.entries.versions(entry.id), journal.trash.trashed())
    report = import_file(journal, tmp_path / "old")
    assert (report.duplicates, report.united) == (1, 0)
    assert (journal.entries.get(entry.id), journal.entries.versions(entry.id), journal.trash.trashed()) == before
