-- What was decided is carried out in chunks, up to which delivery.id: a million at once would hold up everybody.
ALTER TABLE parked_decision ADD COLUMN carried_until INTEGER NOT NULL DEFAULT 0;
ALTER TABLE parked_decision ADD COLUMN carry_until INTEGER NOT NULL DEFAULT 0;
CREATE INDEX parked_decision_to_carry ON parked_decision (id) WHERE carried_until < carry_until;
