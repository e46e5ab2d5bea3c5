from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import prose
from journal.deeds import write
from journal.search import find
from journal.search.query import PIECE_LETTERS, parse
from journal.shapes import Draft, Filter, Kind
from journal.slices import at_once

TEXTS = (
    "Élève au tableau",
    "Die Videokamera war kaputt",
    "# The exit ticket\n\nEveryone handed in an **exit ticket** today.",
    "An exit, then a ticket",
    "今天数学课很好",
    "Łukasz laughed #calm",
    "don't stop-gap it",
    "A party 🎉 in the hall",
    "한국어 수업",
)


def settle(journal):
    at_once(journal.word_index.settling())
    assert journal.word_index.waiting() == 0


@pytest.fixture(params=["in the index", "not yet in it", "half and half"])
def texts(request, journal):
    with journal.store.write():
        for n, text in enumerate(TEXTS):
            at = datetime(2026, 1, 1 + n, 15, tzinfo=UTC)
            write.write(
                journal,
                Draft(body=text, written_at=at, kind=Kind.HIGH if n % 2 else Kind.LOW, tags=("beside",) * (n == 0)),
            )
    if request.param != "not yet in it":
        settle(journal)
    if request.param == "half and half":
        with journal.store.write() as store:
            store.run("UPDATE entries SET body = 'other words', beside = '' WHERE key % 2")
            store.run("UPDATE entries SET beside = 'beside' WHERE day = '2026-01-01'")
            for n, text in enumerate(TEXTS):
                store.run("UPDATE entries SET body = ? WHERE day = ?", (text, date(2026, 1, 1 + n).isoformat()))
    return journal


def found(journal, text, **rest):
    return [TEXTS[hit.row.day.day - 1] for hit in journal.search.find(text, **rest)]


def marks(pieces):
    return "".join(f"[{piece.text}]" if piece.hit else piece.text for piece in pieces)


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("eleve", [0]),
        ("ELÈVE", [0]),
        ("kamera", [1]),
        ("vi", [1]),
        ("exit ticket", [3, 2]),
        ('"exit ticket"', [2]),
        ('"exit tick', [2]),
        ("exit -everyone", [3]),
        ("-exit -the", [8, 6, 5, 4, 1, 0]),
        ("数学", [4]),
        ("好", [4]),
        ("lukasz", [5]),
        ("calm", [5]),
        ("tag:calm", [5]),
        ("beside", [0]),
        ("don't", [6]),
        ("stop-gap", [6]),
        ("🎉", [7]),
        ("한국", [8]),
        ("kind:low stop", [6]),
        ("on:2026-01-02", [1]),
        ("since:2026-01-03 until:2026-01-04 exit", [3, 2]),
        ("nothing like this", []),
        ("exit -kind:low", [3]),
        ("-kind:low", [7, 5, 3, 1]),
        ("-kind:low -kind:high", []),
        ("-tag:calm -kind:low", [7, 3, 1]),
        ("-on:2026-01-02 -since:2026-01-05", [3, 2, 0]),
        ("-🎉 -kind:low", [5, 3, 1]),
        ("stop -🎉", [6]),
        ("-tag: kind:low stop", [6]),
        ("-kind:great stop", [6]),
    ],
)
def test_what_is_typed_is_found_newest_first(texts, text, places):
    assert found(texts, text) == [TEXTS[place] for place in places]
    assert texts.search.count(text) == len(places)


def test_exactly_the_letters_typed_are_marked(texts):
    assert marks(texts.search.find("kamera")[0].snippet) == "Die Video[kamera] war kaputt"
    assert marks(texts.search.find("eleve")[0].heading) == "[Élève] au tableau"
    assert marks(texts.search.find("数学")[0].snippet) == "今天[数学]课很好"
    assert marks(texts.search.find("luka calm")[0].snippet) == "[Łuka]sz laughed #[calm]"


def test_the_words_around_a_hit_deep_in_a_long_text_are_shown(journal):
    write.write(journal, Draft(body="Heading\n\n" + "filler words " * 9000 + "the nèedle here " + "and on " * 500))
    snippet = marks(journal.search.find("needle")[0].snippet)
    assert "[nèedle]" in snippet
    assert len(snippet) < 300
    assert snippet.startswith("…")
    assert snippet.endswith("…")


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("| Who | needle |\n|:--|---|\n| A. | x \\| y |\n\nEnd", "Heading Who [needle] A. x | y End"),
        (f"| {'a ' * 100}| needle | b |", f"…{'a ' * 28}[needle] b"),
        ("either | or, needle", "Heading either | or, [needle]"),
    ],
)
def test_of_a_table_around_a_hit_the_words_are_shown_and_no_bars(journal, body, shown):
    write.write(journal, Draft(body=f"Heading\n\n{body}"))
    assert marks(journal.search.find("needle")[0].snippet) == shown


