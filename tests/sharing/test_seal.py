"""Sharing and opening: what leaves is what was shown, and a refusal changes nothing in the journal."""

from __future__ import annotations

import io
import json
from datetime import date

import pytest
from PIL import Image

from journal.age.files import decrypt
from journal.age.recipients import PQIdentity
from journal.bundle import cards
from journal.bundle import sealed as bundles
from journal.bundle.manifest import About
from journal.dates import clock
from journal.deeds import write
from journal.errors import (
    BundleKnown,
    BundleRefused,
    ContactBlocked,
    KeysLost,
    NoSuchContact,
    NoSuchEntry,
    NothingToShare,
    NotSetUp,
    NotVerified,
    Undecided,
)
from journal.shapes import Ask, Decision, Draft, EntryId, Gesture, Kind, SealOrder
from journal.sharing import seal
from tests.forgery import letter

CALM = Draft(title="A calm day", body="It was calm.", kind=Kind.HIGH, day=date(2026, 3, 11))


@pytest.fixture
def pair(new_journal):
    """Mara and Noor, who know and have verified each other: (mara, noor, Noor at Mara's, Mara at Noor's)."""
    mara, noor = new_journal("mara"), new_journal("noor")
    mara.circle.set_up("Mara")
    noor.circle.set_up("Noor")
    known = []
    for one, other in ((mara, noor), (noor, mara)):
        contact = one.circle.add(other.circle.my_card())
        known.append(one.circle.verified_by_code(contact.id, cards.code(other.circle.me().fingerprint)))
    return mara, noor, known[0].id, known[1].id


def contents(journal) -> dict[str, list]:
    """Everything in the journal, table by table."""
    tables = [row[0] for row in journal.store.read("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    ours = [table for table in tables if not table.startswith(("sqlite_", "entry_"))]
    return {table: [tuple(row) for row in journal.store.read(f"SELECT * FROM {table}")] for table in ours}


def share(journal, contact, *drafts, **more):
    ids = tuple(write.write(journal, draft).id for draft in drafts or (CALM,))
    order = SealOrder(entry_ids=ids, **{"contacts": (contact,), "protect": False, **more})
    return seal.seal(journal, order)


def open_letter(sender, reader, **facts):
    """Seal any letter with the sender's true keys and let the reader open it."""
    recipient = sender.circle.card_of(sender.circle.contacts()[0].id)
    return seal.open_bundle(reader, bundles.pack(letter(**facts), sender.circle.identity(), [recipient])[1])


def photo(form="PNG", mode="RGB") -> bytes:
    Image.new(mode, (40, 30), 3).save(out := io.BytesIO(), form)
    return out.getvalue()


def test_nobody_and_nothing_cannot_be_shared(pair):
    mara, _, noor_id, _ = pair
    entry = write.write(mara, CALM)
    for entries, contacts in (((), (noor_id,)), ((entry.id,), ())):
        with pytest.raises(NothingToShare):
            seal.seal(mara, SealOrder(entry_ids=entries, contacts=contacts))
    with pytest.raises(NoSuchEntry):
        seal.seal(mara, SealOrder(entry_ids=(EntryId("0" * 32),), contacts=(noor_id,)))


def test_without_keys_nothing_is_sealed(journal, pair):
    contact = journal.circle.add(pair[1].circle.my_card())
    with pytest.raises(NotSetUp):
        share(journal, contact.id, allow_unverified=True)


def test_an_unverified_person_needs_a_clear_yes(journal, pair):
    journal.circle.set_up("Sam")
    contact = journal.circle.add(pair[1].circle.my_card())
    with pytest.raises(NotVerified):
        share(journal, contact.id)
    assert journal.ledger.lines() == ()
    assert share(journal, contact.id, allow_unverified=True).recipients == ("Noor",)


@pytest.mark.parametrize(("deed", "refusal"), [("block", ContactBlocked), ("remove", NoSuchContact)])
def test_people_who_left_get_nothing(pair, deed, refusal):
    mara, _, noor_id, _ = pair
    getattr(mara.circle, deed)(noor_id)
    with pytest.raises(refusal):
        share(mara, noor_id)


def test_nothing_is_sealed_while_a_name_is_undecided(pair):
    mara, noor, noor_id, _ = pair
    mara.names.add(("Marcus Delgado",))
    entry = write.write(mara, Draft(body="Marcus met Delphine Okonkwo.", kind=Kind.LOW))
    write.attach(mara, entry.id, "class.png", photo())
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), note="Ask Priyanka")
    before = contents(mara)
    with pytest.raises(Undecided) as refused:
        seal.seal(mara, order)
    assert refused.value.facts["count"] == 3
    assert contents(mara) == before
    seen = seal.preview(mara, order.entry_ids, note=order.note)
    parts = (seen.entries[0].title, seen.entries[0].body, seen.note)
    decisions = [Decision(key=f.key, replacement="Somebody") for part in parts for f in part.findings if not f.decided]
    decisions.append(Decision(key=seen.entries[0].files[0].key, replacement=""))
    sealed = seal.seal(
        mara,
        SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), note=order.note, decisions=tuple(decisions)),
    )
    item = seal.open_bundle(noor, sealed.data)
    [got] = noor.inbox.entries_of(item.id)
    assert "Okonkwo" not in got.body
    assert "Priyanka" not in item.note
    assert got.files == ()
    assert not any(decision.key.startswith("photo:") for decision in mara.names.decisions())
    assert seal.preview(mara, order.entry_ids, note=order.note).undecided == 1


