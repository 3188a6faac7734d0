-- Keys of claims by time, as those of reports are: those of a day lie side by side, those that hold at any time by stretches
-- of days. They are worked out again from the stored features.
DROP TABLE claim_keys;
CREATE TABLE claim_keys (
  time  INTEGER NOT NULL,
  key   INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (time, key, claim)
) WITHOUT ROWID;
