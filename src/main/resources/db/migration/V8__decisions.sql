-- What a learner decided where grading was unsure. The grade stays as it was given; the score follows the decision.
create table attempt_decision (
    attempt_id text        not null references attempt on delete cascade,
    item_id    text        not null,
    accepted   boolean     not null,
    decided_at timestamptz not null,
    primary key (attempt_id, item_id)
);
