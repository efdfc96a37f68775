import { isPrivate } from './private-fields.ts';
import { isField } from './read-field.ts';

/** Elements that may hold a draft; `draftAt` decides. */
const candidates =
  'textarea, input:not([type]), input[type="text" i], [contenteditable]:not([contenteditable="false" i])';
/** Boxes for finding and picking, in words of ARIA. */
const notForWriting = new Set(['searchbox', 'combobox', 'spinbutton']);
const notForWords = new Set(['numeric', 'decimal', 'tel', 'email', 'url', 'search']);
/** In CSS px; editors keep catchers of keys that are smaller, and show the text elsewhere. */
const smallest = { width: 24, height: 8 };

/** The element that holds the whole draft around `element`, or null where there is none that may be read. */
export function draftAt(element: Element): HTMLElement | null {
  const holder = isField(element) ? element : editingHost(element);
  if (!holder || !isVisible(holder)) return null;
  if (!isField(holder)) return holder;
  if (holder.localName === 'input' && holder.type !== 'text') {
    isPrivate(holder); // remembers a password field before the site shows it as text
    return null;
  }
  if (holder.disabled || notForWriting.has(holder.getAttribute('role') ?? '')) return null;
  if (notForWords.has(holder.inputMode) || isPrivate(holder)) return null;
  return holder;
}

/** The outermost element that can be edited, inside its document or shadow root. */
function editingHost(element: Element): HTMLElement | null {
  if (!(element as HTMLElement).isContentEditable) return null;
  let host = element as HTMLElement;
  while (host.parentElement?.isContentEditable) host = host.parentElement;
  // A document in design mode is edited as a whole.
  return host.localName === 'html' ? ((host.querySelector('body') as HTMLElement | null) ?? host) : host;
}

export function isVisible(element: Element): boolean {
  if (!element.isConnected) return false;
  const { width, height } = element.getBoundingClientRect();
  if (width < smallest.width || height < smallest.height) return false;
  return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
}

export function isEditable(draft: Element): boolean {
  if (isField(draft)) return !draft.readOnly && !draft.disabled;
  return (draft as HTMLElement).isContentEditable && draft.getAttribute('aria-readonly') !== 'true';
}

/** Every draft in view, also in open shadow roots, the largest first. */
export function findDrafts(root: Document | ShadowRoot): HTMLElement[] {
  const drafts = new Set<HTMLElement>();
  for (const part of rootsWithin(root)) {
    for (const candidate of part.querySelectorAll(candidates)) {
      const draft = draftAt(candidate);
      if (draft) drafts.add(draft);
    }
    if ('designMode' in part && part.designMode === 'on' && part.body) {
      const draft = draftAt(part.body);
      if (draft) drafts.add(draft);
    }
  }
  return [...drafts].sort((left, right) => area(right) - area(left));
}

function rootsWithin(root: Document | ShadowRoot): (Document | ShadowRoot)[] {
  const roots = [root];
  for (const element of root.querySelectorAll('*')) {
    if (element.shadowRoot) roots.push(...rootsWithin(element.shadowRoot));
  }
  return roots;
}

function area(element: Element): number {
  const { width, height } = element.getBoundingClientRect();
  return width * height;
}

/** What has the focus, looked up through open shadow roots. */
export function focusedElement(document: Document): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

/** What the page calls the draft; empty when it says nothing. At most 200 characters. */
export function labelOf(draft: HTMLElement): string {
  const root = draft.getRootNode() as Document | ShadowRoot;
  const named = (draft.getAttribute('aria-labelledby') ?? '')
    .split(/\s+/)
    .map((id) => (id ? (root.getElementById(id)?.textContent ?? '') : ''))
    .join(' ');
  const labels = isField(draft)
    ? Array.from(draft.labels ?? [], (label) => textBeside(label, draft)).join(' ')
    : '';
  const attributes = ['aria-label', 'placeholder', 'title'].map((name) => draft.getAttribute(name) ?? '');
  const label = [named, labels, ...attributes].map((text) => text.replace(/\s+/g, ' ').trim()).find(Boolean);
  return (label ?? '').slice(0, 200);
}

/** A label may hold the field that it names, and with it the field's first text. */
function textBeside(label: HTMLElement, field: HTMLElement): string {
  return label.contains(field) ? label.textContent.replace(field.textContent, '') : label.textContent;
}
