-- Residents of several channels that one person has joined by their own act.
CREATE TABLE linked_residents (
  resident_id      TEXT PRIMARY KEY,
  person_id        TEXT NOT NULL,
  linked_at        BIGINT NOT NULL
);
CREATE INDEX linked_residents_person ON linked_residents (person_id);

-- Codes shown on one channel, to be typed on another. One a resident at a time.
CREATE TABLE link_codes (
  resident_id      TEXT PRIMARY KEY,
  conversation_id  TEXT NOT NULL,
  code_hash        TEXT NOT NULL UNIQUE,
  expires_at       BIGINT NOT NULL,
  used_by          TEXT
);
