create table filing_credentials (
  id bigint not null primary key,
  project_id bigint not null,
  holder_name varchar(100) not null,
  held_since date not null,
  changed_on date not null comment 'when the password itself was last changed; the password is never stored (R-103)',
  version int not null,
  unique key of_project (project_id)
);

create table filing_credential_entries (
  id bigint not null primary key,
  credential_id bigint not null,
  kind varchar(12) not null comment 'BEGUN, HANDED_OVER, CHANGED',
  entry_on date not null,
  signed_from varchar(100) not null,
  signed_to varchar(100) not null,
  recorded_by varchar(100) not null,
  recorded_at datetime(6) not null,
  key of_credential (credential_id, recorded_at),
  constraint credential_of_entry foreign key (credential_id) references filing_credentials (id)
);
