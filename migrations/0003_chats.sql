-- Who asked to be told. Nothing is kept of a chat but its number, its language, its time zone and what
-- it chose: no name, nothing that anybody wrote. `seq` gives the order in which an audience is served in
-- chunks, and "up to which chat" a notification goes; AUTOINCREMENT, so that a number is never used twice.
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

-- What a chat asked for, one row a topic, so that no two topics can be bundled. Topics are not listed
-- here because each release may add one. A chat that is forgotten takes its rows along; a group that
-- becomes a supergroup under another number keeps them.
CREATE TABLE chat_topic (
  chat_id   INTEGER NOT NULL REFERENCES chat (chat_id) ON DELETE CASCADE ON UPDATE CASCADE,
  topic     TEXT    NOT NULL CHECK (topic <> ''),
  since_at  INTEGER NOT NULL,
  PRIMARY KEY (chat_id, topic)
) STRICT, WITHOUT ROWID;
