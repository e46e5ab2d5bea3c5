"""Edge. The one door to every file outside `resources/`: what is read, written, locked and removed goes through here.

Nothing here follows a link where it writes or locks, waits for a pipe, trusts a size it was told, leaves a file or
folder of its own readable for others, unless others are to read it, or leaves anything unfinished in plain. A house
rule keeps `open` and its kin out of every other module.
"""

from journal.files.locking import Lock as Lock
from journal.files.plaintext import put_in_plain as put_in_plain
from journal.files.plaintext import put_new_in_plain as put_new_in_plain
from journal.files.plaintext import sweep as sweep
from journal.files.plaintext import unfinished as unfinished
from journal.files.reading import PIECE as PIECE
from journal.files.reading import copied_from as copied_from
from journal.files.reading import is_folder as is_folder
from journal.files.reading import kept_though_replaced as kept_though_replaced
from journal.files.reading import open_beside_sqlite as open_beside_sqlite
from journal.files.reading import open_chosen as open_chosen
from journal.files.reading import read as read
from journal.files.reading import read_own as read_own
from journal.files.reading import read_start as read_start
from journal.files.reading import read_stream as read_stream
from journal.files.reading import read_unchanged as read_unchanged
from journal.files.reading import refuse_failing as refuse_failing
from journal.files.reading import refuse_missing as refuse_missing
from journal.files.reading import refuse_taken as refuse_taken
from journal.files.reading import refuse_what_is_not_plain as refuse_what_is_not_plain
from journal.files.reading import refusing as refusing
from journal.files.reading import release_beside_sqlite as release_beside_sqlite
from journal.files.writing import bring_to_disk as bring_to_disk
from journal.files.writing import copy as copy
from journal.files.writing import filling as filling
from journal.files.writing import freshen as freshen
from journal.files.writing import is_older as is_older
from journal.files.writing import keep_private as keep_private
from journal.files.writing import linked as linked
from journal.files.writing import make_empty as make_empty
from journal.files.writing import make_folder as make_folder
from journal.files.writing import make_new_folder as make_new_folder
from journal.files.writing import make_own as make_own
from journal.files.writing import make_working_folder as make_working_folder
from journal.files.writing import move as move
from journal.files.writing import place as place
from journal.files.writing import refuse_full as refuse_full
from journal.files.writing import remove as remove
from journal.files.writing import remove_folder as remove_folder
from journal.files.writing import remove_tree as remove_tree
from journal.files.writing import remove_whole as remove_whole
from journal.files.writing import replace as replace
from journal.files.writing import sync_file as sync_file
from journal.files.writing import sync_folder as sync_folder
from journal.files.writing import sync_open as sync_open
from journal.files.writing import unused as unused
from journal.files.writing import write_into as write_into
from journal.files.writing import write_refusal as write_refusal
from journal.files.writing import writing as writing
