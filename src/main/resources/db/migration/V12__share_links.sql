-- A link under which a class takes a quiz. Whoever knows its token may begin; only the token's hash is kept.
create table share_link (
    id           text        primary key,
    quiz_id      text        not null references quiz on delete cascade,
    token_sha256 bytea       not null unique,
    created_at   timestamptz not null,
    expires_at   timestamptz not null,
    revoked_at   timestamptz
);
create index share_link_by_quiz on share_link (quiz_id);

-- Who takes it, by the name that was given, and with which attempt. The same request again is the same attempt.
create table class_participant (
    attempt_id text        primary key references attempt on delete cascade,
    link_id    text        not null references share_link on delete cascade,
    request_id text        not null,
    name       text        not null,
    joined_at  timestamptz not null,
    unique (link_id, request_id)
);
