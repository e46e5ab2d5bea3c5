"""The manifest is read strictly, even when its code is true: a hostile friend has real keys."""

from __future__ import annotations

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from journal.bundle import manifest
from journal.errors import BundleRefused
from tests.forgery import members, opened, packed, rewritten, with_entry_text

GOOD = members(packed())["manifest.json"]


def detail(change, reason="malformed") -> str:
    with pytest.raises(BundleRefused) as refused:
        opened(rewritten(change))
    assert refused.value.facts["reason"] == reason
    return refused.value.facts["detail"]


TOO_NEW = {
    ("kind", "order"),
    ("ask", "money"),
    ("entries.0.kind", "awful"),
    ("entries.0.more", "x"),
    ("more", "x"),
}
"""Well formed, and not known here."""


def change_in(path: str, value):
    def change(facts, _parts):
        *way, last = [int(step) if step.isdigit() else step for step in path.split(".")]
        for step in way:
            facts = facts[step]
        facts[last] = value

    return change


@pytest.mark.parametrize(
    ("path", "value", "found"),
    [
        ("id", "B" * 32, "manifest-value"),
        ("id", 7, "manifest-value"),
        ("from", "x", "manifest-value"),
        ("to", [], "manifest-to"),
        ("to", "all", "manifest-list"),
        ("to", ["f" * 64, "a" * 64], "manifest-to"),
        ("to", ["f" * 64, "f" * 64], "manifest-to"),
        ("to", [f"{number:064x}" for number in range(33)], "manifest-list"),
        ("created", "2026-02-30", "manifest-date"),
        ("created", "20260312", "manifest-value"),
        ("created", "٢٠٢٦-03-12", "manifest-value"),
        ("kind", "order", "manifest-choice"),
        ("kind", ["share"], "manifest-choice"),
        ("ask", "money", "manifest-choice"),
        ("gesture", "hear", "kind"),
        ("reply_to", "b" * 32, "kind"),
        ("reply_to", "b", "manifest-value"),
        ("kind", "response", "kind"),
        ("kind", "takeback", "kind"),
        ("kind", "card", "kind"),
        ("note", 1, "manifest-text"),
        ("note", "x" * 20_001, "manifest-text"),
        ("about", [{"uid": "a" * 32, "bundle": "b" * 32}], "kind"),
        ("about", [{"uid": "a" * 32}], "manifest-keys"),
        ("entries", {}, "manifest-list"),
        ("entries", [], "members"),
        ("entries.0.size", 1, "sha256"),
        ("entries.0.size", True, "manifest-number"),
        ("entries.0.size", -1, "manifest-number"),
        ("entries.0.size", 2**31, "manifest-number"),
        ("entries.0.sha256", "0" * 64, "sha256"),
        ("entries.0.path", "entries/0002.md", "members"),
        ("entries.0.path", "../0001.md", "manifest-value"),
        ("entries.0.uid", "a" * 31, "manifest-value"),
        ("entries.0.rev", 1.0, "manifest-json"),
        ("entries.0.rev", 1.5, "manifest-json"),
        ("entries.0.rev", None, "manifest-number"),
        ("entries.0.title", "Another title", "entry-head"),
        ("entries.0.title", "x" * 501, "manifest-text"),
        ("entries.0.date", "2026-03-10", "entry-head"),
        ("entries.0.kind", "low", "entry-head"),
        ("entries.0.kind", "awful", "manifest-choice"),
        ("entries.0.tags", "one", "manifest-list"),
        ("entries.0.tags", ["x" * 101], "manifest-text"),
        ("entries.0.more", "x", "manifest-keys"),
        ("more", "x", "manifest-keys"),
        ("files.0.entry", "entries/0002.md", "file-entry"),
        ("files.0.entry", None, "kind"),
        ("files.0.path", "files/0001.jpg", "members"),
        ("files.0.sha256", "0" * 64, "sha256"),
        ("files.0.type", "Image/PNG\n", "manifest-value"),
        ("files.0.name", "x" * 256, "manifest-text"),
        ("files", [], "members"),
    ],
)  # fmt: skip
def test_a_value_that_no_writer_writes_is_refused_and_a_word_not_known_is_a_newer_ones(path, value, found):
    new = isinstance(value, str) and (path, value) in TOO_NEW
    assert detail(change_in(path, value), "too-new" if new else "malformed") == found


