"""The language the window speaks, and spelling: its language, and the words that are right in this journal."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QLocale

from journal import prose
from journal.deeds import settings
from journal.settings_table import MY_WORDS, SMART_QUOTES, SPELLING_LANGUAGE
from journal.shapes import DraftKey, DraftPlace
from ui.drafts import DraftField, DraftNote
from ui.editor.dictionaries import available, best_for
from ui.languages import NAMES, Language
from ui.look import Look
from ui.pages.settings.rows import Group, Switch
from ui.session import Session
from ui.widgets.buttons import LinkButton
from ui.widgets.fields import ComboBox
from ui.widgets.flow import flowing
from ui.wishes import Speak, Wishing
from ui.wording import translate

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


def language_name(language: str) -> str:
    """Give a language's own name, and its country where there are several."""
    locale = QLocale(language)
    if locale.language() == QLocale.Language.C:
        return language
    country = f" ({locale.nativeTerritoryName()})" if "_" in language else ""
    return prose.capitalized(locale.nativeLanguageName()) + country


def _as_the_system() -> str:
    """Say which dictionary the system's language finds: it may be that of another country, or none."""
    found = best_for(QLocale.system().uiLanguages())
    if not found:
        return translate("SpellingGroup", "There is none for the language of this system.")
    return translate("SpellingGroup", "“As the system” is {0} here.").format(language_name(found))


class SpellingGroup(Group):
    """Checked on this computer, with dictionaries that are on it."""

    def __init__(self, session: Session, look: Look, wish: Wishing) -> None:
        super().__init__(look, "")
        self.entitle(self.tr("Spelling"))
        self._session = session
        self._kept: tuple[str, ...] | None = None
        self.language = ComboBox()
        self.language.addItem(self.tr("Off"), "")
        self.language.addItem(self.tr("As the system"), "auto")
        for language in sorted(available(), key=language_name):
            self.language.addItem(language_name(language), language)
        self.language.activated.connect(self._keep_language)
        self._why = self.tr("With the dictionaries on this computer. Names on your people list are never marked.")
        self.choice = self.add(self.tr("Check spelling in"), self._why, self.language)
        self.words = DraftField(session, look, self.tr("My words"), height=96, face="ui")
        self.quotes = Switch(session, SMART_QUOTES, wish)
        self._save = LinkButton(look, self.tr("Keep these words"), clicked=self._keep_words)
        own = self.add(
            self.tr("My words"),
            self.tr("One a line; they are right in this journal, and stay in it."),
            self.words,
            under=True,
        )
        own.add_under(flowing(self._save, DraftNote(look, self.words.keeper)), whole=True)
        self.add(
            self.tr("Typographic quotation marks"),
            self.tr("Straight ones become your language’s as you type; undo gives them back. Off leaves all as typed."),
            self.quotes,
        )

    def show_kept(self, language: str, words: tuple[str, ...], *, quotes: bool) -> None:
        """Show what the journal has kept."""
        self.quotes.show_state(on=quotes)
        if self.language.findData(language) < 0:
            self.language.addItem(language_name(language), language)
        self.language.setCurrentIndex(self.language.findData(language))
        self.choice.explain(f"{self._why} {_as_the_system()}" if language == "auto" else self._why)
        if words != self._kept and not self.words.hasFocus() and not self.words.keeper.kept:
            self._kept = words
            self.words.keeper.open(DraftKey(DraftPlace.SPELLING_WORDS), settings.own_words)

    def _keep_language(self) -> None:
        language = str(self.language.currentData())
        self._session.do(self, partial(settings.keep, setting=SPELLING_LANGUAGE, value=language))

    def _keep_words(self) -> None:
        words = tuple(sorted({line.strip() for line in self.words.words().splitlines() if line.strip()}))
        self.words.keeper.use(partial(settings.keep, setting=MY_WORDS, value=words))
