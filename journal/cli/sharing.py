"""Commands of sharing: share, open, inbox, respond, handed, take-back, and folder. Nothing is sealed without --yes."""

from __future__ import annotations

from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import partial
from pathlib import Path

from journal.cli import as_json
from journal.cli.arguments import a_folder, a_path, a_text, an_id
from journal.cli.as_json import add_json, say_json
from journal.cli.commands import (
    Commands,
    contact_named,
    entries_named,
    entry_named,
    item_named,
    opened,
    sent_named,
    typed,
)
from journal.cli.deciding import add_flags, decisions_for, say_open
from journal.cli.language import colon, day, figure, marked, plain_day, tr, trn
from journal.cli.speaking import describe, say, way_of
from journal.cli.words import words
from journal.errors import NoSuchEntry, NothingToShare
from journal.shapes import Ask, EntryId, Gesture, Handed, Preview, SaidWords, SealOrder
from journal.shapes.ids import MARKS

_GOING = marked(
    {True: "goes along", False: "stays here", None: "undecided: say --files all or --files none"},
)
_OUTCOMES = marked(
    {
        "known": "{files} taken in before",
        "not-for-me": "{files} for others",
        "unknown-sender": "{files} from somebody who is not in the circle",
        "blocked-sender": "{files} from somebody blocked",
        "arriving": "{files} still arriving",
    }
)
_WRONG = marked("{files} not in order")


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    share = commands.add("share", _share, "Show what they would read, names protected; with --yes, seal it.")
    share.add_argument("entries", type=an_id, nargs="+", metavar="ID", help="as `list` shows it")
    share.add_argument(
        "--with",
        dest="people",
        type=words,
        action="append",
        required=True,
        metavar="NAME",
        help="who may read it; say it again for each",
    )
    share.add_argument("--note", type=words, metavar="WORDS", default="", help="a line to go with it")
    share.add_argument("--ask", type=Ask, choices=list(Ask), help="what you hope for")
    add_flags(share)
    share.add_argument("--files", choices=["all", "none"], help="whether photos and files go along")
    share.add_argument("--later", action="store_true", help="what you wrote to it later goes along")
    share.add_argument("--names-as-written", action="store_true", help="protect nothing")
    share.add_argument("--unverified", action="store_true", help="share with people not compared yet")
    share.add_argument("--yes", action="store_true", help="seal it")
    open_ = commands.add("open", _open, "Take in a sealed file from a friend, and show what it holds.")
    open_.add_argument("file", type=a_path, metavar="FILE", help="the sealed file")
    add_json(commands.add("inbox", _inbox, "List what came and what went."))
    respond = commands.add("respond", _respond, "Answer what a friend shared; words come from a file or -.")
    respond.add_argument("item", type=an_id, metavar="ID", help="as `inbox` shows it")
    respond.add_argument("gesture", type=Gesture, choices=list(Gesture), help="what you want to say")
    respond.add_argument(
        "words", type=a_text, nargs="?", metavar="FILE", help="your words, if any; standard input where it is -"
    )
    add_flags(respond)
    respond.add_argument("--unverified", action="store_true", help="answer somebody not compared yet")
    handed = commands.add("handed", _handed, "Note that a sealed file was handed over to whom it is for.")
    handed.add_argument("item", type=an_id, metavar="ID", help="as `inbox` shows it")
    handed.add_argument(
        "--by", choices=["hand", "mail"], default="hand", help="on a stick or as you like, or by e-mail"
    )
    announce = commands.add("announce", _announce, "Seal my card, as it is now, for everybody in the circle.")
    again = commands.add(
        "ask-again", _ask_again, "After a restore: ask everybody in the circle for what they shared since that backup."
    )
    back = commands.add("take-back", _take_back, "Ask everybody who has an entry to hide it: a request, not a power.")
    back.add_argument("entry", type=an_id, metavar="ID", help="as `list` shows it")
    for sealing in (share, respond, announce, again, back):
        sealing.add_argument("--to", type=a_folder, default=Path(), metavar="FOLDER", help="where the sealed file goes")
    folder = commands.add("folder", _folder, "Take in what friends put into shared folders; list, add, let go of them.")
    folder.add_argument("--add", type=a_path, metavar="FOLDER", help="share through this folder from now on")
    folder.add_argument("--let-go", type=a_path, metavar="FOLDER", help="share through it no more; nothing is removed")


