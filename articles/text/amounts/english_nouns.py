"""Counted nouns of English as a table: the noun as it is stored, then the words that mean it.

People of every kind are persons, firms of every kind enterprises, works facilities; what has no
class stands for itself. A compound is listed where its last word alone would say something else:
no "steel mill", which is a mill; or where it follows people and beasts: "12 police shuttle buses".
The rules are in counting.py.
"""

import re
from typing import Final

from articles.text.amounts.english_people import LOOKALIKES, PEOPLE
from articles.text.amounts.english_things import ACTS, GOODS, PLACES, THINGS
from articles.text.word_tables import by_word, words

_IRREGULAR: Final = {
    "man": "men", "woman": "women", "child": "children", "foot": "feet", "goose": "geese",
    "ox": "oxen", "mouse": "mice", "leaf": "leaves", "shelf": "shelves", "loaf": "loaves",
    "half": "halves", "scarf": "scarves", "hoof": "hooves", "elf": "elves", "self": "selves",
    "tooth": "teeth", "louse": "lice", "die": "dice", "bacterium": "bacteria", "medium": "media",
    "datum": "data", "stratum": "strata", "fungus": "fungi", "nucleus": "nuclei",
    "stimulus": "stimuli", "cactus": "cacti", "larva": "larvae", "alga": "algae",
    "vertebra": "vertebrae", "alumnus": "alumni", "alumna": "alumnae",
    "parenthesis": "parentheses", "hypothesis": "hypotheses", "oasis": "oases",
    "synopsis": "synopses", "prognosis": "prognoses", "appendix": "appendices",
    "matrix": "matrices", "vertex": "vertices", "index": "indices", "codex": "codices",
    "passer-by": "passers-by", "passerby": "passersby", "runner-up": "runners-up",
    "stand-by": "stand-bys", "attorney-at-law": "attorneys-at-law", "paparazzo": "paparazzi",
    "quiche": "quiches", "headache": "headaches", "waltz": "waltzes", "life": "lives",
    "wife": "wives", "calf": "calves", "thief": "thieves", "wolf": "wolves", "knife": "knives",
    "memorandum": "memoranda", "criterion": "criteria", "phenomenon": "phenomena",
    "analysis": "analyses", "crisis": "crises", "thesis": "theses", "diagnosis": "diagnoses",
    "gas": "gases", "quiz": "quizzes",
}  # fmt: skip
# One form for one and for many.
_INVARIANT: Final = words(
    "people personnel staff police cattle poultry livestock inhabitants clergy troops elderly"
    " unemployed jobless employed homeless injured wounded dead missing infantry species accused"
    " deceased bereaved displaced disabled series sheep headquarters premises crew fish deer"
    " shrimp salmon reindeer cod carp trout bison cannon swine elk moose herring mackerel corps"
    " chassis gallows summons crossroads alumni alumnae subspecies offspring fry folk tuna squid"
    " barracks grouse goods means"
)


def plural(noun: str) -> str:
    """The plural of an English noun, by the last of its words: factories, taxis, chairmen."""
    first, space, last = noun.rpartition(" ")
    return first + space + _plural_word(last)


# The last parts of compounds that change as they do alone: midwives, penknives, dormice.
_ENDINGS: Final = (
    *("wife", "knife", "shelf", "wolf", "goose", "mouse", "tooth", "foot", "thief", "loaf", "calf"),
    *("leaf", "life"),
)
_ENDED: Final = re.compile(rf"(.{{2,}})({'|'.join(_ENDINGS)})")
_ENDED_MANY: Final = re.compile(
    rf"(.{{2,}})({'|'.join(_IRREGULAR[ending] for ending in _ENDINGS)})"
)


