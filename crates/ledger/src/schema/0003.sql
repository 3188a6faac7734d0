-- Keys by stretches of time, of claims as well as of reports: those of a day lie side by side, so that a batch of new reports
-- touches few pages. All keys are worked out again from what is stored of reports and claims.
DROP TABLE claim_keys;
CREATE TABLE claim_keys (
  time  INTEGER NOT NULL,
  key   INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (time, key, claim)
) WITHOUT ROWID;
DROP TABLE report_keys;
CREATE TABLE report_keys (
  time   INTEGER NOT NULL,
  key    INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (time, key, report)
) WITHOUT ROWID;
