-- When a jar was closed; NULL while it is open, and where nobody knows.
ALTER TABLE campaign ADD COLUMN closed_at BIGINT;

-- How a gift came: online, kiosk, offline.
ALTER TABLE donation ADD COLUMN channel TEXT NOT NULL DEFAULT 'online';

-- A station that collects gifts for jars of its parent. code_name and token_name are keyed hashes of what it holds;
-- with client_nonce the server alone can tell the first code again.
CREATE TABLE kiosk (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    parent BIGINT NOT NULL REFERENCES parent (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    presets TEXT NOT NULL,
    language TEXT NOT NULL,
    show_photos BOOLEAN NOT NULL,
    show_donor_names BOOLEAN NOT NULL,
    minimum BIGINT NOT NULL,
    maximum BIGINT NOT NULL,
    created BIGINT NOT NULL,
    activated BIGINT,
    last_seen BIGINT,
    revoked BOOLEAN NOT NULL,
    receipt_key TEXT NOT NULL,
    client_nonce TEXT,
    code_name TEXT,
    code_expires BIGINT,
    token_name TEXT,
    client_scope TEXT,
    client_id TEXT,
    request_digest TEXT,
    answer TEXT
);

CREATE INDEX kiosk_parent ON kiosk (parent);

CREATE UNIQUE INDEX kiosk_code ON kiosk (code_name);

CREATE UNIQUE INDEX kiosk_token ON kiosk (token_name);

CREATE UNIQUE INDEX kiosk_client_id ON kiosk (client_id, client_scope);

CREATE TABLE kiosk_campaign (
    kiosk BIGINT NOT NULL REFERENCES kiosk (id) ON DELETE CASCADE,
    campaign BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    PRIMARY KEY (kiosk, campaign)
);

CREATE INDEX kiosk_campaign_campaign ON kiosk_campaign (campaign);

-- Gifts that came too late for their jar and wait for the parent's word. They count in no total.
CREATE TABLE held_gift (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign BIGINT NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    kiosk BIGINT NOT NULL REFERENCES kiosk (id) ON DELETE CASCADE,
    amount BIGINT NOT NULL,
    comment TEXT NOT NULL,
    anonymous BOOLEAN NOT NULL,
    donor_name TEXT NOT NULL,
    donor_email TEXT NOT NULL,
    made BIGINT NOT NULL,
    received BIGINT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    donation BIGINT REFERENCES donation (id) ON DELETE SET NULL,
    client_scope TEXT,
    client_id TEXT,
    request_digest TEXT
);

CREATE INDEX held_gift_campaign ON held_gift (campaign);

CREATE INDEX held_gift_kiosk ON held_gift (kiosk);

CREATE INDEX held_gift_donation ON held_gift (donation);

CREATE UNIQUE INDEX held_gift_client_id ON held_gift (client_id, client_scope);
