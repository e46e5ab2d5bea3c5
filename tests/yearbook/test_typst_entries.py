"""An entry on its page: whole where it is short, its picture beside its words where both fit, tags in the margin."""

from __future__ import annotations

import re
from contextlib import closing
from itertools import pairwise

import pypdfium2
import pytest

from journal.deeds import make_book
from journal.shapes import Gesture
from journal.shapes.book import Photo
from journal.yearbook.languages import words_for
from journal.yearbook.paper import PAPERS, POINT
from tests.yearbook import shelf_of_books as shelf
from tests.yearbook.test_making import picture


def photo(width=900, height=1200, number=1, name="plant.jpg"):
    data = picture(size=(width, height))
    return Photo(id=f"{number:032x}", name=name, media_type="image/jpeg", data=data, width=width, height=height)


def source(entry, **wishes):
    text = make_book.source(shelf.book(entry, **wishes))["main.typ"]
    return text[text.index("#entry") :]


def pages(*entries, **wishes):
    pdf = next(iter(make_book.make(shelf.book(*entries, **wishes), "pdf").files.values()))
    return shelf.page_texts(pdf)


def tops(pdf, words):
    """Give (points from the foot of its page, words) wherever these stand in a book whose entries fill one page."""
    with closing(pypdfium2.PdfDocument(pdf)) as book:
        for page in book:
            text = page.get_textpage()
            searcher = text.search(words)
            while (found := searcher.get_next()) is not None:
                yield round(text.get_charbox(found[0])[3]), words


@pytest.mark.parametrize("paper", ["a4", "letter", "a5"])
def test_an_upright_picture_stands_beside_words_that_fit_there(paper):
    one = photo()
    body = f"Eleven leaves.\n\n![Turned a quarter every Monday](attachment:{one.id})"
    said = source(shelf.entry(body, photos=(one,)), paper=paper)
    assert said.startswith("#entry-half(")
    (page,) = [page for page in pages(shelf.entry(body, photos=(one,)), paper=paper) if "Eleven leaves" in page]
    assert "Turned a quarter" in " ".join(page.split())
    assert page.count("A title") == 1


@pytest.mark.parametrize(
    "entry",
    [
        shelf.entry("Words", photos=(photo(1200, 900),)),
        shelf.entry("Words", photos=(photo(), photo(number=2))),
        shelf.entry("Words " * 400, photos=(photo(),)),
        shelf.entry("| a | b |\n|---|---|\n| c | d |", photos=(photo(),)),
        shelf.entry("Words", photos=(photo(),), later_lines=(shelf.later(),)),
    ],
)
def test_every_other_picture_stands_below_its_words(entry):
    assert source(entry).startswith("#entry(")


def test_the_name_of_a_file_is_no_caption():
    one = photo(1200, 900, name="IMG_1.jpg")
    shown = source(shelf.entry(f"![IMG_1.jpg](attachment:{one.id})", photos=(one,)))
    assert '"Photo: IMG_1.jpg"' in shown
    assert "none)" in shown
    captioned = source(shelf.entry(f"![The river](attachment:{one.id})", photos=(one,)))
    assert '[#"The river";]' in captioned


def test_tags_at_the_very_end_stand_in_the_margin_alone_and_others_stay_where_they_are():
    entry = shelf.entry("In #third-period we waited.\n\n#quiet-row #third-period", tags=("quiet-row", "third-period"))
    text = " ".join(" ".join(pages(entry)).split())
    assert "In #third-period we waited." in text
    assert "#quiet-row" not in text
    assert "quiet-row, third-period" in text


def test_tags_that_end_the_words_above_a_picture_stand_in_the_margin_too():
    one = photo(1200, 900)
    body = f"It grew.\n\n#quiet-row\n\n![The plant](attachment:{one.id})"
    text = " ".join(" ".join(pages(shelf.entry(body, photos=(one,), tags=("quiet-row",)))).split())
    assert "#quiet-row" not in text
    assert "quiet-row" in text
    assert "The plant" in text


def test_many_tags_are_counted_beside_the_entry_and_none_is_taken_out_of_its_words():
    tags = tuple(f"tag{n}" for n in range(8))
    text = " ".join(" ".join(pages(shelf.entry("Words #tag7", tags=tags))).split())
    assert "tag4 and 3 more" in text
    assert "#tag7" in text


def test_a_short_entry_never_parts_and_a_long_one_does():
    assert source(shelf.entry("Words")).startswith('#entry("tight"')
    assert source(shelf.entry("Words " * 40)).startswith('#entry("whole"')
    assert source(shelf.entry("Words " * 400)).startswith('#entry("long"')


