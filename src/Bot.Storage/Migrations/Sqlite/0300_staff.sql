-- Staff accounts, their sessions, and the audit log. Lists (roles, departments, languages) are words with single spaces between.

CREATE TABLE staff_accounts (
  id                TEXT PRIMARY KEY,
  user_name         TEXT NOT NULL UNIQUE, -- lower case
  name              TEXT NOT NULL,
  password_hash     TEXT,                 -- null: signs in elsewhere
  must_change       INTEGER NOT NULL DEFAULT 0,
  roles             TEXT NOT NULL,
  departments       TEXT NOT NULL,
  languages         TEXT NOT NULL,
  capacity          INTEGER NOT NULL,
  disabled          INTEGER NOT NULL DEFAULT 0,
  subject           TEXT UNIQUE,          -- issuer and subject of OpenID Connect
  security_version  INTEGER NOT NULL DEFAULT 1, -- grows with every change that must end the sessions
  created_at        INTEGER NOT NULL
);

CREATE TABLE staff_sessions (
  token_hash        TEXT PRIMARY KEY,     -- SHA-256 of the cookie's value
  account_id        TEXT NOT NULL,
  security_version  INTEGER NOT NULL,
  created_at        INTEGER NOT NULL,
  seen_at           INTEGER NOT NULL,
  expires_at        INTEGER NOT NULL
);
CREATE INDEX staff_sessions_expiry ON staff_sessions (expires_at);

-- Failed sign-ins of one account name or address within the window.
CREATE TABLE sign_in_failures (
  key               TEXT PRIMARY KEY,
  failures          INTEGER NOT NULL,
  first_at          INTEGER NOT NULL
);

-- Append-only; each row's hash covers the row and the hash before it.
CREATE TABLE audit_log (
  number            INTEGER PRIMARY KEY,
  at                INTEGER NOT NULL,
  actor             TEXT NOT NULL,
  action            TEXT NOT NULL,
  subject           TEXT NOT NULL,
  details           TEXT NOT NULL,
  previous_hash     TEXT NOT NULL,
  hash              TEXT NOT NULL
);
CREATE INDEX audit_log_subject ON audit_log (subject, number);
CREATE TRIGGER audit_log_is_never_changed BEFORE UPDATE ON audit_log BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
CREATE TRIGGER audit_log_is_never_cut BEFORE DELETE ON audit_log BEGIN SELECT RAISE(ABORT, 'the audit log is append-only'); END;
