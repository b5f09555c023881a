-- Grows with every edit of what an account is, not with its password; security_version grows with those that end its sessions.
ALTER TABLE staff_accounts ADD COLUMN version INTEGER NOT NULL DEFAULT 1;
