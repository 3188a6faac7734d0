-- The first form of the ledger. Days are ISO text; `day` columns beside them are days since 1970-01-01, for order.

-- One document, never changed and never removed. `text` is exactly what was read.
CREATE TABLE reports (
  no        INTEGER PRIMARY KEY,
  id        TEXT NOT NULL UNIQUE,
  language  TEXT NOT NULL,
  published TEXT,
  outlet    TEXT,
  title     TEXT,
  address   TEXT,
  form      TEXT NOT NULL DEFAULT 'text' CHECK (form IN ('text', 'row')),
  text      TEXT NOT NULL,
  added     TEXT NOT NULL,
  reader    TEXT NOT NULL,
  day       INTEGER NOT NULL,
  article   TEXT NOT NULL,
  version   INTEGER NOT NULL DEFAULT 1,
  latest    INTEGER NOT NULL DEFAULT 1,
  wire      INTEGER NOT NULL,
  happening INTEGER NOT NULL,
  parent    INTEGER REFERENCES reports (no),
  strength  INTEGER,
  reasons   TEXT,
  inferred_published TEXT,
  inferred_from      TEXT,
  rank      INTEGER NOT NULL,
  signature BLOB NOT NULL
);
CREATE INDEX reports_by_day ON reports (day DESC, no DESC);
CREATE INDEX reports_by_article ON reports (article, version);
CREATE INDEX reports_by_wire ON reports (wire);
CREATE INDEX reports_by_happening ON reports (happening);
CREATE INDEX reports_by_parent ON reports (parent) WHERE parent IS NOT NULL;
CREATE INDEX reports_by_address ON reports (address) WHERE address IS NOT NULL;
CREATE VIRTUAL TABLE report_words USING fts5 (title, text, content='reports', content_rowid='no',
  tokenize='unicode61 remove_diacritics 2');

