-- What a conversation's messages became is found by the conversation, to erase it, and by the outbox row, to record nothing of one that was erased.
CREATE INDEX sent_messages_conversation ON sent_messages (conversation_id);
CREATE INDEX sent_messages_outbox ON sent_messages (outbox_id);
