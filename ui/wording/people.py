"""What the window says of people and of what goes between them: verification, names, how much it is."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QLocale

from journal.shapes import Contact, ExportReport, Finding
from ui.wording.days import plain_day


def _tr(words: str) -> str:
    return QCoreApplication.translate("Circle", words)


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
