-- Which projects the rows of an import were about: staff of other projects does not see it.
create table intake_import_projects (
	import_id bigint not null,
	project_id bigint not null,
	primary key (import_id, project_id),
	constraint intake_import_projects_import foreign key (import_id) references intake_imports (id)
);
