"""Deeds that do break the law, each in its own way: where the harness does not find them, it finds nothing."""

from __future__ import annotations

from pathlib import Path

from journal.deeds import write as writing
from journal.shapes import Draft
from tests.faults.deeds import DEEDS, Deed, doing
from tests.faults.kinds import failing, killed, power_cuts
from tests.faults.law import MARK
from tests.faults.rounds import Act, Hand
from tests.faults.shim import Calls, How
from tests.faults.trials import Trial

_SAVE = next(deed for deed in DEEDS if deed.name == "save")
_BODY = f"Lost. {MARK}"


def _says_too_early(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        hand.say(f"kept {_BODY}")
        journal.do(lambda each: writing.write(each, Draft(body=_BODY)))


def _never_syncs(home: Path, hand: Hand) -> None:
    with doing(home) as journal:
        journal.store.one("PRAGMA synchronous = OFF")
        journal.do(lambda each: writing.write(each, Draft(body=_BODY)))
        hand.say(f"kept {_BODY}")
        (home / "last").touch()


def _leaves_plaintext(home: Path, _: Hand) -> None:
    part = home / "part"
    part.write_text(_BODY, "utf-8")
    part.unlink()


def _raises(home: Path, _: Hand) -> None:
    (home / "part").write_text("nothing", "utf-8")


def _control(name: str, act: Act) -> Deed:
    return Deed(name, _SAVE.make, act, _SAVE.law)


CONTROLS = (
    Trial("says too early", _control("says too early", _says_too_early), lambda g, c: killed(g, How.KILL, c)),
    Trial("never syncs", _control("never syncs", _never_syncs), power_cuts),
    Trial("leaves plaintext", _control("leaves plaintext", _leaves_plaintext), lambda g, c: killed(g, How.KILL, c)),
    Trial("raises", _control("raises", _raises), lambda g, c: failing(g, How.EVER, Calls.ALL, (5,), c)),
)
