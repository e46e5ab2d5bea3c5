"""Room. The circle: who I am, whom I know, whose keys were compared and how."""

from __future__ import annotations

from journal.circle.people import Circle as Circle
