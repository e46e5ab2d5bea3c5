"""Pure. Markdown as a journal needs it: the door to runs for the editor, plain words, and safe HTML.

`spans` reads a line, `text` says what a text says, `html` shows it.
"""

from __future__ import annotations

from journal.prose.html import as_plain_html as as_plain_html
from journal.prose.html import fits as fits
from journal.prose.html import to_html as to_html
from journal.prose.spans import ALONE as ALONE
from journal.prose.spans import Run as Run
from journal.prose.spans import quote_end as quote_end
from journal.prose.spans import spans as spans
from journal.prose.spans import tag_end as tag_end
from journal.prose.text import END_OF_ENTRY as END_OF_ENTRY
from journal.prose.text import HEADING_LIMIT as HEADING_LIMIT
from journal.prose.text import capitalized as capitalized
from journal.prose.text import clean as clean
from journal.prose.text import clean_line as clean_line
from journal.prose.text import excerpt as excerpt
from journal.prose.text import fold as fold
from journal.prose.text import headed as headed
from journal.prose.text import parted as parted
from journal.prose.text import plain as plain
from journal.prose.text import retag as retag
from journal.prose.text import tags_in as tags_in
from journal.prose.text import title_of as title_of
from journal.prose.text import word_count as word_count
from journal.prose.words import words_in as words_in
