"""Room. Frames to write in, those that come along and a person's own, and one question for each evening."""

from __future__ import annotations

import json
from collections.abc import Collection
from dataclasses import replace
from datetime import date
from functools import cache
from hashlib import sha256
from typing import Any

from journal import prose
from journal.assets import asset_text
from journal.chance import new_id
from journal.changes import Room
from journal.dates import clock
from journal.dates.instants import to_micros
from journal.dates.schoolyears import season_of
from journal.shapes import Field, KeptTemplate, Kind, Question, SchoolYear, Template, TemplateId
from journal.spoken import ENGLISH, spoken
from journal.vault.store import Row, Store


class Prompts:
    """Templates are kept only where they differ from those that come along: own, changed or hidden ones."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def templates(self, *, hidden: bool = False) -> tuple[Template, ...]:
        """Give the frames to choose from: those that come along, then own ones by name; with `hidden`, all."""
        return tuple(each.template for each in self.kept() if hidden or not each.hidden)

    def kept(self) -> tuple[KeptTemplate, ...]:
        """Give every frame, those that come along first, and how this journal keeps it."""
        rows = {TemplateId(row["id"]): row for row in self._store.read("SELECT * FROM templates ORDER BY name, id")}
        ours = {each.id: each for each in built_in()}
        found = []
        for each in (*ours, *(own for own in rows if own not in ours)):
            row, given = rows.get(each), ours.get(each)
            template = _template(row, given) if row is not None else ours[each]
            hidden = row is not None and bool(row["hidden"])
            found.append(KeptTemplate(template=template, hidden=hidden, changed=given not in {None, template}))
        return tuple(found)

    def save(self, template: Template) -> Template:
        """Keep a template, a new one where its id is ""; a built-in one is changed for this journal only.

        A hidden one stays hidden.
        """
        given = next((each for each in built_in() if each.id == template.id), None)
        template = replace(
            template,
            id=template.id or TemplateId(new_id()),
            name=prose.clean_line(template.name),
            fields=tuple(each for each in template.fields if each.question.strip()),
            source=given.source if given else "",
            built_in=given is not None,
        )
        self._keep(template, hidden=any(each.hidden for each in self.kept() if each.template.id == template.id))
        return template

    def hide(self, template_id: TemplateId) -> None:
        """Show a built-in template no more; delete an own one."""
        for each in self.kept():
            if each.template.id == template_id and each.template.built_in:
                self._keep(each.template, hidden=True)
                return
        self._drop(template_id)

    def show(self, template_id: TemplateId) -> None:
        """Show a built-in template again, as it was changed if it was."""
        for each in self.kept():
            if each.template.id == template_id:
                self._keep(each.template, hidden=False)

    def reset(self, template_id: TemplateId) -> None:
        """Take a built-in template as it came, shown again."""
        if any(each.id == template_id for each in built_in()):
            self._drop(template_id)

    def question_for(self, day: date, school_year: SchoolYear | None = None) -> Question:
        """Give the question of an evening: one for the season more often than any other.

        It stays the same all day, unless `another` passes it over.
        """
        rows = self._store.read("SELECT question FROM questions_asked WHERE day = ?", (day.isoformat(),))
        return _choose(day, school_year, {row["question"] for row in rows})

    def another(self, day: date, school_year: SchoolYear | None = None) -> Question:
        """Pass over the question of the day and give another; it stays until the day is over."""
        passed = self.question_for(day, school_year)
        with self._store.write(Room.PROMPTS) as store:
            store.run("DELETE FROM questions_asked WHERE day < ?", (day.isoformat(),))
            store.run(
                "INSERT INTO questions_asked (day, question) VALUES (?, ?) ON CONFLICT DO NOTHING",
                (day.isoformat(), passed.id),
            )
            rows = store.read("SELECT question FROM questions_asked WHERE day = ?", (day.isoformat(),))
            if len(rows) == len(questions()):
                store.run("DELETE FROM questions_asked WHERE day = ? AND question <> ?", (day.isoformat(), passed.id))
        return self.question_for(day, school_year)

    def _drop(self, template_id: TemplateId) -> None:
        with self._store.write(Room.PROMPTS) as store:
            store.run("DELETE FROM templates WHERE id = ?", (template_id,))

    def _keep(self, template: Template, *, hidden: bool) -> None:
        if template in built_in() and not hidden:
            self._drop(template.id)  # as it came, and so it follows what a later Afterbell brings along
            return
        fields = [{"question": each.question, "hint": each.hint} for each in template.fields]
        with self._store.write(Room.PROMPTS) as store:
            store.run(
                "INSERT INTO templates (id, name, purpose, fields, kind, hidden, changed_at)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"
                " ON CONFLICT (id) DO UPDATE SET name = excluded.name, purpose = excluded.purpose,"
                " fields = excluded.fields, kind = excluded.kind, hidden = excluded.hidden,"
                " changed_at = excluded.changed_at",
                (
                    template.id,
                    template.name,
                    template.purpose,
                    json.dumps(fields, ensure_ascii=False),
                    template.kind,
                    hidden,
                    to_micros(clock.now()),
                ),
            )


def built_in() -> tuple[Template, ...]:
    """Give the templates that come along, in the language that is spoken."""
    return _built_in(spoken())


def questions() -> tuple[Question, ...]:
    """Give every evening question that comes along, in the language that is spoken."""
    return _questions(spoken())


@cache
def _built_in(language: str) -> tuple[Template, ...]:
    told = _told(language)["templates"]
    return tuple(
        Template(
            id=TemplateId(each["id"]),
            source=said.get("source", each["source"]),
            kind=Kind(each["kind"]),
            built_in=True,
            name=said["name"],
            purpose=said["purpose"],
            fields=tuple(Field(question=question, hint=hint) for question, hint in said["fields"]),
        )
        for each in json.loads(asset_text("prompts/templates.json"))
        for said in (told.get(each["id"]) or _english(each),)
    )


@cache
def _questions(language: str) -> tuple[Question, ...]:
    told = _told(language)["questions"]
    given = (Question(**each) for each in json.loads(asset_text("prompts/questions.json")))
    return tuple(replace(each, text=told.get(each.id, each.text)) for each in given)


def _told(language: str) -> dict[str, dict[str, Any]]:
    if language == ENGLISH:
        return {"templates": {}, "questions": {}}
    told: dict[str, dict[str, Any]] = json.loads(asset_text(f"prompts/{language}.json"))
    return told


def _english(given: dict[str, Any]) -> dict[str, Any]:
    return {**given, "fields": [(each["question"], each["hint"]) for each in given["fields"]]}


def _choose(day: date, year: SchoolYear | None, skipped: Collection[str]) -> Question:
    season = season_of(day, year) if year else ""
    left = [each for each in questions() if each.season in {season, ""} and each.id not in skipped]
    left = left or [each for each in questions() if each.id not in skipped] or list(questions())
    seasonal = [each for each in left if each.season]
    # Two evenings of three belong to the season while it has questions left.
    chosen = seasonal if seasonal and day.toordinal() % 3 else left
    # Each question has a number of its own for each day, so that skipping one never moves the others.
    return min(chosen, key=lambda each: sha256(f"{day.isoformat()} {each.id}".encode()).digest())


def _template(row: Row, built: Template | None = None) -> Template:
    return Template(
        id=TemplateId(row["id"]),
        name=row["name"],
        purpose=row["purpose"],
        fields=tuple(Field(**field) for field in json.loads(row["fields"])),
        source=built.source if built else "",
        kind=Kind(row["kind"]),
        built_in=built is not None,
    )