def test_a_retired_class_is_still_protected(pair):
    mara, _, _, _ = pair
    mara.names.add(("Marcus Delgado",), group="6b")
    mara.names.retire("6b")
    entry = write.write(mara, Draft(body="I met Marcus Delgado again."))
    assert "Delgado" not in seal.preview(mara, (entry.id,)).entries[0].body.text


@pytest.mark.parametrize(
    ("name", "data", "sent_as", "sent_name"),
    [
        ("board.png", photo(), "image/png", "board.png"),
        ("board.JPEG", photo("JPEG"), "image/jpeg", "board.JPEG"),
        ("board.webp", photo("WEBP"), "image/jpeg", "board.jpg"),
        ("plan.pdf", b"%PDF-1.7 plan", "application/octet-stream", "plan.pdf"),
    ],
)
def test_files_travel_with_their_text_pointing_to_them(pair, name, data, sent_as, sent_name):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, CALM)
    made = write.attach(mara, entry.id, name, data)
    entry = write.revise(mara, entry.id, Draft(title="A calm day", body=f"See ![it](attachment:{made.id}) there."))
    sealed = seal.seal(mara, SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), protect=False))
    [got] = noor.inbox.entries_of(seal.open_bundle(noor, sealed.data).id)
    assert (got.files[0].media_type, got.files[0].name) == (sent_as, sent_name)
    assert got.body == f"See ![it](attachment:{got.files[0].id}) there."


@pytest.mark.parametrize("length", [301, 500, 501, 4_500])
def test_a_title_of_any_length_reaches_the_friend_whole(pair, length):
    mara, noor, noor_id, _ = pair
    title = ("word " * 1_000)[: length - 1] + "!"
    sealed = share(mara, noor_id, Draft(title=title, body="Below."))
    (got,) = noor.inbox.entries_of(seal.open_bundle(noor, sealed.data).id)
    assert f"{got.title}{got.body}" == (f"{title}Below." if length <= 500 else f"# {title}\n\nBelow.")


def test_a_photo_that_stays_here_leaves_its_words_behind(pair):
    mara, _, _, _ = pair
    entry = write.write(mara, CALM)
    made = write.attach(mara, entry.id, "a.png", photo())
    write.revise(mara, entry.id, Draft(body=f"See ![the board](attachment:{made.id}) there."))
    decisions = (Decision(key=seal.file_key(made.id), replacement=""),)
    assert seal.preview(mara, (entry.id,), decisions).entries[0].body.text == "See the board there."


def test_two_photos_that_are_one_once_made_anew_both_stand_in_a_kept_copy(pair):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, Draft(body="x"))
    files = [write.attach(mara, entry.id, f"{name}.png", photo() + name.encode()) for name in ("one", "two")]
    write.revise(mara, entry.id, Draft(body="".join(f"![{file.name}](attachment:{file.id})" for file in files)))
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), protect=False)
    item = seal.open_bundle(noor, seal.seal(mara, order).data)
    copy = seal.keep_copy(noor, item.id, entry.id)
    (kept,) = noor.attachments.of(copy.id)
    assert copy.body == f"![one.png](attachment:{kept.id})![two.png](attachment:{kept.id})"


def test_sharing_again_updates_the_friends_copy_and_an_older_text_never_comes_back(pair):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, CALM)
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), protect=False)
    first = seal.seal(mara, order)
    write.revise(mara, entry.id, Draft(title="A calm day", body="It became better."))
    second = seal.seal(mara, order)
    newer = seal.open_bundle(noor, second.data)
    older = seal.open_bundle(noor, first.data)
    assert noor.inbox.entries_of(newer.id)[0].body == noor.inbox.entries_of(older.id)[0].body == "It became better."
    assert [line.rev for line in mara.ledger.lines(entry.id)] == [2, 1]


