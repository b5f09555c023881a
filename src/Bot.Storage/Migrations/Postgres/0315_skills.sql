-- What staff can do beside their departments and languages, and what a request asks for. Ids with a space between, as roles and departments.
ALTER TABLE staff_accounts ADD COLUMN skills TEXT NOT NULL DEFAULT '';
ALTER TABLE handoff_tickets ADD COLUMN skills TEXT NOT NULL DEFAULT '';
ALTER TABLE handoff_tickets ADD COLUMN skills_relaxed_at BIGINT; -- since when nobody insists on them
