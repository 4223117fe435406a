-- Every gift is told to two audiences: each index of the log costs it two more pages of the disk. The rows lie in the
-- order of their key now, and nothing looks a campaign's changes up by the campaign any more.
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
SELECT audience, kind, object, campaign, number, deleted FROM change ORDER BY audience, kind, object;

DROP TABLE change;

ALTER TABLE change_new RENAME TO change;

CREATE INDEX change_number ON change (audience, kind, number);

-- Campaigns by groups of three letters of the text that they are searched by, with their category on a line of its own
-- at the end; written together with that text.
CREATE VIRTUAL TABLE campaign_search USING fts5 (folded, tokenize = 'trigram case_sensitive 1');

INSERT INTO campaign_search (rowid, folded) SELECT id, folded || char(10) || category FROM campaign WHERE folded IS NOT NULL;
