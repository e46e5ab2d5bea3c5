"""What the Markdown keys do to lines of text, without an editor: continue, indent, renumber, tick, wrap, link."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from functools import wraps
from itertools import islice
from typing import NamedTuple

from journal.prose import clean

_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+]|\d{1,9}[.)])(?P<gap>[ \t]+)(?P<box>\[[ xX]\](?:[ \t]+|$))?")
_NUMBER = re.compile(r"^([ \t]*)\d{1,9}(?=[.)])")
_QUOTE = re.compile(r"[ \t]*>[ \t]?")
_QUOTES = re.compile(rf"(?:{_QUOTE.pattern})*")
_HEADING = re.compile(r"(?P<marks>#{1,6})[ \t]+")
_ADDRESS = re.compile(r"(?:https?://|mailto:)[^\s<>\"]+", re.IGNORECASE)
INDENT = "    "
_QUOTE_DEPTH = 1_000
"""How deep an item of a quote is, counted in spaces: deeper than any that stands in none."""
DEEPEST_HEADING = 3
FARTHEST = 200
"""Lines above an item in which the one before it is looked for."""


class TaskMarker(NamedTuple):
    """Where in its line, in code points, a task has its mark, the gap after it, and the end of its box."""

    mark: int
    gap: int
    end: int
    numbered: bool
    done: bool


def task_marker(line: str) -> TaskMarker | None:
    """Give what a task begins with; None where the line is no task, or has a tab between its mark and its box."""
    item = _ITEM.match(line, quote_end(line)) if "[" in line else None
    if item is None or not item["box"] or item["gap"].strip(" "):
        return None
    box, number = item.start("box"), item["mark"][:-1].isdecimal()
    return TaskMarker(item.start("mark"), item.start("gap"), box + 3, numbered=number, done=line[box + 1] != " ")


def quote_end(line: str) -> int:
    """Give where the signs of the quotes end that a line stands in, 0 outside of one."""
    found = _QUOTES.match(line)
    return found.end() if found else 0


def _within_quotes(change: Callable[[str], str]) -> Callable[[str], str]:
    """Have a change leave the signs of quotes before a line as they are."""
    return wraps(change)(lambda line: line[: quote_end(line)] + change(line[quote_end(line) :]))


def _all_within_quotes(change: Callable[[Sequence[str]], Sequence[str]]) -> Callable[[Sequence[str]], tuple[str, ...]]:
    @wraps(change)
    def changed(lines: Sequence[str]) -> tuple[str, ...]:
        made = change([line[quote_end(line) :] for line in lines])
        return tuple(line[: quote_end(line)] + words for line, words in zip(lines, made, strict=True))

    return changed


def is_item(line: str) -> bool:
    """Tell whether the line is an item of a list."""
    return _ITEM.match(line, quote_end(line)) is not None


def belongs(line: str) -> bool:
    """Tell whether Markdown reads words right below the line as more of its item or quote."""
    return is_item(line) or _QUOTE.match(line) is not None


def is_address(text: str) -> bool:
    """Tell whether the text is one web or mail address and nothing else."""
    return _ADDRESS.fullmatch(text.strip()) is not None


def next_line(line: str, column: int, above: Iterable[str] = ()) -> str | None:
    """Give what the next line begins with when Enter is pressed at `column`; None where the item is empty and ends.

    `above` are the lines before, nearest first: a number beyond 1 is that of an item only where it counts on from one
    of them. "30. Mai" alone is a day.
    """
    lead = line[: quote_end(line)]
    item = _ITEM.match(line, len(lead))
    if item and column >= item.end() and _is_of_a_list(item, (other[len(lead) :] for other in above)):
        if not line[item.end() :].strip():
            return None
        return lead + item["indent"] + _next_mark(item["mark"]) + item["gap"] + ("[ ] " if item["box"] else "")
    if lead and column >= len(lead):
        return lead if line[len(lead) :].strip() else None
    return ""


def left(line: str) -> str:
    """Give what stays of an empty item at the outermost level, or of an empty quote, that is left: the quote or ""."""
    lead = line[: quote_end(line)]
    return lead if line[len(lead) :].strip() else ""


@_within_quotes
def indented(line: str) -> str:
    """Give the item one level deeper; a numbered one begins at 1 there, unless others stand above it."""
    return INDENT + re.sub(r"^([ \t]*)\d{1,9}(?=[.)][ \t])", r"\g<1>1", line)


@_within_quotes
def outdented(line: str) -> str:
    """Give the item one level up."""
    return re.sub(r"^(?:\t| {1,4})", "", line)


def counting(lines: Sequence[str]) -> list[bool]:
    """Tell of each line of a run whether its number goes on from that of the item before it, at its level."""
    counts: dict[int, int] = {}
    result = []
    for line in lines:
        depth, number = _numbered_at(line, counts)
        result.append(number is not None and counts.get(depth) == number - 1)
        if number is not None:
            counts[depth] = number
    return result


def renumbered(lines: Sequence[str], goes_on: Sequence[bool] = ()) -> tuple[str, ...]:
    """Give a run of lines with its numbered items counted on at every level; other lines stay as they are.

    With `goes_on`, as `counting` gives it, a number that did not go on from the one before stays as it was written.
    """
    counts: dict[int, int] = {}
    result = []
    for place, line in enumerate(lines):
        depth, number = _numbered_at(line, counts)
        if number is not None:
            if depth in counts and (not goes_on or goes_on[place]):
                number = counts[depth] + 1
            counts[depth] = number
            end = quote_end(line)
            result.append(line[:end] + _NUMBER.sub(rf"\g<1>{number}", line[end:], count=1))
        else:
            result.append(line)
    return tuple(result)


def box_at(line: str) -> int | None:
    """Give the column of the character inside the box of a task, None where the line is no task."""
    item = _ITEM.match(line, quote_end(line))
    return item.start("box") + 1 if item and item["box"] else None


def ticked(line: str) -> str:
    """Give the task ticked or unticked; any other line becomes an open task."""
    place = box_at(line)
    if place is not None:
        return line[:place] + ("x" if line[place] == " " else " ") + line[place + 1 :]
    item = _ITEM.match(line, quote_end(line))
    if item:
        return line[: item.end()] + "[ ] " + line[item.end() :]
    text = line[quote_end(line) :].lstrip()
    return line[: len(line) - len(text)] + "- [ ] " + text


@_all_within_quotes
def listed(lines: Sequence[str]) -> tuple[str, ...]:
    """Give the lines as items of a list, or without their marks where all of them were items already."""
    filled = [line for line in lines if line.strip()] or list(lines)
    if all(_ITEM.match(line) for line in filled):
        return tuple(_ITEM.sub(lambda item: item["indent"], line, count=1) for line in lines)
    return tuple(line if is_item(line) else f"- {line}" for line in lines)


@_all_within_quotes
def numbered(lines: Sequence[str]) -> tuple[str, ...]:
    """Give the lines as items counted from 1, or without their marks where all of them were numbered already."""
    filled = [line for line in lines if line.strip()] or list(lines)
    if all((item := _ITEM.match(line)) and item["mark"][:-1].isdecimal() for line in filled):
        return tuple(_ITEM.sub(lambda item: item["indent"], line, count=1) for line in lines)
    alone = len(lines) == 1
    return renumbered([_with_number(line) if line.strip() or alone else line for line in lines])


def quoted(lines: Sequence[str]) -> tuple[str, ...]:
    """Give the lines as a quote, or without its marks where all of them were quoted already."""
    if all(_QUOTE.match(line) for line in lines):
        return tuple(_QUOTE.sub("", line, count=1) for line in lines)
    return tuple(f"> {line}" for line in lines)


@_within_quotes
def headed(line: str) -> str:
    """Give the line as a heading one size smaller than it was, plain text after the smallest."""
    found = _HEADING.match(line)
    if not found:
        return f"## {line}"
    text = line[found.end() :]
    marks = len(found["marks"]) + 1
    return text if marks > DEEPEST_HEADING else f"{'#' * marks} {text}"


def wrapped(text: str, start: int, end: int, mark: str) -> tuple[int, int, str]:
    """Give (from, to, new text) that puts `mark` around the words of [start, end), or takes it away again.

    The spaces at both ends stay outside, because Markdown does not see a mark beside a space on its inner side.
    """
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    wide = len(mark)
    inside = text[start:end]
    if len(inside) >= 2 * wide and inside.startswith(mark) and inside.endswith(mark) and not _more(inside, mark):
        return start, end, inside[wide:-wide]
    before, after = text[max(0, start - wide) : start], text[end : end + wide]
    if before == mark == after and not _more(text[max(0, start - wide - 1) : end + wide + 1], mark):
        return start - wide, end + wide, inside
    return start, end, f"{mark}{inside}{mark}"


def ends_at(text: str, column: int, mark: str) -> bool:
    """Tell whether a `mark` at this column ends what one before it began, so that one goes on behind it."""
    found = re.match(_runs_of(mark), text[column:])
    begun = [run for run in re.finditer(rf"(?<!\\){_runs_of(mark)}", text[:column]) if not _alone(text, run)]
    return found is not None and _holds(found, mark) and sum(_holds(run, mark) for run in begun) % 2 == 1


def one_line(words: str) -> str:
    """Give what was typed into a field as it can stand inside a line: cleaned, its line ends as spaces."""
    return clean(words).replace("\n", " ")


def linked(text: str, address: str) -> str:
    """Give a link with `text` on it; an address that would end the link early is put in angle brackets."""
    safe = re.sub(r"([\[\]])", r"\\\1", text)
    address = address.strip()
    return f"[{safe}](<{address}>)" if re.search(r"[()\s]", address) else f"[{safe}]({address})"


def _runs_of(mark: str) -> str:
    return rf"{re.escape(mark[0])}+"


def _holds(run: re.Match[str], mark: str) -> bool:
    """Tell whether a run of stars holds the mark: three are one of each kind, and two are strong alone."""
    return bool(len(run[0]) & len(mark))


def _alone(text: str, run: re.Match[str]) -> bool:
    """Tell whether a run has a space on both sides: it begins an item, or is a star."""
    return not text[: run.start()][-1:].strip() and text[run.end() : run.end() + 1].isspace()


def _numbered_at(line: str, counts: dict[int, int]) -> tuple[int, int | None]:
    """Give (depth, number) of a numbered item, None for a line without; forget the counts that it ends."""
    end = quote_end(line)
    item = _ITEM.match(line, end)
    if not item:
        if line[end:] and not line[end].isspace():
            counts.clear()
        return 0, None
    depth = line[:end].count(">") * _QUOTE_DEPTH + len(item["indent"].expandtabs(4))
    for deeper in [level for level in counts if level > depth]:
        del counts[deeper]
    if item["mark"][:-1].isdecimal():
        return depth, int(item["mark"][:-1])
    counts.pop(depth, None)
    return depth, None


def _is_of_a_list(item: re.Match[str], above: Iterable[str]) -> bool:
    if not item["mark"][:-1].isdecimal() or int(item["mark"][:-1]) <= 1:
        return True
    depth = len(item["indent"].expandtabs(4))
    for line in islice(above, FARTHEST):
        other = _ITEM.match(line)
        if other and len(other["indent"].expandtabs(4)) <= depth:
            return _next_mark(other["mark"]) == item["mark"]
        if line.strip() and not line[0].isspace():
            return False
    return False


def _with_number(line: str) -> str:
    item = _ITEM.match(line)
    return f"{item['indent']}1. {line[item.end('gap') :]}" if item else f"1. {line}"


def _next_mark(mark: str) -> str:
    return f"{int(mark[:-1]) + 1}{mark[-1]}" if mark[:-1].isdecimal() else mark


def _more(text: str, mark: str) -> bool:
    """Tell whether a single star is in truth half of a double one."""
    return len(mark) == 1 and text.startswith(mark * 2) and text.endswith(mark * 2) and not text.startswith(mark * 3)
