import { computed, effect, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import { z } from 'zod';
import { words } from '../../strings/en.ts';
import { type AccountModel, createAccount } from '../../ui/account.ts';
import { type Announcer, createAnnouncer } from '../../ui/announcer.tsx';
import { createGlossaryCopy } from '../../ui/glossary-copy.ts';
import { createOutboxModel, type OutboxModel } from '../../ui/outbox-items.ts';
import { settingSignal } from '../../ui/setting-signal.ts';
import type { PanelAdapters } from '../adapters.ts';
import { draftReceivedMark, stamp } from '../marks.ts';
import { type Checking, createChecking } from './checking.ts';
import type { Draft } from './draft.ts';
import { createFindings, type FindingsModel } from './findings.ts';
import { createPageDrafts, type PageDrafts } from './page-drafts.ts';
import { createPasteBox, type PasteBox } from './paste-box.ts';
import { createReaders, type ReadersModel } from './readers.ts';
import { createTouchpointForm, type TouchpointForm } from './touchpoint-form.ts';

const View = z.enum(['check', 'save', 'account']);
export type View = z.infer<typeof View>;

/** The whole side panel, without a screen. */
export interface Panel {
  readonly adapters: PanelAdapters;
  readonly account: AccountModel;
  readonly announcer: Announcer;
  readonly outbox: OutboxModel;
  readonly pages: PageDrafts;
  readonly box: PasteBox;
  /** The box was asked for although the page has a draft. */
  readonly boxWanted: Signal<boolean>;
  readonly boxShown: ReadonlySignal<boolean>;
  readonly draft: ReadonlySignal<Draft | null>;
  readonly readers: ReadersModel;
  readonly checking: Checking;
  readonly findings: FindingsModel;
  readonly form: TouchpointForm;
  readonly view: ReadonlySignal<View>;
  readonly shortcuts: ReadonlySignal<boolean>;
  readonly clarityShown: ReadonlySignal<boolean>;
  /** How far the findings were scrolled when their view was left, in px. */
  readonly scrolledTo: Signal<number>;
  show(view: View): void;
  /** The chosen readers that are partners, for the touchpoint form. */
  partnersChosen(): readonly string[];
  setShortcuts(on: boolean): void;
  setClarityShown(on: boolean): void;
  dispose(): void;
}

/** While the partners are not known, any reader that is not a whole field of work may be one. */
function isPartner(account: AccountModel, id: string): boolean {
  if (account.partners.value === 'known') return account.organisations.value.some((each) => each.id === id);
  return !id.startsWith('sector:');
}

export function createPanel(adapters: PanelAdapters): Panel {
  const { settings, clock, keep, newId } = adapters;
  const announcer = createAnnouncer();
  const account = createAccount({
    settings,
    api: adapters.api,
    session: adapters.session,
    keep: adapters.sharedKeep,
    clock,
  });
  const outbox = createOutboxModel({
    outbox: adapters.outbox,
    account: account.account,
    keep: adapters.sharedKeep,
  });
  const glossary = createGlossaryCopy({
    setting: settings.glossary,
    api: adapters.api,
    account,
    clock,
  });
  const received = () => stamp(draftReceivedMark);
  const pages = createPageDrafts({ pages: adapters.pages, clock, newId, received });
  const box = createPasteBox({ keep, received, longest: adapters.longestDraft });
  const boxWanted = signal(false);
  const boxShown = computed(
    () => boxWanted.value || (pages.draft.value === null && pages.sight.value.kind !== 'looking'),
  );
  const draft = computed(() => (boxShown.value ? box.draft.value : pages.draft.value));
  const readers = createReaders({ settings, account });
  const checking = createChecking({
    checker: adapters.checker,
    draft,
    audience: readers.audience,
    writer: readers.writer,
    terms: glossary.terms,
    clock,
  });
  const placeOf = (shown: Draft) => (shown.place === 'box' ? box : pages);
  const findings = createFindings({
    checked: checking.checked,
    placeOf,
    onMarkClicked: pages.onMarkClicked,
    announcer,
    keep,
  });
  const form = createTouchpointForm({ account, outbox, keep, clock, newId });
  const shortcuts = settingSignal(settings.shortcuts, true);
  const clarityShown = settingSignal(settings.clarityShown, true);
  const view = signal<View>('check');
  const viewed = signal(false);
  void keep.get('view', View).then((kept) => {
    if (kept && !viewed.value) view.value = kept;
  });

  let counted: number | null = null;
  const stops = [
    // The count once per change, and only where there is something to count.
    effect(() => {
      const count = checking.checked.value && findings.shown.value.length;
      const empty = checking.checked.value?.draft.text.trim() === '';
      if (count !== null && count !== counted && !empty) announcer.say(words.summary.announce(count));
      counted = count;
    }),
    account.dispose,
    outbox.dispose,
    glossary.dispose,
    pages.dispose,
    readers.dispose,
    checking.dispose,
    findings.dispose,
    form.dispose,
    shortcuts.stop,
    clarityShown.stop,
  ];

  return {
    adapters,
    account,
    announcer,
    outbox,
    pages,
    box,
    boxWanted,
    boxShown,
    draft,
    readers,
    checking,
    findings,
    form,
    view,
    shortcuts: shortcuts.value,
    clarityShown: clarityShown.value,
    scrolledTo: signal(0),
    show: (next) => {
      viewed.value = true;
      view.value = next;
      void keep.set('view', next);
    },
    partnersChosen: () =>
      (readers.choices.value ?? []).map(({ id }) => id).filter((id) => isPartner(account, id)),
    setShortcuts: shortcuts.set,
    setClarityShown: clarityShown.set,
    dispose: () => {
      for (const stop of stops) stop();
    },
  };
}
