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

/** Beginnings of verbs in -ise that Americans write with a z; many others in -ise are the same there ("advise"). */
const inZ =
  /^(?:organ|recogn|real|summar|priorit|minim|maxim|special|apolog|critic|standard|categor|final|hospital|immun|mobil|modern|normal|public|stabil|subsid|author|character|computer|util|capital|legal|local|person|memor)is/;

/** A word, folded, as Americans spell it. */
export function americanSpelling(word: string): string {
  if (inZ.test(word) && endings.has(word.slice(word.lastIndexOf('is') + 2)))
    return word.replace(/is(?=[^s]*$)/, 'iz');
  const pair = pairs.find(([british]) => word.startsWith(british));
  return pair ? pair[1] + word.slice(pair[0].length) : word;
}

/** By the first letters that they share, longest first: what begins so on either side, and what it is on the other. */
const otherSide = Map.groupBy(
  pairs
    .flatMap(([british, american]) => [
      { part: british, other: american },
      { part: american, other: british },
    ])
    .sort((a, b) => b.part.length - a.part.length),
  ({ part }) => part.slice(0, 3),
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
  const side = otherSide.get(word.slice(0, 3))?.find(({ part }) => word.startsWith(part));
  if (side) out.push(side.other + word.slice(side.part.length));
  return out;
}
