"""What is typed is what stands there, letter by letter: random keys in the real editor beside a model of plain text."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QMimeData, Qt
from PySide6.QtGui import QFont, QInputMethodEvent, QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from journal import prose
from tests.ui.editor.test_editor import INK
from ui.editor import markdown_lines
from ui.editor.editor import Editor
from ui.editor.positions import points, units

KEY = Qt.Key
NONE, SHIFT, CONTROL = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
)
ODD = (
    "a\u00a0b\u202fc\u2028d\u2029e\x85f\x0bg\x0ch\x1bi\tj  \r\nk\rl\x00m\u200b\u200d\u200c\ufeff\u00ad"
    "👩‍🏫👍🏽🏳️‍🌈é e\u0301 בָּ\u200f\u200e\u2066x\u2069\u202ey\u202c\ufffc\ufdd0"
)
PASTED = ["- ", "1. ", "2. ", "> ", "# ", "```\n", "- [ ] x", "word", "\u00a0", "\n", "x\x0cy", "two\nlines", "  ", ODD]
MOVES = {
    "left": (KEY.Key_Left, NONE),
    "right": (KEY.Key_Right, NONE),
    "up": (KEY.Key_Up, NONE),
    "down": (KEY.Key_Down, NONE),
    "home": (KEY.Key_Home, NONE),
    "end": (KEY.Key_End, NONE),
    "start": (KEY.Key_Home, CONTROL),
    "finish": (KEY.Key_End, CONTROL),
    "choose left": (KEY.Key_Left, SHIFT),
    "choose right": (KEY.Key_Right, SHIFT),
    "choose up": (KEY.Key_Up, SHIFT),
    "choose all": (KEY.Key_A, CONTROL),
}
KEYS = {
    "enter": (KEY.Key_Return, NONE),
    "break": (KEY.Key_Return, SHIFT),
    "back": (KEY.Key_Backspace, NONE),
    "delete": (KEY.Key_Delete, NONE),
    "tab": (KEY.Key_Tab, NONE),
    "bold": (KEY.Key_B, CONTROL),
    "italic": (KEY.Key_I, CONTROL),
    "undo": (KEY.Key_Z, CONTROL),
    "redo": (KEY.Key_Y, CONTROL),
}
WORDS = ["a", "b c", " ", "é", ".", "#", "*", "`", "- d", "* e", "1. f", "2. g", "7. h", "> i", "> - j", "- [ ] k"]
ENTER = st.just(("enter", ""))
TYPE = st.tuples(st.just("type"), st.sampled_from(WORDS))
DEEDS = st.one_of(
    *(ENTER, TYPE) * 3,
    st.tuples(st.sampled_from(list(KEYS)), st.just("")),
    st.tuples(st.just("move"), st.sampled_from(list(MOVES))),
    st.tuples(st.just("paste"), st.sampled_from(PASTED)),
    st.tuples(st.just("commit"), st.sampled_from(["ç", "日本", "🙂", "a\u00a0b"])),
)


class Model:
    """A text as a string, with a place and an anchor, and the rules for lists."""

    def __init__(self, text: str) -> None:
        self.text, self.at, self.anchor = text, 0, 0

    @property
    def chosen(self) -> tuple[int, int]:
        return min(self.at, self.anchor), max(self.at, self.anchor)

    def put(self, words: str) -> None:
        start, end = self.chosen
        self.text = self.text[:start] + words + self.text[end:]
        self.at = self.anchor = start + len(words)

    def type(self, sign: str) -> None:
        self.put(sign)

    def paste(self, text: str) -> None:
        self.put(prose.clean(text))

    def commit(self, text: str) -> None:
        self.put(text)

    def move(self, _move: str) -> None:
        """Move in the text; where to is Qt's."""

    def back(self, _: str) -> None:
        if self.at == self.anchor:
            self.anchor = max(0, self.at - 1)
        self.put("")

    def break_(self, _: str) -> None:
        self.put("\n")

    def enter(self, _: str) -> None:
        chosen = self.at != self.anchor
        self.put("")
        lines, here, column = self.place(self.at)
        begins = "" if self.in_code(here) else markdown_lines.next_line(lines[here], column, lines[:here][::-1])
        if begins is None and not chosen:
            self.leave(lines, here)
        elif begins:
            goes_on = markdown_lines.counting(lines[self.run(lines, here)])
            at = here - self.run(lines, here).start
            self.put(f"\n{begins}")
            self.renumber(here + 1, [*goes_on[: at + 1], True, *goes_on[at + 1 :]])
        else:
            self.put("\n")

    def leave(self, lines: list[str], here: int) -> None:
        """Go one level out; at the outermost end an empty line parts the list from what comes next."""
        start = sum(len(line) + 1 for line in lines[:here])
        self.anchor, self.at = start, start + len(lines[here])
        if lines[here][markdown_lines.quote_end(lines[here]) :][:1].isspace():
            goes_on = markdown_lines.counting(lines[self.run(lines, here)])
            goes_on[here - self.run(lines, here).start] = True
            self.put(markdown_lines.outdented(lines[here]))
            self.renumber(here, goes_on)
            self.at = self.anchor = start + len(self.text.split("\n")[here])
        else:
            stays = markdown_lines.left(lines[here])
            self.put(f"{stays}\n{stays}" if here and lines[here - 1][len(stays) :].strip() else stays)

    def tab(self, _: str) -> None:
        start, end = self.chosen
        lines, first, _ = self.place(start)
        _, last, _ = self.place(max(start, end - 1))
        if self.in_code(self.place(self.at)[1]):
            self.put(markdown_lines.INDENT)
        elif all(markdown_lines.is_item(line) for line in lines[first : last + 1] if line.strip()) and any(
            line.strip() for line in lines[first : last + 1]
        ):
            run = self.run(lines, first)
            goes_on = markdown_lines.counting(lines[run])
            for number in range(first, last + 1):
                lines[number] = markdown_lines.indented(lines[number])
                if number < run.stop:
                    goes_on[number - run.start] = True
            self.text = "\n".join(lines)
            self.renumber(first, goes_on)

    def renumber(self, here: int, goes_on: list[bool]) -> None:
        before, _, _ = self.place(self.at)
        lines = list(before)
        run = self.run(lines, here)
        lines[run] = markdown_lines.renumbered(lines[run], goes_on)
        number = self.place(self.at)[1]
        self.at = self.anchor = self.at + len("\n".join(lines[: number + 1])) - len("\n".join(before[: number + 1]))
        self.text = "\n".join(lines)

    def place(self, at: int) -> tuple[list[str], int, int]:
        """Give (lines, number of the line, column)."""
        head = self.text[:at].split("\n")
        return self.text.split("\n"), len(head) - 1, len(head[-1])

    def in_code(self, here: int) -> bool:
        state = 0
        for line in self.text.split("\n")[: here + 1]:
            _, state = prose.spans(line, state)
        return bool(state)

    @staticmethod
    def run(lines: list[str], here: int) -> slice:
        """Give where the lines without an empty one between them begin and end."""
        first = last = here
        while first and lines[first - 1].strip():
            first -= 1
        while last + 1 < len(lines) and lines[last + 1].strip():
            last += 1
        return slice(first, last + 1)


