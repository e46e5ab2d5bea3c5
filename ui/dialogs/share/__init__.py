"""The share dialog: whom, with which words, and exactly what they will read."""

from ui.dialogs.share.book import ShareBookSheet
from ui.dialogs.share.export import ProtectedExportSheet
from ui.dialogs.share.sheet import ShareSheet

__all__ = ["ProtectedExportSheet", "ShareBookSheet", "ShareSheet"]
