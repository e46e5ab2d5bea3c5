"""One table, one owner; SQL is written down and never put together from what somebody wrote; every table is strict."""

from __future__ import annotations

import ast
import re
from collections import defaultdict
from pathlib import Path

import pytest

from tests.test_architecture import room

CORE = Path(__file__).parent.parent / "journal"
SCHEMA = CORE / "vault" / "schema"
_WRITES = re.compile(r"\b(?:INSERT\s+(?:OR\s+\w+\s+)?INTO|(?<!DO )UPDATE|DELETE\s+FROM)\s+([a-z_]+)")
_TABLE = re.compile(r"CREATE TABLE (\w+) \((.*?)\n\)(.*?);", re.DOTALL)
_RUNNING = {"run", "run_many", "read", "one", "stream"}
BUILT = {
    "journal/entries/restoring.py": {"trigger['name']", "trigger['sql']"},  # a name and a text of our own schema
    "journal/entries/words.py": {"table['sql']"},
    "journal/search/find.py": {"sql", "source", "where", "marks"},
    "journal/search/timeline.py": {"where", "marks"},
    "journal/insights/insights.py": {"counted"},
    "journal/circle/people.py": {"sql"},
    "journal/comparing/side.py": {"sql"},
    "journal/yearbook/book.py": {"where", "source", "way"},
}
"""Parts put together from written ones: conditions by name, and as many "?" as there are values."""


def owner(path: Path) -> str:
    """Give the room a file belongs to: "entries" for journal/entries/trash.py."""
    return room(".".join(path.relative_to(CORE.parent).with_suffix("").parts)).removeprefix("journal.")


def written_tables(source: str) -> set[str]:
    texts = (node.value for node in ast.walk(ast.parse(source)) if isinstance(node, ast.Constant))
    return {table for text in texts if isinstance(text, str) for table in _WRITES.findall(text)}


def put_together(source: str) -> set[str]:
    """Give every part of a statement that is neither a literal nor a constant of its module."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.args):
            continue
        if node.func.attr in _RUNNING and "store" in ast.unparse(node.func.value):
            found |= {part for part in _parts(node.args[0]) if not part.isupper()}
    return found


def _parts(sql: ast.expr) -> set[str]:
    if isinstance(sql, ast.Constant):
        return set()
    if isinstance(sql, ast.JoinedStr):
        return {ast.unparse(part.value) for part in sql.values if isinstance(part, ast.FormattedValue)}
    if isinstance(sql, ast.BinOp):
        return _parts(sql.left) | _parts(sql.right)
    return {ast.unparse(sql)}


def loose_tables(schema: str) -> list[str]:
    return [name for name, _, ending in _TABLE.findall(schema) if "STRICT" not in ending]


def test_every_table_is_written_by_one_room():
    owners = defaultdict(set)
    for path in CORE.rglob("*.py"):
        for table in written_tables(path.read_text("utf-8")):
            owners[table].add(owner(path))
    assert len(owners) > 25
    assert {table: rooms for table, rooms in owners.items() if len(rooms) > 1} == {}


def test_no_statement_is_put_together_from_values():
    found = {
        path.relative_to(CORE.parent).as_posix(): parts
        for path in CORE.rglob("*.py")
        if owner(path) != "vault" and (parts := put_together(path.read_text("utf-8")))
    }
    assert {
        path: parts - BUILT.get(path, set()) for path, parts in found.items() if parts - BUILT.get(path, set())
    } == {}


def test_every_table_is_strict():
    schemas = [path.read_text("utf-8") for path in SCHEMA.glob("*.sql")]
    assert sum(len(_TABLE.findall(schema)) for schema in schemas) == sum(s.count("CREATE TABLE") for s in schemas) > 25
    assert [name for schema in schemas for name in loose_tables(schema)] == []


# Each rule is seen to fail


@pytest.mark.parametrize(
    "statement",
    ["UPDATE ledger SET what = 1", "INSERT OR IGNORE INTO ledger VALUES (?)", "INSERT INTO ledger (id) VALUES (?)",
     "DELETE FROM ledger WHERE id = ?"],
)  # fmt: skip
def test_a_write_to_a_table_is_seen(statement):
    assert written_tables(f"store.run({statement!r})") == {"ledger"}
    assert written_tables("store.read('SELECT a FROM ledger')") == set()


@pytest.mark.parametrize(
    "call",
    ["store.run(f\"UPDATE tags SET name = '{name}'\")", 'self._store.read("SELECT " + name)', "store.one(name)"],
)
def test_a_statement_put_together_is_seen(call):
    assert put_together(call) == {"name"}
    assert put_together('store.read(f"SELECT {_COLUMNS} FROM tags WHERE id = ?", (name,))') == set()


def test_a_loose_table_is_seen():
    assert loose_tables("CREATE TABLE more (\n  id TEXT\n);") == ["more"]
    assert loose_tables("CREATE TABLE more (\n  id TEXT\n) STRICT;") == []
