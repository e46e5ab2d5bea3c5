"""Pure. Makes one question of all ways in which a text names one person who is on no list.

"Candace Boll", "Candace", "C. Boll", "CANDACE" and "the Bolls" are one child: whoever is asked once decides for all.
What fits two of them ("Boll" beside Anna Boll and Peter Boll) stays a question of its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from journal.redaction import lists
from journal.redaction.declining import declined
from journal.redaction.patterns import Open
from journal.shapes.names import Decision, Mark

BETWEEN = "|"
"""What stands between the ways of writing in one key: what was said of "harry potter" alone says nothing of Harry."""


def one_question_each(text: str, opened: Sequence[Open]) -> list[Open]:
    """Give the names with one key for each person; `name` is then the fullest way in which the text has them."""
    written = {one.key: text[one.start : one.end] for one in reversed(opened) if _joins(one)}
    named = heads(list(written))
    groups: dict[str, list[str]] = {}
    for key, head in named.items():
        groups.setdefault(head, []).append(key)
    return [_grouped(one, named, groups, written) for one in opened]


def _grouped(one: Open, named: dict[str, str], groups: dict[str, list[str]], written: dict[str, str]) -> Open:
    if not _joins(one) or len(groups[named[one.key]]) == 1:
        return one
    head = named[one.key]
    key = BETWEEN.join([head, *sorted(form for form in groups[head] if form != head)])
    return replace(one, key=key, forms=tuple(groups[head]), name=written[head], plural=_is_plural(one.key, head))


class Answers:
    """What was decided, by whatever way of writing somebody it was asked about.

    What was protected in one text is protected in another that has fewer ways. What was left ("Harry Potter", "Harry")
    is left elsewhere only with its fullest form beside it: alone, "Harry" may be a child.
    """

    def __init__(self, decisions: Mapping[str, Decision]) -> None:
        """Take the decisions by key."""
        self._decisions = decisions
        self._protected: dict[str, Decision] = {}
        self._left: dict[str, frozenset[str]] = {}
        for key, decision in decisions.items():
            head, *others = key.split(BETWEEN)
            if not others:
                continue
            if decision.replacement is None:
                self._left[head] = frozenset((head, *others))
            else:
                self._protected |= dict.fromkeys((head, *others), decision)

    def of(self, one: Open) -> Decision | None:
        """Give the decision of a question, or None while it is open."""
        whole = self._decisions.get(one.key)
        if whole is not None or not _joins(one):
            return whole
        forms = one.forms or (one.key,)
        said = [self._decisions.get(form) or self._protected.get(form) for form in forms]
        if said[0] is not None and all(each and each.replacement == said[0].replacement for each in said):
            return said[0]
        head = one.key.partition(BETWEEN)[0]
        return Decision(key=one.key, replacement=None) if self._left.get(head, frozenset()).issuperset(forms) else None


def _joins(one: Open) -> bool:
    """Tell whether a question may be of somebody named otherwise, too: "Mr. Boll" is not Candace Boll."""
    return one.mark is Mark.NAME and not one.titled


def heads(keys: Sequence[str]) -> dict[str, str]:
    """Give for each key the fullest one that names the same person."""
    full: dict[str, str] = {}
    having: dict[str, set[str]] = {}
    for key in sorted(keys, key=_fullest_first):
        words = key.split()
        fitting = [set().union(*(having.get(form, set()) for form in _forms(word))) for word in words if len(word) > 1]
        both = set.intersection(*fitting) if fitting else set()
        fits = [head for head in both if _initials_fit(words, head)]
        full[key] = fits[0] if len(fits) == 1 else key
        if full[key] == key:
            for word in words:
                for form in {word, *_cases(word)} if len(word) > 1 else ():
                    having.setdefault(form, set()).add(key)
    return full


def _fullest_first(key: str) -> tuple[int, int, int, str]:
    words = key.split()
    return -sum(len(word) > 1 for word in words), -len(words), len(key), key


def _forms(word: str) -> Iterator[str]:
    """Give a word, and without its plural or German genitive where no list has it with the ending."""
    yield word
    if word not in lists.first_names():
        yield from (base for end in ("s", "es") if (base := word.removesuffix(end)) != word and len(base) > 2)


def _cases(word: str) -> Iterator[str]:
    """Give the other cases of a name that are no names themselves."""
    if not lists.is_word(word):
        yield from (form for form in declined(word) if form not in lists.first_names() and not lists.is_word(form))


def _initials_fit(words: Sequence[str], head: str) -> bool:
    letters = [part[0] for part in head.split()]
    return all(word in letters for word in words if len(word) == 1)


def _is_plural(key: str, head: str) -> bool:
    last = key.rpartition(" ")[2]
    return last not in head.split() and any(last.removesuffix(end) in head.split() for end in ("s", "es"))
