"""Frames to write along: those that came with Afterbell and a person's own."""

from ui.dialogs.templates.sheet import TemplatesSheet as TemplatesSheet
