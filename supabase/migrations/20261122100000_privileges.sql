-- Nothing is granted unless a later migration grants it by name: what the platform gives away by default is taken back here.

create schema private;
comment on schema private is 'Functions that policies, checks and triggers use. Never exposed by the data API.';
revoke all on schema private from public, anon;
grant usage on schema private to authenticated, service_role;

revoke create on schema public from public, anon, authenticated;

-- EXECUTE for everyone is a default of the whole database, so it can only be taken back without "in schema".
alter default privileges revoke execute on functions from public;
alter default privileges in schema public revoke all on tables from anon, authenticated;
alter default privileges in schema public revoke all on sequences from anon, authenticated;
alter default privileges in schema public revoke all on functions from anon, authenticated;
