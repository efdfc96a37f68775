create table public.people (
  workspace_id uuid not null references public.workspaces (id) on delete cascade,
  id uuid not null default gen_random_uuid() constraint people_id check (private.is_uuid(id)),
  organisation_id uuid not null,
  name text not null constraint people_name check (private.is_line(name, 200)),
  addresses text[] not null default '{}'
    constraint people_addresses check (private.is_list(addresses, 0, 20) and private.are_addresses(addresses)),
  title text constraint people_title check (private.is_line(title, 200)),
  also_knows text[] not null default '{}'
    constraint people_also_knows check (private.is_list(also_knows, 0, 10) and private.are_sectors(also_knows)),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, organisation_id) references public.organisations (workspace_id, id)
);
comment on table public.people is 'Somebody at an organisation, with or without an account.';
comment on column public.people.also_knows is 'Sectors whose language they know besides their organisation''s.';

create index people_by_organisation on public.people (workspace_id, organisation_id);

alter table public.people enable row level security;
revoke all on table public.people from public, anon, authenticated;

grant select (workspace_id, id, organisation_id, name, addresses, title, also_knows, created_at),
      insert (workspace_id, id, organisation_id, name, addresses, title, also_knows),
      update (organisation_id, name, addresses, title, also_knows),
      delete
  on public.people to authenticated;

create policy "Members see the people of their workspaces" on public.people
  for select to authenticated
  using (workspace_id in (select private.my_workspaces()));

create policy "Members add people to their own organisation" on public.people
  for insert to authenticated
  with check ((workspace_id, organisation_id) in (select m.workspace_id, m.organisation_id from private.my_memberships() m));

create policy "Coordinators add people to any organisation" on public.people
  for insert to authenticated
  with check (workspace_id in (select private.my_workspaces('coordinator')));

create policy "Coordinators edit people" on public.people
  for update to authenticated
  using (workspace_id in (select private.my_workspaces('coordinator')))
  with check (workspace_id in (select private.my_workspaces('coordinator')));

create policy "Admins delete people" on public.people
  for delete to authenticated
  using (workspace_id in (select private.my_workspaces('admin')));