def test_every_field_is_needed():
    for field in json.loads(GOOD):
        assert detail(lambda facts, _parts, field=field: facts.pop(field)) in {"manifest-keys", "manifest-format"}


def test_the_same_entry_twice_is_refused():
    def double(facts, parts):
        facts["entries"].append({**facts["entries"][0], "path": "entries/0002.md"})
        picture = parts.pop("files/0001.png")
        parts["entries/0002.md"] = parts["entries/0001.md"]
        parts["files/0001.png"] = picture

    assert detail(double) == "kind"


def test_a_text_that_is_not_utf8_is_refused():
    assert detail(lambda facts, parts: with_entry_text(facts, parts, b"# The quiet row\n\n\xff")) == "entry-text"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"nothing",
        b"\xff\xfe",
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"[]" * 10,
        b'"' + b"[" * 100_000,
        GOOD.replace(b'"ask"', b'"id"'),
        GOOD.replace(b'"rev":3', b'"rev":NaN'),
        GOOD.replace(b'"rev":3', b'"rev":1e9'),
        GOOD.replace(b'"rev":3', b'"rev":' + b"9" * 5000),
        GOOD + b"x",
        b" " * (manifest.SIZE_LIMIT + 1),
        b'{"format":"afterbell-bundle/1","note":"\\ud800"}',
    ],
)
def test_hostile_json_is_refused(data):
    with pytest.raises(BundleRefused):
        manifest.read(data)


@pytest.mark.parametrize(
    "data",
    [
        b'"' + b'\\"' * (2 << 20),
        b'"' * (4 << 20),
        b"[]," * (1 << 20),
        b'{"format":"afterbell-bundle/1","entries":[' + b"[]," * (1 << 20) + b"[]]}",
        b'{"format":"afterbell-bundle/1","note":"' + b"\\u0041" * (600 << 10) + b'"}',
        b"\\" * (4 << 20),
        b"1" * (4 << 20),
        b"[" * (4 << 20),
    ],
    ids=range(8),
)
def test_no_hostile_json_takes_long(data):
    began = time.thread_time()
    with pytest.raises(BundleRefused):
        manifest.read(data)
    assert time.thread_time() - began < 2


def test_brackets_in_strings_are_no_depth():
    note = "[" * 5000 + '\\"' + "{" * 5000
    facts = json.loads(GOOD) | {"note": note}
    assert manifest.read(json.dumps(facts).encode()).note == note


def test_half_a_character_is_refused():
    with pytest.raises(BundleRefused) as refused:
        manifest.read(GOOD.replace(b'"note":"For you"', b'"note":"\\ud800"'))
    assert refused.value.facts["detail"] == "manifest-text"


def test_what_is_shown_on_one_line_is_cleaned_of_what_turns_it_around():
    title = "Quiet \u202egnp.exe\u0000\n row\u200f"

    def change(facts, parts):
        facts["entries"][0].update(title=title, tags=["a\u2066b"])
        facts["files"][0]["name"] = "board\u202egnp.exe"
        with_entry_text(facts, parts, f"# {title}\n\n2026-03-11 ▲ high\n\nText\u202e here\r\nand there".encode())

    [entry] = opened(rewritten(change)).letter.entries
    assert (entry.title, entry.tags, entry.body) == ("Quiet gnp.exe row", ("ab",), "Text here\nand there")
    assert entry.files[0].name == "boardgnp.exe"


def test_the_exact_bytes_count_and_not_what_they_say():
    spaced = json.dumps(json.loads(GOOD), indent=1).encode()
    assert manifest.read(spaced) == manifest.read(GOOD)
    assert manifest.write(manifest.read(spaced)) == GOOD


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=8,
)


@settings(max_examples=80)
@given(st.sampled_from(sorted(json.loads(GOOD))), json_values)
def test_any_value_in_any_place_is_read_or_refused(field, value):
    facts = json.loads(GOOD) | {field: value}
    try:
        read = manifest.read(json.dumps(facts).encode())
    except BundleRefused:
        return
    assert manifest.read(manifest.write(read)) == read


@settings(max_examples=100)
@given(st.binary(max_size=200) | st.integers(0, len(GOOD)).flatmap(lambda at: st.just(GOOD[:at])))
def test_any_bytes_are_refused_or_read(data):
    try:
        manifest.read(data)
    except BundleRefused as refused:
        assert refused.facts["reason"] in {"malformed", "too-new"}  # noqa: PT017  both outcomes are right
    else:
        assert data == GOOD
