-- What the operator is told. A message waits here until Telegram has taken it: at least once, over
-- restarts. The body is data and is put into words when it is sent.
CREATE TABLE operator_message (
  id          INTEGER NOT NULL PRIMARY KEY,
  -- One thing is told once, however often it is noticed.
  key         TEXT    NOT NULL UNIQUE,
  body        TEXT    NOT NULL CHECK (json_valid(body)),
  state       TEXT    NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'parked')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  created_at  INTEGER NOT NULL,
  due_at      INTEGER NOT NULL,
  chat_id     INTEGER,
  message_id  INTEGER,
  settled_at  INTEGER,
  error       TEXT,
  CHECK ((state = 'sent') = (message_id IS NOT NULL))
) STRICT;

CREATE INDEX operator_message_due ON operator_message (due_at, id) WHERE state = 'due';

-- What a person decided about a statement: who, when, which questions it settled, and how everything that it
-- changed stood before, so that it can be undone. Of two operators who press at once the first one
-- decides: then the questions are settled.
CREATE TABLE decision (
  id            INTEGER NOT NULL PRIMARY KEY,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  what          TEXT    NOT NULL
                CHECK (what IN ('publish', 'accept', 'tell', 'reject', 'not_event', 'leave')),
  -- The Telegram number of whoever pressed.
  by_user       INTEGER NOT NULL,
  decided_at    INTEGER NOT NULL,
  -- Numbers of reviews.
  reviews       TEXT    NOT NULL CHECK (json_valid(reviews)),
  -- [{id, standing, day, body, withdrawnAt}] as they were.
  before        TEXT    NOT NULL CHECK (json_valid(before)),
  undone_by     INTEGER,
  undone_at     INTEGER,
  CHECK ((undone_by IS NULL) = (undone_at IS NULL))
) STRICT;

CREATE INDEX decision_of_statement ON decision (statement_id, id);

-- A field that an operator put right. The statement as it was read stays in `was`; of several corrections
-- of one field the newest counts. They take effect when the statement is published.
CREATE TABLE correction (
  id            INTEGER NOT NULL PRIMARY KEY,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  field         TEXT    NOT NULL,
  -- JSON: a number, a day, or null for "not stated".
  value         TEXT    NOT NULL CHECK (json_valid(value)),
  was           TEXT    NOT NULL CHECK (json_valid(was)),
  by_user       INTEGER NOT NULL,
  at            INTEGER NOT NULL
) STRICT;

CREATE INDEX correction_of_statement ON correction (statement_id, field, id);

-- What the bot asked in the operator's chat and a reply answers: which field of which statement.
CREATE TABLE operator_question (
  chat_id       INTEGER NOT NULL,
  message_id    INTEGER NOT NULL,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  field         TEXT    NOT NULL,
  asked_at      INTEGER NOT NULL,
  PRIMARY KEY (chat_id, message_id)
) STRICT, WITHOUT ROWID;

-- What is wrong at present: how often in a row, since when, and when the operator heard of it last.
CREATE TABLE alarm (
  name      TEXT    NOT NULL PRIMARY KEY,
  misses    INTEGER NOT NULL CHECK (misses > 0),
  since_at  INTEGER NOT NULL,
  told_at   INTEGER,
  detail    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- Every copy of the database that was made or failed.
CREATE TABLE backup (
  id       INTEGER NOT NULL PRIMARY KEY,
  made_at  INTEGER NOT NULL,
  file     TEXT    NOT NULL,
  bytes    INTEGER,
  error    TEXT,
  CHECK ((bytes IS NULL) = (error IS NOT NULL))
) STRICT;

CREATE INDEX backup_by_moment ON backup (made_at);

-- A source that an operator paused is not read until it is resumed.
ALTER TABLE source ADD COLUMN paused_at INTEGER;

-- A message to everybody: written, shown to the operator, and sent only once it is confirmed. It goes
-- to the chats on record at that moment, each once; `reached` is chat.seq up to which it is on its way.
CREATE TABLE notice (
  id            INTEGER NOT NULL PRIMARY KEY,
  language      TEXT,
  topic         TEXT,
  text          TEXT    NOT NULL CHECK (text <> ''),
  by_user       INTEGER NOT NULL,
  written_at    INTEGER NOT NULL,
  state         TEXT    NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'confirmed', 'cancelled')),
  confirmed_at  INTEGER,
  audience_until INTEGER NOT NULL DEFAULT 0,
  reached       INTEGER NOT NULL DEFAULT 0,
  CHECK ((state = 'confirmed') = (confirmed_at IS NOT NULL))
) STRICT;

CREATE TABLE notice_delivery (
  id          INTEGER NOT NULL PRIMARY KEY,
  notice_id   INTEGER NOT NULL REFERENCES notice (id),
  chat_id     INTEGER NOT NULL REFERENCES chat (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
  state       TEXT    NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'dropped', 'parked')),
  attempts    INTEGER NOT NULL DEFAULT 0,
  due_at      INTEGER NOT NULL,
  message_id  INTEGER,
  settled_at  INTEGER,
  error       TEXT,
  UNIQUE (notice_id, chat_id)
) STRICT;

CREATE INDEX notice_delivery_due ON notice_delivery (due_at, id) WHERE state = 'due';
CREATE INDEX notice_delivery_of_chat ON notice_delivery (chat_id);

-- What a mistake of ours holds up is few and asked for often.
CREATE INDEX delivery_parked ON delivery (notification_id) WHERE state = 'parked';
