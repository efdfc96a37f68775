import { Code } from './characters.ts';
import { Gap } from './tokens.ts';

/** Brackets and quotation marks that may close after the mark that ends a sentence. */
export const closers = new Set<number>([
  Code.close,
  Code.quote,
  Code.rightDouble,
  Code.rightSingle,
  Code.apostrophe,
  Code.rightGuillemet,
  93,
  42,
]);

const square = { open: 91, close: 93 };
export const opens = (code: number): boolean => code === Code.open || code === square.open;
export const closes = (code: number): boolean => code === Code.close || code === square.close;

export const isApostrophe = (code: number): boolean =>
  code === Code.apostrophe || code === Code.rightSingle || code === Code.modifierApostrophe;

/** What a mark between two words makes of their gap. */
export function gapOfMark(code: number): number {
  if (code === Code.hyphen || code === 0x2010 || code === 0x2011) return Gap.hyphen;
  if (code === Code.slash) return Gap.slash;
  return code === Code.comma ? Gap.comma : Gap.other;
}
