"""Every format, and whatever somebody or a disk did to its files: nothing falls, and no page stops the others."""

from __future__ import annotations

import contextlib
import json
import tracemalloc
from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.errors import ImportRefused, TooLarge
from journal.shapes import ImportChoices, Problem, Undated
from journal.transfer.deciding import decided
from journal.transfer.formats import form, html_text
from journal.transfer.formats.form import Material, is_hidden
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, parsed, samples

SAMPLES = samples()
BITS = (
    "",
    "{",
    "]",
    '"',
    "null",
    "NaN",
    "1e999",
    "-1",
    "[]",
    "{}",
    "\0",
    "<![x",
    "99999999999999999999",
    ",",
    "\n---\n",
    "0",
)


def found(files):
    return find(Material(Folder(files), "Europe/Berlin"))


@pytest.mark.parametrize("name", SAMPLES)
def test_every_format_knows_its_sample(name):
    assert found(SAMPLES[name].files)[0] == name


@pytest.mark.parametrize("name", SAMPLES)
def test_what_says_no_day_comes_in_by_any_choice_and_its_words_are_named_without_one(name):
    files = SAMPLES[name].undated or SAMPLES[name].files
    known, whole = found(files)
    undated = [entry for entry in whole.entries if entry.draft.day is None]
    assert len(undated) == 1, "one entry of a SAMPLE, or of what it has as `undated`, says no day"
    (one,) = undated
    assert (known, one.undated) == (name, next(iter(files)))
    changed, archived = datetime(2025, 9, 7, 12, tzinfo=UTC), datetime(2025, 9, 9, 12, tzinfo=UTC)
    came = {
        way: decided(one, ImportChoices(undated=way, day=date(2025, 9, 8)), {one.undated: changed}.get, archived)
        for way in Undated
    }
    left = came.pop(Undated.LEAVE_OUT)
    assert isinstance(left, Problem)
    assert (left.reason, left.words) == ("undated", one.words)
    assert one.draft.body.strip() in left.words
    assert {way: entry.draft.day.day for way, entry in came.items()} == {
        Undated.FILE: 7,
        Undated.DAY: 8,
        Undated.ARCHIVE: 9,
    }
    assert {entry.draft.body for entry in came.values()} == {one.draft.body}


@pytest.mark.parametrize("name", SAMPLES)
@settings(max_examples=60)
@given(data=st.data())
def test_no_change_of_letters_makes_a_format_fall(name, data):
    files = {file: said for file, said in SAMPLES[name].files.items() if isinstance(said, str)}
    file = data.draw(st.sampled_from(sorted(files)))
    text = files[file]
    first, last = sorted(data.draw(st.tuples(st.integers(0, len(text)), st.integers(0, len(text)))))
    changed = text[:first] + data.draw(st.sampled_from(BITS)) + text[last:]
    with contextlib.suppress(ImportRefused, TooLarge):
        found({**files, file: changed})


ODD = [None, True, 7, -1, 1e300, float("nan"), float("inf"), 10**30, "", "x", [], {}, [[]], {"a": 1}]


def values(value):
    """Give JSON with one of its values put in another's place, as another program's idea of the form."""
    odd = st.sampled_from(ODD)
    if isinstance(value, dict | list) and value:
        places = sorted(value) if isinstance(value, dict) else range(len(value))
        return st.sampled_from(places).flatmap(
            lambda at: st.one_of(odd, values(value[at])).map(lambda new: _with(value, at, new))
        )
    return odd


def _with(value, at, new):
    made = value.copy()
    made[at] = new
    return made


@pytest.mark.parametrize("name", [name for name, each in SAMPLES.items() if any(map(parsed, each.files.values()))])
@settings(max_examples=100)
@given(data=st.data())
def test_no_odd_value_makes_a_format_fall(name, data):
    files = SAMPLES[name].files
    file = data.draw(st.sampled_from(sorted(file for file in files if parsed(files[file]))))
    changed = json.dumps(data.draw(values(parsed(files[file]))))
    with contextlib.suppress(ImportRefused, TooLarge):
        found({**files, file: changed})


@given(st.text("<>![]-/ abp&;=\"'", max_size=60))
def test_no_html_makes_the_reader_fall(said):
    html_text.from_html(said)


@pytest.mark.parametrize(
    ("name", "hidden"),
    [(".obsidian/a.json", True), ("__MACOSX/a", True), ("a/.git/b", True), ("a/Thumbs.db", True), ("a.b/c.md", False)],
)
def test_what_a_program_keeps_for_itself_is_told_by_its_name(name, hidden):
    assert is_hidden(name) is hidden


def brought(**files):
    _, findings = find(Material(Folder({f"{name}.md": said for name, said in files.items()}), "UTC"))
    told = {(one.where, one.reason): one.words for one in findings.problems}
    return {entry.where: entry.draft.body for entry in findings.entries}, told


@pytest.mark.parametrize("said", ["Café", "Été", "Ein schöner Spaß“, größer: 3 €", "“Café”", "Señor Ñandú"])
def test_a_page_of_windows_1252_comes_in_and_is_named_as_read_so(said):
    bodies, told = brought(a=said.encode("cp1252"), b="Café")
    assert bodies == {"a.md": said, "b.md": "Café"}
    assert told == {("a.md", "windows-1252"): ""}


def test_damaged_text_and_other_alphabets_are_named_with_their_words_and_bytes_are_no_words():
    bodies, told = brought(
        cut="Café, Élan, Über"[:8].encode() + b"\xff.",
        russian="Здравствуй".encode("cp1251"),
        picture=b"\x89PNG\r\n\x1a\n\x00\xff",
        page="Rain.",
    )
    assert bodies == {"page.md": "Rain."}
    assert told[("cut.md", "not-text")] == "Café, Él\\xff."
    assert "\\xc7\\xe4" in told[("russian.md", "not-text")]
    assert told[("picture.md", "not-text")] == ""


def test_json_that_is_cut_off_is_named_with_its_words():
    files = {"1.json": '{"text": "It rained', "a.md": "Sun."}
    _, findings = find(Material(Folder(files), "UTC"))
    assert [(one.where, one.reason, one.words) for one in findings.problems] == [
        ("1.json", "not-json", '{"text": "It rained')
    ]


@given(st.binary(max_size=40))
def test_bytes_are_read_one_letter_each_or_not_at_all(data):
    assert len(form.read(data)) in {0, len(data)}


def test_what_begins_as_json_and_is_none_is_refused_each_time_and_a_date_in_brackets_is_no_json():
    held = Material(Folder({"a.json": '{"entries": [', "b.txt": "[2026-03-12 15:52] One."}), "UTC")
    for _ in range(2):
        with pytest.raises(ImportRefused) as refused:
            held.json("a.json")
        assert refused.value.facts["reason"] == "not-json"
        assert held.json("b.txt") is None


def test_of_json_that_was_refused_no_text_is_held():
    files = {f"{number}.json": '{"text": "' + "rain " * 200_000 for number in range(5)}
    held = Material(Folder(files), "UTC")
    tracemalloc.start()
    try:
        for name in files:
            with contextlib.suppress(ImportRefused):
                held.json(name)
        assert tracemalloc.get_traced_memory()[0] < 2_000_000  # the last one, which is asked for again
    finally:
        tracemalloc.stop()
