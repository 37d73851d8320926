-- The last number given in each series: the row's lock makes clerks and nodes queue up, and a rollback gives the number back.
create table property_number_series (
	project_id bigint not null,
	kind varchar(24) character set utf8mb4 collate utf8mb4_bin not null,
	year smallint not null,
	last int not null,
	primary key (project_id, kind, year)
);

-- A number that stands for nothing any more is kept with the reason; it is never given again.
create table property_void_numbers (
	project_id bigint not null,
	kind varchar(24) character set utf8mb4 collate utf8mb4_bin not null,
	number varchar(64) not null,
	reason varchar(300) not null,
	voided_by varchar(100) not null,
	voided_at datetime(6) not null,
	primary key (project_id, kind, number)
);
