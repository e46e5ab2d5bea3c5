"""Pure. What the journal's process and the one that decodes say to each other: a head of fixed size, then bytes."""

from __future__ import annotations

import struct
from enum import IntEnum
from typing import NamedTuple

OPTION = "--decode-pictures"
"""What a frozen program is started with where it is to decode, and nothing else."""
ENDED = struct.Struct("<I")
"""What the process says once a picture is done and all that knew of it is gone: milliseconds of processor time."""

_REQUEST = struct.Struct("<BIIIIQQI")
_ANSWER = struct.Struct("<BBIIQ")
"""The fields of `Request` and of `Answer`, in their order."""


class Deed(IntEnum):
    """What is wanted of a picture."""

    LOOK = 1
    """Its size, and a thumbnail as WebP."""
    CLEAN = 2
    """A copy made of its pixels alone, as PNG or JPEG."""
    PIXELS = 3
    """The pixels themselves, row by row."""


class Outcome(IntEnum):
    """What became of it."""

    DONE = 1
    NOT_A_PICTURE = 2
    TOO_LARGE = 3


class Form(IntEnum):
    """What the bytes of an answer are."""

    NOTHING = 0
    WEBP = 1
    PNG = 2
    JPEG = 3
    RGB = 4
    RGBA = 5


CHANNELS = {Form.RGB: 3, Form.RGBA: 4}
"""Bytes of a pixel."""
FORMS = {
    Deed.LOOK: {Form.WEBP},
    Deed.CLEAN: {Form.PNG, Form.JPEG},
    Deed.PIXELS: {Form.RGB, Form.RGBA},
}
"""What may come of a deed."""


class Request(NamedTuple):
    """One picture of `size` bytes, what to make of it, and what that may cost.

    The copy has at most `width` by `height` pixels. `pixels` are those of the picture itself, `seconds` of the
    processor, `memory` bytes over what the process has anyway. So many as are `following` go to the same copy of the
    process, within the limits of the first.
    """

    deed: Deed
    width: int
    height: int
    pixels: int
    seconds: int
    memory: int
    size: int
    following: int = 0

    def packed(self) -> bytes:
        """Give the head of a request."""
        return _REQUEST.pack(*self)


class Answer(NamedTuple):
    """What came of a picture; `width` and `height` are its own for a `LOOK`, else those of what was made."""

    outcome: Outcome
    form: Form = Form.NOTHING
    width: int = 0
    height: int = 0
    size: int = 0

    def packed(self) -> bytes:
        """Give the head of an answer."""
        return _ANSWER.pack(*self)


REQUEST_SIZE, ANSWER_SIZE = _REQUEST.size, _ANSWER.size


def request(head: bytes) -> Request:
    """Read the head of a request, which comes from the journal's process."""
    deed, *limits = _REQUEST.unpack(head)
    return Request(Deed(deed), *limits)


def answer(head: bytes, asked: Request) -> Answer:
    """Read the head of an answer, which is believed no word that does not fit what was asked. Raises `ValueError`."""
    outcome, form, *sizes = _ANSWER.unpack(head)
    made = Answer(Outcome(outcome), Form(form), *sizes)
    if made.outcome is not Outcome.DONE:
        return Answer(outcome=made.outcome)
    if not _fits(made, asked):
        raise ValueError
    return made


def _fits(made: Answer, asked: Request) -> bool:
    if made.form not in FORMS[asked.deed] or not made.width or not made.height:
        return False
    if asked.deed is Deed.LOOK:
        return made.width * made.height <= asked.pixels and made.size <= asked.memory
    if made.width > asked.width or made.height > asked.height:
        return False
    if asked.deed is Deed.CLEAN:
        return made.size <= asked.memory
    return made.size == made.width * made.height * CHANNELS[made.form]
