-- key_changes --------------------------------------------------------------------------------------------------------

-- Every change of the key slots, the oldest first; the last row says which slots are known. Slots that are not are a
-- change that nobody noted, and are told as one. In no export and no bundle.
CREATE TABLE key_changes (
    number INTEGER PRIMARY KEY,
    made_at INTEGER NOT NULL,                -- or noticed, where what = 'unnoted'
    what TEXT NOT NULL,                      -- see KeyChangeKind
    hand TEXT NOT NULL,                      -- see Hand; '' where it is not known
    proof TEXT NOT NULL,                     -- by what it was asked for: see ProofBy; '' where it is not known
    generation INTEGER NOT NULL,             -- of keys.json from then on
    slots TEXT NOT NULL,                     -- ids of its slots from then on, a space between them
    told_on TEXT,                            -- the day on which it was first told at an unlock
    answer TEXT CHECK (answer IN ('mine', 'not_mine', 'needless')),
    answered_at INTEGER
) STRICT;