-- What a report says happened, as one reader read it.
CREATE TABLE claims (
  no       INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  report   INTEGER NOT NULL REFERENCES reports (no),
  name     TEXT NOT NULL,
  kind     TEXT NOT NULL,
  mode     TEXT,
  cameo    TEXT,
  stance   TEXT NOT NULL,
  modality TEXT NOT NULL,
  starts   TEXT,
  ends     TEXT,
  day      INTEGER NOT NULL,
  place    TEXT,
  largest  REAL,
  words    TEXT NOT NULL,
  json     TEXT NOT NULL,
  rank     INTEGER NOT NULL,
  features TEXT NOT NULL,
  incident INTEGER NOT NULL,
  parent   INTEGER REFERENCES claims (no),
  strength INTEGER,
  reasons  TEXT,
  pin      INTEGER,
  whole    INTEGER,
  rejected INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX claims_by_day ON claims (day DESC, no DESC);
CREATE INDEX claims_by_report ON claims (report);
CREATE INDEX claims_by_incident ON claims (incident);
CREATE INDEX claims_by_parent ON claims (parent) WHERE parent IS NOT NULL;
CREATE INDEX claims_by_largest ON claims (largest) WHERE largest IS NOT NULL;
CREATE INDEX claims_by_whole ON claims (whole) WHERE whole IS NOT NULL;
CREATE INDEX claims_by_pin ON claims (pin) WHERE pin IS NOT NULL;
CREATE VIRTUAL TABLE claim_words USING fts5 (words, content='claims', content_rowid='no',
  tokenize='unicode61 remove_diacritics 2');
CREATE VIRTUAL TABLE claim_vocabulary USING fts5vocab (claim_words, row);

CREATE TABLE parties (
  claim INTEGER NOT NULL REFERENCES claims (no),
  side  TEXT NOT NULL CHECK (side IN ('actor', 'recipient')),
  id    TEXT,
  name  TEXT NOT NULL
);
CREATE INDEX parties_by_claim ON parties (claim);

CREATE TABLE places (
  claim INTEGER NOT NULL REFERENCES claims (no),
  id    TEXT,
  name  TEXT NOT NULL,
  lat   REAL,
  lon   REAL
);
CREATE INDEX places_by_claim ON places (claim);

-- A count in a role; `high` is null where the words leave it open.
CREATE TABLE figures (
  claim   INTEGER NOT NULL REFERENCES claims (no),
  role    TEXT NOT NULL,
  thing   TEXT NOT NULL,
  low     REAL NOT NULL,
  high    REAL,
  form    TEXT NOT NULL,
  scope   TEXT,
  is_part INTEGER NOT NULL,
  words   TEXT NOT NULL
);
CREATE INDEX figures_by_claim ON figures (claim);

-- The chain of attribution, outermost first.
CREATE TABLE sources (
  claim    INTEGER NOT NULL REFERENCES claims (no),
  position INTEGER NOT NULL,
  id       TEXT,
  name     TEXT,
  kind     TEXT NOT NULL,
  cue      TEXT,
  PRIMARY KEY (claim, position)
) WITHOUT ROWID;

-- One happening in the world: a tree of claims, whose top claim gives the number and the id.
CREATE TABLE incidents (
  no          INTEGER PRIMARY KEY,
  id          TEXT NOT NULL UNIQUE,
  kind        TEXT NOT NULL,
  mode        TEXT,
  modality    TEXT NOT NULL,
  starts      TEXT,
  ends        TEXT,
  day         INTEGER NOT NULL,
  place       TEXT,
  place_id    TEXT,
  actors      TEXT NOT NULL,
  recipients  TEXT NOT NULL,
  claims      INTEGER NOT NULL,
  reports     INTEGER NOT NULL,
  independent INTEGER NOT NULL,
  largest     REAL,
  figures     TEXT NOT NULL,
  disagree    INTEGER NOT NULL,
  accepted    INTEGER NOT NULL DEFAULT 0,
  tags        TEXT NOT NULL
);
CREATE INDEX incidents_by_day ON incidents (day DESC, no DESC);
CREATE INDEX incidents_by_largest ON incidents (largest) WHERE largest IS NOT NULL;

CREATE TABLE findings (
  no       INTEGER PRIMARY KEY,
  id       TEXT NOT NULL UNIQUE,
  kind     TEXT NOT NULL,
  thing    TEXT,
  says     TEXT NOT NULL,
  report   INTEGER REFERENCES reports (no),
  incident INTEGER,
  day      INTEGER NOT NULL,
  json     TEXT NOT NULL
);
CREATE INDEX findings_by_day ON findings (day DESC, no DESC);
CREATE INDEX findings_by_report ON findings (report) WHERE report IS NOT NULL;
CREATE INDEX findings_by_incident ON findings (incident) WHERE incident IS NOT NULL;
CREATE TABLE finding_claims (
  finding INTEGER NOT NULL REFERENCES findings (no),
  claim   INTEGER NOT NULL REFERENCES claims (no),
  PRIMARY KEY (finding, claim)
) WITHOUT ROWID;
CREATE INDEX finding_claims_by_claim ON finding_claims (claim);

-- What a person decided. Rows are added, never changed; the newest about a thing holds.
CREATE TABLE reviews (
  no      INTEGER PRIMARY KEY,
  made    TEXT NOT NULL,
  action  TEXT NOT NULL CHECK (action IN ('accept', 'correct', 'reject', 'merge', 'split', 'withdraw')),
  target  TEXT NOT NULL,
  detail  TEXT,
  note    TEXT,
  by      TEXT
);
CREATE INDEX reviews_by_target ON reviews (target);
-- The claims a review speaks of, told so that another reading of the same report finds them again.
CREATE TABLE review_claims (
  review INTEGER NOT NULL REFERENCES reviews (no),
  claim  TEXT NOT NULL,
  report TEXT NOT NULL,
  kind   TEXT NOT NULL,
  start  INTEGER NOT NULL,
  end    INTEGER NOT NULL,
  side   INTEGER NOT NULL,
  PRIMARY KEY (review, claim)
) WITHOUT ROWID;
CREATE INDEX review_claims_by_claim ON review_claims (claim);

-- What changed in the figures from one version of an article to the next.
CREATE TABLE changes (
  report   INTEGER NOT NULL REFERENCES reports (no),
  previous INTEGER NOT NULL REFERENCES reports (no),
  kind     TEXT NOT NULL,
  role     TEXT NOT NULL,
  thing    TEXT NOT NULL,
  was      TEXT,
  now      TEXT
);
CREATE INDEX changes_by_report ON changes (report);

-- Where a source of reports was left: moves in the same transaction as the reports it gave.
CREATE TABLE cursors (
  name  TEXT PRIMARY KEY,
  value TEXT NOT NULL,
  moved TEXT NOT NULL
) WITHOUT ROWID;

-- The days over which a table lists all incidents of a kind that it knows.
CREATE TABLE coverage (
  name  TEXT NOT NULL,
  kind  TEXT NOT NULL,
  first TEXT NOT NULL,
  last  TEXT NOT NULL,
  PRIMARY KEY (name, kind)
) WITHOUT ROWID;

-- What lists are filtered by: `kind:ASSAULT`, `actor:RUS`, `place:UKR`, `thing:drone`, `source:UKR.air_force`.
CREATE TABLE tags (
  no   INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE
);
CREATE TABLE claim_tags (
  tag   INTEGER NOT NULL,
  day   INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (tag, day, claim)
) WITHOUT ROWID;
CREATE TABLE incident_tags (
  tag      INTEGER NOT NULL,
  day      INTEGER NOT NULL,
  incident INTEGER NOT NULL,
  PRIMARY KEY (tag, day, incident)
) WITHOUT ROWID;

-- What may be linked shares a key.
CREATE TABLE claim_keys (
  key   INTEGER NOT NULL,
  claim INTEGER NOT NULL,
  PRIMARY KEY (key, claim)
) WITHOUT ROWID;
CREATE TABLE report_keys (
  key    INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (key, report)
) WITHOUT ROWID;
CREATE TABLE shingles (
  hash   INTEGER NOT NULL,
  report INTEGER NOT NULL,
  PRIMARY KEY (hash, report)
) WITHOUT ROWID;

-- For people with an SQLite tool: one row a thing, ids in place of numbers.
CREATE VIEW report_list AS
  SELECT r.id AS report, r.published, r.inferred_published, r.language, r.outlet, r.title, r.address, r.article,
         r.version, r.latest AS is_latest_version, w.id AS wire, h.id AS happening, r.added, r.reader
  FROM reports r LEFT JOIN reports w ON w.no = r.wire LEFT JOIN reports h ON h.no = r.happening;
CREATE VIEW claim_list AS
  SELECT c.id AS claim, i.id AS incident, r.id AS report, r.outlet, r.published, c.kind, c.mode, c.cameo, c.stance,
         c.modality, c.starts, c.ends, c.place, c.words, c.strength AS link_strength, c.reasons AS link_reasons,
         r.latest AS is_latest_version
  FROM claims c JOIN reports r ON r.no = c.report LEFT JOIN incidents i ON i.no = c.incident;
CREATE VIEW figure_list AS
  SELECT c.id AS claim, i.id AS incident, c.starts, c.ends, f.role, f.thing, f.low, f.high, f.form, f.scope, f.is_part,
         f.words, (SELECT coalesce(s.name, s.id) FROM sources s WHERE s.claim = c.no ORDER BY s.position DESC LIMIT 1) AS source
  FROM figures f JOIN claims c ON c.no = f.claim LEFT JOIN incidents i ON i.no = c.incident;
CREATE VIEW source_list AS
  SELECT c.id AS claim, s.position, s.id AS source, s.name, s.kind, s.cue FROM sources s JOIN claims c ON c.no = s.claim;
CREATE VIEW party_list AS
  SELECT c.id AS claim, i.id AS incident, p.side, p.id AS actor, p.name
  FROM parties p JOIN claims c ON c.no = p.claim LEFT JOIN incidents i ON i.no = c.incident;
CREATE VIEW incident_list AS
  SELECT i.id AS incident, i.kind, i.mode, i.modality, i.starts, i.ends, i.place, i.place_id, i.actors, i.recipients,
         i.claims, i.reports, i.independent AS independent_reports, i.figures, i.disagree AS sources_disagree,
         whole.id AS part_of
  FROM incidents i JOIN claims top ON top.no = i.no LEFT JOIN claims w ON w.no = top.whole
       LEFT JOIN incidents whole ON whole.no = w.incident AND whole.no <> i.no;
CREATE VIEW finding_list AS
  SELECT f.id AS finding, f.kind, f.thing, f.says, r.id AS report, i.id AS incident
  FROM findings f LEFT JOIN reports r ON r.no = f.report LEFT JOIN incidents i ON i.no = f.incident;
