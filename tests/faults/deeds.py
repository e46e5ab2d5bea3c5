"""The deeds that are cut short: how their journal is made, what is done, and what must hold afterwards."""

from __future__ import annotations

import contextlib
import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest import mock

from journal.deeds import back_up, rekeying, take_in
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.deeds.export import export, sealed_under
from journal.errors import BundleKnown, Refusal
from journal.journal import Journal
from journal.shapes import Decision, Draft, SealOrder
from journal.shapes.keys import KeyDeed
from journal.sharing import hand_over, seal
from journal.slices import at_once
from tests.faults.law import MARK, OPENS, bodies, must, opened, opening, place_in
from tests.faults.rounds import REFUSED, Act, Hand, Outcome
from tests.proofs import proved

BEFORE = frozenset(f"Before {number}. {MARK}" for number in range(5))
LONG = f"{MARK} and more of it. " * 900
FILE = bytes(range(256)) * 700


@dataclass(frozen=True)
class Deed:
    """One of them. `law` takes the home and what came of the child; `plain` are files that are to be plain."""

    name: str
    make: Callable[[Path], None]
    act: Act
    law: Callable[[Path, Outcome], None]
    plain: tuple[str, ...] = ()


def made(home: Path) -> None:
    with _new(place_in(home)) as journal:
        for body in sorted(BEFORE):
            writing.write(journal, Draft(body=body))


@contextlib.contextmanager
def _new(place: Path) -> Iterator[Journal]:
    journal, _ = door.create_journal(place, OPENS, calibrate=False)
    try:
        yield journal
        at_once(journal.word_index.settling())
    finally:
        journal.close()


def doing(home: Path, passphrase: str = OPENS) -> contextlib.closing[Journal]:
    return contextlib.closing(door.open_journal(place_in(home), passphrase))


def made_and_backed_up(home: Path) -> None:
    made(home)
    with doing(home) as journal:
        back_up.back_up(journal)


def nothing(_: Path, __: object) -> None:
    """Neither done nor asked by the deed itself: the kind of fault does both."""


def kept(home: Path, outcome: Outcome, *, exactly: bool = True) -> None:
    """Every text acknowledged stands there, and those of before; what was not is there whole or not at all."""
    with opened(place_in(home)) as journal:
        found, said = bodies(journal), set(outcome.told("kept "))
        must(found >= BEFORE, "an entry of before is lost")
        must(said <= found, f"{len(said - found)} acknowledged entries are lost")
        must(not exactly or len(found - BEFORE - said) <= 1, "more came in than was begun")


# Saving


