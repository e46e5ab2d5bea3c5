"""Names of files: whatever somebody wrote, each disk takes what is made of it."""

from __future__ import annotations

import re
import unicodedata
from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from journal.file_names import dashed, parted, safe, slug

DEVICES = ("con", "PRN", "aux.tar", "nul ", "COM1", "lpt²", "conin$", "Con .txt")
NAMES = st.text() | st.text("aA.- /\\:\u202e\u0301한é…", max_size=200) | st.sampled_from(DEVICES)
FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff\u200e\u200f\u202a-\u202e\u2066-\u2069]')


def taken_by_every_disk(name: str) -> bool:
    """Tell whether a name is one on Windows, on macOS and on a stick, and is seen there."""
    return (
        bool(name)
        and not FORBIDDEN.search(name)
        and name == name.strip(" .")
        and not name.startswith("-")
        and len(name.encode()) <= 160
        and len(unicodedata.normalize("NFD", name).encode("utf-16-le")) // 2 <= 255
        and not re.match(r"(con|prn|aux|nul|con(in|out)\$|(com|lpt)[0-9¹²³]) *(\.|$)", name, re.IGNORECASE)
        and PurePosixPath(name).name == PureWindowsPath(name).name == name
    )


@given(NAMES)
@example("con" + "x" * 200 + ".")
@example("\ud800")
@example("a" * 79 + "é" * 60)
def test_a_name_is_taken_by_every_disk_and_stays_once_it_is_safe(name):
    made = safe(name, "book")
    assert taken_by_every_disk(made)
    assert safe(made, "book") == made


@given(NAMES, st.sampled_from(["", ".jpg", ".afterbell", ".tar.gz", ". ", ".\u202egpj", ".much-too-long"]))
@example("a", ".é")
def test_so_is_a_file_with_its_ending(name, ending):
    stem, kept = parted(name + ending)
    assert taken_by_every_disk(stem + kept)
    assert taken_by_every_disk(f"{stem} 2{kept}")
    assert kept == "" or re.fullmatch(r"\.[a-zA-Z0-9]{1,10}", kept)


@given(NAMES)
@example("課" * 60)
def test_so_is_a_slug_behind_a_day(words):
    assert taken_by_every_disk(f"2026-03-12{dashed(words)}.md")
    assert " " not in slug(words)


@pytest.mark.parametrize(
    ("name", "made"),
    [
        ("The year 2025/26", "The year 2025 26"),
        ("Mr. Berg", "Mr. Berg"),
        ("Con", "_Con"),
        ("Two  blanks\tand a line\nmore", "Two blanks and a line more"),
        ("…" * 60 + ", volume 2 of 3", "…" * 26 + "…" + "…" * 7 + ", volume 2 of 3"),
        ("...", "book"),
        ("Cafe\u0301", "Café"),
    ],
)
def test_a_name_stays_as_it_was_meant(name, made):
    assert safe(name, "book") == made


def test_a_slug_has_the_words_of_any_script():
    assert slug("The *quiet* row, at last!") == "the-quiet-row-at-last"
    assert slug("Élève à l’école") == "eleve-a-l-ecole"
    assert slug("Тихий ряд") == "тихии-ряд"
    assert slug("शांत पंक्ति").count("-") == 1
    assert dashed("—") == ""
