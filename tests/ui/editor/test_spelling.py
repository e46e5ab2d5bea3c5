from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtWidgets import QApplication, QMenu

from journal.prose import spans
from journal.settings_table import MY_WORDS, SPELLING_LANGUAGE
from tests.ui.hands import look_of
from ui.editor.editor import Editor
from ui.editor.highlighter import pieces
from ui.editor.ink import ink_of
from ui.editor.spelling import LONGEST, Spelling, words_of

WAVY = QTextCharFormat.UnderlineStyle.WaveUnderline


@pytest.fixture
def editor(look, qtbot):
    made = Editor(ink_of(look))
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


@pytest.fixture
def spelling(unlocked, look, editor, asked, qtbot):
    asked(unlocked, lambda journal: journal.do(lambda journal: journal.settings.set(SPELLING_LANGUAGE, "en_US")))
    made = Spelling(unlocked, look, editor)
    qtbot.waitUntil(lambda: made.suggestions("teh") != ())
    return made


def marked(editor):
    """The words with a wavy line, by what the document is painted from."""
    found = []
    block = editor.document().begin()
    while block.isValid():
        raw = block.text().encode("utf-16-le", "surrogatepass")
        places = set()
        for shape in block.layout().formats():
            if shape.format.underlineStyle() == WAVY:
                places |= set(range(shape.start, shape.start + shape.length))
        word = b""
        for place in range(len(raw) // 2 + 1):
            if place in places:
                word += raw[2 * place : 2 * place + 2]
            elif word:
                found.append(word.decode("utf-16-le"))
                word = b""
        block = block.next()
    return found


def do(session, asked, act):
    asked(session, lambda journal: journal.do(act))


def test_misspelt_words_are_marked_where_qt_counts_them(spelling, editor, qtbot):
    editor.set_text("😀 teh **wrod** was `codez` 👩‍🏫 hapened\n\nand thes too")
    qtbot.waitUntil(lambda: spelling.settled)
    assert marked(editor) == ["teh", "wrod", "hapened", "thes"]


def test_a_word_is_not_marked_before_it_is_left(spelling, editor, qtbot):
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "a wrod")
    assert marked(editor) == []
    qtbot.keyClicks(editor, " ")
    assert marked(editor) == ["wrod"]


def test_a_word_left_by_the_arrow_is_marked(spelling, editor, qtbot):
    editor.setFocus()
    qtbot.waitUntil(editor.hasFocus)
    qtbot.keyClicks(editor, "a wrod")
    qtbot.keyClick(editor, Qt.Key.Key_Home)
    assert marked(editor) == ["wrod"]


def test_names_of_the_people_list_are_never_marked(spelling, editor, unlocked, asked, qtbot):
    editor.set_text("Xochitl’s table, with Nguyenova and Xochitl. Brzq too.")
    qtbot.waitUntil(lambda: spelling.settled and len(marked(editor)) == 4)
    with qtbot.waitSignal(unlocked.changed):
        unlocked.do(editor, lambda journal: journal.names.add(("Xochitl Nguyenova", "Xo")))
    qtbot.waitUntil(lambda: marked(editor) == ["Brzq"])


def test_my_words_are_kept_in_the_journal_and_marked_no_longer(spelling, editor, unlocked, asked, qtbot):
    editor.set_text("the blorping class")
    qtbot.waitUntil(lambda: marked(editor) == ["blorping"])
    menu = spelling.menu_for(spelling.wrong_at(6), QPoint(0, 0))
    adding = next(action for action in menu.actions() if action.text() == "Add to my words")
    with qtbot.waitSignal(unlocked.changed):
        adding.trigger()
    qtbot.waitUntil(lambda: marked(editor) == [])
    assert asked(unlocked, lambda journal: journal.settings.get(MY_WORDS)) == ("blorping",)


def test_a_suggestion_takes_the_place_of_the_word_in_one_step(spelling, editor, qtbot):
    editor.set_text("😀 the projecter died")
    qtbot.waitUntil(lambda: marked(editor) == ["projecter"])
    menu = spelling.menu_for(spelling.wrong_at(10), QPoint(0, 0))
    assert menu.actions()[0].text() == "projector"
    menu.actions()[0].trigger()
    assert editor.text() == "😀 the projector died"
    editor.undo()
    assert editor.text() == "😀 the projecter died"


