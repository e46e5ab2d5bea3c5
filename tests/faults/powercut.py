"""The power goes at any place of what was written: what no `fsync` had brought to the disk is there, gone or torn.

A name is on the disk for sure only when its folder was synced; bytes, when their file was. Everything else may be there
in part: of the names those that came first, of the bytes any 512 of them.
"""

from __future__ import annotations

import shutil
import struct
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from typing import NamedTuple

from tests.faults import chance

_HEAD = struct.Struct("<cQQIII")
SECTOR = 512


class Cut(StrEnum):
    """What becomes of what was not synced."""

    DROP = "drop"
    KEEP = "keep"
    TEAR = "tear"


class Call(NamedTuple):
    """One change as the shim wrote it down; `what` is its letter there."""

    what: str
    file: int
    at: int
    first: str
    second: str
    data: bytes


def recorded(log: Path) -> list[Call]:
    """Read what was written down."""
    data, at, calls = log.read_bytes(), 0, []
    while at < len(data):
        what, file, place, *lengths = _HEAD.unpack_from(data, at)
        at += _HEAD.size
        parts = []
        for length in lengths:
            parts.append(data[at : at + length])
            at += length
        calls.append(Call(what.decode(), file, place, parts[0].decode(), parts[1].decode(), parts[2]))
    return calls


@dataclass
class _File:
    """Bytes on the disk, and the changes that are not there for sure yet."""

    there: bytearray = field(default_factory=bytearray)
    loose: list[Call] = field(default_factory=list)

    def sync(self) -> None:
        for call in self.loose:
            _change(self.there, call)
        self.loose = []

    def after(self, cut: Cut, chance: Callable[[], bool]) -> bytes:
        found = bytearray(self.there)
        for call in self.loose:
            if cut is Cut.KEEP:
                _change(found, call)
            elif cut is Cut.TEAR and call.what == "T":
                if chance():
                    _change(found, call)
            elif cut is Cut.TEAR:
                for start in range(0, len(call.data), SECTOR):
                    if chance():
                        _change(found, call._replace(at=call.at + start, data=call.data[start : start + SECTOR]))
        return bytes(found)


def _change(found: bytearray, call: Call) -> None:
    if call.what == "T":
        del found[call.at :]
        found.extend(bytes(call.at - len(found)))
    else:
        found.extend(bytes(max(0, call.at - len(found))))
        found[call.at : call.at + len(call.data)] = call.data


class Disk:
    """What is on the disk while calls are made one by one; begins with what lies under `home`, all of it synced."""

    def __init__(self, home: Path) -> None:
        self._home = str(home)
        self._files: dict[int, _File] = {}
        self._names: dict[str, int] = {}
        self._folders = {str(home)}
        self._loose: list[Call] = []
        for path in home.rglob("*"):
            if path.is_dir():
                self._folders.add(str(path))
            else:
                number = path.lstat().st_ino
                self._names[str(path)] = number
                self._files[number] = _File(bytearray(path.read_bytes()))

    def do(self, call: Call) -> None:
        """Make one call."""
        if call.what in "WT":
            self._files.setdefault(call.file, _File()).loose.append(call)
        elif call.what == "C":
            # A number is used again once its file is gone; what was made under a name has its bytes already.
            if not call.first.startswith(self._home) or call.file not in self._files or self._is_gone(call.file):
                self._files[call.file] = _File()
            self._loose.append(call)
        elif call.what in "MUR":
            self._loose.append(call)
        elif call.what == "S":
            self._sync(call)
        elif call.what == "A":
            for file in self._files.values():
                file.sync()
            self._settle(lambda _: True)

    def _is_gone(self, number: int) -> bool:
        names = dict(self._names)
        for call in self._loose:
            _rename(names, set(), call)
        return number not in names.values() and not self._files[number].loose

    def _sync(self, call: Call) -> None:
        made = (one.first for one in self._loose if one.what == "M")  # a folder may have a number that was a file's
        if call.file in self._files and call.first not in self._folders and call.first not in made:
            self._files[call.file].sync()
        else:
            inside = call.first + "/"
            self._settle(
                lambda one: any(
                    name.startswith(inside) and "/" not in name[len(inside) :] for name in (one.first, one.second)
                )
            )

    def _settle(self, there: Callable[[Call], bool]) -> None:
        left = []
        for call in self._loose:
            if there(call):
                _rename(self._names, self._folders, call)
            else:
                left.append(call)
        self._loose = left

    def after(self, cut: Cut, home: Path) -> Path:
        """Lay out what a power cut leaves in a folder that takes the place of `home`."""
        names, folders = dict(self._names), set(self._folders)
        keep = {Cut.DROP: 0, Cut.KEEP: len(self._loose), Cut.TEAR: chance.below(len(self._loose) + 1)}[cut]
        for call in self._loose[:keep]:
            _rename(names, folders, call)
        shutil.rmtree(home, ignore_errors=True)
        for folder in sorted(folders):
            (home / folder[len(self._home) + 1 :]).mkdir(parents=True, exist_ok=True)
        for name, number in names.items():
            path = home / name[len(self._home) + 1 :]
            if path.parent.is_dir() and not path.is_dir():  # else its folder was lost with it
                path.write_bytes(self._files.get(number, _File()).after(cut, lambda: chance.below(2) == 0))
        return home


def _rename(names: dict[str, int], folders: set[str], call: Call) -> None:
    if call.what == "C":
        names[call.first] = call.file
    elif call.what == "M":
        folders.add(call.first)
    elif call.what == "U":
        names.pop(call.first, None)
        folders.discard(call.first)
    elif call.first in names:
        names[call.second] = names.pop(call.first)
    elif call.first in folders:
        _move(names, folders, call)


def _move(names: dict[str, int], folders: set[str], call: Call) -> None:
    inside = call.first + "/"
    for name in [name for name in names if name.startswith(inside)]:
        names[call.second + name[len(call.first) :]] = names.pop(name)
    for name in [name for name in folders if name == call.first or name.startswith(inside)]:
        folders.discard(name)
        folders.add(call.second + name[len(call.first) :])


def acknowledged(calls: Iterable[Call]) -> list[str]:
    """Give what was said among these calls."""
    return [call.data.decode() for call in calls if call.what == "N"]
