"""Counted nouns of English as a table: the noun as it is stored, then the words that mean it.

People of every kind are persons, firms of every kind enterprises, works facilities; what has no
class stands for itself. The rules are in counting.py.
"""

from typing import Final

from articles.text.amounts.english_things import THINGS
from articles.text.word_tables import by_word, listed

_IRREGULAR: Final = {
    "man": "men", "woman": "women", "child": "children", "foot": "feet", "goose": "geese",
    "ox": "oxen", "mouse": "mice", "leaf": "leaves", "shelf": "shelves", "loaf": "loaves",
    "half": "halves", "scarf": "scarves",
    "life": "lives", "wife": "wives", "calf": "calves", "thief": "thieves",
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
    " unemployed jobless employed homeless injured wounded dead missing infantry aircraft species"
    " series spacecraft sheep headquarters premises crew fish deer shrimp salmon"
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
    if word.endswith("child"):
        return word + "ren"
    if word.endswith("man") and not word.endswith(("human", "german", "roman", "shaman")):
        return word[:-3] + "men"
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in _IN_OES:
        return word + "es"
    return word + "s"


_IN_OES: Final = ("hero", "potato", "tomato", "cargo", "echo", "mango", "torpedo")
_SINGULAR: Final = {many: one for one, many in _IRREGULAR.items() if one != many}


_IN_US: Final = frozenset(
    listed("virus campus bonus census status focus surplus chorus consensus circus corpus walrus")
)


def singular(word: str) -> str:
    """The singular of an English plural: companies, boxes, leaves, firemen, arms."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if word in _INVARIANT or word.endswith(("ss", "us", "is")):
        return word
    if word.endswith("children"):
        return word[:-3]
    if word.endswith("men") and len(word) > 5:
        return word[:-3] + "man"
    if word.endswith("ies") and len(word) > 4 and word not in ("movies", "cookies", "calories"):
        return word[:-3] + "y"
    if word.endswith("oes") and word[:-3] not in ("sh", "t", "can", "h", "f", "w", "horsesh"):
        return word[:-2]
    if word.endswith("uses") and word[:-2] in _IN_US:
        return word[:-2]
    if word.endswith(("ches", "shes", "sses", "xes", "zzes")) and word not in ("caches", "axes"):
        return word[:-2]
    return word.removesuffix("s")


_BY_WORD: Final = by_word(
    """
enterprise: property developer | real estate developer | housing developer | group
| conglomerate | enterprise | company | firm | business | start-up | startup
| manufacturer | maker | supplier | retailer | exporter | importer | corporation | unicorn | giant
| entity | merchant | automaker | carmaker | chipmaker | drugmaker | steelmaker
| shipbuilder | operator | subsidiary | vendor | tenant | exhibitor | distributor | dealer
| wholesaler | contractor | subcontractor | insurer | airline | broker | brokerage | publisher
| producer | refiner | builder | homebuilder | utility | franchise | franchisee | partnership
| cooperative | joint venture | venture | affiliate | licensee | bidder | issuer | advertiser
| sponsor | sme | small business | multinational | state-owned enterprise | trading house | law firm
| headquarters | champion | market entity | little giant | sole trader | consortium | consultancy
| caterer | carmaker | telecoms operator | bus operator | tour operator | travel agency
| port operator | carrier | reinsurer
programme: degree programme | degree program | master's programme | tv programme
project: subproject | sub-project | project | scheme | undertaking | programme | program
| initiative
institution: research centre | research center | r&d centre | r&d center | technology centre
| technology center | innovation centre | innovation center | engineering centre
| engineering center | medical centre | medical center | r&d institution | think-tank
| institution | institute | hospital | university | school | college | bank | lender
| credit cooperative | laboratory
| lab | organization | organisation | agency | clinic | kindergarten | academy | museum | library
| think tank | foundation | charity | nursery | nursing home | care home | orphanage | ngo
| research institute | health centre | health center | vocational school | credit union
vehicle: vehicle | tractor | car | truck | bus | taxi | lorry | automobile | ev | sedan | suv
| motorcycle
| nev | bev | phev | fcev | robotaxi | hatchback | coupe | roadster | crossover | mpv
| van | minivan | minibus | motorbike | limousine | pickup | hybrid | tanker truck
| fuel cell truck | heavy truck | passenger car | cab
station: station | substation | charging station | petrol station | gas station | bus stop | stop
person: german | briton | thai | filipino | turk | swede | dane | pole | finn | greek | czech
| scot | spaniard | arab | pakistani | israeli | iraqi | saudi | afghan | uzbek | kazakh | beijinger
| londoner | new yorker | mentor | national | tripper | day-tripper | cadre | docker | midwife
| steelworker
| landlord
| street vendor | hawker | arrival
| agent | estate agent | insurance agent | supervisor | smallholder | overseer | individual
| person | man | woman
| child | boy | girl | adult | teenager
| youth | baby
| infant
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
| outpatient | inpatient
| paramedic | dentist | pharmacist | therapist | patient | carer | caregiver | donor | volunteer
| practitioner | specialist | expert | consultant | adviser | advisor | analyst | economist
| statistician | scientist | researcher | academic | academician | scholar | professor | lecturer
| teacher | tutor | instructor | trainer | student | pupil | undergraduate | graduate | postgraduate
| apprentice | intern | trainee | candidate | applicant | examinee | alumnus | alumni | jobseeker
| job seeker | job-seeker | recruit | newcomer | vintner | slave | heir | flight attendant
| cabin crew | entrant | starter | manager | executive | director | boss | chief executive | ceo
| chairman | board member | founder | entrepreneur | businessman | businesswoman | businessperson
| business leader | leader | chief | minister | lawmaker | senator | mp | politician | mayor
| governor | president | deputy | representative | ambassador | diplomat | envoy | spokesman
| spokesperson | journalist | reporter | editor | writer | author | artist | actor | musician
| dancer | designer | architect | photographer | developer | programmer | coder | crane operator
| machine operator | forklift operator | equipment operator | drone operator | plant operator
| camera operator | lathe operator | user | subscriber | customer | client | consumer | shopper
| buyer | seller | purchaser | borrower | depositor | saver | creditor | debtor
| shareholder | stakeholder | policyholder | taxpayer | voter | elector | member | follower
| respondent | interviewee | beneficiary | recipient | claimant | winner | laureate | loser
| survivor | casualty | fatality | infected | headcount | people | personnel | staff | police
| elderly | unemployed | jobless | employed | homeless | injured | wounded | troop | talent
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
| dock hand | farm hand | deck hand | warehouse hand | ranch hand | mill hand | kitchen hand
| freshman | sophomore | juror | plaintiff | petitioner | newcomer | homebuyer | househunter
| schoolchild | schoolboy | schoolgirl | phd | postdoc | fellow
| crew | singer | poet | curator | conductor | composer | performer | presenter | sculptor
| potter | painter | bartender | hairdresser | barber | diver | skier | climber | hiker | walker
| boxer | footballer | jockey | racer | biker | motorcyclist | dispatcher | controller | handler
| picker | packer | assembler | fitter | bricklayer | surveyor | planner | magistrate | bailiff
| detective | sergeant | marine | commando | insurgent | guerrilla | separatist | robber | burglar
| thief | smuggler | trafficker | fraudster | poacher | offender | spy | campaigner | counsellor
| neighbour | neighbor | classmate | spouse | husband | wife | grandparent | grandmother
| grandfather | grandchild | kid | teen | adolescent | minor | youngster | bishop | korean
| councillor | councilor | legislator | treasurer | commissioner | headteacher | dropout
| school leaver | onlooker | backpacker | partygoer | gambler | defector | dissident | exile
| asylum seeker | tester | labeller | undertaker | choreographer | rapper | dj | newlywed | korean
household: family
port: port | harbor | harbour
job: job | post | position | vacancy | opening | workplace | role | job cut | job loss
robot: robot | humanoid | drone | cobot | robotic arm | robot arm | uav
product: product line | product | goods | item | article | variety | flavour | flavor | commodity
room: room | guest room | hotel room
night: night | overnight stay | room night | bed night
visit: visit | tourist visit | visitor visit
unit: unit | accelerator | processor | set | piece | server | chip | lot | device | part | gpu
| cpu | crane | gantry crane | component
pig: pig | piglet | hog | sow
dealer: dealer | dealership
machine: machine | machine tool | arm
patent: patent | invention patent
application: application | filing | tender
facility: facility | plant | factory | data center | data centre | center | centre | base | workshop
| incubator | yard | depot | hub | mill | works | production line | pilot line | assembly line
| refinery | foundry | power plant | power station | shipyard | dormitory
| wind farm | solar farm | treatment plant | pumping station | test site | fabrication plant
| fab | gigafactory
| launch site | joint lab | joint laboratory | virtual factory
contract: contract | deal | lease | procurement contract | sales contract
agreement: agreement | memorandum | pact | memorandum of understanding | mou | accord
| letter of intent
intersection: intersection | junction | crossroad | crossroads | roundabout
crossing: crossing
city: city | town | municipality
district: district | precinct | constituency
village: village | hamlet
province: province | region
country: country | nation | economy | member state
trip: trip | voyage | journey | run | passenger trip | sailing | ride | round trip | train trip
parcel: parcel | package | express parcel
service: service | government service
area: area | zone | community | neighbourhood | neighborhood
train: train | locomotive | railcar | freight train | china-europe freight train
route: route | line | bus route | subway line | railway line | railway | air route
| metro line | rail line | bus line | trail | path
ship: ship | vessel | bulk carrier | container ship | cargo ship | lng carrier | boxship
| car carrier
aircraft: aircraft | plane | airplane | aeroplane | jet | helicopter | airliner
floor: floor | storey | story
indicator: indicator | metric
bed: bed | hospital bed
standard: standard | norm
event: event | activity | fire
case: case | lawsuit | infection
measure: measure | policy
paper: paper | research paper
book: book | volume | title
bridge: bridge | flyover | overpass | viaduct
road: road | street | avenue
highway: highway | expressway | motorway
home: home | housing unit | dwelling | property | residence
apartment: apartment | flat | condominium | condo
park: park | industrial park
mine: mine | coal mine | pit
phone: phone | smartphone | mobile phone | handset
battery: battery | battery pack
turbine: turbine | wind turbine
dose: dose | jab | shot
store: store | shop | outlet
restaurant: restaurant | eatery
theatre: theatre | theater
cinema: cinema | movie theater
rule: rule | provision
film: film | movie
accident: accident | crash | collision
award: award | prize
incident: near miss | near-miss | mishap
website: website | web site
channel: channel | tv channel | radio station
crossing: level crossing
container: reefer box | reefer | shipping box | freight box | sea container | shipping container
| refrigerated container | reefer container | laden box | empty box
"""
)
# A noun that stands for itself, a compound for its head.
ENGLISH_NOUNS: Final = _BY_WORD | {word: word.rpartition(" ")[2] for word in THINGS}
