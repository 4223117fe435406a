-- Of every gift its last change: told to the jar's owner, and where it is shown to everybody. In the order in which gifts
-- come, so that those which share a commit share pages, too; children and campaigns stay in the other log, which is small.
CREATE TABLE gift_change (
    donation INTEGER PRIMARY KEY,
    owner BIGINT NOT NULL,
    campaign BIGINT NOT NULL,
    number BIGINT NOT NULL,
    shown BOOLEAN NOT NULL,
    deleted BOOLEAN NOT NULL
);

INSERT INTO gift_change (donation, owner, campaign, number, shown, deleted)
SELECT object, MAX(audience), MAX(campaign), MAX(number), MIN(audience) = 0, MAX(deleted) FROM change WHERE kind = 4 GROUP BY object ORDER BY object;

CREATE INDEX gift_change_shown ON gift_change (number) WHERE shown;

CREATE INDEX gift_change_owner ON gift_change (owner, number);

CREATE TABLE change_new (
    audience BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    object BIGINT NOT NULL,
    campaign BIGINT,
    number BIGINT NOT NULL,
    deleted BOOLEAN NOT NULL,
    PRIMARY KEY (audience, kind, object)
) WITHOUT ROWID;

INSERT INTO change_new (audience, kind, object, campaign, number, deleted)
SELECT audience, kind, object, campaign, number, deleted FROM change WHERE kind <> 4 ORDER BY audience, kind, object;

DROP TABLE change;

ALTER TABLE change_new RENAME TO change;

CREATE INDEX change_number ON change (audience, kind, number);

-- A gift and the campaign as it was told both go with the campaign and never apart: a reference between them would only
-- ask for an index that every gift pays for.
CREATE TABLE donation_new (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    amount BIGINT NOT NULL,
    comment TEXT NOT NULL,
    anonymous BOOLEAN NOT NULL,
    donor_name TEXT NOT NULL,
    donor_email TEXT NOT NULL,
    donor BIGINT REFERENCES parent (id) ON DELETE SET NULL,
    donated BIGINT NOT NULL,
    client_scope TEXT,
    client_id TEXT,
    request_digest TEXT,
    brief BIGINT,
    channel TEXT NOT NULL DEFAULT 'online'
);

INSERT INTO donation_new (id, campaign, amount, comment, anonymous, donor_name, donor_email, donor, donated,
    client_scope, client_id, request_digest, brief, channel)
SELECT id, campaign, amount, comment, anonymous, donor_name, donor_email, donor, donated,
    client_scope, client_id, request_digest, brief, channel FROM donation ORDER BY id;

-- No id comes twice, also not that of a gift which is gone.
DELETE FROM sqlite_sequence WHERE name = 'donation_new';

INSERT INTO sqlite_sequence (name, seq) SELECT 'donation_new', seq FROM sqlite_sequence WHERE name = 'donation';

DROP TABLE donation;

ALTER TABLE donation_new RENAME TO donation;

-- All that strangers see of a jar's gifts, side by side: in the table each of them lies on another page.
CREATE INDEX donation_campaign ON donation (campaign, id, amount, comment, anonymous, donated, donor_name, donor);

CREATE INDEX donation_donor ON donation (donor, id) WHERE donor IS NOT NULL;

CREATE UNIQUE INDEX donation_client_id ON donation (client_id, client_scope) WHERE client_id IS NOT NULL;
