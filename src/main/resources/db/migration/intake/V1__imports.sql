create table intake_imports (
	id bigint not null primary key,
	kind varchar(40) not null,
	file_name varchar(255) not null,
	sha256 char(64) not null,
	actor_kind varchar(10) not null,
	actor_id bigint not null,
	actor_name varchar(100) not null,
	started_at datetime(6) not null,
	ended_at datetime(6) null,
	-- RUNNING, DONE, CANCELLED, FAILED, INTERRUPTED
	state varchar(12) not null,
	total int not null,
	accepted int not null,
	rejected int not null,
	created int not null,
	changed int not null,
	unchanged int not null,
	warned int not null,
	-- the file's own headings, for the file of rejected rows; no personal data
	headings json not null,
	index intake_imports_newest (started_at desc, id desc),
	index intake_imports_kind (kind, state)
);

create table intake_rows (
	import_id bigint not null,
	row_no int not null,
	reason varchar(60) not null,
	-- the reason and the others that apply, with the facts their texts mention
	findings json not null,
	-- the cells as they stood in the file, sealed; emptied when they are no longer kept
	cells mediumblob null,
	primary key (import_id, row_no),
	constraint intake_rows_import foreign key (import_id) references intake_imports (id)
);