def _saves(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        last = ""
        try:
            for number in range(3):
                body = f"Saved {number}. {MARK} {'word ' * 900}".strip()
                written = journal.do(lambda each, body=body: writing.write(each, Draft(body=body)))[0]
                last = f"{body} And on."
                hand.say(f"kept {body}") if number < 2 else None
                journal.do(lambda each, it=written.id, to=last: writing.keep(each, it, Draft(body=to), visit="v"))
        except Refusal as refusal:
            hand.say(f"{REFUSED}{type(refusal).__name__}")
            hand.heal()
            body = f"After it. {MARK}"
            journal.do(lambda each: writing.write(each, Draft(body=body)))
            hand.say(f"healed {body}")


def _saved(home: Path, outcome: Outcome) -> None:
    with opened(place_in(home)) as journal:
        found = bodies(journal)
        beginnings = {body.removesuffix(" And on.") for body in found}
        must(found >= BEFORE, "an entry of before is lost")
        must(set(outcome.told("kept ")) <= beginnings, "an acknowledged entry is lost")
        must(set(outcome.told("healed ")) <= found, "what was written when the disk was well again is lost")


def _attaches(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        first = journal.entries.in_order()[0]
        for number in range(2):
            journal.do(lambda each, n=number: writing.attach(each, first, f"{n}.bin", FILE + bytes([n])))
            hand.say(f"attached {number}")


def _attached(home: Path, outcome: Outcome) -> None:
    kept(home, outcome)
    with opened(place_in(home)) as journal:
        found = journal.attachments.of(journal.entries.in_order()[0])
        names = {one.name for one in found}
        must({f"{number}.bin" for number in outcome.told("attached ")} <= names, "an acknowledged file is lost")
        for one in found:
            must(journal.attachments.bytes_of(one.id) == FILE + bytes([int(one.name[0])]), "a file is not whole")


def _empties(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        long = [one for one in journal.entries.in_order() if journal.entries.get(one).body == LONG]
        journal.do(lambda each: writing.trash(each, long))
        hand.say("trashed")
        journal.do(lambda each: each.trash.delete_forever(long))
        hand.say("deleted")


def with_a_long_one(home: Path) -> None:
    made(home)
    with doing(home) as journal:
        journal.do(lambda each: writing.write(each, Draft(body=LONG)))


def _emptied(home: Path, outcome: Outcome) -> None:
    kept(home, outcome)
    with opened(place_in(home)) as journal:
        must("trashed" not in outcome.said or LONG not in bodies(journal), "what was thrown away is back")
        must("deleted" not in outcome.said or not journal.trash.trashed(), "what was deleted is back")


def _indexes_anew(home: Path, hand: Hand) -> None:
    """As after an update that cuts words in another way, with an index of which a few pages go in each slice."""
    with doing(home) as journal:
        with journal.store.write() as store:
            store.run("UPDATE words_cut SET way = 'another'")
        hand.say("begun")
        with mock.patch("journal.entries.words.EMPTIED", 2):
            at_once(journal.word_index.settling())


def _indexed(home: Path, outcome: Outcome) -> None:
    kept(home, outcome)
    with opened(place_in(home)) as journal:
        must(journal.search.count("before") == len(BEFORE), "what is not in the index yet is not found")
        at_once(journal.word_index.settling())
        must(journal.search.count("before") == len(BEFORE), "what is in the index is not found")
        tables = {row[0] for row in journal.store.read("SELECT name FROM sqlite_schema")}
        must("entry_words_gone_data" not in tables, "the index that was put away is still there")
        must(journal.store.read("PRAGMA integrity_check")[0][0] == "ok", "SQLite finds it malformed")


# Keys


def _changes_passphrase(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        for new in ("first", "second"):
            rekeying.change_passphrase(journal, proved(journal, KeyDeed.NEW_PASSPHRASE), new)
            hand.say(f"opens {new}")


def _opens_with_one(home: Path, outcome: Outcome, *passphrases: str) -> None:
    found = opening(place_in(home), passphrases)
    must(len(found) == 1, f"{len(found)} passphrases open it")
    said = max((passphrases.index(one) for one in outcome.told("opens ")), default=0)
    must(passphrases.index(found[0]) in {said, said + 1}, "an older passphrase opens it")
    with opened(place_in(home), found[0]) as journal:
        must(bodies(journal) == BEFORE, "an entry of before is lost")


def _makes_sheet(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        proof = proved(journal, KeyDeed.NEW_SHEET)
        hand.say("sheet " + " ".join(rekeying.new_recovery_sheet(journal, proof, keep_old=False).words))


def _sheet_opens(home: Path, outcome: Outcome) -> None:
    kept(home, outcome)
    for words in outcome.told("sheet "):
        door.open_journal(place_in(home), words, by_words=True).close()


def _replaces_key(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        renewed, _ = rekeying.replace_key(journal, proved(journal, KeyDeed.NEW_KEY), "second")
        hand.say("opens second")
        renewed.close()


# In and out


def _exports(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), home / "out" / "plain")
        hand.say("exported")


def _exported(home: Path, outcome: Outcome) -> None:
    kept(home, outcome)
    whole = home / "out" / "plain"
    must(whole.exists() or "exported" not in outcome.said, "the export is not there")
    if whole.exists():
        texts = "".join(file.read_text("utf-8") for file in (whole / "entries").rglob("*.md"))
        must(all(body in texts for body in BEFORE), "the export is not whole")
    with opened(place_in(home)) as journal:  # the next one there clears away what a power cut left
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), home / "out" / "again")


def _exports_sealed(home: Path, hand: Hand | None, name: str = "all.tar.age") -> None:
    with doing(home) as journal, mock.patch("journal.age.recipients.WORK_FACTOR", 4):
        export(journal, proved(journal, KeyDeed.PLAIN_EXPORT), sealed_under(home / "out" / name, OPENS))
        if hand:
            hand.say("exported")


def _exported_sealed(home: Path, outcome: Outcome) -> None:
    kept(home, outcome)
    whole = home / "out" / "all.tar.age"
    must(whole.exists() or "exported" not in outcome.said, "the export is not there")
    if whole.exists():
        with _new(home / "Fresh.afterbell") as fresh:
            take_in.import_file(fresh, whole, key=take_in.open_with(whole, OPENS))
            must(bodies(fresh) >= BEFORE, "the export is not whole")
        shutil.rmtree(home / "Fresh.afterbell")
    _exports_sealed(home, None, "again.tar.age")  # the next one there clears away what a power cut left


def with_bundle(home: Path) -> None:
    made(home)
    with _new(home / "Noor.afterbell") as noor, doing(home) as ellen:
        ellen.circle.set_up("Ellen")
        noor.circle.set_up("Noor")
        for one, other in ((ellen, noor), (noor, ellen)):
            contact = one.circle.add(other.circle.my_card_text())
            one.circle.verify(contact.id, " ".join(other.circle.my_safety_words()), "by-phone")
        entry = writing.write(noor, Draft(body=f"Shared. {MARK}"))
        seen = seal.preview(noor, (entry.id,))
        decisions = tuple(
            Decision(key=finding.key, replacement=None) for part in seen.entries for finding in part.body.findings
        )
        order = SealOrder(entry_ids=(entry.id,), contacts=(noor.circle.contacts()[0].id,), decisions=decisions)
        (home / "letter.afterbell").write_bytes(seal.seal(noor, order).data)
    shutil.rmtree(home / "Noor.afterbell")


def _takes_in(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        hand_over.open_file(journal, home / "letter.afterbell")
        hand.say("taken in")


def _taken_in(home: Path, outcome: Outcome) -> None:
    with opened(place_in(home)) as journal:
        there = len(journal.inbox.items())
        must(there == 1 or (there == 0 and "taken in" not in outcome.said), "what was taken in is lost")
        with contextlib.suppress(BundleKnown):
            seal.open_bundle(journal, (home / "letter.afterbell").read_bytes())
        [item] = journal.inbox.items()
        must(f"Shared. {MARK}" in journal.inbox.entries_of(item.id)[0].body, "what was taken in is not whole")
        must(bodies(journal) == BEFORE, "an entry of before is lost")


# Making, and bringing up to date


def _creates(home: Path, hand: Hand) -> None:
    journal, sheet = door.create_journal(home / "New.afterbell", OPENS, calibrate=False)
    hand.say("sheet " + " ".join(sheet.words))
    journal.close()


def _created(home: Path, outcome: Outcome) -> None:
    new = home / "New.afterbell"
    if outcome.told("sheet ") or (new.exists() and any(new.iterdir())):
        with opened(new) as journal:
            must(journal.entries.count() == 0, "a new journal is not empty")
    for words in outcome.told("sheet "):
        door.open_journal(new, words, by_words=True).close()
    kept(home, outcome)


VECTORS = Path(__file__).parent.parent / "vectors" / "journals"


def _migrating(about: Path) -> Deed:
    known = json.loads(about.read_text("utf-8"))
    written = [entry[1] for entry in known["contents"]["entries"]]

    def make(home: Path) -> None:
        shutil.copytree(about.with_suffix(".afterbell"), place_in(home))

    def act(home: Path, hand: Hand) -> None:
        with doing(home, known["passphrase"]):
            hand.say("open")

    def law(home: Path, _: Outcome) -> None:
        with doing(home, known["passphrase"]) as journal:
            must(journal.store.faults() == 0, "pages that do not check out")
            must(journal.store.read("PRAGMA integrity_check")[0][0] == "ok", "SQLite finds it malformed")
            found = [journal.entries.get(entry).body for entry in journal.entries.in_order()]
            must(sorted(found) == sorted(written), "an entry of before is lost")

    return Deed(f"migrate from {known['schema']}", make, act, law)


DEEDS = (
    Deed("save", made, _saves, _saved),
    Deed("attach", made, _attaches, _attached),
    Deed("empty the trash", with_a_long_one, _empties, _emptied),
    Deed("make the index anew", with_a_long_one, _indexes_anew, _indexed),
    Deed(
        "change the passphrase",
        made,
        _changes_passphrase,
        lambda home, out: _opens_with_one(home, out, OPENS, "first", "second"),
    ),
    Deed("make a sheet", made, _makes_sheet, _sheet_opens),
    Deed("replace the key", made, _replaces_key, lambda home, out: _opens_with_one(home, out, OPENS, "second")),
    Deed("export", made, _exports, _exported, plain=("out/plain", "out/again")),
    Deed("export sealed", made, _exports_sealed, _exported_sealed),
    Deed("take in", with_bundle, _takes_in, _taken_in),
    Deed("create", made, _creates, _created),
    *map(_migrating, sorted(VECTORS.glob("*.json"))),
)
