create table purchase_purchases (
  id bigint not null primary key,
  project_id bigint not null,
  unit_id bigint not null,
  live_unit_id bigint null comment 'the unit while this purchase holds it: one live purchase a unit (R-042)',
  subscription_no varchar(64) null,
  subscribed_on date null,
  contract_no varchar(64) null,
  contracted_on date null,
  filed_on date null comment 'as the ledger says; the filing itself is kept by its procedure',
  filing_no varchar(64) null,
  payment_method varchar(20) null,
  area decimal(10,2) null,
  unit_price decimal(14,2) null,
  total decimal(14,2) null,
  commercial_loan decimal(14,2) null,
  fund_loan decimal(14,2) null,
  bank varchar(20) null comment 'code of the bank',
  consultant varchar(60) null,
  note varchar(1000) null,
  specialist_id bigint null,
  released_at datetime(6) null comment 'since then its persons see it on their phone',
  created_at datetime(6) not null,
  version int not null,
  unique key live_unit (live_unit_id),
  unique key subscription (project_id, subscription_no),
  key contract (unit_id, contract_no),
  key by_subscription (subscription_no),
  key by_project (project_id, contracted_on, id),
  key by_release (released_at, id)
);

create table purchase_parties (
  id bigint not null primary key,
  purchase_id bigint not null,
  person_id bigint not null,
  role varchar(12) not null comment 'BUYER, CO_BUYER, AGENT',
  position int not null,
  share decimal(5,2) null comment 'per cent of a co-buyer by share',
  scope varchar(200) null comment 'what an agent may do',
  until date null comment 'last day of an agent''s mandate',
  unique key party (purchase_id, person_id, role),
  key by_person (person_id, purchase_id),
  constraint purchase_of_party foreign key (purchase_id) references purchase_purchases (id)
);

create table purchase_payments (
  id bigint not null primary key,
  purchase_id bigint not null,
  amount decimal(14,2) not null,
  paid_on date null comment 'null: before Anju, date not known',
  method varchar(20) not null,
  receipt_no varchar(64) null,
  payer_name varchar(100) null comment 'only when the payer is not a buyer (R-082)',
  declaration_no varchar(64) null,
  declared_on date null,
  recorded_at datetime(6) not null,
  recorded_by bigint not null,
  recorded_by_name varchar(100) not null,
  withdrawn_at datetime(6) null,
  withdrawn_by_name varchar(100) null,
  withdrawn_because varchar(500) null,
  version int not null,
  unique key receipt (receipt_no),
  key of_purchase (purchase_id, paid_on),
  constraint purchase_of_payment foreign key (purchase_id) references purchase_purchases (id)
);

create table purchase_history (
  id bigint not null primary key,
  purchase_id bigint not null,
  at datetime(6) not null,
  actor_kind varchar(8) not null,
  actor_id bigint not null,
  actor_name varchar(100) not null,
  text_key varchar(100) not null,
  facts json not null,
  key of_purchase (purchase_id, at)
);
