import type { FalseFriend } from './entry.ts';

/** Words that people of several sectors use every day, each in a sense of their own. */
export const falseFriends: readonly FalseFriend[] = [
  { term: 'acquisition', senses: [
    { sectors: ['business'], meaning: 'the buying of another company', instead: ['company purchase'] },
    { sectors: ['education'], meaning: 'the learning of a language or skill', instead: ['learning process'] },
    { sectors: ['nonprofit'], meaning: 'the winning of new donors', instead: ['new donor'] },
  ] },
  { term: 'actionable', grammar: 'fixed', senses: [
    { sectors: ['legal'], meaning: 'that gives a reason to go to court', instead: ['open to being sued'] },
    { sectors: ['government', 'nonprofit', 'business', 'technology'], meaning: 'clear enough to do something about', instead: ['practical', 'easy to act on'] },
  ] },
  { term: 'acute', grammar: 'fixed', context: { after: ['illness', 'care', 'condition', 'pain', 'bed', 'hospital', 'ward', 'services', 'phase', 'trust'], near: ['patient', 'patients'] }, senses: [
    { sectors: ['health'], meaning: 'sudden and short, not long-lasting', instead: ['sudden'] },
    { sectors: ['education', 'government', 'community'], meaning: 'very bad', instead: ['severe'] },
  ] },
  { term: 'administration', senses: [
    { sectors: ['health'], meaning: 'the giving of a medicine', instead: ['giving of the medicine'] },
    { sectors: ['legal'], meaning: 'the legal process for a company that cannot pay its debts', instead: ['insolvency process'] },
    { sectors: ['government'], meaning: 'the team that governs now', instead: ['government team'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'office work', instead: ['office work'] },
  ] },
  { term: 'admission', senses: [
    { sectors: ['health'], meaning: 'the start of a hospital stay', instead: ['start of care in hospital|starts of care in hospital'] },
    { sectors: ['education', 'academia'], meaning: 'the offer of a school or university place', instead: ['place offered'] },
    { sectors: ['legal'], meaning: 'a statement that something is true', instead: ['statement of fault', 'statement that it is true|statements that it is true'] },
  ] },
  { term: 'advocate', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'patient', 'victim', 'independent'] }, senses: [
    { sectors: ['legal'], meaning: 'a lawyer who speaks in court', instead: ['court lawyer'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'somebody who helps a person to speak up', instead: ['supporter', 'person who speaks up for them|people who speak up for them'] },
    { sectors: ['business'], meaning: 'a happy customer who recommends the firm', instead: ['loyal customer'] },
  ] },
  { term: 'agency', senses: [
    { sectors: ['government'], meaning: 'a body of the state', instead: ['public body'] },
    { sectors: ['academia'], meaning: 'the power to choose and act', instead: ['power to choose'] },
    { sectors: ['business'], meaning: 'a firm that supplies staff or adverts', instead: ['outside firm'] },
    { sectors: ['nonprofit'], meaning: 'an organisation that offers help', instead: ['help organisation'] },
  ] },
  { term: 'agent', senses: [
    { sectors: ['health'], meaning: 'a medicine or a germ', instead: ['medicine'] },
    { sectors: ['technology'], meaning: 'a program that acts by itself', instead: ['automatic assistant'] },
    { sectors: ['business', 'legal'], meaning: 'a person who acts for somebody else', instead: ['person acting for them|people acting for them'] },
  ] },
  { term: 'allocation', senses: [
    { sectors: ['nonprofit'], meaning: 'the choice of who gets a home or a worker', instead: ['choice of person'] },
    { sectors: ['academia'], meaning: 'the sorting of people into study groups', instead: ['sorting into groups'] },
    { sectors: ['finance'], meaning: 'the share of the money set aside', instead: ['share of the money'] },
  ] },
  { term: 'appeal', senses: [
    { sectors: ['legal'], meaning: 'a request to a higher court to change a decision', instead: ['request to change the decision'] },
    { sectors: ['nonprofit'], meaning: 'a call for donations', instead: ['call for donations'] },
    { sectors: ['education'], meaning: 'a challenge to a refused school place', instead: ['challenge to the decision'] },
  ] },
  { term: 'application', senses: [
    { sectors: ['business', 'technology'], meaning: 'a computer program', instead: ['computer program', 'app'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'a request for a place, job or money', instead: ['request to be considered|requests to be considered'] },
    { sectors: ['legal'], meaning: 'a request to a court', instead: ['request to the court'] },
    { sectors: ['health'], meaning: 'the putting on of a cream', instead: ['use on the skin'] },
  ] },
  { term: 'appraisal', senses: [
    { sectors: ['health', 'education', 'business'], meaning: "a yearly talk about a person's work", instead: ['yearly work talk'] },
    { sectors: ['finance'], meaning: 'a paid opinion of what a house is worth', instead: ['price check'] },
    { sectors: ['academia'], meaning: 'a close check of how good a study is', instead: ['quality check'] },
  ] },
  { term: 'arm', context: { near: ['trial', 'study', 'randomised', 'randomized', 'control', 'placebo', 'participants'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'one of the groups that a trial compares', instead: ['study group'] },
    { sectors: ['education', 'business', 'community'], meaning: 'a branch of an organisation', instead: ['branch'] },
  ] },
  { term: 'artefact', forms: ['artifact'], senses: [
    { sectors: ['technology'], meaning: 'a file that a build makes', instead: ['finished file'] },
    { sectors: ['academia'], meaning: 'a false result caused by the method', instead: ['false result'] },
    { sectors: ['education', 'nonprofit'], meaning: 'an old object made by people', instead: ['historic object'] },
  ] },
  { term: 'article', senses: [
    { sectors: ['academia'], meaning: 'a paper in a journal', instead: ['research paper'] },
    { sectors: ['legal'], meaning: 'a numbered part of a law or contract', instead: ['numbered part'] },
    { sectors: ['business'], meaning: 'a thing that is sold', instead: ['item'] },
  ] },
  { term: 'assembly', senses: [
    { sectors: ['education'], meaning: 'a daily meeting of the whole school', instead: ['whole-school meeting'] },
    { sectors: ['government'], meaning: 'an elected body that makes laws', instead: ['elected body'] },
    { sectors: ['business', 'technology'], meaning: 'the putting together of parts', instead: ['putting together of parts'] },
  ] },
  { term: 'assessment', senses: [
    { sectors: ['health', 'nonprofit'], meaning: 'a talk to find out what help a person needs', instead: ['needs check'] },
    { sectors: ['education'], meaning: 'a test of what pupils have learned', instead: ['test'] },
    { sectors: ['government', 'finance'], meaning: 'an official working out of tax or value', instead: ['official tax figure'] },
  ] },
  { term: 'asset', senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'a thing of value that is owned', instead: ['item of value|items of value'] },
    { sectors: ['nonprofit'], meaning: 'a strength of a person or place', instead: ['strength'] },
    { sectors: ['technology'], meaning: 'a device or file that belongs to a system', instead: ['item in the system|items in the system'] },
  ] },
  { term: 'assignment', senses: [
    { sectors: ['education', 'academia'], meaning: 'homework that gets a mark', instead: ['homework task'] },
    { sectors: ['legal'], meaning: 'the passing of rights to somebody else', instead: ['transfer of rights'] },
    { sectors: ['business'], meaning: 'a piece of work or a posting', instead: ['piece of work'] },
  ] },
  { term: 'associate', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my'] }, senses: [
    { sectors: ['legal'], meaning: 'a lawyer who does not yet share in the firm', instead: ['junior lawyer'] },
    { sectors: ['business'], meaning: 'a shop or office worker', instead: ['staff member'] },
    { sectors: ['government'], meaning: 'a person in touch with a suspect', instead: ['known contact'] },
  ] },
  { term: 'attachment', context: { near: ['secure', 'insecure', 'disorder', 'bonding', 'carer', 'baby', 'caregiver', 'mother', 'trauma'], not: ['email', 'file', 'pdf'] }, senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'the close bond between a child and a carer', instead: ['closeness to the parent'] },
    { sectors: ['government', 'business', 'technology', 'finance', 'community'], meaning: 'a file sent with an e-mail', instead: ['added file'] },
    { sectors: ['legal'], meaning: "a court's taking of pay or goods for a debt", instead: ['taking by the court'] },
  ] },
  { term: 'attribution', senses: [
    { sectors: ['business', 'technology'], meaning: 'which advert led to a sale', instead: ['source of the sale'] },
    { sectors: ['academia'], meaning: 'the naming of who wrote something', instead: ['naming of the author'] },
    { sectors: ['nonprofit'], meaning: 'proof that the work caused the change', instead: ['proof of cause'] },
  ] },
  { term: 'audit', senses: [
    { sectors: ['health'], meaning: 'a check of care against what it should be', instead: ['check of care quality'] },
    { sectors: ['business', 'finance'], meaning: 'an outside check of the accounts', instead: ['check of the accounts'] },
    { sectors: ['technology'], meaning: 'a check of systems for weak points', instead: ['check for weak points|checks for weak points'] },
  ] },
  { term: 'authorisation', senses: [
    { sectors: ['health'], meaning: "an insurer's agreement to pay for care", instead: ['insurer approval'] },
    { sectors: ['technology'], meaning: 'the rules on what each account may do', instead: ['access right'] },
    { sectors: ['finance'], meaning: 'approval to take a payment', instead: ['payment approval'] },
  ] },
  { term: 'authority', senses: [
    { sectors: ['government'], meaning: 'a council or other public body', instead: ['council'] },
    { sectors: ['legal'], meaning: 'an earlier case or law that backs an argument', instead: ['earlier ruling'] },
    { sectors: ['academia'], meaning: 'a leading expert', instead: ['leading expert'] },
  ] },
  { term: 'award', senses: [
    { sectors: ['nonprofit', 'academia'], meaning: 'money for a project', instead: ['project money'] },
    { sectors: ['legal'], meaning: 'money that a court or judge grants', instead: ['sum granted'] },
    { sectors: ['education'], meaning: 'a certificate or diploma', instead: ['certificate'] },
    { sectors: ['business'], meaning: 'a prize', instead: ['prize'] },
    { sectors: ['government'], meaning: 'the choice of the firm that gets a contract', instead: ['choice of supplier'] },
  ] },
  { term: 'backlog', senses: [
    { sectors: ['technology'], meaning: 'the ordered list of future work, not late', instead: ['list of future work'] },
    { sectors: ['health', 'government', 'nonprofit', 'legal'], meaning: 'work that should have been done already', instead: ['overdue work'] },
  ] },
  { term: 'bench', context: { near: ['judge', 'court', 'magistrates', 'magistrate', 'hearing', 'consultants', 'staff'] }, senses: [
    { sectors: ['legal'], meaning: 'the judges in court', instead: ["judges' panel"] },
    { sectors: ['business', 'technology'], meaning: 'staff who wait for their next project', instead: ['group of staff between projects'] },
  ] },
  { term: 'benefit', context: { near: ['claim', 'claims', 'claimed', 'claimant', 'housing', 'disability', 'state', 'employee', 'insurer', 'covered', 'payment'] }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'a payment from the state to a person in need', instead: ['state payment'] },
    { sectors: ['business'], meaning: 'an extra that staff get besides pay', instead: ['staff extra'] },
    { sectors: ['health', 'finance'], meaning: 'what an insurance plan pays for', instead: ['insurance payment'] },
  ] },
  { term: 'bias', senses: [
    { sectors: ['academia'], meaning: 'an error of method that pulls results one way', instead: ['error in the method'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'legal'], meaning: 'unfair treatment of some people', instead: ['unfairness'] },
    { sectors: ['technology'], meaning: "a program's unequal results for some groups", instead: ['unequal result'] },
  ] },
  { term: 'bill', senses: [
    { sectors: ['government', 'legal'], meaning: 'a proposed law', instead: ['proposed law'] },
    { sectors: ['health', 'business', 'finance'], meaning: 'a request for payment', instead: ['request for payment'] },
  ] },
  { term: 'bond', senses: [
    { sectors: ['finance'], meaning: 'a loan that investors can buy and sell', instead: ['loan to the issuer'] },
    { sectors: ['legal'], meaning: 'money promised to a court or client in case of failure', instead: ['money held as a promise'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'a close tie between two people', instead: ['close tie'] },
  ] },
  { term: 'breach', senses: [
    { sectors: ['technology'], meaning: 'a break-in to computers or a leak of data', instead: ['data leak'] },
    { sectors: ['government', 'business', 'legal'], meaning: 'the breaking of a rule or contract', instead: ['broken rule'] },
    { sectors: ['health'], meaning: 'a wait longer than the target allows', instead: ['missed waiting target'] },
  ] },
  { term: 'brief', context: { before: ['creative', 'design', 'legal', 'project', 'the', 'your', 'our'], after: ['for', 'to', 'from', 'on', 'is', 'was', 'and', 'before', 'by', 'with'] }, senses: [
    { sectors: ['legal'], meaning: 'a written argument for a court', instead: ['written argument'] },
    { sectors: ['business', 'technology'], meaning: 'the instructions for a piece of work', instead: ['set of instructions'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a short note of facts for a leader', instead: ['short note'] },
  ] },
  { term: 'bug', senses: [
    { sectors: ['technology'], meaning: 'a fault in a program', instead: ['software fault'] },
    { sectors: ['health'], meaning: 'a germ', instead: ['germ'] },
  ] },
  { term: 'bundle', senses: [
    { sectors: ['legal'], meaning: 'the file of papers for a court', instead: ['folder of court papers'] },
    { sectors: ['business'], meaning: 'several products sold together', instead: ['group of products'] },
    { sectors: ['health'], meaning: 'a set of care steps that are always done together', instead: ['set of care steps'] },
  ] },
  { term: 'call', context: { near: ['proposals', 'grant', 'grants', 'funder', 'bids', 'papers', 'open'] }, senses: [
    { sectors: ['nonprofit', 'academia'], meaning: 'an invitation to ask for money or send in papers', instead: ['invitation to apply|invitations to apply'] },
    { sectors: ['business', 'technology'], meaning: 'a talk by phone or video', instead: ['phone talk'] },
  ] },
  { term: 'campaign', senses: [
    { sectors: ['nonprofit'], meaning: 'a push for change or for donations', instead: ['push for change|pushes for change'] },
    { sectors: ['business'], meaning: 'a set of adverts', instead: ['set of adverts'] },
    { sectors: ['government'], meaning: 'the weeks before a vote', instead: ['run-up to the vote'] },
  ] },
  { term: 'candidate', senses: [
    { sectors: ['education'], meaning: 'a pupil who sits an exam', instead: ['pupil taking the exam|pupils taking the exam'] },
    { sectors: ['business'], meaning: 'a person who wants a job', instead: ['job applicant'] },
    { sectors: ['government'], meaning: 'a person who wants to be elected', instead: ['person standing for election|people standing for election'] },
    { sectors: ['health'], meaning: 'a patient whom a treatment suits', instead: ['suitable patient'] },
  ] },
  { term: 'capacity', senses: [
    { sectors: ['legal'], meaning: 'the ability in law to decide for oneself', instead: ['ability to decide'] },
    { sectors: ['health'], meaning: 'the ability to understand and decide about care', instead: ['ability to decide'] },
    { sectors: ['nonprofit'], meaning: 'the skills and staff to do the work', instead: ['skills and staff'] },
    { sectors: ['government', 'business', 'technology'], meaning: 'how much can be handled at once', instead: ['room'] },
  ] },
  { term: 'carer', senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'a relative or friend who helps unpaid', instead: ['unpaid family helper'] },
    { sectors: ['business', 'finance', 'community'], meaning: 'a paid care worker', instead: ['paid care worker'] },
  ] },
  { term: 'case', context: { near: ['caseload', 'opened', 'reopened', 'allocated', 'assigned', 'referred', 'infection', 'confirmed', 'defendant', 'judge', 'plaintiff'], not: ['in'] }, senses: [
    { sectors: ['health', 'government'], meaning: 'a person found to have an illness', instead: ['person who is ill|people who are ill'] },
    { sectors: ['nonprofit'], meaning: 'a person or family being helped', instead: ['person we help|people we help'] },
    { sectors: ['legal'], meaning: 'a dispute before a court', instead: ['court dispute'] },
    { sectors: ['technology'], meaning: 'a reported problem', instead: ['reported problem'] },
  ] },
  { term: 'case study', senses: [
    { sectors: ['academia'], meaning: 'close research on one example', instead: ['research on one example'] },
    { sectors: ['business'], meaning: 'the story of a happy customer', instead: ['customer story'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'the story of a person who was helped', instead: ['real-life example'] },
  ] },
  { term: 'census', senses: [
    { sectors: ['health'], meaning: 'the number of patients in beds today', instead: ['number of patients'] },
    { sectors: ['government', 'academia'], meaning: 'a count of everybody in a country', instead: ['count of all people'] },
    { sectors: ['nonprofit'], meaning: 'a yearly count of people or services', instead: ['yearly count'] },
  ] },
  { term: 'certificate', context: { near: ['expired', 'renew', 'domain', 'server', 'browser', 'website', 'tls', 'ssl', 'https'] }, senses: [
    { sectors: ['technology'], meaning: 'a file that proves a website is genuine', instead: ['digital proof of identity'] },
    { sectors: ['education', 'government', 'legal', 'community'], meaning: 'a paper that proves a fact or an exam pass', instead: ['official paper'] },
  ] },
  { term: 'champion', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'digital', 'safeguarding', 'wellbeing', 'mental health', 'diversity'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit', 'business'], meaning: 'a worker who promotes a topic among colleagues', instead: ['lead supporter'] },
    { sectors: ['education', 'community'], meaning: 'the winner of a contest', instead: ['winner'] },
  ] },
  { term: 'channel', senses: [
    { sectors: ['business'], meaning: 'a route by which goods reach buyers', instead: ['way to reach buyers|ways to reach buyers'] },
    { sectors: ['technology'], meaning: 'a chat room for one topic', instead: ['chat group'] },
    { sectors: ['community'], meaning: 'a place on television', instead: ['television station'] },
  ] },
  { term: 'charge', context: { near: ['police', 'court', 'accused', 'offence', 'offense', 'criminal', 'fee', 'card', 'account', 'invoice', 'guilty'], not: ['in'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a formal accusation of a crime', instead: ['formal accusation'] },
    { sectors: ['nonprofit', 'business', 'finance'], meaning: 'a price to be paid', instead: ['fee'] },
  ] },
  { term: 'charge', grammar: 'verb', context: { near: ['police', 'court', 'accused', 'offence', 'offense', 'theft', 'assault', 'murder', 'fee', 'invoice', 'per hour', 'customers'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'accuse of a crime', instead: ['accuse formally'] },
    { sectors: ['nonprofit', 'business', 'finance'], meaning: 'ask to pay', instead: ['ask to pay', 'bill'] },
  ] },
  { term: 'chart', context: { near: ['patient', 'nurse', 'nurses', 'allergies', 'medication', 'doctor', 'bedside', 'vitals'] }, senses: [
    { sectors: ['health'], meaning: "the patient's medical record", instead: ['medical record'] },
    { sectors: ['education', 'government', 'business', 'technology', 'academia', 'finance'], meaning: 'a drawing of numbers', instead: ['graph'] },
  ] },
  { term: 'citation', senses: [
    { sectors: ['academia'], meaning: 'a mention of a source', instead: ['mention of the source|mentions of the source'] },
    { sectors: ['legal'], meaning: 'a notice to pay a fine or to come to court', instead: ['court notice'] },
    { sectors: ['government', 'business', 'community'], meaning: 'formal praise for good work', instead: ['formal praise'] },
  ] },
  { term: 'claim', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'insurance', 'legal', 'benefit', 'compensation', 'new'], near: ['insurer', 'court', 'solicitor', 'defendant', 'policyholder'] }, senses: [
    { sectors: ['legal'], meaning: 'a demand brought to a court', instead: ['court action'] },
    { sectors: ['health', 'finance'], meaning: 'a request that an insurer pay', instead: ['request for payment'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a request for a state payment', instead: ['request for state payment'] },
    { sectors: ['business', 'academia'], meaning: 'a statement said to be true', instead: ['statement'] },
  ] },
  { term: 'class', context: { near: ['object', 'inherits', 'method', 'code', 'lawsuit', 'action', 'settlement', 'shares', 'asset', 'lesson', 'pupils', 'students', 'teacher'] }, senses: [
    { sectors: ['education'], meaning: 'a group of pupils taught together', instead: ['group of pupils'] },
    { sectors: ['technology'], meaning: 'a pattern in code from which objects are made', instead: ['software pattern'] },
    { sectors: ['legal'], meaning: 'a group of people who sue together', instead: ['group that sues together'] },
    { sectors: ['finance'], meaning: 'one kind of share or investment', instead: ['kind of investment'] },
  ] },
  { term: 'clearance', senses: [
    { sectors: ['health'], meaning: "a doctor's word that somebody is fit", instead: ["doctor's agreement"] },
    { sectors: ['government'], meaning: 'an official security check', instead: ['official vetting'] },
    { sectors: ['legal'], meaning: "permission to use somebody's work", instead: ['permission to use it'] },
    { sectors: ['business'], meaning: 'a sale of old goods', instead: ['closing sale'] },
  ] },
  { term: 'client', senses: [
    { sectors: ['technology'], meaning: 'a program or device that uses a server', instead: ['connected app'] },
    { sectors: ['business', 'finance', 'legal'], meaning: 'a person or firm that pays for advice', instead: ['paying customer'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a person who is helped', instead: ['person we help|people we help'] },
  ] },
  { term: 'clinic', senses: [
    { sectors: ['health'], meaning: 'a place where patients are seen', instead: ['medical appointment'] },
    { sectors: ['legal'], meaning: 'a session of free legal advice', instead: ['legal advice session'] },
    { sectors: ['business', 'technology'], meaning: 'a short help session for staff', instead: ['help session'] },
  ] },
  { term: 'closure', senses: [
    { sectors: ['health', 'nonprofit'], meaning: 'peace of mind after a loss', instead: ['peace of mind'] },
    { sectors: ['education', 'government', 'business'], meaning: 'the shutting of a place or service', instead: ['shutdown'] },
    { sectors: ['legal'], meaning: 'the end of a case', instead: ['end of the case'] },
  ] },
  { term: 'cluster', senses: [
    { sectors: ['technology'], meaning: 'several computers that work as one', instead: ['group of linked computers'] },
    { sectors: ['health'], meaning: 'several ill people in one place', instead: ['group of ill people'] },
    { sectors: ['academia'], meaning: 'a group picked or found together in data', instead: ['group in the data'] },
    { sectors: ['business'], meaning: 'similar firms near each other', instead: ['group of local firms'] },
  ] },
  { term: 'code', context: { not: ['zip', 'area', 'dress', 'discount', 'promo', 'post', 'building', 'door'] }, senses: [
    { sectors: ['technology'], meaning: 'the text of a program', instead: ['software text'] },
    { sectors: ['legal'], meaning: 'a set of laws', instead: ['set of laws'] },
    { sectors: ['health'], meaning: 'an alarm for a patient whose heart has stopped', instead: ['emergency alarm'] },
    { sectors: ['education'], meaning: 'rules of behaviour', instead: ['set of rules'] },
  ] },
  { term: 'cohort', senses: [
    { sectors: ['education'], meaning: 'all pupils of one year', instead: ['year group'] },
    { sectors: ['health', 'academia'], meaning: 'people whom a study follows over time', instead: ['group in the study'] },
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'people who started in the same month', instead: ['group that started together'] },
  ] },
  { term: 'collateral', senses: [
    { sectors: ['finance'], meaning: 'property promised in case a loan is not repaid', instead: ['property promised for the loan'] },
    { sectors: ['business'], meaning: 'leaflets and slides that help to sell', instead: ['sales leaflet'] },
    { sectors: ['health', 'government'], meaning: 'harm done by the way', instead: ['side damage'] },
  ] },
  { term: 'commission', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'independent', 'royal', 'sales', 'european', 'charity'] }, senses: [
    { sectors: ['government'], meaning: 'a group that looks into a matter for the state', instead: ['official fact-finding group'] },
    { sectors: ['business', 'finance'], meaning: 'a share of a sale as pay', instead: ['share of the sale'] },
    { sectors: ['nonprofit'], meaning: 'an order for a work of art or a report', instead: ['paid order'] },
  ] },
  { term: 'commission', grammar: 'verb', context: { before: ['to', 'will', 'we', 'they', 'was', 'were', 'been', 'is', 'are', 'be', 'who', 'newly', 'jointly'] }, senses: [
    { sectors: ['health', 'government'], meaning: 'plan and pay for a service', instead: ['plan and pay for'] },
    { sectors: ['nonprofit', 'business', 'community'], meaning: 'order a piece of work', instead: ['order'] },
    { sectors: ['technology'], meaning: 'test new equipment and bring it into use', instead: ['bring into use'] },
  ] },
  { term: 'commitment', senses: [
    { sectors: ['finance'], meaning: 'money that has been promised', instead: ['promised sum'] },
    { sectors: ['health'], meaning: 'a stay in a mental hospital by force', instead: ['forced hospital stay'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a public promise', instead: ['promise'] },
  ] },
  { term: 'complaint', context: { not: ['chief', 'presenting'] }, senses: [
    { sectors: ['legal'], meaning: 'the paper that starts a court case', instead: ['first court paper'] },
    { sectors: ['health'], meaning: 'what a patient says is wrong', instead: ['health problem'] },
    { sectors: ['education', 'government', 'nonprofit', 'business'], meaning: 'a report that a service was bad', instead: ['report of poor service'] },
  ] },
  { term: 'compliance', senses: [
    { sectors: ['health'], meaning: 'how well patients take their medicine as told', instead: ['taking of medicine as told'] },
    { sectors: ['business', 'finance', 'legal'], meaning: 'obeying the law and the rules', instead: ['following of the law'] },
    { sectors: ['education'], meaning: 'pupils doing as they are told', instead: ['good obedience'] },
  ] },
  { term: 'compromise', context: { near: ['account', 'accounts', 'password', 'server', 'system', 'systems', 'email', 'data', 'security', 'breach'] }, senses: [
    { sectors: ['technology'], meaning: 'a break-in to an account or system', instead: ['break-in'] },
    { sectors: ['government', 'business', 'legal'], meaning: 'a deal in which each side gives way', instead: ['middle way'] },
  ] },
  { term: 'concession', senses: [
    { sectors: ['business'], meaning: "a stand inside somebody else's shop", instead: ['shop stand'] },
    { sectors: ['government'], meaning: 'a right to run a public service', instead: ['right to run the service|rights to run the service'] },
    { sectors: ['legal'], meaning: 'a point that one side gives up', instead: ['point given up|points given up'] },
    { sectors: ['education', 'community'], meaning: 'a lower price for some people', instead: ['lower price'] },
  ] },
  { term: 'condition', senses: [
    { sectors: ['health'], meaning: 'an illness', instead: ['illness'] },
    { sectors: ['government', 'legal'], meaning: 'something that must be done or be so', instead: ['requirement'] },
    { sectors: ['academia'], meaning: 'one of the set-ups that an experiment compares', instead: ['version of the experiment'] },
    { sectors: ['business'], meaning: 'the state that goods are in', instead: ['state'] },
  ] },
  { term: 'conference', context: { before: ['child protection', 'case', 'the', 'a', 'initial', 'review', 'with'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'a meeting to agree how to protect a child', instead: ['meeting about the child'] },
    { sectors: ['legal'], meaning: 'a meeting with the lawyer who goes to court', instead: ['meeting with the lawyer'] },
    { sectors: ['business', 'technology', 'academia'], meaning: 'a large meeting with many talks', instead: ['large event'] },
  ] },
  { term: 'conflict', context: { near: ['merge', 'branch', 'interest', 'interests', 'declare', 'code', 'file', 'client'] }, senses: [
    { sectors: ['technology'], meaning: 'two changes to the same lines', instead: ['clash of changes|clashes of changes'] },
    { sectors: ['legal'], meaning: "a lawyer's duty to two opposing sides", instead: ['clash of duties|clashes of duties', 'divided loyalty'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'fighting or a quarrel', instead: ['dispute'] },
  ] },
  { term: 'consent', senses: [
    { sectors: ['health'], meaning: "a patient's agreement to care", instead: ['agreement to care'] },
    { sectors: ['technology'], meaning: "a user's click to allow data use", instead: ['permission to use data'] },
    { sectors: ['government'], meaning: 'official permission to build or act', instead: ['official permission'] },
    { sectors: ['education', 'academia'], meaning: 'a signed form from a parent or a person studied', instead: ['signed permission'] },
    { sectors: ['legal'], meaning: 'free agreement that counts in law', instead: ['agreement'] },
  ] },
  { term: 'consideration', context: { near: ['contract', 'agreement', 'payment', 'party', 'parties', 'promise', 'sum', 'valuable'] }, senses: [
    { sectors: ['legal'], meaning: 'what each side gives in return in a contract', instead: ['thing given in return|things given in return'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'careful thought', instead: ['careful thought'] },
    { sectors: ['finance'], meaning: 'the price paid in a deal', instead: ['price paid'] },
  ] },
  { term: 'constituent', senses: [
    { sectors: ['government'], meaning: 'a voter in an area', instead: ['local voter'] },
    { sectors: ['nonprofit'], meaning: 'a donor or a person whom a charity serves', instead: ['supporter'] },
    { sectors: ['technology', 'academia'], meaning: 'a part of something', instead: ['part'] },
  ] },
  { term: 'consultant', senses: [
    { sectors: ['health'], meaning: 'a senior hospital doctor', instead: ['senior hospital doctor'] },
    { sectors: ['government', 'nonprofit', 'business', 'technology'], meaning: 'an outside adviser who is paid', instead: ['outside adviser'] },
  ] },
  { term: 'consultation', senses: [
    { sectors: ['health'], meaning: 'a meeting with a doctor', instead: ["doctor's appointment"] },
    { sectors: ['government'], meaning: 'a time when the public can comment', instead: ['request for public views'] },
    { sectors: ['legal'], meaning: 'talks with staff before jobs go', instead: ['staff meeting'] },
    { sectors: ['business'], meaning: 'a first talk with an adviser', instead: ['advice meeting'] },
  ] },
  { term: 'contact', context: { near: ['supervised', 'tracing', 'infected', 'exposed', 'father', 'mother', 'order', 'sessions'] }, senses: [
    { sectors: ['health'], meaning: 'a person who was near somebody infected', instead: ['person who was close by|people who were close by'] },
    { sectors: ['nonprofit', 'legal'], meaning: 'time that a child spends with a parent', instead: ['time with the parent'] },
    { sectors: ['business', 'technology'], meaning: 'a person to write to or ring', instead: ['person to write to|people to write to'] },
  ] },
  { term: 'container', senses: [
    { sectors: ['technology'], meaning: 'a package in which a program runs', instead: ['software box'] },
    { sectors: ['health', 'government', 'business'], meaning: 'a box or jar', instead: ['box'] },
  ] },
  { term: 'control', context: { near: ['group', 'arm', 'matched', 'placebo', 'trial', 'audit', 'internal', 'auditor', 'auditors', 'key', 'compensating'], before: ['a', 'each', 'this'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a person in the comparison group', instead: ['comparison person'] },
    { sectors: ['business', 'technology', 'finance'], meaning: 'a check that stops errors or fraud', instead: ['safety check'] },
    { sectors: ['government'], meaning: 'a rule that limits something', instead: ['official limit'] },
  ] },
  { term: 'convention', senses: [
    { sectors: ['government'], meaning: 'a treaty between countries', instead: ['international agreement'] },
    { sectors: ['technology'], meaning: 'an agreed way to write code', instead: ['agreed way|agreed ways'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a very large meeting', instead: ['large meeting'] },
  ] },
  { term: 'conversion', senses: [
    { sectors: ['business'], meaning: 'a visitor who becomes a buyer', instead: ['new sale'] },
    { sectors: ['government'], meaning: 'the change of a building to a new use', instead: ['change of use'] },
    { sectors: ['finance'], meaning: 'the exchange of one currency or share for another', instead: ['exchange'] },
    { sectors: ['technology'], meaning: 'a change of data to another format', instead: ['change of format'] },
  ] },
  { term: 'copy', context: { before: ['ad', 'web', 'marketing', 'final', 'press'], near: ['headline', 'advert', 'proofread'] }, senses: [
    { sectors: ['nonprofit', 'business'], meaning: 'the words of an advert or page', instead: ['text'] },
    { sectors: ['health', 'education', 'government', 'technology', 'legal'], meaning: 'a second one just the same', instead: ['duplicate'] },
  ] },
  { term: 'cover', context: { before: ['insurance', 'any', 'arrange', 'need', 'provide', 'no', 'supply', 'for', 'night', 'weekend'], near: ['absence', 'absent', 'insurer'] }, senses: [
    { sectors: ['education'], meaning: 'teaching for a colleague who is away', instead: ['stand-in teaching'] },
    { sectors: ['finance', 'legal'], meaning: 'protection by an insurance', instead: ['insurance protection'] },
    { sectors: ['health'], meaning: 'staff for a shift', instead: ['staff on the shift'] },
  ] },
  { term: 'coverage', senses: [
    { sectors: ['health', 'finance'], meaning: 'what an insurance pays for', instead: ['insurance protection'] },
    { sectors: ['technology'], meaning: 'how much of the code is tested', instead: ['share of software tested'] },
    { sectors: ['nonprofit', 'business'], meaning: 'mentions in the press', instead: ['press attention'] },
    { sectors: ['government'], meaning: 'how many people a service reaches', instead: ['share of people reached'] },
  ] },
  { term: 'credential', senses: [
    { sectors: ['technology'], meaning: 'a user name with a password', instead: ['login detail'] },
    { sectors: ['health', 'education', 'business'], meaning: 'proof of training', instead: ['proof of training'] },
  ] },
  { term: 'credit', senses: [
    { sectors: ['education', 'academia'], meaning: 'a point that counts towards a degree', instead: ['course point'] },
    { sectors: ['finance'], meaning: 'money lent', instead: ['loan'] },
    { sectors: ['business'], meaning: 'money to spend later in the same shop', instead: ['refund to spend'] },
  ] },
  { term: 'critical incident', senses: [
    { sectors: ['health'], meaning: 'a time when a hospital is too full to be safe', instead: ['hospital emergency'] },
    { sectors: ['education'], meaning: 'a sudden event that shocks a school', instead: ['sudden shock for the school|sudden shocks for the school'] },
    { sectors: ['technology'], meaning: 'a failure that stops a main system', instead: ['serious system failure'] },
    { sectors: ['government', 'legal'], meaning: 'a police matter that could harm public trust', instead: ['serious police matter'] },
  ] },
  { term: 'culture', context: { near: ['blood', 'urine', 'swab', 'sample', 'lab', 'grew', 'throat', 'wound', 'sputum'] }, senses: [
    { sectors: ['health'], meaning: 'a lab test that grows germs', instead: ['lab test for germs'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'the usual way in which people work', instead: ['way people work|ways people work'] },
  ] },
  { term: 'custody', senses: [
    { sectors: ['government', 'legal'], meaning: 'being held by the police or in prison', instead: ['holding by police'] },
    { sectors: ['education', 'nonprofit'], meaning: 'the right to have a child live with you', instead: ['right to raise the child'] },
    { sectors: ['finance'], meaning: 'the safe keeping of shares for others', instead: ['safe keeping'] },
  ] },
  { term: 'default', context: { not: ['by'] }, senses: [
    { sectors: ['finance'], meaning: 'a failure to repay', instead: ['failure to repay'] },
    { sectors: ['legal'], meaning: 'a failure to do what the law asks', instead: ['failure to act'] },
    { sectors: ['technology'], meaning: 'a setting that holds unless changed', instead: ['standard setting'] },
  ] },
  { term: 'deficit', senses: [
    { sectors: ['government', 'finance'], meaning: 'spending above income', instead: ['gap in the money'] },
    { sectors: ['health', 'education', 'academia'], meaning: 'a skill that is weaker than usual', instead: ['weakness'] },
  ] },
  { term: 'delivery', senses: [
    { sectors: ['health'], meaning: 'the birth of a baby', instead: ['birth'] },
    { sectors: ['education'], meaning: 'the teaching of a course', instead: ['teaching'] },
    { sectors: ['government', 'nonprofit'], meaning: 'the running of a service', instead: ['running of the service'] },
    { sectors: ['business'], meaning: 'the bringing of goods', instead: ['bringing of goods'] },
    { sectors: ['technology'], meaning: 'the release of software', instead: ['software launch'] },
  ] },
  { term: 'demonstration', senses: [
    { sectors: ['business', 'technology'], meaning: 'a showing of how a product works', instead: ['product show'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a protest in the street', instead: ['street protest'] },
    { sectors: ['academia'], meaning: 'a proof', instead: ['proof'] },
  ] },
  { term: 'denial', senses: [
    { sectors: ['health', 'finance'], meaning: "an insurer's refusal to pay", instead: ['refusal to pay'] },
    { sectors: ['nonprofit'], meaning: 'not facing a painful fact', instead: ['refusal to face it|refusals to face it'] },
    { sectors: ['government', 'legal'], meaning: 'a formal no to a request', instead: ['formal refusal'] },
  ] },
  { term: 'dependency', senses: [
    { sectors: ['technology'], meaning: 'outside code that a program needs', instead: ['outside software'] },
    { sectors: ['health'], meaning: 'addiction', instead: ['addiction'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a task that waits for another', instead: ['task that must wait|tasks that must wait'] },
  ] },
  { term: 'deployment', senses: [
    { sectors: ['technology'], meaning: 'the putting of software into use', instead: ['software launch'] },
    { sectors: ['government'], meaning: 'the sending of troops or staff', instead: ['sending of troops'] },
    { sectors: ['nonprofit'], meaning: 'the sending of volunteers', instead: ['sending of volunteers'] },
  ] },
  { term: 'deposit', senses: [
    { sectors: ['finance'], meaning: 'money put in a bank', instead: ['sum paid in'] },
    { sectors: ['nonprofit', 'legal'], meaning: 'money held in case a home is damaged', instead: ['sum held against damage'] },
    { sectors: ['business'], meaning: 'the first part of a price', instead: ['first payment'] },
    { sectors: ['academia'], meaning: 'a file put in an open archive', instead: ['stored document'] },
  ] },
  { term: 'detention', senses: [
    { sectors: ['education'], meaning: 'time that a pupil must stay after class', instead: ['stay after class'] },
    { sectors: ['government', 'legal'], meaning: 'being held by the state', instead: ['holding by the police'] },
    { sectors: ['health'], meaning: 'being kept in hospital by law', instead: ['forced time in hospital'] },
  ] },
  { term: 'determination', context: { near: ['made', 'issued', 'final', 'board', 'agency', 'eligibility', 'appeal', 'issue', 'decision', 'council'], not: ['courage', 'hard work'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'an official decision', instead: ['official decision'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a strong will', instead: ['strong will'] },
  ] },
  { term: 'development', senses: [
    { sectors: ['technology'], meaning: 'the writing of software', instead: ['software work'] },
    { sectors: ['nonprofit'], meaning: 'raising money from donors', instead: ['fundraising'] },
    { sectors: ['health', 'education'], meaning: "a child's growth", instead: ["child's growth"] },
    { sectors: ['government'], meaning: 'building on a piece of land', instead: ['building work'] },
    { sectors: ['business'], meaning: 'work on new products', instead: ['new product work'] },
  ] },
  { term: 'diagnostic', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'new', 'blood', 'first'] }, senses: [
    { sectors: ['health'], meaning: 'a test that finds an illness', instead: ['test for illness|tests for illness'] },
    { sectors: ['education'], meaning: 'a first test of what pupils know', instead: ['first test'] },
    { sectors: ['technology'], meaning: 'a record of what a program did wrong', instead: ['fault record'] },
  ] },
  { term: 'discharge', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'hospital', 'on', 'after', 'before', 'at', 'until', 'safe', 'early', 'vaginal', 'wound', 'effluent'] }, senses: [
    { sectors: ['health'], meaning: 'leaving hospital', instead: ['release from hospital'] },
    { sectors: ['legal'], meaning: 'the end of a duty or debt', instead: ['end of the obligation|ends of the obligation'] },
    { sectors: ['government'], meaning: 'waste water let into a river', instead: ['release of waste water'] },
  ] },
  { term: 'discharge', grammar: 'verb', context: { before: ['to', 'was', 'were', 'be', 'been', 'being', 'is', 'are', 'we', 'they', 'will', 'safely'] }, senses: [
    { sectors: ['health'], meaning: 'send home from hospital', instead: ['send home from hospital'] },
    { sectors: ['finance', 'legal'], meaning: 'end or fulfil a duty or debt', instead: ['fulfil'] },
    { sectors: ['government'], meaning: 'let waste water run out', instead: ['release'] },
    { sectors: ['education'], meaning: 'end extra help for a pupil', instead: ['take off the list'] },
  ] },
  { term: 'discipline', senses: [
    { sectors: ['academia'], meaning: 'a branch of learning', instead: ['subject area'] },
    { sectors: ['education'], meaning: 'how well pupils behave', instead: ['pupil behaviour'] },
    { sectors: ['business'], meaning: 'punishment of staff', instead: ['formal warning'] },
  ] },
  { term: 'disclosure', senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: "a child's or adult's telling of abuse", instead: ['telling of abuse'] },
    { sectors: ['legal'], meaning: 'the handing over of papers to the other side', instead: ['handing over of papers'] },
    { sectors: ['finance'], meaning: 'the making public of facts on a company', instead: ['public report'] },
    { sectors: ['technology'], meaning: 'a warning of a software fault', instead: ['warning of a software fault'] },
  ] },
  { term: 'discovery', senses: [
    { sectors: ['legal'], meaning: 'the swapping of evidence before a trial', instead: ['exchange of documents'] },
    { sectors: ['government', 'technology'], meaning: 'the first stage, to learn what users need', instead: ['early research stage'] },
    { sectors: ['academia'], meaning: 'a new result', instead: ['new result'] },
    { sectors: ['business'], meaning: 'a first talk with a buyer', instead: ['first talk'] },
  ] },
  { term: 'disposal', senses: [
    { sectors: ['legal'], meaning: 'how a court ends a case', instead: ['end of the case'] },
    { sectors: ['business', 'finance'], meaning: 'the sale of a thing owned', instead: ['sale'] },
    { sectors: ['health', 'government'], meaning: 'the getting rid of waste', instead: ['removal of waste'] },
  ] },
  { term: 'disposition', senses: [
    { sectors: ['health'], meaning: 'where a patient goes next', instead: ['next place of care|next places of care'] },
    { sectors: ['legal'], meaning: "a court's final decision", instead: ['final decision'] },
    { sectors: ['education', 'community'], meaning: "a person's nature", instead: ['nature'] },
  ] },
  { term: 'distribution', senses: [
    { sectors: ['academia'], meaning: 'how values are spread', instead: ['spread of values'] },
    { sectors: ['finance'], meaning: 'a payment to owners or heirs', instead: ['payment to owners|payments to owners'] },
    { sectors: ['nonprofit'], meaning: 'the handing out of goods', instead: ['handing out of goods'] },
    { sectors: ['business'], meaning: 'the transport to shops', instead: ['transport to shops'] },
  ] },
  { term: 'diversion', senses: [
    { sectors: ['government', 'legal'], meaning: 'a route away from court', instead: ['route away from court'] },
    { sectors: ['health'], meaning: 'the sending of ambulances to another hospital', instead: ['sending of ambulances elsewhere'] },
    { sectors: ['business', 'community'], meaning: 'another route for traffic', instead: ['other route'] },
  ] },
  { term: 'domain', context: { not: ['eminent', 'public'] }, senses: [
    { sectors: ['technology'], meaning: 'a web address', instead: ['web address'] },
    { sectors: ['education', 'academia'], meaning: 'an area of learning or knowledge', instead: ['subject area'] },
    { sectors: ['health', 'nonprofit'], meaning: 'an area of life that is scored', instead: ['area of life'] },
  ] },
  { term: 'donor', senses: [
    { sectors: ['health'], meaning: 'a person who gives blood or an organ', instead: ['person who gives blood or organs|people who give blood or organs'] },
    { sectors: ['nonprofit', 'academia'], meaning: 'a person who gives money', instead: ['person who gives money|people who give money'] },
  ] },
  { term: 'duty', context: { not: ['on', 'off', 'heavy'] }, senses: [
    { sectors: ['government', 'finance'], meaning: 'a tax on goods', instead: ['tax on goods'] },
    { sectors: ['legal'], meaning: 'what the law says one must do', instead: ['legal obligation'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a shift on which one takes new calls', instead: ['shift'] },
  ] },
  { term: 'elective', senses: [
    { sectors: ['health'], meaning: 'a planned operation', instead: ['planned operation'] },
    { sectors: ['education', 'academia'], meaning: 'a course that a student may choose', instead: ['optional course'] },
  ] },
  { term: 'embargo', senses: [
    { sectors: ['government'], meaning: 'a ban on trade', instead: ['trade ban'] },
    { sectors: ['nonprofit', 'business', 'academia'], meaning: 'a date before which news must not be told', instead: ['ban on early news|bans on early news'] },
  ] },
  { term: 'encounter', senses: [
    { sectors: ['health'], meaning: "a patient's visit or contact", instead: ['patient visit'] },
    { sectors: ['technology'], meaning: 'a first meeting with a problem', instead: ['meeting'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'a chance meeting', instead: ['chance meeting'] },
  ] },
  { term: 'endorsement', senses: [
    { sectors: ['finance'], meaning: 'a change added to an insurance', instead: ['change to the insurance|changes to the insurance'] },
    { sectors: ['education'], meaning: 'an extra teaching subject', instead: ['extra teaching subject'] },
    { sectors: ['government', 'nonprofit', 'business'], meaning: 'public support', instead: ['public support'] },
  ] },
  { term: 'engagement', senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'a piece of paid work for a customer', instead: ['paid project'] },
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'people taking part', instead: ['active interest'] },
    { sectors: ['technology'], meaning: 'clicks, likes and replies', instead: ['online response'] },
  ] },
  { term: 'enterprise', senses: [
    { sectors: ['technology'], meaning: 'a very large company as a customer', instead: ['large company'] },
    { sectors: ['nonprofit'], meaning: 'a business with a social aim', instead: ['business with a social aim'] },
    { sectors: ['education'], meaning: 'business skills taught to pupils', instead: ['business skills'] },
  ] },
  { term: 'entitlement', senses: [
    { sectors: ['technology'], meaning: 'permission in a system', instead: ['permission'] },
    { sectors: ['health', 'government', 'nonprofit', 'legal'], meaning: 'a right to help or money', instead: ['right'] },
    { sectors: ['finance'], meaning: 'the amount that someone may draw', instead: ['amount due'] },
  ] },
  { term: 'environment', senses: [
    { sectors: ['technology'], meaning: 'a separate copy of a system', instead: ['copy of the system'] },
    { sectors: ['government', 'nonprofit'], meaning: 'nature and the climate', instead: ['natural world'] },
    { sectors: ['health', 'education'], meaning: 'the surroundings of a person', instead: ['surroundings'] },
  ] },
  { term: 'episode', senses: [
    { sectors: ['health'], meaning: 'a period of illness or care', instead: ['period of illness'] },
    { sectors: ['education', 'community'], meaning: 'one part of a series', instead: ['part of the series'] },
    { sectors: ['nonprofit'], meaning: "an event in a person's life", instead: ['event'] },
  ] },
  { term: 'equity', senses: [
    { sectors: ['finance'], meaning: "the owners' share of a company or home", instead: ['ownership share'] },
    { sectors: ['business', 'technology'], meaning: 'shares in the company', instead: ['company share'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia'], meaning: 'fair treatment by need', instead: ['fairness'] },
    { sectors: ['legal'], meaning: 'law based on fairness', instead: ['law based on fairness'] },
  ] },
  { term: 'escalate', grammar: 'verb', senses: [
    { sectors: ['health', 'government', 'business', 'technology'], meaning: 'pass to somebody more senior', instead: ['pass to a senior person'] },
    { sectors: ['education', 'legal', 'community'], meaning: 'get worse', instead: ['get worse'] },
  ] },
  { term: 'estate', senses: [
    { sectors: ['legal'], meaning: 'what a dead person owned', instead: ['property left at death'] },
    { sectors: ['government'], meaning: 'an area of public housing', instead: ['housing area'] },
    { sectors: ['health', 'education'], meaning: 'the buildings and grounds', instead: ['grounds and buildings|grounds and buildings'] },
  ] },
  { term: 'evaluation', senses: [
    { sectors: ['nonprofit', 'academia'], meaning: 'a study of whether the work made a difference', instead: ['study of results'] },
    { sectors: ['education'], meaning: 'tests to see if a child needs special help', instead: ['test for special help|tests for special help'] },
    { sectors: ['health'], meaning: "a doctor's examination", instead: ['examination'] },
    { sectors: ['business'], meaning: "a judgement of a worker's results", instead: ['work rating'] },
  ] },
  { term: 'event', context: { near: ['adverse', 'log', 'logged', 'logs', 'click', 'tracking', 'trigger', 'payload', 'cardiac', 'credit'] }, senses: [
    { sectors: ['technology'], meaning: 'something that a program records', instead: ['recorded action'] },
    { sectors: ['health'], meaning: 'harm or a sudden illness', instead: ['sudden health problem'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a planned gathering', instead: ['gathering'] },
  ] },
  { term: 'evidence', senses: [
    { sectors: ['legal'], meaning: 'what may be shown to a court', instead: ['proof for the court'] },
    { sectors: ['health', 'academia'], meaning: 'results of research', instead: ['research results'] },
    { sectors: ['education'], meaning: "examples of pupils' work", instead: ['examples of work'] },
    { sectors: ['nonprofit'], meaning: 'facts that show that the work helps', instead: ['proof of results'] },
  ] },
  { term: 'exception', context: { near: ['thrown', 'throws', 'throw', 'raised', 'unhandled', 'caught', 'log', 'logged', 'stack'] }, senses: [
    { sectors: ['technology'], meaning: 'an error that stops a program', instead: ['software error'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'legal'], meaning: 'a case that the rule leaves out', instead: ['special case'] },
  ] },
  { term: 'exclusion', senses: [
    { sectors: ['education'], meaning: 'a ban from school for bad behaviour', instead: ['ban from school|bans from school'] },
    { sectors: ['finance'], meaning: 'a thing that an insurance does not cover', instead: ['thing not covered|things not covered'] },
    { sectors: ['government', 'nonprofit'], meaning: 'being left out of society', instead: ['being left out'] },
    { sectors: ['health', 'academia'], meaning: 'a reason to leave somebody out of a study', instead: ['reason to leave out|reasons to leave out'] },
  ] },
  { term: 'execute', grammar: 'verb', senses: [
    { sectors: ['legal'], meaning: 'sign so that it counts in law', instead: ['sign formally'] },
    { sectors: ['technology'], meaning: 'run a program', instead: ['run'] },
    { sectors: ['education', 'government', 'nonprofit', 'business'], meaning: 'put into action', instead: ['carry out'] },
  ] },
  { term: 'exhibit', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'marked', 'as'] }, senses: [
    { sectors: ['legal'], meaning: 'a thing or paper shown to a court', instead: ['court proof'] },
    { sectors: ['education', 'business', 'community'], meaning: 'a thing on show', instead: ['display'] },
  ] },
  { term: 'exit', context: { near: ['investor', 'investors', 'founder', 'founders', 'valuation', 'programme', 'program', 'shareholders'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the sale of a company by its owners', instead: ['sale of the company'] },
    { sectors: ['health', 'nonprofit'], meaning: "the end of somebody's time on a scheme", instead: ['end of the support'] },
  ] },
  { term: 'exposure', senses: [
    { sectors: ['health'], meaning: 'contact with a germ or poison', instead: ['contact with the danger'] },
    { sectors: ['finance'], meaning: 'the amount that could be lost', instead: ['possible loss'] },
    { sectors: ['business'], meaning: 'being seen by many people', instead: ['publicity|publicity'] },
    { sectors: ['legal'], meaning: 'the risk of being sued', instead: ['risk of being sued'] },
    { sectors: ['academia'], meaning: 'the factor whose effect is studied', instead: ['factor studied'] },
  ] },
  { term: 'expression', senses: [
    { sectors: ['academia'], meaning: 'a gene being active', instead: ['gene activity'] },
    { sectors: ['technology', 'legal'], meaning: 'a piece of code or wording', instead: ['wording'] },
    { sectors: ['education', 'community'], meaning: 'a look on a face', instead: ['look'] },
  ] },
  { term: 'extension', senses: [
    { sectors: ['education', 'academia'], meaning: 'more time to hand work in', instead: ['extra time'] },
    { sectors: ['technology'], meaning: 'an add-on for a browser', instead: ['browser add-on'] },
    { sectors: ['government'], meaning: 'a new part of a building', instead: ['added building part'] },
    { sectors: ['finance'], meaning: 'more time to pay', instead: ['extra time to pay'] },
  ] },
  { term: 'facility', senses: [
    { sectors: ['finance'], meaning: 'a loan that can be drawn when needed', instead: ['loan arrangement'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'legal'], meaning: 'a building for a purpose', instead: ['building'] },
    { sectors: ['technology'], meaning: 'a function of a program', instead: ['function'] },
  ] },
  { term: 'fellow', senses: [
    { sectors: ['academia'], meaning: 'a paid researcher', instead: ['researcher'] },
    { sectors: ['health'], meaning: 'a doctor in advanced training', instead: ['doctor in training'] },
    { sectors: ['community'], meaning: 'a man', instead: ['man'] },
  ] },
  { term: 'fidelity', senses: [
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'doing a scheme as it was designed', instead: ['closeness to the plan'] },
    { sectors: ['business', 'technology'], meaning: 'how close a sketch is to the real thing', instead: ['level of detail'] },
    { sectors: ['community'], meaning: 'being faithful', instead: ['faithfulness'] },
  ] },
  { term: 'field', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'required', 'empty', 'mandatory', 'in the', 'text', 'form'] }, senses: [
    { sectors: ['technology'], meaning: 'a box in a form', instead: ['box in the form'] },
    { sectors: ['academia'], meaning: 'an area of study', instead: ['area of study'] },
    { sectors: ['nonprofit'], meaning: 'the places where the work is done', instead: ['work on the ground'] },
  ] },
  { term: 'file', grammar: 'verb', senses: [
    { sectors: ['legal'], meaning: 'hand in to a court', instead: ['hand in to the court'] },
    { sectors: ['finance'], meaning: 'send in to the tax office', instead: ['send in'] },
    { sectors: ['education', 'business', 'community'], meaning: 'put away in a folder', instead: ['put away', 'store'] },
  ] },
  { term: 'filing', context: { not: ['cabinet'] }, senses: [
    { sectors: ['legal'], meaning: 'a paper handed in to a court', instead: ['court paper'] },
    { sectors: ['finance'], meaning: 'an official report sent to the state', instead: ['official report'] },
    { sectors: ['education', 'business'], meaning: 'the putting away of papers', instead: ['storing of papers'] },
  ] },
  { term: 'formulation', senses: [
    { sectors: ['health'], meaning: "a shared account of what causes a person's distress", instead: ['account of the problem'] },
    { sectors: ['business'], meaning: 'the make-up of a product', instead: ['recipe'] },
    { sectors: ['education', 'government', 'legal'], meaning: 'a choice of words', instead: ['wording'] },
  ] },
  { term: 'foundation', senses: [
    { sectors: ['nonprofit'], meaning: 'a body that gives money to charities', instead: ['funding charity'] },
    { sectors: ['education'], meaning: 'the first years of school', instead: ['first school stage'] },
    { sectors: ['business'], meaning: 'the base of a building or plan', instead: ['base'] },
  ] },
  { term: 'framework', senses: [
    { sectors: ['government', 'business'], meaning: 'a list of approved suppliers', instead: ['list of approved suppliers'] },
    { sectors: ['technology'], meaning: 'ready-made software to build on', instead: ['ready-made software'] },
    { sectors: ['health', 'education', 'academia'], meaning: 'a set of linked ideas', instead: ['set of ideas'] },
  ] },
  { term: 'garnish', grammar: 'verb', senses: [
    { sectors: ['finance', 'legal'], meaning: 'take from pay to settle a debt', instead: ['take from pay for'] },
    { sectors: ['health', 'community'], meaning: 'put on food to make it pretty', instead: ['decorate'] },
  ] },
  { term: 'governor', senses: [
    { sectors: ['education'], meaning: "a member of a school's board", instead: ['school board member'] },
    { sectors: ['government'], meaning: 'the head of a state', instead: ['head of the state'] },
    { sectors: ['legal'], meaning: 'the head of a prison', instead: ['head of the prison'] },
    { sectors: ['health'], meaning: "an elected member of a hospital's council", instead: ['elected hospital representative'] },
  ] },
  { term: 'grade', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'pay', 'final', 'tumour', 'tumor', 'high', 'low'] }, senses: [
    { sectors: ['education'], meaning: 'a mark or school year', instead: ['mark'] },
    { sectors: ['government', 'business'], meaning: 'a level of pay', instead: ['pay level'] },
    { sectors: ['health'], meaning: 'how fast a tumour is likely to grow', instead: ['tumour growth score'] },
  ] },
  { term: 'graduate', grammar: 'verb', senses: [
    { sectors: ['nonprofit'], meaning: 'finish a programme', instead: ['reach the end'] },
    { sectors: ['health', 'business'], meaning: 'move up to the next level', instead: ['move up'] },
    { sectors: ['education', 'academia'], meaning: 'finish school or university', instead: ['finish the course'] },
  ] },
  { term: 'hearing', context: { not: ['from', 'forward', 'loss', 'aid', 'aids'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'a session before a judge or committee', instead: ['session before a judge|sessions before a judge'] },
    { sectors: ['education', 'business'], meaning: "a meeting on a worker's or pupil's behaviour", instead: ['formal meeting'] },
    { sectors: ['health'], meaning: 'the ability to take in sound', instead: ['sense of sound'] },
  ] },
  { term: 'immunity', senses: [
    { sectors: ['health'], meaning: 'protection from an illness', instead: ['protection from the illness'] },
    { sectors: ['government', 'legal'], meaning: 'freedom from punishment', instead: ['freedom from punishment'] },
  ] },
  { term: 'impact', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'social', 'research', 'long-term', 'positive', 'lasting', 'measure'] }, senses: [
    { sectors: ['nonprofit'], meaning: 'the lasting change that the work makes', instead: ['lasting change'] },
    { sectors: ['academia'], meaning: 'the use of research outside universities', instead: ['use outside university|uses outside university'] },
    { sectors: ['business', 'technology'], meaning: 'how bad a fault is', instead: ['level of harm'] },
  ] },
  { term: 'impression', senses: [
    { sectors: ['health'], meaning: 'what the doctor thinks the illness is', instead: ['likely illness'] },
    { sectors: ['business', 'technology'], meaning: 'one showing of an advert', instead: ['advert view'] },
  ] },
  { term: 'incident', senses: [
    { sectors: ['technology'], meaning: 'a failure of a system', instead: ['system failure'] },
    { sectors: ['health'], meaning: 'a mistake that did or could harm a patient', instead: ['patient safety problem'] },
    { sectors: ['government', 'legal'], meaning: 'an event that the police look into', instead: ['police matter'] },
    { sectors: ['education'], meaning: 'a case of bad behaviour', instead: ['case of bad behaviour'] },
  ] },
  { term: 'inclusion', senses: [
    { sectors: ['education'], meaning: 'pupils with special needs in ordinary classes', instead: ['teaching of all pupils together'] },
    { sectors: ['business'], meaning: 'making staff of every background welcome', instead: ['welcome for all staff'] },
    { sectors: ['health', 'academia'], meaning: 'the choice of people for a study', instead: ['choice of people for the study'] },
  ] },
  { term: 'indication', senses: [
    { sectors: ['health'], meaning: 'a reason to use a treatment', instead: ['medical reason'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'legal'], meaning: 'a sign of something', instead: ['sign'] },
  ] },
  { term: 'induction', senses: [
    { sectors: ['health'], meaning: 'the starting of the birth by a doctor', instead: ['starting of the birth'] },
    { sectors: ['education', 'government', 'nonprofit', 'business'], meaning: 'the first days in a new job or school', instead: ['welcome training'] },
    { sectors: ['academia'], meaning: 'reasoning from examples to a rule', instead: ['reasoning from examples'] },
  ] },
  { term: 'infant', senses: [
    { sectors: ['health'], meaning: 'a baby under one year', instead: ['baby'] },
    { sectors: ['education'], meaning: 'a pupil of four to seven years', instead: ['young pupil'] },
    { sectors: ['legal'], meaning: 'a person under 18', instead: ['person under 18|people under 18'] },
  ] },
  { term: 'infrastructure', senses: [
    { sectors: ['technology'], meaning: 'servers and cables', instead: ['set of servers'] },
    { sectors: ['government'], meaning: 'roads, rail and power', instead: ['roads and power supply|roads and power supplies'] },
    { sectors: ['nonprofit'], meaning: 'support for other charities', instead: ['support for charities'] },
  ] },
  { term: 'inquiry', forms: ['enquiry'], context: { not: ['public'] }, senses: [
    { sectors: ['government'], meaning: 'an official look into what went wrong', instead: ['official search for the facts|official searches for the facts'] },
    { sectors: ['business'], meaning: 'a question from a customer', instead: ['customer question'] },
    { sectors: ['education'], meaning: 'learning by asking questions', instead: ['learning by asking'] },
    { sectors: ['academia'], meaning: 'research', instead: ['research'] },
  ] },
  { term: 'insight', senses: [
    { sectors: ['health'], meaning: "a patient's understanding of being ill", instead: ['awareness of the illness'] },
    { sectors: ['business'], meaning: 'a useful fact about customers', instead: ['useful fact about customers|useful facts about customers'] },
  ] },
  { term: 'instance', context: { not: ['for', 'first'] }, senses: [
    { sectors: ['technology'], meaning: 'one running copy of a program', instead: ['running copy'] },
    { sectors: ['government', 'nonprofit', 'business', 'legal'], meaning: 'an example', instead: ['example'] },
  ] },
  { term: 'institution', senses: [
    { sectors: ['academia'], meaning: 'a university', instead: ['university'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a large home in which people were kept', instead: ['large care home'] },
    { sectors: ['finance'], meaning: 'a bank or fund', instead: ['bank or fund|banks and funds'] },
  ] },
  { term: 'instrument', senses: [
    { sectors: ['finance'], meaning: 'a share, bond or similar', instead: ['financial product'] },
    { sectors: ['government', 'legal'], meaning: 'a formal legal paper', instead: ['legal document'] },
    { sectors: ['health', 'academia'], meaning: 'a set of questions that measures something', instead: ['set of questions'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'a thing to make music', instead: ['musical tool'] },
  ] },
  { term: 'intake', context: { not: ['fluid', 'food', 'calorie', 'calories', 'fluids'] }, senses: [
    { sectors: ['health', 'nonprofit', 'legal'], meaning: 'the first talk with a new person', instead: ['first conversation'] },
    { sectors: ['education', 'academia'], meaning: 'the pupils who start this year', instead: ['group of new pupils'] },
  ] },
  { term: 'integration', senses: [
    { sectors: ['technology'], meaning: 'a link between two systems', instead: ['link between systems'] },
    { sectors: ['education'], meaning: 'pupils with special needs in ordinary classes', instead: ['joint teaching'] },
    { sectors: ['government', 'nonprofit'], meaning: 'the settling in of migrants', instead: ['settling in of newcomers'] },
    { sectors: ['health'], meaning: 'health and social care that work as one', instead: ['joined-up care'] },
    { sectors: ['business'], meaning: 'the joining of two firms', instead: ['joining of the firms'] },
  ] },
  { term: 'interest', context: { near: ['rate', 'rates', 'loan', 'accrues', 'accrued', 'declare', 'declared', 'land', 'property', 'register', 'conflicting'] }, senses: [
    { sectors: ['finance'], meaning: 'the cost of borrowing', instead: ['borrowing cost'] },
    { sectors: ['legal'], meaning: 'a legal share in property', instead: ['legal share'] },
    { sectors: ['health', 'government', 'nonprofit', 'academia'], meaning: 'a personal link that could sway a decision', instead: ['personal link'] },
  ] },
  { term: 'intern', senses: [
    { sectors: ['health'], meaning: 'a doctor in the first year after training', instead: ['first-year doctor'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'academia'], meaning: 'a student who works to learn', instead: ['student worker'] },
  ] },
  { term: 'intervention', senses: [
    { sectors: ['health'], meaning: 'a treatment', instead: ['treatment', 'kind of care|kinds of care'] },
    { sectors: ['education'], meaning: 'extra teaching for a pupil', instead: ['extra teaching'] },
    { sectors: ['government', 'nonprofit'], meaning: 'help before a problem grows', instead: ['planned help'] },
    { sectors: ['academia'], meaning: 'what a study tries out', instead: ['thing being tried|things being tried'] },
  ] },
  { term: 'interview', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'first', 'police', 'recorded', 'research', 'job'] }, senses: [
    { sectors: ['legal'], meaning: 'questioning by the police', instead: ['police questioning'] },
    { sectors: ['academia'], meaning: 'a talk to gather research data', instead: ['research talk'] },
    { sectors: ['government', 'nonprofit', 'business', 'technology'], meaning: 'a talk to choose a new worker', instead: ['job meeting'] },
    { sectors: ['health'], meaning: 'a talk with a patient about symptoms', instead: ['talk about symptoms|talks about symptoms'] },
  ] },
  { term: 'inventory', senses: [
    { sectors: ['business'], meaning: 'goods in store', instead: ['goods in store'] },
    { sectors: ['health', 'academia'], meaning: 'a list of questions that gives a score', instead: ['list of questions'] },
    { sectors: ['nonprofit', 'legal'], meaning: 'a list of what is in a home', instead: ['list of contents'] },
  ] },
  { term: 'investigation', senses: [
    { sectors: ['health'], meaning: 'a test to find the illness', instead: ['medical test'] },
    { sectors: ['government', 'legal'], meaning: 'work by the police to solve a crime', instead: ['police work'] },
    { sectors: ['education', 'business'], meaning: 'a look into a complaint about staff', instead: ['search for the facts|searches for the facts'] },
  ] },
  { term: 'isolation', senses: [
    { sectors: ['health'], meaning: 'keeping apart a patient who may infect others', instead: ['keeping apart'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'having too few people around', instead: ['loneliness'] },
    { sectors: ['technology'], meaning: 'keeping systems apart', instead: ['keeping apart of systems'] },
  ] },
  { term: 'issue', context: { near: ['ticket', 'tracker', 'github', 'logged', 'bond', 'shares', 'triable', 'court', 'legal'], before: ['share', 'rights', 'known'] }, senses: [
    { sectors: ['technology'], meaning: 'a fault or request in a list', instead: ['reported fault'] },
    { sectors: ['finance'], meaning: 'a sale of new shares or bonds', instead: ['sale of new shares'] },
    { sectors: ['legal'], meaning: 'a point that the court must decide', instead: ['point to decide|points to decide'] },
  ] },
  { term: 'job', context: { near: ['cron', 'nightly', 'batch', 'queue', 'server', 'script', 'failed', 'retry'] }, senses: [
    { sectors: ['technology'], meaning: 'an automatic task', instead: ['automatic task'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business'], meaning: 'paid work', instead: ['paid work'] },
  ] },
  { term: 'journal', senses: [
    { sectors: ['academia'], meaning: 'a magazine of research papers', instead: ['research magazine'] },
    { sectors: ['finance'], meaning: 'an entry in the accounts', instead: ['account entry'] },
    { sectors: ['health', 'education'], meaning: 'a diary', instead: ['diary'] },
  ] },
  { term: 'labour', context: { before: ['in', 'of', 'induced', 'early', 'during', 'spontaneous', 'obstructed', 'active', 'premature', 'preterm', 'skilled', 'manual', 'unskilled'], not: ['party'] }, senses: [
    { sectors: ['health'], meaning: 'the process of giving birth', instead: ['childbirth'] },
    { sectors: ['government', 'nonprofit', 'business'], meaning: 'work or workers', instead: ['work'] },
  ] },
  { term: 'lead', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'new', 'sales', 'warm', 'qualified', 'clinical', 'project', 'team', 'police'] }, senses: [
    { sectors: ['business'], meaning: 'a person who might buy', instead: ['possible buyer'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'technology'], meaning: 'the person in charge', instead: ['person in charge|people in charge'] },
    { sectors: ['legal'], meaning: 'a clue in an investigation', instead: ['clue'] },
  ] },
  { term: 'legacy', context: { not: ['system', 'systems', 'software', 'code', 'data', 'platform'] }, senses: [
    { sectors: ['nonprofit', 'finance', 'legal'], meaning: 'a gift left in a will', instead: ['gift in a will'] },
    { sectors: ['education', 'government', 'community'], meaning: 'what stays after an event', instead: ['lasting effect'] },
  ] },
  { term: 'liability', senses: [
    { sectors: ['finance'], meaning: 'a sum that is owed', instead: ['debt'] },
    { sectors: ['government', 'nonprofit', 'business', 'legal'], meaning: 'being responsible in law', instead: ['legal responsibility'] },
  ] },
  { term: 'library', context: { near: ['code', 'import', 'open-source', 'version', 'python', 'javascript', 'software', 'package', 'upgrade'] }, senses: [
    { sectors: ['technology'], meaning: 'ready-made code', instead: ['set of ready-made software'] },
    { sectors: ['education', 'nonprofit', 'academia', 'community'], meaning: 'a place with books', instead: ['place with books|places with books'] },
  ] },
  { term: 'limitation', senses: [
    { sectors: ['legal'], meaning: 'the time within which one must sue', instead: ['time limit'] },
    { sectors: ['academia'], meaning: 'a weak point of a study', instead: ['weak point'] },
    { sectors: ['health'], meaning: 'a thing that a person cannot do', instead: ['difficulty'] },
  ] },
  { term: 'literature', senses: [
    { sectors: ['health', 'academia'], meaning: 'published research', instead: ['published research'] },
    { sectors: ['business'], meaning: 'leaflets about a product', instead: ['leaflet'] },
    { sectors: ['education', 'community'], meaning: 'novels, plays and poems', instead: ['creative writing'] },
  ] },
  { term: 'maintenance', senses: [
    { sectors: ['government', 'legal'], meaning: 'money paid for a child or former partner', instead: ['family payment'] },
    { sectors: ['business', 'technology'], meaning: 'keeping things in working order', instead: ['repair work'] },
    { sectors: ['health'], meaning: 'treatment that keeps an illness away', instead: ['ongoing care'] },
  ] },
  { term: 'management', context: { after: ['of'], not: ['project', 'time'] }, senses: [
    { sectors: ['health'], meaning: 'the treatment of an illness', instead: ['treatment', 'medical care'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology'], meaning: 'the running of a team or firm', instead: ['running'] },
  ] },
  { term: 'mandate', senses: [
    { sectors: ['government'], meaning: 'the right to act that voters give', instead: ['right to act'] },
    { sectors: ['finance'], meaning: 'an order to a bank to pay', instead: ['payment order'] },
    { sectors: ['nonprofit'], meaning: 'the purpose that a body was given', instead: ['official purpose'] },
  ] },
  { term: 'margin', senses: [
    { sectors: ['business', 'finance'], meaning: 'the profit on a sale', instead: ['profit'] },
    { sectors: ['health'], meaning: 'the edge of the tissue cut out', instead: ['edge of the tissue'] },
    { sectors: ['education'], meaning: 'the blank edge of a page', instead: ['page edge'] },
  ] },
  { term: 'marker', senses: [
    { sectors: ['health'], meaning: 'a sign of illness in the blood', instead: ['sign in the blood'] },
    { sectors: ['education'], meaning: 'a person who marks exams', instead: ['person who marks exams|people who mark exams'] },
    { sectors: ['technology'], meaning: 'a point on a map', instead: ['map pin'] },
  ] },
  { term: 'mass', senses: [
    { sectors: ['health'], meaning: 'a lump in the body', instead: ['lump'] },
    { sectors: ['academia'], meaning: 'how heavy a thing is', instead: ['weight'] },
    { sectors: ['community'], meaning: 'a church service', instead: ['church service'] },
  ] },
  { term: 'matter', context: { near: ['solicitor', 'solicitors', 'court', 'client', 'attorney', 'fee', 'fees', 'opened'] }, senses: [
    { sectors: ['legal'], meaning: 'a legal case', instead: ['legal case'] },
    { sectors: ['education', 'government', 'nonprofit', 'business'], meaning: 'a subject to talk about', instead: ['subject'] },
  ] },
  { term: 'maturity', senses: [
    { sectors: ['finance'], meaning: 'the date on which a loan must be repaid', instead: ['repayment date'] },
    { sectors: ['business', 'technology'], meaning: 'how well developed a process is', instead: ['level of experience'] },
    { sectors: ['health', 'education'], meaning: 'being grown-up', instead: ['growing up'] },
  ] },
  { term: 'measure', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'outcome', 'primary', 'validated', 'new', 'screening', 'austerity', 'which'] }, senses: [
    { sectors: ['health', 'nonprofit', 'academia'], meaning: 'a scale or number that shows a change', instead: ['way of measuring|ways of measuring'] },
    { sectors: ['government', 'business', 'legal'], meaning: 'an action that is taken', instead: ['action'] },
  ] },
  { term: 'mediation', senses: [
    { sectors: ['legal'], meaning: 'help from an outsider to end a dispute', instead: ['help to settle the dispute'] },
    { sectors: ['academia'], meaning: 'one factor working through another', instead: ['indirect effect'] },
  ] },
  { term: 'member', context: { near: ['parliament', 'council', 'elected', 'portfolio', 'committee'], not: ['staff', 'team', 'family'] }, senses: [
    { sectors: ['government'], meaning: 'an elected councillor', instead: ['elected councillor'] },
    { sectors: ['health', 'education', 'nonprofit', 'business'], meaning: 'a person who has joined a group', instead: ['person who has joined|people who have joined'] },
  ] },
  { term: 'memory', senses: [
    { sectors: ['technology'], meaning: 'the working storage of a computer', instead: ['computer storage'] },
    { sectors: ['health', 'education', 'community'], meaning: 'the ability to remember', instead: ['ability to remember'] },
  ] },
  { term: 'migration', senses: [
    { sectors: ['technology'], meaning: 'the moving of data to a new system', instead: ['move to the new system|moves to the new system'] },
    { sectors: ['education', 'government', 'nonprofit', 'legal'], meaning: 'people moving to another country', instead: ['movement of people'] },
  ] },
  { term: 'milestone', senses: [
    { sectors: ['health', 'education'], meaning: 'a skill that a child gains at a certain age', instead: ["step in the child's growth|steps in the child's growth"] },
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'a date by which a stage must be done', instead: ['project stage'] },
  ] },
  { term: 'minor', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'unaccompanied'] }, senses: [
    { sectors: ['health', 'government', 'legal'], meaning: 'a person under 18', instead: ['person under 18|people under 18'] },
    { sectors: ['education', 'academia'], meaning: "a student's second subject", instead: ['second subject'] },
  ] },
  { term: 'mitigation', senses: [
    { sectors: ['legal'], meaning: 'reasons for a lighter sentence', instead: ['plea for a lighter penalty'] },
    { sectors: ['nonprofit', 'business', 'technology'], meaning: 'a step to make a risk smaller', instead: ['step to reduce the risk|steps to reduce the risk'] },
    { sectors: ['government', 'academia'], meaning: 'the cutting of greenhouse gases', instead: ['cutting of emissions'] },
  ] },
  { term: 'model', senses: [
    { sectors: ['technology'], meaning: 'a program trained on data', instead: ['trained software'] },
    { sectors: ['academia'], meaning: 'a set of equations', instead: ['set of equations'] },
    { sectors: ['finance'], meaning: 'a spreadsheet that forecasts money', instead: ['forecast spreadsheet'] },
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'a way of running a service', instead: ['way of working|ways of working'] },
  ] },
  { term: 'moderation', senses: [
    { sectors: ['education'], meaning: 'a check that marks are fair', instead: ['check of the marks'] },
    { sectors: ['technology'], meaning: 'the removal of bad posts', instead: ['check of posts'] },
    { sectors: ['academia'], meaning: 'one factor changing the effect of another', instead: ['changing of the effect'] },
  ] },
  { term: 'module', senses: [
    { sectors: ['education', 'academia'], meaning: 'a part of a course', instead: ['part of the course'] },
    { sectors: ['technology'], meaning: 'a part of a program', instead: ['part of the software'] },
  ] },
  { term: 'motion', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'bowel', 'loose'] }, senses: [
    { sectors: ['legal'], meaning: 'a request to a judge', instead: ['request to the judge'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a proposal that a meeting votes on', instead: ['proposal to vote on|proposals to vote on'] },
    { sectors: ['health'], meaning: 'the emptying of the bowels', instead: ['stool'] },
  ] },
  { term: 'narrative', senses: [
    { sectors: ['nonprofit', 'academia', 'finance'], meaning: 'the written part of a report', instead: ['written part of the report'] },
    { sectors: ['technology'], meaning: 'a story that sells an idea', instead: ['story'] },
    { sectors: ['legal'], meaning: 'an account of what happened', instead: ['account'] },
  ] },
  { term: 'negative result', senses: [
    { sectors: ['health'], meaning: 'a test that shows no illness', instead: ['test showing no illness|tests showing no illness'] },
    { sectors: ['academia'], meaning: 'a study that found no effect', instead: ['study without an effect|studies without an effect'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a bad end to something', instead: ['poor result'] },
  ] },
  { term: 'network', senses: [
    { sectors: ['health'], meaning: 'the doctors whom an insurance plan pays', instead: ['group of covered doctors'] },
    { sectors: ['technology'], meaning: 'computers that are linked', instead: ['set of linked computers'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'people who know and help each other', instead: ['group of contacts'] },
  ] },
  { term: 'notice', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'give', 'gave', 'served', 'serve', "month's", "weeks'", 'written'] }, senses: [
    { sectors: ['business', 'legal'], meaning: 'a formal warning that something will end or start', instead: ['formal warning'] },
    { sectors: ['education', 'government', 'community'], meaning: 'a public message on a wall or page', instead: ['public message'] },
  ] },
  { term: 'nursery', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'neonatal', 'special care'] }, senses: [
    { sectors: ['health'], meaning: 'the hospital room for newborn babies', instead: ['room for newborn babies|rooms for newborn babies'] },
    { sectors: ['education', 'government', 'community'], meaning: 'a place of care for children under five', instead: ['place for under-fives|places for under-fives'] },
  ] },
  { term: 'observation', senses: [
    { sectors: ['health'], meaning: 'a check of pulse, breathing and temperature', instead: ['check of pulse and breathing'] },
    { sectors: ['education'], meaning: 'a visit to watch a lesson', instead: ['lesson visit'] },
    { sectors: ['academia'], meaning: 'one row of data', instead: ['row of data'] },
  ] },
  { term: 'officer', context: { not: ['police', 'medical', 'nursing'] }, senses: [
    { sectors: ['education', 'government', 'nonprofit'], meaning: 'a worker of a council or charity', instead: ['staff member'] },
    { sectors: ['business', 'finance'], meaning: 'a senior manager of a company', instead: ['senior manager'] },
    { sectors: ['legal'], meaning: 'a member of the police or the court', instead: ['police or court official'] },
  ] },
  { term: 'operation', senses: [
    { sectors: ['health'], meaning: 'cutting into the body', instead: ['surgery', 'surgical treatment'] },
    { sectors: ['business', 'technology'], meaning: 'the running of a business or system', instead: ['running'] },
    { sectors: ['government', 'legal'], meaning: 'a planned police action', instead: ['planned police action'] },
  ] },
  { term: 'opinion', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'legal', 'audit', 'qualified', 'second', 'written', "counsel's"] }, senses: [
    { sectors: ['legal'], meaning: "a lawyer's or judge's written view of the law", instead: ['written legal view'] },
    { sectors: ['finance'], meaning: 'what the checker says on the accounts', instead: ['conclusion on the accounts'] },
    { sectors: ['health'], meaning: "another doctor's view", instead: ["doctor's view"] },
  ] },
  { term: 'option', context: { near: ['stock', 'share', 'shares', 'exercise', 'vest', 'vesting', 'strike', 'put', 'call'] }, senses: [
    { sectors: ['finance'], meaning: 'a right to buy or sell at a set price', instead: ['right to buy or sell|rights to buy or sell'] },
    { sectors: ['business'], meaning: 'a right of staff to buy shares', instead: ['right to buy shares|rights to buy shares'] },
  ] },
  { term: 'order', context: { before: ['court', 'interim', 'care', 'the', 'an', 'this', 'purchase', 'supervision', 'draft'], not: ['alphabetical', 'form', 'agenda'] }, senses: [
    { sectors: ['legal'], meaning: 'a command of a court', instead: ['court decision'] },
    { sectors: ['business'], meaning: 'a request to buy goods', instead: ['request to buy|requests to buy'] },
    { sectors: ['health'], meaning: "a doctor's instruction for a patient", instead: ["doctor's instruction"] },
  ] },
  { term: 'orientation', senses: [
    { sectors: ['education', 'business'], meaning: 'a first day to learn how things work', instead: ['welcome session'] },
    { sectors: ['health'], meaning: 'knowing who and where one is', instead: ['awareness of time and place'] },
    { sectors: ['nonprofit'], meaning: 'whom a person is attracted to', instead: ['sexual identity'] },
  ] },
  { term: 'outcome', senses: [
    { sectors: ['health'], meaning: "the effect on a patient's health", instead: ['effect on health|effects on health'] },
    { sectors: ['education'], meaning: 'what pupils have learned at the end', instead: ['learning result'] },
    { sectors: ['nonprofit'], meaning: "the change in people's lives", instead: ['change for people|changes for people'] },
    { sectors: ['legal'], meaning: 'the decision at the end of a case', instead: ['final decision'] },
    { sectors: ['academia'], meaning: 'the thing that a study measures', instead: ['thing measured|things measured'] },
  ] },
  { term: 'outlier', senses: [
    { sectors: ['academia'], meaning: 'a value far from all the others', instead: ['extreme value'] },
    { sectors: ['health'], meaning: 'a patient on the wrong kind of ward', instead: ['patient on another ward|patients on other wards'] },
    { sectors: ['community'], meaning: 'somebody very different from others', instead: ['exception'] },
  ] },
  { term: 'outreach', senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'going to people where they are', instead: ['visits to people|visits to people'] },
    { sectors: ['business', 'technology'], meaning: 'messages to possible buyers', instead: ['sales contact'] },
    { sectors: ['academia'], meaning: 'talks to the public on research', instead: ['public talk'] },
    { sectors: ['education'], meaning: 'work with families outside school', instead: ['home visit'] },
  ] },
  { term: 'outstanding', grammar: 'fixed', senses: [
    { sectors: ['business', 'finance', 'legal'], meaning: 'not yet paid or done', instead: ['still to be settled', 'unpaid'] },
    { sectors: ['health', 'education', 'government'], meaning: 'with the top mark from inspectors', instead: ['top-rated'] },
    { sectors: ['technology'], meaning: 'not yet closed', instead: ['still open'] },
    { sectors: ['community'], meaning: 'very good', instead: ['excellent'] },
  ] },
  { term: 'overhead', senses: [
    { sectors: ['nonprofit', 'business', 'academia', 'finance'], meaning: 'costs of rent, office and the like', instead: ['general running cost'] },
    { sectors: ['technology'], meaning: 'extra time or memory that a program needs', instead: ['extra computing load'] },
  ] },
  { term: 'panel', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'expert', 'blood', 'decision', 'lipid', 'metabolic'] }, senses: [
    { sectors: ['education', 'government', 'nonprofit'], meaning: 'a group of people who decide', instead: ['deciding group'] },
    { sectors: ['health'], meaning: "a set of blood tests or a doctor's patients", instead: ['set of tests'] },
    { sectors: ['academia'], meaning: 'people who are asked again each year', instead: ['group asked repeatedly'] },
    { sectors: ['technology'], meaning: 'a part of the screen', instead: ['part of the screen'] },
  ] },
  { term: 'paper', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'research', 'green', 'board', 'policy', 'discussion', 'exam', 'maths', 'working'] }, senses: [
    { sectors: ['academia'], meaning: 'a research article', instead: ['research article'] },
    { sectors: ['government'], meaning: 'a document that sets out plans', instead: ['official document'] },
    { sectors: ['education'], meaning: 'a set of exam questions', instead: ['set of exam questions'] },
  ] },
  { term: 'partner', senses: [
    { sectors: ['finance', 'legal'], meaning: 'a part-owner of a firm', instead: ['part-owner of the firm'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business'], meaning: 'an organisation that one works with', instead: ['organisation we work with|organisations we work with'] },
    { sectors: ['technology'], meaning: 'a firm that sells or builds on a product', instead: ['reseller'] },
  ] },
  { term: 'party', context: { not: ['third', 'political', 'christmas'] }, senses: [
    { sectors: ['legal'], meaning: 'a person or body in a contract or court case', instead: ['side'] },
    { sectors: ['government'], meaning: 'a political group', instead: ['political group'] },
    { sectors: ['education', 'community'], meaning: 'a celebration', instead: ['celebration'] },
  ] },
  { term: 'pastoral', grammar: 'fixed', senses: [
    { sectors: ['education'], meaning: "for pupils' wellbeing", instead: ['wellbeing'] },
    { sectors: ['nonprofit'], meaning: 'by a church for its members', instead: ['church'] },
    { sectors: ['government'], meaning: 'of farms that keep animals', instead: ['grazing'] },
  ] },
  { term: 'pathway', senses: [
    { sectors: ['health'], meaning: 'the agreed steps of care', instead: ['set of care steps'] },
    { sectors: ['education', 'academia'], meaning: 'a chain of courses that leads to a goal', instead: ['study route'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a route into work', instead: ['route'] },
  ] },
  { term: 'peer', senses: [
    { sectors: ['academia'], meaning: 'another expert in the same subject', instead: ['colleague in the same subject|colleagues in the same subject', 'outside scholar'] },
    { sectors: ['health', 'nonprofit'], meaning: 'somebody with the same experience', instead: ['person with the same experience|people with the same experience'] },
    { sectors: ['education'], meaning: 'another child of the same age', instead: ['child of the same age|children of the same age'] },
    { sectors: ['government'], meaning: 'a member of the House of Lords', instead: ['member of the Lords'] },
    { sectors: ['technology'], meaning: 'another computer in the same group', instead: ['other computer'] },
  ] },
  { term: 'performance', senses: [
    { sectors: ['education', 'business'], meaning: 'how well somebody works', instead: ['quality of work'] },
    { sectors: ['technology'], meaning: 'how fast a system is', instead: ['speed'] },
    { sectors: ['finance'], meaning: 'how much money an investment made', instead: ['investment result'] },
    { sectors: ['legal'], meaning: 'doing what a contract says', instead: ['carrying out'] },
    { sectors: ['community'], meaning: 'a show on a stage', instead: ['show'] },
  ] },
  { term: 'petition', senses: [
    { sectors: ['legal'], meaning: 'a formal request to a court', instead: ['request to the court'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a request signed by many people', instead: ['list of signatures'] },
  ] },
  { term: 'pilot', senses: [
    { sectors: ['health', 'academia'], meaning: "a small test of a study's methods", instead: ['small test study'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology'], meaning: 'a first run in a few places', instead: ['first small run'] },
    { sectors: ['community'], meaning: 'a person who flies planes', instead: ['aeroplane captain'] },
  ] },
  { term: 'pipeline', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'sales', 'data', 'build', 'deal', 'grant', 'funding', 'deployment'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the deals that may come', instead: ['list of possible deals'] },
    { sectors: ['technology'], meaning: 'a chain of automatic steps', instead: ['chain of automatic steps'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'a line of projects or people to come', instead: ['list of what is to come'] },
  ] },
  { term: 'pitch', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'sales', 'investor', 'first', 'playing'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'a short talk to win buyers or investors', instead: ['short sales talk'] },
    { sectors: ['health', 'education', 'government'], meaning: 'a field for sport', instead: ['sports field'] },
    { sectors: ['nonprofit', 'community'], meaning: 'a place to camp or to sell', instead: ['stand'] },
  ] },
  { term: 'placement', senses: [
    { sectors: ['nonprofit'], meaning: 'a home found for a child', instead: ['home for the child|homes for the child'] },
    { sectors: ['education', 'academia'], meaning: 'a time of work as part of a course', instead: ['work experience'] },
    { sectors: ['business'], meaning: 'where an advert stands', instead: ['place of the advert'] },
    { sectors: ['health'], meaning: 'a bed found in a care home', instead: ['care home place'] },
  ] },
  { term: 'platform', senses: [
    { sectors: ['technology'], meaning: 'a system that others build on', instead: ['base system'] },
    { sectors: ['government'], meaning: 'the promises of a party before a vote', instead: ['list of promises'] },
    { sectors: ['nonprofit'], meaning: 'a chance to be heard', instead: ['chance to be heard'] },
    { sectors: ['community'], meaning: 'the place beside a train', instead: ['train stop'] },
  ] },
  { term: 'policy', senses: [
    { sectors: ['finance'], meaning: 'an insurance contract', instead: ['insurance contract'] },
    { sectors: ['government'], meaning: 'a plan of action of the state', instead: ['government plan'] },
    { sectors: ['health', 'education', 'nonprofit', 'business'], meaning: 'rules of an organisation', instead: ['set of house rules'] },
    { sectors: ['technology'], meaning: 'a set of access settings', instead: ['set of access settings'] },
  ] },
  { term: 'population', senses: [
    { sectors: ['health', 'academia'], meaning: 'all people whom a study is about', instead: ['group studied'] },
    { sectors: ['government'], meaning: 'everybody in a country', instead: ['number of residents'] },
    { sectors: ['nonprofit'], meaning: 'the people whom a charity serves', instead: ['group served'] },
  ] },
  { term: 'portfolio', senses: [
    { sectors: ['finance'], meaning: 'all the investments of a person', instead: ['set of investments'] },
    { sectors: ['education'], meaning: "a folder of a pupil's work", instead: ['folder of work'] },
    { sectors: ['government'], meaning: 'the subjects that a minister looks after', instead: ['area of responsibility'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a group of projects or products', instead: ['set of projects'] },
  ] },
  { term: 'positive result', senses: [
    { sectors: ['health'], meaning: 'a test that shows an illness', instead: ['test showing the illness|tests showing the illness'] },
    { sectors: ['academia'], meaning: 'a study that found an effect', instead: ['study with an effect|studies with an effect'] },
    { sectors: ['education', 'nonprofit', 'business', 'community'], meaning: 'a good end to something', instead: ['good result'] },
  ] },
  { term: 'post', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'vacant', 'funded', 'new', 'blog', 'facebook', 'linkedin'], not: ['office', 'code'] }, senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'academia'], meaning: 'a paid position', instead: ['paid position'] },
    { sectors: ['business', 'technology'], meaning: 'a message on the web', instead: ['web message'] },
  ] },
  { term: 'practice', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'gp', 'medical', 'dental', 'law', 'legal', 'group', 'general'] }, senses: [
    { sectors: ['health'], meaning: 'the office of family doctors', instead: ["doctor's office"] },
    { sectors: ['legal'], meaning: 'a law firm', instead: ['law firm'] },
    { sectors: ['education', 'nonprofit'], meaning: 'the way in which staff work', instead: ['way of working|ways of working'] },
    { sectors: ['community'], meaning: 'training by repeating', instead: ['repeated training'] },
  ] },
  { term: 'premium', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'insurance', 'monthly', 'annual', 'pupil', 'price'], near: ['insurer', 'insurance', 'policyholder', 'deductible'] }, senses: [
    { sectors: ['health', 'finance'], meaning: 'the regular price of an insurance', instead: ['insurance payment'] },
    { sectors: ['education'], meaning: 'extra money for a school per pupil', instead: ['extra school funding'] },
    { sectors: ['business'], meaning: 'a higher price for better goods', instead: ['higher price'] },
  ] },
  { term: 'presentation', context: { near: ['patient', 'symptoms', 'clinical', 'atypical', 'acute', 'slides', 'slide', 'deck', 'rash', 'fever'] }, senses: [
    { sectors: ['health'], meaning: 'how an illness shows itself', instead: ['set of symptoms'] },
    { sectors: ['education', 'nonprofit', 'business', 'technology'], meaning: 'a talk with slides', instead: ['talk with slides'] },
  ] },
  { term: 'primary', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'democratic', 'republican', 'local'] }, senses: [
    { sectors: ['education'], meaning: 'a school for younger children', instead: ['school for younger children|schools for younger children'] },
    { sectors: ['government'], meaning: 'a vote to choose a candidate', instead: ['early round of voting|early rounds of voting', 'first vote'] },
    { sectors: ['health'], meaning: 'the first tumour', instead: ['first tumour'] },
  ] },
  { term: 'principal', senses: [
    { sectors: ['finance'], meaning: 'the sum that was lent', instead: ['sum lent'] },
    { sectors: ['education'], meaning: 'the head of a school', instead: ['head teacher'] },
    { sectors: ['legal'], meaning: 'a person whom another acts for', instead: ['person represented|people represented'] },
  ] },
  { term: 'privilege', senses: [
    { sectors: ['legal'], meaning: 'the secrecy of talks with a lawyer', instead: ['secrecy of legal advice'] },
    { sectors: ['technology'], meaning: 'a right to do something in a system', instead: ['access right'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'an advantage that was not earned', instead: ['unearned advantage'] },
  ] },
  { term: 'probation', senses: [
    { sectors: ['government', 'legal'], meaning: 'supervision in place of prison', instead: ['supervised sentence'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'the first months in a job', instead: ['trial period in the job'] },
  ] },
  { term: 'procedure', senses: [
    { sectors: ['health'], meaning: 'an operation or similar', instead: ['medical treatment'] },
    { sectors: ['education', 'government', 'business', 'legal'], meaning: 'the agreed way to do something', instead: ['set of agreed steps'] },
    { sectors: ['technology'], meaning: 'a part of a program', instead: ['part of the software'] },
  ] },
  { term: 'proceedings', grammar: 'fixed', senses: [
    { sectors: ['legal'], meaning: 'a court case', instead: ['court action'] },
    { sectors: ['academia'], meaning: 'the papers of a large meeting', instead: ['published conference papers'] },
    { sectors: ['government'], meaning: 'what was said and done at a meeting', instead: ['meeting record'] },
  ] },
  { term: 'production', senses: [
    { sectors: ['technology'], meaning: 'the live system that people use', instead: ['live system'] },
    { sectors: ['legal'], meaning: 'the handing over of papers', instead: ['handing over of papers'] },
    { sectors: ['business'], meaning: 'the making of goods', instead: ['making of goods'] },
    { sectors: ['community'], meaning: 'a play or film', instead: ['play or film'] },
  ] },
  { term: 'profile', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'pupil', 'user', 'safety', 'risk', 'company'] }, senses: [
    { sectors: ['technology'], meaning: 'a page about a user', instead: ['personal page'] },
    { sectors: ['education'], meaning: "a description of a pupil's needs", instead: ['description of needs'] },
    { sectors: ['health'], meaning: 'a set of results or risks', instead: ['set of results'] },
  ] },
  { term: 'programme', senses: [
    { sectors: ['technology'], meaning: 'software', instead: ['software'] },
    { sectors: ['education', 'academia'], meaning: 'a course of study', instead: ['course of study'] },
    { sectors: ['health', 'government', 'nonprofit', 'business'], meaning: 'a planned set of projects', instead: ['set of projects'] },
    { sectors: ['community'], meaning: 'a show on television', instead: ['show'] },
  ] },
  { term: 'progression', senses: [
    { sectors: ['health'], meaning: 'an illness getting worse', instead: ['worsening'] },
    { sectors: ['education', 'academia'], meaning: 'moving up to the next level', instead: ['move to the next level|moves to the next level'] },
    { sectors: ['business'], meaning: 'moving up at work', instead: ['career step'] },
  ] },
  { term: 'projection', senses: [
    { sectors: ['government', 'finance'], meaning: 'a forecast of figures', instead: ['forecast'] },
    { sectors: ['health'], meaning: "seeing one's own feelings in others", instead: ['seeing of own feelings in others'] },
    { sectors: ['technology'], meaning: 'a picture thrown on a wall', instead: ['image'] },
  ] },
  { term: 'promotion', senses: [
    { sectors: ['health'], meaning: 'helping people to stay well', instead: ['encouragement'] },
    { sectors: ['business'], meaning: 'adverts and special offers', instead: ['advertising'] },
    { sectors: ['education', 'government'], meaning: 'a move to a higher post', instead: ['move to a higher post|moves to a higher post'] },
  ] },
  { term: 'prompt', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'ai', 'verbal', 'visual', 'good'] }, senses: [
    { sectors: ['technology'], meaning: 'the words that one types for an AI', instead: ['question typed in|questions typed in'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'a hint that helps to begin', instead: ['helpful hint'] },
  ] },
  { term: 'property', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'object', 'css', 'new'] }, senses: [
    { sectors: ['technology'], meaning: 'a setting or value of an object', instead: ['setting'] },
    { sectors: ['government', 'nonprofit', 'finance', 'legal'], meaning: 'a house or land', instead: ['building or land|buildings and land'] },
    { sectors: ['academia'], meaning: 'what is true of a thing', instead: ['quality'] },
  ] },
  { term: 'prospect', senses: [
    { sectors: ['nonprofit'], meaning: 'a person who might give', instead: ['possible donor'] },
    { sectors: ['business'], meaning: 'a person who might buy', instead: ['possible buyer'] },
    { sectors: ['education', 'community'], meaning: 'a chance in the future', instead: ['chance for the future'] },
  ] },
  { term: 'protocol', senses: [
    { sectors: ['health'], meaning: 'written steps for a treatment', instead: ['set of care steps'] },
    { sectors: ['academia'], meaning: 'the written plan of a study', instead: ['written study plan'] },
    { sectors: ['technology'], meaning: 'rules for how computers talk', instead: ['set of rules for computers'] },
    { sectors: ['government'], meaning: 'rules of formal behaviour', instead: ['set of formal rules'] },
  ] },
  { term: 'provider', senses: [
    { sectors: ['health'], meaning: 'a doctor, nurse or clinic', instead: ['doctor or hospital'] },
    { sectors: ['technology'], meaning: 'a company that sells internet or servers', instead: ['technology supplier'] },
    { sectors: ['education'], meaning: 'a school, college or trainer', instead: ['school or college'] },
    { sectors: ['government', 'nonprofit'], meaning: 'an organisation paid to run a service', instead: ['service organisation'] },
  ] },
  { term: 'provision', senses: [
    { sectors: ['finance'], meaning: 'money set aside for a loss', instead: ['sum set aside'] },
    { sectors: ['legal'], meaning: 'a point in a law or contract', instead: ['legal point'] },
    { sectors: ['education', 'government', 'nonprofit'], meaning: 'the services on offer', instead: ['service on offer'] },
  ] },
  { term: 'provision', grammar: 'verb', senses: [
    { sectors: ['technology'], meaning: 'set up for use', instead: ['set up'] },
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'supply with services', instead: ['supply'] },
  ] },
  { term: 'proxy', senses: [
    { sectors: ['technology'], meaning: 'a server that stands in between', instead: ['go-between server'] },
    { sectors: ['finance', 'legal'], meaning: 'a person who votes for another', instead: ['stand-in voter'] },
    { sectors: ['academia'], meaning: 'a figure that stands for another', instead: ['stand-in figure'] },
    { sectors: ['health'], meaning: 'a person who decides for a patient', instead: ['person deciding for the patient|people deciding for the patient'] },
  ] },
  { term: 'qualification', senses: [
    { sectors: ['health', 'education', 'government', 'academia'], meaning: 'an exam passed', instead: ['exam passed|exams passed'] },
    { sectors: ['finance'], meaning: 'a doubt noted in an audit', instead: ['doubt noted'] },
    { sectors: ['legal'], meaning: 'a limit to a statement', instead: ['limit to what is said|limits to what is said'] },
    { sectors: ['business', 'technology'], meaning: 'finding out if a buyer is serious', instead: ['check of the buyer'] },
  ] },
  { term: 'quotation', senses: [
    { sectors: ['business', 'finance'], meaning: 'a price offered', instead: ['price offered'] },
    { sectors: ['education', 'nonprofit', 'academia', 'legal'], meaning: 'words taken from another text', instead: ['quoted passage'] },
  ] },
  { term: 'recall', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'product', 'safety', 'annual', 'recent'] }, senses: [
    { sectors: ['business'], meaning: 'taking a faulty product back', instead: ['return of faulty goods'] },
    { sectors: ['health'], meaning: 'a call to come back for a check', instead: ['invitation to come back|invitations to come back'] },
    { sectors: ['technology'], meaning: 'the share of right items found', instead: ['share found'] },
    { sectors: ['legal'], meaning: 'a return to prison', instead: ['return to prison'] },
  ] },
  { term: 'reception', context: { not: ['desk', 'area'] }, senses: [
    { sectors: ['education'], meaning: 'the first year of school', instead: ['first school year'] },
    { sectors: ['health', 'government', 'nonprofit', 'business'], meaning: 'the place where visitors arrive', instead: ['front desk'] },
    { sectors: ['technology'], meaning: 'how well a signal arrives', instead: ['signal strength'] },
    { sectors: ['community'], meaning: 'a formal celebration', instead: ['formal celebration'] },
  ] },
  { term: 'recess', senses: [
    { sectors: ['education'], meaning: 'playtime at school', instead: ['playtime'] },
    { sectors: ['government', 'legal'], meaning: 'a time when no sessions are held', instead: ['break between sessions'] },
  ] },
  { term: 'reconciliation', senses: [
    { sectors: ['finance'], meaning: 'checking that two accounts agree', instead: ['match of accounts'] },
    { sectors: ['health'], meaning: "a check of all a patient's medicines", instead: ['check of all medicines'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'making peace again', instead: ['peace-making'] },
  ] },
  { term: 'recovery', senses: [
    { sectors: ['health'], meaning: 'getting well or staying free from drugs', instead: ['return to health'] },
    { sectors: ['technology'], meaning: 'bringing back lost data', instead: ['return of lost data'] },
    { sectors: ['finance'], meaning: 'getting back money', instead: ['return of money'] },
    { sectors: ['government', 'nonprofit'], meaning: 'rebuilding after a disaster', instead: ['rebuilding'] },
    { sectors: ['legal'], meaning: 'money won in court', instead: ['money won'] },
  ] },
  { term: 'recruitment', senses: [
    { sectors: ['health', 'academia'], meaning: 'finding people to take part in a study', instead: ['finding of people for the study'] },
    { sectors: ['education', 'government', 'nonprofit', 'business'], meaning: 'finding new staff', instead: ['hiring'] },
  ] },
  { term: 'redundancy', senses: [
    { sectors: ['education', 'government', 'business', 'legal'], meaning: 'losing a job since it is no longer needed', instead: ['loss of the job'] },
    { sectors: ['technology'], meaning: 'spare parts in case one fails', instead: ['backup'] },
  ] },
  { term: 'refer', grammar: 'verb', context: { near: ['patient', 'patients', 'gp', 'consultant', 'client', 'clients', 'family', 'families', 'him', 'her', 'them', 'specialist', 'children', 'friend', 'friends', 'customers'], not: ['refer to'] }, senses: [
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'send to another service', instead: ['send on'] },
    { sectors: ['business'], meaning: 'tell friends to buy', instead: ['recommend'] },
    { sectors: ['education'], meaning: 'send to the head for bad behaviour', instead: ['send on'] },
  ] },
  { term: 'referee', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business'], meaning: 'a person who says how somebody worked', instead: ['person who vouches|people who vouch'] },
    { sectors: ['academia'], meaning: 'an expert who judges a paper', instead: ['expert reviewer'] },
    { sectors: ['community'], meaning: 'the judge of a game', instead: ['judge of the game'] },
  ] },
  { term: 'reference', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'job', 'character', 'good', 'personal'] }, senses: [
    { sectors: ['academia'], meaning: 'a source that is named', instead: ['named source'] },
    { sectors: ['education', 'government', 'nonprofit', 'business'], meaning: "a letter about a person's past work", instead: ['letter about past work'] },
    { sectors: ['technology'], meaning: 'a link to a value in code', instead: ['link to the value'] },
  ] },
  { term: 'referral', senses: [
    { sectors: ['health'], meaning: 'a request that a specialist see a patient', instead: ['request to a specialist|requests to a specialist'] },
    { sectors: ['government', 'nonprofit'], meaning: 'a request that a service help somebody', instead: ['request for help'] },
    { sectors: ['education'], meaning: 'a report of bad behaviour', instead: ['behaviour report'] },
    { sectors: ['business'], meaning: 'a new customer sent by another', instead: ['recommended customer'] },
  ] },
  { term: 'register', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'class', 'electoral', 'risk', 'formal'] }, senses: [
    { sectors: ['education'], meaning: 'the list of pupils present', instead: ['list of pupils'] },
    { sectors: ['government'], meaning: 'an official list', instead: ['official list'] },
    { sectors: ['academia'], meaning: 'how formal language is', instead: ['level of formality'] },
    { sectors: ['business'], meaning: 'a till in a shop', instead: ['till'] },
  ] },
  { term: 'registrar', senses: [
    { sectors: ['health'], meaning: 'a doctor training to be a specialist', instead: ['doctor in specialist training'] },
    { sectors: ['education'], meaning: 'the head of student records', instead: ['head of student records'] },
    { sectors: ['government'], meaning: 'an official who records births and deaths', instead: ['births and deaths official'] },
    { sectors: ['technology'], meaning: 'a firm that sells web addresses', instead: ['seller of web addresses'] },
  ] },
  { term: 'regression', senses: [
    { sectors: ['academia'], meaning: 'a method to link figures', instead: ['statistical method'] },
    { sectors: ['technology'], meaning: 'something that used to work and broke', instead: ['new fault'] },
    { sectors: ['health', 'education', 'government'], meaning: 'going back to an earlier stage', instead: ['step back'] },
  ] },
  { term: 'regulation', senses: [
    { sectors: ['health', 'education'], meaning: 'keeping feelings calm', instead: ['control of feelings'] },
    { sectors: ['government', 'business', 'finance', 'legal'], meaning: 'an official rule', instead: ['official rule'] },
  ] },
  { term: 'rehabilitation', senses: [
    { sectors: ['health'], meaning: 'therapy to regain skills', instead: ['help to regain skills'] },
    { sectors: ['government', 'legal'], meaning: 'helping an offender to live within the law', instead: ['help to stay out of crime'] },
    { sectors: ['business'], meaning: 'the repair of a building', instead: ['building repair'] },
  ] },
  { term: 'release', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'new', 'press', 'next', 'software', 'prison', 'media'] }, senses: [
    { sectors: ['technology'], meaning: 'a new version of software', instead: ['new version'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a piece of news for the press', instead: ['news for the press'] },
    { sectors: ['legal'], meaning: 'giving up a claim', instead: ['giving up of the right'] },
    { sectors: ['government'], meaning: 'letting somebody out of prison', instead: ['end of prison'] },
  ] },
  { term: 'relief', senses: [
    { sectors: ['nonprofit'], meaning: 'help for people in a disaster', instead: ['emergency help'] },
    { sectors: ['government', 'finance'], meaning: 'a lower tax', instead: ['tax reduction'] },
    { sectors: ['legal'], meaning: 'what one asks a court for', instead: ['order sought'] },
    { sectors: ['health'], meaning: 'less pain', instead: ['easing of pain'] },
  ] },
  { term: 'remedy', senses: [
    { sectors: ['legal'], meaning: 'what a court can order to put things right', instead: ['way to put it right|ways to put it right'] },
    { sectors: ['health'], meaning: 'a treatment for an illness', instead: ['treatment'] },
  ] },
  { term: 'remission', senses: [
    { sectors: ['health'], meaning: 'a time without signs of illness', instead: ['time free of the illness|times free of the illness'] },
    { sectors: ['education', 'academia'], meaning: 'not having to pay a fee', instead: ['fee reduction'] },
    { sectors: ['legal'], meaning: 'a shorter time in prison', instead: ['shorter sentence'] },
  ] },
  { term: 'removal', senses: [
    { sectors: ['government', 'legal'], meaning: 'sending somebody out of the country', instead: ['forced departure'] },
    { sectors: ['nonprofit'], meaning: 'taking a child out of the home', instead: ['taking into care'] },
    { sectors: ['business'], meaning: 'moving furniture to a new home', instead: ['house move'] },
  ] },
  { term: 'representation', senses: [
    { sectors: ['legal'], meaning: 'acting for somebody in court', instead: ['help in court'] },
    { sectors: ['government'], meaning: 'a formal comment on a plan', instead: ['formal comment'] },
    { sectors: ['education', 'nonprofit', 'business'], meaning: 'how mixed a group is', instead: ['fair presence'] },
    { sectors: ['academia'], meaning: 'a way to show something', instead: ['way of showing|ways of showing'] },
  ] },
  { term: 'residency', senses: [
    { sectors: ['health'], meaning: 'years of training for a doctor', instead: ['specialist doctor training'] },
    { sectors: ['government', 'legal'], meaning: 'the right to live somewhere', instead: ['right to live here'] },
    { sectors: ['education', 'nonprofit'], meaning: "an artist's stay", instead: ["artist's stay"] },
  ] },
  { term: 'resident', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'medical', 'senior', 'surgical', 'local', 'care home'] }, senses: [
    { sectors: ['health'], meaning: 'a doctor in training', instead: ['doctor in training'] },
    { sectors: ['government', 'nonprofit', 'community'], meaning: 'a person who lives there', instead: ['person living there|people living there'] },
  ] },
  { term: 'resilience', senses: [
    { sectors: ['technology'], meaning: 'going on working when parts fail', instead: ['ability to keep running'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'coping with hard times', instead: ['ability to cope'] },
    { sectors: ['government', 'business'], meaning: 'being ready for emergencies', instead: ['readiness for emergencies'] },
  ] },
  { term: 'resolution', senses: [
    { sectors: ['government', 'nonprofit', 'business'], meaning: 'a formal decision of a meeting', instead: ['formal decision'] },
    { sectors: ['technology'], meaning: 'how sharp a picture is', instead: ['sharpness'] },
    { sectors: ['legal'], meaning: 'the end of a dispute', instead: ['end of the dispute'] },
    { sectors: ['health'], meaning: 'an illness going away', instead: ['end of the illness'] },
    { sectors: ['community'], meaning: 'a promise for the new year', instead: ['promise'] },
  ] },
  { term: 'resource', senses: [
    { sectors: ['business', 'technology'], meaning: 'a worker who can be used', instead: ['available worker'] },
    { sectors: ['education', 'academia'], meaning: 'a book or sheet for a lesson', instead: ['teaching material'] },
    { sectors: ['health', 'government', 'nonprofit'], meaning: 'a place or person that helps', instead: ['source of help'] },
  ] },
  { term: 'restraint', senses: [
    { sectors: ['health', 'education'], meaning: 'holding a person still', instead: ['physical hold'] },
    { sectors: ['legal'], meaning: 'a limit on trade or work', instead: ['legal limit'] },
    { sectors: ['government', 'business', 'finance', 'community'], meaning: 'not doing too much', instead: ['moderation'] },
  ] },
  { term: 'retention', context: { not: ['fluid', 'water', 'urinary'] }, senses: [
    { sectors: ['nonprofit', 'business'], meaning: 'keeping staff or customers', instead: ['keeping of people'] },
    { sectors: ['technology'], meaning: 'how long data is kept', instead: ['storage time'] },
    { sectors: ['education'], meaning: 'pupils repeating a year', instead: ['repeating of the year'] },
    { sectors: ['academia'], meaning: 'students staying to the end', instead: ['staying on'] },
    { sectors: ['finance'], meaning: 'part of a price held back', instead: ['sum held back'] },
  ] },
  { term: 'return', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'investment'], near: ['yield', 'investors'], not: ['tax', 'file', 'filed', 'filing'] }, senses: [
    { sectors: ['finance'], meaning: 'the profit of an investment', instead: ['profit'] },
    { sectors: ['business'], meaning: 'goods sent back', instead: ['item sent back|items sent back'] },
  ] },
  { term: 'review', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'medication', 'systematic', 'literature', 'code', 'annual', 'judicial', 'pay'] }, senses: [
    { sectors: ['health'], meaning: "a check of a patient's care", instead: ['care check'] },
    { sectors: ['academia'], meaning: 'a study of all earlier studies', instead: ['summary of the research'] },
    { sectors: ['technology'], meaning: 'a check of code by a colleague', instead: ['check of the software'] },
    { sectors: ['business'], meaning: "a talk about a worker's results", instead: ['talk about work|talks about work'] },
    { sectors: ['legal'], meaning: "a court's look at a decision", instead: ['court check'] },
  ] },
  { term: 'revision', senses: [
    { sectors: ['education'], meaning: 'studying before an exam', instead: ['study for exams'] },
    { sectors: ['government', 'business', 'technology', 'academia', 'legal'], meaning: 'a changed version', instead: ['changed version'] },
    { sectors: ['health'], meaning: 'a second operation', instead: ['second surgery'] },
  ] },
  { term: 'rotation', senses: [
    { sectors: ['health'], meaning: 'some months of training on one ward', instead: ['training block'] },
    { sectors: ['business'], meaning: 'a move to another post', instead: ['change of post'] },
    { sectors: ['finance'], meaning: 'a move of money to other shares', instead: ['move to other shares|moves to other shares'] },
    { sectors: ['community'], meaning: 'a change of crops', instead: ['change of crops'] },
  ] },
  { term: 'round', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'ward', 'funding', 'seed', 'first', 'second', 'next'] }, senses: [
    { sectors: ['health'], meaning: "the doctors' walk from bed to bed", instead: ['visit to each patient|visits to each patient'] },
    { sectors: ['business', 'technology', 'finance'], meaning: 'a time of raising money from investors', instead: ['fundraising stage'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'one stage of applying', instead: ['stage of applying|stages of applying'] },
  ] },
  { term: 'safeguarding', senses: [
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'protecting people from abuse', instead: ['protection from abuse'] },
    { sectors: ['technology', 'finance', 'legal'], meaning: 'keeping money or data safe', instead: ['protection of money or data'] },
  ] },
  { term: 'sample', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'blood', 'urine', 'free', 'random'] }, senses: [
    { sectors: ['health'], meaning: 'some blood or tissue for a test', instead: ['bit of blood or tissue|bits of blood or tissue'] },
    { sectors: ['academia'], meaning: 'the people who were studied', instead: ['group studied'] },
    { sectors: ['business'], meaning: 'a free bit of a product', instead: ['free taster'] },
  ] },
  { term: 'sanction', senses: [
    { sectors: ['government'], meaning: 'a cut of a payment as a punishment', instead: ['cut in payment'] },
    { sectors: ['legal'], meaning: 'a punishment by a court', instead: ['penalty'] },
    { sectors: ['education'], meaning: 'a punishment at school', instead: ['punishment'] },
    { sectors: ['finance'], meaning: 'a ban on dealing with somebody', instead: ['ban on dealing|bans on dealing'] },
    { sectors: ['nonprofit', 'business'], meaning: 'official approval', instead: ['approval'] },
  ] },
  { term: 'sandbox', senses: [
    { sectors: ['technology'], meaning: 'a safe place to try out software', instead: ['safe test area'] },
    { sectors: ['government', 'finance'], meaning: 'a trial with lighter rules', instead: ['trial under lighter rules'] },
    { sectors: ['community'], meaning: 'a box to play in', instead: ['play area'] },
  ] },
  { term: 'schedule', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'attached', 'following', 'fee', 'production', 'release'] }, senses: [
    { sectors: ['legal'], meaning: 'a list at the end of a contract or law', instead: ['attached list'] },
    { sectors: ['health', 'education', 'nonprofit', 'business', 'technology'], meaning: 'a plan of times', instead: ['list of times'] },
  ] },
  { term: 'screen', grammar: 'verb', senses: [
    { sectors: ['health'], meaning: 'test for an illness before signs show', instead: ['test early'] },
    { sectors: ['business'], meaning: 'sort people who want a job', instead: ['check first'] },
    { sectors: ['finance'], meaning: 'check against lists of banned names', instead: ['check against ban lists'] },
    { sectors: ['nonprofit'], meaning: 'show a film', instead: ['show'] },
  ] },
  { term: 'screening', senses: [
    { sectors: ['health'], meaning: 'a test for illness before signs show', instead: ['early test'] },
    { sectors: ['business'], meaning: 'a first check of job seekers', instead: ['first check of applicants'] },
    { sectors: ['finance'], meaning: 'a check of names against ban lists', instead: ['check against ban lists'] },
    { sectors: ['nonprofit', 'community'], meaning: 'a showing of a film', instead: ['film showing'] },
  ] },
  { term: 'script', senses: [
    { sectors: ['health'], meaning: "a doctor's order for medicine", instead: ['medicine order'] },
    { sectors: ['technology'], meaning: 'a small piece of software', instead: ['small piece of software'] },
    { sectors: ['business'], meaning: 'the words to say on a phone call', instead: ['text to read out|texts to read out'] },
    { sectors: ['community'], meaning: 'the words of a play', instead: ['text of the play'] },
  ] },
  { term: 'seat', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'per', 'safe', 'marginal', 'licensed', 'paid'], near: ['licence', 'license', 'subscription', 'election', 'parliament', 'billed'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'the right of one person to use a program', instead: ['user licence'] },
    { sectors: ['government'], meaning: 'a place in parliament', instead: ['place in parliament'] },
    { sectors: ['community'], meaning: 'a thing to sit on', instead: ['chair'] },
  ] },
  { term: 'sectioned', grammar: 'fixed', senses: [
    { sectors: ['health', 'government', 'nonprofit', 'legal'], meaning: 'kept in hospital by mental health law', instead: ['detained in hospital'] },
    { sectors: ['education', 'business', 'technology'], meaning: 'split into parts', instead: ['divided into parts'] },
  ] },
  { term: 'security', senses: [
    { sectors: ['technology'], meaning: 'protection from attack on computers', instead: ['protection from attack'] },
    { sectors: ['finance'], meaning: 'a investment', instead: ['investment'] },
    { sectors: ['legal'], meaning: 'property promised for a debt', instead: ['promised property'] },
    { sectors: ['government'], meaning: 'keeping the country safe', instead: ['safety of the country'] },
  ] },
  { term: 'seizure', senses: [
    { sectors: ['health'], meaning: 'a sudden fit', instead: ['sudden fit'] },
    { sectors: ['government', 'legal'], meaning: 'the taking away of goods by the state', instead: ['taking of goods'] },
    { sectors: ['finance'], meaning: 'the taking of property for a debt', instead: ['taking of property'] },
  ] },
  { term: 'sensitivity', senses: [
    { sectors: ['health'], meaning: 'how often a test finds the illness', instead: ['share of cases found'] },
    { sectors: ['technology', 'legal'], meaning: 'how secret data is', instead: ['level of secrecy'] },
    { sectors: ['finance'], meaning: 'how much a figure moves with another', instead: ['effect of changes'] },
    { sectors: ['education', 'nonprofit'], meaning: "care for others' feelings", instead: ['care for feelings'] },
  ] },
  { term: 'separation', senses: [
    { sectors: ['government', 'business'], meaning: 'leaving a job', instead: ['end of the job'] },
    { sectors: ['nonprofit', 'legal', 'community'], meaning: 'a couple living apart', instead: ['living apart'] },
    { sectors: ['technology'], meaning: 'keeping parts of a system apart', instead: ['keeping apart'] },
  ] },
  { term: 'session', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'user', 'login', 'browser', 'plenary', 'morning', 'parliamentary'] }, senses: [
    { sectors: ['technology'], meaning: 'the time that a user is logged in', instead: ['time logged in'] },
    { sectors: ['education'], meaning: 'half a school day', instead: ['half school day'] },
    { sectors: ['government'], meaning: 'a period in which a parliament sits', instead: ['sitting period'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a meeting with a helper', instead: ['meeting'] },
  ] },
  { term: 'setting', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'early years', 'care', 'childcare', 'nursery', 'privacy', 'clinical'] }, senses: [
    { sectors: ['education'], meaning: 'a nursery or other place of childcare', instead: ['place of childcare|places of childcare'] },
    { sectors: ['health'], meaning: 'a place where care is given', instead: ['place of care|places of care'] },
    { sectors: ['technology'], meaning: 'a choice in a program', instead: ['software choice'] },
  ] },
  { term: 'settlement', senses: [
    { sectors: ['legal'], meaning: 'an agreement that ends a dispute', instead: ['agreement to end the dispute|agreements to end the dispute'] },
    { sectors: ['finance'], meaning: 'the payment of a deal', instead: ['final payment'] },
    { sectors: ['nonprofit'], meaning: 'the right of a migrant to stay', instead: ['right to stay'] },
    { sectors: ['government'], meaning: 'a yearly sum for councils', instead: ['yearly sum'] },
    { sectors: ['community'], meaning: 'a small village', instead: ['village'] },
  ] },
  { term: 'significant', grammar: 'fixed', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'statistically', 'not', 'no'], after: ['difference', 'differences', 'effect', 'effects', 'result', 'results', 'association', 'reduction', 'finding', 'findings', 'correlation'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'not likely to be chance', instead: ['statistically clear'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'technology', 'finance', 'legal', 'community'], meaning: 'large or important', instead: ['large', 'important'] },
  ] },
  { term: 'specification', senses: [
    { sectors: ['education'], meaning: 'what an exam course covers', instead: ['list of exam topics'] },
    { sectors: ['government', 'business', 'technology'], meaning: 'what must be built or bought', instead: ['list of requirements'] },
    { sectors: ['legal'], meaning: 'the description in a patent', instead: ['invention description'] },
  ] },
  { term: 'sponsor', senses: [
    { sectors: ['health', 'academia'], meaning: 'the body in charge of a trial', instead: ['body in charge of the study|bodies in charge of the study'] },
    { sectors: ['business', 'technology'], meaning: 'the senior person behind a project', instead: ['senior backer'] },
    { sectors: ['education', 'nonprofit'], meaning: 'a person or firm that gives money', instead: ['giver of money|givers of money'] },
    { sectors: ['government'], meaning: 'the employer behind a visa', instead: ['employer behind the visa|employers behind the visa'] },
  ] },
  { term: 'stable', grammar: 'fixed', context: { near: ['patient', 'condition', 'vitals', 'ward', 'version', 'build', 'release', 'branch'] }, senses: [
    { sectors: ['health'], meaning: 'not changing, even if very ill', instead: ['not changing'] },
    { sectors: ['technology'], meaning: 'tested and ready for use', instead: ['tested'] },
    { sectors: ['nonprofit'], meaning: 'doing well for now', instead: ['doing well'] },
  ] },
  { term: 'stakeholder', senses: [
    { sectors: ['legal'], meaning: 'a person who holds money until a dispute ends', instead: ['holder of the money|holders of the money'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'technology'], meaning: 'a person or group affected', instead: ['person or group affected|people and groups affected'] },
  ] },
  { term: 'statement', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'bank', 'witness', 'written', 'account', 'impact', 'monthly', 'ministerial'] }, senses: [
    { sectors: ['legal'], meaning: 'a written account by a witness', instead: ['witness account'] },
    { sectors: ['finance'], meaning: 'a list of payments', instead: ['list of payments'] },
    { sectors: ['education'], meaning: "an older paper on a pupil's special needs", instead: ['special needs paper'] },
    { sectors: ['technology'], meaning: 'one line of software', instead: ['line of software'] },
    { sectors: ['government'], meaning: 'an announcement', instead: ['announcement'] },
  ] },
  { term: 'stay', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'hospital', 'inpatient', 'overnight'], near: ['proceedings', 'enforcement', 'execution', 'judge'] }, senses: [
    { sectors: ['legal'], meaning: 'a pause of a court case', instead: ['pause of the case'] },
    { sectors: ['health'], meaning: 'the time in hospital', instead: ['time in hospital'] },
  ] },
  { term: 'streaming', senses: [
    { sectors: ['education'], meaning: 'grouping pupils by ability', instead: ['grouping by ability'] },
    { sectors: ['technology', 'community'], meaning: 'playing films or music from the web', instead: ['playing from the web'] },
  ] },
  { term: 'subject', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'every', 'human', 'trial', 'core', 'school', 'data', 'british', 'study'], not: ['line'] }, senses: [
    { sectors: ['health', 'academia'], meaning: 'a person who is studied', instead: ['person studied|people studied'] },
    { sectors: ['education'], meaning: 'a field taught at school', instead: ['school course'] },
    { sectors: ['technology', 'legal'], meaning: 'the person whom data is about', instead: ['person concerned|people concerned'] },
    { sectors: ['finance'], meaning: 'the matter of a talk', instead: ['matter'] },
  ] },
  { term: 'submission', senses: [
    { sectors: ['legal'], meaning: 'an argument put to a court', instead: ['argument to the court'] },
    { sectors: ['academia'], meaning: 'a paper sent to a journal', instead: ['paper sent in|papers sent in'] },
    { sectors: ['government'], meaning: 'a note that asks a minister to decide', instead: ['note to the minister'] },
    { sectors: ['education', 'nonprofit'], meaning: 'a piece of work handed in', instead: ['work handed in'] },
  ] },
  { term: 'substance', senses: [
    { sectors: ['health'], meaning: 'a drug or alcohol', instead: ['drug or alcohol'] },
    { sectors: ['legal'], meaning: 'the main point, not the form', instead: ['main point'] },
  ] },
  { term: 'supervision', context: { not: ['order'] }, senses: [
    { sectors: ['health', 'nonprofit'], meaning: 'a regular talk with a senior about cases', instead: ['talk with a senior colleague'] },
    { sectors: ['legal'], meaning: 'being watched after prison', instead: ['being watched by the state'] },
    { sectors: ['academia'], meaning: 'help with a thesis', instead: ['thesis guidance'] },
    { sectors: ['education'], meaning: 'watching over children', instead: ['watching over pupils'] },
    { sectors: ['finance'], meaning: "the state's watch over banks", instead: ['watch over banks'] },
  ] },
  { term: 'surgery', senses: [
    { sectors: ['health'], meaning: "a doctor's office, or an operation", instead: ["doctor's office", 'operation'] },
    { sectors: ['government', 'legal'], meaning: 'a session at which people can ask for help', instead: ['advice session'] },
  ] },
  { term: 'surveillance', senses: [
    { sectors: ['health'], meaning: 'watching how an illness spreads or comes back', instead: ['watching for illness'] },
    { sectors: ['government', 'legal'], meaning: 'secret watching of people', instead: ['secret watching'] },
    { sectors: ['technology'], meaning: 'watching of what users do', instead: ['watching of visitors'] },
  ] },
  { term: 'survey', senses: [
    { sectors: ['finance', 'legal'], meaning: 'a check of a building by an expert', instead: ['building check'] },
    { sectors: ['health', 'education', 'government', 'nonprofit', 'business', 'academia'], meaning: 'a set of questions to many people', instead: ['set of questions'] },
  ] },
  { term: 'survivor', senses: [
    { sectors: ['nonprofit'], meaning: 'a person who has lived through abuse', instead: ['person who lived through abuse|people who lived through abuse'] },
    { sectors: ['finance', 'legal'], meaning: 'a partner who outlives the other', instead: ['one who lives longer|ones who live longer'] },
    { sectors: ['health'], meaning: 'a person who has lived through cancer', instead: ['person who has come through cancer|people who have come through cancer'] },
  ] },
  { term: 'suspension', senses: [
    { sectors: ['education'], meaning: 'a short ban from school', instead: ['short ban from school'] },
    { sectors: ['government', 'business'], meaning: 'keeping a worker away during a check', instead: ['time away from work'] },
    { sectors: ['health'], meaning: 'a liquid medicine', instead: ['liquid medicine'] },
    { sectors: ['finance'], meaning: 'a stop to trading', instead: ['stop to trading'] },
  ] },
  { term: 'sustainability', senses: [
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'going on after the grant ends', instead: ['ability to last'] },
    { sectors: ['government', 'business', 'technology'], meaning: 'care for nature', instead: ['care for nature'] },
    { sectors: ['finance'], meaning: 'whether debt can be paid', instead: ['ability to pay'] },
  ] },
  { term: 'table', grammar: 'verb', context: { before: ['to', 'was', 'were', 'be', 'been', 'is', 'are', 'we', 'they', 'will', 'would', 'should', 'motion', 'item', 'paper', 'amendment'], after: ['a', 'an', 'the', 'it', 'this', 'that'] }, senses: [
    { sectors: ['government', 'legal'], meaning: 'put forward to be talked about', instead: ['put forward'] },
    { sectors: ['education', 'nonprofit', 'business', 'technology', 'community'], meaning: 'put off until later', instead: ['put off'] },
  ] },
  { term: 'tariff', senses: [
    { sectors: ['legal'], meaning: 'the least time to serve in prison', instead: ['least time in prison'] },
    { sectors: ['government'], meaning: 'a tax on goods from abroad', instead: ['import tax'] },
    { sectors: ['business', 'technology'], meaning: 'a price plan', instead: ['price plan'] },
  ] },
  { term: 'tenant', senses: [
    { sectors: ['technology'], meaning: 'a customer with a space in a shared system', instead: ['customer space'] },
    { sectors: ['government', 'nonprofit', 'finance', 'legal'], meaning: 'a person who rents a home', instead: ['person who rents|people who rent'] },
  ] },
  { term: 'tenure', senses: [
    { sectors: ['academia'], meaning: 'a post for life', instead: ['permanent post'] },
    { sectors: ['government', 'nonprofit'], meaning: 'whether a home is owned or rented', instead: ['way a home is held|ways homes are held'] },
    { sectors: ['business'], meaning: 'time in a job', instead: ['time in the job'] },
  ] },
  { term: 'term', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'autumn', 'spring', 'summer', 'next', 'school', 'loan', 'contract', 'second', 'express', 'implied'] }, senses: [
    { sectors: ['education'], meaning: 'a part of the school year', instead: ['part of the school year|parts of the school year'] },
    { sectors: ['government'], meaning: 'the time in office', instead: ['time in office'] },
    { sectors: ['finance', 'legal'], meaning: 'a point in a contract', instead: ['contract point'] },
    { sectors: ['health'], meaning: 'the end of a full pregnancy', instead: ['full pregnancy'] },
    { sectors: ['academia'], meaning: 'a word for something', instead: ['word'] },
  ] },
  { term: 'termination', senses: [
    { sectors: ['health'], meaning: 'the ending of a pregnancy', instead: ['ending of the pregnancy'] },
    { sectors: ['business'], meaning: "the end of somebody's job", instead: ['end of the job'] },
    { sectors: ['government', 'legal'], meaning: 'the end of a contract', instead: ['end of the contract'] },
    { sectors: ['education'], meaning: 'the end of a place on a course', instead: ['end of the course place'] },
  ] },
  { term: 'theatre', senses: [
    { sectors: ['health'], meaning: 'the room for operations', instead: ['operating room'] },
    { sectors: ['education', 'community'], meaning: 'plays on a stage', instead: ['playhouse'] },
  ] },
  { term: 'theory', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'learning', 'social', 'grounded'] }, senses: [
    { sectors: ['academia'], meaning: 'a tested explanation', instead: ['tested explanation'] },
    { sectors: ['legal'], meaning: 'how a side explains what happened', instead: ['explanation of the case'] },
    { sectors: ['education', 'government', 'nonprofit', 'business', 'community'], meaning: 'a guess', instead: ['guess'] },
  ] },
  { term: 'ticket', senses: [
    { sectors: ['technology'], meaning: 'a logged request for help', instead: ['logged request'] },
    { sectors: ['legal'], meaning: 'a fine for parking or driving', instead: ['fine'] },
    { sectors: ['nonprofit', 'community'], meaning: 'a paper to get in', instead: ['entry pass'] },
  ] },
  { term: 'title', context: { near: ['deed', 'deeds', 'land', 'registry', 'conveyancing', 'property', 'transfer'], not: ['job', 'email'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'the right of ownership', instead: ['ownership right'] },
    { sectors: ['education', 'business', 'academia'], meaning: 'the name of a book or post', instead: ['name'] },
  ] },
  { term: 'token', senses: [
    { sectors: ['technology'], meaning: 'a digital key', instead: ['digital key'] },
    { sectors: ['education'], meaning: 'a reward for good behaviour', instead: ['small reward'] },
    { sectors: ['nonprofit', 'business'], meaning: 'a card that can be spent', instead: ['gift card'] },
  ] },
  { term: 'tolerance', senses: [
    { sectors: ['health'], meaning: 'needing more of a drug for the same effect', instead: ['need for a higher dose'] },
    { sectors: ['business', 'technology'], meaning: 'how much error is allowed', instead: ['allowed error'] },
    { sectors: ['education', 'government', 'nonprofit'], meaning: 'respect for others', instead: ['respect for others'] },
  ] },
  { term: 'traffic', context: { before: ['web', 'site', 'the', 'our', 'your', 'network', 'organic', 'more', 'less', 'inbound'] }, senses: [
    { sectors: ['business', 'technology'], meaning: 'visits to a web page', instead: ['number of visits'] },
    { sectors: ['education', 'government', 'nonprofit'], meaning: 'cars on the road', instead: ['number of cars'] },
  ] },
  { term: 'transcript', senses: [
    { sectors: ['education', 'academia'], meaning: "a list of a student's marks", instead: ['list of marks'] },
    { sectors: ['business', 'legal'], meaning: 'the words of a talk written down', instead: ['written record'] },
    { sectors: ['health'], meaning: 'a copy of a gene', instead: ['gene copy'] },
  ] },
  { term: 'transfer', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'patient', 'bank', 'bed', 'school', 'property', 'hoist', 'data'] }, senses: [
    { sectors: ['health'], meaning: 'a move to another ward, bed or chair', instead: ['move of the patient|moves of the patient'] },
    { sectors: ['finance'], meaning: 'a payment to another account', instead: ['payment'] },
    { sectors: ['education'], meaning: 'a move to another school', instead: ['change of school'] },
    { sectors: ['legal'], meaning: 'a change of owner', instead: ['change of owner'] },
    { sectors: ['technology'], meaning: 'the sending of data', instead: ['sending of data'] },
  ] },
  { term: 'transition', senses: [
    { sectors: ['health'], meaning: "the move from children's to adults' care", instead: ['move to adult care|moves to adult care'] },
    { sectors: ['education'], meaning: 'the move to the next school', instead: ['move to the next school|moves to the next school'] },
    { sectors: ['business', 'legal'], meaning: 'the change to a new supplier', instead: ['change to the new supplier'] },
    { sectors: ['nonprofit'], meaning: 'a move into work or a home', instead: ['move to the next stage|moves to the next stage'] },
  ] },
  { term: 'translation', senses: [
    { sectors: ['academia'], meaning: 'turning research into care', instead: ['use of research in care'] },
    { sectors: ['education', 'government', 'nonprofit', 'legal'], meaning: 'putting words into another language', instead: ['version in another language'] },
  ] },
  { term: 'transmission', senses: [
    { sectors: ['health'], meaning: 'the spread of an illness', instead: ['spread of the illness'] },
    { sectors: ['technology'], meaning: 'the sending of data', instead: ['sending of data'] },
    { sectors: ['community'], meaning: 'a part of a car', instead: ['gearbox'] },
  ] },
  { term: 'trauma', senses: [
    { sectors: ['health'], meaning: 'a serious injury to the body', instead: ['serious injury'] },
    { sectors: ['education', 'nonprofit', 'legal'], meaning: 'lasting harm to the mind', instead: ['emotional harm'] },
  ] },
  { term: 'treatment', senses: [
    { sectors: ['health'], meaning: 'care for an illness', instead: ['care for the illness'] },
    { sectors: ['academia'], meaning: 'what one group in a study receives', instead: ['thing being tested|things being tested'] },
    { sectors: ['finance'], meaning: 'how something is taxed or booked', instead: ['handling'] },
  ] },
  { term: 'trial', senses: [
    { sectors: ['legal'], meaning: "a court's hearing of a case", instead: ['court case'] },
    { sectors: ['health', 'academia'], meaning: 'a study of a treatment', instead: ['medical study'] },
    { sectors: ['business', 'technology'], meaning: 'a time of free use', instead: ['free test period'] },
  ] },
  { term: 'trigger', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'database', 'build', 'emotional'] }, senses: [
    { sectors: ['technology'], meaning: 'an event that starts a program', instead: ['automatic start'] },
    { sectors: ['health', 'education', 'nonprofit'], meaning: 'something that brings back distress', instead: ['cause of distress|causes of distress'] },
    { sectors: ['government', 'finance', 'legal'], meaning: 'an event after which a rule applies', instead: ['starting point'] },
  ] },
  { term: 'trust', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'nhs', 'hospital', 'academy', 'family', 'charitable', 'foundation', 'multi-academy', 'local'] }, senses: [
    { sectors: ['health'], meaning: 'a body that runs hospitals', instead: ['hospital organisation'] },
    { sectors: ['education'], meaning: 'a group of schools under one board', instead: ['group of schools'] },
    { sectors: ['finance', 'legal'], meaning: 'property held for somebody else', instead: ['property held for others'] },
    { sectors: ['nonprofit'], meaning: 'a charity that gives money', instead: ['grant-giving charity'] },
  ] },
  { term: 'turnover', context: { not: ['staff'] }, senses: [
    { sectors: ['business', 'finance'], meaning: 'the sales of a year', instead: ['yearly income from sales'] },
    { sectors: ['health', 'education', 'government', 'nonprofit'], meaning: 'staff who leave and are replaced', instead: ['staff change'] },
  ] },
  { term: 'undertaking', senses: [
    { sectors: ['legal'], meaning: 'a promise that a court can enforce', instead: ['binding promise'] },
    { sectors: ['government', 'business'], meaning: 'a business', instead: ['business'] },
    { sectors: ['education', 'nonprofit', 'academia'], meaning: 'a piece of work', instead: ['piece of work'] },
  ] },
  { term: 'unit', senses: [
    { sectors: ['health'], meaning: 'a ward of a hospital', instead: ['hospital ward'] },
    { sectors: ['education', 'academia'], meaning: 'a part of a course', instead: ['part of the course'] },
    { sectors: ['nonprofit'], meaning: 'one home in a building', instead: ['home'] },
    { sectors: ['business'], meaning: 'one item made or sold', instead: ['item'] },
    { sectors: ['technology'], meaning: 'the smallest part of the software', instead: ['part of the software'] },
  ] },
  { term: 'user', context: { not: ['service'] }, senses: [
    { sectors: ['technology'], meaning: 'a person who uses the program', instead: ['person using the software|people using the software'] },
    { sectors: ['health', 'nonprofit'], meaning: 'a person who takes drugs', instead: ['person who takes drugs|people who take drugs'] },
  ] },
  { term: 'utility', senses: [
    { sectors: ['government', 'business'], meaning: 'a supplier of power or water', instead: ['power or water supplier'] },
    { sectors: ['technology'], meaning: 'a small piece of software', instead: ['small piece of software'] },
    { sectors: ['academia'], meaning: 'how useful something is', instead: ['usefulness'] },
  ] },
  { term: 'validation', senses: [
    { sectors: ['health', 'academia'], meaning: 'proof that a test measures what it should', instead: ['check of the method'] },
    { sectors: ['technology'], meaning: 'a check of what was typed in', instead: ['check of the input'] },
    { sectors: ['education', 'nonprofit', 'community'], meaning: 'feeling heard and accepted', instead: ['feeling of being heard'] },
    { sectors: ['government'], meaning: 'a check that all papers are there', instead: ['check that nothing is missing|checks that nothing is missing'] },
  ] },
  { term: 'variance', senses: [
    { sectors: ['finance'], meaning: 'the gap between plan and result', instead: ['gap to the plan|gaps to the plan'] },
    { sectors: ['academia'], meaning: 'how widely values are spread', instead: ['spread of values'] },
    { sectors: ['government'], meaning: 'permission to build outside the rules', instead: ['special building permission'] },
  ] },
  { term: 'vehicle', context: { near: ['investment', 'funding', 'special purpose', 'legal', 'holding', 'fund'] }, senses: [
    { sectors: ['finance', 'legal'], meaning: 'a company set up to hold money', instead: ['holding company'] },
    { sectors: ['education', 'government', 'nonprofit', 'community'], meaning: 'a car or van', instead: ['car or van'] },
  ] },
  { term: 'void', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'long-term'] }, senses: [
    { sectors: ['government', 'nonprofit'], meaning: 'an empty home for rent', instead: ['empty home'] },
    { sectors: ['community'], meaning: 'an empty space', instead: ['empty space'] },
    { sectors: ['legal'], meaning: 'a gap in the law', instead: ['gap'] },
  ] },
  { term: 'volume', context: { before: ['a', 'an', 'the', 'this', 'our', 'your', 'their', 'his', 'her', 'each', 'any', 'my', 'edited', 'first', 'second', 'storage', 'data'] }, senses: [
    { sectors: ['technology'], meaning: 'a part of a disk', instead: ['storage space'] },
    { sectors: ['academia'], meaning: 'one book of several', instead: ['book'] },
    { sectors: ['health', 'business', 'finance'], meaning: 'an amount', instead: ['amount'] },
  ] },
  { term: 'waiver', senses: [
    { sectors: ['education'], meaning: 'a form by which a parent agrees', instead: ['signed parent form'] },
    { sectors: ['legal'], meaning: 'the giving up of a right', instead: ['giving up of the right'] },
    { sectors: ['government'], meaning: 'leave to depart from the rules', instead: ['permission to differ'] },
    { sectors: ['business', 'finance'], meaning: 'a fee that is not charged', instead: ['charge dropped|charges dropped'] },
  ] },
  { term: 'ward', senses: [
    { sectors: ['health'], meaning: 'a room for patients in hospital', instead: ['hospital room'] },
    { sectors: ['government'], meaning: 'an area that elects councillors', instead: ['voting area'] },
    { sectors: ['legal'], meaning: "a child under a court's protection", instead: ['child under court protection|children under court protection'] },
  ] },
  { term: 'warrant', senses: [
    { sectors: ['government', 'legal'], meaning: "a court's permission to search or arrest", instead: ['permission from the court'] },
    { sectors: ['business', 'finance'], meaning: 'a right to buy shares', instead: ['right to buy shares|rights to buy shares'] },
  ] },
  { term: 'withdrawal', senses: [
    { sectors: ['health'], meaning: 'what the body feels without a drug', instead: ['set of symptoms without the drug'] },
    { sectors: ['finance'], meaning: 'cash taken out', instead: ['cash taken out'] },
    { sectors: ['academia'], meaning: 'leaving a study or course', instead: ['leaving early'] },
    { sectors: ['education'], meaning: 'taking a pupil out of class', instead: ['removal from class'] },
    { sectors: ['government'], meaning: 'pulling back troops or plans', instead: ['pulling back'] },
  ] },
  { term: 'yield', senses: [
    { sectors: ['finance'], meaning: 'the income of an investment', instead: ['income from it'] },
    { sectors: ['technology'], meaning: 'the share of good parts', instead: ['share of good parts'] },
    { sectors: ['business', 'community'], meaning: 'the amount of a harvest', instead: ['amount produced'] },
  ] },
];
