"""Words for the refusals that come with a reason: a card, a sealed file, a file of words that is not taken."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QT_TRANSLATE_NOOP

from journal import errors
from journal.errors import Refusal

Words = tuple[object, object, object]
"""Title, sentence and next step, as marked for translation, which is text all along."""

CARDS: Mapping[str, Words] = {
    "not-a-card": (
        QT_TRANSLATE_NOOP("Refusal", "This is not a card"),
        QT_TRANSLATE_NOOP("Refusal", "The file or text holds no card of Afterbell's."),
        QT_TRANSLATE_NOOP("Refusal", "Ask them for the file that ends in .afterbell-card."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Refusal", "This card is damaged"),
        QT_TRANSLATE_NOOP("Refusal", "A letter was lost or changed on the way."),
        QT_TRANSLATE_NOOP("Refusal", "Ask them to send it again, as a file."),
    ),
    "signature": (
        QT_TRANSLATE_NOOP("Refusal", "This card was altered"),
        QT_TRANSLATE_NOOP("Refusal", "It does not carry the signature of its own keys. Somebody may have changed it."),
        QT_TRANSLATE_NOOP("Refusal", "Do not use it. Ask for it again by another way."),
    ),
    "weak-key": (
        QT_TRANSLATE_NOOP("Refusal", "This card has a key that is not safe"),
        QT_TRANSLATE_NOOP("Refusal", "What is sealed for it could be read by others, so it was not taken in."),
        QT_TRANSLATE_NOOP("Refusal", "Ask them to make a new card with an up-to-date Afterbell."),
    ),
    "own-card": (
        QT_TRANSLATE_NOOP("Refusal", "This is your own card"),
        QT_TRANSLATE_NOOP("Refusal", "It is the one to give to others."),
        QT_TRANSLATE_NOOP("Refusal", "Open the card your friend gave you."),
    ),
    "former-keys": (
        QT_TRANSLATE_NOOP("Refusal", "This card is an old one"),
        QT_TRANSLATE_NOOP("Refusal", "Its keys were replaced since, so what is sealed for it might not be opened."),
        QT_TRANSLATE_NOOP("Refusal", "Ask them for the card they have now."),
    ),
    "too-new": (
        QT_TRANSLATE_NOOP("Refusal", "This card is from a newer Afterbell"),
        QT_TRANSLATE_NOOP("Refusal", "This version cannot read it safely."),
        QT_TRANSLATE_NOOP("Refusal", "Update Afterbell, then open the card again."),
    ),
}

WORDS_FILES: Mapping[str, Words] = {
    "other-journal": (
        QT_TRANSLATE_NOOP("Refusal", "These words belong to another journal"),
        QT_TRANSLATE_NOOP("Refusal", "Only the journal that put them away can read them."),
        QT_TRANSLATE_NOOP("Refusal", "Open that journal, and bring them in there."),
    ),
    "passphrase": (
        QT_TRANSLATE_NOOP("Refusal", "This passphrase does not open the file"),
        QT_TRANSLATE_NOOP("Refusal", "The file is fine. It opens with the passphrase it was written under."),
        QT_TRANSLATE_NOOP("Refusal", "Try again; capitals and spaces count."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Refusal", "This file is damaged"),
        QT_TRANSLATE_NOOP("Refusal", "It was changed or cut off, so nothing was taken in."),
        QT_TRANSLATE_NOOP("Refusal", "Take another copy of the file, if there is one."),
    ),
    "too-new": (
        QT_TRANSLATE_NOOP("Refusal", "Saved by a newer Afterbell"),
        QT_TRANSLATE_NOOP("Refusal", "This version cannot read these words safely."),
        QT_TRANSLATE_NOOP("Refusal", "Update Afterbell, then open the file again."),
    ),
}

IMPORTS: Mapping[str, Words] = {
    "unknown-format": (
        QT_TRANSLATE_NOOP("Refusal", "This is nothing that can be brought in"),
        QT_TRANSLATE_NOOP("Refusal", "It is not in a form that Afterbell reads, so nothing came in."),
        QT_TRANSLATE_NOOP("Refusal", "Choose an export of one of these: {0}."),
    ),
    "empty": (
        QT_TRANSLATE_NOOP("Refusal", "This file is empty"),
        QT_TRANSLATE_NOOP("Refusal", "There is not one letter in it, so nothing came in."),
        QT_TRANSLATE_NOOP("Refusal", "Export it once more, and look at its size."),
    ),
    "encrypted": (
        QT_TRANSLATE_NOOP("Refusal", "This file is encrypted"),
        QT_TRANSLATE_NOOP("Refusal", "Only the program that wrote it can open it, so nothing came in."),
        QT_TRANSLATE_NOOP("Refusal", "Export it from there without a password, and delete that file afterwards."),
    ),
    "not-json": (
        QT_TRANSLATE_NOOP("Refusal", "This JSON is cut off or damaged"),
        QT_TRANSLATE_NOOP("Refusal", "It does not read to its end, so nothing came in."),
        QT_TRANSLATE_NOOP("Refusal", "Export it once more."),
    ),
    "too-deep": (
        QT_TRANSLATE_NOOP("Refusal", "This JSON is no journal"),
        QT_TRANSLATE_NOOP("Refusal", "It is nested deeper than any journal, so it was not read."),
        QT_TRANSLATE_NOOP("Refusal", "Export it once more."),
    ),
    "not-text": (
        QT_TRANSLATE_NOOP("Refusal", "This file is not text"),
        QT_TRANSLATE_NOOP("Refusal", "Its letters are not written in UTF-8, so nothing came in."),
        QT_TRANSLATE_NOOP("Refusal", "Save or export it once more as UTF-8."),
    ),
    "damaged-archive": WORDS_FILES["damaged"],
    "damaged-zip": (
        QT_TRANSLATE_NOOP("Refusal", "This ZIP is damaged or cut off"),
        QT_TRANSLATE_NOOP("Refusal", "What is in it cannot be read, so nothing came in."),
        QT_TRANSLATE_NOOP("Refusal", "Copy or export it once more."),
    ),
    "unknown-packing": (
        QT_TRANSLATE_NOOP("Refusal", "This ZIP is packed in an unusual way"),
        QT_TRANSLATE_NOOP("Refusal", "Afterbell does not unpack it, so nothing came in."),
        QT_TRANSLATE_NOOP("Refusal", "Unpack it yourself, then choose the folder."),
    ),
    "too-many-files": (
        QT_TRANSLATE_NOOP("Refusal", "More files than any journal"),
        QT_TRANSLATE_NOOP("Refusal", "There are over two hundred thousand files in it, so it was not read."),
        QT_TRANSLATE_NOOP("Refusal", "Choose the exported folder itself."),
    ),
    "folders-too-deep": (
        QT_TRANSLATE_NOOP("Refusal", "Folders deep inside one another"),
        QT_TRANSLATE_NOOP("Refusal", "They lie deeper than in any journal, so nothing was read."),
        QT_TRANSLATE_NOOP("Refusal", "Choose the exported folder itself."),
    ),
    "too-new": (
        QT_TRANSLATE_NOOP("Refusal", "Exported by a newer Afterbell"),
        QT_TRANSLATE_NOOP("Refusal", "This version cannot read it safely."),
        QT_TRANSLATE_NOOP("Refusal", "Update Afterbell, then bring it in again."),
    ),
}

BUNDLES: Mapping[str, Words] = {
    "not-a-bundle": (
        QT_TRANSLATE_NOOP("Refusal", "This is not a sealed file"),
        QT_TRANSLATE_NOOP("Refusal", "It was not made by Afterbell, or only part of it arrived."),
        QT_TRANSLATE_NOOP("Refusal", "Choose the file that ends in .afterbell."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Refusal", "This sealed file is damaged"),
        QT_TRANSLATE_NOOP("Refusal", "It was changed or cut off on the way. Nothing was taken in."),
        QT_TRANSLATE_NOOP("Refusal", "Ask your friend to send it again."),
    ),
    "not-for-me": (
        QT_TRANSLATE_NOOP("Refusal", "This was not sealed for you"),
        QT_TRANSLATE_NOOP("Refusal", "It was made for other people, or for a card you no longer use."),
        QT_TRANSLATE_NOOP("Refusal", "Give your friend your card as it is now, and ask them to seal it again."),
    ),
    "too-new": (
        QT_TRANSLATE_NOOP("Refusal", "Sealed by a newer Afterbell"),
        QT_TRANSLATE_NOOP("Refusal", "This version cannot read it safely."),
        QT_TRANSLATE_NOOP("Refusal", "Update Afterbell, then open it again."),
    ),
    "too-large": (
        QT_TRANSLATE_NOOP("Refusal", "This sealed file is too large"),
        QT_TRANSLATE_NOOP("Refusal", "It holds more than Afterbell takes in at once."),
        QT_TRANSLATE_NOOP("Refusal", "Ask your friend to share fewer entries or photos at a time."),
    ),
    "unknown-sender": (
        QT_TRANSLATE_NOOP("Refusal", "From somebody you do not know"),
        QT_TRANSLATE_NOOP("Refusal", "The sender is not in your circle, so nothing was taken in."),
        QT_TRANSLATE_NOOP("Refusal", "If you know who it is, add their card first, then open it again."),
    ),
    "blocked-sender": (
        QT_TRANSLATE_NOOP("Refusal", "From somebody you blocked"),
        QT_TRANSLATE_NOOP("Refusal", "Nothing was taken in."),
        QT_TRANSLATE_NOOP("Refusal", "Unblock them in your circle if you wish to read it."),
    ),
    "not-authentic": (
        QT_TRANSLATE_NOOP("Refusal", "Not really from them"),
        QT_TRANSLATE_NOOP("Refusal", "The signature is not the one of the person it claims to be from."),
        QT_TRANSLATE_NOOP("Refusal", "Do not trust it, and tell your friend about it by another way."),
    ),
    "malformed": (
        QT_TRANSLATE_NOOP("Refusal", "This sealed file is not in order"),
        QT_TRANSLATE_NOOP(
            "Refusal", "It is signed, but what is inside does not follow the rules. Nothing was taken in."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Ask your friend which program made it."),
    ),
    "key-lost": (
        QT_TRANSLATE_NOOP("Refusal", "The key for this one is gone"),
        QT_TRANSLATE_NOOP("Refusal", "It was sealed for a card of yours from before this journal."),
        QT_TRANSLATE_NOOP("Refusal", "Give your friend your card as it is now, and ask them to seal it again."),
    ),
}

COPIES: Mapping[str, Words] = {
    "itself": (
        QT_TRANSLATE_NOOP("Refusal", "This is the open journal itself"),
        QT_TRANSLATE_NOOP("Refusal", "What you chose is the very file that is open here, and no copy of it."),
        QT_TRANSLATE_NOOP("Refusal", "Choose the other copy: its folder, its file, or a backup."),
    ),
    "other-key": (
        QT_TRANSLATE_NOOP("Refusal", "This copy has a key of its own"),
        QT_TRANSLATE_NOOP("Refusal", "It does not open with the key of this journal, so nothing was read."),
        QT_TRANSLATE_NOOP("Refusal", "Type the passphrase that opens it."),
    ),
    "no-keys": (
        QT_TRANSLATE_NOOP("Refusal", "The key of this copy is missing"),
        QT_TRANSLATE_NOOP(
            "Refusal", "It does not open with this journal’s key, and there is no whole “keys.json” beside it."
        ),
        QT_TRANSLATE_NOOP("Refusal", "Choose the folder it came from, or put its “keys.json” beside it."),
    ),
    "damaged": (
        QT_TRANSLATE_NOOP("Refusal", "This copy cannot be read"),
        QT_TRANSLATE_NOOP("Refusal", "Its key fits, and its file no longer checks out. Your journal is as it was."),
        QT_TRANSLATE_NOOP("Refusal", "Compare with another copy, such as the newest backup."),
    ),
    "changing": (
        QT_TRANSLATE_NOOP("Refusal", "Another program is writing to this copy"),
        QT_TRANSLATE_NOOP("Refusal", "It changed while it was read, so what was read may be torn."),
        QT_TRANSLATE_NOOP("Refusal", "Wait until the other program is done, then compare again."),
    ),
}

PROOFS: Mapping[str, Words] = {
    "wrong": (
        QT_TRANSLATE_NOOP("Refusal", "That is not it"),
        QT_TRANSLATE_NOOP("Refusal", "What was typed does not open this journal. Nothing was changed."),
        QT_TRANSLATE_NOOP("Refusal", "Try once more."),
    ),
    "wait": (
        QT_TRANSLATE_NOOP("Refusal", "One moment"),
        QT_TRANSLATE_NOOP("Refusal", "After a wrong try the next one waits a little, and longer each time."),
        QT_TRANSLATE_NOOP("Refusal", "Try once more in a while."),
    ),
    "over": (
        QT_TRANSLATE_NOOP("Refusal", "Your passphrase is needed again"),
        QT_TRANSLATE_NOOP("Refusal", "It was typed some while ago, or for something else. Nothing was changed."),
        QT_TRANSLATE_NOOP("Refusal", "Close this and begin once more."),
    ),
}

REASONS: Mapping[type[Refusal], Mapping[str, Words]] = {
    errors.NotProved: PROOFS,
    errors.CardRefused: CARDS,
    errors.BundleRefused: BUNDLES,
    errors.WordsFileRefused: WORDS_FILES,
    errors.CompareRefused: COPIES,
    errors.ImportRefused: IMPORTS,
}
"""By the fact `reason`; one that is not known yet is said to be damaged."""