def test_what_stands_beside_one_answer_never_reaches_the_next():
    answers = tuple(shelf.later("Yes.", f"Noor the {n}th of the teachers here", Gesture.CALL) for n in range(3))
    pdf = next(iter(make_book.make(shelf.book(shelf.entry("Words", responses=answers)), "pdf").files.values()))
    said = sorted([*tops(pdf, "Noor the"), *tops(pdf, "Can I call")], reverse=True)
    assert [text for _, text in said] == ["Noor the", "Can I call"] * 3
    assert all(above - below > 5 for (above, _), (below, _) in pairwise(said))


@pytest.mark.parametrize("paper", ["a5", "a4"])
@pytest.mark.parametrize("told", ["Words.", "Words.\n\n![One](attachment:{0})\n\n![](attachment:{1})"])
@pytest.mark.parametrize("shapes", [((400, 1200), (1200, 900)), ((900, 900), (2000, 500)), ((300, 1500), (300, 1500))])
def test_two_pictures_side_by_side_are_equally_high_and_no_wider_than_a_page_has_room(paper, told, shapes):
    photos = tuple(photo(*size, number=number) for number, size in enumerate(shapes, 1))
    entry = shelf.entry(told.format(*(one.id for one in photos)), photos=photos)
    [data] = make_book.make(shelf.book(entry, paper=paper, cover="type"), "pdf").files.values()
    with closing(pypdfium2.PdfDocument(data)) as read:
        images = [one.get_bounds() for page in read for one in page.get_objects(filter=[3], max_depth=4)]
    (left, foot, right, top), (other_left, other_foot, other_right, other_top) = images
    assert abs((top - foot) - (other_top - other_foot)) < 0.5
    assert right < other_left
    assert other_right - left <= PAPERS[paper].pair / POINT + 0.5
    assert top - foot <= PAPERS[paper].lines * PAPERS[paper].line / 2 + 0.5


def test_pictures_between_which_nothing_stands_are_side_by_side_but_for_one_that_was_made_large():
    one, two, three = photos = tuple(photo(1200, 900, number=number) for number in (1, 2, 3))
    shown = [f"![Caption {number}](attachment:{each.id})" for number, each in enumerate(photos, 1)]

    def pairs(*blocks):
        set_ = source(shelf.entry("\n\n".join(("Words.", *blocks)), photos=photos))
        assert all(f'"Caption {number}";' in set_ for number in (1, 2, 3))
        assert all(set_.count(f'"photos/{each.id}.svg"') == 1 for each in photos)
        return [re.findall(r"photos/(\w+)\.svg", pair) for pair in re.findall(r"#photo-pair\(.*", set_)]

    assert pairs(*shown) == [[one.id, two.id]]
    assert pairs(shown[0], "Words between.", *shown[1:]) == [[two.id, three.id]]
    assert pairs(" ".join(shown[:2]), shown[2]) == [[one.id, two.id]]
    large = shown[0].replace("]", "|large]")
    assert pairs(large, *shown[1:]) == [[two.id, three.id]]
    assert pairs(shown[0], f"- {shown[1]}", shown[2]) == []


@pytest.mark.parametrize(("words", "across"), [(40, "whole"), (120, "column")])
def test_a_picture_takes_the_margin_too_only_where_its_entry_has_room_beside_it(words, across):
    first, one = photo(1200, 900), photo(1200, 900, number=2)
    body = f"{'Words ' * words}\n\n![](attachment:{one.id})"
    others = [shelf.entry("Words", number=number) for number in range(3, 15)]
    entries = *others, shelf.entry(body, number=2, photos=(one,))
    assert f"{across}, 1200, 900" in make_book.source(shelf.book(*entries, paper="a5"))["main.typ"]
    opening = source(shelf.entry(f"{'Words ' * 80}\n\n![](attachment:{first.id})", photos=(first,)), paper="a5")
    assert "column, 1200, 900" in opening
    large = source(shelf.entry(f"{'Words ' * 80}\n\n![|large](attachment:{first.id})", photos=(first,)), paper="a5")
    assert "whole, 1200, 900" in large


def test_a_picture_that_was_made_small_is_half_as_wide():
    one = photo(1200, 900)
    [small, usual] = (
        source(shelf.entry(f"Words.\n\n![A cup{size}](attachment:{one.id})", photos=(one,))) for size in ("|small", "")
    )
    assert "half, 1200, 900" in small
    assert "column, 1200, 900" in usual


def test_the_day_of_a_later_line_is_not_parted():
    assert f'#box[#"{words_for("en").short_day(shelf.later().day)}";]' in source(
        shelf.entry("Words.", later_lines=(shelf.later(),))
    )
