import Quill from 'quill';
import css from 'quill/dist/quill.core.css?inline';
import { dress, label, place, ready } from './page.ts';
import { richHtml } from './rich-message.ts';

dress(css);
const quill = new Quill(place());
quill.root.setAttribute('aria-label', label);
quill.clipboard.dangerouslyPasteHTML(richHtml(document));
quill.history.clear();
ready(() => quill.getText().replace(/\n$/, ''));
