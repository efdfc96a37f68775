import { hashOf } from '../reading/vocabulary.ts';

/** A list of words, written as they are read. */
export const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** The hashes (`Tokens.hash`) of all these words. */
export const hashesOf = (...lists: readonly Iterable<string>[]): ReadonlySet<number> =>
  new Set(lists.flatMap((list) => [...list].map((word) => hashOf(word))));

/** What a verb is done to, in one word. */
export const objects = words('him her it them us me you');

/** Before a noun: what follows is no verb in the present. Not "that", which also stands before verbs. */
export const determiners = words(
  'a an the this these those our your their my his her its any some no each every',
);

/** Before a verb: what follows is no noun. */
export const verbCues = words(
  'to will would can could shall should must may might i we you they please cannot',
);

/** Before a participle, perhaps with an adverb between. */
export const auxiliaries = words(
  "is are was were be been being am has have had having get gets got getting isn't aren't wasn't weren't hasn't haven't hadn't",
);

/** Words that carry grammar rather than content; none of them continues a noun compound. */
export const functionWords = words(
  `a an the this that these those and or but nor so yet if when while as than because since until unless although though whether
  of for in on at by to from with without within into onto about over under after before between among through during against
  towards toward per via across along around behind beyond near off out up down not never no yes also too very only just even
  still already again then there here now soon today tomorrow yesterday is are was were be been being am has have had having do
  does did will would can could shall should may might must cannot it its he she they we you i him her them us me who whom whose
  which what where why how all any both each few more most other some such own same our your my their his please thank thanks
  which needs need means mean makes make takes take gives give comes come goes go gets get runs run starts start ends end begins
  begin works work helps help shows show`,
);
