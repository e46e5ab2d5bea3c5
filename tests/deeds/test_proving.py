"""An open journal proves nothing: what is done to its keys is done for who knows them, and for nobody else."""

from __future__ import annotations

import inspect
import re
from pathlib import Path

import pytest

from journal.deeds import export as exporting
from journal.deeds import proving, rekeying
from journal.deeds import unlock as door
from journal.deeds.proving import GOOD_FOR, OpenedJustNow, Proof, prove
from journal.errors import NotProved, UnknownRecoveryWord
from journal.passphrase import tries
from journal.passphrase.tries import LONGEST_WAIT
from journal.settings_table import LOCK_AFTER, LOCK_ON_MINIMISE, LOCK_WITH_DESKTOP
from journal.shapes.keys import KeyDeed, ProofBy

PASSPHRASE = "after the bell"
DEEDS = {
    KeyDeed.NEW_SHEET: lambda journal, proof, _: rekeying.new_recovery_sheet(journal, proof),
    KeyDeed.NEW_PASSPHRASE: lambda journal, proof, _: rekeying.change_passphrase(journal, proof, "another one"),
    KeyDeed.NEW_KEY: lambda journal, proof, _: rekeying.replace_key(journal, proof, "another one")[0].close(),
    KeyDeed.DISOWN: lambda journal, proof, _: rekeying.disown(journal, proof),
    KeyDeed.OWN: lambda journal, proof, _: rekeying.own(journal, proof),
    KeyDeed.PLAIN_EXPORT: lambda journal, proof, place: exporting.export(journal, proof, place / "out"),
    KeyDeed.LOOSER_LOCK: lambda journal, proof, _: proving.loosen(journal, proof, LOCK_AFTER, 60),
}
"""Every deed that asks for a proof, and what does it."""


class Watch:
    """A clock that goes on when it is told."""

    now = 1000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def watch(monkeypatch):
    made = Watch()
    for module in (proving, tries, door):
        monkeypatch.setattr(module, "monotonic", made)
    return made


@pytest.fixture
def made(tmp_path, watch):
    place = tmp_path / "My journal.afterbell"
    journal, sheet = door.create_journal(place, PASSPHRASE, calibrate=False)
    yield journal, " ".join(sheet.words)
    journal.close()


def everything(folder):
    return {file.relative_to(folder): file.read_bytes() for file in folder.rglob("*") if file.is_file()}


def test_every_deed_is_named_here():
    assert set(DEEDS) == set(KeyDeed)


def test_whatever_takes_a_proof_asks_it_first():
    """A deed that took one and did not look at it would be none."""
    takers = [
        function
        for module in (rekeying, proving, exporting)
        for _, function in inspect.getmembers(module, inspect.isfunction)
        if function.__module__ == module.__name__
        and not function.__name__.startswith("_")
        and "proof" in inspect.signature(function).parameters
    ]
    for at_once, in_slices in (
        (exporting.export, "exporting(journal, proof, "),
        (rekeying.replace_key, "replacing_key(journal, lambda: None, proof, "),
    ):
        takers.remove(at_once)  # does at once what the one beside it does in slices
        assert in_slices in inspect.getsource(at_once)
    assert len(takers) == len(KeyDeed)
    assert [
        taker.__name__ for taker in takers if "proof.require(journal, KeyDeed." not in inspect.getsource(taker)
    ] == []


@pytest.mark.parametrize("deed", KeyDeed)
def test_a_deed_is_done_for_its_own_proof_and_for_no_other(made, deed, tmp_path):
    journal, _ = made
    others = {KeyDeed.DISOWN} if deed is KeyDeed.NEW_KEY else set()  # "that was not me" ends with a new key
    before = everything(tmp_path)
    for other in set(KeyDeed) - {deed} - others:
        with pytest.raises(NotProved):
            DEEDS[deed](journal, prove(journal, other, ProofBy.PASSPHRASE, PASSPHRASE), tmp_path)
    assert everything(tmp_path) == before
    DEEDS[deed](journal, prove(journal, deed, ProofBy.PASSPHRASE, PASSPHRASE), tmp_path)


@pytest.mark.parametrize("deed", KeyDeed)
def test_a_proof_is_over_after_a_while_and_worth_nothing_elsewhere(made, deed, tmp_path, watch):
    journal, words = made
    proof = prove(journal, deed, ProofBy.RECOVERY, words)
    other, _ = door.create_journal(tmp_path / "Other.afterbell", PASSPHRASE, calibrate=False)
    with pytest.raises(NotProved):
        DEEDS[deed](other, proof, tmp_path)
    other.close()
    watch.now += GOOD_FOR + 1
    with pytest.raises(NotProved) as refused:
        DEEDS[deed](journal, proof, tmp_path)
    assert refused.value.facts["reason"] == "over"


