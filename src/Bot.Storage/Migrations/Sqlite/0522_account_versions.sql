-- Grows with every edit of an account; security_version grows with those that end its sessions.
ALTER TABLE staff_accounts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
