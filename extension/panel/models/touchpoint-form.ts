import { CreateTouchpoint } from '@plainbridge/shared/api/touchpoints.ts';
import { Mark, TouchpointKind, Visibility } from '@plainbridge/shared/domain/touchpoint.ts';
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import type { AccountModel } from '../../ui/account.ts';
import type { Clock } from '../../ui/clock.ts';
import type { Keep } from '../../ui/keep.ts';
import type { OutboxModel } from '../../ui/outbox-items.ts';

/** What stands in the form's fields, as typed. */
const Entry = z.strictObject({
  kind: TouchpointKind,
  /** As a `datetime-local` field holds it, in the person's zone. */
  when: z.string(),
  organisationIds: z.array(z.string()),
  subject: z.string(),
  summary: z.string(),
  marks: z.array(Mark),
  visibility: Visibility,
});
export type Entry = z.infer<typeof Entry>;

const errorFields = ['occurredAt', 'organisationIds', 'subject', 'summary', 'workspaceId', 'other'] as const;
export type ErrorField = (typeof errorFields)[number];

export type SaveState =
  | { readonly step: 'editing' | 'saving' | 'not-saved' }
  | { readonly step: 'saved'; readonly id: string };

export interface TouchpointForm {
  readonly entry: ReadonlySignal<Entry>;
  readonly errors: ReadonlySignal<ReadonlySet<ErrorField>>;
  readonly state: ReadonlySignal<SaveState>;
  /** Of what was saved last: on its way, with the server, or refused. */
  readonly progress: ReadonlySignal<'waiting' | 'sent' | 'failed' | 'discarded' | null>;
  /** Begins anew, with these partners ticked, unless something was filled in before. */
  open(organisationIds: readonly string[]): void;
  change(part: Partial<Entry>): void;
  save(): Promise<void>;
  again(organisationIds: readonly string[]): void;
  dispose(): void;
}

/** A moment as a `datetime-local` field holds it, in this machine's zone. */
function localMinute(at: number): string {
  const date = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return date.toISOString().slice(0, 16);
}

/** The furthest ahead that a contact may lie, in ms. */
const dayAhead = 24 * 60 * 60_000;

export function createTouchpointForm(parts: {
  account: AccountModel;
  outbox: OutboxModel;
  keep: Keep;
  clock: Clock;
  newId: () => string;
}): TouchpointForm {
  const { account, clock, outbox } = parts;
  const fresh = (organisationIds: readonly string[]): Entry => ({
    kind: 'message',
    when: localMinute(clock.now()),
    organisationIds: [...organisationIds],
    subject: '',
    summary: '',
    marks: [],
    visibility: 'everyone',
  });
  const entry = signal<Entry>(fresh([]));
  const touched = signal(false);
  const errors = signal<ReadonlySet<ErrorField>>(new Set());
  const state = signal<SaveState>({ step: 'editing' });

  void parts.keep.get('touchpoint', Entry.nullable()).then((kept) => {
    if (!kept || touched.value) return;
    entry.value = kept;
    touched.value = true;
  });

  function begin(organisationIds: readonly string[]) {
    entry.value = fresh(organisationIds);
    touched.value = false;
    errors.value = new Set();
    state.value = { step: 'editing' };
  }

  let owner: string | null = null;
  const stop = effect(() => {
    const user = account.account.value?.userId ?? null;
    // What somebody wrote while signed in goes with them; what was written before signing in stays.
    if (owner !== null && user !== owner) {
      parts.keep.set('touchpoint', null);
      begin([]);
    }
    owner = user;
  });

  function compose(): z.ZodSafeParseResult<CreateTouchpoint> {
    const { when, kind, organisationIds, subject, summary, marks, visibility } = entry.value;
    const at = new Date(when);
    const valid = !Number.isNaN(at.getTime()) && at.getTime() <= clock.now() + dayAhead;
    return CreateTouchpoint.safeParse({
      id: parts.newId(),
      workspaceId: account.workspaceId.value ?? '',
      kind,
      occurredAt: valid ? at.toISOString() : '',
      organisationIds,
      subject: subject.trim() === '' ? null : subject,
      summary: summary.trim() === '' ? null : summary,
      marks,
      visibility,
    });
  }

  return {
    entry,
    errors,
    state,
    progress: computed(() => {
      if (state.value.step !== 'saved') return null;
      const { id } = state.value;
      const item = outbox.items.value.find((each) => each.id === id);
      if (item) return item.state;
      return outbox.sent.value.has(id) ? 'sent' : 'discarded';
    }),
    open: (organisationIds) => {
      if (!touched.value) begin(organisationIds);
    },
    again: begin,
    dispose: stop,
    change: (part) => {
      entry.value = { ...entry.value, ...part };
      touched.value = true;
      state.value = { step: 'editing' };
      parts.keep.set('touchpoint', entry.value);
    },
    save: async () => {
      if (state.value.step === 'saving') return;
      const composed = compose();
      if (!composed.success) {
        const fields = composed.error.issues.map(({ path: [name] }) => name);
        errors.value = new Set(
          fields.map((name) => errorFields.find((field) => field === name) ?? ('other' as const)),
        );
        return;
      }
      errors.value = new Set();
      state.value = { step: 'saving' };
      try {
        await outbox.add(composed.data);
        touched.value = false;
        parts.keep.set('touchpoint', null);
        state.value = { step: 'saved', id: composed.data.id };
      } catch {
        state.value = { step: 'not-saved' };
      }
    },
  };
}
