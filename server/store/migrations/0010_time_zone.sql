-- Where a station stands: what its clocks show and when its days begin. Empty: as its machine says.
ALTER TABLE kiosk ADD COLUMN time_zone TEXT NOT NULL DEFAULT '';
