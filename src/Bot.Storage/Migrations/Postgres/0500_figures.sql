-- What hosts of the previous build commit meanwhile waits for this migration, and is counted once: by the sums below or by the triggers. Locked in the order
-- in which a turn writes, so that neither waits for the other.
LOCK TABLE dead_letters, handoffs, decisions, feedback, audit_log IN SHARE ROW EXCLUSIVE MODE;

-- What oversight counts, summed by the day of Hong Kong. It holds no personal data and outlives the records that it counts.
CREATE TABLE figures_by_day (
  day               TEXT NOT NULL,      -- yyyy-mm-dd
  measure           TEXT NOT NULL,      -- decision, conversation, handoff, rating, dead_letter, privacy
  department        TEXT NOT NULL,      -- general: of none
  channel           TEXT NOT NULL,      -- '': not known
  language          TEXT NOT NULL,      -- the tag answered in; '': not known, and of ratings
  outcome           TEXT NOT NULL,      -- of a decision its outcome; of a hand-off requested or taken_over; of a rating up or down; of a dead letter turn or delivery; of privacy what was done; else ''
  reason            TEXT NOT NULL,      -- the code beside the outcome; of an erasure retention or request; else ''
  count             BIGINT NOT NULL,
  first_key         BIGINT,            -- of decisions: the lowest and the highest key of those counted, so that a list of them reads no others
  last_key          BIGINT,
  PRIMARY KEY (day, measure, department, channel, language, outcome, reason)
);

-- What is still to be counted: written in the transaction of what happened, taken out in the one that counts it.
CREATE TABLE figure_changes (
  key               BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  day               TEXT NOT NULL,
  measure           TEXT NOT NULL,
  department        TEXT NOT NULL,
  channel           TEXT NOT NULL,
  language          TEXT NOT NULL,
  outcome           TEXT NOT NULL,
  reason            TEXT NOT NULL,
  count             BIGINT NOT NULL,   -- -1 takes back what was counted before
  decision_key      BIGINT,
  taken             BIGINT NOT NULL DEFAULT 0 -- 1: in the transaction that counts it
);
CREATE INDEX figure_changes_taken ON figure_changes (key) WHERE taken = 1;

-- The sums of waits are read by hour, of all queues or of some.
CREATE INDEX handoff_hours_hour ON handoff_hours (hour);

