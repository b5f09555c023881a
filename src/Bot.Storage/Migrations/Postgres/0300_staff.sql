-- Staff accounts, their sessions, and the audit log. Lists (roles, departments, languages) are words with single spaces between.

CREATE TABLE staff_accounts (
  id                TEXT PRIMARY KEY,
  user_name         TEXT NOT NULL UNIQUE, -- lower case
  name              TEXT NOT NULL,
  password_hash     TEXT,                 -- null: signs in elsewhere
  must_change       BIGINT NOT NULL DEFAULT 0,
  roles             TEXT NOT NULL,
  departments       TEXT NOT NULL,
  languages         TEXT NOT NULL,
  capacity          BIGINT NOT NULL,
  disabled          BIGINT NOT NULL DEFAULT 0,
  subject           TEXT UNIQUE,          -- issuer and subject of OpenID Connect
  security_version  BIGINT NOT NULL DEFAULT 1, -- grows with every change that must end the sessions
  created_at        BIGINT NOT NULL
);

CREATE TABLE staff_sessions (
  token_hash        TEXT PRIMARY KEY,     -- SHA-256 of the cookie's value
  account_id        TEXT NOT NULL,
  security_version  BIGINT NOT NULL,
  created_at        BIGINT NOT NULL,
  seen_at           BIGINT NOT NULL,
  expires_at        BIGINT NOT NULL
);
CREATE INDEX staff_sessions_expiry ON staff_sessions (expires_at);

-- Failed sign-ins of one account name or address within the window.
CREATE TABLE sign_in_failures (
  key               TEXT PRIMARY KEY,
  failures          BIGINT NOT NULL,
  first_at          BIGINT NOT NULL
);

-- Append-only; each row's hash covers the row and the hash before it.
CREATE TABLE audit_log (
  number            BIGINT PRIMARY KEY,
  at                BIGINT NOT NULL,
  actor             TEXT NOT NULL,
  action            TEXT NOT NULL,
  subject           TEXT NOT NULL,
  details           TEXT NOT NULL,
  previous_hash     TEXT NOT NULL,
  hash              TEXT NOT NULL
);
CREATE INDEX audit_log_subject ON audit_log (subject, number);
CREATE FUNCTION audit_log_is_append_only() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'the audit log is append-only'; END $$;
CREATE TRIGGER audit_log_is_never_changed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_log FOR EACH STATEMENT EXECUTE FUNCTION audit_log_is_append_only();
