-- SPDX-License-Identifier: GPL-3.0-or-later
-- What is written once stays: the server appends to the log and the feeds. Once, by the owner or a superuser, after
-- `botiquinctl central create`:
--   psql -d botiquin -f rights.sql
\set ON_ERROR_STOP on
REVOKE UPDATE, DELETE ON event, feed_entry, feed_epoch, feed_epoch_end FROM botiquin_server;
REVOKE DELETE ON feed, device_contact, revocation FROM botiquin_server;
-- Hashes of PINs and what the store is called by are nobody's who only reads.
REVOKE SELECT ON credential, local_setting FROM botiquin_reader;
