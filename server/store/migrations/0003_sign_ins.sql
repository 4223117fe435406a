-- What the program that signed in calls itself, so that one knows one's own sign-ins apart.
ALTER TABLE session ADD COLUMN client TEXT NOT NULL DEFAULT '';

-- When something limited was tried lately: microseconds with blanks between. Buckets are keyed hashes; a row goes once
-- all its times are too old to count.
CREATE TABLE attempts (
    bucket TEXT PRIMARY KEY,
    times TEXT NOT NULL,
    forgotten BIGINT NOT NULL
);

CREATE INDEX attempts_forgotten ON attempts (forgotten);
