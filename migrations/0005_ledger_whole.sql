-- The last day of a history row that knows only a range of days; null for everything else.
ALTER TABLE statement ADD COLUMN last_on TEXT;
UPDATE statement SET last_on = json_extract(body, '$.origin.lastDay') WHERE history_row IS NOT NULL;

CREATE INDEX statement_range ON statement (kind, last_on)
  WHERE standing = 'told' AND last_on > happened_on;

-- The agreement that the event's own statements name, and how many people came home with it but
-- outside the exchange: they are in to_ukraine and in no exchange total.
ALTER TABLE event ADD COLUMN agreement TEXT;
ALTER TABLE event ADD COLUMN outside INTEGER CHECK (outside >= 0);
UPDATE event SET agreement = json_extract(body, '$.agreement.id');

CREATE INDEX event_of_agreement ON event (agreement, first_on) WHERE agreement IS NOT NULL;
-- Answers what /status adds up without reading a body.
CREATE INDEX event_sums ON event (kind, standing, first_on, last_on, to_ukraine, ordinal, outside);

-- What each version of an event was told with: the leading figure of each measure and its holder.
CREATE TABLE event_version (
  event_id    INTEGER NOT NULL REFERENCES event (id),
  version     INTEGER NOT NULL CHECK (version > 0),
  standing    TEXT    NOT NULL CHECK (standing IN ('confirmed', 'unconfirmed', 'withdrawn')),
  first_on    TEXT    NOT NULL,
  last_on     TEXT    NOT NULL,
  ordinal     INTEGER,
  stage       INTEGER,
  figures     TEXT    NOT NULL CHECK (json_valid(figures)),
  at          INTEGER NOT NULL,
  PRIMARY KEY (event_id, version)
) STRICT, WITHOUT ROWID;

-- A figure that a holder gave before and gives otherwise, or no more, since a version of the event. The
-- old value stays here for ever, with the reason.
CREATE TABLE claim_change (
  event_id      INTEGER NOT NULL,
  version       INTEGER NOT NULL,
  measure       TEXT    NOT NULL,
  holder        TEXT    NOT NULL,
  from_value    INTEGER NOT NULL,
  to_value      INTEGER,
  -- edited: the post was edited · missing: the channel took it away · shown_again: it is back ·
  -- contradicted: the holder's newer post says otherwise · unsaid: no post says it any more ·
  -- overruled: the holder stands by it, and another one whose word leads says otherwise.
  reason        TEXT    NOT NULL
                CHECK (reason IN ('edited', 'missing', 'shown_again', 'contradicted', 'unsaid',
                                  'overruled')),
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  PRIMARY KEY (event_id, version, measure, holder),
  FOREIGN KEY (event_id, version) REFERENCES event_version (event_id, version)
) STRICT, WITHOUT ROWID;

-- What a person decided on a question: yes or no, once.
ALTER TABLE review ADD COLUMN decided_at INTEGER;
ALTER TABLE review ADD COLUMN decision TEXT CHECK (decision IN ('yes', 'no'));

CREATE INDEX review_open ON review (opened_at) WHERE decided_at IS NULL;

-- Agreements that do not ship with the program: added by the operator, or read from a post and waiting
-- for the operator's yes. Only accepted ones are counted.
CREATE TABLE agreement (
  id            TEXT    NOT NULL PRIMARY KEY,
  standing      TEXT    NOT NULL CHECK (standing IN ('proposed', 'accepted', 'refused')),
  -- As data/agreements.json holds one.
  body          TEXT    NOT NULL CHECK (json_valid(body)),
  -- The statement it was read from; null where the operator wrote it.
  statement_id  TEXT    REFERENCES statement (id),
  proposed_at   INTEGER NOT NULL,
  decided_at    INTEGER CHECK ((standing = 'proposed') = (decided_at IS NULL))
) STRICT, WITHOUT ROWID;
