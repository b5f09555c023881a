-- Which department's own bot a conversation has been given to; that bot may write to it through the connector.
CREATE TABLE delegated_conversations (
  conversation_id  TEXT PRIMARY KEY,
  delegate_name    TEXT NOT NULL,
  since            BIGINT NOT NULL
);
CREATE INDEX delegated_conversations_name ON delegated_conversations (delegate_name, conversation_id);
