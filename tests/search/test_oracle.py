"""What is typed is found, in fifty languages: the search against one that reads every text sign by sign."""

from __future__ import annotations

import random  # noqa: TID251  seeded, so that what differs can be found again
import unicodedata
from datetime import date
from pathlib import Path

import pytest

from journal import prose
from journal.deeds import write
from journal.shapes import Draft
from journal.slices import at_once

LANGUAGES = Path(__file__).parent / "fifty_languages.tsv"
DENSE = ("CJK UNIFIED", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
DAYS = date(2001, 1, 1).toordinal()


def texts():
    lines = LANGUAGES.read_text("utf-8").splitlines()[1:]
    return [tuple(line.split("\t")) for line in lines]


def dense(sign):
    return unicodedata.name(sign, "").startswith(DENSE)


def is_letter(sign):
    return unicodedata.category(sign)[0] in "LNM"


def reads(text):
    """Give the folded text with one space between words, and between signs that stand for themselves."""
    out = ""
    for sign in prose.fold(text):
        out += f" {sign} " if dense(sign) else sign if is_letter(sign) else " "
    return f" {' '.join(out.split())} "


def stands(query, text, *, whole):
    """Say whether a query stands in a text, both read: a word of three letters and more within another, too."""
    words = query.split()
    if whole:
        return query in text
    one_piece = len(words) == 1 and not dense(words[0][0])
    korean = "\u1100" <= words[0][0] <= "\u11ff"
    if one_piece and (len(words[0]) >= 3 or korean):
        return words[0] in text
    return query.rstrip() in text


def runs(text):
    """Give the runs of a text in a script without spaces."""
    return "".join(sign if dense(sign) else " " for sign in text).split()


def without_marks(text):
    kept = (sign for sign in unicodedata.normalize("NFD", text) if not "\u0300" <= sign <= "\u036f")
    return unicodedata.normalize("NFC", "".join(kept))


def a_query(chance, text, others):
    """Give (what is typed, the query to find, whether only whole words count, the query that must not be there)."""
    words = [word.strip(".,;:!?()«»“”„\"'’‘-–—…") for word in text.split()]
    words = [word for word in words if any(map(is_letter, word)) and '"' not in word and word[0] != "-"]
    kind = chance.choice(("word", "word", "piece", "begins", "phrase", "phrase", "without", "changed", "run"))
    if kind == "run" or (runs(text) and chance.random() < 0.7):
        run = chance.choice(runs(text) or words)
        length = chance.randint(1, 4)
        start = chance.randrange(max(1, len(run) - length + 1))
        typed = run[start : start + length] if runs(text) else run
        return typed, typed, False, None
    word = chance.choice(words)
    if kind == "piece" and len(word) > 4:
        start = chance.randrange(len(word) - 3)
        word = word[start : start + chance.randint(3, 6)]
    elif kind == "begins":
        word = word[: chance.randint(1, 4)]
    elif kind == "changed":
        word = chance.choice((str.upper, str.title, without_marks))(word)
    elif kind == "phrase":
        at = chance.randrange(max(1, len(words) - 1))
        phrase = " ".join(words[at : at + chance.randint(2, 3)])
        return f'"{phrase}"', phrase, True, None
    elif kind == "without":
        unwanted = chance.choice(chance.choice(others).split()).strip('"-')
        if any(map(is_letter, unwanted)) and len(unwanted) < 30:
            return f"{word} -{unwanted}", word, False, unwanted
    return word, word, False, None


@pytest.mark.parametrize(("state", "queries"), [("in the index", 500), ("not in it yet", 150), ("some of it", 200)])
def test_what_is_typed_is_found_as_by_one_who_reads_everything(journal, state, queries):
    told = texts()
    assert len({language for language, _ in told}) == 50
    with journal.store.write():
        for at, (_, text) in enumerate(told):
            write.write(journal, Draft(body=text, day=date.fromordinal(DAYS + at)))
    if state == "in the index":
        at_once(journal.word_index.settling())
    elif state == "some of it":
        slices = journal.word_index.settling()
        next(slices)
        slices.close()
        assert 0 < journal.word_index.waiting() < len(told)
    read = [reads(text) for _, text in told]
    chance = random.Random(7)
    differ = []
    asked = 0
    while asked < queries:
        own = chance.randrange(len(told))
        typed, wanted, whole, unwanted = a_query(chance, told[own][1], [text for _, text in told])
        if not reads(wanted).strip():
            continue
        asked += 1
        hits = {hit.row.day.toordinal() - DAYS for hit in journal.search.find(typed, limit=1000)}
        right = {
            at
            for at, text in enumerate(read)
            if stands(reads(wanted), text, whole=whole)
            and not (unwanted and reads(unwanted).strip() and stands(reads(unwanted), text, whole=True))
        }
        if hits != right or journal.search.count(typed) != len(right):
            differ.append((typed, sorted(hits - right), sorted(right - hits)))
    assert differ == []


@pytest.mark.parametrize("script", ["THAI", "LAO", "CJK UNIFIED", "HIRAGANA"])
def test_every_sign_run_of_one_to_four_is_found_where_scripts_have_no_spaces(journal, script):
    told = [text for _, text in texts() if any(unicodedata.name(sign, "").startswith(script) for sign in text)]
    assert len(told) >= 3
    with journal.store.write():
        for at, text in enumerate(told):
            write.write(journal, Draft(body=text, day=date.fromordinal(DAYS + at)))
    at_once(journal.word_index.settling())
    chance = random.Random(script)
    for _ in range(60):
        run = chance.choice(runs(chance.choice(told)))
        start = chance.randrange(len(run))
        typed = run[start : start + chance.randint(1, 4)]
        hits = {hit.row.day.toordinal() - DAYS for hit in journal.search.find(typed, limit=1000)}
        assert {at for at, text in enumerate(told) if typed in text} <= hits, typed
        marked = [piece.text for piece in journal.search.find(typed)[0].snippet if piece.hit]
        assert typed in "".join(marked) or prose.fold(typed) in prose.fold("".join(marked))
