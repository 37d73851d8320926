-- Days that other modules count from, such as the day on which a home was accepted. Who typed them stands in the history.
create table purchase_milestones (
  purchase_id bigint not null,
  kind varchar(24) not null,
  reached_on date not null,
  primary key (purchase_id, kind),
  constraint purchase_milestones_purchase foreign key (purchase_id) references purchase_purchases (id)
);
