"""Making a book is stopped at once, wherever it is, and what befalls the other process stays there."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tracemalloc
from itertools import count
from pathlib import Path

import pytest

from journal.deeds import make_book
from journal.errors import BookRefused, Cancelled, Refusal
from journal.shapes.book import Photo
from journal.yearbook import workshop
from tests.yearbook import shelf_of_books as shelf

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks into /proc")
ROOT = Path(__file__).parents[2]
ENDED = "ZX"
"""States of a process that does nothing any more."""


def long_book():
    """A book whose making takes far longer than stopping it may."""
    words = "\n\n".join(f"Some *words* of lesson {number}, and what came of it. " * 8 for number in range(120))
    return shelf.book(*(shelf.entry(words, number=number) for number in range(1, 120)))


@pytest.fixture
def fresh():
    """No process is left from before."""
    workshop.stop()
    yield
    workshop.stop()


@pytest.mark.parametrize("form", ["pdf", "html", "epub"])
def test_making_is_stopped_though_the_other_process_does_not_come_to_its_next_step(fresh, form):
    looks = count()

    def on():
        look = next(looks)
        if look == 10:
            [maker] = makers()
            os.kill(maker, signal.SIGSTOP)  # it would never answer
        return look < 20

    with pytest.raises(Cancelled):
        make_book.make(long_book(), form, on)
    assert makers() == [], "and no process goes on with it"


def test_a_book_is_made_after_one_was_stopped(fresh):
    with pytest.raises(Cancelled):
        make_book.make(long_book(), "pdf", iter([True, True, False]).__next__)
    assert make_book.make(shelf.book(shelf.entry("Words")), "pdf").files


def test_the_next_book_is_made_by_the_same_process_and_a_long_one_gives_back_what_it_took(fresh, monkeypatch):
    book = shelf.book(shelf.entry("Words"))
    make_book.make(book, "markdown")
    [kept] = makers()
    make_book.make(book, "markdown")
    assert makers() == [kept]
    monkeypatch.setattr(workshop, "MUCH", 10)
    make_book.make(book, "markdown")
    assert makers() == []


def test_a_process_that_fell_over_is_a_refusal_and_the_next_book_is_made(fresh):
    make_book.make(shelf.book(shelf.entry("Words")), "markdown")
    [kept] = makers()
    os.kill(kept, signal.SIGKILL)
    assert make_book.make(shelf.book(shelf.entry("Words")), "markdown").files

    def kill():
        for each in makers():
            os.kill(each, signal.SIGKILL)
        return True

    with pytest.raises(BookRefused):
        make_book.make(long_book(), "pdf", kill)


def test_stopping_ends_what_is_being_made_and_what_is_kept_and_the_next_book_is_made(fresh):
    def on():
        workshop.stop()
        return True

    with pytest.raises(Cancelled):
        make_book.make(long_book(), "pdf", on)
    assert makers() == []
    assert make_book.make(shelf.book(shelf.entry("Words")), "markdown").files
    workshop.stop()
    assert makers() == [], "words of a book lie in its memory"


def test_pictures_go_to_it_without_a_copy_of_them_all(fresh):
    large = Photo(id="p", name="p.jpg", media_type="image/jpeg", data=bytes(32 << 20), width=9, height=9)
    book = shelf.book(shelf.entry("Words", photos=(large,)))
    tracemalloc.start()
    try:
        with pytest.raises(BookRefused) as told:
            make_book.make(book, "no form")
        assert told.value.facts == {"reason": "form"}, "it was there"
        assert tracemalloc.get_traced_memory()[1] < 16 << 20
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("sent", [b"", b"garbage\n", b"\x80\x04X"])
def test_it_ends_where_it_cannot_read_what_it_was_sent(sent):
    maker = subprocess.Popen([sys.executable, "-P", workshop.__file__], stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    maker.stdin.write(sent)
    assert maker.communicate()[1] == b""
    assert maker.returncode == 0


def test_a_fault_of_ours_is_told_by_its_place_and_without_a_word_of_the_book(fresh):
    with pytest.raises(Refusal) as told:
        workshop.ask("make", "no book at all", "pdf", None, on=lambda: True)
    assert "making.py" in told.value.facts["trace"]
    assert "no book" not in told.value.facts["trace"]


def test_it_ends_with_the_process_it_works_for_though_it_is_in_the_middle_of_a_page():
    program = (
        "from tests.yearbook.test_workshop import long_book\n"
        "from journal.deeds import make_book\n"
        "make_book.make(long_book(), 'pdf', lambda: print('on', flush=True) or True)\n"
    )
    asker = subprocess.Popen([sys.executable, "-c", program], cwd=ROOT, stdout=subprocess.PIPE)
    for _ in range(20):
        assert asker.stdout.readline() == b"on\n"
    [worker] = makers(asker.pid)
    asker.kill()
    asker.communicate()
    while alive(worker):  # the suite ends a test that hangs
        os.sched_yield()


def makers(pid=None):
    """The processes that make books for this one, or another."""
    found = []
    for each in Path("/proc").glob("[0-9]*"):
        try:
            state, parent = (each / "stat").read_text().rpartition(")")[2].split()[:2]
            called = (each / "cmdline").read_bytes().split(b"\0")
        except OSError:  # another program, which has just ended
            continue
        if state not in ENDED and parent == str(pid or os.getpid()) and workshop.__file__.encode() in called:
            found.append(int(each.name))
    return found


def alive(pid):
    """Tell whether it does anything yet."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in ENDED
    except OSError:
        return False
