"""Room. Photos and files inside the encrypted database, with thumbnails; their bytes are read only when asked for."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from journal import decoder, prose
from journal.chance import new_id
from journal.changes import Room
from journal.decoder import Looked
from journal.digests import Digest, digest_of
from journal.errors import NoSuchEntry, TooLarge
from journal.pictures import pictures
from journal.shapes import Attachment, AttachmentId, EntryId
from journal.slices import Slices
from journal.vault.store import Part, Row, Store, Value

SIZE_LIMIT = 50 * 1024 * 1024
"""Bytes of one file."""

COLUMNS = "id, entry, name, media_type, size, sha256, width, height"


class Attachments:
    """Every photo and file of the journal."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def add(
        self,
        entry_id: EntryId,
        name: str,
        data: bytes,
        media_type: str | None = None,
        *,
        attachment_id: AttachmentId | None = None,
        look: Callable[[bytes], Looked | None] = decoder.look,
    ) -> Attachment:
        """Keep a file with an entry; the same bytes are kept once per entry.

        `media_type` is for what does not say it itself, `attachment_id` for files that had one before or stand in a
        text already; `look` measures pictures. Raises `TooLarge`.
        """
        made, small = described(entry_id, attachment_id or AttachmentId(new_id()), name, data, media_type, look)
        with self._store.write(Room.ATTACHMENTS, entry=entry_id) as store:
            if store.one("SELECT 1 FROM entries WHERE id = ?", (entry_id,)) is None:
                raise NoSuchEntry
            same = store.one(
                f"SELECT {COLUMNS} FROM attachments WHERE entry = ? AND sha256 = ?", (entry_id, made.sha256)
            )
            if same:
                return attachment_of(same)
            store.run(
                f"INSERT INTO attachments ({COLUMNS}, thumbnail_sha256, place)"
                " SELECT ?, ?, ?, ?, ?, ?, ?, ?, ?, ifnull(max(place) + 1, 0) FROM attachments WHERE entry = ?",
                (*_facts(made, small), entry_id),
            )
            store.run(
                "INSERT INTO attachment_bytes (attachment, bytes, thumbnail) VALUES (?, ?, ?)", (made.id, data, small)
            )
        return made

    def take_over(self, made: Attachment, data: bytes, thumbnail: bytes | None, *, aside: bool = False) -> None:
        """Keep a file of another copy of this journal as it is there, `aside` where only versions show it."""
        with self._store.write(Room.ATTACHMENTS) as store:
            if aside:
                store.run(
                    f"INSERT INTO taken_out ({COLUMNS}, thumbnail_sha256, thumbnail, bytes)"
                    " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    (*_facts(made, thumbnail), thumbnail, data),
                )
                return
            self.add_all(((made, data, thumbnail),))

    def add_all(self, files: Iterable[tuple[Attachment, bytes, bytes | None]]) -> None:
        """Keep files as they were `described`, in this order; no two of them have the same bytes and entry.

        Of thousands each costs the same, because none is looked for among the others.
        """
        whole = tuple(files)
        with self._store.write(Room.ATTACHMENTS) as store:
            store.run_many(
                f"INSERT INTO attachments ({COLUMNS}, thumbnail_sha256, place) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [(*_facts(made, small), place) for place, (made, _, small) in enumerate(whole)],
            )
            store.run_many(
                "INSERT INTO attachment_bytes (attachment, bytes, thumbnail) VALUES (?, ?, ?)",
                [(made.id, data, small) for made, data, small in whole],
            )

    def put_in_order(self, files: Iterable[AttachmentId]) -> None:
        """Let the files of an entry stand in this order."""
        with self._store.write(Room.ATTACHMENTS) as store:
            store.run_many(
                "UPDATE attachments SET place = ? WHERE id = ?", [(place, each) for place, each in enumerate(files)]
            )

    def is_kept(self, attachment_id: AttachmentId) -> bool:
        """Tell whether there is a file of this id, set aside or not."""
        row = self._store.one(
            "SELECT 1 FROM attachments WHERE id = ?1 UNION ALL SELECT 1 FROM taken_out WHERE id = ?1", (attachment_id,)
        )
        return row is not None

    def get(self, attachment_id: AttachmentId) -> Attachment | None:
        """Give the description of a file, None where it is gone."""
        row = self._store.one(f"SELECT {COLUMNS} FROM attachments WHERE id = ?", (attachment_id,))
        return attachment_of(row) if row else None

    def of(self, entry_id: EntryId) -> tuple[Attachment, ...]:
        """Give the files of an entry, in the order they came."""
        rows = self._store.read(f"SELECT {COLUMNS} FROM attachments WHERE entry = ? ORDER BY place, id", (entry_id,))
        return tuple(map(attachment_of, rows))

    def bytes_of(self, attachment_id: AttachmentId) -> bytes:
        """Give the bytes of a file; empty where it is gone."""
        part = Part("attachments", attachment_id)
        row = self._store.one(
            "SELECT bytes, sha256 FROM attachments JOIN attachment_bytes ON attachment = id WHERE id = ?",
            (attachment_id,),
            part=part,
        )
        return self._store.whole(bytes(row["bytes"]), row["sha256"], part) if row else b""

    def reading(self, attachment_id: AttachmentId) -> Slices[bytes | None]:
        """Give what `bytes_of` does, in slices, for the largest file takes half a second; None where it is gone."""
        row = self._store.one(
            "SELECT attachment_bytes.rowid AS place, sha256, size"
            " FROM attachments JOIN attachment_bytes ON attachment = id WHERE id = ?",
            (attachment_id,),
        )
        if row is None:
            return None
        data, digest = bytearray(), Digest()
        for piece in self._store.pieces("attachment_bytes", "bytes", row["place"]):
            data += piece
            digest.update(piece)
            yield min(len(data), row["size"]), row["size"]
        if row["sha256"] is not None and digest.hexdigest() == row["sha256"]:
            return bytes(data)
        return self.bytes_of(attachment_id) if self.get(attachment_id) else None

    def thumbnail(self, attachment_id: AttachmentId) -> bytes | None:
        """Give the small copy of a picture as WebP, None where it is no picture."""
        part = Part("attachments", attachment_id)
        row = self._store.one(
            "SELECT thumbnail, thumbnail_sha256 FROM attachments JOIN attachment_bytes ON attachment = id WHERE id = ?",
            (attachment_id,),
            part=part,
        )
        if row is None or row["thumbnail"] is None:
            return None
        return self._store.whole(bytes(row["thumbnail"]), row["thumbnail_sha256"], part)

    def remove(self, attachment_id: AttachmentId) -> None:
        """Delete a file, set aside or not; secure_delete overwrites its pages."""
        with self._store.write(Room.ATTACHMENTS) as store:
            store.run("DELETE FROM attachments WHERE id = ?", (attachment_id,))
            store.run("DELETE FROM taken_out WHERE id = ?", (attachment_id,))

    def drop_without_bytes(self) -> None:
        """Let go of files that a damaged journal gave no bytes of."""
        with self._store.write(Room.ATTACHMENTS) as store:
            store.run("DELETE FROM attachments WHERE id NOT IN (SELECT attachment FROM attachment_bytes)")

    def set_aside(self, attachment_id: AttachmentId) -> None:
        """Make a file part of no entry any more, for the sake of a version that shows it."""
        with self._store.write(Room.ATTACHMENTS) as store:
            store.run(
                f"INSERT INTO taken_out ({COLUMNS}, thumbnail_sha256, thumbnail, bytes)"
                f" SELECT {COLUMNS}, thumbnail_sha256, thumbnail, bytes"
                " FROM attachments JOIN attachment_bytes ON attachment = id WHERE id = ?",
                (attachment_id,),
            )
            store.run("DELETE FROM attachments WHERE id = ?", (attachment_id,))

    def aside(self, entry_id: EntryId) -> tuple[Attachment, ...]:
        """Give the files of an entry that only versions show."""
        rows = self._store.read(f"SELECT {COLUMNS} FROM taken_out WHERE entry = ? ORDER BY name, id", (entry_id,))
        return tuple(map(attachment_of, rows))

    def bring_back(self, attachment_id: AttachmentId) -> None:
        """Make a file part of its entry again, after those that are."""
        with self._store.write(Room.ATTACHMENTS) as store:
            store.run(
                f"INSERT INTO attachments ({COLUMNS}, thumbnail_sha256, place)"
                f" SELECT {COLUMNS}, thumbnail_sha256,"
                " (SELECT ifnull(max(place) + 1, 0) FROM attachments AS a WHERE a.entry = taken_out.entry)"
                " FROM taken_out WHERE id = ?",
                (attachment_id,),
            )
            store.run(
                "INSERT INTO attachment_bytes (attachment, bytes, thumbnail)"
                " SELECT id, bytes, thumbnail FROM taken_out WHERE id = ?",
                (attachment_id,),
            )
            store.run("DELETE FROM taken_out WHERE id = ?", (attachment_id,))

    def count(self) -> int:
        """Count the files of the whole journal."""
        row = self._store.one("SELECT count(*) FROM attachments")
        return int(row[0]) if row else 0


