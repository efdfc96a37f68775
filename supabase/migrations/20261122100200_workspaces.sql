-- A partnership. Who may see it is said once membership exists (see the migration on access).

create table public.workspaces (
  id uuid primary key default gen_random_uuid(),
  name text not null constraint workspaces_name check (private.is_line(name, 200)),
  glossary_revision bigint not null default 0
    constraint workspaces_glossary_revision check (glossary_revision >= 0),
  created_at timestamptz(3) not null default now()
);
comment on table public.workspaces is 'One partnership: organisations that work together.';
comment on column public.workspaces.glossary_revision is
  'Grows by one with every change of a term, under this row''s lock: whoever reads revision n will find every change up to n.';

alter table public.workspaces enable row level security;
revoke all on table public.workspaces from public, anon, authenticated;
