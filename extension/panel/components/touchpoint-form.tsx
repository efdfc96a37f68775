import { Mark, TouchpointKind, Visibility } from '@plainbridge/shared/domain/touchpoint.ts';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { words } from '../../strings/en.ts';
import { Button } from '../../ui/button.tsx';
import { Choice, Choices, Field } from '../../ui/field.tsx';
import type { Panel } from '../models/panel.ts';
import type { ErrorField } from '../models/touchpoint-form.ts';
import { TouchpointPreview } from './touchpoint-preview.tsx';
import { WithWhom } from './with-whom.tsx';

/** Every field that can be stored, and before the button a plain list of what will be. */
export function TouchpointForm({ panel }: { panel: Panel }) {
  const { form } = panel;
  const { kind, when, subject, summary, marks, visibility } = form.entry.value;
  const errors = form.errors.value;
  const step = form.state.value.step;
  const element = useRef<HTMLFormElement>(null);
  const error = (field: ErrorField) => (errors.has(field) ? words.touchpoint.errors[field] : null);

  useLayoutEffect(() => {
    if (errors.size === 0) return;
    const first = element.current?.querySelector<HTMLElement>(
      '[aria-invalid], [data-invalid] input, [data-invalid] button',
    );
    first?.focus();
    panel.announcer.say(words.touchpoint.errorCount(errors.size));
  }, [errors, panel]);

  return (
    <form
      ref={element}
      class="touchpoint"
      aria-label={words.touchpoint.title}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <p class="soft">{words.touchpoint.intro}</p>
      <Choices legend={words.touchpoint.kind}>
        {TouchpointKind.options.map((option) => (
          <Choice
            key={option}
            type="radio"
            name="kind"
            label={words.touchpoint.kinds[option]}
            checked={kind === option}
            onChange={() => form.change({ kind: option })}
          />
        ))}
      </Choices>
      <Field
        label={words.touchpoint.when}
        hint={words.touchpoint.zone(panel.adapters.clock.timeZone)}
        error={error('occurredAt')}
      >
        {(control) => (
          <input
            {...control}
            type="datetime-local"
            value={when}
            onInput={(event) => form.change({ when: event.currentTarget.value })}
          />
        )}
      </Field>
      <WithWhom key={panel.account.workspaceId.value} panel={panel} error={error('organisationIds')} />
      <Field label={words.touchpoint.subject} hint={words.touchpoint.subjectHint} error={error('subject')}>
        {(control) => (
          <input
            {...control}
            value={subject}
            onInput={(event) => form.change({ subject: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={words.touchpoint.summary} hint={words.touchpoint.summaryHint} error={error('summary')}>
        {(control) => (
          <textarea
            {...control}
            rows={3}
            value={summary}
            onInput={(event) => form.change({ summary: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choices legend={words.touchpoint.marks}>
        {Mark.options.map((mark) => (
          <Choice
            key={mark}
            type="checkbox"
            name="marks"
            label={words.touchpoint.markNames[mark]}
            checked={marks.includes(mark)}
            onChange={(checked) =>
              form.change({
                marks: Mark.options.filter((each) => (each === mark ? checked : marks.includes(each))),
              })
            }
          />
        ))}
      </Choices>
      <Choices
        legend={words.touchpoint.seenBy}
        hint={visibility === 'me' ? words.touchpoint.meNote : undefined}
      >
        {[...Visibility.options].reverse().map((option) => (
          <Choice
            key={option}
            type="radio"
            name="visibility"
            label={words.touchpoint.seenByNames[option]}
            checked={visibility === option}
            onChange={() => form.change({ visibility: option })}
          />
        ))}
      </Choices>
      <TouchpointPreview panel={panel} />
      {errors.has('workspaceId') && !panel.account.workspaceId.value && (
        <p class="error">{words.touchpoint.errors.workspaceId}</p>
      )}
      {errors.has('other') && <p class="error">{words.touchpoint.errors.other}</p>}
      {step === 'not-saved' && (
        <p class="error" role="alert">
          {words.touchpoint.notSaved}
        </p>
      )}
      <Button look="main" type="submit" class="wide" aria-disabled={step === 'saving'}>
        {step === 'saving' ? words.touchpoint.saving : words.touchpoint.save}
      </Button>
    </form>
  );
}
