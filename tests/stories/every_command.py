"""Every command of the command line, as two teachers say them.

No word of theirs stands on the command line; `PLAIN` inside HOME is where they ask for files that are not encrypted.
"""

from __future__ import annotations

import contextlib
import io
import re
import sys
from collections.abc import Callable, Mapping
from pathlib import Path

PLAIN = "asked for in plain"
PASSPHRASE, NEXT, SEALED = ("four zwqxpaperx lanterns", "five zwqxironx kettles", "six zwqxwoodx ladders")
_WHAT = (
    *("body", "title", "tag", "name", "inside", "query", "later", "edited", "note", "covered", "answer", "import"),
    *("report", "quote", "foreword", "mine", "class", "renamed", "other", "leak"),
)
WORDS: Mapping[str, str] = {what: f"zwqx{what}vork" for what in _WHAT}


class Hands:
    """Says commands, with lines of standard input, and keeps what was answered."""

    def __init__(self, home: Path, given: Path) -> None:
        self.home, self.given, self.plain = home, given, home / PLAIN
        self.entry = self.item = self.backup = ""

    def run(self, command: str, *rest: object, lines: str = "", secret: str = "passphrase") -> str:
        """Say one command, which must be carried out."""
        return self.open_to(command, *rest, "--passphrase-file", self.given / secret, lines=lines)

    def open_to(self, command: str, *rest: object, lines: str = "") -> str:
        """Say one command that takes no passphrase."""
        from journal.cli.main import main

        sys.stdin = io.TextIOWrapper(io.BytesIO(lines.encode()))
        said, beside = io.StringIO(), io.StringIO()
        with contextlib.redirect_stdout(said), contextlib.redirect_stderr(beside):
            code = main([command, *map(str, rest)])
        assert code == 0, (command, code, beside.getvalue(), said.getvalue())
        return said.getvalue()

    def made(self, name: str) -> Path:
        """Give a new folder."""
        folder = self.home / name
        folder.mkdir()
        return folder

    def only(self, folder: Path) -> Path:
        """Give the one file in a folder."""
        (file,) = (path for path in folder.iterdir() if path.is_file())
        return file


def _new(do: Hands) -> None:
    for journal in ("mine", "theirs"):
        do.run("new", journal, "--weak")


def _settings(do: Hands) -> None:
    do.run("settings", "mine", "--set", "-", "-", lines=f'my_words\n["{WORDS["mine"]}"]\n')


def _write(do: Hands) -> None:
    (file,) = do.given.glob("*.attached")
    do.entry = do.run(
        *("write", "mine", do.given / "text", "--title", "-", "--tag", "-", "--attach", file, "--kind", "high"),
        lines=f"{WORDS['title']}\n{WORDS['tag']}\n",
    ).strip()


def _handed(do: Hands) -> None:
    (sent,) = (line for line in do.run("inbox", "mine").splitlines() if "share to" in line)
    do.run("handed", "mine", sent.split()[0], "--by", "mail")


def _find(do: Hands) -> None:
    do.run("find", "mine", "-", lines=f"{WORDS['query']}\n")
    assert WORDS["title"] in do.run("find", "mine", "-", lines=f"{WORDS['body']}\n")


def _tags(do: Hands) -> None:
    do.run("tags", "mine", "--rename", "-", "-", lines=f"{WORDS['tag']}\n{WORDS['renamed']}\n")


def _trash(do: Hands) -> None:
    gone = do.run("write", "mine", do.given / "text").strip()
    do.run("trash", "mine", gone)
    do.run("trash", "mine", gone, "--restore")
    do.run("trash", "mine", gone)


def _people(do: Hands) -> None:
    do.run("people", "mine", "--add", "-", "--class", "-", lines=f"{WORDS['name']}\n{WORDS['class']}\n")
    do.run("people", "mine", "--forget-class", "-", "--yes", lines=f"{WORDS['class']}\n")
    do.run("people", "mine", "--add", "-", lines=f"{WORDS['name']}\n")


