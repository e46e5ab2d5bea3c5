"""Edge. The one door to every file outside `resources/`: what is read, written, locked and removed goes through here.

Nothing here follows a link where it writes or locks, waits for a pipe, trusts a size it was told, or leaves a file or
folder of its own readable for others, unless others are to read it. A house rule keeps `open` and its kin out of every
other module.
"""

from journal.files.locking import Lock
from journal.files.reading import (
    PIECE,
    copied_from,
    open_beside_sqlite,
    read,
    read_own,
    read_start,
    read_stream,
    read_unchanged,
    refuse_what_is_not_plain,
    refusing,
    release_beside_sqlite,
)
from journal.files.writing import (
    bring_to_disk,
    copy,
    keep_private,
    make_empty,
    make_folder,
    make_new_folder,
    make_own,
    make_working_folder,
    move,
    place,
    put_new,
    remove,
    remove_folder,
    remove_tree,
    remove_whole,
    replace,
    sync_file,
    sync_folder,
    write_into,
    write_refusal,
)

__all__ = [
    "PIECE",
    "Lock",
    "bring_to_disk",
    "copied_from",
    "copy",
    "keep_private",
    "make_empty",
    "make_folder",
    "make_new_folder",
    "make_own",
    "make_working_folder",
    "move",
    "open_beside_sqlite",
    "place",
    "put_new",
    "read",
    "read_own",
    "read_start",
    "read_stream",
    "read_unchanged",
    "refuse_what_is_not_plain",
    "refusing",
    "release_beside_sqlite",
    "remove",
    "remove_folder",
    "remove_tree",
    "remove_whole",
    "replace",
    "sync_file",
    "sync_folder",
    "write_into",
    "write_refusal",
]
