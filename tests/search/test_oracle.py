"""What is typed is found, in fifty languages: the search against one that reads every text sign by sign."""

from __future__ import annotations

import random  # noqa: TID251  seeded, so that what differs can be found again
import unicodedata
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from journal import prose
from journal.deeds import write
from journal.shapes import Draft
from journal.slices import at_once

LANGUAGES = Path(__file__).parent / "fifty_languages.tsv"
DENSE = ("CJK UNIFIED", "HIRAGANA", "KATAKANA", "THAI", "LAO", "KHMER", "MYANMAR")
DAYS = date(2001, 1, 1).toordinal()


ODD = (
    "Family 👨‍👩‍👧‍👦 came to the open day, all four of them.",
    "Thumbs 👍🏽 from the back row and 👍 from the front",
    "Flags 🇩🇪🇫🇷 on the wall; 🏴󠁧󠁢󠁳󠁣󠁴󠁿 in the hall.",
    "Hearts ❤️ and ❤ and ❤️‍🔥 on the card, well done🎉🎉",
    "Keycaps 1️⃣ 2️⃣ on the sheet of 2026",
    "The co\u00adop\u00ader\u00ada\u00adtion of the par\u00adents was won\u00adder\u00adful.",
    "Zero\u200bwidth\u200bspace and word\u2060joiner",
    "Persian می\u200cخواهم کتاب\u200cها",
    "The word שלום stands amid English, and مرحبا too.",
    "\u202bשלום עולם\u202c then 123 and \u2067ערב\u2069",
    "Ｆｕｌｌ　ｗｉｄｔｈ　ＡＢＣ１２３ and ｶﾞｷﾞｸﾞ half width",
    "Tags #third-period #Année_2026 #数学 #mathe/bruch #ünïcode done",
    "Prices 5€ and $20, 100%, C++ and C#, x² + y³ = ½",
    "a_b snake_case_name __init__ user@school.example",
    "Tel. 030/123-456, §12 Abs. 3, no. 5, 3.14159",
    "ﬁnal oﬃce ﬂow 𝒜𝓁𝓅𝒽𝒶 𝔹𝕖𝕥𝕒 ① ② ㈱ ㎏ ℡",
    "İstanbul ıspanak ISPARTA ΣΊΣΥΦΟΣ σίσυφος",
    "क्‍ष क्ष किताब पढ़ना पढ़ना ಕನ್ನಡ தமிழ்",
    "mixed日本語and英語words2026年 ไทย2026abc",
    "don't don’t d'accord l’œuvre комп’ютер комп\u02bcютер",
    "e\u0301le\u0300ve élève ELEVE Việt Nam đường phố",
    "Arrows → ← ⇒ ✓ ✗ ★ ♪ ♥ ©️ ® … – —",
    "한국어 수업은 아주 좋았다 ㅋㅋㅋ ㅠㅠ",
    "OR AND NOT NEAR(a b) * ^ {x} (y) [z] <w> ~v~",
)
"""What is no plain word: emoji of many signs, what nobody sees, both directions, full width, tags, FTS5's own words."""


def texts():
    lines = LANGUAGES.read_text("utf-8").splitlines()[1:]
    return [tuple(line.split("\t")) for line in lines]


def dense(sign):
    picture = sign >= "\u2190" and (unicodedata.category(sign) == "So" or sign < "\u2200")
    return picture or unicodedata.name(sign, "").startswith(DENSE)


def is_letter(sign):
    return unicodedata.category(sign)[0] in "LNM" and sign not in "\u02bb\u02bc"  # apostrophes


@cache
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
    goes_on = len(words) > 1 and dense(words[1][0]) and not dense(words[0][0])
    if (one_piece and (len(words[0]) >= 3 or korean)) or goes_on:
        return query.strip() in text
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


def an_odd_query(chance, text):
    """Give (what is typed, [(a word of it, whether only whole words count, whether it must not be there)])."""
    words = [word for word in text.split() if word[0] != "-" and ":" not in word]
    typed, asked = [], []
    for _ in range(chance.choice((1, 1, 2, 3))):
        at = chance.randrange(len(words))
        word, some = words[at], " ".join(words[at : at + chance.randint(1, 4)])
        match chance.choice(("word", "begins", "changed", "phrase", "open", "without", "sign", "all")):
            case "word":
                part = word, word, False, False
            case "begins":
                begins = word[: chance.randint(1, len(word))]
                part = begins, begins, False, False
            case "changed":
                changed = chance.choice((str.upper, str.title, without_marks))(word)
                part = changed, changed, False, False
            case "phrase":
                part = f'"{some}"', some, True, False
            case "without":
                other = chance.choice(chance.choice(ODD).split())
                part = f'-"{other}"', other, True, True
            case "sign":
                signs = [sign for sign in text if not is_letter(sign) and not sign.isspace() and sign not in "-:"]
                part = (*[chance.choice(signs or "?")] * 2, False, False)
            case "open":
                typed.append(f'"{some}')
                asked.append((some, False, False))
                break
            case "all":
                typed.append(text)
                asked += [(each, False, False) for each in text.split()]
                break
        typed.append(part[0])
        asked.append(part[1:])
    return " ".join(typed), asked[:20]


def fits(asked, text):
    """Say whether a text holds every part of a query, and none that must not be there; symbols alone as they are."""
    folded, read = prose.fold(text), reads(text)

    def is_there(part, whole):
        wanted = prose.fold(prose.clean_line(part)).strip()
        return stands(reads(wanted), read, whole=whole) if reads(wanted).strip() else wanted in folded

    return all(is_there(part, whole) is not without for part, whole, without in asked if prose.fold(part).strip())


@pytest.mark.parametrize("settled", [True, False])
def test_emoji_unseen_signs_both_directions_and_symbols_are_found_as_by_one_who_reads_everything(journal, settled):
    with journal.store.write():
        for at, text in enumerate(ODD):
            write.write(journal, Draft(body=text, day=date.fromordinal(DAYS + at)))
    if settled:
        at_once(journal.word_index.settling())
    chance = random.Random(11)
    differ = []
    for _ in range(500):
        typed, asked = an_odd_query(chance, chance.choice(ODD))
        hits = {hit.row.day.toordinal() - DAYS for hit in journal.search.find(typed, limit=1000)}
        right = {at for at, text in enumerate(ODD) if fits(asked, text)}
        if hits != right or journal.search.count(typed) != len(right):
            differ.append((typed, sorted(hits - right), sorted(right - hits)))
    assert differ == []


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
