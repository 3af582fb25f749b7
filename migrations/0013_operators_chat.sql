-- What the operators' chat that the settings name became, where Telegram moved it to another number.
CREATE TABLE operators_chat (
  named    INTEGER NOT NULL PRIMARY KEY,
  chat_id  INTEGER NOT NULL
) STRICT;
