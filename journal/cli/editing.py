"""Commands for entries that are there: edit, later, star, tag, kind, trash, versions; a period in figures: stats."""

from __future__ import annotations

from argparse import ArgumentParser, Namespace
from dataclasses import replace

from journal.cli.arguments import a_day, a_text, an_id, how_many
from journal.cli.as_json import add_json, period, say_json
from journal.cli.asking import UsageError
from journal.cli.commands import Commands, any_entries_named, entries_named, entry_named, opened, typed
from journal.cli.language import colon, day, figure, marked, tr, trn
from journal.cli.speaking import say
from journal.cli.words import words
from journal.dates import clock
from journal.dates.periods import KINDS
from journal.shapes import Kind
from journal.shapes.columns import written
from journal.shapes.ids import MARKS

_PERIODS = marked(
    {
        "week": "Week",
        "month": "Month",
        "term": "Term",
        "school-year": "School-year",
        "year": "Year",
        "all": "All",
    }
)


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    edit = commands.add("edit", _edit, "Give an entry another text, title, kind or day; what it said before is kept.")
    _add_entry(edit)
    edit.add_argument(
        "text", type=a_text, nargs="?", metavar="FILE", help="the new text's file, or -; left out, the text stays"
    )
    edit.add_argument("--title", type=words, metavar="TITLE", help="another title")
    edit.add_argument("--kind", type=Kind, choices=list(Kind), help="another kind")
    edit.add_argument("--day", type=a_day, metavar="YYYY-MM-DD", help="another day that it is about")
    later = commands.add("later", _later, "Add a line of today to an entry: what came of it.")
    _add_entry(later)
    later.add_argument(
        "text", type=a_text, nargs="?", metavar="FILE", help="the line's file; standard input where it is - or left out"
    )
    star = commands.add("star", _star, "Mark entries with a star.")
    _add_entries(star)
    star.add_argument("--off", action="store_true", help="take the star away")
    tag = commands.add("tag", _tag, "Give entries a tag.")
    tag.add_argument("tag", type=words, metavar="TAG", help="one word, without its #")
    _add_entries(tag)
    tag.add_argument("--off", action="store_true", help="take the tag away; one that stands in the text stays")
    kind = commands.add("kind", _kind, "Give entries a kind, such as all that came in; what they were before is kept.")
    kind.add_argument("kind", type=Kind, choices=list(Kind), help="the kind of all of them")
    _add_entries(kind)
    trash = commands.add("trash", _trash, "Put entries into the trash, or list what is in it.")
    _add_entries(trash, "*")
    trash.add_argument("--restore", action="store_true", help="take them out of the trash again")
    versions = commands.add("versions", _versions, "List what an entry said before, newest first.")
    _add_entry(versions)
    one = versions.add_mutually_exclusive_group()
    one.add_argument("--show", type=how_many, metavar="NUMBER", help="show the text of that one")
    one.add_argument("--bring-back", type=how_many, metavar="NUMBER", help="let the entry say that again")
    stats = commands.add("stats", _stats, "Tell a period in figures: never a score.")
    stats.add_argument("--period", choices=KINDS, default="school-year", help="the school year where left out")
    stats.add_argument("--day", type=a_day, metavar="YYYY-MM-DD", help="a day in that period; today")
    add_json(stats)


def _add_entry(parser: ArgumentParser) -> None:
    parser.add_argument("entry", type=an_id, metavar="ID", help="the beginning of its id serves")


def _add_entries(parser: ArgumentParser, number: str = "+") -> None:
    parser.add_argument("entries", type=an_id, nargs=number, metavar="ID", help="the beginnings of their ids serve")


def _edit(args: Namespace) -> None:
    from journal.deeds import read
    from journal.deeds import write as writing

    if args.text is args.title is args.kind is args.day is None:
        raise UsageError(tr("there is nothing to change: give a text, --title, --kind or --day"))
    with opened(args) as journal:
        entry = read.entry(journal, entry_named(journal, args.entry))
        text = None if args.text is None else typed(journal, args.text)
        told = {"body": text, "title": args.title, "kind": args.kind, "day": args.day}
        changes = {name: value for name, value in told.items() if value is not None}
        draft = replace(writing.draft_of(entry), **changes)
        if writing.is_empty(draft):
            raise UsageError(tr("an entry without a word is none; trash puts it away"))
        say(writing.revise(journal, entry.id, draft).id)


