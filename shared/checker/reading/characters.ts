/** What a UTF-16 code unit is to the reading pass. Everything from `mark` up belongs to a word. */
export const Kind = { other: 1, space: 2, mark: 3, digit: 4, lower: 5, upper: 6 } as const;

export const Code = {
  tab: 9,
  newline: 10,
  space: 32,
  bang: 33,
  quote: 34,
  hash: 35,
  ampersand: 38,
  apostrophe: 39,
  open: 40,
  close: 41,
  comma: 44,
  hyphen: 45,
  dot: 46,
  slash: 47,
  colon: 58,
  equals: 61,
  question: 63,
  at: 64,
  backslash: 92,
  underscore: 95,
  backtick: 96,
  softHyphen: 0xad,
  leftGuillemet: 0xab,
  rightGuillemet: 0xbb,
  leftSingle: 0x2018,
  rightSingle: 0x2019,
  modifierApostrophe: 0x2bc,
  leftDouble: 0x201c,
  rightDouble: 0x201d,
  ellipsis: 0x2026,
} as const;

/** For each code unit its folding (low 16 bits), its kind (3 bits) and whether it is a vowel; 0: not met yet. */
const table = new Uint32Array(65536);
const kindShift = 16;
const vowelShift = 19;

const apostrophes = new Set([0x2018, 0x2019, 0x02bc, 0xff07]);
const hyphens = new Set([0x2010, 0x2011]);
/** Zero-width marks and joiners: between words, they separate nothing that a space would not. */
const zeroWidth = new Set([0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]);

/** Fills the table for one code unit when it is first met: 65,536 tests up front would delay the first check. */
function classify(code: number): number {
  const char = String.fromCharCode(code);
  const info =
    foldingOf(code, char) |
    (kindOfChar(code, char) << kindShift) |
    (Number('aeiouy'.includes(char.toLowerCase())) << vowelShift);
  table[code] = info;
  return info;
}

/** ASCII is known without the regular expressions, which take their time to be made. */
function kindOfAscii(code: number): number {
  if (code >= 97 && code <= 122) return Kind.lower;
  if (code >= 65 && code <= 90) return Kind.upper;
  if (code >= 48 && code <= 57) return Kind.digit;
  return code === Code.space || (code >= 9 && code <= 13) ? Kind.space : Kind.other;
}

function kindOfChar(code: number, char: string): number {
  if (code < 128) return kindOfAscii(code);
  if (zeroWidth.has(code)) return Kind.other;
  if (/\s/.test(char)) return Kind.space;
  // A soft hyphen is part of a word, though not of its spelling.
  if (code === Code.softHyphen || /\p{M}/u.test(char)) return Kind.mark;
  if (/\p{Nd}/u.test(char)) return Kind.digit;
  if (/\p{Lu}/u.test(char)) return Kind.upper;
  return /\p{L}/u.test(char) ? Kind.lower : Kind.other;
}

function foldingOf(code: number, char: string): number {
  if (apostrophes.has(code)) return Code.apostrophe;
  if (hyphens.has(code)) return Code.hyphen;
  const lower = char.toLowerCase();
  return lower.length === 1 ? lower.charCodeAt(0) : code;
}

for (let code = 0; code < 128; code++) classify(code);

/** Folding, kind and vowel of a code unit in one look-up; taken apart by the three functions below. */
export function infoOf(code: number): number {
  const info = table[code] as number;
  return info === 0 ? classify(code) : info;
}

/** Lower case; curly apostrophes straight, typographic hyphens plain. */
export const folding = (info: number): number => info & 0xffff;
export const kindIn = (info: number): number => (info >>> kindShift) & 7;
/** 1 for a, e, i, o, u, y, else 0. */
export const vowelIn = (info: number): number => info >>> vowelShift;

export const kindOf = (code: number): number => kindIn(infoOf(code));
export const isWordKind = (kind: number): boolean => kind >= Kind.mark;

/** Whether a capital stands at an index of a text; quicker than to make a regular expression for it. */
export const isUpperAt = (text: string, index: number): boolean =>
  kindOf(text.charCodeAt(index)) === Kind.upper;

/** The same folding for a whole string, as the vocabulary spells its words. */
export function fold(text: string): string {
  for (let i = 0; i < text.length; i++) {
    if (text.charCodeAt(i) > 127)
      return Array.from({ length: text.length }, (_, k) => foldedChar(text, k)).join('');
  }
  return text.toLowerCase();
}

const foldedChar = (text: string, index: number): string =>
  String.fromCharCode(folding(infoOf(text.charCodeAt(index))));

/** Strings are of many kinds inside (sliced, joined, of one or two bytes): asked of the string, the method would be looked up anew for every letter. */
const { charCodeAt } = String.prototype;

/** Writes a text's code units and a 0 after them. */
export function copyCodes(text: string, codes: Uint16Array): void {
  const { length } = text;
  for (let i = 0; i < length; i++) codes[i] = charCodeAt.call(text, i);
  codes[length] = 0;
}
