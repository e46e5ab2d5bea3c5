"""Edge. Finds the files of `resources/`, and the version, in a checkout, an installed wheel and a frozen app."""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path


def asset(name: str) -> Path:
    """Give the path of a file of `resources/`, such as "prompts/templates.json"."""
    return _root() / "resources" / name


def asset_text(name: str) -> str:
    """Give the text of a file of `resources/`."""
    return asset(name).read_text("utf-8")


def asset_bytes(name: str) -> bytes:
    """Give the bytes of a file of `resources/`."""
    return asset(name).read_bytes()


def lock_text(name: str) -> str:
    """Give a lock of packages, or our own licence: a checkout has them at home, all else beside the licences' texts."""
    beside, at_home = asset(f"licences/{name}"), _root() / ("" if name == "LICENSE" else "packaging") / name
    return (beside if beside.exists() else at_home).read_text("utf-8")


@cache
def version() -> str:
    """Give the version, such as "0.1.0": a checkout and a frozen app have the project's own file with them."""
    from importlib.metadata import version as installed
    from tomllib import loads

    try:
        return str(loads((_root() / "pyproject.toml").read_text("utf-8"))["project"]["version"])
    except OSError:
        return installed("afterbell")


def _root() -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    return Path(frozen) if frozen else Path(__file__).parent.parent
