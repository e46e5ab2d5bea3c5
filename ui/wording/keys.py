"""Keys as they stand on the keyboard: "Ctrl+↑", and "Strg+↑" where German is spoken."""

from __future__ import annotations

import re

from ui.wording import translate


def keys_told(keys: str) -> str:
    """Give keys as a person reads them; `keys` as Qt is told them, or with more beside them."""
    told = {
        "Ctrl": translate("Keys", "Ctrl"),
        "Shift": translate("Keys", "Shift"),
        "Enter": translate("Keys", "Enter"),
        "Up": "↑",
        "Down": "↓",
        "Left": "←",
        "Right": "→",
        "Space": translate("Keys", "Space"),
        "Del": translate("Keys", "Del"),
        "Pg": translate("Keys", "Pg", "before an arrow: the key that turns a page"),
    }
    return re.sub(r"[A-Z][a-z]+", lambda key: told.get(key[0], key[0]), keys)


def quoted(words: str) -> str:
    """Give words between the marks that the language puts around them."""
    return translate("Quotes", "“{0}”").format(words)
