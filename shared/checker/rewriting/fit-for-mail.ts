import { isWithoutLinks } from '../../domain/link.ts';
import type { Entry } from '../matching/entry.ts';

/** Longest wording by a colleague that is offered for somebody's mail, in UTF-16 code units. */
const longest = 120;

/** The entry's definition or expansion, where it may enter a mail: ours may, a colleague's if it is short and holds no link. */
export function fitForMail(entry: Entry, key: 'definition' | 'expansion'): string | undefined {
  const wording = entry[key];
  if (wording === null) return undefined;
  return entry.source !== 'glossary' || (wording.length <= longest && isWithoutLinks(wording))
    ? wording
    : undefined;
}
