-- Whether what a quiz asks is answered while somebody takes it: the author's word, or by the attempt's feedback.
alter table quiz_draft
    add column questions text not null default 'by-feedback' check (questions in ('by-feedback', 'answered', 'withheld'));
alter table quiz_version
    add column questions text not null default 'by-feedback' check (questions in ('by-feedback', 'answered', 'withheld'));
create index attempt_open on attempt (quiz_id) where submitted_at is null;
