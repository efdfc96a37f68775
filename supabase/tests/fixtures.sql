-- Two workspaces with the same cast in each test, and a way to try something as somebody.

create schema tap;
create extension pgtap with schema tap;

insert into auth.users (id, email) values
  ('00000000-0000-4000-8000-0000000000a1', 'ana@example.org'),
  ('00000000-0000-4000-8000-0000000000a2', 'amy@example.org'),
  ('00000000-0000-4000-8000-0000000000b1', 'ben@example.org'),
  ('00000000-0000-4000-8000-0000000000c1', 'sam@example.org'),
  ('00000000-0000-4000-8000-0000000000d1', 'lee@example.org'),
  ('00000000-0000-4000-8000-0000000000e1', 'zoe@example.org'),
  ('00000000-0000-4000-8000-0000000000f1', 'eve@example.org');

insert into public.workspaces (id, name) values
  ('00000000-0000-4000-8000-000000000001', 'Riverside'),
  ('00000000-0000-4000-8000-000000000002', 'Elsewhere');

insert into public.organisations (workspace_id, id, name, sectors, country, time_zone) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000011', 'School', '{education}', 'US', 'America/New_York'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000012', 'Clinic', '{health}', 'US', 'America/New_York'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000013', 'Shelter', '{nonprofit}', 'GB', 'Europe/London'),
  ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000021', 'Stranger', '{legal}', 'US', 'UTC');

-- Ana and Amy are partners at School, Ben is one at Clinic; Sam coordinates and Lee administers from Clinic.
-- Zoe administers the other workspace, Eve is a member of nothing.
insert into public.members (workspace_id, user_id, organisation_id, role, name) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-000000000011', 'partner', 'Ana'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000a2', '00000000-0000-4000-8000-000000000011', 'partner', 'Amy'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-000000000012', 'partner', 'Ben'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000c1', '00000000-0000-4000-8000-000000000012', 'coordinator', 'Sam'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-0000000000d1', '00000000-0000-4000-8000-000000000012', 'admin', 'Lee'),
  ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-0000000000e1', '00000000-0000-4000-8000-000000000021', 'admin', 'Zoe');

insert into public.people (workspace_id, id, organisation_id, name) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000031', '00000000-0000-4000-8000-000000000011', 'Marcus'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000032', '00000000-0000-4000-8000-000000000012', 'Priya'),
  ('00000000-0000-4000-8000-000000000002', '00000000-0000-4000-8000-000000000033', '00000000-0000-4000-8000-000000000021', 'Hidden');

begin;
insert into public.touchpoints (workspace_id, id, kind, occurred_at, subject, visibility, author_id) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000041', 'call', '2026-01-01T10:00Z', 'for all', 'everyone', '00000000-0000-4000-8000-0000000000a1'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000042', 'call', '2026-01-01T11:00Z', 'for School', 'organisation', '00000000-0000-4000-8000-0000000000a1'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000043', 'call', '2026-01-01T12:00Z', 'for Ana', 'me', '00000000-0000-4000-8000-0000000000a1'),
  ('00000000-0000-4000-8000-000000000002', '00000000-0000-7000-8000-000000000044', 'call', '2026-01-01T13:00Z', 'elsewhere', 'everyone', '00000000-0000-4000-8000-0000000000e1');
insert into public.touchpoint_organisations
  select workspace_id, id, case workspace_id
    when '00000000-0000-4000-8000-000000000001' then '00000000-0000-4000-8000-000000000012'::uuid
    else '00000000-0000-4000-8000-000000000021' end
  from public.touchpoints;
commit;

insert into public.terms (workspace_id, id, term, kind, status, author_id) values
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000051', 'approved', 'word', 'approved', '00000000-0000-4000-8000-0000000000d1'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000052', 'keep', 'word', 'keep', '00000000-0000-4000-8000-0000000000d1'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000053', 'by Ana', 'phrase', 'proposed', '00000000-0000-4000-8000-0000000000a1'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000054', 'by Ben', 'phrase', 'proposed', '00000000-0000-4000-8000-0000000000b1'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000055', 'retired', 'word', 'retired', '00000000-0000-4000-8000-0000000000d1'),
  ('00000000-0000-4000-8000-000000000001', '00000000-0000-7000-8000-000000000056', 'forbidden', 'word', 'forbidden', '00000000-0000-4000-8000-0000000000d1'),
  ('00000000-0000-4000-8000-000000000002', '00000000-0000-7000-8000-000000000057', 'elsewhere', 'word', 'approved', '00000000-0000-4000-8000-0000000000e1');

create function tap.become(who text) returns void
language plpgsql set search_path = ''
as $$
declare
  person uuid := (select u.id from auth.users u where u.email = who || '@example.org');
begin
  if who <> 'anon' and person is null then
    raise exception 'Nobody is called %', who;
  end if;
  -- Both, as the two servers' auth.uid() read different ones.
  perform set_config('request.jwt.claim.sub', coalesce(person::text, ''), true);
  perform set_config('request.jwt.claims',
    case when person is null then '{"role":"anon"}'
         else json_build_object('sub', person, 'role', 'authenticated')::text end, true);
  perform set_config('role', case when person is null then 'anon' else 'authenticated' end, true);
end
$$;

-- What somebody gets who sends a statement through the data API: "3 rows", or the code of the error. Whatever it
-- changed is undone, and checks that wait for the end of the transaction are made at once.
create function tap.attempt(who text, statement text) returns text
language plpgsql set search_path = ''
as $$
declare
  touched bigint;
begin
  begin
    perform tap.become(who);
    execute statement;
    get diagnostics touched = row_count;
    set constraints all immediate;
    raise exception 'undo' using errcode = 'TAP00';
  exception
    when sqlstate 'TAP00' then null;
    when others then return sqlstate;
  end;
  return touched || ' rows';
end
$$;

-- The same, but what it changed stays until the test file ends.
create function tap.perform_as(who text, statement text) returns text
language plpgsql set search_path = ''
as $$
declare
  answer text;
begin
  begin
    perform tap.become(who);
    if statement ilike 'select%' then
      execute statement into answer;
    else
      execute statement;
    end if;
    set constraints all immediate;
    set constraints all deferred;
    perform set_config('role', 'none', true), set_config('request.jwt.claims', '', true),
            set_config('request.jwt.claim.sub', '', true);
  exception
    when others then return sqlstate;
  end;
  return answer;
end
$$;

-- One value that somebody reads, or the code of the error.
create function tap.read_as(who text, question text) returns text
language plpgsql set search_path = ''
as $$
declare
  answer text;
begin
  begin
    perform tap.become(who);
    execute question into answer;
    raise exception 'undo' using errcode = 'TAP00';
  exception
    when sqlstate 'TAP00' then null;
    when others then return sqlstate;
  end;
  return answer;
end
$$;
