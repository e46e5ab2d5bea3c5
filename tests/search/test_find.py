from datetime import UTC, date, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from journal import prose
from journal.deeds import write
from journal.search import find
from journal.search.query import parse
from journal.shapes import Draft, Filter, Kind

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


@pytest.fixture
def texts(journal):
    with journal.store.write():
        for n, text in enumerate(TEXTS):
            at = datetime(2026, 1, 1 + n, 15, tzinfo=UTC)
            write.write(
                journal,
                Draft(body=text, written_at=at, kind=Kind.HIGH if n % 2 else Kind.LOW, tags=("beside",) * (n == 0)),
            )
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
    assert [hit.row.day.day for hit in journal.search.find("ticket")] == [2, 1]
    assert [hit.row.day.day for hit in journal.search.find("ticket", best_first=True)] == [1, 2]


def test_new_words_are_found_inside_at_once_and_old_ones_no_more(journal):
    journal.search.warm()
    entry = write.write(journal, Draft(body="Donaudampfschifffahrt"))
    assert len(journal.search.find("dampf")) == 1
    write.revise(journal, entry.id, Draft(body="Quarkspeise"))
    assert len(journal.search.find("speise")) == 1
    assert journal.search.find("dampf") == ()


def test_many_new_words_at_once_are_all_found(journal, monkeypatch):
    monkeypatch.setattr(find, "_RELOAD", 3)
    journal.search.warm()
    with journal.store.write():
        for n in range(7):
            write.write(journal, Draft(body=f"xx{n}needle"))
    assert journal.search.count("needle") == 7


WORDS = st.sampled_from(["exit", "ticket", "tick", "cket", "kam", "数", "ele", "é", "sto", "🎉", "zz"])


@pytest.mark.parametrize("plan", ["index", "texts", "texts, then index"])
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.lists(WORDS, min_size=1, max_size=3))
def test_whichever_way_it_looks_it_finds_the_same(texts, plan, typed):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(find, "_TERM_COST", 0 if plan == "index" else 10**9)
        if plan == "texts, then index":
            patch.setattr(find, "_PATIENCE", -18)  # so that it gives up after two texts
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
    if asked.parts and len(asked.text) < find.PIECE_LETTERS and not asked.dense:
        return any(part.startswith(asked.text) for part in folded.replace("#", " ").split())
    return asked.text in folded


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40) | st.text(alphabet="\"'*()-:+^ANDORT{}[]\\ néa課", max_size=30))
def test_nothing_typed_breaks_the_index(texts, text):
    hits = texts.search.find(text)
    texts.search.find(text, best_first=True)
    assert texts.search.count(text) >= len(hits)
