-- Gifts that came to a closed jar and wait for the word of its owner, as the server last told them: to be seen without it, too.
CREATE TABLE held_gift (
    account INTEGER NOT NULL,
    id INTEGER NOT NULL,
    campaign INTEGER NOT NULL,
    jar_title TEXT NOT NULL,
    child_name TEXT NOT NULL,
    amount INTEGER NOT NULL,
    comment TEXT NOT NULL,
    anonymous BOOLEAN NOT NULL,
    made INTEGER NOT NULL, -- 0: nobody knows
    received INTEGER NOT NULL,
    donor_name TEXT NOT NULL,
    donor_email TEXT NOT NULL,
    station_name TEXT NOT NULL,
    too_late BOOLEAN NOT NULL,
    PRIMARY KEY (account, id)
) WITHOUT ROWID;
