"""Pure. Finds names and identifiers in a text, puts stand-ins for listed ones, and proves that none is left.

Two stages. First every name that is surely one listed person's is replaced, until none is left (`covering`): by its
form, or because the sentence makes a name of it (`sentences`). Then the rest is marked for a decision (`finding`):
listed names that are also words, and whatever may name somebody who is not on the list. What it cannot see:
descriptions ("the boy with the cast") and faces.

The seam for whoever lets a text out: `find` (a tag: `protect_tag`, a file name: `protect_file_name`) gives the text and
its findings; nothing leaves while one is `undecided`; at the very end `prove` looks once more at what is about to go.
All places in one text where one listed person is in doubt are one question with one `key`. That key is of these
sentences alone, so an answer, kept or not, never decides about another sentence. All ways in which a text names one
person who is on no list are one question as well (`variants`); whether a word is one is asked of `naming`.

What is taken of the seam brings its module then, and not before: they are 4 MB, and most days nothing leaves.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from journal.redaction.covering import slugged as slugged
    from journal.redaction.folding import fold as fold
    from journal.redaction.gate import Gate as Gate
    from journal.redaction.listing import apart as apart
    from journal.redaction.listing import telling as telling
    from journal.redaction.lists import first_names as first_names
    from journal.redaction.protecting import find as find
    from journal.redaction.protecting import protect_file_name as protect_file_name
    from journal.redaction.protecting import protect_tag as protect_tag
    from journal.redaction.protecting import prove as prove
    from journal.redaction.protecting import worth_remembering as worth_remembering
    from journal.redaction.together import as_question as as_question
    from journal.redaction.together import asked_once as asked_once
    from journal.redaction.together import by_line as by_line
    from journal.redaction.together import lasting as lasting
    from journal.redaction.together import refuse_open as refuse_open
    from journal.redaction.together import ways as ways

_OF = {
    **dict.fromkeys(("apart", "telling"), "listing"),
    **dict.fromkeys(("find", "protect_file_name", "protect_tag", "prove", "worth_remembering"), "protecting"),
    **dict.fromkeys(("as_question", "asked_once", "by_line", "lasting", "refuse_open", "ways"), "together"),
    "Gate": "gate",
    "first_names": "lists",
    "fold": "folding",
    "slugged": "covering",
}
"""The module that each is of."""


def __getattr__(name: str) -> Any:  # noqa: ANN401  each is what it is
    if name not in _OF:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_OF[name]}"), name)
