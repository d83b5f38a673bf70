"""Units and counted nouns in the three languages, as tables; the rules are in units.py.

A unit is a code (the one it is stored in) and the factor that brings a value to it: one code a
dimension, so that values can be compared: kWh, MWh and TWh are stored as GWh.
"""

from collections.abc import Iterator
from decimal import Decimal
from typing import Final

Table = dict[str, tuple[str, Decimal]]


def _rows(text: str) -> Iterator[tuple[str, list[str]]]:
    """Lines of "head: word | word"; a line that begins with "|" goes on with the one before."""
    for row in text.replace("\n|", " |").strip().splitlines():
        head, _, words = row.partition(":")
        yield head.strip(), [word.strip() for word in words.split("|")]


def _units(rows: str) -> Table:
    """Lines of "code factor: word | word" as a table by word."""
    return {
        word: (head.split()[0], Decimal(head.split()[1]))
        for head, words in _rows(rows)
        for word in words
    }


# Symbols that every language prints.
SYMBOLS: Final[Table] = _units(
    """
percent 1: % | pct
permille 1: ‰
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
nm 1: nm
kg 1: kg
t 1000000: megaton | mt
ha 1: ha
MW 1: mw
MW 1000: gw
MW 0.001: kw
MW 1000000: tw
GWh 1: gwh
GWh 0.001: mwh
GWh 1000: twh
GWh 0.000001: kwh
TEU 1: teu | teus
petaflops 1: petaflops | petaflop | pflops | pflop/s
petaflops 1000: exaflops | exaflop | eflops
min 1: min
CNY 1: yuan | rmb | renminbi | cny
USD 1: usd
IDR 1: idr
EUR 1: euro | eur
percentage_point 0.01: bps | bp
"""
)
ENGLISH: Final[Table] = _units(
    """
percent 1: percent | per cent
percentage_point 1: percentage points | percentage point | percentage-point | percent points
| pp | ppts | pps
percentage_point 0.01: basis points | basis point
km2 1: square kilometers | square kilometres | square kilometer | square kilometre
km2 2.589988: square miles | square mile | sq miles
m2 1: square meters | square metres | square meter | square metre
m2 0.09290304: square feet | square foot | sq ft
m3 1: cubic meters | cubic metres | cubic meter | cubic metre
km 1: kilometers | kilometres | kilometer | kilometre | kms
km 1.609344: miles | mile
m 1: meters | metres | meter | metre
m 0.3048: feet
nm 1: nanometers | nanometres | nanometer | nanometre
t 1: tonnes | tonne | tons | ton | metric tons | metric tonnes | metric ton | metric tonne
kg 1: kilograms | kilogrammes | kilogram | kilogramme | kilos | kilo
g 1: grams | gram | grammes
ug/m3 1: micrograms per cubic meter | micrograms per cubic metre | microgrammes per cubic metre
ha 1: hectares | hectare
ha 0.40468564: acres | acre
mu 1: mu
MW 1: megawatts | megawatt
MW 1000: gigawatts | gigawatt
MW 0.001: kilowatts | kilowatt
GWh 1: gigawatt-hours | gigawatt hours | gigawatt-hour
GWh 0.001: megawatt-hours | megawatt hours | megawatt-hour
GWh 1000: terawatt-hours | terawatt hours | terawatt-hour
GWh 0.000001: kilowatt-hours | kilowatt hours | kilowatt-hour | kilowatt hour
TEU 1: twenty-foot equivalent units | 20-foot equivalent units | twenty-foot containers
| standard containers
barrel 1: barrels | barrel | bbl
litre 1: liters | litres | liter | litre
min 1: minutes | minute | mins
hour 1: hours | hour | hrs
day 1: days | day
second 1: seconds
CNY 1: chinese yuan
USD 1: us dollars | u.s. dollars | dollars | dollar | us dollar | u.s. dollar | american dollars
HKD 1: hong kong dollars | hong kong dollar | hk dollars | hkd
SGD 1: singapore dollars | sgd
AUD 1: australian dollars | aud
TWD 1: taiwan dollars | nt dollars
IDR 1: rupiah | rupiahs | indonesian rupiah
EUR 1: euros
GBP 1: pounds | pounds sterling | sterling | gbp
JPY 1: yen | japanese yen | jpy
KRW 1: won | south korean won
MYR 1: ringgit
THB 1: baht
INR 1: rupees | indian rupees
RUB 1: rubles | roubles
"""
)
INDONESIAN: Final[Table] = _units(
    """
percent 1: persen | prosen | %
percentage_point 1: poin persentase | poin persen | persen poin | percentage point | basis persen
percentage_point 0.01: basis poin | bps | basis point
km2 1: kilometer persegi | km persegi
m2 1: meter persegi | m persegi
m3 1: meter kubik | m kubik
km 1: kilometer
m 1: meter
nm 1: nanometer
t 1: ton | metrik ton | ton metrik
kg 1: kilogram | kilo
g 1: gram
ug/m3 1: mikrogram per meter kubik | µg per meter kubik
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
CNY 1: yuan china | yuan tiongkok
USD 1: dolar as | dollar as | dolar amerika | dollar amerika | dolar amerika serikat | dolar
| dollar
HKD 1: dolar hong kong
SGD 1: dolar singapura
AUD 1: dolar australia
TWD 1: dolar taiwan
IDR 1: rupiah
GBP 1: poundsterling | pound sterling | pound | poundsterling inggris
JPY 1: yen
KRW 1: won
MYR 1: ringgit
THB 1: baht
INR 1: rupee
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
nm 1: 纳米
t 1: 吨 | 标准煤吨 | 吨标准煤 | 吨标煤
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
USD 1: 美元 | 美金
HKD 1: 港元 | 港币
TWD 1: 新台币 | 台币
EUR 1: 欧元
GBP 1: 英镑
JPY 1: 日元
KRW 1: 韩元
SGD 1: 新加坡元 | 新元
AUD 1: 澳元
RUB 1: 卢布
IDR 1: 印尼盾 | 盾
"""
)

