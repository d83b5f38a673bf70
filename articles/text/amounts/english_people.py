"""People as English counts them, by trade, standing and origin; and things that end like people who
do something or belong somewhere: boilers, reactors, committees, lists. Without these every plural
of that form would be people.
"""

from typing import Final

from articles.text.word_tables import by_word

PEOPLE: Final = by_word(
    """
person: german | briton | thai | filipino | turk | swede | dane | pole | finn | greek | czech | scot
| spaniard | arab | pakistani | israeli | iraqi | saudi | afghan | uzbek | kazakh | beijinger
| londoner | new yorker | mentor | national | tripper | day-tripper | cadre | docker | midwife
| steelworker | landlord | street vendor | hawker | arrival | agent | estate agent | insurance agent
| supervisor | smallholder | overseer | individual | person | man | woman | child | boy | girl
| adult | teenager | youth | baby | infant | toddler | elder | senior | pensioner | retiree
| citizen | resident | inhabitant | villager | local | migrant | immigrant | refugee | expatriate
| foreigner | native | settler | farmer | peasant | fisherman | herder | grower | landowner
| homeowner | worker | employee | staffer | labourer | laborer | engineer | technician | mechanic
| electrician | plumber | welder | carpenter | mason | miner | operative | crew member | crewman
| sailor | seafarer | pilot | driver | cyclist | motorist | pedestrian | commuter | passenger
| traveller | traveler | visitor | tourist | guest | holidaymaker | pilgrim | spectator | viewer
| listener | reader | fan | attendee | participant | delegate | speaker | panellist | panelist
| contestant | competitor | athlete | player | runner | swimmer | referee | official | officer
| owner | civil servant | soldier | policeman | policewoman | firefighter | fireman | guard
| inspector | auditor | regulator | judge | lawyer | prosecutor | attorney | solicitor | barrister
| juror | witness | victim | suspect | defendant | convict | prisoner | inmate | detainee | hostage
| protester | demonstrator | activist | rebel | militant | terrorist | gunman | migrant worker
| doctor | physician | surgeon | nurse | medic | outpatient | inpatient | paramedic | dentist
| pharmacist | therapist | patient | carer | caregiver | donor | volunteer | practitioner
| specialist | expert | consultant | adviser | advisor | analyst | economist | statistician
| scientist | researcher | academic | academician | scholar | professor | lecturer | teacher | tutor
| instructor | trainer | student | pupil | undergraduate | graduate | postgraduate | apprentice
| intern | trainee | candidate | applicant | examinee | alumnus | alumni | jobseeker | job seeker
| job-seeker | recruit | newcomer | vintner | slave | heir | flight attendant | cabin crew | entrant
| starter | manager | executive | director | boss | chief executive | ceo | chairman | board member
| founder | entrepreneur | businessman | businesswoman | businessperson | business leader | leader
| chief | minister | lawmaker | senator | mp | politician | mayor | governor | president | deputy
| representative | ambassador | diplomat | envoy | spokesman | spokesperson | journalist | reporter
| editor | writer | author | artist | actor | musician | dancer | designer | architect
| photographer | developer | programmer | coder | crane operator | machine operator
| forklift operator | equipment operator | drone operator | plant operator | camera operator
| lathe operator | user | subscriber | customer | client | consumer | shopper | buyer | seller
| purchaser | borrower | depositor | saver | creditor | debtor | shareholder | stakeholder
| policyholder | taxpayer | voter | elector | member | follower | respondent | interviewee
| beneficiary | recipient | claimant | winner | laureate | loser | survivor | casualty | fatality
| infected | headcount | people | personnel | staff | police | elderly | unemployed | jobless
| employed | homeless | injured | wounded | troop | talent | professional | clerk | cashier
| accountant | secretary | receptionist | waiter | waitress | chef | cook | cleaner | porter
| courier | deliveryman | delivery rider | rider | postman | salesman | saleswoman | salesperson
| shopkeeper | stallholder | shop assistant | teller | banker | financier | trader | speculator
| hacker | gamer | blogger | influencer | streamer | artisan | craftsman | seamstress | tailor
| weaver | baker | butcher | gardener | forester | hunter | fighter | veteran | reservist | cadet
| negotiator | mediator | translator | interpreter | guide | caretaker | janitor | maid | babysitter
| nanny | parent | mother | father | sister | brother | daughter | son | twin | widow | orphan
| foster child | single mother | breadwinner | colleague | co-worker | coworker | partner | peer
| critic | supporter | opponent | backer | sympathiser | believer | worshipper | monk | nun | priest
| imam | pastor | population | inhabitants | head | caller | bystander | passer-by | holder
| occupant | occupier | lodger | renter | evacuee | returnee | deportee | astronaut | cosmonaut
| taikonaut | furnace worker | shift worker | part-timer | freelancer | contract worker
| white-collar worker | blue-collar worker | rescuer | responder | helper | aide | assistant
| cardholder | ticket holder | season-ticket holder | rough sleeper | smoker | drinker | diabetic
| sufferer | centenarian | octogenarian | nonagenarian | millennial | newborn | dock hand
| farm hand | deck hand | warehouse hand | ranch hand | mill hand | kitchen hand | freshman
| sophomore | plaintiff | petitioner | homebuyer | househunter | schoolchild | schoolboy
| schoolgirl | phd | postdoc | fellow | crew | singer | poet | curator | conductor | composer
| performer | presenter | sculptor | potter | painter | bartender | hairdresser | barber | diver
| skier | climber | hiker | walker | boxer | footballer | jockey | racer | biker | motorcyclist
| dispatcher | controller | handler | picker | packer | assembler | fitter | bricklayer | surveyor
| planner | magistrate | bailiff | detective | sergeant | marine | commando | insurgent | guerrilla
| separatist | robber | burglar | thief | smuggler | trafficker | fraudster | poacher | offender
| spy | campaigner | counsellor | neighbour | neighbor | classmate | spouse | husband | wife
| grandparent | grandmother | grandfather | grandchild | kid | teen | adolescent | minor | youngster
| bishop | korean | councillor | councilor | legislator | treasurer | commissioner | headteacher
| dropout | school leaver | onlooker | backpacker | partygoer | gambler | defector | dissident
| exile | asylum seeker | tester | labeller | undertaker | choreographer | rapper | dj | newlywed
| abbot | accomplice | acquaintance | acrobat | addict | admiral | adversary | ally | alumna
| amateur | american | appellant | archbishop | assailant | assassin | attendant | au pair | ballboy
| ballerina | bandit | barista | baritone | barmaid | baron | beggar | bellboy | billionaire
| bodyguard | boy scout | bride | bridegroom | bridesmaid | cabbie | caddie | captain | captive
| cardinal | castaway | catholic | celebrity | chairperson | chambermaid | chaperone | chaplain
| chauffeur | clairvoyant | cleric | clown | coastguard | colonel | combatant | comrade | concierge
| conscript | constable | constituent | convert | copilot | co-pilot | corporal | correspondent
| countess | cousin | cowboy | coxswain | craftsperson | criminal | culprit | daredevil | deacon
| dean | debutant | deckhand | delinquent | dependant | dependent | descendant | dignitary
| disciple | docent | dockhand | drug addict | duke | duchess | emigrant | emigre | emissary
| enthusiast | eyewitness | farmhand | fire warden | foundling | friar | friend | fugitive
| game warden | genius | godparent | grandson | granddaughter | grandma | grandpa | groom | guru
| gymnast | headmistress | heiress | hermit | hero | heroine | hooligan | host | hostess | housemaid
| househusband | housewife | informant | insured | intellectual | intermediary | jew | jihadi
| judoka | juvenile | karateka | king | knight | lad | lady | laggard | lama | landlady | lieutenant
| lifeguard | litigant | loan shark | lord | lumberjack | magnate | marshal | martyr | masseur
| masseuse | mercenary | millionaire | missionary | mistress | monarch | mongol | muslim | mystic
| nephew | neurosurgeon | new hire | newsagent | niece | nomad | notary | notary public | novice
| oligarch | orderly | outlaw | overseas chinese | paparazzo | paperboy | paralegal
| parking attendant | partisan | patriot | patron | pickpocket | pirate | postgrad | prefect
| prince | princess | principal | prisoner of war | prodigy | prostitute | protestant | pundit
| queen | rabbi | redhead | registrant | registrar | relative | renegade | restaurateur
| revolutionary | rival | roadie | rookie | runaway | runner-up | saboteur | saint | sales rep
| samaritan | scribe | sentry | serf | servant | sheriff | shop steward | sibling | signatory
| sleuth | soprano | sportsperson | stable hand | assembly-line hand | factory hand | stagehand
| stand-in | steeplejack | stepson | stevedore | steward | stewardess | stonemason | stowaway
| street child | subordinate | substitute | superhero | superintendent | superstar | thug | tibetan
| ticket tout | tradesperson | traffic warden | triathlete | triplet | truant | turncoat | tycoon
| tyrant | umpire | uncle | aunt | undergrad | urchin | vagrant | valet | vandal | vegan | vet
| vicar | vigilante | villain | virtuoso | warden | warlord | witch | wizard | world champion
| zealot | locust monitor | air monitor | general practitioner | gp | kite maker | figure skater
| commandant | confidant | civilian | guardian | squaddie | ward sister | pop star | film star
| model worker | fashion model | war hero | master | grandmaster | sixth former | young person
| townsfolk | fisherfolk | womenfolk | menfolk | midfielder | boarder | bather | contender
| dictator | invader | mobster | navigator | puncher | tanner | engine driver | debt collector
| neonate | dish washer | preschooler | second-grader | first-grader | sharpshooter | trainspotter
| asthmatic | alcoholic | epileptic | anorexic | schizophrenic | sceptic | skeptic | heretic
| fanatic | lunatic | cynic | accused | deceased | bereaved | displaced | disabled | vaccinator
| invitee | insider | outsider | walk-on | ex-convict | ex-soldier | ex-miner | teetotaller | soul
| alto | tenor | bass player | vice-minister | vice-mayor | vice-president | vice-chairman
| vice-premier | sub-editor | deputy minister | ex-minister | day labourer | day laborer | extra
"""
)


