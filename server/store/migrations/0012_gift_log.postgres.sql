-- Of every gift its last change: told to the jar's owner, and where it is shown to everybody. In the order in which gifts
-- come, so that those which share a commit share pages, too; children and campaigns stay in the other log, which is small.
CREATE TABLE gift_change (
    donation BIGINT PRIMARY KEY,
    owner BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    shown BOOLEAN NOT NULL,
    deleted BOOLEAN NOT NULL
);

INSERT INTO gift_change (donation, owner, campaign, number, shown, deleted)
SELECT object, MAX(audience), MAX(campaign), MAX(number), MIN(audience) = 0, BOOL_OR(deleted) FROM change WHERE kind = 4 GROUP BY object ORDER BY object;

CREATE INDEX gift_change_shown ON gift_change (number) WHERE shown;

CREATE INDEX gift_change_owner ON gift_change (owner, number);

DELETE FROM change WHERE kind = 4;

-- A gift and the campaign as it was told both go with the campaign and never apart: a reference between them would only
-- ask for an index that every gift pays for.
ALTER TABLE donation DROP CONSTRAINT donation_brief_fkey;

DROP INDEX donation_brief;

DROP INDEX donation_client_id;

CREATE UNIQUE INDEX donation_client_id ON donation (client_id, client_scope) WHERE client_id IS NOT NULL;
