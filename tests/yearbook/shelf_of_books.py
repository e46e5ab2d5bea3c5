"""Books to test with: one entry, or a torture of Markdown."""

from __future__ import annotations

import io
import re
import unicodedata
import zipfile
from contextlib import closing
from datetime import date

from journal.insights.figures import figures_of
from journal.shapes import EntryId, Kind, Span
from journal.shapes.book import Book, BookEntry, Chapter, Note, Order

YEAR = Span(name="2025–26", first=date(2025, 8, 1), last=date(2026, 7, 31))

TORTURE = r"""# A heading in the text

Plain with *emphasis*, **strong**, ***both***, ~~gone~~ and `code "with" \ quotes`. #third-period

##### A heading that skips levels

1. first
2. second with [a link](https://example.org/a?b=c#d) and <https://example.org/bare>
   - nested *one*
     - nested deeper
       - nested deepest
3. third

- [ ] a task that is open
- [x] a task that is done

> A quote with **strong** words
>
> > and one inside it

| Name | Count | Note |
| --- | ---: | --- |
| rows | 3 | `a` and *b* |
| short |

```python
def f(x):
    return "#let x = 1 \\ $y$ @z"
```

<script>alert("raw")</script> and <b>raw bold</b> &amp; &copy; <!-- a comment -->

Signs: \* \_ # $ @ ~ ' " ` = - -- --- ... / // /* */ <label> #let #[x] [y] {z} $x^2$ \u{41} % & é ß ﬁ

---

![A lost picture](attachment:00000000000000000000000000000000) and ![foreign](https://example.org/x.png)
"""

WIDE = "| " + " | ".join(f"head{n}" for n in range(40)) + " |\n|" + " --- |" * 40 + "\n| "
WIDE += " | ".join(f"cell{n}" for n in range(40)) + " |\n"


def entry(body, heading="A title", kind=Kind.HIGH, day=date(2025, 9, 12), number=1, **more):
    return BookEntry(
        id=EntryId(f"{number:032x}"), day=day, kind=kind, heading=heading, name=heading or "no title", body=body, **more
    )


def book(*entries, **wishes):
    order = Order(**{"period": YEAR, "title": "A year", **wishes})
    months = {}
    for one in entries:
        months.setdefault(one.day.replace(day=1), []).append(one)
    chapters = tuple(Chapter(month=month, entries=tuple(of_month)) for month, of_month in months.items())
    return Book(order=order, chapters=chapters, insight=figures_of(YEAR, entries, ()))


def later(text="It turned out well", who="", gesture=None):
    return Note(day=date(2026, 3, 1), text=text, who=who, gesture=gesture)


def opened(files):
    """Give {path: bytes} of what was made, an EPUB unpacked: what is in a ZIP is not seen in its bytes."""
    unpacked = {}
    for path, data in files.items():
        if not path.endswith(".epub"):
            unpacked[path] = data
            continue
        with zipfile.ZipFile(io.BytesIO(data)) as inside:
            unpacked |= {f"{path}/{name}": inside.read(name) for name in inside.namelist()}
    return unpacked


UNSAID = {"copy", "amp", "attachment", "x", "png", "https", "0" * 32, "python"}
"""Words of the torture that are Markdown's own: names of characters, addresses of pictures, a language of code."""


def letters(text):
    """Only what carries meaning, so that lines, hyphens and spaces may fall anywhere."""
    return "".join(char for char in unicodedata.normalize("NFKC", text) if char.isalnum())


def words_of(markdown):
    return [word for word in re.findall(r"\w+", unicodedata.normalize("NFKC", markdown)) if word.isalnum()]


def page_text(data, number):
    """Give what a reader can select on one page."""
    import pypdfium2

    with closing(pypdfium2.PdfDocument(data)) as book:
        return str(book[number].get_textpage().get_text_range())


def page_texts(data):
    """Give what a reader can select on each page."""
    import pypdfium2

    with closing(pypdfium2.PdfDocument(data)) as book:
        return [page.get_textpage().get_text_range() for page in book]


def pdf_text(data):
    """Give what a reader can select on the pages."""
    return "\n".join(page_texts(data))
