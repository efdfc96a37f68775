/** Base, past, past participle, where they are not made with -ed. First a verb's own row, then its compounds' (undertake). */
const verbRows = `be was been|have had had|do did done|go went gone|say said said|get got got|make made made|know knew known|
think thought thought|take took taken|see saw seen|come came come|give gave given|find found found|tell told told|
become became become|leave left left|feel felt felt|put put put|bring brought brought|begin began begun|keep kept kept|
hold held held|write wrote written|stand stood stood|hear heard heard|let let let|mean meant meant|set set set|meet met met|
run ran run|pay paid paid|sit sat sat|speak spoke spoken|lie lay lain|lead led led|read read read|grow grew grown|lose lost lost|
fall fell fallen|send sent sent|build built built|understand understood understood|draw drew drawn|break broke broken|
spend spent spent|cut cut cut|rise rose risen|drive drove driven|buy bought bought|wear wore worn|choose chose chosen|
seek sought sought|deal dealt dealt|fight fought fought|throw threw thrown|sell sold sold|teach taught taught|catch caught caught|
win won won|hit hit hit|shut shut shut|cost cost cost|hurt hurt hurt|split split split|spread spread spread|cast cast cast|
quit quit quit|rid rid rid|bid bid bid|stick stuck stuck|hang hung hung|swing swung swung|dig dug dug|shoot shot shot|
shake shook shaken|hide hid hidden|bite bit bitten|ride rode ridden|wake woke woken|show showed shown|sleep slept slept|
sweep swept swept|lend lent lent|bend bent bent|feed fed fed|bind bound bound|grind ground ground|wind wound wound|
swear swore sworn|tear tore torn|bear bore borne|forget forgot forgotten|forbid forbade forbidden|freeze froze frozen|steal stole stolen|fly flew flown|
blow blew blown|eat ate eaten|drink drank drunk|sing sang sung|ring rang rung|sink sank sunk|swim swam swum|spring sprang sprung|
shrink shrank shrunk|strike struck struck|light lit lit|lay laid laid|flee fled fled|slide slid slid|spin spun spun|
undertake undertook undertaken|overtake overtook overtaken|withdraw withdrew withdrawn|withhold withheld withheld|
uphold upheld upheld|oversee oversaw overseen|overcome overcame overcome|undergo underwent undergone|undo undid undone|
redo redid redone|rewrite rewrote rewritten|rebuild rebuilt rebuilt|resend resent resent|reset reset reset|offset offset offset|
input input input|upset upset upset|foresee foresaw foreseen|forego forewent foregone|mislead misled misled|
misunderstand misunderstood misunderstood|onboard onboarded onboarded`;

export const irregularVerbs: ReadonlyMap<string, readonly [string, string]> = new Map(
  verbRows.split('|').map((row) => {
    const [base, past, participle] = row.trim().split(' ') as [string, string, string];
    return [base, [past, participle]] as const;
  }),
);

/** Pasts that are nothing but verbs: "grew", "came". */
export const irregularPasts: ReadonlySet<string> = new Set(
  [...irregularVerbs].filter(([base, [past]]) => base !== past && past !== 'felt').map(([, [past]]) => past),
);

const nounRows = `person people|child children|man men|woman women|foot feet|tooth teeth|mouse mice|goose geese|ox oxen|
criterion criteria|phenomenon phenomena|analysis analyses|basis bases|crisis crises|diagnosis diagnoses|prognosis prognoses|
thesis theses|hypothesis hypotheses|synthesis syntheses|axis axes|oasis oases|emphasis emphases|stimulus stimuli|
syllabus syllabuses|focus focuses|bacterium bacteria|curriculum curricula|memorandum memoranda|addendum addenda|
datum data|medium media|appendix appendices|index indices|matrix matrices|vertex vertices|life lives|wife wives|knife knives|
leaf leaves|half halves|self selves|shelf shelves|loaf loaves|thief thieves|calf calves|wolf wolves|hero heroes|
potato potatoes|tomato tomatoes|echo echoes|veto vetoes|quiz quizzes|bus buses|gas gases|series series|species species|
means means|staff staff|aircraft aircraft|information information|advice advice|equipment equipment|feedback feedback|
evidence evidence|funding funding|training training|research research|software software|hardware hardware|money money|
help help|work work|progress progress|safeguarding safeguarding|support support|health health|behaviour behaviour|
data data|attorney-in-fact attorneys-in-fact|passer-by passers-by|ad ads|menu menus`;

export const irregularNouns: ReadonlyMap<string, string> = new Map(
  nounRows.split('|').map((row) => row.trim().split(' ') as [string, string]),
);

/** Two syllables or more, stressed on the last: the final consonant doubles before -ed and -ing. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  `commit admit permit submit omit remit transmit emit refer prefer defer transfer confer infer deter occur incur recur concur
  control patrol enrol fulfil propel compel expel rebel dispel excel begin forget regret upset equip outrun rerun handicap
  format kidnap worship program travel cancel model label level fuel signal counsel total channel marshal dial tunnel panel
  quarrel initial equal journal reset offset input output`.split(/\s+/),
);
