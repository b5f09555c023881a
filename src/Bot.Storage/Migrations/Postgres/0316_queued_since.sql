-- Since when one waits now. waiting_since is their place: who loses their agent keeps it, but the talk that they had is no wait.
ALTER TABLE handoff_tickets ADD COLUMN queued_since BIGINT;
UPDATE handoff_tickets SET queued_since = waiting_since;
