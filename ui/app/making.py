"""Makes pages and sheets: each is imported when it is first wished for, so that the first page shows sooner."""

from __future__ import annotations

from typing import TYPE_CHECKING, assert_never

from ui import wishes
from ui.wishes import PageName, Sheets, Wishing

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.look import Look
    from ui.pages import Page
    from ui.session import Session
    from ui.widgets.sheet import Sheet


def make_page(name: PageName, session: Session, look: Look, wish: Wishing, parent: QWidget) -> Page:  # noqa: PLR0911  one place for each
    """Make a page."""
    match name:
        case PageName.TODAY:
            from ui.pages.today import TodayPage

            return TodayPage(session, look, wish, parent)
        case PageName.JOURNAL:
            from ui.pages.journal.page import JournalPage

            return JournalPage(session, look, wish, parent)
        case PageName.CALENDAR:
            from ui.pages.calendar import CalendarPage

            return CalendarPage(session, look, wish, parent)
        case PageName.LOOK_BACK:
            from ui.pages.lookback import LookbackPage

            return LookbackPage(session, look, wish, parent)
        case PageName.CIRCLE:
            from ui.pages.circle import CirclePage

            return CirclePage(session, look, wish, parent)
        case PageName.YEAR:
            from ui.pages.yearbook import YearbookPage

            return YearbookPage(session, look, wish, parent)
        case PageName.SETTINGS:
            from ui.pages.settings import SettingsPage

            return SettingsPage(session, look, wish, parent)
        case _ as never:
            assert_never(never)


def make_sheet(wanted: Sheets, session: Session, look: Look, wish: Wishing, parent: QWidget) -> Sheet:  # noqa: C901, PLR0911, PLR0912, PLR0915  one place for each
    """Make a sheet; one that is opened with a proof alone has it by now."""
    match wanted:
        case wishes.Prove():
            from ui.dialogs.prove import ProofSheet

            return ProofSheet(session, look, wanted, parent)
        case wishes.MakeRecovery(proved=proved):
            from ui.dialogs.recovery import NewRecoverySheet

            assert proved is not None
            return NewRecoverySheet(session, look, proved, parent)
        case wishes.ChangePassphrase(proved=proved, recovered=recovered):
            from ui.dialogs.passphrase import PassphraseSheet

            assert recovered or proved is not None
            return PassphraseSheet(session, look, proved, parent)
        case wishes.ReplaceKey(proved=proved, then=then):
            from ui.dialogs.new_key import NewKeySheet

            assert proved is not None
            return NewKeySheet(session, look, proved, then, parent)
        case wishes.Export():
            from ui.dialogs.moving import ExportSheet

            return ExportSheet(session, look, wish, wanted, parent)
        case wishes.ExportProtected(entries=entries):
            from ui.dialogs.share import ProtectedExportSheet

            return ProtectedExportSheet(session, look, entries, parent)
        case wishes.Print(entries=entries):
            from ui.dialogs.printing import PrintSheet

            return PrintSheet(session, look, entries, parent)
        case wishes.Import(file=file):
            from ui.dialogs.moving import ImportSheet

            return ImportSheet(session, look, wish, file, parent)
        case wishes.AnswerChangedKeys():
            from ui.dialogs.changed_keys import ChangedKeysSheet

            return ChangedKeysSheet(session, look, wish, parent)
        case wishes.TryRecovery():
            from ui.dialogs.rehearsal import RehearsalSheet

            return RehearsalSheet(session, look, wish, parent)
        case wishes.Restore(folder=folder):
            from ui.dialogs.restore import RestoreSheet

            return RestoreSheet(session, look, wish, folder, parent)
        case wishes.CompareCopies(other=other):
            from ui.dialogs.copies import CompareCopiesSheet

            return CompareCopiesSheet(session, look, wish, other, parent)
        case wishes.SaveElsewhere():
            from ui.dialogs.save_elsewhere import SaveElsewhereSheet

            return SaveElsewhereSheet(session, look, wish, parent)
        case wishes.SaveFreshCopy():
            from ui.dialogs.fresh_copy import FreshCopySheet

            return FreshCopySheet(session, look, wish, parent)
        case wishes.OpenOtherFile():
            from ui.dialogs.other_file import OtherFileSheet

            return OtherFileSheet(look, wish, parent)
        case wishes.Share():
            from ui.dialogs.share import ShareSheet

            return ShareSheet(session, look, wish, wanted, parent)
        case wishes.SharePeriod(about=about):
            from ui.dialogs.period import PeriodSheet

            return PeriodSheet(session, look, wish, about, parent)
        case wishes.ShareFile(order=order):
            from ui.dialogs.share import ShareBookSheet

            return ShareBookSheet(session, look, wish, order, parent)
        case wishes.AddPerson(card=card):
            from ui.dialogs.add_person import AddPersonSheet

            return AddPersonSheet(session, look, wish, card, parent)
        case wishes.CompareWords(contact=contact):
            from ui.dialogs.compare import CompareSheet

            return CompareSheet(session, look, contact, parent)
        case wishes.MyCard():
            from ui.dialogs.my_card import MyCardSheet

            return MyCardSheet(session, look, wish, parent)
        case wishes.Announce():
            from ui.dialogs.announce import AnnounceSheet

            return AnnounceSheet(session, look, parent)
        case wishes.AskAgain():
            from ui.dialogs.announce import SendAgainSheet

            return SendAgainSheet(session, look, parent)
        case wishes.ReadLedger(entry=entry):
            from ui.dialogs.ledger import LedgerSheet

            return LedgerSheet(session, look, parent, entry)
        case wishes.ProtectNames():
            from ui.dialogs.people import PeopleSheet

            return PeopleSheet(session, look, parent)
        case wishes.ArrangeGroups():
            from ui.dialogs.groups import GroupsSheet

            return GroupsSheet(session, look, parent)
        case wishes.ArrangeFolders():
            from ui.dialogs.folder import FolderSheet

            return FolderSheet(session, look, parent)
        case wishes.ExplainElsewhere():
            from ui.dialogs.elsewhere import ElsewhereSheet

            return ElsewhereSheet(look, parent)
        case wishes.MarkEvidence(entry=entry):
            from ui.dialogs.evidence import EvidenceSheet

            return EvidenceSheet(session, look, entry, parent)
        case wishes.ChangeTemplates():
            from ui.dialogs.templates import TemplatesSheet

            return TemplatesSheet(session, look, parent)
        case wishes.ShowGuide(chapter=chapter):
            from ui.dialogs.guide import GuideSheet

            return GuideSheet(session, look, wish, parent, chapter)
        case wishes.ShowKeys():
            from ui.dialogs.shortcuts import ShortcutSheet

            return ShortcutSheet(look, wish, parent)
        case wishes.ShowLicences():
            from ui.dialogs.licences import LicencesSheet

            return LicencesSheet(look, parent)
        case wishes.ShowPicture(picture=picture):
            from ui.dialogs.viewer import ViewerSheet

            return ViewerSheet(session, look, wish, picture, parent)
        case _ as never:
            assert_never(never)
