-- Who finds a jar ("listed", "unlisted", "private"), and the amounts that it offers ("10 25 50").
ALTER TABLE campaign ADD COLUMN reach TEXT NOT NULL DEFAULT 'listed';

ALTER TABLE campaign ADD COLUMN suggested_amounts TEXT NOT NULL DEFAULT '';