def test_a_taking_back_that_overtakes_its_share_still_holds(pair):
    mara, noor, noor_id, _ = pair
    sealed = share(mara, noor_id)
    entry = mara.ledger.lines()[0].entry
    [back] = seal.take_back(mara, entry).sealed
    seal.open_bundle(noor, back.data)
    item = seal.open_bundle(noor, sealed.data)
    assert noor.inbox.item(item.id).hidden
    assert noor.inbox.entries_of(item.id) == ()
    again = seal.seal(mara, SealOrder(entry_ids=(entry,), contacts=(noor_id,), protect=False))
    assert len(noor.inbox.entries_of(seal.open_bundle(noor, again.data).id)) == 1


def test_only_what_was_given_can_be_answered(pair):
    mara, noor, noor_id, _ = pair
    secret = write.write(mara, CALM)
    sealed = share(mara, noor_id)
    before = contents(mara)
    facts = {"kind": "response", "entries": (), "ask": None, "gesture": Gesture.HEAR}
    for about in (About(uid=secret.id, bundle=sealed.bundle), About(uid=EntryId("c" * 32), bundle=sealed.bundle)):
        with pytest.raises(BundleRefused) as refused:
            open_letter(noor, mara, reply_to=sealed.bundle, about=(about,), **facts)
        assert refused.value.facts["detail"] == "not-shared-with-them"
    assert contents(mara) == before


def test_a_refusal_inside_a_larger_deed_leaves_nothing_behind(pair):
    mara, noor, noor_id, _ = pair
    sealed = share(mara, noor_id)
    before = contents(mara)
    about = (About(uid=EntryId("c" * 32), bundle=sealed.bundle),)
    facts = {"kind": "response", "entries": (), "ask": None, "gesture": Gesture.HEAR, "about": about}
    hostile = [{**facts, "reply_to": sealed.bundle}, {"kind": "card", "entries": (), "ask": None, "card": b"none"}]

    def try_all(journal):
        for letter_facts in hostile:
            with pytest.raises(BundleRefused):
                open_letter(noor, journal, **letter_facts)

    mara.do(try_all)
    assert contents(mara) == before


def test_a_friend_never_touches_an_entry_of_this_journal(pair):
    mara, noor, _, _ = pair
    own = write.write(noor, CALM)
    hostile = bundles.LetterEntry(uid=own.id, rev=99, title="Overwritten", body="Mine now", day=own.day, kind=Kind.LOW)
    open_letter(mara, noor, entries=(hostile,))
    open_letter(mara, noor, kind="takeback", entries=(), ask=None, about=(About(uid=own.id, bundle="d" * 32),))
    assert noor.entries.get(own.id) == own
    assert noor.entries.count() == 1


def test_a_response_answers_shares_and_nothing_else(pair):
    mara, noor, noor_id, _ = pair
    seal.open_bundle(noor, share(mara, noor_id, ask=Ask.IDEAS).data)
    [outgoing] = mara.inbox.items()
    with pytest.raises(NoSuchEntry):
        seal.respond(mara, outgoing.id, Gesture.HEAR)


def broken(data: bytes) -> dict[str, bytes]:
    return {
        "cut": data[:-5],
        "longer": data + b"\0",
        "altered": data[:-50] + bytes([data[-50] ^ 1]) + data[-49:],
        "other": b"hello",
        "newer": data.replace(b"/v1", b"/v2", 1),
    }


def test_no_refusal_changes_anything(pair, new_journal):
    mara, noor, noor_id, mara_id = pair
    good = share(mara, noor_id).data
    stranger = new_journal("stranger")
    stranger.circle.set_up("Mara")
    card = stranger.circle.add(noor.circle.my_card())
    foreign = share(stranger, card.id, allow_unverified=True).data
    own = share(noor, mara_id).data
    known = share(mara, noor_id).data
    seal.open_bundle(noor, known)
    before = contents(noor)
    for data in (*broken(good).values(), foreign, own, b""):
        with pytest.raises(BundleRefused):
            seal.open_bundle(noor, data)
        assert contents(noor) == before
    clock.stop(clock.now().replace(day=20))
    with pytest.raises(BundleKnown) as refused:
        seal.open_bundle(noor, known)
    assert refused.value.facts == {"received": date(2026, 3, 12)}
    noor.circle.block(mara_id)
    before = contents(noor)
    with pytest.raises(BundleRefused) as refused:
        seal.open_bundle(noor, good)
    assert refused.value.facts["reason"] == "blocked-sender"
    assert contents(noor) == before


