"""Paper and look: what the pages are, how the cover looks, and whether a printer gets bleed and crop marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox

from journal import book_order
from journal.shapes.book import Order, Photo
from ui.look import Look
from ui.pages.yearbook.parts import Group, combo
from ui.widgets.segments import Segments
from ui.widgets.tips import set_tip
from ui.wording import translate


class Dress(Group):
    """`changed` comes with every choice."""

    changed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, translate("Choices", "Paper and look"))
        self._look = look
        self.paper = self._segments(
            translate("Choices", "Paper"),
            ("a4", translate("Choices", "A4")),
            ("letter", translate("Choices", "Letter", "the American size of paper")),
            ("a5", translate("Choices", "A5")),
        )
        self.style_ = self._segments(
            translate("Choices", "Look", "of the book"),
            ("warm", translate("Choices", "Warm", "how the book looks")),
            ("plain", translate("Choices", "Plain", "how the book looks")),
        )
        self.cover = self._segments(
            translate("Choices", "Cover"),
            ("weeks", translate("Choices", "Its days")),
            ("photo", translate("Choices", "A photo")),
            ("type", translate("Choices", "Only words")),
        )
        set_tip(self.cover, translate("Choices", "A leaf for each entry, one of your photos, or the title alone"))
        self.cover_photo = combo(look, translate("Choices", "Photo on the cover"))
        self.cover_photo.activated.connect(self._take_photo)
        self.quality = self._segments(
            translate("Choices", "Photos"),
            ("print", translate("Choices", "Photos for print")),
            ("small", translate("Choices", "Small file")),
        )
        self.proof = QCheckBox(translate("Choices", "Bleed and crop marks, for a printer"))
        look.set_font(self.proof, "ui")
        self.proof.toggled.connect(self.changed)
        self.language = combo(look, translate("Choices", "Language of the book"))
        set_tip(
            self.language, translate("Choices", "Dates, headings, quotes and the ends of lines follow this language")
        )
        for tag, name in book_order.LANGUAGES.items():
            self.language.addItem(name, tag)
        self.language.activated.connect(self.changed)
        self.cover.chosen.connect(self._show)
        self._photo = ""
        self.show_photos(())
        self.add(self.paper, self.style_, self.cover, self.cover_photo, self.quality, self.language, self.proof)

    def show_order(self, order: Order) -> None:
        """Show what an order says."""
        self.paper.choose(order.paper)
        self.style_.choose(order.style)
        self.cover.choose(order.cover)
        self.quality.choose(order.quality)
        self.proof.setChecked(order.proof)
        self.language.setCurrentIndex(max(0, self.language.findData(order.language)))
        self._photo = order.cover_photo
        self._show()

    def show_photos(self, photos: Sequence[Photo]) -> None:
        """Offer these photos for the cover; one that was chosen stays chosen."""
        chosen = self._photo
        self.cover_photo.clear()
        self.cover_photo.addItem(translate("Choices", "The first photo"), "")
        for photo in photos:
            self.cover_photo.addItem(photo.name, photo.id)
        if chosen and self.cover_photo.findData(chosen) < 0:
            self.cover_photo.addItem(translate("Choices", "The photo chosen before"), chosen)
        self.cover_photo.setCurrentIndex(max(0, self.cover_photo.findData(chosen)))
        self._show()

    def put_into(self, order: Order) -> Order:
        """Give an order with what is chosen."""
        return replace(
            order,
            paper=self.paper.choice(),
            style=self.style_.choice(),
            cover=self.cover.choice(),
            cover_photo=self._photo,
            quality=self.quality.choice(),
            proof=self.proof.isChecked(),
            language=str(self.language.currentData()),
        )

    def _take_photo(self) -> None:
        self._photo = str(self.cover_photo.currentData())
        self.changed.emit()

    def _show(self) -> None:
        self.cover_photo.setVisible(self.cover.choice() == "photo")

    def _segments(self, name: str, *choices: tuple[str, str]) -> Segments:
        segments = Segments(self._look, choices, name)
        segments.chosen.connect(self.changed)
        return segments
