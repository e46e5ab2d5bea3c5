"""A page is typed key by key into the window; what stands in the journal, and is read of it, is that page."""

from __future__ import annotations

import re

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal.__main__ import main
from journal.deeds import make_book
from journal.deeds.unlock import create_journal, open_journal
from ui.app.main_window import MainWindow
from ui.look import Look
from ui.preferences import Preferences
from ui.session import Session
from ui.widgets.plain_text import text_of
from ui.wishes import PageName

PASSPHRASE = "four unrelated paper lanterns"
TYPED = """One.

Two. « Bravo\u00a0» à 10\u00a0h, #families

- milk
bread
\tbrown


A paragraph after the list.

> said she
and more

Nobody is quoted here.

1. first
second

7. Stunde war laut.
30. Mai war schön.


Three lines up. 👩\u200d🏫 e\u0301nd"""
KEPT = TYPED.replace("\nbread", "\n- bread").replace("\t", "    - ").replace("\nsecond", "\n2. second")
KEPT = KEPT.replace("brown\n\n\n", "brown\n\n").replace("\nand more", "\n> and more")
SHOWN = re.sub(r"\n+", "\n", re.sub(r"(?m)^ *(?:[-*>]|1\.|2\.|7\.|30\.) ", "", KEPT))


def type_keys(text):
    for sign in text:
        field = QApplication.focusWidget()
        if sign in "\n\t":
            QTest.keyClick(field, Qt.Key.Key_Return if sign == "\n" else Qt.Key.Key_Tab)
        else:
            QApplication.sendEvent(field, QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, sign))


def test_a_page_typed_in_the_window_is_read_everywhere_as_it_was_typed(qtbot, qapp, tmp_path, capsys):
    folder, session, look = tmp_path / "Mine.afterbell", Session(), Look("paper")
    window = MainWindow(session, look, Preferences(tmp_path / "window.ini"))
    qtbot.addWidget(window)
    window.show()
    session.unlock(lambda: create_journal(folder, PASSPHRASE, calibrate=False)[0])
    qtbot.waitUntil(lambda: window.workspace is not None)
    page = window.workspace.show_page(PageName.JOURNAL)
    QTest.keyClick(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(page.writing.editor.hasFocus)
    type_keys(TYPED)
    assert page.writing.editor.text() == KEPT
    QTest.keyClick(page.writing.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: text_of(page.reading.text.document()).endswith("nd"))
    assert text_of(page.reading.text.document()) == SHOWN
    window.lock()
    qtbot.waitUntil(lambda: window.workspace is None)
    session.close()

    secret = tmp_path / "secret"
    secret.write_text(PASSPHRASE)
    journal = open_journal(folder, PASSPHRASE)
    (entry,) = journal.entries.in_order()
    assert journal.entries.get(entry).body == KEPT
    html = next(
        iter(make_book.make(make_book.gather(journal, make_book.start(journal)), "html").files.values())
    ).decode()
    journal.close()
    bare = re.sub(r"</?p>|\n", "", html)
    for number, words in ((7, "Stunde war laut."), (30, "Mai war schön.")):
        assert f'<ol start="{number}"><li>{words}</li></ol>' in bare
    assert "<p>A paragraph after the list.</p>" in html
    main(["show", str(folder), entry[:8], "--passphrase-file", str(secret)])
    assert KEPT in capsys.readouterr().out
