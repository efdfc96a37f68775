begin;
set local search_path = tap, public;
select no_plan();

create function pg_temp.content(changes jsonb default '{}') returns text language sql as $$
  select format('select public.create_touchpoint(%L)', '{
    "id": "00000000-0000-7000-8000-000000000099", "workspaceId": "00000000-0000-4000-8000-000000000001",
    "kind": "meeting", "occurredAt": "2026-02-01T10:00:00.123Z", "subject": "New", "summary": null, "marks": ["win"],
    "organisationIds": ["00000000-0000-4000-8000-000000000012", "00000000-0000-4000-8000-000000000013"],
    "visibility": "everyone"}'::jsonb || changes)
$$;

-- Seeing
select is(read_as(who, 'select string_agg(subject, '', '' order by subject) from public.touchpoints'), seen, who || ' sees: ' || coalesce(seen, 'nothing'))
from (values ('ana', 'for Ana, for School, for all'), ('amy', 'for School, for all'), ('ben', 'for all'), ('sam', 'for all'),
             ('lee', 'for all'), ('zoe', 'elsewhere'), ('eve', null)) as t (who, seen);
select is(attempt('anon', 'select * from public.touchpoints'), '42501', 'Anon may not even ask');
select is(read_as(who, $$select jsonb_array_length(public.list_touchpoints() -> 'items')$$), seen, who || ' lists as many as they see')
from (values ('ana', '3'), ('amy', '2'), ('lee', '1'), ('zoe', '1'), ('eve', '0')) as t (who, seen);
select is(read_as('ana', $$select public.list_touchpoints('00000000-0000-4000-8000-000000000002')$$), null, 'There is no list of another workspace');
select is(read_as('anon', 'select public.list_touchpoints()'), '42501', 'Anon lists nothing');
select is(read_as('lee', $$select public.find_touchpoints('00000000-0000-7000-8000-000000000043')$$), '[]', 'What only its author sees is found by no admin');
select is(read_as('ana', $$select public.find_touchpoints('00000000-0000-7000-8000-000000000043') -> 0 ->> 'subject'$$), 'for Ana', 'Its author finds it');
select perform_as('lee', $$update public.members set organisation_id = '00000000-0000-4000-8000-000000000012' where name = 'Amy'$$);
select is(read_as('amy', 'select string_agg(subject, '', '') from public.touchpoints'), 'for all', 'Whoever left the author''s organisation no longer sees what is for it');
select perform_as('lee', $$update public.members set organisation_id = '00000000-0000-4000-8000-000000000013' where name = 'Ana'$$);
select is(attempt('ana', 'select * from public.touchpoints'), '3 rows', 'An author who moved still sees their own');

-- Saving
select is(read_as(who, format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content(), 8))), 'created', who || ' saves one')
from unnest(array['ana', 'sam', 'lee']) who;
select is(read_as(who, format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content(), 8))), 'unknown', who || ' saves none here')
from unnest(array['zoe', 'eve']) who;
select is(read_as('anon', pg_temp.content()), '42501', 'Anon saves none');
select is(attempt(who, $$insert into public.touchpoints (workspace_id, id, kind, occurred_at, visibility)
    values ('00000000-0000-4000-8000-000000000002', gen_random_uuid(), 'call', now(), 'everyone')$$), '42501', who || ' saves none elsewhere past the function')
from unnest(array['ana', 'lee', 'eve', 'anon']) who;
select is(attempt('ana', $$insert into public.touchpoints (workspace_id, id, kind, occurred_at, visibility)
    values ('00000000-0000-4000-8000-000000000001', gen_random_uuid(), 'call', now(), 'everyone')$$), '23514', 'One without an organisation is refused, however it is sent');
select is(attempt('ana', $$insert into public.touchpoints (workspace_id, id, kind, occurred_at, visibility, author_id)
    values ('00000000-0000-4000-8000-000000000001', gen_random_uuid(), 'call', now(), 'everyone', '00000000-0000-4000-8000-0000000000b1')$$), '42501', 'Nobody names the author');
select is(read_as('ana', pg_temp.content('{"organisationIds": ["00000000-0000-4000-8000-000000000021"]}')), '23503', 'An organisation of another workspace is refused');
select is(read_as('ana', pg_temp.content(broken)), '23514', 'Refused: ' || left(broken::text, 60))
from unnest(array[
  '{"kind": "fax"}', '{"visibility": "world"}', '{"marks": ["party"]}', '{"marks": [null]}', '{"marks": ["win","win","win","win","win","win","win","win"]}',
  '{"id": "018f0000-0000-4000-8000-000000000001"}', '{"id": "12345678-1234-0234-0234-123456789012"}',
  '{"marks": ["win", "win"]}', '{"subject": "\u200b"}', '{"subject": "abc\u202egnp.exe"}',
  '{"subject": ""}', '{"subject": "\u00a0"}', '{"subject": "x\u3000"}', '{"summary": "\u00a0\n"}', '{"subject": "two\nlines"}', jsonb_build_object('subject', repeat('x', 301)),
  '{"summary": " \n "}', jsonb_build_object('summary', repeat('x', 2001)),
  jsonb_build_object('occurredAt', now() + interval '25 hours'), '{"occurredAt": "infinity"}', '{"occurredAt": "-infinity"}',
  '{"occurredAt": "1800-01-01"}'
]::jsonb[]) broken;
select is(read_as('ana', pg_temp.content(broken)), '23502', 'Must be said: ' || broken::text)
from unnest(array['{"kind": null}', '{"visibility": null}', '{"occurredAt": null}', '{"marks": null}', '{"id": null}']::jsonb[]) broken;
select is(attempt('ana', pg_temp.content('{"organisationIds": []}')), '23514', 'It is with somebody');
select is(read_as('ana', format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content(jsonb_build_object('occurredAt', now() + interval '23 hours', 'subject', repeat('é', 300))), 8))),
  'created', 'Up to a day ahead, and 300 characters, are fine');

