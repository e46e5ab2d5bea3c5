"""Makes a journal of today's schema version for tests/vectors/journals: `python packaging/make_vector.py`.

Run it once for every schema version, when that is frozen; the journals stay, and every later Afterbell must open them
with nothing lost. Beside each stands what is in it, in the words of the rooms.
"""

from __future__ import annotations

import json
import shutil
import sys
from datetime import UTC, date, datetime
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from journal.dates import clock  # noqa: E402  the checkout comes first
from journal.deeds import unlock, write  # noqa: E402  the checkout comes first
from journal.journal import Journal  # noqa: E402  the checkout comes first
from journal.settings_table import MY_NAME  # noqa: E402
from journal.shapes import Draft, Kind  # noqa: E402
from journal.vault import keys, migrate  # noqa: E402

FOLDER = ROOT / "tests" / "vectors" / "journals"
PASSPHRASE = "a journal of long ago"  # noqa: S105  stands beside the journal it opens


def fill(journal: Journal) -> None:
    """Write something into every room of writing."""
    first = write.write(
        journal,
        Draft(
            body="The plover came back. #outdoors",
            title="Spring",
            kind=Kind.HIGH,
            day=date(2025, 9, 1),
            tags=("birds",),
        ),
    )
    write.revise(
        journal,
        first.id,
        Draft(body="The plover came back, twice. #outdoors", title="Spring", kind=Kind.HIGH, day=date(2025, 9, 1)),
    )
    second = write.write(journal, Draft(body="A long afternoon; naïve plans.", kind=Kind.LOW, day=date(2025, 10, 3)))
    write.add_later_line(journal, second.id, "It turned out well.", date(2025, 12, 1))
    write.attach(journal, second.id, "list.txt", b"chalk, string, patience\n", "text/plain")
    gone = write.write(journal, Draft(body="In the trash.", day=date(2025, 10, 4)))
    write.trash(journal, [gone.id])
    journal.names.add(("Ada Lindqvist", "Ada"), group="7b")
    journal.settings.set(MY_NAME, "R. Brandt")


def contents(journal: Journal) -> dict[str, object]:
    """Give what is in a journal, in the words of the rooms, so that it can be compared across schemas."""
    entries = [journal.entries.get(entry_id) for entry_id in journal.entries.in_order()]
    return {
        "entries": [
            [entry.title, entry.body, entry.kind, entry.day.isoformat(), entry.rev, sorted(entry.tags)]
            for entry in entries
        ],
        "versions": [[version.body for version in journal.entries.versions(entry.id)] for entry in entries],
        "later_lines": [[line.text for line in journal.entries.later_lines(entry.id)] for entry in entries],
        "files": [
            [[file.name, journal.attachments.bytes_of(file.id).decode()] for file in journal.attachments.of(entry.id)]
            for entry in entries
        ],
        "trashed": len(journal.trash.trashed()),
        "people": [[list(person.names), person.group] for person in journal.names.people()],
        "my_name": journal.settings.get(MY_NAME),
        "found": len(journal.search.find("plover")),
    }


def main() -> None:
    """Make the journal of today's schema version, in the place of one that stands there."""
    version = migrate.steps()[-1][0]
    place = FOLDER / f"v{version}.afterbell"
    shutil.rmtree(place, ignore_errors=True)
    FOLDER.mkdir(parents=True, exist_ok=True)
    clock.stop(datetime(2026, 1, 5, 16, 0, tzinfo=UTC), "Europe/Berlin")
    keys.MOST_MEMORY_MADE = keys.LEAST_MEMORY  # the least that production opens: the suite opens it every time
    journal, sheet = unlock.create_journal(place, PASSPHRASE, calibrate=False)
    journal.do(fill)
    about = {
        "schema": version,
        "passphrase": PASSPHRASE,
        "recovery": " ".join(sheet.words),
        "contents": contents(journal),
    }
    journal.close()
    for name in ("journal.lock", "journal.db-journal"):
        (place / name).unlink()
    (FOLDER / f"v{version}.json").write_text(json.dumps(about, indent=1, ensure_ascii=False) + "\n", "utf-8")
    print(place)


if __name__ == "__main__":
    main()
