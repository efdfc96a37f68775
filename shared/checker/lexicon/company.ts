import type { Sector } from '../../domain/sectors.ts';

/**
 * Words that stand around a sector's terms in everyday messages, in the singular: an entry whose context asks for `company` counts
 * beside any of them.
 */
export const company: Readonly<Record<Sector, string>> = {
  health: `a&e admitted adult ambulance antibiotic appointment assessment asthma autism baby bed billing birth blood bowel
    breast call camhs cancer cardiology care carer case chart chest child claim clinic clinical clinician cmht
    contact cough covid crisis data depression diabetes diagnosed diagnosis discharge discharged disease doctor dose
    drug ecg emergency fall family gp health heart hip hiv home hospital hours icu imaging infection inpatient
    insulin knee lab lung mask maternity medical medicare medication medicine mental methadone midwife monitoring
    mri neurology nhs nurse nursing outpatient oxygen pain paramedic patient pharmacist pharmacy physician physio
    plan pregnancy prescriber provider psychiatric psychiatrist psychosis pulse pupil rate referral repeat report
    resident respiratory result scan school screening service social staff stroke support surgery symptom tablet
    team therapist therapy training treatment trust under unit vaccine visit ward weight worker`,
  education: `504 a-level absence academy application apprentice apprenticeship area assessment attainment attendance autism
    autistic baby behaviour book budget care child childcare childminder children class classroom college contract
    council course coursework curriculum data dfe disability district education ehc ehcp el eligibility ell english
    enrollment exam eyfs family funding gcse governing governor grade grant head headteacher hearing hours iep
    infant inspection inspector instruction intervention judgement kindergarten ks1 ks2 language learner learning
    lesson level literacy mainstream maintained mark math meeting minute nursery ofsted paper parent phonics place
    placement plan police practitioner preschool primary principal program progress provider provision pupil
    qualification reader reading reception results safeguarding sat school score section sen senco send sensory
    service setting sixth skill slt special specialist sped speech staff standard state student subject
    superintendent support task teacher teaching team test text toddler training trust trustees tutor union unit
    word writing`,
  government: `act adult agency amendment applicant application appropriation assessment authority award ballot benefit bid
    bill board budget building bus cabinet candidate care carer case child children city claim cllr committee
    commons contract council councillor county decision department developer development district duty dwp election
    emergency family federal fire foster framework funding government grant guidance hearing highway home homeless
    homelessness housing income land landlord lead leader local lot manager meeting member minister monitoring mp
    notice officer official ordinance parcel parent pay payment permission permit placement plan planners planning
    police policy premises procurement programme property provider public published rent report resident revenue
    road savings scheme scrutiny senate service site social spending state street support team tenancy tenant tender
    threshold unit vote voter worker zoning`,
  nonprofit: `agency aid appeal application baseline beneficiaries board budget camp campaign capacity charity children client
    cluster community conflict country crisis disaster displaced distribution donated donation donor emergency
    evaluation family food foundation fund funder funding fundraiser fundraising gift giver giving grant grantee
    household housing humanitarian impact income ingo lead legacy local logframe mailing major member minister
    museum ngo nonprofit ocha outcome partner partnership philanthropy programme project proposal refugee relief
    report reserves resident school service shelter staff support supporter target team trust trustee un unhcr
    unrestricted volunteer young`,
  business: `account ad agency agenda bid board booking brand brief budget building business buyer call campaign carrier
    click client colleague conference construction contract contractor cost courier customer data deadline deal
    decision delivery depot design draft driver email employee employer equipment event fee forecast freight hire
    hiring hr inspection interview invoice item launch lead leadership line manager margin market marketing media
    meeting model order paid pallet partner pay performance pipeline pitch plan price pricing priority process
    product production programme project promotion proposal quarter range rate recruitment rep reporting research
    respondents results retail revenue review risk role sale sample service share shipment shop site slide speaker
    spend staff stage stakeholder startup stock store strategy supplier supply survey system target team tender
    timeline user vendor venue warehouse workshop`,
  technology: `access account admin agile ai api app attack attacker aws azure backlog backup bandwidth browser bug build call
    chromebook ci cloud cluster code commit computer config configuration connection content cpu cyber dashboard
    data database delivery deploy deployed deployment developer device disk docker document email environment failed
    feature field file firewall firmware fix git github hardware image incident integration internet issue
    javascript jira kubernetes laptop licence link llm log login machine malware memory migration mobile model
    network old outage page password patch pc phone pipeline platform process product production project prompt
    query record release repo report request requirement router rows rule run screen script scrum search security
    server service setting site software sprint sql storage story switch system table tablet team test testing
    ticket tool traffic training uat update upgrade usb user vendor version vm vpn vulnerability web website wifi
    window`,
  academia: `academic accepted accuracy age analysis applicant application approval article assay assessment author award bid
    call campus cell chapter class classifier clinical code coding coefficient college committee consent control
    course data dataset deadline dean decision degree department dna doctoral dose editor effect estimate ethics
    evaluation exam examiner experiment external faculty findings form funded funder funding gene grade graduate
    grant impact income interview irb journal lab laboratory lecturer manuscript mean model module msc nih nsf
    office outcome panel paper participant patients phd pi placebo policy professor program programme project
    proposal protein protocol publication published publisher qualitative question questionnaire randomised
    randomized regression reliability research researcher respondent response results review reviewer sample school
    science score section semester seminar site sponsor staff statistical student study subject submission submit
    submitted supervisor survey teaching term test thematic theme thesis tissue training transcript treatment trial
    ukri university variable`,
  finance: `account accrual acquisition actuary allowance asset audit balance bank benefit board bond borrow borrower
    borrowing broker budget business buyer capital card cash claim client company contribution cost court cover
    coverage credit creditor customer deal debt earnings employee employer equity expense facility fee figure
    finance financial firm founders fund funding gilt grant growth hedge hmrc ifrs income index inflation insurance
    insured insurer interest investment investor invoice ledger lender lending liability loan loss manager market
    maturity member month-end monthly mortgage option paid pay payment payroll pension percent policy portfolio
    position premium price profit property provision raise rate receivables repay repayment retirement return
    revenue risk salary sale savers savings scheme share shareholder spend statement stock swap tax trade trading
    treasury trustee underwriting valuation vat yield`,
  legal: `agreement appeal application asylum attorney breach bundle case charge claim claimant clause complaint contract
    costs counsel court deadline debt decision deed defence defendant disclosure dismissal dismissed dispute divorce
    document employee employer evidence exchange file filed hearing home husband immigration injury issue judge
    judgment landlord lawyer lease leave legal licence litigation loss mortgage motion notice officer order party
    police privilege proceedings property refused respondent right rule ruling section sentence served settlement
    sign signed solicitor spouse stay tenant term transfer trial tribunal trustee visa wife witness`,
  community: `ballot benefit block claim club committee community council estate homes housing landlord local member
    neighbours planning rent residents survivor tenant`,
};
