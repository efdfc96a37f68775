begin;
set local search_path = tap, public;
select no_plan();

create function pg_temp.adding(changes jsonb default '{}') returns text language sql as $$
  select format('select public.create_term(%L) ->> ''outcome''', '{
    "id": "00000000-0000-7000-8000-000000000099", "workspaceId": "00000000-0000-4000-8000-000000000001",
    "term": "new term", "kind": "phrase", "forms": [], "expansion": null, "sectors": [], "countries": [],
    "alternatives": [], "definition": null, "status": "proposed"}'::jsonb || changes)
$$;
create function pg_temp.revision() returns bigint language sql as $$
  select glossary_revision from public.workspaces where id = '00000000-0000-4000-8000-000000000001'
$$;

-- Seeing
select is(read_as(who, 'select string_agg(term, '', '' order by term) from public.terms'), seen, who || ' sees: ' || coalesce(seen, 'nothing'))
from (values ('ana', 'approved, by Ana, keep'), ('amy', 'approved, keep'), ('sam', 'approved, by Ana, by Ben, keep'),
             ('lee', 'approved, by Ana, by Ben, forbidden, keep, retired'), ('zoe', 'elsewhere'), ('eve', null)) as t (who, seen);
select is(attempt('anon', 'select * from public.terms'), '42501', 'Anon may not even ask');
select is(read_as('ana', $$select public.list_terms('00000000-0000-4000-8000-000000000002')$$), null, 'There is no list of another workspace');
select is(read_as('anon', $$select public.list_terms('00000000-0000-4000-8000-000000000001')$$), '42501', 'Anon lists none');
select is(read_as('zoe', $$select public.find_terms('00000000-0000-7000-8000-000000000051')$$), '[]', 'One of another workspace is not found');
select is(read_as('amy', $$select public.find_terms('00000000-0000-7000-8000-000000000053')$$), '[]', 'Nor somebody else''s proposal');

-- Adding
select is(read_as(who, pg_temp.adding()), 'created', who || ' proposes a term') from unnest(array['ana', 'sam', 'lee']) who;
select is(read_as(who, pg_temp.adding()), 'unknown', who || ' proposes none here') from unnest(array['zoe', 'eve']) who;
select is(read_as('anon', pg_temp.adding()), '42501', 'Anon proposes none');
select is(read_as(who, pg_temp.adding(jsonb_build_object('status', status))), '42501', format('%s adds none as %s', who, status))
from unnest(array['ana', 'sam']) who, unnest(array['approved', 'keep']) status;
select is(read_as('lee', pg_temp.adding(jsonb_build_object('status', status))), 'created', 'An admin adds one as ' || status)
from unnest(array['approved', 'keep']) status;
select is(read_as(who, pg_temp.adding(jsonb_build_object('status', status))), '23514', format('%s adds none as %s', who, status))
from unnest(array['ana', 'lee']) who, unnest(array['retired', 'forbidden']) status;
select is(attempt(who, $$insert into public.terms (workspace_id, id, term, kind, status)
    values ('00000000-0000-4000-8000-000000000001', '018f0000-0000-7000-8000-0000000000fe', 'direct', 'word', 'approved')$$), code, who || ' past the function: ' || code)
from (values ('ana', '42501'), ('sam', '42501'), ('lee', '1 rows'), ('zoe', '42501'), ('eve', '42501'), ('anon', '42501')) as t (who, code);
select is(attempt('ana', format($$insert into public.terms (workspace_id, id, term, kind, %s)
    values ('00000000-0000-4000-8000-000000000001', gen_random_uuid(), 'direct', 'word', %L)$$, field, value)), '42501', 'Nobody sets ' || field)
from (values ('revision', '999'), ('author_id', '00000000-0000-4000-8000-0000000000b1'), ('published', 'true'), ('first_status', 'keep'), ('created_at', 'now')) as t (field, value);
select is(read_as('ana', pg_temp.adding(broken)), '23514', 'Refused: ' || left(broken::text, 60))
from unnest(array[
  '{"term": ""}', '{"term": "two\nlines"}', jsonb_build_object('term', repeat('x', 121)), '{"kind": "noun"}',
  jsonb_build_object('forms', array[repeat('x', 121)]), '{"forms": [null]}', jsonb_build_object('forms', array_fill('x'::text, array[21])),
  jsonb_build_object('expansion', repeat('x', 201)), '{"sectors": ["baking"]}', '{"countries": ["usa"]}',
  '{"alternatives": ["see https://example.org"]}', '{"alternatives": ["www.example.org"]}', '{"alternatives": ["HTTP://x"]}', '{"definition": "see evil.example/login"}', '{"definition": "ask at evil.com today"}',
  '{"expansion": "quick https://x.example zone"}', '{"term": "\u00a0"}', '{"id": "018f0000-0000-4000-8000-000000000001"}', '{"alternatives": ["two\nlines"]}',
  jsonb_build_object('alternatives', array_fill('x'::text, array[9])), jsonb_build_object('alternatives', array[repeat('x', 121)]),
  jsonb_build_object('definition', repeat('x', 301)), '{"definition": "two\nlines"}'
]::jsonb[]) broken;
select is(read_as('ana', pg_temp.adding('{"term": "APPROVED"}')), 'taken', 'A wording that the caller sees is taken, in capitals too');
select is(read_as('amy', pg_temp.adding('{"term": "by ben"}')), 'differs', 'One that is hidden is not saved, and not shown');
select is(read_as('ana', pg_temp.adding('{"term": "retired"}')), 'created', 'A retired wording is free again');
select is(attempt('lee', $$update public.terms set status = 'approved', term = 'keep' where term = 'by Ana'$$), '23505', 'No edit makes a wording twice');

