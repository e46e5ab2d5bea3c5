"""Every way out of this computer is known, and by none of them a form of a listed name leaves unasked."""

from __future__ import annotations

import ast
import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from journal import book_order
from journal.deeds import make_book, print_entries, write
from journal.deeds.export import export_protected
from journal.errors import Undecided
from journal.prose import fold
from journal.shapes import Decision, Draft, FileOrder, Gesture, SaidWords, SealOrder
from journal.shapes.book import Order
from journal.sharing import seal
from tests.sharing.test_seal import pair, share
from tests.yearbook.shelf_of_books import YEAR, opened, pdf_text

__all__ = ["pair"]

ROOT = Path(__file__).parents[2]
GATED, PLAIN, OURS = "at the gate", "as it is, and says so", "no word of an entry"
EXITS = {
    "journal/deeds/back_up.py": "encrypted as the journal is",
    "journal/deeds/export.py": f"{PLAIN}; and {GATED}",
    "journal/sharing/shared_folder.py": "sealed files",
    "journal/sharing/hand_over.py": "sealed files and cards; what friends sent and own files, as they are; it is said",
    "journal/sharing/seal.py": GATED,
    "journal/deeds/tour.py": OURS,
    "journal/cli/moving.py": "what an import did, beside the journal, for whoever asked for it",
    "journal/decoder.py": "pictures, to our own process that has no network and no disk",
    "journal/sandbox/worker.py": "their pixels, back from it",
    "journal/deeds/backup_folders.py": "which journal a backup is of, and how many entries it has",
    "journal/deeds/save_guide.py": OURS,
    "journal/transfer/taking_records.py": "lists that come in; nothing leaves",
    "journal/transfer/atomic_folder.py": "the folder of both exports, and no word of its own",
    "journal/vault/aside.py": "encrypted",
    "journal/vault/blocks.py": "pieces of an encrypted journal, for its backups",
    "journal/vault/folder.py": "keys, wrapped",
    "journal/vault/keyring.py": "keys, wrapped",
    "journal/vault/slots.py": "keys, wrapped",
    "journal/vault/store.py": "encrypted",
    "journal/deeds/words_file.py": "encrypted",
    "journal/deeds/make_book.py": GATED,
    "journal/yearbook/workshop.py": "a book that went through the gate, to our own process through pipes, and back",
    "journal/yearbook/shelf.py": "the folder of a book, and no word of its own",
    "ui/desktop/file_types.py": OURS,
    "ui/desktop/mail.py": "a mail draft with our words and one's own card",
    "ui/desktop/outside.py": "what the two that call it were given",
    "ui/dialogs/copies/sheet.py": "counts, days and ids, and not one word that was written",
    "ui/dialogs/my_card.py": OURS,
    "ui/opening/recovery.py": OURS,
    "ui/opening/recovery_page.py": OURS,
    "ui/app/single_instance.py": OURS,
    "ui/app/tray.py": OURS,
    "ui/app/succession.py": "where the journal is, to our own next window",
    "ui/app/successor.py": "that it is there, back from it",
    "ui/beside/view.py": "to one's own clipboard",
    "ui/typeset/printer.py": f"{GATED}: what `print_entries.for_printer` gave",
    "ui/widgets/layouts.py": "parts of a window, into their places",
    "ui/widgets/unopened.py": "an address that somebody pressed, a folder that is shown",
}
"""Every module that writes files, seals, copies, prints or opens something outside, and how names are kept in it."""

LISTED = (("Maria Castellanos", "Mia"), ("Kendra Poe", "K."), ("Will Achterberg",), ("Nguyễn Lan",), ("Ben Ode",))
FORMS = (
    *("Maria", "MARIA", "maria", "Maria's", "Maria’s", "Marias", "Castellanos", "castellanos", "Castellanos,Maria"),
    *("MARIACASTELLANOS", "Mаria", "Má­ria", "ᴍᴀʀɪᴀ", "M-A-R-I-A", "M4ria", "Mia", "Mia’s", "**Mar**ia", "`Maria`"),
    *("[Maria](https://example.org/maria)", "maria.castellanos@example.org", "#maria-came", "Kendra", "K.", "K.'s"),
    *("Poe’s", "Will", "WILL", "Achterberg", "Will-Achterberg", "Nguyen", "Lan", "nguyễn lan"),
    *("MariaMaria", "Castelanos", "Castellanoss", "Ben", "ben.jpg", "#teamwill", "willdrawing.jpg"),
)


