-- What an agency said about a query; empty while it is open.
alter table finding add column if not exists explanation ${text} default '' not null;
