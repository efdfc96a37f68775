create table public.terms (
  workspace_id uuid not null references public.workspaces (id) on delete cascade,
  id uuid not null constraint terms_id check (private.is_uuid(id, '7')),
  term text not null constraint terms_term check (private.is_line(term, 120)),
  kind text not null constraint terms_kind check (kind in ('word', 'phrase', 'acronym')),
  forms text[] not null default '{}'
    constraint terms_forms check (private.is_list(forms, 0, 20) and private.are_lines(forms, 120)),
  expansion text constraint terms_expansion
    check (private.is_line(expansion, 200) and private.is_without_links(expansion)),
  sectors text[] not null default '{}'
    constraint terms_sectors check (private.is_list(sectors, 0, 10) and private.are_sectors(sectors)),
  countries text[] not null default '{}'
    constraint terms_countries check (private.is_list(countries, 0, 50) and private.are_countries(countries)),
  alternatives text[] not null default '{}'
    constraint terms_alternatives check (
      private.is_list(alternatives, 0, 8)
      and private.are_lines(alternatives, 120)
      and private.are_without_links(alternatives)
    ),
  definition text constraint terms_definition
    check (private.is_line(definition, 300) and private.is_without_links(definition)),
  status text not null default 'proposed'
    constraint terms_status check (status in ('proposed', 'approved', 'keep', 'retired', 'forbidden')),
  revision bigint not null constraint terms_revision check (revision >= 0),
  author_id uuid references auth.users (id) on delete set null,
  first_status text not null,
  published boolean not null,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
comment on table public.terms is 'The workspace''s glossary; it outranks the built-in lexicon.';
comment on column public.terms.revision is 'workspaces.glossary_revision at this row''s last change.';
comment on column public.terms.first_status is 'As it was when made, so that a repeated create is known after a review.';
comment on column public.terms.published is 'Has been approved or keep at some time: partners may hold a copy of it.';

create unique index terms_wording on public.terms (workspace_id, lower(term)) where status <> 'retired';
create unique index terms_by_revision on public.terms (workspace_id, revision);
create index terms_by_author on public.terms (author_id);

alter table public.terms enable row level security;
revoke all on table public.terms from public, anon, authenticated;

create function private.guard_term() returns trigger
language plpgsql security definer set search_path = ''
as $$
declare
  caller uuid := auth.uid();
  caller_role text;
  beside_content constant text[] := array['status', 'revision', 'published'];
begin
  -- Without a signed-in user (migrations, demo data) only the revision is kept.
  if caller is null then
    return new;
  end if;
  select m.role into caller_role
  from public.members m
  where m.workspace_id = new.workspace_id and m.user_id = caller;
  if not found then
    raise exception 'Only members of a workspace change its glossary' using errcode = 'insufficient_privilege';
  end if;

  if tg_op = 'INSERT' then
    new.author_id := caller;
    new.created_at := now();
    if new.status not in ('proposed', 'approved', 'keep') then
      raise exception 'A term begins as proposed, approved or keep'
        using errcode = 'check_violation', constraint = 'terms_first_status';
    end if;
    if new.status <> 'proposed' and caller_role <> 'admin' then
      raise exception 'Only admins approve terms' using errcode = 'insufficient_privilege';
    end if;
    return new;
  end if;

  if caller_role = 'admin' then
    if new.status = 'proposed' and old.status <> 'proposed' then
      raise exception 'A term that was reviewed does not become a proposal again'
        using errcode = 'check_violation', constraint = 'terms_status_order';
    end if;
    return new;
  end if;
  if new.status <> old.status and not (old.status = 'proposed' and new.status = 'retired' and old.author_id = caller) then
    raise exception 'Only admins approve and retire terms; their author may withdraw a proposal'
      using errcode = 'insufficient_privilege';
  end if;
  if to_jsonb(new) - beside_content is distinct from to_jsonb(old) - beside_content
    and (caller_role <> 'coordinator' or old.status <> 'proposed')
  then
    raise exception 'Only coordinators edit the wording of proposals, and only admins that of other terms'
      using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
comment on function private.guard_term() is
  'Who may propose, edit, approve, retire and withdraw; sets the author, whatever the caller sent.';

create function private.number_term() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  if tg_op = 'UPDATE' and new is not distinct from old then
    return new;
  end if;
  new.published := (tg_op = 'UPDATE' and old.published) or new.status in ('approved', 'keep');
  -- The lock is held until this transaction ends, so revisions become visible in their order: a reader who has seen
  -- revision n cannot miss a smaller one that commits late, as it could with time stamps or sequences.
  select w.glossary_revision into new.revision from public.workspaces w where w.id = new.workspace_id for no key update;
  if tg_op = 'INSERT' then
    new.first_status := new.status;
    -- A repeated create, or a wording that is taken, changes nothing and must not look like a change.
    if exists (
      select from public.terms t
      where t.workspace_id = new.workspace_id
        and (t.id = new.id or (lower(t.term) = lower(new.term) and t.status <> 'retired' and new.status <> 'retired'))
    ) then
      return new;
    end if;
  end if;
  update public.workspaces w set glossary_revision = w.glossary_revision + 1
  where w.id = new.workspace_id
  returning w.glossary_revision into new.revision;
  return new;
end
$$;
comment on function private.number_term() is
  'Gives every changed term the workspace''s next glossary revision, under the workspace row''s lock.';

-- Triggers of one kind fire in the order of their names: who may comes before which number.
create trigger a_guard_term before insert or update on public.terms
  for each row execute function private.guard_term();
create trigger b_number_term before insert or update on public.terms
  for each row execute function private.number_term();

revoke all on all functions in schema private from public, anon;

grant select (workspace_id, id, term, kind, forms, expansion, sectors, countries, alternatives, definition, status,
              revision, author_id, first_status, published, created_at),
      insert (workspace_id, id, term, kind, forms, expansion, sectors, countries, alternatives, definition, status),
      update (term, kind, forms, expansion, sectors, countries, alternatives, definition, status)
  on public.terms to authenticated;

create policy "Members see approved and kept terms" on public.terms
  for select to authenticated
  using (status in ('approved', 'keep') and workspace_id in (select private.my_workspaces()));

create policy "Members see what they proposed or withdrew" on public.terms
  for select to authenticated
  using (
    status in ('proposed', 'retired')
    and author_id = (select auth.uid())
    and workspace_id in (select private.my_workspaces())
  );

create policy "Coordinators see proposals" on public.terms
  for select to authenticated
  using (status = 'proposed' and workspace_id in (select private.my_workspaces('coordinator')));

create policy "Admins see every term" on public.terms
  for select to authenticated
  using (workspace_id in (select private.my_workspaces('admin')));

create policy "Members propose terms as themselves" on public.terms
  for insert to authenticated
  with check (
    status = 'proposed'
    and author_id = (select auth.uid())
    and workspace_id in (select private.my_workspaces())
  );

create policy "Admins add approved and kept terms" on public.terms
  for insert to authenticated
  with check (
    status in ('approved', 'keep')
    and author_id = (select auth.uid())
    and workspace_id in (select private.my_workspaces('admin'))
  );

create policy "Members withdraw what they proposed" on public.terms
  for update to authenticated
  using (
    status = 'proposed'
    and author_id = (select auth.uid())
    and workspace_id in (select private.my_workspaces())
  )
  with check (
    status in ('proposed', 'retired')
    and author_id = (select auth.uid())
    and workspace_id in (select private.my_workspaces())
  );

create policy "Coordinators edit the wording of proposals" on public.terms
  for update to authenticated
  using (status = 'proposed' and workspace_id in (select private.my_workspaces('coordinator')))
  with check (status = 'proposed' and workspace_id in (select private.my_workspaces('coordinator')));

create policy "Admins edit, approve and retire terms" on public.terms
  for update to authenticated
  using (workspace_id in (select private.my_workspaces('admin')))
  with check (workspace_id in (select private.my_workspaces('admin')));
