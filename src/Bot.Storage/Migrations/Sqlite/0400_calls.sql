-- Telephone calls: where each stands, so that it goes on after a restart or on another host.
CREATE TABLE phone_calls (
  channel           TEXT NOT NULL,
  call_id           TEXT NOT NULL,      -- the carrier's
  conversation_id   TEXT NOT NULL,
  state_json        TEXT NOT NULL,
  version           INTEGER NOT NULL,
  expires_at        INTEGER,            -- null: ended, or the carrier names no time
  PRIMARY KEY (channel, call_id)
);
CREATE INDEX phone_calls_expiry ON phone_calls (channel, expires_at) WHERE expires_at IS NOT NULL;
