"""A keystroke in 20,000 words, with the highlighter, spell checking, the autosave and the word count running.

The same keys go into novelWriter's editor, too, where it is there.
"""

from __future__ import annotations

import os
import shutil
import statistics
import time
from functools import partial
from pathlib import Path

import corpus
import peers
from measure import milliseconds, percentile, ratio, sized
from PySide6.QtGui import QTextCharFormat, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QTextEdit, QWidget
from windows import wait_for

from journal.deeds import write
from journal.deeds.unlock import create_journal
from journal.settings_table import SPELLING_LANGUAGE
from journal.shapes import Draft, Entry
from ui.look import Look
from ui.pages.journal.writing import WritingPage
from ui.session import Session

FOLDER = corpus.FOLDER / "editor"
PARAGRAPH = "The **projecter** died in minute four. I talked to fill the *silence*, and they left. #tag " * 5
KEYS = 150
ONE_PARAGRAPH = {
    "Latin": "The projecter died in minute four. I talked to fill the silence, and they left again. ",
    "Arabic": "تعطل جهاز العرض في الدقيقة الرابعة وتحدثت لأملأ الصمت ثم غادروا القاعة. ",
    "Chinese": "投影仪在第四分钟坏了。我说话来填补沉默。然后他们离开了教室。",
}
"""Sentences for a text without a line end: Qt lays all of it out again at each key, which the bare editor shows."""
PACE = 12
"""Milliseconds between keys: faster than anyone types, slow enough for saves to fall between them."""


def long_text(words: int = sized(20_000)) -> str:
    parts, count = [], 0
    while count < words:
        if len(parts) % 5 == 0:
            parts.append("## What I would change")
        parts.append(PARAGRAPH)
        count += len(PARAGRAPH.split())
    return "\n\n".join(parts)


def type_keys(editor: QTextEdit | QPlainTextEdit) -> tuple[list[float], list[float], list[float]]:
    """Give seconds from each key to its painted sign, those the window computed in them, those it was held after."""
    keys, computed, held = [], [], []
    for number in range(KEYS):
        began, spent = time.perf_counter(), time.thread_time()
        QTest.keyClick(editor, "lost wrods in time "[number % 19])
        editor.viewport().repaint()
        keys.append(time.perf_counter() - began)
        computed.append(time.thread_time() - spent)
        began = time.perf_counter()
        QTest.qWait(PACE)
        held.append(max(0.0, time.perf_counter() - began - PACE / 1000))
    return keys, computed, held


def put_cursor(editor: QTextEdit | QPlainTextEdit, part: float) -> None:
    cursor = editor.textCursor()
    cursor.setPosition(int(len(editor.toPlainText()) * part))
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    editor.setTextCursor(cursor)
    editor.ensureCursorVisible()
    QTest.qWait(50)


def words_marked(editor: QTextEdit) -> int:
    found, block = 0, editor.document().begin()
    while block.isValid():
        lines = [shape.format.underlineStyle() for shape in block.layout().formats()]
        found += lines.count(QTextCharFormat.UnderlineStyle.WaveUnderline)
        block = block.next()
    return found


def opened(session: Session, text: str) -> Entry:
    shutil.rmtree(FOLDER, ignore_errors=True)
    FOLDER.mkdir(parents=True)
    made: list[Entry] = []

    session.unlock(lambda: create_journal(FOLDER / "J.afterbell", "x", calibrate=False)[0])
    wait_for(lambda: session.is_open)
    session.do(session, lambda journal: journal.settings.set(SPELLING_LANGUAGE, "en_US"))
    session.do(session, lambda journal: write.write(journal, Draft(body=text)), made.append)
    wait_for(lambda: bool(made))
    return made[0]


def rows_of_novelwriter(text: str, ours: list[float]) -> list[tuple[str, str, str]]:
    """Compare with novelWriter; it checks spelling where the system has Enchant and a dictionary of Hunspell's."""
    if not peers.there("novelwriter"):
        return [peers.missing("novelWriter's editor, key to painted", "novelwriter")]
    home, written = FOLDER / "novelwriter", FOLDER / "long.md"
    home.mkdir()
    written.write_text(text, "utf-8")
    typing = [peers.PYTHON, Path(__file__).with_name("peer_editor.py"), written, home, KEYS]
    theirs = [float(each) for each in peers.run(typing).said.split()]
    middle, most = statistics.median(theirs), percentile(theirs, 0.99)
    return [
        ("novelWriter's editor, key to painted, median / p99", f"{middle:.2f} / {most:.2f} ms", ""),
        ("ours against novelWriter, median", ratio(statistics.median(ours) * 1000, middle), "<= 1x"),
    ]


