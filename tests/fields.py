"""Fields of Qt's that are not taken as they are: those that a wheel would turn, and those that keep nothing."""

from __future__ import annotations

import ast

_TURNED = {"QComboBox", "QFontComboBox", "QSlider", "QDial", "QTabBar", "QTabWidget"}
_TURNED |= {"QSpinBox", "QDoubleSpinBox", "QDateEdit", "QTimeEdit", "QDateTimeEdit"}


def taking_the_wheel(source: str) -> list[str]:
    """Fields of Qt's whose value a wheel would turn: made as they are, or a base without what passes the wheel on."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in _TURNED:
            found.append(ast.unparse(node.func))
        elif isinstance(node, ast.ClassDef):
            bases = [ast.unparse(base) for base in node.bases]
            found += [base for base in bases if base in _TURNED and bases[0] != "PastTheWheel"]
    return found


_TYPED_IN = {"QPlainTextEdit", "QTextEdit"}
NOT_KEPT = {
    "ui/drafts/fields.py": "it is the field that keeps what is typed",
    "ui/editor/editor.py": "entries have a keeper of their own: ui/editor/saving.py",
    "ui/widgets/fields.py": "is read, not written",
    "ui/dialogs/share/reading.py": "is read, not written",
    "ui/widgets/recovery_words.py": "the words of the recovery sheet open the journal, and are written down nowhere",
    "ui/dialogs/add_person.py": "takes the text of a card that somebody gave, and who gave it has it",
    "ui/widgets/typed_ahead.py": "nobody sees it: what waits is put in and taken out at once, to be kept",
}
"""Texts of more than a line that no draft is kept of, and why."""


def typed_in(source: str) -> list[str]:
    """Fields of Qt's for more than a line, made as they are or as the base of another class."""
    nodes = list(ast.walk(ast.parse(source)))
    made = [ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)]
    bases = [ast.unparse(base) for node in nodes if isinstance(node, ast.ClassDef) for base in node.bases]
    return [name for name in (*made, *bases) if name in _TYPED_IN]