-- Revisions
select is((select count(distinct revision)::integer from public.terms where workspace_id = '00000000-0000-4000-8000-000000000001'), 6, 'Every change has a revision of its own');
create temporary table before as select pg_temp.revision() as revision;
select is(perform_as('ana', pg_temp.adding()), 'created', 'One is proposed');
select is(pg_temp.revision(), (select revision + 1 from before), 'It takes the next revision');
select is((select revision from public.terms where term = 'new term'), pg_temp.revision(), 'And carries it');
select is(perform_as('ana', pg_temp.adding()), 'same', 'The same again is the same');
select is(read_as('ana', pg_temp.adding('{"definition": "x"}')), 'differs', 'Another content is not');
select is(perform_as('ben', pg_temp.adding('{"term": "other"}')), 'differs', 'Nor the same id by somebody else');
select is(pg_temp.revision(), (select revision + 1 from before), 'What changed nothing takes no revision');
select perform_as('lee', $$update public.terms set status = 'approved' where term = 'new term'$$);
select is(pg_temp.revision(), (select revision + 2 from before), 'An approval takes one');
select is(read_as('ana', pg_temp.adding()), 'same', 'A repeated proposal is the same after its approval');
select is(read_as('amy', format($$select public.list_terms('00000000-0000-4000-8000-000000000001', %s)$$, (select revision from before)) || $$ -> 'items' -> 0 ->> 'term'$$),
  'new term', 'Whoever has the older state gets the approved term');
select is(read_as('amy', $$select public.list_terms('00000000-0000-4000-8000-000000000001', 0, 1) ->> 'more'$$), 'true', 'A full page says that there is more');
select is(read_as('amy', $$select public.list_terms('00000000-0000-4000-8000-000000000001', 0, 1) ->> 'revision'$$),
  (select revision::text from public.terms where term = 'approved'), 'And goes on after its last entry');
select perform_as('lee', $$update public.terms set status = 'retired' where term = 'new term'$$);
create temporary table tombstone as
  select read_as('amy', format($$select public.list_terms('00000000-0000-4000-8000-000000000001', %s) -> 'items' -> 0$$, pg_temp.revision() - 1))::jsonb as item;
select is((select item ->> 'status' from tombstone), 'retired', 'A partner who has a copy learns that it is retired');
select is((select item ->> 'definition' from tombstone), null, 'And no more');
select is(read_as('amy', $$select count(*) from public.terms where term = 'new term'$$), '0', 'The row itself is hidden');
select perform_as('lee', $$update public.terms set status = 'retired' where term = 'by Ben'$$);
select is(read_as('amy', format($$select public.list_terms('00000000-0000-4000-8000-000000000001', %s) -> 'items'$$, pg_temp.revision() - 1)), '[]',
  'A proposal that was declined is never shown to other partners');
select is(read_as('zoe', format($$select count(*) from private.withdrawn_terms('00000000-0000-4000-8000-000000000001', 0)$$)), '0', 'Nor anything to another workspace');

-- Changing
select is(attempt('ana', $$update public.terms set status = 'retired' where term = 'by Ana'$$), '1 rows', 'A partner withdraws their own proposal');
select is(attempt('amy', $$update public.terms set status = 'retired' where term = 'by Ana'$$), '0 rows', 'And nobody else''s');
select is(attempt('sam', $$update public.terms set status = 'retired' where term = 'by Ana'$$), '42501', 'Nor does a coordinator');
select is(attempt('ana', $$update public.terms set term = 'mine' where term = 'by Ana'$$), '42501', 'A partner edits no wording');
select is(attempt(who, format($$update public.terms set status = %L where term = 'by Ana'$$, status)), '42501', format('%s makes no proposal %s', who, status))
from unnest(array['ana', 'sam']) who, unnest(array['approved', 'keep', 'forbidden']) status;
select is(attempt('sam', $$update public.terms set term = 'better', definition = 'Said well.' where term = 'by Ana'$$), '1 rows', 'A coordinator edits the wording of a proposal');
select is(attempt(who, $$update public.terms set definition = 'x' where term = 'approved'$$), '0 rows', who || ' edits no approved term') from unnest(array['ana', 'sam', 'zoe', 'eve']) who;
select is(attempt('anon', $$update public.terms set definition = 'x'$$), '42501', 'Anon edits none');
select is(attempt('lee', format($$update public.terms set status = %L where term = 'by Ana'$$, status)), '1 rows', 'An admin makes a proposal ' || status)
from unnest(array['approved', 'keep', 'retired', 'forbidden']) status;
select is(attempt('lee', $$update public.terms set status = 'approved', definition = 'x' where term = 'retired'$$), '1 rows', 'An admin brings a retired term back');
select is(attempt('lee', $$update public.terms set status = 'praised' where term = 'approved'$$), '23514', 'There are five states');
select is(attempt('lee', $$update public.terms set status = 'proposed' where term = 'approved'$$), '23514', 'What was reviewed is no proposal again');
select is(attempt('lee', format('update public.terms set %s', change)), '42501', 'Not even an admin sets ' || change)
from unnest(array['id = gen_random_uuid()', 'workspace_id = gen_random_uuid()', 'revision = 1', 'author_id = null', 'published = true', 'first_status = ''keep''']) change;

-- Deleting
select is(attempt(who, 'delete from public.terms'), '42501', who || ' deletes none: a term is retired, so that copies learn of it')
from unnest(array['ana', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;

select perform_as('lee', $$update public.terms set status = 'forbidden' where term = 'by Ana'$$);
select is(read_as('ana', format($$select public.list_terms('00000000-0000-4000-8000-000000000001', %s) -> 'items' -> 0 ->> 'status'$$, pg_temp.revision() - 1)), 'retired',
  'Whose proposal is forbidden learns that it is gone');

select * from finish();
rollback;
