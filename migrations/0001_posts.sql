-- A post as a channel shows it under one number. Nothing here is ever deleted by the program: a post
-- that a channel takes away keeps its row and gets the moment at which it was found missing.
CREATE TABLE post (
  channel       TEXT    NOT NULL,
  number        INTEGER NOT NULL CHECK (number > 0),
  published_at  INTEGER NOT NULL,
  seen_at       INTEGER NOT NULL,
  missing_at    INTEGER,
  -- When its own page was asked last because the channel's page did not show it.
  checked_at    INTEGER,
  PRIMARY KEY (channel, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_by_time ON post (channel, published_at);

-- Every distinct content of a post: an edit adds a revision and never overwrites, because what the
-- channel first said is part of the record. Only the `edited` mark may change in place.
CREATE TABLE post_revision (
  channel         TEXT    NOT NULL,
  number          INTEGER NOT NULL,
  revision        INTEGER NOT NULL CHECK (revision > 0),
  kind            TEXT    NOT NULL CHECK (kind IN ('own', 'forwarded', 'service', 'unreadable')),
  text            TEXT    NOT NULL,
  -- SHA-256 of the text in hexadecimal: what is quoted later can be proved to be what was read.
  text_hash       TEXT    NOT NULL,
  edited          INTEGER NOT NULL CHECK (edited IN (0, 1)),
  forwarded_from  TEXT,
  members         TEXT    NOT NULL CHECK (json_valid(members)),
  media           TEXT    NOT NULL CHECK (json_valid(media)),
  links           TEXT    NOT NULL CHECK (json_valid(links)),
  perhaps_cut     INTEGER NOT NULL CHECK (perhaps_cut IN (0, 1)),
  published_at    INTEGER NOT NULL,
  seen_at         INTEGER NOT NULL,
  PRIMARY KEY (channel, number, revision),
  FOREIGN KEY (channel, number) REFERENCES post (channel, number)
) STRICT, WITHOUT ROWID;

-- What became of each number that a channel gives out: a post, a picture of an album (`of` names it),
-- absent (its own page says so), withheld (it is there and not shown), or there and not understood.
CREATE TABLE post_number (
  channel    TEXT    NOT NULL,
  number     INTEGER NOT NULL CHECK (number > 0),
  state      TEXT    NOT NULL
             CHECK (state IN ('post', 'member', 'absent', 'withheld', 'not_understood')),
  of         INTEGER CHECK ((state = 'member') = (of IS NOT NULL)),
  looked_at  INTEGER NOT NULL,
  PRIMARY KEY (channel, number)
) STRICT, WITHOUT ROWID;

-- Stretches of numbers that pages have covered without a gap. A number outside them was not looked at
-- yet; a number inside them without a row above was not shown, and its own page is not looked at yet.
CREATE TABLE covered (
  channel  TEXT    NOT NULL,
  first    INTEGER NOT NULL CHECK (first > 0),
  last     INTEGER NOT NULL CHECK (last >= first),
  PRIMARY KEY (channel, first)
) STRICT, WITHOUT ROWID;

-- Where reading each source stands.
CREATE TABLE source (
  channel           TEXT    NOT NULL PRIMARY KEY,
  -- The numeric identity behind the handle; another one later means that the handle changed hands.
  channel_id        INTEGER,
  -- The highest number ever seen, and the highest one at the first read: up to that one it is history.
  newest            INTEGER,
  first_newest      INTEGER,
  rendered_at       INTEGER,
  read_at           INTEGER,
  failing_since     INTEGER,
  failing_reason    TEXT    CHECK ((failing_reason IS NULL) = (failing_since IS NULL)),
  failing_detail    TEXT,
  failures          INTEGER NOT NULL DEFAULT 0,
  -- What the operator was told last of a failure that is not over.
  told_reason       TEXT,
  polled_at         INTEGER,
  rechecked_at      INTEGER,
  deep_rechecked_at INTEGER,
  announced_at      INTEGER,
  backfilled_at     INTEGER,
  silent_after_ms   INTEGER NOT NULL
) STRICT;
