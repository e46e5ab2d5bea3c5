"""One gate for every way out: whatever leaves, no name on the list stands in it that nobody was asked about."""

from __future__ import annotations

import ast
from dataclasses import fields
from pathlib import Path

import pytest

from journal import redaction
from journal.bundle import sealed as bundles
from journal.deeds import make_book, write
from journal.deeds.export import export_protected
from journal.errors import Undecided
from journal.redaction.gate import Gate
from journal.shapes import Decision, Draft, FileOrder, Gesture, Person, PersonId, SaidWords, SealOrder
from journal.shapes.book import BookEntry, Note, Order, Photo
from journal.sharing import seal
from tests.sharing.test_seal import pair, share
from tests.yearbook import shelf_of_books as shelf

__all__ = ["pair"]

CORE = Path(__file__).parent.parent.parent / "journal"
LISTED = ("Kaitlin Novak", "Maria Castellanos", "Will Poe")
FORMS = ("Kaitlin", "Novak", "MARIA", "Maria", "Castellanos", "kaitlin's", "Will")
MAY_LOOK = {"journal/redaction/gate.py", "journal/deeds/tour_book.py"}
"""The gate itself, and the rehearsal, which looks for names and sends nothing."""


def through(source: str) -> bool:
    """Tell whether a module protects a text by itself and not at the gate."""
    return any(
        isinstance(node, ast.Attribute) and node.attr in {"find", "protect_tag", "protect_file_name"}
        for node in ast.walk(ast.parse(source))
        if isinstance(node, ast.Attribute) and ast.unparse(node.value) == "redaction"
    )


def test_nothing_but_the_gate_protects_a_text():
    found = {
        path.relative_to(CORE.parent).as_posix()
        for path in CORE.rglob("*.py")
        if ("redaction" not in path.parts or path.name == "gate.py") and through(path.read_text("utf-8"))
    }
    assert found == MAY_LOOK
    assert through("redaction.find(text, people)")
    assert not through("gate.text(text)")


def test_every_text_of_what_leaves_is_one_that_is_tried_here():
    """A new field of a letter or a book is another way out: it belongs into the tries below."""

    def texts(shape) -> set[str]:
        return {one.name for one in fields(shape) if str(one.type) in {"str", "tuple[str, ...]"}}

    assert texts(bundles.Letter) == {"kind", "note"}
    assert texts(bundles.LetterEntry) == {"title", "body", "tags"}
    assert texts(bundles.LetterFile) == {"name", "media_type"}
    assert texts(Note) >= {"text"}
    assert {"heading", "body", "tags", "annotation", "files"} <= texts(BookEntry)
    assert {"title", "author", "foreword", "dedication"} <= texts(Order)
    assert "name" in texts(Photo)


def asked_or_covered(said: str, form: str, asked) -> bool:
    name = form.casefold().removesuffix("'s")
    return name not in said.casefold() or any(name in text.casefold() for text in asked)


@pytest.fixture
def listed(pair):
    for name in LISTED:
        pair[0].names.add((name,))
    return pair


def letters_of(journal, form: str):
    """Every way out with `form` in it: what it is called, and what would leave or was asked."""
    said = f"Then {form} came."
    entry = write.write(journal, Draft(body=said, title=said, tags=(f"day-of-{form.removesuffix(chr(39) + 's')}",)))
    write.attach(journal, entry.id, f"{form}.txt", said.encode())
    seen = seal.preview(journal, (entry.id,), note=said)
    [shown] = seen.entries
    parts = {
        "title": shown.title,
        "body": shown.body,
        "tag": shown.tags[0],
        "file name": shown.files[0].name,
        "inside a text file": shown.files[0].contents,
        "note": seen.note,
        "answer": seal.protected_words(journal, said),
    }
    order = FileOrder(
        name=f"{form}.pdf", media_type="application/pdf", data=b"%PDF", title=said, note=said, protected=True
    )
    names = ("title of a file", "name of a file", "note of a file")
    parts |= dict(zip(names, seal.file_words(journal, order), strict=True))
    for name, words in parts.items():
        yield name, words.text, [finding.text for finding in words.undecided]


