-- A figure that stands in nobody's place any more and has none in its own: its row was
-- taken out of the plan, or its file counts elsewhere. Its code can still be explained.
alter table figure add column if not exists withdrawn boolean default false not null;