CREATE FUNCTION figure_day(at BIGINT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$ SELECT to_char(to_timestamp((at + 28800000) / 1000) AT TIME ZONE 'UTC', 'YYYY-MM-DD') $$;

CREATE FUNCTION decisions_count() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE of_channel TEXT; BEGIN
  of_channel := COALESCE((SELECT c.channel FROM conversations c WHERE c.id = NEW.conversation_id), '');
  INSERT INTO figure_changes (day, measure, department, channel, language, outcome, reason, count, decision_key)
  VALUES (figure_day(NEW.at), 'decision', COALESCE(NEW.department, 'general'), of_channel, COALESCE(NEW.language, ''), NEW.outcome, NEW.reason, 1, NEW.key);
  -- The first decision of an episode; index decisions_conversation.
  IF (SELECT d.episode FROM decisions d WHERE d.conversation_id = NEW.conversation_id AND d.key < NEW.key ORDER BY d.key DESC LIMIT 1) IS DISTINCT FROM NEW.episode THEN
    INSERT INTO figure_changes (day, measure, department, channel, language, outcome, reason, count)
    VALUES (figure_day(NEW.at), 'conversation', COALESCE(NEW.department, 'general'), of_channel, COALESCE(NEW.language, ''), '', '', 1);
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER decisions_counted AFTER INSERT ON decisions FOR EACH ROW EXECUTE FUNCTION decisions_count();

CREATE FUNCTION handoffs_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO figure_changes (day, measure, department, channel, language, outcome, reason, count)
  VALUES (figure_day(NEW.requested_at), 'handoff', COALESCE(NEW.department, 'general'), COALESCE((SELECT c.channel FROM conversations c WHERE c.id = NEW.conversation_id), ''),
    COALESCE(NEW.language, ''), CASE NEW.state WHEN 'Requested' THEN 'requested' ELSE 'taken_over' END, NEW.reason, 1);
  RETURN NULL;
END $$;
CREATE TRIGGER handoffs_counted AFTER INSERT ON handoffs FOR EACH ROW EXECUTE FUNCTION handoffs_count();

-- A rating is of the department of the decision that wrote the reply; of a person's reply, of the conversation's. A changed one takes back what it was.
CREATE FUNCTION feedback_add(of_conversation TEXT, of_sequence BIGINT, given BIGINT, thumb TEXT, change BIGINT) RETURNS void LANGUAGE sql AS $$
  INSERT INTO figure_changes (day, measure, department, channel, language, outcome, reason, count)
  SELECT figure_day(given), 'rating',
    COALESCE((SELECT d.department FROM decisions d WHERE d.conversation_id = of_conversation AND d.first_sequence <= of_sequence AND d.last_sequence >= of_sequence LIMIT 1), c.department, 'general'),
    c.channel, '', lower(thumb), '', change
  FROM conversations c WHERE c.id = of_conversation
$$;
CREATE FUNCTION feedback_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF NEW.thumb = OLD.thumb THEN
      RETURN NULL;
    END IF;
    PERFORM feedback_add(OLD.conversation_id, OLD.sequence, OLD.at, OLD.thumb, -1);
  END IF;
  PERFORM feedback_add(NEW.conversation_id, NEW.sequence, NEW.at, NEW.thumb, 1);
  RETURN NULL;
END $$;
CREATE TRIGGER feedback_counted AFTER INSERT OR UPDATE ON feedback FOR EACH ROW EXECUTE FUNCTION feedback_count();

CREATE FUNCTION dead_letters_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO figure_changes (day, measure, department, channel, language, outcome, reason, count)
  SELECT figure_day(NEW.at), 'dead_letter', COALESCE(c.department, 'general'), c.channel, COALESCE(c.language, ''), lower(NEW.kind), '', 1
  FROM conversations c WHERE c.id = NEW.conversation_id;
  RETURN NULL;
END $$;
CREATE TRIGGER dead_letters_counted AFTER INSERT ON dead_letters FOR EACH ROW EXECUTE FUNCTION dead_letters_count();

CREATE FUNCTION privacy_count() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  IF NEW.action IN ('resident-erased', 'legal-hold-put', 'legal-hold-released') THEN
    INSERT INTO figure_changes (day, measure, department, channel, language, outcome, reason, count)
    SELECT figure_day(NEW.at), 'privacy', COALESCE(c.department, 'general'), c.channel, COALESCE(c.language, ''), NEW.action,
      CASE WHEN NEW.action <> 'resident-erased' THEN '' WHEN NEW.actor = 'retention' THEN 'retention' ELSE 'request' END, 1
    FROM conversations c WHERE c.id = NEW.subject;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER privacy_counted AFTER INSERT ON audit_log FOR EACH ROW EXECUTE FUNCTION privacy_count();

-- What happened before.
INSERT INTO figures_by_day (day, measure, department, channel, language, outcome, reason, count, first_key, last_key)
SELECT figure_day(d.at), 'decision', COALESCE(d.department, 'general'), COALESCE(c.channel, ''), COALESCE(d.language, ''), d.outcome, d.reason, count(*), min(d.key), max(d.key)
FROM decisions d LEFT JOIN conversations c ON c.id = d.conversation_id GROUP BY 1, 2, 3, 4, 5, 6, 7;

INSERT INTO figures_by_day (day, measure, department, channel, language, outcome, reason, count)
SELECT figure_day(d.at), 'conversation', COALESCE(d.department, 'general'), COALESCE(c.channel, ''), COALESCE(d.language, ''), '', '', count(*)
FROM (SELECT min(key) AS key FROM decisions GROUP BY conversation_id, episode) f JOIN decisions d ON d.key = f.key LEFT JOIN conversations c ON c.id = d.conversation_id GROUP BY 1, 2, 3, 4, 5;

-- How a hand-off began is its first step.
INSERT INTO figures_by_day (day, measure, department, channel, language, outcome, reason, count)
SELECT figure_day(h.requested_at), 'handoff', COALESCE(h.department, 'general'), COALESCE(c.channel, ''), COALESCE(h.language, ''),
  CASE s.state WHEN 'Requested' THEN 'requested' ELSE 'taken_over' END, s.reason, count(*)
FROM handoffs h JOIN handoff_steps s ON s.key = (SELECT min(f.key) FROM handoff_steps f WHERE f.handoff_id = h.id) LEFT JOIN conversations c ON c.id = h.conversation_id GROUP BY 1, 2, 3, 4, 5, 6, 7;

INSERT INTO figures_by_day (day, measure, department, channel, language, outcome, reason, count)
SELECT figure_day(f.at), 'rating',
  COALESCE((SELECT d.department FROM decisions d WHERE d.conversation_id = f.conversation_id AND d.first_sequence <= f.sequence AND d.last_sequence >= f.sequence LIMIT 1), c.department, 'general'),
  c.channel, '', lower(f.thumb), '', count(*)
FROM feedback f JOIN conversations c ON c.id = f.conversation_id GROUP BY 1, 2, 3, 4, 5, 6;

INSERT INTO figures_by_day (day, measure, department, channel, language, outcome, reason, count)
SELECT figure_day(l.at), 'dead_letter', COALESCE(c.department, 'general'), c.channel, COALESCE(c.language, ''), lower(l.kind), '', count(*)
FROM dead_letters l JOIN conversations c ON c.id = l.conversation_id GROUP BY 1, 2, 3, 4, 5, 6;

INSERT INTO figures_by_day (day, measure, department, channel, language, outcome, reason, count)
SELECT figure_day(a.at), 'privacy', COALESCE(c.department, 'general'), c.channel, COALESCE(c.language, ''), a.action,
  CASE WHEN a.action <> 'resident-erased' THEN '' WHEN a.actor = 'retention' THEN 'retention' ELSE 'request' END, count(*)
FROM audit_log a JOIN conversations c ON c.id = a.subject WHERE a.action IN ('resident-erased', 'legal-hold-put', 'legal-hold-released') GROUP BY 1, 2, 3, 4, 5, 6, 7;
