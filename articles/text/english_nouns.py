"""Counted nouns of English as a table: the noun as it is stored, then the words that mean it.

People of every kind are persons, firms of every kind enterprises, works and sites facilities, and
devices without a class of their own are units. The rules are in counting.py.
"""

from typing import Final

from articles.text.word_tables import by_word, listed

_IRREGULAR: Final = {
    "man": "men", "woman": "women", "child": "children", "foot": "feet", "goose": "geese",
    "ox": "oxen", "mouse": "mice", "leaf": "leaves", "shelf": "shelves", "loaf": "loaves",
    "half": "halves", "life": "lives", "wife": "wives", "calf": "calves", "thief": "thieves",
    "wolf": "wolves", "knife": "knives", "roof": "roofs", "memorandum": "memoranda",
    "criterion": "criteria", "phenomenon": "phenomena", "analysis": "analyses",
    "crisis": "crises", "thesis": "theses", "diagnosis": "diagnoses", "aircraft": "aircraft",
    "species": "species", "series": "series", "spacecraft": "spacecraft", "sheep": "sheep",
    "premises": "premises", "photo": "photos", "piano": "pianos", "bus": "buses", "gas": "gases",
    "headquarters": "headquarters", "barracks": "barracks", "quiz": "quizzes",
    "studio": "studios", "video": "videos", "zoo": "zoos", "radio": "radios", "kilo": "kilos",
    "portfolio": "portfolios", "memo": "memos", "ratio": "ratios", "casino": "casinos",
    "ceo": "ceos", "ngo": "ngos", "disco": "discos", "silo": "silos", "logo": "logos",
}  # fmt: skip
# One form for one and for many.
_INVARIANT: Final = listed(
    "people personnel staff police cattle poultry livestock inhabitants clergy troops elderly"
    " unemployed employed homeless injured wounded dead missing infantry aircraft species series"
    " spacecraft sheep headquarters premises"
)


def plural(noun: str) -> str:
    """The plural of an English noun, by the last of its words: factories, taxis, chairmen."""
    first, space, last = noun.rpartition(" ")
    return first + space + _plural_word(last)


def _plural_word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word in _INVARIANT:
        return word
    if word.endswith("man") and not word.endswith(("human", "german", "roman", "shaman")):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in ("hero", "potato", "tomato"):
        return word + "es"
    return word + "s"


_SINGULAR: Final = {many: one for one, many in _IRREGULAR.items() if one != many}


def singular(word: str) -> str:
    """The singular of an English plural: companies, boxes, leaves, firemen, arms."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if word in _INVARIANT or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("men") and len(word) > 5:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4 and word not in ("movies", "cookies", "calories"):
        return word[:-3] + "y"
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")) and word not in ("caches", "axes"):
        return word[:-2]
    return word.removesuffix("s")


ENGLISH_NOUNS: Final = by_word(
    """
