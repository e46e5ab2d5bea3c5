"""Tests mirror the tree file for file, or a table says where a module is tested instead.

`journal/search/query.py` is tested by `search/test_query.py`, `ui/preferences.py` by `ui/test_preferences.py`. What is
in `__init__.py` may be tested beside its room: `ui/look/__init__.py` by `ui/test_look.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Collection, Iterable
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
INSTEAD: dict[str, str] = {
    "journal/__main__": "cli/test_terminal cli/test_last_resort",
    "journal/age/": "age/test_parts age/test_testkit age/test_interop bundle/test_sealed bundle/test_cards",
    "journal/assets": "packaging/test_fonts yearbook/test_making",
    "journal/bare/": "bare/test_bare",
    "journal/book_order": "yearbook/test_portfolio_book ui/pages/test_yearbook",
    "journal/bundle/identity": "bundle/test_cards",
    "journal/chance": "demo/test_demo",
    "journal/changes": "test_journal",
    "journal/circle/": "circle/test_circle sharing/test_shared_folder",
    "journal/circle/inbox/": "circle/test_inbox",
    "journal/cli/": "cli/test_main cli/test_review cli/test_terminal cli/test_last_resort cli/test_bounds",
    "journal/cli/deciding": "cli/test_review",
    "journal/cli/review": "cli/test_review cli/test_printing",
    "journal/cli/entries": "cli/test_main cli/test_tags cli/test_taking_out",
    "journal/comparing/": "comparing/test_fetching comparing/test_copies comparing/test_damaged_copies",
    "journal/dates/instants": "entries/test_entries",
    "journal/dates/periods": "dates/test_schoolyears ui/pages/test_lookback",
    "journal/deeds/": "ui/pages/test_circle ui/pages/test_today cli/test_main",
    "journal/deeds/back_up": "deeds/test_back_up deeds/test_sharing_backups",
    "journal/deeds/backup_folders": "deeds/test_back_up deeds/test_backup_keys",
    "journal/deeds/before_restoring": "cli/test_backups ui/dialogs/test_restore",
    "journal/deeds/calendar": "ui/pages/test_calendar",
    "journal/deeds/compare": "comparing/test_copies comparing/test_damaged_copies",
    "journal/deeds/draft_book": "ui/pages/test_yearbook",
    "journal/deeds/empty_trash": "ui/background/test_emptying stories/test_trash_empties",
    "journal/deeds/evidence": "ui/dialogs/test_evidence",
    "journal/deeds/export": "transfer/test_exporting transfer/test_exporting_protected",
    "journal/deeds/look_back": "ui/pages/test_lookback dates/test_schoolyears",
    "journal/deeds/made_up": "demo/test_taking_along ui/app/test_made_up",
    "journal/deeds/make_book": "yearbook/test_making yearbook/test_bad_input",
    "journal/deeds/people": "ui/dialogs/test_share",
    "journal/deeds/rescue": "vault/test_displaced",
    "journal/deeds/save_guide": "test_guide ui/dialogs/test_guide",
    "journal/deeds/share": "ui/dialogs/test_circle_dialogs ui/dialogs/test_share",
    "journal/deeds/take_in": "transfer/test_marking ui/dialogs/test_moving",
    "journal/deeds/tags": "ui/pages/test_renaming",
    "journal/deeds/templates": "ui/dialogs/test_templates",
    "journal/deeds/tour": "stories/test_tour",
    "journal/deeds/tour_book": "stories/test_tour",
    "journal/deeds/unfinished": "files/test_plaintext",
    "journal/deeds/watch_folders": "ui/background/test_folder_watch",
    "journal/demo/": "demo/test_demo stories/test_tour",
    "journal/entries/": "entries/test_entries transfer/test_exporting",
    "journal/errors": "cli/test_main ui/wording/test_refusals",
    "journal/files/": "files/test_files",
    "journal/insights/figures": "insights/test_insights yearbook/test_making",
    "journal/names/class_lists": "names/test_people_list",
    "journal/passphrase/key_log": "deeds/test_rekeying",
    "journal/plain": "bundle/test_manifest test_settings_table",
    "journal/prose/": "prose/test_prose",
    "journal/redaction/": "redaction/test_redaction redaction/test_gate redaction/test_sentences",
    "journal/redaction/instead": "ui/dialogs/test_share ui/pages/test_yearbook",
    "journal/sandbox/": "sandbox/test_walls test_decoder",
    "journal/search/": "search/test_find search/test_oracle",
    "journal/search/misread": "search/test_query",
    "journal/shapes/": "entries/test_entries circle/test_circle comparing/test_copies yearbook/test_making",
    "journal/sharing/": "sharing/test_seal sharing/test_shared_folder sharing/test_taken_back sharing/test_outlives",
    "journal/spoken": "entries/test_prompts",
    "journal/slices": "comparing/test_copies",
    "journal/traces": "cli/test_last_resort",
    "journal/transfer/": "transfer/test_importing transfer/test_exporting transfer/test_exporting_tables",
    "journal/transfer/formats/": "transfer/test_importing transfer/test_exporting",
    "journal/vault/": "vault/test_store vault/test_damage vault/test_damaged_index vault/test_displaced"
    " comparing/test_copies",
    "journal/writing": "deeds/test_write entries/test_entries",
    "journal/yearbook/": "yearbook/test_making yearbook/test_bad_input yearbook/test_every_text yearbook/test_browser"
    " yearbook/test_pdf_ua",
    "journal/yearbook/as_typst": "yearbook/test_making yearbook/test_last_page yearbook/test_on_the_page",
    "journal/yearbook/book": "yearbook/test_making yearbook/test_portfolio_book",
    "ui/app/": "ui/app/test_main_window ui/unsaved/test_ending stories/test_lock_ends_who_knew",
    "ui/beside/": "ui/pages/test_versions",
    "ui/crash": "ui/test_main",
    "ui/days/picker": "ui/days/test_picker ui/days/test_night",
    "ui/demo/": "ui/app/test_made_up",
    "ui/desktop/": "ui/desktop/test_others",
    "ui/desktop/mail": "ui/pages/test_circle_handing",
    "ui/desktop/outside": "ui/pages/test_reading ui/dialogs/test_moving",
    "ui/dialogs/": "ui/dialogs/test_circle_dialogs ui/pages/test_settings ui/test_deed",
    "ui/dialogs/changed_keys": "ui/test_changed_keys",
    "ui/dialogs/copies/": "ui/dialogs/test_compare_copies",
    "ui/dialogs/folder": "ui/background/test_folder_watch",
    "ui/dialogs/fresh_copy": "ui/dialogs/test_compare_copies",
    "ui/dialogs/moving/": "ui/dialogs/test_moving ui/dialogs/test_moving_disks ui/pages/test_settings",
    "ui/dialogs/other_file": "ui/unsaved/test_displaced",
    "ui/dialogs/people/": "ui/dialogs/test_people",
    "ui/dialogs/save_elsewhere": "ui/unsaved/test_leaving",
    "ui/dialogs/share/": "ui/dialogs/test_share ui/dialogs/test_share_decisions",
    "ui/dialogs/share/book": "ui/dialogs/test_share_book",
    "ui/dialogs/share/export": "ui/dialogs/test_export_protected",
    "ui/dialogs/shortcuts": "ui/dialogs/test_guide",
    "ui/dialogs/templates/": "ui/dialogs/test_templates",
    "ui/drafts/": "ui/drafts/test_places ui/drafts/test_used",
    "ui/editor/": "ui/pages/test_writing ui/editor/test_editor ui/editor/test_typing",
    "ui/embeds/": "ui/embeds/test_controls",
    "ui/handed": "ui/dialogs/test_share",
    "ui/look/": "ui/test_look ui/test_typefaces",
    "ui/models/__init__": "ui/models/test_timeline",
    "ui/models/hits": "ui/models/test_timeline ui/pages/test_journal",
    "ui/models/gallery": "ui/pages/journal/test_gallery",
    "ui/models/periods": "ui/pages/test_lookback",
    "ui/opening/": "ui/opening/test_welcome ui/opening/test_recovery",
    "ui/pages/__init__": "ui/app/test_main_window",
    "ui/pages/calendar/": "ui/pages/test_calendar",
    "ui/pages/circle/": "ui/pages/test_circle ui/pages/test_circle_reading ui/pages/test_circle_files",
    "ui/pages/circle/answering": "ui/pages/test_circle_answering ui/pages/test_circle_handing",
    "ui/pages/circle/side": "ui/pages/test_brought_back",
    "ui/pages/circle/page": "ui/pages/test_circle ui/pages/test_circle_visits ui/pages/test_circle_people",
    "ui/pages/journal/": "ui/pages/test_journal ui/pages/test_writing ui/pages/test_visits",
    "ui/pages/journal/arriving": "ui/pages/test_late_files",
    "ui/pages/journal/files": "ui/pages/test_late_files ui/pages/test_taking_out",
    "ui/pages/journal/inline": "ui/pages/test_late_files",
    "ui/pages/journal/prompting": "ui/drafts/test_used",
    "ui/pages/journal/reading": "ui/pages/test_reading",
    "ui/pages/journal/renaming": "ui/pages/test_renaming",
    "ui/pages/journal/taking_out": "ui/pages/test_taking_out",
    "ui/pages/journal/together": "ui/pages/test_together",
    "ui/pages/journal/timeline_view": "ui/pages/journal/test_timeline_view ui/pages/journal/test_standing_entries",
    "ui/pages/journal/versions": "ui/pages/test_versions",
    "ui/pages/lookback/": "ui/pages/test_lookback",
    "ui/pages/settings/": "ui/pages/test_settings ui/pages/test_settings_search",
    "ui/pages/settings/backups": "ui/pages/test_backups_told",
    "ui/pages/settings/checking": "ui/pages/test_checking",
    "ui/pages/settings/opening": "ui/desktop/test_file_types",
    "ui/pages/settings/privacy": "ui/pages/test_settings_of_locking",
    "ui/pages/today/": "ui/pages/test_today",
    "ui/typeset/": "ui/pages/test_yearbook ui/pages/test_yearbook_dress ui/dialogs/test_printing",
    "ui/pages/yearbook/": "ui/pages/test_yearbook ui/pages/test_yearbook_dress",
    "ui/questions/": "ui/dialogs/test_share ui/dialogs/test_prove ui/pages/test_circle",
    "ui/questions/leaving": "ui/pages/test_reading",
    "ui/threads/": "ui/test_session ui/background/test_backing_up ui/dialogs/test_compare_copies",
    "ui/working": "ui/dialogs/test_circle_dialogs ui/dialogs/test_restore",
    "ui/unsaved/": "ui/unsaved/test_displaced ui/unsaved/test_shown ui/unsaved/test_leaving",
    "ui/widgets/": "ui/app/test_main_window ui/pages/test_writing ui/stories/test_words_whole",
    "ui/widgets/option_card": "ui/dialogs/test_compare_copies",
    "ui/widgets/picture_view": "ui/dialogs/test_viewer",
    "ui/widgets/reading_sheet": "ui/dialogs/test_guide ui/dialogs/test_licences",
    "ui/widgets/seal_buttons": "ui/dialogs/test_share",
    "ui/widgets/sealed": "ui/dialogs/test_share",
    "ui/widgets/written": "ui/pages/journal/test_long_words",
    "ui/wording/": "ui/pages/test_today ui/dialogs/test_share",
    "ui/wording/reasons": "ui/wording/test_refusals",
    "ui/wording/strength": "ui/opening/test_welcome",
    "ui/held_words": "ui/unsaved/test_lifeboat",
}
"""By module, or by room for those of its modules that are neither mirrored nor named; several with a space between."""
OF_THE_WHOLE = ("stories/", "faults/", "by_the_letter/", "walks/", "packaging/", "ui/stories/", "ui/test_reach")
OF_THE_HOUSE = {"architecture", "maps", "mirror", "reached", "reaches", "rules", "tables"}


def modules() -> list[str]:
    """Give every module that holds more than a docstring, by its path without an ending."""
    files = [file for top in ("journal", "ui") for file in (TESTS.parent / top).rglob("*.py")]
    full = [file for file in files if len(ast.parse(file.read_text("utf-8")).body) > 1]
    return sorted(file.relative_to(TESTS.parent).with_suffix("").as_posix() for file in full)


def every_test() -> set[str]:
    return {file.relative_to(TESTS).with_suffix("").as_posix() for file in TESTS.rglob("test_*.py")}


def mirrors(module: str) -> set[str]:
    """Give the places where the test of a module is looked for."""
    path = Path(module.removeprefix("journal/"))
    if path.name == "__init__":
        return {f"{path.parent}/test_{path.parent.name}", (path.parent.parent / f"test_{path.parent.name}").as_posix()}
    return {path.with_name(f"test_{path.name.strip('_')}").as_posix()}


def instead(module: str, table: Collection[str]) -> str:
    """Give the row of the table that tells of a module: its own, or that of its room; "" where there is none."""
    return next((row for row in (module, f"{Path(module).parent.as_posix()}/") if row in table), "")


def untold(every: Iterable[str], there: set[str], table: dict[str, str]) -> list[str]:
    return [module for module in every if not mirrors(module) & there and not instead(module, table)]


def needless(every: Iterable[str], there: set[str], table: dict[str, str]) -> list[str]:
    """Give the rows that no module needs, that tell its mirror alone, and that send one to a test that is not there."""
    needed = {instead(module, table) for module in every if not mirrors(module) & there}
    # Beside its mirror a module may be tested by more.
    own = {module for module in set(every) & set(table) if not set(table[module].split()) <= mirrors(module)}
    return [row for row, told in table.items() if row not in needed | own or not set(told.split()) <= there]


def unplaced(every: Iterable[str], there: set[str], table: dict[str, str]) -> list[str]:
    told = {test for row in table.values() for test in row.split()} | {at for each in every for at in mirrors(each)}
    told |= {f"test_{name}" for name in OF_THE_HOUSE}
    return sorted(test for test in there - told if not test.startswith(OF_THE_WHOLE))


def test_every_module_is_mirrored_or_told_of():
    assert untold(modules(), every_test(), INSTEAD) == []


def test_no_row_of_the_table_is_needless_or_leads_nowhere():
    assert needless(modules(), every_test(), INSTEAD) == []


def test_every_test_is_a_mirror_or_told_of():
    assert unplaced(modules(), every_test(), INSTEAD) == []


@pytest.mark.parametrize(
    ("every", "there", "table", "found"),
    [
        (["journal/a/b"], {"a/test_b"}, {}, ([], [], [])),
        (["ui/a/__init__"], {"ui/test_a"}, {}, ([], [], [])),
        (["journal/a/b"], set(), {}, (["journal/a/b"], [], [])),
        (["journal/a/b"], {"test_c"}, {"journal/a/": "test_c"}, ([], [], [])),
        (["journal/a/b"], {"a/test_b", "test_c"}, {"journal/a/": "test_c"}, ([], ["journal/a/"], [])),
        (["journal/a/b"], set(), {"journal/a/b": "test_c"}, ([], ["journal/a/b"], [])),
        (["journal/a/b"], {"a/test_b"}, {"journal/d": "a/test_b"}, ([], ["journal/d"], [])),
        (["journal/a/b"], {"a/test_b"}, {"journal/a/b": "a/test_b"}, ([], ["journal/a/b"], [])),
        (["journal/a/b"], {"a/test_b", "a/test_e", "stories/test_f"}, {}, ([], [], ["a/test_e"])),
    ],
)
def test_the_rule_of_the_mirror_is_seen_to_fail(every, there, table, found):
    assert (untold(every, there, table), needless(every, there, table), unplaced(every, there, table)) == found
