-- what a plan offers, why it happened, and what was thought of it
alter table care_cases
  add column place varchar(120) not null default '' comment 'such as 晶都花园 3栋 0501, as it was called when it came',
  add column remedy varchar(16) null comment 'what the plan offers (R-271), as last proposed',
  add column remedy_amount decimal(14, 2) null comment 'yuan, where money is offered',
  add column cause varchar(16) null comment 'why it happened, written when it is archived (R-279)',
  add column measure varchar(1000) null comment 'what is done so that it does not happen again (R-279)',
  add column merged_into bigint null comment 'the case of the same household under which it goes on',
  add column due_at datetime(6) not null default '9999-12-31' comment 'when the next thing is due that the owner may expect; never while it rests',
  add column due_kind varchar(12) null comment 'what is due then',
  add column rises_at datetime(6) null comment 'when it goes to the next level by itself if nothing is done',
  add column asks tinyint not null default 0 comment 'whether the owner has written and nobody has answered',
  add column rests tinyint not null default 0 comment 'whether the clock rests for a reason',
  add key handler_due (handler_id, open, due_at),
  add key project_due (project_id, open, due_at),
  add key offered_to (offered_id, open),
  add key due (open, due_at),
  add key rising (open, rises_at),
  add key closed (open, closed_at),
  add key reported_together (report_id);

create table care_feedback (
  case_id bigint not null,
  source varchar(8) not null comment 'SURVEY by the owner, VISIT written down by staff (R-274)',
  asked_at datetime(6) null,
  score tinyint null comment '1 to 5; null until it is given',
  words varchar(1000) not null default '',
  given_at datetime(6) null,
  given_by_name varchar(100) null,
  primary key (case_id, source),
  key given (given_at),
  constraint care_feedback_case foreign key (case_id) references care_cases (id)
);

create table care_macros (
  id bigint not null primary key,
  name varchar(60) not null,
  words varchar(2000) not null comment 'with variables such as {业主}',
  written_by_name varchar(100) not null,
  written_at datetime(6) not null,
  version int not null,
  unique key name (name)
);

create table care_leaves (
  id bigint not null primary key,
  account_id bigint not null,
  account_name varchar(100) not null,
  from_day date not null,
  until_day date not null comment 'the last day',
  deputy_id bigint not null,
  deputy_name varchar(100) not null,
  key of_account (account_id, until_day)
);

create table care_attachments (
  file_id bigint not null primary key comment 'the stored file of documents',
  case_id bigint not null,
  entry_id bigint not null comment 'what it belongs to',
  name varchar(120) not null,
  key of_case (case_id, entry_id),
  constraint care_attachments_case foreign key (case_id) references care_cases (id)
);

alter table care_entries
  add column state varchar(20) null comment 'where the case stood then';
