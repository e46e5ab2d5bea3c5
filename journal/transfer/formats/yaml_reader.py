"""Pure. Foreign YAML: a mapping, or nothing."""

from __future__ import annotations

from typing import Any

_LONGEST_NUMBER = 1000
"""Characters of a whole number: Python reads longer ones in hexadecimal, and does not write them out again."""


def load(text: str, *, aliases: bool = True) -> dict[Any, Any] | None:
    """Read a mapping, an empty one from an empty text; None where it is none.

    Aliases make many names for one value. Where values are written out to all their depth a few lines of them become
    gigabytes: there `aliases` is False, and a text that has one is none.
    """
    import yaml

    class Loader(yaml.SafeLoader):
        def compose_node(self, parent: yaml.Node | None, index: int) -> yaml.Node | None:
            if not aliases and self.check_event(yaml.AliasEvent):
                raise yaml.YAMLError
            node = super().compose_node(parent, index)
            if node is not None and node.tag.endswith(":int") and len(node.value) > _LONGEST_NUMBER:
                raise yaml.YAMLError
            return node

    try:
        facts = Loader(text).get_single_data()
    except (yaml.YAMLError, ValueError, RecursionError, OverflowError):
        return None
    return {} if facts is None else facts if isinstance(facts, dict) else None
