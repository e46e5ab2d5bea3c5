"""The journal: everything Afterbell knows and does, without a window. This page is the map of the house.

One way through. A wish comes in as a call of an *errand* or a *room* inside `Journal.do`, which is one transaction;
out comes a value and `Changes`, the rooms that were touched. Questions are asked of rooms and *readers*
and change nothing. Values are the frozen `shapes`; what can go wrong for a person is a `Refusal` of `errors`.

Every module says in its first word which kind it is, and imports only kinds to its left:

    shape < pure < edge < room < reader < errand

    shapes/ changes errors   shape   values that travel, what was touched, what is refused
    chance plain slices      pure    chance comes in here; JSON read with a check; long deeds, a little at a time
    digests                  pure    SHA-256 of what may be large
    settings_table traces    pure    every setting with its type and default; where a fault of ours lies
    spoken                   pure    the language that is spoken comes in here
    file_names               pure    names of files and folders that every disk takes
    book_order               pure    what a book needs to be ordered, and keeping the choices
    dates/                   pure    clock (time comes in here), weeks, schoolyears, instants
    prose/                   pure    Markdown: spans, plain words, safe HTML, two texts; what is a word, for a search
    redaction/               pure    find names, apply decisions, prove that none is left; the gate to the outside
    bare/                    pure    files without what they tell of their author, place and time
    age/ bundle/             pure    the age format; what a bundle holds: sealed, zip, manifest, cards, identity
    assets files/ vault/     edge    `resources/`; every other file; the encrypted database
    passphrase/              pure    strength, made, recovery, wordlist; and key_log (room): how the keys were changed
    pictures/                pure    picture bytes: what they are, and which are pictures
    guide                    edge    the guide that comes along: its chapters, looked through, as one page
    licences                 edge    every part that came along, with its licence and the licence's text
    decoder sandbox/         edge    every picture is decoded in a process without files, network or keys
    entries/                 room    what a teacher writes; tags, attachments, prompts, drafts; each owns its tables
    circle/                  room    the people, my side, inbox and ledger, shared_folders; safetywords people read out
    names/ portfolio/        room    who is protected; evidence and the frameworks it is for
    settings                 room    what is set, the calendar above all
    search/                  reader  the search line, what is found, rows in time order (timeline)
    insights/                reader  a period in figures
    journal                  errand  `Journal`: the open vault with its rooms as attributes
    writing                  errand  an entry with its tags and what search finds it by, written as one
    comparing/               pure, reader, errand: two copies of an entry or a journal, beside one another and as one
    sharing/                 errand  preview, seal, hand_over, shared_folder, and receive; send_again what was lost
    yearbook/                reader, pure, edge: a period becomes a book
    transfer/                errand  what comes in; formats/ (pure): one a file, in their registry; staging (room)
    demo/                    errand  a believable year
    deeds/                   errand  what a person does, each once: unlock, write, share, take_in, export, make_book,
                                     compare, rekeying; words_file for what the disk would not take; made_up, tour
    cli/ __main__            the command line, the only place here with sentences for people

Where does a new line go? A table: its room. A key: `vault`; what changes one asks `proving`. Only text or bytes: a pure
module. Two rooms at once: a reader if it looks, an errand if it acts. Words for people: the window's
`ui/wording/refusals.py` or the command line's.
Formats are described byte for byte in FORMATS.md beside this file.
"""
