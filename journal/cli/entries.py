"""Commands of writing and finding: write, list, find, tags, show, take-out."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from contextlib import suppress
from typing import TYPE_CHECKING

from journal.cli import as_json
from journal.cli.arguments import a_day, a_path, a_text, an_id, how_many
from journal.cli.as_json import add_json, say_json
from journal.cli.asking import UsageError
from journal.cli.commands import Commands, entry_named, opened, typed
from journal.cli.language import colon, day, figure, short_day, tr, trn
from journal.cli.speaking import THINGS, complain, lying, say, through
from journal.cli.words import LAST, words
from journal.dates import clock
from journal.errors import Refusal
from journal.shapes import Attachment, Draft, Filter, Kind, Row
from journal.shapes.ids import MARKS

if TYPE_CHECKING:
    from journal.deeds.read import Read


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    write = commands.add("write", _write, "Keep a new entry; its text comes from standard input or a file.")
    write.add_argument(
        "text", type=a_text, nargs="?", metavar="FILE", help="the text's file; standard input where it is - or left out"
    )
    write.add_argument("--kind", type=Kind, choices=list(Kind), default=Kind.NOTE, help="note where left out")
    write.add_argument("--title", type=words, metavar="TITLE", default="", help="without one the first line serves")
    write.add_argument("--day", type=a_day, metavar="YYYY-MM-DD", help="the day it is about; today")
    write.add_argument(
        "--tag", type=words, metavar="TAG", action="append", default=[], help="may be given several times"
    )
    write.add_argument("--attach", action="append", default=[], type=a_path, metavar="FILE", help="a photo or file")
    write.add_argument("--star", action="store_true", help="mark it with a star")
    listing = commands.add("list", _list, "List entries, newest first.")
    _add_filter(listing)
    add_json(listing)
    find = commands.add("find", _find, 'Find words, pieces of words and conditions, such as: kind:low "exit ticket"')
    find.add_argument(
        "query", type=words, metavar="WORDS", nargs="*", default=[LAST], help="words, pieces of words, conditions"
    )
    find.add_argument("--limit", type=how_many, metavar="COUNT", default=20, help="how many at most (20)")
    add_json(find)
    tags = commands.add("tags", _tags, "List the tags, most used first, or give one another name, in the texts, too.")
    tags.add_argument(
        "--rename", type=words, nargs=2, metavar=("TAG", "NAME"), help="where NAME is there too, they become one"
    )
    add_json(tags)
    show = commands.add("show", _show, "Show an entry with its later lines and answers.")
    show.add_argument("entry", type=an_id, metavar="ID", help="the beginning of its id serves")
    add_json(show)
    out = commands.add("take-out", _take_out, "Take a photo or file out of an entry, with the line that shows it.")
    out.add_argument("entry", type=an_id, metavar="ID", help="the beginning of its id serves")
    out.add_argument("file", type=words, metavar="FILE", help="its name, as show gives it, or which it is: 1, 2, 3")
    out.add_argument("--versions", action="store_true", help="out of earlier versions of the entry, too")


def _add_filter(parser: ArgumentParser) -> None:
    parser.add_argument("--kind", type=Kind, choices=list(Kind), action="append", default=[], help="of this kind")
    parser.add_argument("--tag", type=words, metavar="TAG", action="append", default=[], help="with this tag")
    parser.add_argument("--since", type=a_day, metavar="YYYY-MM-DD", help="from this day on")
    parser.add_argument("--until", type=a_day, metavar="YYYY-MM-DD", help="up to this day")
    parser.add_argument("--limit", type=how_many, metavar="COUNT", default=20, help="how many at most (20)")


def _write(args: Namespace) -> None:
    from journal.deeds import attach
    from journal.deeds import write as writing

    attached = [attach.file_at(path.name, path) for path in args.attach]
    with opened(args) as journal:
        text = typed(journal, args.text)
        if not text.strip() and not args.title:
            raise UsageError(tr("there is no text to keep"))
        draft = Draft(
            body=text, title=args.title, kind=args.kind, day=args.day, tags=tuple(args.tag), starred=args.star
        )
        with journal.store.write():
            entry = writing.write(journal, draft)
            for name, data in attached:
                writing.attach(journal, entry.id, name, data)
    say(entry.id)


def _list(args: Namespace) -> None:
    from journal.deeds import list_entries

    with opened(args) as journal:
        wanted = Filter(kinds=frozenset(args.kind), tags=tuple(args.tag), since=args.since, until=args.until)
        found, whole = list_entries.page(journal, wanted, limit=args.limit), list_entries.count(journal, wanted)
    if args.json:
        say_json({"entries": as_json.rows(found), "of": whole})
    else:
        say(*map(_line, found), trn("{n} entry", "{n} entries", whole))


def _find(args: Namespace) -> None:
    from journal.deeds import list_entries

    with opened(args) as journal:
        with suppress(Refusal):  # a disk that takes nothing keeps nobody from finding what can be found
            through(list_entries.settling(journal))
        wanted = " ".join(args.query)
        hits, misread = list_entries.find(journal, wanted, limit=args.limit), list_entries.misread(journal, wanted)
    for said in misread:
        what = (
            tr("no entry has the tag {tag}", tag=said.tag)
            if said.tag
            else tr("{part} is no condition, so it is a word to find", part=said.part)
        )
        complain(tr("{what}; the nearest is {nearest}", what=what, nearest=said.nearest) if said.nearest else what)
    if args.json:
        say_json({"entries": as_json.hits(hits)})
        return
    for hit in hits:
        say(_line(hit.row))
        snippet = "".join(f"[{piece.text}]" if piece.hit else piece.text for piece in hit.snippet)
        say("    " + " ".join(snippet.split()))
    say(trn("{n} entry found", "{n} entries found", len(hits)))


def _tags(args: Namespace) -> None:
    from journal.deeds import tags
    from journal.deeds import write as writing

    with opened(args) as journal:
        if args.rename:
            old, new = args.rename
            if not writing.tag_named(new):
                raise UsageError(tr("a tag is one word with a letter in it, such as third-period"))
            if not tags.carriers(journal, old):
                raise UsageError(tr("no entry carries that tag"))
            writing.rename_tag(journal, old, new)
        found = tags.look(journal)
    if args.json:
        say_json({"tags": as_json.tags(found)})
    else:
        say(*(colon(f"#{tag.name}", trn("{n} entry", "{n} entries", tag.count)) for tag in found))


def _show(args: Namespace) -> None:
    from journal.deeds import read

    with opened(args) as journal:
        found = read.look(journal, entry_named(journal, args.entry))
    if args.json:
        say_json(as_json.entry(found))
        return
    entry = found.entry
    at = clock.hour_on(entry.day, entry.written_at, entry.zone)
    say(f"{MARKS[entry.kind]} {entry.heading or tr('Untitled')}", day(entry.day) + (f", {at:%H:%M}" if at else ""))
    if entry.tags:
        say(" ".join("#" + tag for tag in entry.tags))
    say("", entry.body)
    _say_what_belongs(found)


def _say_what_belongs(found: Read) -> None:
    for file in found.files:
        say("", tr("[{name}, {size} bytes]", name=file.name, size=figure(file.size)))
    for line in found.later:
        say("", "+ " + colon(day(line.day), line.text))
    for left in found.left:
        facts = [
            tr("{what} for {people}", what=tr(THINGS.get(left.what, left.what)), people=", ".join(left.recipients)),
            day(clock.local(left.at).date()),
        ]
        if left.what == "share":
            facts.append(tr("names protected") if left.names_protected else tr("names as written"))
        facts.append(lying(left))
        say("", ", ".join(filter(None, facts)))
    for answer in found.responses:
        say("", colon(f"{answer.contact_name}, {day(answer.day)}", tr(answer.gesture)), answer.words)


def _take_out(args: Namespace) -> None:
    from journal.deeds import read
    from journal.deeds import write as writing

    with opened(args) as journal:
        entry_id = entry_named(journal, args.entry)
        aside = read.versions(journal, entry_id).aside if args.versions else ()
        made = _file_named((*read.files(journal, entry_id), *aside), args.file)
        if made in aside:
            writing.drop_aside(journal, made)
        else:
            writing.take_out(journal, made.id, of_versions=args.versions)
        left = writing.versions_showing(journal, made)
    if left:
        say(
            trn(
                "{file} is out of the entry. It is kept for {n} earlier version that shows it; "
                "--versions takes it out of there, too.",
                "{file} is out of the entry. It is kept for {n} earlier versions that show it; "
                "--versions takes it out of there, too.",
                left,
                file=made.name,
            )
        )
    else:
        say(tr("{file} is out of the entry, and gone for good.", file=made.name))


def _file_named(files: tuple[Attachment, ...], said: str) -> Attachment:
    named = [each for each in files if each.name == said]
    if not named and said.isdecimal():
        named = list(files[int(said) - 1 : int(said)]) if int(said) else []
    if not named:
        raise UsageError(tr("the entry has no such file; show says what it has"))
    if len(named) > 1:
        raise UsageError(tr("several files have that name; say which: 1 is the first that show gives"))
    return named[0]


def _line(row: Row) -> str:
    extras = [f"#{tag}" for tag in row.tags]
    if row.photos:
        extras.append(trn("{n} photo", "{n} photos", row.photos))
    words = tr("(damaged in the file)") if row.damaged else row.heading or row.excerpt[:60]
    return "  ".join([row.id[:8], MARKS[row.kind], short_day(row.day), words, *extras])
