"""FORMATS.md, sections 5 and 7: a plain export, and words saved elsewhere; both are front matter and text."""

from __future__ import annotations

import json
from pathlib import Path

from tests.by_the_letter.agefile import Passphrase, seal, unseal


def write(folder: Path, pages: dict[str, tuple[dict, str]], about: dict, files: dict[str, bytes]) -> None:
    """Write an export: pages by path, as front matter and text."""
    texts = {path: page(*parts).encode() for path, parts in pages.items()}
    facts = {"format": "afterbell-export/1", "made_at": "2026-03-12T15:52:00+00:00", "files": len(files), **about}
    for path, data in {**texts, **files, "afterbell.json": json.dumps(facts).encode()}.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


def read(folder: Path) -> dict[str, tuple[dict, str]]:
    """Give the pages of an export by path, those of afterbell.json first and in its order."""
    facts = json.loads((folder / "afterbell.json").read_bytes())
    assert facts["format"] == "afterbell-export/1"
    found = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}
    return {
        path: parted((folder / path).read_bytes().decode()) for path in dict.fromkeys([*facts["pages"], *sorted(found)])
    }


def page(facts: dict, text: str) -> str:
    return f"{front_matter(facts)}\n{text}\n"


def front_matter(facts: dict) -> str:
    return "".join(["---\n", *(f"{name}: {json.dumps(value)}\n" for name, value in facts.items()), "---\n"])


def parted(written: str) -> tuple[dict, str]:
    """Give front matter and text of a page."""
    facts, text = _first_facts(written)
    assert text.startswith("\n")
    assert text.endswith("\n")
    return facts, text[1:-1]


def write_words(passphrase: str, pieces: list[tuple[dict, str]], saved_at: str) -> bytes:
    said = front_matter({"format": "afterbell-words/1", "saved_at": saved_at, "pieces": len(pieces)})
    parts = [f"\n{page({**facts, 'characters': len(text)}, text)}" for facts, text in pieces]
    return seal("".join([said, "\nWords of mine.\n", *parts]).encode(), passphrase=Passphrase(passphrase))


def read_words(data: bytes, key: Passphrase) -> list[tuple[dict, str]]:
    facts, rest = _first_facts(unseal(data, key).decode())
    assert facts["format"] == "afterbell-words/1"
    pieces = []
    rest = rest[rest.index("\n---\n") + 1 :] if facts["pieces"] else ""
    for _ in range(facts["pieces"]):
        said, rest = _first_facts(rest)
        text, rest = rest[1 : 1 + said["characters"]], rest[1 + said["characters"] :]
        assert rest[0] == "\n"
        rest = rest[2:]
        pieces.append((said, text))
    return pieces


def _first_facts(written: str) -> tuple[dict, str]:
    begin, head, rest = written.split("---\n", 2)
    assert begin == ""
    return {name: json.loads(value) for name, _, value in (line.partition(": ") for line in head.splitlines())}, rest
