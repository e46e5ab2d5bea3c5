"""Every sentence that more than one page says."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

translate = QCoreApplication.translate
"""Give words in the window's language: where they stand, the words in English, what they are of, and how many."""