LOOKALIKES: Final = by_word(
    """
=: accelerometer | actuator | adaptor | aerofoil | air purifier | altar | amplifier | anchor
| answer | armoured personnel carrier | atomiser | azimuth | back door | badger | banger
| bar counter | barometer | barrier | basket | bazaar | beaker | beaver | bin liner | binder
| blazer | blender | blister | blocker | blower | bollard | booster | border | bother | boulder
| breaker | breather | bumper | bunker | burger | burner | butter | buzzer | calculator | caliper
| calendar | cancer | canister | capacitor | capillary | caterpillar | cellar | chandelier
| character | chopper | chronometer | cipher | circular saw | clipper | coaster | collar | collider
| colour | color | combine harvester | harvester | condenser | connector | converter | cooker
| cooler | copier | cooling tower | corner | cot | counter | cover | cracker | crater | crusher
| cruiser | cucumber | cursor | curtain | cutter | cyclotron | dagger | damper | danger
| defibrillator | dehumidifier | denominator | diaper | digger | dimmer | dinner | disaster
| disorder | dispenser | divider | drawer | dredger | drier | dryer | duster | easter | effector
| ejector | election | electric scooter | encounter | endeavour | equator | eraser | error | ether
| evaporator | extinguisher | fire extinguisher | extruder | factor | favour | feather | feeder
| fender | fertiliser | fertilizer | fever | fiber | fibre | figure | filler | filter | finger
| fixture | flour | flower | flutter | flyer | folder | fracture | fryer | gamma detector | gender
| geyser | ginger | glacier | grader | grasshopper | grater | gutter | hair dryer | halter | hammer
| hamburger | hamper | hanger | header | heifer | holster | homer | honour | honor | hopper | hoover
| humidifier | hunger | hydrometer | idler | injector | insulator | interior | ion exchanger
| heat exchanger | exchanger | isolator | jammer | jaguar | jumper | kicker | knocker
| label printer | ladder | lander | larder | lather | lawnmower | mower | layer | leader board
| leaflet | ledger | lever | lighter | limiter | liner | ocean liner | liver | loader | wheel loader
| lobster | loudspeaker | lumbar | luster | macerator | mailer | manner | manor | marker | matter
| meander | meteor | microprocessor | milking parlour | mincer | mixer | moisture meter | monster
| mortar | multiplier | mulcher | nectar | number | numerator | odometer | odour | offer
| oscillator | osprey | oyster | pacemaker | panther | parameter | parlour | parser | particular
| pepper | perimeter | peeler | personal computer | pickup truck | pillar | pincer | pipeliner
| pitcher | planer | planter | plaster | platter | plover | pointer | polder | polyester | popper
| powder | power | precursor | predator | primer | prior | projector | propeller | protractor
| puller | pulsar | quaver | quarter | quiver | radiator | rafter | rapier | razor | receiver
| receptor | recorder | rectifier | reducer | register | reminder | repeater | resistor | respirator
| retainer | revolver | ribbon | riser | roaster | roller | road roller | rooster | rotavator
| rudder | rumour | sander | saucer | scar | scraper | screwdriver | seater | seeder | separator
| sequencer | sewer | shaver | shear | shocker | shoulder | shredder | shutter | silencer
| simulator | sinker | sister ship | skewer | skimmer | sleeper | slicer | slipper | snooker
| snowblower | solar | sorter | spacer | spanner | spectrometer | speedboat | spider | splinter
| sprayer | crop sprayer | spreader | sprinkler | stabiliser | stapler | steamer | paddle steamer
| stepper | sticker | stimulator | stinger | stopper | strainer | stretcher | stringer | subwoofer
| succour | sucker | supper | suspender | sweater | switcher | synthesiser | taper | tar
| teleprinter | terror | terrier | thermometer | thriller | thruster | thunder | tiller | timber
| timer | toaster | transceiver | transducer | transponder | transporter | trencher | trigger
| trimmer | trouser | tuber | tugger | tumour | tumor | tumbler | turbocharger | typewriter | vapour
| vector | vibrator | viper | visor | voucher | wager | wallpaper | washer | water | waterpower
| weather | weigher | whisker | whisper | winter | wiper | wonder | wrapper | wringer | yogurt maker
| coffee maker | zipper | zester | planter box | trolley | rice cooker | water cooler | lawn mower
| snow blower | leaf blower | pressure cooker | tumble dryer | grain dryer | air cooler | oil burner
| gas burner | gas boiler | turnover | handover | stopover | leftover | makeover | hangover
| rollover | hair cutter | tin opener | opener | bottle opener | job offer | solar collector
| plug adapter | cantilever | transfer | heat meter | power meter | water meter | electricity meter
| newsletter | planetarium | pullover | waver | cadaver | specimen | talisman | human | shaman
| roman | ottoman | caiman | cayman | hymn | omen | regimen | stamen | acumen | abdomen | committee
| subcommittee | coffee | levee | jubilee | guarantee | marquee | toffee | pedigree | refugee camp
| fiance | list | wrist | twist | mist | waist | heist | fist | exist | checklist | shortlist
| playlist | waiting list | watchlist | blacklist | wishlist | footpath | towpath | cycle path
| railroad car | dialogue | catalogue | analogue | monologue | prologue | epilogue | guardrail
| handrail | median | meridian | artesian well | obsidian | piercing | reindeer | career | gear
| cheer | pier | veneer | musketeer | frontier | metaphor | sliver | semester | trimester | roster
| ember | remainder | buffer | coffer | cypher | tether | ticker | summer | tuner | prayer
| sanitiser | sanitizer | stabilizer | equaliser | equalizer | vaporiser | vaporizer | aerator
| applicator | commutator | resonator | alternator | concentrator | fodder | fritter | proctor
| caliber | calibre | sabre | tier | voyager | splitter | inhaler | nebuliser | nebulizer
| moisturiser | moisturizer | hairdryer | strimmer | grinder | tenner | fiver | roller-coaster
| rollercoaster | whopper | stunner | clanger | howler | scorcher | blockbuster | page-turner
"""
)
