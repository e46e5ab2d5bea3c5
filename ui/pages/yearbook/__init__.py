"""Year in review: choose what goes into the book, see its real pages, and make it."""

from ui.pages.yearbook.page import YearbookPage as YearbookPage
