-- How a gift came ("online", "kiosk", "offline"); empty where the server does not tell.
ALTER TABLE donation ADD COLUMN channel TEXT NOT NULL DEFAULT '';

-- Which gifts changed, in order: a reader that holds a million of them takes over the few that did. The old end is cut
-- off; who was away for longer reads everything again.
CREATE TABLE donation_log (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    account INTEGER NOT NULL,
    donation INTEGER NOT NULL
);

CREATE TRIGGER donation_came AFTER INSERT ON donation WHEN new.account <> 0
BEGIN INSERT INTO donation_log (account, donation) VALUES (new.account, new.id); END;

CREATE TRIGGER donation_changed AFTER UPDATE ON donation WHEN new.account <> 0
BEGIN INSERT INTO donation_log (account, donation) VALUES (new.account, new.id); END;

CREATE TRIGGER donation_went AFTER DELETE ON donation WHEN old.account <> 0
BEGIN INSERT INTO donation_log (account, donation) VALUES (old.account, old.id); END;
