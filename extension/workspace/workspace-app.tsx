import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { Redirect, Route, Router, Switch, useLocation } from 'wouter-preact';
import { useHashLocation } from 'wouter-preact/use-hash-location';
import { words } from '../strings/en.ts';
import { LiveRegion } from '../ui/announcer.tsx';
import { Button } from '../ui/button.tsx';
import { SignIn } from '../ui/sign-in.tsx';
import { GlossaryPage } from './glossary/glossary-page.tsx';
import { HistoryPage } from './history/history-page.tsx';
import { Navigation } from './navigation.tsx';
import { PageProblem } from './page-problem.tsx';
import type { Workspace } from './workspace.ts';

/** The full-tab pages; the address's hash says which. */
export function WorkspaceApp({ workspace }: { workspace: Workspace }) {
  return (
    <Router hook={useHashLocation}>
      <div class="workspace">
        {/* A link would need the hash, which belongs to the pages. */}
        <Button class="skip" onClick={() => document.querySelector<HTMLElement>('#page')?.focus()}>
          {words.workspace.skip}
        </Button>
        <Navigation workspace={workspace} />
        <main id="page" class="page" tabIndex={-1}>
          <Page workspace={workspace} />
        </main>
        <LiveRegion announcer={workspace.announcer} />
      </div>
    </Router>
  );
}

function Page({ workspace }: { workspace: Workspace }) {
  const [path] = useLocation();
  const account = workspace.account.account.value;
  if (account === undefined) return <p class="soft">{words.loading}</p>;
  if (account === null)
    return (
      <div class="narrow">
        <h1>{words.signIn.title}</h1>
        <SignIn account={workspace.account} why={words.workspace.signInTo} />
      </div>
    );
  return (
    <PageProblem key={path}>
      <Switch>
        <Route path="/">
          <Redirect to="/history" replace />
        </Route>
        <Route path="/history">
          <Titled title={words.history.title}>
            <HistoryPage workspace={workspace} />
          </Titled>
        </Route>
        <Route path="/glossary">
          <Titled title={words.glossary.title}>
            <GlossaryPage workspace={workspace} />
          </Titled>
        </Route>
        <Route>
          <Titled title={words.workspace.notFound}>
            <p class="soft">{words.workspace.notFoundHelp}</p>
          </Titled>
        </Route>
      </Switch>
    </PageProblem>
  );
}

let first = true;

/** The page's heading takes the focus when the person goes there, so that a screen reader says where they are. */
function Titled({ title, children }: { title: string; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    document.title = `${title} · ${words.app}`;
    if (!first) heading.current?.focus();
    first = false;
  }, [title]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      {children}
    </>
  );
}
