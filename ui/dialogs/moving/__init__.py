"""Moving in and out: what other programs wrote is looked at and brought in, and everything is taken out."""

from ui.dialogs.moving.bringing_in import ImportSheet as ImportSheet
from ui.dialogs.moving.taking_out import ExportSheet as ExportSheet
from ui.dialogs.moving.words import import_words as import_words
