CREATE TABLE chat (
  seq           INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id       INTEGER NOT NULL UNIQUE,
  language      TEXT    NOT NULL CHECK (length(language) BETWEEN 2 AND 8),
  zone          TEXT    NOT NULL CHECK (zone <> ''),
  state         TEXT    NOT NULL CHECK (state IN ('active', 'stopped')),
  stopped_for   TEXT,
  stopped_at    INTEGER,
  created_at    INTEGER NOT NULL,
  CHECK ((state = 'stopped') = (stopped_for IS NOT NULL)),
  CHECK ((state = 'stopped') = (stopped_at IS NOT NULL))
) STRICT;

CREATE TABLE chat_topic (
  chat_id   INTEGER NOT NULL REFERENCES chat (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
  topic     TEXT    NOT NULL CHECK (topic <> ''),
  since_at  INTEGER NOT NULL,
  PRIMARY KEY (chat_id, topic)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE covered (
  channel  TEXT    NOT NULL,
  first    INTEGER NOT NULL CHECK (first > 0),
  last     INTEGER NOT NULL CHECK (last >= first),
  PRIMARY KEY (channel, first)
) STRICT, WITHOUT ROWID;

CREATE TABLE delivery (
  id               INTEGER NOT NULL PRIMARY KEY,
  notification_id  INTEGER NOT NULL REFERENCES notification (id),
  chat_id          INTEGER NOT NULL REFERENCES chat (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
  state            TEXT    NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'dropped', 'parked')),
  attempts         INTEGER NOT NULL DEFAULT 0,
  due_at           INTEGER NOT NULL,
  -- The message that carries it, so that it can be edited.
  message_id       INTEGER,
  event_version    INTEGER,
  settled_at       INTEGER,
  error            TEXT,
  -- One notification reaches one chat once, however often a chunk is repeated.
  UNIQUE (notification_id, chat_id),
  CHECK ((state = 'sent') = (message_id IS NOT NULL))
) STRICT;

CREATE INDEX delivery_due ON delivery (due_at, id) WHERE state = 'due';

CREATE INDEX delivery_of_chat ON delivery (chat_id);

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

CREATE TABLE notification (
  id              INTEGER NOT NULL PRIMARY KEY,
  kind            TEXT    NOT NULL CHECK (kind IN ('alert')),
  event_id        INTEGER NOT NULL REFERENCES event (id),
  topic           TEXT    NOT NULL,
  created_at      INTEGER NOT NULL,
  -- chat.seq of the newest chat when the event was stored.
  audience_until  INTEGER NOT NULL,
  -- chat.seq up to which deliveries are made.
  queued_until    INTEGER NOT NULL DEFAULT 0,
  -- A second post of the same event sends no second alert.
  UNIQUE (kind, event_id)
) STRICT;

CREATE INDEX notification_to_queue ON notification (id) WHERE queued_until < audience_until;

CREATE TABLE post (
  channel       TEXT    NOT NULL,
  number        INTEGER NOT NULL CHECK (number > 0),
  published_at  INTEGER NOT NULL,
  seen_at       INTEGER NOT NULL,
  missing_at    INTEGER,
  PRIMARY KEY (channel, number)
) STRICT, WITHOUT ROWID;

CREATE INDEX post_by_time ON post (channel, published_at);

CREATE TABLE post_number (
  channel    TEXT    NOT NULL,
  number     INTEGER NOT NULL CHECK (number > 0),
  state      TEXT    NOT NULL
             CHECK (state IN ('post', 'member', 'absent', 'withheld', 'not_understood')),
  of         INTEGER CHECK ((state = 'member') = (of IS NOT NULL)),
  looked_at  INTEGER NOT NULL,
  PRIMARY KEY (channel, number)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE review (
  id            INTEGER NOT NULL PRIMARY KEY,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  code          TEXT    NOT NULL,
  detail        TEXT    NOT NULL,
  opened_at     INTEGER NOT NULL,
  UNIQUE (statement_id, code, detail)
) STRICT;

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
  polled_at         INTEGER,
  rechecked_at      INTEGER,
  deep_rechecked_at INTEGER,
  announced_at      INTEGER,
  backfilled_at     INTEGER,
  silent_after_ms   INTEGER NOT NULL
) STRICT;

CREATE TABLE sqlite_sequence(name,seq);

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

CREATE TABLE stillness (
  id        INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  until_at  INTEGER NOT NULL
) STRICT;
