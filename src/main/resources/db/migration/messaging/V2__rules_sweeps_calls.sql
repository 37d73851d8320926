-- Reminder rules are data: every version is kept, because a notice shows the words of the version that wrote it.
CREATE TABLE messaging_rules (
  id           BIGINT       NOT NULL AUTO_INCREMENT,
  rule_key     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  version      INT          NOT NULL,
  -- 1 for the version that holds, else null: one of a key
  holds        TINYINT      NULL,
  kind         VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  origin       VARCHAR(8)   NOT NULL,
  active       BOOLEAN      NOT NULL,
  content      JSON         NOT NULL,
  published_at DATETIME(6)  NOT NULL,
  published_by VARCHAR(100) NULL,
  -- what the sweep asks, read out of the content
  category        VARCHAR(32)  GENERATED ALWAYS AS (content->>'$.category') STORED,
  audience        VARCHAR(40)  GENERATED ALWAYS AS (content->>'$.audience') STORED,
  importance      VARCHAR(16)  GENERATED ALWAYS AS (content->>'$.importance') STORED,
  acknowledgement VARCHAR(4)   GENERATED ALWAYS AS (content->>'$.acknowledgement') STORED,
  link            VARCHAR(255) GENERATED ALWAYS AS (content->>'$.link') STORED,
  stop_acknowledged BOOLEAN    GENERATED ALWAYS AS (content->>'$.stop.acknowledged' = 'true') STORED,
  stop_fact       VARCHAR(64)  GENERATED ALWAYS AS (NULLIF(content->>'$.stop.fact', 'null')) STORED,
  stop_values     JSON         GENERATED ALWAYS AS (content->'$.stop.values') STORED,
  PRIMARY KEY (id),
  UNIQUE KEY messaging_rules_version (rule_key, version),
  UNIQUE KEY messaging_rules_holds (rule_key, holds),
  KEY messaging_rules_of_kind (kind)
);

-- What is said about a purchase and who looks after it; written by purchase alone.
CREATE TABLE messaging_households (
  purchase_id   BIGINT        NOT NULL,
  project_id    BIGINT        NOT NULL,
  unit          VARCHAR(200)  NOT NULL,
  buyers        VARCHAR(1000) NOT NULL,
  released      BOOLEAN       NOT NULL,
  specialist_id BIGINT        NULL,
  PRIMARY KEY (purchase_id)
);

-- A due date that was set or moved is fresh (1) until the clock has looked at it (2, then null): its reminder of today
-- goes out today. Whoever moves it leaves a mark of his own and the former day beside it.
ALTER TABLE messaging_due_dates
  ADD COLUMN fresh TINYINT NULL DEFAULT 1,
  ADD COLUMN moves INT NOT NULL DEFAULT 0,
  ADD COLUMN former_on DATE NULL,
  ADD COLUMN moved_by BIGINT NULL,
  ADD KEY messaging_due_dates_fresh (fresh);

-- A recipient is a person or a member of staff: their ids never meet. Ids of messages come from the table, because
-- one statement writes thousands.
ALTER TABLE messaging_notices
  DROP FOREIGN KEY messaging_notices_message,
  DROP KEY messaging_notices_of_person,
  DROP KEY messaging_notices_unread,
  RENAME COLUMN person_id TO recipient_id,
  ADD COLUMN acknowledged_at DATETIME(6) NULL,
  ADD COLUMN acknowledged_by BIGINT NULL,
  ADD COLUMN archived_at DATETIME(6) NULL;

ALTER TABLE messaging_messages
  MODIFY id BIGINT NOT NULL AUTO_INCREMENT,
  MODIFY purchase_id BIGINT NULL,
  MODIFY text_key VARCHAR(128) NULL,
  ADD COLUMN acknowledgement VARCHAR(4) NOT NULL DEFAULT 'NONE',
  ADD COLUMN rule_id BIGINT NULL,
  ADD COLUMN due_kind VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  ADD COLUMN due_on DATE NULL,
  ADD COLUMN planned_on DATE NULL,
  ADD COLUMN withdrawn_at DATETIME(6) NULL,
  ADD COLUMN escalate_at DATETIME(6) NULL,
  ADD KEY messaging_messages_of_due (subject_id, due_kind, due_on),
  ADD KEY messaging_messages_planned (planned_on, written_at),
  ADD KEY messaging_messages_escalate (escalate_at);

ALTER TABLE messaging_notices
  ADD KEY messaging_notices_of_recipient (recipient_id, archived_at, written_at, message_id),
  ADD KEY messaging_notices_unread (recipient_id, read_at, archived_at, message_id),
  ADD CONSTRAINT messaging_notices_message FOREIGN KEY (message_id) REFERENCES messaging_messages (id);

-- A day is swept once; days without a running node are made up for in order.
ALTER TABLE messaging_days
  MODIFY started_at DATETIME(6) NULL,
  ADD COLUMN swept_at DATETIME(6) NULL;

-- Calls to make: one open a day for the persons of a purchase; a second reason joins it.
CREATE TABLE messaging_calls (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  purchase_id BIGINT       NOT NULL,
  project_id  BIGINT       NOT NULL,
  call_on     DATE         NOT NULL,
  open_on     DATE         GENERATED ALWAYS AS (IF(state = 'OPEN', call_on, NULL)) STORED,
  not_before  DATETIME(6)  NOT NULL,
  state       VARCHAR(12)  NOT NULL,
  attempts    INT          NOT NULL,
  created_at  DATETIME(6)  NOT NULL,
  closed_at   DATETIME(6)  NULL,
  told_at     DATETIME(6)  NULL,
  version     INT          NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY messaging_calls_one_open (purchase_id, open_on),
  KEY messaging_calls_open (state, not_before)
);

-- Why: the key is that of the notice the call is about, so that nothing is told twice.
CREATE TABLE messaging_call_reasons (
  reason_key   VARCHAR(190) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  call_id      BIGINT       NOT NULL,
  cause        VARCHAR(8)   NOT NULL,
  rule_id      BIGINT       NULL,
  text_key     VARCHAR(128) NULL,
  facts        JSON         NOT NULL,
  subject_kind VARCHAR(32)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject_id   BIGINT       NOT NULL,
  due_kind     VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NULL,
  due_on       DATE         NULL,
  added_at     DATETIME(6)  NOT NULL,
  withdrawn_at DATETIME(6)  NULL,
  PRIMARY KEY (reason_key),
  KEY messaging_call_reasons_of_call (call_id),
  KEY messaging_call_reasons_of_due (subject_id, due_kind, due_on),
  CONSTRAINT messaging_call_reasons_call FOREIGN KEY (call_id) REFERENCES messaging_calls (id)
);

CREATE TABLE messaging_call_attempts (
  id          BIGINT        NOT NULL,
  call_id     BIGINT        NOT NULL,
  at          DATETIME(6)   NOT NULL,
  staff_id    BIGINT        NOT NULL,
  staff_name  VARCHAR(100)  NOT NULL,
  person_id   BIGINT        NULL,
  outcome     VARCHAR(16)   NOT NULL,
  note        VARCHAR(1000) NOT NULL,
  next_at     DATETIME(6)   NULL,
  PRIMARY KEY (id),
  KEY messaging_call_attempts_of_call (call_id, at),
  CONSTRAINT messaging_call_attempts_call FOREIGN KEY (call_id) REFERENCES messaging_calls (id)
);
