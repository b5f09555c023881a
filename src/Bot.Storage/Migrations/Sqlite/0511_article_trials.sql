-- The last trial of a change: which questions it would have answered otherwise.
CREATE TABLE article_trials (
  change_id         TEXT PRIMARY KEY,
  version           INTEGER NOT NULL,     -- of the change that was tried
  state             TEXT NOT NULL,        -- Running, Done, Failed
  at                INTEGER NOT NULL,     -- when it reached the state
  result_json       TEXT,
  problem           TEXT
);
