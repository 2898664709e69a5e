-- A client may count what it gives for an item, so that of two requests that cross the one that was sent first does not stand.
alter table attempt_response add column sequence bigint constraint attempt_response_sequence check (sequence >= 0);
