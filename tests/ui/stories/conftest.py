"""What every story of the window stands on: nothing that happens in it holds the window."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.ui.watched import nothing_holds_the_window


@pytest.fixture(autouse=True)
def _nothing_holds_the_window(qapp) -> Iterator[None]:
    with nothing_holds_the_window():
        yield
