"""Refusals in one sentence each, with the next step: what the command line says of everything that is refused."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from journal import errors
from journal.cli.language import figure, marked, plain_day, tr, trn
from journal.errors import Refusal
from journal.passphrase.recovery import COUNT

SENTENCES: dict[type[Refusal], str] = marked(
    {
        errors.WrongPassphrase: "this passphrase does not open it; try once more, or use the recovery words "
        "(--recovery).",
        errors.NoJournal: "there is no journal in {path}; look for a folder ending in .afterbell, or restore a backup.",
        errors.JournalExists: "something stands at {path} already, and it was not touched; choose another place.",
        errors.DamagedKeys: "keys.json and its copy are damaged, so no passphrase opens it; restore the newest backup.",
        errors.DamagedJournal: "the journal is damaged; keep it, `salvage` what can be read, or restore a backup "
        "beside.",
        errors.NothingSalvaged: "too much of {path} is damaged to bring anything over; restore the newest backup "
        "beside.",
        errors.DamageFound: "parts of the journal cannot be read; `salvage` brings all that can into a fresh one.",
        errors.DamagedText: "{part} is damaged in the file, so it is not shown; the rest can be read, and a backup has "
        "it.",
        errors.JournalReplaced: "another program put another file at {path}, so nothing was saved; keep both, and "
        "compare.",
        errors.JournalGone: "{path} is not there any more, so nothing was saved; look whether it was moved or "
        "unplugged.",
        errors.JournalOverwritten: "another program wrote over {path}, so nothing was saved; compare it with a backup.",
        errors.CopyNotWhole: "the fresh copy did not come out whole and was removed; try another disk, or a backup.",
        errors.JournalTooNew: "a newer Afterbell wrote this journal; update Afterbell, then open it again.",
        errors.JournalInUse: "the journal is open in another window or program; close or lock it there, then try "
        "again.",
        errors.WeakKeyParameters: "keys.json asks for key costs that are not safe to run; restore a backup.",
        errors.UnknownRecoveryWord: "the recovery words do not check out; compare them with the sheet, one by one.",
        errors.NotProved: "{why}",
        errors.DiskFull: "the disk is full; free some space and try again, nothing was changed.",
        errors.NotWritable: "{path} cannot be written; choose another place, or ask for permission to write there.",
        errors.NotAPlainFile: "{path} is a link, a pipe, a device or a folder, so it was left alone; choose a file.",
        errors.CopyFirst: "{path} cannot be written, and must be before it is read; copy its folder, and open the "
        "copy.",
        errors.NotReadable: "{path} cannot be read; check its name, and that its disk is plugged in.",
        errors.NoSuchFolder: "there is no folder {path}; check its name, plug its disk in, or make the folder first.",
        errors.DiskFailed: "the disk did not answer well; make a backup to another disk soon, and try again.",
        errors.NoSuchEntry: "there is no such entry; `afterbell list` shows every entry with its id.",
        errors.TooLarge: "this is too large: {size} where at most {limit} is taken; make it smaller and try again.",
        errors.DayOutOfReach: "a day lies between {first} and {last}; choose another, or look at this computer's date.",
        errors.NotAPicture: "this is no picture that can be read; save it as PNG or JPEG and try again.",
        errors.CardRefused: "{why}",
        errors.NoSuchPerson: "there is nobody of that name on the people list; `afterbell people` shows who is.",
        errors.NameRefused: "a name needs at least one letter and at most a line; write it again.",
        errors.StandInRefused: "this stand-in cannot be used: it is empty, taken, or tells the name; choose another.",
        errors.NotSetUp: "your card is not made yet; make it with `afterbell card --name NAME`.",
        errors.NoSuchContact: "there is nobody of that name in your circle; add their card with `afterbell add`.",
        errors.ContactBlocked: "you blocked this person, so nothing was sealed; unblock them in the window first.",
        errors.KeysLost: "the keys of this person are lost, so nothing was sealed; ask for a new card.",
        errors.KeysChanged: "this card has a known name and other keys; ask the person, compare words, and use "
        "--replace.",
        errors.SafetyWordsDiffer: "these are not that person's safety words; hear them once more, and trust nothing "
        "else.",
        errors.OwnSafetyWords: "these are from your own card; ask that person for theirs.",
        errors.NotVerified: "not compared yet; compare the words with `afterbell verify`, or say --unverified.",
        errors.NothingToShare: "{why}",
        errors.NobodyToAsk: "nobody who has it can be asked: removed, blocked, or their keys lost; tell them yourself.",
        errors.TooManyPeople: "one sealed file is for {limit} people at most; share with some now and the others "
        "after.",
        errors.Undecided: "{marked} undecided, so nothing was made; decide each, see --help.",
        errors.BundleRefused: "{why}",
        errors.BundleKnown: "this file was taken in before, so nothing changed; `afterbell inbox` shows what it held.",
        errors.ImportRefused: "{why}",
        errors.WordsFileRefused: "{why}",
        errors.CompareRefused: "{why}",
        errors.BackupRefused: "this backup does not hold what it should, and was not restored; try the one before it.",
        errors.BackupNotMade: "what was written of the backup did not check out and was thrown away, older ones stay; "
        "try again, or make it on another disk (--into).",
        errors.BackupPartMissing: "a part it shares, {path}, is missing or damaged; copy `blocks` along, or take "
        "another.",
        errors.BackupDamaged: "a backup is not whole any more, so its disk may fail; make one on another disk "
        "(--into).",
        errors.ConflictCopyLeft: "a sync program left a second version of this journal, {path}; bring the entries "
        "together (afterbell compare), and keep that file in another folder, for nothing else comes along.",
        errors.NoRoomForBackup: "there is no room for a backup, so none was made; free some space on its disk.",
        errors.SecondPlaceFull: "the second place for backups is full; free some space there, or choose another.",
        errors.SecondPlaceMissed: "the second place for backups is missed since {since}; plug it in, or choose "
        "another.",
        errors.BookRefused: "no book came of it: it would be empty, or a page could not be set; choose other days.",
        errors.Cancelled: "stopped, and everything is as it was before; run it again when you like.",
    }
)

REASONS: dict[type[Refusal], dict[str, str]] = marked(
    {
        errors.NothingToShare: {
            "never-restored": "this journal was not brought back from a backup since it last asked, so nothing is "
            "missing.",
            "nobody": "there is nobody in your circle to seal it for; add their card with `afterbell add`.",
            "nothing-to-answer": "there is nothing to answer: it is no share, or was taken back; `afterbell inbox` "
            "shows what came.",
            "not-shared": "this entry was given to nobody, so nothing can be taken back; see `afterbell ledger`.",
        },
        errors.NotProved: {
            "wrong": "this passphrase does not open it, so nothing was changed; try once more.",
            "wait": "too soon after a wrong passphrase, so nothing was changed; wait a little, then try again.",
            "over": "the passphrase was typed too long ago for that, and nothing was changed; run the command again.",
        },
        errors.CardRefused: {
            "not-a-card": "this is not an Afterbell card; ask for the file or the text once more.",
            "damaged": "this card is damaged or cut off; ask for it once more.",
            "signature": "this card was altered on its way; ask for it again by another way.",
            "weak-key": "this card holds unsafe keys; do not use it, and ask the person.",
            "own-card": "this is your own card; ask your friend for theirs.",
            "former-keys": "this is an old card of somebody whose keys have changed; ask for the new one.",
            "too-new": "a newer Afterbell made this card; update Afterbell, then add it again.",
        },
        errors.BundleRefused: {
            "not-a-bundle": "this is not a sealed file; look for one whose name ends in .afterbell.",
            "damaged": "this file is damaged or cut off; ask for it once more.",
            "not-for-me": "this file was sealed for somebody else; ask the sender to seal it for your card.",
            "too-new": "a newer Afterbell sealed this file; update Afterbell, then open it again.",
            "too-large": "this file is larger than any bundle may be; ask for it in parts.",
            "unknown-sender": "whoever sealed this is not in your circle; add their card first, then open it again.",
            "blocked-sender": "you have blocked whoever sealed this; unblock them first, if you want to read it.",
            "not-authentic": "this file is not from the person it names; do not trust it, and ask them.",
            "malformed": "this file is not put together as a bundle must be; ask for it once more.",
            "key-lost": "the sender's keys are marked as lost; compare words with their new card first.",
        },
        errors.ImportRefused: {
            "unknown-format": "this is nothing that can be read; choose an export of one of these: {formats}.",
            "empty": "this file is empty; export it once more.",
            "encrypted": "this file is encrypted; export it from its program without a password, then import that.",
            "not-json": "this JSON is cut off or damaged; export it once more.",
            "too-deep": "this JSON is nested deeper than any journal; it was not read, so export it once more.",
            "not-text": "this file is not text in UTF-8; export it once more.",
            "damaged-archive": "this archive is damaged or cut off; copy or export it once more.",
            "damaged-zip": "this ZIP is damaged or cut off; copy or export it once more.",
            "unknown-packing": "this ZIP is packed in a way that is not read; unpack it yourself and name the folder.",
            "too-many-files": "this holds more files than any journal; choose the exported folder itself.",
            "folders-too-deep": "its folders lie deeper inside one another than in any journal; choose the exported "
            "one.",
            "too-new": "a newer Afterbell made this export; update Afterbell, then import it again.",
        },
        errors.CompareRefused: {
            "itself": "that is the open journal itself; name the other copy of it.",
            "other-key": "this copy has another key; name its own passphrase with --other-file or --other-fd.",
            "no-keys": "this copy has another key, and no whole keys.json beside it; name the folder it came from.",
            "damaged": "nothing in this copy can be read; compare with another one, such as a backup.",
            "changing": "another program is writing to this copy just now; wait until it is done, then compare again.",
        },
        errors.WordsFileRefused: {
            "passphrase": "this passphrase does not open the file; use the one it was written under.",
            "other-journal": "these words were put away by another journal; take them in there.",
            "damaged": "this file is damaged or cut off; take another copy of it, if there is one.",
            "too-new": "a newer Afterbell wrote this file of words; update Afterbell, then import it again.",
        },
    }
)

_PARTS = marked(
    {
        "entries": "entry {row}",
        "versions": "the older versions of entry {row}",
        "later_lines": "the later lines of entry {row}",
        "evidence": "what entry {row} is evidence of",
        "ledger": "a text as it left",
        "received_entries": "what a friend shared",
        "attachments": "a photo or file of an entry",
        "identities": "your card",
        "contacts": "the card of somebody in your circle",
        "received_files": "a file that a friend sent",
    }
)
"""What is kept in a table, for the sentence about damage."""

_OTHERWISE = marked(
    {
        errors.NotProved: "this needs the passphrase, and nothing was changed; run the command again.",
        errors.CardRefused: "this card cannot be used; ask for it once more.",
        errors.BundleRefused: "this file cannot be taken in; ask for it once more.",
        errors.ImportRefused: "this file cannot be taken in; export it once more.",
        errors.CompareRefused: "this copy cannot be compared; name another one.",
        errors.WordsFileRefused: "this file of words cannot be opened; take another copy of it.",
        errors.NothingToShare: "there is nothing to seal or nobody to seal it for; name entries and people.",
    }
)


_SOME_PART = marked("a part of the journal")
_REFUSED = marked("that was refused, and nothing was changed; try again.")


def sentence(refusal: Refusal) -> str:
    """Say what was refused and what to do next, in one sentence."""
    kind = type(refusal)
    if said := _by_one_fact(refusal):
        return said
    facts = defaultdict(lambda: tr("it"), {name: str(value) for name, value in refusal.facts.items()})
    for name in ("size", "limit"):
        # Of people a limit is a number, of everything else it is bytes.
        if kind is not errors.TooManyPeople and isinstance(refusal.facts.get(name), int):
            facts[name] = _bytes(int(str(refusal.facts[name])))
    if facts["size"] == facts["limit"]:  # where it was read no further
        facts["size"] = tr("over {size}", size=facts["size"])
    for name, value in refusal.facts.items():
        if isinstance(value, date):
            facts[name] = plain_day(value)
    facts["part"] = part(facts["table"], facts["row"])
    why = REASONS.get(kind, {}).get(str(refusal.facts.get("reason"))) or _OTHERWISE.get(kind)
    facts["why"] = tr(str(why)) if why else ""
    if "{formats}" in facts["why"]:
        from journal.transfer.formats import titles

        facts["why"] = facts["why"].format(formats=titles.titles())
    if kind is errors.Undecided:
        facts["marked"] = trn("{n} marked word is", "{n} marked words are", int(str(refusal.facts.get("count", 1))))
    return tr(SENTENCES.get(kind, _REFUSED)).format_map(facts)


def _by_one_fact(refusal: Refusal) -> str:
    """Say what another sentence says than that of its kind, for one fact it carries; "" for all others."""
    kind = type(refusal)
    if "pixels" in refusal.facts:
        most = figure(int(str(refusal.facts["pixels"])) // 1_000_000)
        return tr("a picture may have {pixels} million pixels at most; make it smaller and try again.", pixels=most)
    if kind is errors.JournalInUse and (host := refusal.facts.get("host")):
        return tr("the journal is open on the computer {host}; close or lock it there, then try again.", host=host)
    if kind is errors.UnknownRecoveryWord and 0 < (place := int(str(refusal.facts.get("position", 0)))) <= COUNT:
        return tr("recovery word {place} is misspelt or missing; compare it with the sheet.", place=place)
    return ""


def part(table: str, row: str) -> str:
    """Say what a row of a table is, for what is damaged."""
    return tr(_PARTS.get(table, _SOME_PART)).format(row=row[:8])


def _bytes(size: int) -> str:
    for unit, step in (("GB", 1024**3), ("MB", 1024**2), ("kB", 1024)):
        if size >= step:
            return f"{size / step:.0f} {unit}"
    return tr("{size} bytes", size=size)
