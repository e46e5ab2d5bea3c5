"""Says every refusal in plain words: what happened, what it means, what to do next."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale

from journal import errors
from journal.errors import Refusal
from journal.passphrase.recovery import COUNT
from ui.wording import translate
from ui.wording.people import size_words
from ui.wording.reasons import REASONS, Words


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A refusal in words: a title, a sentence, a next step ("" where there is none to take)."""

    title: str
    sentence: str
    next_step: str = ""

    @property
    def together(self) -> str:
        """The sentence and the next step as one text."""
        return f"{self.sentence} {self.next_step}".strip()

    @property
    def parts(self) -> tuple[str, str]:
        """The title, and all the rest, as a banner says them."""
        return self.title, self.together


_BUG: Words = (
    QT_TRANSLATE_NOOP("Refusal", "That did not work"),
    QT_TRANSLATE_NOOP("Refusal", "Something inside Afterbell went wrong. Your journal is as it was before."),
    QT_TRANSLATE_NOOP("Refusal", "Try again. If it happens again, lock the journal and open it anew."),
)

_WORDS: Mapping[type[Refusal], Words] = {
    errors.WrongPassphrase: (
        QT_TRANSLATE_NOOP("Refusal", "Wrong passphrase"),
        QT_TRANSLATE_NOOP("Refusal", "The journal is fine, but this passphrase does not open it."),
        QT_TRANSLATE_NOOP("Refusal", "Try once more, or open it with the words on your recovery sheet."),
    ),
    errors.NoJournal: (
        QT_TRANSLATE_NOOP("Refusal", "No journal there"),
        QT_TRANSLATE_NOOP("Refusal", "There is no journal in this folder. It may have been moved or renamed."),
        QT_TRANSLATE_NOOP("Refusal", "Choose the folder that holds the journal, or restore a backup."),
    ),
    errors.JournalExists: (
        QT_TRANSLATE_NOOP("Refusal", "Something is there already"),
        QT_TRANSLATE_NOOP("Refusal", "This folder holds a journal or other files, and nothing in it was touched."),
        QT_TRANSLATE_NOOP("Refusal", "Choose another folder, or open the journal that is there."),
    ),
    errors.DamagedKeys: (
        QT_TRANSLATE_NOOP("Refusal", "The key file is damaged"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Your passphrase may well be right: the file “keys.json” and its copy are not as they were.",
        ),
        QT_TRANSLATE_NOOP("Refusal", "Restore the newest backup; it brings its own key file."),
    ),
    errors.DamagedJournal: (
        QT_TRANSLATE_NOOP("Refusal", "The journal file is damaged"),
        QT_TRANSLATE_NOOP(
            "Refusal", "Your passphrase is right, but the file no longer checks out. Nothing was changed."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Restore the newest backup into a new folder, and keep this one as it is."),
    ),
    errors.NothingSalvaged: (
        QT_TRANSLATE_NOOP("Refusal", "Nothing could be saved from this file"),
        QT_TRANSLATE_NOOP("Refusal", "Not even the list of what is in it can be read. It was left as it is."),
        QT_TRANSLATE_NOOP("Refusal", "Restore the newest backup into a new folder, and keep this one."),
    ),
    errors.DamageFound: (
        QT_TRANSLATE_NOOP("Refusal", "Parts of the journal are damaged"),
        QT_TRANSLATE_NOOP("Refusal", "A quiet look through all of it found pages that cannot be read. The rest can."),
        QT_TRANSLATE_NOOP("Refusal", "The settings, under “Is it whole?”, say what, and save what can be read."),
    ),
    errors.DamagedText: (
        QT_TRANSLATE_NOOP("Refusal", "This is damaged in the file"),
        QT_TRANSLATE_NOOP("Refusal", "A part no longer checks out, so it is not shown. The rest can be read."),
        QT_TRANSLATE_NOOP("Refusal", "Restore the newest backup into a new folder; it may well be whole there."),
    ),
    errors.JournalReplaced: (
        QT_TRANSLATE_NOOP("Refusal", "Another program changed the journal’s file"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Most likely a sync program put another copy in its place. What you wrote is whole, here in this window.",
        ),
        QT_TRANSLATE_NOOP("Refusal", "Save a fresh whole copy beside it; both files stay, and you can compare them."),
    ),
    errors.JournalGone: (
        QT_TRANSLATE_NOOP("Refusal", "The journal’s file is not there any more"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Its folder was moved or deleted, or its disk was unplugged. What you wrote is whole, here in this window.",
        ),
        QT_TRANSLATE_NOOP("Refusal", "Bring it back to its place, or save a fresh whole copy somewhere else."),
    ),
    errors.JournalOverwritten: (
        QT_TRANSLATE_NOOP("Refusal", "Another program wrote over the journal’s file"),
        QT_TRANSLATE_NOOP("Refusal", "Most likely an older copy was put in its place. We wrote nothing into it since."),
        QT_TRANSLATE_NOOP("Refusal", "Save what is here as a fresh copy beside it, then compare it with a backup."),
    ),
    errors.CopyNotWhole: (
        QT_TRANSLATE_NOOP("Refusal", "The fresh copy did not come out whole"),
        QT_TRANSLATE_NOOP("Refusal", "It held less than it should, so it was removed again. Nothing else changed."),
        QT_TRANSLATE_NOOP("Refusal", "Try another disk. The newest backup has what was saved until then."),
    ),
    errors.JournalTooNew: (
        QT_TRANSLATE_NOOP("Refusal", "Written by a newer Afterbell"),
        QT_TRANSLATE_NOOP(
            "Refusal", "This journal was last opened by a newer version, which this one cannot read safely."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Update Afterbell on this computer, then open it again."),
    ),
    errors.JournalInUse: (
        QT_TRANSLATE_NOOP("Refusal", "The journal is open elsewhere"),
        QT_TRANSLATE_NOOP("Refusal", "Another window or another program holds this journal."),
        QT_TRANSLATE_NOOP("Refusal", "Close or lock it there first, then try again."),
    ),
    errors.WeakKeyParameters: (
        QT_TRANSLATE_NOOP("Refusal", "The key file asks for something odd"),
        QT_TRANSLATE_NOOP("Refusal", "Its settings lie outside what is safe to run, so it was not opened."),
        QT_TRANSLATE_NOOP("Refusal", "Restore a backup. If you did not change the file, somebody else may have."),
    ),
    errors.UnknownRecoveryWord: (
        QT_TRANSLATE_NOOP("Refusal", "These words do not check out"),
        QT_TRANSLATE_NOOP("Refusal", "One of the recovery words is misspelt, missing or in the wrong place."),
        QT_TRANSLATE_NOOP("Refusal", "Compare them with the sheet, one by one, in order."),
    ),
    errors.DiskFull: (
        QT_TRANSLATE_NOOP("Refusal", "The disk is full"),
        QT_TRANSLATE_NOOP("Refusal", "There was no room to write this. What was written before is safe."),
        QT_TRANSLATE_NOOP("Refusal", "Free some space and try again; words that wait to be saved are saved then."),
    ),
    errors.NotWritable: (
        QT_TRANSLATE_NOOP("Refusal", "Afterbell may not write there"),
        QT_TRANSLATE_NOOP("Refusal", "The folder or file is read-only for you, so nothing was changed."),
        QT_TRANSLATE_NOOP("Refusal", "Choose another place, or ask for permission to write there."),
    ),
    errors.NotAPlainFile: (
        QT_TRANSLATE_NOOP("Refusal", "This is no ordinary file"),
        QT_TRANSLATE_NOOP("Refusal", "A link, a folder or something of the system stands there; it was left alone."),
        QT_TRANSLATE_NOOP("Refusal", "Choose the file itself. In a journal’s folder, move the link somewhere else."),
    ),
    errors.CopyFirst: (
        QT_TRANSLATE_NOOP("Refusal", "This journal must be copied first"),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Its disk cannot be written to, but something in it has to be finished before it can be read: a save that"
            " was cut short, or a step from an older Afterbell.",
        ),
        QT_TRANSLATE_NOOP("Refusal", "Copy its folder to this computer, and open the copy."),
    ),
    errors.NotReadable: (
        QT_TRANSLATE_NOOP("Refusal", "The file cannot be read"),
        QT_TRANSLATE_NOOP("Refusal", "It is not there, or you may not open it."),
        QT_TRANSLATE_NOOP("Refusal", "Check that the disk or the stick is plugged in, then choose it again."),
    ),
    errors.NoSuchFolder: (
        QT_TRANSLATE_NOOP("Refusal", "The folder is not there"),
        QT_TRANSLATE_NOOP("Refusal", "The folder was renamed, moved or deleted, or its disk is not plugged in."),
        QT_TRANSLATE_NOOP("Refusal", "Plug the disk in, or choose another folder."),
    ),
    errors.DiskFailed: (
        QT_TRANSLATE_NOOP("Refusal", "The disk did not answer well"),
        QT_TRANSLATE_NOOP("Refusal", "Reading or writing failed. What was saved before is as it was."),
        QT_TRANSLATE_NOOP("Refusal", "Make a backup to another disk soon, and try again."),
    ),
    errors.NoSuchEntry: (
        QT_TRANSLATE_NOOP("Refusal", "This entry is gone"),
        QT_TRANSLATE_NOOP("Refusal", "It was deleted, or belongs to another journal."),
        QT_TRANSLATE_NOOP("Refusal", "Look in the trash: entries stay there for thirty days."),
    ),
    errors.TooLarge: (
        QT_TRANSLATE_NOOP("Refusal", "This is too large"),
        QT_TRANSLATE_NOOP("Refusal", "It has more than what is taken here. Nothing was changed."),
        QT_TRANSLATE_NOOP("Refusal", "Make it smaller, or take a part of it."),
    ),
    errors.DayOutOfReach: (
        QT_TRANSLATE_NOOP("Refusal", "No journal reaches that day"),
        QT_TRANSLATE_NOOP("Refusal", "A day lies between 1900 and 2200, and this one does not. Nothing was changed."),
        QT_TRANSLATE_NOOP("Refusal", "Choose another day, or look at the date of this computer."),
    ),
    errors.NotAPicture: (
        QT_TRANSLATE_NOOP("Refusal", "This is no picture Afterbell can read"),
        QT_TRANSLATE_NOOP("Refusal", "The file may be damaged or of a kind that is not known here."),
        QT_TRANSLATE_NOOP("Refusal", "Save it as PNG or JPEG and add it again."),
    ),
    errors.NoSuchPerson: (
        QT_TRANSLATE_NOOP("Refusal", "This person is no longer on the people list"),
        QT_TRANSLATE_NOOP("Refusal", "They were removed meanwhile; nothing else changed."),
        QT_TRANSLATE_NOOP("Refusal", "Add them again if their name should be protected."),
    ),
    errors.NameRefused: (
        QT_TRANSLATE_NOOP("Refusal", "This is no name that can be protected"),
        QT_TRANSLATE_NOOP("Refusal", "A name has at least one letter, and two hundred at most."),
        QT_TRANSLATE_NOOP("Refusal", "Type it as it stands in your class list."),
    ),
    errors.StandInRefused: (
        QT_TRANSLATE_NOOP("Refusal", "This stand-in cannot be used"),
        QT_TRANSLATE_NOOP("Refusal", "It is empty, somebody else has it, or it would give a name on your list away."),
        QT_TRANSLATE_NOOP("Refusal", "Choose another, such as the one Afterbell proposes."),
    ),
    errors.NotSetUp: (
        QT_TRANSLATE_NOOP("Refusal", "Your circle is not set up yet"),
        QT_TRANSLATE_NOOP("Refusal", "Before anything can be shared, this journal needs your name and a card."),
        QT_TRANSLATE_NOOP("Refusal", "Open Circle and say under which name your friends know you."),
    ),
    errors.NoSuchContact: (
        QT_TRANSLATE_NOOP("Refusal", "This person is no longer in your circle"),
        QT_TRANSLATE_NOOP("Refusal", "They were removed, and nothing was sealed for them."),
        QT_TRANSLATE_NOOP("Refusal", "Add their card again if you wish to share with them."),
    ),
    errors.ContactBlocked: (
        QT_TRANSLATE_NOOP("Refusal", "You blocked this person"),
        QT_TRANSLATE_NOOP("Refusal", "Nothing is sealed for somebody who is blocked."),
        QT_TRANSLATE_NOOP("Refusal", "Press them in your circle and unblock them, if you wish to share with them."),
    ),
    errors.KeysLost: (
        QT_TRANSLATE_NOOP("Refusal", "Their keys are lost"),
        QT_TRANSLATE_NOOP("Refusal", "Whoever has them could read what is sealed for them, so nothing was sealed."),
        QT_TRANSLATE_NOOP("Refusal", "Ask them for a new card, and compare the safety words anew."),
    ),
    errors.KeysChanged: (
        QT_TRANSLATE_NOOP("Refusal", "This card carries new keys"),
        QT_TRANSLATE_NOOP("Refusal", "Its name is that of somebody you know, or looks like it; its keys are others."),
        QT_TRANSLATE_NOOP("Refusal", "Ask them in person or by phone, and compare the safety words anew."),
    ),
    errors.SafetyWordsDiffer: (
        QT_TRANSLATE_NOOP("Refusal", "The words differ"),
        QT_TRANSLATE_NOOP("Refusal", "What you typed are not the safety words of this card."),
        QT_TRANSLATE_NOOP(
            "Refusal", "Ask them to read the words once more. If they still differ, the card is not theirs."
        ),
    ),
    errors.OwnSafetyWords: (
        QT_TRANSLATE_NOOP("Refusal", "These are yours"),
        QT_TRANSLATE_NOOP("Refusal", "They are from your own card, and tell nothing of theirs."),
        QT_TRANSLATE_NOOP("Refusal", "Ask them to read theirs to you, or scan the code on their screen."),
    ),
    errors.NotVerified: (
        QT_TRANSLATE_NOOP("Refusal", "Not compared yet"),
        QT_TRANSLATE_NOOP("Refusal", "Nobody has checked yet that this card is really this person's."),
        QT_TRANSLATE_NOOP("Refusal", "Compare the safety words first, or say clearly that you share anyway."),
    ),
    errors.NothingToShare: (
        QT_TRANSLATE_NOOP("Refusal", "Nothing to seal yet"),
        QT_TRANSLATE_NOOP("Refusal", "No entry or no person is chosen."),
        QT_TRANSLATE_NOOP("Refusal", "Tick at least one person."),
    ),
    errors.NobodyToAsk: (
        QT_TRANSLATE_NOOP("Refusal", "Nobody who has it can be asked"),
        QT_TRANSLATE_NOOP(
            "Refusal", "They are no longer in your circle, are blocked, or lost their keys, so nothing was sealed."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Tell them yourself, or add their card again and ask then."),
    ),
    errors.TooManyPeople: (
        QT_TRANSLATE_NOOP("Refusal", "Too many people for one sealed file"),
        QT_TRANSLATE_NOOP("Refusal", "One file is sealed for thirty-two people at most, and nothing was sealed."),
        QT_TRANSLATE_NOOP("Refusal", "Choose fewer, and share it with the others after that."),
    ),
    errors.Undecided: (
        QT_TRANSLATE_NOOP("Refusal", "Some words are not decided yet"),
        QT_TRANSLATE_NOOP("Refusal", "They may name somebody, so nothing is sealed until you have decided."),
        QT_TRANSLATE_NOOP("Refusal", "Go through what is marked: protect it, or leave it as it is."),
    ),
    errors.BundleKnown: (
        QT_TRANSLATE_NOOP("Refusal", "You have this one already"),
        QT_TRANSLATE_NOOP("Refusal", "This sealed file was opened before, and nothing was added twice."),
        QT_TRANSLATE_NOOP("Refusal", "You find it in your circle."),
    ),
    errors.BackupRefused: (
        QT_TRANSLATE_NOOP("Refusal", "This backup does not check out"),
        QT_TRANSLATE_NOOP("Refusal", "It does not open, or holds less than it should, so it was not restored."),
        QT_TRANSLATE_NOOP("Refusal", "Take the one before it. Your journal was not touched."),
    ),
    errors.BackupNotMade: (
        QT_TRANSLATE_NOOP("Refusal", "The backup was not made"),
        QT_TRANSLATE_NOOP(
            "Refusal", "What was written did not check out, so it was thrown away. Journal and older backups stay."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Try again; where that fails too, choose a place on another disk for backups."),
    ),
    errors.BackupPartMissing: (
        QT_TRANSLATE_NOOP("Refusal", "A part of this backup is missing or damaged"),
        QT_TRANSLATE_NOOP("Refusal", "Backups of a large journal share parts, in the folder “blocks” beside them."),
        QT_TRANSLATE_NOOP(
            "Refusal", "Copy that folder along with the backup, or take another one. Your journal was not touched."
        ),
    ),
    errors.BackupDamaged: (
        QT_TRANSLATE_NOOP("Refusal", "A backup is not whole any more"),
        QT_TRANSLATE_NOOP(
            "Refusal", "It was when it was made, so its disk may be failing. Your journal was not touched."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Choose a second place for backups in the settings, on another disk."),
    ),
    errors.SecondPlaceMissed: (
        QT_TRANSLATE_NOOP("Refusal", "The second place for backups is missed"),
        QT_TRANSLATE_NOOP("Refusal", "It was not there for three weeks. Beside the journal they are made as always."),
        QT_TRANSLATE_NOOP("Refusal", "Plug it in, or choose another place in the settings."),
    ),
    errors.ConflictCopyLeft: (
        QT_TRANSLATE_NOOP("Refusal", "There is a second version of this journal"),
        QT_TRANSLATE_NOOP(
            "Refusal", "A sync program left it beside yours, as a copy. What was written there may be missing here."
        ),
        QT_TRANSLATE_NOOP(
            "Refusal",
            "Compare the two and bring the entries together. Nothing else comes along, such as what friends sent: keep "
            "that file, in another folder.",
        ),
    ),
    errors.NoRoomForBackup: (
        QT_TRANSLATE_NOOP("Refusal", "There is no room for a backup"),
        QT_TRANSLATE_NOOP("Refusal", "It would leave too little of its disk to write on, so none was made."),
        QT_TRANSLATE_NOOP("Refusal", "Free some space there and try again."),
    ),
    errors.SecondPlaceFull: (
        QT_TRANSLATE_NOOP("Refusal", "The second place for backups is full"),
        QT_TRANSLATE_NOOP("Refusal", "The newest backup was not copied there. It is whole beside the journal."),
        QT_TRANSLATE_NOOP("Refusal", "Free some space there, or choose another place in the settings."),
    ),
    errors.BookRefused: (
        QT_TRANSLATE_NOOP("Refusal", "The pages could not be made"),
        QT_TRANSLATE_NOOP("Refusal", "There is nothing to put on them, or a page could not be set."),
        QT_TRANSLATE_NOOP("Refusal", "Choose other days or other entries."),
    ),
    errors.Cancelled: (
        QT_TRANSLATE_NOOP("Refusal", "Stopped"),
        QT_TRANSLATE_NOOP("Refusal", "You stopped it. Everything is as it was before."),
        "",
    ),
}


_OTHERWISE: Mapping[type[Refusal], str] = {errors.NotProved: "over", errors.ImportRefused: "unknown-format"}
"""The reason whose words are said where one is not known; "damaged" for all others."""


def say(refusal: Refusal) -> Said:
    """Give the words for a refusal; a bare `Refusal` is a bug of ours."""
    if (reasons := REASONS.get(type(refusal))) is not None:
        words = reasons.get(str(refusal.facts.get("reason", ""))) or reasons[_OTHERWISE.get(type(refusal), "damaged")]
    else:
        words = next((_WORDS[kind] for kind in type(refusal).__mro__ if kind in _WORDS), _BUG)
    title, sentence, step = (translate("Refusal", str(part)) if part else "" for part in words)
    if "{0}" in step:
        from journal.transfer.formats import titles

        step = step.format(titles.titles())
    if isinstance(refusal, errors.JournalInUse) and (host := refusal.facts.get("host")):
        sentence = translate("Refusal", "The computer “{0}” holds this journal.").format(host)
    if isinstance(refusal, errors.TooLarge):
        sentence = _sizes(refusal.facts) or sentence
    if isinstance(refusal, errors.UnknownRecoveryWord) and isinstance(position := refusal.facts.get("position"), int):
        sentence = _where(position)
    return Said(title=title, sentence=sentence, next_step=step)


def _sizes(facts: Mapping[str, object]) -> str:
    """Say how large something is, and what is the most where it should go: of files, texts and all that is shared."""
    size, limit, pixels = (facts.get(name) for name in ("size", "limit", "pixels"))
    if isinstance(pixels, int):
        most = QLocale().toString(pixels // 1_000_000)
        return translate("Refusal", "A picture may have {0} million pixels at most.").format(most)
    if not isinstance(size, int) or not isinstance(limit, int):
        return ""
    told, most = size_words(size), size_words(limit)
    if told == most:  # where it was read no further
        return translate("Refusal", "This has more than {0}, the most that is taken here.").format(most)
    return translate("Refusal", "This has {0}; {1} is the most that is taken here.").format(told, most)


def _where(position: int) -> str:
    """Say what of the recovery words to look at, by its place and never by the word itself."""
    if position > COUNT:
        return translate("Refusal", "There are more than twelve words.")
    if position:
        return translate("Refusal", "Word {0} is misspelt or missing.").format(position)
    return translate(
        "Refusal", "Each is a word that a sheet can have, but one is another than on yours or in another place."
    )


def worded(kind: type[Refusal]) -> bool:
    """Tell whether there are words for this very refusal, and not only for a bug."""
    return kind in _WORDS or kind in REASONS
