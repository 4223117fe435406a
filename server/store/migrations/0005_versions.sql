-- Counts the changes of an account itself, for its ETag.
ALTER TABLE parent ADD COLUMN version BIGINT NOT NULL DEFAULT 0;

-- Title, description and first name as they are searched; NULL until the server fills it in when it starts.
ALTER TABLE campaign ADD COLUMN folded TEXT;

-- The newest change of a campaign and of its gifts is asked for with every answer that tells a version.
DROP INDEX change_campaign;

CREATE INDEX change_campaign ON change (campaign, audience, kind, number);

-- The public list in its orders, each up to the id, so that a page costs what is on it.
CREATE INDEX campaign_newest ON campaign (created DESC, id DESC) WHERE is_open;

CREATE INDEX campaign_most_funded ON campaign (raised DESC, id DESC) WHERE is_open;

CREATE INDEX campaign_closest_to_goal ON campaign ((CASE WHEN raised >= goal THEN 9223372036854775807 ELSE goal - raised END), id DESC) WHERE is_open;

CREATE INDEX campaign_ending_soon ON campaign ((CASE WHEN has_deadline AND deadline IS NOT NULL THEN deadline ELSE 9223372036854775807 END), id DESC) WHERE is_open;

-- So that a start sees at once whether there is anything to fill in.
CREATE INDEX campaign_not_folded ON campaign (id) WHERE folded IS NULL;
