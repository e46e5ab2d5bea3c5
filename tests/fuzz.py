"""Mutates everything that can come in from outside, for as long as it is told: `python tests/fuzz.py --seconds 600`.

Cards, sealed files, the zip inside one and its manifest (each sealed anew with true keys, as a hostile friend can), the
Markdown and the pictures in it. Nothing may end in anything but a refusal or an answer, take two seconds of the
processor, need 300 MB, or change the journal where it was refused; nothing altered may be taken for what was written.
"""

from __future__ import annotations

import argparse
import io
import json
import random  # noqa: TID251  seeded, so that a run can be repeated; no secret comes of it
import resource
import signal
import sys
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from PIL import Image  # noqa: E402

from journal import decoder, prose, redaction  # noqa: E402
from journal.bundle import cards  # noqa: E402
from journal.demo.circle import in_memory  # noqa: E402
from journal.errors import BundleKnown, BundleRefused, CardRefused, NotAPicture, TooLarge  # noqa: E402
from journal.journal import Journal  # noqa: E402
from journal.prose import html as prose_html  # noqa: E402
from journal.sharing import receive  # noqa: E402
from tests import forgery  # noqa: E402

SECONDS = 2.0
MEMORY = 300 << 20
HARD = (
    b"\0",
    b"\xff" * 4,
    b"\x80\0\0\0",
    b"PK\3\4",
    b"PK\5\6",
    b"--- ",
    b"-> ",
    b"[" * 50,
    b"{" * 50,
    b'"',
    b"\n",
    b"9" * 20,
)
MARKDOWN = (
    *("[", "]", "(", ")", "![", "<", ">", "&", "*", "**", "_", " ", "`", "```", "~~~", "#", "|", "-", "+", "1. ", "\\"),
    *("\n", "\n\n", "\t", "    ", "\u202e", "\u0301", "\u200d", "a", "word", "](", "&#106;avascript:"),
    *(
        "file:///etc/passwd",
        "javascript:alert(1)",
        "\\\\host\\share",
        "attachment:x",
        "https://a.b",
        "data:text/html,x",
    ),
    *("<img src=x onerror=y>", "<script>", "<style>", "![x](//host/y.png)"),
)
FORBIDDEN = (
    "<script",
    "<style",
    'src="file',
    'src="http',
    'src="data',
    'src="//',
    'src="\\',
    'href="javascript',
    'href="file',
)


class SlowError(Exception):
    """Something took more than two seconds of the processor."""


class TakenBack(Exception):  # noqa: N818  no error: it rolls back what was taken in, so that the next begins as before
    """What came in checked out."""


def main(arguments: list[str] | None = None) -> int:
    """Run, print how often which outcome was met, and give the exit code."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--seconds", type=float, default=60.0)
    parser.add_argument("--seed", type=int, default=time.time_ns() % 10**9)
    told = parser.parse_args(arguments)
    chance = random.Random(told.seed)
    trials = _trials(chance)
    signal.signal(signal.SIGVTALRM, _too_slow)
    _limit_memory()
    met: Counter[str] = Counter()
    ends = time.monotonic() + told.seconds
    slowest, by = 0.0, ""
    while time.monotonic() < ends:
        for name, trial in trials.items():
            signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
            began = time.process_time()
            try:
                outcome = trial()
            except BaseException:
                print(f"{name} failed; repeat it with --seed {told.seed}", file=sys.stderr)
                raise
            finally:
                signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            slowest, by = max((slowest, by), (time.process_time() - began, name))
            met[f"{name}: {outcome}"] += 1
    for outcome, count in sorted(met.items()):
        print(f"{count:9,}  {outcome}")
    print(f"{sum(met.values()):9,}  in all, seed {told.seed}; the slowest, {by}: {slowest * 1000:.0f} ms")
    return 0


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Give `data` with one to a few things changed: bits, bytes, runs, lengths, pieces of itself elsewhere."""
    made = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
        place = chance.randrange(len(made) + 1)
        length = chance.choice((1, 1, 2, 4, 16, 64, 500))
        kind = chance.randrange(6)
        if kind == 0 and made:
            made[place % len(made)] ^= 1 << chance.randrange(8)
        elif kind == 1:
            made[place : place + length] = chance.randbytes(length)
        elif kind == 2:
            del made[place : place + length]
        elif kind == 3:
            made[place:place] = chance.choice(HARD)
        elif kind == 4:
            source = chance.randrange(len(made) + 1)
            made[place:place] = made[source : source + length]
        else:
            del made[chance.randrange(len(made) + 1) :]
    return bytes(made)


