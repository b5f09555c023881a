-- 1: the resident wrote that nobody need contact them; closed_at says when, closed_by nobody.
ALTER TABLE cases ADD COLUMN withdrawn INTEGER NOT NULL DEFAULT 0;
