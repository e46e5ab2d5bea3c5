"""Commands of the circle: card, add, verify, circle; and of the people list: people."""

from __future__ import annotations

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING

from journal import prose
from journal.circle import safetywords
from journal.cli import as_json
from journal.cli.arguments import a_path, a_text
from journal.cli.as_json import add_json, say_json
from journal.cli.asking import UsageError
from journal.cli.commands import Commands, contact_named, opened, typed
from journal.cli.language import colon, day, marked, tr, trn
from journal.cli.speaking import complain, say
from journal.cli.words import words
from journal.errors import KeysChanged
from journal.passphrase import wordlist
from journal.shapes import Contact, ContactId

if TYPE_CHECKING:
    from journal.journal import Journal

_VERIFIED = marked({"in-person": "verified in person, {day}", "by-phone": "verified by phone, {day}"})


def add_to(commands: Commands) -> None:
    """Add the commands of this module."""
    card = commands.add("card", _card, "Show my card and my safety words; --name makes it.")
    card.add_argument("--name", type=words, metavar="NAME", help="the name on the card")
    card.add_argument("--new-keys", action="store_true", help="make new keys; friends are asked to compare words again")
    card.add_argument("--to", type=a_path, metavar="FOLDER", help="put the card there as a file")
    add = commands.add("add", _add, "Take a person into the circle by their card.")
    add.add_argument("card", type=a_text, metavar="FILE", help="the card's file; standard input where it is -")
    add.add_argument(
        "--as", dest="called", type=words, metavar="NAME", help="call them by another name than the card's"
    )
    add.add_argument("--replace", action="store_true", help="take new keys of somebody known; compare words again")
    verify = commands.add("verify", _verify, "Compare safety words: type what you hear from that person.")
    verify.add_argument("name", type=words, metavar="NAME", help="who of the circle")
    verify.add_argument(
        "--words", type=words, nargs="+", required=True, metavar="WORD", help="the words you heard, in order"
    )
    verify.add_argument("--how", choices=list(_VERIFIED), default="in-person", help="how you compared")
    commands.add("circle", _circle, "List the people of the circle.")
    people = commands.add("people", _people, "List the names that are protected; add, or take one off.")
    people.add_argument(
        "--add",
        type=words,
        action="append",
        nargs="+",
        metavar="NAME",
        help="full name first, then nicknames; once a person",
    )
    people.add_argument(
        "--stand-in", type=words, metavar="NAME", help="what stands for them; the next free one where left out"
    )
    people.add_argument(
        "--class", dest="group", type=words, default="", metavar="NAME", help="the class of those added"
    )
    people.add_argument(
        "--paste", type=a_text, metavar="FILE", help="a class list or CSV; standard input where it is -"
    )
    people.add_argument("--remove", type=words, metavar="NAME", help="take this name off the list")
    people.add_argument(
        "--forget-class", type=words, metavar="NAME", help="say what it means to forget everybody of a class for good"
    )
    people.add_argument("--yes", action="store_true", help="forget them; it cannot be undone")
    add_json(people)


def _card(args: Namespace) -> None:
    from journal import files
    from journal.deeds import circle

    if args.to:
        files.refuse_missing(args.to)  # no keys are made anew for a card that then has no place
    with opened(args) as journal:
        if args.name:
            called = circle.set_up(journal, args.name).name
            if called.split() != prose.clean_line(args.name).split():
                complain(
                    tr("The card says “{name}”: there is no room for more. Another name goes with --name.", name=called)
                )
        if args.new_keys:
            circle.renew_keys(journal)
        mine = circle.my_card(journal)
        say(mine.text, "", tr("My safety words: {words}", words=" ".join(mine.words)))
        if args.to:
            say(tr("Saved as {path}", path=circle.save_card(journal, args.to)))


