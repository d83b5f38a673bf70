"""What has a price in the English press: goods whose prices are told by the piece. Tables only."""

from typing import Final

from articles.text.amounts.english_nouns import plural
from articles.text.word_tables import by_word, listed

# What is bought one by one, by the noun that the rate is stored with.
GOODS: Final = by_word(
    """
ticket: ticket | e-ticket | return ticket | round-trip ticket
trip: ride | trip | taxi ride | journey | crossing
flight: flight
seat: seat
room: room | guest room | suite
night: night
bed: bed | bunk
berth: berth
pass: pass
vehicle: car | vehicle | truck | lorry | bus | suv | sedan | van | motorcycle | scooter | pickup
| minivan | hatchback | hybrid | tractor | taxi | model
robot: robot | humanoid | drone | robot arm
phone: phone | smartphone | handset
computer: computer | laptop | tablet
home: home
house: house | villa
apartment: apartment | flat | condo | condominium
battery: battery | battery pack
machine: machine
unit: unit | piece | set | chip
dose: dose | jab | shot | vaccine
bottle: bottle
cup: cup | coffee | latte
bowl: bowl
glass: glass
bag: bag
box: box
can: can
pack: packet | pack
meal: meal | lunch | dinner | breakfast
dish: dish
plate: plate | portion | serving
course: course
lesson: lesson
session: session
haircut: haircut
visit: visit | consultation | appointment
scan: scan
test: test
operation: operation | surgery
pair: pair
kg: kilogram | kilo
t: tonne | ton
barrel: barrel
L: litre | liter
share: share
panel: panel
turbine: turbine
container: container | forty-foot container
parcel: parcel | package
month: month
licence: plate
hour: hour
day: day
"""
)
# Behind any article these are goods; other nouns only where one of them is said to cost so much.
GOODS_CODES: Final = frozenset(GOODS.values())
SPENDERS: Final = frozenset(
    listed("person household home family house store restaurant farm vehicle")
)
DWELLINGS: Final = frozenset(listed("home house apartment villa"))
# What a text calls by the name of a model.
MODELS: Final = frozenset(listed("vehicle robot phone computer machine aircraft turbine ticket"))
# Prices beside the goods: "tickets at 51 yuan".
SOLD_AT: Final = {
    plural(word): code
    for word, code in {
        "ticket": "ticket", "seat": "seat", "room": "room", "share": "share", "dose": "dose",
        "season ticket": "ticket", "bed": "bed",
    }.items()
}  # fmt: skip
# What one may cost without being goods: undertakings, bodies, people, sums.
NO_GOODS: Final = frozenset(
    listed(
        "deal project plan scheme programme program merger takeover mistake delay campaign"
        " investment war fund contract bid move cut study report strike law ban policy change"
        " upgrade repair expansion decision fire flood storm quake earthquake accident crash attack"
        " breach scandal round stake tender auction loan bond debt tax duty tariff levy fee fine"
        " rate price cost fare toll charge rent premium quote tuition"
        " subsidy wage salary pension share-out total sum amount figure value"
        " it this that he she they we who which what year half quarter decade century week"
        " phase stage facility system network line company market sector industry economy city"
        " county district province country government ministry authority people number series"
        " work bridge road railway tunnel airport dam reactor gold oil coal cotton group"
    )
)
NO_GOODS_CODES: Final = frozenset(
    listed(
        "enterprise institution project person agreement contract city province country district"
        " village region measure standard event road bridge highway route park mine area floor"
        " indicator rule accident award job facility"
    )
)
# Rates of time, which say when an amount is paid and not what for.
RHYTHMS: Final = frozenset(listed("year month week day hour quarter"))
