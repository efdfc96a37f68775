-- One round trip each for the Worker. All of them run as the caller: row-level security decides what they find.

create function private.touchpoint_document(touchpoint public.touchpoints) returns jsonb
language sql stable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', touchpoint.id,
    'workspaceId', touchpoint.workspace_id,
    'kind', touchpoint.kind,
    'occurredAt', touchpoint.occurred_at,
    'organisationIds', (
      select coalesce(jsonb_agg(o.organisation_id order by o.organisation_id), '[]')
      from public.touchpoint_organisations o
      where o.workspace_id = touchpoint.workspace_id and o.touchpoint_id = touchpoint.id
    ),
    'subject', touchpoint.subject,
    'summary', touchpoint.summary,
    'marks', touchpoint.marks,
    'visibility', touchpoint.visibility,
    'authorId', touchpoint.author_id,
    'authorName', touchpoint.author_name,
    'authorOrganisationId', touchpoint.author_organisation_id,
    'createdAt', touchpoint.created_at
  )
$$;
comment on function private.touchpoint_document(public.touchpoints) is
  'A touchpoint in the shape of shared/domain/touchpoint.ts.';

create function public.create_touchpoint(content jsonb) returns jsonb
language plpgsql volatile security invoker set search_path = '' set timezone = 'UTC'
as $$
declare
  wanted record;
  saved public.touchpoints;
  made bigint;
  digest constant text := encode(sha256(convert_to(content::text, 'UTF8')), 'hex');
begin
  select * into wanted
  from jsonb_to_record(content) as c(
    id uuid, "workspaceId" uuid, kind text, "occurredAt" timestamptz(3), "organisationIds" uuid[],
    subject text, summary text, marks text[], visibility text
  );
  if not exists (select from private.my_workspaces() as mine where mine = wanted."workspaceId") then
    return jsonb_build_object('outcome', 'unknown');
  end if;

  insert into public.touchpoints
    (workspace_id, id, kind, occurred_at, subject, summary, marks, visibility, first_content)
  values (wanted."workspaceId", wanted.id, wanted.kind, wanted."occurredAt", wanted.subject, wanted.summary,
          wanted.marks, wanted.visibility, digest)
  on conflict (workspace_id, id) do nothing;
  get diagnostics made = row_count;

  if made > 0 then
    insert into public.touchpoint_organisations (workspace_id, touchpoint_id, organisation_id)
    select distinct wanted."workspaceId", wanted.id, organisation
    from unnest(wanted."organisationIds") as organisation;
  end if;

  select * into saved
  from public.touchpoints t
  where t.workspace_id = wanted."workspaceId" and t.id = wanted.id and t.author_id = (select auth.uid());

  if made > 0 then
    return jsonb_build_object('outcome', 'created', 'item', private.touchpoint_document(saved));
  elsif saved.first_content = digest then
    return jsonb_build_object('outcome', 'same', 'item', private.touchpoint_document(saved));
  elsif saved.kind = wanted.kind
    and saved.occurred_at = wanted."occurredAt"
    and saved.subject is not distinct from wanted.subject
    and saved.summary is not distinct from wanted.summary
    and saved.marks @> wanted.marks and saved.marks <@ wanted.marks
    and saved.visibility = wanted.visibility
    and (
      select array_agg(o.organisation_id order by o.organisation_id)
      from public.touchpoint_organisations o
      where o.workspace_id = saved.workspace_id and o.touchpoint_id = saved.id
    ) = (
      select array_agg(distinct organisation order by organisation)
      from unnest(wanted."organisationIds") as organisation
    )
  then
    return jsonb_build_object('outcome', 'same', 'item', private.touchpoint_document(saved));
  end if;
  -- Somebody else's row with this id ends here too, seen or unseen: never a success by default.
  return jsonb_build_object('outcome', 'differs');
end
$$;
comment on function public.create_touchpoint(jsonb) is
  'Saves a touchpoint once. content: TouchpointContent of shared/domain. Returns {outcome, item?}: created, same (this
id was first saved by the caller with the same content, whatever was edited since), differs (with another, or by somebody else), unknown (no
workspace of the caller''s). Raises 23503 when an organisation is not of the workspace, 23514 when a rule is broken.';

create function public.list_touchpoints(
  workspace uuid default null,
  before_at timestamptz default 'infinity',
  before_id uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  before_workspace uuid default 'ffffffff-ffff-ffff-ffff-ffffffffffff',
  page_limit integer default 50
) returns jsonb
language sql stable security invoker set search_path = '' set timezone = 'UTC'
as $$
  select jsonb_build_object('items', coalesce(
    (
      select jsonb_agg(private.touchpoint_document(row(page.*)::public.touchpoints)
                       order by page.occurred_at desc, page.id desc, page.workspace_id desc)
      from (
        select candidate.*
        from private.my_workspaces() as mine
        -- A page of each workspace comes straight from its index; the pages are then merged.
        cross join lateral (
          select t.*
          from public.touchpoints t
          where t.workspace_id = mine
            -- Bare parameters: below a policy the planner trusts no coalesce(), and would read the index from its top.
            and (t.occurred_at, t.id, t.workspace_id) < (before_at, before_id, before_workspace)
          order by t.occurred_at desc, t.id desc
          limit least(greatest(page_limit, 1), 101)
        ) as candidate
        where workspace is null or mine = workspace
        order by candidate.occurred_at desc, candidate.id desc, candidate.workspace_id desc
        limit least(greatest(page_limit, 1), 101)
      ) as page
    ),
    '[]'
  ))
  where workspace is null or workspace in (select private.my_workspaces())
$$;
comment on function public.list_touchpoints(uuid, timestamptz, uuid, uuid, integer) is
  'Newest contact first, after the row named by before_at, before_id and before_workspace. workspace null: all of the
caller''s. At most 101 rows, so that 100 and "is there more" fit. Returns {items}, or null for a workspace that is not
the caller''s.';

create function public.find_touchpoints(touchpoint uuid, workspace uuid default null) returns jsonb
language sql stable security invoker set search_path = '' set timezone = 'UTC'
as $$
  select coalesce(jsonb_agg(private.touchpoint_document(t)), '[]')
  from public.touchpoints t
  where t.workspace_id in (select private.my_workspaces())
    and (workspace is null or t.workspace_id = workspace)
    and t.id = touchpoint
$$;
comment on function public.find_touchpoints(uuid, uuid) is
  'The touchpoint with this id in one workspace; without a workspace, every one of the caller''s that has it.';

revoke all on function
  private.touchpoint_document(public.touchpoints),
  public.create_touchpoint(jsonb),
  public.list_touchpoints(uuid, timestamptz, uuid, uuid, integer),
  public.find_touchpoints(uuid, uuid)
from public, anon;
grant execute on function
  private.touchpoint_document(public.touchpoints),
  public.create_touchpoint(jsonb),
  public.list_touchpoints(uuid, timestamptz, uuid, uuid, integer),
  public.find_touchpoints(uuid, uuid)
to authenticated;
