-- What is searched in jars, by words and their beginnings. The text itself lies in campaign_text. Kept by the writer and not by
-- triggers, which a connection with trusted_schema=OFF does not let near a virtual table.
CREATE VIRTUAL TABLE campaign_search USING fts5 (
    folded,
    content = 'campaign_text',
    content_rowid = 'campaign',
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '1 2 3',
    detail = 'none',
    columnsize = 0
);

INSERT INTO campaign_search (campaign_search) VALUES ('rebuild');

-- The largest goal first, and backwards.
CREATE INDEX campaign_goal ON campaign (goal DESC, id DESC, category) WHERE listed = 1 AND is_open = 1;
