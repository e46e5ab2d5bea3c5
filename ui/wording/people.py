"""What the window says of people and of what goes between them: verification, names, how much it is."""

from __future__ import annotations

from PySide6.QtCore import QLocale

from journal.shapes import Contact, ExportReport, Finding
from ui.wording import translate
from ui.wording.days import plain_day


def verified_words(contact: Contact) -> str:
    """Say in a few words whether, how and when this person's keys were compared."""
    if contact.removed:
        return translate("Circle", "no longer in your circle")
    if contact.blocked:
        return translate("Circle", "blocked")
    if contact.lost_from is not None:
        return translate("Circle", "keys lost · needs a new card")
    if contact.keys_changed:
        return translate("Circle", "keys changed · compare words again")
    if contact.verified_on is None:
        return translate("Circle", "not verified yet · compare words")
    how = {
        "in-person": translate("Circle", "✓ verified in person"),
        "by-phone": translate("Circle", "✓ verified by phone"),
        "by-code": translate("Circle", "✓ verified by code"),
    }.get(contact.verified_how, translate("Circle", "✓ verified"))
    return f"{how}, {plain_day(contact.verified_on)}"


def replaced(one: Finding) -> bool:
    """Tell whether something else stands where this stood."""
    return one.decided and one.replacement not in {None, one.text}


def written_words(report: ExportReport) -> str:
    """Say what an export wrote, and where, and whether an import keeps part of it away."""
    entries = translate("Circle", "%Ln entries", "", report.entries)
    files = translate("Circle", "%Ln files", "", report.attachments)
    if report.attachments:
        words = translate("Circle", "{0} and {1} written into {2}.").format(entries, files, report.path)
    else:
        words = translate("Circle", "{0} written into {1}.").format(entries, report.path)
    return f"{words} {half_in_words()}" if report.half_in else words


def half_in_words() -> str:
    """Say that part of an import may not be in it, and what to do."""
    return translate(
        "Circle",
        "An import has not ended yet, so part of what it brings may be missing here. Make it once more when it has;"
        " where it does not end by itself, free some space where the journal lies, then lock and unlock it.",
    )


def further_files_words(left: int) -> str:
    """Offer the next of so many files that are not shown yet."""
    return translate("Circle", "Show the next of %Ln more files", "", left)


def size_words(size: int) -> str:
    """Give a size as a person reads it."""
    return QLocale().formattedDataSize(
        size, 0 if size < 1 << 20 else 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat
    )


def people_words(names: tuple[str, ...]) -> str:
    """Give names as a list in a sentence."""
    if len(names) < 2:
        return "".join(names)
    return translate("Circle", "{0} and {1}").format(", ".join(names[:-1]), names[-1])
