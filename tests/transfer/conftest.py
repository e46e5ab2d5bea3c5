"""What tests of what comes in and goes out share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from journal.demo.circle import in_memory
from journal.journal import Journal


@pytest.fixture
def friend() -> Iterator[Journal]:
    """Give a journal of somebody else, whose card is made."""
    theirs = in_memory()
    theirs.circle.set_up("Noor")
    yield theirs
    theirs.close()
