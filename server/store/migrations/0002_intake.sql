-- What was imported into this database, so that the same dump is not taken twice: the SHA-256 of the file, and when.
CREATE TABLE intake (
    digest TEXT PRIMARY KEY,
    taken BIGINT NOT NULL
);