def _card(do: Hands) -> None:
    cards = do.made("cards")
    for journal, name in (("mine", "Ellen"), ("theirs", "Noor")):
        words = re.search("safety words: (.*)", do.run("card", journal, "--name", name, "--to", cards))
        assert words
        (do.home / f"{name} heard").write_text(words[1], "utf-8")


def _add(do: Hands) -> None:
    for journal, name in (("mine", "Noor"), ("theirs", "Ellen")):
        do.run("add", journal, do.home / "cards" / f"{name}.afterbell-card")


def _verify(do: Hands) -> None:
    for journal, name in (("mine", "Noor"), ("theirs", "Ellen")):
        heard = (do.home / f"{name} heard").read_text("utf-8").split()
        do.run("verify", journal, name, "--words", *heard)


def _share(do: Hands) -> None:
    left = ("note", "title", "body", "other", "renamed")
    do.run(
        *("share", "mine", do.entry, "--with", "Noor", "--files", "none", "--to", do.made("sent"), "--yes"),
        *("--note", "-", *("--leave", "-") * len(left), "--protect", "-"),
        lines="\n".join(WORDS[what] for what in ("note", *left, "covered")) + "\n",
    )


def _open(do: Hands) -> None:
    do.item = do.run("open", "theirs", do.only(do.home / "sent")).split()[0]


def _respond(do: Hands) -> None:
    answer = WORDS["answer"] + "\n"
    do.run(
        "respond", "theirs", do.item, "hear", do.given / "answer", "--to", do.made("back"), "--leave", "-", lines=answer
    )
    do.run("open", "mine", do.only(do.home / "back"))


def _folder(do: Hands) -> None:
    for journal in ("mine", "theirs"):
        do.run("folder", journal, "--add", do.home / "sent")
        do.run("folder", journal)


def _review(do: Hands) -> None:
    book = ("review", "mine", do.plain, "--all-years", "--quote", do.entry, "--names-as-written", "--undecided")
    for form in ("pdf", "html", "epub", "markdown"):
        given = ("--form", form, "--foreword", do.given / "foreword", "--title", "-")
        do.run(*book, *given, lines=f"A day of {WORDS['body']}\n{WORDS['quote']}\n")


def _import(do: Hands) -> None:
    do.run("import", "mine", do.given / "diary.txt", "--report", do.plain / "report.txt")
    assert do.run("find", "mine", "-", lines=f"{WORDS['import']}\n")


def _export(do: Hands) -> None:
    do.run("export", "mine", do.plain / "everything")
    do.run("export", "mine", do.plain / "protected", do.entry, "--protected", "--undecided", "--files", "all")
    do.run("export", "mine", do.home / "everything.age", "--encrypted", "--new-file", do.given / "sealed", "--weak")
    do.run("import", "theirs", do.home / "everything.age", "--words-file", do.given / "sealed")


def _backup(do: Hands) -> None:
    do.backup = do.run("backup", "mine").splitlines()[0]
    do.run("backup", "mine", "--into", do.made("stick"))


def _restore(do: Hands) -> None:
    do.run("edit", "mine", do.entry, do.given / "edited")
    do.run("restore", do.backup, "mine")


def _compare(do: Hands) -> None:
    (aside,) = do.home.glob("mine before restoring*")
    do.run("compare", "mine", aside, "--bring", "--show")


def _salvage(do: Hands) -> None:
    file = do.home / "theirs" / "journal.db"
    data = bytearray(file.read_bytes())
    data[-3000] ^= 1
    file.write_bytes(data)
    do.run("salvage", "theirs", "--into", "salvaged")


def _passphrase(do: Hands) -> None:
    do.run("passphrase", "mine", "--new-file", do.given / "next", "--weak")


def _new_key(do: Hands) -> None:
    do.run("new-key", "mine", "--new-file", do.given / "passphrase", "--weak", secret="next")


def _tour(do: Hands) -> None:
    do.open_to("tour", do.plain / "tour")


