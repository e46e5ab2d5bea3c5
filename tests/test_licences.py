"""The parts that Afterbell is made of: none without its licence, and none that is here is left out."""

from __future__ import annotations

import json
import re
import tomllib
from importlib.metadata import distribution

import pytest

from journal import licences
from journal.assets import asset, asset_text, lock_text
from journal.cli.main import main

TOLD = tomllib.loads(asset_text("licences/parts.toml"))
BY_NAME = {part.name: part for part in licences.parts(frozen=True)}


def plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def locked(*locks: str) -> set[str]:
    return {plain(name) for lock in locks for name in licences.PINNED.findall(lock_text(lock))}


@pytest.mark.parametrize("part", BY_NAME.values(), ids=lambda part: part.name)
def test_every_part_has_a_licence_in_words_and_its_text(part):
    assert part.licence
    assert len(part.text) > 250


def test_every_package_that_is_locked_and_here_is_told_with_the_version_that_is_here():
    here = {plain(name): part.version for name, part in BY_NAME.items()}
    wanted = locked("requirements.lock")
    assert {name: here.get(name) for name in wanted} == {name: distribution(name).version for name in wanted}


def test_what_is_installed_and_not_shipped_is_not_told():
    assert distribution("pytest").version
    assert "pytest" not in BY_NAME


@pytest.mark.parametrize("name", ["Qt", "SQLCipher", "OpenSSL", "Hunspell", "libheif, libde265", "Inter", "Literata"])
def test_what_lies_within_packages_and_beside_them_is_told(name):
    assert name in BY_NAME


def test_python_is_a_part_of_the_frozen_program_alone():
    assert "Python" in BY_NAME
    assert "Python" not in {part.name for part in licences.parts(frozen=False)}


def test_what_is_told_within_a_package_names_a_package_of_the_lock():
    assert {part["within"] for part in TOLD["part"] if "within" in part} | set(TOLD["package"]) <= locked(
        *licences.LOCKS
    )


def test_every_text_beside_the_list_is_asked_for():
    named = {text for part in (*TOLD["part"], *TOLD["package"].values()) for text in part.get("texts", ())}
    assert {f"licences/{file.name}" for file in asset("licences").glob("*.txt")} <= named


def test_what_a_package_was_compiled_from_is_told_as_the_package_says_it():
    bill = json.loads(distribution("typst").read_text("sboms/typst-py.cyclonedx.json"))
    assert len(bill["components"]) > 100
    assert all(f"\n{one['name']} {one['version']}: " in BY_NAME["typst"].text for one in bill["components"])


def test_in_a_terminal_all_of_them_are_read_one_after_the_other(capsys):
    assert main(["licences"]) == 0
    assert capsys.readouterr().out == f"{licences.as_text()}\n"
