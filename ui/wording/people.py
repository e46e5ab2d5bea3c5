"""What the window says of people and of what goes between them: asks, responses, verification, how much it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from journal.shapes import Ask, Contact, ExportReport, Finding, Gesture
from ui.wording.days import plain_day

# Each list is in the order in which it is offered.


def _tr(words: str) -> str:
    return QCoreApplication.translate("Circle", words)


def ask_words(ask: Ask | None) -> str:
    """Give what the sharer hopes for, as it stands on a chip."""
    return (
        {
            Ask.LISTEN: _tr("just listening"),
            Ask.BEEN_THERE: _tr("been there?"),
            Ask.IDEAS: _tr("ideas welcome"),
            Ask.CELEBRATE: _tr("celebrate with me"),
        }.get(ask, "")
        if ask
        else ""
    )


def gesture_words(gesture: Gesture) -> str:
    """Give a response as it stands on its chip."""
    return {
        Gesture.HEAR: _tr("I hear you"),
        Gesture.BEEN_THERE: _tr("Been there"),
        Gesture.THINKING: _tr("Thinking of you"),
        Gesture.CELEBRATING: _tr("Celebrating with you"),
        Gesture.CALL: _tr("Can I call?"),
    }[gesture]


def gestures_for(ask: Ask | None) -> tuple[Gesture, ...]:
    """Give the responses to offer, what fits the ask first."""
    first = (
        {
            Ask.LISTEN: (Gesture.HEAR, Gesture.THINKING),
            Ask.BEEN_THERE: (Gesture.BEEN_THERE, Gesture.HEAR),
            Ask.CELEBRATE: (Gesture.CELEBRATING,),
        }.get(ask, ())
        if ask
        else ()
    )
    return (*first, *(gesture for gesture in Gesture if gesture not in first))


def verified_words(contact: Contact) -> str:
    """Say in a few words whether, how and when this person's keys were compared."""
    if contact.blocked:
        return _tr("blocked")
    if contact.lost_from is not None:
        return _tr("keys lost · needs a new card")
    if contact.keys_changed:
        return _tr("keys changed · compare words again")
    if contact.verified_on is None:
        return _tr("not verified yet · compare words")
    how = {
        "in-person": _tr("✓ verified in person"),
        "by-phone": _tr("✓ verified by phone"),
        "by-code": _tr("✓ verified by code"),
    }.get(contact.verified_how, _tr("✓ verified"))
    return f"{how}, {plain_day(contact.verified_on)}"


def replaced(one: Finding) -> bool:
    """Tell whether something else stands where this stood."""
    return one.decided and one.replacement not in {None, one.text}


def counted(count: int, one: str, many: str) -> str:
    """Give "1 entry" or "3 entries": `many` holds the number as {0}, as English needs it said."""
    return one if count == 1 else many.format(QLocale().toString(count))


def written_words(report: ExportReport) -> str:
    """Say what an export wrote, and where."""
    entries = counted(report.entries, _tr("1 entry"), _tr("{0} entries"))
    files = counted(report.attachments, _tr("1 file"), _tr("{0} files"))
    return _tr("{0} and {1} written into {2}.").format(entries, files, report.path)


def further_files_words(left: int) -> str:
    """Offer the next of so many files that are not shown yet."""
    return counted(left, _tr("Show the last file"), _tr("Show the next of {0} more files"))


def size_words(size: int) -> str:
    """Give a size as a person reads it."""
    return QLocale().formattedDataSize(
        size, 0 if size < 1 << 20 else 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def people_words(names: tuple[str, ...]) -> str:
    """Give names as a list in a sentence."""
    if len(names) < 2:
        return "".join(names)
    return _tr("{0} and {1}").format(", ".join(names[:-1]), names[-1])