@pytest.mark.parametrize(
    ("body", "shown"),
    [
        ("![River|small|grey water](attachment:0a1b2c)\nneedle", "Heading River grey water [needle]"),
        ("needle, [plan.pdf](attachment:0a1b2c)", "Heading [needle], plan.pdf"),
        (f"![](attachment:{'0a1b' * 20})\nneedle", "…[needle]"),
        (f"needle ![{'a ' * 100}](attachment:0a1b2c)", f"Heading [needle] {'a ' * 77}a…"),
    ],
)
def test_of_a_photo_beside_a_hit_the_words_are_shown_and_no_address(journal, body, shown):
    write.write(journal, Draft(body=f"Heading\n\n{body}"))
    assert marks(journal.search.find("needle")[0].snippet) == shown


def test_a_filter_given_beside_the_text_narrows_too(texts):
    assert found(texts, "exit", wanted=Filter(kinds=frozenset({Kind.HIGH}))) == [TEXTS[3]]
    assert texts.search.count("", Filter(since=date(2026, 1, 8))) == 2


def test_pages_follow_one_another(texts):
    first = texts.search.find("e", limit=2)
    rest = texts.search.find("e", before=first[-1].row.place)
    assert [*first, *rest] == list(texts.search.find("e"))


def test_best_first_puts_the_heading_and_the_more_frequent_first(journal):
    for n, text in enumerate(("ticket in the heading\n\nticket ticket", "other words and more\n\na ticket", "none")):
        write.write(journal, Draft(body=text, day=date(2026, 1, 1 + n)))
    settle(journal)
    assert [hit.row.day.day for hit in journal.search.find("ticket")] == [2, 1]
    assert [hit.row.day.day for hit in journal.search.find("ticket", best_first=True)] == [1, 2]


def test_new_words_are_found_inside_at_once_and_old_ones_no_more(journal):
    journal.search.warm()
    entry = write.write(journal, Draft(body="Donaudampfschifffahrt"))
    assert len(journal.search.find("dampf")) == 1
    settle(journal)
    assert len(journal.search.find("dampf")) == 1
    write.revise(journal, entry.id, Draft(body="Quarkspeise"))
    assert len(journal.search.find("speise")) == 1
    assert journal.search.find("dampf") == ()
    settle(journal)
    assert len(journal.search.find("speise")) == 1
    assert journal.search.find("dampf") == ()


WORDS = st.sampled_from(["exit", "ticket", "tick", "cket", "kam", "数", "ele", "é", "sto", "🎉", "zz"])


@pytest.mark.parametrize("plan", ["index", "texts", "texts, then index"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.lists(WORDS, min_size=1, max_size=3))
def test_whichever_way_it_looks_it_finds_the_same(texts, plan, typed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find, "_TERM_COST", 0 if plan == "index" else 10**9)
        if plan == "texts, then index":
            patch.setattr(find, "_PATIENCE", -18)  # so that it gives up after two texts
            patch.setattr(find, "_CHUNK", 2)
        hits = found(texts, " ".join(typed), limit=10)
    assert hits == [
        text
        for text in TEXTS[::-1]
        if all(_holds(text + (" #beside" if text == TEXTS[0] else ""), word) for word in typed)
    ]


def _holds(text, word):
    """The same rule without any index: short words begin words, longer ones and signs stand anywhere."""
    [asked] = parse(word)[0]
    folded = prose.fold(text)
    if asked.parts and len(asked.text) < PIECE_LETTERS and asked.text != "数":
        return any(part.startswith(asked.text) for part in folded.replace("#", " ").split())
    return asked.text in folded


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40) | st.text(alphabet="\"'*()-:+^ANDORT{}[]\\ néa課", max_size=30))
def test_nothing_typed_breaks_the_index(texts, text):
    hits = texts.search.find(text)
    texts.search.find(text, best_first=True)
    assert texts.search.count(text) >= len(hits)


