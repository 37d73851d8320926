-- Whoever came with something and is no person of the register is called back under this number; it is sealed and found by
-- HMAC only. What was reported together, and what was split from it, has the same.
create table care_phones (
  report_id bigint not null primary key,
  phone_sealed varbinary(200) not null,
  phone_lookup binary(32) not null,
  phone_tail_lookup binary(32) not null,
  key by_phone (phone_lookup),
  key by_phone_tail (phone_tail_lookup)
);