def _share(args: Namespace) -> None:
    from journal.deeds import share

    with opened(args) as journal:
        ids = tuple(entries_named(journal, args.entries))
        people = tuple(contact_named(journal, name) for name in args.people)
        protect = not args.names_as_written
        look = partial(share.preview, journal, ids, note=args.note, protect=protect, later=args.later)
        decisions = share.about_files(journal, ids, args.files)
        if protect:
            decisions, _ = decisions_for(args, lambda said: share.texts_of(look(said)), decisions)
        seen = look(decisions)
        _show(seen, protect=protect)
        say_open(args, journal, [finding for part in share.texts_of(seen) for finding in part.findings])
        if not args.yes:
            say("", tr("Nothing was sealed. Say --yes when this is what they may read."))
            return
        order = SealOrder(
            entry_ids=ids,
            contacts=tuple(person.id for person in people),
            note=args.note,
            ask=args.ask,
            decisions=decisions,
            protect=protect,
            later=args.later,
            allow_unverified=args.unverified,
        )
        handed = share.seal(journal, order, args.to)
    say("", sealed_sized(handed))


def _show(seen: Preview, *, protect: bool = True) -> None:
    """Show what the others would read."""
    for entry in seen.entries:
        say(f"{MARKS[entry.kind]} {entry.title.text}", day(entry.day), "", entry.body.text)
        _say_tags(tag.text for tag in entry.tags)
        for file in entry.files:
            say("", f"[{colon(file.name.text, tr(_GOING[file.included]))}]")
            if file.contents is not None and file.included is not False:
                say("", file.contents.text)
            elif not file.media_type.startswith("image/") and protect and file.included is not False:
                bare = tr("Nobody looked into this file: names in it go as they are.")
                telling = tr(
                    "Nobody looked into this file: names in it, and what it tells of its author, go as they are."
                )
                say("", bare if file.bare else telling)
        say("")
    if seen.note.text:
        say(tr("Note: {words}", words=seen.note.text), "")
    say(tr("Stand-ins: {names}", names=", ".join(seen.stand_ins) or tr("none")))


def _say_tags(tags: Iterable[str]) -> None:
    """Say the tags that stand beside a text, in a line below it."""
    if line := " ".join(f"#{tag}" for tag in tags):
        say("", line)


def _open(args: Namespace) -> None:
    from journal.deeds import inbox

    with opened(args) as journal:
        item = inbox.take_in(journal, args.file)
        say(f"{item.id[:8]}  {describe(item)}")
        if item.ask:
            say(tr("Hoping for: {ask}", ask=tr(item.ask)))
        if item.note:
            say("", item.note)
        if item.kept is not None and item.kind == "takeback":
            say("", tr("You kept a copy of it, which is an entry of your own: {id}", id=item.kept[:8]))
        reading, _, _ = inbox.read(journal, item.id)
        for entry in reading.entries:
            say("", f"{MARKS[entry.kind]} {entry.title}", day(entry.day), "", entry.body)
            _say_tags(entry.tags)
            say(*(tr("[{name}, {size} bytes]", name=file.name, size=figure(file.size)) for file in entry.files))
        if (again := reading.again) is not None:
            _say_again(again, item.contact_name)
        inbox.mark_seen(journal, item.id)


def _say_again(again: Sequence[EntryId], name: str) -> None:
    """Say how to send again what a restored journal asks for; the name stands in no shell, for it is asked for."""
    if not again:
        say("", tr("You sealed nothing for {name} since then that is still here.", name=name))
        return
    shared = trn(
        "You sealed {n} entry since then. To share it again:",
        "You sealed {n} entries since then. To share them again:",
        len(again),
    )
    say("", shared, *(f"  share {entry[:8]} --with" for entry in again))
    say(tr("It asks with whom: {name}.", name=name))


