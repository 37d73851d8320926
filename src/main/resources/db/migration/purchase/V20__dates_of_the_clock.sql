alter table purchase_purchases
  add column first_payment_due date null comment 'typed by staff; else the last day of the contract window (R-120)',
  add column window_passed_on date null comment 'when the clock saw that the contract window was over (R-074)',
  add key by_open_window (contracted_on, window_passed_on, subscribed_on);

alter table purchase_parties
  add column ended_on date null comment 'when the clock saw that the mandate was over (D-20)',
  add key by_end (role, ended_on, until);
