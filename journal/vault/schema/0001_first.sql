-- The first schema. One table, one owner: the room named above it is the only one that writes there.
-- Text ids travel; integer keys stay inside. Instants are microseconds since 1970 in UTC, days are 'YYYY-MM-DD'.

-- entries ------------------------------------------------------------------------------------------------------------

-- key is time-ordered (day, then the instant within it) and is the rowid of the word index, so that the newest hits
-- come first without a sort. It moves when the day moves; what hangs on it follows by ON UPDATE CASCADE.
CREATE TABLE entries (
    key INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    title TEXT NOT NULL,
    heading TEXT NOT NULL,
    excerpt TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('high', 'low', 'both', 'note')),
    day TEXT NOT NULL CHECK (length(day) = 10),
    written_at INTEGER NOT NULL,
    zone TEXT NOT NULL,
    starred INTEGER NOT NULL DEFAULT 0 CHECK (starred IN (0, 1)),
    rev INTEGER NOT NULL DEFAULT 1,
    words INTEGER NOT NULL DEFAULT 0,
    visit TEXT,                             -- the editing visit that wrote it last: one version is kept for each
    change_no INTEGER NOT NULL,             -- rises with every write, whatever the clock does; search follows it
    changed_at INTEGER NOT NULL,
    trashed_at INTEGER,
    -- The long ones last, so that no row of a list walks over them.
    beside TEXT NOT NULL DEFAULT '',        -- words that search finds too: later lines, added tags, file names
    body TEXT NOT NULL
) STRICT;

-- What lists, joins and statistics need, without the text: a narrow covering index.
CREATE INDEX entries_narrow ON entries (key, trashed_at, day, kind, starred, words);
CREATE INDEX entries_by_day ON entries (day, key, kind, trashed_at, words);
CREATE UNIQUE INDEX entries_by_change ON entries (change_no);
CREATE INDEX entries_in_trash ON entries (trashed_at, key) WHERE trashed_at IS NOT NULL;

CREATE TABLE versions (
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    rev INTEGER NOT NULL,
    saved_at INTEGER NOT NULL,
    title TEXT NOT NULL,
    kind TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (entry, rev)
) STRICT;

