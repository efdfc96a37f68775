/** English first; another language brings its own catalogue beside `en.ts` and its own locale here. */
const locale = 'en';
const rules = new Intl.PluralRules(locale);
const numbers = new Intl.NumberFormat(locale);

/** "1 thing", "3 things": the form for the number, with the number before it. */
export function count(n: number, one: string, other: string): string {
  return `${numbers.format(n)} ${rules.select(n) === 'one' ? one : other}`;
}

/** "A, B, and C", or with "or". */
export function list(items: readonly string[], type: 'conjunction' | 'disjunction' = 'conjunction'): string {
  return new Intl.ListFormat(locale, { type }).format(items);
}

/** For words that may begin a sentence or stand within one. */
export function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);
}

export function small(text: string): string {
  return text.charAt(0).toLocaleLowerCase(locale) + text.slice(1);
}

/** Date and time in the reader's zone and their own way of writing dates. */
export function moment(at: number | string, timeZone: string): string {
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(
    new Date(at),
  );
}
