-- Keys of reports by single words in place of pairs of them: a fifth as many rows find the same reports. All are worked out
-- again from what is stored of reports.
DELETE FROM report_keys;

-- What a claim has several of stands in the order of the claims, found without an index beside it.
CREATE TABLE old_parties AS
  SELECT claim, side, row_number() OVER (PARTITION BY claim, side ORDER BY rowid) - 1 AS position, id, name FROM parties;
DROP TABLE parties;
CREATE TABLE parties (
  claim    INTEGER NOT NULL REFERENCES claims (no),
  side     TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  position INTEGER NOT NULL,
  id       TEXT,
  name     TEXT NOT NULL,
  PRIMARY KEY (claim, side, position)
) WITHOUT ROWID;
INSERT INTO parties SELECT claim, side, position, id, name FROM old_parties ORDER BY 1, 2, 3;
DROP TABLE old_parties;

CREATE TABLE old_places AS
  SELECT claim, row_number() OVER (PARTITION BY claim ORDER BY rowid) - 1 AS position, id, name, lat, lon FROM places;
DROP TABLE places;
CREATE TABLE places (
  claim    INTEGER NOT NULL REFERENCES claims (no),
  position INTEGER NOT NULL,
  id       TEXT,
  name     TEXT NOT NULL,
  lat      REAL,
  lon      REAL,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;
INSERT INTO places SELECT claim, position, id, name, lat, lon FROM old_places ORDER BY 1, 2;
DROP TABLE old_places;

-- A count in a role; `high` is null where the words leave it open.
CREATE TABLE old_figures AS
  SELECT claim, row_number() OVER (PARTITION BY claim ORDER BY rowid) - 1 AS position, role, thing, low, high, form, scope,
         is_part, words
  FROM figures;
DROP TABLE figures;
CREATE TABLE figures (
  claim    INTEGER NOT NULL REFERENCES claims (no),
  position INTEGER NOT NULL,
  role     TEXT NOT NULL,
  thing    TEXT NOT NULL,
  low      REAL NOT NULL,
  high     REAL,
  form     TEXT NOT NULL,
  scope    TEXT,
  is_part  INTEGER NOT NULL,
  words    TEXT NOT NULL,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;
INSERT INTO figures SELECT claim, position, role, thing, low, high, form, scope, is_part, words FROM old_figures ORDER BY 1, 2;
DROP TABLE old_figures;

-- Where an incident was, in degrees: the point of its place, else of the first place of its claims that has one.
ALTER TABLE incidents ADD COLUMN lat REAL;
ALTER TABLE incidents ADD COLUMN lon REAL;
UPDATE incidents SET (lat, lon) = (
  SELECT lat, lon FROM (
    SELECT p.lat, p.lon, p.id IS incidents.place_id AS of_place, c.rank, c.id, p.position
    FROM claims c JOIN places p ON p.claim = c.no
    WHERE c.incident = incidents.no AND NOT c.rejected AND p.lat IS NOT NULL AND p.lon IS NOT NULL)
  ORDER BY of_place DESC, rank DESC, id DESC, position LIMIT 1);

-- The claim that tells of the whole of which the incident is a part: that of its top claim.
ALTER TABLE incidents ADD COLUMN whole INTEGER;
UPDATE incidents SET whole = (SELECT c.whole FROM claims c WHERE c.no = incidents.no);

-- The largest figures with their days, so that they are put in order without a look at their rows.
DROP INDEX claims_by_largest;
CREATE INDEX claims_by_largest ON claims (largest, day) WHERE largest IS NOT NULL;
DROP INDEX incidents_by_largest;
CREATE INDEX incidents_by_largest ON incidents (largest, day) WHERE largest IS NOT NULL;
