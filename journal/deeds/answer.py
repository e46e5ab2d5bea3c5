"""Errand. Answering what a friend shared: its words looked over, then sealed for that friend alone."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from journal.shapes import Contact, DraftKey, DraftPlace, Gesture, Handed, Item, ItemId, Protected, SaidWords, Sealed
from journal.sharing import seal as sealing
from journal.sharing import shared_folder
from journal.sharing.seal import as_typed as as_typed
from journal.sharing.seal import protected_words as protected_words

if TYPE_CHECKING:
    from journal.journal import Journal


def look_over(journal: Journal, item: Item, words: str) -> tuple[Protected, Contact]:
    """Give the words as the friend will read them, and the friend as they are known now.

    Raises what `Circle.reached` does: nothing is asked about an answer that cannot be sealed.
    """
    return protected_words(journal, words), journal.circle.reached(item.contact)


def seal(
    journal: Journal,
    item: ItemId,
    gesture: Gesture,
    said: SaidWords,
    folder: Path,
    *,
    allow_unverified: bool = False,
) -> Handed:
    """Seal an answer into a file in `folder`; a draft of these words is no draft any more, and the item no new one.

    Raises what `sharing.seal.respond` does, and the refusals of the disk.
    """

    def respond(way: str) -> Sealed:
        return sealing.respond(journal, item, gesture, said, way=way, allow_unverified=allow_unverified)

    with journal.store.write():
        handed = shared_folder.hand_over(journal, folder, respond)
        journal.inbox.mark_seen(item)
        journal.drafts.use(DraftKey(DraftPlace.ANSWER, item), said.text)
    return handed
