"""FORMATS.md, section 1: somebody who has the page, and not Afterbell, opens a journal and makes one."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from journal.deeds import back_up, write
from journal.deeds import unlock as door
from journal.settings_table import MY_NAME
from journal.shapes import Draft
from tests.by_the_letter import vault

PAGE = (Path(__file__).parents[2] / "journal" / "FORMATS.md").read_text("utf-8")
PASSPHRASE = "cafe\u0301 au\u00a0lait"


@pytest.fixture
def made(tmp_path):
    """A journal of Afterbell's with one entry, and the words of its recovery sheet."""
    place = tmp_path / "My journal.afterbell"
    journal, sheet = door.create_journal(place, PASSPHRASE, calibrate=False)
    journal.do(lambda opened: write.write(opened, Draft(body="The plover came back.")))
    back_up.back_up(journal)
    journal.close()
    return place, " ".join(sheet.words)


def bodies(folder, key_of) -> list[str]:
    connection = vault.opened(folder, key_of)
    rows = connection.execute("SELECT body FROM entries ORDER BY key").fetchall()
    connection.close()
    return [row[0] for row in rows]


def test_a_journal_and_its_backup_open_by_the_letter(made):
    place, sheet = made
    copy = Path(back_up.backups(place)[0].path)
    for folder in (place, copy):
        assert bodies(folder, lambda document: vault.by_passphrase(document, PASSPHRASE)) == ["The plover came back."]
        assert bodies(folder, lambda document: vault.by_sheet(document, sheet)) == ["The plover came back."]
    told = json.loads((copy / "backup.json").read_text())
    assert (told["format"], told["entries"]) == ("afterbell-backup/1", 1)
    assert told["vault"] == json.loads((place / "keys.json").read_text())["vault"]


@pytest.mark.skipif(shutil.which("xargs") is None, reason="the page names it")
def test_a_backup_in_blocks_is_put_together_and_opens_by_the_letter(made, tmp_path, monkeypatch):
    monkeypatch.setattr(back_up, "SHARED_FROM", 0)
    place, sheet = made
    journal = door.open_journal(place, PASSPHRASE)
    kept = Path(back_up.back_up(journal).path)
    journal.close()
    command = 'xargs cat < "../<backup>/journal.blocks" > journal.db'
    assert f"in `blocks`, `{command}`" in PAGE
    subprocess.run(["sh", "-c", command.replace("<backup>", kept.name)], cwd=kept.parent / "blocks", check=True)
    again = tmp_path / "Again.afterbell"
    again.mkdir()
    (kept.parent / "blocks" / "journal.db").rename(again / "journal.db")
    shutil.copy(kept / "keys.json", again)
    told = json.loads((kept / "backup.json").read_text())
    assert (told["format"], told["bytes"]) == ("afterbell-backup/2", (again / "journal.db").stat().st_size)
    assert bodies(again, lambda document: vault.by_passphrase(document, PASSPHRASE)) == ["The plover came back."]
    assert bodies(again, lambda document: vault.by_sheet(document, sheet)) == ["The plover came back."]


def test_a_journal_made_by_the_letter_opens_in_afterbell(tmp_path):
    place, secret = tmp_path / "By hand.afterbell", os.urandom(16)
    setting = "INSERT INTO settings (name, value) VALUES ('my_name', '\"R. Brandt\"')"
    vault.make(place, PASSPHRASE, secret, lambda connection: connection.execute(setting))
    journal = door.open_journal(place, PASSPHRASE)
    assert journal.settings.get(MY_NAME) == "R. Brandt"
    assert journal.store.faults() == 0
    entry = journal.do(lambda opened: write.write(opened, Draft(body="Written in Afterbell.")))[0]
    journal.close()
    assert entry
    assert bodies(place, lambda document: vault.by_passphrase(document, PASSPHRASE)) == ["Written in Afterbell."]
    again = door.open_journal(place, vault.sheet_of(secret), by_words=True)
    assert len(again.entries.in_order()) == 1
    again.close()


def test_the_page_names_every_derivation():
    for name in ("afterbell-vault/1", "afterbell/vault-db/v1", "afterbell/vault-recovery/v1", "afterbell/recovery/v1"):
        assert name in PAGE
