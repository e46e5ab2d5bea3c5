"""The window: Qt, threads (only in jobs.py) and words for people (only here).

One way through: a widget signals a plain value, a page asks `session.do` or `session.ask`, the journal's thread works,
the answer comes home through one queued signal, and whoever shows what changed asks anew.

    __main__        starts: the look, the session, the window; or the command line where a command is named
    session         the bridge: unlock, lock, ask, do, keep, reckon; changed, failed, busy, unsaved
    keeping         the words that are not on the disk yet, in order
    held_words      what is said of them: how many, where, since when, what happened to the file
    threads/        jobs, the threads, and sticks and shares; sliced, long deeds with all else in between
    deed            what a press does, once: its buttons are disarmed until it is home
    half_chosen     what was chosen in a sheet that was closed before anything came of it
    working         a banner that says a refusal; a sheet that stays while something is under way
    preferences     what this machine remembers: the window's place, the theme, the last journal
    crash           a fault of ours: files and lines of the code, and never a word that a person wrote
    languages       which there are, which is spoken, and how days and numbers go with it
    wording/        refusals as a title, a sentence, a step; reasons, people, kinds, days
    app/            bare_window the window itself; main_window the screens it shows; workspace all of an open journal;
                    asking_window the band of the made-up year above them, and first how the keys were changed;
                    shortcuts, tray, quick_entry;
                    succession hands the window over at a lock and ends who knew the journal; successor takes it;
                    ending from outside; made_up the ways in and out of the made-up year; ahead imports what
                    unlocking needs, on the window's thread: no other one may make a class of Qt
    changed_keys    how the keys were changed, told before anything of the journal is drawn
    opening/        the ways in: welcome, choose, recovery, lock_screen
    background/     what goes on by itself: backing_up, checking, emptying, settling (words), folder_watch,
                    guard, idle, clipboard, accessibility
    demo/           the made-up year and the band above it
    questions/      what more than one page asks: words that may be names, people not compared, addresses
    unsaved/        words that are not on the disk: where they can go, and nobody leaves without being asked
    look/           roles of colour, fonts, icons; knows no journal
    widgets/        small parts that know no journal
    charts          pictures of figures, to press and to hear
    decoded         pictures as they came from the process that decodes
    handed          what was sealed, where it lies, and noting how it was handed over
    beside/         two texts beside one another, with what differs marked
    typeset/        pages as they will be printed: bound in small steps, looked over, printed; their words decided
    editor/         the Markdown editor, with spelling and attaching; saving keeps what is typed in it
    embeds/         photos and files embedded in a text: the controls over them while it is written; captions
    days/           a day is chosen: a field, its small calendar, and the days marked that hold entries
    models/         shapes as rows for Qt's views
    drafts/         the fields for everything longer than a search that is no entry; they keep what is typed
    desktop/        what the desktop tells the window, and what the window asks of it
    wishes          what pages and sheets want and cannot do themselves: values that `app.workspace` alone answers
    pages/          the places the navigation leads to; `ui.pages` says what the workspace asks of each
    dialogs/        sheets that take more than a sentence; a page wishes for one, and `app.making` makes it
"""
