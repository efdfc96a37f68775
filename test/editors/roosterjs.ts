import { createEditor, createModelFromHtml } from 'roosterjs';
import { label, place, ready } from './page.ts';
import { richHtml } from './rich-message.ts';

const host = place();
host.setAttribute('aria-label', label);
host.setAttribute('role', 'textbox');
const editor = createEditor(host, [], createModelFromHtml(richHtml(document)));
ready(() =>
  editor
    .getContentModelCopy('disconnected')
    .blocks.flatMap((block) => {
      if (block.blockType !== 'Paragraph') return [];
      const parts = block.segments.map((segment) => (segment.segmentType === 'Text' ? segment.text : ''));
      // A selection beside the paragraphs has one of its own, which nobody sees.
      return block.isImplicit && parts.join('') === '' ? [] : [parts.join('')];
    })
    .join('\n'),
);
