"""A friend with a journal of their own, for the stories of windows: cards exchanged, things sealed for us."""

from __future__ import annotations

from journal.deeds import write
from journal.shapes import Ask, Contact, Decision, Draft, Kind, SealOrder
from journal.sharing import seal


def done(qtbot, session, act):
    """Do something in the journal of a session and wait for what it gives."""
    answers = []
    session.do(session, act, answers.append, answers.append)
    qtbot.waitUntil(lambda: bool(answers))
    assert not isinstance(answers[0], Exception), type(answers[0])
    return answers[0]


def befriend(qtbot, session, friend, name: str = "Noor", *, verified: bool = True) -> Contact:
    """Exchange cards with `friend`; with `verified` both have compared words."""
    if done(qtbot, session, lambda journal: journal.circle.me()) is None:
        done(qtbot, session, lambda journal: journal.circle.set_up("Mara"))
    friend.do(lambda journal: journal.circle.set_up(name))
    card, words = friend.circle.my_card(), " ".join(friend.circle.my_safety_words())
    mine, my_words = done(
        qtbot, session, lambda journal: (journal.circle.my_card(), " ".join(journal.circle.my_safety_words()))
    )
    me = friend.do(lambda journal: journal.circle.add(mine))[0]
    contact = done(qtbot, session, lambda journal: journal.circle.add(card))
    if verified:
        friend.do(lambda journal: journal.circle.verify(me.id, my_words, "in-person"))
        contact = done(qtbot, session, lambda journal: journal.circle.verify(contact.id, words, "in-person"))
    return contact


def sealed_by(friend, body: str, title: str = "", ask: Ask = Ask.LISTEN, note: str = "") -> bytes:
    """Let the friend write an entry and seal it for us, with every marked word left as it is."""
    entry = friend.do(lambda journal: write.write(journal, Draft(body=body, title=title, kind=Kind.LOW)))[0]
    us = friend.circle.contacts()[0]
    seen = seal.preview(friend, (entry.id,), (), note=note)
    parts = [seen.note, *(part for one in seen.entries for part in (one.title, one.body, *one.tags))]
    left = tuple(Decision(key=one.key, replacement=None) for part in parts for one in part.undecided)
    order = SealOrder(
        entry_ids=(entry.id,), contacts=(us.id,), ask=ask, note=note, decisions=left, allow_unverified=True
    )
    return friend.do(lambda journal: seal.seal(journal, order))[0].data