def _trials(chance: random.Random) -> dict[str, Callable[[], str]]:
    world = _World(chance)
    return {
        "card": world.card,
        "sealed file": world.sealed_file,
        "zip": world.zip,
        "manifest": world.manifest,
        "entry": world.entry,
        "markdown": world.markdown,
        "names": world.names,
        "picture": world.picture,
    }


class _World:
    """Noor's journal, Mara's keys in hostile hands, and good things to spoil."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.noor, mara = in_memory(), in_memory()
        self.noor.circle.set_up("Noor")
        mara.circle.set_up("Mara")
        self.noor.circle.add(mara.circle.my_card())
        mara.circle.add(self.noor.circle.my_card())
        self.mara, self.reader = mara.circle.identity(), self.noor.circle.identity()
        for identity, journal in ((self.mara, mara), (self.reader, self.noor)):
            forgery.CARDS[identity] = cards.read(journal.circle.my_card())
        self.good_card = mara.circle.my_card()
        self.good = forgery.packed(self.mara, (self.reader,))
        self.good_inside = forgery.inside(self.good, self.reader)
        self.good_parts = forgery.members(self.good, self.reader)
        # The good one itself counts as new each time: what is taken in is rolled back.
        self.before = contents(self.noor)
        self.photos = [_photo(form) for form in ("PNG", "JPEG", "WEBP", "GIF", "BMP", "TIFF")]

    def card(self) -> str:
        text = self.chance.random() < 0.5
        good = cards.to_text(self.good_card).encode() if text else self.good_card
        data = mutated(good, self.chance)
        try:
            read = cards.from_any(data)
            cards.read(read)
        except CardRefused as refused:
            return str(refused.facts["reason"])
        assert read == self.good_card, "a card that was altered was taken"
        return "unharmed"

    def sealed_file(self) -> str:
        data = mutated(self.good, self.chance)
        return self._open(data, altered=data != self.good)

    def zip(self) -> str:
        plain = mutated(self.good_inside, self.chance)
        return self._open(forgery.sealed(plain, (self.reader,)), altered=plain != self.good_inside)

    def manifest(self) -> str:
        parts = dict(self.good_parts)
        if self.chance.random() < 0.5:
            parts["manifest.json"] = mutated(parts["manifest.json"], self.chance)
        else:
            facts = json.loads(parts["manifest.json"])
            self._spoil(facts)
            parts["manifest.json"] = json.dumps(facts, ensure_ascii=self.chance.random() < 0.5).encode(
                "utf-8", "replace"
            )
        return self._open(self._authenticated(parts))

    def entry(self) -> str:
        """A text of any kind, whole and truly from Mara: it is taken, and shows nothing it must not."""
        parts = dict(self.good_parts)
        facts = json.loads(parts["manifest.json"])
        facts["id"] = self.chance.randbytes(16).hex()
        head = parts["entries/0001.md"].split(b"\n\n", 2)
        forgery.with_entry_text(facts, parts, b"\n\n".join(head[:2]) + b"\n\n" + self._nasty().encode())
        parts["manifest.json"] = json.dumps(facts, ensure_ascii=False, separators=(",", ":")).encode()
        return self._open(self._authenticated(parts))

    def markdown(self) -> str:
        text = self._nasty()
        _safe(prose.to_html(text, foreign=True))
        prose.title_of(text)
        return "plain" if not prose.fits(text, prose_html.FOREIGN_LIMIT) else "shown"

    def names(self) -> str:
        from journal.shapes import Person, PersonId

        people = (Person(id=PersonId("1"), names=("Rosa Delgado", "Rosie"), stand_in="Student A"),)
        pieces = (
            "Rosa",
            "Delgado",
            "delgado's",
            " ",
            "*",
            "_",
            "`",
            "[",
            "](",
            "\u00ad",
            "R. D.",
            "\n",
            "the ",
            "#",
            "-",
        )
        text = "".join(self.chance.choice(pieces) for _ in range(self.chance.randrange(200)))
        protected = redaction.find(text, people)
        if not protected.undecided:
            assert redaction.prove(protected.text, people), "a listed name is left"
        return "asked" if protected.undecided else "covered"

    def picture(self) -> str:
        data = mutated(self.chance.choice(self.photos), self.chance)
        decoder.look(data)
        try:
            decoder.clean_picture(data, 400)
        except (NotAPicture, TooLarge):
            return "refused"
        return "made anew"

    def _open(self, data: bytes, *, altered: bool = False) -> str:
        outcome = "taken"
        try:
            with self.noor.store.write():
                item = receive.open_bundle(self.noor, data)
                _safe("".join(prose.to_html(one.body, foreign=True) for one in self.noor.inbox.entries_of(item.id)))
                _roll_back()
        except (BundleRefused, BundleKnown) as refused:
            outcome = str(refused.facts.get("reason", "known"))
        except TakenBack:
            assert not altered, "what was altered was taken in"
        assert contents(self.noor) == self.before, "a refusal changed the journal"
        return outcome

    def _authenticated(self, parts: dict[str, bytes]) -> bytes:
        return forgery.authenticated(parts, self.mara, (self.reader,))

    def _spoil(self, facts: object) -> None:
        """Put any value in any one place of a manifest."""
        holder = facts
        while True:
            places = list(holder) if isinstance(holder, dict) else list(range(len(holder)))  # type: ignore[arg-type]
            if not places:
                return
            place = self.chance.choice(places)
            inner = holder[place]  # type: ignore[index]
            if not isinstance(inner, (dict, list)) or not inner or self.chance.random() < 0.3:
                holder[place] = self.chance.choice(  # type: ignore[index]
                    (None, True, -1, 0, 2**63, 1.5, "", "\u202e", "x" * 600, "0" * 32, "f" * 64, [], {}, "9999-12-31")
                )
                return
            holder = inner

    def _nasty(self) -> str:
        if self.chance.random() < 0.2:
            return self.chance.choice(MARKDOWN) * self.chance.randrange(1, 60_000)
        return "".join(self.chance.choice(MARKDOWN) for _ in range(self.chance.randrange(1, 3_000)))


def contents(journal: Journal) -> tuple[object, ...]:
    """Give everything that a bundle could touch, row by row."""
    tables = ("items", "received_entries", "received_files", "item_entries", "taken_back", "responses")
    more = ("known_bundles", "contacts", "former_keys", "ledger", "entries", "attachments")
    return tuple(tuple(map(tuple, journal.store.read(f"SELECT * FROM {table}"))) for table in (*tables, *more))


def _safe(html: str) -> None:
    lower = html.lower()
    assert not any(word in lower for word in FORBIDDEN), "hostile markup came through"


def _photo(form: str) -> bytes:
    out = io.BytesIO()
    Image.effect_noise((80, 60), 60).convert("RGB").save(out, form)
    return out.getvalue()


def _roll_back() -> None:
    raise TakenBack


def _too_slow(_signal: int, _frame: object) -> None:
    raise SlowError


def _limit_memory() -> None:
    """Let whatever needs 300 MB more than now fail; what can be measured at all is Linux's."""
    if Path("/proc/self/statm").exists():
        now = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, resource.RLIM_INFINITY))


if __name__ == "__main__":
    sys.exit(main())
