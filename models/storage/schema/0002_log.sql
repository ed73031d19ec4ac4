-- Work of a clinic that is not yet an event: a count, a box being received. As precious as the log.
CREATE TABLE work_entry (
    entry    INTEGER PRIMARY KEY,
    work     TEXT NOT NULL,
    work_key TEXT NOT NULL,
    body     BLOB NOT NULL
) STRICT;
CREATE INDEX work_entry_of ON work_entry (work, work_key);

-- Who a clinic's patients are: encrypted, erasable, never in an event. `sought` finds a person by a keyed hash of
-- the CURP or credential.
CREATE TABLE patient (
    number INTEGER PRIMARY KEY,
    sought BLOB NOT NULL UNIQUE,
    sealed BLOB NOT NULL
) STRICT;
