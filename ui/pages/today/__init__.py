"""The Today page: where the day is put down."""

from ui.pages.today.page import TodayPage as TodayPage
