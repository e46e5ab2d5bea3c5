-- entries ------------------------------------------------------------------------------------------------------------

-- What was written by day, and which tags stood there by month, counted: thirty years are then seen as fast as one.
-- Kept by triggers so that no write can forget it. The trash is not counted, and what counts nothing is not kept.

CREATE TABLE day_counts (
    day TEXT NOT NULL PRIMARY KEY,
    highs INTEGER NOT NULL,
    lows INTEGER NOT NULL,
    both INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    words INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE tag_counts (
    tag INTEGER NOT NULL,                    -- refers to tags by entry_tags: with the last of those it has gone too
    month TEXT NOT NULL,                     -- 'YYYY-MM'
    highs INTEGER NOT NULL,
    lows INTEGER NOT NULL,
    both INTEGER NOT NULL,
    notes INTEGER NOT NULL,
    PRIMARY KEY (tag, month)
) STRICT, WITHOUT ROWID;

-- What one entry, and one tag of an entry, counts for. One view each, so that coming, going and the first count agree.
CREATE VIEW entries_as_counts AS
    SELECT key, change_no, day, kind = 'high' AS highs, kind = 'low' AS lows, kind = 'both' AS both,
        kind = 'note' AS notes, words
    FROM entries WHERE trashed_at IS NULL;
CREATE VIEW entry_tags_as_counts AS
    SELECT key, change_no, tag, substr(day, 1, 7) AS month, highs, lows, both, notes
    FROM entries_as_counts CROSS JOIN entry_tags ON entry_tags.entry = key;

INSERT INTO day_counts
    SELECT day, sum(highs), sum(lows), sum(both), sum(notes), sum(words) FROM entries_as_counts GROUP BY day;
INSERT INTO tag_counts
    SELECT tag, month, sum(highs), sum(lows), sum(both), sum(notes) FROM entry_tags_as_counts GROUP BY tag, month;

-- The one way in: what is put into these views is added. The first that comes makes the row, the last that goes, being
-- added as its negative, takes it away.
CREATE VIEW day_sums AS SELECT day, highs, lows, both, notes, words FROM day_counts;
CREATE TRIGGER day_sums_added INSTEAD OF INSERT ON day_sums BEGIN
    INSERT INTO day_counts VALUES (new.day, new.highs, new.lows, new.both, new.notes, new.words)
    ON CONFLICT (day) DO UPDATE SET highs = highs + new.highs, lows = lows + new.lows, both = both + new.both,
        notes = notes + new.notes, words = words + new.words;
    DELETE FROM day_counts WHERE day = new.day AND highs + lows + both + notes = 0;
END;
CREATE VIEW tag_sums AS SELECT tag, month, highs, lows, both, notes FROM tag_counts;
CREATE TRIGGER tag_sums_added INSTEAD OF INSERT ON tag_sums BEGIN
    INSERT INTO tag_counts VALUES (new.tag, new.month, new.highs, new.lows, new.both, new.notes)
    ON CONFLICT (tag, month) DO UPDATE SET highs = highs + new.highs, lows = lows + new.lows, both = both + new.both,
        notes = notes + new.notes;
    DELETE FROM tag_counts WHERE tag = new.tag AND month = new.month AND highs + lows + both + notes = 0;
END;

-- An entry that comes has no tags yet. One that changes goes as it was and comes as it is; if its key moves with its
-- day, its tags have followed by then.
CREATE TRIGGER entries_counted AFTER INSERT ON entries BEGIN
    INSERT INTO day_sums SELECT day, highs, lows, both, notes, words FROM entries_as_counts WHERE key = new.key;
END;
CREATE TRIGGER entries_uncounted BEFORE DELETE ON entries BEGIN
    INSERT INTO day_sums SELECT day, -highs, -lows, -both, -notes, -words FROM entries_as_counts WHERE key = old.key;
    INSERT INTO tag_sums SELECT tag, month, -highs, -lows, -both, -notes FROM entry_tags_as_counts WHERE key = old.key;
END;
CREATE TRIGGER entries_uncounted_as_they_were BEFORE UPDATE OF day, kind, words, trashed_at ON entries BEGIN
    INSERT INTO day_sums SELECT day, -highs, -lows, -both, -notes, -words FROM entries_as_counts WHERE key = old.key;
END;
CREATE TRIGGER entries_counted_as_they_are AFTER UPDATE OF day, kind, words, trashed_at ON entries BEGIN
    INSERT INTO day_sums SELECT day, highs, lows, both, notes, words FROM entries_as_counts WHERE key = new.key;
END;
CREATE TRIGGER entry_tags_uncounted_as_they_were BEFORE UPDATE OF day, kind, trashed_at ON entries
WHEN (old.day, old.kind, old.trashed_at IS NULL) IS NOT (new.day, new.kind, new.trashed_at IS NULL) BEGIN
    INSERT INTO tag_sums SELECT tag, month, -highs, -lows, -both, -notes FROM entry_tags_as_counts WHERE key = old.key;
END;
CREATE TRIGGER entry_tags_counted_as_they_are AFTER UPDATE OF day, kind, trashed_at ON entries
WHEN (old.day, old.kind, old.trashed_at IS NULL) IS NOT (new.day, new.kind, new.trashed_at IS NULL) BEGIN
    INSERT INTO tag_sums SELECT tag, month, highs, lows, both, notes FROM entry_tags_as_counts WHERE key = new.key;
END;

-- A tag comes to an entry or goes from it. Where the entry itself goes, it was uncounted before and is not found here.
CREATE TRIGGER entry_tags_counted AFTER INSERT ON entry_tags BEGIN
    INSERT INTO tag_sums SELECT tag, month, highs, lows, both, notes FROM entry_tags_as_counts
    WHERE key = new.entry AND tag = new.tag;
END;
CREATE TRIGGER entry_tags_uncounted BEFORE DELETE ON entry_tags BEGIN
    INSERT INTO tag_sums SELECT tag, month, -highs, -lows, -both, -notes FROM entry_tags_as_counts
    WHERE key = old.entry AND tag = old.tag;
END;
