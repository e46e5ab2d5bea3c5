from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, date, datetime

import pytest

from journal.deeds import take_in
from journal.errors import Cancelled, ImportRefused
from journal.shapes import ImportChoices, Undated
from journal.slices import at_once
from journal.transfer.importing import import_file, importing
from journal.transfer.sources import FILE_LIMIT

MD5 = "0123456789abcdef0123456789abcdef"
ID = "76F9B0AC37954B51BF8B9146498B29C2"


def picture():
    from PIL import Image

    kept = io.BytesIO()
    Image.new("RGB", (40, 30), "navy").save(kept, "PNG")
    return kept.getvalue()


def dayone(tmp_path, *entries, name="Export.zip", journals=("Journal.json",), photo=True):
    path = tmp_path / name
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        for file in journals:
            made.writestr(file, json.dumps({"metadata": {"version": "1.0"}, "entries": list(entries)}))
        if photo:
            made.writestr(f"photos/{MD5}.jpeg", picture())
    return path


def entry(**parts):
    plain = {"uuid": "A", "creationDate": "2026-03-12T15:52:00Z", "timeZone": "Europe/London", "text": "One day\\."}
    return plain | parts


WITH_PHOTO = entry(
    text=f"Look\n\n![](dayone-moment://{ID})",
    photos=[{"identifier": ID, "md5": MD5, "type": "jpeg"}],
    tags=["keep"],
    starred=True,
)


def jrnl(tmp_path, text):
    path = tmp_path / "journal.txt"
    path.write_text(text, "utf-8")
    return path


def test_a_jrnl_file_comes_in_and_a_second_time_nothing_does(journal, tmp_path):
    path = jrnl(
        tmp_path, "[2026-03-12 15:52] Waited *\nSeven @seconds\n\n[2026-03-99 15:52] no\n\n[2026-03-13 08:00] Two\n"
    )
    report = import_file(journal, path)
    assert (report.source, report.found, report.added, report.duplicates) == ("jrnl", 2, 2, 0)
    assert [(problem.where, problem.reason) for problem in report.problems] == [("line 4", "date-inside")]
    first, second = map(journal.entries.get, journal.entries.in_order())
    assert (first.title, first.tags, first.starred) == ("Waited", ("seconds",), True)
    assert first.body == "Seven @seconds\n\n[2026-03-99 15:52] no"
    assert (second.heading, second.day) == ("Two", date(2026, 3, 13))
    assert first.written_at == datetime(2026, 3, 12, 14, 52, tzinfo=UTC)
    again = import_file(journal, path)
    assert (again.added, again.duplicates, journal.entries.count()) == (0, 2, 2)


def test_an_entry_with_a_tag_comes_in_by_few_statements(journal, tmp_path):
    asked = []
    journal.store.in_pieces().raw.set_trace_callback(asked.append)
    counts = []
    for year, entries in (("2024", 10), ("2025", 30)):
        days = (f"[{year}-03-{day + 1:02d} 08:00] Waited\nSeven @seconds\n\n" for day in range(entries))
        asked.clear()
        assert import_file(journal, jrnl(tmp_path, "".join(days))).added == entries
        counts.append(sum(statement.startswith(("SELECT", "INSERT", "UPDATE", "DELETE")) for statement in asked))
    assert (counts[1] - counts[0]) / 20 <= 10


def test_what_was_revised_or_thrown_away_since_is_known_all_the_same(journal, tmp_path):
    from dataclasses import replace

    from journal.deeds import write

    path = jrnl(tmp_path, "[2026-03-12 15:52] One\n\n[2026-03-13 15:52] Two\n")
    import_file(journal, path)
    one, two = journal.entries.in_order()
    write.revise(journal, one, replace(write.draft_of(journal.entries.get(one)), body="One, later"))
    write.trash(journal, [two])
    assert import_file(journal, path).duplicates == 2


