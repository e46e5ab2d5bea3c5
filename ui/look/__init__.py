"""How everything looks: roles of colour, fonts and icons. Knows no journal."""