def _later(args: Namespace) -> None:
    from journal.deeds import write as writing

    with opened(args) as journal:
        entry = entry_named(journal, args.entry)
        text = typed(journal, args.text)
        if not text.strip():
            raise UsageError(tr("there is no text to keep"))
        line = writing.add_later_line(journal, entry, text)
    say("+ " + colon(day(line.day), line.text))


def _star(args: Namespace) -> None:
    from journal.deeds import write as writing

    with opened(args) as journal, journal.store.write():
        for entry in entries_named(journal, args.entries):
            writing.star(journal, entry, starred=not args.off)


def _tag(args: Namespace) -> None:
    from journal.deeds import write as writing

    with opened(args) as journal:
        if not writing.tag_named(args.tag):
            raise UsageError(tr("a tag is one word with a letter in it, such as third-period"))
        chosen = entries_named(journal, args.entries)
        changed = (writing.untag if args.off else writing.tag)(journal, chosen, args.tag)
    say(trn("{n} entry changed", "{n} entries changed", len(changed)))


def _kind(args: Namespace) -> None:
    from journal.deeds import write as writing

    with opened(args) as journal:
        changed = writing.set_kinds(journal, dict.fromkeys(entries_named(journal, args.entries), args.kind))
    say(trn("{n} entry changed", "{n} entries changed", len(changed)))


def _trash(args: Namespace) -> None:
    from journal.deeds import empty_trash
    from journal.deeds import write as writing

    if args.restore and not args.entries:
        raise UsageError(tr("--restore needs the ids of entries; trash alone lists them"))
    with opened(args) as journal:
        chosen = any_entries_named(journal, args.entries)
        if chosen:
            (writing.restore if args.restore else writing.trash)(journal, chosen)
        for entry in empty_trash.look(journal):
            left = trn("{n} day left", "{n} days left", entry.days_left)
            say("  ".join([entry.id[:8], MARKS[entry.kind], day(entry.day), entry.heading or tr("Untitled"), left]))


def _versions(args: Namespace) -> None:
    from journal.deeds import read
    from journal.deeds import write as writing

    with opened(args) as journal:
        found = read.versions(journal, entry_named(journal, args.entry))
        numbered = dict(enumerate(found.versions, 1))
        wanted = args.show or args.bring_back
        if wanted and wanted not in numbered:
            raise UsageError(tr("the entry has no such version; versions lists them"))
        if args.bring_back:
            writing.bring_back(journal, found.entry.id, numbered[wanted].rev)
            say(tr("The entry says that again; what it said until now is kept as a version."))
        elif args.show:
            say(*filter(None, written(numbered[wanted])))
        else:
            for number, version in numbered.items():
                at = clock.local(version.saved_at)
                begins = (version.title or version.body).strip()[:60].split("\n")[0]
                say(f"{number:>3}  {MARKS[version.kind]}  {day(at.date())}, {at:%H:%M}  {begins}")
            say(trn("{n} earlier version", "{n} earlier versions", len(numbered)))


def _stats(args: Namespace) -> None:
    from journal.deeds import look_back

    with opened(args) as journal:
        seen = look_back.look(journal, args.period, args.day)
    if args.json:
        say_json(period(seen))
        return
    found = seen.insight
    say(
        tr(
            "{period}: {first} to {last}",
            period=found.period.name or tr(_PERIODS[args.period]),
            first=day(found.period.first),
            last=day(found.period.last),
        ),
        tr(
            "{entries}: {highs}, {lows}, {both} both, {notes}",
            entries=trn("{n} entry", "{n} entries", found.entries),
            highs=trn("{n} high", "{n} highs", found.highs),
            lows=trn("{n} low", "{n} lows", found.lows),
            both=figure(found.both),
            notes=trn("{n} note", "{n} notes", found.notes),
        ),
        tr(
            "{words} on {days}",
            words=trn("{n} word", "{n} words", found.words),
            days=trn("{n} day", "{n} days", found.days_written),
        ),
    )
    if found.lifts:
        say(tr("What lifts: {tags}", tags=", ".join("#" + tag.name for tag in found.lifts)))
    if found.weighs:
        say(tr("What weighs: {tags}", tags=", ".join("#" + tag.name for tag in found.weighs)))
