-- One row: grows with every change, so that each node sees cheaply that its calendars are old, and locked by every change.
CREATE TABLE calendar_revisions
(
  id       TINYINT NOT NULL PRIMARY KEY,
  revision BIGINT  NOT NULL
);
INSERT INTO calendar_revisions (id, revision) VALUES (1, 1);

CREATE TABLE calendar_years
(
  notice_year SMALLINT     NOT NULL PRIMARY KEY,
  provisional BOOLEAN      NOT NULL,
  source      VARCHAR(500) NOT NULL,
  checksum    CHAR(64)     NOT NULL,
  imported_at DATETIME(6)  NOT NULL,
  imported_by VARCHAR(100) NOT NULL
);

-- A day belongs to the notice that names it: next year's notice may move the last days of this December.
CREATE TABLE calendar_days
(
  notice_year SMALLINT    NOT NULL,
  day         DATE        NOT NULL,
  day_off     BOOLEAN     NOT NULL,
  name        VARCHAR(60) NOT NULL,
  PRIMARY KEY (notice_year, day)
);

CREATE TABLE calendar_authorities
(
  authority VARCHAR(40)  NOT NULL PRIMARY KEY,
  name      VARCHAR(100) NOT NULL
);
INSERT INTO calendar_authorities (authority, name) VALUES ('exchange', '房地产交易所');

CREATE TABLE calendar_authority_days
(
  authority VARCHAR(40)  NOT NULL,
  day       DATE         NOT NULL,
  day_off   BOOLEAN      NOT NULL,
  reason    VARCHAR(200) NOT NULL,
  PRIMARY KEY (authority, day)
);