def test_there_is_no_proof_without_what_opens_the_journal(made, watch):
    journal, words = made
    for by, typed in (
        (ProofBy.PASSPHRASE, "After the bell"),
        (ProofBy.PASSPHRASE, ""),
        (ProofBy.PASSPHRASE, words),
        (ProofBy.RECOVERY, "abacus " * 12),
    ):
        with pytest.raises((NotProved, UnknownRecoveryWord)):
            prove(journal, KeyDeed.NEW_SHEET, by, typed)
        watch.now += 100
    with pytest.raises(ValueError, match="unknown"):
        Proof(journal, KeyDeed.NEW_SHEET, ProofBy("unknown"), PASSPHRASE)


def test_wrong_tries_wait_longer_and_longer_and_a_right_one_begins_anew(made, watch):
    journal, _ = made
    waits = []
    for _ in range(12):
        with pytest.raises(NotProved) as refused:
            prove(journal, KeyDeed.NEW_SHEET, ProofBy.PASSPHRASE, "no")
        assert refused.value.facts["reason"] == "wrong"
        waits.append(refused.value.facts["seconds"])
        assert proving.wait(journal) == waits[-1]
        with pytest.raises(NotProved) as refused:  # the right one is not heard either, and does not count
            prove(journal, KeyDeed.NEW_SHEET, ProofBy.PASSPHRASE, PASSPHRASE)
        assert refused.value.facts == {"reason": "wait", "seconds": waits[-1]}
        watch.now += waits[-1]
    assert waits == [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, LONGEST_WAIT, LONGEST_WAIT]
    prove(journal, KeyDeed.NEW_SHEET, ProofBy.PASSPHRASE, PASSPHRASE)
    with pytest.raises(NotProved) as refused:
        prove(journal, KeyDeed.NEW_SHEET, ProofBy.PASSPHRASE, "no")
    assert refused.value.facts["seconds"] == 1


def test_opening_proves_for_one_deed_and_not_for_long(made, tmp_path, watch):
    journal, words = made
    rekeying.change_passphrase(journal, OpenedJustNow(journal, KeyDeed.NEW_PASSPHRASE), "x")
    with pytest.raises(NotProved):
        OpenedJustNow(journal, KeyDeed.NEW_SHEET)
    journal.close()
    journal = door.open_journal(tmp_path / "My journal.afterbell", words, by_words=True)
    watch.now += GOOD_FOR + 1
    with pytest.raises(NotProved):
        OpenedJustNow(journal, KeyDeed.NEW_SHEET)
    journal.close()


@pytest.mark.parametrize(
    ("setting", "tighter", "looser"),
    [(LOCK_AFTER, 5, 60), (LOCK_WITH_DESKTOP, True, False), (LOCK_ON_MINIMISE, True, False)],
    ids=lambda value: getattr(value, "name", None),
)
def test_locking_is_made_stricter_by_anybody_and_looser_by_the_owner(made, setting, tighter, looser):
    journal, _ = made
    journal.settings.set(setting, tighter)
    with pytest.raises(NotProved):
        journal.settings.set(setting, looser)
    assert journal.settings.get(setting) == tighter
    proving.loosen(journal, prove(journal, KeyDeed.LOOSER_LOCK, ProofBy.PASSPHRASE, PASSPHRASE), setting, looser)
    assert journal.settings.get(setting) == looser


ROOT = Path(__file__).parent.parent.parent
ONLY_IN = {
    "keep_anyway": {"journal/settings.py", "journal/deeds/proving.py"},
    "OpenedJustNow": {
        "journal/deeds/proving.py",
        "journal/cli/vaults.py",
        "journal/cli/moving.py",
        "journal/cli/kept.py",
        "journal/deeds/rekeying.py",  # in `own_just_opened` alone
        "ui/dialogs/passphrase.py",  # right after the sheet opened the journal
    },
    "own_just_opened": {
        "journal/deeds/rekeying.py",
        "journal/cli/vaults.py",
        "ui/changed_keys.py",  # right after the unlock
    },
    "change_recovery": {"journal/vault/keyring.py", "journal/deeds/rekeying.py"},
    "end_sheets": {"journal/vault/keyring.py", "journal/deeds/rekeying.py"},
}
"""Ways past a proof, and the files that may go them."""


def going_past(name: str, sources: dict[str, str]) -> set[str]:
    """Give the files in which a name stands that are not among those that may."""
    return {file for file, text in sources.items() if re.search(rf"\b{name}\b", text)} - ONLY_IN[name]


def test_nobody_goes_past_a_proof():
    files = [*(ROOT / "journal").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    sources = {file.relative_to(ROOT).as_posix(): file.read_text("utf-8") for file in files}
    assert {name: found for name in ONLY_IN if (found := going_past(name, sources))} == {}


@pytest.mark.parametrize("name", ONLY_IN)
def test_whoever_goes_past_a_proof_is_seen(name):
    assert going_past(name, {"ui/app/workspace.py": f"journal.{name}(x)", "ui/deed.py": f"no_{name}"}) == {
        "ui/app/workspace.py"
    }
