-- Episodes that stay open for a while after an agent has ended the talk, to take the rating that was asked for.
CREATE TABLE rating_waits (
  conversation_id   TEXT PRIMARY KEY,
  episode           BIGINT NOT NULL,
  close_at          BIGINT NOT NULL
);
CREATE INDEX rating_waits_due ON rating_waits (close_at);
