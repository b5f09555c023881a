-- The audit log is searched by who did it, what was done and when; by its object it was already.
CREATE INDEX audit_log_actor ON audit_log (actor, number);
CREATE INDEX audit_log_action ON audit_log (action, number);
CREATE INDEX audit_log_at ON audit_log (at, number);
