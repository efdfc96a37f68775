import { useSignal } from '@preact/signals';
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { List } from '../../ui/list.tsx';
import type { Workspace } from '../workspace.ts';
import { search } from './search.ts';
import { createTermForm, type TermFormModel } from './term-form.ts';
import { TermForm } from './term-form-fields.tsx';
import { TermItem } from './term-item.tsx';

/** Rows shown at first and with each "Show more". */
const step = 50;

/** The words of the partnership, and the form that adds one. */
export function GlossaryPage({ workspace }: { workspace: Workspace }) {
  const { account, adapters, glossary } = workspace;
  const form = useMemo(
    () =>
      createTermForm({
        api: adapters.api,
        account,
        keep: adapters.keep,
        newId: adapters.newId,
        saved: () => void glossary.refresh(),
      }),
    [account, adapters, glossary],
  );
  const query = useSignal('');
  const limit = useSignal(step);
  const terms = glossary.terms.value;
  const found = useMemo(() => search(terms, query.value), [terms, query.value]);
  const fault = glossary.fault.value;
  const noPartnership = account.loaded.value && !account.workspaceId.value;

  return (
    <>
      <p class="soft">{words.glossary.intro}</p>
      {noPartnership && <p>{words.account.noPartnership}</p>}
      {!noPartnership && <Adding form={form} workspace={workspace} />}
      {fault && (
        <section class="warning" role="alert">
          <p>{words.faults[fault]}</p>
          <Button onClick={() => void glossary.refresh()}>{words.tryAgain}</Button>
        </section>
      )}
      {terms.length > 0 && (
        <Field label={words.glossary.search}>
          {(control) => (
            <input
              {...control}
              type="search"
              value={query.value}
              onInput={(event) => {
                query.value = event.currentTarget.value;
                limit.value = step;
              }}
            />
          )}
        </Field>
      )}
      {terms.length > 0 && (
        <p class="soft" role="status">
          {found.length === 0
            ? words.glossary.noMatch(query.value.trim())
            : words.glossary.results(found.length)}
        </p>
      )}
      {terms.length === 0 && glossary.loaded.value && !fault && !noPartnership && (
        <section class="empty">
          <h2>{words.glossary.empty}</h2>
          <p>{words.glossary.emptyHelp}</p>
        </section>
      )}
      {found.length > 0 && (
        <List class="terms" aria-label={words.glossary.list}>
          {found.slice(0, limit.value).map((term) => (
            <TermItem key={term.id} term={term} />
          ))}
        </List>
      )}
      {found.length > limit.value && (
        <Button
          onClick={() => {
            limit.value += step;
          }}
        >
          {words.glossary.more}
        </Button>
      )}
    </>
  );
}

/** The button, or the form that it opens; afterwards the focus is back on the button. */
function Adding({ form, workspace }: { form: TermFormModel; workspace: Workspace }) {
  const admin = workspace.account.membership.value?.role === 'admin';
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const open = form.open.value;
  const done = form.done.value;

  useLayoutEffect(() => {
    if (wasOpen.current && !open) button.current?.focus();
    wasOpen.current = open;
  }, [open]);
  useLayoutEffect(() => {
    if (done) workspace.announcer.say(done);
  }, [done, workspace]);

  if (open) return <TermForm form={form} admin={admin} />;
  return (
    <div class="stack">
      <Button ref={button} look="main" onClick={() => form.show(true)}>
        {admin ? words.glossary.add : words.glossary.propose}
      </Button>
      {done && <p class="done">{done}</p>}
    </div>
  );
}
