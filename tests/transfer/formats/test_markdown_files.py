"""What a page of Obsidian, Logseq, Jekyll or Hugo shows comes in with it, or is named as missing."""

from __future__ import annotations

import pytest

from journal.transfer.formats.form import Material
from journal.transfer.previewing import find
from tests.transfer.formats.kept import Folder

ZONE = "Europe/Berlin"


def found(**files):
    return find(Material(Folder(files), ZONE))[1]


def one(name, body, *others):
    """Give what a page says and which files it shows, by where they lie; those missing have no place."""
    files = {name: f"---\ndate: 2025-09-08\n---\n{body}"} | dict.fromkeys(others, b"\x89PNG")
    (entry,) = found(**files).entries
    said = entry.draft.body
    for file in entry.files:
        said = said.replace(f"({file.mark})", f"({file.members[0]})") if file.mark else said
    return said, [file.name for file in entry.files if not file.members]


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("![[photo one.png|300]] ![[photo one.png|20x30]]", "![](pics/photo one.png) ![](pics/photo one.png)"),
        ("![[photo one.png|The yard at noon]]", "![The yard at noon](pics/photo one.png)"),
        ("![[pics/photo one.png]]", "![](pics/photo one.png)"),
        ("![seen](pics/photo%20one.png)", "![seen](pics/photo one.png)"),
        ("![seen](/pics/photo%20one.png)", "![seen](pics/photo one.png)"),
        ("![s]({{ site.baseurl }}/pics/photo%20one.png)", "![s](pics/photo one.png)"),
        ("![s]({{ '/pics/photo%20one.png' | relative_url }})", "![s](pics/photo one.png)"),
        ('<img src="/pics/photo%20one.png" width="3" alt="A &amp; B">', "![A & B](pics/photo one.png)"),
        ('{{< figure src="/yard.png" title="T" caption="C" >}}', "![T, C](static/yard.png)"),
    ],
)
def test_a_picture_comes_in_from_wherever_its_program_looks_for_it(body, said):
    others = ("pics/photo one.png", "static/yard.png")
    assert one("vault/day.md", body, *others) == (said, [])
    assert one("day.md", body, *others) == (said, [])


def test_of_two_pictures_of_one_name_the_one_comes_that_is_pointed_at():
    places = ("a/board.png", "b/board.png")
    assert one("day.md", "![[b/board.png]] ![](a/board.png)", *places)[0] == "![](b/board.png) ![](a/board.png)"
    assert one("b/day.md", "![[board.png]]", *places)[0] == "![](b/board.png)"


@pytest.mark.parametrize(
    ("body", "missing"),
    [
        ("![](attachments/b.png)", ["b.png"]),
        ("![](/assets/b.png)", ["b.png"]),
        ("![[b.png]] and ![[A page]]", ["b.png"]),
        ('<img src="b.png" alt="x">', ["b.png"]),
        ("![](https://a.example/b.png) ![](data:image/png;base64,AA) [a](two.pdf) <img class='x'>", []),
    ],
)
def test_a_picture_that_is_nowhere_is_named_and_its_words_stay(body, missing):
    assert one("day.md", body, "other.png") == (body, missing)


@pytest.mark.parametrize("piece", ["<img ", "{{< figure ", "{{ site.", "{{ '", "<img src=", "![[a|b"])
def test_a_megabyte_of_beginnings_comes_to_an_end(piece):
    assert one("day.md", piece * (1_000_000 // len(piece)))[1] == []


def test_nothing_hidden_comes_along_by_its_name():
    body = "![[key]] ![](/.ssh/key) <img src='../.ssh/key'>"
    assert one("notes/day.md", body, ".ssh/key")[0] == body


def test_what_logseq_kept_of_before_is_its_own_and_its_tags_are_tags():
    pages = {
        "journals/2025_09_08.md": "- Loud #[[third period]] #calm\n- tags:: [[yard duty]], rain",
        "logseq/bak/journals/2025_09_08/1.md": "- Lou",
        "logseq/config.edn": "{}",
    }
    (entry,) = (looked := found(**pages)).entries
    assert entry.draft.tags == ("yard duty", "rain", "third period")
    assert [(one.where, one.reason) for one in looked.problems] == [
        ("logseq/config.edn", "not-read"),
        ("logseq/bak", "of-the-program"),
    ]


def test_front_matter_in_json_is_read_and_all_that_it_says_beside_is_named():
    page = '{\n "title": "Rain",\n "date": "2025-09-10",\n "params": {"mood": 4, "with": ["Ellen"]}\n}\n\nIt rained.'
    (entry,) = found(**{"a.md": page, "b.md": "{\n\n}\n{\n a brace\n}\nNo facts.", "c.png": b""}).entries[:1]
    assert (entry.draft.title, entry.draft.body, entry.draft.day.day) == ("Rain", "It rained.", 10)
    assert entry.left_out == "params: mood 4, with Ellen"


def test_a_page_without_a_text_is_named_with_all_that_it_says():
    (problem,) = found(**{"2025-09-08.md": "---\nmood: 4\nweather: [rain, wind]\n---\n", "a.txt": "x"}).problems
    assert (problem.reason, problem.words) == ("empty", "mood: 4, weather: rain, wind")
