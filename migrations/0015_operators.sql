-- What those are called who decided something in the operators' chat, as Telegram told it when they last did. Of
-- nobody else a name is kept.
CREATE TABLE operator (
  user_id   INTEGER NOT NULL PRIMARY KEY,
  name      TEXT    NOT NULL CHECK (name <> ''),
  known_at  INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- `by_user` is who wrote a notice.
ALTER TABLE notice ADD COLUMN decided_by INTEGER;
