"""One entry of a friend's, made ready to be shown and shown: kind and day, text, pictures, and what to do with it.

What a friend sends may be anything. The window's thread gets only what it can lay out at once, as safe HTML, and never
a picture's own bytes: they are decoded in another process, for so long and no longer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from journal import prose
from journal.decoder import Allowance
from journal.deeds.inbox import FILES, Raw, at_first
from journal.shapes import SharedEntry, SharedFile
from ui.decoded import image_of
from ui.embeds.captions import with_captions
from ui.look import Look
from ui.widgets.buttons import LinkButton, QuietButton
from ui.widgets.folding_row import FoldingRow
from ui.widgets.glyphs import KindChip
from ui.widgets.labels import Label
from ui.widgets.layouts import as_widget, in_column, in_row
from ui.widgets.shown_text import ShownText
from ui.widgets.written import WrittenLabel
from ui.wording.days import weekday_and_day
from ui.wording.kinds import kind_word
from ui.wording.people import further_files_words, size_words

LETTERS, LINES = 30_000, 1_500
"""As much of one text as is shown; nobody's day is longer, and a hostile text may be as long as it likes."""
ROOM = QSize(800, 1_600)
"""Pixels of a picture as it is shown: hardly wider than the text, which it is fitted into on the window's thread."""
WRITTEN = 300
"""Pixels that the kind and the day have beside what is to be done with an entry, at least."""
LONGEST = 48
"""Letters of a file's name on the button that saves it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """An entry as it is shown; `more` says that its text goes on, `files` how many of its files are shown at first."""

    entry: SharedEntry
    html: str
    more: bool
    files: int
    pictures: Mapping[str, QImage]


def dressed(found: tuple[Raw, ...]) -> tuple[Shown, ...]:
    """Make them ready; slow for hostile ones, so neither on the window's thread nor on the journal's."""
    allowance = Allowance()
    return tuple(
        Shown(
            entry=entry,
            html=prose.to_html(beginning(entry.body), foreign=True),
            more=beginning(entry.body) != entry.body,
            files=count,
            pictures=decoded(pictures, allowance),
        )
        for (entry, count), (_, pictures) in zip(at_first([entry for entry, _ in found]), found, strict=True)
    )


def decoded(pictures: Mapping[str, bytes], allowance: Allowance | None = None) -> dict[str, QImage]:
    """Decode pictures, but for what cannot be shown; slow, too."""
    spent = allowance or Allowance()
    images = {file: image_of(data, ROOM, spent) for file, data in pictures.items()}
    return {file: image for file, image in images.items() if not image.isNull()}


def beginning(body: str) -> str:
    """Give as much of a text as is shown, cut after a word."""
    cut = "\n".join(body[: LETTERS + 1].split("\n", LINES)[:LINES])
    if cut == body:
        return body
    short = cut[:LETTERS]
    return short[: max(short.rfind(" "), short.rfind("\n"), LETTERS // 2)]


class EntryView(QWidget):
    """`keep_requested` and `text_requested` carry its uid, `file_requested` a `SharedFile`, `link_requested` a link.

    `files_requested` asks for the pictures among `next_files`, which `add_files` shows then.
    """

    keep_requested = Signal(str)
    text_requested = Signal(str)
    file_requested = Signal(object)
    link_requested = Signal(str)
    files_requested = Signal()

    def __init__(self, look: Look, shown: Shown, writer: str) -> None:
        super().__init__()
        self._look = look
        self._shown = shown
        self._pictures: dict[str, QImage] = dict(shown.pictures)
        self._count = 0
        entry = shown.entry
        column = self._column = in_column(on=self, gap=8)
        chip = KindChip(look, entry.kind.value, kind_word(entry.kind))
        written = self.tr("written {0}").format(weekday_and_day(entry.day))
        about = as_widget(in_row(chip, (Label(look, written, "ui-small", "faint", wraps=True), 1)))
        keep = LinkButton(
            look, self.tr("Keep a copy in my journal"), clicked=lambda: self.keep_requested.emit(entry.uid)
        )
        column.addWidget(FoldingRow(look, about, keep, WRITTEN))
        if entry.title:
            column.addWidget(WrittenLabel(look, entry.title, "title"))
        text = self._text = ShownText(look, self.tr("What {0} wrote").format(writer), self._picture)
        text.show_html(with_captions(shown.html))
        text.link_requested.connect(self.link_requested)
        column.addWidget(text)
        if shown.more:
            self._add_rest()
        if entry.tags:
            tags = " ".join(f"#{tag}" for tag in entry.tags)
            column.addWidget(Label(look, tags, "ui-small", "soft", wraps=True))
        self._files = in_column(gap=8)
        column.addLayout(self._files)
        self._further = QuietButton(look, "", clicked=self._ask_for_files)
        column.addWidget(self._further, 0, Qt.AlignmentFlag.AlignLeft)
        self._add_all(entry.files[: shown.files])

    @property
    def next_files(self) -> tuple[SharedFile, ...]:
        """The files to show next."""
        return self._shown.entry.files[self._count : self._count + FILES]

    def add_files(self, pictures: Mapping[str, QImage]) -> None:
        """Show the next files, with the pictures among them decoded."""
        self._pictures.update(pictures)
        if any(f"attachment:{file}" in self._shown.html for file in pictures):
            self._text.show_html(with_captions(self._shown.html))
        self._add_all(self.next_files)

    def offer_further(self) -> None:
        """Offer the files that are not shown yet."""
        left = len(self._shown.entry.files) - self._count
        self._further.setText(further_files_words(left))
        self._further.setVisible(left > 0)
        self._further.setEnabled(True)

    def _ask_for_files(self) -> None:
        self._further.setEnabled(False)
        self.files_requested.emit()

    def _add_all(self, files: tuple[SharedFile, ...]) -> None:
        for file in files:
            self._add_file(file)
        self._count += len(files)
        self.offer_further()

    def _add_rest(self) -> None:
        entry = self._shown.entry
        said = self.tr("The text goes on. It is longer than what is shown here.")
        self._column.addWidget(Label(self._look, said, "ui-small", "soft", wraps=True))
        save = QuietButton(self._look, self.tr("Save the whole text, {0}…").format(size_words(len(entry.body))))
        save.clicked.connect(lambda: self.text_requested.emit(entry.uid))
        self._column.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_file(self, file: SharedFile) -> None:
        picture = file.id in self._pictures
        if picture and f"attachment:{file.id}" not in self._shown.html:
            photo = ShownText(self._look, self.tr("Photo {0}").format(file.name), self._picture)
            photo.show_html(f'<p><img src="attachment:{file.id}"></p>')
            self._files.addWidget(photo)
        words = self.tr("Save {0}, {1}…")
        size = size_words(file.size)
        save = QuietButton(self._look, words.format(short_name(file.name), size), "photo" if picture else "sheet")
        save.setAccessibleName(words.format(file.name, size))
        save.clicked.connect(lambda: self.file_requested.emit(file))
        self._files.addWidget(save, 0, Qt.AlignmentFlag.AlignLeft)

    def _picture(self, file: str) -> QImage | None:
        return self._pictures.get(file)


def short_name(name: str) -> str:
    """Give as much of a file's name as a line holds, with its ending."""
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 13]}…{name[-12:]}"
