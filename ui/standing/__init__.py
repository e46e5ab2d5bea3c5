"""Photos and files as they stand in the text while it is written: drawn, told of, sized, moved and taken out."""
