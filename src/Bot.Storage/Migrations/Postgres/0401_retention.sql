-- Conversations that must not be erased, for as long as a court or an inquiry may ask for them.
CREATE TABLE legal_holds (
  conversation_id   TEXT PRIMARY KEY,
  reason            TEXT NOT NULL,
  by_id             TEXT NOT NULL,
  at                BIGINT NOT NULL
);

-- What is kept for a time is found by its age.
ALTER TABLE phone_calls ADD COLUMN changed_at BIGINT NOT NULL DEFAULT 0;
UPDATE phone_calls SET changed_at = (extract(epoch FROM now()) * 1000)::bigint;
CREATE INDEX phone_calls_changed ON phone_calls (changed_at);
CREATE INDEX discarded_turns_at ON discarded_turns (at);
CREATE INDEX decisions_kept ON decisions (at) WHERE json <> '{}';
CREATE INDEX conversations_kept ON conversations (COALESCE(closed_at, last_resident_at, created_at)) WHERE resident_id <> 'erased';
