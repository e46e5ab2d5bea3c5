"""The calendar: days by month and by school year."""

from ui.pages.calendar.page import CalendarPage as CalendarPage
