import type { Audience } from '@plainbridge/shared/checker/audience.ts';
import { createChecker } from '@plainbridge/shared/checker/check.ts';
import type { Finding, Suggestion } from '@plainbridge/shared/checker/finding.ts';
import fc from 'fast-check';
import { sampleLexicon } from './sample-lexicon.ts';

export const lawyers: Audience = { readers: [{ id: 'law', sectors: ['legal'] }], level: 'general' };
export const mixed: Audience = {
  readers: [
    { id: 'law', sectors: ['legal'], country: 'US' },
    { id: 'ward', sectors: ['health'], country: 'GB' },
    { id: 'school', sectors: ['education'], alsoKnows: ['business'], country: 'US' },
  ],
  level: 'general',
};
export const checker = createChecker({ lexicon: sampleLexicon });
export const check = (text: string, audience: Audience = mixed) => checker.check(text, { audience });

export const pieces =
  `care pathway|care pathways|Care Pathway|discharged|discharging|MDT|MDTs|M.D.T.|the MDT's|PRN|as needed (PRN)|has capacity|CPD
IEP|IEPs|an IEP|individualized education program (IEP)|IEP (individual education plan)|formative assessments|circle back|circled back
co-production|coproduction|an SLA|A SLA|general ledger|GL|IT|it|utilise|utilized|utilising|a utilise|in order to|to date|date
due to the fact that|it should be noted that|It should be noted that|basically|, basically,|a majority of|A majority of|commenced
QZX|Quick Zebra Xylo (QZX)|QZXs|We|the|a|an|and|team|of|meaning|, or|(a plan)|("|”|“|'|(|)|.|,|:|;|!|?|\n|\n\n|- |> |-- |Kind regards,
On Monday Ana wrote:|https://sla.example/MDT|ana@mdt.example|\`MDT\`|3.5|Dr|U.S.|\u{1F600}|é|—|–|PLEASE READ|NOT`
    .split(/[|\n]/)
    .map((piece) => piece.replaceAll('\\n', '\n'));
export const drafts = fc
  .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom(' ', ' ', ' ', ' ', '. ', ', ', '\n', '')), {
    maxLength: 40,
  })
  .map((parts) => parts.map(([piece, gap]) => piece + gap).join(''));
export const anyString = fc.oneof(
  drafts,
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 })
    .map((codes) => String.fromCharCode(...codes)),
);

export const applied = (text: string, { start, end }: Finding, { replacement }: Suggestion) =>
  text.slice(0, start) + replacement + text.slice(end);
export const counts = (findings: readonly Finding[], key: (finding: Finding) => string) => {
  const out = new Map<string, number>();
  for (const finding of findings) out.set(key(finding), (out.get(key(finding)) ?? 0) + 1);
  return out;
};
/** Rule, wording and the word before: the id without its count. */
export const subject = ({ id }: Finding) => id.replace(/-\d+$/, '');

/** The same drafts on every run; try other seeds after a change to the engine. */
export const repeatable = { numRuns: 1500, seed: 2025 };
