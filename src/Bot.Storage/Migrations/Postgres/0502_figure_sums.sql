-- The same sums without channel and language, which the page and the lists of decisions ask nothing of: a third of the rows.
CREATE TABLE figure_sums (
  day               TEXT NOT NULL,
  measure           TEXT NOT NULL,
  department        TEXT NOT NULL,
  outcome           TEXT NOT NULL,
  reason            TEXT NOT NULL,
  count             BIGINT NOT NULL,
  first_key         BIGINT,
  last_key          BIGINT,
  PRIMARY KEY (day, measure, department, outcome, reason)
);

INSERT INTO figure_sums (day, measure, department, outcome, reason, count, first_key, last_key)
SELECT day, measure, department, outcome, reason, sum(count), min(first_key), max(last_key) FROM figures_by_day GROUP BY day, measure, department, outcome, reason;
