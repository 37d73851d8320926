-- Where a recipient wants to be nudged beside the inbox; confirmed by a code. The lookup
-- tells which recipients share an address.
CREATE TABLE messaging_addresses (
  channel        VARCHAR(16)    NOT NULL,
  recipient_id   BIGINT         NOT NULL,
  address_sealed VARBINARY(400) NOT NULL,
  address_lookup BINARY(32)     NOT NULL,
  language       VARCHAR(8)     NOT NULL,
  code_hash      BINARY(32)     NULL,
  code_until     DATETIME(6)    NULL,
  code_sent_at   DATETIME(6)    NULL,
  tries          INT            NOT NULL,
  confirmed_at   DATETIME(6)    NULL,
  PRIMARY KEY (channel, recipient_id),
  KEY messaging_addresses_shared (channel, address_lookup)
);

-- A notice is fresh (1) until it was handed to the channels (2 while that is done, then null).
ALTER TABLE messaging_notices
  ADD COLUMN dispatched TINYINT NULL DEFAULT 1,
  ADD KEY messaging_notices_dispatched (dispatched);

-- One nudge for all notices that wait for a recipient on a channel.
CREATE TABLE messaging_deliveries (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  channel      VARCHAR(16) NOT NULL,
  recipient_id BIGINT      NOT NULL,
  state        VARCHAR(8)  NOT NULL,
  waits        TINYINT     GENERATED ALWAYS AS (IF(state = 'PENDING', 1, NULL)) STORED,
  due_at       DATETIME(6) NOT NULL,
  attempts     INT         NOT NULL,
  created_at   DATETIME(6) NOT NULL,
  claimed_at   DATETIME(6) NULL,
  closed_at    DATETIME(6) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY messaging_deliveries_one_waits (channel, recipient_id, waits),
  KEY messaging_deliveries_due (channel, state, due_at)
);

CREATE TABLE messaging_delivery_notices (
  delivery_id BIGINT NOT NULL,
  message_id  BIGINT NOT NULL,
  PRIMARY KEY (delivery_id, message_id),
  KEY messaging_delivery_notices_of_message (message_id),
  CONSTRAINT messaging_delivery_notices_delivery FOREIGN KEY (delivery_id) REFERENCES messaging_deliveries (id)
);

-- Every attempt, written before it is made: one without an end was cut off.
CREATE TABLE messaging_attempts (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  delivery_id BIGINT       NOT NULL,
  attempt     INT          NOT NULL,
  started_at  DATETIME(6)  NOT NULL,
  ended_at    DATETIME(6)  NULL,
  outcome     VARCHAR(16)  NULL,
  detail      VARCHAR(200) NULL,
  PRIMARY KEY (id),
  UNIQUE KEY messaging_attempts_of_delivery (delivery_id, attempt),
  CONSTRAINT messaging_attempts_delivery FOREIGN KEY (delivery_id) REFERENCES messaging_deliveries (id)
);
