"""What is said of two copies: their groups, how an entry differs, and what came of bringing them together."""

from __future__ import annotations

from collections import Counter
from enum import Enum

from PySide6.QtCore import QT_TRANSLATE_NOOP

from journal.shapes import BroughtTogether, ComparedCopies, ComparedEntry, Differs, LeftThere, Standing
from ui.wording import translate
from ui.wording.days import moment


class Group(Enum):
    """The groups of entries, in the order in which they are shown; those in the trash may stand in any way."""

    BOTH_CHANGED = Standing.BOTH_CHANGED
    NEWER_THERE = Standing.NEWER_THERE
    ONLY_THERE = Standing.ONLY_THERE
    TRASH = None
    NEWER_HERE = Standing.NEWER_HERE
    ONLY_HERE = Standing.ONLY_HERE
    SAME = Standing.SAME


_GROUPS = {
    Group.BOTH_CHANGED: (QT_TRANSLATE_NOOP("Copies", "Both changed"), QT_TRANSLATE_NOOP("Copies", "yours to look at")),
    Group.NEWER_THERE: (QT_TRANSLATE_NOOP("Copies", "Newer there"), QT_TRANSLATE_NOOP("Copies", "comes here")),
    Group.ONLY_THERE: (QT_TRANSLATE_NOOP("Copies", "Only there"), QT_TRANSLATE_NOOP("Copies", "comes here")),
    Group.TRASH: (QT_TRANSLATE_NOOP("Copies", "In the trash of one"), QT_TRANSLATE_NOOP("Copies", "yours to say")),
    Group.NEWER_HERE: (QT_TRANSLATE_NOOP("Copies", "Newer here"), QT_TRANSLATE_NOOP("Copies", "stays")),
    Group.ONLY_HERE: (QT_TRANSLATE_NOOP("Copies", "Only here"), QT_TRANSLATE_NOOP("Copies", "stays")),
    Group.SAME: (QT_TRANSLATE_NOOP("Copies", "The same"), QT_TRANSLATE_NOOP("Copies", "word for word")),
}
_DIFFERS = {
    Differs.TEXT: QT_TRANSLATE_NOOP("Copies", "text"),
    Differs.DAY: QT_TRANSLATE_NOOP("Copies", "day"),
    Differs.STAR: QT_TRANSLATE_NOOP("Copies", "star"),
    Differs.TAGS: QT_TRANSLATE_NOOP("Copies", "tags"),
    Differs.FILES: QT_TRANSLATE_NOOP("Copies", "photos and files"),
    Differs.LATER_LINES: QT_TRANSLATE_NOOP("Copies", "later lines"),
    Differs.VERSIONS: QT_TRANSLATE_NOOP("Copies", "earlier versions"),
    Differs.EVIDENCE: QT_TRANSLATE_NOOP("Copies", "evidence"),
    Differs.TRASH: QT_TRANSLATE_NOOP("Copies", "trash"),
}
_LEFT = {
    "file-damaged": QT_TRANSLATE_NOOP("Copies", "a photo or file is damaged there"),
    "damaged-there": QT_TRANSLATE_NOOP("Copies", "damaged there, and came as far as it can be read"),
    "damaged-here": QT_TRANSLATE_NOOP("Copies", "damaged here, and stays as it is"),
    "frameworks-damaged": QT_TRANSLATE_NOOP("Copies", "own frameworks are damaged there"),
    "half-in": QT_TRANSLATE_NOOP("Copies", "an import has not ended there"),
    "too-large": QT_TRANSLATE_NOOP("Copies", "larger than an entry may be"),
    "date": QT_TRANSLATE_NOOP("Copies", "of a day before 1900 or after 2200"),
}


def group_words(group: Group) -> tuple[str, str]:
    """Give a group's name, and what becomes of its entries."""
    name, becomes = _GROUPS[group]
    return translate("Copies", str(name)), translate("Copies", str(becomes))


def rows_of(found: ComparedCopies, group: Group) -> tuple[ComparedEntry, ...]:
    """Give the entries of a group."""
    return found.trashed_on_one_side if group.value is None else found.of(group.value)


def differs_words(row: ComparedEntry) -> str:
    """Give "text, later lines": what differs between the two."""
    return ", ".join(translate("Copies", str(_DIFFERS[part])) for part in Differs if part in row.differs)


def until_words(found: ComparedCopies) -> tuple[str, str]:
    """Say when each copy was last written in."""
    here, there = (
        translate("Copies", "to {0}").format(moment(at)) if at else translate("Copies", "nothing written yet")
        for at in (found.here_until, found.there_until)
    )
    return f"{translate('Copies', 'Here')}: {here}", f"{translate('Copies', 'There')}: {there}, {found.other}"


def plan(comes: int, both: int, stays: int) -> str:
    """Say what bringing them together would do."""
    parts = [translate("Copies", "%Ln come here", "", comes)] if comes else []
    parts += [translate("Copies", "%Ln keep both texts", "", both)] if both else []
    parts += [translate("Copies", "%Ln stay", "", stays)] if stays else []
    kept = translate("Copies", "Nothing is deleted on either side.")
    return f"{', '.join(parts)}. {kept}" if parts else ""


def outcome(done: BroughtTogether) -> str:
    """Say what came of bringing them together."""
    came = translate("Copies", "%Ln entries came in", "", done.came)
    united = translate("Copies", "%Ln were united", "", done.united)
    files = translate("Copies", "%Ln photos and files came along", "", done.files)
    lines = [f"{came}, {united}, {files}." if done.files else f"{came}, {united}."]
    lines += left_words(done.left)
    if done.backup:
        lines.append(
            translate("Copies", "The journal as it was before is among the backups. Nothing was changed there.")
        )
    return "\n".join(lines)


def join_words(count: int) -> str:
    """Say where the two texts are that somebody wants to join."""
    return translate(
        "Copies",
        "In %Ln entries the newer text stands, and the other is an earlier version, to be joined by hand.",
        "",
        count,
    )


def left_words(left: tuple[LeftThere, ...]) -> list[str]:
    """Name what could not be taken in, by its reason."""
    reasons = Counter(each.reason for each in left)
    return [
        translate("Copies", "{0} not as it should be: {1}.").format(
            count, translate("Copies", str(_LEFT[reason])) if reason in _LEFT else reason
        )
        for reason, count in reasons.items()
    ]


def unread_words(found: ComparedCopies) -> str:
    """Say what of either side is not compared, and how much could not be read; "" where all was."""
    return "\n".join(filter(None, (_half_in_words() if found.half_in else "", _damaged_words(found))))


def _half_in_words() -> str:
    return translate(
        "Copies",
        "An import has not ended there, so part of what it brings is neither compared nor brought in. Unlock the other"
        " copy once, which ends it, before you compare again or throw it away.",
    )


def _damaged_words(found: ComparedCopies) -> str:
    here = len({part.entry for part in found.unread if part.here})
    there = len({part.entry for part in found.unread if not part.here})
    parts = [translate("Copies", "{0} here").format(here)] if here else []
    parts += [translate("Copies", "{0} there").format(there)] if there else []
    if not parts:
        return ""
    return translate("Copies", "Entries with damaged parts, compared as far as they can be read: {0}.").format(
        ", ".join(parts)
    )
