-- Which vote of the plan it is: one that was left goes on with its dots, a later one begins anew.
alter table open_vote add column vote_number integer default 1 not null;
update open_vote set vote_number =
    (select count(*) from workshop_stage s join workshop w on w.code = s.workshop_code
     where w.code = open_vote.workshop_code and s.stage = 'VOTE' and s.place < w.step);
