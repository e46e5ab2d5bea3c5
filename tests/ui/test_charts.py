from __future__ import annotations

from journal.yearbook.period_charts import CHARTS
from ui.charts import CHART_WORDS


def test_the_window_has_words_for_every_chart_of_a_period():
    assert list(CHART_WORDS) == [chart.name for chart in CHARTS]
