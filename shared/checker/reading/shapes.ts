import { Flag } from './tokens.ts';

/** What a word's letters and digits make of it, whatever their order. */
export function shapeOf(uppers: number, lowers: number, digits: number, endsInS: boolean): number {
  let flags = 0;
  if (digits > 0) flags |= Flag.digit;
  if (uppers > 0 && lowers === 0) flags |= Flag.noSmall;
  const pluralS = lowers === 1 && uppers >= 2 && endsInS;
  if (pluralS) flags |= Flag.pluralS;
  if (uppers >= 2 && (lowers === 0 || pluralS)) flags |= Flag.capitals;
  return flags;
}
