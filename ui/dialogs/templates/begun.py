"""A template that asks nothing yet, so that it cannot be offered: kept as a draft until it does."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from journal.shapes import DraftKey, DraftPlace, Field, Kind, Template, TemplateId
from ui.drafts import DraftAt
from ui.keeping import Words


def key(template: Template, known: frozenset[TemplateId]) -> DraftKey:
    """Name its place: one that the journal does not know yet is the new one, whatever its id."""
    return DraftKey(DraftPlace.TEMPLATE, field=template.id if template.id in known else "")


def write(template: Template) -> str:
    """Give a form as it stands, empty questions too, as JSON."""
    fields = [[field.question, field.hint] for field in template.fields]
    return json.dumps([template.id, template.name, template.purpose, template.kind, fields], ensure_ascii=False)


def read(text: str, template: Template) -> Template:
    """Give `template` with what stood in its form; as it is where that cannot be read."""
    try:
        found, name, purpose, kind, fields = json.loads(text)
        return replace(
            template,
            id=TemplateId(str(found)),
            name=str(name),
            purpose=str(purpose),
            kind=Kind(kind),
            fields=tuple(Field(question=str(question), hint=str(hint)) for question, hint in fields),
        )
    except (ValueError, TypeError):
        return template


def words(template: Template, at: DraftKey) -> Words:
    """Give what was written in a form as words that the session can hold."""
    lines = [template.name, template.purpose, *(f"{field.question} {field.hint}" for field in template.fields)]
    called = template.name or QCoreApplication.translate("TemplatesSheet", "New template")
    return Words(place=DraftAt(at), called=called, text="\n".join(line.strip() for line in lines if line.strip()))
