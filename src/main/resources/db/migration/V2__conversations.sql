create table conversation (
    id         text primary key,
    article_id text        not null references article on delete cascade,
    created_at timestamptz not null
);

create table turn (
    id              text primary key,
    conversation_id text        not null references conversation on delete cascade,
    ordinal         integer     not null,
    question        text        not null,
    understood_as   text        not null,
    answer          jsonb       not null,
    suggestions     jsonb       not null,
    asked_at        timestamptz not null,
    unique (conversation_id, ordinal)
);
