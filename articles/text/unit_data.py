"""Units and currencies in the three languages, as tables; the rules are in units.py.

A unit is a code (the one it is stored in) and the factor that brings a value to it: one code a
dimension, so that values can be compared: kWh, MWh and TWh are stored as GWh.
"""

from decimal import Decimal
from typing import Final

from articles.text.currency_data import (
    ENGLISH_CURRENCIES,
    INDONESIAN_CURRENCIES,
    currency_units,
)
from articles.text.word_tables import by_word, rows

Table = dict[str, tuple[str, Decimal]]


def _units(table: str) -> Table:
    """Lines of "code factor: word | word" as a table by word."""
    return {
        word: (head.split()[0], Decimal(head.split()[1]))
        for head, words in rows(table)
        for word in words
    }


# Symbols that every language prints.
SYMBOLS: Final[Table] = _units(
    """
percent 1: % | pct
percent 0.1: ‰
km2 1: km² | km2 | km^2 | sq km | sq. km | sq.km | sqkm
m2 1: m² | m2 | ㎡ | sq m | sq. m | sqm
m3 1: m³ | m3 | cbm
km/h 1: km/h | kmh | kph | km/jam | km per jam | kilometer per jam | km per hour
ug/m3 1: µg/m3 | µg/m³ | ug/m3 | mcg/m3 | µg per m3 | µg/cubic meter
mg/m3 1: mg/m3 | mg/m³
km 1: km
m 1: m
cm 1: cm
mm 1: mm
kg 1: kg
lb 1: lbs | lb
mph 1: mph
litre 0.001: ml
litre 1: litres
MB 1: mb
CNY 1: yuan | rmb | renminbi | cny
USD 1: usd
IDR 1: idr
EUR 1: € | euro | eur
GBP 1: £ | gbp
JPY 1: jpy
HKD 1: hkd
t 1000000: megaton | megatons | megatonnes
t 1: dwt | mt
t 1000: kt | kiloton | kilotons | kilotonnes
tce 1: tce
toe 1: toe
MVA 1: mva
kVA 1: kva
dB 1: db
hp 1: hp
kWh/100km 1: kwh/100km | kwh/100 km
Mbps 1: mbps
Mbps 1000: gbps
GB 1: gb
GB 1000: tb
GB 1000000: pb
ha 1: ha
kV 1: kv | kilovolt | kilovolts
MW 1: mw | mwp
MW 1000: gw | gwp
MW 0.001: kw | kwp
MW 1000000: tw
GWh 1: gwh
GWh 0.001: mwh
GWh 1000: twh
GWh 0.000001: kwh
TEU 1: teu | teus
petaflops 1: petaflops | petaflop | pflops | pflop/s
petaflops 1000: exaflops | exaflop | eflops
min 1: min
percentage_point 0.01: bps | bp
"""
)
ENGLISH: Final[Table] = currency_units(ENGLISH_CURRENCIES, "en") | _units(
    """
percent 1: percent | per cent
percentage_point 1: of a percentage point
percentage_point 1: percentage points | percentage point | percentage-point | percent points
| pp | ppts | pps
percentage_point 0.01: basis points | basis point
km2 1: square kilometers | square kilometres | square kilometer | square kilometre
mile2 1: square miles | square mile | sq miles
m2 1: square meters | square metres | square meter | square metre
ft2 1: square feet | square foot | sq ft
ft3 1: cubic feet
m3 1: cubic meters | cubic metres | cubic meter | cubic metre
km 1: kilometers | kilometres | kilometer | kilometre | kms
mile 1: miles | mile
nautical_mile 1: nautical miles
mph 1: miles per hour | miles an hour
knot 1: knots
m 1: meters | metres | meter | metre
ft 1: feet
inch 1: inches | inch
yard 1: yards
t 1: tonnes | tonne | tons | ton | metric tons | metric tonnes | metric ton | metric tonne
tce 1: tonnes of standard coal equivalent | tons of standard coal equivalent
| tonnes of standard coal | tons of standard coal | tonnes of coal equivalent
| tons of coal equivalent | metric tons of standard coal
toe 1: tonnes of oil equivalent | tons of oil equivalent
kg 1: kilograms | kilogrammes | kilogram | kilogramme | kilos | kilo
g 1: grams | gram | grammes
ug/m3 1: micrograms per cubic meter | micrograms per cubic metre | microgrammes per cubic metre
ha 1: hectares | hectare
acre 1: acres | acre
mu 1: mu
jin 1: jin
MW 1: megawatts | megawatt
MW 1000: gigawatts | gigawatt
MW 0.001: kilowatts | kilowatt
GWh 1: gigawatt-hours | gigawatt hours | gigawatt-hour
GWh 0.001: megawatt-hours | megawatt hours | megawatt-hour
GWh 1000: terawatt-hours | terawatt hours | terawatt-hour
GWh 0.000001: kilowatt-hours | kilowatt hours | kilowatt-hour | kilowatt hour
TEU 1: twenty-foot equivalent units | 20-foot equivalent units | twenty-foot containers
| twenty-foot boxes
| standard containers
barrel 1: barrels | barrel | bbl
gallon 1: gallons | gallon
oz 1: ounces | ounce
litre 1: liters | litres | liter | litre
min 1: minutes | minute | mins
hour 1: hours | hour | hrs
day 1: days | day
second 1: seconds
hp 1: horsepower
dB 1: decibels
GB 1: gigabytes
GB 1000: terabytes
GB 1000000: petabytes
bushel 1: bushels
carat 1: carats
Gcal 1: gigacalories
"""
)
INDONESIAN: Final[Table] = currency_units(INDONESIAN_CURRENCIES, "id") | _units(
    """
percent 1: persen | prosen | %
percentage_point 1: poin persentase | poin persen | persen poin | percentage point | basis persen
percentage_point 0.01: basis poin | bps | basis point
km2 1: kilometer persegi | km persegi
m2 1: meter persegi | m persegi
m3 1: meter kubik | m kubik
km 1: kilometer
m 1: meter
t 1000000000: gigaton
t 1000000: megaton
t 1: ton | metrik ton | ton metrik
tce 1: ton setara batu bara standar | ton setara batu bara | ton batu bara standar
toe 1: ton setara minyak
kg 1: kilogram | kilo
hp 1: tenaga kuda
g 1: gram
ug/m3 1: mikrogram | mikrogram per meter kubik | µg per meter kubik
ha 1: hektare | hektar
mu 1: mu
MW 1: megawatt
MW 1000: gigawatt
MW 0.001: kilowatt
GWh 0.000001: kilowatt jam | kilowatt-jam
GWh 1: gigawatt jam | gigawatt-jam
GWh 0.001: megawatt jam | megawatt-jam
GWh 1000: terawatt jam | terawatt-jam
TEU 1: kontainer standar | unit setara dua puluh kaki | kontainer setara dua puluh kaki
barrel 1: barel
litre 1: liter
min 1: menit
hour 1: jam
day 1: hari
second 1: detik
"""
)
CHINESE: Final[Table] = _units(
    """
percentage_point 1: 个百分点 | 百分点
percentage_point 0.01: 个基点 | 基点
km2 1: 平方公里 | 平方千米
m2 1: 平方米 | 平米 | 平方
m3 1: 立方米 | 方
ug/m3 1: 微克/立方米 | 微克每立方米 | 微克/m3 | 微克
mg/m3 1: 毫克/立方米
km/h 1: 公里/小时 | 千米/小时 | 公里每小时 | 公里/时
km 1: 公里 | 千米
m 1: 米
cm 1: 厘米 | 公分
mm 1: 毫米
t 1: 吨 | 标准煤吨 | 吨标准煤 | 吨标煤
jin 1: 斤
kg 1: 公斤 | 千克
g 1: 克
ha 1: 公顷
mu 1: 亩
MW 1: 兆瓦
MW 1000: 吉瓦
MW 0.001: 千瓦
GWh 0.000001: 千瓦时 | 千瓦小时 | 度电 | 度
GWh 0.001: 兆瓦时
GWh 1: 吉瓦时
TEU 1: 标准箱 | 标箱 | 个标准箱 | 个标箱 | 国际标准箱 | 个国际标准箱
petaflops 1: p
barrel 1: 桶
litre 1: 升
min 1: 分钟
hour 1: 小时 | 个小时
day 1: 天
second 1: 秒
CNY 1: 元 | 元人民币 | 人民币 | 块钱
USD 0.01: 美分
USD 1: 美元 | 美金
HKD 1: 港元 | 港币
TWD 1: 新台币 | 台币
EUR 1: 欧元
GBP 1: 英镑
CHF 1: 瑞士法郎
JPY 1: 日元
KRW 1: 韩元
SGD 1: 新加坡元 | 新元
AUD 1: 澳元
RUB 1: 卢布
IDR 1: 印尼盾 | 盾
"""
)