enterprise: group | conglomerate | enterprise | company | firm | business | start-up | startup
| manufacturer | maker | supplier | retailer | exporter | importer | corporation | unicorn | giant
| entity | merchant | lender | automaker | carmaker | chipmaker | drugmaker | steelmaker
| shipbuilder | operator | subsidiary | vendor | tenant | exhibitor | distributor | dealer
| wholesaler | contractor | subcontractor | insurer | airline | broker | brokerage | publisher
| producer | refiner | builder | homebuilder | utility | franchise | franchisee | partnership
| cooperative | joint venture | venture | affiliate | licensee | bidder | issuer | advertiser
| sponsor | sme | small business | multinational | state-owned enterprise | trading house | law firm
| headquarters | champion | market entity | little giant | sole trader | consortium | consultancy
| caterer | carmaker | telecoms operator | bus operator | tour operator | travel agency
| port operator
project: subproject | sub-project | project | scheme | undertaking | programme | program
| initiative
institution: institution | institute | hospital | university | school | college | bank | laboratory
| lab | organization | organisation | agency | clinic | kindergarten | academy | museum | library
| think tank | foundation | charity | ministry | department | council | court | commission
| authority | church | mosque | temple | nursery | nursing home | care home | orphanage | ngo
| association | union | federation | chamber | embassy | consulate | faculty | research institute
| bureau | pharmacy | health centre | health center | vocational school | credit union
vehicle: vehicle | car | truck | bus | taxi | lorry | automobile | ev | sedan | suv | motorcycle
| robotaxi | van | minivan | minibus | tractor | trailer | ambulance | motorbike | scooter
| tricycle | bike | bicycle | e-bike | limousine | pickup | hybrid | shuttle | tram | fire engine
| bulldozer | excavator | tanker truck | fuel cell truck | heavy truck | passenger car | cab
station: station | substation | charging station | petrol station | gas station | bus stop | stop
person: person | man | woman | child | boy | girl | adult | teenager | youth | baby | infant
| toddler | elder | senior | pensioner | retiree | citizen | resident | inhabitant | villager
| local | migrant | immigrant | refugee | expatriate | foreigner | native | settler | farmer
| peasant | fisherman | herder | grower | landowner | homeowner | worker | employee | staffer
| labourer | laborer | engineer | technician | mechanic | electrician | plumber | welder | carpenter
| mason | miner | operative | crew member | crewman | sailor | seafarer | pilot | driver | cyclist
| motorist | pedestrian | commuter | passenger | traveller | traveler | visitor | tourist | guest
| holidaymaker | pilgrim | spectator | viewer | listener | reader | fan | attendee | participant
| delegate | speaker | panellist | panelist | contestant | competitor | athlete | player | runner
| swimmer | referee | official | officer | owner | civil servant | soldier | policeman | policewoman
| firefighter | fireman | guard | inspector | auditor | regulator | judge | lawyer | prosecutor
| attorney | solicitor | barrister | juror | witness | victim | suspect | defendant | convict
| prisoner | inmate | detainee | hostage | protester | demonstrator | activist | rebel | militant
| terrorist | gunman | migrant worker | doctor | physician | surgeon | nurse | midwife | medic
| paramedic | dentist | pharmacist | therapist | patient | carer | caregiver | donor | volunteer
| practitioner | specialist | expert | consultant | adviser | advisor | analyst | economist
| statistician | scientist | researcher | academic | academician | scholar | professor | lecturer
| teacher | tutor | instructor | trainer | student | pupil | undergraduate | graduate | postgraduate
| apprentice | intern | trainee | candidate | applicant | examinee | alumnus | alumni | jobseeker
| job seeker | job-seeker | recruit | newcomer | entrant | starter | manager | executive | director
| boss | chief executive | ceo | chairman | board member | founder | entrepreneur | businessman
| businesswoman | businessperson | business leader | leader | chief | minister | lawmaker | senator
| mp | politician | mayor | governor | president | deputy | representative | ambassador | diplomat
| envoy | spokesman | spokesperson | journalist | reporter | editor | writer | author | artist
| actor | musician | dancer | designer | architect | photographer | developer | programmer | coder
| crane operator | machine operator | forklift operator | equipment operator | drone operator
| plant operator | camera operator | lathe operator | user | subscriber | customer | client
| consumer | shopper | buyer | seller | purchaser | borrower | depositor | saver | creditor | debtor
| investor | shareholder | stakeholder | policyholder | taxpayer | voter | elector | member
| follower | respondent | interviewee | beneficiary | recipient | claimant | winner | laureate
| loser | survivor | casualty | fatality | infected | headcount | people | personnel | staff
| police | elderly | unemployed | employed | homeless | injured | wounded | troop | talent
| professional | clerk | cashier | accountant | secretary | receptionist | waiter | waitress | chef
| cook | cleaner | porter | courier | deliveryman | delivery rider | rider | postman | salesman
| saleswoman | salesperson | shopkeeper | stallholder | shop assistant | teller | banker | financier
| trader | speculator | hacker | gamer | blogger | influencer | streamer | artisan | craftsman
| seamstress | tailor | weaver | baker | butcher | gardener | forester | hunter | fighter | veteran
| reservist | cadet | negotiator | mediator | translator | interpreter | guide | caretaker | janitor
| maid | babysitter | nanny | parent | mother | father | sister | brother | daughter | son | twin
| widow | orphan | foster child | single mother | breadwinner | colleague | co-worker | coworker
| partner | peer | critic | supporter | opponent | backer | sympathiser | believer | worshipper
| monk | nun | priest | imam | pastor | population | inhabitants | head | caller | bystander
| passer-by | holder | occupant | occupier | lodger | renter | evacuee | returnee | deportee
| astronaut | cosmonaut | taikonaut | furnace worker | shift worker | part-timer | freelancer
| contract worker | white-collar worker | blue-collar worker | rescuer | responder | helper | aide
| assistant | cardholder | ticket holder | season-ticket holder | rough sleeper | smoker | drinker
| diabetic | sufferer | centenarian | octogenarian | nonagenarian | millennial | newborn
| schoolchild | schoolboy | schoolgirl | phd | postdoc | fellow
job: job | post | position | vacancy | opening | workplace | role
robot: robot | humanoid | drone | cobot | robotic arm | robot arm | uav
product: product | goods | item | article | variety | dish | flavour | flavor | medicine | drug
| vaccine | commodity
room: room | guest room | hotel room | bedroom | classroom | ward
night: night | overnight stay | room night | bed night
visit: visit | tourist visit | visitor visit
unit: unit | accelerator | processor | set | piece | server | chip | lot | device | panel | wafer
| terminal | pile | charger | charging pile | charging point | sensor | cabinet | rack | part | box
| gpu | cpu | base station | crane | boiler | engine | motor | pump | compressor | generator
| transformer | furnace | kiln | oven | stove | heater | heat pump | air conditioner | refrigerator
| fridge | freezer | washing machine | television | tv | tv set | monitor | screen | display
| camera | lamp | light | street light | streetlight | streetlamp | bulb | meter | gas meter
| smart meter | instrument | tool | component | module | circuit | semiconductor | transistor
| valve | pipe | cable | cylinder | tyre | tire | wheel | gearbox | brake | airbag | windscreen
| door | window | appliance | gadget | toy | shirt | shoe | garment | uniform | mask | kit | locker
| printer | scanner | 3d printer | router | modem | switch | antenna | radar | telescope
| microscope | ventilator | syringe | pill | tablet | capsule | lens | mirror | brick | tile | slab
| coil | beam | girder | plate | bolt | screw | nail | conveyor | elevator | lift | escalator
| forklift | loom | lathe | press | mould | laser | detector | reactor | electrolyser | electrolyzer
| stack | cell | fuel cell | inverter | adapter | plug | socket | kettle | pot | cup | blade | rotor
| spare part | chair | desk | table | sofa | bag | parcel locker | sheet | roll | carton | crate
| drum | bin | can | jar | tin | sack | bale | bundle | dumpling | cake | egg | cigarette | qubit
| turnstile | atm | cash machine | vending machine | pos terminal | tag | barcode | stamp | coin
| note | banknote | smart card | sim | token | key | photograph | photo | picture | poster
| hard drive | memory chip | led | solar panel
machine: machine | arm
patent: patent | invention patent
application: application | filing | app | bid | request | submission | tender
facility: facility | plant | factory | data center | data centre | center | centre | base | workshop
| incubator | yard | depot | venue | hub | mill | site | works | production line | pilot line
| assembly line | refinery | smelter | foundry | brewery | distillery | dairy | bakery
| slaughterhouse | greenhouse | power plant | power station | shipyard | dockyard | port | seaport
| berth | wharf | quay | dock | jetty | airport | airfield | airstrip | runway | heliport | hangar
| stadium | arena | gymnasium | gym | sports hall | swimming pool | pool | playground | dormitory
| hostel | shelter | canteen | kitchen | laundry | toilet | lavatory | bathroom | landfill
| incinerator | treatment plant | waterworks | pumping station | wind farm | solar farm
| power project | testbed | test bed | testing ground | test site | proving ground
| fabrication plant | fab | gigafactory | logistics park | storage tank | tank | silo | granary
| cold store | parking lot | car park | checkpoint | border crossing | prison | jail | barracks
| camp | studio | showroom | exhibition hall | hall | pavilion | zoo | observatory | quarry
| oilfield | gasfield | oil field | gas field | well | oil well | gas well | borehole | rig
| launch site | launch pad | spaceport | cemetery | joint lab | joint laboratory | virtual factory
cluster: cluster
contract: contract | deal | lease | procurement contract | sales contract
bond: bond
round: round
agreement: agreement | memorandum | pact | memorandum of understanding | mou | treaty | accord
| protocol | letter of intent
intersection: intersection | junction | crossroad | crossroads | crossing | roundabout
city: city | town | municipality | capital | metropolis | township | borough
county: county
district: district | precinct | constituency
village: village | hamlet
province: province | region | prefecture | autonomous region
state: state
country: country | nation | economy | member state
trip: trip | voyage | journey | run | passenger trip | sailing | ride | departure | arrival | call
| port call | round trip | tour | train trip | shipment | delivery run
team: team | squad | crew | working group | task force
parcel: parcel | package | letter | express parcel
household: household
service: service | government service
area: area | zone | block | community | neighbourhood | neighborhood | estate | plot | wetland
| nature reserve | lake
branch: branch | office
building: building | tower | skyscraper | block of flats | tower block | structure | castle | palace
| mansion | villa | barn | pagoda | monument
train: train | locomotive | carriage | wagon | railcar | freight train | china-europe freight train
route: route | line | bus route | corridor | subway line | railway line | railway | air route
| metro line | rail line | bus line | trail | path
ship: ship | vessel | tanker | boat | ferry | freighter | barge | trawler | yacht | submarine
| cruise ship | container ship | bulk carrier | warship | frigate | destroyer | lng carrier
aircraft: aircraft | plane | airplane | aeroplane | jet | helicopter | airliner | airbus | glider
| warplane | fighter jet | bomber | balloon
spacecraft: spacecraft | rocket | probe | missile
floor: floor | storey | story
indicator: indicator | metric
course: course | class | lesson | lecture
species: species
seat: seat
bed: bed | hospital bed
investment: investment | acquisition | takeover | merger
model: model
standard: standard | norm
share: share | stock
event: event | exhibition | activity | conference | forum | fire | explosion | earthquake | concert
| festival | ceremony | competition | contest | race | tournament | meeting | session | summit
| seminar | fair | trade fair | expo | rally | protest | strike | attack | incident | typhoon
| flood | storm | hearing | auction | launch | performance | show | wedding
case: case | lawsuit | infection | trial | prosecution
death: death
measure: measure | policy | regulation
market: market
container: container
paper: paper | research paper
book: book | volume | title
animal: pig | cow | bird | animal | cattle | sheep | chicken | goat | horse | dog | cat | panda
| duck | elephant | camel | donkey | fish | tiger | deer | swan | stork | livestock | poultry
bridge: bridge | flyover | overpass | viaduct
tunnel: tunnel
road: road | street | lane | avenue
highway: highway | expressway | motorway
pipeline: pipeline
home: home | house | housing unit | dwelling | property | residence
apartment: apartment | flat | condominium | condo
ticket: ticket | pass
flight: flight
park: park | industrial park
mine: mine | coal mine | pit
warehouse: warehouse
platform: platform
phone: phone | smartphone | mobile phone | handset
battery: battery | battery pack
turbine: turbine | wind turbine
satellite: satellite
dose: dose | jab | shot
bottle: bottle
copy: copy
tree: tree | sapling | seedling
store: store | shop | outlet | supermarket | mall | shopping mall | shopping centre | bookshop
| bookstore | boutique | stall | kiosk | department store | convenience store | dealership
restaurant: restaurant | cafe | eatery | pub | bar | takeaway
hotel: hotel | inn | guesthouse | resort | motel
computer: computer | laptop | pc | supercomputer
family: family
theatre: theatre | theater | cinema
farm: farm | ranch | plantation | orchard | vineyard | fishery
reservoir: reservoir | dam
river: river | stream | canal
rule: rule | provision
law: law | bill
question: question
film: film | movie | documentary
match: match
complaint: complaint | claim | grievance
accident: accident | crash | collision
order: order
account: account
card: card | bank card | credit card
visa: visa | passport | permit | licence | license | residence permit
certificate: certificate | diploma | degree | qualification
document: document | report | record | form | file
award: award | prize | medal | trophy
loan: loan | mortgage
transaction: transaction | payment | purchase
message: message | email | e-mail | tweet | text message
test: test | examination | exam | check | inspection | audit
operation: operation | surgery | transplant
website: website | web site
channel: channel | tv channel | radio station
brand: brand
newspaper: newspaper | magazine | journal
island: island
mountain: mountain | volcano | peak
language: language
proposal: proposal | suggestion | recommendation | motion
vote: vote | ballot
crossing: level crossing
"""
)