def in_one_paragraph(page: WritingPage, bare: QPlainTextEdit, session: Session) -> list[tuple[str, str, str]]:
    """Give what a key computes in a single paragraph, here and in an editor that is Qt's alone."""
    rows = []
    for script, sentence in ONE_PARAGRAPH.items():
        words = len(sentence) / 2 if script == "Chinese" else len(sentence.split())
        text, made = sentence * int(sized(20_000) / words), []
        session.do(session, partial(write.write, draft=Draft(body=text)), made.append)
        wait_for(lambda made=made: bool(made))
        page.open_entry(made[0])
        bare.setPlainText(text)
        wait_for(lambda: page.spelling.settled)
        spent = []
        for editor in (bare, page.editor):
            put_cursor(editor, 0.5)
            spent.append(type_keys(editor)[1])
        floor, ours = (milliseconds(percentile(each, 0.99)) for each in spent)
        rows.append((f"20,000 words in one paragraph, {script}: bare QPlainTextEdit, p99", floor, ""))
        rows.append((f"20,000 words in one paragraph, {script}: editor, p99", ours, "<= 8.3 ms"))
    return rows


def table() -> list[tuple[str, str, str]]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QApplication.instance() or QApplication([])
    look, session, text = Look("paper"), Session(), long_text()
    entry = opened(session, text)
    saves: list[object] = []
    session.changed.connect(saves.append)
    page, bare = WritingPage(session, look, lambda _: None), QPlainTextEdit()
    bare.setFont(look.font("entry"))
    bare.setPlainText(text)
    windows: list[QWidget] = [page, bare]
    for window in windows:
        window.resize(700, 800)
        window.show()
    began = time.perf_counter()
    page.open_entry(entry)
    page.editor.viewport().repaint()
    opening = time.perf_counter() - began
    began = time.perf_counter()
    wait_for(lambda: page.spelling.checks and page.spelling.settled)
    checking, before = time.perf_counter() - began, words_marked(page.editor)
    QTest.qWait(500)
    ours, floor, held, computed = [], [], [], []
    for part in (0.02, 0.5, 0.99):
        put_cursor(bare, part)
        put_cursor(page.editor, part)
        floor += type_keys(bare)[0]
        keys, spent, waits = type_keys(page.editor)
        ours += keys
        computed += spent
        held += waits
    rows = [
        ("bare QPlainTextEdit, key to painted, median", milliseconds(statistics.median(floor)), ""),
        ("bare QPlainTextEdit, p99", milliseconds(percentile(floor, 0.99)), ""),
        ("editor, key to painted, median", milliseconds(statistics.median(ours)), ""),
        ("editor / bare, median", ratio(statistics.median(ours), statistics.median(floor)), "<= 5x"),
        ("editor, p99", milliseconds(percentile(ours, 0.99)), "<= 8.3 ms"),
        ("of that its own computing, p99 (the rest: a busy machine)", milliseconds(percentile(computed, 0.99)), ""),
        ("longest the window was held between keys, saves included", milliseconds(max(held)), "<= 16 ms"),
        (
            "misspelt words marked before; more of them meanwhile",
            f"{before}; {words_marked(page.editor) - before}",
            "> 1000; > 10",
        ),
        *rows_of_novelwriter(text, ours),
        ("saves meanwhile", str(len(saves)), "> 3"),
        ("opening the entry, text on screen", milliseconds(opening), ""),
        ("then until every word of it is checked", milliseconds(checking), ""),
    ]
    rows += in_one_paragraph(page, bare, session)
    page.leave()
    page.deleteLater()
    QTest.qWait(50)
    session.close()
    del application
    return rows


if __name__ == "__main__":
    for what, figure, goal in table():
        print(f"{what:<64} {figure:>14}   {goal}")
