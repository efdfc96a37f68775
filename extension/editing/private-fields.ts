import type { Field } from './read-field.ts';

/** What browsers fill in for people: who they are and how they pay, never a draft. */
const personalDetail =
  /^(?:cc-.+|one-time-code|.+-password|webauthn|username|email|tel(?:-.+)?|bday(?:-.+)?|sex|name|.+-name|honorific-.+|street-address|address-.+|country(?:-name)?|postal-code|transaction-.+|impp|url|photo)$/;
/** Sites that do not say so by `autocomplete` mostly say it in the field's name. */
const secretName =
  /passw|passphrase|passcode|\bpwd\b|\bpin\b|card.?(?:num|no\b)|credit.?card|\bcc.?num|\bcv[cv]2?\b|security.?code|\botp\b|one.?time.?(?:code|pass)|verification.?code|\biban\b|account.?(?:num|no\b)|sort.?code|social.?security|\bssn\b/i;
const wordBreaks = /[_-]|(?<=[a-z])(?=[A-Z])/g;

/** Fields that were a password once stay one, also while the site shows what was typed. */
const wasPassword = new WeakSet<Field>();

/** Whether a field may hold a secret or a personal detail. Such fields are never read. */
export function isPrivate(field: Field): boolean {
  if (field.type === 'password') wasPassword.add(field);
  if (wasPassword.has(field)) return true;
  const details = (field.getAttribute('autocomplete') ?? '').toLowerCase().split(/\s+/);
  if (details.some((detail) => personalDetail.test(detail))) return true;
  const names = [
    field.name,
    field.id,
    field.placeholder,
    field.getAttribute('aria-label'),
    ...Array.from(field.labels ?? [], (label) => label.textContent),
  ];
  if (names.some((name) => name && secretName.test(name.replace(wordBreaks, ' ')))) return true;
  const style = field.ownerDocument.defaultView?.getComputedStyle(field);
  const masking = style?.getPropertyValue('-webkit-text-security');
  return masking !== undefined && masking !== '' && masking !== 'none';
}
