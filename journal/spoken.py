"""Pure. The language in which what comes along with Afterbell is said: prompts and templates.

Which it is comes in only here: the window says it once at its start; a process that says nothing speaks English.
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
