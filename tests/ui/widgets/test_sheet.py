from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator

import ui.dialogs
import ui.pages
from ui.widgets.sheet import Sheet


def kinds(of: type[Sheet] = Sheet) -> Iterator[type[Sheet]]:
    for kind in of.__subclasses__():
        yield kind
        yield from kinds(kind)


def test_no_sheet_takes_away_how_every_sheet_is_laid_out():
    for place in (ui.dialogs, ui.pages):
        for module in pkgutil.walk_packages(place.__path__, f"{place.__name__}."):
            importlib.import_module(module.name)
    own = {name for name in vars(Sheet) if name.startswith("_") and not name.startswith("__")}
    assert own
    assert {kind.__name__: own & set(vars(kind)) for kind in kinds() if own & set(vars(kind))} == {}
