-- A delivery state that moves on changes no conversation, but what the desk shows of it.
CREATE TRIGGER entries_delivery_changed AFTER UPDATE OF delivery ON entries WHEN NEW.delivery <> OLD.delivery BEGIN
  INSERT INTO desk_changes (kind, subject, at) VALUES ('conversation', NEW.conversation_id, CAST(strftime('%s', 'now') AS INTEGER) * 1000);
END;
