-- Who paid for a buyer is a person with an identity document, and the declaration is a document (R-082).
alter table purchase_payments
  add column payer_id bigint null comment 'the person, only when the payer is not a buyer' after payer_name,
  add column declaration_file_id bigint null comment 'the scan among the documents of the purchase' after declared_on;
