"""What was replaced, and what still has to be decided: one press for each string."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QScrollArea, QSizePolicy, QWidget

from journal.deeds.share import asked_once, texts_of, ways
from journal.shapes import Finding, PersonId, Preview, ProtectedFile
from ui.look import Look
from ui.questions.protecting import leave_words, may_stay, protect_words
from ui.widgets.chips import Chip
from ui.widgets.flow import FlowLayout
from ui.widgets.labels import Label
from ui.widgets.layouts import REST, in_column, in_row, put
from ui.widgets.tips import set_tip
from ui.wording.people import replaced

LONGEST = 24
"""Letters of what is asked about; a longer row would push what can be done with it out of sight."""
_ALL = ""
"""The key of the row that answers for all."""
_Placed = tuple[tuple[str, ...], QWidget]
"""The keys that a row is about, and the row."""


def every_finding(preview: Preview) -> tuple[tuple[Finding, ...], ...]:
    """Give the findings of every part of what they will read, together what is one question, open ones first."""
    findings = [one for part in texts_of(preview) for one in part.findings]
    decided = [one for one in findings if one.decided]
    return (*asked_once(one for one in findings if not one.decided), *asked_once(decided))


def _keys(group: tuple[Finding, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(one.key for one in group))


def _as_asked(
    groups: Iterable[tuple[Finding, ...]], decided_here: Mapping[str, PersonId | None]
) -> list[tuple[tuple[str, ...], tuple[Finding, ...]]]:
    """Give what is decided with its keys: of whoever was listed here, together and with the key of the question.

    Somebody who is listed is found by what is written ("mr. abel"), where the question was about a name ("abel").
    """
    asked = {person: key for key, person in decided_here.items() if person is not None}
    together: dict[str | tuple[Finding, ...], tuple[Finding, ...]] = {}
    for group in groups:
        if group[0].decided:
            person = group[0].person
            whose = group if person is None else asked.get(person, group)
            together[whose] = (*together.get(whose, ()), *group)
    return [
        ((whose, *_keys(group)) if isinstance(whose, str) else _keys(group), group) for whose, group in together.items()
    ]


class Decisions(QScrollArea):
    """The names with what stands for them; beside an open one, what can be done with it.

    `protect_chosen` and `leave_chosen` carry the finding; `file_chosen` the file's key and whether it goes along;
    `undo_chosen` the key of something that was decided here.
    """

    protect_chosen = Signal(object)
    leave_chosen = Signal(object)
    file_chosen = Signal(str, bool)
    undo_chosen = Signal(str)
    all_chosen = Signal()
    """Everything that is open is to be protected, one after the other."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._chips: dict[str, tuple[Chip, ...]] = {}
        """What can be pressed beside each string, in its order."""
        self._pressed: set[str] = set()
        self._rows: dict[str, QWidget] = {}
        self._places: dict[str, tuple[int, int]] = {}
        """Where the row of each string stands, from the first preview on, and how wide it ever was."""
        self._open: list[Finding] = []
        self._open_files: list[str] = []
        self._together: dict[str, tuple[str, ...]] = {}
        """The keys that are decided together with each."""
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        self.setMaximumHeight(look.px(150))
        self.setAccessibleName(self.tr("Names and what stands for them"))

    def show_preview(self, preview: Preview, decided_here: Mapping[str, PersonId | None]) -> None:
        """Show what this preview says; `decided_here` has the keys that can be decided again, and who was listed so."""
        focus = self._focus()
        self._chips.clear()
        self._pressed.clear()
        findings = every_finding(preview)
        asked_about = [group for group in findings if not group[0].decided]
        self._open = [group[0] for group in asked_about]
        files = [file for entry in preview.entries for file in entry.files]
        self._open_files = [file.key for file in files if file.included is None]
        answered = _as_asked(findings, decided_here)
        self._together = {one.key: keys for keys, group in answered for one in group}
        self._together |= {one.key: _keys(group) for group in asked_about for one in group}
        ground = QWidget()
        ground.setAutoFillBackground(False)
        column = in_column(on=ground, margins=(0, 0, 6, 0))
        asked = QWidget()
        flow = FlowLayout(asked, 10)
        again = frozenset(decided_here)
        rows: list[_Placed] = []
        if len(self._open) > 1 or _ALL in self._places:
            rows.append(((_ALL,), self._all_at_once()))
        rows += [(self._together[group[0].key], self._question(group)) for group in asked_about]
        rows += [((file.key,), self._photo(file, again)) for file in files]
        for keys, group in answered:
            rows += self._answers(keys, group, again)
        for row in self._in_their_places(rows):
            flow.addWidget(row)
        if any(map(self._is_unseen, files)):
            column.addWidget(Label(self._look, self._as_they_are(), "ui-small", "warn", wraps=True))
        put(column, asked, REST)
        at = self.verticalScrollBar().value()
        self.setWidget(ground)
        self.verticalScrollBar().setValue(at)
        self._focus_again(focus)

    def _focus(self) -> tuple[str, int] | None:
        """Give where the keyboard is: the key, and which chip beside it; None where it is elsewhere."""
        for key, chips in self._chips.items():
            for number, chip in enumerate(chips):
                if chip.hasFocus():
                    return key, number
        within = QApplication.focusWidget()
        return (_ALL, 0) if within is not None and (within is self or self.isAncestorOf(within)) else None

    def _focus_again(self, place: tuple[str, int] | None) -> None:
        """Put the keyboard back, where that row asks no more on the first open one: never on what stands elsewhere."""
        if place is None:
            return
        key, number = place
        if key in self._chips:
            self._chips[key][min(number, len(self._chips[key]) - 1)].setFocus(Qt.FocusReason.OtherFocusReason)
        elif (open_one := self._unanswered()) is not None:
            self.focus_on(open_one)
        else:
            self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _in_their_places(self, rows: list[_Placed]) -> list[QWidget]:
        """Give the rows where they stood before, and none narrower: else the next press would meet another's row."""
        placed: list[tuple[int, QWidget]] = []
        for keys, row in rows:
            place, width = min(
                (self._places[key] for key in keys if key in self._places), default=(len(self._places), 0)
            )
            # Only one that was shown has the letters and edges that it is dressed in.
            width = max((width, *(self._rows[key].sizeHint().width() for key in keys if key in self._rows)))
            row.setMinimumWidth(width)
            self._places |= dict.fromkeys(keys, (place, width))
            placed.append((place, row))
        self._rows = {key: row for keys, row in rows for key in keys}
        return [row for _, row in sorted(placed, key=lambda one: one[0])]

    def _all_at_once(self) -> QWidget:
        """Give what protects all; it stays where fewer than two are open, for a hole would look as if one were lost."""
        row, several = _Row(self._look), len(self._open) > 1
        words = self.tr("protect all {0}").format(len(self._open)) if several else self.tr("protect all")
        every = Chip(self._look, words, checkable=False, clicked=self.all_chosen)
        every.setEnabled(several)
        row.add(every)
        return row

    def focus_on(self, key: str) -> None:
        """Put the keyboard on what can be done with this string."""
        if key in self._chips:
            first, *_ = self._chips[key]
            first.setFocus(Qt.FocusReason.OtherFocusReason)
            self.ensureWidgetVisible(first)

    def show_pressed(self, key: str, number: int = 0) -> None:
        """Show at once which chip of a string was pressed; what came of it is seen with the next preview."""
        self._pressed |= set(self.keys_of(key))
        chips = self._chips.get(key, ())
        if any(chip.hasFocus() for chip in chips):
            self._focus_again((_ALL, 0))
        for at, chip in enumerate(chips):
            chip.setCheckable(True)
            chip.setChecked(at == number)
            chip.setEnabled(False)

    def keys_of(self, key: str) -> tuple[str, ...]:
        """Give the keys that are decided together with this one."""
        return self._together.get(key, (key,))

    def open_ones(self) -> tuple[Finding, ...]:
        """Give every string that this preview asks about, pressed since or not."""
        return tuple(self._open)

    def next_open(self) -> Finding | None:
        """Give the first string that nobody has answered, for deciding by one key."""
        return next((one for one in self._open if one.key not in self._pressed), None)

    def _unanswered(self) -> str | None:
        """Give the key of the first string, or else file, that nobody has answered."""
        keys = (*(one.key for one in self._open), *self._open_files)
        return next((key for key in keys if key not in self._pressed), None)

    def _question(self, group: tuple[Finding, ...]) -> QWidget:
        one, said = group[0], ways(group)
        row = _Row(self._look, f"{said} →", "warn", longest=LONGEST * min(2, said.count(",") + 1))
        protect = Chip(self._look, protect_words(one), checkable=False, clicked=lambda: self.protect_chosen.emit(one))
        protect.setAccessibleName(self.tr("Protect {0}").format(said))
        leave = Chip(self._look, leave_words(one), checkable=False, clicked=lambda: self.leave_chosen.emit(one))
        leave.setAccessibleName(self.tr("Leave {0} as it is").format(said))
        chips = (protect, leave) if may_stay(one) else (protect,)
        row.add(*chips)
        self._chips |= {each.key: chips for each in group}
        return row

    def _answers(self, keys: tuple[str, ...], group: tuple[Finding, ...], again: frozenset[str]) -> list[_Placed]:
        """Say what was decided of one person, once for each thing that now stands there."""
        said: dict[str | None, Finding] = {}
        for one in group:
            said.setdefault(one.replacement, one)
        return [(keys, self._answer(one, again=not again.isdisjoint(keys))) for one in said.values()]

    def _answer(self, one: Finding, *, again: bool) -> QWidget:
        said = f"→ {one.replacement}" if replaced(one) else self.tr("stays")
        row = _Row(self._look, one.text, "", said)
        if again:
            undo = Chip(self._look, self.tr("decide again"), checkable=False)
            undo.setAccessibleName(self.tr("Decide again about {0}").format(one.text))
            undo.clicked.connect(lambda: self.undo_chosen.emit(one.key))
            row.add(undo)
            self._chips[one.key] = (undo,)
        return row

    def _photo(self, file: ProtectedFile, again: frozenset[str]) -> QWidget:
        picture = file.media_type.startswith("image/")
        what = self.tr("Photo {0}") if picture else self.tr("File {0}")
        named = what.format(file.name.text)
        if file.included is None:
            said = self._unseen(file) if self._is_unseen(file) else ""
            row = _Row(self._look, named, "warn", said)
            send = Chip(self._look, self.tr("send it"), checkable=False)
            send.setAccessibleName(self.tr("Send {0}").format(named))
            send.setAccessibleDescription(f"{said}. {self._as_they_are()}" if said else "")
            send.clicked.connect(lambda: self.file_chosen.emit(file.key, True))
            keep = Chip(self._look, self.tr("leave it out"), checkable=False)
            keep.setAccessibleName(self.tr("Leave out {0}").format(named))
            keep.clicked.connect(lambda: self.file_chosen.emit(file.key, False))
            row.add(send, keep)
            self._chips[file.key] = (send, keep)
            return row
        row = _Row(self._look, named, "", self.tr("goes along") if file.included else self.tr("stays here"))
        if file.key in again:
            undo = Chip(self._look, self.tr("decide again"), checkable=False)
            undo.setAccessibleName(self.tr("Decide again about {0}").format(named))
            undo.clicked.connect(lambda: self.undo_chosen.emit(file.key))
            row.add(undo)
            self._chips[file.key] = (undo,)
        return row

    def _is_unseen(self, file: ProtectedFile) -> bool:
        shown = file.media_type.startswith("image/") or file.contents is not None
        return file.included is None and not shown

    def _as_they_are(self) -> str:
        return self.tr(
            "Nobody looks into documents, sound and film: names in them go as they are. What is not cleaned tells its "
            "author, too."
        )

    def _unseen(self, file: ProtectedFile) -> str:
        """Say of a file that cannot be looked into whether what it tells of its author leaves with it."""
        if file.bare:
            return self.tr("not looked into")
        return self.tr("not looked into, not cleaned")


class _Row(QWidget):
    def __init__(self, look: Look, text: str = "", tone: str = "", said: str = "", *, longest: int = LONGEST) -> None:
        super().__init__()
        self._row = in_row(on=self, margins=(0, 0, 4, 0), gap=5)
        self._row.setAlignment(Qt.AlignmentFlag.AlignLeading)  # what is kept wide is empty at its end
        self.setMinimumHeight(look.px(28))  # as tall as one with chips, so that all stand on one line
        if text:
            line = " ".join(text.split())  # a name may be broken at a line's end
            short = line if len(line) <= longest else f"{line[: longest - 9]}…{line[-8:]}"
            shown = Label(look, short, "ui-small-strong", tone)
            set_tip(shown, text)
            self._row.addWidget(shown)
        if said:
            self._row.addWidget(Label(look, said, "ui-small"))

    def add(self, *widgets: QWidget) -> None:
        for widget in widgets:
            self._row.addWidget(widget)
