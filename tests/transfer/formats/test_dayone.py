from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.transfer.formats import dayone
from journal.transfer.formats.dayone import from_rich, unescaped
from journal.transfer.formats.form import Material
from journal.transfer.formats.found import gathered
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost

MD5 = "0123456789abcdef0123456789abcdef"
PHOTO = {"identifier": "76F9B0AC37954B51BF8B9146498B29C2", "md5": MD5, "type": "jpeg", "orderInEntry": 0}


def entry(**parts):
    return {
        "uuid": "AA",
        "creationDate": "2026-03-12T23:30:00Z",
        "timeZone": "Europe/Berlin",
        "text": "Hello\\.",
        **parts,
    }


def read(*entries, **more):
    said = {"metadata": {"version": "1.0"}, "entries": list(entries)}
    return gathered(dayone.read(said, "Europe/London", **more))


def test_an_entry_keeps_its_instant_its_zone_and_the_day_it_was_there():
    (found,) = read(entry(tags=["energy", "energy", " "], starred=True)).entries
    assert found.draft.written_at == datetime(2026, 3, 12, 23, 30, tzinfo=UTC)
    assert (found.draft.zone, found.draft.day) == ("Europe/Berlin", date(2026, 3, 13))
    assert (found.draft.body, found.draft.tags, found.draft.starred) == ("Hello.", ("energy",), True)


def test_an_entry_without_a_known_zone_is_taken_by_the_zone_given_or_utc():
    one, two = read(entry(timeZone=None), entry(timeZone="Mars/Olympus")).entries
    assert (one.draft.zone, one.draft.day) == ("Europe/London", date(2026, 3, 12))
    assert (two.draft.zone, two.draft.day) == ("UTC", date(2026, 3, 12))


def test_a_photo_is_looked_for_by_its_hash_and_its_place_in_the_text_is_kept():
    text = "Look:\n\n![](dayone-moment://76F9B0AC37954B51BF8B9146498B29C2)\n\n![](dayone-moment://FFFF)\n\nend"
    (found,) = read(entry(text=text, photos=[PHOTO]), folder="export/").entries
    file, missing = found.files
    assert file.members[:2] == (f"export/photos/{MD5}.jpeg", f"export/photos/{MD5}.jpg")
    assert (missing.name, missing.members) == ("FFFF", ())
    assert found.draft.body == f"Look:\n\n![]({file.mark})\n\n![]({missing.mark})\n\nend"


def test_videos_sounds_and_pdfs_have_their_own_folders():
    files = {
        "videos": [{"identifier": "V", "md5": MD5, "type": "mov"}],
        "audios": [{"identifier": "A", "md5": MD5, "format": "aac"}],
        "pdfAttachments": [{"identifier": "P", "md5": MD5, "pdfName": "plan.pdf"}],
    }
    (found,) = read(entry(**files)).entries
    assert [file.members[0] for file in found.files] == [f"videos/{MD5}.mov", f"audios/{MD5}.m4a", f"pdfs/{MD5}.pdf"]
    assert found.files[2].name == "plan.pdf"


@pytest.mark.parametrize("said", ["mp3", ".mp3"])
def test_a_recording_is_looked_for_by_its_format_however_that_is_written(said):
    (found,) = read(entry(audios=[{"identifier": "A", "md5": MD5, "format": said}])).entries
    assert [(file.name, file.members) for file in found.files] == [("audio.mp3", (f"audios/{MD5}.mp3",))]


@pytest.mark.parametrize("audio", [{"md5": MD5, "format": "../x"}, {"format": "aac"}])
def test_a_recording_whose_place_is_not_said_is_looked_for_or_missing_and_never_forgotten(audio):
    (found,) = read(entry(audios=[audio])).entries
    assert [file.name for file in found.files] == ["audio.m4a"]


def test_a_title_that_somebody_gave_a_recording_is_its_name():
    audio = {"identifier": "A", "md5": MD5, "format": "aac", "title": "My voice", "recordingDevice": "Mic"}
    found = read(entry(audios=[audio]))
    assert [file.name for file in found.entries[0].files] == ["My voice.m4a"]
    assert found.problems == ()


@pytest.mark.parametrize("title", ["Loud / soft", "a long title " * 20])
def test_a_title_that_is_no_name_of_a_file_is_named_in_the_report(title):
    (left,) = read(entry(audios=[{"md5": MD5, "format": "aac", "title": title}])).problems
    assert (left.reason, left.words) == ("left-out", title.strip())


FULL = entry(
    text="Walked home\\.",
    tags=["walks", {"name": "odd tag"}],
    location={"placeName": "The old mill", "userLabel": "Our bench", "region": {"identifier": "<+51>"}},
    weather={"conditionsDescription": "Mostly cloudy", "weatherCode": "cloudy"},
    music={"track": "Spring", "artist": "Somebody", "album": "Seasons"},
    userActivity={"activityName": "Walking"},
    photos=[PHOTO | {"filename": "IMG_0001.HEIC", "caption": "Ducks", "cameraModel": "Camera 7"}],
    videos=[{"md5": MD5, "type": "mov", "title": "The weir"}],
    audios=[{"md5": MD5, "format": "aac", "title": "My voice", "filename": "memo.m4a", "transcription": "I said so"}],
    pdfAttachments=[{"md5": MD5, "pdfName": "plan.pdf", "filename": "scan.pdf"}],
    prompt={"question": ["What went well?"]},
)
NOT_WORDS = ("uuid", "identifier", "md5", "type", "format", "weatherCode", "cameraModel", "timeZone", "creationDate")
SAMPLE = Sample(
    {"Full.json": json.dumps({"entries": [FULL]})},
    beside=NOT_WORDS,
    undated={"Journal.json": json.dumps({"entries": [{"creationDate": "soon", "text": "No day."}]})},
)


