"""The recovery sheet on paper: one page that is found and understood in five years. Every length here is in points."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QLocale, QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPagedPaintDevice, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from journal.dates import clock
from journal.shapes import RecoverySheet
from ui.look.fonts import INTER, LITERATA, load_fonts, paper_font
from ui.wording import translate
from ui.wording.days import plain_day

MARGIN = 62.0
COLUMNS = 2
INK, SOFT, LINE = QColor("#1b1b1d"), QColor("#595959"), QColor("#b9b4a8")
LETTER = frozenset({"BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"})
"""Where people write on Letter, by the Unicode locale data; elsewhere it is A4."""


def sheet_text(sheet: RecoverySheet) -> str:
    """Give the recovery sheet as plain text."""
    words = [f"{place:>2}  {word}" for place, word in enumerate(sheet.words, 1)]
    line = ["", _line_words(), sheet.age_line] if sheet.age_line else []
    return "\n".join([heading(), "", *words, "", *_advice(), *line, "", _mark(sheet), ""])


def sheet_pdf(sheet: RecoverySheet, size: QPageSize.PageSizeId | None = None) -> bytes:
    """Give the recovery sheet as one page of PDF, of the size of paper that is usual here unless another is given."""
    page = QBuffer()
    page.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(page)
    writer.setPageLayout(
        QPageLayout(QPageSize(size or usual_paper()), QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0))
    )
    writer.setTitle(heading())
    draw_sheet(sheet, writer)
    page.close()
    return bytes(page.data().data())


def draw_sheet(sheet: RecoverySheet, device: QPagedPaintDevice) -> bool:
    """Put the sheet on a printer or into a PDF; tell whether that went well."""
    load_fonts()
    painter = QPainter()
    if not painter.begin(device):
        return False
    layout, unit = device.pageLayout(), QPageLayout.Unit.Point
    room = layout.fullRect(unit).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
    room.translate(-layout.paintRect(unit).topLeft())  # where a printer begins
    page = _Page(painter, device.logicalDpiY() / 72, room)
    page.draw(sheet)
    return painter.end()


def usual_paper() -> QPageSize.PageSizeId:
    """Give the size of paper that people have here."""
    territory = QLocale.territoryToCode(QLocale.system().territory())
    return QPageSize.PageSizeId.Letter if territory in LETTER else QPageSize.PageSizeId.A4


def heading() -> str:
    """Give what stands at the head of the sheet."""
    return translate("RecoverySheet", "Afterbell recovery sheet")


class _Page:
    """Writes down one page from the top; `dots` of the device make a point."""

    def __init__(self, painter: QPainter, dots: float, room: QRectF) -> None:
        self.painter, self.dots, self.room = painter, dots, room
        self.at = room.top()

    def draw(self, sheet: RecoverySheet) -> None:
        self.write(heading(), paper_font(LITERATA, 24, 600), below=14)
        for words in _advice():
            self.write(words, paper_font(INTER, 11.5), below=7)
        self.at += 9
        self.words(sheet.words)
        self.at += 20
        self.write(_mark(sheet), paper_font(INTER, 11.5), below=6)
        if sheet.age_line:
            self.at += 8
            self.write(_line_words(), paper_font(INTER, 10), SOFT, below=5)
            self.write(sheet.age_line, _letters_of_one_width(10), wrap=Qt.TextFlag.TextWrapAnywhere)

    def words(self, words: tuple[str, ...]) -> None:
        """Frame the words, numbered down the columns."""
        rows, row, edge = -(-len(words) // COLUMNS), 31.0, 14.0
        frame = QRectF(self.room.left(), self.at, self.room.width(), rows * row + 2 * edge)
        self.painter.setPen(QPen(LINE, 0.75 * self.dots))
        self.painter.drawRoundedRect(self._dots(frame), 9 * self.dots, 9 * self.dots)
        middle, right = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignRight
        for place, word in enumerate(words):
            column, line = divmod(place, rows)
            left, top = frame.left() + edge + column * frame.width() / COLUMNS, frame.top() + edge + line * row
            self.put(f"{place + 1}", paper_font(INTER, 11), QRectF(left, top, 22, row), SOFT, middle | right)
            self.put(word, paper_font(LITERATA, 18, 600), QRectF(left + 34, top, 190, row), INK, middle)
        self.at = frame.bottom()

    def write(
        self,
        words: str,
        font: QFont,
        color: QColor = INK,
        *,
        below: float = 0.0,
        wrap: Qt.TextFlag = Qt.TextFlag.TextWordWrap,
    ) -> None:
        """Write a paragraph across, and leave room below it."""
        room = QRectF(self.room.left(), self.at, self.room.width(), self.room.bottom() - self.at)
        self.at += self.put(words, font, room, color, wrap) + below

    def put(self, words: str, font: QFont, room: QRectF, color: QColor, how: Qt.AlignmentFlag | Qt.TextFlag) -> float:
        """Write words into a place; give how high they are."""
        self.painter.setPen(color)
        self.painter.setFont(font)
        return self.painter.drawText(self._dots(room), int(how), words).height() / self.dots

    def _dots(self, room: QRectF) -> QRectF:
        return QRectF(room.topLeft() * self.dots, room.size() * self.dots)


def _letters_of_one_width(points: float) -> QFont:
    font = QFont("Monospace")
    font.setStyleHint(QFont.StyleHint.Monospace)
    font.setPointSizeF(points)
    return font


def _advice() -> tuple[str, ...]:
    return (
        translate("RecoverySheet", "These words, in this order, open your journal if you forget the passphrase."),
        translate(
            "RecoverySheet",
            "Whoever has this page can read everything. Keep it where you keep a passport, not beside the computer.",
        ),
        translate(
            "RecoverySheet", "Where Afterbell asks for the passphrase, choose to use the words on your recovery sheet."
        ),
    )


def _line_words() -> str:
    """Say what the line is that opens sealed files without Afterbell."""
    return translate(
        "RecoverySheet", "This line opens files that friends sealed for you without Afterbell, with age 1.3 or later:"
    )


def _mark(sheet: RecoverySheet) -> str:
    made = plain_day(clock.local(clock.now()).date())
    return translate(
        "RecoverySheet", "For the journal with the mark {0}, made on {1}. An older sheet no longer opens it."
    ).format(sheet.vault[:8], made)