# What a rate is per, by word: "per kilogram", "每人", "setahun".
PER: Final = by_word(
    """
year: year | annum | tahun | 年
month: month | bulan | 月
week: week | minggu | pekan | 周
day: day | hari | 天 | 日
night: night | malam | 晚
hour: hour | jam | 小时 | h
jin: jin | 斤
kg: kilogram | kg | kilo | 公斤 | 千克
g: gram | g | 克
t: tonne | ton | metric ton | t | 吨
m2: square meter | square metre | sq m | m2 | m² | meter persegi | 平方米 | 平米
km2: square kilometer | square kilometre | sq km | km2 | km² | kilometer persegi | km persegi
| 平方公里
m3: cubic meter | cubic metre | m3 | m³ | meter kubik | 立方米 | 方
km: kilometer | kilometre | km | 公里 | 千米
t-km: tonne-kilometre | ton-kilometre | ton-kilometer | tonne-kilometer | tonne-km | ton-km | t-km
| tkm | 吨公里
person-km: passenger-kilometre | passenger-kilometer | penumpang-kilometer | 人公里
lb: pound | lb
acre: acre
mile: mile
ft2: square foot | sq ft
oz: ounce
gallon: gallon
bushel: bushel
mu: mu | 亩
ha: hectare | hektare | hektar | ha | 公顷
kWh: kilowatt-hour | kilowatt hour | kwh | 千瓦时 | 度电 | 度 | kilowatt jam
MWh: mwh | megawatt-hour
kW: kw | kilowatt | 千瓦
person: person | capita | kapita | head | orang | pasien | patient | worker | pekerja | resident
| child | adult | doctor | teacher | visitor | tourist | guest | inhabitant | farmer | user
| anak | dokter | guru | pengunjung | wisatawan | tamu | siswa | mahasiswa | peserta | petani
| pengguna | customer | participant | pelanggan | trainee | pupil | 学生 | 名学生 | 个孩子 | 孩
| passenger | penumpang | warga | jiwa | student | employee | karyawan | 人 | 名 | 位 | 人均
household: household | family | rumah tangga | keluarga | kk | 户
vehicle: vehicle | car | kendaraan | mobil | truck | truk | 辆车 | 辆
unit: unit | piece | buah | 台 | 套 | 个 | 件
product: product | produk
share: share | ads | adr | diluted share | saham | lembar saham | lembar | 股
barrel: barrel | barel | 桶
litre: liter | litre | 升
enterprise: company | firm | enterprise | perusahaan | 家企业 | 家
trip: trip | perjalanan | 次 | 趟 | 班
ticket: ticket | tiket | 张
room: room | kamar | 间 | 间房
bed: bed | tempat tidur | 张床位 | 床位 | 床
seat: seat | kursi | 座位
container: container | box | kontainer | peti kemas | 箱
TEU: teu | 标箱 | 标准箱
FEU: feu
building: building | bangunan | gedung
flight: flight | penerbangan | 航班
bottle: bottle | botol | 瓶
tree: tree | pohon | 株 | 棵
minute: minute | menit | 分钟
second: second | detik | 秒
quarter: quarter | kuartal | triwulan | 季度
copy: copy | eksemplar | 册 | 本
village: village | desa | 村
case: case | kasus | 例
dose: dose | dosis | 剂
animal: ekor | 头
city: city | kota
project: project | proyek
USD: dollar | us dollar | dolar as | dolar | 美元
"""
)
