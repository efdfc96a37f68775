-- Which organisations a touchpoint was with. A join table rather than a list, so that the keys hold: an
-- organisation of another workspace cannot be named.

create table public.touchpoint_organisations (
  -- Its own way to the workspace, too: without it the organisations would go before what still names them.
  workspace_id uuid not null references public.workspaces (id) on delete cascade,
  touchpoint_id uuid not null,
  organisation_id uuid not null,
  primary key (workspace_id, touchpoint_id, organisation_id),
  foreign key (workspace_id, touchpoint_id) references public.touchpoints (workspace_id, id) on delete cascade,
  foreign key (workspace_id, organisation_id) references public.organisations (workspace_id, id)
);
comment on table public.touchpoint_organisations is 'The organisations that were written to or met: 1 to 50 a touchpoint.';

create index touchpoint_organisations_by_organisation
  on public.touchpoint_organisations (workspace_id, organisation_id, touchpoint_id);

alter table public.touchpoint_organisations enable row level security;
revoke all on table public.touchpoint_organisations from public, anon, authenticated;

create function private.count_touchpoint_organisations() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  touched jsonb := to_jsonb(coalesce(new, old));
  workspace uuid := (touched ->> 'workspace_id')::uuid;
  touchpoint uuid := coalesce(touched ->> 'touchpoint_id', touched ->> 'id')::uuid;
begin
  -- Locked, so that two transactions that each take one of the last two away cannot both succeed.
  perform from public.touchpoints t where t.workspace_id = workspace and t.id = touchpoint for update;
  if found and (
    select count(*) not between 1 and 50
    from public.touchpoint_organisations o
    where o.workspace_id = workspace and o.touchpoint_id = touchpoint
  ) then
    raise exception 'A touchpoint is with 1 to 50 organisations'
      using errcode = 'check_violation', constraint = 'touchpoints_organisations';
  end if;
  return null;
end
$$;
comment on function private.count_touchpoint_organisations() is
  'Checked when the transaction ends, as the touchpoint is written before its organisations.';

create constraint trigger touchpoints_have_organisations after insert on public.touchpoints
  deferrable initially deferred
  for each row execute function private.count_touchpoint_organisations();
create constraint trigger touchpoints_keep_organisations after insert or delete on public.touchpoint_organisations
  deferrable initially deferred
  for each row execute function private.count_touchpoint_organisations();

revoke all on all functions in schema private from public, anon;

grant select (workspace_id, touchpoint_id, organisation_id),
      insert (workspace_id, touchpoint_id, organisation_id),
      delete
  on public.touchpoint_organisations to authenticated;

create policy "Members see the organisations of touchpoints they see" on public.touchpoint_organisations
  for select to authenticated
  using (
    exists (
      select from public.touchpoints t
      where t.workspace_id = touchpoint_organisations.workspace_id and t.id = touchpoint_organisations.touchpoint_id
    )
  );

create policy "Authors name the organisations of their own touchpoints" on public.touchpoint_organisations
  for insert to authenticated
  with check (
    exists (
      select from public.touchpoints t
      where t.workspace_id = touchpoint_organisations.workspace_id
        and t.id = touchpoint_organisations.touchpoint_id
        and t.author_id = (select auth.uid())
    )
  );

create policy "Authors take organisations off their own touchpoints" on public.touchpoint_organisations
  for delete to authenticated
  using (
    exists (
      select from public.touchpoints t
      where t.workspace_id = touchpoint_organisations.workspace_id
        and t.id = touchpoint_organisations.touchpoint_id
        and t.author_id = (select auth.uid())
    )
  );