def ways_out(source: str) -> set[str]:
    """Give the calls by which something leaves."""
    nodes = list(ast.walk(ast.parse(source)))
    calls = {ast.unparse(node.func) for node in nodes if isinstance(node, ast.Call)}
    layouts = [node for node in nodes if isinstance(node, ast.ImportFrom) and node.module == "ui.widgets.layouts"]
    calls -= {name.name for node in layouts for name in node.names}  # parts that are put in their place go nowhere
    known = (
        r"(bundles|sealed)\.pack|files\.(replace|put_(new|in_plain|new_in_plain)|copy|write_into|write_new|writing)"
        r"|new_folder|put|(outside\.)?open_outside|Q(Printer|PdfWriter|Drag|SaveFile)|QProcess(\.\w+)?|subprocess\.\w+|os\.(write|system)"
    )
    more = r".*\.(write_text|write_bytes|openUrl|showMessage|setDragEnabled)|.*clipboard\(\)\.set\w+|open|smtplib.*"
    return {call for call in calls if re.fullmatch(f"{known}|{more}", call)}


def test_every_way_out_is_known():
    found = {
        path.relative_to(ROOT).as_posix()
        for folder in ("journal", "ui")
        for path in (ROOT / folder).rglob("*.py")
        if ways_out(path.read_text("utf-8")) and "files" not in path.parts
    }
    assert found == set(EXITS)
    assert ways_out("sealed.pack(letter, me, them)")
    for other in ("files.put_in_plain(path, data)", "subprocess.run(said)", "tray.showMessage(title, words)"):
        assert ways_out(other)
    assert ways_out("QGuiApplication.clipboard().setText(words)")
    assert ways_out("put(sealed, folder)")
    assert not ways_out("from ui.widgets.layouts import put\nput(column, label)")
    assert not ways_out("widget.setText(words)")


@pytest.fixture
def listed(pair):
    for names in LISTED:
        pair[0].names.add(names)
    return pair


@pytest.fixture
def said() -> str:
    """One sentence for each form."""
    return "\n\n".join(f"Then {form} came." for form in FORMS)


def decided(look) -> tuple[Decision, ...]:
    """Decide that every word that is asked about goes out; give the decisions once nothing is asked any more."""
    decisions: dict[str, Decision] = {}
    while asked := {one.key for part in look(tuple(decisions.values())) for one in part.undecided}:
        assert not asked & decisions.keys()
        decisions |= {key: Decision(key=key, replacement="[out]") for key in asked}
    return tuple(decisions.values())


def left_in(text: str) -> list[str]:
    """Give the forms that still stand in what left."""
    folded = fold(text)
    wanted = [re.escape(fold(form)) for form in FORMS if form not in {"K.", "K.'s"}]
    left = [form for form in wanted if re.search(rf"(?<!\w){form}(?!\w)", folded)]
    left += [name for name in ("castellanos", "kendra", "achterberg", "maria") if name in folded]
    return left + re.findall(r"\bK\b", text)


def sealed_share(mara, noor, noor_id, said):
    draft = Draft(body=said, title=said.replace("\n\n", " ")[:400], tags=("maria-came", "will-is-back", "castellanos"))
    entry = write.write(mara, draft)
    write.add_later_line(mara, entry.id, said)
    texts = {"Maria.txt": said.encode(), "for K.txt": said.encode(), "wide.txt": said.encode("utf-16")}
    for name in ("utf-32", "utf-32-be", "utf-16-le", "utf-16-be"):  # with a mark, and without
        texts[f"{name}.txt"] = said.encode(name)
    texts["old.txt"] = "Café für Müller. Maria cried, and Kendra.".encode("cp1252")
    files = [write.attach(mara, entry.id, name, data) for name, data in texts.items()]
    go = tuple(Decision(key=seal.file_key(file.id), replacement=None) for file in files)

    def look(decisions):
        seen = seal.preview(mara, (entry.id,), (*go, *decisions), note=said, later=True)
        [shown] = seen.entries
        contents = [file.contents for file in shown.files]
        return (seen.note, shown.title, shown.body, *shown.tags, *(file.name for file in shown.files), *contents)

    decisions = (*go, *decided(look))
    order = SealOrder(entry_ids=(entry.id,), contacts=(noor_id,), note=said, decisions=decisions, later=True)
    item = seal.open_bundle(noor, seal.seal(mara, order).data)
    [got] = noor.inbox.entries_of(item.id)
    assert "Later that day" in got.body
    inside = [noor.inbox.file_bytes(file.id).decode() for file in got.files]
    return [item.heading, item.note, got.title, got.body, *got.tags, *(file.name for file in got.files), *inside]


