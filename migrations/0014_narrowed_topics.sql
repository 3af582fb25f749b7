-- The one thing of a topic that a chat wants to be told of, such as one agreement; null for all of it.
ALTER TABLE chat_topic ADD COLUMN only_of TEXT CHECK (only_of <> '');

-- What a notification falls under, as chats may have narrowed its topic to: a JSON list. Null where it goes
-- to everybody all the same, as what answers an earlier message does.
ALTER TABLE notification ADD COLUMN falls_under TEXT CHECK (json_valid(falls_under));
-- Whether its deliveries are made once more, for chats whose narrowed topic it turned out to be of.
ALTER TABLE notification ADD COLUMN is_widened INTEGER NOT NULL DEFAULT 0 CHECK (is_widened IN (0, 1));
