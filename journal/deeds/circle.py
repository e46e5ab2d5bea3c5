"""Errand. The circle: my card, the people in it and how their keys were compared, groups, and shared folders."""

from __future__ import annotations

from collections import Counter
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from journal import files
from journal.bundle import cards
from journal.settings_table import MY_NAME
from journal.shapes import (
    CardShown,
    Contact,
    ContactId,
    FolderState,
    Gathering,
    Group,
    Known,
    Me,
)
from journal.sharing import shared_folder
from journal.sharing.hand_over import card_in as card_in
from journal.sharing.hand_over import save_card as save_card

if TYPE_CHECKING:
    from journal.journal import Journal


def look(journal: Journal) -> Gathering:
    """Give whether my card is made, who is in the circle, and what came and went."""
    return Gathering(
        set_up=journal.circle.me() is not None,
        my_name=journal.settings.get(MY_NAME),
        contacts=journal.circle.contacts(),
        items=journal.inbox.items(),
    )


def contacts(journal: Journal) -> tuple[Contact, ...]:
    """Give everybody in the circle by name."""
    return journal.circle.contacts()


def look_at(journal: Journal, contact: ContactId) -> Known:
    """Give one person, the keys they had before, and whether anything ever came from them."""
    return Known(
        contact=journal.circle.get(contact),
        former=journal.circle.former_keys(contact),
        heard=contact in journal.inbox.heard_from(),
    )


# My side


def set_up(journal: Journal, name: str) -> Me:
    """Make my card, or put another name on it; the keys stay."""
    return journal.circle.set_up(name)


def renew_keys(journal: Journal) -> Me:
    """Make new keys that the old ones vouch for; friends are asked to compare words again."""
    return journal.circle.renew_keys()


def my_card(journal: Journal) -> CardShown:
    """Give what a friend needs of me. Raises `NotSetUp`."""
    text = journal.circle.my_card_text()
    me = journal.circle.me()
    assert me is not None, "my_card_text refuses before there is a card"
    return CardShown(
        me=me, text=text, words=journal.circle.my_safety_words(), squares=cards.code_squares(me.fingerprint)
    )


# Others


def add(journal: Journal, card: bytes | str, *, as_new: bool = False) -> Contact:
    """Take a person in by their card. Raises `CardRefused`, and `KeysChanged` (facts: contact, vouched)."""
    return journal.circle.add(card, as_new=as_new)


def accept_keys(journal: Journal, contact: ContactId, card: bytes | str) -> Contact:
    """Take a person's new keys; they are compared again before they count."""
    return journal.circle.accept_keys(contact, card)


def read_card(_journal: Journal, path: Path) -> bytes:
    """Do what `card_in` does while the journal waits, in the order in which things were asked of it."""
    return card_in(path)


def compare(journal: Journal, contact: ContactId, heard: str, how: str) -> Contact:
    """Compare what was heard from a person, or read from their code. Raises as `Circle.verify`."""
    if how == "by-code":
        return journal.circle.verified_by_code(contact, heard)
    return journal.circle.verify(contact, heard, how)


def give_name(journal: Journal, contact: ContactId, name: str) -> Contact:
    """Call a person something else; it wins over the name on their card."""
    return journal.circle.rename(contact, name)


def block(journal: Journal, contact: ContactId, *, blocked: bool) -> Contact:
    """Refuse everything from a person, or take it again."""
    return journal.circle.block(contact, blocked=blocked)


def mark_lost(journal: Journal, contact: ContactId, lost_from: date) -> Contact:
    """Say that a person's keys are in others' hands from a day on."""
    return journal.circle.mark_lost(contact, lost_from)


def mark_former_lost(journal: Journal, contact: ContactId, fingerprint: str, lost_from: date) -> Contact:
    """Say that keys a person had before are in others' hands from a day on."""
    journal.circle.mark_former_lost(contact, fingerprint, lost_from)
    return journal.circle.get(contact)


def remove(journal: Journal, contact: ContactId) -> None:
    """Take a person out of the circle; what they sent and got stays known."""
    journal.circle.remove(contact)


# Groups, and shared folders


def with_groups(journal: Journal) -> tuple[tuple[Contact, ...], tuple[Group, ...]]:
    """Give the people and the groups."""
    return journal.circle.contacts(), journal.circle.groups()


def keep_group(journal: Journal, name: str, members: tuple[ContactId, ...], before: str = "") -> None:
    """Make a group, or give the one that was called `before` this name and these members."""
    if before and before != name:
        journal.circle.set_group(before, ())
    journal.circle.set_group(name, members)


def remove_group(journal: Journal, name: str) -> None:
    """Let a group go; its people stay."""
    journal.circle.set_group(name, ())


def share_through(journal: Journal, folder: Path) -> None:
    """Share through a folder from now on. Raises `NoSuchFolder`, and the refusals of the disk."""
    shared_folder.choose(journal, folder)


def let_go(journal: Journal, folder: Path) -> None:
    """Share through a folder no more; nothing in it is removed."""
    journal.folders.remove(folder)


def folders(journal: Journal) -> tuple[FolderState, ...]:
    """Give the shared folders, and what became of the files in them."""
    put = Counter(file.folder for file in journal.folders.put_files())
    return tuple(
        FolderState(
            folder=folder,
            there=files.is_folder(folder.path),
            outcomes=journal.folders.outcomes(folder.path),
            ours=put[folder.path],
        )
        for folder in journal.folders.all()
    )
