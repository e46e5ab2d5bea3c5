"""The kinds, asks and gestures as people say them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from journal.shapes import Gesture, Kind, Row


def kind_word(kind: Kind) -> str:
    """Give "High"."""
    words = {
        Kind.HIGH: QCoreApplication.translate("kinds", "High"),
        Kind.LOW: QCoreApplication.translate("kinds", "Low"),
        Kind.BOTH: QCoreApplication.translate("kinds", "Both"),
        Kind.NOTE: QCoreApplication.translate("kinds", "Note"),
    }
    return words[kind]


def heading_words(row: Row) -> str:
    """Give the heading of an entry, or say that it cannot be read."""
    if row.damaged:
        return QCoreApplication.translate("timeline", "Damaged in the file: it cannot be read")
    return row.heading


def kind_sentence(kind: Kind) -> str:
    """Give "a low", as in "Noor shared a low with you"."""
    words = {
        Kind.HIGH: QCoreApplication.translate("kinds", "a high"),
        Kind.LOW: QCoreApplication.translate("kinds", "a low"),
        Kind.BOTH: QCoreApplication.translate("kinds", "a high and low"),
        Kind.NOTE: QCoreApplication.translate("kinds", "a note"),
    }
    return words[kind]


def gesture_words(gesture: Gesture) -> str:
    """Give what follows a friend's name beside what they answered: "celebrating with you"."""
    words = {
        Gesture.HEAR: QCoreApplication.translate("gestures", "I hear you"),
        Gesture.BEEN_THERE: QCoreApplication.translate("gestures", "been there"),
        Gesture.THINKING: QCoreApplication.translate("gestures", "thinking of you"),
        Gesture.CELEBRATING: QCoreApplication.translate("gestures", "celebrating with you"),
        Gesture.CALL: QCoreApplication.translate("gestures", "can I call?"),
    }
    return words[gesture]


def gesture_sentence(gesture: Gesture) -> str:
    """Give what stands after a friend's name as news: "is celebrating with you"."""
    words = {
        Gesture.HEAR: QCoreApplication.translate("gestures", "hears you"),
        Gesture.BEEN_THERE: QCoreApplication.translate("gestures", "has been there"),
        Gesture.THINKING: QCoreApplication.translate("gestures", "is thinking of you"),
        Gesture.CELEBRATING: QCoreApplication.translate("gestures", "is celebrating with you"),
        Gesture.CALL: QCoreApplication.translate("gestures", "would like to call"),
    }
    return words[gesture]
