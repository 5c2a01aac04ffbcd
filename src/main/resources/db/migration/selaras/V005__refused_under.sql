-- Under which settings a message was refused for good; under others it is tried again.
alter table outbox add column if not exists refused_under varchar(64) default '' not null;