def _add(args: Namespace) -> None:
    from journal.deeds import circle

    with opened(args) as journal, journal.store.write():
        card = typed(journal, "-") if args.card == "-" else circle.card_in(Path(args.card))
        try:
            contact = circle.add(journal, card)
        except KeysChanged as changed:
            if not args.replace:
                raise
            contact = circle.accept_keys(journal, ContactId(str(changed.facts["contact"])), card)
        if args.called:
            contact = circle.give_name(journal, contact.id, args.called)
    say(_contact(contact), tr("Compare safety words next: a card can be swapped on its way, and only they tell."))


def _verify(args: Namespace) -> None:
    from journal.deeds import circle

    with opened(args) as journal:
        contact = contact_named(journal, args.name)
        typed = " ".join(args.words)
        if strange := safetywords.misspelt(typed, wordlist.words()):
            said = tr(
                "On no card is there: {words}. It was misheard or mistyped; ask for it once more.",
                words=", ".join(strange),
            )
            complain(said)
        say(_contact(circle.compare(journal, contact.id, typed, args.how)))


def _circle(args: Namespace) -> None:
    from journal.deeds import circle

    with opened(args) as journal:
        everybody = circle.contacts(journal)
    say(*map(_contact, everybody), trn("{n} person in the circle", "{n} people in the circle", len(everybody)))


def _people(args: Namespace) -> None:
    from journal.deeds import people

    _refuse_unfitting(args)
    with opened(args) as journal, journal.store.write():
        for person in args.add or ():
            people.add(journal, person, args.stand_in, args.group)
        if args.paste:
            added = people.add_list(journal, typed(journal, args.paste), args.group)
            say(trn("{n} person added", "{n} people added", len(added)))
        if args.remove:
            people.remove_named(journal, args.remove)
        if args.forget_class is not None:
            _forget_class(journal, args)
        listed = people.protected(journal)
    if args.json:
        say_json({"people": as_json.people(listed)})
        return
    for person in listed:
        say(f"{person.stand_in:14} {', '.join(person.names)}" + (f"  ({person.group})" if person.group else ""))
    say(trn("{n} person protected", "{n} people protected", len(listed)))


def _refuse_unfitting(args: Namespace) -> None:
    if args.stand_in and not args.add:
        raise UsageError(tr("--stand-in goes with --add"))
    if args.stand_in and len(args.add) > 1:
        raise UsageError(tr("--stand-in goes with one --add: nobody shares a stand-in"))
    if args.yes and args.forget_class is None:
        raise UsageError(tr("--yes goes with --forget-class"))


def _forget_class(journal: Journal, args: Namespace) -> None:
    """Say what it means to forget a class, and do it where somebody has said yes to that."""
    from journal.deeds import people

    group = args.forget_class.strip()
    count = people.in_class(journal, group) if group else 0
    if not count:
        raise UsageError(tr("nobody on the list is in a class of that name; capitals count, too"))
    tell = complain if args.json else say
    if args.yes:
        people.forget_class(journal, group)
        tell(trn("The names of {n} person are forgotten.", "The names of {n} people are forgotten.", count))
        return
    tell(
        trn(
            "The names of {n} person would leave the list, with nicknames, stand-in and the answers about them.",
            "The names of {n} people would leave the list, with nicknames, stand-ins and the answers about them.",
            count,
        ),
        tr(
            "Entries stay as they are, and what was shared is not changed. These names are then asked about like any "
            "unknown name, and no longer replaced by themselves."
        ),
        tr(
            "Older backups still hold the list, and restoring one brings it back. Most go by themselves within about a "
            "year; the newest of each year stays until you delete it."
        ),
        tr("Nothing was forgotten. Say --yes when this is meant: it cannot be undone."),
        "",
    )


def _contact(contact: Contact) -> str:
    state = tr("not verified yet")
    if contact.keys_changed:
        state = tr("keys changed, compare words again")
    elif contact.verified_on:
        state = tr(_VERIFIED[contact.verified_how], day=day(contact.verified_on))
    return colon(contact.name, state) + (tr(", blocked") if contact.blocked else "")
