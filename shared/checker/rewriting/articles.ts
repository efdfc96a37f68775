/** Begin with a vowel letter but a consonant sound: a unit, a European, a one-off. */
const consonantSound = /^(?:eu|ew|uni(?!n|m)|us(?:e|u|a)|uti|ubi|ur[aeiou]n|one(?:\b|-|s)|once|u[kns]?\b)/i;
/** Begin with a silent h. */
const silentH = /^(?:hour|honest|honou?r|heir)/i;
/** Letters whose names begin with a vowel sound: an SLA, an MOU. */
const vowelNamedLetters = /^[AEFHILMNORSX]/;

/** The indefinite article that the text takes before it, judged by its first word. */
export function articleFor(text: string): 'a' | 'an' {
  const word = /[\p{L}\p{N}]+(?:['’&][\p{L}]+)*/u.exec(text)?.[0] ?? '';
  if (/^\d/.test(word)) return /^(?:8|1[18](?!\d))/.test(word) ? 'an' : 'a';
  if (isSpelledOut(word)) return vowelNamedLetters.test(word) ? 'an' : 'a';
  if (silentH.test(word)) return 'an';
  return /^[aeiou]/i.test(word) && !consonantSound.test(word) ? 'an' : 'a';
}

/** Letters said one by one: all capitals (and a plural s), without the vowels that would make a word of them. */
const isSpelledOut = (word: string): boolean =>
  /^[A-Z][A-Z0-9&]*s?$/.test(word) && (word.length <= 3 || !/[AEIOU]/.test(word.slice(1)));
