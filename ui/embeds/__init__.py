"""Photos and files embedded in a text: drawn, described, sized, moved and taken out while it is written."""
