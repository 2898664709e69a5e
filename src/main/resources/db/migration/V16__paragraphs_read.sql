create table paragraph_read (
    conversation_id text    not null references conversation on delete cascade,
    paragraph       integer not null,
    primary key (conversation_id, paragraph)
);
