-- Conversations and what belongs to them. Times are milliseconds since 1970-01-01 UTC; enumerations are the names of the code's enumerations.

CREATE TABLE conversations (
  id                TEXT PRIMARY KEY,
  channel           TEXT NOT NULL,
  channel_key       TEXT NOT NULL,
  resident_id       TEXT NOT NULL,
  delivery          TEXT NOT NULL,
  department        TEXT,
  language          TEXT,
  episode           BIGINT NOT NULL,
  owner             TEXT NOT NULL,
  state_json        TEXT,
  version           BIGINT NOT NULL,
  last_sequence     BIGINT NOT NULL,
  last_resident_at  BIGINT,
  channel_json      TEXT,
  created_at        BIGINT NOT NULL,
  closed_at         BIGINT,
  UNIQUE (channel, channel_key)
);

CREATE TABLE entries (
  conversation_id   TEXT NOT NULL,
  sequence          BIGINT NOT NULL,
  entry_id          TEXT NOT NULL UNIQUE,
  episode           BIGINT NOT NULL,
  kind              TEXT NOT NULL,
  author_id         TEXT NOT NULL,
  activity_json     TEXT NOT NULL,
  external_id       TEXT,
  at                BIGINT NOT NULL,
  owner             TEXT NOT NULL,
  delivery          TEXT NOT NULL,
  delivery_problem  TEXT,
  waits             BIGINT NOT NULL DEFAULT 0, -- 1: no committed turn has answered it
  PRIMARY KEY (conversation_id, sequence)
);
-- A claim reads the burst; the end of a turn looks for what is left.
CREATE INDEX entries_waiting ON entries (conversation_id, sequence) WHERE waits = 1;

-- Every external id ever taken; outlives its entry, so that a late repeat stays a repeat.
CREATE TABLE inbound_ids (
  channel           TEXT NOT NULL,
  external_id       TEXT NOT NULL,
  conversation_id   TEXT NOT NULL,
  sequence          BIGINT NOT NULL,
  entry_id          TEXT NOT NULL,
  PRIMARY KEY (channel, external_id)
);

-- One row a conversation. due_at: null, nothing waits; while leased, the end of the lease (worker is not null).
CREATE TABLE turns (
  conversation_id   TEXT PRIMARY KEY,
  turn_id           TEXT,
  fence             BIGINT NOT NULL,
  attempt           BIGINT NOT NULL,
  queued_at         BIGINT,
  due_at            BIGINT,
  set_at            BIGINT,
  worker            TEXT,
  claimed_episode   BIGINT,
  problem           TEXT,
  trace_parent      TEXT
);
CREATE INDEX turns_due ON turns (due_at) WHERE due_at IS NOT NULL;
CREATE INDEX turns_set ON turns (set_at) WHERE due_at IS NOT NULL;

