"""Things that English counts and that stand for themselves, as tables; classes of them are in
english_nouns.py."""

from typing import Final

from articles.text.word_tables import by_word

# What a text may be about.
THINGS: Final = by_word(
    """
=: hoist | beer | sale | resale | phone line | telephone line | power line | cargo | app | card
| cold store | wagon | carriage | investor | smelter | drug | medicine | vaccine | dish | boiler
| corridor | house | section | claim | recipe | recommendation | location | step | treaty | protocol
| department | council | court | commission | authority | church | mosque | temple | association
| union | federation | chamber | embassy | consulate | faculty | bureau | pharmacy | request
| submission | bid | boat | bulldozer | excavator | trailer | tram | shuttle | bicycle | bike
| e-bike | tricycle | scooter | 3d printer | page | album | hurricane | fund | loss | redundancy
| casino | lane | field | asset | object | species | scholarship | banner | song | goal | fossil
| jewel | account | acquisition | adapter | air conditioner | airbag | airbus | airfield | airport
| airstrip | animal | antenna | appliance | arena | atm | attack | auction | audit
| autonomous region | bag | bakery | bale | balloon | ballot | bank card | banknote | bar | barcode
| barge | barn | barracks | base station | bathroom | beam | bedroom | berth | bill | bin | bird
| blade | block | block of flats | bolt | bomber | bond | bookshop | bookstore | border crossing
| borehole | borough | bottle | boutique | brake | branch | brand | brewery | brick | building
| bulb | bundle | cabinet | cable | cafe | cake | call | camel | camera | camp | can | canal
| canteen | capital | capsule | car park | carton | cash machine | castle | cat | cell | cemetery
| ceremony | certificate | chair | charger | charging pile | charging point | check | checkpoint
| chicken | cigarette | circuit | class | classroom | cluster | coil | coin | competition
| complaint | compressor | computer | concert | conference | container | contest | convenience store
| conveyor | copy | county | course | crate | credit card | cruise ship | cup | cylinder | dairy
| dam | death | deer | degree | delivery run | department store | desk | destroyer | detector
| diploma | display | distillery | dock | dockyard | document | documentary | dog | donkey | door
| drum | duck | dumpling | e-mail | earthquake | egg | electrolyser | electrolyzer | elephant
| elevator | email | engine | escalator | estate | exam | examination | exhibition | exhibition hall
| explosion | expo | fair | farm | ferry | festival | fighter jet | file | fish | fishery | flight
| flood | forklift | form | forum | freezer | freighter | fridge | frigate | fuel cell | furnace
| gadget | garment | gas field | gas meter | gas well | gasfield | gearbox | generator | girder
| glider | goat | granary | greenhouse | grievance | guesthouse | gym | gymnasium | hall | hangar
| hard drive | hearing | heat pump | heater | heliport | horse | hostel | hotel | household
| incident | incinerator | inn | inspection | instrument | inverter | investment | island | jail
| jar | jetty | journal | kettle | key | kiln | kiosk | kit | kitchen | lake | lamp | landfill
| language | laptop | laser | lathe | launch | launch pad | laundry | lavatory | law | lecture | led
| lens | lesson | letter | licence | license | lift | light | livestock | loan | locker
| logistics park | loom | magazine | mall | mansion | market | mask | match | medal | meeting
| memory chip | merger | message | meter | metropolis | microscope | mirror | missile | model
| modem | module | monitor | monument | mortgage | motel | motion | motor | mould | mountain | nail
| nature reserve | newspaper | note | observatory | office | oil field | oil well | oilfield
| operation | orchard | order | oven | pagoda | palace | panda | panel | parcel locker | parking lot
| pass | passport | pavilion | payment | pc | peak | pen | performance | permit | photo | photograph
| picture | pile | pill | pipe | pipeline | plantation | plate | platform | playground | plot | plug
| pool | port call | pos terminal | poster | pot | poultry | power project | prefecture | press
| printer | prison | probe | proposal | prosecution | protest | proving ground | pub | pump
| purchase | qualification | quarry | quay | qubit | question | race | rack | radar | rally | ranch
| reactor | record | refrigerator | regulation | report | reservoir | residence permit | resort
| rig | river | rocket | roll | rotor | round | router | runway | sack | sapling | satellite
| scanner | screen | screw | seaport | seat | sector | seedling | semiconductor | seminar | sensor
| session | share | sheep | sheet | shelter | shipment | shirt | shoe | shopping centre
| shopping mall | show | showroom | silo | sim | site | skyscraper | slab | slaughterhouse
| smart card | smart meter | socket | sofa | solar panel | space | spacecraft | spaceport
| spare part | sports hall | squad | stack | stadium | stall | stamp | state | stock | storage tank
| stork | storm | stove | stream | street light | streetlamp | streetlight | strike | structure
| studio | submarine | suggestion | summit | supercomputer | supermarket | surgery | swan
| swimming pool | switch | syringe | table | tablet | tag | takeaway | takeover | tank | tanker
| task force | team | telescope | television | terminal | test | test bed | testbed | testing ground
| text message | ticket | tiger | tile | tin | tire | toilet | token | tool | tour | tournament
| tower | tower block | township | toy | trade fair | transaction | transformer | transistor
| transplant | trawler | tree | trial | trophy | tunnel | turnstile | tv | tv set | tweet | typhoon
| tyre | uniform | valve | vending machine | ventilator | venue | vial | villa | vineyard | visa
| volcano | vote | wafer | ward | warehouse | warplane | warship | washing machine | waterworks
| wedding | well | wetland | wharf | wheel | window | windscreen | working group | yacht | zoo
| download | screening | episode | chapter | painting | statue | artefact | artifact | exhibit
| sculpture | carpet | tent | cottage | cabin | garage | garden | gate | wall | pothole | footbridge
| parking bay | toll gate | tug | icebreaker | hot spring | beach | cave | hill | forest | coconut
| goose | rabbit | leopard | monkey | ox | calf | ewe | lamb | turtle | crab | shrimp | hive | virus
| outbreak | raid | airstrike | gun | bullet | warhead | funeral | grave | tomb | shrine | choir
| orchestra | parade | marathon | penalty | victory | defeat | debate | speech | comment | advert
| trademark | breach | violation | warning | verdict | judgment | appeal | conviction | amendment
| resolution | referendum | grant | interview | dismissal | resignation | riot | clash | burglary
| robbery | theft | murder | assault | offence | offense | crime | arrest | sample | scan
| injection | implant | wheelchair | pregnancy
"""
)
# What stands or grows: works, rooms and ways; plants, fruit and animals.
PLACES: Final = by_word(
    """
=: abattoir | abbey | aerodrome | aisle | alley | allotment | aqueduct | arcade | arch | archway
| armoury | asylum | atrium | attic | auditorium | autobahn | aviary | backyard | balcony | ballroom
| bandstand | barrage | barricade | basement | basin | bastion | bathhouse | battlefield | bedsit
| belfry | bench | boathouse | boatyard | bonfire | booth | boulevard | breakwater | bulwark
| bungalow | bus stop | bypass | byway | cage | campsite | car wash | caravanserai | carport
| carriageway | cathedral | causeway | chalet | chancery | chapel | chateau | chimney | citadel
| cloakroom | cloister | clubhouse | colonnade | compound | conservatory | convent | corral
| courthouse | courtroom | courtyard | cowshed | crematorium | crypt | cubicle | culvert
| cycle track | deck | den | dike | ditch | dojo | dorm | dovecote | drain | driveway | dugout
| duplex | dyke | earthwork | embankment | enclosure | estuary | farmhouse | farmstead | fence
| firewall | flagpole | floodgate | forge | fort | fortress | fountain | gallery | gallows | gangway
| gatehouse | gateway | gazebo | glasshouse | goldmine | grandstand | grassland | grotto
| guardhouse | gulley | gully | hayloft | heath | hedge | hedgerow | helipad | henhouse | hideaway
| hideout | homestay | homestead | hut | ice rink | igloo | kennel | lab | laboratory | lagoon
| landing | landing strip | lane marking | letterbox | library | lighthouse | lock | lodge | lodging
| loft | lounge | maisonette | manger | manhole | marina | marketplace | mast | mausoleum | maze
| memorial | microgrid | minaret | moat | monastery | morgue | mortuary | mound | museum
| necropolis | newsroom | newsstand | obelisk | outbuilding | outhouse | outpost | overbridge
| paddock | parapet | pasture | pavement | penthouse | pigsty | pillbox | pinewood | pit | pond
| porch | promenade | pumphouse | pylon | pyramid | quad | racecourse | racetrack | rampart
| rectory | reef | refuge | roof | roundhouse | ruin | salon | sanctuary | sandbank | sandpit
| sauna | scaffold | seawall | shaft | shanty | shantytown | shebeen | shed | ski slope | slipway
| sluice | spa | speed bump | speed hump | sports ground | square | stable | staircase | stairway
| steeple | stile | stop | storehouse | storeroom | stronghold | stupa | subway entrance | suite
| sundial | supermax | swamp | switchyard | synagogue | taproom | tarn | teahouse | tearoom
| terrace | toll plaza | tollbooth | townhouse | trackway | tram stop | trench | trough | underpass
| urinal | vault | veranda | viaduct | vicarage | villa complex | walkway | washroom | watchtower
| waterfall | waterway | waterwheel | weir | windbreak | windmill | winery | wing | woodland
| workroom | workstation | yurt | ziggurat
=: acacia | acorn | adder | albatross | alder | alligator | alpaca | anchovy | ant | anteater
| antelope | ape | apple | apricot | aquatic plant | aubergine | avocado | azalea | baboon
| bacterium | banana | bat | beagle | bean | bear | beehive | beet | beetle | birch | bison
| bluebell | boar | bonsai | broiler | buck | bud | budgerigar | buffalo | bug | bull | bullock
| bumblebee | bush | bustard | butterfly | buzzard | cabbage | cactus | carcass | carp | carrot
| cashew | catfish | cauliflower | cedar | cheetah | cherry | chestnut | chick | chimpanzee
| chrysalis | chrysanthemum | clam | clover | cob | cockerel | cockroach | cocoon | cod | colt
| coral | cormorant | cotton plant | cougar | coyote | crayfish | cricket | crocodile | crop | crow
| cub | cuckoo | cutting | cygnet | cypress | daffodil | dahlia | dandelion | dolphin | dove
| dragonfly | drake | dromedary | duckling | eagle | eel | egret | elk | elm | emu | falcon | fawn
| fern | ferret | fig | fillet | filly | finch | fingerling | fir | flamingo | flea | flounder
| flowering plant | flowerpot | fly | flycatcher | foal | fowl | fox | frog | fruit | fry | fungus
| gander | garden plant | gazelle | gecko | gelding | gibbon | giraffe | gnat | goldfish | gorilla
| gosling | gourd | grouper | grouse | gull | hamster | hare | harrier | hatchling | hawk | hazelnut
| hedgehog | hen | heron | herring | hippo | hippopotamus | hornet | house plant | hyena | ibex
| ibis | iguana | insect | iris | jackal | jasmine | jellyfish | kangaroo | kingfisher | kitten
| kiwi | koala | ladybird | lark | larva | leaf | leek | lemon | lemur | lettuce | lily | lion
| lizard | llama | locust | loris | lotus | louse | lychee | lynx | macaque | mackerel | maggot
| magnolia | mammal | mammoth | manatee | mango | mantis | maple | mare | marmoset | marmot | marten
| medicinal plant | melon | mink | mole | mongoose | moose | mosquito | moth | mouse | mulberry
| mule | mushroom | muskrat | mussel | nag | narcissus | narwhal | native plant | newt | nightingale
| nuthatch | oak | octopus | offspring | olive | onion | orang-utan | orange | orangutan | orchid
| ornamental plant | ostrich | otter | owl | oystercatcher | palm | pangolin | parakeet | parrot
| partridge | peach | peacock | peanut | pear | pelican | penguin | peony | pepper plant | perch
| persimmon | pet | petal | pheasant | pigeon | pine | pineapple | pitbull | plum | polecat
| pomegranate | pony | poplar | poppy | porcupine | porpoise | potato | potted plant | prawn
| primate | puffin | puma | pumpkin | puppy | python | quail | raccoon | rare plant | rat | raven
| redwood | reed | reptile | retriever | rhino | rhinoceros | robin | rodent | rose | rubber plant
| salamander | sandfish | sandpiper | sardine | scallop | scorpion | seabird | seadragon | seagull
| seahorse | seal pup | seed | seedpod | setter | shark | shrew | shrike | shrub | silkworm | skunk
| sloth | slug | snail | snake | snapper | snowdrop | sparrow | spruce | squid | squirrel | stag
| stalk | stallion | starfish | starling | steed | stem | stingray | strawberry | strawberry plant
| stump | sturgeon | sunflower | swallow | swift | sycamore | tadpole | tangerine | tapir
| tarantula | tea plant | termite | terrapin | thorn | thrush | tick | toad | tomato plant
| tortoise | trout | tulip | tuna | turbot | turkey | turnip | twig | vine | vole | vulture | wader
| walnut | walrus | warbler | wasp | weasel | weed | weevil | whale | whelk | wild ass | wild plant
| wildcat | willow | wolf | wolverine | wombat | woodpecker | worm | wren | yak | yew | zebra
"""
)
# What is made: clothes and wares; tools, machines and vessels.
GOODS: Final = by_word(
    """
=: amulet | apron | armchair | arrowhead | artificial limb | baby carrier | backpack | baguette
| bamboo slip | bandage | bangle | bath | bathrobe | bathtub | bauble | bayonet | bead | beanie
| bedsheet | bedspread | belt | beret | bikini | billboard | biscuit | blanket | blouse | board game
| bone | bookcase | bookmark | bookshelf | boot | bouquet | bowl | box | bra | bracelet | braid
| brassiere | bronze | brooch | broom | bumper car | bun | burqa | button | cable car | candle
| candlestick | candy | cap | cape | cardigan | catalyst | chain | cheese | cheque | chest
| chocolate bar | chopstick | cigar | circuit board | coat | cocktail | coffin | comb | condom
| cookbook | cookie | cork | couch | coupon | crayon | croissant | crown | crutch | cube | cufflink
| cupboard | cupcake | cushion | denture | diamond | diary | dining car | doll | doorbell | doorknob
| doorstop | doughnut | drawing | dress | drink | dummy | duvet | earphone | earring | eiderdown
| envelope | ephemera | etching | eyeglass | face shield | figurine | firecracker | fireplace | flag
| flagon | flashlight | flavor | flavour | flip-flop | floppy disk | food bank | football | fork
| frame | fresco | fur | games console | gem | gemstone | gift | glass | glove | goblet | gold bar
| gown | grape | guidebook | gumboot | hair clip | hairbrush | hammock | handbag | handkerchief
| hardback | harddisk | hat | headband | headphone | headscarf | hide | hinge | hoodie | ice cream
| ice lolly | ingot | inkstone | iron | item | jacket | jersey | jigsaw | jug | kerchief
| kettledrum | keyring | kimono | knapsack | knife | lampshade | land mine | landmine | lipstick
| lithograph | load | loaf | lollipop | lunchbox | manuscript | map | marble | mask pack | mat
| matchbox | mattress | medallion | menu | mitten | moccasin | mug | mural | napkin | nappy
| necklace | needle | negative | nightdress | noodle | nut | omelette | ornament | outfit | overall
| overcoat | pacifier | padlock | pail | paintbrush | pamphlet | pan | pancake | pannier | parasol
| parka | parquet | pastry | pearl | peg | pelt | pencil | pendant | petticoat | photocopy | pie
| pillow | pillowcase | pin | pincushion | pizza | plank | plectrum | plinth | popsicle | portrait
| postcard | potato chip | potsherd | pouch | power bank | pram | prosthesis | puppet | purse
| pushchair | puzzle | pyjama | quilt | rag | raincoat | recliner | relic | river bank | rivet
| robe | rosary | rosette | rucksack | rug | sack of rice | saddlebag | safe | sandal | sandwich
| sarong | sash | satchel | sausage | saw | scale | scarf | schoolbag | scroll | sea mine | seal
| seashell | shard | shawl | sheepskin | shelf | sherd | shoebox | shoelace | shower | shroud
| signboard | skeleton | sketch | skirt | skull | snack | snowball | sock | softtoy | souvenir
| spearhead | spectacle | spoon | spring | statuette | steak | stick | stiletto | stocking | stool
| storybook | straw | suit | suitcase | sunglass | sunhat | sweatshirt | sweet | swimsuit | t-shirt
| tablecloth | tap | tapestry | teabag | teacup | teapot | teaspoon | textbook | thermos | tiara
| tie | tooth | toothbrush | towel | tracksuit | tray | treat | trinket | trunk | tub | tube | tunic
| turban | tureen | tusk | undershirt | urn | variety | vest | waistcoat | wallet | wardrobe | watch
| wheel hub | whiteboard | wig | woodcut | workbook | wreath | wristband | wristwatch | yo-yo
=: abacus | accordion | airship | alarm | ammeter | anvil | aquarium | autoclave | awl | axe | axle
| backhoe | badminton racket | banjo | barrow | bassoon | battleship | beacon | bearing | bell
| bobsleigh | bodycam | boom | bridle | brush | bucket | bugle | cannon | canoe | caravan
| carburettor | cart | catamaran | cello | chainsaw | chassis | chisel | clamp | clarinet | clock
| cog | compass | computer tomograph | coolbox | coracle | corkscrew | corvette | cowbell | crane
| cymbal | dashcam | dinghy | dirigible | drill | easel | echo sounder | electromagnet | endoscope
| erhu | exoskeleton | fiddle | firearm | fishing rod | flask | float | flugelhorn | flute
| flywheel | gantry crane | gauge | gondola | gong | grab | grenade | guitar | gyroscope | hacksaw
| handcart | handgun | harness | harp | headlamp | headlight | headset | hearing aid | helicopter
| helmet | hoe | horn | hose | hosepipe | hovercraft | hull | hydrant | hydrofoil | hydrophone
| ice skate | icebox | jack | jackhammer | jig | junk | kayak | keyboard | kite | ladle | lantern
| lifeboat | lifebuoy | lifejacket | liferaft | linac | locomotive | loudhailer | machete | magnet
| magnetometer | mainframe | mallet | megaphone | metronome | microchip | microphone | minehunter
| minesweeper | mop | motorboat | nacelle | net | nozzle | oar | oboe | organ | paddle | parachute
| pedal | pendulum | penknife | periscope | piano | pickaxe | pipa | pistol | piston | plough | plow
| pontoon | pulley | punt | quadcopter | radio | raft | railcar | rake | reel | remote control
| rifle | rope | rowboat | saddle | sail | sailboat | sampan | saxophone | scalpel | schooner
| scythe | seismograph | seismometer | shell | shotgun | shovel | sickle | sidecar | sieve | sign
| skateboard | ski | sled | sledge | sledgehammer | sleigh | smartwatch | snare | snowmobile
| soundboard | spade | spindle | spring balance | sprocket | stethoscope | stirrup | stopwatch
| strut | surfboard | sword | tambourine | telegraph | theodolite | torch | torpedo | traffic cone
| treadle | treadmill | tripod | trombone | trowel | trumpet | tuba | tugboat | turbofan | turbojet
| turboprop | umbrella | vase | viola | violin | vise | walkie-talkie | webcam | wetsuit
| wheelbarrow | whip | whistle | winch | windlass | wok | woodwind | wrench | xylophone | zither
"""
)
# What happens; what is written or agreed; bodies of people and parts of the world.
ACTS: Final = by_word(
    """
=: abduction | ablation | abortion | abstention | accusation | acquittal | ad | admission | adoption
| advance | advertisement | aftershock | airlift | alert | allegation | allegiance | ambush
| amnesty | amputation | apology | appearance | appendectomy | appointment | arrangement | assembly
| assist | atrocity | autopsy | avalanche | ballet | ban | bankruptcy | banquet | baptism | battle
| beating | bereavement | biopsy | blackout | blast | blaze | blessing | blizzard | blockade
| blow-out | blunder | boycott | brawl | break-in | breakdown | briefing | broadcast | brownout
| bust | by-election | byelection | caesarean | calamity | cancellation | carnival | cave-in
| ceasefire | celebration | census | challenge | chargeback | check-up | checkup | christening
| clean-up | cleanup | click | climb | coincidence | cold snap | cold spell | collapse | combat
| commemoration | compromise | concession | condolence | consultation | controversy | coup
| creation | cruise | curfew | cyberattack | cyclone | dance | deadlock | decree | delay | delivery
| demolition | demonstration | deportation | derailment | descent | detention | detonation | detour
| dig | disappearance | discharge | discovery | dive | diversion | divorce | donation | drought
| dry spell | duel | dust-storm | earth tremor | eclipse | edit | elimination | emergency | enquiry
| eruption | escape | evacuation | eviction | excavation | exchange | execution | exemption
| expedition | expulsion | extradition | eyesore | false start | famine | farewell | feast | felony
| fender-bender | festival day | field day | fight | fine | flashpoint | flypast | fog | forecast
| foul | friendly | frost | gaffe | gale | gathering | get-together | gig | glitch | groundbreaking
| gunshot | hailstorm | half-marathon | harvest | heatwave | hijacking | hike | hitch | hold-up
| home game | homicide | hunt | illness | impeachment | import | inauguration | indictment
| infringement | injunction | injury | inquest | inquiry | insult | interception | intervention
| intrusion | invention | invitation | jailbreak | joke | jump | kick | kidnapping | killing
| knockout | landslide | landslip | leak | leap | legal action | liquidation | listing | lockdown
| looting | lottery | manoeuvre | march | marriage | massacre | matchday | misconduct | misdemeanour
| mission | mistake | mistrial | monsoon | movement | mudslide | multiplication | mutiny
| negotiation | newscast | nomination | notification | oath | occurrence | oil spill | omission
| open day | outage | outing | outing day | overdose | pageant | panel discussion | pardon | patrol
| personal best | petition | phone-in | photocall | photoshoot | pilgrimage | pitch | pitch invasion
| play | poisoning | poll | pop-up | power cut | power failure | premiere | premonition | pressing
| procedure | procession | promotion | punch | purge | quake | quarrel | question-and-answer
| raffle | rainstorm | rape | rebellion | rebroadcast | recall | reception | recital
| reconnaissance | reform | rehearsal | release | removal | renovation | repair | replacement
| replay | rerun | rescue | retirement | retreat | retrial | reunion | revolt | ritual | roadblock
| roadshow | rout | run-off | sabotage | sandstorm | scandal | scrum | seizure | selloff | sentence
| shelling | shift | shipwreck | shooting | shutdown | siege | sighting | signing | sin-bin | sit-in
| skirmish | slogan | snowfall | snowstorm | solo | spot-check | sprint | stabbing | stampede
| standoff | stoppage | storm surge | strikeout | stroke | stunt | suicide | suspension | swap
| swim | symposium | tackle | takedown | tasting | telecast | test drive | testimony | thaw | threat
| thunderstorm | tie-breaker | tiebreak | time-out | tip-off | toast | tornado | touchdown
| traffic jam | trip up | triumph | truce | tsunami | turnaround | twister | u-turn | upgrade
| uprising | upset | vaccination | viewing | vigil | volley | wage rise | walkabout | walkout | war
| warm-up | waterspout | webinar | whistle-stop | wicket | wildfire | windstorm | withdrawal
| workout
=: abstract | act of parliament | ad campaign | addendum | address | adjustment | affidavit | anthem
| anthology | appendix | archive | article | assessment | assignment | atlas | authorisation
| authorization | autobiography | bestseller | bill of lading | biography | blog | blueprint
| booklet | brief | brochure | bulletin | by-law | bye-law | bylaw | canto | caption | card index
| cartoon | caseload | cd | certificate of origin | chart | charter | citation | civil action
| clause | clipping | code of conduct | codicil | column | comic | commandment | communique
| constitution | convention | copyright | correspondence | covenant | credential | criterion | cv
| data point | database | dataset | deadline | deed | deficiency | definition | demerit | deposition
| design | despatch | diagnosis | diagram | dictionary | directive | disc | disclaimer | dispatch
| dispensation | dissertation | dossier | draft | e-book | ebook | edict | edition | editorial
| effigy | elegy | encyclopaedia | encyclopedia | enrolment | entry | epic | essay | evaluation
| exclusion | exercise | fact-sheet | factsheet | fatwa | finding | footnote | formality | formula
| guideline | handbook | handout | image | infographic | inscription | instruction | inventory
| invoice | item of clothing | label | legend | limerick | logbook | logo | loophole | lyric
| mandate | manifesto | manual | memo | memoir | message board | microfilm | missive | monograph
| motto | musical | myth | notebook | notice | novel | novella | obituary | objection | obligation
| ode | op-ed | opera | operetta | opinion | ordinance | outline | overture | parable | paragraph
| parchment | password | penalty point | piece of legislation | plan of action | planning permission
| poem | policy | popup | postscript | preamble | precaution | precept | prelude | prescription
| principle | print | proverb | psalm | pseudonym | quartet | query | questionnaire | quota
| quotation | quote | rebuttal | receipt | rejection | remark | remedy | reply | reprimand
| requirement | restriction | review | riddle | ruling | saga | sanction | satire | schedule
| script | sequel | sermon | sitcom | slide | sonata | sonnet | stanza | statement | statute
| stipulation | storyboard | subpoena | subtitle | suite of measures | summons | survey | syllabus
| symphony | tale | telegram | template | thesis | transcript | translation | treatise | verse
| veto | waiver | warrant | whitepaper | worksheet | writ | yearbook
=: achievement | allele | alliance | alternative | atoll | attraction | band | bandwidth | battalion
| bay | borderline | brigade | burden | burial ground | calorie | canyon | caste | caucus
| chess club | chromosome | clan | clique | coal seam | coalfield | coastline | collective
| college place | colony | combination | comet | command | commune | compartment | compound name
| congregation | constellation | contact | contingent | contribution | cornerstone | corps
| cottage industry | coven | cult | culture | cycle | delegation | deposit | desert | dialect
| diocese | directorate | disability | discipline | disease | distinction | division | drawback
| dynasty | ecosystem | enclave | engagement | epidemic | exclave | faction | failing | fairground
| favourite | fiefdom | fingerprint | fishing ground | flagship | flash point | flaw | fleet
| floodplain | footprint | formation | friendship | fringe | gang | gene | genre | geopark | ghetto
| goal difference | gorge | governorate | grammar school place | guild | gulf | habitat | headland
| herd | homeland | honeymoon | hotspot | ideology | illusion | impediment | improvement | inlet
| isle | islet | jurisdiction | kingdom | landmark | lap time | league | leap year | legacy | legion
| lesion | lifestyle | littoral | marsh | masterpiece | meadow | mechanism | militia | minority
| molecule | monopoly | moon | moor | moraine | motif | mountain range | mutation | mystery
| nationality | nerve | neuron | niche | oasis | obstacle | orbit | outfall | outlier | overtone
| parish | partition | passage | pathogen | pathway | peculiarity | peninsula | percentile
| phenomenon | plain | planet | plateau | platoon | pocket | postcode | posting | prairie
| preference | principality | privilege | prototype | puddle | quartier | quintet | rainbow
| rainforest | ramification | ravine | regiment | republic | resource | ridge | rift | rite
| saltmarsh | sandbar | scam | school place | sea | sect | segment | sequence | settlement | shoal
| shortcoming | sinkhole | speciality | specialty | spin-off | strain | strait | strand | streak
| sub-district | subdistrict | subgroup | subset | subspecies | suburb | sultanate | symptom
| syndicate | taskforce | tax haven | technique | territory | thicket | threshold | timeslot | toxin
| transition | treatment | tribe | tributary | troupe | upland | valley | variant | vein
| weak point | work of art | working day | xiang | youth club
"""
)
