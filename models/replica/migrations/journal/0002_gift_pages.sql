-- A gift is durable when its pages are on the disk, so it touches as few as can be: only indices that have a row for it.
CREATE TABLE entry_new (
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
    provisional INTEGER,
    remote_id INTEGER,
    baseline BLOB,
    refusal TEXT,
    acknowledged INTEGER,
    acknowledgement INTEGER,
    shown BOOLEAN NOT NULL DEFAULT 1
);

INSERT INTO entry_new (number, client_id, account, kind, state, made, attempts, last_attempt, next_attempt, waits_for, child,
    campaign, amount, payload, provisional, remote_id, baseline, refusal, acknowledged, acknowledgement, shown)
SELECT number, client_id, account, kind, state, made, attempts, last_attempt, next_attempt, waits_for, child,
    campaign, amount, payload, provisional, remote_id, baseline, refusal, acknowledged, acknowledgement, shown
FROM entry;

-- A number is never given twice, also not that of an entry that was forgotten.
DELETE FROM sqlite_sequence WHERE name = 'entry_new';

INSERT INTO sqlite_sequence (name, seq) SELECT 'entry_new', seq FROM sqlite_sequence WHERE name = 'entry';

DROP TABLE entry;

ALTER TABLE entry_new RENAME TO entry;

-- The overlay: what is still on its way, and what was acknowledged but is not in the cache yet. With what the runner asks.
CREATE INDEX entry_shown ON entry (number, state, waits_for, next_attempt, account) WHERE shown = 1;

CREATE INDEX entry_waits_for ON entry (waits_for) WHERE waits_for IS NOT NULL;

-- What was done with a thing, without the many gifts.
CREATE INDEX entry_campaign ON entry (campaign) WHERE campaign IS NOT NULL AND kind <> 'donate';

CREATE INDEX entry_child ON entry (child) WHERE child IS NOT NULL;

CREATE UNIQUE INDEX entry_provisional ON entry (provisional) WHERE provisional IS NOT NULL;

CREATE UNIQUE INDEX entry_acknowledgement ON entry (acknowledgement) WHERE acknowledgement IS NOT NULL;

CREATE INDEX entry_acknowledged ON entry (acknowledged) WHERE acknowledged IS NOT NULL;