select is(perform_as('ana', format($$select (%s) -> 'item' ->> 'authorName'$$, substr(pg_temp.content('{"visibility": "me"}'), 8))), 'Ana', 'The author is the caller');
select is((select array[author_id, author_organisation_id]::text from public.touchpoints where subject = 'New'),
  '{00000000-0000-4000-8000-0000000000a1,00000000-0000-4000-8000-000000000013}', 'Author and organisation come from the membership');
select is((select occurred_at::text from public.touchpoints where subject = 'New'), (timestamptz '2026-02-01T10:00:00.123Z')::text, 'The time is kept to the millisecond');
select is(read_as('ana', format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content('{"visibility": "me"}'), 8))), 'same', 'The same again is the same');
select is(read_as('ana', format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content('{"visibility": "me",
    "organisationIds": ["00000000-0000-4000-8000-000000000013", "00000000-0000-4000-8000-000000000012"]}'), 8))), 'same', 'In whichever order the organisations come');
select is(read_as('ana', format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content('{"visibility": "me"}' || changed), 8))), 'differs', 'Not the same: ' || changed::text)
from unnest(array['{"kind": "call"}', '{"occurredAt": "2026-02-01T10:00:00.124Z"}', '{"subject": null}', '{"summary": "x"}', '{"marks": []}',
  '{"marks": ["story"]}', '{"visibility": "everyone"}', '{"organisationIds": ["00000000-0000-4000-8000-000000000012"]}']::jsonb[]) changed;
select is(read_as(who, format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content('{"visibility": "me"}'), 8))), 'differs', who || ' takes no id that is hidden from them for saved')
from unnest(array['ben', 'lee']) who;
select is((select count(*)::integer from public.touchpoints where subject = 'New'), 1, 'One row came of all that');
select perform_as('ana', $$update public.touchpoints set summary = 'edited since' where subject = 'New'$$);
select is(read_as('ana', format($$select (%s) ->> 'outcome'$$, substr(pg_temp.content('{"visibility": "me"}'), 8))), 'same', 'What was first saved is still known as the same');
select is((select summary from public.touchpoints where subject = 'New'), 'edited since', 'and the edit stays');

-- Changing
select is(attempt('ana', $$update public.touchpoints set subject = 'edited', visibility = 'everyone' where subject = 'for Ana'$$), '1 rows', 'An author edits their own');
select is(attempt('ben', $$update public.touchpoints set marks = '{win}' where subject = 'for all'$$), '0 rows', 'A partner edits nobody else''s');
select is(attempt(who, $$update public.touchpoints set marks = '{win}' where workspace_id = '00000000-0000-4000-8000-000000000001'$$), '1 rows', who || ' edits the marks of those that everyone sees')
from unnest(array['sam', 'lee']) who;
select is(attempt(who, format($$update public.touchpoints set %s where subject = 'for all'$$, change)), '42501', format('%s edits nothing else of them: %s', who, change))
from unnest(array['sam', 'lee']) who, unnest(array['subject = ''x''', 'summary = ''x''', 'visibility = ''me''', 'kind = ''visit''', 'occurred_at = now()']) change;
select is(attempt(who, $$update public.touchpoints set marks = '{win}' where subject = 'for all'$$), '0 rows', who || ' edits none here') from unnest(array['zoe', 'eve']) who;
select is(attempt('anon', $$update public.touchpoints set marks = '{win}'$$), '42501', 'Anon edits none');
select is(attempt('ana', format('update public.touchpoints set %s', change)), '42501', 'Not even an author sets ' || change)
from unnest(array['id = gen_random_uuid()', 'author_id = gen_random_uuid()', 'author_organisation_id = gen_random_uuid()', 'author_name = ''x''',
  'workspace_id = gen_random_uuid()', 'created_at = now()']) change;

-- Deleting
select is(attempt('ana', $$delete from public.touchpoints where workspace_id = '00000000-0000-4000-8000-000000000001'$$), '4 rows', 'An author deletes their own');
select is(attempt('lee', 'delete from public.touchpoints'), '1 rows', 'An admin deletes any that everyone sees, and no other');
select is(attempt(who, $$delete from public.touchpoints where subject like 'for%'$$), '0 rows', who || ' deletes none') from unnest(array['amy', 'ben', 'sam', 'zoe', 'eve']) who;
select is(attempt('anon', 'delete from public.touchpoints'), '42501', 'Anon deletes none');

select * from finish();
rollback;
