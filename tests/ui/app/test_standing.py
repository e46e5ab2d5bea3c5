from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ui.app.standing import Seen, Standing, inside_of, place_of, put, read_line, seen_of
from ui.desktop.workspace import workspace_of

STANDINGS = st.builds(
    Standing,
    folder=st.text(),
    made_up=st.booleans(),
    place=st.text(alphabet="abcABC019+/="),
    inside=st.just(()) | st.tuples(st.integers(), st.integers(), st.integers(), st.integers()),
    seen=st.sampled_from(Seen),
    active=st.booleans(),
    theme=st.sampled_from(["system", "paper", "chalkboard"]),
    scale=st.floats(0.8, 2.0),
    file=st.text(),
    hears=st.booleans(),
    workspace=st.integers(-1, 2**32 - 1),
)


@given(STANDINGS)
def test_what_is_written_on_a_line_is_read_from_it(standing):
    line = standing.line()
    assert line.count(b"\n") == 1
    assert line.endswith(b"\n")
    assert read_line(line) == standing


@pytest.mark.parametrize("line", [b"", b"\n", b"{}\n", b"[1]\n", b"nothing\n", b'{"seen": "shown"}\n', b"\xff\n"])
def test_what_is_no_such_line_is_refused(line):
    with pytest.raises(ValueError):  # noqa: PT011  its kind is all that matters
        read_line(line)


def standing_of(window) -> Standing:
    return Standing(
        folder="",
        made_up=False,
        place=place_of(window),
        inside=inside_of(window),
        seen=seen_of(window),
        active=False,
        theme="",
        scale=1.0,
        file="",
        hears=False,
        workspace=workspace_of(window),
    )


@pytest.mark.parametrize("show", ["show", "showMinimized", "showMaximized", "showFullScreen", "hide"])
def test_a_window_is_put_where_another_stood(window, qtbot, show):
    window.setGeometry(30, 40, 400, 300)
    getattr(window, show)()
    other = type(window)()
    qtbot.addWidget(other)
    put(other, standing_of(window))
    assert seen_of(other) is seen_of(window)
    assert other.isMaximized() is window.isMaximized()
    assert other.isFullScreen() is window.isFullScreen()
    assert other.geometry() == window.geometry()


def test_a_window_that_is_wider_than_the_screen_stays_so(window, qtbot):
    window.setGeometry(30, 40, 1400, 300)
    other = type(window)()
    qtbot.addWidget(other)
    put(other, standing_of(window))
    assert other.geometry() == window.geometry()
