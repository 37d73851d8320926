create table booking_calendars (
  id bigint not null primary key,
  project_id bigint not null,
  purpose varchar(40) not null comment 'the key of a BookingPurpose',
  open tinyint not null comment 'whether owners can book',
  first_day date not null,
  last_day date null,
  slot_minutes int not null,
  buffer_minutes int not null,
  lead_hours int not null comment 'a slot is bookable until so many hours before it begins',
  horizon_days int not null,
  most_moves int not null,
  cancel_hours int not null,
  authority varchar(40) null comment 'whose counter it is: open on its working days only',
  rest_days varchar(80) not null comment 'days of the week that are never open',
  place varchar(200) not null,
  place_english varchar(200) not null,
  version int not null,
  unique key of_project (project_id, purpose)
);

create table booking_hours (
  calendar_id bigint not null,
  day_type varchar(10) not null comment 'WORKDAY, WEEKEND, HOLIDAY',
  opens time not null,
  closes time not null,
  seats int not null comment 'how many at once: by the inspectors or counters present',
  primary key (calendar_id, day_type, opens),
  constraint booking_hours_calendar foreign key (calendar_id) references booking_calendars (id)
);

create table booking_buildings (
  calendar_id bigint not null,
  building_id bigint not null,
  primary key (calendar_id, building_id),
  constraint booking_buildings_calendar foreign key (calendar_id) references booking_calendars (id)
) comment 'the buildings whose units may book; none for all of the project';

create table booking_closures (
  id bigint not null primary key,
  calendar_id bigint not null,
  from_at datetime(6) not null,
  until_at datetime(6) not null,
  reason varchar(200) not null,
  closed_by_name varchar(100) not null,
  closed_at datetime(6) not null,
  opened_by_name varchar(100) null,
  opened_at datetime(6) null comment 'when it was taken back',
  key of_calendar (calendar_id, until_at),
  constraint booking_closures_calendar foreign key (calendar_id) references booking_calendars (id)
);

create table booking_slots (
  id bigint not null primary key,
  calendar_id bigint not null,
  day date not null comment 'the business day',
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  seats int not null,
  seats_because varchar(200) null comment 'why they differ from the hours',
  closure_id bigint null,
  retired tinyint not null default 0 comment 'no longer within the hours; what was booked stays',
  unique key starts (calendar_id, starts_at),
  key of_day (calendar_id, day, starts_at),
  key of_closure (closure_id),
  constraint booking_slots_calendar foreign key (calendar_id) references booking_calendars (id)
);

create table booking_appointments (
  id bigint not null primary key,
  code varchar(12) not null comment 'what owners say or show at the door',
  calendar_id bigint not null,
  slot_id bigint not null,
  project_id bigint not null,
  purpose varchar(40) not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  unit_id bigint not null,
  purchase_id bigint null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  state varchar(20) not null,
  seated tinyint as (if(state in ('BOOKED', 'CONFIRMED', 'CHECKED_IN', 'DONE'), 1, null)) stored,
  live tinyint as (if(state in ('BOOKED', 'CONFIRMED', 'CHECKED_IN'), 1, null)) stored,
  moves int not null comment 'how often the owner has moved it',
  sequence int not null comment 'of the calendar file: grows with every change',
  walk_in tinyint not null,
  reason varchar(200) null comment 'why staff have cancelled or moved it',
  booked_by_kind varchar(8) not null,
  booked_by_id bigint not null,
  booked_by_name varchar(100) not null,
  booked_at datetime(6) not null,
  changed_at datetime(6) not null,
  version int not null,
  unique key code (code),
  unique key one_live (unit_id, purpose, live),
  key of_slot (slot_id, seated),
  key of_subject (subject_kind, subject_id, starts_at),
  key of_calendar (calendar_id, starts_at),
  key to_miss (live, ends_at),
  constraint booking_appointments_slot foreign key (slot_id) references booking_slots (id)
);

create table booking_holds (
  id bigint not null primary key,
  slot_id bigint not null,
  unit_id bigint not null,
  purpose varchar(40) not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  kind varchar(12) not null comment 'CHOICE, OFFER, ALTERNATIVE',
  choice tinyint as (if(kind = 'CHOICE', 1, null)) stored,
  until_at datetime(6) not null,
  unique key one_choice (unit_id, purpose, choice),
  unique key one_a_slot (slot_id, unit_id, purpose, kind),
  key of_unit (unit_id, purpose),
  key to_lapse (until_at),
  constraint booking_holds_slot foreign key (slot_id) references booking_slots (id)
);

create table booking_waits (
  id bigint not null primary key,
  slot_id bigint not null,
  unit_id bigint not null,
  purpose varchar(40) not null,
  subject_kind varchar(20) not null,
  subject_id bigint not null,
  joined_at datetime(6) not null,
  state varchar(10) not null comment 'WAITING, OFFERED, TAKEN, LEFT, PASSED',
  waiting tinyint as (if(state = 'WAITING', 1, null)) stored,
  present tinyint as (if(state in ('WAITING', 'OFFERED'), 1, null)) stored,
  offered_until datetime(6) null,
  ended_at datetime(6) null,
  unique key one_a_slot (slot_id, unit_id, purpose, present),
  key in_order (slot_id, waiting, joined_at, id),
  key of_unit (unit_id, purpose, present),
  key to_pass (state, offered_until),
  constraint booking_waits_slot foreign key (slot_id) references booking_slots (id)
);

create table booking_history (
  id bigint not null primary key,
  appointment_id bigint not null,
  at datetime(6) not null,
  actor_kind varchar(8) not null,
  actor_id bigint not null,
  actor_name varchar(100) not null,
  text_key varchar(100) not null,
  facts json not null,
  key of_appointment (appointment_id, at)
);