def test_new_keys_travel_under_the_old_ones_and_ask_to_be_compared(pair):
    mara, noor, noor_id, mara_id = pair
    mara.circle.renew_keys()
    with pytest.raises(BundleRefused) as refused:
        seal.open_bundle(noor, share(mara, noor_id).data)
    assert refused.value.facts["reason"] == "unknown-sender"
    item = seal.open_bundle(noor, seal.announce_card(mara, (noor_id,)).data)
    assert (item.kind, item.heading) == ("card", "Mara")
    changed = noor.circle.get(mara_id)
    assert changed.keys_changed
    assert changed.verified_on is None
    assert changed.fingerprint == mara.circle.me().fingerprint
    with pytest.raises(NotVerified):
        share(noor, mara_id)
    assert seal.open_bundle(noor, share(mara, noor_id).data).kind == "share"
    old_way = share(noor, mara_id, allow_unverified=True)
    assert seal.open_bundle(mara, old_way.data).kind == "share"


def test_a_new_name_travels_as_a_card(pair):
    mara, noor, noor_id, mara_id = pair
    mara.circle.set_up("Mara L.")
    seal.open_bundle(noor, seal.announce_card(mara, (noor_id,)).data)
    assert noor.circle.get(mara_id).card_name == "Mara L."
    assert noor.circle.get(mara_id).verified_how == "by-code"


def test_a_card_of_somebody_else_is_not_taken_from_a_friend(pair, new_journal):
    mara, noor, _, mara_id = pair
    thief = new_journal("thief").circle
    thief.set_up("Mara")
    before = contents(noor)
    for card in (thief.my_card(), b"no card"):
        with pytest.raises(BundleRefused):
            open_letter(mara, noor, kind="card", entries=(), ask=None, card=card)
    assert contents(noor) == before
    assert noor.circle.get(mara_id).verified_on is not None


def test_lost_keys_are_neither_read_nor_written_for(pair):
    mara, noor, noor_id, mara_id = pair
    data = share(mara, noor_id).data
    noor.circle.mark_lost(mara_id, date(2026, 3, 1))
    with pytest.raises(BundleRefused) as refused:
        seal.open_bundle(noor, data)
    assert refused.value.facts["reason"] == "key-lost"
    with pytest.raises(KeysLost):
        share(noor, mara_id, allow_unverified=True)


def test_the_line_on_the_recovery_sheet_opens_bundles_without_afterbell(pair):
    mara, noor, noor_id, _ = pair
    identity = PQIdentity.from_line(noor.circle.identity().age.line())
    plain = b"".join(decrypt(share(mara, noor_id).data, [identity]))
    assert b"It was calm." in plain
    manifest = plain[plain.index(b'{"format"') :].decode("latin-1")  # and what else is in the archive
    assert json.JSONDecoder().raw_decode(manifest)[0]["from"] == mara.circle.me().fingerprint


def test_a_listed_name_in_a_response_is_covered(pair):
    mara, noor, noor_id, _ = pair
    item = seal.open_bundle(noor, share(mara, noor_id).data)
    noor.names.add(("Rosa Delgado",))
    sealed = seal.respond(noor, item.id, Gesture.HEAR, "Like Rosa in my class.")
    answer = seal.open_bundle(mara, sealed.data)
    assert "Rosa" not in answer.note
    assert "Student A" in answer.note
    assert noor.ledger.lines()[0].stand_ins == ("Student A",)


def test_an_answer_to_keys_that_were_not_compared_needs_a_clear_yes(pair):
    mara, noor, noor_id, _ = pair
    item = seal.open_bundle(noor, share(mara, noor_id).data)
    mara.circle.renew_keys()
    seal.open_bundle(noor, seal.announce_card(mara, (noor_id,)).data)
    with pytest.raises(NotVerified):
        seal.respond(noor, item.id, Gesture.HEAR, "You are not alone.")
    answer = seal.respond(noor, item.id, Gesture.HEAR, "You are not alone.", allow_unverified=True)
    assert seal.open_bundle(mara, answer.data).note == "You are not alone."


def test_the_same_words_with_other_decisions_take_the_place_of_those_before(pair):
    mara, noor, noor_id, _ = pair
    entry = write.write(mara, Draft(body="I met Delgado in the corridor."))
    order = SealOrder(
        entry_ids=(entry.id,), contacts=(noor_id,), decisions=(Decision(key="delgado", replacement=None),)
    )
    first = seal.seal(mara, order)
    item = seal.open_bundle(noor, first.data)
    assert "Delgado" in noor.inbox.entries_of(item.id)[0].body
    mara.names.add(("Rosa Delgado",))
    again = seal.open_bundle(noor, seal.seal(mara, order).data)
    assert noor.inbox.entries_of(item.id)[0].body == "I met Student A in the corridor."
    assert noor.inbox.entries_of(again.id) == noor.inbox.entries_of(item.id)
    assert [line.rev for line in mara.ledger.lines(entry.id)] == [1, 1], "the ledger names the version as it is here"
