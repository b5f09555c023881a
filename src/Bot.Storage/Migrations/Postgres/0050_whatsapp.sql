-- Who a WhatsApp user is to us: a business-scoped user id, a phone number, or both once both were seen together (protocols §5.1).
CREATE TABLE whatsapp_identities (
  resident_id      TEXT PRIMARY KEY,
  bsuid            TEXT UNIQUE,
  wa_id            TEXT UNIQUE,
  merged_into      TEXT, -- the resident that this one turned out to be; its own addresses are then null
  created_at       BIGINT NOT NULL,
  changed_at       BIGINT NOT NULL -- by WhatsApp's clock: an older message changes nothing
);

-- The messages that one outbox row became, so that a retry goes on where the last attempt ended.
CREATE TABLE whatsapp_parts (
  outbox_id        TEXT NOT NULL,
  part             BIGINT NOT NULL, -- from 1
  parts            BIGINT NOT NULL,
  wamid            TEXT NOT NULL,
  problem          TEXT, -- why the channel says that it did not arrive
  PRIMARY KEY (outbox_id, part)
);
