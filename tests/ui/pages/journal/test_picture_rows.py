from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.pages.journal.picture_rows import laid_out

RATIOS = st.lists(st.floats(0.02, 40), min_size=1, max_size=60)


def rows_of(ratios, width=660, gap=12):
    """Give the sizes row by row, as they come to stand beside one another."""
    rows, taken = [[]], 0
    for wide, high in laid_out(ratios, width, gap, low=110, high=170):
        if rows[-1] and taken + wide > width:
            rows.append([])
            taken = 0
        rows[-1].append((wide, high))
        taken += wide + gap
    return rows


@given(RATIOS)
def test_every_picture_is_drawn_whole_and_fits_its_row(ratios):
    sizes = list(laid_out(ratios, 660, 12, low=110, high=170))
    assert len(sizes) == len(ratios)
    for (wide, high), ratio in zip(sizes, ratios, strict=True):
        assert 1 <= wide <= 660
        assert 1 <= high <= 170
        assert wide == pytest.approx(max(1, high * ratio), abs=ratio + 1)


def test_rows_fill_the_width_and_the_last_keeps_its_height():
    rows = rows_of([4 / 3] * 11)
    assert [len(row) for row in rows] == [3, 3, 3, 2]
    for row in rows[:-1]:
        assert sum(wide for wide, _ in row) + 24 == pytest.approx(660, abs=3)
    assert {high for row in rows for _, high in row} <= set(range(110, 171))


def test_a_panorama_stands_alone():
    assert [len(row) for row in rows_of([4 / 3, 9.0, 4 / 3])] == [1, 1, 1]


def test_a_picture_that_is_no_more_than_a_line_is_no_wider_than_its_row():
    assert list(laid_out([5000.0, 1.0], 700, 12, low=110, high=170)) == [(700, 1), (170, 170)]
