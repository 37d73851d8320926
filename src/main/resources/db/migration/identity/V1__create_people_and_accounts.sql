-- Persons: names are plain (searched and sorted), document and phone are sealed and found by HMAC only.
CREATE TABLE identity_persons (
  id                   BIGINT         NOT NULL PRIMARY KEY,
  name                 VARCHAR(200)   NOT NULL,
  document_type        VARCHAR(40)    NOT NULL,
  document_sealed      VARBINARY(400) NOT NULL,
  document_lookup      BINARY(32)     NOT NULL,
  document_tail_lookup BINARY(32)     NOT NULL,
  phone_sealed         VARBINARY(200) NULL,
  phone_lookup         BINARY(32)     NULL,
  phone_tail_lookup    BINARY(32)     NULL,
  created_at           DATETIME(6)    NOT NULL,
  changed_at           DATETIME(6)    NOT NULL,
  version              INT            NOT NULL,
  UNIQUE KEY identity_persons_document (document_lookup),
  KEY identity_persons_document_tail (document_tail_lookup),
  KEY identity_persons_phone (phone_lookup),
  KEY identity_persons_phone_tail (phone_tail_lookup),
  KEY identity_persons_name (name)
);

-- One row, locked while new persons are entered: two imports of the same persons would deadlock.
CREATE TABLE identity_register (
  id INT NOT NULL PRIMARY KEY
);
INSERT INTO identity_register VALUES (1);

CREATE TABLE identity_person_changes (
  id            BIGINT       NOT NULL PRIMARY KEY,
  person_id     BIGINT       NOT NULL,
  at            DATETIME(6)  NOT NULL,
  actor_kind    VARCHAR(10)  NOT NULL,
  actor_id      BIGINT       NOT NULL,
  actor_name    VARCHAR(200) NOT NULL,
  field         VARCHAR(20)  NOT NULL,
  value_before  VARCHAR(200) NOT NULL,
  value_after   VARCHAR(200) NOT NULL,
  KEY identity_person_changes_person (person_id, id),
  CONSTRAINT identity_person_changes_of FOREIGN KEY (person_id) REFERENCES identity_persons (id)
);

-- Who looked at a full number, when and what for; shown to the owner.
CREATE TABLE identity_read_audit (
  id         BIGINT       NOT NULL PRIMARY KEY,
  person_id  BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  actor_kind VARCHAR(10)  NOT NULL,
  actor_id   BIGINT       NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  fields     VARCHAR(40)  NOT NULL,
  purpose    VARCHAR(200) NOT NULL,
  KEY identity_read_audit_person (person_id, id),
  CONSTRAINT identity_read_audit_of FOREIGN KEY (person_id) REFERENCES identity_persons (id)
);

-- Accounts of owners: one for a phone number that has proved itself by a code.
CREATE TABLE identity_owners (
  id                 BIGINT         NOT NULL PRIMARY KEY,
  phone_sealed       VARBINARY(200) NOT NULL,
  phone_lookup       BINARY(32)     NOT NULL,
  tail_tries         INT            NOT NULL,
  locked_at          DATETIME(6)    NULL,
  privacy_version    VARCHAR(20)    NULL,
  privacy_agreed_at  DATETIME(6)    NULL,
  sessions_from      DATETIME(6)    NOT NULL,
  created_at         DATETIME(6)    NOT NULL,
  last_signed_in_at  DATETIME(6)    NULL,
  UNIQUE KEY identity_owners_phone (phone_lookup),
  KEY identity_owners_locked (locked_at)
);

CREATE TABLE identity_owner_persons (
  owner_id  BIGINT      NOT NULL,
  person_id BIGINT      NOT NULL,
  bound_at  DATETIME(6) NOT NULL,
  PRIMARY KEY (owner_id, person_id),
  KEY identity_owner_persons_person (person_id),
  CONSTRAINT identity_owner_persons_owner FOREIGN KEY (owner_id) REFERENCES identity_owners (id),
  CONSTRAINT identity_owner_persons_person FOREIGN KEY (person_id) REFERENCES identity_persons (id)
);

