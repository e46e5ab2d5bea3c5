"""The year in review: from a period of the journal to a book as PDF, HTML and Markdown."""
