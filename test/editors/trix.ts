import 'trix';
import css from 'trix/dist/trix.css?inline';
import { dress, label, place, ready } from './page.ts';
import { richMessage } from './rich-message.ts';

interface TrixEditor {
  loadHTML(html: string): void;
  getDocument(): { toString(): string };
}

dress(css);
const element = document.createElement('trix-editor') as HTMLElement & { editor: TrixEditor };
element.setAttribute('aria-label', label);
const isThere = new Promise((resolve) => element.addEventListener('trix-initialize', resolve));
place().append(element);
await isThere;
// Trix has one block for the whole text, its lines ended by breaks.
element.editor.loadHTML(
  `<div>${richMessage(document)
    .map((paragraph) => paragraph.innerHTML.replace('<br>', ''))
    .join('<br>')}</div>`,
);
ready(() => element.editor.getDocument().toString().replace(/\n$/, ''));
