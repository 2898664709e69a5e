create table chat_quiz (
    conversation_id text primary key references conversation on delete cascade,
    quiz_id         text    not null references quiz on delete cascade,
    items           jsonb   not null,
    place           integer not null,
    answered_right  integer not null,
    missed          jsonb   not null
);