def sealed_file(mara, noor, noor_id, said):
    order = FileOrder(
        name="Maria and K.pdf",
        media_type="application/pdf",
        data=b"%PDF",
        title=said.replace("\n\n", " ")[:400],
        contacts=(noor_id,),
        note=said,
        protected=True,
    )
    decisions = decided(lambda made: seal.file_words(mara, replace(order, decisions=made)))
    item = seal.open_bundle(noor, seal.seal_file(mara, replace(order, decisions=decisions)).data)
    [got] = noor.inbox.entries_of(item.id)
    return [item.heading, item.note, got.title, got.files[0].name]


def answered(mara, noor, _noor_id, said):
    item = seal.open_bundle(mara, share(noor, noor.circle.contacts()[0].id).data)
    decisions = decided(lambda made: (seal.protected_words(mara, said, made),))
    sealed = seal.respond(mara, item.id, Gesture.HEAR, SaidWords(said, decisions))
    return [seal.open_bundle(noor, sealed.data).note]


def exported(mara, _noor, _noor_id, said, folder):
    entry = write.write(mara, Draft(body=said, title=said.replace("\n\n", " ")[:400], tags=("maria-came",)))

    def look(decisions):
        [shown] = seal.preview(mara, (entry.id,), decisions).entries
        return (shown.title, shown.body, *shown.tags)

    export_protected(mara, folder, (entry.id,), decided(look))
    return [text for path in folder.rglob("*") for text in (path.name, path.is_file() and path.read_text()) if text]


def books(mara, said):
    entry = write.write(mara, Draft(body=said, title=said.replace("\n\n", " ")[:400], tags=("maria-came",)))
    write.add_later_line(mara, entry.id, said)
    order = Order(period=YEAR, title="Maria and I", foreword=said, dedication="To Will and K.", protect=True)
    decisions: dict[str, Decision] = {}
    while open_words := make_book.gather(mara, replace(order, decisions=tuple(decisions.values()))).open_words:
        new = {word.finding.key: Decision(key=word.finding.key, replacement="[out]") for word in open_words}
        assert not new.keys() & decisions.keys()
        decisions |= new
    book = make_book.gather(mara, replace(order, decisions=tuple(decisions.values())))
    files = {name: data for form in book_order.FORMS for name, data in opened(make_book.make(book, form).files).items()}
    read = [pdf_text(data) if name.endswith("pdf") else data.decode() for name, data in files.items()]
    # The letters that typefaces are written in spell everything.
    return [*files, *(re.sub(r"data:font/ttf;base64,[A-Za-z0-9+/=]+", "", text) for text in read)]


def printed(mara, said):
    title = said.replace("\n\n", " ")[:400]
    entry = write.write(mara, Draft(body=said, title=title, tags=("maria-came", "will-is-back")))
    write.add_later_line(mara, entry.id, said)
    write.attach(mara, entry.id, "Maria and K.txt", said.encode())
    order = print_entries.order_of(mara, (entry.id,))
    decisions: dict[str, Decision] = {}
    while open_words := make_book.gather(mara, replace(order, decisions=tuple(decisions.values()))).open_words:
        with pytest.raises(Undecided):
            print_entries.as_pdf(make_book.gather(mara, replace(order, decisions=tuple(decisions.values()))))
        decisions |= {word.finding.key: Decision(key=word.finding.key, replacement="[out]") for word in open_words}
    book = make_book.gather(mara, replace(order, decisions=tuple(decisions.values())))
    [(name, data)] = print_entries.as_pdf(book).files.items()
    read = PdfReader(io.BytesIO(data))
    return [name, pdf_text(data), str(read.metadata.title), *(str(one.title) for one in read.outline)]


@pytest.mark.parametrize("leave", [sealed_share, sealed_file, answered])
def test_no_form_of_a_listed_name_is_in_what_a_friend_opens(listed, said, leave):
    mara, noor, noor_id, _ = listed
    assert {
        number: left_in(text) for number, text in enumerate(leave(mara, noor, noor_id, said)) if left_in(text)
    } == {}


def test_none_is_in_a_protected_export(listed, said, tmp_path):
    told = exported(*listed[:3], said, tmp_path / "out")
    assert [left_in(text) for text in told if left_in(text)] == []


def test_none_is_in_the_year_book_in_any_of_its_forms(listed, said):
    assert [left_in(text) for text in books(listed[0], said) if left_in(text)] == []


def test_none_is_on_a_printed_page_nor_in_what_its_file_is_called(listed, said):
    assert [left_in(text) for text in printed(listed[0], said) if left_in(text)] == []


def test_what_is_looked_for_here_is_seen_where_it_stands(said):
    assert set(left_in(said)) >= {"maria", "kendra", "K", "will", "m4ria", "poe's"}
    assert set(left_in("A plan for the language lesson, and I will not.")) == {"will"}