def test_the_menu_opens_by_mouse_and_by_key(spelling, editor, qtbot):
    editor.set_text("teh end")
    qtbot.waitUntil(lambda: marked(editor) == ["teh"])
    for reason in (QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard):
        place = editor.cursorRect().center()
        event = QContextMenuEvent(reason, place, editor.viewport().mapToGlobal(place))
        QApplication.sendEvent(editor.viewport(), event)
        menu = next(menu for menu in editor.findChildren(QMenu) if menu.isVisible())
        assert "the" in [action.text() for action in menu.actions()]
        menu.close()


def test_it_can_be_switched_off_and_on(spelling, editor, unlocked, asked, qtbot):
    editor.set_text("teh end")
    qtbot.waitUntil(lambda: marked(editor) == ["teh"])
    for language, found in (("", []), ("en_US", ["teh"]), ("xx_XX", [])):
        with qtbot.waitSignal(unlocked.changed):
            unlocked.do(editor, lambda journal, language=language: journal.settings.set(SPELLING_LANGUAGE, language))
        qtbot.waitUntil(lambda found=found: spelling.settled and marked(editor) == found)


def test_a_long_text_is_gone_through_in_slices(spelling, editor, qtbot):
    editor.set_text("\n\n".join(["it was all wrod and more"] * 300))
    assert len(marked(editor)) < 300
    qtbot.waitUntil(lambda: spelling.settled)
    assert marked(editor) == ["wrod"] * 300
    assert not editor.document().isModified()


def test_a_word_is_cut_where_what_holds_for_it_changes():
    strong, emph, none = frozenset({("strong", 0)}), frozenset({("emph", 0)}), frozenset()
    dressed = ((0, 3, strong), (5, 7, emph), (9, 20, strong))
    assert list(pieces(2, 10, dressed)) == [(2, 3, strong), (3, 5, none), (5, 7, emph), (7, 9, none), (9, 10, strong)]
    assert list(pieces(3, 5, dressed)) == [(3, 5, none)]
    assert list(pieces(20, 22, dressed)) == [(20, 22, none)]
    assert list(pieces(1, 2, ())) == [(1, 2, none)]


def test_emphasis_of_a_misspelt_word_is_kept_under_its_wavy_line(spelling, editor, qtbot):
    editor.set_text("a wrod é **hapened** now")
    qtbot.waitUntil(lambda: spelling.settled and marked(editor) != [])
    formats = editor.document().begin().layout().formats()
    under = {shape.start: shape for shape in formats if shape.format.underlineStyle() == WAVY}
    bold = editor.document().begin().text().index("hapened")
    assert under[bold].length == len("hapened")
    assert under[bold].format.font() == ink_of(look_of(spelling)).bold


def words(line, state=0):
    runs, _ = spans(line, state)
    return [word for _, _, word in words_of(line, runs)]


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("I waited, twice.", ["waited", "twice"]),
        ("# A *quiet* **row**", ["quiet", "row"]),
        ("- [x] call home", ["call", "home"]),
        ("read `the codez` now", ["read", "now"]),
        ("read [teh page](https://x.org/qwxz) now", ["read", "now"]),
        ("at https://x.org/qwxz or a@b.org or www.qwxz.org or qwxz.txt ends", ["at", "or", "or", "or", "ends"]),
        ("see ftp://qwxz", ["see"]),
        ("see \\\\qwxz\\wrod", ["see"]),
        ("teh@qwxz answers", ["answers"]),
        ("it is at www.—wrod", ["it", "is", "at"]),
        ("#third-periodd went", ["went"]),
        ("the IEP for 7b on the 3rd: ABCD", ["the", "for", "on", "the", "ABCD"]),
        ("don’t over-talk", ["don’t", "over-talk"]),
        ("'quoted' words'", ["quoted", "words"]),
        ("cafe\u0301 👩‍🏫 שלום", ["cafe\u0301", "שלום"]),
    ],
)
def test_only_prose_is_checked(line, found):
    assert words(line) == found


def test_nothing_in_a_fence_is_checked():
    _, state = spans("```")
    assert words("some codez", state) == []


def test_a_line_that_is_no_prose_is_left_alone():
    assert words("word " * LONGEST) == []


@given(st.text(max_size=80))
def test_every_word_is_where_it_is_said_to_be(line):
    runs, _ = spans(line, 0)
    for start, end, word in words_of(line, runs):
        assert line[start:end] == word
