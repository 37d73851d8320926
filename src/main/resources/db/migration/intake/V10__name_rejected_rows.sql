-- A rejected row is shown with its unit and name, and found by its number in the department's books.
alter table intake_rows
	-- what tells the row from others, sealed; emptied with the cells
	add column title varbinary(2000) null after findings,
	-- such as the subscription number; nothing personal
	add column number varchar(64) null after title;
