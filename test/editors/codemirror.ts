import { basicSetup, EditorView } from 'codemirror';
import { label, place, ready } from './page.ts';
import { plainMessage } from './rich-message.ts';

const view = new EditorView({
  doc: plainMessage(document),
  extensions: [basicSetup, EditorView.contentAttributes.of({ 'aria-label': label })],
  parent: place(),
});
ready(() => view.state.doc.toString());
