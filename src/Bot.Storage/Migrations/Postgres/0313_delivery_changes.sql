-- A delivery state that moves on changes no conversation, but what the desk shows of it.
CREATE FUNCTION entries_note_delivery() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
  INSERT INTO desk_changes (kind, subject, at) VALUES ('conversation', NEW.conversation_id, (extract(epoch FROM clock_timestamp()) * 1000)::bigint);
  RETURN NULL;
END $$;
CREATE TRIGGER entries_delivery_changed AFTER UPDATE OF delivery ON entries FOR EACH ROW WHEN (NEW.delivery IS DISTINCT FROM OLD.delivery) EXECUTE FUNCTION entries_note_delivery();
