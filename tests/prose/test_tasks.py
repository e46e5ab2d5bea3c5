from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from journal import prose
from journal.prose.tasks import DONE, OPEN, tasks, ticked

BODY = "- [ ] one\n\n```\n- [ ] code\n```\n> 1. [x] two\n- ☐ three\n  * [X] four\n\t[ ] five"


def test_tasks_are_what_is_shown_with_a_box_and_code_is_none():
    assert [(task.words.strip(), task.done, task.place is not None) for task in tasks(BODY)] == [
        ("one", False, True),
        ("two", True, True),
        ("three", False, False),
        ("four", True, True),
    ]


@pytest.mark.parametrize(
    ("number", "done", "line"),
    [(0, True, "- [x] one"), (1, False, "> 1. [ ] two"), (2, True, "- ☐ three"), (3, True, "  * [x] four")],
)
def test_one_box_changes_and_nothing_else(number, done, line):
    made = ticked(BODY, number, done=done)
    assert line in made.split("\n")
    assert sum(before != after for before, after in zip(BODY, made, strict=True)) <= 1


@given(st.lists(st.sampled_from(["- [ ] a", "- [x] b", "1. [X] c", "d", "", "    - [ ] e", "> - [ ] f", "~~~", "# g"])))
def test_every_box_that_is_shown_is_a_task_in_that_order(lines):
    body = "\n".join(lines)
    html = prose.to_html(body)
    shown = [sign == DONE for sign in html if sign in {OPEN, DONE}]
    assert shown == [task.done for task in tasks(body)]


@given(st.text("-[] xX*1.>\n\u00a0`~é☐", max_size=60))
def test_ticking_and_taking_it_back_leaves_the_text_as_it_was(body):
    for number, task in enumerate(tasks(body)):
        made = ticked(body, number, done=not task.done)
        again = ticked(made, number, done=task.done)
        assert again.lower() == body.lower()
        assert len(tasks(made)) == len(tasks(body))
