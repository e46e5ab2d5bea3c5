"""What goes on by itself while the window is open."""