def _inbox(args: Namespace) -> None:
    from journal.deeds import inbox

    with opened(args) as journal:
        items = inbox.items(journal)
    if args.json:
        say_json({"items": as_json.items(items)})
        return
    for item in items:
        new = "" if item.seen or item.outgoing else "  " + tr("new")
        gone = "  " + tr("(no longer in the shared folder, perhaps unread)") if item.missing else ""
        lies = "  " + tr("(sealed, not handed over yet)") if item.waiting else ""
        say(f"{item.id[:8]}  {plain_day(item.day)}  {describe(item)}{new}{gone}{lies}")
    say(trn("{n} thing", "{n} things", len(items)))


def _respond(args: Namespace) -> None:
    from journal.deeds import answer

    with opened(args) as journal:
        item = item_named(journal, args.item)
        words_ = typed(journal, args.words) if args.words else ""
        decisions, left = decisions_for(args, lambda said: (answer.protected_words(journal, words_, said),))
        say_open(args, journal, left)
        said = SaidWords(words_, decisions)
        try:
            handed = answer.seal(journal, item.id, args.gesture, said, args.to, allow_unverified=args.unverified)
        except NoSuchEntry:
            raise NothingToShare(reason="nothing-to-answer") from None
    say(_sealed(handed))


def _handed(args: Namespace) -> None:
    from journal.deeds import inbox

    with opened(args) as journal:
        item = sent_named(journal, args.item)
        line = inbox.note_handed(journal, item.id, args.by)
    others = tr("for {people}", people=", ".join(line.recipients)) if len(line.recipients) > 1 else ""
    say("  ".join(filter(None, (describe(item), others, way_of(line)))))  # one file went to all of them


def _announce(args: Namespace) -> None:
    from journal.deeds import share

    with opened(args) as journal:
        say(*map(_sealed, share.announce(journal, args.to)))


def _ask_again(args: Namespace) -> None:
    from journal.deeds import share

    with opened(args) as journal:
        say(*map(_sealed, share.ask_again(journal, args.to)))


def _take_back(args: Namespace) -> None:
    from journal.deeds import share

    with opened(args) as journal:
        requests, beyond = share.ask_back(journal, entry_named(journal, args.entry), args.to)
    say(*map(_sealed, requests), tr("It asks them to hide the entry. It cannot make them."))
    if beyond:
        say(tr("Not asked, for nothing can be sealed for them any more: {names}.", names=", ".join(beyond)))


def _folder(args: Namespace) -> None:
    from journal.deeds import circle, inbox

    with opened(args) as journal:
        if args.add:
            circle.share_through(journal, args.add.absolute())
        if args.let_go:
            circle.let_go(journal, args.let_go.absolute())
        outcomes, items = inbox.pick_up(journal)
        folders = circle.folders(journal)
    for item in items:
        say(f"{item.id[:8]}  {describe(item)}")
    left = Counter(_OUTCOMES.get(outcome, _WRONG) for outcome in outcomes if outcome != "taken")
    for told, number in sorted(left.items()):
        say(tr(str(told), files=trn("{n} file", "{n} files", number)))
    for each in folders:
        say(str(each.folder.path) + ("" if each.there else "  " + tr("(not there at the moment)")))
    came = trn("{n} thing came in", "{n} things came in", len(items))
    say(trn("{came} through {n} shared folder", "{came} through {n} shared folders", len(folders), came=came))


def _sealed(handed: Handed) -> str:
    return tr("Sealed for {names}: {path}", names=", ".join(handed.recipients), path=handed.path)


def sealed_sized(handed: Handed) -> str:
    """Say for whom something was sealed, where it lies and how large it is."""
    return tr("{sealed} ({size} bytes)", sealed=_sealed(handed), size=figure(handed.size))