def _plural_word(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    ended = _ENDED.fullmatch(word)
    if ended is not None and not word.endswith("mongoose"):
        return ended.group(1) + _IRREGULAR[ended.group(2)]
    if word in _INVARIANT:
        return word
    if word.endswith("child"):
        return word + "ren"
    if word.endswith("man") and not word.endswith(("human", "german", "roman", "shaman")):
        return word[:-3] + "men"
    if word.endswith(("works", "craft")):
        return word
    if word.endswith("y") and word[-2:-1] not in "aeiou":
        return word[:-1] + "ies"
    if word.endswith(("s", "x", "z", "ch", "sh")) or word in _IN_OES:
        return word + "es"
    return word + "s"


_IN_OES: Final = ("hero", "potato", "tomato", "cargo", "echo", "mango", "torpedo")
_SINGULAR: Final = {many: one for one, many in _IRREGULAR.items() if one != many}
_IN_US: Final = words(
    "virus campus bonus census status focus surplus chorus consensus circus corpus walrus"
)


def singular(word: str) -> str:
    """The singular of an English plural: companies, boxes, leaves, firemen, arms."""
    if word in _SINGULAR:
        return _SINGULAR[word]
    if word in _OF_TABLES:
        return _OF_TABLES[word]
    if word in _INVARIANT or word.endswith(("ss", "us", "is")):
        return word
    ended = _ENDED_MANY.fullmatch(word)
    if ended is not None:
        return ended.group(1) + _SINGULAR[ended.group(2)]
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
enterprise: property developer | real estate developer | housing developer | group | conglomerate
| enterprise | company | firm | business | start-up | startup | manufacturer | maker | supplier
| retailer | exporter | importer | corporation | unicorn | giant | entity | merchant | automaker
| carmaker | chipmaker | drugmaker | steelmaker | shipbuilder | operator | subsidiary | vendor
| tenant | exhibitor | distributor | wholesaler | contractor | subcontractor | insurer | airline
| broker | brokerage | publisher | producer | refiner | builder | homebuilder | utility | franchise
| franchisee | partnership | cooperative | venture | affiliate | licensee | bidder | issuer
| advertiser | sponsor | sme | multinational | state-owned enterprise | trading house | headquarters
| champion | sole trader | consortium | consultancy | caterer | travel agency | carrier | reinsurer
| forwarder | haulier | hauler | shipper | shipowner | shipping line | reseller | stockist | telco
| fintech | microenterprise | micro-enterprise | sole proprietorship | plc | spin-out | spinout
| recruitment agency | employment agency | staffing agency | advertising agency | ad agency
| estate agency | real estate agency | debt collection agency | rating agency | publishing house
| fashion house | auction house | securities house | brokerage house | commodity house
| software house | chaebol | dotcom | oem | lessor | bookmaker | food processor | meat processor
| grain processor | fruit processor | seafood processor | egg processor | milk processor
| waste processor | metal processor | payment processor | coffee roaster | property agent
| outfitter | bottler | packager | franchiser | franchisor | car dealer | scrap dealer
| grain dealer | incumbent | insurtech | white goods maker
programme: degree programme | degree program | master's programme | tv programme
project: subproject | sub-project | project | scheme | undertaking | programme | program
| initiative
institution: research centre | research center | r&d centre | r&d center | technology centre
| technology center | innovation centre | innovation center | engineering centre
| engineering center | medical centre | medical center | think-tank | institution | institute
| hospital | university | school | college | bank | lender | credit cooperative | organization
| organisation | agency | clinic | kindergarten | academy | preschool | pre-school | polytechnic
| seminary | conservatoire | creche | playgroup | day-care centre | day-care center | daycare centre
| daycare center | care centre | care center | hospice | infirmary | polyclinic | sanatorium
| children's home | retirement home | old people's home | dispensary | health service centre
| health service center | cancer centre | cancer center | rehab centre | rehab center
| rehabilitation centre | rehabilitation center | ministry | bourse | stock exchange | madrasa
| building society | alma mater | think tank | foundation | charity | nursery | nursing home
| care home | orphanage | ngo | health centre | health center | credit union
person: assistant coach | athletics coach | basketball coach | football coach | golf coach
| gymnastics coach | head coach | ice-skating coach | life coach | licensed coach | national coach
| running coach | ski coach | skating coach | sports coach | swim coach | swimming coach
| table tennis coach | tennis coach | volleyball coach | youth coach
vehicle: vehicle | coach | ambulance | fire engine | trolleybus | trolley bus | snowplough
| snowplow | pick-up | pick-up truck | moped | quad bike | juggernaut | articulated lorry | dumper
| dump truck | tipper | tipper truck | road tanker | milk tanker | fuel tanker | water tanker
| motorhome | camper van | campervan | convertible | station wagon | hearse | jeep | rickshaw
| auto rickshaw | auto-rickshaw | tuk-tuk | double-decker | people carrier | limo | wrecker
| tow truck | supercar | microcar | cement mixer | concrete mixer | artic | 18-wheeler | two-wheeler
| three-wheeler | four-wheeler | six-wheeler | hev | erev | motor scooter | motor tricycle
| microbus | shuttle bus | school bus | gritter | street sweeper | road sweeper | sweeper truck
| vehicle transporter | car transporter | armoured car | armored car | police car | squad car
| tractor | car | truck | bus | taxi | lorry | automobile | ev | sedan | suv | motorcycle | nev
| bev | phev | fcev | robotaxi | hatchback | coupe | roadster | crossover | mpv | van | minivan
| minibus | motorbike | limousine | pickup | hybrid | tanker truck | fuel cell truck | heavy truck
| passenger car | cab
station: station | substation | charging station | petrol station | gas station; household: family
port: port | harbor | harbour
job: job | post | position | vacancy | opening | workplace | role | job cut | job loss
robot: robot | humanoid | drone | cobot | uav | arm; center: center | centre
neighbourhood: neighbourhood | neighborhood
memorandum: memorandum | mou | memorandum of understanding; rocket: launch vehicle
product: product line | product | goods; room: room | guest room | hotel room
night: night | overnight stay
unit: unit | accelerator | processor | set | piece | server | chip | lot | part | gpu | cpu
bicycle: bicycle | bike | e-bike | electric bike
cow: cow | cattle; pig: pig | piglet | hog | sow; dealer: dealer | dealership
machine: machine | machine tool
facility: facility | plant | factory | data center | data centre | mill | works | production line
| pilot line | assembly line | refinery | foundry | tannery | cannery | sawmill | steelworks
| ironworks | brickworks | gasworks | glassworks | power station | shipyard | dormitory | wind farm
| solar farm | pumping station | fab | gigafactory | joint lab | joint laboratory
contract: contract | deal | lease | sales contract; agreement: agreement | letter of intent
intersection: intersection | junction | crossroad | crossroads | roundabout
country: country | nation | member state
trip: departure | trip | voyage | journey | run | sailing | ride
train: train | china-europe freight train
ship: ship | vessel | bulk carrier | container ship | cargo ship | lng carrier | boxship
| car carrier; aircraft: aircraft | plane | airplane | aeroplane | airliner | jet
floor: floor | storey | story; bed: bed | hospital bed; case: case | lawsuit | infection
highway: highway | expressway | motorway
home: home | housing unit | dwelling | property | residence
apartment: apartment | flat | condominium | condo; mine: mine | coal pit | open pit
phone: phone | smartphone | mobile phone | handset; battery: battery | battery pack
dose: dose | jab | shot; store: store | shop | outlet; restaurant: restaurant | eatery
theatre: theatre | theater; cinema: cinema | movie theater; rule: rule | provision
film: film | movie; incident: near miss | near-miss | mishap; website: website | web site
channel: channel | radio station
container: reefer box | reefer | shipping box | freight box | laden box | empty box
"""
)


# A noun stands for itself, a compound for its head.
def _by_head(*tables: tuple[str, ...]) -> dict[str, str]:
    return {word: word.rpartition(" ")[2] for table in tables for word in table}


# What a text may be about: a bare number counts one of these where one was named before it.
COMMON_NOUNS: Final = _by_head(THINGS) | dict.fromkeys(PEOPLE, "person") | _BY_WORD
ENGLISH_NOUNS: Final = _by_head(LOOKALIKES, PLACES, GOODS, ACTS) | COMMON_NOUNS
_OF_TABLES: Final = {plural(noun): noun for noun in ENGLISH_NOUNS if " " not in noun}
# What ends like a doer and stands in no table is one; "nominees", but not "fees".
_DOER: Final = re.compile(
    r".{2,}(?:er|or|ist|ian|ican|eer|man|woman|child|herd|smith|mate|wright|crat|naut|phile|nik|"
    r"maid|boy|girl|boss|folk|iac|plegic)|.{3,}ee"
)
_MAKER: Final = re.compile(
    r"(?!film|law|policy|dress|shoe|watch|home|peace|kite|match|trouble|holiday|merry|map|cabinet|"
    r"basket|wine|cheese|play|deal|decision|candle|print|gun|book)[a-z-]{3,}makers?"
)


def is_device(word: str) -> bool:
    """Whether the ending of a word is one that devices have: granulator, gasifier."""
    return _DEVICE.fullmatch(word) is not None


# Combining forms before a noun.
_FORMED: Final = re.compile(
    r"(?:agro|aero|bio|cryo|cyber|eco|electro|geo|giga|gyro|hydro|hyper|macro|mega|micro|mini|multi|"
    r"nano|opto|photo|piezo|pre|semi|sub|super|tele|thermo|turbo|ultra)-?(?=[a-z]{4})"
)
# Endings that devices have and doers hardly.
_DEVICE: Final = re.compile(r".+(?:ifier|[io]meter|gester|lyser|lyzer|ator)")
# Comparatives and little words that end like doers.
_NO_DOERS: Final = words(
    "after under over ever never other another rather whether either neither former latter"
    " however later earlier better higher lower larger smaller bigger greater longer shorter newer"
    " older younger cheaper faster slower inner outer upper proper sober eager clever major"
    " superior inferior exterior poor further farther together thereafter hereafter altogether"
    " moreover utter bitter wider deeper heavier richer poorer stronger weaker"
)


def class_of(word: str) -> str | None:
    """What an English noun in the singular counts as, where a table or its ending tells."""
    found = ENGLISH_NOUNS.get(word)
    if found is not None or word in _NO_DOERS:
        return found
    formed = _FORMED.match(word)
    if formed is not None and (whole := class_of(word[formed.end() :])) is not None:
        # bioreactors are no people but stand for themselves, as reactors do; biorefineries
        return word if whole == word[formed.end() :] else whole
    if _DOER.fullmatch(word) is None or is_device(word):
        return None
    return "enterprise" if _MAKER.fullmatch(word) else "person"
