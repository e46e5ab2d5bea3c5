"""How everything looks: roles of colour, fonts and icons. Knows no journal."""

from ui.look.look import FUSION as FUSION
from ui.look.look import Look as Look
from ui.look.look import set_look as set_look
from ui.look.look import set_tone as set_tone
