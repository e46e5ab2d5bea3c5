from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.transfer.finding import find
from journal.transfer.formats import latin
from journal.transfer.formats.form import Material
from tests.transfer.formats.kept import Folder


def found(**files):
    _, findings = find(Material(Folder({f"{name}.md": said for name, said in files.items()}), "UTC"))
    told = {(one.where, one.reason): one.words for one in findings.problems}
    return {entry.where: entry.draft.body for entry in findings.entries}, told


@pytest.mark.parametrize("said", ["Café", "Été", "Ein schöner Spaß“, größer: 3 €", "“Café”", "Señor Ñandú"])
def test_a_page_of_windows_1252_comes_in_and_is_named_as_read_so(said):
    bodies, told = found(a=said.encode("cp1252"), b="Café")
    assert bodies == {"a.md": said, "b.md": "Café"}
    assert told == {("a.md", "windows-1252"): ""}


def test_damaged_text_and_other_alphabets_are_named_with_their_words_and_bytes_are_no_words():
    bodies, told = found(
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
    assert len(latin.read(data)) in {0, len(data)}
