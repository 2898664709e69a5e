-- A deck belongs to whoever knows its id. Its cards show items of quizzes; they go when the article goes.
create table deck (
    id         text primary key,
    created_at timestamptz not null
);

-- The schedule of SM-2. Days are days in UTC.
create table deck_card (
    id            text primary key,
    deck_id       text             not null references deck on delete cascade,
    quiz_id       text             not null references quiz on delete cascade,
    item_id       text             not null,
    repetitions   integer          not null,
    ease          double precision not null,
    interval_days integer          not null,
    due_on        date             not null,
    added_at      timestamptz      not null,
    unique (deck_id, quiz_id, item_id)
);
create index deck_card_by_due on deck_card (deck_id, due_on);
create index deck_card_by_quiz on deck_card (quiz_id);
