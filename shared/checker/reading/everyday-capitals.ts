import { WordSet } from './word-set.ts';

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/));

/** Letters that everybody knows, in lower case; known without being spelled out unless the workspace's glossary says otherwise. */
export const everydayLetters =
  list(`us usa uk gb eu un uae nz ok am pm ad bc bce ce tv dvd cd pc usb pdf faq faqs id ids ids
  ceo vp vps diy vip asap rsvp ps nb fyi tba tbc tbd eta po pto atm pin gps dna hiv aids bbc itv cnn nasa nato unicef unesco fbi cia mp mps
  ikea bmw ibm hsbc mit adhd btw hq nw ne sw se pe llc llp lgbt lgbtq lgbtqi diy omg lol xoxo bbq suv rip
  mri ct cv cvs tvs cds pcs hr isbn ymca ywca h&m bmi nhs cctv atm led usp cpr ufo iq ai qr pr dob dm dms
  bsc msc mba md ba ma phd jr sr mr mrs ms dr aka ie eg etc vs re fw fwd cc bcc wifi sms sim url www http https html jpg jpeg
  png gif mp3 mp4 doc docx xls xlsx ppt pptx csv zip gmt utc
  kg km cm mm ml mg gb mb tb kb hz khz mhz ghz kw kwh mph rpm ft lb lbs oz
  usd gbp eur cad aud nzd chf jpy inr cny vat
  covid ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx xxi`);

/** Letters that everybody in a country meets, in lower case. Who reads from no known country is taken to know them. */
export const everydayIn: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  [
    'GB',
    list(
      'agm isa isas mot m&s gcse gcses gp gps a&e hgv dvla hmrc nspcc rspca raf ucas tfl qc kc pcsos pcso dwp pta',
    ),
  ],
  ['US', list('rn rns irs gpa dmv fda cdc usps rv ged ssn er nfl nba mlb ncaa pta ptas tsa fema aaa aarp')],
]);

/** Time zones, days and months: everyday only beside a clock time or a number, and else perhaps a term (MDT, APR, SAT). */
export const clockLetters = list(`mdt est edt cst cdt mst pst pdt cet cest ist bst
  mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Words that people put in capitals for stress. */
export const stressedWords =
  new WordSet(`a i all also always and any are as at away back bad be before best big both but by call can
  cancelled closed confirm confirmed could day days deadline do does don't done draft due each early either email end every
  everyone final first for free from full get go good has have he help her here high him his hours how if important in into is it
  its just keep last late later less list low make many may me meet more most much must my need never new next no none nor not
  note notes nothing now of off old on once one only open or our out over own page part past pay per plan please post pre read
  ready really remember reminder right same save see send sent she should sign so some soon start still stop such take test than
  thank thanks that the their them then there these they this those three time to today too top two under until up update updated
  urgent use very via wait want was we well were what when where which who whole why will with without work would write yes yet
  you your action actions agenda attached attention background before summary contact details date dates info invite join
  location minutes monday tuesday wednesday thursday friday saturday sunday venue welcome january february march april june july
  august september october november december morning afternoon evening public private warning caution danger closed cannot
  able across add after ago air alone along anyone apart area around ask asked awful bank bear beat began begin behind being below
  better bit black blue body book born both bottom box boy bring broken build busy buy came car card care carry case catch cause
  change check child city clear clean cold come cost cover cut dark dear deep did die door down drive drop dry during east easy eat
  eight eleven else empty enjoy enough ever exact exit face fact fail fair fall family far fast feel few fight fill find fine fire
  five fix food force forget form forty found four friend front fun gave girl give given glad goal gone got great green group grow
  half hand happy hard hate head health hear heart heat heavy hello help hey hit hold holiday home hope hot hour hours house huge
  human idea ill indeed inside issue item join joy jump kid kids kind knew know land large leave left let life light like likely
  line listen live local locked look lost lot lots loud love loved lovely lunch main maybe mean mind mine miss money month more
  move music name near nearly nice night nine noon north odd office okay once opened order ours paid paper park party pass person
  phone place play plenty plus point poor power prior push put quick quiet quite rain range reach real red rest rich ride risk
  road room round rule run sad safe said sale salt school seat second self sell sent serious set seven share sharp shop short shut
  sick side silent simple since sit six size sleep slow small social soft sold sorry sound south space speak special spend staff
  stand stay step strict strong such super sure table talk taken team tell ten text thing think third thought time tired told
  total touch town train treat tried trip true try turn twelve twice type under unless until upset usual value visit voice vote
  walk wall warm wash waste water way wear week weeks weekly went west wet whose win wish won won't word worth wow write wrong
  year years yellow yours don doesn't didn't isn't can't`);

/** Two-letter codes of US states and Canadian provinces: everyday after a comma ("Austin, TX") or before a postcode. */
export const states =
  list(`al ak az ar ca co ct de fl ga hi ia id il in ks ky la ma md me mi mn mo ms mt nc nd ne nh nj nm nv ny oh
  ok or pa ri sc sd tn tx ut va vt wa wi wv wy dc ab bc mb nb nl ns nt nu on pe qc sk yt`);

/** Stand before the initials of people who must not be named: "pupil T.W.", "patient JK". */
export const persons = new WordSet(
  'pupil pupils child children patient patients student students client clients resident baby boy girl son daughter learner',
);

/** Stand before a person's initials. */
export const titles = new WordSet(
  'mr mrs ms miss mx dr prof professor sir dame lord lady rev hi hello dear hey morning afternoon thanks',
);
