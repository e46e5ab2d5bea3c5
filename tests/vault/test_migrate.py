"""A journal of every schema version that was ever released opens with nothing lost."""

from __future__ import annotations

import importlib.util
import json
import shutil
from datetime import date
from pathlib import Path

import pytest

from journal.deeds import unlock as door
from journal.shapes import Span
from journal.vault import migrate

ROOT = Path(__file__).parent.parent.parent
VECTORS = ROOT / "tests" / "vectors" / "journals"
ALL = Span(name="", first=date(1990, 1, 1), last=date(2030, 1, 1))
KNOWN = sorted(VECTORS.glob("*.json")) if VECTORS.is_dir() else []


def contents_of(journal):
    spec = importlib.util.spec_from_file_location("make_vector", ROOT / "packaging" / "make_vector.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return json.loads(json.dumps(module.contents(journal)))


NONE_YET = pytest.param(None, marks=pytest.mark.skip(reason="no schema is frozen yet: see packaging/make_vector.py"))


@pytest.mark.parametrize("about", KNOWN or [NONE_YET], ids=lambda path: path and path.stem)
def test_a_journal_of_an_older_schema_opens_with_nothing_lost(about, tmp_path):
    expected = json.loads(about.read_text("utf-8"))
    place = tmp_path / "Old.afterbell"
    shutil.copytree(about.with_suffix(".afterbell"), place)
    for opening in (
        lambda: door.open_journal(place, expected["passphrase"]),
        lambda: door.open_journal(place, expected["recovery"], by_words=True),
    ):
        journal = opening()
        assert contents_of(journal) == expected["contents"]
        assert journal.store.faults() == 0
        written = [entry.day for entry in map(journal.entries.get, journal.entries.in_order())]
        assert [day.day for day in journal.insights.days(ALL)] == sorted(set(written))
        assert {tag.name for tag in journal.insights.tags(ALL)} == {tag.name for tag in journal.tags.all()}
        assert migrate.version(journal.store) == migrate.steps()[-1][0]
        journal.close()
    copies = list(place.glob("journal.db.before-*"))
    assert len(copies) == (expected["schema"] < migrate.steps()[-1][0])


def test_the_steps_are_numbered_from_one_without_a_gap():
    assert [number for number, _ in migrate.steps()] == list(range(1, len(migrate.steps()) + 1))


def test_no_step_leaves_a_statement_open():
    """A step without its last semicolon would swallow the line that counts it."""
    for number, sql in migrate.steps():
        code = [line.split("--")[0].strip() for line in sql.splitlines()]
        assert [line for line in code if line][-1].endswith(";"), number


def test_every_schema_before_todays_has_its_journal():
    made = {json.loads(path.read_text("utf-8"))["schema"] for path in KNOWN}
    assert set(range(1, migrate.steps()[-1][0])) <= made
