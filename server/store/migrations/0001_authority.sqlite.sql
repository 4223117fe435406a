-- What the server knows. Times are microseconds since 1970 in UTC, money whole units, dates ISO texts.

-- One row: who this database is, and the number of the last change. The row is the lock under which numbers are taken.
CREATE TABLE server_identity (
    only_row INTEGER PRIMARY KEY CHECK (only_row = 1),
    epoch TEXT NOT NULL,
    last_change BIGINT NOT NULL
);

CREATE TABLE parent (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    username TEXT NOT NULL,
    email TEXT NOT NULL,
    email_folded TEXT NOT NULL,
    password_hash TEXT NOT NULL,
    first_name TEXT NOT NULL,
    last_name TEXT NOT NULL,
    created BIGINT NOT NULL
);

CREATE UNIQUE INDEX parent_username ON parent (username);

CREATE UNIQUE INDEX parent_email_folded ON parent (email_folded);

-- A sign-in and all refresh tokens that came of it.
CREATE TABLE session (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent BIGINT NOT NULL REFERENCES parent (id) ON DELETE CASCADE,
    created BIGINT NOT NULL,
    last_used BIGINT NOT NULL,
    expires BIGINT NOT NULL,
    revoked BOOLEAN NOT NULL
);

CREATE INDEX session_parent ON session (parent);

CREATE INDEX session_expires ON session (expires);

CREATE TABLE refresh_token (
    token_id TEXT PRIMARY KEY,
    session BIGINT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
    predecessor TEXT,
    expires BIGINT NOT NULL,
    first_used BIGINT,
    spent BOOLEAN NOT NULL
);

CREATE INDEX refresh_token_session ON refresh_token (session);

-- client_scope and client_id are the Idempotency-Key that made a row; request_digest and answer what it asked and got.
CREATE TABLE child (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent BIGINT NOT NULL REFERENCES parent (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    date_of_birth TEXT NOT NULL,
    profile_picture TEXT,
    gender TEXT NOT NULL,
    created BIGINT NOT NULL,
    client_scope TEXT,
    client_id TEXT,
    request_digest TEXT,
    answer TEXT
);

CREATE INDEX child_parent ON child (parent);

CREATE UNIQUE INDEX child_client_id ON child (client_id, client_scope);

CREATE TABLE campaign (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    child BIGINT NOT NULL REFERENCES child (id) ON DELETE CASCADE,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    goal BIGINT NOT NULL,
    category TEXT NOT NULL,
    image TEXT,
    is_open BOOLEAN NOT NULL,
    has_deadline BOOLEAN NOT NULL,
    deadline BIGINT,
    created BIGINT NOT NULL,
    raised BIGINT NOT NULL,
    donation_count BIGINT NOT NULL,
    client_scope TEXT,
    client_id TEXT,
    request_digest TEXT,
    answer TEXT
);

CREATE INDEX campaign_child ON campaign (child);

CREATE INDEX campaign_open ON campaign (id) WHERE is_open;

CREATE UNIQUE INDEX campaign_client_id ON campaign (client_id, client_scope);

-- The campaign as the answer to a gift told it, kept so that a repeated request hears the same again after an edit.
CREATE TABLE campaign_brief (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    digest TEXT NOT NULL,
    title TEXT NOT NULL,
    description TEXT NOT NULL,
    goal BIGINT NOT NULL,
    child_name TEXT NOT NULL
);

CREATE UNIQUE INDEX campaign_brief_digest ON campaign_brief (campaign, digest);

CREATE TABLE donation (
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
    brief BIGINT REFERENCES campaign_brief (id)
);

CREATE INDEX donation_campaign ON donation (campaign, id);

CREATE INDEX donation_donor ON donation (donor, id);

CREATE INDEX donation_brief ON donation (brief);

CREATE UNIQUE INDEX donation_client_id ON donation (client_id, client_scope);

-- The last change of every thing for everybody who may see it: audience 0 is the public, any other a parent.
CREATE TABLE change (
    audience BIGINT NOT NULL,
    kind INTEGER NOT NULL,
    object BIGINT NOT NULL,
    campaign BIGINT,
    number BIGINT NOT NULL,
    deleted BOOLEAN NOT NULL,
    PRIMARY KEY (audience, kind, object)
);

CREATE INDEX change_number ON change (audience, kind, number);

CREATE INDEX change_campaign ON change (campaign);

