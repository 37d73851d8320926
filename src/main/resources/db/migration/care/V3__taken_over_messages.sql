-- messages taken over from files: where each came from, so that a second import finds it
create table care_sources (
  case_id bigint not null primary key,
  project_id bigint not null,
  source_number varchar(64) character set utf8mb4 collate utf8mb4_bin not null comment 'its number where it came from; # and a hash of name, time and text if it had none',
  text_hash char(64) character set ascii not null comment 'of the text as last read',
  reply_hash char(64) character set ascii null comment 'of the reply as last read; null as long as there is none',
  likes int null comment 'how many others agreed with it there',
  taken_at datetime(6) not null,
  import_id bigint not null comment 'the import that made the case',
  unique key source_number (project_id, source_number),
  constraint care_sources_case foreign key (case_id) references care_cases (id)
);

-- a cell holds up to 32,767 characters, and nothing of them is lost
alter table care_cases modify words mediumtext not null;
alter table care_entries modify words mediumtext not null;
