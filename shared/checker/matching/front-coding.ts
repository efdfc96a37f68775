/** Lines in the order of the alphabet share their beginnings: each is written as how much of the line before it keeps, and the rest. */

/** Not a line break, as strings that hold one are written as templates, which are slower to load. No text of the lexicon holds it. */
export const lineEnd = '}';

const most = 35;

/** As many lines; each begins with a digit of base 36, the number of letters that it shares with the line before. */
export function frontEncode(lines: readonly string[]): string {
  let before = '';
  return lines
    .map((line) => {
      let shared = 0;
      while (shared < most && shared < before.length && before[shared] === line[shared]) shared++;
      before = line;
      return shared.toString(36) + line.slice(shared);
    })
    .join(lineEnd);
}

/** The lines again. */
export function frontDecode(coded: string): string[] {
  let before = '';
  return coded.split(lineEnd).map((line) => {
    const code = line.charCodeAt(0);
    before = before.slice(0, code < 58 ? code - 48 : code - 87) + line.slice(1);
    return before;
  });
}
