-- A hold on a resident: on what is kept of them, and on every conversation that they begin later.
CREATE TABLE resident_holds (
  resident_id       TEXT PRIMARY KEY,
  reason            TEXT NOT NULL,
  by_id             TEXT NOT NULL,
  at                BIGINT NOT NULL
);
