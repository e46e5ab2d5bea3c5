"""The window: Qt, threads (only in jobs.py) and words for people (only here).

One way through: a widget signals a plain value, a page asks `session.do` or `session.ask`, the journal's thread works,
the answer comes home through one queued signal, and whoever shows what changed asks anew.

    __main__        starts: the look, the session, the window; or the command line where a command is named
    session         the bridge: unlock, lock, ask, do, keep, reckon; changed, failed, busy, unsaved
    sliced          long deeds on the journal's thread, with everything else in between; backing_up the one of each day
    other_disks     what waits for a stick or a share, while nobody else does
    jobs            its threads; keeping the words that are not on the disk yet
    deed            what a press does, once: its buttons are disarmed until it is home
    wording         a refusal as a title, a sentence and a next step; reasons those of cards and files
    preferences     what this machine remembers: the window's place, the theme, the last journal
    bare_window     the window itself; main_window the screens it shows; house all that is there while a journal is open
    asking_window   tells before that how the keys were changed (changed_keys); proved: deeds that ask who sits there
    keys            the keys that work everywhere in it
    tray            the icon beside the clock; quick_entry the small window it opens; tray_window the window beside it
    lock_screen     welcome, first_run: the ways in
    succession      hands the window over at a lock and ends who knew the journal; successor takes it, standing is said
    program         what there is beside the window, here or in a successor
    ending          ends from outside: signals, the end of the desktop's session
    unsaved         words that are not on the disk: what is said of them, and nobody leaves without being asked
    by_ear          keeps the window up while a screen reader listens
    idle            clipboard, garbage, last_resort: small watchers
    demo            the made-up year; made_up the ways in and out of it, demo_window and demo_band what it wears
    look            roles of colour, fonts, icons; knows no journal
    widgets         small parts that know no journal
    beside          two texts beside one another, with what differs marked
    editor, models  the Markdown editor; shapes as rows for Qt's views
    drafts          the fields for everything longer than a search that is no entry; they keep what is typed
    pages           the places the navigation leads to; `ui.pages` says what the window asks of each
    dialogs         sheets that take more than a sentence; opened by name through `house`, never by a page
"""
