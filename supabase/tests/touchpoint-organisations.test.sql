begin;
set local search_path = tap, public;
select no_plan();

select is(attempt(who, 'select * from public.touchpoint_organisations'), seen, who || ' sees those of the touchpoints they see')
from (values ('ana', '3 rows'), ('amy', '2 rows'), ('ben', '1 rows'), ('lee', '1 rows'), ('zoe', '1 rows'), ('eve', '0 rows')) as t (who, seen);
select is(attempt('anon', 'select * from public.touchpoint_organisations'), '42501', 'Anon may not even ask');

create function pg_temp.adding(touchpoint integer, organisation integer) returns text language sql as $$
  select format($f$insert into public.touchpoint_organisations values ('00000000-0000-4000-8000-000000000001',
    '00000000-0000-7000-8000-%s', '00000000-0000-4000-8000-%s')$f$, lpad(touchpoint::text, 12, '0'), lpad(organisation::text, 12, '0'))
$$;
select is(attempt('ana', pg_temp.adding(41, 13)), '1 rows', 'An author adds an organisation to their own touchpoint');
select is(attempt('ana', pg_temp.adding(41, 21)), '23503', 'But none of another workspace');
select is(attempt(who, pg_temp.adding(41, 13)), '42501', who || ' adds none to somebody else''s') from unnest(array['amy', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;
select is(attempt('lee', pg_temp.adding(43, 13)), '42501', 'Nor to one that is hidden');

select is(attempt(who, 'update public.touchpoint_organisations set organisation_id = organisation_id'), '42501', who || ' rewrites none')
from unnest(array['ana', 'sam', 'lee', 'zoe', 'eve', 'anon']) who;

select perform_as('ana', pg_temp.adding(41, 13));
select is(attempt('ana', $$delete from public.touchpoint_organisations where organisation_id = '00000000-0000-4000-8000-000000000013'$$), '1 rows', 'An author takes one off');
select is(attempt('ana', $$delete from public.touchpoint_organisations where touchpoint_id = '00000000-0000-7000-8000-000000000041'$$), '23514', 'But not the last');
select is(attempt(who, $$delete from public.touchpoint_organisations where touchpoint_id = '00000000-0000-7000-8000-000000000041'$$), '0 rows', who || ' takes none off')
from unnest(array['amy', 'sam', 'lee', 'zoe', 'eve']) who;
select is(attempt('anon', 'delete from public.touchpoint_organisations'), '42501', 'Anon takes none off');

select * from finish();
rollback;
