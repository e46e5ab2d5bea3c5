"""The journal: everything Afterbell knows and does, without a window. This page is the map of the house.

One way through. A wish comes in as a call of an *errand* or a *room* inside `Journal.do`, which is one transaction;
out comes a value and `Changes`, the names of the rooms that were touched. Questions are asked of rooms and *readers*
and change nothing. Values are the frozen `shapes`; what can go wrong for a person is a `Refusal` of `errors`.

Every module says in its first word which kind it is, and imports only kinds to its left:

    shape < pure < edge < room < reader < errand

    shapes/ changes errors                  shape   values that travel, what was touched, what is refused
    clock chance schoolyears                pure    time and chance come in here; which school year a day is of
    prose* query pictures                   pure    Markdown, the search line, what a file's first bytes say it is
    plain settings_table                    pure    JSON read with a check; every setting with its type and default
    slices traces                           pure    long deeds, done a little at a time; where a fault of ours lies
    strength recovery wordlist safetywords  pure    passphrases and words that people read to each other
    identity cards age/ bundles*            pure    keys from one seed, cards, the age format, what a bundle holds
    bare/                                   pure    files without what they tell of their author, place and time
    send_again                              pure    a note that asks for what a restored journal lost
    redaction*                              pure    find names, apply decisions, prove that none is left
    assets files/ vault/                    edge    `resources/`; every other file; the encrypted database
    decoder sandbox/                        edge    every picture, decoded in a process without files, network or keys
    entries tags attachments prompts        room    what a teacher writes; each room owns its tables
    drafts                                  room    what was typed in any other field and not used yet
    settings circle inbox ledger names      room    the calendar, the people, what came, what left, who is protected
    timeline search insights                reader  rows in time order, what is looked for, a period in figures
    writing emptying sharing opening        errand  deeds that visit several rooms in one order
    rehearsal exporting* importing/         errand  out and in
    unfinished                              errand  what a power cut left half done is removed
    keylog proving rekeying                 room, errand: how the keys were changed, and who may
    backup rescue                           errand  never lost
    comparing/                              pure, reader, errand: two copies of one journal come together
    words_file lifeboat                     errand  words the disk would not take, elsewhere and home again
    thisyear yearbook/                      reader, pure, edge, errand: a period becomes a book
    demo tour                               errand  a believable year; the whole main job without a window
    taking_along                            errand  what a visitor wrote in that year comes into a journal of their own
    journal                                 errand  `Journal`: the open vault with its rooms as attributes
    cli/ __main__                           the command line, the only place here with sentences for people

Where does a new line go? A table: its room. A key: `vault`; what changes one asks `proving`. Only text or bytes: a pure
module. Two rooms at once: a reader if it looks, an errand if it acts. Words for people: the window's `ui/wording.py` or
the command line's.
Formats are described byte for byte in FORMATS.md beside this file.
"""
