-- complaints, suggestions, enquiries, applications (b.10)
create table care_numbers (
  prefix varchar(4) not null,
  day date not null,
  last int not null,
  primary key (prefix, day)
);

create table care_cases (
  id bigint not null primary key,
  number varchar(24) not null comment 'such as TS-20261014-007',
  report_id bigint not null comment 'what was reported together has one; each case has its own fate',
  type varchar(12) not null,
  category varchar(20) not null,
  severity varchar(8) not null,
  validity varchar(8) null comment 'null as long as nobody has decided',
  channel varchar(20) not null,
  state varchar(20) not null,
  open tinyint as (if(state in ('CLOSED', 'FOLLOWED_UP', 'ARCHIVED'), null, 1)) stored,
  project_id bigint not null,
  purchase_id bigint null,
  reporter_name varchar(100) not null,
  title varchar(60) not null,
  words text not null,
  first_id bigint not null comment 'who received it; never changed (R-255)',
  first_name varchar(100) not null,
  first_level varchar(16) not null,
  handler_id bigint not null,
  handler_name varchar(100) not null,
  handler_level varchar(16) not null,
  offered_id bigint null,
  offered_name varchar(100) null,
  offered_level varchar(16) null,
  received_at datetime(6) not null,
  closed_at datetime(6) null,
  version int not null,
  unique key number (number),
  key of_purchase (purchase_id, received_at),
  key of_handler (handler_id, open, received_at),
  key of_project (project_id, open, received_at)
);

create table care_involved (
  case_id bigint not null,
  account_id bigint not null,
  primary key (case_id, account_id),
  constraint care_involved_case foreign key (case_id) references care_cases (id)
);

create table care_entries (
  id bigint not null primary key,
  case_id bigint not null,
  at datetime(6) not null,
  kind varchar(20) not null comment 'an action of the case, or SAID, NOTED, CONTACTED, PAUSED, RESUMED, ESCALATED, TAKEN_OVER',
  clock varchar(10) null comment 'what the clock counts with',
  internal tinyint not null comment 'owners never see it',
  actor_kind varchar(8) not null,
  actor_id bigint not null,
  actor_name varchar(100) not null,
  words text not null,
  key of_case (case_id, at, id),
  constraint care_entries_case foreign key (case_id) references care_cases (id)
);

create table care_promises (
  id bigint not null primary key,
  case_id bigint not null,
  words varchar(500) not null comment 'never changed (R-061)',
  due_on date not null,
  made_by_id bigint not null,
  made_by_name varchar(100) not null,
  made_at datetime(6) not null,
  fulfilled_at datetime(6) null,
  fulfilled_words varchar(500) null,
  broken tinyint not null default 0 comment 'its day passed before it was fulfilled; stays so',
  key of_case (case_id, due_on),
  key to_break (broken, fulfilled_at, due_on),
  constraint care_promises_case foreign key (case_id) references care_cases (id)
);
