-- SPDX-License-Identifier: GPL-3.0-or-later
-- The roles of a centre's database, and the database. Once, by a superuser:
--   psql -v owner_password=… -v server_password=… -v reader_password=… -f roles.sql
\set ON_ERROR_STOP on
CREATE ROLE botiquin_owner  LOGIN PASSWORD :'owner_password' CONNECTION LIMIT 5;
CREATE ROLE botiquin_server LOGIN PASSWORD :'server_password' CONNECTION LIMIT 100;
CREATE ROLE botiquin_reader LOGIN PASSWORD :'reader_password' CONNECTION LIMIT 5;
CREATE DATABASE botiquin OWNER botiquin_owner ENCODING 'UTF8' LOCALE 'C.UTF-8' TEMPLATE template0;
REVOKE ALL ON DATABASE botiquin FROM PUBLIC;
GRANT CONNECT ON DATABASE botiquin TO botiquin_server, botiquin_reader;
\connect botiquin
REVOKE ALL ON SCHEMA public FROM PUBLIC;
GRANT CREATE, USAGE ON SCHEMA public TO botiquin_owner;
GRANT USAGE ON SCHEMA public TO botiquin_server, botiquin_reader;
-- The tables come later, and projections again and again: what the owner makes, the server may write in.
ALTER DEFAULT PRIVILEGES FOR ROLE botiquin_owner IN SCHEMA public
    GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO botiquin_server;
ALTER DEFAULT PRIVILEGES FOR ROLE botiquin_owner IN SCHEMA public GRANT USAGE ON SEQUENCES TO botiquin_server;
ALTER DEFAULT PRIVILEGES FOR ROLE botiquin_owner IN SCHEMA public GRANT SELECT ON TABLES TO botiquin_reader;