@pytest.mark.parametrize("form", FORMS)
def test_no_form_of_a_listed_name_leaves_unasked_by_any_way(listed, form):
    mara = listed[0]
    leaks = [name for name, said, asked in letters_of(mara, form) if not asked_or_covered(said, form, asked)]
    assert leaks == []
    book = make_book.gather(
        mara,
        Order(
            period=shelf.YEAR,
            title=f"{form} and I",
            author=f"Nadia and {form}",
            foreword=f"For {form}.",
            dedication=f"To {form}.",
            protect=True,
        ),
    )
    asked = [word.finding.text for word in book.open_words]
    for said in (book.order.title, book.order.author, book.order.foreword, book.order.dedication):
        assert asked_or_covered(said, form, asked)


def test_nothing_is_asked_of_the_teachers_own_name(listed):
    book = make_book.gather(listed[0], Order(period=shelf.YEAR, author="Nadia Brandstätter", protect=True))
    assert (book.order.author, book.open_words) == ("Nadia Brandstätter", ())


def test_nothing_is_sealed_while_a_word_in_it_is_undecided(listed, tmp_path):
    mara, noor, noor_id, _ = listed
    said = "I met Okonkwo."
    item = seal.open_bundle(mara, share(noor, noor.circle.contacts()[0].id).data)
    entry = write.write(mara, Draft(body=said))
    book = FileOrder(
        name="year.pdf",
        media_type="application/pdf",
        data=b"%PDF",
        title="A year",
        contacts=(noor_id,),
        note=said,
        protected=True,
    )
    deeds = [
        lambda: seal.respond(mara, item.id, Gesture.HEAR, said),
        lambda: seal.seal_file(mara, book),
        lambda: seal.seal(mara, SealOrder(entry_ids=(entry.id,), contacts=(noor_id,))),
        lambda: seal.seal(
            mara, SealOrder(entry_ids=(write.write(mara, Draft(body="x")).id,), contacts=(noor_id,), note=said)
        ),
        lambda: export_protected(mara, tmp_path / "out", (entry.id,)),
    ]
    for deed in deeds:
        with pytest.raises(Undecided):
            deed()
    decisions = seal.as_typed(seal.protected_words(mara, said))
    sealed = seal.respond(mara, item.id, Gesture.HEAR, SaidWords(said, decisions))
    assert seal.open_bundle(noor, sealed.data).note == said, "somebody was asked, and said so"


def test_a_listed_name_in_the_note_of_a_sealed_book_is_covered(listed):
    mara, noor, noor_id, _ = listed
    order = FileOrder(
        name="year.pdf",
        media_type="application/pdf",
        data=b"%PDF",
        title="A year",
        contacts=(noor_id,),
        note="Castellanos is on page five.",
        protected=True,
    )
    item = seal.open_bundle(noor, seal.seal_file(mara, order).data)
    assert item.note == "Student B is on page five."


def test_where_names_go_as_written_the_gate_is_open():
    gate = Gate(decisions={"will": Decision(key="will", replacement="x")}, on=False)
    assert [gate.text("Will").text, gate.tag("will").text, gate.file_name("will.pdf").text] == [
        "Will",
        "will",
        "will.pdf",
    ]


