/**
 * What the measured figures are set beside. `at least` and `aim` are ours, in per cent unless said otherwise; `best` is the best
 * existing tool or the best published figure that was measured or found on the same kind of set.
 */
export interface Target {
  readonly set: string;
  readonly figure: string;
  /** Where the scorer's JSON has it. */
  readonly path: readonly string[];
  readonly least: number;
  readonly aim: number;
  /** The figure should be low. */
  readonly low?: true;
  /** As it is; otherwise a share, shown in per cent. */
  readonly plain?: true;
  readonly best: string;
}

const acronyms = (set: string, least: [number, number], aim: [number, number], best: string): Target[] => [
  {
    set,
    figure: 'acronym, exact F1',
    path: [set, 'acronym', 'exact', 'f'],
    least: least[0],
    aim: aim[0],
    best,
  },
  {
    set,
    figure: 'long form, exact F1',
    path: [set, 'longform', 'exact', 'f'],
    least: least[1],
    aim: aim[1],
    best,
  },
];

/** On the sets of `gold/`. */
export const goldTargets: readonly Target[] = [
  ...acronyms('acro-sdu21', [91, 89], [94, 92], 'Schwartz-Hearst 90.2 / 88.5, BERT about 93'),
  ...acronyms('acro-sdu22-scientific', [91, 80], [93, 86], 'Schwartz-Hearst 89.6 / 73.8'),
  ...acronyms('acro-sdu22-legal', [87, 76], [91, 83], 'Schwartz-Hearst 83.9 / 68.5'),
  {
    set: 'acro-ab3p',
    figure: 'pairs, F1',
    path: ['acro-ab3p', 'pairs', 'f'],
    least: 90,
    aim: 93,
    best: 'NLM Ab3P 90.0',
  },
  {
    set: 'jebs',
    figure: 'jargon for a lay reader, token F1',
    path: ['jebs', 'jargon', 'token', 'f'],
    least: 63,
    aim: 70,
    best: 'Harper 32.7, trained table 65.1',
  },
];

/** On the sets of `sector/`. */
export const sectorTargets: readonly Target[] = [
  {
    set: 'sector',
    figure: 'terms found for the foreign reader',
    path: ['all', 'spanR'],
    least: 72,
    aim: 88,
    best: 'rarity 76.9',
  },
  {
    set: 'sector',
    figure: 'the same less those flagged for the own sector',
    path: ['all', 'contrast'],
    least: 62,
    aim: 82,
    best: 'rarity 0',
  },
  {
    set: 'sector',
    figure: 'flags per 100 words for the own sector',
    path: ['all', 'ownFlagsPer100'],
    least: 1.5,
    aim: 0.5,
    low: true,
    plain: true,
    best: 'rarity 10.1',
  },
  {
    set: 'plain',
    figure: 'flags per 100 words without jargon',
    path: ['plain', 'flagsPer100'],
    least: 0.8,
    aim: 0.3,
    low: true,
    plain: true,
    best: 'rarity 1.7',
  },
  {
    set: 'mixed',
    figure: 'records wholly right',
    path: ['mixed', 'exactRecords'],
    least: 45,
    aim: 75,
    best: 'rarity 27.8',
  },
  {
    set: 'false friends',
    figure: 'flagged for the reader with the other sense',
    path: ['falseFriends', 'readerB'],
    least: 65,
    aim: 90,
    best: 'rarity 30.8',
  },
  {
    set: 'false friends',
    figure: 'flagged for the reader with the same sense',
    path: ['falseFriends', 'readerA'],
    least: 10,
    aim: 3,
    low: true,
    best: 'rarity 30.8',
  },
];

/** The same again without those that wait until they are asked for. */
export const targetsOfShown: readonly Target[] = sectorTargets
  .filter(({ set }) => set !== 'plain')
  .map((target) => ({ ...target, figure: `${target.figure}, and shown at once` }));
