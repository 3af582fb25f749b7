-- What is worth telling. The row is written in the transaction that stores its event, together with
-- the last chat it goes to; deliveries are made from it in chunks, so a crash between them loses none.
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

-- How long Telegram told the whole bot to be still; it holds over a restart.
CREATE TABLE stillness (
  id        INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  until_at  INTEGER NOT NULL
) STRICT;
