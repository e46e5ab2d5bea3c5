"""The Markdown editor: plain text in, styled as it is typed."""
