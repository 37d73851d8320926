-- suggestions go to departments in writing once a month (R-268), and shifts hand over what is open (R-023)
create table care_suggestion_batches (
  id bigint not null primary key,
  project_id bigint not null,
  department varchar(20) not null,
  month date not null comment 'the first day of the month',
  number varchar(24) null comment 'such as JYFK-2026-0012; null only while it is being made',
  prepared_on date not null comment 'the last working day of the month, by the calendar of its time',
  prepared_at datetime(6) not null,
  sent_on date null,
  sent_to varchar(100) null comment 'who took it in the department',
  sent_by_id bigint null,
  sent_by_name varchar(100) null,
  sent_at datetime(6) null,
  version int not null,
  unique key once_a_month (project_id, department, month),
  unique key number (project_id, number),
  key of_month (month)
);

create table care_suggestions (
  case_id bigint not null primary key,
  department varchar(20) not null,
  collected_at datetime(6) not null,
  batch_id bigint null,
  answer varchar(2000) null comment 'in the words of the department',
  answered_by varchar(100) null,
  answered_on date null,
  answer_written_by_id bigint null,
  answer_written_by_name varchar(100) null,
  answer_written_at datetime(6) null,
  key of_batch (batch_id, collected_at),
  constraint care_suggestions_case foreign key (case_id) references care_cases (id),
  constraint care_suggestions_batch foreign key (batch_id) references care_suggestion_batches (id)
);

create table care_shift_logs (
  id bigint not null primary key,
  project_id bigint not null,
  day date not null,
  shift_from time not null,
  shift_until time not null,
  words text not null,
  written_by_id bigint not null,
  written_by_name varchar(100) not null,
  handed_at datetime(6) not null,
  next_id bigint not null comment 'who takes over',
  next_name varchar(100) not null,
  signed_at datetime(6) null comment 'the only thing that is added later',
  key of_project (project_id, day, handed_at),
  key to_sign (next_id, signed_at)
);

create table care_shift_cases (
  log_id bigint not null,
  case_id bigint not null,
  number varchar(24) not null,
  title varchar(60) not null,
  state varchar(20) not null comment 'all as it was when it was handed over',
  handler_name varchar(100) not null,
  received_at datetime(6) not null,
  late tinyint not null,
  primary key (log_id, case_id),
  constraint care_shift_cases_log foreign key (log_id) references care_shift_logs (id)
);

create table care_shift_promises (
  log_id bigint not null,
  promise_id bigint not null,
  case_id bigint not null,
  words varchar(500) not null,
  due_on date not null,
  made_by_name varchar(100) not null,
  primary key (log_id, promise_id),
  constraint care_shift_promises_log foreign key (log_id) references care_shift_logs (id)
);
