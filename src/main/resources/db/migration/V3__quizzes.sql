-- The items stand in one document with a version number of their own (QuizDocument): a quiz is written once and read whole.
create table quiz (
    id         text primary key,
    article_id text        not null references article on delete cascade,
    title      text        not null,
    engine     text        not null,
    seed       bigint      not null,
    document   jsonb       not null,
    created_at timestamptz not null
);
create index quiz_by_article on quiz (article_id);
