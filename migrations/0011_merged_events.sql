-- An event whose posts speak of another one now: messages that told of it tell of that one from then on.
ALTER TABLE event ADD COLUMN merged_into INTEGER REFERENCES event (id);
ALTER TABLE event ADD COLUMN merged_at INTEGER;

CREATE INDEX event_merged ON event (merged_into) WHERE merged_into IS NOT NULL;
