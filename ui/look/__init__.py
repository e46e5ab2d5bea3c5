"""How everything looks: roles of colour, fonts and icons. Knows no journal."""

from ui.look.look import FUSION, Look, set_look, set_tone

__all__ = ["FUSION", "Look", "set_look", "set_tone"]
