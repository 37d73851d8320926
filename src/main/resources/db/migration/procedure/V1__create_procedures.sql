-- Published versions never change; a running case keeps the version it began with.
CREATE TABLE procedure_templates
(
  template_key VARCHAR(40) NOT NULL,
  version      INT         NOT NULL,
  checksum     CHAR(64)    NOT NULL,
  content      MEDIUMTEXT  NOT NULL,
  published_at DATETIME(6) NOT NULL,
  PRIMARY KEY (template_key, version),
  UNIQUE KEY procedure_templates_by_checksum (template_key, checksum)
);

CREATE TABLE procedure_runs
(
  id               BIGINT       NOT NULL PRIMARY KEY,
  version          INT          NOT NULL,
  template_key     VARCHAR(40)  NOT NULL,
  template_version INT          NOT NULL,
  subject_kind     VARCHAR(24)  NOT NULL,
  subject_id       BIGINT       NOT NULL,
  project_id       BIGINT       NOT NULL,
  purchase_id      BIGINT       NULL,
  variant          VARCHAR(24)  NOT NULL,
  lifecycle        VARCHAR(12)  NOT NULL,
  closed           BOOLEAN      NOT NULL,
  stage            VARCHAR(32)  NOT NULL,
  current_step     VARCHAR(40)  NULL,
  returned_from    VARCHAR(40)  NULL,
  returns          INT          NOT NULL,
  paused_on        DATE         NULL,
  pause_reason     VARCHAR(300) NULL,
  facts            JSON         NOT NULL,
  anchor_on        DATE         NULL,
  number           VARCHAR(64)  NULL,
  unit_order       VARCHAR(160) NOT NULL,
  opened_on        DATE         NULL,
  first_promise    DATE         NULL,
  promise          DATE         NULL,
  due_on           DATE         NOT NULL,
  legal_day        DATE         NULL,
  legal_on         DATE         NOT NULL,
  internal_on      DATE         NULL,
  risk_on          DATE         NOT NULL,
  -- 0 = due before today: kept by every write and by the start of each day, so that the order by risk has an index
  in_time          BOOLEAN      NOT NULL,
  taken_over       BOOLEAN      NOT NULL,
  worked           BOOLEAN      NOT NULL,
  flag             VARCHAR(100) NULL,
  opening_hash     CHAR(64)     NULL,
  missing          VARCHAR(300) NOT NULL,
  assigned_to      BIGINT       NULL,
  assigned_name    VARCHAR(100) NULL,
  calendar_revision BIGINT     NOT NULL,
  finished_on      DATE         NULL,
  changed_at       DATETIME(6)  NOT NULL,
  UNIQUE KEY procedure_runs_by_subject (subject_kind, subject_id, template_key),
  KEY procedure_runs_by_risk (template_key, closed, in_time, risk_on, id, project_id),
  KEY procedure_runs_by_stage (template_key, stage, in_time, risk_on, id, closed, project_id),
  KEY procedure_runs_by_legal (template_key, closed, legal_on, id),
  KEY procedure_runs_by_anchor (template_key, anchor_on, id, closed),
  KEY procedure_runs_by_unit (template_key, unit_order, id, closed),
  KEY procedure_runs_by_change (template_key, changed_at, id),
  KEY procedure_runs_by_finish (template_key, finished_on, id),
  KEY procedure_runs_by_assignee (assigned_to, template_key, closed, in_time, risk_on, id),
  KEY procedure_runs_by_day (in_time, due_on),
  KEY procedure_runs_by_calendar (closed, calendar_revision, id),
  KEY procedure_runs_by_version (template_key, template_version, closed)
);

-- Steps that are still ahead have no row.
CREATE TABLE procedure_steps
(
  run_id        BIGINT       NOT NULL,
  step_key      VARCHAR(40)  NOT NULL,
  state         VARCHAR(12)  NOT NULL,
  attempt       INT          NOT NULL,
  begun_on      DATE         NULL,
  opened_on     DATE         NULL,
  days          INT          NULL,
  paused_days   INT          NOT NULL,
  by_hand       BOOLEAN      NOT NULL,
  first_promise DATE         NULL,
  promise       DATE         NULL,
  finished_on   DATE         NULL,
  finished_at   DATETIME(6)  NULL,
  actor_kind    VARCHAR(12)  NULL,
  actor_id      BIGINT       NULL,
  actor_name    VARCHAR(100) NULL,
  PRIMARY KEY (run_id, step_key),
  CONSTRAINT procedure_steps_run FOREIGN KEY (run_id) REFERENCES procedure_runs (id)
);

CREATE TABLE procedure_events
(
  id          BIGINT       NOT NULL PRIMARY KEY,
  run_id      BIGINT       NOT NULL,
  step_key    VARCHAR(40)  NULL,
  kind        VARCHAR(20)  NOT NULL,
  happened_on DATE         NOT NULL,
  since_on    DATE         NULL,
  recorded_at DATETIME(6)  NOT NULL,
  actor_kind  VARCHAR(12)  NOT NULL,
  actor_id    BIGINT       NOT NULL,
  actor_name  VARCHAR(100) NOT NULL,
  reason      VARCHAR(300) NULL,
  comment     VARCHAR(500) NULL,
  old_promise DATE         NULL,
  new_promise DATE         NULL,
  facts       JSON         NULL,
  KEY procedure_events_by_run (run_id, id),
  CONSTRAINT procedure_events_run FOREIGN KEY (run_id) REFERENCES procedure_runs (id)
);

