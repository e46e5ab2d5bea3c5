"""The Settings page: everything there is to set, in plain words, searchable."""

from ui.pages.settings.page import SettingsPage as SettingsPage