# Before the digits. "$" is the American one unless something says otherwise.
PREFIXES: Final[dict[str, str]] = {
    "us$": "USD", "us $": "USD", "usd": "USD", "u.s.$": "USD", "$": "USD", "hk$": "HKD",
    "hk $": "HKD", "hkd": "HKD", "s$": "SGD", "sgd": "SGD", "a$": "AUD", "aud": "AUD",
    "nt$": "TWD", "rmb": "CNY", "cny": "CNY", "rmb¥": "CNY", "cn¥": "CNY", "¥": "CNY",
    "yuan": "CNY", "rp": "IDR", "rp.": "IDR", "idr": "IDR", "€": "EUR", "eur": "EUR", "£": "GBP",
    "gbp": "GBP", "jp¥": "JPY", "jpy": "JPY", "rm": "MYR", "₩": "KRW", "₹": "INR", "人民币": "CNY",
    "c$": "CAD", "can$": "CAD", "au$": "AUD",
}  # fmt: skip


def _nouns(rows: str) -> dict[str, str]:
    """Lines of "noun: word | word" as a table by word."""
    return {word: noun for noun, words in _rows(rows) for word in words}


ENGLISH_NOUNS: Final = _nouns(
    """
enterprise: enterprises | companies | company | firms | firm | businesses | start-ups | startups
| startup | manufacturers | makers | suppliers | retailers | exporters | importers
| corporations | unicorns | giants | entities | merchants | lenders | developers | automakers
| operators | subsidiaries | shops | stores | vendors | tenants
project: projects | project | schemes | undertakings
institution: institutions | institutes | hospitals | universities | schools | colleges | banks
| laboratories | labs | organizations | organisations | agencies | clinics | kindergartens
| academies | museums | libraries
vehicle: vehicles | cars | trucks | buses | taxis | lorries | automobiles | evs | sedans | suvs
| motorcycles | robotaxis
station: stations | station
person: people | persons | workers | employees | residents | staff | engineers | students
| patients | technicians | researchers | scientists | experts | passengers | tourists | visitors
| inhabitants | teachers | doctors | farmers | graduates | specialists | users
| households members | personnel | professionals | citizens | talents | talent | scholars
| delegates | participants | customers | travellers | travelers | nurses | drivers | migrants
| employed | unemployed | academicians | members | attendees | volunteers | children | women
| men | investors | subscribers
job: jobs | job | posts | positions | vacancies | openings
robot: robots | robot | humanoids | drones
product: products | product | goods | items | articles | varieties
unit: units | unit | sets | pieces | servers | chips | lots | computers | machines | phones
| smartphones | apartments | homes | houses | flats | devices | batteries | turbines | panels
| wafers | doses | bottles | copies | terminals | piles | chargers | charging piles | beds
| seats | sensors | cabinets | racks | parts | boxes | tickets | satellites | cards | gpus
| base stations | trees
patent: patents | patent
application: applications | filings | apps
facility: facilities | plants | factories | data centers | data centres | centers | centres
| data center | bases | platforms | warehouses | workshops | incubators | parks | yards | depots
| venues | hubs | mines | mills | plant | sites | terminals
contract: contracts | deals | orders | contract
agreement: agreements | memorandums | pacts | memoranda
intersection: intersections | junctions | crossroads
city: cities | towns | municipalities
county: counties
district: districts
village: villages
province: provinces | province | regions
country: countries | nations | economies
trip: trips | flights | voyages | journeys | runs | passenger trips | sailings
team: teams
parcel: parcels | packages | parcels
household: households | families
service: services
area: areas | zones | blocks | communities | neighbourhoods | neighborhoods
branch: branches | offices | outlets | branch
building: buildings | towers | skyscrapers
train: trains | locomotives
route: routes | lines | bus routes | roads | highways | pipelines | bridges | tunnels
| corridors | subway lines
ship: ships | vessels | tankers
aircraft: aircraft | planes | airplanes | jets | helicopters
berth: berths
investment: investments | acquisitions
model: models
standard: standards
share: shares | share
event: events | exhibitions | activities | conferences | forums
case: cases
measure: measures | policies
market: markets
container: containers
paper: papers
animal: cattle | pigs | sheep | cows | birds | animals
bank: banks
"""
)
INDONESIAN_NOUNS: Final = _nouns(
    """
enterprise: perusahaan | perusahan | firma | pabrikan | produsen | pemasok | badan usaha | usaha
| umkm | startup | rintisan | badan | eksportir | importir | toko | gerai | korporasi | emiten
| pengembang | pedagang
project: proyek | program
institution: institusi | lembaga | rumah sakit | universitas | sekolah | bank | laboratorium
| kampus | perguruan tinggi | puskesmas | organisasi | instansi | akademi | museum
vehicle: kendaraan | mobil | truk | bus | taksi | sepeda motor | motor | unit kendaraan
| unit mobil | unit truk | unit bus
station: stasiun | stasiun pengisian | spbu | spklu | unit stasiun | stasiun hidrogen
person: orang | pekerja | karyawan | penduduk | warga | jiwa | insinyur | teknisi | mahasiswa
| siswa | pasien | peneliti | ilmuwan | penumpang | wisatawan | tenaga kerja | pegawai
| pengunjung | ahli | guru | dokter | petani | lulusan | pelanggan | pengguna | peserta
| tenaga ahli | turis | buruh | nelayan | staf | anggota | perawat | sopir | wisman | delegasi
| relawan | anak | investor | nasabah | pelajar | orang pekerja | orang karyawan
job: lapangan kerja | pekerjaan | lowongan | posisi | potensi pekerjaan | kesempatan kerja
| lapangan pekerjaan
robot: robot | unit robot | drone
product: produk | barang | jenis produk | item | komoditas
unit: unit | buah | set | server | cip | chip | komputer | mesin | rumah | apartemen | keping
| lembar | dosis | kamar | perangkat | baterai | eksemplar | turbin | panel | tempat tidur | lot
| pcs | ponsel | kursi | satelit | titik | pohon | keping
patent: paten
application: aplikasi | permohonan
facility: fasilitas | pabrik | pusat data | pusat | gudang | platform | bengkel | pangkalan
| kilang | inkubator | taman | tambang | pembangkit | depo | smelter | pasar | unit pabrik
contract: kontrak | kesepakatan | pesanan
agreement: perjanjian | nota kesepahaman | mou
intersection: persimpangan | simpang
city: kota | kabupaten/kota | kabupaten | kabupaten dan kota
district: distrik | kecamatan
village: desa | kelurahan
province: provinsi | propinsi
country: negara
trip: perjalanan | penerbangan | keberangkatan | pelayaran | trip | rit
team: tim
parcel: paket | paket kiriman
household: rumah tangga | keluarga | kepala keluarga | kk | pelanggan rumah tangga
service: layanan
area: kawasan | zona | blok | wilayah | area
branch: cabang | kantor cabang | kantor
building: gedung | bangunan | menara
train: kereta | kereta api | rangkaian kereta | rangkaian | lokomotif | gerbong
route: rute | jalur | lintasan | ruas jalan | ruas tol | ruas | jembatan | terowongan
ship: kapal
aircraft: pesawat | helikopter
berth: dermaga
investment: investasi
model: model
standard: standar
share: saham | lembar saham | helai saham
event: acara | kegiatan | pameran
case: kasus
container: kontainer | peti kemas
paper: makalah
animal: ekor | sapi | ayam | kambing
subject: subsektor
"""
)
CLASSIFIERS: Final = _nouns(
    """
enterprise: 家
household: 户
person: 人 | 名 | 位 | 人次 | 口人
vehicle: 辆
unit: 个 | 台 | 套 | 台套 | 台(套) | 块 | 份 | 只 | 颗 | 片 | 枚 | 箱 | 瓶 | 张 | 间 | 株 | 棵
| 支 | 组 | 根 | 把 | 粒 | 剂 | 盒 | 部 | 册 | 项 | 道 | 座 | 处 | 孔 | 床 | 盏 | 口 | 手
product: 件 | 款 | 种
institution: 所
ship: 艘
aircraft: 架
train: 列
trip: 班 | 班次 | 趟 | 架次 | 车次 | 航班 | 班列 | 列次
route: 条
building: 幢 | 栋
team: 支队伍
animal: 头
event: 场 | 场次
visit: 次
case: 起 | 例 | 宗
order: 单 | 笔
county: 县
city: 市
province: 省
country: 国
village: 村
school: 校
"""
)
CHINESE_NOUNS: Final = _nouns(
    """
enterprise: 企业 | 公司 | 厂商 | 车企 | 药企 | 商户 | 民企 | 央企 | 国企 | 基本单位 | 单位
| 经营主体 | 市场主体 | 供应商 | 独角兽 | 小巨人 | 法人 | 服务商 | 开发商 | 上市公司 | 店铺
| 门店 | 商家 | 个体工商户 | 制造商 | 房企 | 外企 | 子公司
project: 项目 | 工程 | 课题
institution: 机构 | 医院 | 高校 | 大学 | 学校 | 研究院 | 研究所 | 院所 | 实验室 | 银行 | 幼儿园
| 中学 | 小学 | 学院 | 科研院所 | 博物馆 | 图书馆 | 养老院
vehicle: 汽车 | 车辆 | 重卡 | 卡车 | 公交车 | 轿车 | 新能源车 | 大巴 | 出租车
station: 加氢站 | 充电站 | 车站 | 加油站 | 变电站 | 换电站 | 地铁站
person: 职工 | 员工 | 工程师 | 居民 | 学生 | 患者 | 旅客 | 游客 | 人才 | 专家 | 技术员 | 研究员
| 科研人员 | 从业人员 | 人员 | 工人 | 乘客 | 村民 | 群众 | 院士 | 教师 | 医生 | 观众 | 用户
| 消费者 | 志愿者 | 老人 | 儿童 | 农民工
job: 岗位 | 就业岗位
robot: 机器人 | 无人机
product: 产品 | 商品 | 药品
patent: 专利 | 发明专利
application: 申请 | 应用
facility: 中心 | 算力中心 | 数据中心 | 工厂 | 基地 | 平台 | 仓库 | 车间 | 孵化器 | 园区 | 产业园
| 充电桩群 | 电站 | 风电场 | 水厂 | 电厂 | 公园 | 综合体 | 场馆 | 矿山 | 枢纽 | 物流园 | 开发区
| 试验区
contract: 合同 | 订单
agreement: 协议 | 合作协议
intersection: 路口
city: 城市 | 地级市 | 市县
province: 省份 | 省区市
country: 国家 | 国家和地区 | 经济体
team: 团队
parcel: 快件 | 包裹 | 快递
household: 家庭 | 住户
service: 服务事项 | 事项 | 服务
area: 片区 | 社区 | 小区 | 街区 | 区域 | 示范区 | 地块
branch: 分支机构 | 分公司 | 网点 | 分店 | 分行 | 支行
building: 楼宇 | 建筑 | 大楼 | 楼栋
train: 列车 | 动车组
route: 航线 | 线路 | 公交线路 | 生产线 | 产线 | 道路 | 高速公路 | 铁路 | 管线 | 断头路 | 瓶颈路
| 隧道 | 桥梁 | 管廊
ship: 船舶 | 货轮
aircraft: 飞机 | 客机
berth: 泊位
model: 车型 | 机型 | 型号 | 模型 | 大模型
standard: 标准
event: 活动 | 展会 | 比赛
measure: 措施 | 政策
village: 村庄 | 行政村
town: 乡镇
case: 案件 | 病例
market: 市场
paper: 论文
"""
)
# What a rate is per, by word: "per kilogram", "每人", "setahun".
PER: Final = _nouns(
    """
year: year | annum | tahun | 年
month: month | bulan | 月
week: week | minggu | pekan | 周
day: day | hari | 天 | 日
hour: hour | jam | 小时 | h
kg: kilogram | kg | kilo | 公斤 | 千克
g: gram | g | 克
t: tonne | ton | metric ton | t | 吨
m2: square meter | square metre | sq m | m2 | m² | meter persegi | 平方米 | 平米
km2: square kilometer | square kilometre | sq km | km2 | km² | kilometer persegi | km persegi
| 平方公里
m3: cubic meter | cubic metre | m3 | m³ | meter kubik | 立方米 | 方
km: kilometer | kilometre | km | 公里 | 千米
mu: mu | 亩
ha: hectare | hektare | hektar | ha | 公顷
kWh: kilowatt-hour | kilowatt hour | kwh | 千瓦时 | 度电 | 度 | kilowatt jam
MWh: mwh | megawatt-hour
kW: kw | kilowatt | 千瓦
person: person | capita | kapita | head | orang | pasien | patient | worker | pekerja | resident
| passenger | penumpang | warga | jiwa | student | employee | karyawan | 人 | 名 | 位 | 人均
household: household | family | rumah tangga | keluarga | kk | 户
vehicle: vehicle | car | kendaraan | mobil | truck | truk | 辆车 | 辆
unit: unit | piece | buah | 台 | 套 | 个 | 件
product: product | produk
share: share | diluted share | saham | lembar saham | lembar | 股
barrel: barrel | barel | 桶
litre: liter | litre | 升
enterprise: company | firm | enterprise | perusahaan | 家企业 | 家
trip: trip | perjalanan | 次 | 趟 | 班
ticket: ticket | tiket | 张
dose: dose | dosis | 剂
animal: ekor | 头
city: city | kota
project: project | proyek
USD: dollar | us dollar | dolar as | dolar | 美元
"""
)
