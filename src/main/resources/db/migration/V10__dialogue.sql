alter table turn add column kind text not null default 'question';
alter table turn add column candidates jsonb not null default '[]';
