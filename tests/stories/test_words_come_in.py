"""Words in are words kept and words named: counted, for every format, from the file to the journal and the report."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from html import unescape
from pathlib import Path

import pytest

from journal.dates import clock
from journal.deeds.take_in import import_file
from journal.shapes import ImportChoices, Undated
from journal.transfer.importing import _Taking
from tests.transfer.formats.kept import brought, parsed, said_in, samples

_MARKUP = re.compile(r"<[^<>]{0,300}>|dayone-moment:[^)\s]*|import-mark:\S*|attachment:[0-9a-f]{32}")
_WORD = re.compile(r"[^\W\d_]{2,}")


def words(said: str) -> Counter[str]:
    """Count the words of a text: runs of letters, whatever their case; marks, figures and places of files are none."""
    return Counter(word.casefold() for word in _WORD.findall(_MARKUP.sub(" ", unescape(said))))


def words_in(files: dict[str, str | bytes], beside: Iterable[str]) -> Counter[str]:
    """Count what stands in these files; `beside` are names of JSON and words that no person wrote."""
    names = set(beside)
    said: list[str] = []
    for data in files.values():
        value = parsed(data)
        said += said_in(value, names) if isinstance(value, dict | list) else [data] if isinstance(data, str) else []
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


SAMPLES = samples()


@pytest.mark.parametrize("name", SAMPLES)
def test_every_word_is_kept_or_named_as_often_as_it_stood_there(journal, tmp_path, name):
    files, beside = brought(name) | SAMPLES[name].files, SAMPLES[name].beside
    assert sum(words_in(files, beside).values()) > 5
    assert lost(journal, tmp_path / "diary", files, beside) == Counter()


def test_a_word_that_comes_in_nowhere_is_missed(journal, tmp_path, monkeypatch):
    monkeypatch.setattr(_Taking, "_take", lambda *_: None)
    assert lost(journal, tmp_path / "diary", {"2026-03-12.md": "Rain, rain and wind."}) == Counter(
        {"rain": 2, "and": 1, "wind": 1}
    )
