-- An edit that Telegram calls malformed: our own mistake, kept until operators decide.
ALTER TABLE delivery ADD COLUMN edit_parked INTEGER NOT NULL DEFAULT 0 CHECK (edit_parked IN (0, 1));
CREATE INDEX delivery_edit_parked ON delivery (notification_id) WHERE edit_parked = 1;

-- What operators decided about what is parked of a broadcast: to send it again, or to let it go. Of two who
-- press at once the first one decides.
CREATE TABLE parked_decision (
  id               INTEGER NOT NULL PRIMARY KEY,
  notification_id  INTEGER NOT NULL REFERENCES notification (id),
  what             TEXT    NOT NULL CHECK (what IN ('again', 'drop')),
  messages         INTEGER NOT NULL,
  -- The Telegram number of whoever pressed.
  by_user          INTEGER NOT NULL,
  decided_at       INTEGER NOT NULL
) STRICT;

CREATE INDEX parked_decision_of_notification ON parked_decision (notification_id);