def test_a_dayone_archive_comes_in_with_its_photo_in_its_place(journal, tmp_path):
    path = dayone(tmp_path, WITH_PHOTO)
    report = import_file(journal, path)
    assert (report.source, report.added, report.attachments, report.problems) == ("dayone", 1, 1, ())
    (entry_id,) = journal.entries.in_order()
    (photo,) = journal.attachments.of(entry_id)
    kept = journal.entries.get(entry_id)
    assert kept.body == f"Look\n\n![](attachment:{photo.id})"
    assert (kept.tags, kept.starred, photo.width) == (("keep",), True, 40)
    assert journal.attachments.bytes_of(photo.id) == picture()
    assert import_file(journal, path).duplicates == 1


def test_an_unpacked_dayone_folder_and_its_json_alone_are_the_same(journal, tmp_path):
    with zipfile.ZipFile(dayone(tmp_path, WITH_PHOTO)) as archive:
        archive.extractall(tmp_path / "unpacked")
    assert import_file(journal, tmp_path / "unpacked" / "Journal.json").attachments == 1
    assert import_file(journal, tmp_path / "unpacked").duplicates == 1


def test_of_several_journals_all_come_in_tagged(journal, tmp_path):
    path = dayone(tmp_path, entry(), journals=("School.json", "Home.json"))
    report = import_file(journal, path)
    assert (report.added, report.duplicates) == (1, 1)
    assert journal.entries.get(journal.entries.in_order()[0]).tags == ("Home",)


def test_a_missing_photo_costs_the_photo_and_not_the_entry(journal, tmp_path):
    report = import_file(journal, dayone(tmp_path, WITH_PHOTO, entry(creationDate="never"), photo=False))
    assert (report.found, report.added) == (2, 1)
    assert [problem.reason for problem in report.problems] == ["file-missing", "undated", "left-out"]
    assert journal.entries.get(journal.entries.in_order()[0]).body.strip() == "Look"


def test_a_photo_that_is_not_there_is_told_before_anything_comes_in_as_it_is_afterwards(journal, tmp_path):
    there, gone = WITH_PHOTO, entry(text="Look again", photos=[{"identifier": ID, "md5": "0" * 32, "type": "jpeg"}])
    path = dayone(tmp_path, there, gone)
    looked = take_in.preview(journal, take_in.look_into(path))
    assert (looked.would_come, looked.files) == (2, 1)
    report = import_file(journal, path)
    assert report.attachments == 1
    assert looked.problems == report.problems
    assert [(problem.where, problem.reason) for problem in looked.problems] == [("entry 2: photo.jpeg", "file-missing")]
    assert take_in.preview(journal, take_in.look_into(path)).problems == ()


TWICE = entry(
    text=f"Before ![](dayone-moment://{ID}) and after ![](dayone-moment://{ID[::-1]})",
    photos=[{"identifier": one, "md5": MD5, "type": "jpeg"} for one in (ID, ID[::-1])],
)


def test_the_same_photo_twice_in_an_entry_is_kept_once_and_shown_twice(journal, tmp_path):
    report = import_file(journal, dayone(tmp_path, TWICE))
    assert (report.added, report.attachments) == (1, 1)
    (entry_id,) = journal.entries.in_order()
    (photo,) = journal.attachments.of(entry_id)
    assert journal.entries.get(entry_id).body.count(f"![](attachment:{photo.id})") == 2


def pages(tmp_path, text):
    folder = tmp_path / "pages"
    (folder / "files").mkdir(parents=True)
    (folder / "2026-01-05 lesson.md").write_text(text, "utf-8")
    (folder / "2026-01-06 other.md").write_text("Plain.\n", "utf-8")
    return folder


def test_pages_that_link_a_file_are_known_again(journal, tmp_path):
    folder = pages(tmp_path, "Used [the worksheet](files/ws.pdf), [once](files/ws.pdf) more.\n")
    (folder / "files/ws.pdf").write_bytes(b"%PDF-1.4 worksheet")
    assert (import_file(journal, folder).added, import_file(journal, folder).duplicates) == (2, 2)


