-- What an author works on, made of the quiz at the first edit. The quiz itself stays as it was written.
create table quiz_draft (
    quiz_id            text    primary key references quiz on delete cascade,
    revision           integer not null check (revision > 0),
    document           text    not null,
    warnings           text    not null,
    time_limit_seconds integer check (time_limit_seconds > 0),
    feedback           text    not null check (feedback in ('choice', 'immediate', 'deferred'))
);

-- A published version is a quiz of its own, which never changes, with what its learners are bound to.
create table quiz_version (
    quiz_id            text        primary key references quiz on delete cascade,
    origin_id          text        not null references quiz on delete cascade,
    number             integer     not null check (number > 0),
    time_limit_seconds integer check (time_limit_seconds > 0),
    feedback           text        not null check (feedback in ('choice', 'immediate', 'deferred')),
    published_at       timestamptz not null,
    unique (origin_id, number)
);
