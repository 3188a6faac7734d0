-- From which report and claim on keys are not in their tables: who adds in bulk keeps them in memory for some thousands of
-- reports, as they can be worked out again. No row where all keys are there.
CREATE TABLE unkeyed (
  report INTEGER NOT NULL,
  claim  INTEGER NOT NULL
);
-- The languages of all reports are among the tags, whether or not a claim bears them.
INSERT OR IGNORE INTO tags (name) SELECT DISTINCT 'language:' || language FROM reports;
-- Indexes that are not made yet: those that only questions need, where a ledger was made in bulk.
CREATE TABLE unmade (
  name TEXT PRIMARY KEY,
  sql  TEXT NOT NULL
) WITHOUT ROWID;
