import type { Entry } from '../matching/entry.ts';
import { americanSpelling } from '../matching/spellings.ts';
import type { Setting } from '../rule.ts';
import type { Edit } from './edits.ts';

/** Words for which Americans have another. */
const americanWords: ReadonlyMap<string, string> = new Map(
  'advert ad|adverts ads|lorry truck|lorries trucks|biscuit cookie|biscuits cookies|cheque check|cheques checks|rota schedule|fortnight two weeks|learnt learned'
    .split('|')
    .map((row) => {
      const space = row.indexOf(' ');
      return [row.slice(0, space), row.slice(space + 1)];
    }),
);

/** Our wordings are British; a draft that is written in the US, or read only there, is offered them as they are spelled there. */
function isAmerican({ writer, readers }: Setting): boolean {
  if (writer?.country !== undefined) return writer.country === 'US';
  return readers.length > 0 && readers.every(({ country }) => country === 'US');
}

const americanised = (wording: string): string =>
  wording.replaceAll('per cent', 'percent').replace(/[a-z]{4,}/g, (word) => {
    return americanWords.get(word) ?? americanSpelling(word);
  });

/** An entry's edits as they are to be spelled in this setting. What the writer wrote is left as it is, and so is what a colleague did. */
export const spelledFor = (edits: Edit[], text: string, { source }: Entry, setting: Setting): Edit[] =>
  source !== 'glossary' && isAmerican(setting)
    ? edits.map((edit) => {
        const replacement = americanised(edit.replacement);
        const own = text.slice(edit.start, edit.end);
        return { ...edit, replacement: replacement.replaceAll(americanised(own), own) };
      })
    : edits;
