create table filing_forms (
  id bigint not null primary key,
  project_id bigint not null,
  number varchar(64) not null,
  made_on date not null,
  made_by varchar(100) not null,
  made_at datetime(6) not null,
  unique key number (project_id, number)
);

create table filing_form_lines (
  id bigint not null primary key,
  form_id bigint not null,
  purchase_id bigint not null,
  live_purchase_id bigint null comment 'the purchase while this line holds: one form a purchase (R-097)',
  contract_no varchar(64) not null,
  unit varchar(200) not null,
  buyers varchar(600) not null,
  area decimal(10,2) null,
  total decimal(14,2) null,
  ended_because varchar(300) null,
  unique key live_purchase (live_purchase_id),
  key of_form (form_id),
  key of_purchase (purchase_id),
  constraint form_of_line foreign key (form_id) references filing_forms (id)
);

create table filing_fee_requests (
  id bigint not null primary key,
  project_id bigint not null,
  number varchar(64) not null,
  rate decimal(10,2) not null comment 'yuan a square metre, as typed in',
  total decimal(14,2) not null,
  made_on date not null,
  made_by varchar(100) not null,
  made_at datetime(6) not null,
  invoice_no varchar(64) null,
  invoiced_on date null,
  void_because varchar(300) null,
  version int not null,
  unique key number (project_id, number),
  unique key invoice (invoice_no)
);

create table filing_fee_lines (
  id bigint not null primary key,
  request_id bigint not null,
  purchase_id bigint not null,
  live_purchase_id bigint null comment 'the purchase while its request holds: asked for once (R-107)',
  contract_no varchar(64) not null,
  unit varchar(200) not null,
  buyers varchar(600) not null,
  area decimal(10,2) not null,
  amount decimal(14,2) not null,
  unique key live_purchase (live_purchase_id),
  key of_request (request_id),
  constraint request_of_line foreign key (request_id) references filing_fee_requests (id)
);