CREATE TABLE later_lines (
    id TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    day TEXT NOT NULL,
    text TEXT NOT NULL,
    written_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX later_lines_by_entry ON later_lines (entry, day, written_at);

-- The word index: external content, kept by triggers so that no write can forget it. The trash is not in it.
CREATE VIEW entries_found AS SELECT key, heading, body, beside FROM entries WHERE trashed_at IS NULL;
CREATE VIRTUAL TABLE entry_words USING fts5 (
    heading, body, beside, content = 'entries_found', content_rowid = 'key',
    tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3'
);
INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE entry_terms USING fts5vocab ('entry_words', 'row');

CREATE TRIGGER entries_written AFTER INSERT ON entries WHEN new.trashed_at IS NULL BEGIN
    INSERT INTO entry_words (rowid, heading, body, beside) VALUES (new.key, new.heading, new.body, new.beside);
END;
CREATE TRIGGER entries_gone AFTER DELETE ON entries WHEN old.trashed_at IS NULL BEGIN
    INSERT INTO entry_words (entry_words, rowid, heading, body, beside)
    VALUES ('delete', old.key, old.heading, old.body, old.beside);
END;
-- One trigger, so that the old words leave before the new ones come.
CREATE TRIGGER entries_revised AFTER UPDATE OF key, heading, body, beside, trashed_at ON entries BEGIN
    INSERT INTO entry_words (entry_words, rowid, heading, body, beside)
    SELECT 'delete', old.key, old.heading, old.body, old.beside WHERE old.trashed_at IS NULL;
    INSERT INTO entry_words (rowid, heading, body, beside)
    SELECT new.key, new.heading, new.body, new.beside WHERE new.trashed_at IS NULL;
END;

-- tags ---------------------------------------------------------------------------------------------------------------

CREATE TABLE tags (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    folded TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE entry_tags (
    tag INTEGER NOT NULL REFERENCES tags (id) ON DELETE CASCADE,
    entry INTEGER NOT NULL REFERENCES entries (key) ON DELETE CASCADE ON UPDATE CASCADE,
    added INTEGER NOT NULL CHECK (added IN (0, 1)),   -- 1: added below the text, 0: read from it
    PRIMARY KEY (tag, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX entry_tags_by_entry ON entry_tags (entry, tag, added);

-- attachments --------------------------------------------------------------------------------------------------------

CREATE TABLE attachments (
    id TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    width INTEGER,
    height INTEGER,
    place INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;
CREATE INDEX attachments_by_entry ON attachments (entry, place);

-- The bytes apart from their description, so that listing never reads them.
CREATE TABLE attachment_bytes (
    attachment TEXT NOT NULL PRIMARY KEY REFERENCES attachments (id) ON DELETE CASCADE,
    bytes BLOB NOT NULL,
    thumbnail BLOB
) STRICT;

-- prompts ------------------------------------------------------------------------------------------------------------

CREATE TABLE templates (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    purpose TEXT NOT NULL,
    fields TEXT NOT NULL,                    -- JSON: [{"question": ..., "hint": ...}]
    kind TEXT NOT NULL,
    hidden INTEGER NOT NULL DEFAULT 0,
    changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE questions_asked (
    day TEXT NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (day, question)
) STRICT, WITHOUT ROWID;

-- settings -----------------------------------------------------------------------------------------------------------

CREATE TABLE settings (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL                      -- JSON
) STRICT, WITHOUT ROWID;

-- circle -------------------------------------------------------------------------------------------------------------

-- The keys of whoever keeps this journal: the highest serial is in use, older ones still open old bundles.
CREATE TABLE identities (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    seed BLOB NOT NULL CHECK (length(seed) = 32),
    name TEXT NOT NULL,
    serial INTEGER NOT NULL UNIQUE,
    card BLOB NOT NULL,
    created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE contacts (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,                      -- the reader's own name for the person
    card_name TEXT NOT NULL,
    fingerprint TEXT NOT NULL UNIQUE,
    card BLOB NOT NULL,
    added_on TEXT NOT NULL,
    verified_on TEXT,
    verified_how TEXT NOT NULL DEFAULT '',
    keys_changed INTEGER NOT NULL DEFAULT 0 CHECK (keys_changed IN (0, 1)),
    blocked INTEGER NOT NULL DEFAULT 0 CHECK (blocked IN (0, 1)),
    removed INTEGER NOT NULL DEFAULT 0 CHECK (removed IN (0, 1))
) STRICT, WITHOUT ROWID;

-- Keys a contact had before, and those reported lost: nothing is taken in from a lost one.
CREATE TABLE former_keys (
    fingerprint TEXT NOT NULL PRIMARY KEY,
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    card BLOB NOT NULL,
    until TEXT NOT NULL,
    lost_from TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE circle_groups (
    name TEXT NOT NULL,
    contact TEXT NOT NULL REFERENCES contacts (id) ON DELETE CASCADE,
    PRIMARY KEY (name, contact)
) STRICT, WITHOUT ROWID;

-- ledger -------------------------------------------------------------------------------------------------------------

-- One line for each entry (or response, take-back, card) of each bundle that left. It outlives the entry.
CREATE TABLE ledger (
    id TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL UNIQUE,           -- order of leaving; the clock may be set back
    at INTEGER NOT NULL,
    bundle TEXT NOT NULL,
    what TEXT NOT NULL CHECK (what IN ('share', 'response', 'takeback', 'card')),
    entry TEXT,
    rev INTEGER NOT NULL DEFAULT 0,
    heading TEXT NOT NULL,                   -- as it left
    text TEXT NOT NULL,                      -- as it left
    names_protected INTEGER NOT NULL CHECK (names_protected IN (0, 1)),
    stand_ins TEXT NOT NULL DEFAULT '[]',    -- JSON: those that stand in the text
    way TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_by_entry ON ledger (entry, what);
CREATE INDEX ledger_by_bundle ON ledger (bundle);

CREATE TABLE ledger_recipients (
    line TEXT NOT NULL REFERENCES ledger (id) ON DELETE CASCADE,
    contact TEXT NOT NULL,
    name TEXT NOT NULL,
    taken_back_at INTEGER,
    PRIMARY KEY (line, contact)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_recipients_by_contact ON ledger_recipients (contact, line);

-- inbox --------------------------------------------------------------------------------------------------------------

CREATE TABLE items (
    id TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL UNIQUE,           -- order of arrival; the clock may be set back
    bundle TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('share', 'response', 'takeback', 'card')),
    contact TEXT NOT NULL,
    outgoing INTEGER NOT NULL CHECK (outgoing IN (0, 1)),
    day TEXT NOT NULL,                       -- the day it came or left
    heading TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    ask TEXT,
    gesture TEXT,
    about TEXT,                              -- uid of the entry a response answers
    reply_to TEXT,                           -- the bundle that is answered
    seen INTEGER NOT NULL DEFAULT 0 CHECK (seen IN (0, 1)),
    UNIQUE (bundle, contact, outgoing)
) STRICT, WITHOUT ROWID;
CREATE INDEX items_unseen ON items (seen, outgoing);
CREATE INDEX items_by_reply ON items (reply_to, contact, outgoing);

-- The friends' own words, apart from every entry of this journal: a uid is theirs and means nothing here.
CREATE TABLE received_entries (
    contact TEXT NOT NULL,
    uid TEXT NOT NULL,
    rev INTEGER NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    tags TEXT NOT NULL DEFAULT '[]',         -- JSON
    PRIMARY KEY (contact, uid)
) STRICT, WITHOUT ROWID;

CREATE TABLE received_files (
    id TEXT NOT NULL PRIMARY KEY,
    contact TEXT NOT NULL,
    uid TEXT NOT NULL,
    place INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    FOREIGN KEY (contact, uid) REFERENCES received_entries (contact, uid) ON DELETE CASCADE
) STRICT;
CREATE INDEX received_files_by_entry ON received_files (contact, uid, place, name, media_type, size);

CREATE TABLE item_entries (
    item TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    contact TEXT NOT NULL,
    uid TEXT NOT NULL,
    place INTEGER NOT NULL,
    PRIMARY KEY (item, uid)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_entries_by_entry ON item_entries (contact, uid);

-- What a friend asked to have back: also when the request overtakes what it is about.
CREATE TABLE taken_back (
    contact TEXT NOT NULL,
    bundle TEXT NOT NULL,
    uid TEXT NOT NULL,
    PRIMARY KEY (contact, bundle, uid)
) STRICT, WITHOUT ROWID;

-- What friends answered to entries of this journal; one answer may be about several entries.
CREATE TABLE responses (
    item TEXT NOT NULL REFERENCES items (id) ON DELETE CASCADE,
    entry TEXT NOT NULL,
    PRIMARY KEY (item, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX responses_by_entry ON responses (entry, item);

-- Every bundle ever taken in: the same one again changes nothing.
CREATE TABLE known_bundles (
    sender TEXT NOT NULL,
    bundle TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (sender, bundle)
) STRICT, WITHOUT ROWID;

-- folders ------------------------------------------------------------------------------------------------------------

-- Folders that friends share through some sync service; each is a path on this computer.
CREATE TABLE shared_folders (
    path TEXT NOT NULL PRIMARY KEY,
    added_on TEXT NOT NULL
) STRICT;

-- What was tried already. A stamp is a hash of a file's folder, name, size and times: it changes when the file does.
CREATE TABLE tried_files (
    stamp TEXT NOT NULL PRIMARY KEY,
    folder TEXT NOT NULL,
    outcome TEXT NOT NULL,
    met TEXT NOT NULL                        -- a hash of whom the circle knew then
) STRICT, WITHOUT ROWID;
CREATE INDEX tried_files_by_folder ON tried_files (folder, outcome);

-- What this journal put into shared folders; only these files are ever removed there.
CREATE TABLE put_files (
    name TEXT NOT NULL PRIMARY KEY,
    folder TEXT NOT NULL,
    bundle TEXT NOT NULL,
    size INTEGER NOT NULL,
    digest TEXT NOT NULL,                    -- SHA-256
    put_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- names --------------------------------------------------------------------------------------------------------------

CREATE TABLE people (
    id TEXT NOT NULL PRIMARY KEY,
    place INTEGER NOT NULL,                  -- the order they were added in
    names TEXT NOT NULL,                     -- JSON: the full name, then nicknames and initials
    stand_in TEXT NOT NULL,
    folded_stand_in TEXT NOT NULL UNIQUE,    -- one stand-in is one person's, whatever its case
    class TEXT NOT NULL DEFAULT '',
    retired INTEGER NOT NULL DEFAULT 0 CHECK (retired IN (0, 1))
) STRICT, WITHOUT ROWID;
CREATE INDEX people_in_order ON people (place);

CREATE TABLE decisions (
    key TEXT NOT NULL PRIMARY KEY,
    replacement TEXT                         -- NULL: leave it as it is
) STRICT, WITHOUT ROWID;

-- portfolio ----------------------------------------------------------------------------------------------------------

-- Entries marked as evidence; nothing becomes evidence by itself.
CREATE TABLE evidence (
    entry TEXT NOT NULL PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    annotation TEXT NOT NULL,
    shows TEXT NOT NULL,                     -- JSON: [[framework, code], ...]
    marked_on TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Frameworks where they differ from those that come along: own, edited or hidden ones.
CREATE TABLE frameworks (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    components TEXT NOT NULL,                -- JSON: [[code, name, domain], ...]
    hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1))
) STRICT, WITHOUT ROWID;
