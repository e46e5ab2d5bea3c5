from __future__ import annotations

import io
import tarfile
from datetime import date

from journal.transfer.formats.form import Material
from journal.transfer.importing import import_file
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder, Sample, lost
from tests.transfer.test_importing import picture

NOTE, BOOK, FILE, TAG, CARRIES, ODD = ("1" * 32, "2" * 32, "4" * 32, "5" * 32, "6" * 32, "7" * 32)


def item(said, **facts):
    return "\n\n".join(
        [*([said] if said else []), "\n".join(f"{name}: {value}".rstrip() for name, value in facts.items())]
    )


ITEMS = {
    f"{NOTE}.md": item(
        f"Observation\n\nIt went well: see ![the board](:/{FILE}).\n\nname: not a fact",
        id=NOTE,
        parent_id=BOOK,
        created_time="2024-05-27T03:00:00.000Z",
        user_created_time="2024-05-26T21:30:00.000Z",
        author="",
        source_url="https://a.example/",
        encryption_applied=0,
        type_=1,
    ),
    f"{BOOK}.md": item("School diary", id=BOOK, parent_id="", type_=2),
    f"{FILE}.md": item("board.png", id=FILE, mime="image/png", file_extension="png", type_=4),
    f"{TAG}.md": item("lessons", id=TAG, type_=5),
    f"{CARRIES}.md": item("", id=CARRIES, note_id=NOTE, tag_id=TAG, type_=6),
    f"{ODD}.md": item("Sealed", id=ODD, created_time="2024-05-27T03:00:00.000Z", encryption_applied=1, type_=1),
    f"resources/{FILE}.png": picture(),
}
SAMPLE = Sample(
    ITEMS,
    beside=(
        "id parent_id created_time user_created_time author source_url encryption_applied type_ mime image png",
        "file_extension note_id tag_id",
    ),
    undated={f"{NOTE}.md": item("Odd\n\nNo day.", id=NOTE, created_time="soon", type_=1)},
)


def test_a_note_comes_in_with_its_file_tags_and_notebook():
    name, found = find(Material(Folder(ITEMS), "Europe/Berlin"))
    assert name == "joplin"
    (entry,) = found.entries
    assert (entry.draft.title, entry.draft.tags, entry.draft.day) == (
        "Observation",
        ("lessons", "School diary"),
        date(2024, 5, 26),
    )
    assert entry.draft.body == f"It went well: see ![the board](import-mark:{FILE}).\n\nname: not a fact"
    assert [(one.where, one.reason) for one in found.problems] == [
        (f"{NOTE}.md", "left-out"),
        (f"{ODD}.md", "encrypted"),
    ]
    facts = (
        "id parent_id created_time user_created_time author source_url encryption_applied type_ mime image png tag_id"
    )
    ids = f"{NOTE} {BOOK} {FILE} {TAG} {CARRIES} {ODD} file_extension note_id 0 1 2 4 5 6"
    assert lost(ITEMS, (facts, ids, "2024-05-27T03:00:00.000Z 2024-05-26T21:30:00.000Z")) == set()


def test_a_jex_comes_in_with_its_picture_and_a_second_time_nothing_does(journal, tmp_path):
    with tarfile.open(tmp_path / "joplin.jex", "w") as archive:
        for name, said in ITEMS.items():
            data = said if isinstance(said, bytes) else said.encode()
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    report = import_file(journal, tmp_path / "joplin.jex")
    assert (report.source, report.added, report.attachments) == ("joplin", 1, 1)
    entry = journal.entries.get(report.entries[0])
    (photo,) = journal.attachments.of(entry.id)
    assert f"![the board](attachment:{photo.id})" in entry.body
    assert import_file(journal, tmp_path / "joplin.jex").duplicates == 1
