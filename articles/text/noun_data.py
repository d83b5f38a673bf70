"""Counted nouns in English and Indonesian, as tables; the rules: counting.py.

Each line is the noun as it is stored (singular, English), then the words that mean it.
"""

from typing import Final

from articles.text.word_tables import by_word, listed

ENGLISH_NOUNS: Final = by_word(
    """
enterprise: groups | conglomerates | enterprises | companies | company | firms | firm
| businesses | start-ups | startups | startup | manufacturers | makers | suppliers | retailers
| exporters | importers | corporations | unicorns | giants | entities | merchants | lenders
| automakers | operators | subsidiaries | vendors | tenants
project: subprojects | sub-projects | projects | project | schemes | undertakings
institution: institutions | institutes | hospitals | universities | schools | colleges | banks
| laboratories | labs | organizations | organisations | agencies | clinics | kindergartens
| academies | museums | libraries
vehicle: vehicles | cars | trucks | buses | taxis | lorries | automobiles | evs | sedans | suvs
| motorcycles | robotaxis
station: stations | station
person: interns | elderly | pensioners | guests | spectators | commuters | apprentices | pupils
| trainees | population | passenger | visitor | tourist | resident | worker | employee | student
| strong workforce | strong team | people | persons | workers | employees | residents | staff
| engineers | students | patients | technicians | researchers | scientists | experts
| passengers | tourists | visitors | inhabitants | teachers | doctors | farmers | graduates
| specialists | users | households members | personnel | professionals | citizens | talents
| talent | scholars | delegates | participants | customers | travellers | travelers | nurses
| drivers | migrants | employed | unemployed | academicians | members | attendees | volunteers
| children | women | men | investors | subscribers
job: jobs | job | posts | positions | vacancies | openings
robot: robots | robot | humanoids | drones
product: products | product | goods | items | articles | varieties
room: rooms | guest rooms
night: nights | overnight stays | room nights
visit: visits
unit: accelerators | processors | units | unit | sets | pieces | servers | chips | lots
| devices | panels | wafers | terminals | piles | chargers | charging piles | beds | seats
| sensors | cabinets | racks | parts | boxes | gpus | base stations
patent: patents | patent
application: applications | filings | apps
facility: facilities | plants | factories | data centers | data centres | centers | centres
| data center | bases | workshops | incubators | yards | depots | venues | hubs | mills | plant
| sites | terminals
contract: contracts | deals | contract
bond: bonds
round: rounds
agreement: agreements | memorandums | pacts | memoranda
intersection: intersections | junctions | crossroads
city: cities | towns | municipalities
county: counties
district: districts
village: villages
province: provinces | province | regions
country: countries | nations | economies
trip: trips | voyages | journeys | runs | passenger trips | sailings
team: teams
parcel: parcels | packages
household: households
service: services
area: areas | zones | blocks | communities | neighbourhoods | neighborhoods
branch: branches | offices | branch
building: buildings | towers | skyscrapers
train: trains | locomotives
route: routes | lines | bus routes | corridors | subway lines
ship: ships | vessels | tankers
aircraft: aircraft | planes | airplanes | jets | helicopters
berth: berths
port: ports | seaports
floor: floors | storeys | stories
indicator: indicators
course: courses
species: species
seat: seats
bed: beds
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
bridge: bridges
tunnel: tunnels
road: roads
highway: highways | expressways | motorways
pipeline: pipelines
home: homes | houses | housing units
apartment: apartments | flats
ticket: tickets
flight: flights
park: parks | industrial parks
mine: mines
warehouse: warehouses
platform: platforms
machine: machines
phone: phones | smartphones
battery: batteries
turbine: turbines | wind turbines
satellite: satellites
dose: doses
bottle: bottles
copy: copies
tree: trees
store: stores | shops | outlets
restaurant: restaurants
hotel: hotels
computer: computers
family: families
theatre: theatres | theaters | cinemas
farm: farms
reservoir: reservoirs
rule: rules
question: questions
film: films
match: matches
complaint: complaints
accident: accidents
order: orders
account: accounts
card: cards
"""
)
INDONESIAN_NOUNS: Final = by_word(
    """
enterprise: perusahaan | perusahan | firma | pabrikan | produsen | pemasok | badan usaha | usaha
| umkm | startup | rintisan | badan | eksportir | importir | korporasi | emiten | pengembang
| pedagang
project: proyek | program
institution: lab | labs | institusi | lembaga | rumah sakit | universitas | sekolah | bank
| laboratorium | kampus | perguruan tinggi | puskesmas | organisasi | instansi | akademi
| museum
vehicle: kendaraan | mobil | truk | bus | taksi | sepeda motor | motor | unit kendaraan
| unit mobil | unit truk | unit bus
station: stasiun | stasiun pengisian | spbu | spklu | unit stasiun | stasiun hidrogen
person: lansia | responden | tukang | operator | pelamar | pengemudi | polisi | bidan | atlet
| murid | santri | jemaah | pemudik | pemilih | penerima | pembeli | penghuni | tahanan | korban
| pendaftar
| magang | tamu | penonton | balita | dosen | orang | pekerja | karyawan
| penduduk | warga | jiwa | insinyur | teknisi | mahasiswa | siswa | pasien | peneliti | ilmuwan
| penumpang | wisatawan | tenaga kerja | pegawai | pengunjung | ahli | guru | dokter | petani
| lulusan | pelanggan | pengguna | peserta | tenaga ahli | turis | buruh | nelayan | staf
| anggota | perawat | sopir | wisman | delegasi | relawan | anak | investor | nasabah | pelajar
| orang pekerja | orang karyawan
job: lapangan kerja | pekerjaan | lowongan | posisi | potensi pekerjaan | kesempatan kerja
| lapangan pekerjaan
robot: robot | unit robot | drone
product: produk | barang | jenis produk | item | komoditas
unit: unit | buah | set | server | cip | chip | keping | lembar | perangkat | panel | lot | pcs
| titik
patent: paten
application: aplikasi | permohonan
facility: asrama | fasilitas | pabrik | pusat data | pusat | bengkel | pangkalan | kilang
| inkubator | pembangkit | depo | smelter | unit pabrik
contract: kontrak | kesepakatan
bond: obligasi
agreement: perjanjian | nota kesepahaman | mou
intersection: persimpangan | simpang
city: kota | kabupaten/kota | kabupaten | kabupaten dan kota
district: distrik | kecamatan
village: desa | kelurahan
province: provinsi | propinsi
country: negara
time: kali
visit: kunjungan wisatawan | kunjungan
night: malam
room: kamar
trip: perjalanan | keberangkatan | pelayaran | trip | rit
team: tim
parcel: paket | paket kiriman
household: rumah tangga | kk | pelanggan rumah tangga
service: layanan
area: kawasan | zona | blok | wilayah | area
branch: cabang | kantor cabang | kantor
building: gedung | bangunan | menara
train: kereta | kereta api | lokomotif | rangkaian kereta | rangkaian | gerbong
route: rute | jalur | lintasan | ruas tol | ruas
ship: kapal
aircraft: pesawat | helikopter
berth: dermaga
port: pelabuhan
floor: lantai
indicator: indikator
species: spesies
bed: tempat tidur
seat: kursi
investment: investasi
model: model
standard: standar
share: saham | lembar saham | helai saham
event: pameran | acara | kegiatan
case: kasus | perkara | gugatan
container: kontainer | peti kemas
paper: makalah
animal: ekor | sapi | ayam | kambing
subject: subsektor
bridge: jembatan
tunnel: terowongan
road: ruas jalan | jalan
home: rumah | unit rumah
apartment: apartemen
ticket: tiket
flight: penerbangan
park: taman
mine: tambang
warehouse: gudang
platform: platform
machine: mesin
phone: ponsel
battery: baterai
turbine: turbin
satellite: satelit
dose: dosis
bottle: botol
copy: eksemplar
tree: pohon | batang pohon
store: toko | gerai | kios
restaurant: restoran | rumah makan
hotel: hotel
computer: komputer
market: pasar
family: kepala keluarga | keluarga
farm: peternakan
reservoir: waduk | bendungan
film: film
complaint: aduan | pengaduan
accident: kecelakaan
order: pesanan
account: rekening | akun
document: dokumen
award: penghargaan
island: pulau
"""
)
# What ends the noun phrase that a number counts.
ENGLISH_STOP: Final = frozenset(
    listed(
        "in of to from by for at on with and or as than that which who whose is are was were be"
        " been has have had will would could can may the a an this these those it its their his"
        " her per each every while but into over under between during since until after before"
        " more less worth last first next through across among within via compared up down out"
        " when where he she they we you not also now so if because due along against how what why"
        " many much respectively including years months weeks decades times"
        " said say told went came took gave became began rose fell grew remain remained did"
    )
)
INDONESIAN_STOP: Final = frozenset(
    listed(
        "di ke dari pada yang dan dengan untuk oleh milik akan telah sudah adalah atau itu ini"
        " serta hingga sampai bagi kepada antara saat ketika setelah sebelum karena sejak"
        " dalam tersebut juga tidak per lebih termasuk sebagai kali kata halaman bab persen"
        " tahun bulan minggu pekan hari jam derajat besar kecil baru lalu wib secara namun"
        " kemudian masih kini seperti maka agar jika"
    )
)
# "units" that follow the name of a kind of goods count that kind.
GOODS: Final[dict[str, dict[str, str]]] = {
    "en": {
        "robot": "robot", "vehicle": "vehicle", "car": "vehicle", "truck": "vehicle",
        "bus": "vehicle", "aircraft": "aircraft", "ship": "ship", "train": "train",
        "drone": "robot", "patent": "patent", "parcel": "parcel",
    },
    "id": {
        "robot": "robot", "kendaraan": "vehicle", "mobil": "vehicle", "truk": "vehicle",
        "bus": "vehicle", "pesawat": "aircraft", "kapal": "ship", "kereta": "train",
        "drone": "robot", "paten": "patent", "paket": "parcel",
    },
}  # fmt: skip
