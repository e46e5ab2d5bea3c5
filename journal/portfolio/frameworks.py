"""Pure. A framework as a plain list that a person can edit: a name, domains, components with a code each.

# Name of the framework
## 3 Instruction
3b Using questioning and discussion techniques
"""

from __future__ import annotations

import re

from journal.prose import clean_line
from journal.shapes import Component, Framework

BUILT_IN = ("danielson", "apst")
MOST = 400
"""Components of one framework."""
LONGEST = 200
"""Letters of one line."""

_LINE = re.compile(r"(?P<code>\S{1,12})(?:\s+(?P<name>.*))?")
_NUMBERED = re.compile(r"(?=.*\d)[\w.\-–:]+\Z")


def read(text: str, key: str = "") -> Framework:
    """Read a list; every line that is no heading is a component. A code that stands twice is kept once."""
    name, domain = "", ""
    components: dict[str, Component] = {}
    for raw in text.splitlines():
        line = clean_line(raw)[:LONGEST].strip()
        if line.startswith("##"):
            domain = line.lstrip("#").strip()
        elif line.startswith("#"):
            name = line.lstrip("#").strip() or name
        elif line and len(components) < MOST:
            one = _component(line, domain)
            components.setdefault(one.code, one)
    return Framework(id=key, name=name, components=tuple(components.values()), built_in=key in BUILT_IN)


def write(framework: Framework) -> str:
    """Give a framework as the list that `read` reads."""
    lines, domain = [f"# {framework.name}"], ""
    for one in framework.components:
        if one.domain != domain:
            domain = one.domain
            lines.append(f"## {domain}")
        lines.append(one.title)
    return "\n".join(lines) + "\n"


def _component(line: str, domain: str) -> Component:
    found = _LINE.match(line)
    assert found, "no line is empty"
    code, name = found["code"].rstrip(":"), (found["name"] or "").strip()
    if name and _NUMBERED.match(code):
        return Component(code=code, name=name, domain=domain)
    # Without a number of its own, the line is known by its words.
    return Component(code=line, name="", domain=domain)
