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

CREATE TABLE alarm (
  name      TEXT    NOT NULL PRIMARY KEY,
  misses    INTEGER NOT NULL CHECK (misses > 0),
  since_at  INTEGER NOT NULL,
  told_at   INTEGER,
  detail    TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE backup (
  id       INTEGER NOT NULL PRIMARY KEY,
  made_at  INTEGER NOT NULL,
  file     TEXT    NOT NULL,
  bytes    INTEGER,
  error    TEXT,
  CHECK ((bytes IS NULL) = (error IS NOT NULL))
) STRICT;

CREATE INDEX backup_by_moment ON backup (made_at);

CREATE TABLE chat (
  seq           INTEGER PRIMARY KEY AUTOINCREMENT,
  chat_id       INTEGER NOT NULL UNIQUE,
  language      TEXT    NOT NULL CHECK (length(language) BETWEEN 2 AND 8),
  zone          TEXT    NOT NULL CHECK (zone <> ''),
  state         TEXT    NOT NULL CHECK (state IN ('active', 'stopped')),
  stopped_for   TEXT,
  stopped_at    INTEGER,
  created_at    INTEGER NOT NULL, paused_until INTEGER, is_broadcast INTEGER NOT NULL DEFAULT 0 CHECK (is_broadcast IN (0, 1)), is_plain INTEGER NOT NULL DEFAULT 0 CHECK (is_plain IN (0, 1)), thread_id INTEGER, warned_at INTEGER,
  CHECK ((state = 'stopped') = (stopped_for IS NOT NULL)),
  CHECK ((state = 'stopped') = (stopped_at IS NOT NULL))
) STRICT;

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

CREATE TABLE chat_topic (
  chat_id   INTEGER NOT NULL REFERENCES chat (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
  topic     TEXT    NOT NULL CHECK (topic <> ''),
  since_at  INTEGER NOT NULL, quiet_from INTEGER CHECK (quiet_from BETWEEN 0 AND 1439), quiet_to INTEGER CHECK (quiet_to BETWEEN 0 AND 1439), has_sound INTEGER CHECK (has_sound IN (0, 1)), only_of TEXT CHECK (only_of <> ''),
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

CREATE TABLE covered (
  channel  TEXT    NOT NULL,
  first    INTEGER NOT NULL CHECK (first > 0),
  last     INTEGER NOT NULL CHECK (last >= first),
  PRIMARY KEY (channel, first)
) STRICT, WITHOUT ROWID;

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

CREATE TABLE "delivery" (
  id               INTEGER NOT NULL PRIMARY KEY,
  notification_id  INTEGER NOT NULL REFERENCES "notification" (id),
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
  error            TEXT, edit_parked INTEGER NOT NULL DEFAULT 0 CHECK (edit_parked IN (0, 1)),
  -- One notification reaches one chat once, however often a chunk is repeated.
  UNIQUE (chat_id, notification_id),
  CHECK ((state = 'sent') = (message_id IS NOT NULL)),
  CHECK (edit_at IS NULL OR state = 'sent')
) STRICT;

CREATE TABLE delivery_count (
  notification_id  INTEGER NOT NULL REFERENCES notification (id),
  state            TEXT    NOT NULL,
  deliveries       INTEGER NOT NULL,
  PRIMARY KEY (notification_id, state)
) STRICT, WITHOUT ROWID;

CREATE INDEX delivery_due ON delivery (priority, due_at, id) WHERE state = 'due';

CREATE INDEX delivery_edit_parked ON delivery (notification_id) WHERE edit_parked = 1;

CREATE INDEX delivery_parked ON delivery (notification_id) WHERE state = 'parked';

CREATE INDEX delivery_to_edit ON delivery (edit_at, id) WHERE edit_at IS NOT NULL;

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
  changed_at    INTEGER NOT NULL, agreement TEXT, outside INTEGER CHECK (outside >= 0), merged_into INTEGER REFERENCES event (id), merged_at INTEGER,
  CHECK (first_on <= last_on)
) STRICT;

CREATE INDEX event_at_version ON event (id, version, standing);

CREATE INDEX event_by_day ON event (kind, standing, first_on);

CREATE INDEX event_merged ON event (merged_into) WHERE merged_into IS NOT NULL;

CREATE INDEX event_of_agreement ON event (agreement, first_on) WHERE agreement IS NOT NULL;

CREATE TABLE event_statement (
  event_id      INTEGER NOT NULL REFERENCES event (id),
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  PRIMARY KEY (event_id, statement_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX event_statement_of_statement ON event_statement (statement_id);

CREATE INDEX event_sums ON event (kind, standing, first_on, last_on, to_ukraine, ordinal, outside);

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

CREATE TABLE feedback (
  id           INTEGER NOT NULL PRIMARY KEY,
  words        TEXT    NOT NULL CHECK (length(words) BETWEEN 1 AND 2000),
  received_at  INTEGER NOT NULL
) STRICT;

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
  reached       INTEGER NOT NULL DEFAULT 0, decided_by INTEGER,
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

CREATE TABLE "notification" (
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
  follows         INTEGER REFERENCES "notification" (id),
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
  edit_until      INTEGER NOT NULL DEFAULT 0, falls_under TEXT CHECK (json_valid(falls_under)), is_widened INTEGER NOT NULL DEFAULT 0 CHECK (is_widened IN (0, 1)),
  UNIQUE (kind, event_id, round)
) STRICT;

CREATE INDEX notification_of_event ON notification (event_id);

CREATE INDEX notification_that_follows ON notification (follows) WHERE follows IS NOT NULL;

CREATE INDEX notification_to_edit ON notification (id) WHERE edited_until < edit_until;

CREATE INDEX notification_to_queue ON notification (id) WHERE is_queued = 0;

CREATE TABLE operator (
  user_id   INTEGER NOT NULL PRIMARY KEY,
  name      TEXT    NOT NULL CHECK (name <> ''),
  known_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

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

CREATE TABLE operator_question (
  chat_id       INTEGER NOT NULL,
  message_id    INTEGER NOT NULL,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  field         TEXT    NOT NULL,
  asked_at      INTEGER NOT NULL,
  PRIMARY KEY (chat_id, message_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE operators_chat (
  named    INTEGER NOT NULL PRIMARY KEY,
  chat_id  INTEGER NOT NULL
) STRICT;

CREATE TABLE parked_decision (
  id               INTEGER NOT NULL PRIMARY KEY,
  notification_id  INTEGER NOT NULL REFERENCES notification (id),
  what             TEXT    NOT NULL CHECK (what IN ('again', 'drop')),
  messages         INTEGER NOT NULL,
  -- The Telegram number of whoever pressed.
  by_user          INTEGER NOT NULL,
  decided_at       INTEGER NOT NULL
, carried_until INTEGER NOT NULL DEFAULT 0, carry_until INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE INDEX parked_decision_of_notification ON parked_decision (notification_id);

CREATE INDEX parked_decision_to_carry ON parked_decision (id) WHERE carried_until < carry_until;

CREATE TABLE picture (
  name     TEXT    NOT NULL PRIMARY KEY,
  state    TEXT    NOT NULL,
  file_id  TEXT    NOT NULL,
  made_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE post (
  channel       TEXT    NOT NULL,
  number        INTEGER NOT NULL CHECK (number > 0),
  published_at  INTEGER NOT NULL,
  seen_at       INTEGER NOT NULL,
  missing_at    INTEGER,
  -- When its own page was asked last because the channel's page did not show it.
  checked_at    INTEGER, withheld_at INTEGER,
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
  seen_at         INTEGER NOT NULL, shown_at INTEGER,
  PRIMARY KEY (channel, number, revision),
  FOREIGN KEY (channel, number) REFERENCES post (channel, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE quota_told (
  commitment  TEXT    NOT NULL PRIMARY KEY,
  state       TEXT    NOT NULL CHECK (json_valid(state)),
  told_at     INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE review (
  id            INTEGER NOT NULL PRIMARY KEY,
  statement_id  TEXT    NOT NULL REFERENCES statement (id),
  code          TEXT    NOT NULL,
  detail        TEXT    NOT NULL,
  opened_at     INTEGER NOT NULL, decided_at INTEGER, decision TEXT CHECK (decision IN ('yes', 'no')), about TEXT,
  UNIQUE (statement_id, code, detail)
) STRICT;

CREATE INDEX review_about ON review (about) WHERE about IS NOT NULL;

CREATE INDEX review_open ON review (opened_at) WHERE decided_at IS NULL;

CREATE TABLE search_due (
  channel  TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  PRIMARY KEY (channel, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER search_due_after_change AFTER UPDATE ON event BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES ('', new.id);
END;

CREATE TRIGGER search_due_after_event AFTER INSERT ON event BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES ('', new.id);
END;

CREATE TRIGGER search_due_after_revision AFTER INSERT ON post_revision BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES (new.channel, new.number);
END;

CREATE TRIGGER search_due_after_standing AFTER UPDATE OF standing ON statement
WHEN new.channel IS NOT NULL BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES (new.channel, new.number);
END;

CREATE TRIGGER search_due_after_statement AFTER INSERT ON statement WHEN new.channel IS NOT NULL BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES (new.channel, new.number);
END;

CREATE TABLE search_entry (
  id        INTEGER NOT NULL PRIMARY KEY,
  event_id  INTEGER REFERENCES event (id),
  channel   TEXT,
  number    INTEGER,
  -- all: for everybody; quiet: in the place of a `bodies` entry for those who did not ask.
  scope     TEXT    NOT NULL CHECK (scope IN ('all', 'quiet', 'bodies')),
  ordinal   INTEGER,
  first_on  TEXT    NOT NULL,
  last_on   TEXT    NOT NULL,
  CHECK ((event_id IS NULL) = (channel IS NOT NULL)),
  CHECK ((channel IS NULL) = (number IS NULL)),
  FOREIGN KEY (channel, number) REFERENCES post (channel, number)
) STRICT;

CREATE INDEX search_entry_by_day ON search_entry (last_on);

CREATE INDEX search_entry_of_event ON search_entry (event_id) WHERE event_id IS NOT NULL;

CREATE INDEX search_entry_of_post ON search_entry (channel, number) WHERE channel IS NOT NULL;

CREATE VIRTUAL TABLE search_text USING fts5 (words, tokenize = 'trigram', detail = 'full');

CREATE TABLE 'search_text_config'(k PRIMARY KEY, v) WITHOUT ROWID;

CREATE TABLE 'search_text_content'(id INTEGER PRIMARY KEY, c0);

CREATE TABLE 'search_text_data'(id INTEGER PRIMARY KEY, block BLOB);

CREATE TABLE 'search_text_docsize'(id INTEGER PRIMARY KEY, sz BLOB);

CREATE TABLE 'search_text_idx'(segid, term, pgno, PRIMARY KEY(segid, term)) WITHOUT ROWID;

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
, paused_at INTEGER, read_within_ms INTEGER, bottom_seen_at INTEGER) STRICT;

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
  withdrawn_at  INTEGER, last_on TEXT,
  CHECK ((channel IS NULL) = (history_row IS NOT NULL)),
  FOREIGN KEY (channel, number, revision) REFERENCES post_revision (channel, number, revision)
) STRICT, WITHOUT ROWID;

CREATE INDEX statement_of_post ON statement (channel, number) WHERE channel IS NOT NULL;

CREATE INDEX statement_range ON statement (kind, last_on)
  WHERE standing = 'told' AND last_on > happened_on;

CREATE INDEX statement_told ON statement (kind, happened_on) WHERE standing = 'told';

CREATE TABLE stillness (
  id        INTEGER NOT NULL PRIMARY KEY CHECK (id = 1),
  until_at  INTEGER NOT NULL
, since_at INTEGER NOT NULL DEFAULT 0) STRICT;

CREATE TABLE telling (
  event_id    INTEGER NOT NULL REFERENCES event (id),
  version     INTEGER NOT NULL,
  figures     TEXT    NOT NULL CHECK (json_valid(figures)),
  changed_at  INTEGER NOT NULL,
  PRIMARY KEY (event_id, version)
) STRICT, WITHOUT ROWID;