def test_a_text_file_leaves_as_it_was_shown_and_other_files_are_not_looked_into(listed):
    mara, noor, noor_id, _ = listed
    entry = write.write(mara, Draft(body="Two files."))
    notes = write.attach(mara, entry.id, "notes.txt", "\ufeffCastellanos sat down.\r\n".encode())
    paper = write.attach(mara, entry.id, "paper.pdf", b"%PDF-1.7 Castellanos", "application/pdf")
    decisions = tuple(Decision(key=seal.file_key(file.id), replacement=None) for file in (notes, paper))
    seen = seal.preview(mara, (entry.id,), decisions)
    assert [file.contents and file.contents.text for file in seen.entries[0].files] == [
        "Student B sat down.\r\n",
        None,
    ]
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), decisions=decisions)
    item = seal.open_bundle(noor, seal.seal(mara, order).data)
    [got] = noor.inbox.entries_of(item.id)
    assert noor.inbox.file_bytes(got.files[0].id) == b"Student B sat down.\r\n"
    assert mara.ledger.lines()[0].stand_ins == ("Student B",)
    write.attach(mara, entry.id, "more.txt", b"I met Okonkwo.")
    with pytest.raises(Undecided):
        seal.seal(mara, order)


def test_a_text_file_that_is_left_out_asks_nothing(listed):
    mara = listed[0]
    entry = write.write(mara, Draft(body="One file."))
    file = write.attach(mara, entry.id, "notes.txt", b"I met Okonkwo.")
    out = (Decision(key=seal.file_key(file.id), replacement=""),)
    assert seal.preview(mara, (entry.id,), out).undecided == 0
    assert seal.preview(mara, (entry.id,)).undecided == 2


def test_the_address_of_a_photo_is_nobodys_name():
    gate = Gate(people=(Person(id=PersonId("p" * 32), names=("Bea Okafor",), stand_in="Student A"),))
    photo = f"![board](attachment:{'1bea2':0<32})"
    left = gate.text(f"Bea drew.\n\n{photo}\n\n[Bea's page]({photo[9:-1]})")
    assert left.text == f"Student A drew.\n\n{photo}\n\n[Student A's page]({photo[9:-1]})"
    assert {one.text for one in left.findings} == {"Bea"}
    assert left.findings[-1].start == left.text.rindex("Student A")


@pytest.mark.parametrize("address", ["attachment:bea", f"attachment:{'1bea2':0<32}-bea", "attachment:1bea2"])
def test_what_only_looks_like_the_address_of_a_photo_is_looked_into(address):
    gate = Gate(people=(Person(id=PersonId("p" * 32), names=("Bea Okafor",), stand_in="Student A"),))
    left = gate.text(f"![board]({address})")
    assert "bea" not in left.text or left.undecided


def test_who_is_called_in_a_tag_as_well_is_one_name_in_the_ledger(pair):
    mara, _, noor_id, _ = pair
    mara.names.add(("Kaitlin Novak",))
    entry = write.write(mara, Draft(title="Kaitlin again", body="Kaitlin laughed.", tags=("kaitlins-corner",)))
    seal.seal(mara, SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), note="Kaitlin."))
    assert mara.ledger.lines()[0].stand_ins == ("Student A",)


@pytest.mark.parametrize("ending", ["docx", "odt", "wav", "heic", "json", "WEBM"])
def test_what_the_name_of_a_file_ends_in_is_nobody_and_a_name_before_it_is_somebody(ending):
    will = Person(id=PersonId("1"), names=("Will Poe",), stand_in="Student A")
    left = Gate(people=(will,)).text(f"We looked at the plan.{ending} and at poe.{ending} again.")
    assert left.text == f"We looked at the plan.{ending} and at student-a.{ending} again."
    assert not left.undecided


def handed_on(source: str) -> set[str]:
    """Give the names that a module says for the type checker alone."""
    conditions = [node for node in ast.parse(source).body if isinstance(node, ast.If)]
    imports = [part for node in conditions for part in node.body if isinstance(part, ast.ImportFrom)]
    return {each.name for part in imports for each in part.names}


def test_what_the_seam_says_it_gives_it_gives_and_nothing_else():
    said = handed_on(Path(redaction.__file__).read_text("utf-8"))
    assert len(said) > 10
    assert [name for name in sorted(said) if not hasattr(redaction, name)] == []
    with pytest.raises(AttributeError):
        redaction.finds  # noqa: B018
