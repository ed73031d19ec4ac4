-- Projections: dropped and made anew from the log at any time. Never migrated.
CREATE TABLE place (id INTEGER PRIMARY KEY, place TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE lot (
    id     INTEGER PRIMARY KEY,
    item   TEXT NOT NULL,
    maker  TEXT NOT NULL,
    lot    TEXT NOT NULL,
    expiry INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX lot_identity ON lot (item, lot, expiry, maker);

CREATE TABLE posting (
    row   INTEGER NOT NULL,
    line  INTEGER NOT NULL,
    place INTEGER NOT NULL,
    lot   INTEGER NOT NULL,
    units INTEGER NOT NULL,
    PRIMARY KEY (row, line)
) STRICT, WITHOUT ROWID;
CREATE INDEX posting_lot ON posting (lot, place);

CREATE TABLE balance (
    place INTEGER NOT NULL,
    lot   INTEGER NOT NULL,
    units INTEGER NOT NULL,
    PRIMARY KEY (place, lot)
) STRICT, WITHOUT ROWID;

-- Where counts cut the book.
CREATE TABLE count_cut (
    place INTEGER NOT NULL, item TEXT NOT NULL, ordering INTEGER NOT NULL, row INTEGER NOT NULL,
    PRIMARY KEY (place, item, ordering, row)
) STRICT, WITHOUT ROWID;
CREATE INDEX count_cut_row ON count_cut (row);
CREATE INDEX count_cut_last ON count_cut (place, ordering);

CREATE TABLE claim (claim TEXT PRIMARY KEY, row INTEGER NOT NULL, rank BLOB NOT NULL) STRICT;
CREATE TABLE contested (claim TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (claim, row)) STRICT;
CREATE INDEX contested_row ON contested (row);
-- The event that each correction puts right in the end.
CREATE TABLE correction_first (row INTEGER PRIMARY KEY, first INTEGER NOT NULL) STRICT;
CREATE TABLE parked (
    row    INTEGER PRIMARY KEY,
    device INTEGER NOT NULL,
    run    INTEGER NOT NULL,
    seq    INTEGER NOT NULL
) STRICT;
CREATE INDEX parked_awaited ON parked (device, run, seq);
CREATE TABLE unreadable (row INTEGER PRIMARY KEY) STRICT;
CREATE TABLE unreadable_touch (
    place TEXT NOT NULL, item TEXT NOT NULL, row INTEGER NOT NULL, PRIMARY KEY (place, item, row)
) STRICT, WITHOUT ROWID;

CREATE TABLE facility (
    clues TEXT PRIMARY KEY, display_name TEXT NOT NULL, municipality TEXT NOT NULL, state TEXT NOT NULL,
    size_class INTEGER NOT NULL, in_operation INTEGER NOT NULL, latitude INTEGER, longitude INTEGER,
    older_key TEXT, rank BLOB NOT NULL
) STRICT;
CREATE TABLE item (
    clave TEXT PRIMARY KEY, display_name TEXT NOT NULL, strength TEXT NOT NULL, presentation TEXT NOT NULL,
    description TEXT NOT NULL, box_class INTEGER NOT NULL, ven INTEGER NOT NULL, in_use INTEGER NOT NULL,
    rank BLOB NOT NULL
) STRICT;
CREATE TABLE kit_template (
    template TEXT NOT NULL, valid_from INTEGER NOT NULL, valid_to INTEGER, display_name TEXT NOT NULL,
    rank BLOB NOT NULL, PRIMARY KEY (template, valid_from)
) STRICT;
CREATE TABLE kit_template_line (
    template TEXT NOT NULL, valid_from INTEGER NOT NULL, item TEXT NOT NULL, units INTEGER NOT NULL,
    rank BLOB NOT NULL, PRIMARY KEY (template, valid_from, item)
) STRICT;
CREATE TABLE entitlement (
    size_class INTEGER NOT NULL, valid_from INTEGER NOT NULL, rank BLOB NOT NULL,
    PRIMARY KEY (size_class, valid_from)
) STRICT;
CREATE TABLE entitlement_line (
    size_class INTEGER NOT NULL, valid_from INTEGER NOT NULL, template TEXT NOT NULL, kits INTEGER NOT NULL,
    rank BLOB NOT NULL, PRIMARY KEY (size_class, valid_from, template)
) STRICT;
CREATE TABLE route (
    route TEXT PRIMARY KEY, warehouse TEXT NOT NULL, weekday INTEGER, window_from INTEGER, window_to INTEGER,
    transport INTEGER, retired INTEGER NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE route_stop (
    route TEXT NOT NULL, facility TEXT NOT NULL, position INTEGER NOT NULL, rank BLOB NOT NULL,
    PRIMARY KEY (route, facility)
) STRICT;
CREATE TABLE delivery_round (
    round TEXT PRIMARY KEY, month INTEGER NOT NULL, round_kind INTEGER NOT NULL, pack_from INTEGER NOT NULL,
    pack_to INTEGER NOT NULL, deliver_from INTEGER NOT NULL, deliver_to INTEGER NOT NULL, plan_from INTEGER,
    plan_to INTEGER, load_from INTEGER, load_to INTEGER, rank BLOB NOT NULL
) STRICT;
CREATE TABLE kit_order (
    kit TEXT PRIMARY KEY, round TEXT NOT NULL, warehouse TEXT NOT NULL, facility TEXT NOT NULL,
    template TEXT NOT NULL, number INTEGER NOT NULL, route TEXT, stop INTEGER, deliver_on INTEGER,
    cancelled INTEGER NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE person (
    user_id TEXT PRIMARY KEY, initials TEXT NOT NULL, facility TEXT NOT NULL, roles INTEGER NOT NULL,
    badge TEXT, active INTEGER NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE device (
    device INTEGER PRIMARY KEY, facility TEXT NOT NULL, label TEXT NOT NULL, public_key BLOB NOT NULL,
    company_prefix TEXT NOT NULL, extension INTEGER NOT NULL, serial_first INTEGER NOT NULL,
    serial_last INTEGER NOT NULL, code_until INTEGER, rank BLOB NOT NULL
) STRICT;
CREATE TABLE device_key (device INTEGER PRIMARY KEY, public_key BLOB NOT NULL, rank BLOB NOT NULL) STRICT;
CREATE TABLE device_run (
    device INTEGER NOT NULL, run INTEGER NOT NULL, cause INTEGER NOT NULL, previous INTEGER NOT NULL, moved INTEGER NOT NULL,
    time INTEGER NOT NULL, rank BLOB NOT NULL, PRIMARY KEY (device, run)
) STRICT;
CREATE TABLE device_revocation (
    device INTEGER PRIMARY KEY, run INTEGER NOT NULL, seq INTEGER NOT NULL, reason TEXT NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE device_reach (device INTEGER PRIMARY KEY, reach INTEGER NOT NULL, rank BLOB NOT NULL) STRICT;
CREATE TABLE device_numbers (
    device INTEGER NOT NULL, company_prefix TEXT NOT NULL, extension INTEGER NOT NULL, serial_first INTEGER NOT NULL,
    serial_last INTEGER NOT NULL, run INTEGER NOT NULL, rank BLOB NOT NULL,
    PRIMARY KEY (device, company_prefix, extension, serial_first)
) STRICT;
CREATE TABLE substitute (
    item TEXT NOT NULL, substitute TEXT NOT NULL, approved INTEGER NOT NULL, rank BLOB NOT NULL,
    PRIMARY KEY (item, substitute)
) STRICT;
CREATE TABLE code (
    gtin TEXT NOT NULL, scope TEXT NOT NULL, item TEXT NOT NULL, units_per_pack INTEGER NOT NULL,
    level INTEGER NOT NULL, rank BLOB NOT NULL, PRIMARY KEY (gtin, scope)
) STRICT;
CREATE TABLE slot (
    facility TEXT NOT NULL, item TEXT NOT NULL, slot TEXT NOT NULL, rank BLOB NOT NULL,
    PRIMARY KEY (facility, item)
) STRICT;
CREATE TABLE lot_hold (
    facility TEXT NOT NULL, item TEXT NOT NULL, lot TEXT NOT NULL, expiry INTEGER NOT NULL,
    reason INTEGER NOT NULL, held INTEGER NOT NULL, note TEXT NOT NULL, rank BLOB NOT NULL,
    PRIMARY KEY (facility, item, lot, expiry, reason)
) STRICT;
CREATE TABLE box_sealed (
    sscc TEXT NOT NULL, event TEXT NOT NULL, kit TEXT NOT NULL, box_class INTEGER NOT NULL,
    warehouse TEXT NOT NULL, seal TEXT NOT NULL, packers TEXT NOT NULL, checker TEXT, time INTEGER NOT NULL,
    claves INTEGER NOT NULL, units INTEGER NOT NULL, PRIMARY KEY (sscc, event)
) STRICT;
CREATE TABLE box_reopened (
    sscc TEXT NOT NULL, event TEXT NOT NULL, reason TEXT NOT NULL, time INTEGER NOT NULL,
    PRIMARY KEY (sscc, event)
) STRICT;
CREATE TABLE label_printed (
    sscc TEXT NOT NULL, event TEXT NOT NULL, reason TEXT NOT NULL, time INTEGER NOT NULL,
    PRIMARY KEY (sscc, event)
) STRICT;
CREATE TABLE settlement (
    incident TEXT PRIMARY KEY, note TEXT NOT NULL, event TEXT NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE vehicle (
    vehicle TEXT PRIMARY KEY, warehouse TEXT NOT NULL, plates TEXT NOT NULL, transport INTEGER NOT NULL,
    refrigerated INTEGER NOT NULL, active INTEGER NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE driver (
    driver TEXT PRIMARY KEY, warehouse TEXT NOT NULL, display_name TEXT NOT NULL, active INTEGER NOT NULL,
    rank BLOB NOT NULL
) STRICT;
CREATE TABLE route_hand_over (
    route TEXT NOT NULL, after_stop INTEGER NOT NULL, transport INTEGER NOT NULL, place TEXT NOT NULL, rank
    BLOB NOT NULL, PRIMARY KEY (route, after_stop)
) STRICT;
CREATE TABLE trip (
    trip TEXT PRIMARY KEY, round TEXT NOT NULL, route TEXT NOT NULL, warehouse TEXT NOT NULL, leaves_on
    INTEGER NOT NULL, transport INTEGER NOT NULL, vehicle TEXT, driver TEXT, cancelled INTEGER NOT NULL, rank
    BLOB NOT NULL
) STRICT;
CREATE TABLE trip_stop (
    trip TEXT NOT NULL, facility TEXT NOT NULL, position INTEGER NOT NULL, rank BLOB NOT NULL, PRIMARY KEY
    (trip, facility)
) STRICT;
CREATE TABLE kit_line (
    kit TEXT NOT NULL, item TEXT NOT NULL, units INTEGER NOT NULL, substitute TEXT, reason TEXT NOT NULL, rank
    BLOB NOT NULL, PRIMARY KEY (kit, item)
) STRICT;
-- Kept by the store after what they follow from (storage/settling.h): what each box of an adjusted kit is to hold, and
-- the GTINs in the codes that were scanned of a lot. `unsettled` is empty outside of a transaction.
CREATE TABLE unsettled (what INTEGER NOT NULL, key TEXT NOT NULL, PRIMARY KEY (what, key)) STRICT, WITHOUT ROWID;
CREATE TABLE adjusted_box (
    kit TEXT NOT NULL, box_class INTEGER NOT NULL, claves INTEGER NOT NULL, units INTEGER NOT NULL,
    PRIMARY KEY (kit, box_class)
) STRICT, WITHOUT ROWID;
CREATE TABLE lot_gtin (
    item TEXT NOT NULL, lot TEXT NOT NULL, expiry INTEGER NOT NULL, maker TEXT NOT NULL, gtin TEXT NOT NULL,
    withdrawn INTEGER NOT NULL, PRIMARY KEY (item, lot, expiry, maker, gtin, withdrawn)
) STRICT, WITHOUT ROWID;
CREATE TABLE recall (
    recall TEXT PRIMARY KEY, recall_class INTEGER NOT NULL, item TEXT NOT NULL, lot TEXT, maker TEXT, reason
    TEXT NOT NULL, ended INTEGER NOT NULL, time INTEGER NOT NULL, gtin TEXT, rank BLOB NOT NULL
) STRICT;
-- The SSCCs that two devices were given, by an authority that did not know what it had given before, are neither's any more.
CREATE VIEW device_range AS
    SELECT n.* FROM device_numbers n WHERE NOT EXISTS (SELECT 1 FROM device_numbers o
        WHERE o.company_prefix = n.company_prefix AND o.extension = n.extension AND o.serial_last >= n.serial_first
        AND o.serial_first <= n.serial_last AND o.device <> n.device);
-- The GTINs that say which pack it is, by its digits 2 to 13: a pack's own, and one that is made of it for a case
-- (indicator 1 to 8). A case with a GTIN apart does not say what packs it holds.
CREATE VIEW lot_pack AS
    SELECT g.item AS item, g.lot AS lot, g.expiry AS expiry, g.maker AS maker,
        CASE WHEN g.withdrawn = 0 AND (substr(g.gtin, 1, 1) BETWEEN '1' AND '8'
            OR (g.gtin LIKE '0%' AND EXISTS (SELECT 1 FROM code c WHERE c.gtin = g.gtin)
                AND NOT EXISTS (SELECT 1 FROM code c WHERE c.gtin = g.gtin AND c.level <> 0)))
        THEN substr(g.gtin, 2, 12) END AS pack
    FROM lot_gtin g;
CREATE VIEW recall_pack AS
    SELECT r.recall AS recall, r.item AS item, substr(r.gtin, 2, 12) AS pack FROM recall r
    WHERE substr(r.gtin, 1, 1) BETWEEN '1' AND '8'
        OR (r.gtin LIKE '0%' AND EXISTS (SELECT 1 FROM code c WHERE c.gtin = r.gtin)
            AND NOT EXISTS (SELECT 1 FROM code c WHERE c.gtin = r.gtin AND c.level <> 0));
-- The lots that a recall by GTIN spares: whatever was scanned of them says another pack. One that nobody scanned, or of
-- which a code does not say the pack or was taken back, stays recalled; and so does what bears the same text as such a
-- one, whatever its expiry and its maker.
CREATE VIEW recall_spared AS
    SELECT r.recall AS recall, g.item AS item, g.lot AS lot, g.expiry AS expiry, g.maker AS maker
    FROM recall_pack r JOIN lot_pack g ON g.item = r.item
    WHERE NOT EXISTS (SELECT 1 FROM lot_pack s WHERE s.item = g.item AND s.lot = g.lot
        AND (s.pack IS NULL OR s.pack = r.pack));
-- The lots in the books that each recall concerns. A lot whose maker is unknown is concerned as one of any maker.
CREATE VIEW recall_lot AS
    SELECT r.recall AS recall, r.ended AS ended, l.id AS lot
    FROM recall r JOIN lot l ON l.item = r.item
    WHERE (r.lot IS NULL OR replace(replace(replace(replace(r.lot, ' ', ''), '-', ''), '.', ''), '/', '')
        = replace(replace(replace(replace(l.lot, ' ', ''), '-', ''), '.', ''), '/', ''))
    AND (r.maker IS NULL OR l.maker IN ('', r.maker))
    AND NOT EXISTS (SELECT 1 FROM recall_spared s WHERE s.recall = r.recall AND s.item = l.item AND s.lot = l.lot
        AND s.expiry = l.expiry AND s.maker = l.maker);
CREATE TABLE recall_answer (
    recall TEXT NOT NULL, event TEXT NOT NULL, facility TEXT NOT NULL, units INTEGER NOT NULL, note TEXT NOT
    NULL, time INTEGER NOT NULL, PRIMARY KEY (recall, event)
) STRICT;
CREATE TABLE box_holder (
    sscc TEXT PRIMARY KEY, holder TEXT NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE box_destination (
    sscc TEXT PRIMARY KEY, facility TEXT NOT NULL, rank BLOB NOT NULL
) STRICT;
CREATE TABLE box_loaded (
    sscc TEXT NOT NULL, event TEXT NOT NULL, trip TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (sscc,
    event)
) STRICT;
CREATE TABLE box_unloaded (
    sscc TEXT NOT NULL, event TEXT NOT NULL, trip TEXT NOT NULL, facility TEXT NOT NULL, reason INTEGER NOT
    NULL, note TEXT NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (sscc, event)
) STRICT;
CREATE TABLE trip_step (
    trip TEXT NOT NULL, event TEXT NOT NULL, step INTEGER NOT NULL, facility TEXT, carrier TEXT, note TEXT NOT
    NULL, latitude INTEGER, longitude INTEGER, time INTEGER NOT NULL, seals_found TEXT, seals_put TEXT,
    seals_intact INTEGER, PRIMARY KEY (trip, event)
) STRICT;
CREATE TABLE box_received (
    sscc TEXT NOT NULL, event TEXT NOT NULL, facility TEXT NOT NULL, trip TEXT, seal INTEGER NOT NULL,
    received INTEGER NOT NULL, missing INTEGER NOT NULL, unfit INTEGER NOT NULL, unlisted INTEGER NOT NULL,
    receiver TEXT NOT NULL, latitude INTEGER, longitude INTEGER, metres INTEGER, time INTEGER NOT NULL,
    PRIMARY KEY (sscc, event)
) STRICT;
CREATE TABLE stock_move (
    sscc TEXT NOT NULL, event TEXT NOT NULL, from_facility TEXT NOT NULL, to_facility TEXT NOT NULL, reason
    INTEGER NOT NULL, note TEXT NOT NULL, units INTEGER NOT NULL, time INTEGER NOT NULL, PRIMARY KEY (sscc,
    event)
) STRICT;
CREATE TABLE stock_count (
    event TEXT PRIMARY KEY, facility TEXT NOT NULL, scope INTEGER NOT NULL, shelf TEXT, items INTEGER NOT
    NULL, lots INTEGER NOT NULL, time INTEGER NOT NULL
) STRICT;
CREATE TABLE dispensing (
    event TEXT PRIMARY KEY, facility TEXT NOT NULL, patient INTEGER NOT NULL, prescription TEXT, prescriber
    TEXT, units INTEGER NOT NULL, time INTEGER NOT NULL
) STRICT;
CREATE TABLE day_total (
    facility TEXT NOT NULL, day INTEGER NOT NULL, item TEXT NOT NULL, maker TEXT NOT NULL, lot TEXT NOT NULL,
    expiry INTEGER NOT NULL, dispensed INTEGER NOT NULL, rank BLOB NOT NULL,
    PRIMARY KEY (facility, day, item, maker, lot, expiry)
) STRICT;
CREATE TABLE held_act (
    event TEXT PRIMARY KEY, device INTEGER NOT NULL, act INTEGER NOT NULL, time INTEGER NOT NULL, breach TEXT NOT NULL,
    rank BLOB NOT NULL
) STRICT;
CREATE INDEX held_act_device ON held_act (device);
CREATE TABLE held_verdict (
    event TEXT PRIMARY KEY, device INTEGER NOT NULL, verdict INTEGER NOT NULL, note TEXT NOT NULL, said INTEGER NOT NULL,
    rank BLOB NOT NULL
) STRICT;
CREATE INDEX held_verdict_device ON held_verdict (device);
CREATE TABLE shortage (
    event TEXT PRIMARY KEY, facility TEXT NOT NULL, item TEXT NOT NULL, urgency INTEGER NOT NULL, reason
    INTEGER NOT NULL, on_hand INTEGER NOT NULL, needed INTEGER NOT NULL, days_left INTEGER, patients_waiting
    INTEGER, note TEXT NOT NULL, time INTEGER NOT NULL
) STRICT;
CREATE TABLE shortage_step (
    shortage TEXT NOT NULL, event TEXT NOT NULL, step INTEGER NOT NULL, answer INTEGER, units INTEGER NOT
    NULL, trip TEXT, substitute TEXT, ending INTEGER, merged_into TEXT, note TEXT NOT NULL, time INTEGER NOT
    NULL, PRIMARY KEY (shortage, event)
) STRICT;
CREATE TABLE superseded (event TEXT PRIMARY KEY) STRICT;

-- Search, over text that the program has folded to small letters without accents: by words and their
-- beginnings, and forgiving by groups of three letters.
CREATE VIRTUAL TABLE item_words USING fts5 (key, words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE VIRTUAL TABLE item_letters USING fts5 (key UNINDEXED, words, tokenize = "trigram");
CREATE VIRTUAL TABLE facility_words USING fts5 (key, words, tokenize = "unicode61 remove_diacritics 2", prefix = '2 3');
CREATE VIRTUAL TABLE facility_letters USING fts5 (key UNINDEXED, words, tokenize = "trigram");

-- The definition of each template that a round's month calls for, and what a box of each class then holds.
CREATE VIEW template_in_force AS
    SELECT r.round AS round, t.template AS template, max(t.valid_from) AS valid_from
    FROM delivery_round r JOIN kit_template t
      ON t.valid_from <= r.month AND (t.valid_to IS NULL OR t.valid_to >= r.month)
    GROUP BY r.round, t.template;
CREATE VIEW box_line AS
    SELECT f.round AS round, f.template AS template, l.item AS item, l.units AS units,
           coalesce(i.box_class, 0) AS box_class
    FROM template_in_force f
    JOIN kit_template t ON t.template = f.template AND t.valid_from = f.valid_from
    JOIN kit_template_line l ON l.template = t.template AND l.valid_from = t.valid_from AND l.rank = t.rank
    LEFT JOIN item i ON i.clave = l.item;
CREATE VIEW box_size AS
    SELECT round, template, box_class, count(*) AS claves, sum(units) AS units
    FROM box_line GROUP BY round, template, box_class;

-- The facts that count: neither corrected nor contested.
CREATE VIEW box_seal AS
    SELECT s.* FROM box_sealed s WHERE NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = s.event);
CREATE VIEW box_opening AS
    SELECT r.* FROM box_reopened r WHERE NOT EXISTS (SELECT 1 FROM superseded x WHERE x.event = r.event);
CREATE VIEW box_standing AS
    SELECT s.* FROM box_seal s WHERE NOT EXISTS (SELECT 1 FROM box_opening r WHERE r.sscc = s.sscc);

CREATE VIEW trip_left AS
    SELECT DISTINCT trip FROM trip_step WHERE step = 0;

-- The facilities that each recall asks: those that its lots went through, and those that boxes on the road or sent
-- from another facility with them are going to.
CREATE VIEW recall_asked AS
    SELECT c.recall AS recall, substr(p.place, 3) AS facility
    FROM recall_lot c JOIN posting q ON q.lot = c.lot JOIN place p ON p.id = q.place AND p.place GLOB 'F:*'
    UNION
    SELECT c.recall, coalesce(d.facility, k.facility)
    FROM recall_lot c JOIN balance b ON b.lot = c.lot AND b.units > 0
    JOIN place p ON p.id = b.place AND p.place GLOB 'B:*'
    JOIN box_holder h ON h.sscc = substr(p.place, 3) AND h.holder GLOB 'T:*'
    JOIN trip_left t ON t.trip = substr(h.holder, 3)
    LEFT JOIN box_destination d ON d.sscc = h.sscc
    LEFT JOIN box_seal s ON s.sscc = h.sscc
    LEFT JOIN kit_order k ON k.kit = s.kit
    WHERE coalesce(d.facility, k.facility) IS NOT NULL
    UNION
    SELECT c.recall, coalesce(d.facility, m.to_facility)
    FROM recall_lot c JOIN balance b ON b.lot = c.lot AND b.units > 0
    JOIN place p ON p.id = b.place AND p.place GLOB 'B:*'
    JOIN stock_move m ON m.sscc = substr(p.place, 3)
    LEFT JOIN box_destination d ON d.sscc = m.sscc;

-- Readers' indexes: what is not needed to make the projections comes last when they are made anew.
CREATE INDEX lot_text ON lot (lot);
CREATE INDEX balance_lot ON balance (lot);
CREATE INDEX balance_negative ON balance (place, lot) WHERE units < 0;
CREATE INDEX facility_state ON facility (state, municipality);
CREATE INDEX route_stop_facility ON route_stop (facility);
CREATE INDEX kit_order_round ON kit_order (warehouse, round, route, stop);
CREATE INDEX kit_order_facility ON kit_order (facility);
CREATE INDEX person_badge ON person (badge);
CREATE INDEX device_numbers_serials ON device_numbers (company_prefix, extension, serial_last, serial_first, device);
CREATE INDEX held_verdict_open ON held_verdict (event) WHERE verdict = 0;
CREATE INDEX code_item ON code (item);
CREATE INDEX box_sealed_kit ON box_sealed (kit, box_class);
CREATE INDEX box_sealed_time ON box_sealed (warehouse, time);
CREATE INDEX box_sealed_seal ON box_sealed (seal);
CREATE INDEX vehicle_warehouse ON vehicle (warehouse);
CREATE INDEX driver_warehouse ON driver (warehouse);
CREATE INDEX trip_round ON trip (warehouse, round, leaves_on);
CREATE INDEX trip_stop_facility ON trip_stop (facility);
CREATE INDEX recall_item ON recall (item);
CREATE INDEX box_holder_holder ON box_holder (holder);
CREATE INDEX box_destination_facility ON box_destination (facility);
CREATE INDEX box_loaded_trip ON box_loaded (trip);
CREATE INDEX box_unloaded_trip ON box_unloaded (trip);
CREATE INDEX box_received_facility ON box_received (facility, time);
CREATE INDEX box_received_trip ON box_received (trip);
CREATE INDEX stock_move_to ON stock_move (to_facility);
CREATE INDEX stock_move_from ON stock_move (from_facility);
CREATE INDEX stock_count_facility ON stock_count (facility, time);
CREATE INDEX dispensing_facility ON dispensing (facility, time);
CREATE INDEX dispensing_patient ON dispensing (facility, patient);
CREATE INDEX shortage_facility ON shortage (facility, item);
CREATE INDEX shortage_time ON shortage (time);
