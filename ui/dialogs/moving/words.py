"""What moving in and out says: what came in, what did not and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from PySide6.QtCore import QLocale

from journal.shapes import ImportReport, Problem
from ui.wording import translate

MOST_PROBLEMS = 6
"""Reasons that are named one by one; further ones are counted."""
MOST_PLACES = 8


def import_words(report: ImportReport) -> str:
    """Say what an import did: what came in, what was here already, what did not and why."""
    lines = _entries_lines(report)
    if report.united:
        lines.append(
            translate("Moving", "%Ln of these took in what was new in them; both texts are kept.", "", report.united)
        )
    if report.grown:
        lines.append(
            translate("Moving", "%Ln of these grew since; what stood here are earlier versions.", "", report.grown)
        )
    reasons = Counter(problem.reason for problem in report.problems)
    for reason, count in reasons.most_common(MOST_PROBLEMS):
        places = [problem.where for problem in report.problems if problem.reason == reason]
        where = ", ".join(places[:MOST_PLACES]) + (" …" if count > MOST_PLACES else "")
        lines.append(_said(reason, count, where))
    return "\n".join(lines)


def _entries_lines(report: ImportReport) -> list[str]:
    """Say how many entries came in, and how many were here or are in the trash."""
    if not report.found:
        return [
            translate("Moving", "No entry came in.")
            if report.problems
            else translate("Moving", "There was no entry in it.")
        ]
    if report.duplicates == report.found:
        return [translate("Moving", "No new entry came in: %Ln were here already.", "", report.found)]
    words = translate("Moving", "{0} of %Ln entries came in.", "", report.found)
    if report.attachments:
        words = translate("Moving", "{0} of %Ln entries came in, with {1}.", "", report.found)
    files = translate("Moving", "%Ln files", "", report.attachments)
    lines = [words.format(QLocale().toString(report.added), files)]
    if report.trashed:
        lines.append(translate("Moving", "%Ln of these are in the trash, as they were there.", "", report.trashed))
    if report.duplicates:
        lines.append(translate("Moving", "%Ln were here already.", "", report.duplicates))
    return lines


def _said(reason: str, count: int, where: str) -> str:
    """Say of how many a reason is true, and where these stand."""
    if reason == "left-out":
        return translate(
            "Moving", "{0} say something that has no place in an entry, such as where it was; the report has it: {1}"
        ).format(count, where)
    own = {
        "compare-again": translate(
            "Moving", "Compare words with these people once more; a plain folder cannot prove that you did: {0}"
        ),
        "windows-1252": translate(
            "Moving", "Read as Windows-1252, an older way to write letters; look at their accents: {0}"
        ),
        "waits": translate(
            "Moving",
            "The disk took no more. What friends sent, and what else belongs with these entries, waits in the journal: "
            "free some space there, and it comes in by itself the next time you unlock it.",
        ),
        "date-inside": translate("Moving", "A date could not be read, so its words came in with the entry before: {0}"),
    }
    if reason in own:
        return own[reason].format(where)
    return translate("Moving", "{0} did not come in, because {1}: {2}").format(count, why(reason), where)


def report_words(said: str, problems: Iterable[Problem]) -> str:
    """Give a report to keep: what was said, and every thing that did not come in, with the words left out there."""
    lines = [f"{one.where}: {why(one.reason)}" + (f"\n{one.words}" if one.words else "") for one in problems]
    return "\n\n".join([said, *lines]) + "\n"


def why(reason: str) -> str:
    """Give a reason, as it stands after "because"."""
    return {
        "date": translate("Moving", "no day could be found"),
        "undated": translate("Moving", "no day could be found"),
        "before-dates": translate("Moving", "no date stands before it"),
        "empty": translate("Moving", "there was nothing in it"),
        "not-an-entry": translate("Moving", "it is no entry"),
        "not-text": translate("Moving", "it is no text"),
        "windows-1252": translate("Moving", "it was read as Windows-1252, an older way to write letters"),
        "index": translate("Moving", "it only leads to other pages"),
        "not-read": translate("Moving", "Afterbell does not read such files"),
        "of-the-program": translate("Moving", "a program keeps it for itself"),
        "not-json": translate("Moving", "it is JSON that is cut off or damaged"),
        "damaged-zip": translate("Moving", "it is damaged there, or a link that leads out of it"),
        "encrypted": translate("Moving", "it is encrypted"),
        "sealed-only": translate("Moving", "it comes in from the encrypted export alone"),
        "keys-stay": translate("Moving", "this journal has keys of its own"),
        "stand-in-taken": translate("Moving", "somebody else here has this stand-in"),
        "older-text": translate("Moving", "it is an older wording of a day"),
        "trashed": translate("Moving", "it was in the trash there"),
        "left-out": translate("Moving", "it has no place in an entry"),
        "too-large": translate("Moving", "it is too large"),
        "damaged-here": translate("Moving", "it is damaged in this journal, and stays as it is"),
        "stopped": translate("Moving", "it was stopped before that; bring the file in once more"),
        "no-room": translate(
            "Moving", "the disk took no more; free some space there, then bring the file in once more"
        ),
        "waits": translate("Moving", "the disk took no more; it waits in the journal and comes in once there is room"),
        "file-missing": translate("Moving", "the photo or file was not there"),
        "file-too-large": translate("Moving", "the photo or file is over 50 MB"),
        "setting-unknown": translate("Moving", "this Afterbell does not know such a setting"),
        "setting-unfit": translate("Moving", "its value does not fit"),
        "setting-stays": translate(
            "Moving", "what guards a journal, or is true of one computer only, stays as it is here"
        ),
    }.get(reason, translate("Moving", "it could not be read"))
