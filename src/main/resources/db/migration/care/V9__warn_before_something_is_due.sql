-- When its handler is told that the next thing is due soon; null once told.
alter table care_cases
  add column warns_at datetime(6) null,
  add key warning (open, warns_at);
