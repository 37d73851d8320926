-- Files. The content lies outside the database, encrypted with the file's own key, which stands here sealed.
CREATE TABLE documents_files (
  id               BIGINT       NOT NULL,
  version          INT          NOT NULL,
  holder_kind      VARCHAR(32)  NOT NULL,
  holder_id        BIGINT       NOT NULL,
  category         VARCHAR(64)  NOT NULL,
  name             VARCHAR(160) NOT NULL,
  content_type     VARCHAR(16)  NOT NULL,
  size             BIGINT       NOT NULL,
  sha256           CHAR(64)     NOT NULL,
  sealed_key       VARBINARY(255) NOT NULL,
  copy_kind        VARCHAR(16)  NOT NULL,
  visible_to_owner BOOLEAN      NOT NULL,
  supersedes_id    BIGINT       NULL,
  added_at         DATETIME(6)  NOT NULL,
  added_by         VARCHAR(80)  NOT NULL,
  removed_at       DATETIME(6)  NULL,
  PRIMARY KEY (id),
  KEY documents_files_of_holder (holder_kind, holder_id, removed_at),
  KEY documents_files_superseding (supersedes_id)
);

-- Who did what to a file or a checklist item, and why (D-16). Rows are never changed.
CREATE TABLE documents_changes (
  id           BIGINT       NOT NULL,
  subject_kind VARCHAR(32)  NOT NULL,
  subject_id   BIGINT       NOT NULL,
  about        VARCHAR(160) NOT NULL,
  deed         VARCHAR(16)  NOT NULL,
  was          VARCHAR(160) NOT NULL,
  became       VARCHAR(160) NOT NULL,
  reason       VARCHAR(400) NOT NULL,
  actor_kind   VARCHAR(16)  NOT NULL,
  actor_id     BIGINT       NOT NULL,
  actor_name   VARCHAR(80)  NOT NULL,
  done_at      DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  KEY documents_changes_of_subject (subject_kind, subject_id, id)
);

-- What a subject owes: one row per item.
CREATE TABLE documents_checklist (
  id            BIGINT       NOT NULL,
  version       INT          NOT NULL,
  subject_kind  VARCHAR(32)  NOT NULL,
  subject_id    BIGINT       NOT NULL,
  item          VARCHAR(64)  CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  name_zh       VARCHAR(80)  NOT NULL,
  name_en       VARCHAR(80)  NOT NULL,
  state         VARCHAR(16)  NOT NULL,
  file_id       BIGINT       NULL,
  valid_until   DATE         NULL,
  reason        VARCHAR(400) NOT NULL,
  received_at   DATETIME(6)  NULL,
  verified_by   BIGINT       NULL,
  verifier_name VARCHAR(80)  NOT NULL,
  verified_at   DATETIME(6)  NULL,
  second_name   VARCHAR(80)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY documents_checklist_item (subject_kind, subject_id, item)
);

-- Paper originals: each has exactly one holder at any time, the receiver of its last hand-over.
CREATE TABLE documents_originals (
  id          BIGINT      NOT NULL,
  holder_kind VARCHAR(32) NOT NULL,
  holder_id   BIGINT      NOT NULL,
  kind        VARCHAR(64) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  copy_no     INT         NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY documents_originals_once (holder_kind, holder_id, kind, copy_no)
);

-- The chain of custody (D-13). Rows are never changed; a mistake is corrected by a further entry.
CREATE TABLE documents_hand_overs (
  id          BIGINT       NOT NULL,
  original_id BIGINT       NOT NULL,
  entry_no    INT          NOT NULL,
  kind        VARCHAR(16)  NOT NULL,
  from_kind   VARCHAR(24)  NOT NULL,
  from_name   VARCHAR(80)  NOT NULL,
  to_kind     VARCHAR(24)  NOT NULL,
  to_name     VARCHAR(80)  NOT NULL,
  handed_on   DATE         NOT NULL,
  signed_from VARCHAR(80)  NOT NULL,
  signed_to   VARCHAR(80)  NOT NULL,
  return_due  DATE         NULL,
  note        VARCHAR(400) NOT NULL,
  recorded_by VARCHAR(80)  NOT NULL,
  recorded_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (id),
  UNIQUE KEY documents_hand_overs_in_order (original_id, entry_no),
  CONSTRAINT documents_hand_overs_original FOREIGN KEY (original_id) REFERENCES documents_originals (id)
);
