-- Grades are stored with the submission, so that an attempt is graded once and reads the same ever after.
create table attempt (
    id           text primary key,
    quiz_id      text        not null references quiz on delete cascade,
    feedback     text        not null check (feedback in ('immediate', 'deferred')),
    started_at   timestamptz not null,
    submitted_at timestamptz,
    grades       jsonb,
    check ((submitted_at is null) = (grades is null))
);
create index attempt_by_quiz on attempt (quiz_id);

-- Every writer holds the attempt's row lock. A verdict stands here once the learner has seen it (immediate feedback).
create table attempt_response (
    attempt_id  text        not null references attempt on delete cascade,
    item_id     text        not null,
    option_id   text,
    typed       text,
    answered_at timestamptz not null,
    verdict     text,
    remark      text,
    primary key (attempt_id, item_id),
    check (num_nonnulls(option_id, typed) = 1),
    check ((verdict is null) = (remark is null))
);
