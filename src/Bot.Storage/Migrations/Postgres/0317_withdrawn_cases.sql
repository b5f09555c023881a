-- 1: the resident wrote that nobody need contact them; closed_at says when, closed_by nobody.
ALTER TABLE cases ADD COLUMN withdrawn BIGINT NOT NULL DEFAULT 0;
