-- Most gifts come from guests: an index of accounts' gifts need not list theirs.
DROP INDEX donation_donor;

CREATE INDEX donation_donor ON donation (donor, id) WHERE donor IS NOT NULL;

DROP INDEX donation_brief;

CREATE INDEX donation_brief ON donation (brief) WHERE brief IS NOT NULL;
