"""Pure. The language that is spoken, and with it that of what comes along: prompts, the guide, the made-up year.

Which it is comes in only here: the window says it at its start and where another is chosen, the command line for each
command; a process that says nothing speaks English.
"""

from __future__ import annotations

ENGLISH = "en"

_language = [ENGLISH]


def speak(language: str) -> None:
    """Say from now on what comes along in this language; `language` as "de"."""
    _language[:] = [language]


def spoken() -> str:
    """Give the language, such as "de"."""
    return _language[0]
