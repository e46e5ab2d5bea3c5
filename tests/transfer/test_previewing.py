from __future__ import annotations

from dataclasses import replace

import pytest

from journal.errors import ImportRefused
from journal.transfer import previewing
from journal.transfer.formats.form import Material
from journal.transfer.formats.registry import FORMATS
from tests.transfer.formats.kept import Folder


def found(**texts):
    return previewing.find(
        Material(Folder({name.replace("_", "."): text for name, text in texts.items()}), "Europe/Berlin")
    )


def test_a_file_is_read_by_the_first_format_that_knows_it(monkeypatch):
    greedy = replace(FORMATS[-1], name="greedy", looks_like=lambda *_: True, suffixes=(".md",))
    monkeypatch.setattr(previewing, "FORMATS", (greedy, *FORMATS))
    names, whole = found(a_md="---\ndate: 2026-03-12\n---\nOne.", b_txt="[2026-03-12 15:52] Two\nWords.")
    assert names == "greedy+jrnl"
    assert {entry.draft.body for entry in whole.entries} == {"One.", "Words."}


def test_where_nothing_is_known_the_reason_of_the_one_file_is_told():
    for text, reason in (("{", "not-json"), ("Dear diary", "unknown-format"), ("JRNLv2 x", "encrypted")):
        with pytest.raises(ImportRefused) as refused:
            found(a_json=text)
        assert refused.value.facts["reason"] == reason


def test_of_several_files_none_of_which_is_known_it_is_said_that_nothing_can_be_read():
    with pytest.raises(ImportRefused) as refused:
        found(a_bin="x", b_json="{")
    assert refused.value.facts["reason"] == "unknown-format"
