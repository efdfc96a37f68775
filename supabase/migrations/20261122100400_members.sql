-- People with an account. Every other policy asks here who somebody is: never a claim in a token, which outlives
-- the membership.

create table public.members (
  workspace_id uuid not null references public.workspaces (id) on delete cascade,
  user_id uuid not null references auth.users (id) on delete cascade,
  organisation_id uuid not null,
  role text not null constraint members_role check (role in ('partner', 'coordinator', 'admin')),
  name text not null constraint members_name check (private.is_line(name, 200)),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, user_id),
  foreign key (workspace_id, organisation_id) references public.organisations (workspace_id, id)
);
comment on table public.members is 'A person with an account in the workspace; one organisation each.';

create index members_by_user on public.members (user_id);
create index members_by_organisation on public.members (workspace_id, organisation_id);

alter table public.members enable row level security;
revoke all on table public.members from public, anon, authenticated;

create function private.my_memberships() returns table (workspace_id uuid, organisation_id uuid, role text)
language sql stable security definer set search_path = ''
as $$
  select m.workspace_id, m.organisation_id, m.role from public.members m where m.user_id = (select auth.uid())
$$;
comment on function private.my_memberships() is
  'The caller''s memberships. Definer, as a policy on members that read members would ask itself.';

create function private.my_workspaces(lowest text default 'partner') returns setof uuid
language sql stable security definer set search_path = ''
as $$
  select m.workspace_id
  from private.my_memberships() m
  where array_position(array['partner', 'coordinator', 'admin'], m.role)
     >= array_position(array['partner', 'coordinator', 'admin'], lowest)
$$;
comment on function private.my_workspaces(text) is
  'Workspaces in which the caller has at least this role: partner, coordinator or admin. Asked once per statement.';

create function private.keep_an_admin() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- The lock lets two admins who remove each other at once do so only one after the other.
  perform from public.workspaces w where w.id = old.workspace_id for update;
  if found and not exists (
    select from public.members m where m.workspace_id = old.workspace_id and m.role = 'admin'
  ) then
    raise exception 'A workspace keeps at least one admin'
      using errcode = 'check_violation', constraint = 'members_keep_an_admin';
  end if;
  return null;
end
$$;
comment on function private.keep_an_admin() is
  'Refuses the change that would leave a workspace without an admin; deleting the whole workspace passes.';

create trigger keep_an_admin_on_change after update of role, workspace_id on public.members
  for each row when (old.role = 'admin' and new.role is distinct from 'admin')
  execute function private.keep_an_admin();
create trigger keep_an_admin_on_removal after delete on public.members
  for each row when (old.role = 'admin')
  execute function private.keep_an_admin();

revoke all on all functions in schema private from public, anon;
grant execute on function private.my_memberships(), private.my_workspaces(text) to authenticated, service_role;

grant select (workspace_id, user_id, organisation_id, role, name, created_at),
      update (organisation_id, role, name),
      delete
  on public.members to authenticated;

create policy "Members see who else is a member" on public.members
  for select to authenticated
  using (workspace_id in (select private.my_workspaces()));

create policy "Admins change the role, organisation and name of members" on public.members
  for update to authenticated
  using (workspace_id in (select private.my_workspaces('admin')))
  with check (workspace_id in (select private.my_workspaces('admin')));

create policy "Admins remove members" on public.members
  for delete to authenticated
  using (workspace_id in (select private.my_workspaces('admin')));
