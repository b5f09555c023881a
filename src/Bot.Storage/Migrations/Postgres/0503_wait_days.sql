-- How long residents waited for a person, from the request to the first accept: a fixed scale of seconds by day of Hong Kong and department, whose
-- counts add up. It holds no personal data and outlives the records that it counts.
CREATE TABLE wait_days (
  day               TEXT NOT NULL,      -- yyyy-mm-dd, of the accept
  department        TEXT NOT NULL,      -- the queue
  step              BIGINT NOT NULL,   -- the upper end of the step, in seconds: each second up to 64, then 32 steps to each doubling
  waits             BIGINT NOT NULL,
  PRIMARY KEY (day, department, step)
);

-- What happened before: the first accept of each hand-off that was asked for. One that an agent took unasked began with it.
INSERT INTO wait_days (day, department, step, waits)
SELECT w.day, w.department, CASE
    WHEN w.seconds <= 64 THEN w.seconds
    WHEN w.seconds <= 128 THEN (w.seconds - 1) / 2 * 2 + 2
    WHEN w.seconds <= 256 THEN (w.seconds - 1) / 4 * 4 + 4
    WHEN w.seconds <= 512 THEN (w.seconds - 1) / 8 * 8 + 8
    WHEN w.seconds <= 1024 THEN (w.seconds - 1) / 16 * 16 + 16
    WHEN w.seconds <= 2048 THEN (w.seconds - 1) / 32 * 32 + 32
    WHEN w.seconds <= 4096 THEN (w.seconds - 1) / 64 * 64 + 64
    WHEN w.seconds <= 8192 THEN (w.seconds - 1) / 128 * 128 + 128
    WHEN w.seconds <= 16384 THEN (w.seconds - 1) / 256 * 256 + 256
    WHEN w.seconds <= 32768 THEN (w.seconds - 1) / 512 * 512 + 512
    WHEN w.seconds <= 65536 THEN (w.seconds - 1) / 1024 * 1024 + 1024
    WHEN w.seconds <= 131072 THEN (w.seconds - 1) / 2048 * 2048 + 2048
    WHEN w.seconds <= 262144 THEN (w.seconds - 1) / 4096 * 4096 + 4096
    WHEN w.seconds <= 524288 THEN (w.seconds - 1) / 8192 * 8192 + 8192
    WHEN w.seconds <= 1048576 THEN (w.seconds - 1) / 16384 * 16384 + 16384
    ELSE 1048576
  END, count(*)
FROM (
  SELECT figure_day(a.at) AS day, COALESCE(t.queue, h.department, 'general') AS department, greatest(0, (a.at - h.requested_at + 999) / 1000) AS seconds
  FROM (SELECT min(key) AS key FROM handoff_steps WHERE state = 'Active' GROUP BY handoff_id) f
  JOIN handoff_steps a ON a.key = f.key JOIN handoffs h ON h.id = a.handoff_id LEFT JOIN handoff_tickets t ON t.handoff_id = h.id
  WHERE EXISTS (SELECT 1 FROM handoff_steps r WHERE r.handoff_id = a.handoff_id AND r.key < a.key)
) w GROUP BY 1, 2, 3;
