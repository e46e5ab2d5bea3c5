"""The circle: who is in it, what came and went, and what came to read and to answer."""

from ui.pages.circle.page import CirclePage as CirclePage
