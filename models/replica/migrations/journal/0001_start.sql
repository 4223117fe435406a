-- What a person did here. Ids below 0 are provisional: -number of the entry that makes the thing.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    client_id TEXT NOT NULL UNIQUE,
    account INTEGER,
    kind TEXT NOT NULL,
    state TEXT NOT NULL,
    made INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    last_attempt INTEGER,
    next_attempt INTEGER NOT NULL DEFAULT 0,
    waits_for INTEGER,
    child INTEGER,
    campaign INTEGER,
    amount INTEGER NOT NULL DEFAULT 0,
    payload TEXT NOT NULL,
    provisional INTEGER UNIQUE,
    remote_id INTEGER,
    baseline BLOB,
    refusal TEXT,
    acknowledged INTEGER,
    acknowledgement INTEGER UNIQUE,
    shown BOOLEAN NOT NULL DEFAULT 1
);

-- The overlay: what is still on its way, and what was acknowledged but is not in the cache yet.
CREATE INDEX entry_shown ON entry (number) WHERE shown = 1;

CREATE INDEX entry_due ON entry (next_attempt, number) WHERE state = 'waiting' AND waits_for IS NULL;

CREATE INDEX entry_waits_for ON entry (waits_for) WHERE waits_for IS NOT NULL;

CREATE INDEX entry_campaign ON entry (campaign) WHERE campaign IS NOT NULL;

CREATE INDEX entry_child ON entry (child) WHERE child IS NOT NULL;

CREATE INDEX entry_acknowledged ON entry (acknowledged) WHERE acknowledged IS NOT NULL;

-- Outlives its entry: a screen or a link may still know the provisional id.
CREATE TABLE identity (
    provisional INTEGER PRIMARY KEY,
    remote_id INTEGER NOT NULL
);

CREATE TABLE draft (
    key TEXT PRIMARY KEY,
    text BLOB NOT NULL,
    changed INTEGER NOT NULL
) WITHOUT ROWID;

CREATE TABLE journal_state (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) WITHOUT ROWID;

INSERT INTO journal_state (name, value) VALUES ('identity', lower(hex(randomblob(16)))), ('acknowledgement', '0');
