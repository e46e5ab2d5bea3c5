"""Whatever is done to a journal in whatever order, it holds what a plain dictionary holds."""

from __future__ import annotations

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    consumes,
    invariant,
    multiple,
    rule,
    run_state_machine_as_test,
)

from journal.dates import clock
from journal.deeds import back_up as backup
from journal.deeds import rekeying
from journal.deeds import unlock as door
from journal.deeds import write as writing
from journal.errors import WrongPassphrase
from journal.shapes import Draft
from journal.shapes.keys import KeyDeed
from tests.proofs import proved

TEXTS = st.text(st.characters(codec="utf-8", exclude_characters="\x00"), min_size=1, max_size=40).filter(str.strip)


class AnyOrder(RuleBasedStateMachine):
    """A journal beside a dictionary from entry to text."""

    home: Path
    entries = Bundle("entries")
    copies = Bundle("copies")

    def __init__(self) -> None:
        super().__init__()
        shutil.rmtree(self.home, ignore_errors=True)
        self.home.mkdir()
        self.place = self.home / "My journal.afterbell"
        self.passphrase = "x0"
        self.journal, self.sheet = door.create_journal(self.place, self.passphrase, calibrate=False)
        self.texts: dict[str, str] = {}
        self.changes = 0

    @rule(target=entries, text=TEXTS)
    def write(self, text):
        entry = writing.write(self.journal, Draft(body=text))
        self.texts[entry.id] = entry.body
        return entry.id

    @rule(entry=entries, text=TEXTS)
    def revise(self, entry, text):
        if entry in self.texts:
            self.texts[entry] = writing.revise(self.journal, entry, Draft(body=text)).body

    @rule(entry=consumes(entries))
    def trash(self, entry):
        if self.texts.pop(entry, None) is not None:
            writing.trash(self.journal, [entry])

    @rule()
    def lock_and_open(self):
        self.journal.close()
        with pytest.raises(WrongPassphrase):
            door.open_journal(self.place, self.passphrase + "?")
        self.journal = door.open_journal(self.place, self.passphrase)

    @rule()
    def open_with_the_sheet(self):
        self.journal.close()
        self.journal = door.open_journal(self.place, " ".join(self.sheet.words), by_words=True)

    @rule()
    def change_the_passphrase(self):
        self.changes += 1
        self.passphrase = f"x{self.changes}"
        rekeying.change_passphrase(self.journal, proved(self.journal, KeyDeed.NEW_PASSPHRASE), self.passphrase)

    @rule()
    def replace_the_key(self):
        self.journal, self.sheet = rekeying.replace_key(
            self.journal, proved(self.journal, KeyDeed.NEW_KEY), self.passphrase
        )

    @rule(name=st.sampled_from(["keys.json", "keys.json.bak"]), damage=st.sampled_from([b"", b"{}", b"\xff" * 40]))
    def damage_one_copy_of_the_slots(self, name, damage):
        self.journal.close()
        (self.place / name).write_bytes(damage)
        self.journal = door.open_journal(self.place, self.passphrase)

    @rule(target=copies)
    def back_up(self):
        info = backup.back_up(self.journal)
        clock.stop(clock.now() + timedelta(minutes=7), "Europe/Berlin")
        return info.path, self.passphrase, dict(self.texts)

    @rule(target=entries, kept=copies)
    def restore(self, kept):
        path, passphrase, texts = kept
        if not Path(path).exists():
            return multiple()
        self.journal.close()
        assert backup.restore(Path(path), self.place, passphrase) == len(texts)
        self.journal = door.open_journal(self.place, passphrase)
        self.sheet = rekeying.new_recovery_sheet(self.journal, proved(self.journal, KeyDeed.NEW_SHEET))
        self.passphrase, self.texts = passphrase, dict(texts)
        return multiple(*texts)

    @invariant()
    def it_holds_what_the_dictionary_holds(self):
        ids = self.journal.entries.in_order()
        assert {entry: self.journal.entries.get(entry).body for entry in ids} == self.texts

    def teardown(self):
        assert self.journal.store.faults() == 0
        self.journal.close()


def test_a_journal_holds_what_a_dictionary_holds(tmp_path):
    AnyOrder.home = tmp_path / "home"
    few = settings(max_examples=15, stateful_step_count=20)
    run_state_machine_as_test(AnyOrder, settings=few)
