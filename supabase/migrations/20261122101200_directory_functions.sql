-- Who am I, and with whom do I work: one round trip each, as the caller.

create function private.organisation_document(organisation public.organisations) returns jsonb
language sql immutable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', organisation.id,
    'workspaceId', organisation.workspace_id,
    'name', organisation.name,
    'sectors', organisation.sectors,
    'domains', organisation.domains,
    'country', organisation.country,
    'timeZone', organisation.time_zone
  )
$$;
comment on function private.organisation_document(public.organisations) is
  'An organisation in the shape of shared/domain/organisation.ts.';

create function public.me() returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(
    jsonb_agg(
      jsonb_build_object(
        'workspace', jsonb_build_object('id', w.id, 'name', w.name),
        'role', m.role,
        'name', m.name,
        'organisation', private.organisation_document(o)
      ) order by w.name, w.id
    ),
    '[]'
  )
  from public.members m
  join public.workspaces w on w.id = m.workspace_id
  join public.organisations o on o.workspace_id = m.workspace_id and o.id = m.organisation_id
  where m.user_id = (select auth.uid())
$$;
comment on function public.me() is 'The caller''s memberships, as in Me of shared/api; an empty list for a stranger.';

create function public.list_organisations(
  workspace uuid default null,
  after_name text default '',
  after_id uuid default '00000000-0000-0000-0000-000000000000',
  after_workspace uuid default '00000000-0000-0000-0000-000000000000',
  page_limit integer default 50
) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object('items', coalesce(
    (
      select jsonb_agg(private.organisation_document(row(page.*)::public.organisations)
                       order by page.name, page.id, page.workspace_id)
      from (
        select candidate.*
        from private.my_workspaces() as mine
        cross join lateral (
          select o.*
          from public.organisations o
          where o.workspace_id = mine
            and (o.name, o.id, o.workspace_id) > (after_name, after_id, after_workspace)
          order by o.name, o.id
          limit least(greatest(page_limit, 1), 101)
        ) as candidate
        where workspace is null or mine = workspace
        order by candidate.name, candidate.id, candidate.workspace_id
        limit least(greatest(page_limit, 1), 101)
      ) as page
    ),
    '[]'
  ))
  where workspace is null or workspace in (select private.my_workspaces())
$$;
comment on function public.list_organisations(uuid, text, uuid, uuid, integer) is
  'By name, after the row named by after_name, after_id and after_workspace. workspace null: all of the caller''s. At
most 101 rows. Returns {items}, or null for a workspace that is not the caller''s.';

create function public.find_organisations(organisation uuid, workspace uuid default null) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select coalesce(jsonb_agg(private.organisation_document(o)), '[]')
  from public.organisations o
  where o.workspace_id in (select private.my_workspaces())
    and (workspace is null or o.workspace_id = workspace)
    and o.id = organisation
$$;
comment on function public.find_organisations(uuid, uuid) is
  'The organisation with this id in one workspace; without a workspace, every one of the caller''s that has it.';

revoke all on function
  private.organisation_document(public.organisations),
  public.me(),
  public.list_organisations(uuid, text, uuid, uuid, integer),
  public.find_organisations(uuid, uuid)
from public, anon;
grant execute on function
  private.organisation_document(public.organisations),
  public.me(),
  public.list_organisations(uuid, text, uuid, uuid, integer),
  public.find_organisations(uuid, uuid)
to authenticated;
