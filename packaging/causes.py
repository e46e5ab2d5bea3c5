"""Tells the causes of a failed preparation apart: each is one plain sentence and the next step.

It is read by Pythons older than ours too, which must be told so: no syntax here that an old one does not know.
"""

from __future__ import annotations

import errno
import platform
import re
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

SYSTEMS = (
    "Windows 10 or newer (x64), macOS 14 or newer on Apple silicon, or Linux with glibc 2.34 or newer on x64"
    " and 2.39 or newer on ARM (64 bit), each with Python 3.11 to 3.14"
)
AGAIN = "type the same command again"
NO_VENV = (
    "This Python cannot make environments: its venv module, or ensurepip, is missing."
    f" Install it with your system's packages, and {AGAIN}."
)
IN_USE = f"The environment (.venv) is in use. Close Afterbell, and {AGAIN}."
REPLACED = (
    "A package that came is not the one that was locked, so it was not installed."
    f" Try another network, and {AGAIN}; if it happens there too, please tell us."
)
INTERCEPTED = (
    "The packages could not be fetched: the certificate of the connection was refused. Is this computer's clock right?"
    f" In a school's network ask its keeper for the certificate (pip's option “cert”). Then {AGAIN}."
)
STOPPED = "Stopped. The same command begins again."

FULL = re.compile(r"No space left on device|Disk quota exceeded|\[(Errno|WinError) (28|112|122)\]")
FORGED = re.compile(r"DO NOT MATCH THE HASHES")
UNTRUSTED = re.compile(r"CERTIFICATE_VERIFY_FAILED|certificate verify failed|SSLError|SSL: ")
UNREACHED = re.compile(
    r"connection broken by|Connection(Error|ResetError| refused| aborted)|Max retries exceeded|Timeout(Error)?\b"
    r"|timed out|name resolution|NameResolutionError|IncompleteRead|ProxyError|HTTP error 4(07|29)|HTTP error 5\d\d"
)
FORBIDDEN = re.compile(r"Permission denied|Operation not permitted|Read-only file system|Access is denied")
MISSING = re.compile(r"No matching distribution found for ([\w.-]+)|([\w.-]+?)-[\w.-]+ is not a supported wheel")
OTHERS_ARE_THERE = re.compile(r"\(from versions: (?!none)")


def refuse_an_old_python(command: str) -> None:
    """Leave where this Python is too old, and name a newer one of this computer if there is one."""
    if sys.version_info >= (3, 11):  # noqa: UP036  an older Python must be told, not crash
        return
    newer = next((name for minor in (14, 13, 12, 11) for name in [f"python3.{minor}"] if shutil.which(name)), None)
    told = f"Afterbell needs Python 3.11 or newer; this is {platform.python_version()}."
    if newer:
        sys.exit(f"{told} A newer one is on this computer. Type:\n  {newer} {command}")
    sys.exit(f"{told} Install a newer one from python.org or with your system's packages, and {AGAIN} with it.")


def of_folder(error: OSError, folder: Path) -> str:
    """Say why nothing can be made in the folder."""
    if error.errno in {errno.ENOSPC, errno.EDQUOT}:
        return of_room(folder)
    if error.errno in {errno.EACCES, errno.EPERM, errno.EROFS}:
        return of_rights(folder)
    return f"Afterbell cannot make its environment in {folder} ({error.strerror})."


def of_rights(folder: Path) -> str:
    """Say that the folder takes no environment: not ours, read-only, or on a stick without links."""
    return (
        f"Afterbell cannot make its environment in {folder}: nothing may be written there, or its disk has no links."
        " Copy the whole folder into your home folder, and type the command there."
    )


def of_room(folder: Path, megabytes: int | None = None) -> str:
    """Say that the disk is full, and how much is needed where that is known."""
    needed = f": it needs {megabytes:,} MB" if megabytes else ""
    return f"There is not enough room on the disk of {folder}{needed}. Make room, and {AGAIN}."


def of_pip(said: str, folder: Path) -> str:
    """Say why pip could not install, from what it said; its own last lines only where that is news to us."""
    missing = MISSING.search(said)
    if missing and (OTHERS_ARE_THERE.search(said) or not (UNREACHED.search(said) or UNTRUSTED.search(said))):
        return _of_machine(missing.group(1) or missing.group(2))
    for sign, sentence in SENTENCES:
        if sign.search(said):
            return sentence(folder)
    return unknown("The packages could not be installed", said)


def of_venv(said: str, folder: Path) -> str:
    """Say why Python could not make an environment, from what it said."""
    if FULL.search(said):
        return of_room(folder)
    if FORBIDDEN.search(said):
        return of_rights(folder)
    if "ensurepip" in said or "No module named venv" in said:
        return NO_VENV
    return unknown("The environment could not be made", said)


def unknown(what: str, said: str) -> str:
    """Say what failed with the last lines of who failed, for a person to show to somebody."""
    last = [line.strip() for line in said.splitlines() if line.strip()][-5:]
    return "\n  ".join([f"{what}. This was said last:", *last, ""]) + f"\nIf it can be mended, {AGAIN}."


def _of_machine(package: str) -> str:
    here = f"{platform.system()} on {platform.machine()} with Python {sys.version_info[0]}.{sys.version_info[1]}"
    return f"Afterbell does not run on {here}: there is no {package} for it. It runs on {SYSTEMS}."


SENTENCES: tuple[tuple[re.Pattern[str], Callable[[Path], str]], ...] = (
    (FULL, of_room),
    (FORGED, lambda _: REPLACED),
    (UNTRUSTED, lambda _: INTERCEPTED),
    (UNREACHED, lambda _: f"The packages could not be fetched. Check the connection, and {AGAIN}."),
    (FORBIDDEN, of_rights),
)
