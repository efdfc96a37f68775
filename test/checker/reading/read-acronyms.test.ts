import { compile } from '@plainbridge/shared/checker/matching/compile.ts';
import { findMatches } from '@plainbridge/shared/checker/matching/matches.ts';
import { Terms } from '@plainbridge/shared/checker/matching/terms.ts';
import { Paragraph } from '@plainbridge/shared/checker/paragraph.ts';
import { readAcronyms } from '@plainbridge/shared/checker/reading/read-acronyms.ts';
import { Tokens } from '@plainbridge/shared/checker/reading/tokens.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const terms = new Terms(compile({ sectors: {}, wordy: [] }));
const tokens = new Tokens();
const readInTokens = terms.readerInto(tokens);

function read(text: string) {
  readInTokens(text);
  return readAcronyms(new Paragraph(text, tokens, findMatches(text, tokens, terms), terms));
}

/** "SF = long form" for pairs, else the letters alone. */
const shown = (text: string) =>
  read(text).map(({ start, end, longForm }) =>
    longForm
      ? `${text.slice(start, end)} = ${text.slice(longForm.start, longForm.end)}`
      : text.slice(start, end),
  );

describe('letters and what they stand for are read as a pair', () => {
  test.each([
    ['before a bracket', 'The garden repair team (GRT) met.', 'GRT = garden repair team'],
    ['in a bracket', 'The GRT (garden repair team) met.', 'GRT = garden repair team'],
    ['in square brackets', 'Use the river level gauge [RLG] here.', 'RLG = river level gauge'],
    [
      'with small words between',
      'The Board of Trade for the North (BTN) met.',
      'BTN = Board of Trade for the North',
    ],
    ['with small words that count', 'It is done as soon as possible (ASAP).', 'ASAP = as soon as possible'],
    ['in the plural', 'All garden repair teams (GRTs) met.', 'GRTs = garden repair teams'],
    ['with a digit', 'The winter shelter plan 3 (WSP3) is out.', 'WSP3 = winter shelter plan 3'],
    ['with a number as a word', 'A two-dimensional (2D) map.', '2D = two-dimensional'],
    ['with a digit of its own', 'The Harbour Mood Scale (HMS-20) is short.', 'HMS-20 = Harbour Mood Scale'],
    ['with a hyphen', 'The Northern Union for Women (NU-Women) met.', 'NU-Women = Northern Union for Women'],
    ['with a slash', 'We check input/output (I/O) first.', 'I/O = input/output'],
    ['of a hyphenated word', 'A follow-up form (FUF) is here.', 'FUF = follow-up form'],
    ['with letters inside words', 'She has hydroglycerin (HGN) at home.', 'HGN = hydroglycerin'],
    [
      'with letters beside each other',
      'The Harbour Police Office (HarPol) called.',
      'HarPol = Harbour Police Office',
    ],
    ['with a small first letter', 'The messenger line (mLN) is cut.', 'mLN = messenger line'],
    ['with small letters alone', 'Add the cell growth factor (cgf2) now.', 'cgf2 = cell growth factor'],
    [
      'with a Greek letter',
      'The tissue growth factor beta (TGF-β) rose.',
      'TGF-β = tissue growth factor beta',
    ],
    ['with two words', 'The tumour factor alpha (TF alpha) rose.', 'TF alpha = tumour factor alpha'],
    ['with dots', 'The garden repair team (G.R.T.) met.', 'G.R.T. = garden repair team'],
    ['with accents', 'El Ejército del Río (EDR) y la Ágora.', 'EDR = Ejército del Río'],
    [
      'with a name’s letters in another order',
      'The United Harbours Sailing Fund (UHFS) paid.',
      'UHFS = United Harbours Sailing Fund',
    ],
    ['in another language’s order', 'She has a muscular dystonia (DM).', 'DM = muscular dystonia'],
    ['from a chemical’s beginning', 'It holds 2,4-dinitrotoluol (DNT).', 'DNT = 2,4-dinitrotoluol'],
    ['from a chemical’s first number', "It holds 4,4',8-trioctanol (TOL).", "TOL = 4,4',8-trioctanol"],
    ['with a bracket inside', 'It holds N-(1-butyl)pentane (NBP).', 'NBP = N-(1-butyl)pentane'],
    ['with a bracket in the letters', 'Peak flow at hour 1 (PFH(1)) fell.', 'PFH(1) = Peak flow at hour 1'],
    ['after "hereinafter"', 'The garden repair team (hereinafter GRT) met.', 'GRT = garden repair team'],
    [
      'after "hereafter referred to as"',
      'The garden repair team (hereafter referred to as the GRT) met.',
      'GRT = garden repair team',
    ],
    ['in quotation marks', 'The garden repair team (“GRT”) met.', 'GRT = garden repair team'],
    ['behind quotation marks', 'The “garden repair team” (GRT) met.', 'GRT = garden repair team'],
    [
      'with more in the bracket',
      'The garden repair team (GRT; five people) met.',
      'GRT = garden repair team',
    ],
    [
      'with more behind the long form',
      'The GRT (garden repair team, five people) met.',
      'GRT = garden repair team',
    ],
    ['with "short for"', 'The GRT (short for garden repair team) met.', 'GRT = garden repair team'],
    ['with "short" as its word', 'The STM (short term memory) is full.', 'STM = short term memory'],
    ['with a noun between', 'The GRT meeting (garden repair team) is off.', 'GRT = garden repair team'],
    ['by "stands for"', 'GRT stands for garden repair team.', 'GRT = garden repair team'],
    ['by "means"', 'GRT means garden repair team.', 'GRT = garden repair team'],
    ['by an equals sign', 'GRT = garden repair team, five people.', 'GRT = garden repair team'],
    ['by a colon', 'GRT: garden repair team', 'GRT = garden repair team'],
    ['by a dash', 'GRT – garden repair team', 'GRT = garden repair team'],
    ['by "or" between commas', 'The garden repair team, or GRT, met.', 'GRT = garden repair team'],
    ['by "known as"', 'The garden repair team, known as GRT, met.', 'GRT = garden repair team'],
    ['by commas alone', 'We met GRT, the garden repair team, today.', 'GRT = garden repair team'],
    ['before a possessive', 'The garden repair team (GRT)’s view.', 'GRT = garden repair team'],
    ['after a possessive', 'The town council’s (TC) view.', 'TC = town council'],
  ])('%s: %s', (_, text, pair) => {
    expect(shown(text)).toEqual([pair]);
  });

  test('several in one text, each with its own words', () => {
    expect(shown('The town council (TC) and the river board (RB) met the TC.')).toEqual([
      'TC = town council',
      'RB = river board',
      'TC',
    ]);
    expect(shown('We use P = pump, VT = valve tube and RB = river board.')).toEqual([
      'P = pump',
      'VT = valve tube',
      'RB = river board',
    ]);
    expect(shown('The river board (RB; also RBD) met.')).toContain('RB = river board');
  });

  test('letters within a long form are part of it', () => {
    expect(shown('The NGO Forum on Youth (NGO-FY) met.')).toEqual(['NGO-FY = NGO Forum on Youth']);
  });
});

