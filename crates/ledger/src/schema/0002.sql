-- Keys of reports by day: a new report finds those of its weeks side by side, and is kept under each key once. The keys
-- of reports that were added before are worked out again from their signatures.
DROP TABLE report_keys;
CREATE TABLE report_keys (
  key    INTEGER NOT NULL,
  day    INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (key, day, report)
) WITHOUT ROWID;
