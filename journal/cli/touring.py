"""Commands that show what Afterbell is: tour, guide, licences."""

from __future__ import annotations

from argparse import Namespace

from journal.cli.arguments import a_path
from journal.cli.commands import Commands
from journal.cli.language import figure, marked, tr
from journal.cli.speaking import complain, quoted, say
from journal.transfer.formats import titles

SAID = marked(
    {
        "made": "Made two encrypted journals.\n"
        "  Checked: the databases are not readable without a key; a wrong passphrase is refused.\n"
        "  Ellen's passphrase: {Ellen_passphrase}\n"
        "  Noor's passphrase:  {Noor_passphrase}",
        "filled": "Wrote a school year into Ellen's: {entries} entries, {files} pictures, {people} names to protect.\n"
        "  Checked: every entry is there.",
        "imported": "Took in {source}: {entries} of {found} entries, {files} files, {problems} problems.\n"
        "  Checked: a second import adds nothing ({duplicates} were there already).",
        "found": "Searched for {words} words: {hits} found.\n  Checked: the entry they come from is among them.",
        "cards": "Ellen and Noor gave each other their cards, as files.\n  Checked: neither counts as verified by "
        "that.",
        "verified": "They compared safety words: each typed what they heard.\n"
        "  Ellen's: {Ellen}\n  Noor's:  {Noor}\n  Checked: other words are refused.",
        "protected": "Looked at {entries} entries as Noor will read them: {marked} words were marked, all decided.\n"
        "  Instead of names: {stand_ins}.\n"
        "  Checked: nothing is sealed while a marked word is undecided; no name on the list is left.",
        "sealed": "Sealed them for Noor: {path} ({size} bytes).\n"
        "  Checked: a standard age file; no line of the entries can be read in it; the ledger says what left.",
        "opened": "Noor opened it: {entries} entries, hoping for: {ask}.\n"
        "  Checked: a stranger cannot open it, one altered byte is refused, a second time is noticed,\n"
        "  and none of Ellen's {names} listed names arrived.",
        "responded": "Noor answered in words, sealed for Ellen alone: {path} ({size} bytes).",
        "taken-in": "Ellen took the answer in: it stands under {under} entries.\n  Checked: word for word.",
        "book-pdf": "Wrote the year in review as PDF: {path} ({size} bytes).\n"
        "  Checked: tagged as PDF/UA; no listed name is left in the text it is set from, nothing is undecided.",
        "book-html": "Wrote it as HTML: {path} ({size} bytes).\n"
        "  Checked: one file that asks nothing of any network; no listed name in it.",
        "book-epub": "Wrote it as EPUB: {path} ({size} bytes).\n"
        "  Checked: it begins as readers want it; no listed name in it.",
        "book-markdown": "Wrote it as Markdown: {path} ({files} files).\n  Checked: no listed name in it.",
        "backed-up": "Backed Ellen's journal up and restored it: {entries} of {of} entries.\n"
        "  Checked: opened with the same passphrase and counted.",
        "checked": "Read every page of both journals: {faults} faults.\n"
        "  Checked: in none of their {files} files can a line of the shared entries be read.",
    }
)

WRONG = marked(
    "the tour found something that is not as it must be ({what}); this is a fault in Afterbell, please report it."
)


def add_to(commands: Commands) -> None:
    """Add the commands."""
    tour = commands.add("tour", _tour, "Do the whole main job once, in a new folder, and check each step.", opens=False)
    tour.add_argument("out", type=a_path, metavar="OUT", help="a folder that is not there yet")
    tour.add_argument(
        "--import", dest="source", type=a_path, metavar="FILE", help="a jrnl or Day One file, not the demo year"
    )
    read = commands.add("guide", _guide, "Read the guide here, or write it as a page for a browser.", opens=False)
    read.add_argument("--html", type=a_path, metavar="FILE", help="write it there; what stands there is replaced")
    commands.add("licences", _licences, "Read what Afterbell is made of, and the terms of each part.", opens=False)


def _licences(_args: Namespace) -> None:
    from journal.licences import as_text

    say(as_text())


def _guide(args: Namespace) -> None:
    if args.html is None:
        from journal.guide import as_text

        say(as_text())
    else:
        from journal.deeds.save_guide import save_guide

        say(tr("Wrote {path}", path=save_guide(args.html)))


def _tour(args: Namespace) -> int:
    from journal.deeds.tour import TourFailed, tour

    try:
        for number, step in enumerate(tour(args.out, import_from=args.source), 1):
            facts = dict(step.facts)
            if "source" in facts:
                facts["source"] = titles.called(str(facts["source"]))
            if "ask" in facts:
                facts["ask"] = tr(str(facts["ask"]))
            facts |= {name: figure(value) for name, value in facts.items() if isinstance(value, int)}
            say(f"{number:2}  {tr(SAID[step.name], **facts)}")
    except TourFailed as failed:
        complain("afterbell: " + tr(WRONG, what=failed.what))
        return 1
    look = tr("Everything stands in {path}; the passphrases are in passphrases.txt there. Look around:", path=args.out)
    say("", look)
    say(f"  afterbell list {quoted(args.out / 'Ellen.afterbell')}")
    say(tr("From a checkout, say python3 packaging/run.py for afterbell."))
    return 0
