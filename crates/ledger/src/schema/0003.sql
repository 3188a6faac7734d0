-- Lists are filtered by the language of the report, too.
INSERT OR IGNORE INTO tags (name) SELECT DISTINCT 'language:' || language FROM reports;
INSERT OR IGNORE INTO claim_tags (tag, day, claim)
  SELECT t.no, c.day, c.no FROM claims c JOIN reports r ON r.no = c.report JOIN tags t ON t.name = 'language:' || r.language;
INSERT OR IGNORE INTO incident_tags (tag, day, incident)
  SELECT t.no, i.day, i.no FROM claims c JOIN incidents i ON i.no = c.incident JOIN reports r ON r.no = c.report
  JOIN tags t ON t.name = 'language:' || r.language WHERE NOT c.rejected;
UPDATE incidents SET tags = (SELECT json_group_array(tag) FROM (
  SELECT value AS tag FROM json_each(incidents.tags) UNION
  SELECT t.no FROM claims c JOIN reports r ON r.no = c.report JOIN tags t ON t.name = 'language:' || r.language
  WHERE c.incident = incidents.no AND NOT c.rejected ORDER BY 1));

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
