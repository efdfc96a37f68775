begin;
set local search_path = tap, public;
select no_plan();

select is(attempt(who, 'select * from public.members'), '5 rows', who || ' sees who else is a member')
from unnest(array['ana', 'sam', 'lee']) who;
select is(attempt('zoe', 'select * from public.members'), '1 rows', 'A member of another workspace sees that one''s');
select is(attempt('eve', 'select * from public.members'), '0 rows', 'A stranger sees nobody');
select is(attempt('anon', 'select * from public.members'), '42501', 'Anon may not even ask');

select is(attempt(who, $$insert into public.members (workspace_id, user_id, organisation_id, role, name)
    values ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000f1',
            '00000000-0000-4000-8000-000000000011', 'admin', 'Eve')$$), '42501', who || ' makes nobody a member')
from unnest(array['ana', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;

select is(attempt(who, $$update public.members set role = 'admin' where name = 'Ana'$$), '0 rows', who || ' changes no role')
from unnest(array['ana', 'sam', 'zoe', 'eve']) who;
select is(attempt('anon', $$update public.members set role = 'admin'$$), '42501', 'Anon changes no role');
select is(attempt('lee', $$update public.members set role = 'coordinator' where name = 'Ana'$$), '1 rows', 'An admin changes a role');
select is(attempt('lee', $$update public.members set role = 'owner' where name = 'Ana'$$), '23514', 'There are three roles');
select is(attempt('lee', $$update public.members set name = ' ' where name = 'Ana'$$), '23514', 'A member has a name');
select is(attempt('lee', $$update public.members set organisation_id = '00000000-0000-4000-8000-000000000021' where name = 'Ana'$$), '23503',
  'Nobody belongs to an organisation of another workspace');
select is(attempt('lee', $$update public.members set user_id = '00000000-0000-4000-8000-0000000000f1' where name = 'Ana'$$), '42501',
  'A membership is not handed to another account');
select is(attempt('zoe', $$update public.members set role = 'partner' where name = 'Lee'$$), '0 rows', 'An admin of another workspace changes nobody here');

select is(attempt(who, $$delete from public.members where name = 'Amy'$$), '0 rows', who || ' removes nobody')
from unnest(array['ana', 'amy', 'sam', 'zoe', 'eve']) who;
select is(attempt('anon', 'delete from public.members'), '42501', 'Anon removes nobody');
select is(attempt('lee', $$delete from public.members where name = 'Amy'$$), '1 rows', 'An admin removes a member');

select is(attempt('lee', $$update public.members set role = 'partner' where name = 'Lee'$$), '23514', 'The last admin stays admin');
select is(attempt('lee', $$delete from public.members where name = 'Lee'$$), '23514', 'The last admin stays');
select perform_as('lee', $$update public.members set role = 'admin' where name = 'Sam'$$);
select is(attempt('lee', $$update public.members set role = 'partner' where name = 'Lee'$$), '1 rows', 'With a second one, an admin may step down');
select is(attempt('sam', $$update public.members set role = 'partner' where role = 'admin'$$), '23514', 'But not both in one statement');

select perform_as('lee', $$delete from public.members where name = 'Ana'$$);
select is(attempt('ana', 'select * from public.members'), '0 rows', 'Removal takes effect at once, also for a token that is still valid');
select is(attempt('ana', 'select * from public.touchpoints'), '0 rows', 'Whoever was removed sees not even their own touchpoints');

select * from finish();
rollback;
