-- entries ------------------------------------------------------------------------------------------------------------

-- The word index was made of the text as it stands, and a query was folded in another way. It is made of the folded
-- words now, already cut (prose/words.py): a token is what stands between two spaces, in any script. What it is made
-- of is kept nowhere else, so a row leaves it only with the very words by which it came.
DROP TRIGGER entries_written;
DROP TRIGGER entries_gone;
DROP TRIGGER entries_revised;
DROP TABLE entry_terms;
DROP TABLE entry_words;
DROP VIEW entries_found;
CREATE VIRTUAL TABLE entry_words USING fts5 (
    heading, body, beside, content = '', tokenize = 'ascii', prefix = '1 2 3'
);
INSERT INTO entry_words (entry_words, rank) VALUES ('secure-delete', 1);
CREATE VIRTUAL TABLE entry_terms USING fts5vocab ('entry_words', 'row');

-- By what the words in the index were cut and folded; where that is not today's way, the index is made anew.
CREATE TABLE words_cut (
    way TEXT NOT NULL
) STRICT;
INSERT INTO words_cut VALUES ('');

-- Places in time where the index does not say what the entries say, and what it was made of there: NULL where it has
-- nothing. Kept by triggers so that no write can forget it; a save leaves the index alone, which is brought up to date
-- a little at a time (entries/words.py). Until then, search looks at these texts themselves.
CREATE TABLE words_due (
    key INTEGER PRIMARY KEY,
    heading TEXT,
    beside TEXT,
    body TEXT
) STRICT;
INSERT INTO words_due (key) SELECT key FROM entries WHERE trashed_at IS NULL;

CREATE TRIGGER entries_written AFTER INSERT ON entries WHEN new.trashed_at IS NULL BEGIN
    INSERT INTO words_due (key) VALUES (new.key) ON CONFLICT (key) DO NOTHING;
END;
CREATE TRIGGER entries_gone AFTER DELETE ON entries WHEN old.trashed_at IS NULL BEGIN
    INSERT INTO words_due (key, heading, beside, body) VALUES (old.key, old.heading, old.beside, old.body)
    ON CONFLICT (key) DO NOTHING;
END;
CREATE TRIGGER entries_revised AFTER UPDATE OF key, heading, body, beside, trashed_at ON entries
WHEN (old.key, old.heading, old.body, old.beside, old.trashed_at IS NULL)
    IS NOT (new.key, new.heading, new.body, new.beside, new.trashed_at IS NULL) BEGIN
    INSERT INTO words_due (key, heading, beside, body)
    SELECT old.key, old.heading, old.beside, old.body WHERE old.trashed_at IS NULL ON CONFLICT (key) DO NOTHING;
    INSERT INTO words_due (key) SELECT new.key WHERE new.trashed_at IS NULL ON CONFLICT (key) DO NOTHING;
END;
