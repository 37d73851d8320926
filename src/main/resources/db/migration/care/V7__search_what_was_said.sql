-- staff find a case by what was said in it and by who came with it, each by an index
alter table care_cases
  add column due_by char(16) character set ascii not null default ''
    comment 'the service standard by which due_at was counted last; with another one it is counted again',
  add key of_reporter (reporter_name),
  add key counted_by (open, due_by);

-- Pairs with an a or an i, such as those of APP and WiFi, would be left out as English words.
set session innodb_ft_enable_stopword = 0;
alter table care_entries add fulltext key said (words) with parser ngram;
set session innodb_ft_enable_stopword = default;
