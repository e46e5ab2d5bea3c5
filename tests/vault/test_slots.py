from __future__ import annotations

import json
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.deeds import unlock as door
from journal.errors import DamagedKeys, DiskFailed, JournalTooNew, NoJournal, WeakKeyParameters, WrongPassphrase
from journal.files import reading
from journal.vault import keys, slots

VAULT = "0123456789abcdef" * 2


@pytest.fixture
def root():
    return bytearray(os.urandom(32))


def made(root, passphrase="x", generation=1):
    both = (
        keys.passphrase_slot(VAULT, root, passphrase, keys.usual()),
        keys.recovery_slot(VAULT, root, b"s" * 16),
    )
    return slots.make(VAULT, generation, both, root)


def secret(passphrase="x"):
    return keys.passphrase_bytes(passphrase)


def test_slots_are_read_as_they_were_written(tmp_path, root):
    slots.write(tmp_path, made(root))
    (found,) = slots.read(tmp_path)
    assert found.whole_under(root)
    assert (tmp_path / "keys.json").read_bytes() == (tmp_path / "keys.json.bak").read_bytes()


def test_the_second_copy_opens_where_the_first_is_unreadable(tmp_path, root):
    slots.write(tmp_path, made(root))
    (tmp_path / "keys.json").write_bytes(b"\0\0\0\0")
    ((current, opened),) = slots.opened(slots.read(tmp_path), "passphrase", secret())
    assert opened == root
    slots.settle(tmp_path, current)
    assert (tmp_path / "keys.json").read_bytes() == (tmp_path / "keys.json.bak").read_bytes() == current.bytes()


@pytest.mark.parametrize("name", ["keys.json", "keys.json.bak"])
def test_one_missing_copy_is_no_harm(tmp_path, root, name):
    slots.write(tmp_path, made(root))
    (tmp_path / name).unlink()
    assert slots.opened(slots.read(tmp_path), "passphrase", secret())[0][1] == root


def test_every_single_altered_byte_of_the_first_copy_is_survived(tmp_path, root):
    slots.write(tmp_path, made(root))
    whole = (tmp_path / "keys.json").read_bytes()
    for place in range(0, len(whole), 7):
        altered = bytearray(whole)
        altered[place] ^= 0x11
        (tmp_path / "keys.json").write_bytes(altered)
        current, opened = slots.opened(slots.read(tmp_path), "passphrase", secret())[0]
        assert opened == root
        assert current.whole_under(root)


def test_a_wrong_passphrase_is_told_apart_from_damage(tmp_path, root):
    slots.write(tmp_path, made(root))
    with pytest.raises(WrongPassphrase):
        slots.opened(slots.read(tmp_path), "passphrase", secret("y"))
    for name in slots.NAMES[:2]:
        (tmp_path / name).write_bytes(b"{")
    with pytest.raises(DamagedKeys):
        slots.read(tmp_path)


def flipped(whole, place, bit):
    altered = bytearray(whole)
    altered[place] ^= 1 << bit
    return bytes(altered)


def refusal(folder, passphrase="x"):
    with pytest.raises((DamagedKeys, WrongPassphrase)) as refused:
        slots.opened(slots.read(folder), "passphrase", secret(passphrase))
    return refused.type


def test_a_right_passphrase_is_not_called_wrong_where_one_bit_of_each_copy_is_another(tmp_path, root):
    whole = made(root).bytes()
    for place in range(len(whole)):
        (tmp_path / "keys.json").write_bytes(flipped(whole, place, place % 8))
        (tmp_path / "keys.json.bak").write_bytes(flipped(whole, (place * 37 + 11) % len(whole), (place + 3) % 8))
        assert refusal(tmp_path) is DamagedKeys, place


def test_a_wrong_passphrase_is_called_wrong_while_one_copy_is_whole(tmp_path, root):
    whole = made(root).bytes()
    for place in range(0, len(whole), 7):
        for name, other in (slots.NAMES[:2], slots.NAMES[1::-1]):
            (tmp_path / name).write_bytes(flipped(whole, place, 1))
            (tmp_path / other).write_bytes(whole)
            assert refusal(tmp_path, "y") is WrongPassphrase


@pytest.fixture
def before(root):
    """Slots as an Afterbell of before wrote them, without a sum."""
    document = {name: value for name, value in made(root).document.items() if name not in {"sum", "mac"}}
    return slots.Slots(document={**document, "mac": keys.authenticated(document, root)})


def test_slots_of_before_are_damaged_where_two_of_one_generation_differ(tmp_path, before):
    slots.write(tmp_path, before)
    assert refusal(tmp_path, "y") is WrongPassphrase
    salt = before.document["slots"][0]["kdf"]["salt"].encode()
    for name in slots.NAMES[:2]:
        other = keys.b64(os.urandom(16)).encode()
        (tmp_path / name).write_bytes(before.bytes().replace(salt, other))
    assert refusal(tmp_path) is DamagedKeys


def test_slots_with_a_number_that_json_does_not_know_are_none(root):
    assert slots.parse(made(root).bytes().replace(b'"gen":1', b'"gen":1,"more":NaN')) is None


def test_slots_of_before_get_a_sum_and_stay_the_same_otherwise(before, root):
    now = before.with_sum(root)
    assert now.whole_under(root)
    assert not now.contradicts_itself()
    assert {name: now.document[name] for name in ("format", "vault", "gen", "slots")} == {
        name: before.document[name] for name in ("format", "vault", "gen", "slots")
    }
    assert now.with_sum(root) is now


