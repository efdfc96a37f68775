import { Link, useLocation } from 'wouter-preact';
import { words } from '../strings/en.ts';
import { PartnershipChoice } from '../ui/partnership-choice.tsx';
import { SignOut } from '../ui/sign-out.tsx';
import type { Workspace } from './workspace.ts';

const pages = [
  { path: '/history', name: words.history.title },
  { path: '/glossary', name: words.glossary.title },
] as const;

/** The pages, and who is signed in. */
export function Navigation({ workspace }: { workspace: Workspace }) {
  const [path] = useLocation();
  const account = workspace.account.account.value;
  return (
    <header class="side">
      <p class="brand">{words.app}</p>
      {account && (
        <nav aria-label={words.workspace.nav}>
          <ul>
            {pages.map((page) => (
              <li key={page.path}>
                <Link href={page.path} aria-current={path === page.path ? 'page' : undefined}>
                  {page.name}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {account && (
        <div class="side-foot stack">
          <PartnershipChoice account={workspace.account} />
          {workspace.account.memberships.value.length === 1 && (
            <p>
              <strong>{workspace.account.membership.value?.workspace.name}</strong>
            </p>
          )}
          <p class="soft">{words.account.signedIn(account.email)}</p>
          <SignOut account={workspace.account} outbox={workspace.outbox} adapters={workspace.adapters} />
        </div>
      )}
    </header>
  );
}
