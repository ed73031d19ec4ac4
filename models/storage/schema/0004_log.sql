-- Credentials go to the other stores of their facility: when each was set, whether the centre has it, and at a centre
-- the number of its last change.
ALTER TABLE credential ADD COLUMN set_at INTEGER NOT NULL DEFAULT 0;
ALTER TABLE credential ADD COLUMN unsent INTEGER NOT NULL DEFAULT 1;
ALTER TABLE credential ADD COLUMN change INTEGER NOT NULL DEFAULT 0;
CREATE INDEX credential_change ON credential (change);

-- When the devices of a centre spoke last, and how far each had read then.
CREATE TABLE device_contact (device INTEGER PRIMARY KEY, time INTEGER NOT NULL) STRICT;
CREATE TABLE device_cursor (
    device INTEGER NOT NULL, name TEXT NOT NULL, position INTEGER NOT NULL, PRIMARY KEY (device, name)
) STRICT, WITHOUT ROWID;
