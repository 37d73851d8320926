-- Due dates: one per kind and subject; whoever changes a state moves or withdraws them (design: "Time").
CREATE TABLE messaging_due_dates (
  id           BIGINT       NOT NULL,
  kind         VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject_kind VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject_id   BIGINT       NOT NULL,
  project_id   BIGINT       NOT NULL,
  purchase_id  BIGINT       NULL,
  due_on       DATE         NOT NULL,
  facts        JSON         NOT NULL,
  set_at       DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY messaging_due_dates_of_subject (kind, subject_kind, subject_id),
  KEY messaging_due_dates_by_day (due_on, kind),
  KEY messaging_due_dates_of_purchase (purchase_id, due_on)
);

-- Who is concerned by a purchase; written by purchase alone.
CREATE TABLE messaging_members (
  purchase_id BIGINT      NOT NULL,
  person_id   BIGINT      NOT NULL,
  role        VARCHAR(16) NOT NULL,
  project_id  BIGINT      NOT NULL,
  until_day   DATE        NULL,
  PRIMARY KEY (purchase_id, person_id, role),
  KEY messaging_members_of_person (person_id, until_day)
);

-- What was said, once for the whole household.
CREATE TABLE messaging_messages (
  id           BIGINT       NOT NULL,
  -- compared by bytes, so that writers that sort their keys lock them in the order of the index
  message_key  VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  category     VARCHAR(32)  NOT NULL,
  importance   VARCHAR(16)  NOT NULL,
  project_id   BIGINT       NOT NULL,
  purchase_id  BIGINT       NOT NULL,
  subject_kind VARCHAR(32)  NOT NULL,
  subject_id   BIGINT       NOT NULL,
  text_key     VARCHAR(128) NOT NULL,
  facts        JSON         NOT NULL,
  link         VARCHAR(255) NOT NULL,
  written_at   DATETIME(6)  NOT NULL,
  corrects_id  BIGINT       NULL,
  PRIMARY KEY (id),
  UNIQUE KEY messaging_messages_once (message_key),
  KEY messaging_messages_of_purchase (purchase_id, written_at),
  KEY messaging_messages_corrections (corrects_id)
);

-- To whom it was said, and when that person's phone opened it: the evidence.
CREATE TABLE messaging_notices (
  message_id BIGINT      NOT NULL,
  person_id  BIGINT      NOT NULL,
  written_at DATETIME(6) NOT NULL,
  read_at    DATETIME(6) NULL,
  read_by    BIGINT      NULL,
  PRIMARY KEY (message_id, person_id),
  KEY messaging_notices_of_person (person_id, written_at, message_id),
  KEY messaging_notices_unread (person_id, read_at, message_id),
  CONSTRAINT messaging_notices_message FOREIGN KEY (message_id) REFERENCES messaging_messages (id)
);

-- Business days that have been announced: the row makes the announcement happen once in the cluster.
CREATE TABLE messaging_days (
  day        DATE        NOT NULL,
  started_at DATETIME(6) NOT NULL,
  PRIMARY KEY (day)
);
