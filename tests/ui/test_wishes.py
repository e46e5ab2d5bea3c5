"""A wish is a value, and every wish that is written down is one that the workspace answers."""

from __future__ import annotations

import dataclasses
import inspect
from typing import get_args

from ui import wishes
from ui.wishes import GoTo, PageName, Proved, Sheets, SheetWish, Wish

WRITTEN = {
    one for _, one in inspect.getmembers(wishes, dataclasses.is_dataclass) if one.__module__ == wishes.__name__
} - {Proved}


def test_every_wish_that_is_written_down_can_be_told():
    assert set(get_args(Wish)) == WRITTEN


def test_every_wish_for_a_sheet_is_one_that_a_sheet_is_made_for():
    assert set(get_args(Sheets)) == {one for one in WRITTEN if issubclass(one, SheetWish)}


def test_two_wishes_for_the_same_are_the_same():
    assert GoTo(PageName.CIRCLE) == GoTo(PageName.CIRCLE) != GoTo(PageName.YEAR)
