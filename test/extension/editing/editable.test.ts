// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { draftAt, isEditable, labelOf } from '../../../extension/editing/editable.ts';

beforeEach(() => {
  document.body.replaceChildren();
  // happy-dom has no layout.
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
  Element.prototype.checkVisibility = () => true;
});

function field(
  tag: 'input' | 'textarea',
  attributes: Record<string, string>,
  label?: string,
): HTMLInputElement {
  const element = document.createElement(tag) as HTMLInputElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  if (label === undefined) document.body.append(element);
  else {
    const around = document.createElement('label');
    around.append(label, element);
    document.body.append(around);
  }
  return element;
}

test.each<[string, Record<string, string>, string?]>([
  ['a password', { type: 'password' }],
  ['a new password shown as text', { type: 'text', autocomplete: 'new-password' }],
  ['a password by its name', { type: 'text', name: 'user_password' }],
  ['a card number', { autocomplete: 'cc-number' }],
  ['a card number in a section', { autocomplete: 'section-pay billing cc-csc' }],
  ['a card number by its label', {}, 'Card number'],
  ['a security code by its name', { name: 'cvv2' }],
  ['a one-time code', { autocomplete: 'one-time-code' }],
  ['a one-time code by its name', { id: 'otpInput', name: 'otp_code' }],
  ['a code of numbers', { inputmode: 'numeric' }],
  ['an account number', { id: 'accountNumber' }],
  ['a bank account', { placeholder: 'IBAN' }],
  ['a personal detail', { autocomplete: 'street-address' }],
  ['a hidden field', { type: 'hidden' }],
  ['an address', { type: 'email' }],
  ['a number', { type: 'number' }],
  ['a search', { type: 'search' }],
  ['a picker of recipients', { role: 'combobox' }],
  ['a field that is switched off', { disabled: '' }],
])('%s is never read', (_, attributes, label) => {
  expect(draftAt(field('input', attributes, label))).toBeNull();
});

test.each<[string, 'input' | 'textarea', Record<string, string>]>([
  ['a message', 'textarea', { name: 'message' }],
  ['a subject', 'input', { type: 'text', name: 'subject' }],
  ['an input without a type', 'input', {}],
  [
    'a subject that mentions a pinned note',
    'input',
    { placeholder: 'Pinned note, shipping or passing remark' },
  ],
  ['a field that asks browsers to fill in nothing', 'input', { autocomplete: 'off' }],
])('%s is a draft', (_, tag, attributes) => {
  const element = field(tag, attributes);
  expect(draftAt(element)).toBe(element);
});

test('a password stays one while the site shows it as text', () => {
  const element = field('input', { type: 'password' });
  expect(draftAt(element)).toBeNull();
  element.type = 'text';
  expect(draftAt(element)).toBeNull();
});

test('what can be read but not changed is said to be so', () => {
  expect(isEditable(field('textarea', { readonly: '' }))).toBe(false);
  expect(isEditable(field('textarea', {}))).toBe(true);
});

test('the label is the name that the page gives, without what was written', () => {
  expect(labelOf(field('textarea', { 'aria-label': ' Message\n body ' }))).toBe('Message body');
  const inside = field('textarea', {}, 'Your answer ');
  inside.textContent = 'Secret words';
  expect(labelOf(inside)).toBe('Your answer');
  expect(labelOf(field('textarea', { placeholder: 'x'.repeat(300) }))).toHaveLength(200);
  expect(labelOf(field('textarea', {}))).toBe('');
});
