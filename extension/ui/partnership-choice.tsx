import { words } from '../strings/en.ts';
import type { AccountModel } from './account.ts';
import { Field } from './field.tsx';

/** Which partnership is shown; only for those who are in several. */
export function PartnershipChoice({ account }: { account: AccountModel }) {
  const memberships = account.memberships.value;
  if (memberships.length < 2) return null;
  return (
    <Field label={words.account.partnership}>
      {(control) => (
        <select
          {...control}
          value={account.membership.value?.workspace.id}
          onChange={(event) => account.choose(event.currentTarget.value)}
        >
          {memberships.map(({ workspace }) => (
            <option key={workspace.id} value={workspace.id}>
              {workspace.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
