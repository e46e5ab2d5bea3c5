"""Shapes as rows and roles for Qt's views."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex

Index = QModelIndex | QPersistentModelIndex
"""As Qt hands a row to its models and to what draws it."""
