"""Room. Shared folders: which they are, what was tried in them, and what this journal put there."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from journal.changes import Room
from journal.dates import clock
from journal.shapes import LyingFile, PutFile, SharedFolder
from journal.vault.store import Store

MAY_CHANGE = ("unknown-sender", "blocked-sender", "key-lost", "too-new")
"""Outcomes that another card in the circle, or another Afterbell, may turn; all others are settled for good."""


class Folders:
    """The folders that friends share through some sync service."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def all(self) -> tuple[SharedFolder, ...]:
        """Give the shared folders, in the order they were added."""
        rows = self._store.read("SELECT path, added_on FROM shared_folders ORDER BY rowid")
        return tuple(SharedFolder(path=Path(row["path"]), added_on=date.fromisoformat(row["added_on"])) for row in rows)

    def add(self, path: Path) -> None:
        """Share through a folder from now on."""
        with self._store.write(Room.FOLDERS) as store:
            store.run(
                "INSERT OR IGNORE INTO shared_folders (path, added_on) VALUES (?, ?)",
                (str(path), clock.today().isoformat()),
            )

    def remove(self, path: Path) -> None:
        """Let go of a folder; what lies in it stays there."""
        with self._store.write(Room.FOLDERS) as store:
            store.run("DELETE FROM shared_folders WHERE path = ?", (str(path),))

    def fresh(self, files: Sequence[LyingFile], met: str) -> tuple[LyingFile, ...]:
        """Give those files that were not tried yet, or may fare better now: `met` says what the circle is like."""
        settled = {
            row["stamp"]
            for row in self._store.read(
                "SELECT stamp, outcome, met FROM tried_files WHERE NOT (outcome IN (?, ?, ?, ?) AND met <> ?)",
                (*MAY_CHANGE, met),
            )
        }
        ours = {row["name"] for row in self._store.read("SELECT name FROM put_files")}
        return tuple(file for file in files if file.stamp not in settled and file.name not in ours)

    def remember(self, tried: Iterable[tuple[LyingFile, str]], met: str) -> None:
        """Keep what came of trying files, so that none is tried twice for nothing."""
        with self._store.write(Room.FOLDERS) as store:
            store.run_many(
                """INSERT INTO tried_files (stamp, folder, outcome, met) VALUES (?, ?, ?, ?)
                ON CONFLICT (stamp) DO UPDATE SET outcome = excluded.outcome, met = excluded.met""",
                [(file.stamp, str(file.folder), outcome, met) for file, outcome in tried],
            )

    def forget_gone(self, folder: Path, files: Sequence[LyingFile]) -> None:
        """Forget what was tried in `folder` and no longer lies there."""
        rows = self._store.read("SELECT stamp FROM tried_files WHERE folder = ?", (str(folder),))
        gone = {row["stamp"] for row in rows} - {file.stamp for file in files}
        if gone:
            with self._store.write(Room.FOLDERS) as store:
                store.run_many("DELETE FROM tried_files WHERE stamp = ?", [(stamp,) for stamp in gone])

    def outcomes(self, folder: Path) -> Counter[str]:
        """Give how many files of a folder had which outcome."""
        rows = self._store.read(
            "SELECT outcome, count(*) AS many FROM tried_files WHERE folder = ? GROUP BY outcome", (str(folder),)
        )
        return Counter({row["outcome"]: row["many"] for row in rows})

    def keep_put(self, put: PutFile) -> None:
        """Note a file that this journal put into a folder."""
        with self._store.write(Room.FOLDERS) as store:
            store.run(
                "INSERT INTO put_files (name, folder, bundle, size, digest, put_on) VALUES (?, ?, ?, ?, ?, ?)",
                (put.name, str(put.folder), put.bundle, put.size, put.digest, put.put_on.isoformat()),
            )

    def put_files(self) -> tuple[PutFile, ...]:
        """Give what this journal put into folders and did not clear away yet, oldest first."""
        return tuple(
            PutFile(
                folder=Path(row["folder"]),
                name=row["name"],
                bundle=row["bundle"],
                size=row["size"],
                digest=row["digest"],
                put_on=date.fromisoformat(row["put_on"]),
                due_on=date.fromisoformat(row["due_on"]) if row["due_on"] else None,
                missing=bool(row["missing"]),
            )
            for row in self._store.read("SELECT * FROM put_files ORDER BY put_on, name")
        )

    def note_put(self, put: PutFile, *, due_on: date | None, missing: bool) -> None:
        """Note since when a file is due to go, and whether somebody else took it away before that."""
        if (put.due_on, put.missing) != (due_on, missing):
            with self._store.write(Room.FOLDERS) as store:
                store.run(
                    "UPDATE put_files SET due_on = ?, missing = ? WHERE name = ?",
                    (due_on.isoformat() if due_on else None, missing, put.name),
                )

    def forget_put(self, put: PutFile) -> None:
        """Forget a file that was cleared away."""
        with self._store.write(Room.FOLDERS) as store:
            store.run("DELETE FROM put_files WHERE name = ?", (put.name,))
