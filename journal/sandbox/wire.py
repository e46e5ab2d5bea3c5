"""Pure. What the journal's process and the one that decodes say to each other: a head of fixed size, then bytes."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from enum import IntEnum

OPTION = "--decode-pictures"
"""What a frozen program is started with where it is to decode, and nothing else."""
ENDED = struct.Struct("<I")
"""What the process says once a picture is done and all that knew of it is gone: milliseconds of processor time."""

_REQUEST = struct.Struct("<BIIIIQQI")
_ANSWER = struct.Struct("<BBIIQ")


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
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
        limits = self.pixels, self.seconds, self.memory
        return _REQUEST.pack(self.deed, self.width, self.height, *limits, self.size, self.following)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a picture; `width` and `height` are its own for a `LOOK`, else those of what was made."""

    outcome: Outcome
    form: Form = Form.NOTHING
    width: int = 0
    height: int = 0
    size: int = 0

    def packed(self) -> bytes:
        """Give the head of an answer."""
        return _ANSWER.pack(self.outcome, self.form, self.width, self.height, self.size)


REQUEST_SIZE, ANSWER_SIZE = _REQUEST.size, _ANSWER.size


def request(head: bytes) -> Request:
    """Read the head of a request, which comes from the journal's process."""
    deed, width, height, pixels, seconds, memory, size, following = _REQUEST.unpack(head)
    return Request(
        deed=Deed(deed),
        width=width,
        height=height,
        pixels=pixels,
        seconds=seconds,
        memory=memory,
        size=size,
        following=following,
    )


def answer(head: bytes, asked: Request) -> Answer:
    """Read the head of an answer, which is believed no word that does not fit what was asked. Raises `ValueError`."""
    outcome, form, width, height, size = _ANSWER.unpack(head)
    made = Answer(outcome=Outcome(outcome), form=Form(form), width=width, height=height, size=size)
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
