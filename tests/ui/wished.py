"""Every wish for a sheet by a name that tests are called by."""

from __future__ import annotations

from ui import wishes
from ui.wishes import Prove, Proved, Sheets

SHEETS = {
    "add_person": wishes.AddPerson,
    "announce": wishes.Announce,
    "changed_keys": wishes.AnswerChangedKeys,
    "compare": wishes.CompareWords,
    "compare_copies": wishes.CompareCopies,
    "elsewhere": wishes.ExplainElsewhere,
    "evidence": wishes.MarkEvidence,
    "export": wishes.Export,
    "export_protected": wishes.ExportProtected,
    "folder": wishes.ArrangeFolders,
    "fresh_copy": wishes.SaveFreshCopy,
    "groups": wishes.ArrangeGroups,
    "guide": wishes.ShowGuide,
    "import": wishes.Import,
    "ledger": wishes.ReadLedger,
    "licences": wishes.ShowLicences,
    "my_card": wishes.MyCard,
    "new_key": wishes.ReplaceKey,
    "other_file": wishes.OpenOtherFile,
    "passphrase": wishes.ChangePassphrase,
    "people": wishes.ProtectNames,
    "picture": wishes.ShowPicture,
    "print": wishes.Print,
    "prove": wishes.Prove,
    "recovery": wishes.MakeRecovery,
    "rehearsal": wishes.TryRecovery,
    "restore": wishes.Restore,
    "save_elsewhere": wishes.SaveElsewhere,
    "send_again": wishes.AskAgain,
    "share": wishes.Share,
    "share_book": wishes.ShareFile,
    "share_period": wishes.SharePeriod,
    "shortcuts": wishes.ShowKeys,
    "templates": wishes.ChangeTemplates,
}
GUARDED = ("export", "new_key", "passphrase", "recovery")


def wish_of(name: str, about: object = None) -> Sheets:
    """Give the wish for a sheet, about a thing where it needs one."""
    if isinstance(about, Prove):
        return about
    if isinstance(about, Proved):
        return SHEETS[name](proved=about)
    return SHEETS[name]() if about is None else SHEETS[name](about)