def test_no_word_of_any_field_is_lost():
    export = {"Journal.json": json.dumps({"metadata": {}, "entries": [FULL]})}
    assert lost(export, NOT_WORDS) == set()
    found = find(Material(Folder(export), "Europe/Berlin"))[1]
    assert "Camera" not in "".join(problem.words for problem in found.problems)


def test_styled_runs_that_say_more_than_the_text_are_named_and_others_are_not():
    pictured = {"embeddedObjects": [{"type": "photo", "identifier": PHOTO["identifier"]}]}
    runs = [{"text": "Hello", "attributes": {"bold": True}}, pictured]
    same, more = (json.dumps({"contents": [*runs, {"text": said}]}) for said in (".", " from the hill."))
    assert read(entry(richText=same, photos=[PHOTO])).problems == ()
    (left,) = read(entry(richText=more, photos=[PHOTO])).problems
    assert (left.reason, left.words.split()) == ("left-out", ["**Hello**", "from", "the", "hill."])


@settings(max_examples=60)
@given(
    st.recursive(
        st.text("abcxyz", min_size=1, max_size=6),
        lambda inner: (
            st.lists(inner, max_size=3)
            | st.dictionaries(st.sampled_from(["text", "tags", "title", "note", "photos"]), inner, max_size=3)
        ),
        max_leaves=8,
    )
)
def test_whatever_stands_under_a_name_that_nobody_knows_is_named(value):
    export = {"Journal.json": json.dumps({"entries": [entry(notes=value, tags=value, audios=value)]})}
    assert lost(export, NOT_WORDS) == set()


@pytest.mark.parametrize("md5", ["../../../etc/passwd", "..", "a/b", "C:\\x", ""])
def test_a_hash_that_is_none_never_becomes_a_place_to_read(md5):
    (found,) = read(entry(photos=[{"identifier": "x", "md5": md5, "type": "jpeg"}])).entries
    assert [file.members for file in found.files] == [()]


def test_bad_entries_are_named_and_the_rest_comes_in():
    found = read("nonsense", entry(creationDate="soon"), entry(text=""), entry(text="kept"), {"creationDate": 7})
    assert [each.draft.body for each in found.entries] == ["Hello.", "kept"]
    assert (found.entries[0].draft.day, found.entries[0].left_out) == (None, "soon")
    assert [(problem.where, problem.reason) for problem in found.problems] == [
        ("entry 1", "not-an-entry"),
        ("entry 3", "empty"),
        ("entry 5", "empty"),
    ]


def test_of_several_journals_each_entry_is_tagged_with_its_own():
    (found,) = read(entry(), tag="School").entries
    assert found.draft.tags == ("School",)
    assert found.where == "School entry 1"


@pytest.mark.parametrize(
    ("escaped", "plain"),
    [
        ("It works\\. Really\\! \\(yes\\)", "It works. Really! (yes)"),
        ("1\\. no list", "1\\. no list"),
        ("\\- no list", "\\- no list"),
        ("a \\- b \\+ c", "a - b + c"),
        ("2 \\* 3 \\_x\\_", "2 \\* 3 \\_x\\_"),
        ("```\nx\\.y\n```\nz\\.", "```\nx\\.y\n```\nz."),
        ("\\\\. stays", "\\\\. stays"),
    ],
)
def test_needless_backslashes_go_and_needed_ones_stay(escaped, plain):
    assert unescaped(escaped) == plain


def test_styled_runs_serve_where_there_is_no_text():
    rich = {
        "contents": [
            {"text": "A day\n", "attributes": {"line": {"header": 1}}},
            {"text": "one ", "attributes": {"line": {"listStyle": "bulleted", "indentLevel": 1}}},
            {"text": "two", "attributes": {"bold": True, "line": {"listStyle": "bulleted", "indentLevel": 1}}},
            {"text": "\n"},
            {"text": "done\n", "attributes": {"line": {"listStyle": "checkbox", "checked": True}}},
            {"embeddedObjects": [{"type": "photo", "identifier": PHOTO["identifier"]}]},
            {"text": "said", "attributes": {"line": {"quote": True}}},
        ]
    }
    (found,) = read(entry(text=None, richText=json.dumps(rich), photos=[PHOTO])).entries
    mark = dayone.mark(PHOTO["identifier"])
    assert found.draft.body == f"# A day\n- one **two**\n- [x] done\n\n![]({mark})\n> said"


@pytest.mark.parametrize("rich", ["", "nonsense", "[1,2]", '{"contents": 5}', "[" * 3000, '{"contents": [null, 3]}'])
def test_styled_runs_that_cannot_be_read_are_no_text(rich):
    assert from_rich(rich) == ""


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=8,
)
KEYS = st.sampled_from(
    ["creationDate", "timeZone", "text", "richText", "tags", "starred", "photos", "videos", "identifier", "md5", "type"]
)


@settings(max_examples=120)
@given(
    st.lists(st.dictionaries(KEYS, JSON | st.lists(st.dictionaries(KEYS, JSON, max_size=4), max_size=2), max_size=8))
)
def test_any_json_is_read_without_falling_and_every_entry_is_accounted_for(entries):
    found = read(*entries)
    named = [problem for problem in found.problems if problem.reason != "left-out"]
    assert len(found.entries) + len(named) == len(entries)


@settings(max_examples=60)
@given(st.text(max_size=120))
def test_any_text_keeps_its_letters(text):
    kept = [char for char in unescaped(text) if char.isalnum()]
    assert kept == [char for char in text if char.isalnum()]
