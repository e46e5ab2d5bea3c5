-- transfer -----------------------------------------------------------------------------------------------------------

-- What an export of ours brings besides its entries is laid down here first, a few rows in one transaction, and shown
-- nowhere: an import that stops only deletes it. Once all of it is here, one small transaction says so (the setting
-- `staged_lists`), and from then on it goes to its tables, again a few rows at a time, each of them deleted here in the
-- transaction that puts it there. Whatever ends the program meanwhile, the next opening goes on with it.
CREATE TABLE staged_rows (
    unit INTEGER NOT NULL,                   -- rows that come in together; the order of the units is that of coming in
    part INTEGER NOT NULL,
    list TEXT NOT NULL,
    row TEXT NOT NULL,                       -- JSON, as in an export
    bytes BLOB,                              -- of a file, which an export keeps beside its row
    PRIMARY KEY (unit, part)
) STRICT;