describe('no long form is read', () => {
  test.each([
    ['where the words have other letters', 'We asked the head of the office (GRT).', ['GRT']],
    ['where the bracket says something else', 'The GRT (five people) met.', ['GRT']],
    ['where it would be the letters themselves', 'The GRT (GRT).', ['GRT', 'GRT']],
    ['across a sentence', 'The garden was repaired by a team. (GRT)', ['GRT']],
    ['across another bracket', 'The garden (a repair shop) team (GRT) met.', ['GRT']],
    ['in a list after a comma', 'We met GRT, gardeners, and repairers there.', ['GRT']],
    ['by a word in a bracket', 'She sent the updated list (late).', []],
    ['by an ending in a bracket', 'Bring the signal(s) and the (in)dependent part.', []],
    ['by a point of a list', 'We list (a) the road and boats (b) the bridge.', []],
    ['by a measure', 'Use pure harbour water (pH 6.8) for it.', []],
    ['by a compound', 'The GRT-garden repair toolbox is here.', ['GRT']],
  ])('%s: %s', (_, text, found) => {
    expect(shown(text)).toEqual(found);
  });
});

describe('by its shape alone', () => {
  test.each([
    ['The QRX and the QRXs met.', ['QRX', 'QRXs']],
    ['A QRX-based plan for a C-QRX and QRX-20.', ['QRX', 'C-QRX', 'QRX-20']],
    ['The HIV/AIDS unit and the UN-Women desk.', ['HIV/AIDS', 'UN-Women']],
    ['IoT, mQR and QR.29 at 3 p.m. on Monday.', ['IoT', 'mQR', 'QR.29', 'p.m.']],
    ['A 3D map.', ['3D']],
    ['Files A/12/345 and QRX-2019-2017 cost US$ 5.', []],
    ['Part II and annex IV.', []],
    ['PLEASE READ THIS', []],
    ['We use WordNet and McBride’s EXCITEMENT.', []],
    ['No letters here, 5 km from Leeds.', []],
  ])('in “%s” is read as letters', (text, found) => {
    expect(shown(text)).toEqual(found);
  });

  test('a possessive is kept apart', () => {
    const text = "The QRX's view";
    const [found] = read(text);
    expect(
      found && [text.slice(found.start, found.end), text.slice(found.start, found.possessiveEnd)],
    ).toEqual(['QRX', "QRX's"]);
  });
});

describe('whatever the text', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 8 }),
    fc.constantFrom(
      '(',
      ')',
      '[',
      ' (',
      ') ',
      ', ',
      ' = ',
      ': ',
      '-',
      '/',
      '.',
      ' or ',
      'GRT',
      'G',
      'mRNA',
      '2D',
      '’s',
    ),
    fc.constantFrom('garden ', 'repair ', 'team ', 'the ', 'of ', 'É', 'β', '\ud83d\ude00', '\ud800', '"'),
  );

  test('every acronym and long form lies in the text, and acronyms do not overlap', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        let at = 0;
        for (const { start, end, possessiveEnd, longForm } of read(text)) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(possessiveEnd).toBeGreaterThanOrEqual(end);
          expect(possessiveEnd).toBeLessThanOrEqual(text.length);
          at = end;
          if (!longForm) continue;
          expect(longForm.start).toBeGreaterThanOrEqual(0);
          expect(longForm.reach).toBeGreaterThan(longForm.start);
          expect(longForm.end).toBeGreaterThanOrEqual(longForm.reach);
          expect(longForm.end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 2000 },
    );
  });

  test('eight times as much costs eight times as much, not sixty-four', () => {
    const cost = (text: string) => {
      const before = process.cpuUsage();
      read(text);
      const { user, system } = process.cpuUsage(before);
      return (user + system) / 1000;
    };
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 6 }), (pieces) => {
        const unit = pieces.join('') || 'a';
        const small = unit.repeat(Math.ceil(4_000 / unit.length));
        cost(small);
        const once = Math.min(cost(small), cost(small));
        // A square would be 64 times; the floor keeps the noise of tiny times out.
        const most = Math.max(once, 4) * 8 * 3;
        const large = small.repeat(8);
        expect(Math.min(cost(large), cost(large))).toBeLessThan(most);
      }),
      { numRuns: 60 },
    );
  }, 60_000);
});
