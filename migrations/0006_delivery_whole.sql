-- Notifications and deliveries are made anew with what live messages, corrections, retractions and quiet
-- hours need; their rows are kept. A constraint of an existing table cannot be changed in place.
CREATE TABLE notification_whole (
  id              INTEGER NOT NULL PRIMARY KEY,
  kind            TEXT    NOT NULL
                  CHECK (kind IN ('alert', 'update', 'retraction', 'quota', 'digest')),
  event_id        INTEGER REFERENCES event (id),
  -- Counts the updates and retractions of one event from 1; 0 for its alert.
  round           INTEGER NOT NULL DEFAULT 0,
  topic           TEXT    NOT NULL,
  -- Why an event is retracted, in a word of ours.
  reason          TEXT,
  created_at      INTEGER NOT NULL,
  -- The alert whose readers an update or a retraction goes to; null where the topic's readers are told.
  follows         INTEGER REFERENCES notification_whole (id),
  -- Up to which chat.seq it goes, or where it follows an alert up to which delivery.id.
  audience_until  INTEGER NOT NULL,
  -- Up to which chat_id, or delivery.id, its deliveries are made; null where that has not begun. In the
  -- order of chat_id all indexes grow at one place, which makes a million rows a matter of seconds.
  queued_until    INTEGER,
  is_queued       INTEGER NOT NULL DEFAULT 0 CHECK (is_queued IN (0, 1)),
  -- The newest delivery.id before its own.
  made_after      INTEGER NOT NULL DEFAULT 0,
  -- The version of the event that messages already sent are to be brought to, and up to which
  -- delivery.id that is asked for already, and is to be.
  edit_version    INTEGER,
  edited_until    INTEGER NOT NULL DEFAULT 0,
  edit_until      INTEGER NOT NULL DEFAULT 0,
  UNIQUE (kind, event_id, round)
) STRICT;

CREATE TABLE delivery_whole (
  id               INTEGER NOT NULL PRIMARY KEY,
  notification_id  INTEGER NOT NULL REFERENCES notification_whole (id),
  chat_id          INTEGER NOT NULL REFERENCES chat (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
  state            TEXT    NOT NULL DEFAULT 'due' CHECK (state IN ('due', 'sent', 'dropped', 'parked')),
  -- The smaller, the earlier it goes.
  priority         INTEGER NOT NULL DEFAULT 1,
  attempts         INTEGER NOT NULL DEFAULT 0,
  due_at           INTEGER NOT NULL,
  -- Whether it waits, or waited, for the end of quiet hours or of a pause.
  held             INTEGER NOT NULL DEFAULT 0 CHECK (held IN (0, 1)),
  -- The message that it answers.
  reply_to         INTEGER,
  -- The message that carries it, so that it can be edited.
  message_id       INTEGER,
  -- Whether that message is a card which tells of several at once.
  in_card          INTEGER NOT NULL DEFAULT 0 CHECK (in_card IN (0, 1)),
  -- The version of the event that the message shows, and the one it showed before its last correction.
  event_version    INTEGER,
  was_version      INTEGER,
  -- What of the event the chat has opened in the message; null as it was sent.
  opened           TEXT    CHECK (opened IN ('main', 'details', 'sources')),
  -- When the message is to be edited next; null where it shows what it should.
  edit_at          INTEGER,
  edit_attempts    INTEGER NOT NULL DEFAULT 0,
  settled_at       INTEGER,
  error            TEXT,
  -- One notification reaches one chat once, however often a chunk is repeated.
  UNIQUE (chat_id, notification_id),
  CHECK ((state = 'sent') = (message_id IS NOT NULL)),
  CHECK (edit_at IS NULL OR state = 'sent')
) STRICT;

-- What was half queued begins anew: no chat gets a second row.
INSERT INTO notification_whole (id, kind, event_id, topic, created_at, audience_until, is_queued)
SELECT id, kind, event_id, topic, created_at, audience_until, queued_until >= audience_until
FROM notification;

INSERT INTO delivery_whole (id, notification_id, chat_id, state, attempts, due_at, message_id,
                            event_version, settled_at, error)
SELECT id, notification_id, chat_id, state, attempts, due_at, message_id, event_version, settled_at, error
FROM delivery;

DROP TABLE delivery;
DROP TABLE notification;
ALTER TABLE notification_whole RENAME TO notification;
ALTER TABLE delivery_whole RENAME TO delivery;

-- Asked for each delivery: an event's row is long, and its version stands at the end.
CREATE INDEX event_at_version ON event (id, version, standing);

CREATE INDEX notification_to_queue ON notification (id) WHERE is_queued = 0;
CREATE INDEX notification_to_edit ON notification (id) WHERE edited_until < edit_until;
CREATE INDEX notification_of_event ON notification (event_id);
CREATE INDEX notification_that_follows ON notification (follows) WHERE follows IS NOT NULL;
CREATE INDEX delivery_due ON delivery (priority, due_at, id) WHERE state = 'due';
CREATE INDEX delivery_to_edit ON delivery (edit_at, id) WHERE edit_at IS NOT NULL;

-- What each version of an event was told with, so that a correction can say what it corrects, to
-- each chat by what that chat had been told.
CREATE TABLE telling (
  event_id    INTEGER NOT NULL REFERENCES event (id),
  version     INTEGER NOT NULL,
  figures     TEXT    NOT NULL CHECK (json_valid(figures)),
  changed_at  INTEGER NOT NULL,
  PRIMARY KEY (event_id, version)
) STRICT, WITHOUT ROWID;

-- How many deliveries of a notification ended how, once their rows are thinned out.
CREATE TABLE delivery_count (
  notification_id  INTEGER NOT NULL REFERENCES notification (id),
  state            TEXT    NOT NULL,
  deliveries       INTEGER NOT NULL,
  PRIMARY KEY (notification_id, state)
) STRICT, WITHOUT ROWID;

-- When Telegram's word was heard: a clock that is set back afterwards does not make it longer.
ALTER TABLE stillness ADD COLUMN since_at INTEGER NOT NULL DEFAULT 0;

-- A chat that wants no messages for a time.
ALTER TABLE chat ADD COLUMN paused_until INTEGER;
-- The operator's own public channel: one message to it reaches all who read it.
ALTER TABLE chat ADD COLUMN is_broadcast INTEGER NOT NULL DEFAULT 0 CHECK (is_broadcast IN (0, 1));
-- Quiet hours of a topic by the chat's own clock, in minutes after midnight; null as the topic has them
-- at first, both the same for none.
ALTER TABLE chat_topic ADD COLUMN quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439);
ALTER TABLE chat_topic ADD COLUMN quiet_to INTEGER CHECK (quiet_to BETWEEN 0 AND 1439);
