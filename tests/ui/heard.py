"""What a screen reader hears of the running app, over AT-SPI: run by the system's Python, which has pyatspi.

Goes through the window as somebody would who sees nothing: with `first`, from the first screen through a journal of
their own, with `later`, through one that is there and whose passphrase it is given. Prints what it found as JSON.
"""

from __future__ import annotations

import json
import sys
import time
from contextlib import suppress
from pathlib import Path

import pyatspi
from gi.repository import GLib

PATIENCE = 60.0
"""Seconds to wait for anything."""
OLD_JOURNAL = "old journal.txt"
"""What another program wrote, in the home of whoever listens."""


def until(found, what):
    """Ask again until there is an answer; what goes from the window while it is looked at is looked for anew."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(GLib.GError):
            if answer := found():
                return answer
        GLib.timeout_add(20, lambda: False)  # something happens, or a moment goes by
        GLib.MainContext.default().iteration(True)
    sys.exit(f"waited in vain for {what}")


def application():
    return next((one for one in pyatspi.Registry.getDesktop(0) if one and one.name == "Afterbell"), None)


def shown(within):
    """Give what is on the screen, depth first; of a long list its beginning."""
    for place in range(min(within.childCount, 12 if within.getRoleName() == "list" else 200)):
        part = within.getChildAtIndex(place)
        if part is not None and part.getState().contains(pyatspi.STATE_SHOWING):
            yield part
            yield from shown(part)


def can_focus(one):
    return one.getState().contains(pyatspi.STATE_FOCUSABLE)


def controls(within):
    return [one for one in shown(within) if can_focus(one)]


def named(app, name, role=""):
    return next((one for one in shown(app) if one.name == name and role in one.getRoleName()), None)


def wanted(app, name, role=""):
    return until(lambda: named(app, name, role), name)


def press(app, name):
    """Do what a screen reader does first with a control: its first action."""
    until(lambda: any(one.queryAction().doAction(0) for one in controls(app) if one.name == name), name)


def nameless(app):
    """Give the controls that say nothing, or not what they are."""
    every = until(lambda: [(one, one.name, one.getRoleName()) for one in controls(app)], "controls")
    dumb = [(one, name, role) for one, name, role in every if not name.strip() or role in {"filler", "unknown"}]
    return [f"{role} {name!r} in {one.parent.getRoleName()} {one.parent.name!r}" for one, name, role in dumb]


def on_screen(app, name):
    """Give the mark of a control: whether it is told as the one that is chosen."""
    return named(app, name).getState().contains(pyatspi.STATE_SELECTED)


def write_by_ear(app, found):
    press(app, "Write it down")
    text = wanted(app, "Your entry", "text")
    text.queryEditableText().insertText(0, "The quiet row spoke.", 20)
    reader = text.queryText()
    until(lambda: reader.getText(0, -1) == "The quiet row spoke.", "the words in the editor")
    reader.setCaretOffset(4)
    until(lambda: reader.caretOffset == 4, "the caret")
    found["word"] = reader.getTextAtOffset(4, pyatspi.TEXT_BOUNDARY_WORD_START)[0].strip()
    found["nameless"]["writing"] = nameless(app)


def type_in(field, words):
    """Put words into a field, as a screen reader or a braille line does."""
    field.queryEditableText().setTextContents("")
    field.queryEditableText().insertText(0, words, len(words))


def read(one):
    """Give what stands in a text."""
    return one.queryText().getText(0, -1)


def hear(app, heard):
    """Note what is said to whoever listens."""
    pyatspi.Registry.registerEventListener(lambda event: heard.append(str(event.any_data)), "object:announcement")


def labelled(app):
    """Give what combo boxes are called by their labels."""
    every = [one for one in controls(app) if one.getRoleName() == "combo box"]
    relations = [relation for one in every for relation in one.getRelationSet()]
    return sorted(
        relation.getTarget(0).name
        for relation in relations
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY
    )


def find_by_ear(app, heard):
    press(app, "Journal")
    field = until(lambda: next((one for one in controls(app) if "Search everything" in one.name), None), "the search")
    field.queryEditableText().insertText(0, "quiet", 5)
    until(lambda: "1 entry" in heard, "the number found")
    field.queryEditableText().deleteText(0, 5)


def unlock(app, found, heard, passphrase):
    field = wanted(app, "Passphrase", "password")
    found["nameless"]["locked"] = nameless(app)
    type_in(field, "wrong")
    press(app, "Open")
    until(lambda: any(words.startswith("Wrong passphrase") for words in heard), "a word of what is wrong")
    type_in(field, passphrase)
    press(app, "Open")


def roles(app):
    """Give what a screen reader calls the window, a place to go, a heading, and a choice of a few."""
    window = app.getChildAtIndex(0)
    segment = next(one for one in shown(app) if one.name == "As the system" and "button" in one.getRoleName())
    place = named(app, "Settings", "tab")
    told = {"window": window, "place": place, "places": place.parent, "choice": segment}
    headings = [one.name for one in shown(app) if one.getRoleName() == "heading"]
    return {name: one.getRoleName() for name, one in told.items()} | {"headings": headings}


def help_by_ear(app, found):
    """Open the guide, hear what it is, find something in it, and put it away."""
    press(app, "Guide: Read it…")
    wanted(app, "Guide", "dialog")
    field = wanted(app, "Search the guide")
    field.queryEditableText().insertText(0, "forgot", 6)
    wanted(app, "When something goes wrong", "heading")
    found["nameless"]["guide"] = nameless(app)
    press(app, "Close")


def locked(app):
    """Lock, and give the app again: whoever knew the journal has ended, and another process shows the lock screen."""
    press(app, "Lock now")
    return until(lambda: (there := application()) and named(there, "Passphrase", "password") and there, "the lock")


def begin_by_ear(app, found, passphrase):
    """Make a journal: a passphrase typed twice, and the words of the recovery sheet."""
    wanted(app, "For the minute after the bell", "heading")
    found["nameless"]["the first screen"] = nameless(app)
    press(app, "Begin my journal")
    wanted(app, "Choose a passphrase", "heading")
    for name in ("Passphrase", "Type it once more"):
        type_in(wanted(app, name, "password"), passphrase)
    found["nameless"]["a passphrase"] = nameless(app)
    press(app, "Create my journal")
    wanted(app, "Your recovery sheet", "heading")
    words = wanted(app, "Recovery words")
    found["sheet"] = until(lambda: [one.name for one in shown(words) if one.name], "the words")
    found["nameless"]["the recovery sheet"] = nameless(app)
    press(app, "I have them on paper, somewhere safe")
    press(app, "Go to my journal")


def share_by_ear(app, found, heard):
    """Share the newest entry with the one friend: decide about each word that may be a name, seal, and hear it."""
    press(app, "Journal")
    first = until(lambda: next(iter(shown(named(app, "Entries"))), None), "the entries")
    first.queryAction().doAction(0)
    press(app, "Share…")
    sheet = wanted(app, "Share", "dialog")
    noor = until(lambda: next((one for one in controls(sheet) if one.name.startswith("Noor,")), None), "the friend")
    found["friend"] = (noor.name, noor.getState().contains(pyatspi.STATE_CHECKED))
    until(lambda: any("to decide" in words for words in heard), "how many words are to be decided")
    found["nameless"]["share"] = nameless(app)
    while protect := next((one for one in controls(sheet) if one.name.startswith("Protect ")), None):
        found.setdefault("protected", []).append(protect.name)
        protect.queryAction().doAction(0)
        until(lambda name=protect.name: named(sheet, name) is None, f"a decision: {protect.name}")
    found["read"] = read(wanted(sheet, "What they will read", "text"))
    press(sheet, "Seal it")
    wanted(app, "Sealed for Noor", "heading")
    found["nameless"]["sealed"] = nameless(app)
    press(app, "Done")


def bring_in_by_ear(app, found, heard):
    """Take in what another program wrote: look at it first, have it come, and hear each."""
    press(app, "Settings")
    press(app, "Bring entries in: Import…")
    wanted(app, "Bring entries in", "dialog")
    found["nameless"]["bring in"] = nameless(app)
    press(app, "Choose a file…")
    type_in(wanted(app, "File name:", "text"), str(Path.home() / OLD_JOURNAL))
    press(app, "Open")
    until(lambda: "Look before it comes in" in heard, "that it can be looked at")
    found["nameless"]["look first"] = nameless(app)
    press(app, "Bring 1 entry in")
    until(lambda: any(words.startswith("1 of 1 entry came in") for words in heard), "that it came in")
    found["nameless"]["came in"] = nameless(app)
    press(app, "Close")


def restore_by_ear(app, found):
    """Look from the lock screen which backups there are."""
    press(app, "Restore a backup…")
    wanted(app, "Restore a backup", "dialog")
    wanted(app, "The passphrase of that day", "password")
    found["nameless"]["restore"] = nameless(app)
    press(app, "Cancel")


def first(passphrase):
    app = until(application, "the app")
    found, heard = {"nameless": {}}, []
    hear(app, heard)
    begin_by_ear(app, found, passphrase)
    write_by_ear(app, found)
    until(lambda: "Saved, encrypted" in heard, "that it is saved")
    app = locked(app)
    unlock(app, found, heard, passphrase)
    find_by_ear(app, heard)
    found["rows"] = [one.name for one in until(lambda: list(shown(named(app, "Entries"))), "entries")]
    return found | {"heard": heard}


def later(passphrase):
    app = until(application, "the app")
    found, heard = {"nameless": {}, "marks": {}}, []
    hear(app, heard)
    unlock(app, found, heard, passphrase)
    places = {"Today": "Write it down", "Journal": "Entries", "Calendar": "Earlier"}
    places |= {"Look back": "The period before", "Settings": "Search the settings"}
    for name, sign in places.items():
        press(app, name)
        wanted(app, sign)
        if name == "Journal":
            found["rows"] = [one.name for one in until(lambda: list(shown(named(app, "Entries"))), "entries")]
        found["nameless"][name] = nameless(app)
        found["marks"][name] = on_screen(app, name)
        if name == "Settings":
            found["labelled"] = until(lambda: labelled(app), "labels")
            found["roles"] = roles(app)
            help_by_ear(app, found)
    find_by_ear(app, heard)
    share_by_ear(app, found, heard)
    press(app, "Today")
    write_by_ear(app, found)
    until(lambda: "Saved, encrypted" in heard, "that it is saved")
    bring_in_by_ear(app, found, heard)
    restore_by_ear(locked(app), found)
    return found | {"heard": heard}


sys.stdout.write(json.dumps({"first": first, "later": later}[sys.argv[1]](sys.argv[2])))
