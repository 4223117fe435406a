-- What the server said. acknowledged_upto: the number of the journal's last acknowledgement that is surely contained.
CREATE TABLE cache_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE pull (
    scope TEXT NOT NULL,
    account INTEGER NOT NULL,
    cursor BLOB NOT NULL,
    as_of INTEGER NOT NULL,
    acknowledged_upto INTEGER NOT NULL,
    PRIMARY KEY (scope, account)
) WITHOUT ROWID;

CREATE TABLE child (
    id INTEGER PRIMARY KEY,
    account INTEGER NOT NULL,
    name TEXT NOT NULL,
    born TEXT,
    picture TEXT,
    gender TEXT NOT NULL,
    acknowledged_upto INTEGER NOT NULL
);

CREATE INDEX child_account ON child (account);

-- owner and child: only of accounts that were signed in here. listed: strangers may see it.
-- missing, progress, ends: what the sorts of the screens go by, so that a page needs no sorting.
CREATE TABLE campaign (
    id INTEGER PRIMARY KEY,
    owner INTEGER,
    child INTEGER,
    listed BOOLEAN NOT NULL,
    child_name TEXT NOT NULL,
    title TEXT NOT NULL,
    goal INTEGER NOT NULL,
    category TEXT NOT NULL,
    image TEXT,
    is_open BOOLEAN NOT NULL,
    has_deadline BOOLEAN NOT NULL,
    deadline INTEGER,
    created INTEGER NOT NULL,
    raised INTEGER NOT NULL,
    donation_count INTEGER NOT NULL,
    missing INTEGER NOT NULL,
    progress INTEGER NOT NULL,
    ends INTEGER NOT NULL,
    last_gift INTEGER NOT NULL DEFAULT 0,
    acknowledged_upto INTEGER NOT NULL
);

CREATE INDEX campaign_owner ON campaign (owner, child, is_open, goal, raised, donation_count, last_gift)
    WHERE owner IS NOT NULL;

CREATE INDEX campaign_newest ON campaign (created DESC, id DESC, category) WHERE listed = 1 AND is_open = 1;

CREATE INDEX campaign_most_funded ON campaign (raised DESC, id DESC, category) WHERE listed = 1 AND is_open = 1;

CREATE INDEX campaign_closest ON campaign (missing, id DESC, category) WHERE listed = 1 AND is_open = 1;

CREATE INDEX campaign_progress ON campaign (progress DESC, id DESC, category) WHERE listed = 1 AND is_open = 1;

CREATE INDEX campaign_ends ON campaign (ends, id DESC, category) WHERE listed = 1 AND is_open = 1;

CREATE INDEX campaign_category ON campaign (category) WHERE listed = 1 AND is_open = 1;

-- Beside the campaign, so that lists read narrow rows. folded: what is searched, without case and accents.
CREATE TABLE campaign_text (
    campaign INTEGER PRIMARY KEY,
    folded TEXT NOT NULL,
    description TEXT NOT NULL
);

-- account 0: as strangers see it; else as that account does. The titles are kept when the campaign goes.
CREATE TABLE donation (
    account INTEGER NOT NULL,
    id INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    comment TEXT NOT NULL,
    anonymous BOOLEAN NOT NULL,
    donated INTEGER NOT NULL,
    donor_name TEXT NOT NULL,
    donor_email TEXT NOT NULL,
    donor INTEGER,
    client_id TEXT,
    jar_title TEXT,
    child_name TEXT,
    folded TEXT NOT NULL,
    PRIMARY KEY (account, id)
) WITHOUT ROWID;

CREATE INDEX donation_campaign ON donation (campaign, donated DESC, id DESC);

CREATE INDEX donation_account ON donation (account, donated DESC, id DESC);

CREATE INDEX donation_donor ON donation (donor, donated DESC, id DESC) WHERE donor IS NOT NULL;

CREATE INDEX donation_client ON donation (client_id) WHERE client_id IS NOT NULL;
