"""Pure. The charts of a period, in their order: Look back, the HTML page, print and Markdown all walk this list."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from journal.insights.figures import by_day, by_week, enough
from journal.shapes import Insight, Span
from journal.shapes.book import Chart, ChartStyle
from journal.yearbook import charts
from journal.yearbook import words as say
from journal.yearbook.words import Words


@dataclass(frozen=True, slots=True, kw_only=True)
class PeriodChart:
    """One chart, with what is said of it in a book; the window has its own words for it, by `name` (ui/charts.py).

    `title` and `hint` give phrases of resources/book/languages, `figures` stands beside the title, `shows` is for who
    does not see the chart, `draws` takes the days to show as well, `tells` whether there is enough to draw.
    """

    name: str
    title: Callable[[Insight], str]
    hint: Callable[[Insight], str]
    figures: Callable[[Insight, Words], str]
    shows: Callable[[Insight, Words], str]
    draws: Callable[[Insight, Span, ChartStyle], Chart]
    tells: Callable[[Insight], bool] = lambda _: True

    def draw(self, insight: Insight, style: ChartStyle) -> Chart:
        """Draw all the period; nothing where there is too little to tell."""
        return self.draws(insight, insight.period, style) if self.tells(insight) else charts.NOTHING

    def in_words(self, insight: Insight, words: Words) -> str:
        """Say what the chart shows, or that there is too little to tell."""
        return self.shows(insight, words) if self.tells(insight) else words.say("few")


def _days_hint(insight: Insight) -> str:
    if not by_week(insight.period):
        return "filled-hint"
    return "boxes-hint" if by_day(insight.period) else "days-hint"


def _written(insight: Insight, words: Words) -> str:
    """Say how many days were written on, and how many words."""
    return f"{words.count('days-written', insight.days_written)} · {words.count('words', insight.words)}"


def _weeks_in_words(insight: Insight, words: Words) -> str:
    """Say what the bars show: the weeks with most highs and with most lows."""
    said = []
    for phrase, name in (("most-highs", "highs"), ("most-lows", "lows")):
        week = max(insight.weeks, key=lambda week: getattr(week, name), default=None)
        if week is not None and (number := getattr(week, name)):
            first = max(week.first, insight.period.first)
            said.append(words.say(phrase, words.short_day(first), words.count(name, number)))
    return " ".join(said) or words.say("no-weeks")


def _days_in_words(insight: Insight, words: Words) -> str:
    """Say what the days show: the month with most entries."""
    month = max(insight.months, key=lambda month: month.entries, default=None)
    if month is None or not month.entries:
        return words.say("quiet")
    return words.say("busiest", words.month(month.first), words.count("entries", month.entries))


HIGHS_AND_LOWS = PeriodChart(
    name="bars",
    title=lambda insight: "weeks" if by_week(insight.period) else "months",
    hint=lambda insight: "weeks-hint" if by_week(insight.period) else "months-hint",
    figures=say.totals,
    shows=_weeks_in_words,
    draws=lambda insight, _, style: charts.bars_of(insight, style),
    tells=enough,
)
CHARTS = (
    HIGHS_AND_LOWS,
    PeriodChart(
        name="days",
        title=lambda _: "days",
        hint=_days_hint,
        figures=_written,
        shows=_days_in_words,
        draws=charts.days_of,
    ),
)
