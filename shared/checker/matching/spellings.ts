/** Parts that British and American English spell differently; a word that holds one is matched in both spellings. */
const pairs: readonly (readonly [string, string])[] =
  `colour color|behaviour behavior|favour favor|labour labor|honour honor|
neighbour neighbor|endeavour endeavor|harbour harbor|humour humor|rumour rumor|rigour rigor|tumour tumor|centre center|
theatre theater|fibre fiber|licence license|defence defense|offence offense|judgement judgment|enrolment enrollment|
fulfilment fulfillment|instalment installment|skilful skillful|travell travel|cancell cancel|modell model|
labell label|counsell counsel|catalogue catalog|dialogue dialog|analogue analog|programme program|
paediatr pediatr|anaem anem|haem hem|oestrogen estrogen|orthopaed orthoped|aetiolog etiolog|diarrhoea diarrhea|
gynaecolog gynecolog|leukaemia leukemia|caesarean cesarean|anaesth anesth|manoeuvre maneuver|ageing aging|grey gray|
analyse analyze|paralyse paralyze|catalyse catalyze`
    .split('|')
    .map((pair) => pair.trim().split(' ') as [string, string]);

const otherSide = new Map(
  pairs.flatMap(([british, american]): [string, string][] => [
    [british, american],
    [american, british],
  ]),
);
const beginsWithPart = new RegExp(
  `^(?:${[...otherSide.keys()].sort((a, b) => b.length - a.length).join('|')})`,
);

const endings = new Set(['ation', 'ations', 'e', 'ed', 'er', 'ers', 'es', 'ing', 'able']);

/** The other side's spelling of a folded word: organise ↔ organize, behaviour ↔ behavior. Usually none. */
export function otherSpellings(word: string): string[] {
  const out: string[] = [];
  if (word.length > 5) {
    const cut = Math.max(word.lastIndexOf('is'), word.lastIndexOf('iz')) + 1;
    if (cut > 0 && endings.has(word.slice(cut + 1))) {
      out.push(`${word.slice(0, cut)}${word.charAt(cut) === 's' ? 'z' : 's'}${word.slice(cut + 1)}`);
    }
  }
  const part = beginsWithPart.exec(word)?.[0];
  if (part !== undefined) out.push(otherSide.get(part) + word.slice(part.length));
  return out;
}
