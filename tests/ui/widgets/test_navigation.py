"""What stands at the right end of a place in the navigation stays there."""

from __future__ import annotations

from ui.widgets.labels import Label
from ui.widgets.navigation import Navigation


def test_the_keys_of_a_place_stay_at_its_right_end_as_their_letters_change(look, qtbot):
    navigation = Navigation(look, (), ())
    qtbot.addWidget(navigation)
    navigation.show()
    qtbot.waitExposed(navigation)
    keys = navigation.lock.findChild(Label)
    for font in ("ui-strong", "ui-small"):
        look.set_font(keys, font)
        qtbot.waitUntil(lambda: keys.size() == keys.sizeHint())
        assert keys.geometry().right() == navigation.lock.width() - 11
