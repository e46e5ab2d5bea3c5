-- drafts -------------------------------------------------------------------------------------------------------------

-- What was typed in a field and was not used yet. In no export, no bundle and no search; it leaves the journal only in
-- whole copies of it.
CREATE TABLE drafts (
    place TEXT NOT NULL,                     -- which kind of field: see DraftPlace
    about TEXT NOT NULL,                     -- ids of what it is about, a space between them; '' for what is still new
    field TEXT NOT NULL,
    changed_at INTEGER NOT NULL,
    text TEXT NOT NULL,
    PRIMARY KEY (place, about, field)
) STRICT;

-- What was typed about an entry, or about something that came, goes with it. An id is never part of another.
CREATE TRIGGER drafts_gone_with_entries AFTER DELETE ON entries BEGIN
    DELETE FROM drafts WHERE instr(about, old.id);
END;
CREATE TRIGGER drafts_gone_with_items AFTER DELETE ON items BEGIN
    DELETE FROM drafts WHERE instr(about, old.id);
END;
-- A list that is deleted, or taken as it came, is not being changed any more.
CREATE TRIGGER drafts_gone_with_frameworks AFTER DELETE ON frameworks BEGIN
    DELETE FROM drafts WHERE place = 'framework' AND about = old.id;
END;

-- The own words of a book were kept in a setting, one set for all periods. They are the draft of its period now.
INSERT INTO drafts (place, about, field, changed_at, text)
    SELECT 'yearbook', json_extract(settings.value, '$.first') || '/' || json_extract(settings.value, '$.last'),
        words.key, 0, words.value
    FROM settings, json_each(settings.value) AS words
    WHERE settings.name = 'yearbook_draft' AND json_valid(settings.value)
        AND words.key IN ('title', 'dedication', 'foreword') AND words.type = 'text' AND words.value <> ''
        AND json_type(settings.value, '$.first') = 'text' AND json_type(settings.value, '$.last') = 'text';
UPDATE settings SET value = json_remove(value, '$.title', '$.dedication', '$.foreword')
    WHERE name = 'yearbook_draft' AND json_valid(value)
        AND json_type(value, '$.first') = 'text' AND json_type(value, '$.last') = 'text';

-- entries ------------------------------------------------------------------------------------------------------------

-- By which the trash counts its days (entries/trash.py): those on which the journal was open while something lay there.
CREATE TABLE trash_days (
    day TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

-- What the count was when an entry came into the trash. What lay there already begins with the first look.
CREATE TABLE trash_since (
    entry TEXT NOT NULL PRIMARY KEY REFERENCES entries (id) ON DELETE CASCADE,
    since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- digests ------------------------------------------------------------------------------------------------------------

-- Every blob has its SHA-256 (in hex) beside it, compared whenever it is read. NULL: it was kept before there were any,
-- and is too long to be read, or its row to be written, for that alone.
ALTER TABLE attachments ADD COLUMN thumbnail_sha256 TEXT;
ALTER TABLE received_files ADD COLUMN sha256 TEXT;

ALTER TABLE identities ADD COLUMN seed_sha256 TEXT;
ALTER TABLE identities ADD COLUMN card_sha256 TEXT;
UPDATE identities SET seed_sha256 = sha256(seed), card_sha256 = sha256(card);
ALTER TABLE contacts ADD COLUMN card_sha256 TEXT;
UPDATE contacts SET card_sha256 = sha256(card);
ALTER TABLE former_keys ADD COLUMN card_sha256 TEXT;
UPDATE former_keys SET card_sha256 = sha256(card);

-- sharing ------------------------------------------------------------------------------------------------------------

-- The `rev` under which an entry travelled: the time of sealing, or just above the last. 0: before times were sealed.
ALTER TABLE ledger ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;

-- By which the later of two texts of a friend is known: `sealed` is `rev`, or, where that lies in the future, when it came;
-- `bundle` is the one that brought the text held, and `heading` its heading. '' for what came before these were kept.
ALTER TABLE received_entries ADD COLUMN sealed INTEGER NOT NULL DEFAULT 0;
ALTER TABLE received_entries ADD COLUMN bundle TEXT NOT NULL DEFAULT '';
ALTER TABLE received_entries ADD COLUMN heading TEXT NOT NULL DEFAULT '';
UPDATE received_entries SET sealed = rev, heading = title;

-- A copy of a friend's entry that was kept as an entry of one's own: it stays when they take theirs back, which is told.
CREATE TABLE kept_copies (
    contact TEXT NOT NULL,
    uid TEXT NOT NULL,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    PRIMARY KEY (contact, uid, entry)
) STRICT, WITHOUT ROWID;
CREATE INDEX kept_copies_by_entry ON kept_copies (entry);

-- What was taken back was hidden only. Its words and files go, and so does its heading wherever it was quoted.
DELETE FROM received_files WHERE NOT EXISTS (SELECT 1 FROM item_entries e JOIN items i ON i.id = e.item
    LEFT JOIN taken_back t ON t.contact = e.contact AND t.uid = e.uid AND t.bundle = i.bundle
    WHERE e.contact = received_files.contact AND e.uid = received_files.uid AND t.uid IS NULL);
UPDATE received_entries SET title = '', body = '', heading = '', tags = '[]'
    WHERE NOT EXISTS (SELECT 1 FROM item_entries e JOIN items i ON i.id = e.item
    LEFT JOIN taken_back t ON t.contact = e.contact AND t.uid = e.uid AND t.bundle = i.bundle
    WHERE e.contact = received_entries.contact AND e.uid = received_entries.uid AND t.uid IS NULL);
UPDATE items SET note = '' WHERE kind = 'share' AND outgoing = 0 AND NOT EXISTS (SELECT 1 FROM item_entries e
    LEFT JOIN taken_back t ON t.contact = e.contact AND t.uid = e.uid AND t.bundle = items.bundle
    WHERE e.item = items.id AND t.uid IS NULL);
UPDATE items SET heading = '' WHERE kind = 'takeback' AND outgoing = 0;
UPDATE items SET heading = '' WHERE EXISTS (SELECT 1 FROM taken_back t WHERE t.contact = items.contact
    AND t.bundle = CASE items.outgoing WHEN 0 THEN items.bundle ELSE items.reply_to END);
UPDATE ledger SET heading = '' WHERE what = 'response' AND bundle IN
    (SELECT bundle FROM items WHERE outgoing = 1 AND kind = 'response' AND heading = '');

-- Since when a file that this journal put into a folder is due to go (it goes when it still is another day), and whether
-- it was not there when the folder was last looked into.
ALTER TABLE put_files ADD COLUMN due_on TEXT;
ALTER TABLE put_files ADD COLUMN missing INTEGER NOT NULL DEFAULT 0 CHECK (missing IN (0, 1));

-- attachments --------------------------------------------------------------------------------------------------------

-- A photo or file that was taken out of its entry while an earlier version still shows it: part of no entry any more, so
-- in no list, export, bundle or book; it comes back where the version does, and goes with the last that shows it.
CREATE TABLE taken_out (
    id TEXT NOT NULL PRIMARY KEY,
    entry TEXT NOT NULL REFERENCES entries (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    size INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    thumbnail_sha256 TEXT,
    width INTEGER,
    height INTEGER,
    thumbnail BLOB,
    bytes BLOB NOT NULL                      -- last, so that no list walks over them
) STRICT;
CREATE INDEX taken_out_by_entry ON taken_out (entry);
