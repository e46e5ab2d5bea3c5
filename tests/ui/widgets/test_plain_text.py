from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from ui.widgets.plain_text import selected_text, text_of

LETTERS = st.characters(exclude_categories=["Cs"], exclude_characters="\r\u2028\u2029\ufdd0\ufdd1")
"""All that a field holds as it is; the rest ends a line."""


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=50)
@given(st.text(LETTERS | st.sampled_from("\u00a0\u202f\t \n\u200b\ufeff\x85\x0c\u200e")))
def test_a_field_gives_every_letter_that_was_put_in(qtbot, kind, text):
    field = kind()
    field.setPlainText(text)
    field.selectAll()
    assert text_of(field.document()) == selected_text(field.textCursor()) == text


@pytest.mark.parametrize("kind", [QPlainTextEdit, QTextEdit])
def test_whatever_ends_a_line_in_a_field_is_a_line_end(qtbot, kind):
    field = kind()
    qtbot.addWidget(field)
    field.setPlainText("a\u2028b\u2029c\r\nd")
    assert text_of(field.document()) == "a\nb\nc\nd"
