"""Commands of two copies of one journal: compare, which brings them together where it is asked to."""

from __future__ import annotations

from argparse import Namespace
from typing import TYPE_CHECKING

from journal.cli.arguments import a_path, an_id
from journal.cli.asking import UsageError, add_secret, other_passphrase
from journal.cli.commands import Commands, opened
from journal.cli.language import colon, day, figure, marked, tr, trn
from journal.cli.sentences import part
from journal.cli.speaking import say, through
from journal.errors import CompareRefused
from journal.shapes import BroughtTogether, Choice, ComparedCopies, ComparedEntry, Differs, EntryId, Standing, Top

if TYPE_CHECKING:
    from datetime import datetime
    from typing import TypeVar

    from journal.deeds.compare import Fetched, OtherKey

    T = TypeVar("T")

STANDINGS = marked(
    {
        Standing.BOTH_CHANGED: "changed on both sides; both texts are kept",
        Standing.NEWER_THERE: "newer there",
        Standing.ONLY_THERE: "only there",
        Standing.NEWER_HERE: "newer here",
        Standing.ONLY_HERE: "only here",
        Standing.SAME: "the same",
    }
)
DIFFERS = marked(
    {
        Differs.TEXT: "text",
        Differs.DAY: "day",
        Differs.STAR: "star",
        Differs.TAGS: "tags",
        Differs.FILES: "files",
        Differs.LATER_LINES: "later lines",
        Differs.VERSIONS: "versions",
        Differs.EVIDENCE: "evidence",
        Differs.TRASH: "trash",
    }
)
LEFT = marked(
    {
        "file-damaged": "a photo or file of it is damaged there",
        "damaged-here": "it is damaged here",
        "damaged-there": "it is damaged there, and came as far as it can be read",
        "frameworks-damaged": "own frameworks are damaged there",
        "half-in": "an import has not ended there",
        "too-large": "it is larger than an entry may be",
        "date": "its day is out of reach",
    }
)
_NOT_TAKEN = marked("it could not be taken in")


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    compare = commands.add(
        "compare",
        _compare,
        "Compare the journal with another copy of it: a folder, a journal.db, a backup. The other is only read.",
    )
    compare.add_argument("other", type=a_path, metavar="OTHER", help="the folder or the database of the other copy")
    compare.add_argument("--show", action="store_true", help="show titles and what differs in the texts, too")
    compare.add_argument("--bring", action="store_true", help="bring what only the other has in here; nothing is lost")
    compare.add_argument(
        "--only", type=an_id, action="append", metavar="ID", help="bring this one alone; may be said again"
    )
    compare.add_argument(
        "--top", type=Top, choices=tuple(Top), default=Top.NEWER, help="whose text stands where both changed"
    )
    add_secret(compare, "other", tr("the other's own passphrase"))
    compare.add_argument(
        "--other-recovery", action="store_true", help="take the other's recovery words in place of its passphrase"
    )


def _compare(args: Namespace) -> None:
    from journal.deeds.compare import bringing, comparing, fetch, let_go, standing

    with opened(args) as journal:
        fetched = fetch(standing(journal), args.other)
        try:
            key = _key(args, fetched) if args.other_file or args.other_fd is not None else None
            try:
                found = through(comparing(journal, fetched, key))
            except CompareRefused as refusal:
                if key is not None or refusal.facts["reason"] != "other-key":
                    raise
                key = _key(args, fetched)
                found = through(comparing(journal, fetched, key))
            chosen = _chosen(args, found)
            say_compared(found, show=args.show)
            if args.bring:
                say_brought(through(bringing(journal, fetched, chosen, key)))
        finally:
            let_go(fetched)


