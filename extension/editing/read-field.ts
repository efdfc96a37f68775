import { forEachVisible } from './invisible-characters.ts';
import { type PlainText, PlainTextBuilder } from './plain-text.ts';

export type Field = HTMLTextAreaElement | HTMLInputElement;

/** Elements of another frame are of another `HTMLTextAreaElement`, so names decide, not `instanceof`. */
export function isField(element: Element): element is Field {
  return element.localName === 'textarea' || element.localName === 'input';
}

export function readField(field: Field): PlainText<Field> {
  const builder = new PlainTextBuilder<Field>();
  forEachVisible(field.value, (stretch, start) => builder.append(field, start, stretch));
  return builder.build();
}
