create table article (
    id       text primary key,
    title    text        not null,
    source   text        not null,
    text     text        not null,
    words    integer     not null,
    added_at timestamptz not null
);
create index article_by_time on article (added_at, id);

create table paragraph (
    article_id   text    not null references article on delete cascade,
    ordinal      integer not null,
    start_offset integer not null,
    end_offset   integer not null,
    primary key (article_id, ordinal)
);

-- A sentence and, once it is computed, its vector: little-endian 32-bit floats, with the name of the model that made it.
create table sentence (
    article_id   text    not null references article on delete cascade,
    ordinal      integer not null,
    start_offset integer not null,
    end_offset   integer not null,
    vector       bytea,
    vector_model text,
    primary key (article_id, ordinal)
);
create index sentence_without_vector on sentence (article_id) where vector is null;

-- Which seeds have been imported: a seed that was deleted stays deleted.
create table seed (
    name        text primary key,
    imported_at timestamptz not null
);