-- What a clerk has seen on paper: answers a condition that no module supplies.
CREATE TABLE procedure_evidence
(
  id               BIGINT       NOT NULL PRIMARY KEY,
  subject_kind     VARCHAR(24)  NOT NULL,
  subject_id       BIGINT       NOT NULL,
  condition_name   VARCHAR(60)  NOT NULL,
  number           VARCHAR(64)  NULL,
  seen_on          DATE         NOT NULL,
  document_id      BIGINT       NULL,
  recorded_at      DATETIME(6)  NOT NULL,
  actor_kind       VARCHAR(12)  NOT NULL,
  actor_id         BIGINT       NOT NULL,
  actor_name       VARCHAR(100) NOT NULL,
  withdrawn_at     DATETIME(6)  NULL,
  withdrawn_by     VARCHAR(100) NULL,
  withdrawn_reason VARCHAR(300) NULL,
  KEY procedure_evidence_by_subject (subject_kind, subject_id, condition_name)
);

CREATE TABLE procedure_cards
(
  subject_kind    VARCHAR(24)  NOT NULL,
  subject_id      BIGINT       NOT NULL,
  project_id      BIGINT       NOT NULL,
  project_name    VARCHAR(100) NOT NULL,
  building        VARCHAR(40)  NOT NULL,
  entrance        VARCHAR(20)  NOT NULL,
  unit_no         VARCHAR(40)  NOT NULL,
  unit_label      VARCHAR(200) NOT NULL,
  unit_order      VARCHAR(160) NOT NULL,
  names           VARCHAR(300) NOT NULL,
  contract_no     VARCHAR(64)  NULL,
  subscription_no VARCHAR(64)  NULL,
  payment_key     VARCHAR(100) NULL,
  PRIMARY KEY (subject_kind, subject_id),
  KEY procedure_cards_by_unit (unit_order, subject_kind, subject_id)
);

-- Tokens are made by the owner of the subject; nothing can be read from them.
CREATE TABLE procedure_card_keys
(
  token        VARBINARY(32) NOT NULL,
  subject_kind VARCHAR(24)   NOT NULL,
  subject_id   BIGINT        NOT NULL,
  PRIMARY KEY (token, subject_kind, subject_id),
  KEY procedure_card_keys_by_subject (subject_kind, subject_id)
);

-- Names from each of their characters on, unit and contract numbers: found by how they begin.
CREATE TABLE procedure_card_words
(
  word         VARCHAR(64) NOT NULL,
  subject_kind VARCHAR(24) NOT NULL,
  subject_id   BIGINT      NOT NULL,
  PRIMARY KEY (word, subject_kind, subject_id),
  KEY procedure_card_words_by_subject (subject_kind, subject_id)
);

CREATE TABLE procedure_queue
(
  id            BIGINT       NOT NULL PRIMARY KEY,
  source        VARCHAR(40)  NOT NULL,
  topic         VARCHAR(40)  NOT NULL,
  subject_kind  VARCHAR(24)  NOT NULL,
  subject_id    BIGINT       NOT NULL,
  run_id        BIGINT       NULL,
  project_id    BIGINT       NOT NULL,
  purchase_id   BIGINT       NULL,
  text_key      VARCHAR(120) NOT NULL,
  text_facts    JSON         NULL,
  actor_kind    VARCHAR(16)  NOT NULL,
  actor_role    VARCHAR(24)  NULL,
  assigned_to   BIGINT       NULL,
  assigned_name VARCHAR(100) NULL,
  opened_on     DATE         NULL,
  first_promise DATE         NULL,
  due_on        DATE         NOT NULL,
  legal_on      DATE         NULL,
  risk_on       DATE         NOT NULL,
  in_time       BOOLEAN      NOT NULL,
  waiting       BOOLEAN      NOT NULL,
  taken_over    BOOLEAN      NOT NULL,
  flag          VARCHAR(100) NULL,
  UNIQUE KEY procedure_queue_by_subject (subject_kind, subject_id, source, topic),
  KEY procedure_queue_by_run (run_id),
  KEY procedure_queue_by_risk (taken_over, in_time, risk_on, id, project_id),
  KEY procedure_queue_by_due (taken_over, due_on, risk_on, id, project_id, waiting),
  KEY procedure_queue_by_waiting (taken_over, waiting, due_on, risk_on, id, project_id),
  KEY procedure_queue_mine_by_risk (assigned_to, taken_over, in_time, risk_on, id),
  KEY procedure_queue_mine_by_due (assigned_to, taken_over, due_on, risk_on, id),
  KEY procedure_queue_by_day (in_time, due_on)
);
