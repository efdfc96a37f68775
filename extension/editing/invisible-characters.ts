/** Zero-width space, word joiner, byte order mark and soft hyphen: editors leave them behind as fillers. */
const fillers = new Set(['\u200b', '\u2060', '\ufeff', '\u00ad']);
/** Zero-width non-joiner and joiner: spelling in Persian, Hindi or an emoji, a filler behind Latin letters. */
const joiners = new Set(['\u200c', '\u200d']);
const anyInvisible = /[\u200b-\u200d\u2060\ufeff\u00ad]/;
const joins = /[\u0250-\uffff]/;

/** Whether the character at `index` is nothing that the writer sees or means. */
function isFiller(text: string, index: number): boolean {
  const character = text.charAt(index);
  if (fillers.has(character)) return true;
  return joiners.has(character) && !joins.test(text.charAt(index - 1));
}

/** Calls back with each stretch of `text` that has no invisible filler in it. */
export function forEachVisible(text: string, visit: (stretch: string, start: number) => void): void {
  if (!anyInvisible.test(text)) {
    if (text !== '') visit(text, 0);
    return;
  }
  let start = 0;
  for (let index = 0; index <= text.length; index += 1) {
    if (index < text.length && !isFiller(text, index)) continue;
    if (index > start) visit(text.slice(start, index), start);
    start = index + 1;
  }
}
