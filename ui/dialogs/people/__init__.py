"""The names that are protected: who is on the list, whole classes at once, and the answers that were remembered."""

from ui.dialogs.people.sheet import PeopleSheet as PeopleSheet
