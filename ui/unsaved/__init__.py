"""Words that are not on the disk: what is said of them, where they can go, and that nobody leaves without being asked.

The one truth is `session.held`. `telling` puts it into words for the page, the rows, the navigation and the questions.
"""