def described(
    entry_id: EntryId,
    attachment_id: AttachmentId,
    name: str,
    data: bytes,
    media_type: str | None = None,
    look: Callable[[bytes], Looked | None] = decoder.look,
) -> tuple[Attachment, bytes | None]:
    """Say of bytes what is kept of them, and give a picture's thumbnail. Raises `TooLarge`.

    The first bytes say what they are; `media_type` serves only where they say nothing.
    """
    if len(data) > SIZE_LIMIT:
        raise TooLarge(size=len(data), limit=SIZE_LIMIT)
    found = pictures.sniff(data)
    if found in {"application/octet-stream", "text/plain"} and media_type and not media_type.startswith("image/"):
        found = media_type
    looked = look(data)
    made = Attachment(
        id=attachment_id,
        entry=entry_id,
        name=prose.clean_line(name).replace("/", "-").replace("\\", "-")[:200],
        media_type=found,
        size=len(data),
        sha256=digest_of(data),
        width=looked.width if looked else None,
        height=looked.height if looked else None,
    )
    return made, looked.thumbnail if looked else None


def ids_for(files: Iterable[bytes]) -> list[AttachmentId]:
    """Give an id for each file that is about to be kept with one entry, whose text can then point at it.

    The same bytes are kept once, and so have one id.
    """
    made: dict[str, AttachmentId] = {}
    return [made.setdefault(digest_of(data), AttachmentId(new_id())) for data in files]


def _facts(made: Attachment, small: bytes | None) -> tuple[Value, ...]:
    """Give what `COLUMNS` hold of a file, and the digest of its thumbnail."""
    facts = made.id, made.entry, made.name, made.media_type, made.size, made.sha256, made.width, made.height
    return (*facts, None if small is None else digest_of(small))


def attachment_of(row: Row) -> Attachment:
    """Give what a row of `attachments` or `taken_out` holds, of which `COLUMNS` are needed."""
    return Attachment(**{name: row[name] for name in COLUMNS.split(", ")})
