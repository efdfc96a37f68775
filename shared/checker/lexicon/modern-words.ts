/**
 * Words that everybody knows and that films before 2008 seldom hold: of screens, offices and services, of health, home and garden, of
 * Britain; days, months, languages and places, which many write in small letters; numbers, and what mostly begins a sentence in a film.
 */
export const modernWords = `abbreviated abbreviation abbreviations absence absences academy accessibility
accessible acknowledgment acronym acronyms adaptation adequacy adhd adjective adjectives admin advert
advertisement advertisements adverts affiliation affirmative africa african agenda align alignment allergen
allergies allergy allotment allotments amazon amber ambulance amendment amendments america american amongst
annoyance annual annually anorak answerphone anti antibiotic antibiotics antidepressant antidepressants app
apple applicable applicant applicants appraisal apprentice apprenticeship apprenticeships apps april apron
arabic asia asian asthma asylum attendance attendee attendees aubergine audio august australia autism autistic
avatar avenue avenues avoidance badger badminton bailiff bailiffs bake bakes barcode barista basil beanie
befriend befriending belfast bengali bereaved bereavement biannual billion binder bingo biodegradable biscuit
biscuits bishop biweekly blackbird blackcurrant blog blogger blogs bluebell bluetooth boggy booklet booster
borough boroughs bracket brackets braille brainstorm bramble brambles breadth britain british broadband
broccoli brochure browser buddhist buggy bulky bullying bunches bungalow bunting bureau bureaucracy bursaries
bursary bylaw bypass california canada cappuccino caption captions carbohydrate carbon cardiff cardigan
caregiver carer carers carousel carriageway cashback casserole cauliflower certify chairperson charities
chatbot checklist cheque cheques chickenpox chickpea chickpeas childcare childminder china chinese choir
choirs cholesterol christian christians christmas chronological chutney classification classroom classrooms
clipboard cognitive cohesion colander coleslaw collaborate collaborative commute commuter commuting compost
conditional conservatory consolidated constipation constituency constituent constituents contactless
contractual cordial coronavirus councillor councillors councils counselling counsellor counties county
courgette coursework couscous covid crafts crayon crayons crisis crisps critique crochet crockery crumble
cuppa curry custard cutlery cyber cyberbullying cybersecurity cycling cyclist cyclists daffodil daffodils
deadline deadlines debit december deckchair dementia democratic dentist dependence descriptive desktop
diabetes diabetic dietary dietician dietitian dietitians digit digital digits disabilities disability discount
discounts discriminatory disrupt disruptive diverse diversity diwali dodge dole donate donated donation
donations donor donors download downloaded downloads downpipe drizzle drizzly dropdown drowsiness dublin
dungarees dusty duvet dyslexia dyslexic easter ebook echo ecofriendly economical edinburgh editorial eid
eighteen eighteenth eighth eighty elder elders electrician eleven eleventh email emails embroidery emissions
emoji emojis empathy empower empowerment enclose enclosed england english enrol enrolment entrepreneur
entrepreneurs equality ethnic ethnicity europe european evict eviction excel exclusion exempt extremism
extremist facebook facemask factual faff faffing false fatty february feedback felt fidget fifteen fifteenth
fifth fifty fixtures flammable flapjack flask fleece flipchart florida flyer folder folders foodbank fort
fortnight fortnightly forty foundational fourteen fourteenth fourth france franchise freelance freelancer
french friday frost frosty frustrate frustrating fundraise fundraiser fundraisers fundraising gamer gaming
gazebo gender gene geographic geographical geranium german germany glitter glossary glue gluten goalkeeper
google gooseberry gp gps gradual graduate graduates grandad granddad granny graph graphs gravy greengrocer
greenhouse grit gritter gritting guttering halal halloween halt handout handouts handwashing hardware hashtag
haulier hauliers headphones headset headteacher headteachers hedge hedgehog helm helmet helmets helpline hence
heron hesitant hierarchy hindi hindu hindus hockey hollow homelessness homepage homework homeworking
homophobia hoover hopefully hopscotch hosepipe hospice hostel hotline hourly hrs hub hubs hummus hundred
hundredth hurdle hurdles hybrid hydrangea hygiene hygienist hyperlink hypermarket hyphen ibuprofen icing
identifiable immigration immunisation inbox inclusion inclusive inclusivity incoming incorporated india
induction inflammation influencer influenza inhaler innovate innovation innovative instagram institutional
introductory invitee ipad iphone ireland irish italian italy january japan japanese jargon jewish jigsaw
jigsaws jobcentre jubilee july jumble jumper junction june kale kerb kestrel ketchup kettle keyboard knitting
kosher ladle laminated landfill landlord landlords lanyard lanyards laptop lasagne latte lavender layperson
leaflet leaflets leek leeks lengthy lentil lentils lessen lgbt linkedin linux literacy literate livestream
lockdown loft login logins logistics logout lollies lollipop london longlist lorries lorry lowercase lumpy
mailbox maintenance malware mammogram mammograms managerial march margarine marmalade marquee maternity maths
matinee matrix may mayonnaise mayor mayoral meme memo memorandum mentor mentoring mentors mesh methodology
metric metropolitan microsoft midfielder midweek midwife migrant migrants migratory million mindfulness
minibus minister ministers ministry minorities minority mins mint minutes misuse monday monopoly monthly
mortgage mortgages mosque motorway mould mount mounted mounting muddle muddled muddy mulch mulled multi
multicultural multitask mum mums mural muslim muslims naan nan napkin negotiable netball netflix networking
newsletter nineteen nineteenth ninety ninth nonprofit nonprofits norm norms noticeboard noun nouns november
numeracy numerical nursery nutrient nutrition nutritional oatmeal obese obesity october offline online
optician organic organisational origami otter outdoors outreach overdraft overtime overview overwhelm pakistan
pallet palsy pamphlet pandemic panelist panellist paperwork papier paracetamol paramedic paramedics parcel
parcels parental paris parish parishes parliament parliamentary parsley parsnip parsnips participant
participants passcode password pasta patchwork patchy paternity patio pavement pavements pavilion payslip pear
pears pensioner pensioners percent percentage permissive pesticide phishing phlegm phonics photocopier
photocopy physio physiotherapist physiotherapy picnic pilates ping pinged pings plasticine playdough
playground playgrounds playgroup playlist plimsolls plumber plumbing podcast poland polish pollutant pollution
popup porridge postcode postcodes poster postgraduate pothole potholes powerpoint praise pram prams preschool
pretence previously prickling priest printer printout prioritise proactive pronoun pronouns puddle puddles
punjabi pupil pupils pushchair pyjamas quarantine quarterly queries query questionnaire queue queues queuing
quibble quill quilt quirk racism racist radicalisation raffle ramadan ramp rant raspberries raspberry reboot
recap recorder recruit recruitment recyclable recycle recycling referendum refugee refugees refund refunds
refurbish refurbished refurbishment regulate regulated reimburse reimbursement renewable renewables renewal
renovate renovation repost reset resilience resilient restart retailer retailers retirement retweet reusable
reuse revamp rhubarb robin rollout rosemary rota rotas roundabout rounders router russia russian safeguarding
sage salespeople salesperson samosa sanitiser sanitizer satnav saturday scabs scam scams scanner scholarship
scholarships scone scones scooter scooters scotland scottish screenshot seasonal secateurs selfie semolina
september seventeen seventeenth seventh seventy sewing sexism sexist sheltered shepherd shortbread shortlist
shortlisted signage signatories signatory signpost signposting sikh sikhs sim simplistic sixteen sixteenth
sixth sixty skirting skype sleet slim slimmer smartphone smoothie snooker software solicitor solicitors
soloist spain spam spanish spelling spinach spokespeople spokesperson sponsor sponsorship spotify spreadsheet
sprinkles sprint sprouts squash squirrel stapler startup startups stitch storyboard streaming strimmer
stuffing subordinate subscribe subscriber subscription subscriptions subsidies subsidy sultana sultanas
summarise summary sunday sunscreen supermarket supermarkets supervisory supreme survey surveys sustainability
sustainable sustained syllabus synonym synonyms syria syrian tablet takeaway takeaways talkie talkies
tambourine teamwork telecommunications telework teleworking template templates tenancies tenancy tenant
tenants tenth terraced texas thanksgiving thermos thermostat third thirteen thirteenth thirtieth thirty
thousand thousandth thursday thyme thyroid tiktok timeframe timeline timelines timescale timesheet timetable
timetabled toddle toddler toddlers tombola toner tongs toolbar touchscreen trainers tram trampoline trams
trans transcript transgender transparency trellis trillion trolley trolleys trowel truancy trump tuesday tulip
tulips tutor tutorial tutorials tutoring tutors tweak twelfth twelve twentieth twenty twitter typo typos
ukraine ukrainian ukulele undergraduate undergraduates unintended unsubscribe unwell update updated updates
upgrade upgraded upload uploaded uploads uppercase urdu urinary usability usable usage username utilities
vacancies vacancy vaccinate vaccinated vaccination vaccinations vaccine vaccines vape vapes vaping vegan
vegetarian vendor venue venues verb verbs video videos vlog voicemail volunteer volunteering volunteers
voucher vouchers wales walkie warehouse warranty wasp webcam webinar webpage website wednesday weekday
weekdays weekend weekends weekly welding wellbeing wellies welly welsh whatsapp wheelbarrow wheelchair wheelie
whereas whilst whisk whiteboard wholesale wholesaler width wifi wonky workaround workforce workload workplace
worksheet workshop workshops workstation worsen worsening yearly yoga yoghurt york youtube zimmer zip zoom
zumba`;
