"""Units and currencies in the three languages, as tables; the rules are in units.py.

A unit is a code (the one it is stored in) and the factor that brings a value to it: one code a
dimension, so that values can be compared: kWh, MWh and TWh are stored as GWh.
"""

from decimal import Decimal
from typing import Final

from articles.text.amounts.currency_data import CODES, ENGLISH_MONEY, INDONESIAN_MONEY
from articles.text.word_tables import by_word, rows

Table = dict[str, tuple[str, Decimal]]


def units_of(table: str) -> Table:
    """Rows of "code factor: word | word" as a table by word; a hyphen may stand for its spaces."""
    return {
        word: (head.split()[0], Decimal(head.split()[1]))
        for head, words in rows(table)
        for word in words
    }


# Symbols that every language prints.
SYMBOLS: Final[Table] = CODES | units_of(
    """
percent 1: % | pct; percent 0.1: ‰; ppm 1: ppm | parts per million; percentage_point 0.01: bps | bp
km2 1: km² | kmâ² | km2 | km^2 | sq km | sq. km | sq.km | sqkm | sq.km. | sq. km. | sq kms | sq. kms
| square km | square kms
m2 1: m² | mâ² | m2 | ㎡ | sq m | sq. m | sq.m | sqm | sq.m. | sq. m. | sqms | square m
ft2 1: sq ft | sq. ft | sq.ft | sqft | sq.ft. | sq. ft. | square ft
ha 1: ha
m3 1: m³ | m3 | cbm | cu m | cu. m | cu.m | cu.m. | cu. m.; m3 1000000: mcm; m3 1000000000: bcm
L 0.001: ml; L 1: litres; L 1000: kl
cc 1: cc
km 1: km
m 1: m; m 0.1: dm
cm 1: cm; mm 1: mm
t 1000000: megaton | megatons | megatonnes; t 1: dwt | mt
t 1000: kt | kiloton | kilotons | kilotonnes
ug 1: µg | mcg; mg 1: mg; kg 1: kg
lb 1: lbs | lb
tce 1: tce; toe 1: toe
km/h 1: km/h | kmh | kmph | km/hr | kph | km/jam | km per jam | kilometer per jam | km per hour
mph 1: mph
ug/m3 1: µg/m3 | µg/m³ | ug/m3 | mcg/m3 | µg per m3 | µg/cubic meter; mg/m3 1: mg/m3 | mg/m³
barrel/day 1: bpd | b/d | bopd | bph; barrel/day 1000: kbpd | kb/d
t/day 1: tpd; t/hour 1: tph; t/year 1: tpa | mtpy; t/year 1000: ktpa | kta
t/year 1000000: mtpa | mmtpa
MW 1: mw | mwp; MW 1000: gw | gwp; MW 0.001: kw | kwp; MW 1000000: tw
GWh 1: gwh; GWh 0.001: mwh; GWh 1000: twh; GWh 0.000001: kwh
GWh 0.000000001: wh
kcal 1: kcal; MMSCFD 1: mmscfd; MMBtu 1: mmbtu; MVA 1: mva; kVA 1: kva; dB 1: db; hp 1: hp | bhp
MVA 1: megavolt ampere | megavolt-ampere; kVA 1: kilovolt ampere | kilovolt-ampere
kWh/100km 1: kwh/100km | kwh/100 km; kV 1: kv | kilovolt | kilovolts
TEU 1: teu | teus | unit ekuivalen dua puluh kaki | unit setara dua puluh kaki
| unit ekuivalen 20 kaki | unit setara 20 kaki
MB 1: mb; Mbps 1: mbps; Mbps 1000: gbps; GB 1: gb; GB 1000: tb; GB 1000000: pb
petaflops 1: petaflops | petaflop | pflops | pflop/s; petaflops 1000: exaflops | exaflop | eflops
min 1: min
CNY 1: yuan | renminbi; EUR 1: euro; USD 1000000: musd; EUR 1000000: meur; GBP 1000000: mgbp
SEK 1000000: msek; NOK 1000000: mnok; DKK 1000000: mdkk
"""
)
ENGLISH: Final[Table] = ENGLISH_MONEY | units_of(
    """
percent 1: percent | per cent | percents | percentage | pc
percentage_point 1: of a percentage point | pc points | pc point | pc pts | percentage points
| percentage point | percent points | pp | ppts | pps
percentage_point 0.01: basis points | basis point
km2 1: square kilometers | square kilometres | square kilometer | square kilometre
m2 1: square meters | square metres | square meter | square metre
mile2 1: square miles | square mile; ft2 1: square feet | square foot
ha 1: hectares | hectare; acre 1: acres | acre; mu 1: mu
m3 1: cubic meters | cubic metres | cubic meter | cubic metre | cubic m
ft3 1: cubic feet; L 1000: kilolitres | kiloliters | kilolitre; L 1: liters | liter | litre
barrel 1: barrels | barrel | bbl; gallon 1: gallons | gallon; bu 1: bushels
km 1: kilometers | kilometres | kilometer | kilometre | kms
m 1: meters | metres | meter | metre
cm 1: centimetres | centimeters | centimetre | centimeter
mm 1: millimetres | millimeters | millimetre | millimeter
mile 1: miles | mile; nmi 1: nautical miles; ft 1: feet | foot | ft; inch 1: inches | inch
yard 1: yards
t 1: t | tonnes | tonne | tons | ton | metric tons | metric tonnes | metric ton | metric tonne
mg 1: milligrams; kg 1: kilograms | kilogrammes | kilogram | kilogramme | kilos | kilo
g 1: grams | gram | grammes | g; ug 1: micrograms | microgram | microgrammes | microgramme
jin 1: jin; oz 1: ounces | ounce | troy ounces; carat 1: carats
tce 1: tonnes of standard coal equivalent | tons of standard coal equivalent
| tonnes of standard coal | tons of standard coal | tonnes of coal equivalent
| tons of coal equivalent | metric tons of standard coal
toe 1: tonnes of oil equivalent | tons of oil equivalent
mph 1: miles per hour | miles an hour; knot 1: knots
ug/m3 1: micrograms per cubic meter | micrograms per cubic metre | microgrammes per cubic metre
MW 1: megawatts | megawatt; MW 1000: gigawatts | gigawatt; MW 1000000: terawatts | terawatt
MW 0.001: kilowatts | kilowatt; MW 0.000001: watts | watt
GWh 1: gigawatt hours | gigawatt hour; GWh 0.001: megawatt hours | megawatt hour
GWh 1000: terawatt hours | terawatt hour; GWh 0.000001: kilowatt hours | kilowatt hour
GWh 0.000000001: watt hours | watt hour
kcal 1: calories; hp 1: horsepower; dB 1: decibels; Gcal 1: gigacalories
TEU 1: twenty foot equivalent units | 20 foot equivalent units | twenty foot containers
| twenty foot boxes | standard containers
MB 1: megabytes | megabyte; GB 1: gigabytes; GB 1000: terabytes; GB 1000000: petabytes
min 1: minutes | minute | mins; hour 1: hours | hour | hrs | hr | h
day 1: days | day | working days | business days
| calendar days | trading days
ms 1: milliseconds | millisecond; second 1: seconds
week 1: weeks | week
month 1: months | month
year 1: years | year
"""
)
# "sq metres", "cu. feet": the words for areas and volumes as headlines shorten them.
ENGLISH.update(
    (f"{short}{word.partition(' ')[2]}", unit)
    for word, unit in [*ENGLISH.items()]
    for long, shorts in (("square ", ("sq ", "sq. ", "sq.")), ("cubic ", ("cu ", "cu. ", "cu.")))
    for short in shorts
    if word.startswith(long)
)
# What Indonesian has besides the English ones, which its outlets reprint.
INDONESIAN: Final[Table] = INDONESIAN_MONEY | units_of(
    """
percent 1: persen | prosen | persennya
percentage_point 1: poin persentase | poin persen | persen poin | basis persen
percentage_point 0.01: basis poin | bsp
km2 1: kilometer persegi | km persegi
m2 1: meter persegi | m persegi
ha 1: hektare | hektar | hek tare | hek tar
m3 1: meter kubik | m kubik | kubik
ft3 1: kaki kubik | standar kaki kubik; L 0.001: mililiter; L 1000: kiloliter
barrel 1: barel
cm 1: sentimeter; mm 1: milimeter
ft 1: kaki; mile 1: mil; nmi 1: mil laut
t 1000000000: gigaton; t 1: metrik ton | ton metrik | wet metric ton | dry metric ton
mg 1: miligram; kg 100: kwintal | kuintal
ozt 1: ons troi | troy ons; oz 1: ons
tce 1: ton setara batu bara standar | ton setara batu bara | ton batu bara standar
toe 1: ton setara minyak
knot 1: knot
ug/m3 1: mikrogram | mikrogram per meter kubik | µg per meter kubik
GWh 0.000001: kilowatt jam; GWh 0.000000001: watt jam; GWh 1: gigawatt jam; GWh 0.001: megawatt jam
GWh 1000: terawatt jam
kcal 1: kalori | kkal; hp 1: tenaga kuda; mAh 1: mah; BBTUD 1: bbtud
TEU 1: kontainer standar | unit setara dua puluh kaki | kontainer setara dua puluh kaki; GT 1: gt
GB 1: gigabita | gigabyte; GB 1000: terabita | terabyte; GB 1000000: petabita | petabyte
min 1: menit; hour 1: jam; day 1: hari; second 1: detik; ms 1: milidetik
week 1: minggu | pekan
month 1: bulan
quarter 1: kuartal | triwulan
year 1: tahun
"""
)
_MEASURES: Final = by_word(
    """
year: year | annum | tahun | yr | y | a; month: month | bulan | mo; week: week | minggu | pekan
day: day | hari | d; night: night | malam; hour: hour | jam | h; min: minute | menit
s: second | detik | s; season: musim; quarter: quarter | kuartal | triwulan; semester: semester
jin: jin; kg: kilogram | kg | kilo; g: gram | g
t: tonne | ton | metric ton | metric tonne | mt | metrik ton | ton metrik | ton basah | t
lb: pound | lb; oz: ounce | ons; ozt: troy ounce | troy ons | ons troi
dmt: dmt | dry metric ton | dry metric tonne; wmt: wmt | wet metric ton | wet metric tonne
dmtu: dmtu
m: meter | metre
m2: square meter | square metre | sq metre | sq meter | sq. metre | sq. meter | sq m | sq. m | sqm
| m2 | m² | meter persegi
km2: square kilometer | square kilometre | sq kilometer | sq kilometre | sq. kilometer
| sq. kilometre | sq km | sq. km | km2 | km² | kilometer persegi | km persegi
km: kilometer | kilometre | km; mile: mile
ft2: square foot | sq foot | sq. foot | sq ft | sq. ft | sqft
acre: acre; mu: mu; ha: hectare | hektare | hektar | ha
m3: cubic meter | cubic metre | cu metre | cu meter | cu m | m3 | m³ | meter kubik | kubik
gallon: gallon | galon; bu: bushel; bushel: gantang; barrel: barrel | barel | bbl; L: liter | litre
GJ: gigajoule | gj; Wh: wh | watt-hour | watt hour | watt-jam | watt jam; W: watt | w
kWh: kilowatt-hour | kilowatt hour | kwh | kilowatt jam | kilowatt-jam
MWh: mwh | megawatt-hour | megawatt-jam | megawatt jam; kW: kw | kilowatt; MW: mw | megawatt
GW: gw | gigawatt; MMBtu: mmbtu | million british thermal units | million btu
t-km: tonne-kilometre | ton-kilometre | ton-kilometer | tonne-kilometer | tonne-km | ton-km | t-km
| tkm
vehicle-km: vehicle-kilometre | vehicle-kilometer | vehicle-km
seat-km: seat-kilometre | seat-kilometer | seat-km
person-km: passenger-km | passenger-kilometre | passenger-kilometer | penumpang-kilometer
GT: gt | gross ton
"""
)
# What a rate is per, by word: "per kilogram", "setahun".
PER: Final = _MEASURES | by_word(
    """
person: person | capita | kapita | head | orang | pasien | patient | worker | pekerja | resident
| child | adult | doctor | teacher | visitor | tourist | guest | inhabitant | farmer | user | anak
| dokter | guru | pengunjung | wisatawan | tamu | siswa | mahasiswa | peserta | petani | pengguna
| customer | participant | pelanggan | trainee | pupil | passenger | penumpang | warga | jiwa
| student | employee | karyawan | kepala
house: house; sack: sack | sak | karung; store: store | shop | toko | gerai
school: school | sekolah; class: class; order: order | pesanan; transaction: transaction | transaksi
cup: cup | cangkir | gelas; meal: meal | kali makan; portion: portion | porsi; studio: studio
hen: hen; pig: pig; cow: cow
household: household | family | rumah tangga | keluarga | kk | kartu keluarga | kepala keluarga
vehicle: vehicle | car | kendaraan | mobil | truck | truk | bus | lorry | taxi | taksi | motor
| sepeda motor
unit: unit | piece | buah | biji; product: product | produk
share: share | ads | adr | diluted share | saham | lembar saham | lembar; ream: ream | rim
pack: pack | packet; carton: carton; crate: crate; tray: tray | nampan; jar: jar; roll: roll
pair: pair; bowl: bowl; plate: plate; glass: glass; bunch: bunch | tandan | sisir | janjang
game: game; match: match | pertandingan | laga; lesson: lesson
session: session | pertemuan | tatap muka | sesi; shift: shift | giliran
visit: visit | kali kunjungan | kali periksa; call: call; delivery: delivery; parcel: parcel
enterprise: company | firm | enterprise | perusahaan
trip: trip | perjalanan | rit | ritase | kali jalan | kali angkut | kali antar
ticket: ticket | tiket; room: room | kamar; bed: bed | tempat tidur; seat: seat | kursi
container: container | box | kontainer | peti kemas | 40ft container | 40-foot container
| forty-foot container | 20ft container | 20-foot container | twenty-foot container
TEU: teu | 20-foot box | 20ft box | 20ft | twenty-foot box | 20-foot equivalent unit
| twenty-foot equivalent unit
FEU: feu | 40-foot box | 40ft box | 40ft | forty-foot box | 40-foot equivalent unit
| forty-foot equivalent unit
building: building | bangunan | gedung; flight: flight | penerbangan; bottle: bottle | botol
tree: tree | pohon; eye: mata; word: kata; page: halaman; score: kodi; dozen: lusin
bundle: ikat | bongkok; credit: sks; procedure: tindakan; box: kotak | dus | kardus; cage: keramba
spoon: sendok; jerrycan: jeriken; bucket: ember; tube: slop; string: renteng | untai
piece: iris | kerat | potong; set: setel; bale: bal; CNY: yuan | renminbi; time: kali; lot: lot
injection: suntikan; episode: episode; copy: copy | eksemplar; village: village | desa
case: case | kasus; dose: dose | dosis; animal: ekor; city: city | kota; project: project | proyek
USD: usd | dollar | us dollar | dolar as | dolar
"""
)
# Those that are measures, of time too: by them a price is told of goods, not of one piece.
MEASURES: Final = frozenset(_MEASURES.values())
