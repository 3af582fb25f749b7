-- What posts and history rows state. A statement of an older revision is withdrawn, never deleted:
-- what was first said, and told on it, is part of the record.
CREATE TABLE statement (
  id            TEXT    NOT NULL PRIMARY KEY,
  -- The post's revision it was read from; null for a row of the shipped history.
  channel       TEXT,
  number        INTEGER,
  revision      INTEGER,
  -- The history row it is; null for posts.
  history_row   TEXT,
  kind          TEXT    NOT NULL,
  happened_on   TEXT,
  -- held: a person must look before anybody is told.
  standing      TEXT    NOT NULL CHECK (standing IN ('told', 'held', 'withdrawn')),
  -- The statement with its quotes, and for a history row its origin, as JSON.
  body          TEXT    NOT NULL CHECK (json_valid(body)),
  recorded_at   INTEGER NOT NULL,
  withdrawn_at  INTEGER,
  CHECK ((channel IS NULL) = (history_row IS NOT NULL)),
  FOREIGN KEY (channel, number, revision) REFERENCES post_revision (channel, number, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_of_post ON statement (channel, number) WHERE channel IS NOT NULL;
CREATE INDEX statement_told ON statement (kind, happened_on) WHERE standing = 'told';

-- What a person must decide, with the reason; nothing waits in memory.
CREATE TABLE review (
  id            INTEGER NOT NULL PRIMARY KEY,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  code          TEXT    NOT NULL,
  detail        TEXT    NOT NULL,
  opened_at     INTEGER NOT NULL,
  UNIQUE (statement_id, code, detail)
) STRICT;

-- An exchange or a repatriation as it happened. The row keeps its number over rebuilds; the body is
-- made anew from the statements whenever one of them changes.
CREATE TABLE event (
  id            INTEGER NOT NULL PRIMARY KEY,
  kind          TEXT    NOT NULL CHECK (kind IN ('prisoner_exchange', 'body_repatriation')),
  first_on      TEXT    NOT NULL,
  last_on       TEXT    NOT NULL,
  ordinal       INTEGER,
  stage         INTEGER,
  -- withdrawn: no statement speaks of it any more.
  standing      TEXT    NOT NULL CHECK (standing IN ('confirmed', 'unconfirmed', 'withdrawn')),
  -- The figure of returns to Ukraine in Ukraine's own words; null where none is published.
  to_ukraine    INTEGER,
  body          TEXT    NOT NULL CHECK (json_valid(body)),
  version       INTEGER NOT NULL CHECK (version > 0),
  created_at    INTEGER NOT NULL,
  changed_at    INTEGER NOT NULL,
  CHECK (first_on <= last_on)
) STRICT;

CREATE INDEX event_by_day ON event (kind, standing, first_on);

CREATE TABLE event_statement (
  event_id      INTEGER NOT NULL REFERENCES event (id),
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  PRIMARY KEY (event_id, statement_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_statement_of_statement ON event_statement (statement_id);

-- Every figure by its holder, the leading one of each measure marked: figures never overwrite each other.
CREATE TABLE claim (
  event_id      INTEGER NOT NULL REFERENCES event (id),
  measure       TEXT    NOT NULL,
  place         INTEGER NOT NULL CHECK (place >= 0),
  value         INTEGER NOT NULL CHECK (value >= 0),
  how           TEXT    NOT NULL,
  holder        TEXT    NOT NULL,
  stated_by     TEXT,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  PRIMARY KEY (event_id, measure, place)
) STRICT, WITHOUT ROWID;
