-- What a question is about where its words change with the figures: while that stands it is asked once.
-- Null where the words alone say it, and where what was asked is no longer so.
ALTER TABLE review ADD COLUMN about TEXT;

CREATE INDEX review_about ON review (about) WHERE about IS NOT NULL;
