-- Visits to owners: by whom, on which day and why; what came of it is the follow-up record 回访记录表 (R-285).
create table care_visits (
  id bigint not null primary key,
  project_id bigint not null,
  purchase_id bigint not null,
  home varchar(200) not null,
  owners varchar(200) not null,
  planned_on date not null,
  visitor_id bigint not null,
  visitor_name varchar(100) not null,
  purpose varchar(500) not null,
  open tinyint null default 1 comment '1 until it was made or called off, else null',
  done_on date null,
  met varchar(100) null,
  words varchar(2000) null,
  score tinyint null comment '1 to 5, as the owner said',
  called_off varchar(500) null comment 'why it is not made any more',
  version int not null,
  key planned (open, planned_on, project_id),
  key made (done_on, project_id),
  key of_purchase (purchase_id, planned_on)
);
