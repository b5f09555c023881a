-- A page of a conversation asks for the decisions that wrote its entries, and for no others.
CREATE INDEX decisions_written ON decisions (conversation_id, last_sequence, first_sequence);