-- One-time codes, hashed; gates are rows that are locked while limits are counted.
CREATE TABLE identity_codes (
  id             BIGINT      NOT NULL PRIMARY KEY,
  phone_lookup   BINARY(32)  NOT NULL,
  address_lookup BINARY(32)  NOT NULL,
  code_hash      BINARY(32)  NOT NULL,
  created_at     DATETIME(6) NOT NULL,
  expires_at     DATETIME(6) NOT NULL,
  tries          INT         NOT NULL,
  used_at        DATETIME(6) NULL,
  KEY identity_codes_phone (phone_lookup, created_at),
  KEY identity_codes_address (address_lookup, created_at),
  KEY identity_codes_created (created_at)
);

CREATE TABLE identity_code_gates (
  lookup  BINARY(32)  NOT NULL PRIMARY KEY,
  used_at DATETIME(6) NOT NULL,
  KEY identity_code_gates_used (used_at)
);

-- Device tokens: a phone stays signed in. Only hashes of the secrets are kept.
CREATE TABLE identity_devices (
  id            BIGINT      NOT NULL PRIMARY KEY,
  owner_id      BIGINT      NOT NULL,
  token_hash    BINARY(32)  NOT NULL,
  previous_hash BINARY(32)  NULL,
  rotated_at    DATETIME(6) NOT NULL,
  created_at    DATETIME(6) NOT NULL,
  expires_at    DATETIME(6) NOT NULL,
  KEY identity_devices_owner (owner_id),
  KEY identity_devices_expires (expires_at),
  CONSTRAINT identity_devices_of FOREIGN KEY (owner_id) REFERENCES identity_owners (id)
);

-- Accounts of staff and their roles; project 0 stands for every project.
CREATE TABLE identity_staff (
  id              BIGINT       NOT NULL PRIMARY KEY,
  username        VARCHAR(60)  NOT NULL,
  name            VARCHAR(100) NOT NULL,
  provider_login  VARCHAR(200) NULL,
  password_hash   VARCHAR(200) NOT NULL,
  password_is_new BIT(1)       NOT NULL,
  locked          BIT(1)       NOT NULL,
  created_at      DATETIME(6)  NOT NULL,
  sessions_from   DATETIME(6)  NOT NULL,
  version         INT          NOT NULL,
  UNIQUE KEY identity_staff_username (username),
  UNIQUE KEY identity_staff_provider_login (provider_login)
);

CREATE TABLE identity_staff_roles (
  staff_id   BIGINT      NOT NULL,
  role       VARCHAR(40) NOT NULL,
  project_id BIGINT      NOT NULL,
  PRIMARY KEY (staff_id, role, project_id),
  KEY identity_staff_roles_role (role, project_id),
  CONSTRAINT identity_staff_roles_of FOREIGN KEY (staff_id) REFERENCES identity_staff (id)
);

CREATE TABLE identity_staff_tries (
  staff_id     BIGINT      NOT NULL PRIMARY KEY,
  tries        INT         NOT NULL,
  locked_until DATETIME(6) NULL,
  CONSTRAINT identity_staff_tries_of FOREIGN KEY (staff_id) REFERENCES identity_staff (id)
);

CREATE TABLE identity_staff_logins (
  issuer    VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  subject   VARCHAR(200) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL,
  staff_id  BIGINT       NOT NULL,
  linked_at DATETIME(6)  NOT NULL,
  PRIMARY KEY (issuer, subject),
  KEY identity_staff_logins_staff (staff_id),
  CONSTRAINT identity_staff_logins_of FOREIGN KEY (staff_id) REFERENCES identity_staff (id)
);

CREATE TABLE identity_staff_changes (
  id         BIGINT       NOT NULL PRIMARY KEY,
  staff_id   BIGINT       NOT NULL,
  at         DATETIME(6)  NOT NULL,
  actor_kind VARCHAR(10)  NOT NULL,
  actor_id   BIGINT       NOT NULL,
  actor_name VARCHAR(200) NOT NULL,
  what       VARCHAR(40)  NOT NULL,
  detail     VARCHAR(200) NOT NULL,
  KEY identity_staff_changes_staff (staff_id, id),
  CONSTRAINT identity_staff_changes_of FOREIGN KEY (staff_id) REFERENCES identity_staff (id)
);
