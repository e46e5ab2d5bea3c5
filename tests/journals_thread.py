"""What the window hands to the journal's thread: the finder of code there that is the window's own, and no deed."""

from __future__ import annotations

import ast
from collections.abc import Iterator

_HANDED_AT = {
    ("session", "ask"): 1,
    ("session", "do"): 1,
    ("session", "replace"): 1,
    ("session", "renew"): 1,
    ("session", "keep"): 2,
    ("session", "begin"): 0,
    ("session", "unlock"): 0,
    ("long_deeds", "begin"): 1,
    ("deed", "ask"): 0,
    ("deed", "do"): 0,
    ("deed", "replace"): 0,
    ("deed", "renew"): 0,
    ("deed", "begin"): 0,
    ("deed", "go_through"): 0,
}
"""At which place of a call stands what the journal's thread is to do."""


def own_code(source: str) -> dict[int, int]:
    """Give the lines where code begins that runs on the journal's thread and is no deed, with how many lines it has."""
    tree = ast.parse(source)
    deeds = set(_from_the_journal(tree))
    mine = dict(_functions(tree, ""))
    found: list[ast.FunctionDef | ast.Lambda] = []
    for node in ast.walk(tree):
        found += _guilty(node, mine, deeds)
    return {node.lineno: (node.end_lineno or node.lineno) - node.lineno + 1 for node in found}


def _guilty(node: ast.AST, mine: dict[str, ast.FunctionDef], deeds: set[str]) -> list[ast.FunctionDef | ast.Lambda]:
    if isinstance(node, ast.FunctionDef):
        return [node] if _takes_a_journal(node) else []
    if isinstance(node, ast.Lambda):
        return [node] if _names(node) & {"journal", "_journal"} and not _is_a_deed(node, deeds) else []
    handed = _handed(node) if isinstance(node, ast.Call) else None
    if isinstance(handed, ast.Lambda):
        return [] if _is_a_deed(handed, deeds) else [handed]
    named = mine.get(ast.unparse(handed)) if handed is not None else None
    return [named] if named is not None else []


def _functions(node: ast.AST, before: str) -> Iterator[tuple[str, ast.FunctionDef]]:
    """Give each function by the name under which it is handed over: `self.` stands before that of a method."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.FunctionDef):
            yield before + child.name, child
        inside = "" if isinstance(child, ast.FunctionDef) else before
        yield from _functions(child, "self." if isinstance(child, ast.ClassDef) else inside)


def _from_the_journal(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").partition(".")[0] == "journal":
            yield from (each.asname or each.name for each in node.names)


def _takes_a_journal(function: ast.FunctionDef) -> bool:
    taken = (*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs)
    return any(each.annotation is not None and ast.unparse(each.annotation).strip("'\"") == "Journal" for each in taken)


def _names(function: ast.Lambda) -> set[str]:
    return {each.arg for each in function.args.args}


def _handed(call: ast.Call) -> ast.expr | None:
    whom, _, way = ast.unparse(call.func).rpartition(".")
    at = _HANDED_AT.get((whom.rpartition(".")[2].lstrip("_"), way))
    return call.args[at] if at is not None and at < len(call.args) else None


def _is_a_deed(function: ast.Lambda, deeds: set[str]) -> bool:
    """One call of something that the journal brings, given the journal and values that nobody else may change."""
    call = function.body
    if not isinstance(call, ast.Call) or ast.unparse(call.func).partition(".")[0] not in deeds:
        return False
    given = [ast.unparse(each) for each in call.args]
    taken = [each.arg for each in function.args.args]
    if given[: len(taken)] != taken:
        return False
    values = [*call.args[len(taken) :], *(each.value for each in call.keywords)]
    inside = [node for value in values for node in ast.walk(value)]
    work = (ast.Call, ast.Lambda, ast.comprehension, ast.IfExp, ast.Subscript)
    names = {node.id for node in inside if isinstance(node, ast.Name)}
    return not names & {"self", *taken} and not any(isinstance(node, work) for node in inside)


NOT_YET: set[str] = set()
"""Files of the window that still hand code of their own to the journal's thread. No file comes back here."""

DEEDS = """
from journal.deeds import look, write
self._session.do(self, lambda journal: write.tag(journal, ids, name=entry.name))
session.ask(self, partial(look.day, day=self._day), self._show)
"""

OWN_CODE = (
    "session.ask(self, lambda journal: journal.entries.get(entry), show)",
    DEEDS + "session.ask(self, lambda journal: look.day(journal, journal.today()), show)",
    DEEDS + "session.ask(self, lambda journal: (look.day(journal), look.tags(journal)), show)",
    DEEDS + "self._deed.do(lambda journal: write.write(journal, self._draft()))",
    DEEDS + "self._deed.do(lambda journal: write.tag(journal, ids, self._name))",
    "self._session.do(self, lambda open_: open_.entries.star(entry))",
    "self._session.keep(self, words, lambda _: act(entry))",
    "self._deed.renew(lambda open_, stop: open_.renew(stop), show, fail, tell)",
    "def put(journal: Journal) -> Entry: return write.write(journal, draft)",
    "def made(): ...\nself._session.begin(made)",
    "class A:\n  def _made(self): ...\n  def f(self): session.unlock(self._made)",
)
"""Each of these is seen, and none in `DEEDS`."""
