import type { Entry } from './entry.ts';
import type { Patterns } from './patterns.ts';

/** Each phrase as the hashes of its words (`Tokens.hash`), in every spelling. */
type Phrases = readonly (readonly number[])[];

/** Company in which a term counts. */
export type Context = Readonly<
  Record<'near' | 'before' | 'after' | 'not' | 'notBefore' | 'notAfter', Phrases>
>;

export function contextOf(context: NonNullable<Entry['context']>, patterns: Patterns): Context {
  const phrases = (list: readonly string[] = []) => list.flatMap((text) => patterns.hashesOf(text));
  return {
    near: phrases(context.near),
    before: phrases(context.before),
    after: phrases(context.after),
    not: phrases(context.not),
    notBefore: phrases(context.notBefore),
    notAfter: phrases(context.notAfter),
  };
}
