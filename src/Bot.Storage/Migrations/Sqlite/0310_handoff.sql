-- What a hand-off means beyond its state: queue, offer, assignment; who is there to take it; cases; switches; what the desk keeps.

-- One row a hand-off, under its id. Of an ended hand-off waiting is 0 and offered_to and agent_id are null.
CREATE TABLE handoff_tickets (
  handoff_id        TEXT PRIMARY KEY,
  conversation_id   TEXT NOT NULL,
  queue             TEXT NOT NULL,
  speech            TEXT NOT NULL,      -- en or zh: what the agent must speak
  priority          INTEGER NOT NULL,
  waiting_since     INTEGER NOT NULL,
  waiting           INTEGER NOT NULL,   -- 1: nobody has it and nobody is asked
  offered_to        TEXT,
  offer_expires_at  INTEGER,
  declined          TEXT NOT NULL DEFAULT '',
  agent_id          TEXT,
  sticky_agent      TEXT,
  picked_up_at      INTEGER,
  overflowed_at     INTEGER,
  told_position     INTEGER,
  told_at           INTEGER,
  nobody            INTEGER NOT NULL DEFAULT 0, -- 1: the resident was told that nobody is on duty
  asked_there_at    INTEGER,            -- "still there?" was asked
  case_number       TEXT,
  note              TEXT
);
CREATE INDEX handoff_tickets_waiting ON handoff_tickets (queue, priority DESC, waiting_since, handoff_id) WHERE waiting = 1;
CREATE INDEX handoff_tickets_offered ON handoff_tickets (offered_to) WHERE offered_to IS NOT NULL;
CREATE INDEX handoff_tickets_agent ON handoff_tickets (agent_id) WHERE agent_id IS NOT NULL;
CREATE INDEX handoff_tickets_conversation ON handoff_tickets (conversation_id);

CREATE TABLE agent_presence (
  agent_id          TEXT PRIMARY KEY,
  status            TEXT NOT NULL,
  since             INTEGER NOT NULL,
  lease_until       INTEGER NOT NULL,
  missed            INTEGER NOT NULL DEFAULT 0 -- offers in a row that ran out
);

-- Every end of a wait: picked up, or given up by the resident.
CREATE TABLE handoff_waits (
  key               INTEGER PRIMARY KEY AUTOINCREMENT,
  queue             TEXT NOT NULL,
  at                INTEGER NOT NULL,
  waited            INTEGER NOT NULL,   -- milliseconds
  picked_up         INTEGER NOT NULL
);
CREATE INDEX handoff_waits_queue ON handoff_waits (queue, at);

-- The same, summed by queue and hour, so that reports scan nothing.
CREATE TABLE handoff_hours (
  queue             TEXT NOT NULL,
  hour              INTEGER NOT NULL,   -- milliseconds at the hour's begin
  picked_up         INTEGER NOT NULL DEFAULT 0,
  within_level      INTEGER NOT NULL DEFAULT 0,
  abandoned         INTEGER NOT NULL DEFAULT 0,
  waited            INTEGER NOT NULL DEFAULT 0,
  PRIMARY KEY (queue, hour)
);

CREATE TABLE cases (
  number            TEXT PRIMARY KEY,   -- yyyymmdd-nnnn
  conversation_id   TEXT NOT NULL,
  handoff_id        TEXT NOT NULL,
  department        TEXT NOT NULL,
  wish              TEXT NOT NULL,      -- call-back or contact
  contact           TEXT NOT NULL,
  summary           TEXT NOT NULL,
  language          TEXT,
  opened_at         INTEGER NOT NULL,
  closed_at         INTEGER,
  closed_by         TEXT
);
CREATE INDEX cases_open ON cases (department, number) WHERE closed_at IS NULL;
CREATE INDEX cases_department ON cases (department, number);
CREATE INDEX cases_conversation ON cases (conversation_id);
CREATE TABLE case_days (day TEXT PRIMARY KEY, last INTEGER NOT NULL);

CREATE TABLE bot_switches (
  scope             TEXT NOT NULL,
  id                TEXT NOT NULL,
  is_off            INTEGER NOT NULL,
  by_id             TEXT NOT NULL,
  at                INTEGER NOT NULL,
  reason            TEXT NOT NULL,
  PRIMARY KEY (scope, id)
);

CREATE TABLE desk_reads (
  agent_id          TEXT NOT NULL,
  conversation_id   TEXT NOT NULL,
  sequence          INTEGER NOT NULL,
  PRIMARY KEY (agent_id, conversation_id)
);

CREATE TABLE desk_watchers (
  conversation_id   TEXT NOT NULL,
  agent_id          TEXT NOT NULL,
  since             INTEGER NOT NULL,
  PRIMARY KEY (conversation_id, agent_id)
);

-- What the bot would say while a person has the conversation; sent only when that person approves.
CREATE TABLE desk_drafts (
  id                TEXT PRIMARY KEY,
  conversation_id   TEXT NOT NULL,
  for_sequence      INTEGER NOT NULL,   -- the resident's entry that it answers
  text              TEXT NOT NULL,
  entry_id          TEXT,               -- of the knowledge base
  state             TEXT NOT NULL,      -- open, approved, edited, rejected
  edited_text       TEXT,
  decided_by        TEXT,
  decided_at        INTEGER,
  created_at        INTEGER NOT NULL,
  UNIQUE (conversation_id, for_sequence)
);

CREATE TABLE knowledge_gaps (
  key               INTEGER PRIMARY KEY AUTOINCREMENT,
  conversation_id   TEXT NOT NULL,
  department        TEXT NOT NULL,
  note              TEXT NOT NULL,
  by_id             TEXT NOT NULL,
  at                INTEGER NOT NULL
);
CREATE INDEX knowledge_gaps_department ON knowledge_gaps (department, key);

-- The desk's event stream: a row a change, written by the change's own transaction, kept for a while.
CREATE TABLE desk_changes (
  key               INTEGER PRIMARY KEY AUTOINCREMENT,
  kind              TEXT NOT NULL,      -- conversation, presence
  subject           TEXT NOT NULL,
  at                INTEGER NOT NULL
);
CREATE TRIGGER conversations_made AFTER INSERT ON conversations BEGIN
  INSERT INTO desk_changes (kind, subject, at) VALUES ('conversation', NEW.id, NEW.created_at);
END;
CREATE TRIGGER conversations_changed AFTER UPDATE ON conversations BEGIN
  INSERT INTO desk_changes (kind, subject, at) VALUES ('conversation', NEW.id, CAST(strftime('%s', 'now') AS INTEGER) * 1000);
END;

-- The desk's lists.
CREATE INDEX conversations_recent ON conversations (last_resident_at DESC, id DESC) WHERE last_resident_at IS NOT NULL;
CREATE INDEX conversations_department ON conversations (department, last_resident_at DESC, id DESC) WHERE last_resident_at IS NOT NULL;
CREATE INDEX conversations_closed ON conversations (closed_at DESC, id DESC) WHERE closed_at IS NOT NULL;
CREATE INDEX conversations_resident ON conversations (resident_id);
CREATE INDEX handoffs_owner ON handoffs (owner) WHERE closed_at IS NULL;
