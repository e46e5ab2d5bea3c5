"""The language the window speaks, chosen for this computer; a lock begins it anew, and so does a start."""

from __future__ import annotations

from ui.languages import NAMES, Language
from ui.look import Look
from ui.pages.settings.rows import Group
from ui.widgets.fields import ComboBox
from ui.wishes import Speak, Wishing

_CHOICES: tuple[Language | None, ...] = (None, *NAMES)
_ASKED_FOR = "language translation sprache langue traduction idioma"
"""What somebody types into the search who cannot read the present language."""


class LanguageGroup(Group):
    """Offers every language by its own name, so that whoever cannot read the present one finds theirs."""

    def __init__(self, look: Look, wish: Wishing) -> None:
        super().__init__(look, "")
        self.entitle(self.tr("Language"))
        self.know_as(" ".join((self.tr("language german english french spanish"), *NAMES.values(), _ASKED_FOR)))
        self.language = ComboBox()
        self.language.addItems([self.tr("As the system"), *NAMES.values()])
        self.language.activated.connect(lambda place: wish(Speak(_CHOICES[place])))
        why = self.tr("What is chosen here is spoken once you lock the journal or start Afterbell again.")
        self.add(self.tr("Afterbell speaks"), why, self.language)

    def show_choice(self, choice: Language | None) -> None:
        """Show what is chosen on this computer, None being the system's."""
        self.language.setCurrentIndex(_CHOICES.index(choice))
