import { sectors } from '@plainbridge/shared/domain/sectors.ts';
import { TermKind } from '@plainbridge/shared/domain/term.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices, Field } from '../../ui/field.tsx';
import type { TermField, TermFormModel } from './term-form.ts';

/** The form for one word: an admin adds it at once, anybody else proposes it. */
export function TermForm({ form, admin }: { form: TermFormModel; admin: boolean }) {
  const { term, kind, expansion, definition, alternatives, sectors: known, status } = form.entry.value;
  const errors = form.errors.value;
  const element = useRef<HTMLFormElement>(null);
  const error = (field: TermField) => errors.get(field) ?? null;
  const title = admin ? words.glossary.add : words.glossary.propose;

  useLayoutEffect(() => element.current?.querySelector<HTMLElement>('input')?.focus(), []);
  useLayoutEffect(() => {
    element.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [errors]);

  return (
    <form
      ref={element}
      class="term-form"
      aria-label={title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <h2>{title}</h2>
      <Field label={words.glossary.fields.term} hint={words.glossary.hints.term} error={error('term')}>
        {(control) => (
          <input
            {...control}
            value={term}
            onInput={(event) => form.change({ term: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choices legend={words.glossary.fields.kind} error={error('kind')}>
        {TermKind.options.map((option) => (
          <Choice
            key={option}
            type="radio"
            name="kind"
            label={words.glossary.kinds[option]}
            checked={kind === option}
            onChange={() => form.change({ kind: option })}
          />
        ))}
      </Choices>
      {kind === 'acronym' && (
        <Field label={words.glossary.fields.expansion} error={error('expansion')}>
          {(control) => (
            <input
              {...control}
              value={expansion}
              onInput={(event) => form.change({ expansion: event.currentTarget.value })}
            />
          )}
        </Field>
      )}
      <Field
        label={words.glossary.fields.definition}
        hint={words.glossary.hints.definition}
        error={error('definition')}
      >
        {(control) => (
          <input
            {...control}
            value={definition}
            onInput={(event) => form.change({ definition: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field
        label={words.glossary.fields.alternatives}
        hint={words.glossary.hints.alternatives}
        error={error('alternatives')}
      >
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={alternatives}
            onInput={(event) => form.change({ alternatives: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choices
        legend={words.glossary.fields.sectors}
        hint={words.glossary.hints.sectors}
        error={error('sectors')}
      >
        {sectors.map((sector) => (
          <Choice
            key={sector}
            type="checkbox"
            name="sectors"
            label={words.sectorNames[sector]}
            checked={known.includes(sector)}
            onChange={(checked) =>
              form.change({
                sectors: sectors.filter((each) => (each === sector ? checked : known.includes(each))),
              })
            }
          />
        ))}
      </Choices>
      {admin && (
        <Choices legend={words.glossary.fields.status} error={error('status')}>
          {(['approved', 'keep'] as const).map((option) => (
            <Choice
              key={option}
              type="radio"
              name="status"
              label={words.glossary.statusChoices[option]}
              checked={status === option}
              onChange={() => form.change({ status: option })}
            />
          ))}
        </Choices>
      )}
      <div role="alert">{error('other') && <p class="error">{error('other')}</p>}</div>
      <div class="row">
        <Button look="main" type="submit" aria-disabled={form.saving.value}>
          {form.saving.value
            ? words.glossary.saving
            : admin
              ? words.glossary.save
              : words.glossary.saveProposal}
        </Button>
        <Button look="quiet" onClick={() => form.show(false)}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