@pytest.mark.parametrize("address", ["<files/board (1).png>", "files/board%20(1).png", "files/board%20%281%29.png"])
def test_a_picture_whose_name_has_spaces_and_brackets_is_followed(journal, tmp_path, address):
    folder = pages(tmp_path, f'See ![it]({address} "the board") here.\n')
    (folder / "files/board (1).png").write_bytes(picture())
    assert import_file(journal, folder).attachments == 1
    entry_id = journal.entries.in_order()[0]
    (kept,) = journal.attachments.of(entry_id)
    assert journal.entries.get(entry_id).body == f"See ![it](attachment:{kept.id}) here."


def test_a_file_too_large_to_keep_leaves_its_words_and_is_named(journal, tmp_path):
    folder = pages(tmp_path, "See ![the talk](files/talk.mp4) and [again](files/talk.mp4).\n")
    with (folder / "files/talk.mp4").open("wb") as talk:
        talk.truncate(FILE_LIMIT + 1)
    report = import_file(journal, folder)
    assert [(one.where, one.reason) for one in report.problems] == [
        ("2026-01-05 lesson.md: talk.mp4", "file-too-large")
    ]
    assert journal.entries.get(journal.entries.in_order()[0]).body == "See the talk and again."
    assert import_file(journal, folder).duplicates == 2


def test_a_recording_comes_in_and_what_the_text_alone_names_is_named_as_missing(journal, tmp_path):
    text = f"Heard ![](dayone-moment:/audio/{ID}) and ![the board](dayone-moment://ABCD)"
    path = dayone(tmp_path, entry(text=text, audios=[{"identifier": ID, "md5": MD5, "format": "aac"}]))
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(f"audios/{MD5}.m4a", b"\0\0\0\x1cftypM4A \0\0\0\0M4A ")
    report = import_file(journal, path)
    assert [(one.where, one.reason) for one in report.problems] == [
        ("entry 1: ABCD", "file-missing"),
        (f"photos/{MD5}.jpeg", "not-read"),
    ]
    (entry_id,) = journal.entries.in_order()
    (recording,) = journal.attachments.of(entry_id)
    assert recording.name == "audio.m4a"
    assert journal.entries.get(entry_id).body == f"Heard ![](attachment:{recording.id}) and the board"
    assert import_file(journal, path).duplicates == 1


def test_photos_without_a_word_and_a_day_are_no_copies_of_one_another(journal, tmp_path):
    photo = {"identifier": ID, "md5": MD5, "type": "jpeg"}
    lone = [entry(creationDate="soon", text="", photos=[photo], tags=[each]) for each in ("one", "two")]
    report = import_file(journal, dayone(tmp_path, *lone), ImportChoices(undated=Undated.FILE))
    assert (report.added, report.duplicates, report.attachments) == (2, 0, 2)


def test_what_says_no_day_and_the_same_words_comes_in_each_and_never_again(journal, tmp_path):
    path = dayone(tmp_path, *(entry(creationDate="soon", text="Tired.", tags=[each]) for each in ("one", "two")))
    report = import_file(journal, path, ImportChoices(undated=Undated.FILE))
    assert {journal.entries.get(each).tags for each in report.entries} == {("one",), ("two",)}
    assert import_file(journal, path, ImportChoices(undated=Undated.ARCHIVE)).duplicates == 2


def test_one_entry_too_large_does_not_stop_the_rest_and_counts_as_gone_through(journal, tmp_path, monkeypatch):
    monkeypatch.setattr("journal.entries.BODY_LIMIT", 200)
    path, seen = jrnl(tmp_path, f"[2026-03-12 15:52] One\n{'x' * 300}\n\n[2026-03-13 15:52] Two\n"), []
    report = at_once(importing(journal, path), lambda *at: seen.append(at))
    assert (report.found, report.added, seen[-1]) == (2, 1, (2, 2))
    assert [(one.reason, one.words) for one in report.problems] == [("too-large", f"One\n{'x' * 300}")]


