-- What a parent noted about gifts, on this computer alone. seen_*: what the gift was when it was reviewed. changed: the
-- number of the last edit, so that a reader takes over only what is new.
CREATE TABLE review (
    account INTEGER NOT NULL,
    gift INTEGER NOT NULL,
    reviewed INTEGER NOT NULL DEFAULT 0,
    thanks TEXT NOT NULL DEFAULT 'to-thank',
    thanked INTEGER NOT NULL DEFAULT 0,
    note TEXT NOT NULL DEFAULT '',
    seen_amount INTEGER,
    seen_donor TEXT,
    seen_comment TEXT,
    changed INTEGER NOT NULL,
    PRIMARY KEY (account, gift)
) WITHOUT ROWID;

CREATE INDEX review_changed ON review (changed);

-- Edits that can be taken back and done again, newest last. label: which kind ("note", "reviewed", …).
CREATE TABLE edit (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    label TEXT NOT NULL,
    made INTEGER NOT NULL,
    undone BOOLEAN NOT NULL DEFAULT 0
);

CREATE TABLE edit_row (
    edit INTEGER NOT NULL,
    gift INTEGER NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (edit, gift)
) WITHOUT ROWID;

-- Saved filters and letter templates. deleted: in the trash since then, 0 for what is in use.
CREATE TABLE keepsake (
    account INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    content TEXT NOT NULL,
    deleted INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (account, kind, name, deleted)
) WITHOUT ROWID;

-- Numbers without a gap, for each account its own. A void one stays listed.
CREATE TABLE receipt (
    account INTEGER NOT NULL,
    number INTEGER NOT NULL,
    gift INTEGER NOT NULL,
    issued INTEGER NOT NULL,
    printed INTEGER NOT NULL DEFAULT 0,
    voided INTEGER NOT NULL DEFAULT 0,
    void_reason TEXT NOT NULL DEFAULT '',
    amount INTEGER NOT NULL,
    donor TEXT NOT NULL,
    email TEXT NOT NULL,
    jar TEXT NOT NULL,
    donated INTEGER NOT NULL,
    PRIMARY KEY (account, number)
) WITHOUT ROWID;

CREATE UNIQUE INDEX receipt_gift ON receipt (account, gift) WHERE voided = 0;

INSERT INTO journal_state (name, value) VALUES ('review', '0');
