begin;
set local search_path = tap, public;
select no_plan();

select is(attempt(who, 'select * from public.organisations'), '3 rows', who || ' sees the organisations of their workspace')
from unnest(array['ana', 'ben', 'sam', 'lee']) who;
select is(attempt('zoe', 'select * from public.organisations'), '1 rows', 'A member of another workspace sees that one''s');
select is(attempt('eve', 'select * from public.organisations'), '0 rows', 'A stranger sees none');
select is(attempt('anon', 'select * from public.organisations'), '42501', 'Anon may not even ask');

create function pg_temp.adding(workspace integer, name text default 'New', more text default '') returns text language sql as $$
  select format($f$insert into public.organisations (workspace_id, name, sectors, country, time_zone)
    values ('00000000-0000-4000-8000-%s', %L, '{health}', 'US', 'UTC') %s$f$, lpad(workspace::text, 12, '0'), name, more)
$$;
select is(attempt('ana', pg_temp.adding(1)), '42501', 'A partner adds none');
select is(attempt(who, pg_temp.adding(1)), '1 rows', who || ' adds one') from unnest(array['sam', 'lee']) who;
select is(attempt(who, pg_temp.adding(2)), '42501', who || ' adds none to another workspace')
from unnest(array['ana', 'sam', 'lee', 'eve', 'anon']) who;

select is(attempt('ana', $$update public.organisations set name = 'Renamed'$$), '0 rows', 'A partner edits none');
select is(attempt(who, $$update public.organisations set name = 'Renamed'$$), '3 rows', who || ' edits those of their workspace')
from unnest(array['sam', 'lee']) who;
select is(attempt('zoe', $$update public.organisations set name = 'Renamed' where name = 'School'$$), '0 rows', 'A member of another workspace edits none here');
select is(attempt('eve', $$update public.organisations set name = 'Renamed'$$), '0 rows', 'A stranger edits none');
select is(attempt('anon', $$update public.organisations set name = 'Renamed'$$), '42501', 'Anon edits none');
select is(attempt('lee', $$update public.organisations set workspace_id = '00000000-0000-4000-8000-000000000002'$$), '42501',
  'Nobody moves one to another workspace');

select is(attempt(who, $$delete from public.organisations where name = 'Shelter'$$), '0 rows', who || ' deletes none')
from unnest(array['ana', 'sam', 'zoe', 'eve']) who;
select is(attempt('anon', $$delete from public.organisations where name = 'Shelter'$$), '42501', 'Anon deletes none');
select is(attempt('lee', $$delete from public.organisations where name = 'Shelter'$$), '1 rows', 'An admin deletes one');
select is(attempt('lee', $$delete from public.organisations where name = 'School'$$), '23503', 'One with members stays');

select is(attempt('sam', pg_temp.adding(1, name)), '23514', 'A name is a trimmed line of 1 to 200 characters: ' || left(to_json(name)::text, 20))
from unnest(array['', ' ', ' x', E'a\nb', E'a\tb', E'a\u0085b', repeat('x', 201)]) name;
select is(attempt('sam', pg_temp.adding(1, repeat('é', 200))), '1 rows', 'Characters are counted, not bytes');
select is(attempt('sam', format($$update public.organisations set sectors = %L$$, value)), '23514', 'These are no sectors: ' || value)
from unnest(array['{}', '{baking}', '{health,NULL}', '{{health}}', '{health,health,health,health,health,health,health,health,health,health,health}']) value;
select is(attempt('sam', format($$update public.organisations set domains = %L$$, value)), '23514', 'This is no mail domain: ' || value)
from unnest(array['{Upper.example}', '{@x.example}', '{"a b"}', '{""}']) value;
select is(attempt('sam', format($$update public.organisations set country = %L$$, value)), '23514', 'This is no country: ' || value)
from unnest(array['us', 'USA', '']) value;
select is(attempt('sam', format($$update public.organisations set time_zone = %L$$, value)), '23514', 'This is no time zone: ' || value)
from unnest(array['Mars/Olympus', 'foo+3', 'Foo/Bar+5', '', 'EST5EDT; select']) value;
select is(attempt('sam', format($$update public.organisations set time_zone = %L$$, value)), '3 rows', 'This is a time zone: ' || value)
from unnest(array['UTC', 'Europe/London', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5']) value;

select is(read_as('ana', 'select jsonb_array_length(public.list_organisations() -> ''items'')'), '3', 'The list holds those of the caller''s workspaces');
select is(read_as('ana', $$select public.list_organisations('00000000-0000-4000-8000-000000000002')$$), null, 'There is no list of another workspace');
select is(read_as('eve', 'select jsonb_array_length(public.list_organisations() -> ''items'')'), '0', 'A stranger''s list is empty');
select is(read_as('anon', 'select public.list_organisations()'), '42501', 'Anon calls no function');
select is(read_as('zoe', $$select public.find_organisations('00000000-0000-4000-8000-000000000011')$$), '[]', 'One of another workspace is not found');
select is(read_as('ana', $$select public.find_organisations('00000000-0000-4000-8000-000000000011') -> 0 ->> 'name'$$), 'School', 'One''s own is');
select is(read_as('ana', 'select public.me() -> 0 ->> ''role'''), 'partner', 'The caller learns their own role');
select is(read_as('eve', 'select public.me()'), '[]', 'A stranger is a member of nothing');

select * from finish();
rollback;
