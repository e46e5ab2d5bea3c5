from __future__ import annotations

from journal.prose import to_html
from ui.widgets.plain_text import text_of

SPACED = "\u3000數學課 10\u00a0h\u202f! **a\u2003b\u3000**😀\u2009c"


def test_spaces_of_every_width_are_shown_and_copied(shown):
    shown.show_html(to_html(f"{SPACED}\n\n- {SPACED}"))
    read = SPACED.replace("*", "")
    assert text_of(shown.document()) == f"{read}\n{read}"
    shown.selectAll()
    assert shown.createMimeDataFromSelection().text() == f"{read}\n{read}"


def test_a_long_text_keeps_them_in_every_portion(shown, qtbot):
    body = "\n\n".join(f"\u3000{number} {'words ' * 100}10\u202fh" for number in range(60))
    shown.show_html(to_html(body))
    qtbot.waitUntil(lambda: text_of(shown.document()).split("\n") == body.split("\n\n"))
