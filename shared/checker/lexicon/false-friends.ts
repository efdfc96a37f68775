import type { FalseFriend } from './entry.ts';

/** Words before which a noun such as "claim" is a verb. */
const asVerb = ['to', 'will', 'would', 'can', 'could', 'should', 'may', 'might', 'must', 'i', 'we', 'you', 'they', 'he', 'she', 'it', 'who', 'not', 'please'];

/** Words that people of several sectors use every day, each in a sense of their own. */
export const falseFriends: readonly FalseFriend[] = [
  { term: 'abstract', context: { notAfter: ['art', 'idea', 'painting', 'noun', 'concept'], notBefore: ['is', 'very', 'too', 'more', 'in the'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a short summary of a study', instead: ['short summary'] },
    { sectors: ['finance'], meaning: 'a record of who owned land', instead: ['ownership record'] },
    { sectors: ['community'], meaning: 'a picture of shapes', instead: ['modern art'] },
  ] },
  { term: 'academy', everyday: true, obvious: true, context: { near: ['trust', 'pupil', 'converter', 'multi-academy', 'sponsor', 'headteacher', 'ofsted', 'fellow', 'royal', 'national', 'sciences', 'scholar'] }, senses: [
    { sectors: ['education'], meaning: 'a school paid by the state, not the council', instead: ['trust-run state school'] },
    { sectors: ['academia'], meaning: 'a society of leading scholars', instead: ['society of scholars'] },
    { sectors: ['community'], meaning: 'a place to train in a skill', instead: ['training school'] },
  ] },
  { term: 'acceptance', context: { company: true, near: ['revision', 'offer', 'counteroffer', 'consideration', 'criteria', 'deliverable'] }, senses: [
    { sectors: ['academia'], meaning: "a journal's yes to a paper", instead: ['journal approval'] },
    { sectors: ['legal'], meaning: 'the yes that makes a contract', instead: ['formal approval'] },
    { sectors: ['business', 'technology'], meaning: 'the yes after all tests', instead: ['final approval'] },
    { sectors: ['community'], meaning: 'being ready to live with something', instead: ['peace of mind'] },
  ] },
  { term: 'accession', context: { notAfter: ['to the throne'] }, senses: [
    { sectors: ['government'], meaning: 'the joining of a union', instead: ['entry'] },
    { sectors: ['nonprofit', 'academia'], meaning: 'a thing added to a collection', instead: ['new item'] },
    { sectors: ['community'], meaning: 'becoming king or queen', instead: ['new reign'] },
  ] },
  { term: 'accommodation', context: { notBefore: ['overnight', 'hotel', 'temporary', 'travel and'] }, senses: [
    { sectors: ['education', 'academia', 'legal'], meaning: 'a change that helps a disabled person', instead: ['disability adjustment'] },
    { sectors: ['community'], meaning: 'a place to live or stay', instead: ['place to stay'] },
  ] },
  { term: 'account', everyday: true, obvious: true, context: { company: true, near: ['major', 'won', 'renewal', 'sales', 'after', 'sell', 'growth', 'handles', 'reset', 'locked', 'username', 'delete', 'suspended', 'signup'], before: ['key', 'named', 'target', 'new', 'user', 'admin'], notBefore: [...asVerb, 'on', 'no', 'into', 'bank', 'savings', 'current', 'full', 'good'], notAfter: ['for', 'of', 'number'], not: ['bank', 'savings'] }, senses: [
    { sectors: ['business'], meaning: 'a customer firm', instead: ['customer firm'] },
    { sectors: ['technology'], meaning: 'a right to log in', instead: ['login'] },
    { sectors: ['community'], meaning: 'a place for money at a bank', instead: ['bank balance'] },
  ] },
  { term: 'acquisition', context: { notBefore: ['customer', 'user', 'data', 'talent', 'land'] }, senses: [
    { sectors: ['business', 'technology', 'finance', 'legal'], meaning: 'the buying of another company', instead: ['company purchase'] },
    { sectors: ['education', 'academia'], meaning: 'the learning of a language or skill', instead: ['learning process'] },
    { sectors: ['nonprofit'], meaning: 'the winning of new donors', instead: ['donor recruitment'] },
    { sectors: ['community'], meaning: 'the getting of something new', instead: ['purchase'] },
  ] },
  { term: 'act', everyday: true, obvious: true, context: { before: ['the', 'an', 'this', 'that', 'children', 'care', 'equality', 'education', 'housing', 'licensing', 'data protection', 'of the', 'companies'], notAfter: ['of', 'as', 'on', 'like', 'now', 'out', 'upon'], not: ['show', 'stage', 'play', 'concert', 'music'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a law', instead: ['law'] },
    { sectors: ['community'], meaning: 'a thing that is done', instead: ['deed'] },
  ] },
  { term: 'action', everyday: true, context: { company: true, near: ['brought', 'limitation', 'damages', 'struck out', 'commence', 'discontinue', 'sue'], before: ['civil', 'derivative'], notBefore: ['legal', 'disciplinary', 'corrective', 'industrial', 'take', 'taking', 'further', 'no'], notAfter: ['plan', 'point', 'item'] }, senses: [
    { sectors: ['legal'], meaning: 'a case brought to court', instead: ['court case'] },
    { sectors: ['community'], meaning: 'something that is done', instead: ['step'] },
  ] },
  { term: 'actionable', grammar: 'fixed', senses: [
    { sectors: ['legal'], meaning: 'that gives a reason to go to court', instead: ['open to being sued'] },
    { sectors: ['government', 'nonprofit', 'business', 'technology', 'community'], meaning: 'clear enough to do something about', instead: ['practical', 'easy to act on'] },
  ] },
  { term: 'activation', senses: [
    { sectors: ['business', 'technology'], meaning: "a user's first real use", instead: ['first real use'] },
    { sectors: ['nonprofit'], meaning: 'an event that draws a crowd', instead: ['eye-catching event'] },
    { sectors: ['community'], meaning: 'switching on', instead: ['switching on'] },
  ] },
  { term: 'actor', everyday: true, context: { not: ['film', 'stage', 'tv', 'famous', 'play', 'drama'] }, senses: [
    { sectors: ['government', 'nonprofit', 'academia'], meaning: 'a person or body that takes part', instead: ['person or body involved|people and bodies involved'] },
    { sectors: ['technology'], meaning: 'the person behind an attack', instead: ['attacker'] },
    { sectors: ['community'], meaning: 'a person who plays in films', instead: ['film performer'] },
  ] },
  { term: 'acute', grammar: 'fixed', context: { notAfter: ['shortage', 'angle', 'accent', 'need', 'sense', 'awareness', 'pressure', 'embarrassment', 'care', 'hospital', 'trust', 'ward'] }, senses: [
    { sectors: ['health'], meaning: 'sudden and short, not long-lasting', instead: ['sudden'] },
    { sectors: ['education', 'government', 'community'], meaning: 'very bad', instead: ['severe'] },
  ] },
  { term: 'adjustment', senses: [
    { sectors: ['finance'], meaning: 'a change to the accounts', instead: ['change to the accounts'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'legal'], meaning: 'a change that helps a disabled person', instead: ['change that helps|changes that help'] },
    { sectors: ['community'], meaning: 'a small change', instead: ['small change'] },
  ] },
  { term: 'administration', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'the giving of a medicine', instead: ['giving of the medicine'] },
    { sectors: ['finance', 'legal'], meaning: 'the legal process for a company that cannot pay its debts', instead: ['insolvency process'] },
    { sectors: ['government'], meaning: 'the team that governs now', instead: ['government team'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'office work', instead: ['office work'] },
  ] },
  { term: 'administrator', senses: [
    { sectors: ['education'], meaning: 'a head or vice head of a school', instead: ['school leader'] },
    { sectors: ['legal'], meaning: 'a person who runs a firm that cannot pay', instead: ['person running the failed firm|people running the failed firm'] },
    { sectors: ['technology'], meaning: 'a person who looks after a system', instead: ['system manager'] },
    { sectors: ['community'], meaning: 'a person who does office work', instead: ['office worker'] },
  ] },
  { term: 'admission', context: { notAfter: ['fee'] }, senses: [
    { sectors: ['health'], meaning: 'the start of a hospital stay', instead: ['hospital stay', 'arrival in hospital'] },
    { sectors: ['education', 'academia'], meaning: 'the offer of a school or university place', instead: ['offer of a place|offers of places'] },
    { sectors: ['legal'], meaning: 'a statement that something is true', instead: ['statement of fault', 'statement that it is true'] },
    { sectors: ['community'], meaning: 'being let in to a place', instead: ['entry'] },
  ] },
  { term: 'admit', everyday: true, grammar: 'verb', context: { notAfter: ['that', 'to', 'it', 'when', 'we'], notBefore: ['must', 'i', 'have to', 'we', 'freely'] }, senses: [
    { sectors: ['health'], meaning: 'take into hospital', instead: ['take into hospital'] },
    { sectors: ['education', 'academia'], meaning: 'give a place to', instead: ['give a place to'] },
    { sectors: ['legal'], meaning: 'allow as evidence', instead: ['allow in court'] },
    { sectors: ['community'], meaning: 'own up to', instead: ['own up to'] },
  ] },
  { term: 'adopt', grammar: 'verb', context: { not: ['dog', 'cat', 'pet', 'child', 'baby'] }, senses: [
    { sectors: ['government'], meaning: 'agree formally or take over', instead: ['approve'] },
    { sectors: ['business', 'technology', 'academia'], meaning: 'begin to use', instead: ['take up'] },
    { sectors: ['community'], meaning: "take as one's own child", instead: ['take in'] },
  ] },
  { term: 'adoption', context: { company: true, near: ['resolution', 'local plan', 'technology', 'innovation'], notAfter: ['agency', 'panel', 'order'], not: ['child'] }, senses: [
    { sectors: ['government'], meaning: 'the formal taking over', instead: ['formal approval'] },
    { sectors: ['business', 'technology', 'academia'], meaning: 'people beginning to use it', instead: ['first use'] },
    { sectors: ['community'], meaning: "taking a child as one's own", instead: ['taking in'] },
  ] },
  { term: 'advance', everyday: true, context: { notBefore: [...asVerb, 'in', 'well in'], notAfter: ['notice', 'warning', 'payment', 'in', 'copy', 'care', 'decision'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'money paid early', instead: ['early payment'] },
    { sectors: ['nonprofit'], meaning: 'money sent before the work', instead: ['early payment'] },
    { sectors: ['community'], meaning: 'a step forward', instead: ['improvement'] },
  ] },
  { term: 'advocacy', senses: [
    { sectors: ['nonprofit'], meaning: 'work to change laws and minds', instead: ['work for change'] },
    { sectors: ['legal'], meaning: 'speaking for a side in court', instead: ['speaking in court'] },
    { sectors: ['health', 'education'], meaning: 'helping a person to be heard', instead: ['help to be heard'] },
    { sectors: ['community'], meaning: 'speaking in favour of something', instead: ['public support'] },
  ] },
  { term: 'advocate', context: { notBefore: asVerb }, senses: [
    { sectors: ['legal'], meaning: 'a lawyer who speaks in court', instead: ['court lawyer'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'somebody who helps a person to speak up', instead: ['person who speaks up for them|people who speak up for them'] },
    { sectors: ['business'], meaning: 'a happy customer who recommends the firm', instead: ['loyal customer'] },
    { sectors: ['government', 'technology', 'academia', 'finance', 'community'], meaning: 'a person who speaks in favour of something', instead: ['keen supporter'] },
  ] },
  { term: 'affiliate', context: { notBefore: asVerb }, senses: [
    { sectors: ['nonprofit'], meaning: 'a local member of a larger body', instead: ['local body'] },
    { sectors: ['business'], meaning: 'a site that earns by sending buyers', instead: ['site that sends buyers|sites that send buyers'] },
    { sectors: ['finance', 'legal'], meaning: 'a firm under the same owner', instead: ['sister company'] },
    { sectors: ['community'], meaning: 'a partner body', instead: ['partner body'] },
  ] },
  { term: 'agency', everyday: true, context: { company: true, notBefore: ['travel', 'estate', 'news'], near: ['structure', 'autonomy', 'learner', 'choice', 'voice', 'human', 'actor', 'identity', 'pupil', 'young people'], before: ['human', 'moral', 'political', 'individual', 'learner', 'student', 'sense of'], notAfter: ['staff', 'worker', 'nurse'] }, senses: [
    { sectors: ['government'], meaning: 'a body of the state', instead: ['public body'] },
    { sectors: ['academia'], meaning: 'the power to choose and act', instead: ['power to choose'] },
    { sectors: ['business', 'community'], meaning: 'a firm that supplies staff or adverts', instead: ['outside firm'] },
    { sectors: ['nonprofit'], meaning: 'an organisation that offers help', instead: ['help organisation'] },
  ] },
  { term: 'agent', everyday: true, context: { company: true, notBefore: ['travel', 'estate', 'letting'], near: ['chemical', 'infectious', 'pathogen', 'anaesthetic', 'contrast', 'active', 'causative', 'therapeutic', 'anticoagulant', 'autonomous', 'tools'] }, senses: [
    { sectors: ['health'], meaning: 'a medicine or a germ', instead: ['medicine'] },
    { sectors: ['technology'], meaning: 'a program that acts by itself', instead: ['automatic assistant'] },
    { sectors: ['business', 'legal', 'community'], meaning: 'a person who acts for somebody else', instead: ['go-between'] },
  ] },
  { term: 'agile', grammar: 'fixed', senses: [
    { sectors: ['government', 'business', 'technology'], meaning: 'working in short steps', instead: ['step-by-step'] },
    { sectors: ['community'], meaning: 'quick to move', instead: ['quick to move'] },
  ] },
  { term: 'agitated', grammar: 'fixed', context: { near: ['patient', 'resident', 'ward', 'dementia', 'medication', 'confused', 'nurse', 'sedated', 'delirium', 'withdrawn'] }, senses: [
    { sectors: ['health'], meaning: 'restless from illness', instead: ['restless'] },
    { sectors: ['community'], meaning: 'annoyed', instead: ['annoyed'] },
  ] },
  { term: 'aide', context: { company: true }, senses: [
    { sectors: ['education'], meaning: 'a helper in a classroom', instead: ['classroom helper'] },
    { sectors: ['health'], meaning: 'a helper of patients', instead: ['care helper'] },
    { sectors: ['community'], meaning: 'a helper of a politician', instead: ['political helper'] },
  ] },
  { term: 'alignment', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'the way in which bones line up', instead: ['position of the bones'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'finance', 'legal'], meaning: 'agreement on aims', instead: ['agreement on aims'] },
    { sectors: ['community'], meaning: 'being in a straight line', instead: ['straight line'] },
  ] },
  { term: 'allocation', context: { notBefore: ['budget', 'grant', 'funding', 'workload', 'room', 'seat', 'resource', 'time'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'the choice of who gets a home or a worker', instead: ['choice of who gets it'] },
    { sectors: ['academia'], meaning: 'the sorting of people into study groups', instead: ['sorting into groups'] },
    { sectors: ['finance', 'community'], meaning: 'the share of the money set aside', instead: ['share'] },
  ] },
  { term: 'allowance', context: { notBefore: [...asVerb, 'make', 'no', 'contractual', 'mileage', 'meal', 'baggage', 'luggage'] }, senses: [
    { sectors: ['finance'], meaning: 'income on which no tax is paid', instead: ['tax-free amount'] },
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'a regular payment from the state', instead: ['state payment'] },
    { sectors: ['business'], meaning: 'extra pay for a purpose', instead: ['extra payment'] },
    { sectors: ['community'], meaning: 'pocket money', instead: ['pocket money'] },
  ] },
  { term: 'ambassador', everyday: true, context: { notBefore: ['the', 'french', 'british', 'german', 'us', 'american'] }, senses: [
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'a person who promotes a cause or brand', instead: ['public supporter'] },
    { sectors: ['community'], meaning: 'a person who speaks for a country', instead: ['envoy'] },
  ] },
  { term: 'ambulatory', grammar: 'fixed', context: { notAfter: ['monitor', 'monitoring'], notBefore: ['is', 'are', 'was', 'fully'] }, senses: [
    { sectors: ['health'], meaning: 'without a stay in hospital', instead: ['same-day'] },
    { sectors: ['community'], meaning: 'able to walk', instead: ['able to walk'] },
  ] },
  { term: 'angel', everyday: true, context: { company: true }, senses: [
    { sectors: ['business', 'finance'], meaning: 'a rich person who backs new firms', instead: ['private backer'] },
    { sectors: ['community'], meaning: 'a messenger of God', instead: ['heavenly being'] },
  ] },
  { term: 'appeal', everyday: true, context: { company: true, notAfter: ['of'], notBefore: [...asVerb, 'court of', 'asylum'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a request to a higher court to change a decision', instead: ['request to change the decision'] },
    { sectors: ['nonprofit'], meaning: 'a call for donations', instead: ['call for donations'] },
    { sectors: ['education', 'academia'], meaning: 'a challenge to a refused school place', instead: ['challenge to the decision'] },
    { sectors: ['business', 'technology'], meaning: 'the power to please buyers', instead: ['charm'] },
  ] },
  { term: 'appendix', context: { company: true, near: ['surgeon', 'removed', 'inflamed', 'abdomen', 'abdominal', 'burst', 'ruptured', 'ct'], notBefore: ['see', 'attached'], notAfter: ['a', 'b', '1', '2'] }, senses: [
    { sectors: ['health'], meaning: 'a small part of the bowel', instead: ['part of the bowel'] },
    { sectors: ['community'], meaning: 'pages added at the end', instead: ['added pages'] },
  ] },
  { term: 'appetite', everyday: true, senses: [
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'finance', 'legal'], meaning: 'how much risk one will take', instead: ['readiness', 'readiness to take risks'] },
    { sectors: ['community'], meaning: 'the wish to eat', instead: ['wish to eat'] },
  ] },
  { term: 'application', everyday: true, context: { notAfter: ['form', 'of'], notBefore: ['job', 'planning', 'grant', 'visa'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'a computer program', instead: ['computer program', 'app'] },
    { sectors: ['education', 'government', 'nonprofit', 'academia', 'finance', 'community'], meaning: 'a request for a place, job or money', instead: ['request'] },
    { sectors: ['legal'], meaning: 'a request to a court', instead: ['request to the court'] },
  ] },
  { term: 'appraisal', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'legal'], meaning: "a yearly talk about a person's work", instead: ['yearly work review'] },
    { sectors: ['finance', 'community'], meaning: 'a paid opinion of what a house is worth', instead: ['price check'] },
    { sectors: ['academia'], meaning: 'a close check of how good a study is', instead: ['quality check'] },
  ] },
  { term: 'appreciation', context: { notBefore: ['show', 'my', 'our', 'deep', 'express', 'of', 'huge', 'great', 'your', 'in', 'art', 'music'], not: ['thank', 'gratitude', 'gift'] }, senses: [
    { sectors: ['finance'], meaning: 'a rise in value', instead: ['rise in value'] },
    { sectors: ['community'], meaning: 'thanks', instead: ['thanks'] },
  ] },
  { term: 'appropriation', senses: [
    { sectors: ['government', 'finance'], meaning: 'money set aside by law', instead: ['sum set aside|sums set aside'] },
    { sectors: ['academia'], meaning: 'taking from another culture', instead: ['taking over'] },
    { sectors: ['community'], meaning: 'taking without asking', instead: ['taking'] },
  ] },
  { term: 'argument', everyday: true, context: { company: true, near: ['function', 'method', 'command', 'pass', 'passed', 'type', 'string', 'take', 'default', 'flag', 'optional', 'missing', 'essay', 'theoretical', 'oral', 'hear', 'parameter'], before: ['central', 'main', 'legal', 'oral', 'theoretical'], not: ['bill', 'row', 'loud', 'quarrel', 'neighbour'] }, senses: [
    { sectors: ['technology'], meaning: 'a value given to a function', instead: ['input value'] },
    { sectors: ['academia'], meaning: 'a line of reasoning', instead: ['line of reasoning'] },
    { sectors: ['legal'], meaning: 'what a lawyer says for one side', instead: ['case made to the court'] },
    { sectors: ['community'], meaning: 'a quarrel', instead: ['quarrel'] },
  ] },
  { term: 'arm', everyday: true, context: { company: true, near: ['participants', 'allocated', 'comparison', 'recruited', 'blinded'], before: ['control', 'treatment', 'study', 'intervention', 'active', 'placebo', 'each', 'second', 'third', 'both'], not: ['broken', 'broke', 'pain', 'sleeve', 'left', 'right', 'sling', 'leg', 'hand', 'injection', 'weakness', 'bruise', 'elbow', 'shoulder'], notBefore: ['her', 'his', 'my', 'your', 'upper'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'one of the groups that a trial compares', instead: ['study group'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'finance', 'legal'], meaning: 'a branch of an organisation', instead: ['branch'] },
    { sectors: ['community'], meaning: 'a part of the body', instead: ['limb'] },
  ] },
  { term: 'array', context: { notAfter: ['of'], notBefore: ['wide', 'vast', 'whole'] }, senses: [
    { sectors: ['technology'], meaning: 'a list in code', instead: ['list of values'] },
    { sectors: ['community'], meaning: 'a wide choice', instead: ['wide choice'] },
  ] },
  { term: 'arrest', everyday: true, context: { notBefore: [...asVerb, 'cardiac', 'respiratory', 'under', 'house'] }, senses: [
    { sectors: ['health'], meaning: 'a sudden stop of the heart', instead: ['sudden stop of the heart'] },
    { sectors: ['community'], meaning: 'being taken away by the police', instead: ['taking away'] },
  ] },
  { term: 'artefact', forms: ['artifact'], senses: [
    { sectors: ['technology'], meaning: 'a file that a build makes', instead: ['finished file'] },
    { sectors: ['health', 'academia'], meaning: 'a false result caused by the method', instead: ['false result'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'an old object made by people', instead: ['old object'] },
  ] },
  { term: 'article', everyday: true, obvious: true, context: { near: ['association', 'incorporation', 'constitution', 'treaty', 'journal', 'publish', 'citation', 'convention', 'author'] }, senses: [
    { sectors: ['academia'], meaning: 'a paper in a journal', instead: ['research paper'] },
    { sectors: ['legal'], meaning: 'a numbered part of a law or contract', instead: ['numbered part'] },
    { sectors: ['community'], meaning: 'a piece in a newspaper', instead: ['news piece'] },
  ] },
  { term: 'articulation', senses: [
    { sectors: ['education'], meaning: 'moving between courses or colleges', instead: ['move between courses'] },
    { sectors: ['health'], meaning: 'a joint between bones', instead: ['joint'] },
    { sectors: ['community'], meaning: 'clear speech', instead: ['clear speech'] },
  ] },
  { term: 'ask', everyday: true, context: { before: ['the', 'our', 'an', 'big', 'main', 'first', 'this', 'your', 'direct', 'specific'], notAfter: ['for', 'you', 'about', 'if', 'him', 'her', 'them', 'me'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'a request for a gift', instead: ['request for a gift'] },
    { sectors: ['community'], meaning: 'a thing that is wanted', instead: ['request'] },
  ] },
  { term: 'assembly', context: { company: true }, senses: [
    { sectors: ['education'], meaning: 'a daily meeting of the whole school', instead: ['whole-school meeting'] },
    { sectors: ['government'], meaning: 'an elected body that makes laws', instead: ['elected body'] },
    { sectors: ['business', 'technology'], meaning: 'the putting together of parts', instead: ['putting together of parts'] },
    { sectors: ['community'], meaning: 'a coming together of people', instead: ['gathering'] },
  ] },
  { term: 'assessment', everyday: true, context: { notBefore: ['risk', 'autism', 'needs', 'health', 'adhd', 'impact', 'care', 'carer'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'a talk to find out what help a person needs', instead: ['needs check'] },
    { sectors: ['education', 'academia'], meaning: 'a test of what pupils have learned', instead: ['test'] },
    { sectors: ['finance'], meaning: 'an official working out of tax or value', instead: ['official tax figure'] },
    { sectors: ['community'], meaning: 'a view of how good something is', instead: ['judgement'] },
  ] },
  { term: 'asset', everyday: true, senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'a thing of value that is owned', instead: ['item of value'] },
    { sectors: ['nonprofit', 'community'], meaning: 'a strength of a person or place', instead: ['strength'] },
    { sectors: ['technology'], meaning: 'a device or file that belongs to a system', instead: ['item in the system'] },
  ] },
  { term: 'assignment', everyday: true, context: { near: ['student', 'pupil', 'grade', 'marks', 'class', 'homework', 'deadline', 'course', 'module', 'teacher', 'debt', 'contract', 'landlord', 'lease', 'creditor', 'lender', 'assignee', 'notice'] }, senses: [
    { sectors: ['education', 'academia'], meaning: 'homework that gets a mark', instead: ['homework task'] },
    { sectors: ['finance', 'legal'], meaning: 'the passing of rights to somebody else', instead: ['transfer of rights'] },
    { sectors: ['business', 'community'], meaning: 'a piece of work or a posting', instead: ['piece of work'] },
  ] },
  { term: 'associate', everyday: true, context: { notBefore: asVerb, notAfter: ['professor', 'director', 'dean', 'editor', 'member', 'lecturer', 'with'] }, senses: [
    { sectors: ['legal'], meaning: 'a lawyer who does not yet share in the firm', instead: ['junior lawyer'] },
    { sectors: ['business'], meaning: 'a shop or office worker', instead: ['staff member'] },
    { sectors: ['government'], meaning: 'a person in touch with a suspect', instead: ['known contact'] },
    { sectors: ['finance', 'community'], meaning: 'a person one works with', instead: ['colleague'] },
  ] },
  { term: 'association', context: { notBefore: ['in', 'football', 'housing', 'residents', 'professional', 'trade', 'parents', 'medical'], notAfter: ['with', 'of', 'football'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'two things that go together', instead: ['link in the data'] },
    { sectors: ['community'], meaning: 'a club for a shared aim', instead: ['club'] },
  ] },
  { term: 'attachment', context: { company: true, near: ['secure', 'insecure', 'disorder', 'bond', 'bonding', 'caregiver', 'mother', 'father', 'trauma', 'foster', 'adopted', 'adoption', 'relationships', 'difficulties', 'anxious', 'avoidant', 'earnings', 'goods'], after: ['difficulties', 'issues', 'theory', 'style', 'disorder', 'needs'], before: ['early', 'poor', 'secure', 'insecure'], not: ['email', 'e-mail', 'file', 'pdf', 'open', 'send', 'sent', 'see', 'click', 'download', 'attached', 'document', 'form', 'letter'] }, senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'the close bond between a child and a carer', instead: ['closeness to the parent'] },
    { sectors: ['government', 'business', 'technology', 'finance', 'community'], meaning: 'a file sent with an e-mail', instead: ['added file'] },
    { sectors: ['legal'], meaning: "a court's taking of pay or goods for a debt", instead: ['taking by the court'] },
  ] },
  { term: 'attack', everyday: true, obvious: true, context: { notBefore: [...asVerb, 'heart', 'asthma', 'panic', 'anxiety'], not: ['dog', 'terror'] }, senses: [
    { sectors: ['technology'], meaning: 'an attempt to break into computers', instead: ['break-in attempt'] },
    { sectors: ['health'], meaning: 'a sudden bout of illness', instead: ['sudden bout of illness'] },
    { sectors: ['community'], meaning: 'an act of violence', instead: ['violent act'] },
  ] },
  { term: 'attainment', everyday: true, senses: [
    { sectors: ['education'], meaning: 'the level that pupils reach', instead: ['school results'] },
    { sectors: ['community'], meaning: 'reaching a goal', instead: ['success'] },
  ] },
  { term: 'attribution', senses: [
    { sectors: ['business', 'technology'], meaning: 'which advert led to a sale', instead: ['source of the sale'] },
    { sectors: ['academia', 'community'], meaning: 'the naming of who wrote something', instead: ['naming'] },
    { sectors: ['nonprofit'], meaning: 'proof that the work caused the change', instead: ['proof of cause'] },
  ] },
  { term: 'attrition', senses: [
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'finance'], meaning: 'staff or customers who leave', instead: ['loss of people'] },
    { sectors: ['health', 'academia'], meaning: 'people who leave a study', instead: ['loss of people from the study'] },
    { sectors: ['community'], meaning: 'slow wearing down', instead: ['wearing down'] },
  ] },
  { term: 'audit', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'a check of care against what it should be', instead: ['check of care quality'] },
    { sectors: ['business', 'finance', 'community'], meaning: 'an outside check of the accounts', instead: ['yearly check'] },
    { sectors: ['technology'], meaning: 'a check of systems for weak points', instead: ['check for weak points'] },
  ] },
  { term: 'authorisation', everyday: true, senses: [
    { sectors: ['health'], meaning: "an insurer's agreement to pay for care", instead: ['insurer approval'] },
    { sectors: ['technology'], meaning: 'the rules on what each account may do', instead: ['access right'] },
    { sectors: ['finance'], meaning: 'approval to take a payment', instead: ['payment approval'] },
    { sectors: ['community'], meaning: 'being allowed to do something', instead: ['permission'] },
  ] },
  { term: 'authority', everyday: true, context: { company: true, notAfter: ['to', 'over'], notBefore: ['in', 'local', 'public', 'competent', 'tax'] }, senses: [
    { sectors: ['government'], meaning: 'a council or other public body', instead: ['council'] },
    { sectors: ['legal'], meaning: 'an earlier case or law that backs an argument', instead: ['earlier ruling'] },
    { sectors: ['academia'], meaning: 'a leading expert', instead: ['leading expert'] },
    { sectors: ['community'], meaning: 'the right to give orders', instead: ['power'] },
  ] },
  { term: 'availability', context: { company: true, near: ['uptime', 'zone', 'sla', 'percent', '99', 'region'] }, senses: [
    { sectors: ['technology'], meaning: 'the share of time that a system works', instead: ['share of time working'] },
    { sectors: ['community'], meaning: 'free time', instead: ['free time'] },
  ] },
  { term: 'award', everyday: true, obvious: true, context: { near: ['funder', 'research', 'council', 'project', 'court', 'tribunal', 'damages', 'arbitrator', 'claimant', 'certificate', 'diploma', 'qualification', 'exam', 'btec'], not: ['won', 'win', 'winner', 'prize', 'gala', 'ceremony', 'evening', 'grant', 'federal', 'applicant', 'appropriation', 'apply', 'application'], notAfter: ['announced', 'be out'], notBefore: ['the'] }, senses: [
    { sectors: ['government', 'nonprofit', 'academia'], meaning: 'money for a project', instead: ['project grant'] },
    { sectors: ['legal'], meaning: 'money that a court or judge grants', instead: ['sum granted'] },
    { sectors: ['education'], meaning: 'a certificate or diploma', instead: ['certificate'] },
    { sectors: ['business', 'community'], meaning: 'a prize', instead: ['prize'] },
  ] },
  { term: 'backlog', context: { company: true }, senses: [
    { sectors: ['technology'], meaning: 'the ordered list of future work, not late', instead: ['list of future work'] },
    { sectors: ['health', 'government', 'nonprofit', 'legal', 'community'], meaning: 'work that should have been done already', instead: ['overdue work'] },
  ] },
  { term: 'balance', everyday: true, context: { company: true, notBefore: [...asVerb, 'work-life', 'good', 'right', 'healthy', 'strike', 'find', 'better', 'in', 'life', 'the right', 'a good', 'on', 'fluid', 'electrolyte', 'energy'], notAfter: ['of', 'between', 'the', 'work', 'both', 'sheet'] }, senses: [
    { sectors: ['education', 'government', 'nonprofit', 'business', 'finance', 'legal'], meaning: 'the sum that is left', instead: ['sum left'] },
    { sectors: ['health'], meaning: "the ability to stay on one's feet", instead: ['steadiness'] },
    { sectors: ['community'], meaning: 'the right mix', instead: ['right mix'] },
  ] },
  { term: 'band', everyday: true, obvious: true, context: { near: ['pay', 'grade', 'tier', 'tax', 'salary', 'reading', 'price', 'ability'], notBefore: ['rubber', 'elastic', 'boy', 'brass', 'arm'], notAfter: ['practice', 'members', 'concert'], not: ['music', 'play', 'played', 'concert', 'drummer', 'gig', 'song', 'live', 'wedding'] }, senses: [
    { sectors: ['health', 'government'], meaning: 'a level of pay or tax', instead: ['level'] },
    { sectors: ['education'], meaning: 'a level of need or ability', instead: ['level'] },
    { sectors: ['technology'], meaning: 'a range of radio signals', instead: ['range of signals'] },
    { sectors: ['community'], meaning: 'a group of musicians', instead: ['group'] },
  ] },
  { term: 'bandwidth', senses: [
    { sectors: ['technology'], meaning: 'how much data fits through a line', instead: ['data capacity'] },
    { sectors: ['community'], meaning: 'time and energy for more work', instead: ['spare time'] },
  ] },
  { term: 'bar', everyday: true, context: { company: true, near: ['called', 'barrister', 'admitted', 'exam', 'licensed', 'silk', 'disciplinary'], before: ['state', 'junior', 'commercial', 'criminal', 'at the'], not: ['drink', 'music', 'chocolate', 'graph', 'chart', 'wine', 'snack', 'opens'] }, senses: [
    { sectors: ['legal'], meaning: 'all lawyers who may speak in court', instead: ['group of court lawyers'] },
    { sectors: ['community'], meaning: 'a place to buy drinks', instead: ['pub'] },
  ] },
  { term: 'baseline', everyday: true, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia'], meaning: 'the first figures to compare with', instead: ['first measurement'] },
    { sectors: ['business', 'technology'], meaning: 'the agreed plan', instead: ['agreed plan'] },
    { sectors: ['community'], meaning: 'the line at the back of a court', instead: ['back line'] },
  ] },
  { term: 'battery', everyday: true, context: { not: ['phone', 'laptop', 'charge', 'charger', 'dead', 'low', 'smoke', 'car', 'flat', 'replace', 'charged', 'power'] }, senses: [
    { sectors: ['legal'], meaning: 'hitting somebody against the law', instead: ['unlawful hitting'] },
    { sectors: ['education'], meaning: 'a set of tests', instead: ['set of tests'] },
    { sectors: ['community'], meaning: 'a small box that stores power', instead: ['power pack'] },
  ] },
  { term: 'bench', everyday: true, context: { company: true, not: ['garden', 'park', 'sit', 'sat down', 'wooden', 'picnic', 'broken', 'outside', 'lunch', 'work', 'football'], near: ['magistrate', 'justices', 'utilisation', 'utilization', 'billable', 'consultant', 'pipette', 'reagent'] }, senses: [
    { sectors: ['legal'], meaning: 'the judges in court', instead: ["judges' panel"] },
    { sectors: ['business', 'technology'], meaning: 'staff who wait for their next project', instead: ['group of staff between projects'] },
    { sectors: ['community'], meaning: 'a long seat for several people', instead: ['long seat'] },
    { sectors: ['academia'], meaning: 'a table in a laboratory', instead: ['lab table'] },
  ] },
  { term: 'beneficiary', senses: [
    { sectors: ['education', 'government', 'nonprofit', 'academia'], meaning: 'a person whom a charity helps', instead: ['person we help|people we help'] },
    { sectors: ['health'], meaning: 'a person with health insurance', instead: ['insured person'] },
    { sectors: ['community'], meaning: 'a person who gets money in a will', instead: ['one to inherit'] },
  ] },
  { term: 'benefit', everyday: true, obvious: true, context: { company: true, near: ['claimed', 'claiming', 'claimant', 'sanction', 'covered', 'welfare', 'entitled', 'rent', 'adviser', 'stopped', 'cap', 'assessed', 'perks', 'bonus', 'holiday', 'receive'], before: ['housing', 'child', 'disability', 'state', 'her', 'his', 'welfare', 'sickness', 'unemployment', 'out-of-work', 'in-work', 'staff', 'lost', 'on', 'fringe', 'means-tested'], after: ['package', 'cap', 'adviser', 'advice', 'claim', 'claimant', 'plan', 'enrollment', 'enrolment', 'office', 'system'], notAfter: ['of', 'from'], notBefore: [...asVerb, 'the full', 'mutual'] }, senses: [
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a payment from the state to a person in need', instead: ['state payment'] },
    { sectors: ['business'], meaning: 'an extra that staff get besides pay', instead: ['staff extra'] },
    { sectors: ['health', 'finance'], meaning: 'what an insurance plan pays for', instead: ['insurance payment'] },
  ] },
  { term: 'benign', grammar: 'fixed', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'not cancer', instead: ['non-cancerous'] },
    { sectors: ['community'], meaning: 'kind or harmless', instead: ['harmless'] },
  ] },
  { term: 'bias', context: { near: ['answered', 'replied', 'reply', 'selection', 'recall'], company: true }, senses: [
    { sectors: ['academia'], meaning: 'an error of method that pulls results one way', instead: ['error in the method'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'finance', 'legal', 'community'], meaning: 'unfair treatment of some people', instead: ['unfairness'] },
    { sectors: ['technology'], meaning: "a program's unequal results for some groups", instead: ['unequal result'] },
  ] },
  { term: 'bid', everyday: true, context: { notBefore: asVerb, notAfter: ['to', 'farewell'] }, senses: [
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'a request for a grant', instead: ['request for a grant'] },
    { sectors: ['finance'], meaning: 'the price that a buyer offers', instead: ['price offered'] },
    { sectors: ['government', 'business'], meaning: 'an offer to do work for a price', instead: ['offer to do the work'] },
    { sectors: ['community'], meaning: 'an attempt', instead: ['attempt'] },
  ] },
  { term: 'bill', everyday: true, obvious: true, context: { not: ['lunch', 'pound', 'paid', 'electricity', 'gas', 'phone', 'water', 'restaurant', 'hotel', 'dinner', 'repair', 'heating', 'energy'], notBefore: asVerb, near: ['parliament', 'lords', 'commons', 'senate', 'congress', 'senator', 'legislature', 'legislation', 'amendment', 'amend', 'lawmaker', 'sponsor', 'governor', 'assent', 'clause', 'reading', 'house', 'mp', 'vote', 'committee'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a proposed law', instead: ['proposed law'] },
    { sectors: ['health', 'business', 'finance', 'community'], meaning: 'a request for payment', instead: ['sum due'] },
  ] },
  { term: 'blind', everyday: true, grammar: 'fixed', context: { company: true, near: ['rater', 'assessor', 'allocation', 'marking'], after: ['review', 'trial', 'study', 'assessment', 'rating', 'marking', 'taste'], not: ['spot', 'sight', 'window', 'dog', 'date', 'person'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'not told who gets what', instead: ['not told who gets what'] },
    { sectors: ['community'], meaning: 'not able to see', instead: ['without sight'] },
  ] },
  { term: 'bond', everyday: true, context: { notAfter: ['between', 'with'], notBefore: [...asVerb, 'james', 'bail'] }, senses: [
    { sectors: ['finance'], meaning: 'a loan that investors can buy and sell', instead: ['tradable loan'] },
    { sectors: ['legal'], meaning: 'money promised to a court or client in case of failure', instead: ['sum held as security'] },
    { sectors: ['health', 'education', 'nonprofit', 'community'], meaning: 'a close tie between two people', instead: ['close tie'] },
  ] },
  { term: 'book', everyday: true, obvious: true, context: { near: ['audit', 'auditor', 'accountant', 'ledger', 'vat', 'month-end', 'bookkeeper', 'year-end', 'trader', 'reconcile'], not: ['read', 'library', 'page', 'author', 'shelf'] }, senses: [
    { sectors: ['business', 'finance'], meaning: "the record of a firm's money", instead: ['money record'] },
    { sectors: ['community'], meaning: 'a bound set of pages to read', instead: ['thing to read'] },
  ] },
  { term: 'boundary', context: { not: ['fence', 'map', 'wall', 'garden', 'cricket'], notBefore: ['grade', 'school', 'county', 'district', 'parish'] }, senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'a limit in how one deals with a person', instead: ['personal limit'] },
    { sectors: ['community'], meaning: 'the edge of a piece of land', instead: ['edge'] },
  ] },
  { term: 'branch', everyday: true, context: { company: true, near: ['merge', 'merged', 'main', 'push', 'pull', 'rebase', 'checkout', 'master', 'created', 'develop', 'delete', 'pr'], before: ['feature', 'main', 'release', 'development'], not: ['bank', 'manager', 'town', 'street', 'tree', 'city', 'staff', 'shop', 'nearest'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a separate copy of the code to work on', instead: ['separate copy of the code'] },
    { sectors: ['business', 'finance'], meaning: 'a local office or shop', instead: ['local office'] },
    { sectors: ['community'], meaning: 'an arm of a tree', instead: ['arm of a tree'] },
  ] },
  { term: 'breach', context: { notAfter: ['of contract', 'of the contract', 'of confidentiality'], notBefore: ['data', 'privacy'] }, senses: [
    { sectors: ['technology'], meaning: 'a break-in to computers or a leak of data', instead: ['data leak'] },
    { sectors: ['government', 'business', 'legal', 'community'], meaning: 'the breaking of a rule or contract', instead: ['broken rule'] },
    { sectors: ['health'], meaning: 'a wait longer than the target allows', instead: ['missed waiting target'] },
  ] },
  { term: 'bridge', everyday: true, context: { near: ['loan', 'lender', 'round', 'funding', 'network', 'router', 'switch', 'call', 'incident', 'crown', 'tooth', 'teeth', 'dentist'], notBefore: asVerb, notAfter: ['the', 'gaps', 'over'], not: ['river', 'road', 'walk', 'under', 'gap', 'train', 'traffic'] }, senses: [
    { sectors: ['finance'], meaning: 'a short loan until other money comes', instead: ['short loan'] },
    { sectors: ['technology'], meaning: 'a link between two systems', instead: ['link between systems'] },
    { sectors: ['health'], meaning: 'a false tooth fixed to its neighbours', instead: ['fixed false tooth|fixed false teeth'] },
    { sectors: ['community'], meaning: 'a road over a river', instead: ['river crossing'] },
  ] },
  { term: 'brief', everyday: true, context: { notAfter: ['note', 'look', 'moment', 'meeting', 'talk', 'chat', 'question', 'break', 'pause', 'summary', 'overview', 'update', 'word', 'visit', 'description', 'period', 'time', 'introduction', 'account', 'history', 'call', 'discussion', 'stay', 'spell', 'mention', 'outline', 'reply', 'answer', 'e-mail', 'email', 'message', 'comment', 'conversation', 'explanation', 'report', 'guide', 'survey', 'and'], notBefore: [...asVerb, 'be', 'is', 'was', 'are', 'were', 'been', 'very', 'in', 'too', 'more', 'quite', 'kept', 'keep', 'this'] }, senses: [
    { sectors: ['legal'], meaning: 'a written argument for a court', instead: ['written argument'] },
    { sectors: ['business', 'technology', 'community'], meaning: 'the instructions for a piece of work', instead: ['task'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a short note of facts for a leader', instead: ['short note'] },
  ] },
  { term: 'buffer', senses: [
    { sectors: ['technology'], meaning: 'a short-term store of data', instead: ['short-term data store'] },
    { sectors: ['community'], meaning: 'a thing that softens a blow', instead: ['cushion'] },
  ] },
  { term: 'build', everyday: true, context: { notBefore: asVerb, notAfter: ['up', 'on', 'the', 'a', 'trust', 'relations', 'quality', 'your', 'our', 'their'], not: ['house', 'homes', 'muscle'] }, senses: [
    { sectors: ['technology'], meaning: 'a version of software that is ready to run', instead: ['software version'] },
    { sectors: ['government', 'nonprofit', 'finance'], meaning: 'the work of putting up a building', instead: ['building work'] },
    { sectors: ['community'], meaning: 'the shape of a body', instead: ['body shape'] },
  ] },
  { term: 'bundle', context: { notAfter: ['of'] }, senses: [
    { sectors: ['legal'], meaning: 'the file of papers for a court', instead: ['folder of court papers'] },
    { sectors: ['business'], meaning: 'several products sold together', instead: ['group of products'] },
    { sectors: ['health'], meaning: 'a set of care steps that are always done together', instead: ['set of care steps'] },
    { sectors: ['community'], meaning: 'things tied together', instead: ['package'] },
  ] },
  { term: 'burden', everyday: true, context: { company: true, notBefore: asVerb, near: ['illness', 'mortality', 'global', 'proof', 'prove', 'plaintiff', 'prosecution'], notAfter: ['of proof'] }, senses: [
    { sectors: ['legal'], meaning: 'the duty to prove something', instead: ['need to prove it'] },
    { sectors: ['health'], meaning: 'how much illness there is', instead: ['amount of illness'] },
    { sectors: ['community'], meaning: 'a heavy load', instead: ['heavy load'] },
  ] },
  { term: 'burn', everyday: true, context: { notBefore: asVerb, not: ['hand', 'finger', 'hot', 'sun', 'fire', 'candle', 'calories', 'wood', 'pan'] }, senses: [
    { sectors: ['business', 'technology', 'finance'], meaning: 'the money spent each month', instead: ['monthly spending'] },
    { sectors: ['community'], meaning: 'an injury from heat', instead: ['heat injury'] },
  ] },
  { term: 'buy-in', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'community'], meaning: "people's support", instead: ['support'] },
    { sectors: ['finance'], meaning: 'the purchase of a firm by new managers', instead: ['purchase by new managers'] },
    { sectors: ['legal'], meaning: 'a buyer from outside taking over', instead: ['purchase by outsiders'] },
  ] },
  { term: 'cabinet', everyday: true, obvious: true, context: { company: true, notBefore: ['filing', 'kitchen', 'storage', 'key', 'medicine', 'drug', 'display'], not: ['key', 'drawer', 'lock', 'door', 'shelf'], near: ['portfolio', 'prime minister', 'secretary', 'agreed', 'approve', 'approved', 'fibre', 'broadband', 'paper', 'shadow'] }, senses: [
    { sectors: ['government'], meaning: 'the group of top ministers', instead: ['group of top ministers'] },
    { sectors: ['technology'], meaning: 'the box on the street with the cables', instead: ['street box'] },
    { sectors: ['community'], meaning: 'a cupboard', instead: ['cupboard'] },
  ] },
  { term: 'call', everyday: true, context: { near: ['proposals', 'grant', 'funder', 'papers', 'open', 'funding', 'round', 'bid', 'deadline', 'closes', 'closing', 'launched', 'published', 'eligible', 'abstracts', 'horizon', 'scheme', 'strand', 'submissions'], before: ['funding', 'grant', 'open', 'latest', 'current'], notBefore: asVerb, not: ['phone', 'ring', 'zoom', 'missed', 'video'], notAfter: ['for', 'to'] }, senses: [
    { sectors: ['nonprofit', 'academia'], meaning: 'an invitation to ask for money or send in papers', instead: ['invitation to apply'] },
    { sectors: ['business', 'technology', 'community'], meaning: 'a talk by phone or video', instead: ['phone talk'] },
  ] },
  { term: 'call-in', context: { notAfter: ['number', 'show', 'line', 'details'] }, senses: [
    { sectors: ['government'], meaning: 'a second look at a decision', instead: ['second look at the decision'] },
    { sectors: ['community'], meaning: 'a show with calls from listeners', instead: ['radio show'] },
  ] },
  { term: 'camp', everyday: true, obvious: true, context: { notBefore: [...asVerb, 'boot'], not: ['summer', 'holiday', 'fire', 'site', 'scout', 'tent'] }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'a place for people who have fled', instead: ['place for refugees'] },
    { sectors: ['community'], meaning: 'a holiday in tents', instead: ['tent holiday'] },
  ] },
  { term: 'campaign', everyday: true, context: { notBefore: ['giving', 'appeal', 'vaccination', 'publicity', 'awareness', 'information'] }, senses: [
    { sectors: ['nonprofit', 'community'], meaning: 'a push for change or for donations', instead: ['push'] },
    { sectors: ['business', 'technology'], meaning: 'a set of adverts', instead: ['set of adverts'] },
    { sectors: ['government'], meaning: 'the weeks before a vote', instead: ['run-up to the vote'] },
  ] },
  { term: 'candidate', everyday: true, context: { not: ['interview', 'job', 'vacancy', 'shortlist'] }, senses: [
    { sectors: ['education'], meaning: 'a pupil who sits an exam', instead: ['pupil taking the exam|pupils taking the exam'] },
    { sectors: ['business', 'community'], meaning: 'a person who wants a job', instead: ['job applicant'] },
    { sectors: ['government'], meaning: 'a person who wants to be elected', instead: ['person standing for election|people standing for election'] },
    { sectors: ['health'], meaning: 'a patient whom a treatment suits', instead: ['suitable patient'] },
    { sectors: ['academia'], meaning: 'a student working for a doctorate', instead: ['research student'] },
  ] },
  { term: 'cap', everyday: true, obvious: true, context: { notBefore: [...asVerb, 'my', 'your', 'his', 'her', 'baseball', 'bottle', 'swimming'], not: ['wear', 'head', 'lid'], near: ['limit', 'per cent', 'levy', 'tuition', 'set at', 'headcount'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'finance', 'legal'], meaning: 'the most that is allowed', instead: ['upper limit'] },
    { sectors: ['community'], meaning: 'a soft hat', instead: ['hat'] },
  ] },
  { term: 'capability', context: { notAfter: ['to', 'of'], notBefore: ['new', 'digital', 'technical'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'legal'], meaning: 'formal steps over poor work', instead: ['formal steps over poor work'] },
    { sectors: ['community'], meaning: 'what one can do', instead: ['ability'] },
  ] },
  { term: 'capacity', everyday: true, context: { notBefore: ['at', 'full', 'seating', 'storage', 'in my', 'in your', 'in our'], notAfter: ['as', 'of'], not: ['week', 'month', 'beds', 'workload', 'hall', 'room', 'seats', 'busy', 'staffing'] }, senses: [
    { sectors: ['health', 'legal'], meaning: 'the ability to understand and decide', instead: ['ability to decide'] },
    { sectors: ['nonprofit', 'community'], meaning: 'the skills and staff to do the work', instead: ['skills'] },
    { sectors: ['government', 'business', 'technology'], meaning: 'how much can be handled at once', instead: ['ability to cope'] },
  ] },
  { term: 'capital', everyday: true, context: { company: true, notAfter: ['letter', 'city', 'punishment', 'gain'], not: ['london', 'paris', 'letter'], near: ['working', 'venture', 'raised', 'expenditure', 'works', 'seed'] }, senses: [
    { sectors: ['nonprofit', 'business', 'technology', 'finance', 'legal'], meaning: 'money for large purchases', instead: ['money to invest'] },
    { sectors: ['health', 'education', 'government'], meaning: 'money for buildings and machines', instead: ['money for buildings'] },
    { sectors: ['community'], meaning: 'the main city of a country', instead: ['main city'] },
  ] },
  { term: 'carer', context: { not: ['parent'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia', 'legal'], meaning: 'a relative or friend who helps unpaid', instead: ['unpaid family helper'] },
    { sectors: ['business', 'finance', 'community'], meaning: 'a paid care worker', instead: ['care worker'] },
  ] },
  { term: 'carousel', context: { near: ['group', 'station', 'activity', 'pupil', 'lesson', 'task', 'slide', 'homepage', 'image', 'post', 'ad', 'website', 'banner'] }, senses: [
    { sectors: ['education'], meaning: 'groups that move from task to task', instead: ['round of group tasks'] },
    { sectors: ['business', 'technology'], meaning: 'pictures that change by themselves', instead: ['set of changing pictures'] },
    { sectors: ['community'], meaning: 'a merry-go-round', instead: ['merry-go-round'] },
  ] },
  { term: 'carrier', everyday: true, context: { notAfter: ['bag'] }, senses: [
    { sectors: ['health'], meaning: 'a person who can pass on a germ or gene', instead: ['person who can pass it on'] },
    { sectors: ['business'], meaning: 'a firm that moves goods', instead: ['transport firm'] },
    { sectors: ['technology'], meaning: 'a phone company', instead: ['phone company'] },
    { sectors: ['finance'], meaning: 'an insurance company', instead: ['insurance company'] },
    { sectors: ['community'], meaning: 'a bag or box to carry things in', instead: ['shopping bag'] },
  ] },
  { term: 'case', everyday: true, context: { near: ['judge', 'court', 'lawyer', 'won', 'lost', 'ruling', 'appeal', 'precedent', 'similar', 'confirmed', 'measles', 'outbreak', 'suspected', 'caseload', 'worker', 'safeguarding', 'referral', 'solicitor', 'hearing'], notBefore: ['in', 'in any', 'in that', 'in this', 'in either', 'in each', 'in most', 'in some', 'in all', 'in many', 'in every', 'just in', 'in your', 'in her', 'in his', 'in our', 'a good', 'a strong', 'business', 'best', 'worst', 'not the', 'is the', 'be the', 'was the', 'phone', 'pencil', 'display', 'book', 'glass', 'lower', 'upper', 'basket', 'the business', 'use', 'test', 'edge'], notAfter: ['for', 'study', 'that', 'law', 'sensitive'], not: ['rain'] }, senses: [
    { sectors: ['health'], meaning: 'a person found to have an illness', instead: ['person who is ill|people who are ill'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a person or family being helped', instead: ['client file'] },
    { sectors: ['legal'], meaning: 'a dispute before a court', instead: ['court dispute'] },
    { sectors: ['technology'], meaning: 'a reported problem', instead: ['reported problem'] },
    { sectors: ['education', 'business', 'academia', 'finance', 'community'], meaning: 'how things are in one place or time', instead: ['situation'] },
  ] },
  { term: 'case study', senses: [
    { sectors: ['academia'], meaning: 'close research on one example', instead: ['research on one example'] },
    { sectors: ['business', 'technology'], meaning: 'the story of a happy customer', instead: ['customer story'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'community'], meaning: 'the story of a person who was helped', instead: ['true story'] },
  ] },
  { term: 'cast', everyday: true, context: { company: true, notBefore: asVerb, near: ['fracture', 'wrist', 'leg', 'arm', 'ankle', 'plaster', 'bone', 'broken', 'remove', 'fibreglass'] }, senses: [
    { sectors: ['health'], meaning: 'a hard cover for a broken bone', instead: ['hard bone cover'] },
    { sectors: ['community'], meaning: 'the actors in a play', instead: ['actors'] },
  ] },
  { term: 'catch-up', context: { company: true, near: ['tuition', 'maths', 'small-group'], not: ['meeting', 'call', 'coffee', 'quick', 'weekly'] }, senses: [
    { sectors: ['education'], meaning: 'extra teaching for what was missed', instead: ['extra teaching'] },
    { sectors: ['community'], meaning: 'an informal talk', instead: ['quick talk'] },
  ] },
  { term: 'cause', everyday: true, context: { notAfter: ['of', 'for'], notBefore: [...asVerb, 'no', 'any', 'root', 'the', 'common'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'the aim that a charity serves', instead: ['charitable aim'] },
    { sectors: ['legal'], meaning: 'the ground of a court case', instead: ['ground for the case'] },
    { sectors: ['community'], meaning: 'a reason', instead: ['reason'] },
  ] },
  { term: 'caution', everyday: true, context: { notBefore: ['with', 'of', 'use', 'great', 'with great', 'some', 'extreme'], notAfter: ['is', 'when'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a formal police warning', instead: ['police warning'] },
    { sectors: ['community'], meaning: 'great care', instead: ['care'] },
  ] },
  { term: 'caveat', senses: [
    { sectors: ['legal'], meaning: 'a formal notice that stops a step', instead: ['formal notice'] },
    { sectors: ['community'], meaning: 'a warning', instead: ['warning'] },
  ] },
  { term: 'cell', everyday: true, obvious: true, context: { notBefore: [...asVerb, 'blood', 'stem', 'cancer', 'skin', 'nerve'], not: ['phone', 'mobile', 'battery'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'the smallest living part of a body', instead: ['tiny living part'] },
    { sectors: ['business', 'technology', 'finance'], meaning: 'one box in a table of figures', instead: ['box in the table'] },
    { sectors: ['education'], meaning: 'a small part that pupils study', instead: ['tiny living part'] },
    { sectors: ['community'], meaning: 'a room in a prison', instead: ['prison room'] },
  ] },
  { term: 'census', senses: [
    { sectors: ['health'], meaning: 'the number of patients in beds today', instead: ['number of patients'] },
    { sectors: ['government', 'academia', 'community'], meaning: 'a count of everybody in a country', instead: ['full count'] },
    { sectors: ['nonprofit'], meaning: 'a yearly count of people or services', instead: ['yearly count'] },
  ] },
  { term: 'certificate', everyday: true, context: { company: true, near: ['expired', 'renew', 'domain', 'tls', 'ssl', 'https', 'expiring', 'expire', 'renewed', 'root', 'install', 'installed', 'key', 'error', 'warning', 'private', 'load', 'proxy'], before: ['client', 'root', 'server', 'wildcard', 'self-signed', 'security'], not: ['birth', 'death', 'training', 'gift', 'medical', 'marriage', 'exam', 'course'] }, senses: [
    { sectors: ['technology'], meaning: 'a file that proves a website is genuine', instead: ['digital proof of identity'] },
    { sectors: ['education', 'government', 'legal', 'community'], meaning: 'a paper that proves a fact or an exam pass', instead: ['official paper'] },
  ] },
  { term: 'chair', everyday: true, obvious: true, context: { before: ['holds a', 'held a', 'hold a', 'endowed', 'personal', 'research', 'named'], near: ['professor', 'university', 'faculty', 'department', 'endowed', 'philosophy', 'economics', 'history', 'medicine', 'named', 'emeritus', 'law', 'physics', 'tenured'], not: ['table', 'room', 'window', 'broken', 'stack', 'meeting', 'office'] }, senses: [
    { sectors: ['academia'], meaning: "a professor's post", instead: ["professor's post"] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'finance', 'legal'], meaning: 'the head of a board or meeting', instead: ['head of the meeting'] },
    { sectors: ['community'], meaning: 'a seat', instead: ['seat'] },
  ] },
  { term: 'chamber', everyday: true, context: { notAfter: ['of commerce', 'music', 'orchestra', 'choir'], notBefore: ['council'] }, senses: [
    { sectors: ['legal'], meaning: 'the shared office of court lawyers', instead: ["lawyers' office"] },
    { sectors: ['government'], meaning: 'the room in which an elected body votes', instead: ['voting hall'] },
    { sectors: ['business'], meaning: 'a club of local firms', instead: ['club of local firms'] },
    { sectors: ['health'], meaning: 'a hollow part of the heart', instead: ['part of the heart'] },
    { sectors: ['community'], meaning: 'a room', instead: ['room'] },
  ] },
  { term: 'champion', everyday: true, context: { notBefore: asVerb, not: ['world', 'league', 'cup', 'olympic', 'tennis', 'chess', 'football'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit', 'business'], meaning: 'a worker who promotes a topic among colleagues', instead: ['lead supporter'] },
    { sectors: ['education', 'community'], meaning: 'the winner of a contest', instead: ['winner'] },
  ] },
  { term: 'channel', everyday: true, context: { notBefore: [...asVerb, 'english'], not: ['news', 'bbc'] }, senses: [
    { sectors: ['business'], meaning: 'a route by which goods reach buyers', instead: ['way to reach buyers'] },
    { sectors: ['technology'], meaning: 'a chat room for one topic', instead: ['chat group'] },
    { sectors: ['community'], meaning: 'a place on television', instead: ['TV station'] },
  ] },
  { term: 'chapter', everyday: true, context: { not: ['book', 'read', 'page', 'novel', 'write', 'thesis', 'first', 'second', 'last', 'next', 'new'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'a local group of an organisation', instead: ['local group'] },
    { sectors: ['community'], meaning: 'a part of a book', instead: ['part'] },
  ] },
  { term: 'charge', everyday: true, context: { company: true, notBefore: [...asVerb, 'in', 'free of', 'no', 'extra', 'without', 'small', 'service', 'congestion', 'parking'], notAfter: ['of'], not: ['phone', 'battery', 'laptop', 'delivery', 'entry'], near: ['criminal', 'arrest', 'arrested', 'guilty', 'plead', 'assault', 'theft', 'drop', 'dropped', 'prosecutor', 'magistrate', 'count', 'felony', 'misdemeanor'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a formal accusation of a crime', instead: ['formal accusation'] },
    { sectors: ['nonprofit', 'business', 'finance', 'community'], meaning: 'a price to be paid', instead: ['fee'] },
  ] },
  { term: 'charge', everyday: true, grammar: 'verb', context: { notBefore: ['in', 'free of', 'no', 'extra', 'of', 'without'], not: ['battery', 'phone', 'laptop', 'fully', 'delivery', 'entry'], near: ['offence', 'crime', 'arrest', 'theft', 'assault', 'murder', 'fraud', 'suspect', 'prosecutor'], notAfter: ['with'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'accuse of a crime', instead: ['accuse'] },
    { sectors: ['nonprofit', 'business', 'finance', 'community'], meaning: 'ask to pay', instead: ['ask to pay', 'bill'] },
  ] },
  { term: 'chart', everyday: true, obvious: true, context: { company: true, near: ['allergies', 'bedside', 'vitals', 'documented', 'signed', 'write', 'written', 'observations', 'obs', 'fluid', 'temperature'], before: ['her', 'his', 'drug', 'medical', 'bedside', 'their'], not: ['bar', 'pie', 'graph', 'slide', 'page', 'figure', 'excel', 'spreadsheet', 'sales', 'flow', 'gantt'] }, senses: [
    { sectors: ['health'], meaning: "the patient's medical record", instead: ['medical record'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'finance', 'legal', 'community'], meaning: 'a drawing of numbers', instead: ['graph'] },
  ] },
  { term: 'chronic', grammar: 'fixed', context: { notAfter: ['shortage', 'underfunding', 'lack', 'delays'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia'], meaning: 'lasting for a long time', instead: ['long-lasting'] },
    { sectors: ['community'], meaning: 'very bad', instead: ['very bad'] },
  ] },
  { term: 'churn', context: { notBefore: asVerb }, senses: [
    { sectors: ['business', 'technology', 'finance'], meaning: 'customers who leave', instead: ['loss of customers'] },
    { sectors: ['community'], meaning: 'the making of butter', instead: ['butter-making'] },
  ] },
  { term: 'citation', context: { notBefore: ['case', 'neutral'] }, senses: [
    { sectors: ['academia'], meaning: 'a mention of a source', instead: ['mention of the source'] },
    { sectors: ['legal'], meaning: 'a notice to pay a fine or to come to court', instead: ['court notice'] },
    { sectors: ['government', 'business', 'community'], meaning: 'formal praise for good work', instead: ['formal praise'] },
  ] },
  { term: 'claim', everyday: true, context: { notBefore: [...asVerb, 'that', 'people', 'them', 'families', 'clients', 'tenants', 'us'], notAfter: ['that', 'to', 'back'] }, senses: [
    { sectors: ['legal'], meaning: 'a demand brought to a court', instead: ['court action'] },
    { sectors: ['health', 'finance'], meaning: 'a request that an insurer pay', instead: ['request for payment'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a request for a state payment', instead: ['request for state payment'] },
    { sectors: ['business', 'academia', 'community'], meaning: 'a statement said to be true', instead: ['statement'] },
  ] },
  { term: 'class', everyday: true, obvious: true, context: { company: true, near: ['object', 'inherits', 'method', 'abstract', 'subclass', 'instance', 'function', 'module', 'import', 'lawsuit', 'action', 'plaintiffs', 'claimants', 'certified', 'certification', 'shares', 'unit', 'investors', 'preferred', 'voting', 'dividend', 'lesson', 'pupils', 'students', 'teacher'], before: ['base', 'abstract', 'asset', 'share', 'fund'], not: ['yoga', 'dance', 'fitness', 'first', 'world', 'second', 'evening', 'cooking'] }, senses: [
    { sectors: ['education', 'community'], meaning: 'a group of pupils taught together', instead: ['group'] },
    { sectors: ['technology'], meaning: 'a pattern in code from which objects are made', instead: ['software pattern'] },
    { sectors: ['legal'], meaning: 'a group of people who sue together', instead: ['group that sues together'] },
    { sectors: ['finance'], meaning: 'one kind of share or investment', instead: ['type'] },
  ] },
  { term: 'clearance', context: { company: true, notBefore: ['creatinine', 'renal', 'customs'] }, senses: [
    { sectors: ['health'], meaning: "a doctor's word that somebody is fit", instead: ['approval from the doctor'] },
    { sectors: ['government'], meaning: 'an official security check', instead: ['background check'] },
    { sectors: ['legal'], meaning: "permission to use somebody's work", instead: ['permission to use it'] },
    { sectors: ['business', 'community'], meaning: 'a sale of old goods', instead: ['closing sale'] },
  ] },
  { term: 'clearing', context: { notBefore: [...asVerb, 'is', 'are', 'by', 'for', 'of', 'was', 'were'], notAfter: ['up', 'the', 'out', 'a', 'space', 'snow', 'my'] }, senses: [
    { sectors: ['finance'], meaning: 'the passing of payments between banks', instead: ['bank processing'] },
    { sectors: ['education', 'academia'], meaning: 'late offers of university places', instead: ['late offers of places'] },
    { sectors: ['community'], meaning: 'an open space in a wood', instead: ['open space'] },
  ] },
  { term: 'clerk', everyday: true, obvious: true, context: { company: true, near: ['parish', 'chambers', 'barrister', 'town', 'minutes'], notAfter: ['of', 'to the'], notBefore: ['law'] }, senses: [
    { sectors: ['legal'], meaning: "a person who runs a court lawyer's office", instead: ['office manager for court lawyers'] },
    { sectors: ['government'], meaning: 'the head official of a council', instead: ['council official'] },
    { sectors: ['education'], meaning: 'the secretary of a school board', instead: ['board secretary'] },
    { sectors: ['community'], meaning: 'an office or shop worker', instead: ['office worker'] },
  ] },
  { term: 'client', everyday: true, obvious: true, context: { near: ['server', 'software', 'request', 'api', 'app', 'browser', 'connection', 'refugee', 'shelter', 'therapist', 'caseworker', 'counsellor', 'support worker', 'lawyer', 'solicitor', 'court'] }, senses: [
    { sectors: ['technology'], meaning: 'a program or device that uses a server', instead: ['connected app'] },
    { sectors: ['business', 'finance', 'legal', 'community'], meaning: 'a person or firm that pays for advice', instead: ['customer'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a person who is helped', instead: ['person we help|people we help'] },
  ] },
  { term: 'cliff', everyday: true, context: { company: true, near: ['vest', 'vesting', 'year', 'month'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the date before which no shares are earned', instead: ['first earning date'] },
    { sectors: ['community'], meaning: 'a steep rock', instead: ['steep rock'] },
  ] },
  { term: 'clinic', everyday: true, senses: [
    { sectors: ['health', 'community'], meaning: 'a place where patients are seen', instead: ['surgery'] },
    { sectors: ['legal'], meaning: 'a session of free legal advice', instead: ['legal advice session'] },
    { sectors: ['business', 'technology'], meaning: 'a short help session for staff', instead: ['help session'] },
  ] },
  { term: 'close', everyday: true, context: { near: ['books', 'quarter', 'deal', 'sale'], notBefore: [...asVerb, 'is', 'was', 'are', 'were', 'be', 'the', 'so', 'very', 'too', 'a'], notAfter: ['to', 'by', 'at', 'the', 'up', 'down', 'friend', 'contact', 'eye', 'look', 'together', 'of', 'on', 'family'] }, senses: [
    { sectors: ['finance'], meaning: "the finishing of the month's books", instead: ['finishing of the books'] },
    { sectors: ['business'], meaning: 'the winning of a sale', instead: ['winning of the sale'] },
    { sectors: ['community'], meaning: 'the end', instead: ['end'] },
  ] },
  { term: 'close', everyday: true, grammar: 'verb', context: { near: ['deal', 'sale', 'contract', 'quarter', 'books', 'month', 'client', 'customer', 'prospect', 'round', 'lead', 'them', 'accounts', 'purchase', 'mortgage', 'ticket', 'loan'], not: ['door', 'window', 'office', 'shop', 'school', 'road', 'eye', 'gate', 'early', 'pool', 'building'], notAfter: ['month', 'the month'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'win or finish a sale', instead: ['complete'] },
    { sectors: ['finance'], meaning: 'finish the books for the month', instead: ['complete'] },
    { sectors: ['legal'], meaning: 'finish a purchase', instead: ['complete'] },
    { sectors: ['community'], meaning: 'shut', instead: ['shut'] },
  ] },
  { term: 'closure', everyday: true, context: { notBefore: ['school', 'road', 'case', 'ward', 'branch'], notAfter: ['of', 'date', 'plan'] }, senses: [
    { sectors: ['health', 'nonprofit'], meaning: 'peace of mind after a loss', instead: ['peace of mind'] },
    { sectors: ['education', 'government', 'business', 'community'], meaning: 'the shutting of a place or service', instead: ['shutdown'] },
    { sectors: ['legal'], meaning: 'the end of a case', instead: ['end of the case'] },
  ] },
  { term: 'cluster', context: { notAfter: ['of'] }, senses: [
    { sectors: ['technology'], meaning: 'several computers that work as one', instead: ['group of linked computers'] },
    { sectors: ['health'], meaning: 'several ill people in one place', instead: ['group of ill people'] },
    { sectors: ['academia'], meaning: 'a group picked or found together in data', instead: ['group in the data'] },
    { sectors: ['business'], meaning: 'similar firms near each other', instead: ['group of local firms'] },
    { sectors: ['community'], meaning: 'things close together', instead: ['group'] },
  ] },
  { term: 'coach', everyday: true, context: { notBefore: [...asVerb, 'financial', 'life', 'health', 'career', 'job', 'work', 'business', 'executive', 'debt', 'money', 'budget'], not: ['bus', 'trip', 'station', 'driver', 'travel', 'hire', 'seat', 'football', 'swimming', 'rugby', 'tennis', 'book'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology'], meaning: 'a person who helps others to work better', instead: ['personal adviser'] },
    { sectors: ['community'], meaning: 'a person who trains a sports team', instead: ['sports trainer'] },
  ] },
  { term: 'code', everyday: true, context: { company: true, not: ['zip', 'area', 'dress', 'discount', 'promo', 'post', 'building', 'door', 'entry', 'access', 'gate', 'alarm', 'sort', 'voucher', 'qr', 'digit', 'enter', 'type', 'text', 'sms', 'software', 'repo', 'bug', 'source', 'program', 'deploy', 'sued', 'pin', 'phone'], before: ['tax', 'penal', 'criminal', 'civil', 'municipal', 'city', 'labor', 'the', 'under the', 'revenue', 'education', 'this', 'that', 'a'], near: ['statute', 'violation', 'arrest', 'behavior', 'uniform'], notBefore: ['the six-digit', 'digit', 'the source'], notAfter: ['of'] }, senses: [
    { sectors: ['legal'], meaning: 'a set of laws', instead: ['set of laws'] },
    { sectors: ['health'], meaning: 'an alarm for a patient whose heart has stopped', instead: ['emergency alarm'] },
    { sectors: ['education'], meaning: 'rules of behaviour', instead: ['set of rules'] },
    { sectors: ['community'], meaning: 'numbers or letters that open something', instead: ['secret number'] },
  ] },
  { term: 'code', everyday: true, grammar: 'verb', context: { notBefore: ['a', 'the', 'this', 'that', 'your', 'digit', 'wrong', 'gl', 'new', 'zip', 'post', 'of', 'dress', 'source'] }, senses: [
    { sectors: ['academia'], meaning: 'label by topic', instead: ['label'] },
    { sectors: ['health'], meaning: 'give billing numbers to', instead: ['give billing numbers to'] },
    { sectors: ['community'], meaning: 'put into secret signs', instead: ['put into secret signs'] },
  ] },
  { term: 'coding', senses: [
    { sectors: ['academia'], meaning: 'labelling what people said', instead: ['labelling of answers'] },
    { sectors: ['health'], meaning: 'giving numbers for billing', instead: ['giving of billing numbers'] },
    { sectors: ['community'], meaning: 'writing software', instead: ['programming'] },
  ] },
  { term: 'cohort', senses: [
    { sectors: ['education'], meaning: 'all pupils of one year', instead: ['year group'] },
    { sectors: ['health', 'academia'], meaning: 'people whom a study follows over time', instead: ['group in the study'] },
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'people who started in the same month', instead: ['group that started together'] },
    { sectors: ['government', 'finance', 'legal', 'community'], meaning: 'a group of people', instead: ['group'] },
  ] },
  { term: 'collateral', everyday: true, context: { notAfter: ['damage'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'property promised in case a loan is not repaid', instead: ['property promised for the loan'] },
    { sectors: ['business'], meaning: 'leaflets and slides that help to sell', instead: ['sales material'] },
    { sectors: ['health', 'government', 'community'], meaning: 'harm done by the way', instead: ['side damage'] },
  ] },
  { term: 'collection', everyday: true, context: { company: true, notAfter: ['of', 'point', 'box'], near: ['bin', 'waste', 'recycling', 'refuse', 'kerbside', 'missed', 'overdue', 'receivable', 'payments', 'autumn', 'spring', 'season', 'designer', 'fieldwork', 'logs', 'samples'] }, senses: [
    { sectors: ['government'], meaning: 'the emptying of bins', instead: ['bin emptying'] },
    { sectors: ['finance'], meaning: 'getting debts paid', instead: ['debt chasing'] },
    { sectors: ['business'], meaning: 'the clothes of one season', instead: ['range of clothes'] },
    { sectors: ['technology', 'academia'], meaning: 'gathering facts', instead: ['gathering'] },
    { sectors: ['nonprofit', 'community'], meaning: 'a gathering of money', instead: ['gathering'] },
  ] },
  { term: 'commission', everyday: true, context: { notBefore: [...asVerb, 'out of', 'european'] }, senses: [
    { sectors: ['government'], meaning: 'a group that looks into a matter for the state', instead: ['official fact-finding group'] },
    { sectors: ['business', 'finance', 'community'], meaning: 'a share of a sale as pay', instead: ['sales share'] },
    { sectors: ['nonprofit'], meaning: 'an order for a work of art or a report', instead: ['paid order'] },
  ] },
  { term: 'commission', everyday: true, grammar: 'verb', context: { notBefore: ['sales', 'no', 'of', 'on', 'in', 'royal', 'charity', 'for', 'electoral', 'and', 'european', 'ten', 'per cent', 'percent', 'get', 'earn', 'pay'] }, senses: [
    { sectors: ['health', 'government'], meaning: 'plan and pay for a service', instead: ['arrange'] },
    { sectors: ['nonprofit', 'business', 'community'], meaning: 'order a piece of work', instead: ['order'] },
    { sectors: ['technology'], meaning: 'test new equipment and bring it into use', instead: ['bring into use'] },
  ] },
  { term: 'commit', everyday: true, context: { notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a saved change to the code', instead: ['saved change'] },
    { sectors: ['community'], meaning: 'a promise', instead: ['promise'] },
  ] },
  { term: 'commit', everyday: true, grammar: 'verb', context: { notAfter: ['to', 'ourselves', 'yourself', 'themselves'] }, senses: [
    { sectors: ['technology'], meaning: 'save to the shared code', instead: ['save'] },
    { sectors: ['legal'], meaning: 'do something against the law', instead: ['carry out'] },
    { sectors: ['community'], meaning: 'promise', instead: ['promise'] },
  ] },
  { term: 'commitment', everyday: true, context: { not: ['thank', 'dedication', 'hard', 'energy', 'enthusiasm', 'diary'], notAfter: ['to'] }, senses: [
    { sectors: ['finance'], meaning: 'money that has been promised', instead: ['promised sum'] },
    { sectors: ['health'], meaning: 'a stay in a mental hospital by force', instead: ['forced hospital stay'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a public promise', instead: ['promise'] },
  ] },
  { term: 'complaint', everyday: true, context: { company: true, not: ['letter', 'formal', 'about', 'procedure', 'policy', 'team', 'handling', 'against'], near: ['plaintiff', 'answer', 'dismiss', 'amended', 'presenting', 'chief', 'fever', 'court', 'defendant', 'filed', 'lawsuit', 'sued'] }, senses: [
    { sectors: ['legal'], meaning: 'the paper that starts a court case', instead: ['first court paper'] },
    { sectors: ['health'], meaning: 'what a patient says is wrong', instead: ['health problem'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'a report that a service was bad', instead: ['bad report'] },
  ] },
  { term: 'completion', context: { notAfter: ['of'], notBefore: ['near', 'nearing'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'the day on which a house changes hands', instead: ['final handover'] },
    { sectors: ['education'], meaning: 'the end of a course', instead: ['end of the course'] },
    { sectors: ['community'], meaning: 'the finishing of something', instead: ['finish'] },
  ] },
  { term: 'compliance', senses: [
    { sectors: ['health'], meaning: 'how well patients take their medicine as told', instead: ['keeping to treatment'] },
    { sectors: ['government', 'nonprofit', 'business', 'technology', 'finance', 'legal', 'community'], meaning: 'obeying the law and the rules', instead: ['obedience'] },
    { sectors: ['education'], meaning: 'pupils doing as they are told', instead: ['obedience'] },
  ] },
  { term: 'complication', context: { company: true, near: ['operation', 'postoperative', 'procedure', 'risk'] }, senses: [
    { sectors: ['health'], meaning: 'a new illness after a treatment', instead: ['new health problem'] },
    { sectors: ['community'], meaning: 'something that makes it harder', instead: ['difficulty'] },
  ] },
  { term: 'compromise', context: { company: true, near: ['breach', 'hack', 'hacked', 'keys', 'credentials', 'suspected', 'logs', 'detected', 'token', 'phishing'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a break-in to an account or system', instead: ['break-in'] },
    { sectors: ['government', 'business', 'legal', 'community'], meaning: 'a deal in which each side gives way', instead: ['middle way'] },
  ] },
  { term: 'concern', everyday: true, context: { company: true, near: ['cpoms', 'dsl', 'neglect', 'bruise', 'welfare', 'log', 'logged'], notAfter: ['about the room'] }, senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'a sign that somebody may be harmed', instead: ['safety worry'] },
    { sectors: ['community'], meaning: 'a worry', instead: ['worry'] },
  ] },
  { term: 'concession', senses: [
    { sectors: ['business'], meaning: "a stand inside somebody else's shop", instead: ['shop stand'] },
    { sectors: ['government'], meaning: 'a right to run a public service', instead: ['right to run the service'] },
    { sectors: ['legal'], meaning: 'a point that one side gives up', instead: ['point given up|points given up'] },
    { sectors: ['education', 'community'], meaning: 'a lower price for some people', instead: ['lower price'] },
  ] },
  { term: 'condition', everyday: true, context: { notBefore: ['on', 'good', 'poor', 'excellent', 'perfect', 'bad', 'used', 'air', 'weather', 'driving', 'working', 'road'], notAfter: ['that'], near: ['long-term', 'chronic', 'patient', 'medical', 'heart', 'lung', 'underlying', 'health', 'diagnosis', 'treatment', 'medication', 'symptom', 'grant', 'funding', 'contract', 'clause', 'planning', 'permission', 'loop', 'if', 'experiment', 'experimental', 'control', 'participant', 'precedent', 'lease', 'offer'] }, senses: [
    { sectors: ['health'], meaning: 'an illness', instead: ['illness'] },
    { sectors: ['government', 'nonprofit', 'finance', 'legal'], meaning: 'something that must be done or be so', instead: ['requirement'] },
    { sectors: ['academia'], meaning: 'one of the set-ups that an experiment compares', instead: ['version of the experiment'] },
    { sectors: ['business', 'community'], meaning: 'the state that something is in', instead: ['state'] },
    { sectors: ['technology'], meaning: 'a test that decides what the software does next', instead: ['test in the software'] },
  ] },
  { term: 'conference', everyday: true, context: { company: true, not: ['press', 'call', 'phone', 'video', 'annual', 'speaker', 'hotel', 'room', 'venue', 'keynote', 'slides', 'tickets'], near: ['child', 'protection', 'safeguarding', 'barrister', 'chambers'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'a meeting to agree how to protect a child', instead: ['meeting about the child'] },
    { sectors: ['legal'], meaning: 'a meeting with the lawyer who goes to court', instead: ['meeting with the lawyer'] },
    { sectors: ['business', 'technology', 'academia', 'community'], meaning: 'a large meeting with many talks', instead: ['large event'] },
  ] },
  { term: 'conflict', everyday: true, context: { company: true, notBefore: asVerb, not: ['diary', 'schedule', 'calendar', 'dates', 'war', 'armed'], notAfter: ['of interest'] }, senses: [
    { sectors: ['technology'], meaning: 'two changes to the same lines', instead: ['overlap of changes'] },
    { sectors: ['legal'], meaning: "a lawyer's duty to two opposing sides", instead: ['divided loyalty'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'fighting or a quarrel', instead: ['dispute'] },
  ] },
  { term: 'consent', senses: [
    { sectors: ['technology'], meaning: "a user's click to allow data use", instead: ['permission to use data'] },
    { sectors: ['health', 'legal', 'community'], meaning: 'free agreement that counts in law', instead: ['agreement'] },
  ] },
  { term: 'conservative', grammar: 'fixed', context: { notAfter: ['party', 'mp', 'council', 'government', 'club'] }, senses: [
    { sectors: ['health'], meaning: 'without an operation', instead: ['non-surgical'] },
    { sectors: ['finance'], meaning: 'low on purpose', instead: ['cautious'] },
    { sectors: ['government'], meaning: 'of the Tory party', instead: ['Tory'] },
    { sectors: ['community'], meaning: 'against change', instead: ['old-fashioned'] },
  ] },
  { term: 'consideration', context: { notBefore: ['into', 'under', 'your', 'careful', 'due', 'their', 'further', 'special', 'main', 'key', 'our', 'full', 'other', 'safety', 'ethical', 'practical', 'cost', 'for', 'some', 'of', 'and', 'kind', 'thoughtful'], notAfter: ['of', 'to', 'when', 'is that', 'should'] }, senses: [
    { sectors: ['legal'], meaning: 'what each side gives in return in a contract', instead: ['thing given in return'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'careful thought', instead: ['thought'] },
    { sectors: ['finance'], meaning: 'the price paid in a deal', instead: ['price paid'] },
  ] },
  { term: 'consolidate', grammar: 'verb', senses: [
    { sectors: ['education'], meaning: 'practise until it sticks', instead: ['practise again'] },
    { sectors: ['finance'], meaning: 'put into one set of accounts', instead: ['add together'] },
    { sectors: ['community'], meaning: 'join into one', instead: ['combine'] },
  ] },
  { term: 'consolidation', senses: [
    { sectors: ['finance'], meaning: "the joining of several firms' accounts", instead: ['joining of accounts'] },
    { sectors: ['health'], meaning: 'lung tissue filled with fluid', instead: ['fluid in the lung'] },
    { sectors: ['education'], meaning: 'practice of what was learned', instead: ['further practice'] },
    { sectors: ['community'], meaning: 'joining into one', instead: ['merging'] },
  ] },
  { term: 'constituent', everyday: true, senses: [
    { sectors: ['government'], meaning: 'a voter in an area', instead: ['local voter'] },
    { sectors: ['nonprofit'], meaning: 'a donor or a person whom a charity serves', instead: ['supporter'] },
    { sectors: ['technology', 'academia', 'community'], meaning: 'a part of something', instead: ['part'] },
  ] },
  { term: 'constitution', context: { company: true }, senses: [
    { sectors: ['nonprofit'], meaning: 'the rules of a club or charity', instead: ['set of rules'] },
    { sectors: ['health'], meaning: 'how strong a body is', instead: ['bodily strength'] },
    { sectors: ['community'], meaning: 'the basic law of a country', instead: ['basic law'] },
  ] },
  { term: 'construct', context: { notBefore: asVerb }, senses: [
    { sectors: ['academia'], meaning: 'an idea that cannot be measured directly', instead: ['abstract idea'] },
    { sectors: ['technology'], meaning: 'a pattern in code', instead: ['code pattern'] },
    { sectors: ['community'], meaning: 'a thing that was built', instead: ['thing built'] },
  ] },
  { term: 'construction', everyday: true, context: { notBefore: ['under', 'road'], notAfter: ['site', 'work', 'worker', 'industry', 'company', 'contract', 'law', 'project'], not: ['house', 'wing', 'building', 'noise', 'works', 'bridge'] }, senses: [
    { sectors: ['legal'], meaning: 'how the words of a text are understood', instead: ['interpretation'] },
    { sectors: ['academia'], meaning: 'a thing that people made up', instead: ['made-up idea'] },
    { sectors: ['community'], meaning: 'the work of building', instead: ['building work'] },
  ] },
  { term: 'consultant', senses: [
    { sectors: ['health'], meaning: 'a senior hospital doctor', instead: ['senior hospital doctor'] },
    { sectors: ['government', 'nonprofit', 'business', 'technology', 'community'], meaning: 'an outside adviser who is paid', instead: ['adviser'] },
  ] },
  { term: 'consultation', senses: [
    { sectors: ['health'], meaning: 'a meeting with a doctor', instead: ["doctor's appointment"] },
    { sectors: ['government'], meaning: 'a time when the public can comment', instead: ['request for public views'] },
    { sectors: ['legal'], meaning: 'talks with staff before jobs go', instead: ['round of staff talks'] },
    { sectors: ['business', 'community'], meaning: 'a talk to ask for advice', instead: ['advice meeting'] },
  ] },
  { term: 'contact', everyday: true, obvious: true, context: { company: true, near: ['supervised', 'tracing', 'traced', 'infected', 'exposed', 'father', 'mother', 'sessions', 'centre', 'measles', 'isolate', 'sibling', 'symptoms', 'tb', 'flu', 'index'], before: ['close', 'household', 'supervised', 'indirect'], not: ['number', 'email', 'details', 'phone', 'form', 'list', 'page', 'address'] }, senses: [
    { sectors: ['health'], meaning: 'a person who was near somebody infected', instead: ['person who was close by|people who were close by'] },
    { sectors: ['nonprofit', 'legal'], meaning: 'time that a child spends with a parent', instead: ['time with the parent'] },
    { sectors: ['business', 'technology', 'community'], meaning: 'a person to write to or ring', instead: ['colleague'] },
  ] },
  { term: 'container', context: { company: true, near: ['pod', 'runs', 'registry', 'orchestration'] }, senses: [
    { sectors: ['technology'], meaning: 'a package in which a program runs', instead: ['software box'] },
    { sectors: ['health', 'government', 'business', 'community'], meaning: 'a box or jar', instead: ['box'] },
  ] },
  { term: 'contamination', senses: [
    { sectors: ['government'], meaning: 'the wrong things in a recycling bin', instead: ['wrong things in the bin'] },
    { sectors: ['health'], meaning: 'germs on a thing', instead: ['spread of germs'] },
    { sectors: ['academia'], meaning: 'a leak between study groups', instead: ['mixing of the groups'] },
    { sectors: ['community'], meaning: 'dirt in food or water', instead: ['dirt'] },
  ] },
  { term: 'contempt', senses: [
    { sectors: ['legal'], meaning: 'disobeying a court', instead: ['disobedience of the court'] },
    { sectors: ['community'], meaning: 'a lack of respect', instead: ['scorn'] },
  ] },
  { term: 'continuity', context: { notAfter: ['of care'] }, senses: [
    { sectors: ['health'], meaning: 'seeing the same doctor or nurse', instead: ['care by the same person'] },
    { sectors: ['government', 'business', 'technology', 'finance'], meaning: 'keeping the work going in a crisis', instead: ['keeping work going'] },
    { sectors: ['community'], meaning: 'going on without a break', instead: ['lack of breaks'] },
  ] },
  { term: 'contrast', context: { notBefore: [...asVerb, 'in', 'by', 'stark', 'sharp', 'colour', 'complete'], notAfter: ['to', 'with', 'between'] }, senses: [
    { sectors: ['health'], meaning: 'a liquid that makes a picture clearer', instead: ['dye'] },
    { sectors: ['community'], meaning: 'a clear difference', instead: ['difference'] },
  ] },
  { term: 'control', everyday: true, context: { company: true, near: ['group', 'better', 'worse', 'arm', 'matched', 'internal', 'auditor', 'key', 'compensating', 'healthy', 'participants', 'compared', 'weak', 'weakness', 'tested', 'segregation', 'fraud', 'effective', 'operating'], before: ['a', 'each', 'this', 'healthy', 'matched'], not: ['remote', 'birth', 'volume', 'passport', 'pest'], notBefore: [...asVerb, 'under', 'out of', 'infection', 'pain', 'symptom', 'quality'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a person in the comparison group', instead: ['comparison'] },
    { sectors: ['business', 'technology', 'finance'], meaning: 'a check that stops errors or fraud', instead: ['safety check'] },
    { sectors: ['government'], meaning: 'a rule that limits something', instead: ['official limit'] },
    { sectors: ['community'], meaning: 'power over something', instead: ['power'] },
  ] },
  { term: 'convention', everyday: true, senses: [
    { sectors: ['government', 'legal'], meaning: 'a treaty between countries', instead: ['international agreement'] },
    { sectors: ['technology'], meaning: 'an agreed way to write code', instead: ['agreed way'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a very large meeting', instead: ['large meeting'] },
    { sectors: ['community'], meaning: 'the usual way to behave', instead: ['custom'] },
  ] },
  { term: 'conversion', context: { company: true }, senses: [
    { sectors: ['nonprofit', 'business'], meaning: 'a visitor who becomes a buyer', instead: ['new sale'] },
    { sectors: ['government'], meaning: 'the change of a building to a new use', instead: ['change of use'] },
    { sectors: ['finance'], meaning: 'the exchange of one currency or share for another', instead: ['exchange'] },
    { sectors: ['technology'], meaning: 'a change of data to another format', instead: ['change of format'] },
    { sectors: ['community'], meaning: 'a change into something else', instead: ['change'] },
  ] },
  { term: 'conveyance', senses: [
    { sectors: ['legal'], meaning: 'the paper that passes on a house', instead: ['transfer of ownership'] },
    { sectors: ['community'], meaning: 'a vehicle', instead: ['vehicle'] },
  ] },
  { term: 'conviction', obvious: true, context: { notBefore: ['with', 'of', 'real', 'deep'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'legal'], meaning: 'being found guilty by a court', instead: ['guilty verdict'] },
    { sectors: ['community'], meaning: 'a firm belief', instead: ['firm belief'] },
  ] },
  { term: 'cookie', everyday: true, obvious: true, context: { not: ['jar', 'bake', 'baked', 'tin', 'kitchen', 'biscuit', 'chocolate', 'eat', 'tea', 'bring', 'fortune', 'plate'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'technology', 'finance'], meaning: 'a small file that a website leaves behind', instead: ['browser data file'] },
    { sectors: ['community'], meaning: 'a sweet biscuit', instead: ['biscuit'] },
  ] },
  { term: 'copy', everyday: true, context: { company: true, near: ['headline', 'advert', 'proofread', 'edit', 'editor', 'website', 'leaflet', 'brochure', 'newsletter', 'tone', 'designer', 'write', 'writing', 'written', 'approve', 'approved', 'landing'], before: ['ad', 'web', 'marketing', 'final', 'press'], not: ['printer', 'printed', 'key', 'passport', 'book'], notAfter: ['of', 'me', 'in', 'her', 'him', 'them'], notBefore: [...asVerb, 'hard'] }, senses: [
    { sectors: ['nonprofit', 'business'], meaning: 'the words of an advert or page', instead: ['text'] },
    { sectors: ['health', 'education', 'government', 'technology', 'legal', 'community'], meaning: 'a second one just the same', instead: ['duplicate'] },
  ] },
  { term: 'correction', context: { near: ['market', 'price', 'share', 'index', 'stock', 'investor', 'prison', 'probation', 'inmate', 'sentence', 'offender'], not: ['typo', 'text', 'spelling', 'draft', 'minute', 'error', 'mistake', 'email', 'date', 'address'] }, senses: [
    { sectors: ['finance'], meaning: 'a fall in prices after a rise', instead: ['fall in prices'] },
    { sectors: ['government', 'legal'], meaning: 'the running of prisons', instead: ['running of prisons'] },
    { sectors: ['community'], meaning: 'the mending of a mistake', instead: ['mended mistake'] },
  ] },
  { term: 'costs', everyday: true, grammar: 'fixed', context: { near: ['awarded', 'indemnity', 'losing', 'loser', 'assessed', 'court', 'judge', 'solicitor'] }, senses: [
    { sectors: ['government', 'business', 'finance', 'legal'], meaning: "the lawyers' fees that the loser pays", instead: ["lawyers' fees"] },
    { sectors: ['community'], meaning: 'money that is spent', instead: ['expenses'] },
  ] },
  { term: 'counsel', everyday: true, context: { notBefore: [...asVerb, 'general', 'in-house'] }, senses: [
    { sectors: ['legal'], meaning: 'a lawyer who speaks in court', instead: ['court lawyer'] },
    { sectors: ['community'], meaning: 'advice', instead: ['advice'] },
  ] },
  { term: 'counsellor', everyday: true, forms: ['counselor'], senses: [
    { sectors: ['education'], meaning: 'a person who guides pupils to courses', instead: ['course adviser'] },
    { sectors: ['legal'], meaning: 'a lawyer', instead: ['lawyer'] },
    { sectors: ['community'], meaning: 'a person to talk to about troubles', instead: ['therapist'] },
  ] },
  { term: 'count', everyday: true, context: { notAfter: ['on', 'of', 'down', 'as', 'the', 'up', 'in', 'for', 'me', 'towards'], notBefore: [...asVerb, 'head', 'word', 'body', 'final', 'keep', 'lost', 'lose', 'any'] }, senses: [
    { sectors: ['legal'], meaning: 'one of several accusations', instead: ['separate accusation'] },
    { sectors: ['health'], meaning: 'the number of cells in the blood', instead: ['cell number'] },
    { sectors: ['community'], meaning: 'the number of things', instead: ['number'] },
  ] },
  { term: 'counterpart', senses: [
    { sectors: ['legal'], meaning: 'one of several signed copies', instead: ['separate signed copy'] },
    { sectors: ['community'], meaning: 'a person with the same job elsewhere', instead: ['opposite number'] },
  ] },
  { term: 'coupon', context: { not: ['code', 'shop', 'voucher'] }, senses: [
    { sectors: ['finance'], meaning: 'the regular payment on a bond', instead: ['regular bond payment'] },
    { sectors: ['community'], meaning: 'a paper that lowers a price', instead: ['voucher'] },
  ] },
  { term: 'course', everyday: true, obvious: true, context: { company: true, near: ['tablets', 'steroid', 'radiotherapy', 'chemotherapy', 'prescribed'], notBefore: ['of'] }, senses: [
    { sectors: ['health'], meaning: 'a set of doses over some days', instead: ['set of doses'] },
    { sectors: ['community'], meaning: 'a set of lessons', instead: ['set of lessons'] },
  ] },
  { term: 'covenant', senses: [
    { sectors: ['finance'], meaning: 'a promise in a loan', instead: ['condition of the loan'] },
    { sectors: ['legal'], meaning: 'a promise tied to land', instead: ['promise tied to the land'] },
    { sectors: ['community'], meaning: 'a solemn promise', instead: ['solemn promise'] },
  ] },
  { term: 'cover', everyday: true, obvious: true, context: { before: ['insurance', 'any', 'arrange', 'arranging', 'need', 'provide', 'no', 'supply', 'night', 'weekend', 'find', 'get', 'on', 'maternity', 'lesson', 'emergency', 'teacher'], near: ['absence', 'absent', 'insurer', 'insurance', 'insured', 'policy', 'lesson', 'rota', 'shift', 'supply', 'sick', 'buildings', 'period', 'nurse', 'doctor'], after: ['teacher', 'supervisor', 'lesson', 'manager'], notBefore: [...asVerb, 'front', 'back', 'book', 'duvet'], not: ['photo', 'page', 'costs', 'fee', 'travel'] }, senses: [
    { sectors: ['education'], meaning: 'teaching for a colleague who is away', instead: ['stand-in teaching'] },
    { sectors: ['finance', 'legal'], meaning: 'protection by an insurance', instead: ['insurance protection'] },
    { sectors: ['health'], meaning: 'staff for a shift', instead: ['staff on the shift'] },
    { sectors: ['community'], meaning: 'something put over a thing', instead: ['lid'] },
  ] },
  { term: 'coverage', everyday: true, context: { company: true, notAfter: ['for a'] }, senses: [
    { sectors: ['health', 'finance'], meaning: 'what an insurance pays for', instead: ['insurance protection'] },
    { sectors: ['technology'], meaning: 'how much of the code is tested', instead: ['share of software tested'] },
    { sectors: ['nonprofit', 'business', 'community'], meaning: 'mentions in the press', instead: ['news'] },
    { sectors: ['government'], meaning: 'how many people a service reaches', instead: ['share of people reached'] },
  ] },
  { term: 'crash', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, notAfter: ['course', 'into'], not: ['car', 'road', 'train', 'bike', 'lorry', 'plane', 'supermarket', 'bump'], near: ['shares', 'cardiac', 'trolley'] }, senses: [
    { sectors: ['technology'], meaning: 'a sudden stop of software', instead: ['sudden stop of the software'] },
    { sectors: ['finance'], meaning: 'a sudden fall in prices', instead: ['sudden fall in prices'] },
    { sectors: ['health'], meaning: 'a heart that stops suddenly', instead: ['sudden stop of the heart'] },
    { sectors: ['community'], meaning: 'an accident on the road', instead: ['road accident'] },
  ] },
  { term: 'creative', everyday: true, context: { notAfter: ['mind', 'person', 'child', 'writing', 'way', 'idea', 'thinking', 'arts', 'work', 'people', 'team', 'industries', 'session', 'director', 'solution', 'process', 'activity', 'space', 'subjects', 'with', 'and', 'approach', 'task', 'curriculum'], notBefore: ['very', 'more', 'be', 'is', 'so', 'most', 'being', 'get'] }, senses: [
    { sectors: ['business'], meaning: 'the pictures and words of an advert', instead: ['advert design'] },
    { sectors: ['community'], meaning: 'a person who makes art', instead: ['artist'] },
  ] },
  { term: 'credential', senses: [
    { sectors: ['technology'], meaning: 'a user name with a password', instead: ['login detail'] },
    { sectors: ['health', 'education', 'business', 'community'], meaning: 'proof of training', instead: ['proof'] },
  ] },
  { term: 'credit', everyday: true, context: { company: true, notBefore: [...asVerb, 'give', 'take', 'deserve', 'full', 'all', 'gave', 'due'], notAfter: ['card', 'to', 'for', 'where', 'union', 'report', 'score'], near: ['transfer', 'graduation', 'universal', 'limit', 'rating', 'facilities', 'refund', 'note', 'exchange'] }, senses: [
    { sectors: ['education', 'academia'], meaning: 'a point that counts towards a degree', instead: ['course point'] },
    { sectors: ['finance'], meaning: 'money lent', instead: ['loan'] },
    { sectors: ['business'], meaning: 'money to spend later in the same shop', instead: ['refund to spend'] },
    { sectors: ['government'], meaning: 'a payment from the state', instead: ['state payment'] },
    { sectors: ['community'], meaning: 'praise for what one did', instead: ['praise'] },
  ] },
  { term: 'critical', everyday: true, grammar: 'fixed', context: { company: true, near: ['theory', 'perspective', 'condition', 'severity', 'patched', 'ventilated'], before: ['remains', 'still in a'], notAfter: ['of', 'to', 'that', 'care', 'mass', 'path', 'thinking'] }, senses: [
    { sectors: ['health'], meaning: 'in danger of dying', instead: ['life-threatening'] },
    { sectors: ['technology'], meaning: 'needing to be mended at once', instead: ['very urgent'] },
    { sectors: ['academia'], meaning: 'weighing every claim', instead: ['questioning'] },
    { sectors: ['community'], meaning: 'finding fault', instead: ['finding fault'] },
  ] },
  { term: 'critical incident', senses: [
    { sectors: ['health'], meaning: 'a time when a hospital is too full to be safe', instead: ['hospital emergency'] },
    { sectors: ['education'], meaning: 'a sudden event that shocks a school', instead: ['sudden shock for the school'] },
    { sectors: ['technology'], meaning: 'a failure that stops a main system', instead: ['serious system failure'] },
    { sectors: ['government', 'legal'], meaning: 'a police matter that could harm public trust', instead: ['serious police matter'] },
    { sectors: ['community'], meaning: 'a very serious event', instead: ['serious event'] },
  ] },
  { term: 'cultivation', senses: [
    { sectors: ['nonprofit'], meaning: "winning a possible donor's interest", instead: ['winning of interest'] },
    { sectors: ['community'], meaning: 'growing plants', instead: ['growing'] },
  ] },
  { term: 'culture', everyday: true, obvious: true, context: { company: true, near: ['urine', 'swab', 'sample', 'grew', 'grow', 'grown', 'throat', 'wound', 'sputum', 'stool', 'positive', 'negative', 'sensitivities', 'bacteria', 'growth', 'sterile', 'cell', 'tissue'], not: ['company', 'team', 'staff', 'organisation', 'food', 'art', 'music'] }, senses: [
    { sectors: ['health'], meaning: 'a lab test that grows germs', instead: ['lab test for germs'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'the usual way in which people work', instead: ['way of working'] },
  ] },
  { term: 'custody', everyday: true, context: { not: ['child', 'mother', 'father', 'parent'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'being held by the police or in prison', instead: ['police detention'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'the right to have a child live with you', instead: ['care'] },
    { sectors: ['finance'], meaning: 'the safe keeping of shares for others', instead: ['safe keeping'] },
  ] },
  { term: 'damages', grammar: 'fixed', context: { notBefore: [...asVerb, 'storm'], notAfter: ['to', 'caused'] }, senses: [
    { sectors: ['government', 'business', 'finance', 'legal'], meaning: 'money paid for harm', instead: ['compensation payments'] },
    { sectors: ['community'], meaning: 'harm to things', instead: ['harm'] },
  ] },
  { term: 'dashboard', obvious: true, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'finance'], meaning: 'a page that shows the main figures', instead: ['page of figures'] },
    { sectors: ['community'], meaning: 'the panel in front of a driver', instead: ['car panel'] },
  ] },
  { term: 'decant', context: { notBefore: asVerb }, senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'a move out during building works', instead: ['move out during the works'] },
    { sectors: ['community'], meaning: 'pouring into another bottle', instead: ['pouring out'] },
  ] },
  { term: 'decant', grammar: 'verb', senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'move out during building works', instead: ['move'] },
    { sectors: ['community'], meaning: 'pour into another bottle', instead: ['pour out'] },
  ] },
  { term: 'deck', everyday: true, context: { notAfter: ['chair'], notBefore: ['slide', 'pitch'], not: ['ship', 'garden', 'cards', 'boat', 'wooden'] }, senses: [
    { sectors: ['business', 'technology', 'finance'], meaning: 'a set of slides', instead: ['set of slides'] },
    { sectors: ['community'], meaning: 'the floor of a ship', instead: ["ship's floor"] },
  ] },
  { term: 'deed', everyday: true, context: { notBefore: ['good', 'kind', 'transfer', 'title', 'trust', 'property', 'house'] }, senses: [
    { sectors: ['legal'], meaning: 'a signed legal paper', instead: ['signed legal paper'] },
    { sectors: ['community'], meaning: 'something that is done', instead: ['act'] },
  ] },
  { term: 'default', context: { notBefore: ['by'], notAfter: ['setting', 'option'] }, senses: [
    { sectors: ['finance'], meaning: 'a failure to repay', instead: ['failure to repay'] },
    { sectors: ['legal'], meaning: 'a failure to do what the law asks', instead: ['failure to act'] },
    { sectors: ['technology', 'community'], meaning: 'a setting that holds unless changed', instead: ['usual choice'] },
  ] },
  { term: 'defence', everyday: true, forms: ['defense'], context: { near: ['court', 'defendant', 'trial', 'criminal', 'plead', 'witness', 'ministry', 'army', 'military', 'thesis', 'viva'], notBefore: ['self'] }, senses: [
    { sectors: ['legal'], meaning: 'the side that is accused', instead: ['accused side'] },
    { sectors: ['academia'], meaning: 'the spoken exam on a thesis', instead: ['final spoken exam'] },
    { sectors: ['government'], meaning: 'the armed forces', instead: ['armed forces'] },
    { sectors: ['technology'], meaning: 'protection from attack', instead: ['protection from attack'] },
    { sectors: ['community'], meaning: 'keeping somebody safe', instead: ['protection'] },
  ] },
  { term: 'deficit', context: { notBefore: ['attention'] }, senses: [
    { sectors: ['government', 'finance', 'community'], meaning: 'spending above income', instead: ['gap'] },
    { sectors: ['health', 'education', 'academia'], meaning: 'a skill that is weaker than usual', instead: ['weakness'] },
  ] },
  { term: 'delivery', everyday: true, obvious: true, context: { near: ['baby', 'labour', 'labor', 'birth', 'midwife', 'forceps', 'caesarean', 'maternity', 'service', 'programme', 'program', 'curriculum', 'course', 'lesson', 'module', 'software', 'sprint', 'release'], not: ['parcel', 'driver', 'courier', 'van', 'groceries', 'food', 'arrived', 'goods', 'store', 'plants', 'box', 'pizza', 'door', 'furniture', 'fridge', 'shop', 'post', 'signed'], notAfter: ['time', 'date', 'slot', 'note', 'address', 'fee', 'man', 'charge'] }, senses: [
    { sectors: ['health'], meaning: 'the birth of a baby', instead: ['birth'] },
    { sectors: ['education', 'academia'], meaning: 'the teaching of a course', instead: ['teaching'] },
    { sectors: ['government', 'nonprofit'], meaning: 'the running of a service', instead: ['running of the service'] },
    { sectors: ['business', 'community'], meaning: 'the bringing of goods', instead: ['arrival'] },
    { sectors: ['technology'], meaning: 'the release of software', instead: ['software launch'] },
  ] },
  { term: 'demand', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'in', 'on', 'high in', 'popular'], near: ['letter', 'statutory', 'arrears', 'elasticity', 'consumer', 'capacity', 'places', 'pressure', 'rising', 'winter'] }, senses: [
    { sectors: ['legal'], meaning: 'a formal request to pay', instead: ['formal request to pay'] },
    { sectors: ['business', 'finance'], meaning: 'the wish to buy', instead: ['wish to buy'] },
    { sectors: ['health', 'education', 'government'], meaning: 'how many people need a service', instead: ['level of need'] },
    { sectors: ['community'], meaning: 'a firm request', instead: ['firm request'] },
  ] },
  { term: 'demonstration', senses: [
    { sectors: ['health', 'education', 'business', 'technology'], meaning: 'a showing of how a product works', instead: ['live showing'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a protest in the street', instead: ['street protest'] },
    { sectors: ['academia'], meaning: 'a proof', instead: ['proof'] },
  ] },
  { term: 'denial', senses: [
    { sectors: ['health', 'finance'], meaning: "an insurer's refusal to pay", instead: ['refusal to pay'] },
    { sectors: ['government', 'legal'], meaning: 'a formal no to a request', instead: ['formal refusal'] },
    { sectors: ['community'], meaning: 'saying that something is not true', instead: ['no'] },
  ] },
  { term: 'dependency', senses: [
    { sectors: ['technology'], meaning: 'outside code that a program needs', instead: ['outside component'] },
    { sectors: ['health'], meaning: 'addiction', instead: ['addiction'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a task that waits for another', instead: ['task that must wait'] },
    { sectors: ['community'], meaning: 'not managing without somebody', instead: ['need for help'] },
  ] },
  { term: 'dependent', grammar: 'fixed', context: { notBefore: ['be', 'highly', 'oxygen', 'insulin', 'ventilator', 'dose'], notAfter: ['on', 'upon', 'variable'] }, senses: [
    { sectors: ['health'], meaning: 'not able to stop a drug', instead: ['addicted'] },
    { sectors: ['business', 'finance'], meaning: "covered by a relative's plan", instead: ['covered by the family'] },
    { sectors: ['community'], meaning: 'in need of others', instead: ['in need'] },
  ] },
  { term: 'deploy', grammar: 'verb', senses: [
    { sectors: ['technology'], meaning: 'put software into use', instead: ['release'] },
    { sectors: ['community'], meaning: 'send to where it is needed', instead: ['send out'] },
  ] },
  { term: 'deployment', senses: [
    { sectors: ['business', 'technology'], meaning: 'the putting of software into use', instead: ['software launch'] },
    { sectors: ['government', 'community'], meaning: 'the sending of troops or staff', instead: ['sending'] },
    { sectors: ['nonprofit'], meaning: 'the sending of volunteers', instead: ['sending of volunteers'] },
  ] },
  { term: 'deposition', senses: [
    { sectors: ['legal'], meaning: "a witness's answers taken before the trial", instead: ['witness account'] },
    { sectors: ['academia'], meaning: 'material laid down', instead: ['build-up'] },
    { sectors: ['community'], meaning: 'the removal of a ruler', instead: ['removal'] },
  ] },
  { term: 'depressed', everyday: true, grammar: 'fixed', senses: [
    { sectors: ['health'], meaning: 'ill with lasting low mood', instead: ['ill with low mood'] },
    { sectors: ['finance'], meaning: 'at a low level', instead: ['low'] },
    { sectors: ['community'], meaning: 'sad', instead: ['sad'] },
  ] },
  { term: 'deprivation', context: { notAfter: ['of liberty'] }, senses: [
    { sectors: ['legal'], meaning: 'the taking away of freedom', instead: ['taking away of freedom'] },
    { sectors: ['community'], meaning: 'being poor', instead: ['poverty'] },
  ] },
  { term: 'deputation', senses: [
    { sectors: ['government'], meaning: 'residents who speak at a council meeting', instead: ['group of speakers'] },
    { sectors: ['community'], meaning: 'a group that speaks for others', instead: ['group'] },
  ] },
  { term: 'derivative', senses: [
    { sectors: ['finance'], meaning: 'a contract that follows a price', instead: ['contract tied to a price'] },
    { sectors: ['academia'], meaning: 'how fast a value changes', instead: ['rate of change'] },
    { sectors: ['community'], meaning: 'a copy with changes', instead: ['changed copy'] },
  ] },
  { term: 'detention', everyday: true, senses: [
    { sectors: ['education'], meaning: 'time that a pupil must stay after class', instead: ['stay after class'] },
    { sectors: ['government', 'legal', 'community'], meaning: 'being held by the state', instead: ['arrest'] },
    { sectors: ['health'], meaning: 'being kept in hospital by law', instead: ['forced time in hospital'] },
  ] },
  { term: 'determination', context: { not: ['courage', 'hard work', 'strong', 'grit', 'hard', 'spirit', 'sheer', 'show', 'showed', 'shown', 'great', 'energy'], notAfter: ['to'], notBefore: ['irb'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'an official decision', instead: ['official decision'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a strong will', instead: ['strong will'] },
  ] },
  { term: 'development', everyday: true, context: { not: ['latest', 'professional', 'personal', 'staff', 'career', 'skills', 'team', 'training'], notAfter: ['of', 'director'], notBefore: ['community', 'international', 'policy'] }, senses: [
    { sectors: ['technology'], meaning: 'the writing of software', instead: ['software work'] },
    { sectors: ['nonprofit'], meaning: 'raising money from donors', instead: ['fundraising'] },
    { sectors: ['health', 'education'], meaning: "a child's growth", instead: ['growth and learning'] },
    { sectors: ['government', 'community'], meaning: 'building on a piece of land', instead: ['building work'] },
    { sectors: ['business'], meaning: 'work on new products', instead: ['new product work'] },
  ] },
  { term: 'diagnostic', context: { notAfter: ['test', 'tool', 'imaging', 'centre', 'service', 'criteria', 'accuracy', 'work'] }, senses: [
    { sectors: ['health'], meaning: 'a test that finds an illness', instead: ['test for illness'] },
    { sectors: ['education'], meaning: 'a first test of what pupils know', instead: ['first test'] },
    { sectors: ['technology'], meaning: 'a record of what a program did wrong', instead: ['fault record'] },
    { sectors: ['community'], meaning: 'a search for a fault', instead: ['check'] },
  ] },
  { term: 'differentiate', grammar: 'verb', context: { notAfter: ['between'] }, senses: [
    { sectors: ['education'], meaning: 'fit the work to each pupil', instead: ['adapt'] },
    { sectors: ['business'], meaning: 'make stand out from rivals', instead: ['set apart'] },
    { sectors: ['academia'], meaning: 'find how fast a value changes', instead: ['find the slope of'] },
    { sectors: ['community'], meaning: 'tell apart', instead: ['tell apart'] },
  ] },
  { term: 'differentiation', senses: [
    { sectors: ['education'], meaning: 'fitting the work to each pupil', instead: ['fitting of work to each pupil'] },
    { sectors: ['business'], meaning: 'standing out from rivals', instead: ['standing out from rivals'] },
    { sectors: ['health'], meaning: 'cells taking on their final form', instead: ['cell change'] },
    { sectors: ['community'], meaning: 'telling apart', instead: ['telling apart'] },
  ] },
  { term: 'discharge', context: { before: ['his', 'her', 'their', 'your'], company: true, notBefore: [...asVerb, 'vaginal', 'nasal', 'eye', 'ear', 'wound', 'bloody'], near: ['follow-up', 'transport', 'medically', 'planned', 'summary', 'letter', 'obligation', 'bankruptcy', 'lounge', 'date', 'coordinator'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'leaving hospital', instead: ['release from hospital'] },
    { sectors: ['finance', 'legal'], meaning: 'the end of a duty or debt', instead: ['end of the obligation'] },
    { sectors: ['community'], meaning: 'waste or liquid let out', instead: ['liquid'] },
  ] },
  { term: 'discharge', grammar: 'verb', context: { notBefore: ['vaginal', 'nasal', 'wound', 'on', 'the', 'his', 'her', 'hospital', 'before', 'after', 'at', 'of'], notAfter: ['is', 'was', 'letter', 'summary'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'send home from hospital', instead: ['send home from hospital'] },
    { sectors: ['finance', 'legal'], meaning: 'end or fulfil a duty or debt', instead: ['fulfil'] },
    { sectors: ['community'], meaning: 'set free', instead: ['release'] },
    { sectors: ['education'], meaning: 'end extra help for a pupil', instead: ['take off the list'] },
  ] },
  { term: 'discipline', everyday: true, context: { notBefore: asVerb }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a branch of learning', instead: ['subject area'] },
    { sectors: ['education'], meaning: 'how well pupils behave', instead: ['pupil behaviour'] },
    { sectors: ['government', 'nonprofit', 'business', 'legal'], meaning: 'punishment of staff', instead: ['formal warning'] },
    { sectors: ['community'], meaning: 'control of oneself', instead: ['self-control'] },
  ] },
  { term: 'disclose', grammar: 'verb', senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'tell of abuse', instead: ['reveal'] },
    { sectors: ['legal'], meaning: 'hand over to the other side', instead: ['hand over'] },
    { sectors: ['finance'], meaning: 'make public in a report', instead: ['make public'] },
    { sectors: ['community'], meaning: 'tell a secret', instead: ['tell'] },
  ] },
  { term: 'disclosure', context: { notAfter: ['schedule'], notBefore: ['financial', 'self'] }, senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: "a child's or adult's telling of abuse", instead: ['telling of abuse'] },
    { sectors: ['legal'], meaning: 'the handing over of papers to the other side', instead: ['handing over of papers'] },
    { sectors: ['finance'], meaning: 'the making public of facts on a company', instead: ['public report'] },
    { sectors: ['technology'], meaning: 'a warning of a software fault', instead: ['warning of a software fault'] },
    { sectors: ['community'], meaning: 'making a secret known', instead: ['telling'] },
  ] },
  { term: 'discovery', senses: [
    { sectors: ['legal'], meaning: 'the swapping of evidence before a trial', instead: ['exchange of documents'] },
    { sectors: ['government', 'technology'], meaning: 'the first stage, to learn what users need', instead: ['early research stage'] },
    { sectors: ['academia', 'community'], meaning: 'a new result', instead: ['new result'] },
    { sectors: ['business'], meaning: 'a first talk with a buyer', instead: ['first talk'] },
  ] },
  { term: 'dismiss', grammar: 'verb', context: { notBefore: ['unfairly', 'wrongfully', 'constructively'] }, senses: [
    { sectors: ['legal'], meaning: 'end a case without a win', instead: ['reject'] },
    { sectors: ['health', 'government', 'nonprofit', 'business'], meaning: "end somebody's job", instead: ['sack'] },
    { sectors: ['education'], meaning: 'let pupils go home', instead: ['send home'] },
    { sectors: ['community'], meaning: 'treat as not worth a thought', instead: ['brush aside'] },
  ] },
  { term: 'dismissal', context: { notAfter: ['claim'], notBefore: ['unfair', 'wrongful', 'constructive'], not: ['employee', 'employer', 'misconduct', 'redundancy'] }, senses: [
    { sectors: ['education'], meaning: 'the time when pupils go home', instead: ['going-home time'] },
    { sectors: ['legal'], meaning: 'the end of a case without a win', instead: ['rejection of the case'] },
    { sectors: ['community'], meaning: 'the loss of a job by order', instead: ['sacking'] },
  ] },
  { term: 'dispersal', senses: [
    { sectors: ['government'], meaning: 'moving people to other towns', instead: ['move to other towns'] },
    { sectors: ['community'], meaning: 'scattering', instead: ['scattering'] },
  ] },
  { term: 'disposal', context: { notBefore: ['your', 'my', 'our', 'their', 'his', 'her', 'waste'] }, senses: [
    { sectors: ['legal'], meaning: 'how a court ends a case', instead: ['end of the case'] },
    { sectors: ['business', 'finance'], meaning: 'the sale of a thing owned', instead: ['sale'] },
    { sectors: ['health', 'government', 'community'], meaning: 'the getting rid of waste', instead: ['removal'] },
  ] },
  { term: 'disposition', senses: [
    { sectors: ['health'], meaning: 'where a patient goes next', instead: ['next place of care'] },
    { sectors: ['legal'], meaning: "a court's final decision", instead: ['final decision'] },
    { sectors: ['education', 'community'], meaning: "a person's nature", instead: ['nature'] },
  ] },
  { term: 'distress', context: { notBefore: ['emotional', 'mental', 'in', 'severe'], not: ['alarm', 'injury'] }, senses: [
    { sectors: ['legal'], meaning: 'the taking of goods for unpaid rent', instead: ['taking of goods'] },
    { sectors: ['community'], meaning: 'being very upset', instead: ['upset'] },
  ] },
  { term: 'distribution', senses: [
    { sectors: ['academia'], meaning: 'how values are spread', instead: ['spread of values'] },
    { sectors: ['finance'], meaning: 'a payment to owners or heirs', instead: ['payment to owners'] },
    { sectors: ['nonprofit', 'community'], meaning: 'the handing out of goods', instead: ['handing out'] },
    { sectors: ['business'], meaning: 'the transport to shops', instead: ['transport to shops'] },
  ] },
  { term: 'diversion', context: { company: true }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a route away from court', instead: ['route away from court'] },
    { sectors: ['health'], meaning: 'the sending of ambulances to another hospital', instead: ['sending of ambulances elsewhere'] },
    { sectors: ['business', 'community'], meaning: 'another route for traffic', instead: ['other route'] },
  ] },
  { term: 'dividend', context: { notBefore: ['pay', 'paid'] }, senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'a payment from profit to owners', instead: ['payment to owners'] },
    { sectors: ['community'], meaning: 'a good effect', instead: ['reward'] },
  ] },
  { term: 'division', everyday: true, context: { company: true, notBefore: ['first', 'second', 'premier'], notAfter: ['of'] }, senses: [
    { sectors: ['government'], meaning: 'a vote in parliament', instead: ['vote'] },
    { sectors: ['business', 'legal'], meaning: 'a part of a firm', instead: ['part of the firm'] },
    { sectors: ['education'], meaning: 'the sharing out of numbers', instead: ['sharing of numbers'] },
    { sectors: ['community'], meaning: 'a split', instead: ['split'] },
  ] },
  { term: 'domain', context: { not: ['eminent', 'public'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'a web address', instead: ['web address'] },
    { sectors: ['education', 'academia', 'community'], meaning: 'an area of learning or knowledge', instead: ['subject area'] },
    { sectors: ['health', 'nonprofit'], meaning: 'an area of life that is scored', instead: ['area of life'] },
  ] },
  { term: 'donor', obvious: true, senses: [
    { sectors: ['health'], meaning: 'a person who gives blood or an organ', instead: ['person who gives blood or organs|people who give blood or organs'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'finance', 'legal'], meaning: 'a person who gives money', instead: ['person who gives money|people who give money'] },
  ] },
  { term: 'dressing', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'is', 'are', 'for', 'was', 'were', 'power', 'window', 'salad'], notAfter: ['up', 'gown', 'room', 'table', 'as', 'the', 'for'], near: ['wound', 'ulcer', 'leg', 'change', 'bandage', 'burn', 'stitches', 'sterile', 'district nurse'] }, senses: [
    { sectors: ['health'], meaning: 'a cover for a wound', instead: ['wound cover'] },
    { sectors: ['community'], meaning: 'a sauce for salad', instead: ['salad sauce'] },
  ] },
  { term: 'drift', context: { company: true }, senses: [
    { sectors: ['technology'], meaning: 'a model slowly getting worse', instead: ['slow loss of quality'] },
    { sectors: ['finance'], meaning: 'a slow move away from the plan', instead: ['slow move away from the plan'] },
    { sectors: ['community'], meaning: 'the general meaning', instead: ['meaning'] },
  ] },
  { term: 'drip', obvious: true, context: { not: ['tap', 'roof', 'pipe'] }, senses: [
    { sectors: ['health'], meaning: 'a tube that feeds liquid into a vein', instead: ['tube into the vein'] },
    { sectors: ['community'], meaning: 'a falling drop', instead: ['falling drop'] },
  ] },
  { term: 'driver', everyday: true, obvious: true, context: { not: ['bus', 'taxi', 'lorry', 'car', 'van', 'delivery', 'licence', 'train', 'truck', 'road', 'parking', 'parcel', 'minibus'], near: ['growth', 'cost', 'value', 'revenue', 'performance', 'demand', 'change', 'key', 'main', 'biggest', 'printer', 'graphics', 'device', 'software', 'install', 'update', 'kernel', 'usb'] }, senses: [
    { sectors: ['technology'], meaning: 'software that runs a device', instead: ['device software'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'academia', 'finance'], meaning: 'the main cause', instead: ['main cause'] },
    { sectors: ['community'], meaning: 'a person at the wheel', instead: ['person driving'] },
  ] },
  { term: 'duration', context: { notAfter: ['of'], notBefore: ['the', 'long', 'short', 'maximum'] }, senses: [
    { sectors: ['finance'], meaning: 'how much a bond moves with rates', instead: ['rate sensitivity'] },
    { sectors: ['community'], meaning: 'how long it lasts', instead: ['length of time'] },
  ] },
  { term: 'duty', everyday: true, context: { notBefore: ['on', 'off', 'heavy', 'jury', 'night', 'light'], notAfter: ['to', 'desk', 'nurse', 'manager', 'officer', 'doctor', 'team', 'worker', 'solicitor', 'lawyer', 'rota', 'of care', 'of candour'] }, senses: [
    { sectors: ['government', 'finance'], meaning: 'a tax on goods', instead: ['tax on goods'] },
    { sectors: ['legal'], meaning: 'what the law says one must do', instead: ['legal obligation'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a shift on which one takes new calls', instead: ['shift'] },
    { sectors: ['community'], meaning: 'what one ought to do', instead: ['task'] },
  ] },
  { term: 'earmark', senses: [
    { sectors: ['government'], meaning: 'money tied to a project', instead: ['sum tied to a project'] },
    { sectors: ['community'], meaning: 'a sign of something', instead: ['typical sign'] },
  ] },
  { term: 'ecosystem', senses: [
    { sectors: ['business', 'technology'], meaning: 'the firms and products around one product', instead: ['group of linked firms'] },
    { sectors: ['community'], meaning: 'the living things of a place', instead: ['natural world'] },
  ] },
  { term: 'efficiency', context: { notAfter: ['of'], notBefore: ['energy', 'improve', 'improving', 'greater'] }, senses: [
    { sectors: ['health', 'government'], meaning: 'a cut in costs', instead: ['cut in costs'] },
    { sectors: ['community'], meaning: 'working without waste', instead: ['lack of waste'] },
  ] },
  { term: 'elective', senses: [
    { sectors: ['health'], meaning: 'a planned operation', instead: ['planned|planned operations'] },
    { sectors: ['education', 'academia', 'community'], meaning: 'a course that a student may choose', instead: ['option'] },
  ] },
  { term: 'embargo', senses: [
    { sectors: ['government', 'community'], meaning: 'a ban on trade', instead: ['trade ban'] },
    { sectors: ['nonprofit', 'business', 'academia'], meaning: 'a date before which news must not be told', instead: ['ban on early news'] },
  ] },
  { term: 'encounter', context: { notBefore: asVerb }, senses: [
    { sectors: ['health'], meaning: "a patient's visit or contact", instead: ['patient visit'] },
    { sectors: ['technology'], meaning: 'a first meeting with a problem', instead: ['meeting'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'a chance meeting', instead: ['chance meeting'] },
  ] },
  { term: 'endorsement', senses: [
    { sectors: ['finance'], meaning: 'a change added to an insurance', instead: ['change to the insurance'] },
    { sectors: ['education'], meaning: 'an extra teaching subject', instead: ['extra teaching subject'] },
    { sectors: ['government', 'nonprofit', 'business', 'community'], meaning: 'public support', instead: ['public support'] },
  ] },
  { term: 'endowment', everyday: true, context: { notBefore: ['your', 'our', 'permanent'] }, senses: [
    { sectors: ['nonprofit', 'academia'], meaning: 'money kept for good to earn income', instead: ['lasting fund'] },
    { sectors: ['finance'], meaning: 'a savings plan with life insurance', instead: ['savings plan'] },
    { sectors: ['community'], meaning: 'a natural gift', instead: ['talent'] },
  ] },
  { term: 'engagement', everyday: true, obvious: true, context: { near: ['letter', 'fee', 'client', 'scope', 'audit', 'terms', 'auditor', 'partner', 'likes', 'clicks', 'posts', 'user', 'metric', 'session', 'retention', 'app'] }, senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'a piece of paid work for a customer', instead: ['paid project'] },
    { sectors: ['technology'], meaning: 'clicks, likes and replies', instead: ['online response'] },
    { sectors: ['community'], meaning: 'a promise to marry', instead: ['promise'] },
  ] },
  { term: 'enrichment', senses: [
    { sectors: ['education'], meaning: 'activities beyond the lessons', instead: ['set of extra activities'] },
    { sectors: ['business', 'technology'], meaning: 'adding facts to data', instead: ['adding of data'] },
    { sectors: ['community'], meaning: 'making better', instead: ['improvement'] },
  ] },
  { term: 'enrolment', forms: ['enrollment'], context: { notBefore: ['student', 'course', 'undergraduate'] }, senses: [
    { sectors: ['academia'], meaning: 'taking people into a study', instead: ['joining of the study'] },
    { sectors: ['health', 'finance'], meaning: 'the joining of an insurance plan', instead: ['joining of the plan'] },
    { sectors: ['community'], meaning: 'signing up for a course', instead: ['signing up'] },
  ] },
  { term: 'enterprise', everyday: true, senses: [
    { sectors: ['technology'], meaning: 'a very large company as a customer', instead: ['large company'] },
    { sectors: ['nonprofit'], meaning: 'a business with a social aim', instead: ['social business'] },
    { sectors: ['education'], meaning: 'business skills taught to pupils', instead: ['business skills'] },
    { sectors: ['business', 'community'], meaning: 'a business or bold plan', instead: ['business'] },
  ] },
  { term: 'entitlement', senses: [
    { sectors: ['technology'], meaning: 'permission in a system', instead: ['permission'] },
    { sectors: ['health', 'government', 'nonprofit', 'legal', 'community'], meaning: 'a right to help or money', instead: ['right'] },
    { sectors: ['finance'], meaning: 'the amount that someone may draw', instead: ['amount due'] },
  ] },
  { term: 'environment', everyday: true, context: { notBefore: ['work', 'working', 'learning', 'home', 'natural', 'office'] }, senses: [
    { sectors: ['technology'], meaning: 'a separate copy of a system', instead: ['copy of the system'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'nature and the climate', instead: ['natural world'] },
  ] },
  { term: 'epic', context: { notBefore: ['so', 'was', 'truly', 'is', 'of'] }, senses: [
    { sectors: ['technology'], meaning: 'a large block of work', instead: ['large block of work'] },
    { sectors: ['community'], meaning: 'a very long tale', instead: ['very long tale'] },
  ] },
  { term: 'episode', everyday: true, context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'a period of illness or care', instead: ['period of illness'] },
    { sectors: ['education', 'community'], meaning: 'one part of a series', instead: ['part'] },
  ] },
  { term: 'equity', context: { notBefore: ['brand'] }, senses: [
    { sectors: ['finance', 'community'], meaning: "the owners' share of a company or home", instead: ['share'] },
    { sectors: ['business', 'technology'], meaning: 'shares in the company', instead: ['share ownership'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia'], meaning: 'fair treatment by need', instead: ['fairness'] },
    { sectors: ['legal'], meaning: 'law based on fairness', instead: ['law based on fairness'] },
  ] },
  { term: 'escalate', grammar: 'verb', context: { notBefore: ['cost', 'price', 'tension', 'situation'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit', 'business', 'technology', 'finance'], meaning: 'pass to somebody more senior', instead: ['refer'] },
    { sectors: ['education', 'legal', 'community'], meaning: 'get worse', instead: ['get worse'] },
  ] },
  { term: 'estate', everyday: true, context: { notAfter: ['agent', 'car'], notBefore: ['council'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'what a dead person owned', instead: ['property left at death'] },
    { sectors: ['government', 'community'], meaning: 'an area of public housing', instead: ['housing area'] },
    { sectors: ['health', 'education', 'academia'], meaning: 'the buildings and grounds', instead: ['grounds and buildings'] },
    { sectors: ['technology'], meaning: 'all the computers of a firm', instead: ['set of computers'] },
  ] },
  { term: 'evaluation', context: { notBefore: ['pt', 'ot', 'speech', 'medical', 'psychiatric', 'psychological', 'physical therapy'] }, senses: [
    { sectors: ['government', 'nonprofit', 'academia'], meaning: 'a study of whether the work made a difference', instead: ['study of results'] },
    { sectors: ['education'], meaning: 'tests to see if a child needs special help', instead: ['test for special help'] },
    { sectors: ['health'], meaning: "a doctor's examination", instead: ['examination'] },
    { sectors: ['business'], meaning: "a judgement of a worker's results", instead: ['work rating'] },
    { sectors: ['community'], meaning: 'a view of how good something is', instead: ['judgement'] },
  ] },
  { term: 'event', everyday: true, obvious: true, context: { company: true, near: ['adverse', 'logged', 'click', 'tracking', 'trigger', 'payload', 'cardiac', 'credit', 'serious', 'reportable', 'harm', 'fires', 'fired', 'handler', 'listener', 'queue', 'stream', 'webhook', 'analytics'], before: ['adverse', 'never', 'serious', 'cardiac', 'sentinel', 'click', 'significant'], not: ['catering', 'guests', 'venue', 'tickets', 'tea', 'speaker'] }, senses: [
    { sectors: ['technology'], meaning: 'something that a program records', instead: ['recorded action'] },
    { sectors: ['health'], meaning: 'harm or a sudden illness', instead: ['sudden health problem'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a planned gathering', instead: ['gathering'] },
  ] },
  { term: 'evidence', everyday: true, context: { notBefore: ['medical', 'any', 'no', 'photo', 'supporting'], notAfter: ['of', 'that', 'suggests', 'shows'] }, senses: [
    { sectors: ['legal'], meaning: 'what may be shown to a court', instead: ['proof for the court'] },
    { sectors: ['health', 'government', 'academia'], meaning: 'results of research', instead: ['research results'] },
    { sectors: ['education'], meaning: "examples of pupils' work", instead: ['examples of work'] },
    { sectors: ['nonprofit'], meaning: 'facts that show that the work helps', instead: ['proof of results'] },
    { sectors: ['community'], meaning: 'a reason to believe something', instead: ['sign'] },
  ] },
  { term: 'examination', context: { notBefore: ['on', 'physical', 'medical', 'clinical', 'internal', 'eye', 'dental'] }, senses: [
    { sectors: ['health'], meaning: 'a look at the body by a doctor', instead: ['check of the body'] },
    { sectors: ['legal'], meaning: 'questioning in court', instead: ['questioning in court'] },
    { sectors: ['community'], meaning: 'a test of what one knows', instead: ['test'] },
  ] },
  { term: 'exchange', everyday: true, context: { notBefore: [...asVerb, 'in', 'email', 'stock', 'foreign'], notAfter: ['of', 'for', 'email', 'contact', 'ideas', 'rate', 'numbers'] }, senses: [
    { sectors: ['legal'], meaning: 'the moment when both sides are bound to a house sale', instead: ['signing by both sides'] },
    { sectors: ['finance'], meaning: 'a market for shares', instead: ['share market'] },
    { sectors: ['education'], meaning: 'a visit by pupils from abroad', instead: ['visit by foreign pupils'] },
    { sectors: ['community'], meaning: 'a swap', instead: ['swap'] },
  ] },
  { term: 'exclude', everyday: true, grammar: 'verb', context: { not: ['vat', 'tax', 'weekends', 'delivery'] }, senses: [
    { sectors: ['education'], meaning: 'ban from school', instead: ['ban'] },
    { sectors: ['health'], meaning: 'rule out as the illness', instead: ['rule out'] },
    { sectors: ['community'], meaning: 'leave out', instead: ['leave out'] },
  ] },
  { term: 'exclusion', everyday: true, senses: [
    { sectors: ['education'], meaning: 'a ban from school for bad behaviour', instead: ['ban from school'] },
    { sectors: ['finance'], meaning: 'a thing that an insurance does not cover', instead: ['thing not covered'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'being left out of society', instead: ['being left out'] },
    { sectors: ['health', 'academia'], meaning: 'a reason to leave somebody out of a study', instead: ['reason to leave out'] },
  ] },
  { term: 'execute', grammar: 'verb', senses: [
    { sectors: ['legal'], meaning: 'sign so that it counts in law', instead: ['sign'] },
    { sectors: ['technology'], meaning: 'run a program', instead: ['run'] },
    { sectors: ['community'], meaning: 'kill as a punishment', instead: ['put to death'] },
  ] },
  { term: 'execution', everyday: true, senses: [
    { sectors: ['legal'], meaning: 'the formal signing of a document', instead: ['formal signing'] },
    { sectors: ['finance'], meaning: 'the carrying out of a trade', instead: ['carrying out'] },
    { sectors: ['technology'], meaning: 'the running of a program', instead: ['running'] },
    { sectors: ['community'], meaning: 'killing as a punishment', instead: ['killing'] },
  ] },
  { term: 'executive', everyday: true, context: { notAfter: ['summary', 'team', 'assistant', 'director', 'committee', 'officer', 'board', 'order', 'search', 'function'], notBefore: ['chief'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'the part of the state that governs', instead: ['group of ministers'] },
    { sectors: ['community'], meaning: 'a senior manager', instead: ['senior manager'] },
  ] },
  { term: 'exercise', everyday: true, context: { notBefore: [...asVerb, 'whole', 'useful', 'good', 'joint', 'recruitment', 'procurement', 'consultation', 'mapping'], not: ['gym', 'walk', 'run', 'fresh', 'class', 'lunch'] }, senses: [
    { sectors: ['government'], meaning: 'a practice for an emergency', instead: ['emergency practice'] },
    { sectors: ['community'], meaning: 'moving the body to stay fit', instead: ['sport'] },
  ] },
  { term: 'exercise', everyday: true, grammar: 'verb', context: { company: true, near: ['warrant', 'power', 'discretion', 'vested', 'break', 'judgement', 'caution', 'vote'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'use a right', instead: ['use'] },
    { sectors: ['community'], meaning: 'move the body to stay fit', instead: ['train'] },
  ] },
  { term: 'exhibit', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, near: ['affidavit', 'deposition', 'marked', 'plaintiff', 'statement'] }, senses: [
    { sectors: ['legal'], meaning: 'a thing or paper shown to a court', instead: ['court proof'] },
    { sectors: ['education', 'business', 'community'], meaning: 'a thing on show', instead: ['display'] },
  ] },
  { term: 'exit', everyday: true, context: { company: true, near: ['founder', 'program', 'shareholders', 'sell', 'sold', 'stake', 'multiple', 'ipo', 'round'], before: ['an', 'our', 'planned', 'early', 'partial', 'successful'], not: ['door', 'fire', 'motorway', 'emergency', 'nearest', 'building', 'brexit', 'interview', 'road'], notBefore: asVerb }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the sale of a company by its owners', instead: ['sale of the company'] },
    { sectors: ['health', 'nonprofit'], meaning: "the end of somebody's time on a scheme", instead: ['end of the support'] },
    { sectors: ['community'], meaning: 'a way out', instead: ['door'] },
  ] },
  { term: 'exploit', senses: [
    { sectors: ['technology'], meaning: 'a way to use a weak point', instead: ['way to use a weak point'] },
    { sectors: ['community'], meaning: 'a brave deed', instead: ['brave deed'] },
  ] },
  { term: 'exploit', grammar: 'verb', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'legal', 'community'], meaning: 'use unfairly', instead: ['treat unfairly'] },
    { sectors: ['business', 'technology', 'academia', 'finance'], meaning: 'make good use of', instead: ['make good use of'] },
  ] },
  { term: 'exposure', senses: [
    { sectors: ['health'], meaning: 'contact with a germ or poison', instead: ['being close to the danger'] },
    { sectors: ['finance'], meaning: 'the amount that could be lost', instead: ['possible loss'] },
    { sectors: ['business', 'community'], meaning: 'being seen by many people', instead: ['publicity'] },
    { sectors: ['legal'], meaning: 'the risk of being sued', instead: ['risk of being sued'] },
    { sectors: ['academia'], meaning: 'the factor whose effect is studied', instead: ['factor studied'] },
  ] },
  { term: 'expression', everyday: true, context: { company: true, notAfter: ['of'] }, senses: [
    { sectors: ['academia'], meaning: 'a gene being active', instead: ['gene activity'] },
    { sectors: ['technology', 'legal'], meaning: 'a piece of code or wording', instead: ['wording'] },
    { sectors: ['education', 'community'], meaning: 'a look on a face', instead: ['look'] },
  ] },
  { term: 'extension', everyday: true, context: { not: ['cord', 'lead', 'number', 'phone', 'dial'], notAfter: ['task', 'activity'] }, senses: [
    { sectors: ['education', 'academia'], meaning: 'more time to hand work in', instead: ['extra time'] },
    { sectors: ['technology'], meaning: 'an add-on for a browser', instead: ['browser add-on'] },
    { sectors: ['government', 'community'], meaning: 'a new part of a building', instead: ['new part'] },
  ] },
  { term: 'facility', everyday: true, senses: [
    { sectors: ['finance'], meaning: 'a loan that can be drawn when needed', instead: ['loan arrangement'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'legal', 'community'], meaning: 'a building for a purpose', instead: ['building'] },
    { sectors: ['technology'], meaning: 'a function of a program', instead: ['function'] },
  ] },
  { term: 'faculty', everyday: true, senses: [
    { sectors: ['academia'], meaning: 'the teachers of a university', instead: ['teaching staff'] },
    { sectors: ['education'], meaning: 'a group of subject teams', instead: ['group of subject teams'] },
    { sectors: ['community'], meaning: 'a power of the mind', instead: ['power'] },
  ] },
  { term: 'failure', everyday: true, obvious: true, context: { company: true, near: ['renal', 'kidney', 'liver', 'organ'] }, senses: [
    { sectors: ['health'], meaning: 'an organ that no longer works well', instead: ['weakness'] },
    { sectors: ['community'], meaning: 'a lack of success', instead: ['defeat'] },
  ] },
  { term: 'federation', senses: [
    { sectors: ['education'], meaning: 'schools under one board', instead: ['group of schools'] },
    { sectors: ['government'], meaning: 'a union of states', instead: ['union of states'] },
    { sectors: ['technology'], meaning: 'one login for several systems', instead: ['common login'] },
    { sectors: ['community'], meaning: 'a group of clubs', instead: ['group of clubs'] },
  ] },
  { term: 'fellow', everyday: true, context: { company: true, notAfter: ['student', 'pupils', 'colleagues', 'workers', 'member', 'citizens', 'human', 'passengers', 'teachers', 'trustees', 'volunteers', 'residents', 'travellers', 'nurses'], near: ['attending', 'visiting', 'postdoctoral', 'junior', 'leadership', 'stipend'] }, senses: [
    { sectors: ['nonprofit', 'academia'], meaning: 'a paid researcher', instead: ['researcher'] },
    { sectors: ['health'], meaning: 'a doctor in advanced training', instead: ['doctor in training'] },
    { sectors: ['community'], meaning: 'a man', instead: ['man'] },
  ] },
  { term: 'fidelity', senses: [
    { sectors: ['health', 'education', 'nonprofit', 'academia'], meaning: 'doing a scheme as it was designed', instead: ['closeness to the plan'] },
    { sectors: ['business', 'technology'], meaning: 'how close a sketch is to the real thing', instead: ['level of detail'] },
    { sectors: ['community'], meaning: 'being faithful', instead: ['faithfulness'] },
  ] },
  { term: 'field', everyday: true, context: { company: true, not: ['football', 'playing', 'sports', 'grass', 'mud', 'wet', 'farm', 'behind', 'hill', 'sheep', 'walk', 'cow', 'gate', 'see'], notAfter: ['of', 'trip', 'test'] }, senses: [
    { sectors: ['technology'], meaning: 'a box in a form', instead: ['box in the form'] },
    { sectors: ['nonprofit'], meaning: 'the places where the work is done', instead: ['project area'] },
    { sectors: ['community'], meaning: 'a piece of open land', instead: ['piece of land'] },
  ] },
  { term: 'file', everyday: true, obvious: true, grammar: 'verb', context: { near: ['court', 'petition', 'motion', 'claim', 'lawsuit', 'deadline', 'clerk', 'irs'], notAfter: ['cabinet', 'name', 'folder', 'with', 'for', 'the return', 'a return', 'your return'], notBefore: ['old', 'new', 'word', 'pdf', 'large', 'audio', 'of', 'and', 'in', 'on', 'zip', 'all', 'two', 'three', 'case', 'text', 'image', 'excel', 'attached', 'on file', 'video', 'computer', 'paper', 'more'] }, senses: [
    { sectors: ['legal'], meaning: 'hand in to a court', instead: ['submit'] },
    { sectors: ['finance'], meaning: 'send in to the tax office', instead: ['send in'] },
    { sectors: ['education', 'business', 'community'], meaning: 'put away in a folder', instead: ['put away', 'store'] },
  ] },
  { term: 'filing', context: { not: ['cabinet'], notBefore: ['ucc'] }, senses: [
    { sectors: ['legal'], meaning: 'a paper handed in to a court', instead: ['court paper'] },
    { sectors: ['finance'], meaning: 'an official report sent to the state', instead: ['official report'] },
    { sectors: ['education', 'business', 'community'], meaning: 'the putting away of papers', instead: ['storing'] },
  ] },
  { term: 'film', everyday: true, context: { near: ['chest', 'x-ray', 'hip', 'knee', 'fracture', 'radiologist', 'plain', 'abdominal', 'wrist', 'ankle'] }, senses: [
    { sectors: ['health'], meaning: 'a picture of bones or lungs', instead: ['x-ray picture'] },
    { sectors: ['community'], meaning: 'a movie', instead: ['movie'] },
  ] },
  { term: 'finding', everyday: true, context: { notBefore: [...asVerb, 'is', 'are', 'was', 'were', 'been', 'by', 'am', 'just'], notAfter: ['the', 'a', 'an', 'it', 'out', 'time', 'your', 'our', 'new', 'ways', 'someone', 'somebody', 'people', 'this', 'my'], not: ['study', 'research', 'report', 'audit', 'survey'] }, senses: [
    { sectors: ['legal'], meaning: 'what a court decides is true', instead: ["court's conclusion"] },
    { sectors: ['health'], meaning: 'what an examination shows', instead: ['examination result'] },
    { sectors: ['community'], meaning: 'what somebody found out', instead: ['discovery'] },
  ] },
  { term: 'fit', everyday: true, obvious: true, context: { before: ['a', 'had a', 'another'], not: ['good', 'best', 'right', 'perfect', 'great', 'cultural', 'tight', 'market', 'better', 'close', 'nice'] }, senses: [
    { sectors: ['health'], meaning: 'a sudden attack with shaking', instead: ['sudden attack'] },
    { sectors: ['community'], meaning: 'how well things go together', instead: ['match'] },
  ] },
  { term: 'flag', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'red'], not: ['flying', 'pole', 'country', 'union', 'national', 'football', 'wave'], near: ['toggle', 'enable', 'enabled', 'disable', 'command', 'allergy', 'alert', 'notes'] }, senses: [
    { sectors: ['technology'], meaning: 'a setting that turns a feature on', instead: ['on-off setting'] },
    { sectors: ['health', 'education', 'government'], meaning: 'a warning sign on a record', instead: ['warning sign'] },
    { sectors: ['community'], meaning: 'a cloth on a pole', instead: ['cloth'] },
  ] },
  { term: 'float', everyday: true, context: { notBefore: asVerb, near: ['share', 'listing', 'ipo', 'cash', 'coin', 'till', 'petty', 'stall', 'takings', 'investor', 'flotation'] }, senses: [
    { sectors: ['finance'], meaning: 'the first sale of shares to the public', instead: ['first sale of shares'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'coins kept ready for change', instead: ['supply of coins'] },
    { sectors: ['community'], meaning: 'a thing that stays on water', instead: ['floating thing'] },
  ] },
  { term: 'forecast', everyday: true, obvious: true, context: { notBefore: asVerb, not: ['weather', 'rain', 'sun', 'snow', 'storm'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'finance'], meaning: 'the expected figures', instead: ['expected figures'] },
    { sectors: ['community'], meaning: 'the expected weather', instead: ['weather'] },
  ] },
  { term: 'fork', everyday: true, context: { notBefore: asVerb, notAfter: ['in', 'and', 'or'], not: ['knife', 'spoon', 'road', 'plate', 'food', 'lift', 'kitchen'] }, senses: [
    { sectors: ['technology'], meaning: "one's own copy of a project's code", instead: ['own copy of the code'] },
    { sectors: ['community'], meaning: 'a thing to eat with', instead: ['eating tool'] },
  ] },
  { term: 'form', everyday: true, context: { company: true, near: ['registration', 'pupils', 'assembly'], before: ['her', 'his'], notAfter: ['is', 'was', 'to', 'and', 'on'] }, senses: [
    { sectors: ['education'], meaning: 'a class with one teacher in charge', instead: ['class group'] },
    { sectors: ['community'], meaning: 'a page to fill in', instead: ['page'] },
  ] },
  { term: 'formulation', context: { notBefore: ['liquid', 'oral', 'drug', 'vaccine'] }, senses: [
    { sectors: ['health'], meaning: "a shared account of what causes a person's distress", instead: ['account of the problem'] },
    { sectors: ['business'], meaning: 'the make-up of a product', instead: ['recipe'] },
    { sectors: ['education', 'government', 'legal', 'community'], meaning: 'a choice of words', instead: ['wording'] },
  ] },
  { term: 'foundation', everyday: true, obvious: true, context: { company: true, near: ['apply', 'award', 'charitable', 'programme officer', 'program officer', 'early years', 'stage', 'year'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'a body that gives money to charities', instead: ['funding charity'] },
    { sectors: ['education'], meaning: 'the first years of school', instead: ['first school stage'] },
    { sectors: ['business', 'community'], meaning: 'the base of a building or plan', instead: ['base'] },
  ] },
  { term: 'framework', context: { notBefore: ['policy', 'legal', 'regulatory', 'planning', 'national', 'ethical'] }, senses: [
    { sectors: ['government', 'business'], meaning: 'a list of approved suppliers', instead: ['list of approved suppliers'] },
    { sectors: ['technology'], meaning: 'ready-made software to build on', instead: ['ready-made software'] },
    { sectors: ['health', 'education', 'academia', 'community'], meaning: 'a set of linked ideas', instead: ['set of ideas'] },
  ] },
  { term: 'franchise', context: { notBefore: ['rail', 'bus'] }, senses: [
    { sectors: ['business'], meaning: "a shop run under another firm's name", instead: ['shop under another name'] },
    { sectors: ['government', 'legal'], meaning: 'the right to vote', instead: ['right to vote'] },
    { sectors: ['finance'], meaning: 'what insurance leaves to the client', instead: ['part not insured'] },
    { sectors: ['community'], meaning: 'a series of films', instead: ['film series'] },
  ] },
  { term: 'freeze', everyday: true, context: { company: true, notBefore: [...asVerb, 'deep'] }, senses: [
    { sectors: ['technology'], meaning: 'a time without changes to a system', instead: ['stop to changes'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'finance'], meaning: 'a stop to new jobs or higher pay', instead: ['halt'] },
    { sectors: ['community'], meaning: 'very cold weather', instead: ['cold spell'] },
  ] },
  { term: 'frustration', context: { notBefore: ['your', 'my', 'their', 'our', 'his', 'her', 'the'], notAfter: ['with', 'at', 'that'] }, senses: [
    { sectors: ['legal'], meaning: 'a contract becoming impossible', instead: ['end of the contract'] },
    { sectors: ['community'], meaning: 'annoyance', instead: ['annoyance'] },
  ] },
  { term: 'fulfilment', forms: ['fulfillment'], senses: [
    { sectors: ['business', 'technology'], meaning: 'the packing and sending of orders', instead: ['packing and sending'] },
    { sectors: ['community'], meaning: 'a happy feeling', instead: ['satisfaction'] },
  ] },
  { term: 'function', everyday: true, obvious: true, context: { company: true, near: ['called', 'returns', 'parameter', 'argument', 'python', 'takes', 'async', 'kidney', 'liver', 'cognitive', 'renal', 'thyroid'], not: ['room', 'party', 'dinner', 'evening', 'button'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a piece of code', instead: ['piece of code'] },
    { sectors: ['health'], meaning: 'how well an organ works', instead: ['performance'] },
    { sectors: ['academia'], meaning: 'how one value follows from another', instead: ['rule that links the values|rules that link the values'] },
    { sectors: ['community'], meaning: 'a purpose or event', instead: ['purpose'] },
  ] },
  { term: 'funnel', senses: [
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'the steps that lead to a sale', instead: ['series of sales steps'] },
    { sectors: ['community'], meaning: 'a cone for pouring', instead: ['pouring cone'] },
  ] },
  { term: 'garnish', grammar: 'verb', senses: [
    { sectors: ['finance', 'legal'], meaning: 'take from pay to settle a debt', instead: ['seize'] },
    { sectors: ['health', 'community'], meaning: 'put on food to make it pretty', instead: ['decorate'] },
  ] },
  { term: 'governor', everyday: true, senses: [
    { sectors: ['education'], meaning: "a member of a school's board", instead: ['school board member'] },
    { sectors: ['government', 'community'], meaning: 'the head of a state', instead: ['leader'] },
    { sectors: ['legal'], meaning: 'the head of a prison', instead: ['head of the prison'] },
    { sectors: ['health'], meaning: "an elected member of a hospital's council", instead: ['elected hospital representative'] },
  ] },
  { term: 'grade', everyday: true, context: { notBefore: [...asVerb, 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth', '1st', '2nd', '3rd', '4th', '5th', '6th', '7th', '8th', '9th', '10th', '11th', '12th', 'what', 'which'], notAfter: ['class', 'teacher', 'student', 'level', '1', '2', '3', '4', '5', '6', '7', '8', '9', '10', '11', '12'] }, senses: [
    { sectors: ['education', 'community'], meaning: 'a mark or school year', instead: ['mark'] },
    { sectors: ['government', 'business'], meaning: 'a level of pay', instead: ['pay level'] },
    { sectors: ['health'], meaning: 'how fast a tumour is likely to grow', instead: ['tumour growth score'] },
  ] },
  { term: 'graduate', everyday: true, obvious: true, grammar: 'verb', context: { company: true, notBefore: ['new', 'recent', 'many', 'most', 'all', 'of', 'for', 'young', 'college', 'university', 'by', 'as', 'and'], near: ['program', 'course', 'scheme', 'services', 'tier', 'level'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'finish a programme', instead: ['reach the end'] },
    { sectors: ['health', 'business'], meaning: 'move up to the next level', instead: ['move up'] },
    { sectors: ['education', 'academia', 'community'], meaning: 'finish school or university', instead: ['finish'] },
  ] },
  { term: 'graft', senses: [
    { sectors: ['health'], meaning: 'skin or bone moved from elsewhere', instead: ['transplant'] },
    { sectors: ['community'], meaning: 'hard work', instead: ['hard work'] },
  ] },
  { term: 'grant', everyday: true, obvious: true, context: { notBefore: asVerb, notAfter: ['of leave', 'permission', 'access', 'us'], near: ['share', 'option', 'stock', 'equity', 'vest', 'vesting', 'rsu', 'probate', 'leave', 'lease', 'easement', 'planning'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'a gift of shares to staff', instead: ['gift of shares'] },
    { sectors: ['legal'], meaning: 'the formal giving of a right', instead: ['giving of the right'] },
    { sectors: ['community'], meaning: 'money for a project', instead: ['project money'] },
  ] },
  { term: 'grooming', senses: [
    { sectors: ['technology'], meaning: 'the tidying of a task list', instead: ['tidying of the task list'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'legal'], meaning: "winning a child's trust to do harm", instead: ['winning of trust to do harm'] },
    { sectors: ['community'], meaning: 'care for hair or fur', instead: ['care for hair'] },
  ] },
  { term: 'gross', everyday: true, grammar: 'fixed', context: { notAfter: ['misconduct', 'negligence', 'domestic'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'finance', 'legal'], meaning: 'before tax and costs', instead: ['pre-tax'] },
    { sectors: ['health', 'education'], meaning: 'with the large muscles', instead: ['whole-body'] },
    { sectors: ['community'], meaning: 'disgusting', instead: ['disgusting'] },
  ] },
  { term: 'growth', context: { company: true, not: ['personal', 'plant', 'hair'], notAfter: ['in', 'mindset'] }, senses: [
    { sectors: ['education'], meaning: 'what a pupil has gained in learning', instead: ['learning gain'] },
    { sectors: ['government', 'business', 'technology', 'finance'], meaning: 'a rise in sales or wealth', instead: ['expansion'] },
    { sectors: ['community'], meaning: 'getting bigger', instead: ['getting bigger'] },
  ] },
  { term: 'guarantee', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, near: ['personal', 'director', 'parent company', 'rent', 'guarantor'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: "a promise to pay another person's debt", instead: ['promise to pay the debt'] },
    { sectors: ['community'], meaning: 'a promise to mend or replace', instead: ['promise'] },
  ] },
  { term: 'haircut', everyday: true, context: { not: ['got', 'hairdresser', 'barber'], notBefore: ['new', 'nice', 'my', 'your'] }, senses: [
    { sectors: ['finance'], meaning: 'a cut in what a thing counts for', instead: ['cut in value'] },
    { sectors: ['community'], meaning: "having one's hair cut", instead: ['visit to a hairdresser'] },
  ] },
  { term: 'handover', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'the talk between two shifts', instead: ['talk between shifts'] },
    { sectors: ['community'], meaning: 'the passing on of a job', instead: ['passing on'] },
  ] },
  { term: 'handshake', context: { notBefore: ['a', 'firm'] }, senses: [
    { sectors: ['technology'], meaning: 'the first exchange between two computers', instead: ['first exchange between computers'] },
    { sectors: ['community'], meaning: 'shaking hands', instead: ['shake of hands'] },
  ] },
  { term: 'head', everyday: true, obvious: true, context: { company: true, before: ['the', 'our', 'deputy', 'a', 'new', 'acting', 'assistant'], near: ['parents', 'exclusion', 'governors', 'dsl'], notAfter: ['of', 'office', 'injury', 'start', 'count', 'to', 'for', 'on', 'up'], not: ['hair', 'pain', 'hat', 'bump', 'knee'] }, senses: [
    { sectors: ['education'], meaning: 'the leader of a school', instead: ['school leader'] },
    { sectors: ['community'], meaning: 'the top part of the body', instead: ['top'] },
  ] },
  { term: 'headroom', senses: [
    { sectors: ['health', 'government', 'nonprofit', 'business', 'finance'], meaning: 'money that may still be spent', instead: ['spare money'] },
    { sectors: ['technology'], meaning: 'power that is not yet used', instead: ['spare power'] },
    { sectors: ['community'], meaning: 'the height under a roof', instead: ['height'] },
  ] },
  { term: 'hearing', everyday: true, context: { company: true, not: ['from', 'forward', 'loss', 'aid', 'hard'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a session before a judge or committee', instead: ['formal session'] },
    { sectors: ['education', 'business'], meaning: "a meeting on a worker's or pupil's behaviour", instead: ['formal meeting'] },
    { sectors: ['health', 'community'], meaning: 'the ability to take in sound', instead: ['sense of sound'] },
  ] },
  { term: 'hedge', context: { notBefore: asVerb, not: ['garden', 'trim', 'cut', 'gate', 'fence', 'bush'] }, senses: [
    { sectors: ['finance'], meaning: 'an investment that limits a loss', instead: ['protection from loss'] },
    { sectors: ['academia'], meaning: 'a careful word', instead: ['careful word'] },
    { sectors: ['community'], meaning: 'a row of bushes', instead: ['row of bushes'] },
  ] },
  { term: 'hedge', grammar: 'verb', context: { notBefore: ['the', 'garden', 'a', 'high', 'over'] }, senses: [
    { sectors: ['finance'], meaning: 'protect from a loss', instead: ['protect'] },
    { sectors: ['community'], meaning: 'avoid a clear answer', instead: ['avoid answering'] },
  ] },
  { term: 'hero', everyday: true, context: { notBefore: ['my', 'our', 'a', 'real'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'the large picture at the top of a page', instead: ['main picture'] },
    { sectors: ['community'], meaning: 'a very brave person', instead: ['brave person'] },
  ] },
  { term: 'history', everyday: true, obvious: true, context: { company: true, near: ['epilepsy', 'self-harm', 'drinking', 'seizure', 'allergy', 'took', 'take', 'taken', 'smoking', 'presenting', 'full'], before: ['medical', 'drug', 'surgical', 'obstetric', 'past', 'family'], not: ['lesson', 'museum', 'local', 'town'] }, senses: [
    { sectors: ['health'], meaning: 'what a patient has had before', instead: ['medical past'] },
    { sectors: ['technology'], meaning: 'the list of pages or changes from before', instead: ['list of earlier steps'] },
    { sectors: ['community'], meaning: 'the story of the past', instead: ['past'] },
  ] },
  { term: 'holding', everyday: true, context: { before: ['our', 'your', 'their', 'largest', 'equity', 'core', 'top', 'share', 'stock', 'bond', "the court's"], notAfter: ['page', 'company', 'pattern'] }, senses: [
    { sectors: ['finance'], meaning: 'a share or fund that one owns', instead: ['investment'] },
    { sectors: ['legal'], meaning: 'what a court decided on a point', instead: ["court's conclusion"] },
    { sectors: ['government'], meaning: 'a farm let by the council', instead: ['small farm'] },
    { sectors: ['community'], meaning: 'a thing that one has', instead: ['thing owned'] },
  ] },
  { term: 'host', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, notAfter: ['of', 'the', 'a'], not: ['party', 'evening', 'dinner', 'event', 'kind', 'guest'], near: ['virtual', 'port', 'ip', 'domain', 'container', 'ssh', 'germ', 'virus', 'parasite', 'bacteria', 'immune', 'pathogen', 'vector'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'the body in which a germ lives', instead: ['infected body'] },
    { sectors: ['technology'], meaning: 'a computer that runs programs for others', instead: ['main computer'] },
    { sectors: ['community'], meaning: 'a person who receives guests', instead: ['party giver'] },
  ] },
  { term: 'hostel', context: { company: true }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'a place for people without a home', instead: ['short-term home'] },
    { sectors: ['community'], meaning: 'a cheap place to stay on a trip', instead: ['cheap hotel'] },
  ] },
  { term: 'hostile', everyday: true, grammar: 'fixed', context: { company: true }, senses: [
    { sectors: ['legal'], meaning: 'against the side that called the witness', instead: ['against their own side'] },
    { sectors: ['business', 'finance'], meaning: "against the will of a firm's bosses", instead: ['unwanted'] },
    { sectors: ['community'], meaning: 'unfriendly', instead: ['unfriendly'] },
  ] },
  { term: 'image', everyday: true, obvious: true, context: { company: true, near: ['container', 'registry', 'base', 'pull', 'node'], not: ['photo', 'picture', 'logo'] }, senses: [
    { sectors: ['technology'], meaning: 'a full copy of a system', instead: ['full copy of the system'] },
    { sectors: ['health'], meaning: 'a picture of the inside of the body', instead: ['scan result'] },
    { sectors: ['community'], meaning: 'a picture', instead: ['picture'] },
  ] },
  { term: 'immunity', obvious: true, senses: [
    { sectors: ['health', 'community'], meaning: 'protection from an illness', instead: ['protection'] },
    { sectors: ['government', 'legal'], meaning: 'freedom from punishment', instead: ['freedom from punishment'] },
  ] },
  { term: 'impact', everyday: true, context: { notBefore: [...asVerb, 'no', 'little'], notAfter: ['of', 'on'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'the lasting change that the work makes', instead: ['lasting change'] },
    { sectors: ['academia'], meaning: 'the use of research outside universities', instead: ['use outside university|uses outside university'] },
    { sectors: ['technology'], meaning: 'how bad a fault is', instead: ['level of harm'] },
    { sectors: ['health', 'education', 'government', 'business', 'finance', 'legal', 'community'], meaning: 'what something leads to', instead: ['effect'] },
  ] },
  { term: 'impairment', senses: [
    { sectors: ['finance'], meaning: 'a fall in what a thing is worth', instead: ['loss of value'] },
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'a disability', instead: ['disability'] },
    { sectors: ['community'], meaning: 'damage', instead: ['damage'] },
  ] },
  { term: 'impression', everyday: true, context: { notBefore: ['first', 'good', 'bad', 'lasting', 'false', 'wrong', 'great'], notAfter: ['that'] }, senses: [
    { sectors: ['health'], meaning: 'what the doctor thinks the illness is', instead: ['likely illness'] },
    { sectors: ['business', 'technology'], meaning: 'one showing of an advert', instead: ['advert view'] },
    { sectors: ['community'], meaning: 'what one thinks at first sight', instead: ['feeling'] },
  ] },
  { term: 'incident', everyday: true, context: { notAfter: ['at', 'on the', 'in the'] }, senses: [
    { sectors: ['technology'], meaning: 'a failure of a system', instead: ['system failure'] },
    { sectors: ['health'], meaning: 'a mistake that did or could harm a patient', instead: ['patient safety problem'] },
    { sectors: ['government', 'legal'], meaning: 'an event that the police look into', instead: ['police matter'] },
    { sectors: ['education'], meaning: 'a case of bad behaviour', instead: ['case of bad behaviour'] },
    { sectors: ['community'], meaning: 'something bad that happened', instead: ['event'] },
  ] },
  { term: 'inclusion', context: { notAfter: ['in', 'on'], notBefore: ['digital', 'financial'] }, senses: [
    { sectors: ['education'], meaning: 'pupils with special needs in ordinary classes', instead: ['teaching of all pupils together'] },
    { sectors: ['business'], meaning: 'making staff of every background welcome', instead: ['welcome for all staff'] },
    { sectors: ['health', 'academia'], meaning: 'the choice of people for a study', instead: ['choice of people for the study'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'making everybody part of it', instead: ['welcome'] },
  ] },
  { term: 'incubator', obvious: true, senses: [
    { sectors: ['health'], meaning: 'a warm box for a tiny baby', instead: ['warm box for a baby|warm boxes for babies'] },
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'a place that helps new firms to grow', instead: ['help centre for new firms'] },
    { sectors: ['community'], meaning: 'a warm box', instead: ['warm box'] },
  ] },
  { term: 'incumbent', context: { notAfter: ['on', 'upon', 'supplier', 'provider', 'vendor', 'contractor'] }, senses: [
    { sectors: ['government'], meaning: 'the person in office now', instead: ['current holder'] },
    { sectors: ['nonprofit'], meaning: 'the priest of a parish', instead: ['parish priest'] },
    { sectors: ['business', 'technology'], meaning: 'the firm that has the market', instead: ['established firm'] },
    { sectors: ['community'], meaning: 'the holder of a post', instead: ['holder'] },
  ] },
  { term: 'index', context: { company: true, notAfter: ['finger', 'case', 'card'] }, senses: [
    { sectors: ['technology'], meaning: 'a list that speeds up look-ups', instead: ['look-up list'] },
    { sectors: ['finance'], meaning: 'a measure of share prices', instead: ['measure of share prices'] },
    { sectors: ['government', 'academia'], meaning: 'one figure made of several', instead: ['combined figure'] },
    { sectors: ['community'], meaning: 'the list at the end of a book', instead: ['word list'] },
  ] },
  { term: 'indication', context: { not: ['give', 'gave', 'clear'], notAfter: ['that', 'of'] }, senses: [
    { sectors: ['health'], meaning: 'a reason to use a treatment', instead: ['medical reason'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'legal', 'community'], meaning: 'a sign of something', instead: ['sign'] },
  ] },
  { term: 'indicator', context: { not: ['car', 'light', 'turn', 'left', 'right'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'finance', 'legal'], meaning: 'a number that shows a change', instead: ['measure'] },
    { sectors: ['community'], meaning: 'a light on a car', instead: ['flashing light'] },
  ] },
  { term: 'induction', context: { notAfter: ['programme', 'training', 'pack', 'day', 'session'], notBefore: ['staff'] }, senses: [
    { sectors: ['health'], meaning: 'the starting of the birth by a doctor', instead: ['starting of the birth'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'the first days in a new job or school', instead: ['welcome'] },
    { sectors: ['academia'], meaning: 'reasoning from examples to a rule', instead: ['reasoning from examples'] },
  ] },
  { term: 'infant', context: { company: true }, senses: [
    { sectors: ['health', 'community'], meaning: 'a baby under one year', instead: ['baby'] },
    { sectors: ['education'], meaning: 'a pupil of four to seven years', instead: ['young pupil'] },
    { sectors: ['legal'], meaning: 'a person under 18', instead: ['person under 18'] },
  ] },
  { term: 'inference', senses: [
    { sectors: ['technology'], meaning: 'the use of a trained program', instead: ['use of the trained software'] },
    { sectors: ['academia'], meaning: 'a conclusion from a sample', instead: ['conclusion from the data'] },
    { sectors: ['community'], meaning: 'a conclusion from hints', instead: ['conclusion'] },
  ] },
  { term: 'informant', senses: [
    { sectors: ['academia'], meaning: 'a person who tells a researcher things', instead: ['person interviewed'] },
    { sectors: ['health'], meaning: 'a person who knows the patient well', instead: ['close relative'] },
    { sectors: ['community'], meaning: 'a person who secretly tells the police', instead: ['police source'] },
  ] },
  { term: 'infrastructure', senses: [
    { sectors: ['technology'], meaning: 'servers and cables', instead: ['set of servers'] },
    { sectors: ['government', 'community'], meaning: 'roads, rail and power', instead: ['set of roads'] },
    { sectors: ['nonprofit'], meaning: 'support for other charities', instead: ['support for charities'] },
  ] },
  { term: 'infringement', senses: [
    { sectors: ['legal'], meaning: "the use of somebody's work without leave", instead: ['unlawful use'] },
    { sectors: ['government'], meaning: 'a small breaking of a rule', instead: ['broken rule'] },
    { sectors: ['community'], meaning: 'a limit on freedom', instead: ['limit'] },
  ] },
  { term: 'injection', context: { company: true, notBefore: ['dependency'] }, senses: [
    { sectors: ['technology'], meaning: 'an attack through what is typed in', instead: ['attack through typed-in text'] },
    { sectors: ['business', 'finance'], meaning: 'a large sum put into a firm', instead: ['boost'] },
    { sectors: ['community'], meaning: 'a jab', instead: ['jab'] },
  ] },
  { term: 'input', context: { not: ['thank', 'value', 'appreciate', 'your', 'welcome'], notAfter: ['vat', 'tax'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'the money and staff that go in', instead: ['money and staff'] },
    { sectors: ['technology'], meaning: 'what is typed in', instead: ['text typed in'] },
    { sectors: ['finance'], meaning: 'what a business buys', instead: ['purchase'] },
    { sectors: ['community'], meaning: 'comments and ideas', instead: ['comment'] },
  ] },
  { term: 'inquiry', forms: ['enquiry'], context: { not: ['public'], notBefore: ['general', 'your', 'customer', 'any'] }, senses: [
    { sectors: ['government'], meaning: 'an official look into what went wrong', instead: ['official search for the facts'] },
    { sectors: ['business', 'community'], meaning: 'a question from a customer', instead: ['question'] },
    { sectors: ['education'], meaning: 'learning by asking questions', instead: ['learning by asking'] },
    { sectors: ['academia'], meaning: 'research', instead: ['research'] },
  ] },
  { term: 'insight', context: { notAfter: ['into'], notBefore: ['useful', 'valuable', 'great', 'real'] }, senses: [
    { sectors: ['health'], meaning: "a patient's understanding of being ill", instead: ['awareness of the illness'] },
    { sectors: ['business'], meaning: 'a useful fact about customers', instead: ['useful fact about customers'] },
    { sectors: ['community'], meaning: 'a sudden understanding', instead: ['understanding'] },
  ] },
  { term: 'instalment', forms: ['installment'], senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'one of several payments', instead: ['part payment'] },
    { sectors: ['community'], meaning: 'one part of a story', instead: ['part'] },
  ] },
  { term: 'instance', everyday: true, context: { not: ['for', 'first'] }, senses: [
    { sectors: ['technology'], meaning: 'one running copy of a program', instead: ['running copy'] },
    { sectors: ['government', 'nonprofit', 'business', 'legal', 'community'], meaning: 'an example', instead: ['example'] },
  ] },
  { term: 'institution', everyday: true, context: { company: true }, senses: [
    { sectors: ['education', 'academia'], meaning: 'a university', instead: ['university'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a large home in which people were kept', instead: ['large care home'] },
    { sectors: ['finance'], meaning: 'a bank or fund', instead: ['bank or fund|banks and funds'] },
    { sectors: ['community'], meaning: 'a body that has stood for long', instead: ['organisation'] },
  ] },
  { term: 'instruct', grammar: 'verb', senses: [
    { sectors: ['legal'], meaning: 'hire a lawyer for a case', instead: ['hire'] },
    { sectors: ['education'], meaning: 'teach a class', instead: ['teach'] },
    { sectors: ['community'], meaning: 'tell what to do', instead: ['tell'] },
  ] },
  { term: 'instruction', everyday: true, context: { company: true, not: ['manual', 'follow', 'washing', 'attached', 'enclosed', 'cooking', 'assembly', 'safety', 'step', 'read', 'below'], near: ['client', 'barrister', 'letter', 'brief', 'direct', 'small-group', 'tier', 'processor', 'assembly'] }, senses: [
    { sectors: ['legal'], meaning: "a client's order to the lawyer", instead: ["client's request"] },
    { sectors: ['education'], meaning: 'the teaching of a class', instead: ['teaching'] },
    { sectors: ['technology'], meaning: 'one step that a computer carries out', instead: ['single command'] },
    { sectors: ['community'], meaning: 'a line that says how to do something', instead: ['direction'] },
  ] },
  { term: 'instrument', context: { notBefore: ['surgical', 'sterile'] }, senses: [
    { sectors: ['finance'], meaning: 'a share, bond or similar', instead: ['financial product'] },
    { sectors: ['government', 'legal'], meaning: 'a formal legal paper', instead: ['legal document'] },
    { sectors: ['health', 'academia'], meaning: 'a set of questions that measures something', instead: ['set of questions'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'a thing to make music', instead: ['musical tool'] },
  ] },
  { term: 'insult', everyday: true, context: { company: true, notBefore: asVerb, notAfter: ['the', 'to injury', 'people'], near: ['brain', 'ischaemic', 'ischemic', 'kidney', 'renal', 'hypoxic', 'injury', 'tissue'] }, senses: [
    { sectors: ['health'], meaning: 'harm to a part of the body', instead: ['harm to the body'] },
    { sectors: ['community'], meaning: 'rude words', instead: ['rude remark'] },
  ] },
  { term: 'intake', everyday: true, context: { not: ['fluid', 'food', 'calorie', 'oral', 'salt'] }, senses: [
    { sectors: ['health', 'nonprofit', 'legal'], meaning: 'the first talk with a new person', instead: ['first conversation'] },
    { sectors: ['education', 'academia', 'community'], meaning: 'the pupils who start this year', instead: ['new group'] },
  ] },
  { term: 'integration', context: { notBefore: ['continuous'] }, senses: [
    { sectors: ['technology'], meaning: 'a link between two systems', instead: ['link'] },
    { sectors: ['education'], meaning: 'pupils with special needs in ordinary classes', instead: ['joint teaching'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'the settling in of migrants', instead: ['settling of newcomers'] },
    { sectors: ['health'], meaning: 'health and social care that work as one', instead: ['joined-up care'] },
    { sectors: ['business', 'finance'], meaning: 'the joining of two firms', instead: ['joining of the firms'] },
  ] },
  { term: 'intelligence', everyday: true, context: { company: true, not: ['artificial', 'iq', 'emotional', 'ai'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'secret information', instead: ['secret information'] },
    { sectors: ['business'], meaning: 'facts about rivals', instead: ['facts about rivals'] },
    { sectors: ['community'], meaning: 'a sharp mind', instead: ['sharp mind'] },
  ] },
  { term: 'interaction', context: { notAfter: ['with'] }, senses: [
    { sectors: ['academia'], meaning: 'one factor changing the effect of another', instead: ['joint effect'] },
    { sectors: ['health'], meaning: 'one drug changing the effect of another', instead: ['mixed effect'] },
    { sectors: ['technology'], meaning: 'a click or tap', instead: ['click or tap'] },
    { sectors: ['community'], meaning: 'contact between people', instead: ['contact'] },
  ] },
  { term: 'interest', everyday: true, obvious: true, context: { near: ['deed', 'flat', 'title', 'cottage', 'estate', 'rate', 'loan', 'accrued', 'accrue', 'paid', 'pay', 'payable', 'charge', 'charged', 'earn', 'earned', 'debt', 'mortgage', 'savings', 'percent', 'per cent', 'year', 'annual', 'compound', 'bank', 'borrow', 'declare', 'declared', 'land', 'property', 'register', 'conflicting', 'lease', 'freehold', 'beneficial'], not: ['thank', 'hobby', 'expression'], notBefore: [...asVerb, 'take an', 'takes an', 'taking an', 'took an', 'taken an', 'of', 'best', 'great'] }, senses: [
    { sectors: ['education', 'business', 'technology', 'finance', 'community'], meaning: 'the cost of borrowing', instead: ['borrowing cost'] },
    { sectors: ['legal'], meaning: 'a legal share in property', instead: ['legal share'] },
    { sectors: ['health', 'government', 'nonprofit', 'academia'], meaning: 'a personal link that could sway a decision', instead: ['personal link'] },
  ] },
  { term: 'intermediary', senses: [
    { sectors: ['nonprofit'], meaning: 'a body that passes on grants', instead: ['body that passes on money|bodies that pass on money'] },
    { sectors: ['legal'], meaning: 'a person who helps a witness to be understood', instead: ['communication helper'] },
    { sectors: ['finance'], meaning: 'a bank or agent between two sides', instead: ['go-between firm'] },
    { sectors: ['community'], meaning: 'a go-between', instead: ['go-between'] },
  ] },
  { term: 'intern', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'a doctor in the first year after training', instead: ['first-year doctor'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'community'], meaning: 'a student who works to learn', instead: ['student worker'] },
  ] },
  { term: 'intervention', senses: [
    { sectors: ['health'], meaning: 'a treatment', instead: ['treatment', 'kind of care'] },
    { sectors: ['education'], meaning: 'extra teaching for a pupil', instead: ['extra teaching', 'special help'] },
    { sectors: ['government', 'nonprofit'], meaning: 'help before a problem grows', instead: ['planned help'] },
    { sectors: ['academia'], meaning: 'what a study tries out', instead: ['thing being tried|things being tried'] },
    { sectors: ['community'], meaning: 'stepping in', instead: ['stepping in'] },
  ] },
  { term: 'interview', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, not: ['newspaper', 'radio', 'television', 'magazine', 'paper'], near: ['caution', 'suspect', 'custody', 'transcribe', 'semi-structured'] }, senses: [
    { sectors: ['legal'], meaning: 'questioning by the police', instead: ['police questioning'] },
    { sectors: ['academia'], meaning: 'a talk to gather research data', instead: ['research talk'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'community'], meaning: 'a talk to choose a new worker', instead: ['job meeting'] },
  ] },
  { term: 'invasive', grammar: 'fixed', context: { notAfter: ['cancer', 'disease'], notBefore: ['minimally', 'less'] }, senses: [
    { sectors: ['health'], meaning: 'going into the body', instead: ['internal'] },
    { sectors: ['government', 'nonprofit', 'academia'], meaning: 'spreading and harming nature', instead: ['fast-spreading'] },
    { sectors: ['community'], meaning: 'too curious about others', instead: ['too nosy'] },
  ] },
  { term: 'inventory', context: { notBefore: ['stock', 'drug', 'equipment'] }, senses: [
    { sectors: ['business', 'community'], meaning: 'goods in store', instead: ['goods in store'] },
    { sectors: ['health', 'academia'], meaning: 'a list of questions that gives a score', instead: ['list of questions'] },
    { sectors: ['nonprofit', 'legal'], meaning: 'a list of what is in a home', instead: ['list of contents'] },
  ] },
  { term: 'investigation', everyday: true, context: { company: true, notBefore: ['police', 'criminal'], not: ['complaint', 'incident'] }, senses: [
    { sectors: ['health'], meaning: 'a test to find the illness', instead: ['medical test'] },
    { sectors: ['government', 'legal', 'community'], meaning: 'work by the police to solve a crime', instead: ['police work'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'a look into a complaint about staff', instead: ['search for the facts'] },
  ] },
  { term: 'isolation', context: { company: true, notBefore: ['social'] }, senses: [
    { sectors: ['health'], meaning: 'keeping apart a patient who may infect others', instead: ['separation'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'having too few people around', instead: ['loneliness'] },
    { sectors: ['technology'], meaning: 'keeping systems apart', instead: ['separation of systems'] },
    { sectors: ['education'], meaning: 'keeping a pupil out of class', instead: ['time out of class'] },
  ] },
  { term: 'job', everyday: true, obvious: true, context: { company: true, near: ['cron', 'nightly', 'batch', 'queue', 'retry', 'scheduled', 'runner', 'killed', 'crashed', 'fails', 'overnight', 'logs', 'import', 'sync'] }, senses: [
    { sectors: ['technology'], meaning: 'an automatic task', instead: ['automatic task'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'community'], meaning: 'paid work', instead: ['paid work'] },
  ] },
  { term: 'journal', everyday: true, context: { notBefore: ['peer-reviewed', 'peer reviewed', 'reviewed', 'academic', 'scientific', 'medical', 'leading', 'research'] }, senses: [
    { sectors: ['academia'], meaning: 'a magazine of research papers', instead: ['research magazine'] },
    { sectors: ['finance'], meaning: 'an entry in the accounts', instead: ['account entry'] },
    { sectors: ['health', 'education', 'community'], meaning: 'a diary', instead: ['diary'] },
  ] },
  { term: 'journey', everyday: true, context: { not: ['train', 'home', 'car', 'long', 'safe', 'drive', 'bus', 'travel', 'road', 'airport', 'hour', 'work'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'technology'], meaning: "a person's contacts with an organisation", instead: ['series of contacts'] },
    { sectors: ['health', 'education'], meaning: "a person's path through care", instead: ['series of care steps'] },
    { sectors: ['community'], meaning: 'a trip', instead: ['trip'] },
  ] },
  { term: 'junior', everyday: true, context: { company: true, notAfter: ['doctor', 'member', 'team', 'role', 'school', 'staff', 'partner', 'high', 'colleague', 'developer', 'officer', 'minister', 'researcher', 'football'], notBefore: ['is', 'more'], not: ['senior'] }, senses: [
    { sectors: ['education'], meaning: 'a pupil of seven to eleven', instead: ['pupil of seven to eleven'] },
    { sectors: ['health'], meaning: 'a doctor in training', instead: ['doctor in training'] },
    { sectors: ['community'], meaning: 'a person of lower rank', instead: ['lower-ranking person'] },
  ] },
  { term: 'key', everyday: true, context: { near: ['api', 'private', 'public', 'encrypt', 'encryption', 'ssh', 'foreign', 'database', 'secret', 'rotate', 'rotated', 'signing', 'leaked', 'revoke', 'column', 'token'], before: ['api', 'private', 'public', 'ssh', 'encryption'], not: ['door', 'lock', 'office', 'drawer', 'car'], notBefore: ['foreign', 'primary'], notAfter: ['point', 'finding', 'issue', 'part', 'date', 'to', 'feature'] }, senses: [
    { sectors: ['technology'], meaning: 'a secret text that gives access', instead: ['access code'] },
    { sectors: ['community'], meaning: 'a thing that opens a lock', instead: ['lock opener'] },
  ] },
  { term: 'kill', everyday: true, grammar: 'verb', context: { company: true, near: ['job', 'pid', 'task', 'session'], not: ['time'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'stop for good', instead: ['stop'] },
    { sectors: ['community'], meaning: 'put to death', instead: ['put to death'] },
  ] },
  { term: 'labour', obvious: true, context: { notBefore: [...asVerb, 'hours of', 'manual', 'child', 'forced', 'hard', 'slave', 'skilled', 'unskilled', 'division of'], notAfter: ['of', 'party', 'market', 'costs', 'force', 'exchange', 'government', 'council', 'mp'], not: ['party', 'election', 'minister', 'workers', 'love'] }, senses: [
    { sectors: ['health'], meaning: 'the process of giving birth', instead: ['childbirth'] },
    { sectors: ['government', 'nonprofit', 'business', 'community'], meaning: 'work or workers', instead: ['work'] },
  ] },
  { term: 'landscape', context: { not: ['garden', 'photo', 'portrait', 'print', 'format', 'painting', 'view'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'technology', 'academia', 'finance'], meaning: 'the situation as a whole', instead: ['overall situation'] },
    { sectors: ['community'], meaning: 'what one sees of the country', instead: ['scenery'] },
  ] },
  { term: 'lapsed', grammar: 'fixed', context: { notBefore: ['has', 'have', 'had'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'no longer giving', instead: ['inactive'] },
    { sectors: ['finance', 'legal'], meaning: 'no longer in force', instead: ['ended'] },
    { sectors: ['business'], meaning: 'no longer buying', instead: ['inactive'] },
    { sectors: ['community'], meaning: 'no longer religious', instead: ['no longer religious'] },
  ] },
  { term: 'latent', grammar: 'fixed', senses: [
    { sectors: ['academia'], meaning: 'not seen directly', instead: ['unobserved'] },
    { sectors: ['health'], meaning: 'present but not yet active', instead: ['inactive'] },
    { sectors: ['community'], meaning: 'hidden', instead: ['hidden'] },
  ] },
  { term: 'lead', everyday: true, context: { company: true, near: ['qualified', 'called', 'crm', 'cold', 'converted', 'inbound', 'fair', 'webinar'], notBefore: [...asVerb, 'take the', 'takes the', 'took the', 'taking the', 'in the', 'problems that', 'things that', 'lost the', 'project', 'team', 'programme', 'program', 'technical', 'safeguarding', 'on the', 'clinical', 'the project'], notAfter: ['to', 'on', 'us', 'the', 'by', 'up', 'into', 'a', 'time', 'paint', 'pipes'], not: ['dog'] }, senses: [
    { sectors: ['business'], meaning: 'a person who might buy', instead: ['possible buyer'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'technology', 'academia'], meaning: 'the person in charge', instead: ['person in charge'] },
    { sectors: ['legal', 'community'], meaning: 'a clue in an investigation', instead: ['clue'] },
  ] },
  { term: 'leak', everyday: true, context: { company: true, notBefore: asVerb, not: ['water', 'roof', 'pipe', 'tap', 'gas', 'ceiling', 'sink', 'radiator', 'oil'] }, senses: [
    { sectors: ['technology'], meaning: 'data or memory that is lost', instead: ['loss of data'] },
    { sectors: ['government'], meaning: 'a secret that was told to the press', instead: ['secret told to the press|secrets told to the press'] },
    { sectors: ['community'], meaning: 'water that drips out', instead: ['dripping water'] },
  ] },
  { term: 'lean', everyday: true, grammar: 'fixed', context: { company: true, notAfter: ['on', 'against', 'in', 'over', 'towards', 'into'], notBefore: asVerb, near: ['mass', 'body', 'muscle', 'bmi', 'manufacturing', 'six sigma', 'waste', 'methodology', 'method'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'technology'], meaning: 'without waste', instead: ['waste-free'] },
    { sectors: ['health'], meaning: 'without fat', instead: ['fat-free'] },
    { sectors: ['community'], meaning: 'thin', instead: ['thin'] },
  ] },
  { term: 'leave', everyday: true, obvious: true, context: { before: ['grant', 'granted', 'seek', 'sought', 'refuse', 'indefinite', 'discretionary', 'limited'], after: ['to appeal', 'to remain', 'to enter', 'to amend', 'to apply'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'official permission', instead: ['permission'] },
    { sectors: ['community'], meaning: 'time off work', instead: ['time off'] },
  ] },
  { term: 'legacy', grammar: 'fixed', context: { after: ['system', 'software', 'code', 'data', 'platform', 'application', 'app', 'database', 'hardware', 'server', 'device'] }, senses: [
    { sectors: ['technology'], meaning: 'old but still in use', instead: ['old'] },
    { sectors: ['nonprofit', 'finance', 'legal'], meaning: 'left in a will', instead: ['left in a will'] },
    { sectors: ['community'], meaning: 'lasting from the past', instead: ['older'] },
  ] },
  { term: 'legacy', context: { company: true, near: ['will', 'bequest', 'estate', 'pledge', 'executor', 'probate'], not: ['system', 'software', 'code', 'data', 'platform'] }, senses: [
    { sectors: ['nonprofit', 'finance', 'legal'], meaning: 'a gift left in a will', instead: ['gift left in a will|gifts left in wills'] },
    { sectors: ['education', 'government', 'community'], meaning: 'what stays after an event', instead: ['lasting effect'] },
  ] },
  { term: 'leverage', context: { notBefore: asVerb }, senses: [
    { sectors: ['finance'], meaning: 'the use of borrowed money', instead: ['use of borrowed money'] },
    { sectors: ['community'], meaning: 'power to make others act', instead: ['power'] },
  ] },
  { term: 'levy', senses: [
    { sectors: ['government', 'finance'], meaning: 'a tax for one purpose', instead: ['special tax'] },
    { sectors: ['legal'], meaning: 'the taking of goods for a debt', instead: ['taking of goods'] },
    { sectors: ['community'], meaning: 'an extra payment', instead: ['extra payment'] },
  ] },
  { term: 'liability', context: { notAfter: ['insurance'], notBefore: ['limited'] }, senses: [
    { sectors: ['finance'], meaning: 'a sum that is owed', instead: ['debt'] },
    { sectors: ['government', 'nonprofit', 'business', 'legal', 'community'], meaning: 'being responsible in law', instead: ['legal responsibility'] },
  ] },
  { term: 'library', everyday: true, obvious: true, context: { company: true, near: ['import', 'open-source', 'python', 'java', 'package', 'function', 'docs', 'dependency', 'install', 'installed', 'maintained', 'npm', 'framework', 'component', 'parse', 'parsing'] }, senses: [
    { sectors: ['technology'], meaning: 'ready-made code', instead: ['set of ready-made software'] },
    { sectors: ['education', 'nonprofit', 'academia', 'community'], meaning: 'a place with books', instead: ['book room'] },
  ] },
  { term: 'limitation', context: { notAfter: ['of liability'] }, senses: [
    { sectors: ['legal'], meaning: 'the time within which one must sue', instead: ['time limit'] },
    { sectors: ['academia'], meaning: 'a weak point of a study', instead: ['weak point'] },
    { sectors: ['health'], meaning: 'a thing that a person cannot do', instead: ['difficulty'] },
    { sectors: ['community'], meaning: 'something that holds one back', instead: ['limit'] },
  ] },
  { term: 'line', everyday: true, context: { company: true, near: ['vein', 'drip', 'flush', 'flushed', 'central', 'arterial', 'catheter', 'bloods', 'picc', 'cannula', 'sepsis'], notAfter: ['manager'], notBefore: ['first', 'second', 'front', 'phone', 'help', 'in'] }, senses: [
    { sectors: ['health'], meaning: 'a thin tube into a vein', instead: ['tube into the vein'] },
    { sectors: ['community'], meaning: 'a row', instead: ['row'] },
  ] },
  { term: 'liquid', grammar: 'fixed', context: { notBefore: ['a', 'the', 'washing', 'clear', 'of'], notAfter: ['soap', 'food', 'medicine'] }, senses: [
    { sectors: ['finance'], meaning: 'easy to turn into cash', instead: ['easy to sell'] },
    { sectors: ['community'], meaning: 'that flows like water', instead: ['runny'] },
  ] },
  { term: 'listed', grammar: 'fixed', context: { notAfter: ['below', 'above', 'in', 'on', 'here', 'as', 'under'], notBefore: ['as', 'below'] }, senses: [
    { sectors: ['government'], meaning: 'protected by law as an old building', instead: ['protected'] },
    { sectors: ['finance'], meaning: 'traded on a stock market', instead: ['publicly traded'] },
    { sectors: ['community'], meaning: 'named in a list', instead: ['named'] },
  ] },
  { term: 'listing', senses: [
    { sectors: ['finance'], meaning: 'being traded on a stock market', instead: ['place on the stock market'] },
    { sectors: ['government'], meaning: 'the legal protection of an old building', instead: ['legal protection'] },
    { sectors: ['legal'], meaning: 'the setting of a court date', instead: ['setting of the date'] },
    { sectors: ['community'], meaning: 'an entry in a list', instead: ['entry'] },
  ] },
  { term: 'literature', context: { company: true }, senses: [
    { sectors: ['health', 'academia'], meaning: 'published research', instead: ['published research'] },
    { sectors: ['business'], meaning: 'leaflets about a product', instead: ['leaflet'] },
    { sectors: ['education', 'community'], meaning: 'novels, plays and poems', instead: ['books'] },
  ] },
  { term: 'lobby', everyday: true, obvious: true, context: { notBefore: asVerb, notAfter: ['for'], not: ['hotel', 'lift', 'paint', 'door'], near: ['industry', 'group', 'lawmaker', 'legislator', 'congress', 'parliament', 'oil', 'gun', 'day'] }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'a group that tries to sway politicians', instead: ['pressure group'] },
    { sectors: ['community'], meaning: 'an entrance hall', instead: ['entrance hall'] },
  ] },
  { term: 'lodge', grammar: 'verb', senses: [
    { sectors: ['government', 'legal'], meaning: 'hand in formally', instead: ['hand in'] },
    { sectors: ['community'], meaning: 'stay as a paying guest', instead: ['stay'] },
  ] },
  { term: 'lot', everyday: true, context: { near: ['tender', 'bid', 'framework', 'procurement', 'supplier', 'award', 'value', 'bidder'], before: ['each', 'per', 'which'], notAfter: ['of', 'more', 'to', 'less'] }, senses: [
    { sectors: ['government'], meaning: 'one part of a large contract', instead: ['part of the contract'] },
    { sectors: ['business'], meaning: 'one item in an auction', instead: ['auction item'] },
    { sectors: ['community'], meaning: 'a large amount', instead: ['large amount'] },
  ] },
  { term: 'mainstream', context: { notBefore: ['the'] }, senses: [
    { sectors: ['education'], meaning: 'ordinary schools', instead: ['ordinary local schools'] },
    { sectors: ['community'], meaning: 'what most people do', instead: ['majority'] },
  ] },
  { term: 'maintenance', everyday: true, context: { notBefore: ['building', 'equipment', 'road', 'grounds', 'routine'], notAfter: ['work', 'team'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'money paid for a child or former partner', instead: ['family payment'] },
    { sectors: ['business', 'technology', 'community'], meaning: 'keeping things in working order', instead: ['repair work'] },
    { sectors: ['health'], meaning: 'treatment that keeps an illness away', instead: ['ongoing care'] },
  ] },
  { term: 'major', everyday: true, obvious: true, context: { before: ['her', 'his', 'my', 'biology', 'history', 'english', 'psychology', 'declare', 'declared', 'maths', 'double'], notAfter: ['problem', 'change', 'concern', 'issue', 'role', 'work', 'part', 'event'] }, senses: [
    { sectors: ['education', 'academia'], meaning: "a student's main subject", instead: ['main subject'] },
    { sectors: ['community'], meaning: 'an army officer', instead: ['army officer'] },
  ] },
  { term: 'management', everyday: true, obvious: true, context: { company: true, near: ['wound', 'airway', 'conservative', 'surgical', 'fracture', 'illness', 'labour'], before: ['conservative', 'surgical', 'medical', 'expectant', 'pain', 'wound', 'airway', 'clinical'] }, senses: [
    { sectors: ['health'], meaning: 'the treatment of an illness', instead: ['treatment', 'medical care'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'community'], meaning: 'the running of a team or firm', instead: ['running'] },
  ] },
  { term: 'mandate', senses: [
    { sectors: ['government'], meaning: 'the right to act that voters give', instead: ['right to act'] },
    { sectors: ['finance'], meaning: 'an order to a bank to pay', instead: ['payment order'] },
    { sectors: ['nonprofit'], meaning: 'the purpose that a body was given', instead: ['official purpose'] },
    { sectors: ['community'], meaning: 'an official order', instead: ['command'] },
  ] },
  { term: 'manifest', senses: [
    { sectors: ['business'], meaning: 'the list of goods on a lorry or ship', instead: ['list of goods'] },
    { sectors: ['technology'], meaning: 'a file that lists what a program needs', instead: ['list of program parts'] },
    { sectors: ['health'], meaning: 'a list of patients', instead: ['list of patients'] },
    { sectors: ['community'], meaning: 'a list of passengers', instead: ['passenger list'] },
  ] },
  { term: 'manipulative', context: { notBefore: ['is', 'very', 'was', 'so', 'being'] }, senses: [
    { sectors: ['education'], meaning: 'a thing to count or build with', instead: ['counting object'] },
    { sectors: ['community'], meaning: 'a person who tricks others', instead: ['schemer'] },
  ] },
  { term: 'margin', everyday: true, context: { company: true, not: ['unit', 'gross', 'net', '%', 'per cent', 'percent'], near: ['wholesale', 'sell', 'selling', 'tumour', 'tumor', 'excision', 'biopsy', 'clear', 'positive', 'surgical', 'gross', 'net', 'operating', 'sales', 'ebitda', '%', 'thin', 'per cent'], notAfter: ['of'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the profit on a sale', instead: ['profit'] },
    { sectors: ['health'], meaning: 'the edge of the tissue cut out', instead: ['edge of the tissue'] },
    { sectors: ['education', 'community'], meaning: 'the blank edge of a page', instead: ['page edge'] },
  ] },
  { term: 'markdown', senses: [
    { sectors: ['business'], meaning: 'a cut in price', instead: ['cut in price'] },
    { sectors: ['technology'], meaning: 'a simple way to format text', instead: ['simple text format'] },
  ] },
  { term: 'marker', context: { not: ['pen', 'board', 'whiteboard'] }, senses: [
    { sectors: ['health'], meaning: 'a sign of illness in the blood', instead: ['sign in the blood'] },
    { sectors: ['education', 'academia'], meaning: 'a person who marks exams', instead: ['person who marks exams|people who mark exams'] },
    { sectors: ['technology'], meaning: 'a point on a map', instead: ['map pin'] },
    { sectors: ['community'], meaning: 'a thick pen', instead: ['thick pen'] },
  ] },
  { term: 'mass', everyday: true, context: { company: true, notBefore: asVerb, notAfter: ['email', 'mailing', 'production', 'media', 'market', 'murder'], near: ['abdominal', 'pelvic', 'palpable', 'ct', 'biopsy', 'ultrasound', 'kg', 'gram', 'density', 'force', 'volume', 'acceleration', 'object'] }, senses: [
    { sectors: ['health'], meaning: 'a lump in the body', instead: ['lump'] },
    { sectors: ['education', 'academia'], meaning: 'how heavy a thing is', instead: ['weight'] },
    { sectors: ['community'], meaning: 'a church service', instead: ['church service'] },
  ] },
  { term: 'match', everyday: true, obvious: true, context: { company: true, near: ['pound', 'double', 'raised', 'employer'], notBefore: asVerb, not: ['football', 'cricket', 'rugby', 'played', 'colour', 'goal', 'team'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'an equal sum added by another', instead: ['equal sum added'] },
    { sectors: ['community'], meaning: 'a game between two sides', instead: ['game'] },
  ] },
  { term: 'material', everyday: true, grammar: 'fixed', context: { before: ["isn't", "aren't", "wasn't", 'is', 'not', 'was', 'are', 'deemed', 'considered', 'non'], after: ['misstatement', 'error', 'change', 'uncertainty', 'weakness', 'breach', 'difference', 'effect', 'amount', 'adverse', 'impact', 'item', 'information', 'risk', 'omission', 'fact'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'large enough to change a decision', instead: ['important'] },
    { sectors: ['community'], meaning: 'made of matter', instead: ['physical'] },
  ] },
  { term: 'matter', everyday: true, context: { company: true, near: ['client', 'fee', 'opened', 'billing', 'firm', 'settled', 'counterparty', 'instructed', 'listed', 'disbursements'], before: ['new', 'open', 'litigation'], notBefore: [...asVerb, 'no', 'as a'], notAfter: ['of', 'to'] }, senses: [
    { sectors: ['legal'], meaning: 'a legal case', instead: ['legal case'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'a subject to talk about', instead: ['subject'] },
  ] },
  { term: 'maturity', senses: [
    { sectors: ['finance'], meaning: 'the date on which a loan must be repaid', instead: ['repayment date'] },
    { sectors: ['business', 'technology'], meaning: 'how well developed a process is', instead: ['level of experience'] },
    { sectors: ['health', 'education', 'community'], meaning: 'being grown-up', instead: ['growing up'] },
  ] },
  { term: 'mean', everyday: true, context: { company: true, near: ['median', 'deviation', 'sd', 'values', 'distribution'], before: ['the', 'sample', 'group', 'grand', 'population'], notAfter: ['man', 'woman', 'boy', 'girl', 'to', 'thing', 'of'] }, senses: [
    { sectors: ['academia'], meaning: 'the average', instead: ['average'] },
    { sectors: ['community'], meaning: 'a middle way', instead: ['middle way'] },
  ] },
  { term: 'measure', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'good', 'tape'], not: ['tape', 'ruler'], near: ['validated', 'scale', 'wellbeing', 'self-report', 'proxy'] }, senses: [
    { sectors: ['health', 'nonprofit', 'academia'], meaning: 'a scale or number that shows a change', instead: ['way of measuring'] },
    { sectors: ['government', 'business', 'legal', 'community'], meaning: 'an action that is taken', instead: ['action'] },
  ] },
  { term: 'mediation', senses: [
    { sectors: ['legal', 'community'], meaning: 'help from an outsider to end a dispute', instead: ['outside help'] },
    { sectors: ['academia'], meaning: 'one factor working through another', instead: ['indirect effect'] },
  ] },
  { term: 'mediator', senses: [
    { sectors: ['academia'], meaning: 'a factor through which another works', instead: ['in-between factor'] },
    { sectors: ['community'], meaning: 'a person who helps to end a dispute', instead: ['neutral helper'] },
  ] },
  { term: 'member', everyday: true, obvious: true, context: { company: true, near: ['parliament', 'elected', 'portfolio', 'ward', 'officers', 'constituents'], before: ['elected', 'lead', 'cabinet', 'ward', 'portfolio'], not: ['staff', 'team', 'family'], notAfter: ['of the'] }, senses: [
    { sectors: ['government'], meaning: 'an elected councillor', instead: ['elected councillor'] },
    { sectors: ['health', 'education', 'nonprofit', 'business', 'community'], meaning: 'a person who has joined a group', instead: ['person who joined'] },
  ] },
  { term: 'memo', senses: [
    { sectors: ['academia'], meaning: "a note on one's thoughts about the data", instead: ['research note'] },
    { sectors: ['community'], meaning: 'a note to colleagues', instead: ['note'] },
  ] },
  { term: 'memory', everyday: true, obvious: true, context: { company: true, near: ['program', 'gb', 'usage', 'leak', 'allocated', 'cache', 'limit', 'container', 'memory-hungry', 'crash', 'crashed', 'load', 'more', 'out of', 'ran', 'uses', 'eats', 'swap'], not: ['happy', 'memories', 'lane'] }, senses: [
    { sectors: ['technology'], meaning: 'the working storage of a computer', instead: ['computer storage'] },
    { sectors: ['health', 'education', 'community'], meaning: 'the ability to remember', instead: ['mind'] },
  ] },
  { term: 'merge', grammar: 'verb', context: { notAfter: ['with'], not: ['template', 'letter', 'mail', 'team', 'school'] }, senses: [
    { sectors: ['technology'], meaning: 'add to the main code', instead: ['accept'] },
    { sectors: ['community'], meaning: 'join into one', instead: ['join together'] },
  ] },
  { term: 'migration', senses: [
    { sectors: ['technology'], meaning: 'the moving of data to a new system', instead: ['transfer'] },
    { sectors: ['education', 'government', 'nonprofit', 'legal', 'community'], meaning: 'people moving to another country', instead: ['movement'] },
  ] },
  { term: 'milestone', senses: [
    { sectors: ['health', 'education'], meaning: 'a skill that a child gains at a certain age', instead: ["step in the child's growth"] },
    { sectors: ['nonprofit', 'business', 'technology', 'community'], meaning: 'a date by which a stage must be done', instead: ['project stage'] },
  ] },
  { term: 'mining', context: { notAfter: ['town', 'company', 'industry'] }, senses: [
    { sectors: ['technology'], meaning: 'making digital coins', instead: ['making of digital coins'] },
    { sectors: ['academia'], meaning: 'searching data for patterns', instead: ['search for patterns'] },
    { sectors: ['community'], meaning: 'digging coal', instead: ['digging'] },
  ] },
  { term: 'minister', everyday: true, obvious: true, context: { company: true, notBefore: ['prime'], near: ['church', 'congregation', 'ordained', 'parish', 'worship', 'baptist', 'methodist', 'pastor'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'the leader of a church', instead: ['church leader'] },
    { sectors: ['community'], meaning: 'a member of the government', instead: ['politician'] },
  ] },
  { term: 'ministry', senses: [
    { sectors: ['government'], meaning: 'a department of the state', instead: ['state department'] },
    { sectors: ['nonprofit'], meaning: 'the work of a church', instead: ['church work'] },
    { sectors: ['community'], meaning: 'the office of a minister', instead: ['state office'] },
  ] },
  { term: 'minor', everyday: true, context: { company: true, notAfter: ['problem', 'issue', 'change', 'injury', 'error', 'detail', 'repair', 'point', 'delay', 'role', 'works', 'fault', 'part', 'difference', 'road', 'edit', 'tweak', 'correction', 'update', 'setback', 'ailment', 'illness', 'amendment', 'matter', 'adjustment', 'surgery', 'bump', 'scratch', 'cuts', 'damage'], notBefore: [...asVerb, 'is', 'was', 'very', 'were', 'are', 'only', 'be', 'some', 'few', 'more', 'just', 'relatively'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit', 'legal', 'community'], meaning: 'a person under 18', instead: ['person under 18'] },
    { sectors: ['education', 'academia'], meaning: "a student's second subject", instead: ['second subject'] },
  ] },
  { term: 'mission', everyday: true, obvious: true, context: { company: true, notAfter: ['statement'], near: ['statement', 'vision', 'values', 'charitable', 'strategic', 'peacekeeping', 'embassy', 'delegation'] }, senses: [
    { sectors: ['government'], meaning: 'a team sent to another country', instead: ['team sent abroad|teams sent abroad'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'the purpose of a body', instead: ['main purpose'] },
    { sectors: ['community'], meaning: 'a special task', instead: ['special task'] },
  ] },
  { term: 'mitigation', context: { notBefore: ['risk', 'flood'] }, senses: [
    { sectors: ['legal'], meaning: 'reasons for a lighter sentence', instead: ['plea for a lighter penalty'] },
    { sectors: ['nonprofit', 'business', 'technology', 'community'], meaning: 'a step to make a risk smaller', instead: ['step'] },
    { sectors: ['government', 'academia'], meaning: 'the cutting of greenhouse gases', instead: ['cutting of emissions'] },
  ] },
  { term: 'mobilisation', senses: [
    { sectors: ['health'], meaning: 'getting a patient to move', instead: ['getting up'] },
    { sectors: ['government', 'business'], meaning: 'the start of a new contract', instead: ['start of the contract'] },
    { sectors: ['community'], meaning: 'bringing people together', instead: ['call'] },
  ] },
  { term: 'mobilise', grammar: 'verb', senses: [
    { sectors: ['health'], meaning: 'get up and walk', instead: ['walk about'] },
    { sectors: ['community'], meaning: 'bring people together', instead: ['bring together'] },
  ] },
  { term: 'mobility', context: { notBefore: ['his', 'her', 'their', 'my', 'your', 'limited', 'reduced', 'poor', 'restricted'] }, senses: [
    { sectors: ['health', 'community'], meaning: 'the ability to move about', instead: ['movement'] },
    { sectors: ['education', 'academia'], meaning: 'study at a university abroad', instead: ['study abroad'] },
    { sectors: ['business'], meaning: 'moving staff between offices', instead: ['moving of staff'] },
    { sectors: ['government'], meaning: 'ways to get about', instead: ['ways to get about'] },
  ] },
  { term: 'mock', everyday: true, context: { company: true, notBefore: asVerb, notAfter: ['up', 'exam', 'interview', 'test', 'trial', 'the', 'me', 'him', 'us'] }, senses: [
    { sectors: ['education'], meaning: 'a practice exam', instead: ['practice test'] },
    { sectors: ['technology'], meaning: 'a stand-in for real data', instead: ['stand-in for real data'] },
    { sectors: ['community'], meaning: 'a thing that is not real', instead: ['imitation'] },
  ] },
  { term: 'model', everyday: true, context: { company: true, notBefore: [...asVerb, 'role'], not: ['fridge', 'car', 'phone', 'laptop', 'printer', 'machine', 'number', 'oven', 'camera', 'bike'] }, senses: [
    { sectors: ['technology'], meaning: 'a program trained on data', instead: ['trained software'] },
    { sectors: ['academia'], meaning: 'a set of equations', instead: ['set of equations'] },
    { sectors: ['finance'], meaning: 'a spreadsheet that forecasts money', instead: ['forecast spreadsheet'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business'], meaning: 'a way of running a service', instead: ['way of working'] },
    { sectors: ['community'], meaning: 'a small copy of a thing', instead: ['small copy'] },
  ] },
  { term: 'moderate', grammar: 'verb', context: { not: ['chat', 'panel', 'debate'], notBefore: ['a', 'of', 'is', 'in', 'the', 'with', 'mild to', 'only', 'or', 'and'] }, senses: [
    { sectors: ['education'], meaning: 'check that marks are fair', instead: ['check the marks of'] },
    { sectors: ['technology'], meaning: 'check what people post', instead: ['check'] },
    { sectors: ['community'], meaning: 'make less strong', instead: ['tone down'] },
  ] },
  { term: 'moderation', context: { notBefore: ['in'] }, senses: [
    { sectors: ['education'], meaning: 'a check that marks are fair', instead: ['check of the marks'] },
    { sectors: ['technology'], meaning: 'the removal of bad posts', instead: ['check of posts'] },
    { sectors: ['academia'], meaning: 'one factor changing the effect of another', instead: ['changing of the effect'] },
    { sectors: ['community'], meaning: 'not doing too much', instead: ['self-control'] },
  ] },
  { term: 'moderator', senses: [
    { sectors: ['academia'], meaning: 'a factor that changes an effect', instead: ['factor that changes the effect|factors that change the effect'] },
    { sectors: ['education'], meaning: 'a person who checks marks', instead: ['person who checks marks|people who check marks'] },
    { sectors: ['technology'], meaning: 'a person who checks posts', instead: ['person who checks posts|people who check posts'] },
    { sectors: ['community'], meaning: 'a person who leads a talk', instead: ['leader'] },
  ] },
  { term: 'module', senses: [
    { sectors: ['education', 'academia', 'community'], meaning: 'a part of a course', instead: ['part'] },
    { sectors: ['technology'], meaning: 'a part of a program', instead: ['part of the software'] },
  ] },
  { term: 'monitor', everyday: true, obvious: true, context: { company: true, near: ['cardiac', 'bp', 'alarm', 'ceasefire', 'poll'], notBefore: asVerb }, senses: [
    { sectors: ['health'], meaning: 'a machine that shows the heartbeat', instead: ['bedside machine'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a person who watches a vote or project', instead: ['outside observer'] },
    { sectors: ['education'], meaning: 'a pupil with a small duty', instead: ['pupil helper'] },
    { sectors: ['community'], meaning: 'a computer screen', instead: ['screen'] },
  ] },
  { term: 'motion', everyday: true, context: { notBefore: [...asVerb, 'slow', 'range of'], not: ['boat', 'sensor', 'sickness', 'camera'] }, senses: [
    { sectors: ['legal'], meaning: 'a request to a judge', instead: ['request to the judge'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a proposal that a meeting votes on', instead: ['proposal to vote on'] },
    { sectors: ['health'], meaning: 'the emptying of the bowels', instead: ['stool'] },
    { sectors: ['community'], meaning: 'moving', instead: ['movement'] },
  ] },
  { term: 'murmur', obvious: true, senses: [
    { sectors: ['health'], meaning: 'an extra sound of the heart', instead: ['extra heart sound'] },
    { sectors: ['community'], meaning: 'a low voice', instead: ['low voice'] },
  ] },
  { term: 'naive', grammar: 'fixed', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'never having had the drug', instead: ['untreated'] },
    { sectors: ['technology', 'academia'], meaning: 'simple, without refinements', instead: ['simple'] },
    { sectors: ['community'], meaning: 'too ready to trust', instead: ['too trusting'] },
  ] },
  { term: 'narrative', everyday: true, senses: [
    { sectors: ['nonprofit', 'academia', 'finance'], meaning: 'the written part of a report', instead: ['written part of the report'] },
    { sectors: ['business', 'technology', 'community'], meaning: 'a story', instead: ['story'] },
    { sectors: ['legal'], meaning: 'an account of what happened', instead: ['account'] },
  ] },
  { term: 'native', everyday: true, grammar: 'fixed', context: { company: true, not: ['speaker', 'plant', 'american', 'english', 'land', 'tree', 'species'] }, senses: [
    { sectors: ['technology'], meaning: 'made for one kind of device', instead: ['device-specific'] },
    { sectors: ['community'], meaning: 'born in a place', instead: ['local'] },
  ] },
  { term: 'negative', everyday: true, obvious: true, grammar: 'fixed', context: { company: true, near: ['tested', 'swab', 'flu', 'culture', 'antibody', 'screen', 'strep', 'urine', 'tb', 'hepatitis', 'correlation'], not: ['feedback', 'attitude', 'mood', 'comment', 'thinking', 'impact'] }, senses: [
    { sectors: ['health'], meaning: 'showing no sign of the illness', instead: ['clear'] },
    { sectors: ['academia'], meaning: 'falling while the other rises', instead: ['downward'] },
    { sectors: ['community'], meaning: 'bad', instead: ['bad'] },
  ] },
  { term: 'negative result', senses: [
    { sectors: ['health'], meaning: 'a test that shows no illness', instead: ['test showing no illness|tests showing no illness'] },
    { sectors: ['academia'], meaning: 'a study that found no effect', instead: ['study without an effect'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a bad end to something', instead: ['poor result'] },
  ] },
  { term: 'network', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, near: ['insurer', 'insurance', 'out-of-network', 'copay', 'covered', 'wi-fi', 'ip', 'cable', 'lan', 'connect', 'connected'] }, senses: [
    { sectors: ['health'], meaning: 'the doctors whom an insurance plan pays', instead: ['group of covered doctors'] },
    { sectors: ['technology'], meaning: 'computers that are linked', instead: ['set of linked computers'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'people who know and help each other', instead: ['group'] },
  ] },
  { term: 'node', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'a small gland in the body', instead: ['small gland'] },
    { sectors: ['community'], meaning: 'a point where lines meet', instead: ['meeting point'] },
  ] },
  { term: 'noise', everyday: true, context: { company: true, not: ['loud', 'neighbour', 'street', 'room', 'hear', 'outside', 'music', 'party', 'complaint', 'traffic', 'quiet', 'making', 'here', 'dog', 'night', 'make', 'baby', 'chair', 'neighbor', 'down', 'asleep'] }, senses: [
    { sectors: ['technology', 'academia', 'finance'], meaning: 'random changes without meaning', instead: ['random change'] },
    { sectors: ['community'], meaning: 'loud sound', instead: ['loud sound'] },
  ] },
  { term: 'note', everyday: true, obvious: true, context: { company: true, near: ['per cent', 'issued', 'issuer', 'matures', 'coupon', 'tranche', 'convertible', 'promissory', 'holders'], not: ['meeting', 'minutes', 'thank', 'sticky'] }, senses: [
    { sectors: ['finance'], meaning: 'a loan that can be traded', instead: ['tradable loan'] },
    { sectors: ['health'], meaning: 'what is written about a patient', instead: ['patient record'] },
    { sectors: ['community'], meaning: 'a short message', instead: ['short message'] },
  ] },
  { term: 'notice', everyday: true, obvious: true, context: { notBefore: [...asVerb, 'short', 'advance', 'take', 'took', "moment's"], not: ['holiday', 'day', 'month', 'week'], near: ['terminate', 'termination', 'serve', 'tenancy', 'written', 'eviction', 'redundancy'] }, senses: [
    { sectors: ['business', 'legal'], meaning: 'a formal warning that something will end or start', instead: ['formal warning'] },
    { sectors: ['education', 'government', 'community'], meaning: 'a public message on a wall or page', instead: ['public message'] },
  ] },
  { term: 'nuisance', context: { notBefore: ['a', 'such a'], notAfter: ['call'] }, senses: [
    { sectors: ['government', 'nonprofit', 'legal'], meaning: 'harm to how neighbours use their land', instead: ['harm to neighbours'] },
    { sectors: ['community'], meaning: 'an annoying thing', instead: ['annoyance'] },
  ] },
  { term: 'nursery', senses: [
    { sectors: ['health'], meaning: 'the hospital room for newborn babies', instead: ['room for newborn babies'] },
    { sectors: ['education', 'government', 'community'], meaning: 'a place of care for children under five', instead: ['playgroup'] },
  ] },
  { term: 'nurture', grammar: 'verb', senses: [
    { sectors: ['business'], meaning: 'keep in touch with until they buy', instead: ['keep in touch with'] },
    { sectors: ['community'], meaning: 'help to grow', instead: ['help to grow'] },
  ] },
  { term: 'object', everyday: true, context: { company: true, near: ['returned', 'class', 'instance', 'json', 'method', 'null', 'created', 'returns', 'array', 'type', 'charitable', 'constitution', 'articles'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a thing in code with its own data', instead: ['thing in the code'] },
    { sectors: ['nonprofit', 'legal'], meaning: 'the purpose of a charity', instead: ['official purpose'] },
    { sectors: ['community'], meaning: 'a thing', instead: ['thing'] },
  ] },
  { term: 'observation', everyday: true, context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'a check of pulse, breathing and temperature', instead: ['check of pulse and breathing'] },
    { sectors: ['education'], meaning: 'a visit to watch a lesson', instead: ['lesson visit'] },
    { sectors: ['academia'], meaning: 'one row of data', instead: ['row of data'] },
    { sectors: ['community'], meaning: 'something one says about a thing', instead: ['remark'] },
  ] },
  { term: 'offence', forms: ['offense'], obvious: true, context: { notBefore: ['take', 'no', 'took', 'give', 'cause', 'any', 'taken'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'finance', 'legal'], meaning: 'a crime', instead: ['crime'] },
    { sectors: ['community'], meaning: 'hurt feelings', instead: ['hurt'] },
  ] },
  { term: 'offering', everyday: true, senses: [
    { sectors: ['finance'], meaning: 'a sale of new shares', instead: ['sale of new shares'] },
    { sectors: ['business', 'technology'], meaning: 'what a firm sells', instead: ['set of products'] },
    { sectors: ['community'], meaning: 'a gift to a church', instead: ['church gift'] },
  ] },
  { term: 'office', everyday: true, context: { near: ['elected', 'hold', 'stand', 'candidate', 'run', 'sworn', 'party', 'minister', 'mayor'], before: ['public', 'in', 'for', 'hold', 'leave', 'left'], not: ['desk', 'room', 'key', 'floor', 'working', 'back', 'out'] }, senses: [
    { sectors: ['government'], meaning: 'an elected post', instead: ['elected post'] },
    { sectors: ['community'], meaning: 'a room for work', instead: ['workroom'] },
  ] },
  { term: 'officer', everyday: true, obvious: true, context: { company: true, near: ['session', 'question', 'drop-in', 'recommend', 'recommendation', 'on hand'], not: ['police', 'medical', 'nursing', 'company', 'corporation', 'board'], notBefore: ['case', 'planning', 'housing', 'press', 'policy', 'duty', 'environmental health', 'compliance', 'executive', 'warrant', 'customs', 'probation', 'loan', 'petty'] }, senses: [
    { sectors: ['education', 'government', 'nonprofit'], meaning: 'a worker of a council or charity', instead: ['staff member'] },
    { sectors: ['business', 'finance'], meaning: 'a senior manager of a company', instead: ['senior manager'] },
    { sectors: ['legal', 'community'], meaning: 'a member of the police or the court', instead: ['official'] },
  ] },
  { term: 'operation', everyday: true, obvious: true, context: { company: true, notAfter: ['of'], notBefore: ['in', 'into', 'smooth'], not: ['hours'], near: ['arrest', 'raid', 'suspect', 'drugs', 'day-to-day', 'head of', 'chief', 'director', 'vp', 'back-office'] }, senses: [
    { sectors: ['health', 'community'], meaning: 'cutting into the body', instead: ['surgery'] },
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'the running of a business or system', instead: ['day-to-day work'] },
    { sectors: ['government', 'legal'], meaning: 'a planned police action', instead: ['planned police action'] },
  ] },
  { term: 'opinion', everyday: true, context: { notBefore: ['my', 'your', 'his', 'her', 'their', 'own', 'public', 'our', 'honest', 'of', 'high', 'low'], not: ['poll', 'share', 'different'] }, senses: [
    { sectors: ['legal'], meaning: "a lawyer's or judge's written view of the law", instead: ['written legal view'] },
    { sectors: ['finance'], meaning: 'what the checker says on the accounts', instead: ['conclusion on the accounts'] },
    { sectors: ['health'], meaning: "another doctor's view", instead: ["doctor's view"] },
    { sectors: ['community'], meaning: 'what one thinks', instead: ['view'] },
  ] },
  { term: 'option', everyday: true, context: { company: true, near: ['exercise', 'exercised', 'vest', 'vested', 'vesting', 'strike', 'put', 'granted', 'pool', 'expire', 'expired', 'underlying', 'trader', 'holders'], before: ['share', 'stock', 'put', 'call'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'a right to buy or sell at a set price', instead: ['right to buy or sell'] },
    { sectors: ['business'], meaning: 'a right of staff to buy shares', instead: ['right to buy shares'] },
    { sectors: ['community'], meaning: 'a thing one can choose', instead: ['choice'] },
  ] },
  { term: 'order', everyday: true, obvious: true, context: { before: ['court', 'interim', 'care', 'the', 'an', 'this', 'that', 'purchase', 'supervision', 'draft', 'final', 'consent', 'medication', 'every', 'no', 'new', 'lab'], not: ['alphabetical', 'form', 'agenda', 'arrived', 'lunch', 'coffee', 'pizza', 'drinks', 'paper'], notBefore: [...asVerb, 'in', 'out of'], notAfter: ['set'] }, senses: [
    { sectors: ['legal'], meaning: 'a command of a court', instead: ['court decision'] },
    { sectors: ['business', 'community'], meaning: 'a request to buy goods', instead: ['request to buy'] },
    { sectors: ['health'], meaning: "a doctor's instruction for a patient", instead: ["doctor's instruction"] },
  ] },
  { term: 'organic', grammar: 'fixed', context: { notAfter: ['food', 'milk', 'vegetables', 'fruit', 'farm', 'growth'] }, senses: [
    { sectors: ['nonprofit', 'business', 'technology', 'finance'], meaning: 'without paid adverts', instead: ['unpaid'] },
    { sectors: ['health'], meaning: 'with a cause in the body', instead: ['physical'] },
    { sectors: ['academia'], meaning: 'with carbon in it', instead: ['carbon-based'] },
    { sectors: ['community'], meaning: 'grown without chemicals', instead: ['grown without chemicals'] },
  ] },
  { term: 'orientation', context: { notBefore: ['sexual'] }, senses: [
    { sectors: ['education', 'business', 'community'], meaning: 'a first day to learn how things work', instead: ['welcome'] },
    { sectors: ['health'], meaning: 'knowing who and where one is', instead: ['awareness of time and place'] },
  ] },
  { term: 'oriented', grammar: 'fixed', senses: [
    { sectors: ['health'], meaning: 'knowing who and where one is', instead: ['aware of time and place'] },
    { sectors: ['community'], meaning: 'facing a certain way', instead: ['facing'] },
  ] },
  { term: 'outage', everyday: true, senses: [
    { sectors: ['technology'], meaning: 'a time when a system does not work', instead: ['time without the system'] },
    { sectors: ['community'], meaning: 'a power cut', instead: ['power cut'] },
  ] },
  { term: 'outcome', everyday: true, senses: [
    { sectors: ['health'], meaning: "the effect on a patient's health", instead: ['effect on health'] },
    { sectors: ['education'], meaning: 'what pupils have learned at the end', instead: ['learning result'] },
    { sectors: ['nonprofit'], meaning: "the change in people's lives", instead: ["change in people's lives|changes in people's lives"] },
    { sectors: ['business', 'legal', 'community'], meaning: 'how something ends', instead: ['end result'] },
    { sectors: ['academia'], meaning: 'the thing that a study measures', instead: ['thing measured'] },
  ] },
  { term: 'outlier', context: { company: true }, senses: [
    { sectors: ['academia'], meaning: 'a value far from all the others', instead: ['extreme value'] },
    { sectors: ['health'], meaning: 'a patient on the wrong kind of ward', instead: ['patient on another ward|patients on other wards'] },
    { sectors: ['community'], meaning: 'somebody very different from others', instead: ['exception'] },
  ] },
  { term: 'output', context: { notBefore: ['cardiac'] }, senses: [
    { sectors: ['academia'], meaning: 'a published piece of work', instead: ['published work'] },
    { sectors: ['government', 'nonprofit'], meaning: 'what a project makes or does', instead: ['direct result'] },
    { sectors: ['health'], meaning: 'how much liquid leaves the body', instead: ['amount passed'] },
    { sectors: ['technology'], meaning: 'what a program shows', instead: ['result on the screen'] },
    { sectors: ['community'], meaning: 'the amount that is made', instead: ['amount'] },
  ] },
  { term: 'outreach', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'community'], meaning: 'going to people where they are', instead: ['visits'] },
    { sectors: ['business', 'technology'], meaning: 'messages to possible buyers', instead: ['sales contact'] },
    { sectors: ['academia'], meaning: 'talks to the public on research', instead: ['public talks'] },
  ] },
  { term: 'outstanding', grammar: 'fixed', context: { notBefore: ['an', 'truly', 'really', 'absolutely', 'your', 'some'] }, senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'not yet paid or done', instead: ['remaining', 'unpaid'] },
    { sectors: ['health', 'education', 'government'], meaning: 'with the top mark from inspectors', instead: ['top-rated'] },
    { sectors: ['technology'], meaning: 'not yet closed', instead: ['open'] },
    { sectors: ['community'], meaning: 'very good', instead: ['excellent'] },
  ] },
  { term: 'overhead', senses: [
    { sectors: ['nonprofit', 'business', 'academia', 'finance', 'community'], meaning: 'costs of rent, office and the like', instead: ['running cost'] },
    { sectors: ['technology'], meaning: 'extra time or memory that a program needs', instead: ['extra computing load'] },
  ] },
  { term: 'owner', everyday: true, context: { not: ['dog', 'home', 'car', 'business', 'shop', 'pet', 'house', 'property', 'boat', 'cat'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology'], meaning: 'the person in charge of a task', instead: ['person in charge'] },
    { sectors: ['community'], meaning: 'the person to whom a thing belongs', instead: ['legal holder'] },
  ] },
  { term: 'package', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, notAfter: ['of measures', 'holiday', 'deal'], not: ['post', 'door', 'delivered', 'delivery', 'arrived', 'courier', 'parcel'], near: ['carers', 'salary', 'bonus', 'pension', 'redundancy', 'exit', 'benefits', 'npm', 'python', 'install', 'library', 'dependency'] }, senses: [
    { sectors: ['technology'], meaning: 'ready-made code', instead: ['set of ready-made code'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a set of care for a person at home', instead: ['set of care visits'] },
    { sectors: ['business'], meaning: 'pay with all extras', instead: ['pay and extras'] },
    { sectors: ['community'], meaning: 'a parcel', instead: ['parcel'] },
  ] },
  { term: 'panel', context: { company: true, not: ['solar', 'wood', 'wooden', 'door', 'roof', 'glass'], near: ['lipid', 'metabolic', 'wave', 'longitudinal', 'household', 'settings', 'ui', 'click'], notBefore: ['interview', 'expert', 'advisory'] }, senses: [
    { sectors: ['education', 'government', 'nonprofit', 'community'], meaning: 'a group of people who decide', instead: ['deciding group'] },
    { sectors: ['health'], meaning: "a set of blood tests or a doctor's patients", instead: ['set of tests'] },
    { sectors: ['academia'], meaning: 'people who are asked again each year', instead: ['long-running survey group'] },
    { sectors: ['technology'], meaning: 'a part of the screen', instead: ['part of the screen'] },
  ] },
  { term: 'paper', everyday: true, obvious: true, context: { before: ['a', 'an', 'the', 'this', 'that', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'research', 'green', 'white', 'board', 'cabinet', 'policy', 'discussion', 'exam', 'maths', 'working', 'another', 'two', 'new', 'next', 'last', 'first', 'past', 'option', 'conference'], notBefore: ['in the', 'out of', 'page of the', 'read the', 'of the'], not: ['printer', 'sheet', 'recycled', 'toilet', 'wrapping', 'newspaper', 'morning', 'daily', 'bin', 'tray', 'print', 'copier'], notAfter: ['towel', 'cup', 'copy', 'form', 'bag', 'version', 'clip', 'boy', 'boat', 'round', 'plane', 'hat', 'plate', 'chain'] }, senses: [
    { sectors: ['academia'], meaning: 'a research article', instead: ['research article'] },
    { sectors: ['government', 'nonprofit', 'business'], meaning: 'a document that sets out plans', instead: ['official document'] },
    { sectors: ['education'], meaning: 'a set of exam questions', instead: ['set of exam questions'] },
    { sectors: ['community'], meaning: 'a daily newspaper', instead: ['newspaper'] },
  ] },
  { term: 'partner', everyday: true, obvious: true, context: { company: true, notBefore: ['my', 'his', 'her'], near: ['law firm', 'salaried', 'senior', 'managing', 'reseller', 'statutory', 'consortium', 'local authority', 'organisation', 'organization'], notAfter: ['school', 'and i'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'a part-owner of a firm', instead: ['part-owner of the firm'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'academia'], meaning: 'an organisation that one works with', instead: ['organisation we work with|organisations we work with'] },
    { sectors: ['technology'], meaning: 'a firm that sells or builds on a product', instead: ['reseller'] },
    { sectors: ['community'], meaning: 'a husband, wife or lover', instead: ['husband or wife'] },
  ] },
  { term: 'partnership', context: { notBefore: ['in'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'a firm that several people own', instead: ['firm with several owners'] },
    { sectors: ['community'], meaning: 'working together', instead: ['joint work'] },
  ] },
  { term: 'party', everyday: true, obvious: true, context: { near: ['contract', 'agreement', 'court', 'clause', 'judge', 'settlement', 'hearing', 'dispute', 'lease', 'disclosure', 'injured', 'costs', 'proceedings'], not: ['third', 'scale back', 'political', 'christmas', 'birthday', 'leaving', 'office', 'summer', 'invite', 'invited', 'cake', 'garden', 'farewell', 'retirement', 'street', 'dinner', 'music', 'house', 'dance'], notBefore: ['tea', 'hen', 'stag', 'search', 'working'], notAfter: ['for', 'of'] }, senses: [
    { sectors: ['legal'], meaning: 'a person or body in a contract or court case', instead: ['side'] },
    { sectors: ['government'], meaning: 'a political group', instead: ['political group'] },
    { sectors: ['education', 'community'], meaning: 'a celebration', instead: ['celebration'] },
  ] },
  { term: 'pastoral', everyday: true, grammar: 'fixed', senses: [
    { sectors: ['education'], meaning: "for pupils' wellbeing", instead: ['wellbeing'] },
    { sectors: ['nonprofit'], meaning: 'by a church for its members', instead: ['church'] },
    { sectors: ['government', 'community'], meaning: 'of the countryside', instead: ['countryside'] },
  ] },
  { term: 'patch', everyday: true, context: { company: true, notBefore: [...asVerb, 'bad', 'rough', 'difficult', 'good', 'vegetable', 'elbow'], notAfter: ['of'], near: ['server', 'security', 'update'] }, senses: [
    { sectors: ['technology'], meaning: 'a small repair of software', instead: ['software repair'] },
    { sectors: ['health'], meaning: 'a plaster that gives medicine', instead: ['medicine plaster'] },
    { sectors: ['community'], meaning: 'a piece of cloth over a hole', instead: ['piece of cloth'] },
  ] },
  { term: 'pathfinder', senses: [
    { sectors: ['government'], meaning: 'a first trial area', instead: ['first trial area'] },
    { sectors: ['community'], meaning: 'a person who finds the way', instead: ['guide'] },
  ] },
  { term: 'pathway', senses: [
    { sectors: ['health'], meaning: 'the agreed steps of care', instead: ['set of care steps'] },
    { sectors: ['education', 'academia'], meaning: 'a chain of courses that leads to a goal', instead: ['study route'] },
    { sectors: ['government', 'nonprofit', 'business'], meaning: 'a route into work', instead: ['route'] },
    { sectors: ['community'], meaning: 'a small road for walking', instead: ['footpath'] },
  ] },
  { term: 'patron', context: { company: true, notAfter: ['saint'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'a well-known supporter', instead: ['well-known supporter'] },
    { sectors: ['community'], meaning: 'a customer', instead: ['customer'] },
  ] },
  { term: 'peer', everyday: true, obvious: true, context: { near: ['review', 'reviewer', 'lords', 'amendment', 'bill', 'support', 'worker', 'mentor', 'network', 'node'] }, senses: [
    { sectors: ['academia'], meaning: 'another expert in the same subject', instead: ['colleague in the same subject', 'outside scholar'] },
    { sectors: ['health', 'nonprofit'], meaning: 'somebody with the same experience', instead: ['person with the same experience'] },
    { sectors: ['education', 'community'], meaning: 'somebody of the same age', instead: ['equal'] },
    { sectors: ['government'], meaning: 'a member of the House of Lords', instead: ['member of the Lords'] },
    { sectors: ['technology'], meaning: 'another computer in the same group', instead: ['other computer'] },
  ] },
  { term: 'penetration', senses: [
    { sectors: ['business'], meaning: 'the share of a market', instead: ['market share'] },
    { sectors: ['technology'], meaning: 'a trial break-in', instead: ['trial break-in'] },
    { sectors: ['community'], meaning: 'going into something', instead: ['entry'] },
  ] },
  { term: 'performance', everyday: true, obvious: true, context: { company: true, near: ['latency', 'slow', 'load', 'benchmark', 'obligation', 'specific'] }, senses: [
    { sectors: ['technology'], meaning: 'how fast a system is', instead: ['speed'] },
    { sectors: ['finance'], meaning: 'how much money an investment made', instead: ['investment result'] },
    { sectors: ['legal'], meaning: 'doing what a contract says', instead: ['carrying out'] },
    { sectors: ['community'], meaning: 'a show on a stage', instead: ['show'] },
  ] },
  { term: 'persona', senses: [
    { sectors: ['business', 'technology'], meaning: 'a made-up typical user', instead: ['made-up typical user'] },
    { sectors: ['community'], meaning: 'the role that a person plays', instead: ['role'] },
  ] },
  { term: 'petition', senses: [
    { sectors: ['legal'], meaning: 'a formal request to a court', instead: ['request to the court'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a request signed by many people', instead: ['list of signatures'] },
  ] },
  { term: 'pilot', everyday: true, obvious: true, context: { notBefore: asVerb, near: ['study', 'sample', 'trial', 'scheme', 'rollout', 'roll-out', 'roll out', 'phase', 'project', 'programme', 'program', 'site', 'school', 'evaluate', 'evaluation', 'borough', 'six-month', 'scale', 'test', 'run', 'ran', 'customer'] }, senses: [
    { sectors: ['health', 'academia'], meaning: "a small test of a study's methods", instead: ['small test study'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology'], meaning: 'a first run in a few places', instead: ['first small run'] },
    { sectors: ['community'], meaning: 'a person who flies planes', instead: ['aeroplane captain'] },
  ] },
  { term: 'pipeline', everyday: true, senses: [
    { sectors: ['business', 'finance'], meaning: 'the deals that may come', instead: ['list of possible deals'] },
    { sectors: ['technology'], meaning: 'a chain of automatic steps', instead: ['chain of automatic steps'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'a line of projects or people to come', instead: ['list of what is to come'] },
    { sectors: ['community'], meaning: 'a long line of pipes for oil or gas', instead: ['oil pipe'] },
  ] },
  { term: 'pitch', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, not: ['football', 'cricket', 'match', 'fever'], near: ['deck', 'prospect', 'sales', 'slides', 'gypsy', 'traveller', 'caravan', 'street'] }, senses: [
    { sectors: ['business', 'technology', 'finance'], meaning: 'a short talk to win buyers or investors', instead: ['short sales talk'] },
    { sectors: ['health', 'education', 'government', 'community'], meaning: 'a field for sport', instead: ['sports field'] },
    { sectors: ['nonprofit'], meaning: 'a place to camp or to sell', instead: ['stand'] },
  ] },
  { term: 'placement', context: { notBefore: ['student', 'tube', 'line', 'catheter', 'work', 'experience', 'logo', 'ad', 'product', 'button'] }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'a home found for a child', instead: ['home for the child'] },
    { sectors: ['education', 'academia', 'community'], meaning: 'a time of work as part of a course', instead: ['work'] },
    { sectors: ['business'], meaning: 'where an advert stands', instead: ['place of the advert'] },
    { sectors: ['health'], meaning: 'a bed found in a care home', instead: ['care home place'] },
  ] },
  { term: 'planning', everyday: true, context: { notBefore: [...asVerb, 'is', 'are', 'am', 'was', 'were', 'be', 'been', 'for', 'event', 'business', 'workforce', 'financial', 'emergency', 'strategic'], notAfter: ['to', 'on', 'a', 'the', 'for', 'our', 'your', 'ahead', 'meeting', 'day', 'of', 'trip', 'process'] }, senses: [
    { sectors: ['education'], meaning: 'the written preparation of lessons', instead: ['lesson preparation'] },
    { sectors: ['government', 'business', 'legal'], meaning: 'the decision on who may build what', instead: ['permission to build'] },
    { sectors: ['community'], meaning: 'thinking about what to do', instead: ['thinking ahead'] },
  ] },
  { term: 'plaster', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'a hard cover for a broken bone', instead: ['hard bone cover'] },
    { sectors: ['community'], meaning: 'a cover for a small cut', instead: ['sticky strip'] },
  ] },
  { term: 'platform', everyday: true, context: { notBefore: [...asVerb, 'digital', 'online', 'data'], not: ['train', 'station'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'a system that others build on', instead: ['base system'] },
    { sectors: ['government'], meaning: 'the promises of a party before a vote', instead: ['list of promises'] },
    { sectors: ['nonprofit'], meaning: 'a chance to be heard', instead: ['chance to be heard'] },
    { sectors: ['community'], meaning: 'the place beside a train', instead: ['train stop'] },
  ] },
  { term: 'pleading', context: { notBefore: ['is', 'was', 'are', 'were'], notAfter: ['with', 'guilty', 'not', 'for'] }, senses: [
    { sectors: ['legal'], meaning: 'a written case for the court', instead: ['written case'] },
    { sectors: ['community'], meaning: 'begging', instead: ['begging'] },
  ] },
  { term: 'pledge', everyday: true, obvious: true, context: { near: ['loan', 'collateral', 'security', 'lender', 'campaign', 'donor', 'gift', 'donation', 'charge'], notBefore: asVerb }, senses: [
    { sectors: ['nonprofit'], meaning: 'a promised gift', instead: ['promised gift'] },
    { sectors: ['finance', 'legal'], meaning: 'property promised for a debt', instead: ['promised property'] },
    { sectors: ['community'], meaning: 'a promise', instead: ['promise'] },
  ] },
  { term: 'plenary', senses: [
    { sectors: ['education'], meaning: 'the end of a lesson', instead: ['end of the lesson|ends of lessons'] },
    { sectors: ['community'], meaning: 'a meeting of everybody', instead: ['meeting'] },
  ] },
  { term: 'policy', everyday: true, context: { not: ['working from', 'dress', 'holiday', 'refund'], notBefore: ['insurance', 'hr'] }, senses: [
    { sectors: ['government'], meaning: 'a plan of action of the state', instead: ['government plan'] },
    { sectors: ['health', 'education', 'nonprofit', 'business', 'community'], meaning: 'rules of an organisation', instead: ['set of rules'] },
    { sectors: ['technology'], meaning: 'a set of access settings', instead: ['set of access settings'] },
  ] },
  { term: 'poll', context: { company: true }, senses: [
    { sectors: ['government'], meaning: 'a vote at an election', instead: ['election vote'] },
    { sectors: ['technology'], meaning: 'a repeated check for news', instead: ['repeated check'] },
    { sectors: ['community'], meaning: 'a few questions to many people', instead: ['vote'] },
  ] },
  { term: 'population', everyday: true, obvious: true, context: { company: true, near: ['served', 'generalise', 'generalize', 'parameter', 'subgroup', 'prevalence', 'older adults', 'cohort', 'need', 'inclusion'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'all people whom a study is about', instead: ['group studied'] },
    { sectors: ['government', 'community'], meaning: 'everybody in a country', instead: ['residents'] },
    { sectors: ['nonprofit'], meaning: 'the people whom a charity serves', instead: ['group served'] },
  ] },
  { term: 'port', everyday: true, context: { company: true, notAfter: ['of'], notBefore: asVerb, not: ['hotel', 'near', 'ship', 'harbour', 'sea', 'wine', 'boat', 'ferry', 'city'], near: ['tcp', 'ip', 'open', 'block', 'host', 'listen', 'chemo', 'line', 'needle', 'flush', 'infusion'] }, senses: [
    { sectors: ['technology'], meaning: 'a numbered entry to a computer', instead: ['numbered entry to the computer'] },
    { sectors: ['health'], meaning: 'a small box under the skin for needles', instead: ['small box under the skin'] },
    { sectors: ['community'], meaning: 'a harbour', instead: ['harbour'] },
  ] },
  { term: 'portfolio', senses: [
    { sectors: ['finance'], meaning: 'all the investments of a person', instead: ['set of investments'] },
    { sectors: ['education', 'academia', 'community'], meaning: "a folder of a pupil's work", instead: ['folder of work'] },
    { sectors: ['government'], meaning: 'the subjects that a minister looks after', instead: ['area of responsibility'] },
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'a group of projects or products', instead: ['set of projects'] },
  ] },
  { term: 'position', everyday: true, obvious: true, context: { company: true, near: ['long', 'short', 'net', 'liquidity', 'exposure', 'trader', 'currency', 'stake'], notBefore: [...asVerb, 'a good', 'the best'], not: ['job', 'apply', 'vacant', 'seat'] }, senses: [
    { sectors: ['finance'], meaning: 'the amount of a share that one holds', instead: ['investment'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'legal'], meaning: 'a paid job', instead: ['paid job'] },
    { sectors: ['community'], meaning: 'a place', instead: ['place'] },
  ] },
  { term: 'positive', everyday: true, obvious: true, grammar: 'fixed', context: { company: true, near: ['tested', 'swab', 'flu', 'culture', 'antibody', 'screen', 'screened', 'strep', 'urine', 'tb', 'hepatitis', 'correlation'], not: ['feedback', 'attitude', 'mood', 'meeting', 'comment', 'thinking', 'response', 'change', 'step'] }, senses: [
    { sectors: ['health'], meaning: 'showing that the illness is there', instead: ['showing the illness'] },
    { sectors: ['academia'], meaning: 'rising together', instead: ['upward'] },
    { sectors: ['community'], meaning: 'good or hopeful', instead: ['good'] },
  ] },
  { term: 'positive result', senses: [
    { sectors: ['health'], meaning: 'a test that shows an illness', instead: ['test showing the illness|tests showing the illness'] },
    { sectors: ['academia'], meaning: 'a study that found an effect', instead: ['study with an effect'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a good end to something', instead: ['good result'] },
  ] },
  { term: 'possession', everyday: true, context: { company: true, notBefore: ['in'] }, senses: [
    { sectors: ['nonprofit', 'legal'], meaning: 'taking back a home from the person in it', instead: ['return of the home'] },
    { sectors: ['government'], meaning: 'having drugs on one', instead: ['having of drugs'] },
    { sectors: ['community'], meaning: 'a thing that one owns', instead: ['belonging'] },
  ] },
  { term: 'post', everyday: true, obvious: true, context: { company: true, near: ['vacancy', 'vacant', 'advertise', 'advertised', 'fixed-term', 'part-time', 'full-time', 'fte', 'salary', 'recruit', 'holder', 'permanent', 'temporary', 'linkedin', 'blog', 'facebook', 'instagram', 'engagement', 'publish', 'social media'], notBefore: [...asVerb, 'by', 'in the'], not: ['office', 'code', 'letter', 'letterbox', 'parcel', 'mail', 'stamp'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia'], meaning: 'a paid position', instead: ['paid position'] },
    { sectors: ['business', 'technology'], meaning: 'a message on the web', instead: ['web message'] },
    { sectors: ['community'], meaning: 'letters and parcels', instead: ['mail'] },
  ] },
  { term: 'post', everyday: true, obvious: true, grammar: 'verb', context: { near: ['journal', 'ledger', 'invoice', 'accounts', 'entry', 'payment', 'month', 'period'], not: ['letter', 'parcel', 'photo', 'blog', 'facebook', 'card'] }, senses: [
    { sectors: ['finance'], meaning: 'write into the accounts', instead: ['record'] },
    { sectors: ['business', 'technology'], meaning: 'put on a website', instead: ['put online'] },
    { sectors: ['community'], meaning: 'send by mail', instead: ['mail'] },
  ] },
  { term: 'power', everyday: true, context: { company: true, near: ['detect', 'calculation', 'underpowered', 'sufficient', 'adequate', 'sample', 'effect', 'participants'], before: ['statistical', 'low'], not: ['cut', 'electricity', 'socket', 'plug', 'station', 'story'], notBefore: ['computing', 'processing'] }, senses: [
    { sectors: ['academia'], meaning: 'the chance to find a real effect', instead: ['chance to find an effect'] },
    { sectors: ['technology'], meaning: 'electricity', instead: ['electricity'] },
    { sectors: ['community'], meaning: 'strength or control', instead: ['strength'] },
  ] },
  { term: 'practice', everyday: true, context: { company: true, notBefore: [...asVerb, 'in', 'common', 'choir', 'band', 'football', 'good', 'best', 'my', 'piano', 'swim', 'soccer', 'basketball', 'rehearsal', 'her', 'his', 'clinical', 'nursing', 'current', 'professional'], notAfter: ['is to', 'of a'] }, senses: [
    { sectors: ['health'], meaning: 'the office of family doctors', instead: ["doctor's office"] },
    { sectors: ['legal'], meaning: 'a law firm', instead: ['law firm'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'academia'], meaning: 'the way in which staff work', instead: ['way of working'] },
    { sectors: ['community'], meaning: 'training by repeating', instead: ['training'] },
  ] },
  { term: 'prayer', everyday: true, senses: [
    { sectors: ['legal'], meaning: 'what a case asks the court to do', instead: ['request to the court'] },
    { sectors: ['community'], meaning: 'words said to God', instead: ['words to God'] },
  ] },
  { term: 'precept', senses: [
    { sectors: ['government'], meaning: "a local body's share of the tax", instead: ['share of local tax'] },
    { sectors: ['community'], meaning: 'a rule to live by', instead: ['rule'] },
  ] },
  { term: 'prejudice', context: { notBefore: ['without'] }, senses: [
    { sectors: ['legal'], meaning: "harm to a person's rights in a case", instead: ['harm to the case'] },
    { sectors: ['community'], meaning: 'an unfair dislike', instead: ['unfair dislike'] },
  ] },
  { term: 'premium', context: { near: ['insurance', 'insurer', 'cover', 'policy', 'monthly', 'medicare', 'insured', 'pupil', 'school', 'renewal', 'underwriting', 'claim'], notAfter: ['quality', 'product', 'service', 'brand', 'version', 'seats'] }, senses: [
    { sectors: ['health', 'finance'], meaning: 'the regular price of an insurance', instead: ['insurance payment'] },
    { sectors: ['education'], meaning: 'extra money for a school per pupil', instead: ['extra school funding'] },
    { sectors: ['business', 'community'], meaning: 'a higher price for better goods', instead: ['higher price'] },
  ] },
  { term: 'preparation', context: { notBefore: ['in', 'bowel', 'skin'], notAfter: ['for', 'of', 'time', 'work'] }, senses: [
    { sectors: ['health'], meaning: 'a medicine made ready for use', instead: ['ready-made medicine'] },
    { sectors: ['community'], meaning: 'getting ready', instead: ['getting ready'] },
  ] },
  { term: 'present', everyday: true, grammar: 'verb', context: { company: true, near: ['fever', 'rash', 'ed', 'history of', 'housing office'], notBefore: ['at', 'are', 'is', 'be', 'was', 'were', 'been', 'all', 'those', 'of', 'birthday', 'nice', 'past', 'not', 'everyone', 'everybody'], notAfter: ['the', 'a', 'our', 'your', 'their', 'his', 'her', 'on', 'it', 'you', 'this', 'us'] }, senses: [
    { sectors: ['health'], meaning: 'come in with signs of illness', instead: ['come in'] },
    { sectors: ['government'], meaning: 'come to the council for help', instead: ['come for help'] },
    { sectors: ['community'], meaning: 'show to an audience', instead: ['show'] },
  ] },
  { term: 'presentation', context: { company: true, not: ['slide', 'deck', 'powerpoint', 'talk', 'screen', 'projector', 'conference', 'give', 'gave', 'giving', 'attached', 'audience', 'training', 'annual', 'sales', 'award', 'board', 'questions', 'send', 'share', 'prepare', 'laptop'], near: ['atypical', 'acute', 'ed', 'fever', 'history', 'typical'] }, senses: [
    { sectors: ['health'], meaning: 'how an illness shows itself', instead: ['set of symptoms'] },
    { sectors: ['education', 'nonprofit', 'business', 'technology', 'community'], meaning: 'a talk with slides', instead: ['talk'] },
  ] },
  { term: 'primary', context: { company: true, notAfter: ['care', 'reason', 'school', 'goal', 'aim', 'outcome', 'contact', 'concern', 'focus', 'purpose', 'source', 'objective', 'teacher', 'pupils', 'children', 'research', 'carer', 'education', 'cause', 'need', 'tumour', 'key', 'issue', 'market', 'colour', 'age', 'language', 'responsibility', 'prevention', 'diagnosis', 'endpoint'], near: ['tumour', 'tumor', 'metastasis', 'biopsy', 'republican', 'democrat', 'democratic', 'replica', 'failover', 'secondary'] }, senses: [
    { sectors: ['education', 'community'], meaning: 'a school for younger children', instead: ['first school'] },
    { sectors: ['government'], meaning: 'a vote to choose a candidate', instead: ['early round of voting', 'first vote'] },
    { sectors: ['health'], meaning: 'the first tumour', instead: ['first tumour'] },
    { sectors: ['technology'], meaning: 'the main copy of a database', instead: ['main copy of the data'] },
  ] },
  { term: 'principal', everyday: true, context: { notAfter: ['reason', 'aim', 'investigator', 'officer', 'concern', 'purpose', 'source', 'engineer', 'residence'] }, senses: [
    { sectors: ['finance'], meaning: 'the sum that was lent', instead: ['sum lent'] },
    { sectors: ['education', 'community'], meaning: 'the head of a school', instead: ['head teacher'] },
    { sectors: ['legal'], meaning: 'a person whom another acts for', instead: ['person represented'] },
  ] },
  { term: 'privilege', everyday: true, context: { notAfter: ['to'] }, senses: [
    { sectors: ['legal'], meaning: 'the secrecy of talks with a lawyer', instead: ['secrecy of legal advice'] },
    { sectors: ['technology'], meaning: 'a right to do something in a system', instead: ['access right'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'an advantage that was not earned', instead: ['unearned advantage'] },
    { sectors: ['community'], meaning: 'a special honour', instead: ['honour'] },
  ] },
  { term: 'probation', senses: [
    { sectors: ['government', 'legal', 'community'], meaning: 'supervision in place of prison', instead: ['supervision'] },
    { sectors: ['health', 'education', 'nonprofit', 'business', 'technology', 'finance'], meaning: 'the first months in a job', instead: ['trial period in the job'] },
  ] },
  { term: 'procedure', everyday: true, context: { notAfter: ['for'], not: ['booking', 'complaint', 'form', 'policy', 'safeguarding', 'fire'] }, senses: [
    { sectors: ['health'], meaning: 'an operation or similar', instead: ['medical treatment'] },
    { sectors: ['education', 'government', 'business', 'legal', 'community'], meaning: 'the agreed way to do something', instead: ['set of steps'] },
    { sectors: ['technology'], meaning: 'a part of a program', instead: ['part of the software'] },
  ] },
  { term: 'proceedings', grammar: 'fixed', senses: [
    { sectors: ['legal'], meaning: 'a court case', instead: ['legal steps'] },
    { sectors: ['academia'], meaning: 'the papers of a large meeting', instead: ['published conference papers'] },
    { sectors: ['government'], meaning: 'what was said and done at a meeting', instead: ['meeting notes'] },
    { sectors: ['community'], meaning: 'what goes on at an event', instead: ['event'] },
  ] },
  { term: 'process', everyday: true, obvious: true, context: { company: true, near: ['kill', 'killed', 'hung', 'background', 'spawn', 'pid', 'daemon', 'restart', 'port', 'serve', 'service of'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a program that is running', instead: ['running program'] },
    { sectors: ['legal'], meaning: 'the papers that start a case', instead: ['set of court papers'] },
    { sectors: ['community'], meaning: 'a set of steps', instead: ['set of steps'] },
  ] },
  { term: 'production', senses: [
    { sectors: ['technology'], meaning: 'the live system that people use', instead: ['live systems'] },
    { sectors: ['legal'], meaning: 'the handing over of papers', instead: ['handing over of papers'] },
    { sectors: ['business'], meaning: 'the making of goods', instead: ['making of goods'] },
    { sectors: ['community'], meaning: 'a play or film', instead: ['play or film'] },
  ] },
  { term: 'profile', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'high', 'low', 'the'], not: ['raise', 'raising'], near: ['needs', 'one-page', 'spiky', 'lipid', 'side-effect', 'risk', 'safety', 'metabolic'] }, senses: [
    { sectors: ['technology', 'community'], meaning: 'a page about a user', instead: ['personal page'] },
    { sectors: ['education'], meaning: "a description of a pupil's needs", instead: ['description of needs'] },
    { sectors: ['health'], meaning: 'a set of results or risks', instead: ['set of results'] },
  ] },
  { term: 'progression', senses: [
    { sectors: ['health'], meaning: 'an illness getting worse', instead: ['worsening'] },
    { sectors: ['education', 'academia'], meaning: 'moving up to the next level', instead: ['move to the next level'] },
    { sectors: ['business'], meaning: 'moving up at work', instead: ['career step'] },
    { sectors: ['community'], meaning: 'moving forward', instead: ['movement'] },
  ] },
  { term: 'projection', context: { company: true }, senses: [
    { sectors: ['government', 'business', 'finance'], meaning: 'a forecast of figures', instead: ['forecast'] },
    { sectors: ['health'], meaning: "seeing one's own feelings in others", instead: ['seeing of own feelings in others'] },
    { sectors: ['technology', 'community'], meaning: 'a picture thrown on a wall', instead: ['image'] },
  ] },
  { term: 'promotion', everyday: true, context: { company: true, notBefore: ['your', 'her', 'his', 'my', 'a'] }, senses: [
    { sectors: ['health'], meaning: 'helping people to stay well', instead: ['encouragement'] },
    { sectors: ['business'], meaning: 'adverts and special offers', instead: ['advertising'] },
    { sectors: ['education', 'government', 'community'], meaning: 'a move to a higher post', instead: ['higher post'] },
  ] },
  { term: 'prompt', context: { company: true, notAfter: ['reply', 'response', 'payment', 'action', 'start', 'service', 'attention', 'answer', 'and'], notBefore: [...asVerb, 'very', 'be', 'is'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'the words that one types for an AI', instead: ['question typed in'] },
    { sectors: ['health', 'education', 'nonprofit', 'community'], meaning: 'a hint that helps to begin', instead: ['helpful hint'] },
  ] },
  { term: 'proof', everyday: true, context: { notAfter: ['of', 'that', 'read'], notBefore: [...asVerb, 'no', 'any'], not: ['pudding'] }, senses: [
    { sectors: ['academia'], meaning: 'a chain of reasoning', instead: ['chain of reasoning'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a test print to check', instead: ['test print'] },
    { sectors: ['community'], meaning: 'something that shows a fact', instead: ['sure sign'] },
  ] },
  { term: 'property', everyday: true, context: { company: true, not: ['lost', 'personal'], near: ['object', 'value', 'attribute', 'null', 'set', 'css', 'theorem', 'material', 'measure', 'estimator', 'scale', 'psychometric'] }, senses: [
    { sectors: ['technology'], meaning: 'a setting or value of an object', instead: ['setting'] },
    { sectors: ['government', 'nonprofit', 'finance', 'legal', 'community'], meaning: 'a house or land', instead: ['house or land'] },
    { sectors: ['academia'], meaning: 'what is true of a thing', instead: ['quality'] },
  ] },
  { term: 'proposal', everyday: true, context: { company: true, notAfter: ['to', 'for', 'of'] }, senses: [
    { sectors: ['academia'], meaning: 'a plan for research', instead: ['research plan'] },
    { sectors: ['nonprofit'], meaning: 'a request for a grant', instead: ['request for a grant'] },
    { sectors: ['community'], meaning: 'an idea put forward', instead: ['idea'] },
  ] },
  { term: 'proposition', senses: [
    { sectors: ['business'], meaning: 'what a firm offers to buyers', instead: ['offer to buyers'] },
    { sectors: ['government'], meaning: 'a question put to the voters', instead: ['question to voters'] },
    { sectors: ['community'], meaning: 'an idea to think over', instead: ['idea'] },
  ] },
  { term: 'prospect', context: { notAfter: ['of'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'a person who might give', instead: ['possible donor'] },
    { sectors: ['business', 'finance'], meaning: 'a person who might buy', instead: ['possible buyer'] },
    { sectors: ['education', 'community'], meaning: 'a chance in the future', instead: ['chance'] },
  ] },
  { term: 'prospecting', senses: [
    { sectors: ['nonprofit', 'business'], meaning: 'looking for people who might give or buy', instead: ['search for new supporters'] },
    { sectors: ['community'], meaning: 'looking for gold', instead: ['search'] },
  ] },
  { term: 'protocol', everyday: true, senses: [
    { sectors: ['health'], meaning: 'written steps for a treatment', instead: ['set of care steps'] },
    { sectors: ['academia'], meaning: 'the written plan of a study', instead: ['written study plan'] },
    { sectors: ['technology'], meaning: 'rules for how computers talk', instead: ['set of rules for computers'] },
    { sectors: ['government', 'community'], meaning: 'rules of formal behaviour', instead: ['set of rules'] },
  ] },
  { term: 'provider', senses: [
    { sectors: ['health'], meaning: 'a doctor, nurse or clinic', instead: ['doctor or clinic|doctors or clinics'] },
    { sectors: ['technology'], meaning: 'a company that sells internet or servers', instead: ['technology supplier'] },
    { sectors: ['education'], meaning: 'a school, college or trainer', instead: ['school or college|schools or colleges'] },
    { sectors: ['government', 'nonprofit'], meaning: 'an organisation paid to run a service', instead: ['service organisation'] },
    { sectors: ['business', 'academia', 'finance', 'legal', 'community'], meaning: 'a firm that sells a service', instead: ['supplier'] },
  ] },
  { term: 'provision', senses: [
    { sectors: ['finance'], meaning: 'money set aside for a loss', instead: ['reserved sum'] },
    { sectors: ['legal'], meaning: 'a point in a law or contract', instead: ['legal point'] },
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'the services on offer', instead: ['range of services'] },
    { sectors: ['community'], meaning: 'food and other things that are needed', instead: ['supplies'] },
  ] },
  { term: 'provision', grammar: 'verb', senses: [
    { sectors: ['technology'], meaning: 'set up for use', instead: ['set up'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'community'], meaning: 'supply with services', instead: ['supply'] },
  ] },
  { term: 'proxy', everyday: true, senses: [
    { sectors: ['technology'], meaning: 'a server that stands in between', instead: ['go-between server'] },
    { sectors: ['finance', 'legal', 'community'], meaning: 'a person who votes for another', instead: ['stand-in voter'] },
    { sectors: ['academia'], meaning: 'a figure that stands for another', instead: ['stand-in figure'] },
    { sectors: ['health'], meaning: 'a person who decides for a patient', instead: ['person deciding for the patient|people deciding for the patient'] },
  ] },
  { term: 'pull', everyday: true, context: { company: true, notBefore: asVerb, notAfter: ['the', 'out', 'up', 'over', 'it', 'together', 'in', 'through'], near: ['merge', 'branch', 'latest', 'push'] }, senses: [
    { sectors: ['technology'], meaning: 'taking the latest code', instead: ['update from the shared code'] },
    { sectors: ['community'], meaning: 'a tug', instead: ['tug'] },
  ] },
  { term: 'pupil', everyday: true, obvious: true, senses: [
    { sectors: ['legal'], meaning: 'a trainee court lawyer', instead: ['trainee court lawyer'] },
    { sectors: ['health'], meaning: 'the dark centre of the eye', instead: ['centre of the eye'] },
    { sectors: ['community'], meaning: 'a child at school', instead: ['school child'] },
  ] },
  { term: 'push', everyday: true, grammar: 'verb', context: { company: true, near: ['branch', 'main', 'live', 'staging'], not: ['door', 'button', 'hard', 'chair'] }, senses: [
    { sectors: ['technology'], meaning: 'send to the shared code', instead: ['upload'] },
    { sectors: ['community'], meaning: 'shove', instead: ['shove'] },
  ] },
  { term: 'qualification', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia', 'community'], meaning: 'an exam passed', instead: ['exam passed'] },
    { sectors: ['finance'], meaning: 'a doubt noted in an audit', instead: ['doubt noted'] },
    { sectors: ['legal'], meaning: 'a limit to a statement', instead: ['limit to what is said'] },
  ] },
  { term: 'query', context: { company: true, near: ['slow', 'runs', 'index', 'results', 'join', 'returns', 'row', 'column', 'timeout', 'cache'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a request to a database', instead: ['database request'] },
    { sectors: ['community'], meaning: 'a question', instead: ['question'] },
  ] },
  { term: 'queue', obvious: true, context: { company: true, notBefore: asVerb, notAfter: ['for', 'outside', 'at'], not: ['shop', 'till', 'bus', 'long'] }, senses: [
    { sectors: ['technology'], meaning: 'a list of tasks that wait', instead: ['list of waiting tasks'] },
    { sectors: ['community'], meaning: 'a line of people', instead: ['line of people'] },
  ] },
  { term: 'quota', senses: [
    { sectors: ['business'], meaning: 'the sales that a seller must reach', instead: ['sales goal'] },
    { sectors: ['community'], meaning: 'a fixed share', instead: ['fixed share'] },
  ] },
  { term: 'quotation', context: { notAfter: ['mark'] }, senses: [
    { sectors: ['government', 'business', 'technology', 'finance'], meaning: 'a price offered', instead: ['price offered'] },
    { sectors: ['education', 'nonprofit', 'academia', 'legal', 'community'], meaning: 'words taken from another text', instead: ['quoted passage'] },
  ] },
  { term: 'quote', everyday: true, context: { notBefore: [...asVerb, 'direct', 'inspirational'], notAfter: ['of', 'from', 'by', 'the'], not: ['three', 'price', 'cost', 'builder', 'insurance', 'plumber', 'supplier', 'contractor', 'get', 'roof'] }, senses: [
    { sectors: ['business', 'finance', 'community'], meaning: 'a price that is offered', instead: ['price offered'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'technology', 'academia', 'legal'], meaning: 'words taken from a person or text', instead: ['quoted line'] },
  ] },
  { term: 'radical', grammar: 'fixed', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'removing the whole illness', instead: ['complete'] },
    { sectors: ['government'], meaning: 'far from the middle in politics', instead: ['extreme'] },
    { sectors: ['community'], meaning: 'very new', instead: ['very new'] },
  ] },
  { term: 'rally', context: { company: true, notBefore: asVerb }, senses: [
    { sectors: ['finance'], meaning: 'a rise in prices', instead: ['rise in prices'] },
    { sectors: ['community'], meaning: 'a large public meeting', instead: ['big meeting'] },
  ] },
  { term: 'reading', everyday: true, obvious: true, context: { near: ['bill', 'commons', 'lords', 'parliament', 'stage'], before: ['second', 'third'], notBefore: [...asVerb, 'is', 'are', 'by', 'was', 'were'] }, senses: [
    { sectors: ['government'], meaning: 'a stage of a proposed law', instead: ['stage of the law'] },
    { sectors: ['community'], meaning: 'looking at texts', instead: ['looking'] },
  ] },
  { term: 'recall', everyday: true, context: { notBefore: asVerb }, senses: [
    { sectors: ['business', 'community'], meaning: 'taking a faulty product back', instead: ['product return'] },
    { sectors: ['health'], meaning: 'a call to come back for a check', instead: ['invitation to come back'] },
    { sectors: ['technology'], meaning: 'the share of right items found', instead: ['share found'] },
    { sectors: ['legal'], meaning: 'a return to prison', instead: ['return to prison'] },
    { sectors: ['education', 'academia'], meaning: 'remembering facts', instead: ['ability to remember'] },
  ] },
  { term: 'reception', everyday: true, obvious: true, context: { company: true, not: ['desk', 'area', 'wedding', 'drinks'], notBefore: ['at'], near: ['year', 'key stage', 'september', 'intake', 'starter', 'signal', '4g', 'antenna', 'bar'] }, senses: [
    { sectors: ['education'], meaning: 'the first year of school', instead: ['first school year'] },
    { sectors: ['technology'], meaning: 'how well a signal arrives', instead: ['signal strength'] },
    { sectors: ['community'], meaning: 'a formal celebration', instead: ['celebration'] },
  ] },
  { term: 'recess', context: { company: true, near: ['playground', 'lunch', 'kids'] }, senses: [
    { sectors: ['education'], meaning: 'playtime at school', instead: ['playtime'] },
    { sectors: ['government', 'legal', 'community'], meaning: 'a time when no sessions are held', instead: ['break'] },
  ] },
  { term: 'recital', context: { company: true }, senses: [
    { sectors: ['legal'], meaning: 'an opening part of a contract', instead: ['opening part'] },
    { sectors: ['education', 'community'], meaning: 'a small concert', instead: ['small concert'] },
  ] },
  { term: 'recognise', grammar: 'verb', context: { company: true, near: ['accounts', 'gain', 'period', 'year', 'balance sheet'] }, senses: [
    { sectors: ['finance'], meaning: 'enter in the accounts', instead: ['record'] },
    { sectors: ['community'], meaning: 'know again', instead: ['know again'] },
  ] },
  { term: 'recognition', context: { company: true }, senses: [
    { sectors: ['finance'], meaning: 'the entry of a sum in the accounts', instead: ['entry in the accounts'] },
    { sectors: ['technology'], meaning: 'a computer telling what it sees', instead: ['automatic detection'] },
    { sectors: ['community'], meaning: 'praise for work', instead: ['praise'] },
  ] },
  { term: 'reconciliation', senses: [
    { sectors: ['finance'], meaning: 'checking that two accounts agree', instead: ['match of accounts'] },
    { sectors: ['health'], meaning: "a check of all a patient's medicines", instead: ['check of all medicines'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'making peace again', instead: ['peace-making'] },
  ] },
  { term: 'record', everyday: true, obvious: true, context: { near: ['database', 'duplicate', 'field', 'crm', 'import', 'dns', 'row', 'merge', 'dedupe', 'query'], notBefore: [...asVerb, 'track', 'world'] }, senses: [
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'one row in a database', instead: ['row in the database'] },
    { sectors: ['community'], meaning: 'a written note of facts', instead: ['written note'] },
  ] },
  { term: 'recovery', everyday: true, context: { not: ['speedy', 'wish', 'soon', 'addiction', 'alcohol'], notBefore: ['cost', 'debt'] }, senses: [
    { sectors: ['health', 'community'], meaning: 'getting well or staying free from drugs', instead: ['return'] },
    { sectors: ['technology'], meaning: 'bringing back lost data', instead: ['return of lost data'] },
    { sectors: ['finance'], meaning: 'getting back money', instead: ['return of money'] },
    { sectors: ['government', 'nonprofit'], meaning: 'rebuilding after a disaster', instead: ['rebuilding'] },
    { sectors: ['legal'], meaning: 'money won in court', instead: ['money won'] },
  ] },
  { term: 'recruit', everyday: true, grammar: 'verb', context: { not: ['staff', 'nurse', 'vacancy'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'find people for a study', instead: ['sign up'] },
    { sectors: ['community'], meaning: 'find new staff', instead: ['hire'] },
  ] },
  { term: 'recruitment', context: { not: ['staff', 'vacancy', 'retention'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'finding people to take part in a study', instead: ['finding of people for the study'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'finding new staff', instead: ['hiring'] },
  ] },
  { term: 'redeem', grammar: 'verb', senses: [
    { sectors: ['finance'], meaning: 'pay back or cash in', instead: ['pay off'] },
    { sectors: ['community'], meaning: 'use a voucher', instead: ['use'] },
  ] },
  { term: 'redemption', senses: [
    { sectors: ['finance'], meaning: 'paying back or cashing in', instead: ['paying back'] },
    { sectors: ['business'], meaning: 'the use of a voucher', instead: ['use of the voucher'] },
    { sectors: ['community'], meaning: 'being saved from wrong', instead: ['rescue'] },
  ] },
  { term: 'redundancy', senses: [
    { sectors: ['education', 'government', 'business', 'legal', 'community'], meaning: 'losing a job since it is no longer needed', instead: ['job loss'] },
    { sectors: ['technology'], meaning: 'spare parts in case one fails', instead: ['backup'] },
  ] },
  { term: 'refer', everyday: true, grammar: 'verb', context: { not: ['refer to', 'refers to', 'referring to', 'manual', 'page', 'document', 'attached', 'email', 'guidance', 'letter', 'table', 'section', 'appendix', 'report', 'guide', 'chapter', 'figure', 'above', 'below'], notAfter: ['back'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'send to another service', instead: ['send on'] },
    { sectors: ['business'], meaning: 'tell friends to buy', instead: ['recommend'] },
    { sectors: ['education'], meaning: 'send to the head for bad behaviour', instead: ['send on'] },
    { sectors: ['technology', 'academia', 'legal', 'community'], meaning: 'mention or point to something', instead: ['point'] },
  ] },
  { term: 'referee', context: { not: ['match', 'football', 'whistle', 'game', 'goal'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'finance', 'legal'], meaning: 'a person who says how somebody worked', instead: ['person who vouches|people who vouch'] },
    { sectors: ['academia'], meaning: 'an expert who judges a paper', instead: ['expert reviewer'] },
    { sectors: ['community'], meaning: 'the judge of a game', instead: ['judge'] },
  ] },
  { term: 'reference', everyday: true, obvious: true, context: { notBefore: [...asVerb, 'in', 'with', 'for', 'make', 'future', 'easy', 'of'], notAfter: ['to', 'number', 'point', 'book'], near: ['citation', 'cite', 'cited', 'journal', 'bibliography', 'apa', 'endnote', 'list', 'literature', 'article', 'pointer', 'null', 'variable', 'object', 'undefined', 'code'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a source that is named', instead: ['named source'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: "a letter about a person's past work", instead: ['work letter'] },
    { sectors: ['technology'], meaning: 'a link to a value in code', instead: ['link to the value'] },
  ] },
  { term: 'referral', context: { not: ['letter', 'gp', 'patient', 'clinic', 'hospital', 'triage', 'ward'], notAfter: ['to'], notBefore: ['safeguarding'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit', 'legal', 'community'], meaning: 'a request that another service see somebody', instead: ['request'] },
    { sectors: ['education'], meaning: 'a report of bad behaviour', instead: ['behaviour report'] },
    { sectors: ['business', 'technology', 'finance'], meaning: 'a new customer sent by another', instead: ['recommended customer'] },
  ] },
  { term: 'refuge', context: { not: ['abuse', 'violence', 'women'] }, senses: [
    { sectors: ['health', 'education', 'nonprofit', 'legal'], meaning: 'a safe house from violence at home', instead: ['safe house'] },
    { sectors: ['government', 'technology', 'academia'], meaning: 'land where animals are safe', instead: ['land for wild animals'] },
    { sectors: ['community'], meaning: 'a safe place', instead: ['safe place'] },
  ] },
  { term: 'regime', senses: [
    { sectors: ['health'], meaning: 'a plan of treatment', instead: ['treatment plan'] },
    { sectors: ['community'], meaning: 'a government that rules by force', instead: ['government'] },
  ] },
  { term: 'register', everyday: true, context: { notBefore: [...asVerb, 'cash', 'at the', 'risk', 'asset'], not: ['online', 'attend', 'sign'], notAfter: ['of'] }, senses: [
    { sectors: ['education'], meaning: 'the list of pupils present', instead: ['list of pupils'] },
    { sectors: ['government', 'community'], meaning: 'an official list', instead: ['official list'] },
    { sectors: ['academia'], meaning: 'how formal language is', instead: ['level of formality'] },
    { sectors: ['business'], meaning: 'a till in a shop', instead: ['till'] },
  ] },
  { term: 'registrar', everyday: true, senses: [
    { sectors: ['health'], meaning: 'a doctor training to be a specialist', instead: ['doctor in specialist training'] },
    { sectors: ['education', 'academia'], meaning: 'the head of student records', instead: ['head of student records'] },
    { sectors: ['government', 'community'], meaning: 'an official who records births and deaths', instead: ['official'] },
    { sectors: ['technology'], meaning: 'a firm that sells web addresses', instead: ['seller of web addresses'] },
  ] },
  { term: 'regression', senses: [
    { sectors: ['academia', 'finance'], meaning: 'a method to link figures', instead: ['statistical method'] },
    { sectors: ['technology'], meaning: 'something that used to work and broke', instead: ['new fault'] },
    { sectors: ['health', 'education', 'government', 'community'], meaning: 'going back to an earlier stage', instead: ['step back'] },
  ] },
  { term: 'regulation', everyday: true, context: { not: ['law', 'act', 'comply'], notBefore: ['building', 'fire', 'safety'] }, senses: [
    { sectors: ['health', 'education'], meaning: 'keeping feelings calm', instead: ['control of feelings'] },
    { sectors: ['government', 'business', 'finance', 'legal', 'community'], meaning: 'an official rule', instead: ['official rule'] },
  ] },
  { term: 'rehabilitation', senses: [
    { sectors: ['health', 'community'], meaning: 'therapy to regain skills', instead: ['therapy'] },
    { sectors: ['government', 'legal'], meaning: 'helping an offender to live within the law', instead: ['help to stay out of crime'] },
    { sectors: ['business'], meaning: 'the repair of a building', instead: ['building repair'] },
  ] },
  { term: 'release', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'press', 'news', 'media'], near: ['press', 'journalist', 'embargo', 'notes', 'liability', 'waiver', 'executed'] }, senses: [
    { sectors: ['technology'], meaning: 'a new version of software', instead: ['new version'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a piece of news for the press', instead: ['news for the press'] },
    { sectors: ['legal'], meaning: 'giving up a claim', instead: ['giving up of the right'] },
    { sectors: ['government', 'community'], meaning: 'letting somebody out', instead: ['setting free'] },
  ] },
  { term: 'reliability', senses: [
    { sectors: ['education', 'academia'], meaning: 'the same result each time', instead: ['sameness of results'] },
    { sectors: ['community'], meaning: 'being dependable', instead: ['trustworthiness'] },
  ] },
  { term: 'relief', everyday: true, context: { notBefore: ['a', 'huge', 'great', 'big', 'such', 'rate', 'rates', 'tax', 'debt', 'pain', 'disaster', 'gift aid'], not: ['sigh'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'help for people in a disaster', instead: ['emergency help'] },
    { sectors: ['government', 'finance'], meaning: 'a lower tax', instead: ['tax reduction'] },
    { sectors: ['legal'], meaning: 'what one asks a court for', instead: ['order sought'] },
    { sectors: ['health'], meaning: 'less pain', instead: ['easing of pain'] },
    { sectors: ['community'], meaning: 'a glad feeling when worry ends', instead: ['glad feeling'] },
  ] },
  { term: 'remedy', context: { near: ['damages', 'apology', 'compensation', 'injunction', 'money', 'award'], company: true, notBefore: asVerb }, senses: [
    { sectors: ['legal'], meaning: 'what a court can order to put things right', instead: ['way to put it right'] },
    { sectors: ['health', 'community'], meaning: 'a treatment for an illness', instead: ['treatment'] },
  ] },
  { term: 'remission', senses: [
    { sectors: ['health', 'community'], meaning: 'a time without signs of illness', instead: ['good time'] },
    { sectors: ['education', 'academia'], meaning: 'not having to pay a fee', instead: ['fee reduction'] },
    { sectors: ['legal'], meaning: 'a shorter time in prison', instead: ['shorter sentence'] },
  ] },
  { term: 'removal', context: { notAfter: ['of'], notBefore: ['waste', 'tree', 'graffiti'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'sending somebody out of the country', instead: ['forced departure'] },
    { sectors: ['nonprofit'], meaning: 'taking a child out of the home', instead: ['taking into care'] },
    { sectors: ['business', 'community'], meaning: 'moving furniture to a new home', instead: ['house move'] },
  ] },
  { term: 'render', grammar: 'verb', senses: [
    { sectors: ['technology'], meaning: 'draw on the screen', instead: ['display'] },
    { sectors: ['legal'], meaning: 'give formally', instead: ['give'] },
    { sectors: ['community'], meaning: 'make or become', instead: ['make'] },
  ] },
  { term: 'replicate', grammar: 'verb', senses: [
    { sectors: ['academia'], meaning: 'repeat to see if the result holds', instead: ['repeat'] },
    { sectors: ['technology'], meaning: 'copy to another server', instead: ['copy'] },
    { sectors: ['community'], meaning: 'copy', instead: ['copy'] },
  ] },
  { term: 'replication', senses: [
    { sectors: ['academia'], meaning: 'repeating a study as a check', instead: ['repeat of the study'] },
    { sectors: ['technology'], meaning: 'copying data to another server', instead: ['copying to another server'] },
    { sectors: ['community'], meaning: 'copying', instead: ['copying'] },
  ] },
  { term: 'representation', context: { notBefore: ['legal', 'union'] }, senses: [
    { sectors: ['legal', 'community'], meaning: 'acting for somebody in court', instead: ['help in court'] },
    { sectors: ['government'], meaning: 'a formal comment on a plan', instead: ['formal comment'] },
    { sectors: ['health', 'education', 'nonprofit', 'business'], meaning: 'how mixed a group is', instead: ['fair presence'] },
    { sectors: ['technology', 'academia'], meaning: 'a way to show something', instead: ['way of showing'] },
  ] },
  { term: 'reproduce', grammar: 'verb', senses: [
    { sectors: ['academia'], meaning: 'get the same result again from', instead: ['repeat'] },
    { sectors: ['technology'], meaning: 'make a fault happen again', instead: ['recreate'] },
    { sectors: ['community'], meaning: 'copy or have young', instead: ['copy'] },
  ] },
  { term: 'reserve', everyday: true, context: { company: true, notBefore: [...asVerb, 'in', 'nature', 'game', 'without'], near: ['months', 'free', 'accounts', 'deficit', 'surplus', '£', 'designated', 'draw'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'finance', 'legal'], meaning: 'money kept for hard times', instead: ['emergency fund'] },
    { sectors: ['community'], meaning: 'land kept for nature', instead: ['nature park'] },
  ] },
  { term: 'reserved', grammar: 'fixed', context: { notAfter: ['for', 'a', 'the', 'seats'], notBefore: ['is', 'are'] }, senses: [
    { sectors: ['government'], meaning: 'decided by the national parliament', instead: ['national'] },
    { sectors: ['legal'], meaning: 'put off until later', instead: ['postponed'] },
    { sectors: ['community'], meaning: 'shy', instead: ['shy'] },
  ] },
  { term: 'residence', senses: [
    { sectors: ['legal'], meaning: 'where a child lives', instead: ['home of the child'] },
    { sectors: ['finance'], meaning: 'where one pays tax', instead: ['tax home'] },
    { sectors: ['education'], meaning: 'a home for students', instead: ['student home'] },
    { sectors: ['community'], meaning: 'a house', instead: ['house'] },
  ] },
  { term: 'residency', senses: [
    { sectors: ['health'], meaning: 'years of training for a doctor', instead: ['specialist doctor training'] },
    { sectors: ['government', 'legal', 'community'], meaning: 'the right to live somewhere', instead: ['right to stay'] },
    { sectors: ['education', 'nonprofit'], meaning: "an artist's stay", instead: ["artist's stay"] },
  ] },
  { term: 'resident', everyday: true, obvious: true, context: { company: true, not: ['care home', 'home', 'nursing', 'carers', 'artist'], near: ['attending', 'rotation', 'intern', 'fellow', 'night float', 'programme director', 'program director', 'year', 'senior'] }, senses: [
    { sectors: ['health'], meaning: 'a doctor in training', instead: ['doctor in training'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a person who lives there', instead: ['local person'] },
  ] },
  { term: 'resilience', senses: [
    { sectors: ['technology'], meaning: 'going on working when parts fail', instead: ['ability to keep running'] },
    { sectors: ['health', 'education', 'nonprofit', 'community'], meaning: 'coping with hard times', instead: ['strength'] },
    { sectors: ['government', 'business'], meaning: 'being ready for emergencies', instead: ['readiness for emergencies'] },
  ] },
  { term: 'resistance', context: { company: true, notAfter: ['to'] }, senses: [
    { sectors: ['health'], meaning: 'germs that a drug no longer kills', instead: ["loss of the drug's effect"] },
    { sectors: ['community'], meaning: 'a refusal to go along', instead: ['refusal'] },
  ] },
  { term: 'resolution', context: { company: true, notBefore: ["year's", 'new year'], not: ['january', 'meeting', 'pass', 'passed', 'board', 'agm'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'finance'], meaning: 'a formal decision of a meeting', instead: ['formal decision'] },
    { sectors: ['technology', 'academia'], meaning: 'how sharp a picture is', instead: ['sharpness'] },
    { sectors: ['legal'], meaning: 'the end of a dispute', instead: ['end of the dispute'] },
    { sectors: ['health'], meaning: 'an illness going away', instead: ['end of the illness'] },
    { sectors: ['community'], meaning: 'a promise for the new year', instead: ['promise'] },
  ] },
  { term: 'resource', everyday: true, context: { company: true, not: ['waste', 'natural', 'limited', 'human', 'energy'], near: ['staffing', 'allocate', 'allocation', 'availability', 'worksheet', 'download', 'refer', 'signpost', 'families'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'a worker who can be used', instead: ['available worker'] },
    { sectors: ['education', 'academia'], meaning: 'a book or sheet for a lesson', instead: ['teaching material'] },
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'a place or person that helps', instead: ['source of help'] },
    { sectors: ['community'], meaning: 'a supply of something useful', instead: ['useful thing'] },
  ] },
  { term: 'respondent', senses: [
    { sectors: ['legal'], meaning: 'the person against whom a case is brought', instead: ['person defending|people defending'] },
    { sectors: ['community'], meaning: 'a person who answers questions', instead: ['person asked'] },
  ] },
  { term: 'responsive', grammar: 'fixed', context: { notAfter: ['to'] }, senses: [
    { sectors: ['technology'], meaning: 'fitting any screen', instead: ['mobile-friendly'] },
    { sectors: ['health'], meaning: 'reacting to voice or touch', instead: ['reacting'] },
    { sectors: ['community'], meaning: 'quick to answer', instead: ['quick to answer'] },
  ] },
  { term: 'restraint', senses: [
    { sectors: ['health', 'education'], meaning: 'holding a person still', instead: ['physical hold'] },
    { sectors: ['legal'], meaning: 'a limit on trade or work', instead: ['legal limit'] },
    { sectors: ['government', 'business', 'finance', 'community'], meaning: 'not doing too much', instead: ['moderation'] },
  ] },
  { term: 'restricted', grammar: 'fixed', context: { notAfter: ['view', 'access', 'space'] }, senses: [
    { sectors: ['nonprofit', 'finance'], meaning: 'to be spent on one purpose only', instead: ['single-purpose'] },
    { sectors: ['government', 'technology'], meaning: 'only for people who are cleared', instead: ['secret'] },
    { sectors: ['business'], meaning: 'not yet free to be sold', instead: ['locked-in'] },
    { sectors: ['community'], meaning: 'limited', instead: ['limited'] },
  ] },
  { term: 'retainer', everyday: true, senses: [
    { sectors: ['business', 'legal'], meaning: 'a fee that keeps a helper ready', instead: ['fee'] },
    { sectors: ['health'], meaning: 'a wire that keeps teeth straight', instead: ['teeth wire'] },
    { sectors: ['community'], meaning: 'an old servant', instead: ['old servant'] },
  ] },
  { term: 'retention', everyday: true, context: { not: ['fluid', 'water', 'urinary'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit', 'business', 'community'], meaning: 'keeping staff or customers', instead: ['keeping'] },
    { sectors: ['technology', 'legal'], meaning: 'how long data is kept', instead: ['storage time'] },
    { sectors: ['education'], meaning: 'pupils repeating a year', instead: ['repeating of the year'] },
    { sectors: ['academia'], meaning: 'students staying to the end', instead: ['staying on'] },
    { sectors: ['finance'], meaning: 'part of a price held back', instead: ['sum held back'] },
  ] },
  { term: 'retrospective', context: { notAfter: ['study', 'cohort', 'analysis', 'review', 'data', 'audit'] }, senses: [
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'a meeting to look back on the work', instead: ['look-back meeting'] },
    { sectors: ['community'], meaning: "a show of an artist's life work", instead: ['art show'] },
  ] },
  { term: 'return', everyday: true, obvious: true, context: { near: ['investment', 'yield', 'portfolio', 'fund', 'benchmark', 'investor', 'equity', 'annual', 'asset'], notBefore: [...asVerb, 'in', 'by', 'on', 'tax', 'happy', 'the'], notAfter: ['to', 'from', 'date', 'ticket', 'journey', 'trip', 'flight', 'envelope', 'address', 'label', 'home'], not: ['tax', 'file', 'filed', 'filing', 'photos'] }, senses: [
    { sectors: ['finance'], meaning: 'the profit of an investment', instead: ['profit'] },
    { sectors: ['business'], meaning: 'goods sent back', instead: ['item sent back|items sent back'] },
    { sectors: ['community'], meaning: 'coming back', instead: ['way back'] },
  ] },
  { term: 'review', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'under', 'for'], not: ['hotel', 'film', 'book', 'restaurant', 'play', 'stars', 'amazon'], near: ['found', 'studies', 'papers', 'annual', 'appraisal', 'salary', 'quarterly', 'year-end', 'literature', 'systematic', 'scoping', 'peer', 'pull request', 'evidence'] }, senses: [
    { sectors: ['health'], meaning: "a check of a patient's care", instead: ['care check'] },
    { sectors: ['academia'], meaning: 'a study of all earlier studies', instead: ['summary of the research'] },
    { sectors: ['technology'], meaning: 'a check of code by a colleague', instead: ['check of the software'] },
    { sectors: ['business'], meaning: "a talk about a worker's results", instead: ['talk about work'] },
    { sectors: ['education', 'government', 'nonprofit', 'finance', 'legal', 'community'], meaning: 'another look at something', instead: ['fresh look'] },
  ] },
  { term: 'revise', grammar: 'verb', context: { not: ['policy', 'plan', 'draft'] }, senses: [
    { sectors: ['education'], meaning: 'study for an exam', instead: ['study'] },
    { sectors: ['community'], meaning: 'change for the better', instead: ['change'] },
  ] },
  { term: 'revision', context: { notAfter: ['of', 'to'] }, senses: [
    { sectors: ['education'], meaning: 'studying before an exam', instead: ['exam study'] },
    { sectors: ['government', 'business', 'technology', 'academia', 'legal', 'community'], meaning: 'a changed version', instead: ['new version'] },
    { sectors: ['health'], meaning: 'a second operation', instead: ['repeat operation'] },
  ] },
  { term: 'roll', everyday: true, context: { before: ['electoral', 'school', 'falling', 'jury', 'court', 'on', 'the'], notBefore: asVerb, not: ['bread', 'paper', 'toilet', 'kitchen', 'sausage', 'film', 'cheese', 'bacon', 'carpet', 'drum'] }, senses: [
    { sectors: ['government'], meaning: 'the official list of voters', instead: ['list of voters'] },
    { sectors: ['education'], meaning: 'the list of all pupils', instead: ['list of all pupils'] },
    { sectors: ['legal'], meaning: 'the list of allowed lawyers', instead: ['list of lawyers'] },
    { sectors: ['community'], meaning: 'a small loaf', instead: ['small loaf'] },
  ] },
  { term: 'root', everyday: true, context: { company: true, near: ['folder', 'directory', 'certificate', 'privilege'], before: ['as'] }, senses: [
    { sectors: ['technology'], meaning: 'the user with all rights', instead: ['user with all rights'] },
    { sectors: ['community'], meaning: 'the part of a plant under the ground', instead: ['part'] },
  ] },
  { term: 'rotation', context: { notAfter: ['of'] }, senses: [
    { sectors: ['health'], meaning: 'some months of training on one ward', instead: ['training block'] },
    { sectors: ['business'], meaning: 'a move to another post', instead: ['change of post'] },
    { sectors: ['finance'], meaning: 'a move of money to other shares', instead: ['move to other shares'] },
    { sectors: ['community'], meaning: 'a change of crops', instead: ['change'] },
  ] },
  { term: 'round', everyday: true, obvious: true, context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'ward', 'funding', 'seed', 'first', 'second', 'third', 'next', 'last', 'angel', 'bridge', 'grand', 'on', 'morning', 'final'], not: ['corner', 'drinks', 'golf', 'table', 'applause', 'way', 'clock'] }, senses: [
    { sectors: ['health'], meaning: "the doctors' walk from bed to bed", instead: ['visit to each patient'] },
    { sectors: ['business', 'technology', 'finance'], meaning: 'a time of raising money from investors', instead: ['fundraising stage'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'one stage of applying', instead: ['stage of applying'] },
    { sectors: ['community'], meaning: 'a turn in a game', instead: ['turn'] },
  ] },
  { term: 'rubric', senses: [
    { sectors: ['education', 'academia'], meaning: 'a table that shows how marks are given', instead: ['marking guide'] },
    { sectors: ['community'], meaning: 'a heading with rules', instead: ['heading'] },
  ] },
  { term: 'runway', context: { not: ['airport', 'plane', 'flight', 'model', 'fashion', 'land'] }, senses: [
    { sectors: ['business', 'technology', 'finance'], meaning: 'the time until the money runs out', instead: ['time until the money runs out'] },
    { sectors: ['community'], meaning: 'a strip on which planes land', instead: ['landing strip'] },
  ] },
  { term: 'safeguarding', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'legal', 'community'], meaning: 'protecting people from abuse', instead: ['protection from abuse'] },
    { sectors: ['technology', 'finance'], meaning: 'keeping money or data safe', instead: ['protection of money or data'] },
  ] },
  { term: 'sample', everyday: true, context: { notBefore: [...asVerb, 'small', 'random', 'representative', 'large', 'blood', 'urine', 'stool'] }, senses: [
    { sectors: ['health'], meaning: 'some blood or tissue for a test', instead: ['bit of blood or tissue'] },
    { sectors: ['academia'], meaning: 'the people who were studied', instead: ['group studied'] },
    { sectors: ['business', 'community'], meaning: 'a free bit of a product', instead: ['free taster'] },
  ] },
  { term: 'sanction', context: { notBefore: asVerb, notAfter: ['on', 'against'] }, senses: [
    { sectors: ['government'], meaning: 'a cut of a payment as a punishment', instead: ['cut in payment'] },
    { sectors: ['legal'], meaning: 'a punishment by a court', instead: ['penalty'] },
    { sectors: ['education'], meaning: 'a punishment at school', instead: ['punishment'] },
    { sectors: ['finance', 'community'], meaning: 'a ban on dealing with somebody', instead: ['ban on dealing'] },
    { sectors: ['nonprofit', 'business'], meaning: 'official approval', instead: ['approval'] },
  ] },
  { term: 'sanctuary', context: { company: true }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'safety for people who have fled', instead: ['safety for refugees'] },
    { sectors: ['community'], meaning: 'a place for rescued animals', instead: ['animal home'] },
  ] },
  { term: 'sandbox', context: { company: true }, senses: [
    { sectors: ['technology'], meaning: 'a safe place to try out software', instead: ['safe test area'] },
    { sectors: ['government', 'finance'], meaning: 'a trial with lighter rules', instead: ['trial under lighter rules'] },
    { sectors: ['community'], meaning: 'a box to play in', instead: ['play area'] },
  ] },
  { term: 'saturation', senses: [
    { sectors: ['academia'], meaning: 'the point at which nothing new is said', instead: ['point at which nothing new is said'] },
    { sectors: ['health'], meaning: 'how much oxygen is in the blood', instead: ['level of oxygen'] },
    { sectors: ['business'], meaning: 'a market without room for more', instead: ['lack of new buyers'] },
    { sectors: ['community'], meaning: 'being soaked', instead: ['soaking'] },
  ] },
  { term: 'saving', everyday: true, context: { notBefore: [...asVerb, 'is', 'are', 'by', 'for', 'of', 'was', 'energy', 'time', 'money'], notAfter: ['time', 'money', 'the', 'a', 'lives', 'you', 'on', 'as', 'it', 'your', 'account', 'goal', 'club', 'match'], not: ['matched', 'bank', 'account'] }, senses: [
    { sectors: ['health', 'education', 'government'], meaning: 'a cut in spending', instead: ['cut in spending'] },
    { sectors: ['community'], meaning: 'money put aside', instead: ['money put aside'] },
  ] },
  { term: 'scaffold', context: { company: true, notAfter: ['a', 'the', 'their', 'each'] }, senses: [
    { sectors: ['education', 'academia'], meaning: 'a help that is taken away bit by bit', instead: ['step-by-step help'] },
    { sectors: ['health'], meaning: 'a frame on which tissue grows', instead: ['frame for new tissue'] },
    { sectors: ['community'], meaning: 'poles round a building', instead: ['pole frame'] },
  ] },
  { term: 'scaffold', grammar: 'verb', context: { company: true }, senses: [
    { sectors: ['education', 'academia'], meaning: 'help step by step', instead: ['support'] },
    { sectors: ['technology'], meaning: 'make the first files of', instead: ['set up'] },
    { sectors: ['community'], meaning: 'put poles round a building', instead: ['put poles round'] },
  ] },
  { term: 'scaffolding', context: { notBefore: [...asVerb, 'is', 'are'] }, senses: [
    { sectors: ['education', 'academia'], meaning: 'help that is taken away bit by bit', instead: ['step-by-step help'] },
    { sectors: ['community'], meaning: 'poles round a building', instead: ['pole frame'] },
  ] },
  { term: 'scale', everyday: true, context: { notAfter: ['of', 'up', 'back', 'down'], notBefore: [...asVerb, 'on a', 'large', 'small', 'full', 'at', 'in', 'grand', 'bathroom', 'kitchen', 'this'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a set of questions that gives a score', instead: ['set of questions'] },
    { sectors: ['business', 'technology'], meaning: 'large size', instead: ['large size'] },
    { sectors: ['community'], meaning: 'a machine that shows weight', instead: ['machine'] },
  ] },
  { term: 'scale', everyday: true, grammar: 'verb', context: { notBefore: ['a', 'at', 'large', 'small', 'grand', 'full', 'of', 'pay', 'on', 'rating', 'likert', 'point', 'sliding', 'economies of', 'time', 'wide', 'same', 'the', 'bathroom', 'kitchen'], notAfter: ['up', 'down', 'back'] }, senses: [
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'grow without breaking', instead: ['grow'] },
    { sectors: ['health'], meaning: 'clean the teeth', instead: ['clean'] },
    { sectors: ['community'], meaning: 'climb', instead: ['climb'] },
  ] },
  { term: 'scan', everyday: true, obvious: true, context: { near: ['patient', 'hospital', 'mri', 'ct', 'ultrasound', 'doctor', 'radiology', 'brain', 'result', 'gp', 'network', 'server', 'port', 'vulnerability', 'security', 'malware'], notBefore: asVerb }, senses: [
    { sectors: ['health'], meaning: 'a picture of the inside of the body', instead: ['picture of the inside of the body'] },
    { sectors: ['technology'], meaning: 'a search for weak points or harmful files', instead: ['search for weak points'] },
    { sectors: ['community'], meaning: 'a digital copy of a page', instead: ['digital copy'] },
  ] },
  { term: 'schedule', everyday: true, context: { company: true, notBefore: [...asVerb, 'on', 'ahead of', 'behind', 'busy', 'daily', 'weekly', 'bus', 'train', 'my', 'your', 'her', 'his', 'our', 'work', 'tight', 'full'], not: ['meeting', 'holiday', 'week'], near: ['act', 'paragraph', 'annex'] }, senses: [
    { sectors: ['legal'], meaning: 'a list at the end of a contract or law', instead: ['attached list'] },
    { sectors: ['health', 'education', 'nonprofit', 'business', 'technology', 'community'], meaning: 'a plan of times', instead: ['list of times'] },
  ] },
  { term: 'schema', senses: [
    { sectors: ['technology'], meaning: 'the layout of a database', instead: ['database layout'] },
    { sectors: ['education'], meaning: "a child's way of playing again and again", instead: ['repeated way of playing'] },
    { sectors: ['academia'], meaning: 'a pattern of thought', instead: ['pattern of thought'] },
  ] },
  { term: 'school', everyday: true, obvious: true, context: { company: true, near: ['head of school', 'of law', 'of medicine'], before: ['graduate', 'medical', 'business', 'law'] }, senses: [
    { sectors: ['academia'], meaning: 'a department of a university', instead: ['university department'] },
    { sectors: ['community'], meaning: 'a place where children learn', instead: ['place to learn'] },
  ] },
  { term: 'scope', context: { notBefore: [...asVerb, 'in', 'out of', 'project', 'wider'], notAfter: ['for', 'to', 'of'] }, senses: [
    { sectors: ['health'], meaning: 'a camera test inside the body', instead: ['camera test'] },
    { sectors: ['community'], meaning: 'what the work takes in', instead: ['range of work'] },
  ] },
  { term: 'screen', everyday: true, grammar: 'verb', context: { near: ['cancer', 'patient', 'symptom', 'candidate', 'applicant', 'newborn', 'depression', 'donor', 'abstract'], notBefore: ['bigger', 'big', 'small', 'on', 'off', 'wide', 'split', 'large', 'second', 'touch', 'phone', 'computer', 'flat', 'home', 'green', 'smoke', 'the', 'his', 'her', 'their', 'my', 'our', 'your', 'a'], notAfter: ['time', 'reader', 'shot', 'saver', 'door'] }, senses: [
    { sectors: ['health'], meaning: 'test for an illness before signs show', instead: ['test'] },
    { sectors: ['business', 'academia'], meaning: 'sort people who want a job', instead: ['check'] },
    { sectors: ['finance'], meaning: 'check against lists of banned names', instead: ['check'] },
    { sectors: ['nonprofit', 'community'], meaning: 'show a film', instead: ['show'] },
  ] },
  { term: 'screening', everyday: true, senses: [
    { sectors: ['health'], meaning: 'a test for illness before signs show', instead: ['check', 'early test'] },
    { sectors: ['business'], meaning: 'a first check of job seekers', instead: ['first check of applicants'] },
    { sectors: ['finance'], meaning: 'a check of names against ban lists', instead: ['check against ban lists'] },
    { sectors: ['nonprofit', 'community'], meaning: 'a showing of a film', instead: ['film showing'] },
  ] },
  { term: 'script', everyday: true, context: { notBefore: asVerb }, senses: [
    { sectors: ['health'], meaning: "a doctor's order for medicine", instead: ['prescription'] },
    { sectors: ['technology'], meaning: 'a small piece of software', instead: ['small piece of software'] },
    { sectors: ['business'], meaning: 'the words to say on a phone call', instead: ['text to read out'] },
    { sectors: ['community'], meaning: 'the words of a play', instead: ['text'] },
  ] },
  { term: 'scrum', senses: [
    { sectors: ['technology'], meaning: 'a way for a team to work in short steps', instead: ['way of working in short steps'] },
    { sectors: ['community'], meaning: 'a push in rugby', instead: ['rugby push'] },
  ] },
  { term: 'scrutiny', senses: [
    { sectors: ['government'], meaning: 'the checking of decisions by councillors', instead: ['check by councillors'] },
    { sectors: ['community'], meaning: 'a close look', instead: ['close look'] },
  ] },
  { term: 'sealed', everyday: true, grammar: 'fixed', context: { notAfter: ['envelope'] }, senses: [
    { sectors: ['legal'], meaning: 'kept secret or stamped by a court', instead: ['stamped by the court'] },
    { sectors: ['community'], meaning: 'closed tightly', instead: ['closed tightly'] },
  ] },
  { term: 'search', everyday: true, context: { notBefore: [...asVerb, 'job', 'in', 'web', 'google'], notAfter: ['for', 'engine', 'bar', 'box', 'results', 'function', 'term', 'button'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'a check of the records on a house', instead: ['check of the records'] },
    { sectors: ['government'], meaning: 'a look by the police for something hidden', instead: ['look by the police'] },
    { sectors: ['technology'], meaning: 'a tool that looks things up', instead: ['look-up tool'] },
    { sectors: ['community'], meaning: 'looking for something', instead: ['hunt'] },
  ] },
  { term: 'seat', everyday: true, context: { company: true, before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'per', 'safe', 'marginal', 'licensed', 'paid', 'more', 'extra', 'unused', 'additional', 'ten', 'five'], near: ['party', 'won', 'lost', 'license', 'subscription', 'parliament', 'billed', 'majority'], not: ['take', 'bus', 'train', 'plane', 'front', 'back', 'car', 'belt', 'window', 'aisle', 'chair', 'reserved', 'row', 'theatre', 'concert', 'sit', 'save'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'the right of one person to use a program', instead: ['user licence'] },
    { sectors: ['government'], meaning: 'a place in parliament', instead: ['place in parliament'] },
    { sectors: ['community'], meaning: 'a thing to sit on', instead: ['chair'] },
  ] },
  { term: 'secondary', context: { company: true, notAfter: ['school', 'care', 'data', 'pupils', 'education', 'effect', 'teacher', 'market', 'analysis', 'use', 'students', 'legislation', 'to', "school's", 'concern', 'contact', 'colour', 'account', 'source', 'research'] }, senses: [
    { sectors: ['health'], meaning: 'a tumour that has spread from another', instead: ['tumour that has spread|tumours that have spread'] },
    { sectors: ['community'], meaning: 'a school for children over eleven', instead: ['high school'] },
  ] },
  { term: 'secretary', everyday: true, obvious: true, context: { company: true, notBefore: ['school', 'medical', 'the school', 'his', 'her'], near: ['treasury', 'company', 'chair', 'treasurer', 'minutes'] }, senses: [
    { sectors: ['government'], meaning: 'the head of a state department', instead: ['head of the department'] },
    { sectors: ['nonprofit', 'business', 'legal'], meaning: 'the officer who keeps the records', instead: ['records officer'] },
    { sectors: ['community'], meaning: 'a person who does office work', instead: ['office worker'] },
  ] },
  { term: 'section', everyday: true, context: { company: true, near: ['caesarean', 'mha', 'mental health', 'detained', 'assessed'], before: ['a c', 'caesarean'], not: ['page', 'form', 'report', 'website', 'guide', 'second', 'next'], notAfter: ['of', '2', '3', '117', '136'], notBefore: ['under', 'this'] }, senses: [
    { sectors: ['health'], meaning: 'a birth by operation, or being kept by law', instead: ['birth by surgery'] },
    { sectors: ['community'], meaning: 'a part of a text', instead: ['part'] },
  ] },
  { term: 'sectioned', grammar: 'fixed', senses: [
    { sectors: ['health', 'government', 'nonprofit', 'legal'], meaning: 'kept in hospital by mental health law', instead: ['detained in hospital'] },
    { sectors: ['education', 'business', 'technology', 'community'], meaning: 'split into parts', instead: ['divided'] },
  ] },
  { term: 'security', everyday: true, obvious: true, context: { company: true, near: ['default', 'collateral', 'threat', 'traded', 'issuer', 'border', 'terror'] }, senses: [
    { sectors: ['technology'], meaning: 'protection from attack on computers', instead: ['protection from attack'] },
    { sectors: ['finance'], meaning: 'a share or bond that can be traded', instead: ['investment'] },
    { sectors: ['legal'], meaning: 'property promised for a debt', instead: ['promised property'] },
    { sectors: ['government'], meaning: 'keeping the country safe', instead: ['safety of the country'] },
    { sectors: ['community'], meaning: 'guards and locks', instead: ['safety'] },
  ] },
  { term: 'seed', everyday: true, context: { company: true, notBefore: asVerb, not: ['plant', 'garden', 'soil', 'bird', 'pumpkin'], near: ['round', 'raised', 'series', 'random', 'reproducible', 'generator', 'seeded'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the first money for a new firm', instead: ['first money'] },
    { sectors: ['technology'], meaning: 'the number that starts a random series', instead: ['starting number'] },
    { sectors: ['community'], meaning: 'what a plant grows from', instead: ['plant grain'] },
  ] },
  { term: 'segment', context: { company: true, notBefore: asVerb }, senses: [
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'a group of customers or supporters', instead: ['group of supporters'] },
    { sectors: ['community'], meaning: 'a part', instead: ['part'] },
  ] },
  { term: 'seizure', senses: [
    { sectors: ['health', 'community'], meaning: 'a sudden fit', instead: ['sudden fit'] },
    { sectors: ['government', 'legal'], meaning: 'the taking away of goods by the state', instead: ['taking of goods'] },
    { sectors: ['finance'], meaning: 'the taking of property for a debt', instead: ['taking of property'] },
  ] },
  { term: 'senior', everyday: true, context: { notAfter: ['manager', 'leader', 'leadership', 'staff', 'team', 'colleague', 'partner', 'doctor', 'nurse', 'officer', 'role', 'people', 'management', 'lecturer', 'developer', 'engineer', 'associate', 'school', 'position', 'level', 'person', 'moment', 'civil', 'clinician', 'consultant', 'researcher', 'to', 'post', 'official', 'figures', 'member'], notBefore: ['more', 'most', 'is', 'very'] }, senses: [
    { sectors: ['education', 'academia'], meaning: 'a student in the final year', instead: ['final-year student'] },
    { sectors: ['health', 'nonprofit', 'community'], meaning: 'an old person', instead: ['older person'] },
    { sectors: ['government', 'business', 'technology', 'legal'], meaning: 'a person of high rank', instead: ['higher-ranking person'] },
  ] },
  { term: 'sensitivity', context: { notBefore: ['antibiotic', 'skin', 'cultural'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'how often a test finds the illness', instead: ['share of cases found'] },
    { sectors: ['technology', 'legal'], meaning: 'how secret data is', instead: ['level of secrecy'] },
    { sectors: ['finance'], meaning: 'how much a figure moves with another', instead: ['effect of changes'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: "care for others' feelings", instead: ['care'] },
  ] },
  { term: 'sentence', everyday: true, obvious: true, context: { not: ['word', 'write', 'writing', 'paragraph', 'comma', 'page', 'read', 'line', 'report', 'first', 'last', 'grammar', 'second', 'text', 'draft', 'rewrite', 'long', 'delete', 'letter', 'spelling', 'reading', 'postcard', 'short'] }, senses: [
    { sectors: ['government', 'nonprofit', 'legal'], meaning: 'a punishment set by a court', instead: ['punishment'] },
    { sectors: ['community'], meaning: 'a line of words', instead: ['line of words'] },
  ] },
  { term: 'separation', context: { company: true, near: ['employment', 'payroll', 'position', 'layoff', 'duties', 'concern', 'layer'] }, senses: [
    { sectors: ['government', 'business'], meaning: 'leaving a job', instead: ['end of the job'] },
    { sectors: ['nonprofit', 'legal', 'community'], meaning: 'a couple living apart', instead: ['living apart'] },
    { sectors: ['technology'], meaning: 'keeping parts of a system apart', instead: ['keeping apart'] },
  ] },
  { term: 'serve', everyday: true, grammar: 'verb', context: { company: true, near: ['papers', 'summons', 'writ', 'subpoena', 'petition', 'particulars', 'eviction', 'time', 'defendant', 'court', 'lawsuit', 'complaint', 'discovery', 'interrogatories'], not: ['food', 'lunch', 'tea', 'coffee', 'dinner', 'customer', 'meal', 'cake', 'drink'], notAfter: ['time', 'as', 'on'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'hand over formally', instead: ['deliver'] },
    { sectors: ['community'], meaning: 'give food or help to', instead: ['provide for'] },
  ] },
  { term: 'service', everyday: true, obvious: true, context: { company: true, near: ['claim form', 'deemed', 'clock', 'bailiff', 'summons', 'writ', 'substituted', 'papers', 'court order'], before: ['deemed', 'substituted', 'effect', 'effected', 'accept', 'proof of', 'acknowledgment of', 'acknowledgement of', 'good'] }, senses: [
    { sectors: ['legal'], meaning: 'the formal handing over of court papers', instead: ['formal handing over'] },
    { sectors: ['community'], meaning: 'help for customers', instead: ['help'] },
  ] },
  { term: 'session', everyday: true, obvious: true, context: { company: true, not: ['training', 'question', 'next', 'last', 'online', 'workshop', 'photo'], near: ['timeout', 'token', 'cookie', 'absent', 'missed', 'parliament', 'legislature', 'legislative', 'lawmaker', 'assembly', 'register'], before: ['legislative', 'executive', 'closed', 'plenary'] }, senses: [
    { sectors: ['technology'], meaning: 'the time that a user is logged in', instead: ['time logged in'] },
    { sectors: ['education'], meaning: 'half a school day', instead: ['half school day'] },
    { sectors: ['government'], meaning: 'a period in which a parliament sits', instead: ['sitting period'] },
    { sectors: ['health', 'nonprofit', 'community'], meaning: 'a meeting with a helper', instead: ['meeting'] },
  ] },
  { term: 'set', everyday: true, context: { company: true, after: ['one', 'two', 'three', 'four', 'five'], before: ['top', 'bottom', 'middle', 'lower', 'higher', 'maths', 'english', 'ability'], near: ['maths', 'ability', 'year 8', 'year 9', 'year 10', 'moved up'], notAfter: ['of', 'up', 'in', 'to', 'a', 'the', 'out', 'by'], not: ['film', 'tv', 'tea', 'chess', 'drawers', 'keys', 'tools'], notBefore: ['we', 'they', 'you', 'to'] }, senses: [
    { sectors: ['education'], meaning: 'a class of pupils of like ability', instead: ['class of like ability'] },
    { sectors: ['community'], meaning: 'things that belong together', instead: ['group of things'] },
  ] },
  { term: 'set aside', everyday: true, grammar: 'verb', context: { notAfter: ['time', 'some'] }, senses: [
    { sectors: ['legal'], meaning: "cancel a court's decision", instead: ['cancel'] },
    { sectors: ['community'], meaning: 'keep for later', instead: ['keep for later'] },
  ] },
  { term: 'setting', everyday: true, context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'early years', 'care', 'childcare', 'nursery', 'privacy', 'clinical', 'another', 'every', 'hospital', 'community', 'outpatient', 'default', 'school', 'new', 'old', 'education'], notAfter: ['up', 'out', 'off', 'aside', 'targets', 'goals', 'fire', 'standards'] }, senses: [
    { sectors: ['education'], meaning: 'a nursery or other place of childcare', instead: ['place of childcare'] },
    { sectors: ['health'], meaning: 'a place where care is given', instead: ['place of care'] },
    { sectors: ['technology'], meaning: 'a choice in a program', instead: ['software choice'] },
    { sectors: ['community'], meaning: 'the place around one', instead: ['surroundings'] },
  ] },
  { term: 'settle', everyday: true, obvious: true, grammar: 'verb', context: { notAfter: ['in', 'down', 'into', 'for', 'on', 'quickly', 'well'], near: ['claim', 'dispute', 'court', 'case', 'out of court', 'sue', 'trial', 'lawsuit', 'litigation', 'mediation', 'trade', 'invoice', 'account', 'balance', 'debt', 'transaction'] }, senses: [
    { sectors: ['legal'], meaning: 'end a dispute by agreement', instead: ['resolve'] },
    { sectors: ['finance'], meaning: 'pay what is owed', instead: ['pay'] },
    { sectors: ['community'], meaning: 'make calm or come to rest', instead: ['calm'] },
  ] },
  { term: 'settled', everyday: true, grammar: 'fixed', context: { notBefore: ['well', 'has', 'get'], notAfter: ['in', 'down', 'into', 'on'] }, senses: [
    { sectors: ['government'], meaning: 'with the right to stay for good', instead: ['permanent'] },
    { sectors: ['legal'], meaning: 'ended by agreement', instead: ['ended by agreement'] },
    { sectors: ['finance'], meaning: 'paid in full', instead: ['paid in full'] },
    { sectors: ['community'], meaning: 'calm and at home', instead: ['calm'] },
  ] },
  { term: 'settlement', context: { company: true, near: ['employment', 'lawsuit', 'offer', 'transaction', 'local government', 'eu', 'home office', 'status'] }, senses: [
    { sectors: ['business', 'legal'], meaning: 'an agreement that ends a dispute', instead: ['agreement to end the dispute'] },
    { sectors: ['finance'], meaning: 'the payment of a deal', instead: ['final payment'] },
    { sectors: ['nonprofit'], meaning: 'the right of a migrant to stay', instead: ['right to stay'] },
    { sectors: ['government'], meaning: 'a yearly sum for councils', instead: ['yearly sum'] },
    { sectors: ['community'], meaning: 'a small village', instead: ['village'] },
  ] },
  { term: 'severance', senses: [
    { sectors: ['legal'], meaning: "the splitting of a shared home's ownership", instead: ['splitting of ownership'] },
    { sectors: ['health', 'business'], meaning: 'pay on leaving a job', instead: ['leaving pay'] },
    { sectors: ['community'], meaning: 'the breaking of a tie', instead: ['break'] },
  ] },
  { term: 'share', everyday: true, obvious: true, context: { near: ['shareholder', 'dividend', 'equity', 'stock', 'ordinary', 'preference', 'capital', 'buyback', 'portfolio', 'investor', 'option'], notBefore: [...asVerb, 'fair', 'file', 'screen', 'market', 'time', "lion's", 'car'], notAfter: ['of', 'the', 'a', 'your', 'this', 'it', 'our', 'my', 'their', 'screen', 'with', 'that'] }, senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'a part of a company that one owns', instead: ['part of the company'] },
    { sectors: ['technology'], meaning: 'a folder that several people use', instead: ['common folder'] },
    { sectors: ['community'], meaning: 'the part that one gets', instead: ['part'] },
  ] },
  { term: 'shell', everyday: true, context: { company: true, near: ['bash', 'command', 'terminal', 'ssh', 'linux', 'companies', 'corporation', 'offshore', 'ownership', 'entity'] }, senses: [
    { sectors: ['technology'], meaning: 'a window for typed commands', instead: ['command window'] },
    { sectors: ['finance', 'legal'], meaning: 'a firm without a real business', instead: ['empty company'] },
    { sectors: ['community'], meaning: 'the hard cover of an egg or sea animal', instead: ['hard cover'] },
  ] },
  { term: 'ship', everyday: true, grammar: 'verb', context: { notBefore: ['cruise', 'container', 'by', 'space', 'on', 'sailing'], not: ['cruise', 'boat', 'sea', 'captain', 'port', 'cargo'] }, senses: [
    { sectors: ['technology'], meaning: 'give out to users', instead: ['release'] },
    { sectors: ['community'], meaning: 'send by post or lorry', instead: ['send'] },
  ] },
  { term: 'shock', everyday: true, context: { company: true, near: ['bp', 'septic', 'pressure', 'fluids', 'resus', 'bleeding', 'anaphylactic', 'hypovolaemic', 'cardiogenic'], not: ['hear', 'news'], notBefore: ['culture', 'electric'] }, senses: [
    { sectors: ['health'], meaning: 'a dangerous fall in blood pressure', instead: ['dangerous fall in blood pressure'] },
    { sectors: ['community'], meaning: 'a nasty surprise', instead: ['nasty surprise'] },
  ] },
  { term: 'shrinkage', context: { company: true }, senses: [
    { sectors: ['business'], meaning: 'goods that are stolen or lost', instead: ['loss of goods'] },
    { sectors: ['academia'], meaning: 'pulling estimates closer together', instead: ['pulling together of estimates'] },
    { sectors: ['community'], meaning: 'getting smaller', instead: ['loss of size'] },
  ] },
  { term: 'sidebar', senses: [
    { sectors: ['legal'], meaning: 'a private talk with the judge', instead: ['private talk with the judge'] },
    { sectors: ['community'], meaning: 'a column at the side of a page', instead: ['side column'] },
  ] },
  { term: 'significant', grammar: 'fixed', context: { company: true, before: ['not', 'non', 'statistically'], near: ['statistically', 'difference', 'association', 'finding', 'correlation', 'predictor', 'interaction'], notAfter: ['other', 'event', 'weight', 'risk', 'pain', 'harm'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'not likely to be chance', instead: ['proven'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'finance', 'legal', 'community'], meaning: 'large or important', instead: ['large', 'important'] },
  ] },
  { term: 'site', everyday: true, obvious: true, context: { company: true, near: ['recruiting', 'recruited', 'recruit', 'investigator', 'enrol', 'enroll', 'multi-site'], notAfter: ['visit', 'manager', 'meeting', 'map'], notBefore: ['on', 'off', 'building', 'web', 'camp', 'wound', 'injection'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a place where a study is run', instead: ['place of the study'] },
    { sectors: ['technology'], meaning: 'a set of web pages', instead: ['set of web pages'] },
    { sectors: ['community'], meaning: 'a piece of land', instead: ['piece of land'] },
  ] },
  { term: 'smear', context: { company: true, near: ['due', 'cervical', 'cervix', 'book', 'overdue', 'test'], notBefore: asVerb }, senses: [
    { sectors: ['health'], meaning: 'a test of cells from the womb', instead: ['womb test'] },
    { sectors: ['community'], meaning: 'a false attack on somebody', instead: ['false attack'] },
  ] },
  { term: 'solicitation', senses: [
    { sectors: ['nonprofit'], meaning: 'asking for a gift', instead: ['request for a gift'] },
    { sectors: ['government', 'business'], meaning: 'asking firms for offers', instead: ['request for offers'] },
    { sectors: ['legal'], meaning: 'asking somebody to commit a crime', instead: ['asking for a crime'] },
    { sectors: ['community'], meaning: 'asking for something', instead: ['request'] },
  ] },
  { term: 'solution', everyday: true, context: { notAfter: ['to', 'for', 'is'], notBefore: ['the', 'best', 'simple', 'easy'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'a product that is sold', instead: ['product'] },
    { sectors: ['health', 'academia'], meaning: 'a liquid with something in it', instead: ['liquid mixture'] },
    { sectors: ['community'], meaning: 'an answer to a problem', instead: ['answer'] },
  ] },
  { term: 'specification', senses: [
    { sectors: ['education'], meaning: 'what an exam course covers', instead: ['list of exam topics'] },
    { sectors: ['government', 'business', 'technology', 'community'], meaning: 'what must be built or bought', instead: ['wish list'] },
    { sectors: ['legal'], meaning: 'the description in a patent', instead: ['invention description'] },
  ] },
  { term: 'spike', everyday: true, context: { notAfter: ['in', 'of'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: 'a short task to find something out', instead: ['short trial task'] },
    { sectors: ['community'], meaning: 'a sudden rise', instead: ['sudden rise'] },
  ] },
  { term: 'sponsor', context: { notBefore: [...asVerb, 'exclusive', 'headline', 'event', 'race', 'title', 'corporate'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'the body in charge of a trial', instead: ['body in charge of the study'] },
    { sectors: ['business', 'technology'], meaning: 'the senior person behind a project', instead: ['senior backer'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'a person or firm that gives money', instead: ['giver of money'] },
    { sectors: ['government'], meaning: 'the employer behind a visa', instead: ['employer behind the visa|employers behind the visa'] },
  ] },
  { term: 'spot', everyday: true, context: { notBefore: [...asVerb, 'on the', 'the', 'black', 'sweet', 'blind', 'parking', 'good'], not: ['parking', 'lunch', 'nice', 'face'] }, senses: [
    { sectors: ['business'], meaning: 'one showing of an advert', instead: ['advert showing'] },
    { sectors: ['finance'], meaning: 'the price for buying now', instead: ['price for now'] },
    { sectors: ['health'], meaning: 'a mark on the skin', instead: ['mark on the skin'] },
    { sectors: ['community'], meaning: 'a place', instead: ['place'] },
  ] },
  { term: 'spread', everyday: true, obvious: true, context: { company: true, notBefore: asVerb, notAfter: ['of', 'the', 'out', 'it', 'across', 'over', 'to', 'quickly'], near: ['virus', 'germ', 'basis points', 'trader', 'outbreak', 'contain', 'values', 'distribution', 'standard deviation'] }, senses: [
    { sectors: ['finance'], meaning: 'the gap between two prices', instead: ['gap between the prices'] },
    { sectors: ['health'], meaning: 'the passing on of an illness', instead: ['passing on'] },
    { sectors: ['academia'], meaning: 'how far apart values are', instead: ['range of values'] },
    { sectors: ['community'], meaning: 'soft food for bread', instead: ['filling'] },
  ] },
  { term: 'sprint', context: { notBefore: asVerb, not: ['race', 'run', 'marathon', 'metres'], near: ['planning', 'backlog', 'review', 'retro', 'retrospective', 'scrum', 'team', 'ticket', 'story', 'stories', 'two-week', 'demo', 'velocity', 'agile', 'next', 'this'] }, senses: [
    { sectors: ['government', 'business', 'technology'], meaning: 'a short block of work', instead: ['short work block'] },
    { sectors: ['community'], meaning: 'a short fast run', instead: ['short fast run'] },
  ] },
  { term: 'stable', everyday: true, obvious: true, grammar: 'fixed', context: { company: true, near: ['condition', 'vitals', 'overnight', 'clinically', 'medically', 'bp', 'obs', 'breathing', 'haemodynamically', 'branch', 'placement', 'tenancy', 'she', 'he'], not: ['prices', 'economy', 'horse', 'job', 'api', 'system', 'server', 'connection', 'version', 'build', 'software', 'app', 'release'], notBefore: ['a', 'the'] }, senses: [
    { sectors: ['health'], meaning: 'not changing, even if very ill', instead: ['not changing'] },
    { sectors: ['technology'], meaning: 'tested and ready for use', instead: ['tested'] },
    { sectors: ['nonprofit'], meaning: 'doing well for now', instead: ['doing well'] },
    { sectors: ['community'], meaning: 'not likely to move', instead: ['steady'] },
  ] },
  { term: 'stack', context: { notBefore: asVerb, notAfter: ['of', 'up', 'the'] }, senses: [
    { sectors: ['technology'], meaning: 'the set of software that a team uses', instead: ['set of software'] },
    { sectors: ['finance'], meaning: "the order of a firm's debts", instead: ['order of debts'] },
    { sectors: ['community'], meaning: 'a pile', instead: ['pile'] },
  ] },
  { term: 'staging', context: { notBefore: [...asVerb, 'is', 'are', 'was', 'were'], notAfter: ['area', 'a', 'the', 'post'] }, senses: [
    { sectors: ['health'], meaning: 'finding out how far a cancer has spread', instead: ['check of how far it has spread'] },
    { sectors: ['technology'], meaning: 'the last test copy of a system', instead: ['final test copy'] },
    { sectors: ['community'], meaning: 'the putting on of a play', instead: ['show'] },
  ] },
  { term: 'stakeholder', senses: [
    { sectors: ['legal'], meaning: 'a person who holds money until a dispute ends', instead: ['holder of the money'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'community'], meaning: 'a person or group affected', instead: ['person affected'] },
  ] },
  { term: 'stand', everyday: true, obvious: true, context: { notBefore: [...asVerb, 'a', "can't", 'cannot', 'taxi'], notAfter: ['up', 'in', 'by', 'out', 'for', 'back', 'still', 'down', 'at', 'alone', 'on', 'with'], before: ['the', 'witness'] }, senses: [
    { sectors: ['legal'], meaning: 'the place where witnesses speak', instead: ['witness box'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a stall at a fair', instead: ['stall'] },
    { sectors: ['community'], meaning: 'a thing that holds something up', instead: ['holder'] },
  ] },
  { term: 'stand-up', context: { notAfter: ['desk', 'comedy', 'comedian', 'paddle'], not: ['comedy', 'comedian', 'show'] }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'technology'], meaning: 'a short daily meeting', instead: ['short daily meeting'] },
    { sectors: ['community'], meaning: 'jokes on a stage', instead: ['comedy'] },
  ] },
  { term: 'standing', everyday: true, context: { notAfter: ['order', 'by', 'up', 'in', 'on', 'out', 'room', 'there', 'at', 'next', 'agenda', 'item', 'invitation', 'ovation', 'committee', 'here', 'outside', 'still'], notBefore: [...asVerb, 'good', 'high', 'is', 'are', 'was', 'were', 'be', 'long', 'been', 'by', 'people', 'left', 'of', 'am'] }, senses: [
    { sectors: ['legal'], meaning: 'the right to bring a case to court', instead: ['right to sue'] },
    { sectors: ['community'], meaning: 'how others see a person', instead: ['reputation'] },
  ] },
  { term: 'starter', everyday: true, context: { company: true, not: ['soup', 'dessert', 'menu'], notBefore: ['non'] }, senses: [
    { sectors: ['education'], meaning: 'a short task at the start of a lesson', instead: ['first short task'] },
    { sectors: ['business'], meaning: 'a new member of staff', instead: ['new worker'] },
    { sectors: ['community'], meaning: 'the first course of a meal', instead: ['first course'] },
  ] },
  { term: 'statement', everyday: true, context: { company: true, notBefore: ['no', 'mission', 'personal', 'vision', 'bank'] }, senses: [
    { sectors: ['legal'], meaning: 'a written account by a witness', instead: ['witness account'] },
    { sectors: ['education'], meaning: "an older paper on a pupil's special needs", instead: ['special needs paper'] },
    { sectors: ['government', 'community'], meaning: 'an announcement', instead: ['announcement'] },
  ] },
  { term: 'stay', everyday: true, context: { company: true, before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'hospital', 'inpatient', 'overnight', 'long', 'short', 'average', 'interim'], near: ['enforcement', 'execution'], not: ['hotel', 'holiday', 'enjoy', 'enjoyed', 'pleasant', 'home'], notBefore: asVerb }, senses: [
    { sectors: ['legal'], meaning: 'a pause of a court case', instead: ['pause of the case'] },
    { sectors: ['health'], meaning: 'the time in hospital', instead: ['time in hospital'] },
    { sectors: ['community'], meaning: 'time spent in a place', instead: ['visit'] },
  ] },
  { term: 'steward', grammar: 'verb', senses: [
    { sectors: ['nonprofit'], meaning: "keep a donor's interest", instead: ['stay in touch with'] },
    { sectors: ['community'], meaning: 'look after', instead: ['look after'] },
  ] },
  { term: 'stewardship', senses: [
    { sectors: ['nonprofit'], meaning: 'care for donors after they give', instead: ['care for donors'] },
    { sectors: ['finance'], meaning: 'how investors use their votes', instead: ['responsible ownership'] },
    { sectors: ['community'], meaning: 'care for something entrusted', instead: ['good care'] },
  ] },
  { term: 'stock', everyday: true, context: { company: true, notBefore: [...asVerb, 'take', 'took', 'taking', 'laughing', 'chicken', 'vegetable'], notAfter: ['of', 'up', 'photo', 'image', 'cube', 'market', 'exchange'] }, senses: [
    { sectors: ['finance'], meaning: 'a share in a company', instead: ['company share'] },
    { sectors: ['health', 'nonprofit', 'business'], meaning: 'goods kept to sell or use', instead: ['store of goods'] },
    { sectors: ['legal'], meaning: "a company's shares as a whole", instead: ['company share'] },
    { sectors: ['community'], meaning: 'a supply of things', instead: ['supply'] },
  ] },
  { term: 'stool', obvious: true, context: { company: true, not: ['bar', 'sit', 'kitchen', 'wooden', 'foot'], near: ['sample', 'loose', 'hard', 'urine', 'specimen', 'softener'] }, senses: [
    { sectors: ['health'], meaning: 'what the bowels empty', instead: ['poo'] },
    { sectors: ['community'], meaning: 'a seat without a back', instead: ['seat'] },
  ] },
  { term: 'story', everyday: true, context: { company: true, near: ['point', 'estimate', 'estimated', 'acceptance', 'epic', 'refine', 'refined', 'groomed'], notBefore: asVerb }, senses: [
    { sectors: ['technology'], meaning: "a small piece of work for a user's need", instead: ['small piece of work'] },
    { sectors: ['community'], meaning: 'a tale', instead: ['tale'] },
  ] },
  { term: 'stream', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'live', 'down the', 'up the'], notAfter: ['of'], not: ['water', 'river', 'valley', 'video', 'music', 'boat', 'fish', 'swim', 'paddle', 'float'], near: ['set', 'ability', 'top', 'bottom', 'event', 'kafka'] }, senses: [
    { sectors: ['education'], meaning: 'a group of pupils of like ability', instead: ['class of like ability'] },
    { sectors: ['technology'], meaning: 'a flow of data', instead: ['flow of data'] },
    { sectors: ['finance'], meaning: 'money that comes in steadily', instead: ['source of money'] },
    { sectors: ['community'], meaning: 'a small river', instead: ['small river'] },
  ] },
  { term: 'streaming', senses: [
    { sectors: ['education'], meaning: 'grouping pupils by ability', instead: ['grouping by ability'] },
    { sectors: ['technology', 'community'], meaning: 'playing films or music from the web', instead: ['playing'] },
  ] },
  { term: 'string', everyday: true, context: { company: true, notAfter: ['of'], notBefore: [...asVerb, 'ball of', 'shoe', 'first', 'long', 'piece of', 'some'], not: ['lights', 'guitar', 'violin', 'tie', 'broke', 'quartet', 'parcel'], near: ['variable', 'text', 'parse', 'input', 'character', 'function', 'error', 'value', 'json'] }, senses: [
    { sectors: ['technology'], meaning: 'a piece of text in code', instead: ['piece of text'] },
    { sectors: ['community'], meaning: 'a thin rope', instead: ['thin rope'] },
  ] },
  { term: 'subject', everyday: true, context: { notBefore: asVerb, notAfter: ['to', 'of', 'access', 'matter', 'area'], not: ['line', 'change', 'changed', 'email', 'e-mail'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a person who is studied', instead: ['person studied'] },
    { sectors: ['education'], meaning: 'a field taught at school', instead: ['school course'] },
    { sectors: ['technology', 'legal'], meaning: 'the person whom data is about', instead: ['person concerned'] },
    { sectors: ['finance', 'community'], meaning: 'the matter of a talk', instead: ['matter'] },
  ] },
  { term: 'submission', senses: [
    { sectors: ['legal'], meaning: 'an argument put to a court', instead: ['argument to the court'] },
    { sectors: ['academia'], meaning: 'a paper sent to a journal', instead: ['paper sent in'] },
    { sectors: ['government'], meaning: 'a note that asks a minister to decide', instead: ['note to the minister'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'a piece of work handed in', instead: ['work handed in'] },
  ] },
  { term: 'subscription', context: { notBefore: ['software', 'monthly', 'annual'] }, senses: [
    { sectors: ['finance'], meaning: 'an order for new shares', instead: ['order for new shares'] },
    { sectors: ['community'], meaning: 'a regular payment', instead: ['fee'] },
  ] },
  { term: 'substance', context: { company: true, near: ['misuse', 'abuse', 'use', 'user', 'addiction', 'alcohol', 'dependence', 'dependency', 'over form', 'form', 'argument'] }, senses: [
    { sectors: ['health'], meaning: 'a drug or alcohol', instead: ['drug or alcohol|drugs or alcohol'] },
    { sectors: ['legal'], meaning: 'the main point, not the form', instead: ['main point'] },
    { sectors: ['community'], meaning: 'a solid or liquid', instead: ['material'] },
  ] },
  { term: 'suit', everyday: true, context: { near: ['court', 'lawsuit', 'plaintiff', 'sue', 'sued', 'defendant', 'counsel'], notBefore: [...asVerb, 'follow', 'swim', 'wet', 'boiler', 'jogging'], notAfter: ['you', 'me', 'us', 'him', 'everyone', 'everybody', 'them', 'your', 'all', 'best', 'our'], not: ['wear', 'wore', 'tie', 'shirt', 'dress', 'jacket', 'card'] }, senses: [
    { sectors: ['legal'], meaning: 'a case brought to court', instead: ['court case'] },
    { sectors: ['community'], meaning: 'a jacket with matching trousers', instead: ['set of clothes'] },
  ] },
  { term: 'supervision', context: { company: true, not: ['order', 'swimming', 'playground', 'pool', 'lunch'], notBefore: ['one-to-one', 'constant'], near: ['caseload', 'reflective', 'counsellor', 'social worker', 'session', 'dissertation', 'regulator', 'prudential', 'fca', 'probation', 'release'] }, senses: [
    { sectors: ['health', 'nonprofit'], meaning: 'a regular talk with a senior about cases', instead: ['talk with a senior colleague'] },
    { sectors: ['legal'], meaning: 'being watched after prison', instead: ['being watched by the state'] },
    { sectors: ['academia'], meaning: 'help with a thesis', instead: ['thesis guidance'] },
    { sectors: ['education', 'community'], meaning: 'watching over children', instead: ['watching'] },
    { sectors: ['finance'], meaning: "the state's watch over banks", instead: ['watch over banks'] },
  ] },
  { term: 'supervisor', everyday: true, context: { company: true }, senses: [
    { sectors: ['academia'], meaning: 'a teacher who guides a thesis', instead: ['thesis guide'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a senior person who talks cases through', instead: ['senior colleague'] },
    { sectors: ['community'], meaning: 'a person in charge of a team', instead: ['team boss'] },
  ] },
  { term: 'supply', everyday: true, obvious: true, context: { company: true, near: ['agency', 'sick'], before: ['on', 'a', 'long-term'], notAfter: ['of', 'and', 'chain'], notBefore: asVerb }, senses: [
    { sectors: ['education'], meaning: 'a stand-in teacher', instead: ['stand-in teacher'] },
    { sectors: ['community'], meaning: 'goods that can be had', instead: ['amount'] },
  ] },
  { term: 'surge', context: { company: true }, senses: [
    { sectors: ['health', 'nonprofit'], meaning: 'extra staff sent in a crisis', instead: ['extra staff'] },
    { sectors: ['technology'], meaning: 'a sudden rise in use', instead: ['sudden rise in use'] },
    { sectors: ['community'], meaning: 'a sudden rise', instead: ['sudden rise'] },
  ] },
  { term: 'surgery', everyday: true, obvious: true, context: { company: true, near: ['constituent', 'advice', 'ward', 'drop-in', 'library', 'constituency', 'residents'] }, senses: [
    { sectors: ['health', 'community'], meaning: "a doctor's office, or an operation", instead: ["doctor's office", 'operation'] },
    { sectors: ['government', 'legal'], meaning: 'a session at which people can ask for help', instead: ['advice session'] },
  ] },
  { term: 'surveillance', everyday: true, senses: [
    { sectors: ['health'], meaning: 'watching how an illness spreads or comes back', instead: ['watching for illness'] },
    { sectors: ['government', 'legal', 'community'], meaning: 'secret watching of people', instead: ['spying'] },
    { sectors: ['technology'], meaning: 'watching of what users do', instead: ['watching of visitors'] },
  ] },
  { term: 'survey', context: { company: true, notBefore: asVerb, not: ['minute', 'answer', 'question', 'online', 'fill'], near: ['building', 'roof', 'damp', 'surveyor', 'structural', 'purchase', 'house'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'a check of a building by an expert', instead: ['building check'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'academia', 'community'], meaning: 'a set of questions to many people', instead: ['questions'] },
  ] },
  { term: 'survivor', everyday: true, context: { company: true }, senses: [
    { sectors: ['nonprofit'], meaning: 'a person who has lived through abuse', instead: ['person who lived through abuse'] },
    { sectors: ['finance', 'legal'], meaning: 'a partner who outlives the other', instead: ['one who lives longer|ones who live longer'] },
    { sectors: ['health'], meaning: 'a person who has lived through cancer', instead: ['person who has come through it|people who have come through it'] },
    { sectors: ['community'], meaning: 'somebody who did not die', instead: ['living person'] },
  ] },
  { term: 'suspension', context: { company: true }, senses: [
    { sectors: ['education'], meaning: 'a short ban from school', instead: ['short ban from school'] },
    { sectors: ['government', 'business', 'community'], meaning: 'keeping a worker away during a check', instead: ['time away'] },
    { sectors: ['health'], meaning: 'a liquid medicine', instead: ['liquid medicine'] },
    { sectors: ['finance'], meaning: 'a stop to trading', instead: ['stop to trading'] },
  ] },
  { term: 'sustain', grammar: 'verb', context: { not: ['injury', 'improvement', 'progress'] }, senses: [
    { sectors: ['health'], meaning: 'suffer an injury', instead: ['suffer'] },
    { sectors: ['legal'], meaning: "agree with a lawyer's protest", instead: ['agree with'] },
    { sectors: ['community'], meaning: 'keep going', instead: ['keep going'] },
  ] },
  { term: 'sustainability', context: { not: ['climate', 'carbon', 'report'] }, senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'going on after the grant ends', instead: ['ability to last'] },
    { sectors: ['government', 'business', 'technology', 'community'], meaning: 'care for nature', instead: ['care'] },
    { sectors: ['finance'], meaning: 'whether debt can be paid', instead: ['ability to pay'] },
  ] },
  { term: 'swap', context: { company: true, notBefore: asVerb, notAfter: ['of'] }, senses: [
    { sectors: ['finance'], meaning: 'a contract to trade payments', instead: ['contract to trade payments'] },
    { sectors: ['community'], meaning: 'the giving of one thing for another', instead: ['trade'] },
  ] },
  { term: 'table', everyday: true, grammar: 'verb', context: { before: ['to', 'was', 'were', 'be', 'been', 'is', 'are', 'we', 'they', 'will', 'would', 'should', 'motion', 'item', 'paper', 'amendment'], after: ['a', 'an', 'the', 'it', 'this', 'that'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'put forward to be talked about', instead: ['put forward'] },
    { sectors: ['education', 'nonprofit', 'business', 'technology', 'community'], meaning: 'put off until later', instead: ['put off'] },
  ] },
  { term: 'tablet', obvious: true, senses: [
    { sectors: ['health'], meaning: 'a pill', instead: ['pill'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology'], meaning: 'a flat computer with a touch screen', instead: ['small computer'] },
  ] },
  { term: 'tag', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'price', 'name', 'gift', 'luggage'], not: ['game'], near: ['html', 'branch', 'offender', 'curfew', 'ankle', 'bail', 'electronic', 'probation'] }, senses: [
    { sectors: ['technology'], meaning: 'a word that marks an item in a program', instead: ['marker word'] },
    { sectors: ['government', 'legal'], meaning: 'a device worn on the ankle by order of a court', instead: ['ankle device'] },
    { sectors: ['community'], meaning: 'a label', instead: ['label'] },
  ] },
  { term: 'tariff', senses: [
    { sectors: ['legal'], meaning: 'the least time to serve in prison', instead: ['least time in prison'] },
    { sectors: ['government', 'finance'], meaning: 'a tax on goods from abroad', instead: ['import tax'] },
    { sectors: ['business', 'technology', 'community'], meaning: 'a price plan', instead: ['price plan'] },
  ] },
  { term: 'tenant', context: { company: true }, senses: [
    { sectors: ['technology'], meaning: 'a customer with a space in a shared system', instead: ['customer space'] },
    { sectors: ['government', 'nonprofit', 'finance', 'legal', 'community'], meaning: 'a person who rents a home', instead: ['renter'] },
  ] },
  { term: 'tender', everyday: true, grammar: 'fixed', context: { company: true, before: ['is', 'was', 'feels', 'felt', 'are', 'very', 'still', 'slightly', 'so', 'remains', 'exquisitely', 'mildly'], near: ['belly', 'tummy', 'abdomen', 'touch', 'swollen'] }, senses: [
    { sectors: ['health'], meaning: 'sore when touched', instead: ['sore'] },
    { sectors: ['community'], meaning: 'gentle or soft', instead: ['gentle'] },
  ] },
  { term: 'tender', everyday: true, context: { before: ['a', 'the', 'our', 'this', 'that', 'new', 'each', 'open', 'to', 'for', 'public', 'second', 'invitation', 'won', 'lost', 'next'], notAfter: ['loving', 'touch', 'meat', 'age'], notBefore: ['is', 'feels', 'very'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia'], meaning: 'a call for firms to offer their price', instead: ['call for offers'] },
    { sectors: ['finance'], meaning: 'an offer to buy shares', instead: ['offer to buy shares'] },
    { sectors: ['legal'], meaning: 'an offer of money owed', instead: ['offer to pay'] },
    { sectors: ['community'], meaning: 'a small boat', instead: ['small boat'] },
  ] },
  { term: 'tenure', senses: [
    { sectors: ['academia'], meaning: 'a post for life', instead: ['permanent post'] },
    { sectors: ['government', 'nonprofit'], meaning: 'whether a home is owned or rented', instead: ['way a home is held|ways homes are held'] },
    { sectors: ['business', 'community'], meaning: 'time in a job', instead: ['time'] },
  ] },
  { term: 'terminal', context: { company: true, notAfter: ['illness', 'cancer', 'phase', 'care', 'patient', 'decline', 'diagnosis'], near: ['command', 'bash', 'shell', 'ssh', 'type', 'paste', 'linux', 'bloomberg', 'trader', 'desk'] }, senses: [
    { sectors: ['technology'], meaning: 'a window for typed commands', instead: ['command window'] },
    { sectors: ['finance'], meaning: 'a screen that traders use', instead: ['trading screen'] },
    { sectors: ['community'], meaning: 'a building at an airport', instead: ['building'] },
  ] },
  { term: 'termination', senses: [
    { sectors: ['health'], meaning: 'the ending of a pregnancy', instead: ['ending of the pregnancy'] },
    { sectors: ['business'], meaning: "the end of somebody's job", instead: ['end of the job'] },
    { sectors: ['government', 'legal', 'community'], meaning: 'the end of a contract', instead: ['end'] },
    { sectors: ['education'], meaning: 'the end of a place on a course', instead: ['end of the course place'] },
  ] },
  { term: 'territory', everyday: true, context: { company: true }, senses: [
    { sectors: ['business'], meaning: 'the area of one seller', instead: ['sales area'] },
    { sectors: ['community'], meaning: 'the land of a country', instead: ['land'] },
  ] },
  { term: 'theatre', everyday: true, context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'the room for operations', instead: ['operating room'] },
    { sectors: ['education', 'community'], meaning: 'plays on a stage', instead: ['playhouse'] },
  ] },
  { term: 'theory', everyday: true, obvious: true, context: { company: true, notBefore: ['in'], near: ['grounded', 'framework', 'literature', 'hypothesis', 'empirical', 'testing', 'prosecution', 'defense', 'liability', 'plaintiff', 'negligence'] }, senses: [
    { sectors: ['academia'], meaning: 'a tested explanation', instead: ['tested explanation'] },
    { sectors: ['legal'], meaning: 'how a side explains what happened', instead: ['explanation of the case'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'a guess', instead: ['guess'] },
  ] },
  { term: 'thread', context: { company: true, near: ['lock', 'deadlock', 'pool', 'blocked', 'main', 'kernel', 'worker', 'safe'] }, senses: [
    { sectors: ['technology'], meaning: 'one of several tasks that run at once', instead: ['parallel task'] },
    { sectors: ['community'], meaning: 'a chain of messages', instead: ['chain'] },
  ] },
  { term: 'threshold', context: { notBefore: ['pain'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'finance', 'legal'], meaning: 'the level from which a rule holds', instead: ['level'] },
    { sectors: ['community'], meaning: 'the floor of a doorway', instead: ['doorway'] },
  ] },
  { term: 'ticket', everyday: true, context: { not: ['train', 'bus', 'concert', 'flight', 'raffle', 'lottery', 'show', 'plane', 'tram', 'return'] }, senses: [
    { sectors: ['technology'], meaning: 'a logged request for help', instead: ['logged request'] },
    { sectors: ['legal'], meaning: 'a fine for parking or driving', instead: ['fine'] },
    { sectors: ['nonprofit', 'community'], meaning: 'a paper to get in', instead: ['entry pass'] },
  ] },
  { term: 'tissue', everyday: true, obvious: true, context: { company: true, not: ['box', 'nose', 'packet', 'paper'], near: ['scar', 'muscle', 'damage', 'biopsy', 'brain', 'soft', 'tumour', 'tumor', 'wound', 'connective', 'viability'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'what the body is made of', instead: ['part of the body'] },
    { sectors: ['community'], meaning: 'a paper handkerchief', instead: ['handkerchief'] },
  ] },
  { term: 'title', everyday: true, context: { company: true, near: ['land', 'registry', 'conveyancing', 'transferred', 'owner', 'ownership', 'registered', 'seller', 'defect', 'passes', 'good', 'clear', 'deeds', 'deed', 'covenant', 'insurance'], not: ['job', 'email', 'book', 'page', 'song'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'the right of ownership', instead: ['ownership right'] },
    { sectors: ['education', 'business', 'academia', 'community'], meaning: 'the name of a book or post', instead: ['name'] },
  ] },
  { term: 'token', context: { notAfter: ['of'], notBefore: ['hardware', 'physical', 'security'] }, senses: [
    { sectors: ['technology'], meaning: 'a digital key', instead: ['digital key'] },
    { sectors: ['education'], meaning: 'a reward for good behaviour', instead: ['small reward'] },
    { sectors: ['nonprofit', 'business', 'community'], meaning: 'a card that can be spent', instead: ['gift card'] },
  ] },
  { term: 'tolerance', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'needing more of a drug for the same effect', instead: ['need for a higher dose'] },
    { sectors: ['business', 'technology'], meaning: 'how much error is allowed', instead: ['allowed error'] },
    { sectors: ['education', 'government', 'nonprofit', 'community'], meaning: 'respect for others', instead: ['respect'] },
  ] },
  { term: 'tolerate', grammar: 'verb', senses: [
    { sectors: ['health'], meaning: 'take without bad effects', instead: ['cope with'] },
    { sectors: ['community'], meaning: 'put up with', instead: ['put up with'] },
  ] },
  { term: 'toxic', grammar: 'fixed', context: { company: true, near: ['level', 'poison', 'liver', 'septic', 'workplace', 'culture', 'boss', 'behaviour', 'behavior'] }, senses: [
    { sectors: ['finance'], meaning: 'likely to lose its value', instead: ['failing'] },
    { sectors: ['health'], meaning: 'poisonous', instead: ['poisonous'] },
    { sectors: ['business'], meaning: 'bad for the people around', instead: ['harmful'] },
    { sectors: ['community'], meaning: 'very harmful', instead: ['very harmful'] },
  ] },
  { term: 'tracker', senses: [
    { sectors: ['education'], meaning: "a sheet that shows pupils' progress", instead: ['progress sheet'] },
    { sectors: ['technology'], meaning: 'hidden code that follows visitors', instead: ['hidden follower'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a list of tasks and dates', instead: ['task list'] },
    { sectors: ['community'], meaning: 'a device that shows where a thing is', instead: ['finding device'] },
  ] },
  { term: 'traction', context: { company: true }, senses: [
    { sectors: ['government', 'nonprofit', 'business', 'technology', 'finance'], meaning: 'growing interest from buyers', instead: ['growing interest'] },
    { sectors: ['health'], meaning: 'the pulling of a bone into place', instead: ['pulling of the bone'] },
    { sectors: ['community'], meaning: 'the grip of a tyre', instead: ['grip'] },
  ] },
  { term: 'traffic', everyday: true, obvious: true, context: { not: ['jam', 'road', 'lights', 'motorway', 'car', 'heavy', 'stuck', 'drive', 'late'], near: ['online', 'visitor', 'seo', 'landing', 'blog', 'inbound', 'organic', 'referral'], notBefore: ['foot', 'air'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'visits to a web page', instead: ['number of visits'] },
    { sectors: ['education', 'government', 'nonprofit', 'community'], meaning: 'cars on the road', instead: ['number of cars'] },
  ] },
  { term: 'transcript', everyday: true, context: { company: true }, senses: [
    { sectors: ['education', 'academia'], meaning: "a list of a student's marks", instead: ['list of marks'] },
    { sectors: ['business', 'legal', 'community'], meaning: 'the words of a talk written down', instead: ['written record'] },
    { sectors: ['health'], meaning: 'a copy of a gene', instead: ['gene copy'] },
  ] },
  { term: 'transfer', everyday: true, context: { notBefore: [...asVerb, 'data', 'bank', 'knowledge'], not: ['airport', 'hotel'], notAfter: ['deed', 'form', 'student', 'window'] }, senses: [
    { sectors: ['health'], meaning: 'a move to another ward, bed or chair', instead: ['move of the patient'] },
    { sectors: ['finance', 'community'], meaning: 'a payment to another account', instead: ['payment'] },
    { sectors: ['education'], meaning: 'a move to another school', instead: ['change of school'] },
    { sectors: ['legal'], meaning: 'a change of owner', instead: ['change of owner'] },
    { sectors: ['technology'], meaning: 'the sending of data', instead: ['sending of data'] },
  ] },
  { term: 'transition', everyday: true, context: { company: true, notBefore: asVerb, not: ['smooth', 'seamless'], near: ['paediatric', 'pediatric', 'teen', 'year 6', 'year 7', 'secondary', 'services', 'tupe', 'incumbent', 'employment', 'homelessness', 'tenancy', 'planning'] }, senses: [
    { sectors: ['health'], meaning: "the move from children's to adults' care", instead: ['move to adult care'] },
    { sectors: ['education'], meaning: 'the move to the next school', instead: ['move to the next school'] },
    { sectors: ['business', 'legal'], meaning: 'the change to a new supplier', instead: ['change to the new supplier'] },
    { sectors: ['nonprofit'], meaning: 'a move into work or a home', instead: ['move to the next stage'] },
    { sectors: ['community'], meaning: 'a change from one state to another', instead: ['change'] },
  ] },
  { term: 'translation', context: { company: true }, senses: [
    { sectors: ['academia'], meaning: 'turning research into care', instead: ['use of research in care'] },
    { sectors: ['education', 'government', 'nonprofit', 'legal', 'community'], meaning: 'putting words into another language', instead: ['version'] },
  ] },
  { term: 'transmission', everyday: true, context: { near: ['virus', 'infection', 'infectious', 'airborne', 'community', 'hiv', 'covid', 'disease', 'outbreak', 'data', 'packet', 'signal', 'network', 'encrypted', 'error'] }, senses: [
    { sectors: ['health'], meaning: 'the spread of an illness', instead: ['spread of the illness'] },
    { sectors: ['technology'], meaning: 'the sending of data', instead: ['sending of data'] },
    { sectors: ['community'], meaning: 'a part of a car', instead: ['gearbox'] },
  ] },
  { term: 'trauma', everyday: true, senses: [
    { sectors: ['health'], meaning: 'a serious injury to the body', instead: ['serious injury'] },
    { sectors: ['education', 'nonprofit', 'legal', 'community'], meaning: 'lasting harm to the mind', instead: ['emotional harm'] },
  ] },
  { term: 'treatment', everyday: true, obvious: true, context: { company: true, near: ['group', 'arm', 'random', 'assigned', 'accounting', 'lease', 'balance sheet'] }, senses: [
    { sectors: ['health', 'community'], meaning: 'care for an illness', instead: ['care'] },
    { sectors: ['academia'], meaning: 'what one group in a study receives', instead: ['thing being tested|things being tested'] },
    { sectors: ['finance'], meaning: 'how something is taxed or booked', instead: ['handling'] },
  ] },
  { term: 'trial', everyday: true, obvious: true, context: { company: true, notAfter: ['run', 'basis', 'and error'], not: ['free'], near: ['recruit', 'recruited', 'arm', 'phase', 'free', 'subscription', 'sign up', 'expire', 'expired', 'days', 'license'] }, senses: [
    { sectors: ['legal', 'community'], meaning: "a court's hearing of a case", instead: ['court case'] },
    { sectors: ['health', 'academia'], meaning: 'a study of a treatment', instead: ['medical study'] },
    { sectors: ['business', 'technology'], meaning: 'a time of free use', instead: ['free test period'] },
  ] },
  { term: 'trigger', everyday: true, context: { company: true, notBefore: asVerb, near: ['trauma', 'distress', 'warning', 'anxiety', 'flashback', 'self-harm', 'behavior', 'memories', 'covenant', 'default', 'webhook', 'function', 'workflow', 'job', 'alert'] }, senses: [
    { sectors: ['technology'], meaning: 'an event that starts a program', instead: ['automatic start'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'something that brings back distress', instead: ['cause of distress'] },
    { sectors: ['government', 'business', 'finance', 'legal'], meaning: 'an event after which a rule applies', instead: ['starting point'] },
    { sectors: ['community'], meaning: 'the part of a gun that fires it', instead: ['cause'] },
  ] },
  { term: 'trivial', grammar: 'fixed', senses: [
    { sectors: ['technology', 'academia'], meaning: 'quickly solved', instead: ['very simple'] },
    { sectors: ['community'], meaning: 'not important', instead: ['unimportant'] },
  ] },
  { term: 'trolley', everyday: true, context: { not: ['shop', 'supermarket', 'shopping', 'drinks', 'tea'] }, senses: [
    { sectors: ['health'], meaning: 'a bed on wheels', instead: ['bed on wheels'] },
    { sectors: ['community'], meaning: 'a basket on wheels for shopping', instead: ['shopping basket'] },
  ] },
  { term: 'trust', everyday: true, context: { company: true, notBefore: [...asVerb, 'of', 'mutual', 'in', 'build', 'building', 'lack of', 'some', 'more', 'much', 'little', 'full', 'complete'], notAfter: ['between', 'in', 'us', 'you', 'me', 'that', 'him', 'her', 'and'], not: ['nhs', 'hospital', 'council', 'school', 'academy', 'charity'] }, senses: [
    { sectors: ['health'], meaning: 'a body that runs hospitals', instead: ['hospital organisation'] },
    { sectors: ['education'], meaning: 'a group of schools under one board', instead: ['group of schools'] },
    { sectors: ['finance', 'legal'], meaning: 'property held for somebody else', instead: ['property held for others'] },
    { sectors: ['nonprofit'], meaning: 'a charity that gives money', instead: ['grant-giving charity'] },
    { sectors: ['community'], meaning: 'the belief that somebody is honest', instead: ['confidence'] },
  ] },
  { term: 'trustee', context: { near: ['will', 'estate', 'settlor', 'probate', 'bankruptcy', 'inheritance', 'settlement', 'pension'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology', 'academia', 'community'], meaning: "an unpaid member of a charity's board", instead: ['board member'] },
    { sectors: ['finance', 'legal'], meaning: 'a person who holds property for others', instead: ['holder of the property'] },
  ] },
  { term: 'turnover', context: { not: ['staff'] }, senses: [
    { sectors: ['business', 'finance', 'community'], meaning: 'the sales of a year', instead: ['yearly sales'] },
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'staff who leave and are replaced', instead: ['staff change'] },
  ] },
  { term: 'tutorial', senses: [
    { sectors: ['education', 'academia'], meaning: 'a small class with a teacher', instead: ['small-group class'] },
    { sectors: ['community'], meaning: 'a guide that shows how to do it', instead: ['how-to guide'] },
  ] },
  { term: 'undertaking', senses: [
    { sectors: ['legal'], meaning: 'a promise that a court can enforce', instead: ['binding promise'] },
    { sectors: ['government', 'business'], meaning: 'a business', instead: ['business'] },
    { sectors: ['education', 'nonprofit', 'academia', 'community'], meaning: 'a piece of work', instead: ['piece of work'] },
  ] },
  { term: 'unicorn', context: { company: true }, senses: [
    { sectors: ['business', 'technology', 'finance'], meaning: 'a new firm worth a billion', instead: ['very valuable new firm'] },
    { sectors: ['community'], meaning: 'a made-up horse with a horn', instead: ['horned horse'] },
  ] },
  { term: 'unit', everyday: true, obvious: true, context: { near: ['admit', 'intensive', 'credit', 'scheme', 'affordable', 'homes', 'tests'] }, senses: [
    { sectors: ['health'], meaning: 'a ward of a hospital', instead: ['hospital ward'] },
    { sectors: ['education', 'academia'], meaning: 'a part of a course', instead: ['part of the course'] },
    { sectors: ['nonprofit'], meaning: 'one home in a building', instead: ['home'] },
    { sectors: ['business', 'community'], meaning: 'one item made or sold', instead: ['item'] },
    { sectors: ['technology'], meaning: 'the smallest part of the software', instead: ['part of the software'] },
  ] },
  { term: 'unremarkable', grammar: 'fixed', senses: [
    { sectors: ['health'], meaning: 'as it should be', instead: ['normal'] },
    { sectors: ['community'], meaning: 'dull', instead: ['dull'] },
  ] },
  { term: 'unrestricted', grammar: 'fixed', context: { notAfter: ['access', 'view'] }, senses: [
    { sectors: ['nonprofit', 'finance'], meaning: 'free to be spent on anything', instead: ['free-to-spend'] },
    { sectors: ['community'], meaning: 'without limits', instead: ['without limits'] },
  ] },
  { term: 'uplift', context: { company: true, notBefore: asVerb }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'finance'], meaning: 'an increase', instead: ['increase'] },
    { sectors: ['technology'], meaning: 'the change caused by an action', instead: ['measured gain'] },
    { sectors: ['community'], meaning: 'a better mood', instead: ['better mood'] },
  ] },
  { term: 'user', context: { not: ['service'], notBefore: ['app', 'wheelchair', 'end', 'system', 'website'], notAfter: ['of', 'account', 'guide'] }, senses: [
    { sectors: ['technology', 'community'], meaning: 'a person who uses the program', instead: ['person using it'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a person who takes drugs', instead: ['person who takes drugs|people who take drugs'] },
  ] },
  { term: 'utilisation', senses: [
    { sectors: ['business'], meaning: 'the share of hours that clients pay for', instead: ['share of paid hours'] },
    { sectors: ['health'], meaning: 'how much care people use', instead: ['amount of care used'] },
    { sectors: ['community'], meaning: 'use', instead: ['use'] },
  ] },
  { term: 'utility', senses: [
    { sectors: ['government', 'business', 'community'], meaning: 'a supplier of power or water', instead: ['supplier'] },
    { sectors: ['technology'], meaning: 'a small piece of software', instead: ['small piece of software'] },
    { sectors: ['academia'], meaning: 'how useful something is', instead: ['usefulness'] },
  ] },
  { term: 'validation', senses: [
    { sectors: ['health', 'academia'], meaning: 'proof that a test measures what it should', instead: ['check of the method'] },
    { sectors: ['technology'], meaning: 'a check of what was typed in', instead: ['check of the input'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'feeling heard and accepted', instead: ['praise'] },
    { sectors: ['government'], meaning: 'a check that all papers are there', instead: ['check that nothing is missing'] },
  ] },
  { term: 'validity', senses: [
    { sectors: ['academia'], meaning: 'measuring what one means to measure', instead: ['soundness'] },
    { sectors: ['community'], meaning: 'being in force', instead: ['legal force'] },
  ] },
  { term: 'variable', context: { notAfter: ['rate', 'cost', 'pay', 'weather', 'speed', 'hours', 'income', 'quality', 'results'], notBefore: ['highly', 'very', 'is', 'are'] }, senses: [
    { sectors: ['academia'], meaning: 'a thing that is measured', instead: ['thing measured'] },
    { sectors: ['technology'], meaning: 'a named value in code', instead: ['named value'] },
    { sectors: ['community'], meaning: 'a thing that may change', instead: ['factor'] },
  ] },
  { term: 'variance', context: { notBefore: ['at'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the gap between plan and result', instead: ['gap to the plan'] },
    { sectors: ['academia'], meaning: 'how widely values are spread', instead: ['spread of values'] },
    { sectors: ['government', 'legal'], meaning: 'permission to build outside the rules', instead: ['exception to the building rules|exceptions to the building rules'] },
    { sectors: ['community'], meaning: 'not being the same', instead: ['difference'] },
  ] },
  { term: 'variant', senses: [
    { sectors: ['business', 'technology'], meaning: 'one of the versions that are compared', instead: ['version of the page'] },
    { sectors: ['health'], meaning: 'a changed form of a virus', instead: ['changed form'] },
    { sectors: ['community'], meaning: 'a different kind', instead: ['different kind'] },
  ] },
  { term: 'vehicle', everyday: true, context: { company: true, near: ['special purpose', 'holding', 'structure', 'invest', 'assets', 'partnership', 'shares', 'issuer', 'limited', 'offshore'], not: ['parked', 'driver', 'drive', 'road', 'keys'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'a company set up to hold money', instead: ['holding company'] },
    { sectors: ['education', 'government', 'nonprofit', 'community'], meaning: 'a car or van', instead: ['car or van'] },
  ] },
  { term: 'velocity', senses: [
    { sectors: ['technology'], meaning: 'how much work a team gets done', instead: ['pace of work'] },
    { sectors: ['community'], meaning: 'speed', instead: ['speed'] },
  ] },
  { term: 'ventilation', context: { company: true }, senses: [
    { sectors: ['health'], meaning: 'breathing with a machine', instead: ['breathing by machine'] },
    { sectors: ['community'], meaning: 'fresh air in a room', instead: ['fresh air'] },
  ] },
  { term: 'vertical', context: { company: true, notAfter: ['line', 'axis', 'blinds', 'format', 'integration', 'slice', 'position', 'stripes'], notBefore: ['the', 'is', 'not'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'one line of business', instead: ['kind of business'] },
    { sectors: ['community'], meaning: 'an upright line', instead: ['upright line'] },
  ] },
  { term: 'vest', grammar: 'verb', context: { notAfter: ['interest', 'in', 'share', 'option'] }, senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: "become the worker's own", instead: ['become theirs'] },
    { sectors: ['community'], meaning: 'give power to', instead: ['give'] },
  ] },
  { term: 'viral', grammar: 'fixed', obvious: true, context: { company: true, notAfter: ['load'] }, senses: [
    { sectors: ['health'], meaning: 'caused by a germ', instead: ['virus-related'] },
    { sectors: ['community'], meaning: 'passed on by many people online', instead: ['widely shared'] },
  ] },
  { term: 'virus', everyday: true, obvious: true, context: { company: true }, senses: [
    { sectors: ['technology'], meaning: 'a harmful program', instead: ['harmful program'] },
    { sectors: ['community'], meaning: 'a germ', instead: ['germ'] },
  ] },
  { term: 'void', grammar: 'fixed', context: { before: ['is', 'was', 'are', 'were', 'be', 'declared', 'and', 'become'], notBefore: ['null and'] }, senses: [
    { sectors: ['legal'], meaning: 'having no force in law', instead: ['invalid'] },
    { sectors: ['government', 'nonprofit'], meaning: 'empty and waiting for a new renter', instead: ['empty'] },
    { sectors: ['community'], meaning: 'with nothing in it', instead: ['empty'] },
  ] },
  { term: 'void', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'long-term'] }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'an empty home for rent', instead: ['empty home'] },
    { sectors: ['community'], meaning: 'an empty space', instead: ['empty space'] },
    { sectors: ['legal'], meaning: 'a gap in the law', instead: ['gap'] },
  ] },
  { term: 'void', grammar: 'verb', senses: [
    { sectors: ['health'], meaning: 'pass water from the body', instead: ['pass water'] },
    { sectors: ['business', 'finance', 'legal'], meaning: 'make no longer count', instead: ['cancel'] },
    { sectors: ['community'], meaning: 'make empty', instead: ['empty'] },
  ] },
  { term: 'volume', context: { company: true, not: ['turn', 'loud', 'sound', 'music', 'up', 'down', 'phone'], near: ['mount', 'snapshot', 'edited', 'press'], notAfter: ['of'], notBefore: ['high', 'low', 'large'] }, senses: [
    { sectors: ['technology'], meaning: 'a part of a disk', instead: ['storage space'] },
    { sectors: ['academia'], meaning: 'one book of several', instead: ['book'] },
    { sectors: ['health', 'business', 'finance', 'community'], meaning: 'an amount', instead: ['amount'] },
  ] },
  { term: 'vulnerability', senses: [
    { sectors: ['technology'], meaning: 'a weak point that attackers can use', instead: ['weak point'] },
    { sectors: ['community'], meaning: 'being easy to harm', instead: ['risk of harm'] },
  ] },
  { term: 'vulnerable', grammar: 'fixed', context: { company: true }, senses: [
    { sectors: ['technology'], meaning: 'open to attack from outside', instead: ['open to attack'] },
    { sectors: ['community'], meaning: 'easily harmed', instead: ['easily harmed'] },
  ] },
  { term: 'waiver', senses: [
    { sectors: ['education'], meaning: 'a form by which a parent agrees', instead: ['signed parent form'] },
    { sectors: ['legal', 'community'], meaning: 'the giving up of a right', instead: ['giving up'] },
    { sectors: ['government'], meaning: 'leave to depart from the rules', instead: ['special permission'] },
    { sectors: ['business', 'finance'], meaning: 'a fee that is not charged', instead: ['charge dropped'] },
  ] },
  { term: 'wallet', everyday: true, context: { company: true, near: ['crypto', 'digital', 'apple', 'google', 'token', 'blockchain', 'bitcoin', 'key'] }, senses: [
    { sectors: ['technology', 'finance'], meaning: 'an app that holds digital money', instead: ['digital purse'] },
    { sectors: ['community'], meaning: 'a small purse', instead: ['purse'] },
  ] },
  { term: 'ward', everyday: true, context: { company: true, near: ['elected', 'boundary', 'residents', 'polling', 'guardian', 'custody', 'minor', 'project', 'money', 'each'] }, senses: [
    { sectors: ['health', 'community'], meaning: 'a room for patients in hospital', instead: ['hospital room'] },
    { sectors: ['government'], meaning: 'an area that elects councillors', instead: ['voting area'] },
    { sectors: ['legal'], meaning: "a child under a court's protection", instead: ['child under court protection'] },
  ] },
  { term: 'warrant', everyday: true, context: { company: true, notBefore: asVerb, near: ['strike', 'exercise', 'search', 'arrest', 'police', 'bailiff', 'magistrate', 'issued'] }, senses: [
    { sectors: ['government', 'legal', 'community'], meaning: "a court's permission to search or arrest", instead: ['court order'] },
    { sectors: ['business', 'finance'], meaning: 'a right to buy shares', instead: ['right to buy shares'] },
  ] },
  { term: 'warranty', context: { company: true }, senses: [
    { sectors: ['legal'], meaning: 'a promise in a contract that something is true', instead: ['promise in the contract'] },
    { sectors: ['community'], meaning: "a maker's promise to mend or replace", instead: ['promise'] },
  ] },
  { term: 'wave', everyday: true, obvious: true, context: { company: true, notBefore: [...asVerb, 'the', 'a'], not: ['sea', 'beach', 'hand', 'goodbye', 'heat'], near: ['omicron', 'cases', 'virus', 'cohort', 'follow-up'] }, senses: [
    { sectors: ['academia'], meaning: 'one round of a survey', instead: ['round of questions'] },
    { sectors: ['health'], meaning: 'a rise in infections', instead: ['rise in infections'] },
    { sectors: ['community'], meaning: 'a ridge of water', instead: ['ridge of water'] },
  ] },
  { term: 'whip', everyday: true, context: { notBefore: [...asVerb, 'fair'], notAfter: ['up', 'round'] }, senses: [
    { sectors: ['government'], meaning: 'the person who makes party members vote as told', instead: ['party manager'] },
    { sectors: ['community'], meaning: 'a cord for driving animals', instead: ['lash'] },
  ] },
  { term: 'white paper', everyday: true, senses: [
    { sectors: ['government', 'legal'], meaning: "a government's plan for a new law", instead: ['government plan for a law|government plans for laws'] },
    { sectors: ['business', 'academia'], meaning: 'a long report that helps to sell', instead: ['long report'] },
    { sectors: ['technology'], meaning: 'a long report on a technology', instead: ['technical report'] },
    { sectors: ['community'], meaning: 'paper without print', instead: ['blank paper'] },
  ] },
  { term: 'withdrawal', context: { company: true, notAfter: ['of consent', 'of treatment'] }, senses: [
    { sectors: ['health'], meaning: 'what the body feels without a drug', instead: ['set of symptoms without the drug'] },
    { sectors: ['finance', 'community'], meaning: 'cash taken out', instead: ['cash taken out'] },
    { sectors: ['academia'], meaning: 'leaving a study or course', instead: ['leaving early'] },
    { sectors: ['education'], meaning: 'taking a pupil out of class', instead: ['removal from class'] },
    { sectors: ['government'], meaning: 'pulling back troops or plans', instead: ['pulling back'] },
  ] },
  { term: 'write-off', senses: [
    { sectors: ['government', 'nonprofit', 'business', 'finance', 'legal'], meaning: 'a debt that is given up', instead: ['debt given up|debts given up'] },
    { sectors: ['community'], meaning: 'a car beyond repair', instead: ['ruined car'] },
  ] },
  { term: 'yield', context: { company: true, notBefore: asVerb, near: ['dividend', 'rental', 'per cent', '%', 'basis points', 'wafer', 'chip', 'fab', 'defect', 'batch', 'crop'], notAfter: ['about', 'around', 'over', 'under'] }, senses: [
    { sectors: ['finance'], meaning: 'the income of an investment', instead: ['rate of income'] },
    { sectors: ['technology'], meaning: 'the share of good parts', instead: ['share of good parts'] },
    { sectors: ['business', 'community'], meaning: 'the amount of a harvest', instead: ['amount'] },
  ] },
];