def say_compared(found: ComparedCopies, *, show: bool = False) -> None:
    """Say how the two stand; with `show`, in the words of whoever wrote them, else without any of them."""
    say(
        tr("here   to {moment}", moment=_until(found.here_until)),
        tr("there  to {moment}  {path}", moment=_until(found.there_until), path=found.other),
    )
    if found.another_journal:
        say(tr("The other is no copy of this journal, but a journal of its own."))
    say(*(f"{figure(len(found.of(each))):>7} {tr(STANDINGS[each])}" for each in STANDINGS))
    if apart := found.trashed_on_one_side:
        say(f"{figure(len(apart)):>7} {tr('in the trash of one side')}")
    for standing, words in STANDINGS.items():
        if standing is not Standing.SAME and (rows := found.of(standing)):
            say("", tr(str(words)))
            _say_rows(rows, show=show)
    if apart:
        say("", tr("in the trash of one side"))
        _say_rows(apart, show=show)
    if found.half_in:
        say(
            tr(
                "An import has not ended there, so part of what it brings is neither compared nor brought in: open the "
                "other copy once, which ends it, before you compare again or throw it away."
            )
        )
    if found.unread:
        say("", tr("damaged, and not compared"))
        sides = {True: tr("here"), False: tr("there")}
        say(*("  " + colon(sides[each.here], part(each.table, each.entry)) for each in found.unread))


def say_brought(done: BroughtTogether) -> None:
    """Say what came of bringing them together."""
    say(
        "",
        tr(
            "{came} came in, {united} united, {files}; {same} had all of it. Nothing was changed there.",
            came=trn("{n} entry", "{n} entries", done.came),
            united=trn("{n} entry", "{n} entries", done.united),
            files=trn("{n} file", "{n} files", done.files),
            same=figure(done.same),
        ),
    )
    if done.backup:
        say(tr("The journal as it was before: {path}", path=done.backup.path))
    beside = {"frameworks-damaged": tr("frameworks"), "half-in": tr("lists")}
    say(
        *(
            "  " + colon(each.entry[:8] or beside.get(each.reason, ""), tr(LEFT.get(each.reason, _NOT_TAKEN)))
            for each in done.left
        )
    )


def _say_rows(rows: tuple[ComparedEntry, ...], *, show: bool) -> None:
    for row in rows:
        facts = [tr(DIFFERS[each]) for each in Differs if each in row.differs]
        if row.trashed_on_one_side:
            facts.append(tr("its trash is here") if row.here and row.here.trashed else tr("its trash is there"))
        if row.revives:
            facts.append(tr("leaves the trash, for it was changed there"))
        if Differs.TEXT in row.differs:
            facts.append(tr("the text there would stand") if row.top is Top.THERE else tr("the text here would stand"))
        say(f"  {row.id[:8]}  {day(row.day)}" + (f"  {', '.join(facts)}" if facts else ""))
        if show:
            _show(row)


def _show(row: ComparedEntry) -> None:
    from journal.prose.compare import compare_texts

    say(f"      {row.heading}")
    if row.here and row.there and Differs.TEXT in row.differs:
        for title in dict.fromkeys((row.here.title, row.there.title)):
            if row.here.title != row.there.title and title:
                say(f"    {'-' if title == row.there.title else '+'} {title}")
        for line in compare_texts(row.there.body, row.here.body).rows:
            if line.changed:
                say(*(f"    {sign} {words}" for sign, side in (("-", line.before), ("+", line.after))
                      if (words := "".join(piece.text for piece in side))))  # fmt: skip


def _chosen(args: Namespace, found: ComparedCopies) -> dict[EntryId, Choice] | None:
    """Give what was decided about which entry; None where all comes in as it is proposed."""
    if args.only is None and args.top is Top.NEWER:
        return None
    ids = [each.id for each in found.entries if each.there or each.comes]
    if args.only is not None:
        ids = [_only(said, ids) for said in args.only]
    return {each: Choice(top=args.top) for each in ids}


def _only(said: str, ids: list[EntryId]) -> EntryId:
    fitting = [each for each in ids if said and each.startswith(said.lower())]
    if len(fitting) != 1:
        raise UsageError(
            tr("that id fits several; write more of it")
            if fitting
            else tr("no entry that is there begins with that id")
        )
    return fitting[0]


def _key(args: Namespace, fetched: Fetched) -> OtherKey:
    from journal.deeds.compare import key_to

    return key_to(fetched, other_passphrase(args), by_words=args.other_recovery)


def _until(at: datetime | None) -> str:
    from journal.dates import clock

    if at is None:
        return tr("no entry yet")
    local = clock.local(at)
    return f"{day(local.date())}, {local:%H:%M}"
