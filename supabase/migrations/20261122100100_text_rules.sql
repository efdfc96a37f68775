-- The rules of shared/domain that hold for whoever writes, also past the Worker. Each gives null for null, so a
-- column that may be empty needs no case of its own.

create function private.is_line(value text, longest integer) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  -- The blanks are those that JavaScript's trim() takes off: what passes here passes there.
  select char_length(value) between 1 and longest
    and value !~ '^[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]'
    and value !~ '[ \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000\uFEFF]$'
    and value !~ '[\u0001-\u001F\u007F-\u009F\u2028\u2029]'
    -- Nothing that turns the reading direction, and something that can be seen.
    and value !~ '[\u202A-\u202E\u2066-\u2069]'
    and value ~ '[^ \u00A0\u00AD\u1680\u2000-\u200F\u202F\u205F-\u2064\u206A-\u206F\u3000\uFEFF]'
$$;
comment on function private.is_line(text, integer) is
  'One line of text: trimmed, without control characters, 1 to longest characters.';

create function private.is_text(value text, longest integer) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select char_length(value) between 1 and longest
    and value ~ '[^\u0009-\u000D \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF]'
$$;
comment on function private.is_text(text, integer) is
  'Text of several lines: not blank, 1 to longest characters.';

create function private.is_list(list text[], fewest integer, most integer) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select cardinality(list) between fewest and most
    and coalesce(array_ndims(list), 1) = 1
    and array_position(list, null) is null
$$;
comment on function private.is_list(text[], integer, integer) is
  'A flat list of fewest to most items, none of them null.';

create function private.are_distinct(list text[]) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select cardinality(list) = count(distinct item) from unnest(list) as item
$$;
comment on function private.are_distinct(text[]) is
  'No item stands twice.';

create function private.are_lines(list text[], longest integer) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(bool_and(private.is_line(item, longest)), true) from unnest(list) as item
$$;
comment on function private.are_lines(text[], integer) is
  'Every item is one line of at most longest characters.';

create function private.is_without_links(value text) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select value !~* '[a-z][a-z0-9+.-]*://|mailto:|www\.|[a-z0-9_-]+\.[a-z]{2,}/'
    and value !~* '[a-z0-9_-]{2,}\.(com|org|net|info|io|co|biz|xyz|uk|us|eu|app|dev|me|ly)\M'
$$;
comment on function private.is_without_links(text) is
  'Holds nothing that a mail program would make a link of: what a colleague wrote may enter somebody''s mail.';

create function private.are_without_links(list text[]) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(bool_and(private.is_without_links(item)), true) from unnest(list) as item
$$;
comment on function private.are_without_links(text[]) is
  'No item holds a link.';

create function private.is_uuid(value uuid, version text default '[1-8]') returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select value::text ~ ('^.{14}' || version || '.{4}[89ab]')
$$;
comment on function private.is_uuid(uuid, text) is
  'A UUID of RFC 9562, of one version where one is named: the type itself takes any 128 bits.';

create function private.are_countries(list text[]) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(bool_and(item ~ '^[A-Z]{2}$'), true) from unnest(list) as item
$$;
comment on function private.are_countries(text[]) is
  'Every item has the shape of an ISO 3166-1 alpha-2 code.';

create function private.are_sectors(list text[]) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select list <@ array['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia',
                       'finance', 'legal', 'community']
$$;
comment on function private.are_sectors(text[]) is
  'Every item is one of the ten sectors of shared/domain/sector.ts.';

create function private.are_mail_domains(list text[]) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(bool_and(char_length(item) <= 253 and item ~ '^[^[:space:][:upper:]@/]+$'), true)
  from unnest(list) as item
$$;
comment on function private.are_mail_domains(text[]) is
  'Every item is a domain in lower case, without the @.';

create function private.are_addresses(list text[]) returns boolean
language sql immutable parallel safe set search_path = ''
as $$
  select coalesce(bool_and(char_length(item) <= 254 and item ~ '^[^[:space:]@]+@[^[:space:]@]+\.[^[:space:]@]+$'), true)
  from unnest(list) as item
$$;
comment on function private.are_addresses(text[]) is
  'Every item has the shape of an e-mail address.';

create function private.is_time_zone(value text) returns boolean
language plpgsql immutable parallel safe set search_path = ''
as $$
begin
  -- Postgres also takes POSIX rules ("foo+3"), which no browser knows: the shape keeps them out.
  if value !~ '^(UTC|[A-Za-z_]+(/[A-Za-z_-]+){1,2}|Etc/GMT[+-][0-9]{1,2})$' then
    return false;
  end if;
  perform timestamp '2000-01-01' at time zone value;
  return true;
exception
  when invalid_parameter_value then
    return false;
end
$$;
comment on function private.is_time_zone(text) is
  'A time zone by its IANA name, such as Europe/London.';

revoke all on all functions in schema private from public, anon;
grant execute on all functions in schema private to authenticated, service_role;
