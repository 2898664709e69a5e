-- Who created a quiz holds a secret; only its hash is kept. Quizzes that were written before have no author.
create table quiz_author (
    quiz_id       text primary key references quiz on delete cascade,
    secret_sha256 bytea not null
);
