-- What a centre has taken in and nobody may go by yet.
CREATE TABLE held_event (row INTEGER PRIMARY KEY, reason TEXT NOT NULL) STRICT;
CREATE INDEX event_region ON event (ordering, device) WHERE kind = 1;

-- The feeds of a centre. No projections: a position that was given stays given.
CREATE TABLE feed (
    feed   INTEGER PRIMARY KEY,
    name   TEXT NOT NULL UNIQUE,
    length INTEGER NOT NULL,
    digest BLOB NOT NULL
) STRICT;
CREATE TABLE feed_entry (
    feed     INTEGER NOT NULL,
    position INTEGER NOT NULL,
    row      INTEGER NOT NULL,
    digest   BLOB NOT NULL,
    PRIMARY KEY (feed, position)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX feed_entry_row ON feed_entry (row, feed);
-- The epochs of the feeds, the last one current, and where each feed stood when an earlier one ended.
CREATE TABLE feed_epoch (n INTEGER PRIMARY KEY, epoch INTEGER NOT NULL UNIQUE) STRICT;
CREATE TABLE feed_epoch_end (
    epoch INTEGER NOT NULL, feed INTEGER NOT NULL, length INTEGER NOT NULL, PRIMARY KEY (epoch, feed)
) STRICT, WITHOUT ROWID;
-- Whom events concern: the subjects that they are about, who is interested in these, and which follow which.
CREATE TABLE feed_subject (
    subject TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (subject, row)
) STRICT, WITHOUT ROWID;
CREATE TABLE feed_interest (
    subject TEXT NOT NULL, facility TEXT NOT NULL, PRIMARY KEY (subject, facility)
) STRICT, WITHOUT ROWID;
CREATE TABLE feed_part (whole TEXT NOT NULL, part TEXT NOT NULL, PRIMARY KEY (whole, part)) STRICT, WITHOUT ROWID;
CREATE TABLE feed_follower (
    device INTEGER NOT NULL, run INTEGER NOT NULL, seq INTEGER NOT NULL, row INTEGER NOT NULL,
    PRIMARY KEY (device, run, seq, row)
) STRICT, WITHOUT ROWID;
-- The devices that read the feeds.
CREATE TABLE subscriber (device INTEGER PRIMARY KEY, reach INTEGER NOT NULL) STRICT;
CREATE TABLE revocation (device INTEGER PRIMARY KEY, run INTEGER NOT NULL, seq INTEGER NOT NULL) STRICT;

-- How far this store has read a centre's feeds, and how far the centre has this store's own log.
CREATE TABLE feed_cursor (
    name TEXT PRIMARY KEY, epoch INTEGER NOT NULL, position INTEGER NOT NULL, digest BLOB NOT NULL
) STRICT;
CREATE TABLE acknowledged (
    device INTEGER NOT NULL, run INTEGER NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (device, run)
) STRICT, WITHOUT ROWID;
