"""Counted nouns of Indonesian as a table: the noun as it is stored, then the words that mean it.

The head of an Indonesian phrase stands first, so that its first words decide. People, firms
and works as in english_nouns.py; the rules are in counting.py.
"""

from typing import Final

from articles.text.amounts.indonesian_people import INDONESIAN_PEOPLE
from articles.text.amounts.indonesian_places import INDONESIAN_PLACES
from articles.text.word_tables import by_word

_THINGS: Final = by_word(
    """
dealer: dealer | diler
grave: makam
kiosk: kios
tenant: tenant | penyewa | peserta pameran bazar
cooperative: koperasi | kopdes | kdmp | kud
project: proyek | psn
program: program
scheme: skema
initiative: inisiatif
vehicle: kendaraan | mobil | truk | bus | bis | taksi | sepeda motor | motor | angkot
| angkutan kota | minibus | bajaj | ojek | armada | roda dua | roda empat | mikrolet | skuter
| pikap | becak | mikrotrans | lcgc | sedan | suv | mpv | bemo
cart: gerobak
commissioner: komisioner
couple: pasutri | pasangan
investor: investor | calon investor | pemodal | penanam modal | sid | pemegang sid
job: lapangan kerja | pekerjaan | lowongan | posisi | potensi pekerjaan | kesempatan kerja
| lapangan pekerjaan | jabatan | formasi
robot: robot | drone | humanoid | lengan robot
product: produk | barang | jenis produk | item | jenis barang | varian | pos tarif | kode hs
| tipe produk
commodity: komoditas | jenis komoditas | komoditi
drug: obat | jenis obat | obat-obatan
vaccine: vaksin | jenis vaksin
menu: menu
unit: unit | buah | set | server | cip | chip | lembar | lot | pcs | kartu | butir | batang
| semikonduktor | akselerator | prosesor | gpu
piece: keping | bilah | helai | potong | pecahan
observation: observasi | pengamatan
certification: sertifikasi
nomination: nominasi
device: perangkat | alat | gawai | gadget
crane: derek | crane | keran derek | gantry crane
component: komponen
slab: lempeng | lempengan
panel: panel | modul surya | keping panel
lamp: lampu | pju
camera: kamera | cctv
sensor: sensor
screen: layar
television: televisi | tv
refrigerator: kulkas | lemari es
air conditioner: pendingin udara | ac
pump: pompa
generator: generator | genset
transformer: trafo | transformator
meter: meteran | meter listrik | meter air
stove: kompor
cylinder: tabung
part: suku cadang
tyre: ban
wheelchair: kursi roda
table: meja
cabinet: lemari
box: kotak | kardus | boks
carton: dus | karton
sack: karung | sak | zak
pack: bungkus | sachet | pak | kemasan
pair: pasang
roll: gulungan | gulung
can: kaleng
bag: kantong | tas
garment: baju | potong pakaian | pakaian | garmen | stel | celana | kemeja | kaus | kaos | jaket
| gaun | rok | daster | blus
shoe: sepatu
uniform: seragam
mask: masker
module: modul
ventilator: ventilator
syringe: jarum suntik
photo: foto | gambar
coin: koin | uang logam
plot: kaveling | petak | bidang tanah | kavling | kapling | persil | bidang lahan
rack: rak
wafer: wafer | keping wafer
connection: sambungan | sr | jargas | ssl | pasang baru
escalator: eskalator
elevator: lift | elevator
network: jaringan
machine: mesin | lengan | alat berat | alat mesin pertanian | alsintan
asset: aset
object: objek | benda
banner: spanduk | baliho
lane: lajur | jalur sepeda
scholarship: beasiswa
specimen: spesimen
flower: bunga
goal: gol
language: bahasa
song: lagu
fund: reksa dana | etf | dana investasi | produk reksa dana | dana pensiun
video: video | konten
execution: eksekusi
license: sim | iup | lisensi | nib | nomor induk berusaha
return: spt
innovation: inovasi
tribe: suku | etnis
fossil: fosil
jewel: perhiasan | berlian
polling station: tps | tempat pemungutan suara
microchip: mikrocip
ministry: kementerian
department: dinas
association: asosiasi
union: serikat
federation: federasi
commission: komisi
directorate: direktorat
tractor: traktor
excavator: ekskavator
bicycle: sepeda
ambulance: ambulans | mobil ambulans
tram: trem
boat: perahu | speedboat | kapal cepat
request: permohonan
seedling: bibit | batang bibit
patent: paten | hak paten
application: aplikasi | pengajuan | lamaran | permohonan paten | permohonan merek | pendaftaran
proposal: usulan | proposal
line: lini | jalur | saluran transmisi | lintas pelayanan | sirkuit transmisi
window: loket
tank: tangki
contract: kontrak | kesepakatan dagang | ppa | perjanjian jual beli
bond: obligasi | surat utang | sukuk | seri obligasi | sbn ritel
agreement: perjanjian | nota kesepahaman | mou | kesepakatan | pakta | kerja sama | protokol
| nota kesepakatan | letter of intent | loi | memorandum | fta | cepa | pks kerja sama
time: kali
visit: kunjungan
night: malam
trip: perjalanan | keberangkatan | pelayaran | trip | rit | pengiriman | ritase
team: tim | regu | rombongan | satuan tugas | kesebelasan
group: kelompok | gapoktan | poktan | kelompok usaha bersama | kube | kloter | kelompok terbang
club: klub
parcel: paket | kiriman
package: paket sembako | paket bantuan | paket pekerjaan | paket wisata | paket pengadaan
| paket data | paket stimulus | paket proyek | paket makanan | paket ekonomi | paket konstruksi
| paket lelang
household: rumah tangga | kk | pelanggan rumah tangga | kpm | kepala keluarga | rtm | keluarga
service: layanan | jenis layanan
train: kereta | rangkaian | krl | trainset | train set | ka
locomotive: lokomotif
carriage: gerbong | kereta penumpang
route: rute | jalur bus | lintasan | trayek | jalur pelayaran | jalur penerbangan | jalur udara
| jalur mudik | jalur alternatif | jalur wisata
corridor: koridor
ship: kapal | feri | tanker
barge: tongkang
submarine: kapal selam
aircraft: pesawat | jet
helicopter: helikopter
rocket: roket
missile: rudal | peluru kendali
spacecraft: wahana antariksa
indicator: indikator
parameter: parameter
course: mata kuliah | pelatihan | kursus | sks | program pelatihan
species: spesies | jenis ikan | jenis burung | jenis tumbuhan
seat: kursi | tempat duduk
investment: investasi | komitmen investasi
acquisition: akuisisi
model: model
standard: standar | sni
share: saham | lembar saham | helai saham
event: acara | kegiatan | peristiwa | event | kejadian | aksi | ajang
exhibition: pameran
conference: konferensi
forum: forum
match: pertandingan | laga
meeting: rapat | pertemuan
seminar: seminar | lokakarya
concert: konser
festival: festival
protest: demonstrasi | unjuk rasa
attack: serangan
explosion: ledakan
fire: kebakaran | kasus kebakaran
flood: banjir | kejadian banjir
earthquake: gempa | kali gempa
eruption: letusan
incident: insiden
landslide: longsor | tanah longsor
disaster: bencana
competition: lomba
tournament: turnamen
hearing: sidang | persidangan
case: kasus | perkara | laporan polisi
lawsuit: gugatan
death: kematian | kasus kematian
policy: kebijakan | polis
measure: paket kebijakan | langkah kebijakan
container: kontainer | peti kemas | boks kontainer
paper: makalah | artikel ilmiah | jurnal ilmiah | karya ilmiah | publikasi
book: buku | judul
animal: ekor | satwa | hewan | ternak
cow: sapi
chicken: ayam
goat: kambing
buffalo: kerbau
sheep: domba
pig: babi
horse: kuda
duck: bebek | itik
fish: ikan
elephant: gajah
tiger: harimau
bird: burung
panda: panda
subject: mata pelajaran
ticket: tiket | karcis
flight: penerbangan | jadwal penerbangan | pergerakan pesawat | frekuensi penerbangan
platform: platform | peron
phone: ponsel | telepon | smartphone | iphone | hp
battery: baterai | sel baterai | aki
turbine: turbin
satellite: satelit
dose: dosis
bottle: botol
copy: eksemplar | salinan
tree: pohon | batang pohon | tanaman | pokok | batang mangrove | mangrove
computer: komputer | pc
laptop: laptop | chromebook
rule: aturan | peraturan | ketentuan | regulasi
article: pasal | artikel
law: undang-undang | raperda | rancangan undang-undang | perda | ruu
question: pertanyaan | soal
film: film | judul film
complaint: aduan | pengaduan | keluhan | laporan aduan | laporan masyarakat
accident: kecelakaan | kasus kecelakaan
order: pesanan | pemesanan | surat pemesanan kendaraan | spk | order
account: rekening | akun
report: laporan | pelaporan
document: dokumen | berkas
certificate: sertifikat | ijazah | akta | sertipikat | shm | hgb
visa: visa
passport: paspor
loan: pinjaman | kredit | akad
transaction: transaksi | kali transaksi
test: tes | uji | sampel uji
examination: pemeriksaan | jenis pemeriksaan
inspection: inspeksi
operation: operasi | tindakan operasi
award: penghargaan
medal: medali
trophy: piala | trofi
website: situs web | laman | situs judi | website | domain
channel: kanal
brand: merek | brand | jenama
party: partai | parpol
newspaper: surat kabar | majalah | koran
vote: suara
portion: porsi
stock: emiten saham | saham unggulan | saham lapis kedua
slope: lintasan ski | jalur ski
app: aplikasi seluler | aplikasi digital | aplikasi ponsel
recording: rekaman
pen: pena | pulpen
vial: vial
ampoule: ampul
tablet: tablet | kaplet | butir pil
capsule: kapsul
fragment: serpihan | fragmen
concession: konsesi | hgu | hak guna usaha
permit: pbg | imb | rekomendasi izin | persetujuan lingkungan | izin | surat izin | konsesi izin
| perizinan
charger: pengisi daya | charger | tiang pengisian | mesin pengisian
base station: bts | base transceiver station
tender: lelang | tender
claim: klaim
ruling: putusan
verdict: vonis
violation: pelanggaran
offence: tindak pidana
sample: sampel | specimen
experiment: eksperimen | percobaan
recommendation: rekomendasi
finding: temuan
letter: surat edaran
comment: komentar
call: panggilan | kunjungan kapal
download: unduhan
record: rekor
sport: cabang olahraga | cabor
stage: etape
championship: kejuaraan
card: kartu sim | kartu kredit | kartu debit | kartu tani | kartu sembako | sim card
| kartu perdana | kartu uang elektronik
sheet: lembaran
banknote: uang kertas | lembar uang
bar: batang emas | emas batangan
cigarette: batang rokok
egg: butir telur | telur
coconut: butir kelapa
fry: benur | benih ikan | benih bening lobster
turtle: penyu | tukik
orangutan: orangutan | orang utan
rhino: badak
crocodile: buaya
dog: ekor anjing | anjing
lobster: lobster
engine: mesin pesawat | mesin mobil | mesin motor | mesin diesel
atm: atm | mesin atm
harvester: mesin panen | combine harvester
forklift: forklift
scanner: pemindai | mesin pemindai | ct scan
printer: printer | pencetak
antenna: antena
voyage: pelayaran kapal
arrival: kedatangan
departure: keberangkatan pesawat
movement: pergerakan
bullet: peluru
firearm: senjata | pucuk senjata
launch: peluncuran
cell: sel surya
meal: kali makan
recipe: resep
cup: cangkir | gelas | cup
glass: gelas kaca
drum: drum
jerrycan: jeriken | jerigen
bundle: ikat | bal | bale
carpet: karpet
tent: tenda
mattress: kasur | matras | velbed
blanket: selimut
bench: bangku
chair: kursi plastik
rest area: rest area | tempat istirahat
parking space: slot parkir | petak parkir | tempat parkir | satuan ruang parkir | srp
lot: lot tanah
lab: lab komputer
desk: meja kerja
class: rombongan belajar | rombel | kelas
journal: jurnal
episode: episode
show: pertunjukan | pentas | pementasan
screening: penayangan
album: album
game: gim | game | judul gim
link: tautan
voucher: voucher | kupon
coupon: kupon undian
deal: transaksi merger | kesepakatan bisnis
merger: merger
ipo: ipo | penawaran umum perdana
company: calon emiten
birth: kelahiran
marriage: pernikahan | perkawinan
divorce: perceraian
surgery: operasi jantung | operasi bedah | tindakan bedah
transplant: transplantasi
consultation: konsultasi
raid: penggerebekan | razia | operasi tangkap tangan | ott
arrest: penangkapan
bill: rancangan peraturan
capital: ibu kota
sector: sektor | lapangan usaha | subsektor
feature: fitur
artefact: artefak | benda purbakala | benda cagar budaya
cultural site: cagar budaya
world heritage site: warisan dunia
toll road: jalan tol
pillar: tiang pancang | pilar jembatan
cyberattack: serangan siber
vulnerability: celah keamanan
malware: malware
token: token
bitcoin: bitcoin
kit: kit | alat tes
invention: penemuan | invensi
trademark: merek dagang
prototype: purwarupa | prototipe
session: sesi
donation: donasi
grant: hibah
rice cooker: rice cooker | penanak nasi
border post: plbn | pos lintas batas
cat: kucing
shark: hiu
type: jenis | macam | ragam | tipe
message: pesan
response: tanggapan | respons
objection: sanggahan
work: karya
title: gelar
issue: emisi
series: seri
attempt: upaya
design: rancangan
listing: pencatatan
security: efek
evidence: alat bukti | barang bukti
quota: kuota
step: langkah
wholesale market: pasar induk
cycle: siklus
cargo: kargo
dryer: mesin pengering | pengering
instalment: angsuran | cicilan | kali angsuran | kali cicilan
wave: gelombang
grouping: golongan
merchant: merchant
bowl: mangkuk | mangkok
plate: piring
body: jenazah | mayat | jasad
batch: angkatan
character: karakter
hole: lubang
sign: rambu
golf course: lapangan golf
cubicle: kubikel
wreck: bangkai kapal
gun: pucuk
helmet: helm
watch: jam tangan
violin: biola
guitar: gitar
toy: mainan
doll: boneka
statue: patung
painting: lukisan
stamp: prangko
torch: obor
"""
)
INDONESIAN_NOUNS: Final = INDONESIAN_PEOPLE | INDONESIAN_PLACES | _THINGS
