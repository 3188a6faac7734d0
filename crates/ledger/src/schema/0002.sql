-- Keys of reports by their weeks: those of one time lie side by side, so that a batch of new reports touches few pages of
-- the file. The keys of reports and claims that were added before are worked out again from what is stored of them.
DROP TABLE report_keys;
CREATE TABLE report_keys (
  weeks  INTEGER NOT NULL,
  key    INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (weeks, key, report)
) WITHOUT ROWID;
DELETE FROM claim_keys;
