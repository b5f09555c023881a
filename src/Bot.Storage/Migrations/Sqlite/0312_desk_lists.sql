-- What the bot has now; most conversations are closed.
CREATE INDEX conversations_bot ON conversations (last_resident_at DESC, id DESC) WHERE owner = 'bot' AND closed_at IS NULL AND last_resident_at IS NOT NULL;
