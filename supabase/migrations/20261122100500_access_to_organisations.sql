-- Who may see and change workspaces and organisations, now that membership is known.

grant select (id, name, glossary_revision, created_at) on public.workspaces to authenticated;

create policy "Members see their workspaces" on public.workspaces
  for select to authenticated
  using (id in (select private.my_workspaces()));

grant select (workspace_id, id, name, sectors, domains, country, time_zone, created_at),
      insert (workspace_id, id, name, sectors, domains, country, time_zone),
      update (name, sectors, domains, country, time_zone),
      delete
  on public.organisations to authenticated;

create policy "Members see the organisations of their workspaces" on public.organisations
  for select to authenticated
  using (workspace_id in (select private.my_workspaces()));

create policy "Coordinators add organisations" on public.organisations
  for insert to authenticated
  with check (workspace_id in (select private.my_workspaces('coordinator')));

create policy "Coordinators edit organisations" on public.organisations
  for update to authenticated
  using (workspace_id in (select private.my_workspaces('coordinator')))
  with check (workspace_id in (select private.my_workspaces('coordinator')));

create policy "Admins delete organisations" on public.organisations
  for delete to authenticated
  using (workspace_id in (select private.my_workspaces('admin')));
