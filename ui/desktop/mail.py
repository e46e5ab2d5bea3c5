"""Drafts in one's own mail program. They hold our words and one's own card, and no word of a journal."""

from __future__ import annotations

import sys
from urllib.parse import quote

from PySide6.QtCore import QCoreApplication, QUrl, QUrlQuery
from PySide6.QtGui import QGuiApplication

from ui.desktop import outside

HOLDS_A_CARD = sys.platform != "win32"
"""Windows cuts an address at some 2,000 letters, and a card has as many."""


def write_mail(subject: str, words: str, card: str = "") -> str | None:
    """Begin a mail with these words and, below them, one's card; give what is left to do for the card, "" for nothing.

    None where no program of this computer writes mails.
    """
    paste = ""
    if card:
        below = QCoreApplication.translate(
            "Mail", "My card is below. In Afterbell, open Circle, copy this whole mail, and press Ctrl+V there."
        )
        words = f"{words}\n\n{below}\n\n" if words else f"{below}\n\n"
        if HOLDS_A_CARD:
            words += card
        else:
            QGuiApplication.clipboard().setText(card)
            paste = QCoreApplication.translate("Mail", "Your card is on the clipboard: paste it below the words.")
    query = QUrlQuery()
    query.addQueryItem("subject", subject)
    # A plus sign in an address is read as a space by some, and a card is full of them.
    query.addQueryItem("body", quote(words, safe=""))
    draft = QUrl("mailto:")
    draft.setQuery(query)
    return paste if outside.open_outside(draft) else None


def mail_my_card(card: str) -> str | None:
    """Begin a mail with one's card in it; give what `write_mail` gives."""
    hello = QCoreApplication.translate(
        "Mail", "I keep a private journal with Afterbell, and would like to share some of it with you alone."
    )
    return write_mail(QCoreApplication.translate("Mail", "My Afterbell card"), hello, card)
