import { otherSpellings } from '../matching/spellings.ts';
import { irregularNouns, irregularVerbs } from '../rewriting/irregular.ts';

/** Endings, each with what may stand in its place in the word that it was put to; an empty one comes first where nothing does. */
const endings: ReadonlyMap<string, readonly string[]> = new Map(
  `s|es|ies y|ves f fe|ed / e|ied y|ing / e|er / e|ers / e|ier y|est / e|iest y|or e /|ors e /|ly / le|ily y|ally al ic|ness|
  iness y|less|ful|able / e|ability able|ably able|ment|ments|ship|ity / e|ation e ate /|ations e ate /|ion / e|ions / e|ish|ise|ize|cy t te|ist / e y|ists / e y|ism|isms|ous / e y|ious y ion|al / e|ial / y|ical ic y|ic / y e|ics ic|
ance / e|ence / e|ant / e|ent / e|ery / e|age / e|ary|hood|dom|proof|wise|wards|like`
    .split('|')
    .map((row) => {
      const [ending = '', ...instead] = row.trim().split(' ');
      return [ending, instead.length === 0 ? [''] : instead.map((each) => (each === '/' ? '' : each))];
    }),
);
const longestEnding = Math.max(...[...endings.keys()].map((ending) => ending.length));

const baseOfIrregular: ReadonlyMap<string, string> = new Map([
  ...[...irregularVerbs].flatMap(([base, forms]) => forms.map((form) => [form, base] as const)),
  ...[...irregularNouns].map(([one, many]) => [many, one] as const),
]);

const beginnings =
  'un re non over under pre mis co out up down mid post inter multi anti semi sub super self counter dis in im'.split(
    ' ',
  );

/** Under this many letters nothing is left that tells a word. */
const shortestBase = 3;
const shortestAfterBeginning = 4;

/**
 * A word and the words that it may be made of, nearest first: "unhelpfully", "unhelpful", "helpfully", "unhelp", "helpful", "help". Many are none: it is for the
 * caller to know words.
 *
 * @param mostSteps How many endings and beginnings are taken off at the most.
 */
export function* baseForms(word: string, mostSteps = 2): Generator<string> {
  const queue: [form: string, steps: number][] = [[word, 0]];
  const seen = new Set([word]);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [form, steps] = next;
    yield form;
    const meet = (other: string, count: number) => {
      if (other.length < shortestBase || seen.has(other)) return;
      seen.add(other);
      queue.push([other, count]);
    };
    for (const other of otherSpellings(form)) meet(other, steps);
    const regular = baseOfIrregular.get(form);
    if (regular !== undefined) meet(regular, steps);
    if (steps === mostSteps) continue;
    for (const other of withoutEnding(form)) meet(other, steps + 1);
    if (steps > 0) continue;
    for (const beginning of beginnings) {
      if (form.startsWith(beginning) && form.length - beginning.length >= shortestAfterBeginning)
        meet(form.slice(beginning.length), 1);
    }
  }
}

function* withoutEnding(word: string): Generator<string> {
  for (let length = Math.min(longestEnding, word.length - 2); length > 0; length--) {
    const instead = endings.get(word.slice(-length));
    if (instead === undefined) continue;
    const stem = word.slice(0, -length);
    for (const end of instead) {
      yield stem + end;
      // "stopped"
      if (end === '' && stem.at(-1) === stem.at(-2) && !/[aeiou]$/.test(stem)) yield stem.slice(0, -1);
    }
  }
}
