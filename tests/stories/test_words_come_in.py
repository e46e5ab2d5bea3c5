"""Words in are words kept and words named: counted, for every format, from the file to the journal and the report."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable
from html import unescape
from pathlib import Path

import pytest

from journal.dates import clock
from journal.deeds.take_in import import_file
from journal.shapes import ImportChoices, Undated
from journal.transfer.formats import registry
from journal.transfer.importing import _Taking
from tests.transfer.formats import test_dailytxt as dailytxt
from tests.transfer.formats import test_daylio as daylio
from tests.transfer.formats import test_dayone as dayone
from tests.transfer.formats import test_diarium as diarium
from tests.transfer.formats import test_joplin as joplin
from tests.transfer.formats import test_journey as journey
from tests.transfer.formats import test_jrnl as jrnl
from tests.transfer.formats import test_minidiarium as minidiarium
from tests.transfer.formats import test_minidiary as minidiary
from tests.transfer.formats import test_rednotebook as rednotebook
from tests.transfer.formats import test_standardnotes as standardnotes
from tests.transfer.formats import test_table as table
from tests.transfer.formats.kept import said_in

BROUGHT = Path(__file__).parent.parent / "transfer" / "brought"
_MARKUP = re.compile(r"<[^<>]{0,300}>|dayone-moment:[^)\s]*|import-mark:\S*|attachment:[0-9a-f]{32}")
_WORD = re.compile(r"[^\W\d_]{2,}")


def words(said: str) -> Counter[str]:
    """Count the words of a text: runs of letters, whatever their case; marks, figures and places of files are none."""
    return Counter(word.casefold() for word in _WORD.findall(_MARKUP.sub(" ", unescape(said))))


def words_in(files: dict[str, str | bytes], beside: Iterable[str]) -> Counter[str]:
    """Count what stands in these files; `beside` are names of JSON and words that no person wrote."""
    names = set(beside)
    said: list[str] = []
    for name, data in files.items():
        text = data if isinstance(data, str) else ""
        said += said_in(json.loads(text), names) if name.endswith(".json") else [text]
    there = sum(map(words, said), Counter())
    return Counter({word: count for word, count in there.items() if word not in words(" ".join(names))})


def words_kept(journal, report) -> Counter[str]:
    """Count what stands in the journal, and what the report names."""
    said = [part for problem in report.problems for part in (problem.where, problem.words)]
    for each in journal.entries.in_order():
        entry = journal.entries.get(each)
        said += [entry.title, entry.body, " ".join(entry.added_tags), f"{entry.day:%A %a %B %b}"]
        said += [line.text for line in journal.entries.later_lines(each)]
        said += [file.name for file in journal.attachments.of(each)]
    return sum(map(words, said), Counter())


def put(folder: Path, files: dict[str, str | bytes]) -> Path:
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return folder


def lost(journal, folder: Path, files: dict[str, str | bytes], beside: Iterable[str] = ()) -> Counter[str]:
    """Bring a folder in; give the words that are in fewer places than they stood there."""
    clock.stop(clock.now(), "Europe/Berlin")
    report = import_file(journal, put(folder, files), ImportChoices(undated=Undated.FILE))
    return words_in(files, beside) - words_kept(journal, report)


def brought(place: str) -> dict[str, str | bytes]:
    folder = BROUGHT / place
    found = {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: data if name.endswith(".m4a") else data.decode() for name, data in found.items()}


OF_JOPLIN = (
    "id parent_id created_time user_created_time author source_url encryption_applied type_ mime image png",
    "file_extension note_id tag_id",
)
SAMPLES: dict[str, tuple[dict[str, str | bytes], tuple[str, ...]]] = {
    "dayone": (brought("dayone") | {"Full.json": json.dumps({"entries": [dayone.FULL]})}, dayone.NOT_WORDS),
    "journey": ({"a.json": json.dumps(journey.ENTRY), "1571425138176-a-b.jpeg": b"\xff\xd8"}, journey.NOT_WORDS),
    "diarium": ({"diary.json": json.dumps(diarium.DIARY)}, ("date",)),
    "minidiary": (brought("minidiary") | {"b.json": json.dumps(minidiary.DIARY)}, minidiary.NOT_WORDS),
    "minidiarium": (brought("minidiarium") | {"b.json": json.dumps(minidiarium.DIARY)}, ("metadata", "dateUpdated")),
    "dailytxt": (dailytxt.FILES, ("date_written", "color", "icon")),
    "standardnotes": (
        {
            standardnotes.BACKUP: "",
            "a.json": json.dumps({"version": "004", "items": standardnotes.ITEMS[0:3:2]}),
        },
        ("uuid", "content_type", "created_at", "version"),
    ),
    "rednotebook": (brought("rednotebook") | {"2025-10.txt": rednotebook.MONTH}, ("text", "null", "Tags")),
    "daylio": (
        brought("daylio") | {"b.csv": daylio.TABLE},
        (daylio.TABLE.partition("\n")[0], "AM PM"),
    ),
    "joplin": (joplin.ITEMS, OF_JOPLIN),
    "jrnl": (brought("jrnl") | {"b.txt": jrnl.TEXT}, ("AM PM",)),
    "table": ({"diary.csv": table.TABLE}, ("Date Heading Tags",)),
    "markdown": (
        brought("markdown"),
        ("title date created tags updated created_at PM",),
    ),
}
"""Files of each format as its program writes them, and what in them is the program's and no person's."""


def test_every_format_has_its_sample():
    assert set(SAMPLES) == {each.name for each in registry.FORMATS}


@pytest.mark.parametrize("name", SAMPLES)
def test_every_word_is_kept_or_named_as_often_as_it_stood_there(journal, tmp_path, name):
    files, beside = SAMPLES[name]
    assert sum(words_in(files, beside).values()) > 5
    assert lost(journal, tmp_path / "diary", files, beside) == Counter()


def test_a_word_that_comes_in_nowhere_is_missed(journal, tmp_path, monkeypatch):
    monkeypatch.setattr(_Taking, "_take", lambda *_: None)
    assert lost(journal, tmp_path / "diary", {"2026-03-12.md": "Rain, rain and wind."}) == Counter(
        {"rain": 2, "and": 1, "wind": 1}
    )
