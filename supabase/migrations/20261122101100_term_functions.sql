-- One round trip each for the Worker. They run as the caller, except for the tombstones.

create function private.term_document(entry public.terms) returns jsonb
language sql immutable security invoker set search_path = ''
as $$
  select jsonb_build_object(
    'id', entry.id,
    'workspaceId', entry.workspace_id,
    'term', entry.term,
    'kind', entry.kind,
    'forms', entry.forms,
    'expansion', entry.expansion,
    'sectors', entry.sectors,
    'countries', entry.countries,
    'alternatives', entry.alternatives,
    'definition', entry.definition,
    'status', entry.status,
    'revision', entry.revision,
    'createdAt', entry.created_at
  )
$$;
comment on function private.term_document(public.terms) is 'A term in the shape of shared/domain/term.ts.';

create function private.withdrawn_terms(workspace uuid, since bigint) returns setof public.terms
language sql stable security definer set search_path = ''
as $$
  select t.workspace_id, t.id, t.term, t.kind, '{}'::text[], null::text, '{}'::text[], '{}'::text[], '{}'::text[],
         null::text, 'retired'::text, t.revision, null::uuid, t.first_status, t.published, t.created_at
  from public.terms t
  where t.workspace_id = workspace
    and t.revision > since
    and t.status in ('retired', 'forbidden')
    and workspace in (select private.my_workspaces())
    and workspace not in (select private.my_workspaces('admin'))
    and not (t.status = 'retired' and t.author_id is not distinct from (select auth.uid()))
    and (
      t.published
      or t.author_id = (select auth.uid())
      or workspace in (select private.my_workspaces('coordinator'))
    )
$$;
comment on function private.withdrawn_terms(uuid, bigint) is
  'Terms that the caller could read once and no longer can, reduced to id and wording: without them a copy would keep
a retired term for ever. Definer, as the row itself is hidden from the caller.';

create function public.create_term(content jsonb) returns jsonb
language plpgsql volatile security invoker set search_path = '' set timezone = 'UTC'
as $$
declare
  wanted record;
  saved public.terms;
  made bigint;
begin
  select * into wanted
  from jsonb_to_record(content) as c(
    id uuid, "workspaceId" uuid, term text, kind text, forms text[], expansion text, sectors text[],
    countries text[], alternatives text[], definition text, status text
  );
  if not exists (select from private.my_workspaces() as mine where mine = wanted."workspaceId") then
    return jsonb_build_object('outcome', 'unknown');
  end if;

  insert into public.terms
    (workspace_id, id, term, kind, forms, expansion, sectors, countries, alternatives, definition, status)
  values
    (wanted."workspaceId", wanted.id, wanted.term, wanted.kind, wanted.forms, wanted.expansion, wanted.sectors,
     wanted.countries, wanted.alternatives, wanted.definition, wanted.status)
  on conflict do nothing;
  get diagnostics made = row_count;

  select * into saved
  from public.terms t
  where t.workspace_id = wanted."workspaceId" and t.id = wanted.id and t.author_id = (select auth.uid());

  if made > 0 then
    return jsonb_build_object('outcome', 'created', 'item', private.term_document(saved));
  elsif saved.id is null and exists (
    select from public.terms t
    where t.workspace_id = wanted."workspaceId" and lower(t.term) = lower(wanted.term) and t.status <> 'retired'
  ) then
    return jsonb_build_object('outcome', 'taken');
  elsif saved.term = wanted.term
    and saved.kind = wanted.kind
    and saved.forms = wanted.forms
    and saved.expansion is not distinct from wanted.expansion
    and saved.sectors = wanted.sectors
    and saved.countries = wanted.countries
    and saved.alternatives = wanted.alternatives
    and saved.definition is not distinct from wanted.definition
    and saved.first_status = wanted.status
  then
    return jsonb_build_object('outcome', 'same', 'item', private.term_document(saved));
  end if;
  -- A row that the caller cannot see ends here too: never a success by default.
  return jsonb_build_object('outcome', 'differs');
end
$$;
comment on function public.create_term(jsonb) is
  'Adds a term once. content: CreateTerm of shared/api. Returns {outcome, item?}: created, same (this id was saved by
the caller with the same content), taken (the wording is in the glossary), differs (id or wording belongs to another
entry), unknown (no workspace of the caller''s). Raises 42501 when the caller''s role does not allow that status.';

create function public.list_terms(workspace uuid, since bigint default 0, page_limit integer default 500) returns jsonb
language sql stable security invoker set search_path = '' set timezone = 'UTC'
as $$
  with changed as (
    select entry, (entry).revision as at
    from (
      select t as entry from public.terms t where t.workspace_id = workspace and t.revision > since
      union all
      select w as entry from private.withdrawn_terms(workspace, since) w
    ) as every
    order by at
    limit least(greatest(page_limit, 1), 500) + 1
  ),
  page as (
    select entry, at from changed order by at limit least(greatest(page_limit, 1), 500)
  )
  select jsonb_build_object(
    'items', (select coalesce(jsonb_agg(private.term_document(entry) order by at), '[]') from page),
    'more', (select count(*) from changed) > (select count(*) from page),
    'revision', case
      when (select count(*) from changed) > (select count(*) from page) then (select max(at) from page)
      else w.glossary_revision
    end,
    'latest', w.glossary_revision,
    'role', (select m.role from private.my_memberships() m where m.workspace_id = w.id)
  )
  from public.workspaces w
  where w.id = workspace
$$;
comment on function public.list_terms(uuid, bigint, integer) is
  'Terms changed after glossary revision since, oldest change first, at most 500. Returns {items, revision, more,
latest, role}: ask since = revision next; or null for a workspace that is not the caller''s. Terms that the caller
may no longer read come as retired, with nothing but their wording.';

create function public.find_terms(term uuid, workspace uuid default null) returns jsonb
language sql stable security invoker set search_path = '' set timezone = 'UTC'
as $$
  select coalesce(jsonb_agg(private.term_document(t)), '[]')
  from public.terms t
  where t.workspace_id in (select private.my_workspaces())
    and (workspace is null or t.workspace_id = workspace)
    and t.id = find_terms.term
$$;
comment on function public.find_terms(uuid, uuid) is
  'The term with this id in one workspace; without a workspace, every one of the caller''s that has it.';

revoke all on function
  private.term_document(public.terms),
  private.withdrawn_terms(uuid, bigint),
  public.create_term(jsonb),
  public.list_terms(uuid, bigint, integer),
  public.find_terms(uuid, uuid)
from public, anon;
grant execute on function
  private.term_document(public.terms),
  private.withdrawn_terms(uuid, bigint),
  public.create_term(jsonb),
  public.list_terms(uuid, bigint, integer),
  public.find_terms(uuid, uuid)
to authenticated;
