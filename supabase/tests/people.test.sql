begin;
set local search_path = tap, public;
select no_plan();

select is(attempt(who, 'select * from public.people'), '2 rows', who || ' sees the people of their workspace')
from unnest(array['ana', 'sam', 'lee']) who;
select is(attempt('zoe', 'select * from public.people'), '1 rows', 'A member of another workspace sees that one''s');
select is(attempt('eve', 'select * from public.people'), '0 rows', 'A stranger sees nobody');
select is(attempt('anon', 'select * from public.people'), '42501', 'Anon may not even ask');

create function pg_temp.adding(workspace integer, organisation integer, more text default 'name', value text default 'New')
returns text language sql as $$
  select format($f$insert into public.people (workspace_id, organisation_id, %s%I) values
    ('00000000-0000-4000-8000-%s', '00000000-0000-4000-8000-%s', %s%L)$f$,
    case more when 'name' then '' else 'name, ' end, more, lpad(workspace::text, 12, '0'), lpad(organisation::text, 12, '0'),
    case more when 'name' then '' else '''New'', ' end, value)
$$;
select is(attempt('ana', pg_temp.adding(1, 11)), '1 rows', 'A partner adds somebody to their own organisation');
select is(attempt('ana', pg_temp.adding(1, 12)), '42501', 'A partner adds nobody to another organisation');
select is(attempt(who, pg_temp.adding(1, 11)), '1 rows', who || ' adds somebody to any organisation') from unnest(array['sam', 'lee']) who;
select is(attempt(who, pg_temp.adding(2, 21)), '42501', who || ' adds nobody to another workspace')
from unnest(array['ana', 'sam', 'lee', 'eve', 'anon']) who;
select is(attempt('sam', pg_temp.adding(1, 21)), '23503', 'Nobody is added to an organisation of another workspace');

select is(attempt(who, $$update public.people set name = 'Changed' where name = 'Marcus'$$), '0 rows', who || ' edits nobody')
from unnest(array['ana', 'zoe', 'eve']) who;
select is(attempt('anon', $$update public.people set name = 'Changed'$$), '42501', 'Anon edits nobody');
select is(attempt(who, $$update public.people set name = 'Changed'$$), '2 rows', who || ' edits people') from unnest(array['sam', 'lee']) who;
select is(attempt('sam', $$update public.people set workspace_id = '00000000-0000-4000-8000-000000000002'$$), '42501', 'Nobody is moved to another workspace');

select is(attempt(who, 'delete from public.people'), '0 rows', who || ' deletes nobody') from unnest(array['ana', 'sam', 'eve']) who;
select is(attempt('zoe', $$delete from public.people where name = 'Marcus'$$), '0 rows', 'A member of another workspace deletes nobody here');
select is(attempt('anon', 'delete from public.people'), '42501', 'Anon deletes nobody');
select is(attempt('lee', 'delete from public.people'), '2 rows', 'An admin deletes people');

select is(attempt('sam', pg_temp.adding(1, 11, field, value)), '23514', format('A person has no such %s: %s', field, left(to_json(value)::text, 20)))
from (values ('name', ''), ('name', E'a\nb'), ('title', repeat('x', 201)), ('addresses', '{not-an-address}'),
             ('addresses', '{"a b@example.org"}'), ('also_knows', '{baking}')) as t (field, value);

select * from finish();
rollback;
