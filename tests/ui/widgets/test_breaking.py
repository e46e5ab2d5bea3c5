"""A word of a million signs is laid out as quickly as a million signs of words."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextOption

from ui.editor.editor import Editor
from ui.editor.ink import ink_of
from ui.widgets.breaking import LONGEST_WORD
from ui.widgets.shown_text import ShownText

ENDLESS = "x" * 300_000
"""Half a minute of laying out where its lines may break between words only."""
MOST = 10.0
"""Seconds; a tenth of it on a computer that has nothing else to do."""


@pytest.fixture
def editor(look, qtbot):
    made = Editor(ink_of(look))
    qtbot.addWidget(made)
    made.resize(700, 500)
    made.show()
    return made


def mime(text: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    return data


def test_an_endless_word_is_pasted_shown_and_taken_away_without_a_wait(editor):
    begun = time.thread_time()
    editor.insertFromMimeData(mime(ENDLESS))
    assert editor.text() == ENDLESS
    editor.set_text(ENDLESS)
    editor.set_text("")
    assert time.thread_time() - begun < MOST
    assert editor.text() == ""


def test_an_endless_word_is_read_without_a_wait(look, qtbot):
    shown = ShownText(look, "Entry")
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    shown.show()
    begun = time.thread_time()
    shown.show_html(f"<p>{ENDLESS}</p>")
    shown.show_html("<p>The quiet row.</p>")
    assert time.thread_time() - begun < MOST


def test_lines_of_words_break_between_words_again(editor):
    editor.set_text("x" * (LONGEST_WORD + 1))
    assert editor.wordWrapMode() is QTextOption.WrapMode.WrapAnywhere
    editor.set_text("The quiet row.")
    assert editor.wordWrapMode() is QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere


@pytest.mark.parametrize("before", [0, 1, LONGEST_WORD // 2 - 1, LONGEST_WORD // 2, 12_345])
@pytest.mark.parametrize("signs", [LONGEST_WORD, LONGEST_WORD + 1])
def test_a_word_too_long_to_break_is_seen_wherever_it_stands(editor, before, signs):
    editor.set_text("ab " * (before // 3) + " " * (before % 3) + "x" * signs + " and on")
    modes = QTextOption.WrapMode
    expected = modes.WrapAnywhere if signs > LONGEST_WORD else modes.WrapAtWordBoundaryOrAnywhere
    assert editor.wordWrapMode() is expected
