-- What a chat has set beside its topics. Full figures in one block, for journalists and researchers.
ALTER TABLE chat ADD COLUMN is_plain INTEGER NOT NULL DEFAULT 0 CHECK (is_plain IN (0, 1));
-- The topic of a forum that a group wants its messages in; null for the general one.
ALTER TABLE chat ADD COLUMN thread_id INTEGER;
-- When the warning of fraud was last shown after an alert.
ALTER TABLE chat ADD COLUMN warned_at INTEGER;

-- Whether a topic's messages sound; null as the topic has it at first. Bodies never do.
ALTER TABLE chat_topic ADD COLUMN has_sound INTEGER CHECK (has_sound IN (0, 1));

-- When a chat gets its digest, by its own clock, and what the one on its way tells of: from the end of
-- the one before up to `until_at`. Times missed in a stop or a pause widen it, so that none comes twice.
CREATE TABLE chat_digest (
  chat_id     INTEGER NOT NULL PRIMARY KEY REFERENCES chat (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
  every       TEXT    NOT NULL CHECK (every IN ('day', 'week', 'month')),
  -- Minutes after midnight.
  at_minutes  INTEGER NOT NULL CHECK (at_minutes BETWEEN 0 AND 1439),
  from_at     INTEGER NOT NULL,
  until_at    INTEGER NOT NULL,
  next_at     INTEGER NOT NULL,
  CHECK (from_at <= until_at)
) STRICT;

CREATE INDEX chat_digest_due ON chat_digest (next_at);

-- How each open commitment stood when it was told last, so that an update is sent once for each change.
CREATE TABLE quota_told (
  commitment  TEXT    NOT NULL PRIMARY KEY,
  state       TEXT    NOT NULL CHECK (json_valid(state)),
  told_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What people wrote to the operator, by their own wish; not from whom.
CREATE TABLE feedback (
  id           INTEGER NOT NULL PRIMARY KEY,
  words        TEXT    NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  received_at  INTEGER NOT NULL
) STRICT;
