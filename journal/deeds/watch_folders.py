"""Errand. Shared folders that are looked into by themselves, a step at a time: no slow disk holds up the journal."""

from __future__ import annotations

from journal.sharing.shared_folder import Letter as Letter
from journal.sharing.shared_folder import clear_away as clear_away
from journal.sharing.shared_folder import every as every
from journal.sharing.shared_folder import fresh as fresh
from journal.sharing.shared_folder import look_around as look_around
from journal.sharing.shared_folder import read_some as read_some
from journal.sharing.shared_folder import take_in as take_in
