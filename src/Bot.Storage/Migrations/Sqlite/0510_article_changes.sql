-- Changes of articles, from the first word to the publication, and what each published: the history of the knowledge base as the studio wrote it.

CREATE TABLE article_changes (
  key               INTEGER PRIMARY KEY AUTOINCREMENT,
  id                TEXT NOT NULL UNIQUE,
  article_id        TEXT NOT NULL,
  department        TEXT NOT NULL,
  english_title     TEXT,
  chinese_title     TEXT,
  state             TEXT NOT NULL,        -- Draft, Submitted, Published, Withdrawn
  author_id         TEXT NOT NULL,
  editor_id         TEXT NOT NULL,        -- who saved last
  reviewer_id       TEXT,
  note              TEXT NOT NULL,        -- to the reviewer
  review_note       TEXT NOT NULL,        -- of the reviewer
  version           INTEGER NOT NULL,     -- grows with every save and step
  draft_json        TEXT NOT NULL,
  base_english      TEXT,                 -- the files when the change was begun; null: there was none
  base_chinese      TEXT,
  base_digest       TEXT NOT NULL,
  english           TEXT,                 -- the files as published
  chinese           TEXT,
  digest            TEXT,
  created_at        INTEGER NOT NULL,
  updated_at        INTEGER NOT NULL,
  submitted_at      INTEGER,
  decided_at        INTEGER,
  number            INTEGER UNIQUE        -- of the publication, from 1
);
CREATE UNIQUE INDEX article_changes_open ON article_changes (article_id) WHERE state IN ('Draft', 'Submitted');
CREATE INDEX article_changes_article ON article_changes (article_id, number);
CREATE INDEX article_changes_department ON article_changes (department, state, key);
CREATE INDEX article_changes_state ON article_changes (state, key);

-- What residents asked and nothing answered, for the content team.
CREATE INDEX decisions_unanswered ON decisions (at) WHERE outcome = 'no_answer';
