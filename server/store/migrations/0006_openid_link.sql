-- Who may enter an account by an OpenID provider (Google): the provider's name and its name for the person, for ever.
CREATE TABLE openid_link (
    issuer TEXT NOT NULL,
    subject TEXT NOT NULL,
    parent BIGINT NOT NULL REFERENCES parent (id) ON DELETE CASCADE,
    linked BIGINT NOT NULL,
    PRIMARY KEY (issuer, subject)
);

CREATE INDEX openid_link_parent ON openid_link (parent);
