-- Which hand-off is with which desk outside, what that desk calls it, and how far the resident's words have been passed on.
CREATE TABLE outside_desk_links (
  handoff_id        TEXT PRIMARY KEY,
  conversation_id   TEXT NOT NULL,
  desk              TEXT NOT NULL,
  through           INTEGER NOT NULL,   -- the transcript goes to this sequence
  forwarded         INTEGER NOT NULL,   -- entries up to this sequence are on their way
  contact           TEXT,               -- the desk's id of the resident
  reference         TEXT,               -- the desk's id of the conversation
  opened_at         INTEGER NOT NULL,
  closed_at         INTEGER
);
CREATE INDEX outside_desk_links_conversation ON outside_desk_links (conversation_id);
CREATE INDEX outside_desk_links_reference ON outside_desk_links (desk, reference) WHERE reference IS NOT NULL;
CREATE INDEX outside_desk_links_open ON outside_desk_links (handoff_id) WHERE closed_at IS NULL;
