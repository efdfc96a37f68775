import type { Stretch } from './paragraphs.ts';

/** Lines [from, until) are the signature; lines from `to` on are quoted mail. */
interface Signature {
  readonly from: number;
  readonly until: number;
  readonly to: number;
}

const closing =
  /^(?:(?:with |my |our |many |very |all |much |kind(?:est)? |best |warm(?:est)? )*(?:regards|wishes|thanks|respectfully|sincerely)|(?:thank you|thanks)(?: again| so much| very much| all| both| in advance| and (?:kind |best )?regards)*|yours(?: sincerely| faithfully| truly)?|sincerely(?: yours)?|best|cheers|cordially|warmly|take care|(?:speak|talk|see you) soon|until then|xoxo|all the best|love|kr|br|rgds)\s*[,.!–—-]*$/i;

const longestClosing = 45;
const longestSignatureLine = 90;
const mostSignatureLines = 12;

/** Finds the signature at the end of the writer's text: below a "-- " line, or short lines below a closing such as "Kind regards,". */
export function signatureFrom(text: string, lines: readonly Stretch[], to: number): Signature {
  const lowest = Math.max(0, to - 40);
  for (let i = lowest; i < to; i++) {
    const line = lines[i] as Stretch;
    const length = line.end - line.start;
    if (length === 0 || length > longestClosing) continue;
    const own = text.slice(line.start, line.end);
    if (own === '--') return { from: i + 1, until: to, to };
    if (!closing.test(own)) continue;
    const until = signatureUntil(text, lines, i + 1, to);
    if (until > i + 1) return { from: i + 1, until, to };
  }
  const from = nameBlockFrom(text, lines, to);
  return { from, until: to, to };
}

/** Two to four words with capitals, perhaps initials, and nothing that a sentence would have; a trade may follow a bar or comma. */
const nameLine =
  /^(?:(?:mrs?|ms|mx|miss|dr|prof|rev|cllr|sir|dame)\.? )?\p{Lu}(?:[\p{L}'’-]*\.?)(?: \p{Lu}[\p{L}'’.-]*){1,3}(?:\s*[|,–—-].*)?$/iu;
const mostNameBlockLines = 5;
const longestNameBlockLine = 60;

/** A last block of short lines without a closing before it, of which the first is a name; `to` if there is none. */
function nameBlockFrom(text: string, lines: readonly Stretch[], to: number): number {
  let last = to;
  while (last > 0 && isEmpty(lines[last - 1] as Stretch)) last--;
  let from = last;
  while (from > 0 && last - from <= mostNameBlockLines && !isEmpty(lines[from - 1] as Stretch)) from--;
  const size = last - from;
  if (from === 0 || size < 2 || size > mostNameBlockLines) return to;
  for (let i = from; i < last; i++) {
    const { start, end } = lines[i] as Stretch;
    if (end - start > longestNameBlockLine || /[.?!:;]$/.test(text.slice(start, end))) return to;
  }
  const { start, end } = lines[from] as Stretch;
  const own = text.slice(start, end);
  return nameLine.test(own) && /^\p{Lu}/u.test(own) && !/ \p{Ll}/u.test(own.split(/[|,–—]/, 1)[0] as string)
    ? from
    : to;
}

const isEmpty = ({ start, end }: Stretch): boolean => start === end;

/** Where the short lines after a closing stop; `from` itself when what follows is not a signature. */
function signatureUntil(text: string, lines: readonly Stretch[], from: number, to: number): number {
  let filled = 0;
  for (let i = from; i < to; i++) {
    const line = lines[i] as Stretch;
    const length = line.end - line.start;
    if (length === 0) continue;
    const own = text.slice(line.start, Math.min(line.end, line.start + longestSignatureLine));
    if (/^p\.?\s?s\b/i.test(own)) return i;
    if (length > longestSignatureLine || isSentence(own)) return filled > 0 ? i : from;
    if (++filled > mostSignatureLines) return from;
  }
  return to;
}

/** Five words or more, ending like a sentence. */
const isSentence = (line: string): boolean => /[.?!]$/.test(line) && line.split(/\s+/).length >= 5;
