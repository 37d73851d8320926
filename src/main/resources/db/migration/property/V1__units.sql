create table property_projects (
	id bigint not null primary key,
	name varchar(100) not null,
	created_at datetime(6) not null,
	constraint property_projects_name unique (name)
);

create table property_buildings (
	id bigint not null primary key,
	project_id bigint not null,
	name varchar(60) not null,
	-- the name in the form in which two ways of writing it are equal
	name_key varchar(60) not null,
	created_at datetime(6) not null,
	constraint property_buildings_project foreign key (project_id) references property_projects (id),
	constraint property_buildings_name unique (project_id, name_key)
);

create table property_units (
	id bigint not null primary key,
	building_id bigint not null,
	entrance varchar(20) not null,
	entrance_key varchar(20) not null,
	unit_no varchar(20) not null,
	unit_key varchar(20) not null,
	floor varchar(10) not null,
	unit_type varchar(40) not null,
	gross_area decimal(10, 2) not null,
	inner_area decimal(10, 2) null,
	list_price decimal(14, 2) null,
	created_at datetime(6) not null,
	updated_at datetime(6) not null,
	constraint property_units_building foreign key (building_id) references property_buildings (id),
	constraint property_units_address unique (building_id, entrance_key, unit_key)
);
