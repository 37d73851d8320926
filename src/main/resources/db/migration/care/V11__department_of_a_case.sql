-- Which department works on it, from the step of assigning on (b.10, step 4).
alter table care_cases add column department varchar(24) null;
