begin;
set local search_path = tap, public;
select no_plan();

select is(attempt(who, 'select * from public.workspaces'), '1 rows', who || ' sees their own workspace and no other')
from unnest(array['ana', 'sam', 'lee', 'zoe']) who;
select is(read_as('zoe', 'select name from public.workspaces'), 'Elsewhere', 'A member of another workspace sees that one');
select is(attempt('eve', 'select * from public.workspaces'), '0 rows', 'A stranger sees none');
select is(attempt('anon', 'select * from public.workspaces'), '42501', 'Anon may not even ask');

select is(attempt(who, $$insert into public.workspaces (name) values ('mine')$$), '42501', who || ' makes no workspace')
from unnest(array['ana', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;
select is(attempt(who, $$update public.workspaces set name = 'mine'$$), '42501', who || ' renames no workspace')
from unnest(array['ana', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;
select is(attempt(who, 'update public.workspaces set glossary_revision = 0'), '42501', who || ' sets no revision')
from unnest(array['ana', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;
select is(attempt(who, 'delete from public.workspaces'), '42501', who || ' deletes no workspace')
from unnest(array['ana', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;

select throws_ok($$insert into public.workspaces (name) values (' ')$$, '23514', null, 'A workspace has a name');
select throws_ok($$update public.workspaces set glossary_revision = -1$$, '23514', null, 'Revisions begin at nought');

select lives_ok($$delete from public.workspaces where name = 'Elsewhere'$$,
  'A whole workspace can be deleted by its owner, its only admin included');

select * from finish();
rollback;
