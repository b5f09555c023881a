-- What of a day's readings is in the audit log already; of days before there is nothing here.
CREATE TABLE noted_readings (
  day               TEXT NOT NULL,
  actor             TEXT NOT NULL,
  action            TEXT NOT NULL,
  subject           TEXT NOT NULL,
  PRIMARY KEY (day, actor, action, subject)
);
