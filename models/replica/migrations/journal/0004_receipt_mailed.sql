-- When a mail with this receipt was last made ready to be sent; 0: never.
ALTER TABLE receipt ADD COLUMN mailed INTEGER NOT NULL DEFAULT 0;