@pytest.mark.parametrize("settled", [True, False])
@pytest.mark.parametrize(
    ("text", "typed", "is_found"),
    [
        ("Die große Pause war laut.", '"große Pause"', True),
        ("Die große Pause war laut.", "„GROSSE Pause“", True),
        ("Die große Pause war laut.", '"große Paus" x', False),
        ("Die Fußball-AG am Nachmittag.", "Fußball-AG", True),
        ("Die Fußball-AG am Nachmittag.", "fussball-a", True),
        ("Ein Spaß, kein Ernst.", "Ernst -Spaß", False),
        ("Ein Spaß, kein Ernst.", "Ernst -SPASS", False),
        ("Kein Ernst.", "Ernst -Spaß", True),
        ("Klasa była głośna.", '"była głośna"', True),
        ("오늘 수업은 아주 시끄러웠다.", '"수업은 아주"', True),
        ("오늘 수업은 아주 시끄러웠다.", "업", True),
        ("오늘 수업은 아주 시끄러웠다.", "끄", True),
        ("한국-일본", "한국-일본", True),
        ("L’œuvre complète et d’œufs durs.", "l’œuvre", True),
        ("L’œuvre complète et d’œufs durs.", "l'oeuvre", True),
        ("Купили комп\u02bcютер.", "комп'ютер", True),
        ("Купили комп’ютер.", "комп\u02bcютер", True),
        ("Hawai\u02bbi", '"hawai’i"', True),
        ("المدرّس شرح الدرس.", "المدرّس", True),
        ("المدرّس شرح الدرس.", "المدرس", True),
        ("المـــدرس ٱلدرس", "المدرس الدرس", True),
        ("שָׁלוֹם כיתה", "שלום", True),
        ("שָׁלוֹם כיתה", "שָׁלוֹם", True),
        ("Rødgrød med fløde på skolen.", '"Rødgrød med"', True),
        ("Ёлка стояла в классе.", '"Ёлка стояла"', True),
        ("Όλοι οι άνθρωποι γεννιούνται", '"οι άνθρωποι"', True),
        ("an groß@schule.example geschrieben", "groß@schule.example", True),
        ("Die Tür ist zu­ge­fallen", "zugefallen", True),
        ("Işık ve ılık", '"Işık ve"', True),
        ("2019年度の授業", "9年度", True),
        ("2019年度の授業", "19年", True),
        ("二〇一九年に学校で", "年に学", True),
        ("がっこう", "か", False),
        ("ｶﾞｯｺｳ", "ガッコウ", True),
        ("Gut gemacht 👍🏽!", "👍", True),
        ("Gut gemacht 👍 heute", "gemacht -👍", False),
        ("Also… :-)", ":-)", True),
        ("Also… :-)", "...", True),
        ("Also gut", "Also -:-)", True),
        ("बच्चों ने पढ़ा", "बच्चों", True),
        ("می‌خواهم", "میخواهم", True),
    ],
)
def test_it_is_found_letter_for_letter_in_every_script(journal, text, typed, is_found, settled):
    write.write(journal, Draft(body=text))
    if settled:
        settle(journal)
    hits = journal.search.find(typed)
    assert bool(hits) is is_found
    assert journal.search.count(typed) == is_found
    if is_found and "-Spaß" not in typed and "-:-)" not in typed:
        assert any(piece.hit for piece in hits[0].snippet)


@pytest.mark.parametrize(
    ("text", "typed", "shown"),
    [
        ("Die große Pause", '"grosse pause"', "Die [große Pause]"),
        ("Die Fußball-AG heute", "fussball-ag", "Die [Fußball-AG] heute"),
        ("오늘 수업은", "수업", "오늘 [수업]은"),
        ("오늘 수업은", "ㅅ", "오늘 [수]업은"),
        ("المدرّس شرح", "المدرس", "[المدرّس] شرح"),
        ("L’œuvre complète", "l'oeuvre", "[L’œuvre] complète"),
        ("ein Maß", "mas", "ein [Maß]"),
        ("2019年度の", "9年", "201[9年]度の"),
        ("an exit, and exits", '"exit"', "an [exit], and exits"),
        ("Ach… so 🎉 gut", "… 🎉", "Ach[…] so [🎉] gut"),
        ("Über ÄÖÜ", "uber äöü", "[Über] [ÄÖÜ]"),
    ],
)
def test_what_is_marked_is_what_was_typed(journal, text, typed, shown):
    write.write(journal, Draft(body=text, title="x"))
    assert marks(journal.search.find(typed)[0].snippet) == shown