COMMANDS: Mapping[str, Callable[[Hands], object]] = {
    "new": _new,
    "settings": _settings,
    "write": _write,
    "list": lambda do: do.run("list", "mine", "--tag", "-", lines=WORDS["tag"] + "\n"),
    "find": _find,
    "tags": _tags,
    "show": lambda do: do.run("show", "mine", do.entry),
    "take-out": lambda do: do.run("take-out", "mine", do.entry, "-", lines="zwqxfilevork.attached\n"),
    "edit": lambda do: do.run("edit", "mine", do.entry, do.given / "text", "--title", "-", lines=WORDS["title"] + "\n"),
    "later": lambda do: do.run("later", "mine", do.entry, lines=WORDS["later"]),
    "star": lambda do: do.run("star", "mine", do.entry),
    "tag": lambda do: do.run("tag", "mine", "-", do.entry, lines=WORDS["other"] + "\n"),
    "kind": lambda do: do.run("kind", "mine", "low", do.entry),
    "trash": _trash,
    "versions": lambda do: do.run("versions", "mine", do.entry, "--show", "1"),
    "stats": lambda do: do.run("stats", "mine"),
    "people": _people,
    "card": _card,
    "add": _add,
    "verify": _verify,
    "circle": lambda do: do.run("circle", "mine"),
    "share": _share,
    "open": _open,
    "respond": _respond,
    "folder": _folder,
    "inbox": lambda do: do.run("inbox", "mine"),
    "handed": _handed,
    "announce": lambda do: do.run("announce", "mine", "--to", do.made("announced")),
    "take-back": lambda do: do.run("take-back", "mine", do.entry, "--to", do.made("wished")),
    "ledger": lambda do: do.run("ledger", "mine", "--save", do.plain),
    "review": _review,
    "print": lambda do: do.run("print", "mine", do.entry, "--names-as-written", "--to", do.plain),
    "import": _import,
    "export": _export,
    "check": lambda do: do.run("check", "mine"),
    "backup": _backup,
    "backups": lambda do: do.open_to("backups", "mine"),
    "restore": _restore,
    "ask-again": lambda do: do.run("ask-again", "mine", "--to", do.made("asked")),
    "compare": _compare,
    "salvage": _salvage,
    "recovery-sheet": lambda do: do.run("recovery-sheet", "mine"),
    "keys": lambda do: do.run("keys", "mine"),
    "passphrase": _passphrase,
    "new-key": _new_key,
    "tour": _tour,
    "guide": lambda do: do.open_to("guide", "--html", do.plain / "guide.html"),
    "licences": lambda do: do.open_to("licences"),
}
"""In the order in which they are said; a test compares it with the parser."""


def give(given: Path) -> None:
    """Write down what the commands read: these files are the teachers' own, and not looked through."""
    texts = {
        "passphrase": f"{PASSPHRASE}\n",
        "next": f"{NEXT}\n",
        "sealed": f"{SEALED}\n",
        "text": f"A day of {WORDS['body']} with {WORDS['name']}, {WORDS['covered']}. " * 30,
        "edited": f"And {WORDS['edited']}.",
        "answer": f"I read {WORDS['answer']}.",
        "foreword": f"Before it {WORDS['foreword']}.",
        "diary.txt": f"Undated {WORDS['report']}.\n[2026-03-12 09:00] It was {WORDS['import']}.\nAnd more.\n",
        "zwqxfilevork.attached": f"see {WORDS['inside']} " * 900,
    }
    for name, text in texts.items():
        (given / name).write_text(text, "utf-8")


def say_all(home: Path, given: Path) -> None:
    """Say every command in an empty folder, with what was given."""
    from journal.age import recipients
    from journal.circle import safetywords
    from journal.vault import keys

    recipients.WORK_FACTOR = 4
    safetywords._COST = keys.Cost(m=64, t=1, p=4)
    keys.LEAST_MEMORY = keys.MOST_MEMORY_MADE = 64
    do = Hands(home, given)
    do.plain.mkdir()
    for say in COMMANDS.values():
        say(do)
