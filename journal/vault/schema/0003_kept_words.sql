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
