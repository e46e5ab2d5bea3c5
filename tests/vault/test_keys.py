from __future__ import annotations

import hmac
import os
from concurrent.futures import ThreadPoolExecutor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal.errors import WeakKeyParameters
from journal.vault import keys

VAULT = "0123456789abcdef" * 2


@pytest.fixture
def root():
    return bytearray(os.urandom(32))


def test_the_passphrase_opens_its_slot_and_no_other_does(root):
    slot = keys.passphrase_slot(VAULT, root, "after the bell", keys.usual())
    assert keys.unwrapped(VAULT, slot, keys.passphrase_bytes("after the bell")) == root
    assert keys.unwrapped(VAULT, slot, keys.passphrase_bytes("after the bell ")) is None


def test_the_bits_of_a_recovery_sheet_open_its_slot(root):
    slot = keys.recovery_slot(VAULT, root, b"s" * 16)
    assert keys.unwrapped(VAULT, slot, b"s" * 16) == root
    assert keys.unwrapped(VAULT, slot, b"t" * 16) is None


@pytest.mark.parametrize("change", [{"id": "00"}, {"type": "recovery"}, {"kdf": {"m": 72}}, {"kdf": {"t": 4}}])
def test_a_slot_with_anything_altered_does_not_open(root, change):
    slot = keys.passphrase_slot(VAULT, root, "x", keys.usual())
    altered = {**slot, **change, "kdf": {**slot["kdf"], **change.get("kdf", {})}}
    assert keys.unwrapped(VAULT, altered, keys.passphrase_bytes("x")) is None


def test_a_slot_of_another_journal_does_not_open(root):
    slot = keys.recovery_slot(VAULT, root, b"s" * 16)
    assert keys.unwrapped("f" * 32, slot, b"s" * 16) is None


@pytest.mark.parametrize(
    "cost", [{"m": 63 * 1024}, {"m": 2049 * 1024}, {"t": 21}, {"t": 0}, {"p": 17}, {"p": 0}, {"m": -1}, {"m": 1 << 40}]
)
def test_costs_outside_the_bounds_are_refused_before_they_run(root, cost, monkeypatch):
    monkeypatch.setattr(keys, "LEAST_MEMORY", 64 * 1024)
    wide = keys.Cost(**{"m": 64 * 1024, **cost})
    with pytest.raises(WeakKeyParameters) as refused:
        keys.passphrase_slot(VAULT, root, "x", wide)
    assert set(refused.value.facts) == {"m", "t", "p"}


@pytest.mark.usefixtures("true_cost")
def test_the_bounds_of_production_are_sixty_four_mebibytes_to_two_gibibytes():
    assert (keys.LEAST_MEMORY, keys.MOST_MEMORY, keys.MOST_MEMORY_MADE) == (65536, 2097152, 524288)
    assert (keys.MOST_PASSES, keys.MOST_LANES, keys.usual()) == (20, 16, keys.Cost(m=262144, t=3, p=4))


def test_calibration_raises_only_the_memory(monkeypatch):
    ticks = iter([0.0, 0.2])
    monkeypatch.setattr(keys.time, "perf_counter", lambda: next(ticks))
    monkeypatch.setattr(keys, "LEAST_MEMORY", 16 * 1024)
    monkeypatch.setattr(keys, "MOST_MEMORY_MADE", 512 * 1024)
    assert keys.calibrated() == keys.Cost(m=80 * 1024, t=3, p=4)


@pytest.mark.parametrize(("seconds", "mebibytes"), [(0.0001, 512), (60.0, 16)])
def test_calibration_stays_inside_its_bounds(monkeypatch, seconds, mebibytes):
    ticks = iter([0.0, seconds])
    monkeypatch.setattr(keys.time, "perf_counter", lambda: next(ticks))
    monkeypatch.setattr(keys, "LEAST_MEMORY", 16 * 1024)
    monkeypatch.setattr(keys, "MOST_MEMORY_MADE", 512 * 1024)
    assert keys.calibrated().m == mebibytes * 1024


@pytest.mark.parametrize(
    ("typed", "same"),
    [("cafe\u0301", "caf\u00e9"), ("a\u00a0b", "a b"), ("a\u3000b\u2009c", "a b c")],
)
def test_a_passphrase_is_the_same_from_every_keyboard(typed, same):
    assert keys.passphrase_bytes(typed) == keys.passphrase_bytes(same)


@pytest.mark.parametrize("typed", [" x", "x ", "X", "x  y"])
def test_nothing_of_a_passphrase_is_trimmed_or_folded(typed):
    assert keys.passphrase_bytes(typed) == typed.encode()


@given(st.text(alphabet=st.characters(codec=None)))
def test_every_passphrase_becomes_bytes_and_stays_itself(typed):
    once = keys.passphrase_bytes(typed)
    assert keys.passphrase_bytes(once.decode("utf-8", "surrogatepass")) == once


def test_a_wiped_key_is_zeros(root):
    keys.wipe(root)
    assert root == bytes(32)


def test_keys_for_two_purposes_differ(root):
    assert keys.derive(root, "a") != keys.derive(root, "b") != keys.database_key(root)


def test_keys_are_derived_as_rfc_5869_says(root):
    def by_hand(key: bytes, salt: bytes, info: bytes) -> bytes:
        extracted = hmac.digest(salt or bytes(32), key, "sha256")
        return hmac.digest(extracted, info + b"\x01", "sha256")

    assert keys.database_key(root) == by_hand(bytes(root), b"", b"afterbell/vault-db/v1")
    assert keys.derive(root, "x", b"salt") == by_hand(bytes(root), b"salt", b"x")


def test_canonical_json_is_one_text():
    assert keys.canonical({"b": 1, "a": "é"}) == b'{"a":"\\u00e9","b":1}'


def test_two_threads_that_stretch_at_once_both_come_to_an_end():
    cost = keys.Cost(m=64 << 10)
    with ThreadPoolExecutor(2) as both:
        made = [both.submit(keys.argon2id, b"lanterns", b"y" * 16, cost, 32) for _ in range(6)]
        assert len({bytes(one.result(timeout=60)) for one in made}) == 1
