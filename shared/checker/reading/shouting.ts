import { Flag, Gap, type Tokens } from './tokens.ts';

/**
 * Which tokens of a paragraph are shouted: words without small letters that make up a sentence, or stand three or more in a row.
 */
export function findShouting(tokens: Tokens): Uint8Array {
  const { count, shaped, shapedCount } = tokens;
  const shouted = new Uint8Array(count);
  for (let at = 0; at < shapedCount; at++) {
    const start = shaped[at] as number;
    const end = loudUntil(tokens, start, true);
    // "A" and "I" are capitals anyhow.
    let words = 0;
    for (let i = start; i < end; i++) if (tokens.endOf(i) - tokens.startOf(i) > 1) words++;
    if (words >= 3) shouted.fill(1, start, end);
    while (at + 1 < shapedCount && (shaped[at + 1] as number) < end) at++;
  }
  for (let sentence = 0; sentence < tokens.sentences; sentence++) {
    const from = tokens.sentenceFrom(sentence);
    const to = tokens.sentenceTo(sentence);
    if (loudUntil(tokens, from, false) === to && (to - from > 1 || count === 1)) shouted.fill(1, from, to);
  }
  return shouted;
}

/** The token after the words without small letters that begin at `from`, in one sentence. */
function loudUntil(tokens: Tokens, from: number, inRow: boolean): number {
  const to = tokens.sentenceTo(tokens.sentenceOf(from));
  let i = from;
  while (i < to && tokens.has(i, Flag.noSmall) && (i === from || !inRow || tokens.gapOf(i) === Gap.space))
    i++;
  return i;
}
