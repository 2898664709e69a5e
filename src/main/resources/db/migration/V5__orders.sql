-- A response may be an order of options: a JSON array of their ids (OrderDocument).
alter table attempt_response add column option_order jsonb;
alter table attempt_response drop constraint attempt_response_check;
alter table attempt_response add constraint attempt_response_given check (num_nonnulls(option_id, typed, option_order) = 1);
