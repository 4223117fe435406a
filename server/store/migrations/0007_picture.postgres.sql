-- Pictures that a parent brought, without what a camera wrote into them. The name is the content's SHA-256 with the type.
CREATE TABLE picture (
    parent BIGINT NOT NULL REFERENCES parent (id) ON DELETE CASCADE,
    name TEXT NOT NULL,
    content BYTEA NOT NULL,
    created BIGINT NOT NULL,
    PRIMARY KEY (parent, name)
);

CREATE INDEX picture_name ON picture (name);