@pytest.mark.parametrize(
    ("name", "data", "reason"),
    [
        ("a.txt", b"Dear diary", None),
        ("a.html", b"Dear diary", "unknown-format"),
        ("a.txt", b"", "empty"),
        ("a.json", b'{"entries": []}', "unknown-format"),
        ("a.json", b'{"entries"', "not-json"),
        ("a.json", b"[" * 200_000, "too-deep"),
        ("a.txt", b"\xff\xfe\x00", "not-text"),
        ("a.zip", b"PK\x03\x04 nonsense", "damaged-zip"),
        ("a.json", b'{"entries": [{"creationDate": 3}]}', None),
    ],
)
def test_what_is_no_journal_is_refused_and_nothing_changes(journal, tmp_path, name, data, reason):
    (tmp_path / name).write_bytes(data)
    if reason is None:
        assert import_file(journal, tmp_path / name).added == 0
    else:
        with pytest.raises(ImportRefused) as refused:
            import_file(journal, tmp_path / name)
        assert refused.value.facts["reason"] == reason
    assert journal.entries.count() == 0


def test_a_cancelled_import_leaves_nothing_behind(journal, tmp_path):
    seen = []
    path = jrnl(tmp_path, "[2026-03-12 15:52] One\n\n[2026-03-13 15:52] Two\n")
    with pytest.raises(Cancelled):
        import_file(journal, path, progress=lambda *at: seen.append(at), cancelled=lambda: bool(seen))
    assert seen == [(0, 2)]
    assert journal.entries.count() == 0


def test_what_came_in_is_found_and_what_is_written_later_too(journal, tmp_path):
    from journal.deeds import write
    from journal.shapes import Draft

    write.write(journal, Draft(body="before the import"))
    import_file(journal, jrnl(tmp_path, "[2026-03-12 15:52] Waited\nSeven seconds @quiet\n"))
    write.write(journal, Draft(body="after the import"))
    assert [len(journal.search.find(words)) for words in ("seconds", "before", "after", "import", "quiet")] == [
        1,
        1,
        1,
        2,
        1,
    ]
    (entry,) = journal.search.find("seconds")
    write.trash(journal, [entry.row.id])
    assert journal.search.find("seconds") == ()
    journal.store.read("INSERT INTO entry_words (entry_words) VALUES ('integrity-check')")


def test_whatever_lies_beside_and_is_no_entry_is_named_once(journal, tmp_path):
    path = dayone(tmp_path, WITH_PHOTO)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr("2026-03-14.md", "A page as well.")
        archive.writestr("broken.json", "{")
        archive.writestr("letter.docx", b"PK")
        for name in ("one", "two"):
            archive.writestr(f"__MACOSX/{name}", b"\0")
    report = import_file(journal, path)
    assert (report.source, report.added) == ("dayone+markdown", 2)
    assert [(one.where, one.reason) for one in report.problems] == [
        ("broken.json", "not-json"),
        ("letter.docx", "not-read"),
        ("__MACOSX × 2", "of-the-program"),
    ]


def test_an_encrypted_jrnl_file_says_what_to_do(journal, tmp_path):
    with pytest.raises(ImportRefused) as refused:
        import_file(journal, jrnl(tmp_path, "JRNLv3 0eyJzYWx0IjoiQldr"))
    assert refused.value.facts["reason"] == "encrypted"


def test_a_title_longer_than_any_is_the_heading_of_its_text_and_is_known_again(journal, tmp_path):
    """A line of so many letters above a text holds the window up."""
    (tmp_path / "2026-03-11 a.md").write_text(f"---\ntitle: {'W' * 5_000}\n---\nIt rained.")
    assert import_file(journal, tmp_path).added == 1
    (entry,) = map(journal.entries.get, journal.entries.in_order())
    assert (entry.title, entry.body) == ("", f"# {'W' * 5_000}\n\nIt rained.")
    assert import_file(journal, tmp_path).duplicates == 1