def test_slots_of_a_newer_afterbell_are_told_apart_from_damage(tmp_path, root):
    for name in slots.NAMES[:2]:
        (tmp_path / name).write_bytes(made(root).bytes().replace(b"afterbell-vault/1", b"afterbell-vault/2"))
    with pytest.raises(JournalTooNew) as refused:
        slots.read(tmp_path)
    assert refused.value.facts == {"found": 2, "known": 1}


def test_no_journal_is_told_apart_from_damage(tmp_path):
    with pytest.raises(NoJournal):
        slots.read(tmp_path)
    (tmp_path / "journal.db").write_bytes(b"x")
    with pytest.raises(DamagedKeys):
        slots.read(tmp_path)


def test_a_second_copy_left_behind_never_lets_the_old_passphrase_in(tmp_path, root):
    """A crash between the two writes: the first copy is new, the second one old."""
    old = made(root, "old")
    new = old.with_slot(keys.passphrase_slot(VAULT, root, "new", keys.usual()), root)
    (tmp_path / "keys.json").write_bytes(new.bytes())
    (tmp_path / "keys.json.bak").write_bytes(old.bytes())
    with pytest.raises(WrongPassphrase):
        slots.opened(slots.read(tmp_path), "passphrase", secret("old"))
    assert slots.opened(slots.read(tmp_path), "passphrase", secret("new"))[0][0].generation == 2


def test_a_slot_put_in_by_somebody_without_the_root_key_opens_nothing(tmp_path, root):
    mine = made(root)
    theirs = keys.passphrase_slot(VAULT, bytearray(32), "theirs", keys.usual())
    document = {**mine.document, "slots": [*mine.document["slots"], theirs]}
    document["sum"] = slots.sum_of(document)
    (tmp_path / "keys.json").write_bytes(keys.canonical(document))
    for typed in ("theirs", "x"):
        with pytest.raises(DamagedKeys):
            slots.opened(slots.read(tmp_path), "passphrase", secret(typed))
    with pytest.raises(WrongPassphrase):
        slots.opened(slots.read(tmp_path), "passphrase", secret("y"))


def test_a_right_passphrase_is_not_called_wrong_where_both_copies_were_altered_outside_the_slots(tmp_path, root):
    document = {**made(root).document, "gen": 7}
    slots.write(tmp_path, slots.Slots(document=document))
    with pytest.raises(DamagedKeys):
        slots.opened(slots.read(tmp_path), "passphrase", secret())
    with pytest.raises(DamagedKeys):
        slots.opened(slots.read(tmp_path), "recovery", b"s" * 16)


def test_a_hostile_cost_is_refused_before_it_runs(tmp_path, root):
    document = json.loads(made(root).bytes())
    document["slots"][0]["kdf"]["m"] = 1 << 40
    document["sum"] = slots.sum_of(document)
    (tmp_path / "keys.json").write_text(json.dumps(document), "utf-8")
    with pytest.raises(WeakKeyParameters):
        slots.opened(slots.read(tmp_path), "passphrase", secret())


def test_the_second_copy_stands_in_for_a_hostile_cost(tmp_path, root):
    slots.write(tmp_path, made(root))
    document = json.loads(made(root).bytes())
    document["slots"][0]["kdf"]["m"] = 1 << 40
    document["sum"] = slots.sum_of(document)
    (tmp_path / "keys.json").write_text(json.dumps(document), "utf-8")
    assert slots.opened(slots.read(tmp_path), "passphrase", secret())[0][1] == root


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)
WHOLE = json.loads(slots.make(VAULT, 1, (keys.recovery_slot(VAULT, bytearray(32), b"s" * 16),), bytearray(32)).bytes())


@given(st.binary(max_size=200))
def test_any_bytes_are_read_or_refused(data):
    assert slots.parse(data) is None


@given(st.sampled_from(sorted(WHOLE)), json_values)
def test_any_value_in_any_field_is_read_or_refused(field, value):
    found = slots.parse(json.dumps({**WHOLE, field: value}).encode())
    assert found is None or not found.whole_under(bytearray(32)) or found.document[field] == value == WHOLE[field]


@given(st.sampled_from(sorted(WHOLE["slots"][0])), json_values)
def test_any_value_in_any_field_of_a_slot_is_read_or_refused(field, value):
    slot = {**WHOLE["slots"][0], field: value}
    found = slots.parse(json.dumps({**WHOLE, "slots": [slot]}).encode())
    assert found is None or not found.whole_under(bytearray(32)) or value == WHOLE["slots"][0][field]


@pytest.mark.parametrize("data", [b"[" * 100_000, b'{"format":' * 20_000, b"null", b"[]", b"3"])
def test_deep_nesting_and_other_shapes_are_refused(data):
    assert slots.parse(data) is None


def test_key_files_that_the_disk_does_not_give_are_not_called_damaged(tmp_path, monkeypatch):
    place = tmp_path / "My journal.afterbell"
    door.create_journal(place, "x", calibrate=False)[0].close()
    real = reading._opened

    def opened(path, flags):
        if path.name in slots.NAMES:
            raise DiskFailed(path=path, errno=5)
        return real(path, flags)

    with monkeypatch.context() as patched:
        patched.setattr(reading, "_opened", opened)
        with pytest.raises(DiskFailed):
            door.open_journal(place, "x")
    door.open_journal(place, "x").close()
