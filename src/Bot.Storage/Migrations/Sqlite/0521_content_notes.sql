-- The content team's list goes back from the newest note.
CREATE INDEX knowledge_gaps_at ON knowledge_gaps (at);
CREATE INDEX desk_drafts_edited ON desk_drafts (decided_at) WHERE state = 'edited';
