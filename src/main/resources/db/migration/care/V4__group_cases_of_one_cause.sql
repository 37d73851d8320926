-- one cause, many owners: one update reaches all of them
create table care_groups (
  id bigint not null primary key,
  project_id bigint not null,
  title varchar(60) not null,
  cause_words varchar(200) not null comment 'pairs of characters that most of its cases have; by them more are found',
  opened_by_id bigint not null,
  opened_by_name varchar(100) not null,
  opened_at datetime(6) not null,
  closed_at datetime(6) null,
  version int not null comment 'grows with every member and every update',
  key of_project (project_id, closed_at)
);

create table care_group_updates (
  group_id bigint not null,
  version int not null comment 'of the group as it was shown: one click is one update',
  words text not null,
  reached int not null comment 'how many cases',
  said_at datetime(6) not null,
  said_by_id bigint not null,
  said_by_name varchar(100) not null,
  primary key (group_id, version),
  constraint care_group_updates_group foreign key (group_id) references care_groups (id)
);

-- The index is of the beginning only: it stays small, and long complaints are not alike because they are long.
alter table care_cases
  add column group_id bigint null comment 'the cases of one cause',
  add column gist varchar(240) as (concat(title, ' ', left(words, 160))) stored,
  add key of_group (group_id);

-- Pairs with an a or an i, such as those of APP and WiFi, would be left out as English words.
set session innodb_ft_enable_stopword = 0;
alter table care_cases add fulltext key gist (gist) with parser ngram;
set session innodb_ft_enable_stopword = default;
