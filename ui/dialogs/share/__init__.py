"""The share dialog: whom, with which words, and exactly what they will read."""

from ui.dialogs.share.book import ShareBookSheet as ShareBookSheet
from ui.dialogs.share.export import ProtectedExportSheet as ProtectedExportSheet
from ui.dialogs.share.sheet import ShareSheet as ShareSheet
