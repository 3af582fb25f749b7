-- What can be searched. A post that speaks of the dead beside an exchange has two entries: one without
-- those sentences for everybody, and a whole one for those who asked for them.
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

CREATE INDEX search_entry_of_event ON search_entry (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX search_entry_of_post ON search_entry (channel, number) WHERE channel IS NOT NULL;
CREATE INDEX search_entry_by_day ON search_entry (last_on);

-- The words of each entry by its id, made even and without names of private persons. Trigrams find a
-- word inside another: «полонен» in «військовополонених».
CREATE VIRTUAL TABLE search_text USING fts5 (words, tokenize = 'trigram', detail = 'full');

-- What has changed since its entry was made. An event stands here by its id under the channel ''.
CREATE TABLE search_due (
  channel  TEXT    NOT NULL,
  number   INTEGER NOT NULL,
  PRIMARY KEY (channel, number)
) STRICT, WITHOUT ROWID;

INSERT INTO search_due (channel, number) SELECT channel, number FROM post;
INSERT INTO search_due (channel, number) SELECT '', id FROM event;

CREATE TRIGGER search_due_after_revision AFTER INSERT ON post_revision BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES (new.channel, new.number);
END;

CREATE TRIGGER search_due_after_statement AFTER INSERT ON statement WHEN new.channel IS NOT NULL BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES (new.channel, new.number);
END;

CREATE TRIGGER search_due_after_standing AFTER UPDATE OF standing ON statement
WHEN new.channel IS NOT NULL BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES (new.channel, new.number);
END;

CREATE TRIGGER search_due_after_event AFTER INSERT ON event BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES ('', new.id);
END;

CREATE TRIGGER search_due_after_change AFTER UPDATE ON event BEGIN
  INSERT OR IGNORE INTO search_due (channel, number) VALUES ('', new.id);
END;

-- Pictures that Telegram has already: it takes them again by `file_id` as long as what they show and
-- how they show it, `state`, is the same.
CREATE TABLE picture (
  name     TEXT    NOT NULL PRIMARY KEY,
  state    TEXT    NOT NULL,
  file_id  TEXT    NOT NULL,
  made_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
