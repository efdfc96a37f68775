import { createElement, type ReactNode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { label, place, ready } from './page.ts';

let current = 'We will utilize the IEP in order to plan tier 2 supports.';

/** A field whose text React holds: it is set to the state after every event. */
function Field(): ReactNode {
  const [text, setText] = useState(current);
  current = text;
  return createElement('textarea', {
    id: 'message',
    'aria-label': label,
    rows: 8,
    cols: 80,
    value: text,
    onChange: (event: { target: { value: string } }) => setText(event.target.value),
  });
}

createRoot(place()).render(createElement(Field));
await new Promise((drawn) => setTimeout(drawn, 100));
ready(() => current);
