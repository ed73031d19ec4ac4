-- The days of facilities whose totals a centre is to say, or to say anew.
CREATE TABLE total_due (day INTEGER NOT NULL, facility TEXT NOT NULL, PRIMARY KEY (day, facility)) STRICT, WITHOUT ROWID;
