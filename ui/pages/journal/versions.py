"""What an entry was before each editing visit: read it, see what changed, bring it back."""

from __future__ import annotations

from difflib import SequenceMatcher
from html import escape

from PySide6.QtWidgets import QHBoxLayout, QListWidget, QTextBrowser, QWidget

from journal import clock, writing
from journal.shapes import Entry, Version
from ui.look import Look, set_look
from ui.models.days import hour, plain_day
from ui.session import Session
from ui.widgets.buttons import PrimaryButton, QuietButton
from ui.widgets.labels import Label
from ui.widgets.sheet import Sheet


class VersionsSheet(Sheet):
    """A list of versions beside the text, with what the later text took away and added marked in words and colour."""

    def __init__(self, session: Session, look: Look, parent: QWidget, entry: Entry) -> None:
        super().__init__(
            look,
            parent,
            self.tr("Earlier versions"),
            self.tr("Struck out: was in the older version. Underlined: came later."),
            width=860,
        )
        self._session, self._entry = session, entry
        self._versions: tuple[Version, ...] = ()
        self._list = QListWidget()
        self._list.setAccessibleName(self.tr("Versions"))
        self._list.setFixedWidth(look.px(190))
        self._list.currentRowChanged.connect(self._show)
        self._text = QTextBrowser()
        self._text.setOpenLinks(False)
        self._text.setAccessibleName(self.tr("The version beside what stands now"))
        set_look(self._text, "bare")
        look.set_font(self._text, "entry-small")
        self._none = Label(look, self.tr("There is only the text as it stands."), "ui", "soft", wraps=True)
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(self._list)
        row.addWidget(self._text, 1)
        self.body.addWidget(self._none)
        self.body.addLayout(row)
        self._list.setMinimumHeight(look.px(340))
        close = QuietButton(look, self.tr("Close"))
        close.clicked.connect(self.close_sheet)
        self._back = PrimaryButton(look, self.tr("Bring this version back"))
        self._back.setEnabled(False)
        self._back.clicked.connect(self._bring_back)
        self.foot.addStretch()
        self.foot.addWidget(close)
        self.foot.addWidget(self._back)
        session.ask(self, lambda journal: journal.entries.versions(entry.id), self._fill)

    def _fill(self, versions: tuple[Version, ...]) -> None:
        self._versions = versions
        self._none.setVisible(not versions)
        for widget in (self._list, self._text):
            widget.setVisible(bool(versions))
        for version in versions:
            day = clock.local(version.saved_at).date()
            self._list.addItem(f"{plain_day(day)}, {hour(version.saved_at, clock.zone_name())}")
        if versions:
            self._list.setCurrentRow(0)

    def _show(self, place: int) -> None:
        if not 0 <= place < len(self._versions):
            return
        old, new, look = self._versions[place], self._entry, self.look
        gone, come = look.color("warn").name(), look.color("board").name()
        self._session.reckon(
            self,
            lambda: compared(f"{old.title}\n{old.body}".strip(), f"{new.title}\n{new.body}".strip(), gone, come),
            self._text.setHtml,
            topic="compare",
        )
        self._back.setEnabled(True)

    def _bring_back(self) -> None:
        version, entry = self._versions[self._list.currentRow()], self._entry
        self._session.do(
            self, lambda journal: writing.bring_back(journal, entry.id, version.rev), lambda _: self.close_sheet()
        )


def compared(old: str, new: str, gone: str, come: str) -> str:
    """Give both texts as one, word by word, as HTML: what is gone struck out, what came underlined."""
    before, after = _words(old), _words(new)
    parts = []
    for deed, a, b, c, d in SequenceMatcher(None, before, after, autojunk=len(before) > 4000).get_opcodes():
        if deed == "equal":
            parts.append(_html(before[a:b]))
            continue
        if b > a:
            parts.append(f'<s style="color:{gone}">{_html(before[a:b])}</s>')
        if d > c:
            parts.append(f'<u style="color:{come}">{_html(after[c:d])}</u>')
    return "<p>" + "".join(parts) + "</p>"


def _words(text: str) -> list[str]:
    words: list[str] = []
    for line in text.split("\n"):
        words += [word + " " for word in line.split(" ")]
        words.append("\n")
    return words[:-1]


def _html(words: list[str]) -> str:
    return escape("".join(words)).replace("\n", "<br>")
