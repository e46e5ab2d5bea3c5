from __future__ import annotations

from journal.passphrase import tries
from journal.passphrase.tries import LONGEST_WAIT, Tries


def test_a_wait_never_grows_over_its_bound(monkeypatch):
    monkeypatch.setattr(tries, "monotonic", lambda: 1000.0)
    typed = Tries()
    for _ in range(10_000):
        typed.count_wrong()
    assert typed.wait == LONGEST_WAIT
    typed.forget()
    assert typed.wait == 0
