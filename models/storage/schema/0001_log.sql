-- The event log: the truth. Rows are appended and never changed.
CREATE TABLE event (
    row         INTEGER PRIMARY KEY,
    device      INTEGER NOT NULL,
    run         INTEGER NOT NULL,
    seq         INTEGER NOT NULL,
    time        INTEGER NOT NULL,
    clock_epoch INTEGER NOT NULL,
    ordering    INTEGER NOT NULL,
    author      TEXT,
    kind        INTEGER NOT NULL,
    chain       BLOB NOT NULL,
    canonical   BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX event_name ON event (device, run, seq);
CREATE INDEX event_ordering ON event (ordering);

-- Work that is not yet an event: the scans of a box before its seal. As precious as the log.
CREATE TABLE draft (
    draft     INTEGER PRIMARY KEY,
    kit       TEXT NOT NULL,
    box_class INTEGER NOT NULL,
    state     INTEGER NOT NULL,
    opened_at INTEGER NOT NULL,
    touched_at INTEGER NOT NULL,
    ordered    BLOB NOT NULL
) STRICT;
CREATE UNIQUE INDEX draft_of_box ON draft (kit, box_class);
CREATE TABLE draft_entry (
    draft INTEGER NOT NULL REFERENCES draft (draft) ON DELETE CASCADE,
    n     INTEGER NOT NULL,
    body  BLOB NOT NULL,
    PRIMARY KEY (draft, n)
) STRICT, WITHOUT ROWID;
CREATE TABLE draft_lot (
    draft  INTEGER NOT NULL REFERENCES draft (draft) ON DELETE CASCADE,
    item   TEXT NOT NULL,
    maker  TEXT NOT NULL,
    lot    TEXT NOT NULL,
    expiry INTEGER NOT NULL,
    units  INTEGER NOT NULL,
    PRIMARY KEY (draft, item, lot, expiry, maker)
) STRICT, WITHOUT ROWID;
CREATE INDEX draft_lot_item ON draft_lot (item);

-- The lot whose label was last read at an item's slot: what a code without a lot means.
CREATE TABLE slot_lot (item TEXT PRIMARY KEY, maker TEXT, lot TEXT NOT NULL, expiry INTEGER NOT NULL) STRICT;

-- What was scanned here, good or bad.
CREATE TABLE scan (
    scan    INTEGER PRIMARY KEY,
    time    INTEGER NOT NULL,
    author  TEXT,
    source  TEXT NOT NULL,
    code    BLOB NOT NULL,
    answer  TEXT NOT NULL,
    detail  TEXT NOT NULL
) STRICT;

-- Credentials of this facility's people: replaceable records, outside the log.
CREATE TABLE credential (
    user_id      TEXT PRIMARY KEY,
    pin_hash     TEXT NOT NULL,
    failures     INTEGER NOT NULL,
    failed_at    INTEGER NOT NULL
) STRICT;

-- What this store is (device, facility) and how it is set up.
CREATE TABLE local_setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT;
