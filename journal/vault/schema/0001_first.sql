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
    body TEXT NOT NULL,
    beside TEXT NOT NULL DEFAULT '',        -- words that search finds too: later lines, added tags, file names
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
    trashed_at INTEGER
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
    body TEXT NOT NULL,
    kind TEXT NOT NULL,
    day TEXT NOT NULL,
    PRIMARY KEY (entry, rev)
) STRICT, WITHOUT ROWID;

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
