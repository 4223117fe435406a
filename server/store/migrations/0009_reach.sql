-- Who finds a jar: "listed" everybody, "unlisted" whoever has its address, "private" its owner alone.
ALTER TABLE campaign ADD COLUMN visibility TEXT NOT NULL DEFAULT 'listed';

-- The amounts that its page offers, with a space between them; empty: the usual ones.
ALTER TABLE campaign ADD COLUMN suggested_amounts TEXT NOT NULL DEFAULT '';
