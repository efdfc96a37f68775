create table public.organisations (
  workspace_id uuid not null references public.workspaces (id) on delete cascade,
  id uuid not null default gen_random_uuid() constraint organisations_id check (private.is_uuid(id)),
  name text not null constraint organisations_name check (private.is_line(name, 200)),
  sectors text[] not null
    constraint organisations_sectors check (private.is_list(sectors, 1, 10) and private.are_sectors(sectors)),
  domains text[] not null default '{}'
    constraint organisations_domains check (private.is_list(domains, 0, 50) and private.are_mail_domains(domains)),
  country text not null constraint organisations_country check (private.are_countries(array[country])),
  time_zone text not null constraint organisations_time_zone check (private.is_time_zone(time_zone)),
  created_at timestamptz(3) not null default now(),
  primary key (workspace_id, id)
);
comment on table public.organisations is 'A partner in a workspace.';

create index organisations_by_name on public.organisations (workspace_id, name, id);

alter table public.organisations enable row level security;
revoke all on table public.organisations from public, anon, authenticated;
