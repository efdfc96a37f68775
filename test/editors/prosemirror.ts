import { exampleSetup } from 'prosemirror-example-setup';
import { DOMParser } from 'prosemirror-model';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import css from 'prosemirror-view/style/prosemirror.css?inline';
import { dress, label, place, ready } from './page.ts';
import { richMessage } from './rich-message.ts';

dress(css);
const message = document.createElement('div');
message.append(...richMessage(document));
// An empty paragraph is empty to ProseMirror: a break in it would be a line of its own.
message.querySelector('br')?.remove();
const view = new EditorView(place(), {
  state: EditorState.create({
    doc: DOMParser.fromSchema(schema).parse(message),
    plugins: exampleSetup({ schema, menuBar: false }),
  }),
  attributes: { 'aria-label': label },
});
ready(() => view.state.doc.textBetween(0, view.state.doc.content.size, '\n'));
