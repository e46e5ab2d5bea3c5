"""Ways to an entry: the list by pointer and by keys, the search, another size of the window; and writing there."""

from __future__ import annotations

from PySide6.QtWidgets import QLineEdit, QListView, QTextEdit

from tests.walks.law import Page
from tests.walks.person import Key
from tests.walks.walk import LawBrokenError, Walk
from ui.pages.journal.reading import ReadingBar

SEARCH = "Search everything you wrote"


def write(walk: Walk) -> None:
    editor = walk.editor()
    if editor is None:
        return
    if not editor.hasFocus():
        walk.person.click(editor.viewport())
        walk.person.ctrl(Key.Key_End)
    words = walk.words()
    if walk.page is None:
        walk.page = walk.book.page(words.split()[0])
    parts = [
        "\n" * walk.chance.choice((0, 0, 1, 2, 2, 3)) if walk.page.body else "",
        words,
        walk.chance.choice(("", ".", "?")),
    ]
    text = "".join(parts)
    if walk.page.body and not text.startswith("\n"):
        text = " " + text
    walk.person.type(text)
    walk.page.body += text


def open_entry(walk: Walk) -> None:
    """Click on an entry in the list; what is shown is that one."""
    view = walk.list()
    rows = [(page, index) for text, index in walk.person.rows(view) if (page := walk.book.page_of_row(text))]
    if not rows:
        return
    page, index = walk.chance.choice(rows)
    if walk.editor() is not None and walk.page is page:
        return
    walk.person.click_row(view, index)
    _read_and_perhaps_edit(walk, page, by_key=False)


def edit(walk: Walk, *, by_key: bool = False) -> None:
    """Go on writing what is read."""
    page = walk.page
    if page is None:
        return
    if by_key:
        walk.person.ctrl(Key.Key_E)
    else:
        walk.person.click_button("Edit")
    editor = walk.person.finds(QTextEdit, "Your entry")
    first = page.body.split()[:1]
    walk.person.until(
        lambda: editor.hasFocus() and all(word in editor.toPlainText() for word in first),
        f"{page.key} to be edited",
    )
    walk.person.ctrl(Key.Key_End)
    write(walk)


def other_page(walk: Walk) -> None:
    walk.person.ctrl(walk.chance.choice((Key.Key_1, Key.Key_3, Key.Key_4)))
    walk.person.pause(walk.chance.choice((0, 200, 800)))
    walk.person.ctrl(Key.Key_2)
    walk.person.finds(QListView, "Entries")


def list_and_page_agree(walk: Walk) -> None:
    """See that the entry that is marked in the list is the one that is read beside it."""
    view = walk.person.see(QListView, "Entries")
    if view is None or walk.person.see(ReadingBar) is None or walk.person.sheet() is not None:
        return
    marked = view.selectionModel().selectedIndexes()
    if len(marked) != 1:
        return
    row = str(marked[0].data() or "")
    page = walk.book.page_of_row(row)
    if page is not None and not walk.shows(page):
        wrong = f"{page.key} is marked, and another entry is shown"
        raise LawBrokenError(wrong)


def by_keys(walk: Walk) -> None:
    """Go to an entry with the arrows, read it, and go on writing it with a key."""
    view = walk.list()
    rows = [walk.book.page_of_row(text) for text, _ in walk.person.rows(view)]
    known = [number for number, page in enumerate(rows) if page is not None]
    if not known or view.model().rowCount() < 2:
        return
    wanted = walk.chance.choice(known)
    page = rows[wanted]
    assert page is not None
    if walk.editor() is not None and walk.page is page:
        return
    walk.person.ctrl(Key.Key_F)
    field = walk.person.finds(QLineEdit, SEARCH)
    walk.person.until(field.hasFocus, "the search field")
    walk.person.press(Key.Key_Down)
    walk.person.until(view.hasFocus, "the keyboard in the list")
    walk.person.press(Key.Key_Home)
    for _ in range(wanted):
        walk.person.press(Key.Key_Down)
    _read_and_perhaps_edit(walk, page, by_key=True)


def search(walk: Walk) -> None:
    """Find an entry by a word that stands in it alone, open what was found, and empty the search."""
    pages = [page for page in walk.book.pages.values() if page is not walk.page and page.body]
    if not pages:
        return
    page = walk.chance.choice(pages)
    view = walk.list()
    walk.person.ctrl(Key.Key_F)
    field = walk.person.finds(QLineEdit, SEARCH)
    walk.person.until(field.hasFocus, "the search field")
    walk.person.type(walk.chance.choice(page.body.split()).strip(".?"))
    walk.person.until(lambda: _first_row(walk, view, page), f"{page.key} to be found", 8000)
    walk.person.click_row(view, view.model().index(0, 0))
    walk.page = page
    walk.person.until(lambda: walk.shows(page), f"{page.key} to be read after it was found", 8000)
    walk.person.click(field)
    walk.person.ctrl(Key.Key_A)
    walk.person.press(Key.Key_Delete)
    walk.person.until(lambda: view.model().rowCount() >= len(walk.book.pages), "everything after a search")


def narrow(walk: Walk) -> None:
    """Make the window narrow, so that list and page take turns, or wide again."""
    wide = walk.window.width() > 1000
    if wide and walk.chance.random() < 0.5:
        walk.window.resize(1100, 700)
    else:
        walk.window.resize(1280, 820)


def _first_row(walk: Walk, view: QListView, page: Page) -> bool:
    rows = walk.person.rows(view)
    return len(rows) == 1 and walk.book.page_of_row(rows[0][0]) is page


def _read_and_perhaps_edit(walk: Walk, page: Page, *, by_key: bool) -> None:
    walk.page = page
    walk.person.until(lambda: walk.shows(page), f"{page.key} to be read", 8000)
    if walk.chance.random() < 0.6:
        edit(walk, by_key=by_key)
