"""Shape. The refusals: everything that can go wrong for a person, as facts without sentences.

`ui/wording/refusals.py` and the command line have a sentence and a next step for each. Whatever is not a `Refusal`
is a bug.
No refusal carries a word that a person wrote: paths, counts, versions and reasons only.
"""

from __future__ import annotations

from pathlib import Path


class Refusal(Exception):  # noqa: N818  a refusal is not a bug, and its name says so
    """Something Afterbell will not or cannot do; the person's data is as it was."""

    def __init__(self, **facts: object) -> None:
        """Keep the facts; `facts` never holds a word a person wrote."""
        super().__init__(type(self).__name__)
        self.facts = facts


# The journal itself


class WrongPassphrase(Refusal):
    """The slots are whole, and this passphrase (or recovery words) opens none of them."""


class NoJournal(Refusal):
    """There is no journal in this folder. Facts: path."""


class JournalExists(Refusal):
    """A journal, or something else, already stands where a new one was to be made. Facts: path."""


class DamagedKeys(Refusal):
    """Neither `keys.json` nor its second copy can be read, or is as it was written. Facts: path."""


class DamagedJournal(Refusal):
    """The database does not check out: pages altered, missing or truncated. Facts: path."""


class NothingSalvaged(Refusal):
    """Of a damaged journal not even the list of its tables can be read, so nothing was brought over. Facts: path."""


class DamageFound(Refusal):
    """A look through the whole journal found parts that cannot be read; the rest can. Facts: faults."""


class DamagedText(DamagedJournal):
    """One row reads as it was never written; every other one can be read. Facts: path, table, row (its id, or None)."""


class JournalReplaced(Refusal):
    """Another file stands where the open journal's file stood; the open one is whole, and has no name any more.

    Facts: path, size and changed_ns of the open file, found_size and found_ns of what stands there now.
    """


class JournalGone(Refusal):
    """Nothing stands where the open journal's file stood: deleted, moved, or its disk pulled out.

    Facts: path, size and changed_ns of the open file, moved_to (where the system says it is now, else None).
    """


class JournalOverwritten(Refusal):
    """Other bytes were written into the open journal's file in place: most likely an older copy of it.

    Facts: path, size and changed_ns as they were, found_size and found_ns as they are.
    """


DISPLACED = (JournalReplaced, JournalGone, JournalOverwritten)
"""The open file is no longer the journal at its path: nothing more is written until a person has chosen."""


class CopyNotWhole(Refusal):
    """The fresh copy of an open journal does not hold what it should, and was removed. Facts: path, found, expected."""


class JournalTooNew(Refusal):
    """The journal was written by a newer Afterbell. Facts: found, known (schema versions)."""


class JournalInUse(Refusal):
    """Another process holds the journal. Facts: path, pid, host (of another computer)."""


class WeakKeyParameters(Refusal):
    """A key slot asks for Argon2id costs outside the bounds; running it could hang the machine. Facts: m, t, p."""


class UnknownRecoveryWord(Refusal):
    """The recovery words do not check out: one unknown, one missing, or a wrong order. Facts: position."""


class NotProved(Refusal):
    """This is done only for who proves to know the passphrase, or the words of the sheet. Facts: reason, seconds.

    `reason` is one of `NotProved.REASONS`: not what opens the journal, too soon after a wrong try, or proved too long
    ago. `seconds` pass until another try is heard.
    """

    REASONS = ("wrong", "wait", "over")


# The disk


class DiskFull(Refusal):
    """No room left on the disk; nothing was changed. Facts: path."""


class NotWritable(Refusal):
    """The folder or file cannot be written. Facts: path."""


class NotReadable(Refusal):
    """The file cannot be read or is not there. Facts: path."""


class NoSuchFolder(NotReadable):
    """The folder that something should go into, or be shared through, is not there. Facts: path, of the folder."""


class NotAPlainFile(Refusal):
    """A link, a pipe, a device or a folder stands where a file should, and was left alone. Facts: path."""


class CopyFirst(Refusal):
    """A journal on a disk that takes no writing must be written to before it can be read. Facts: path.

    An earlier save was cut short, or an older Afterbell made it.
    """


class DiskFailed(Refusal):
    """The disk answered with another error. Facts: path, errno."""


# Writing


class NoSuchEntry(Refusal):
    """There is no entry under this id (any more)."""


class TooLarge(Refusal):
    """A text or a file is larger than what is taken in. Facts: size, limit (bytes); of a picture `pixels` (at most)."""


class DayOutOfReach(Refusal):
    """A day before 1900 or after 2200. Facts: first, last (the days that a journal holds)."""


class NotAPicture(Refusal):
    """The bytes are not a picture Afterbell can read. Facts: media_type."""


# The circle and bundles


class CardRefused(Refusal):
    """A card does not check out. Facts: reason (one of `CardRefused.REASONS`)."""

    REASONS = ("not-a-card", "damaged", "signature", "weak-key", "own-card", "former-keys", "too-new")


class NoSuchPerson(Refusal):
    """There is nobody under this id on the people list."""


class NameRefused(Refusal):
    """A name without a letter, or one too long, cannot go on the people list. Facts: count (letters)."""


