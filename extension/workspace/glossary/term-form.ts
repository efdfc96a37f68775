import type { Problem } from '@plainbridge/shared/api/problem.ts';
import { CreateTerm } from '@plainbridge/shared/api/terms.ts';
import { Sector } from '@plainbridge/shared/domain/sector.ts';
import { TermKind } from '@plainbridge/shared/domain/term.ts';
import { type ReadonlySignal, signal } from '@preact/signals';
import { z } from 'zod';
import { type Api, ApiError } from '../../api.ts';
import { words } from '../../strings/en.ts';
import type { AccountModel } from '../../ui/account.ts';
import type { Keep } from '../../ui/keep.ts';

const TermEntry = z.strictObject({
  term: z.string(),
  kind: TermKind,
  expansion: z.string(),
  definition: z.string(),
  /** One wording a line. */
  alternatives: z.string(),
  sectors: z.array(Sector),
  status: z.enum(['approved', 'keep']),
});
export type TermEntry = z.infer<typeof TermEntry>;

const blank: TermEntry = {
  term: '',
  kind: 'word',
  expansion: '',
  definition: '',
  alternatives: '',
  sectors: [],
  status: 'approved',
};

export type TermField = keyof TermEntry | 'other';

/** Adding a word to the glossary, or proposing one. */
export interface TermFormModel {
  readonly entry: ReadonlySignal<TermEntry>;
  readonly open: ReadonlySignal<boolean>;
  readonly saving: ReadonlySignal<boolean>;
  readonly errors: ReadonlySignal<ReadonlyMap<TermField, string>>;
  /** What was added last, in words. */
  readonly done: ReadonlySignal<string | null>;
  show(open: boolean): void;
  change(part: Partial<TermEntry>): void;
  save(): Promise<void>;
}

export function createTermForm(parts: {
  api: Pick<Api, 'createTerm'>;
  account: AccountModel;
  keep: Keep;
  newId: () => string;
  saved: () => void;
}): TermFormModel {
  const { account, keep } = parts;
  const entry = signal<TermEntry>(blank);
  const open = signal(false);
  const saving = signal(false);
  const errors = signal<ReadonlyMap<TermField, string>>(new Map());
  const done = signal<string | null>(null);
  // The same content keeps its id, so that a repeated try after a lost answer makes no second entry.
  let kindChosen = false;
  let tried: { content: string; id: string } | null = null;

  void keep.get('term', TermEntry.nullable()).then((kept) => {
    if (!kept || entry.value !== blank) return;
    entry.value = kept;
    open.value = true;
  });

  function compose(workspaceId: string) {
    const { term, kind, expansion, definition, alternatives, sectors, status } = entry.value;
    const admin = account.membership.value?.role === 'admin';
    const content = {
      workspaceId,
      term,
      kind,
      expansion: kind === 'acronym' && expansion.trim() !== '' ? expansion : null,
      definition: definition.trim() === '' ? null : definition,
      alternatives: alternatives.split('\n').filter((each) => each.trim() !== ''),
      sectors,
      status: admin ? status : ('proposed' as const),
    };
    const text = JSON.stringify(content);
    if (tried?.content !== text) tried = { content: text, id: parts.newId() };
    return CreateTerm.safeParse({ id: tried.id, ...content });
  }

  return {
    entry,
    open,
    saving,
    errors,
    done,
    show: (next) => {
      open.value = next;
      done.value = null;
    },
    change: (part) => {
      if (part.kind) kindChosen = true;
      const guess = part.term !== undefined && !kindChosen ? { kind: kindOf(part.term) } : {};
      entry.value = { ...entry.value, ...part, ...guess };
      done.value = null;
      void keep.set('term', entry.value);
    },
    save: async () => {
      const workspaceId = account.workspaceId.value;
      if (saving.value || !workspaceId) return;
      const composed = compose(workspaceId);
      if (!composed.success) {
        errors.value = new Map(composed.error.issues.map(({ path: [name] }) => fieldError(String(name))));
        return;
      }
      errors.value = new Map();
      saving.value = true;
      try {
        const { term, status } = await parts.api.createTerm(composed.data);
        entry.value = blank;
        kindChosen = false;
        open.value = false;
        void keep.set('term', null);
        done.value = status === 'proposed' ? words.glossary.proposed(term) : words.glossary.added(term);
        parts.saved();
      } catch (error) {
        errors.value = faults(error);
      } finally {
        saving.value = false;
      }
    },
  };
}

/** What a wording looks like, until somebody says otherwise. */
function kindOf(wording: string): TermKind {
  const term = wording.trim();
  if (/\s/.test(term)) return 'phrase';
  return /^\p{Lu}[\p{Lu}\d&/.-]+s?$/u.test(term) ? 'acronym' : 'word';
}

const ownWords: Partial<Record<TermField, string>> = words.glossary.errors;
const fieldOf = (name: string): TermField => (name in blank ? (name as keyof TermEntry) : 'other');

function fieldError(name: string): readonly [TermField, string] {
  const field = fieldOf(name);
  return [field, ownWords[field] ?? words.glossary.errors.other];
}

/** The server's own words beside the fields that it names by JSON Pointer. */
function faults(error: unknown): ReadonlyMap<TermField, string> {
  if (!(error instanceof ApiError)) return new Map([['other', words.glossary.failed]]);
  if (error.fault === 'unreachable') return new Map([['other', words.glossary.offline]]);
  if (error.fault === 'signed-out') return new Map([['other', words.faults['signed-out']]]);
  if (error.fault === 'server') return new Map([['other', words.glossary.failed]]);
  const named = pointed(error.problem);
  if (named.size > 0) return named;
  const detail = error.problem?.detail;
  return new Map([['other', detail ? `${words.glossary.refused} ${detail}` : words.glossary.refused]]);
}

function pointed(problem: Problem | null): ReadonlyMap<TermField, string> {
  const found = new Map<TermField, string>();
  for (const { pointer, detail } of problem?.errors ?? []) {
    const name = pointer.replace(/^#/, '').split('/')[1] ?? '';
    found.set(fieldOf(name), detail);
  }
  return found;
}
