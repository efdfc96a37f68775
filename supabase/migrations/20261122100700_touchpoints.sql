create table public.touchpoints (
  workspace_id uuid not null references public.workspaces (id) on delete cascade,
  id uuid not null constraint touchpoints_id check (private.is_uuid(id, '7')),
  kind text not null
    constraint touchpoints_kind check (kind in ('message', 'document', 'meeting', 'call', 'visit')),
  occurred_at timestamptz(3) not null
    constraint touchpoints_occurred_at
    check (occurred_at between '1900-01-01 00:00:00+00' and now() + interval '1 day'),
  subject text constraint touchpoints_subject check (private.is_line(subject, 300)),
  summary text constraint touchpoints_summary check (private.is_text(summary, 2000)),
  marks text[] not null default '{}'
    constraint touchpoints_marks check (
      private.is_list(marks, 0, 7)
      and private.are_distinct(marks)
      and marks <@ array['check-in', 'decision', 'win', 'concern', 'story', 'request', 'change-of-plan']
    ),
  visibility text not null
    constraint touchpoints_visibility check (visibility in ('me', 'organisation', 'everyone')),
  author_id uuid references auth.users (id) on delete set null,
  author_name text not null,
  author_organisation_id uuid not null,
  first_content text,
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id),
  foreign key (workspace_id, author_organisation_id) references public.organisations (workspace_id, id)
);
comment on table public.touchpoints is 'One contact between organisations: who, when, what about, what came of it. Never a message''s body.';
comment on column public.touchpoints.id is 'Made by the client (UUID version 7), so that a repeated create is harmless.';
comment on column public.touchpoints.first_content is
  'A digest of what was first saved, so that a repeated create is known after an edit.';
comment on column public.touchpoints.author_name is 'As it was when saved: history stays readable after the author has left.';
comment on column public.touchpoints.author_organisation_id is
  'As it was when saved: "seen by my organisation" means this one, also after the author has moved.';

create index touchpoints_newest_first on public.touchpoints (workspace_id, occurred_at desc, id desc);
create index touchpoints_by_author on public.touchpoints (author_id);
create index touchpoints_by_author_organisation on public.touchpoints (workspace_id, author_organisation_id);

alter table public.touchpoints enable row level security;
revoke all on table public.touchpoints from public, anon, authenticated;

create function private.sign_touchpoint() returns trigger
language plpgsql security definer set search_path = ''
as $$
begin
  -- Nobody signs as another; without a signed-in user (migrations, demo data) the author is the one given.
  if auth.uid() is not null then
    new.author_id := auth.uid();
    new.created_at := now();
  end if;
  select m.name, m.organisation_id into new.author_name, new.author_organisation_id
  from public.members m
  where m.workspace_id = new.workspace_id and m.user_id = new.author_id;
  if not found then
    raise exception 'Only members of a workspace save touchpoints there' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
comment on function private.sign_touchpoint() is
  'Sets author, their name and organisation from the membership, whatever the caller sent.';

create trigger sign_touchpoint before insert on public.touchpoints
  for each row execute function private.sign_touchpoint();

create function private.guard_touchpoint() returns trigger
language plpgsql security invoker set search_path = ''
as $$
begin
  if old.author_id is distinct from (select auth.uid())
    and (select auth.uid()) is not null
    and to_jsonb(new) - 'marks' is distinct from to_jsonb(old) - 'marks'
  then
    raise exception 'Only its author changes more of a touchpoint than its marks' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
comment on function private.guard_touchpoint() is
  'Coordinators change the marks of somebody else''s touchpoint and nothing else.';

create trigger guard_touchpoint before update on public.touchpoints
  for each row execute function private.guard_touchpoint();

revoke all on all functions in schema private from public, anon;

grant select (workspace_id, id, kind, occurred_at, subject, summary, marks, visibility, author_id, author_name,
              author_organisation_id, first_content, created_at),
      insert (workspace_id, id, kind, occurred_at, subject, summary, marks, visibility, first_content),
      update (kind, occurred_at, subject, summary, marks, visibility),
      delete
  on public.touchpoints to authenticated;

create policy "Members see what its author let them see" on public.touchpoints
  for select to authenticated
  using (
    workspace_id in (select private.my_workspaces())
    and (
      visibility = 'everyone'
      or author_id = (select auth.uid())
      or (
        visibility = 'organisation'
        and (workspace_id, author_organisation_id) in (
          select m.workspace_id, m.organisation_id from private.my_memberships() m
        )
      )
    )
  );

create policy "Members save touchpoints as themselves" on public.touchpoints
  for insert to authenticated
  with check (workspace_id in (select private.my_workspaces()) and author_id = (select auth.uid()));

create policy "Authors edit their own touchpoints" on public.touchpoints
  for update to authenticated
  using (workspace_id in (select private.my_workspaces()) and author_id = (select auth.uid()))
  with check (workspace_id in (select private.my_workspaces()) and author_id = (select auth.uid()));

create policy "Coordinators edit the marks of touchpoints seen by everyone" on public.touchpoints
  for update to authenticated
  using (visibility = 'everyone' and workspace_id in (select private.my_workspaces('coordinator')))
  with check (visibility = 'everyone' and workspace_id in (select private.my_workspaces('coordinator')));

create policy "Authors delete their own touchpoints" on public.touchpoints
  for delete to authenticated
  using (workspace_id in (select private.my_workspaces()) and author_id = (select auth.uid()));

create policy "Admins delete touchpoints seen by everyone" on public.touchpoints
  for delete to authenticated
  using (visibility = 'everyone' and workspace_id in (select private.my_workspaces('admin')));
