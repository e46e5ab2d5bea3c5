"""What names a page, a sheet, a room or a setting by a bare string, where no checker would see it misspelt."""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterator

from journal import settings_table
from journal.settings_table import Setting

SEAMS = {"show_page", "open_sheet", "make_page", "make_sheet", "set_badge", "touches", "GoTo", "Changes", "Stop.page"}
"""What takes a page, a sheet or a room; of `Stop` the part that does."""
OF_THEIR_OWNER = {"store": {"write"}, "settings": {"get", "set", "keep", "loosen"}}
"""What takes a room or a setting where it is asked of a store or of settings; elsewhere these are words like others."""
SETTINGS = {one.name for one in vars(settings_table).values() if isinstance(one, Setting)} - {"framework", "yearbook"}
"""Names that mean a setting wherever they stand: two mean other things, too."""
REFLECTION = {"getattr", "hasattr", "setattr", "methodcaller", "attrgetter", "invokeMethod"}
SEAMED = ("ui/app", "ui/pages", "ui/dialogs", "ui/questions", "ui/unsaved")
"""Where the window is put together out of pages, sheets and wishes."""
REFLECTS = {
    "ui/app/succession.py": "what a frozen program knows of itself",
    "ui/pages/lookback/cards.py": "figures of a region, by the names of its own fields",
    "ui/pages/yearbook/choices.py": "switches of an order, by the names of its own fields",
}
"""Where something is reached there by a name that is no seam, and what."""


def nodes(source: str, words: Collection[str]) -> Iterator[ast.AST]:
    """Walk a source in which one of the words stands; in another nothing is to be found, so it is not even parsed."""
    return ast.walk(ast.parse(source)) if any(word in source for word in words) else iter(())


def named_by_hand(source: str) -> list[str]:
    """Give each call that hands a bare string across a seam."""
    takers = {name.partition(".")[0] for name in SEAMS} | OF_THEIR_OWNER.keys()
    calls = [node for node in nodes(source, takers) if isinstance(node, ast.Call)]
    return [ast.unparse(call) for call in calls if _strings_across(call)]


def settings_by_name(source: str) -> list[str]:
    """Give the name of each setting that is written down."""
    constants = [node.value for node in nodes(source, SETTINGS) if isinstance(node, ast.Constant)]
    return [value for value in constants if value in SETTINGS]


def reflecting(source: str) -> list[str]:
    """Give each call that reaches something by its name."""
    calls = [node for node in nodes(source, REFLECTION) if isinstance(node, ast.Call)]
    return [ast.unparse(call) for call in calls if ast.unparse(call.func).rpartition(".")[2] in REFLECTION]


def _strings_across(call: ast.Call) -> list[str]:
    owner, _, name = ast.unparse(call.func).rpartition(".")
    given: list[ast.expr] = [each.value for each in call.keywords if f"{name}.{each.arg}" in SEAMS]
    if name in SEAMS:
        given += [*call.args, *(each.value for each in call.keywords)]
    elif name in OF_THEIR_OWNER.get(owner.rpartition(".")[2].lstrip("_"), ()):
        given += call.args[:1]
    return [text for value in given for text in _strings_in(value)]


def _strings_in(value: ast.expr) -> list[str]:
    """Give the strings that a value is, or gathers; what another call makes of a string is its own."""
    if isinstance(value, ast.Constant):
        return [value.value] if isinstance(value.value, str) else []
    if isinstance(value, ast.Call) and ast.unparse(value.func) not in {"frozenset", "set", "tuple"}:
        return []
    return [text for part in ast.iter_child_nodes(value) if isinstance(part, ast.expr) for text in _strings_in(part)]