-- A lane is one conversation and destination; only its oldest row has a due_at.
CREATE TABLE outbox (
  key               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  conversation_id   TEXT NOT NULL,
  destination       TEXT NOT NULL,
  entry_sequence    BIGINT,
  payload_json      TEXT, -- null: the entry's activity
  fence             BIGINT NOT NULL DEFAULT 0,
  attempt           BIGINT NOT NULL DEFAULT 0,
  due_at            BIGINT,
  set_at            BIGINT NOT NULL,
  worker            TEXT,
  problem           TEXT,
  created_at        BIGINT NOT NULL,
  expires_at        BIGINT,
  trace_parent      TEXT
);
CREATE INDEX outbox_due ON outbox (destination, due_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_set ON outbox (destination, set_at) WHERE due_at IS NOT NULL;
CREATE INDEX outbox_lane ON outbox (conversation_id, destination, key);

-- What a channel took, by the id that its reports name.
CREATE TABLE sent_messages (
  channel           TEXT NOT NULL,
  external_id       TEXT NOT NULL,
  conversation_id   TEXT NOT NULL,
  entry_sequence    BIGINT NOT NULL,
  outbox_id         TEXT NOT NULL,
  PRIMARY KEY (channel, external_id)
);

-- Reports that came before the send they speak of was recorded.
CREATE TABLE early_reports (
  channel           TEXT NOT NULL,
  external_id       TEXT NOT NULL,
  state             TEXT NOT NULL,
  problem           TEXT,
  at                BIGINT NOT NULL,
  PRIMARY KEY (channel, external_id, state)
);

CREATE TABLE decisions (
  key               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  turn_id           TEXT NOT NULL UNIQUE,
  fence             BIGINT NOT NULL,
  conversation_id   TEXT NOT NULL,
  episode           BIGINT NOT NULL,
  at                BIGINT NOT NULL,
  first_sequence    BIGINT NOT NULL, -- the replies; last below first: none
  last_sequence     BIGINT NOT NULL,
  id                TEXT NOT NULL,
  outcome           TEXT NOT NULL,
  reason            TEXT NOT NULL,
  department        TEXT,
  language          TEXT,
  confidence        DOUBLE PRECISION,
  json              TEXT NOT NULL
);
CREATE INDEX decisions_conversation ON decisions (conversation_id, key);
CREATE INDEX decisions_department ON decisions (department, key);

CREATE TABLE discarded_turns (
  key               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  turn_id           TEXT NOT NULL,
  conversation_id   TEXT NOT NULL,
  cause             TEXT NOT NULL,
  at                BIGINT NOT NULL,
  replies_json      TEXT NOT NULL,
  decision_json     TEXT NOT NULL
);
CREATE INDEX discarded_turns_conversation ON discarded_turns (conversation_id, key);

CREATE TABLE dead_letters (
  key               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind              TEXT NOT NULL,
  subject           TEXT NOT NULL,
  conversation_id   TEXT NOT NULL,
  problem           TEXT NOT NULL,
  at                BIGINT NOT NULL,
  retried_at        BIGINT,
  episode           BIGINT NOT NULL,
  sequences_json    TEXT, -- of a turn: the entries that it should have answered
  destination       TEXT, -- of a delivery, as its outbox row
  entry_sequence    BIGINT,
  payload_json      TEXT
);
CREATE INDEX dead_letters_open ON dead_letters (key) WHERE retried_at IS NULL;

CREATE TABLE entry_sends (
  conversation_id   TEXT NOT NULL,
  idempotency_key   TEXT NOT NULL,
  first_sequence    BIGINT NOT NULL,
  last_sequence     BIGINT NOT NULL,
  PRIMARY KEY (conversation_id, idempotency_key)
);

CREATE TABLE feedback (
  conversation_id   TEXT NOT NULL,
  sequence          BIGINT NOT NULL,
  thumb             TEXT NOT NULL,
  reason            TEXT,
  at                BIGINT NOT NULL,
  PRIMARY KEY (conversation_id, sequence)
);

-- One row a hand-off; at most one of a conversation is open. Other domains extend it by tables keyed by its id.
CREATE TABLE handoffs (
  id                TEXT PRIMARY KEY,
  conversation_id   TEXT NOT NULL,
  episode           BIGINT NOT NULL,
  state             TEXT NOT NULL,
  owner             TEXT NOT NULL,
  reason            TEXT NOT NULL, -- of the request
  priority          BIGINT NOT NULL,
  department        TEXT,
  language          TEXT,
  details_json      TEXT,
  requested_at      BIGINT NOT NULL,
  updated_at        BIGINT NOT NULL,
  closed_at         BIGINT,
  version           BIGINT NOT NULL
);
CREATE UNIQUE INDEX handoffs_open ON handoffs (conversation_id) WHERE closed_at IS NULL;
CREATE INDEX handoffs_queue ON handoffs (state, priority DESC, requested_at) WHERE closed_at IS NULL;
CREATE INDEX handoffs_conversation ON handoffs (conversation_id, episode);

-- Append-only: every step, with what it came from.
CREATE TABLE handoff_steps (
  key               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  handoff_id        TEXT NOT NULL,
  conversation_id   TEXT NOT NULL,
  state             TEXT NOT NULL,
  owner             TEXT NOT NULL,
  reason            TEXT NOT NULL,
  priority          BIGINT NOT NULL,
  cause             TEXT NOT NULL, -- turn:<id> or send:<idempotency key>
  at                BIGINT NOT NULL
);
CREATE INDEX handoff_steps_handoff ON handoff_steps (handoff_id, key);
