from __future__ import annotations

import pytest

from ui.widgets.shown_text import ShownText


@pytest.fixture
def shown(look, window) -> ShownText:
    made = ShownText(look, "Entry")
    made.setParent(window)
    made.resize(500, 400)
    made.show()
    return made