@pytest.fixture(scope="module")
def editor(qapp):
    text = QFont("serif")
    text.setPixelSize(16)
    made = Editor(replace(INK, text=text))
    made.resize(500, 400)
    made.show()
    made.setFocus()
    return made


def do(editor: Editor, deed: str, said: str) -> None:
    if deed == "type":
        for sign in said:
            for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):  # QTest knows the letters of ASCII alone
                QApplication.sendEvent(editor, QKeyEvent(kind, 0, NONE, sign))
    elif deed == "paste":
        data = QMimeData()
        data.setText(said)
        editor.insertFromMimeData(data)
    elif deed == "commit":
        event = QInputMethodEvent()
        event.setCommitString(said)
        QApplication.sendEvent(editor, event)
    else:
        QTest.keyClick(editor, *(MOVES[said] if deed == "move" else KEYS[deed]))


def take_place(model: Model, editor: Editor) -> None:
    cursor = editor.textCursor()
    model.at, model.anchor = points(model.text, cursor.position()), points(model.text, cursor.anchor())


def check(model: Model, editor: Editor, deed: str, seen: list[str]) -> None:
    """Compare after a deed; where only Qt knows what it does, see that no letter but the right one went."""
    text = editor.text()
    if deed == "delete":
        start, end = model.chosen
        rest = model.text[max(end, start + 1) :]
        assert text.startswith(model.text[:start])
        assert rest.endswith(text[start:])
    elif deed in {"bold", "italic"}:
        assert text.replace("*", "") == model.text.replace("*", "")
    elif deed in {"undo", "redo"}:
        assert text in seen
    else:
        assert text == model.text
        if deed not in {"move", "tab"}:
            assert (editor.textCursor().position(), editor.textCursor().anchor()) == (
                units(model.text, model.at),
                units(model.text, model.anchor),
            )
        elif deed == "move":
            assert text == seen[-1]
    model.text = text
    take_place(model, editor)
    seen.append(text)


def distances(editor: Editor) -> set[float]:
    block, found = editor.document().begin(), set()
    while block.isValid():
        found.add(block.blockFormat().lineHeight())
        block = block.next()
    return found


BEGUN = st.sampled_from(["", "One.", "- a\n- b", "1. a\n2. b\n3. c", "> q", "```\nx\n```\ny", "    - a", ODD])


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(begun=BEGUN, at=st.integers(0, 14), deeds=st.lists(DEEDS, max_size=30))
def test_any_keys_write_what_they_say(editor, begun, at, deeds):
    editor.set_text(begun)
    cursor = editor.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=at)
    editor.setTextCursor(cursor)
    model = Model(prose.clean(begun))
    take_place(model, editor)
    seen = [model.text]
    apart = distances(editor)
    for deed, said in deeds:
        do(editor, deed, said)
        if deed not in {"delete", "bold", "italic", "undo", "redo"}:
            getattr(model, "break_" if deed == "break" else deed)(said)
        check(model, editor, deed, seen)
        assert distances(editor) == apart
    while editor.document().isUndoAvailable():
        editor.undo()
    assert editor.text() in seen
    while editor.document().isRedoAvailable():
        editor.redo()
    assert editor.text() in seen
    editor.set_text(seen[-1])
    assert editor.text() == seen[-1]
