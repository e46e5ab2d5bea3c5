"""What moving in and out says: what came in, what did not and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from journal.shapes import ImportReport, Problem
from ui.wording.people import counted

MOST_PROBLEMS = 6
"""Reasons that are named one by one; further ones are counted."""
MOST_PLACES = 8


def tr(words: str) -> str:
    """Give words in the language of the window."""
    return QCoreApplication.translate("Moving", words)


def import_words(report: ImportReport) -> str:
    """Say what an import did: what came in, what was here already, what did not and why."""
    files = counted(report.attachments, tr("1 file"), tr("{0} files"))
    words = (
        tr("{0} of 1 entry came in, with {2}.") if report.found == 1 else tr("{0} of {1} entries came in, with {2}.")
    )
    lines = [words.format(report.added, report.found, files)]
    if report.duplicates:
        one = tr("One was here already.")
        lines.append(one if report.duplicates == 1 else tr("{0} were here already.").format(report.duplicates))
    if report.united:
        one = tr("One of these took in what was new in it; both texts are kept.")
        many = tr("{0} of these took in what was new in them; both texts are kept.").format(report.united)
        lines.append(one if report.united == 1 else many)
    if report.grown:
        one = tr("One of these grew since; what stood here is an earlier version.")
        many = tr("{0} of these grew since; what stood here are earlier versions.").format(report.grown)
        lines.append(one if report.grown == 1 else many)
    reasons = Counter(problem.reason for problem in report.problems)
    for reason, count in reasons.most_common(MOST_PROBLEMS):
        places = [problem.where for problem in report.problems if problem.reason == reason]
        where = ", ".join(places[:MOST_PLACES]) + (" …" if count > MOST_PLACES else "")
        if reason == "left-out":
            said = tr("{0} say something that has no place in an entry, such as where it was; the report has it: {1}")
            lines.append(said.format(count, where))
        elif reason == "date-inside":
            lines.append(tr("A date could not be read, so its words came in with the entry before: {0}").format(where))
        else:
            lines.append(tr("{0} did not come in, because {1}: {2}").format(count, why(reason), where))
    return "\n".join(lines)


def report_words(said: str, problems: Iterable[Problem]) -> str:
    """Give a report to keep: what was said, and every thing that did not come in, with the words left out there."""
    lines = [f"{one.where}: {why(one.reason)}" + (f"\n{one.words}" if one.words else "") for one in problems]
    return "\n\n".join([said, *lines]) + "\n"


def why(reason: str) -> str:
    """Give a reason, as it stands after "because"."""
    return {
        "date": tr("no day could be found"),
        "before-dates": tr("no date stands before it"),
        "empty": tr("there was nothing in it"),
        "not-an-entry": tr("it is no entry"),
        "not-text": tr("it is no text"),
        "index": tr("it only leads to other pages"),
        "not-read": tr("Afterbell does not read such files"),
        "of-the-program": tr("a program keeps it for itself"),
        "not-json": tr("it is JSON that is cut off or damaged"),
        "damaged-zip": tr("it is damaged in the ZIP"),
        "encrypted": tr("it is encrypted"),
        "older-text": tr("it is an older wording of a day"),
        "trashed": tr("it was in the trash there"),
        "left-out": tr("it has no place in an entry"),
        "too-large": tr("it is too large"),
        "damaged-here": tr("it is damaged in this journal, and stays as it is"),
        "file-missing": tr("the photo or file was not there"),
        "file-too-large": tr("the photo or file is over 50 MB"),
        "setting-unknown": tr("this Afterbell does not know such a setting"),
        "setting-unfit": tr("its value does not fit"),
        "setting-stays": tr("what guards a journal, or is true of one computer only, stays as it is here"),
    }.get(reason, tr("it could not be read"))
