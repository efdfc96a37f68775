import { Bold, ClassicEditor, Essentials, Link, Paragraph } from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css?inline';
import { dress, place, ready } from './page.ts';
import { richHtml } from './rich-message.ts';

dress(css);
const editor = await ClassicEditor.create(place(), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Link],
  toolbar: ['undo', 'redo', 'bold', 'link'],
  initialData: richHtml(document),
});
ready(() =>
  Array.from(editor.model.document.getRoot()?.getChildren() ?? [], (paragraph) =>
    Array.from(paragraph.is('element') ? paragraph.getChildren() : [], (part) =>
      part.is('$text') ? part.data : '',
    ).join(''),
  ).join('\n'),
);
