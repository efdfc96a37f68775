import { hashOf } from './vocabulary.ts';

/** Stand before a name or a number: a full stop after them never ends a sentence. */
const leadingAbbreviations: ReadonlySet<string> = new Set(
  `mr mrs ms mx dr prof rev hon sr st messrs gen col capt lt sgt sen rep gov pres fig figs no nos vol vols ch sec art para paras
  pp p pg ed eds e.g i.e eg ie cf vs v viz approx ca c al dept dist est ext ave rd blvd tel ref min max incl excl resp nr jan feb mar apr jun jul aug sep sept oct nov dec`.split(
    /\s+/,
  ),
);

const hashes = new Set([...leadingAbbreviations].map((word) => hashOf(word.replaceAll('.', ''))));

/** Whether [start, end) is one of them. Most words are told by their hash (without dots), before any string is made. */
export const isLeadingAbbreviation = (hash: number, text: string, start: number, end: number): boolean =>
  hashes.has(hash) && leadingAbbreviations.has(text.slice(start, end).toLowerCase());
