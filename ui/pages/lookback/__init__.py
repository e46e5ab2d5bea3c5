"""Look back: a period in pictures and in words."""

from ui.pages.lookback.page import LookbackPage as LookbackPage
