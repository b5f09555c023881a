-- What is kept only for a time is found by its age.
ALTER TABLE inbound_ids ADD COLUMN at BIGINT NOT NULL DEFAULT 0;
UPDATE inbound_ids SET at = COALESCE((SELECT e.at FROM entries e WHERE e.conversation_id = inbound_ids.conversation_id AND e.sequence = inbound_ids.sequence), 0);
CREATE INDEX inbound_ids_at ON inbound_ids (at);
CREATE INDEX early_reports_at ON early_reports (at);
CREATE INDEX outbox_created ON outbox (created_at) WHERE due_at IS NOT NULL;