class StandInRefused(Refusal):
    """A stand-in cannot be used. Facts: reason (one of `StandInRefused.REASONS`)."""

    REASONS = ("empty", "taken", "tells")


class NotSetUp(Refusal):
    """My own name and keys are not set up yet, so there is no card to give and nothing can be sealed."""


class NoSuchContact(Refusal):
    """There is nobody under this id in the circle."""


class ContactBlocked(NoSuchContact):
    """Nothing is sealed for somebody who is blocked. Facts: contact."""


class KeysChanged(Refusal):
    """A card under a known name carries other keys; it must be compared anew. Facts: contact."""


class KeysLost(KeysChanged):
    """Nothing is sealed for keys that are in others' hands. Facts: contact."""


class SafetyWordsDiffer(Refusal):
    """What was typed is not this person's safety words. Facts: contact."""


class OwnSafetyWords(SafetyWordsDiffer):
    """What was typed is from one's own card, in the place of this person's. Facts: contact."""


class NotVerified(Refusal):
    """Sharing with a person who is not verified needs a clear yes. Facts: contacts."""


class NothingToShare(Refusal):
    """No entry or no person was chosen. Facts: reason (one of `NothingToShare.REASONS`), where nothing can be."""

    REASONS = ("never-restored", "nobody", "not-shared", "nothing-to-answer")


class NobodyToAsk(Refusal):
    """Nobody who has an entry can be asked for it back: removed, blocked, or their keys lost. Facts: contacts."""


class TooManyPeople(Refusal):
    """One sealed file is for no more people than this. Facts: count, limit."""


class Undecided(Refusal):
    """Something is not decided yet, so nothing leaves. Facts: count, of questions; none where a last look found it."""


class BundleRefused(Refusal):
    """A bundle is not taken in; nothing changed. Facts: reason (one of `BundleRefused.REASONS`), detail (a code)."""

    REASONS = (
        "not-a-bundle",
        "damaged",
        "not-for-me",
        "too-new",
        "too-large",
        "unknown-sender",
        "blocked-sender",
        "not-authentic",
        "malformed",
        "key-lost",
    )


class BundleKnown(Refusal):
    """This very bundle was taken in before. Facts: received (date)."""


# In and out


class ImportRefused(Refusal):
    """The file as a whole is not in a format Afterbell reads. Facts: reason (one of `ImportRefused.REASONS`)."""

    REASONS = (
        "unknown-format",
        "empty",
        "encrypted",
        "not-json",
        "too-deep",
        "not-text",
        "damaged-archive",
        "damaged-zip",
        "unknown-packing",
        "too-many-files",
        "folders-too-deep",
        "too-new",
    )


class WordsFileRefused(Refusal):
    """A file of words saved elsewhere does not open. Facts: reason (one of `WordsFileRefused.REASONS`)."""

    REASONS = ("passphrase", "other-journal", "damaged", "too-new")


class CompareRefused(Refusal):
    """What was chosen cannot be compared with the open journal. Facts: reason (one of `CompareRefused.REASONS`), path.

    "other-key": its own passphrase is needed; "no-keys": and the key file beside it is missing or damaged; "damaged":
    its key is right, and nothing in it can be read.
    """

    REASONS = ("itself", "other-key", "no-keys", "damaged", "changing")


class BackupRefused(Refusal):
    """A backup does not open or does not hold what it should; it was not restored. Facts: path, found, expected."""


class BackupNotMade(Refusal):
    """What was written of a backup is not what it should hold, or was not whole; nothing of it is left. Facts: path."""


class BackupPartMissing(Refusal):
    """A part that backups share is missing or damaged, so what needs it was not restored or copied. Facts: path."""


class BackupDamaged(Refusal):
    """A backup that was whole when it was made is not any more. Facts: path, found, expected."""


class SecondPlaceMissed(Refusal):
    """The second place for backups was not there for weeks, so nothing was copied to it. Facts: since (date)."""


class ConflictCopyLeft(Refusal):
    """A sync program left a second version of the journal beside it, which is nothing lost yet. Facts: path."""


class NoRoomForBackup(DiskFull):
    """A backup would not leave on its disk what is written next: none was made. Facts: path, of the backups."""


class SecondPlaceFull(DiskFull):
    """The disk of the second place for backups has no room for the newest one. Facts: path, of the place."""


class BookRefused(Refusal):
    """The year in review could not be made. Facts: reason."""


class Cancelled(Refusal):
    """The person stopped a long deed; everything is as it was before."""


def disk_refusal(error: OSError, path: Path) -> Refusal:
    """Turn an operating system's error into the refusal that tells a person what to do."""
    import errno

    if error.errno in {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}:
        return DiskFull(path=path)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return NotWritable(path=path)
    if error.errno in {errno.ELOOP, errno.ENXIO}:
        return NotAPlainFile(path=path)
    if error.errno in {errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.ENAMETOOLONG}:
        return NotReadable(path=path)
    if error.errno in {errno.EEXIST, errno.ENOTEMPTY}:
        return JournalExists(path=path)
    return DiskFailed(path=path, errno=error.errno)
