"""Counted nouns of Indonesian as a table: the noun as it is stored, then the words that mean it.

The head of an Indonesian phrase stands first, so that its first words decide. People, firms
and works as in english_nouns.py; the rules are in counting.py.
"""

from typing import Final

from articles.text.word_tables import by_word

INDONESIAN_NOUNS: Final = by_word(
    """
enterprise: perusahaan | subkontraktor | maskapai penerbangan | pemilik merek | perusahan | firma
| pabrikan | produsen | pemasok | badan usaha | usaha | umkm | startup | start-up | rintisan
| usaha rintisan | perusahaan rintisan | badan | eksportir | importir | korporasi | emiten
| pengembang | pedagang besar | grup | kelompok usaha | konglomerat | unicorn | entitas
| entitas anak | anak usaha | anak perusahaan | perseroan | bumn | bumd | pt | ukm | ikm | maskapai
| operator seluler | operator telekomunikasi | distributor | agen | dealer | diler | kontraktor
| vendor | tenant | penyewa | koperasi | bank perkreditan rakyat | perusahaan asuransi | asuransi
| pelaku industri | industri | penyedia | penyedia jasa | biro perjalanan | mitra usaha
| galangan kapal | unit usaha | industri kecil | wajib pajak badan | pelapak | penjual daring
| bumdes | kopdes | toko daring | manajer investasi | perusahaan sekuritas | sekuritas | agregator
| penerbit | pemegang lisensi
project: proyek | program | proyek strategis | psn | skema | inisiatif
institution: lab | pemda | pemerintah daerah | pemkab | pemkot | pemprov | labs | institusi
| lembaga | rumah sakit | universitas | sekolah | bank | rs | laboratorium | kampus
| perguruan tinggi | puskesmas | organisasi | instansi | akademi | museum | klinik | pesantren
| pondok pesantren | madrasah | politeknik | smk | sma | smp | sd | slb | paud | tk | posyandu
| perpustakaan | yayasan | lsm | panti asuhan | panti jompo | panti | badan pemerintah
| badan publik | lembaga negara | kementerian/lembaga | polres | polda | polsek | ormas | balai
| pusat penelitian | lembaga penelitian | institut | sekolah dasar | sekolah rakyat
| sekolah menengah | sekolah kejuruan | komunitas
vehicle: kendaraan | mobil | truk | bus | bis | taksi | sepeda motor | motor | unit kendaraan
| unit mobil | unit truk | unit bus | angkot | angkutan kota | minibus | bajaj | ojek | truk tangki
| armada | unit armada | roda dua | roda empat | mikrolet | sepeda listrik | motor listrik
| mobil listrik | skuter | pikap | mobil tangki | mobil dinas | mobil penumpang | kendaraan bermotor
| kendaraan listrik | gerobak
station: stasiun | stasiun pengisian | spbu | spklu | unit stasiun | stasiun hidrogen | halte
| gardu induk | gardu | pom bensin | titik pengisian | stasiun kereta | terminal bus | halte bus
person: lansia | penceramah | dai | pendakwah | ulama | imam | pemuka agama | pengajar | wp | rakyat
| oknum | penunggak | pengemplang | budayawan | komisioner | pendiri | penyelidik | aparatur
| perwakilan | pendamping | debitor | komuter | agitator | awak kabin | pelancong | penerjemah
| mualaf | duda | pasutri | pasangan | sukarelawan | peserta didik | tenaga pemasar | agen asuransi
| pengawas | penyuluh | pengelola | masyarakat | pembalap | pembeli rumah | perakit | penggarap
| pelanggar | pengungsi | penyandang masalah | anggota keluarga | pengidap | penderita | pasien baru
| perokok | pengguna aktif | pengikut | pencinta | pelapor | penggugat | tergugat | saksi ahli
| tamu undangan | kontributor | pengamat | peninjau | penulis buku | pengisi suara | responden
| tukang | montir | mekanik | operator | pelamar | pengemudi | polisi | polwan | polki | bidan
| atlet | murid | santri | jemaah | jamaah | pemudik | pemilih | penerima | penerima manfaat
| pembeli | penghuni | tahanan | korban | korban jiwa | pendaftar | magang | tamu | penonton
| balita | dosen | orang | pekerja | karyawan | penduduk | warga | jiwa | insinyur | teknisi
| mahasiswa | siswa | pasien | peneliti | ilmuwan | penumpang | wisatawan | tenaga kerja | pegawai
| pengunjung | ahli | guru | dokter | petani | lulusan | pelanggan | pengguna | peserta
| tenaga ahli | turis | buruh | nelayan | staf | anggota | perawat | sopir | supir | wisman | wisnus
| wisnu | delegasi | relawan | anak | anak-anak | investor | nasabah | pelajar | orang pekerja
| orang karyawan | pelaku usaha | pelaku umkm | pelaku | pengusaha | wirausaha | pedagang | peternak
| pekebun | petambak | pembudidaya | pengrajin | perajin | penjahit | penambang | pemulung | satpam
| prajurit | tentara | personel | personil | aparat | petugas | pejabat | menteri | gubernur
| bupati | wali kota | kepala daerah | kepala desa | kades | camat | lurah | anggota dewan
| legislator | senator | hakim | jaksa | pengacara | advokat | notaris | saksi | tersangka | terduga
| terlapor | terdakwa | terpidana | narapidana | napi | buron | demonstran | pengunjuk rasa
| aktivis | wartawan | jurnalis | penulis | seniman | musisi | aktor | penari | penyanyi | desainer
| arsitek | programmer | analis | ekonom | akademisi | guru besar | profesor | doktor | sarjana
| pakar | tokoh | konsultan | pelatih | pemain | pesepak bola | pembalap | pelari | wasit | suporter
| penggemar | pengikut | pembaca | pendengar | pemirsa | pengungsi | imigran | migran
| pekerja migran | tki | tkw | wni | wna | asn | pns | cpns | pppk | honorer | tenaga honorer
| tenaga medis | tenaga | tenaga kependidikan | tenaga kesehatan | nakes | tenaga pendidik
| tenaga pengajar | tenaga teknis | tenaga profesional | tenaga kerja asing | tka | talenta | kader
| pengurus | pengelola | manajer | direktur | direksi | komisaris | ceo | pimpinan | pemimpin
| ketua | utusan | duta besar | diplomat | pemegang saham | debitur | kreditur | peminjam | penabung
| pemegang polis | wajib pajak | pembayar | konsumen | pemilik | penjual | kurir | pengantar | mitra
| mitra pengemudi | sukarelawan | pencari kerja | penganggur | pengangguran | kandidat | calon
| calon jemaah | calon penumpang | caleg | pemenang | juara | peraih | pemegang | lulusan sarjana
| alumni | anak muda | pemuda | pemudi | remaja | perempuan | laki-laki | pria | wanita | ibu
| ibu hamil | bayi | bocah | orang tua | janda | yatim | anak yatim | difabel
| penyandang disabilitas | disabilitas | pensiunan | purnawirawan | veteran | pekerja harian
| tukang ojek | pengemudi ojek | masinis | pilot | pramugari | awak | awak kapal | abk | kru
| nakhoda | pelaut | pejalan kaki | pesepeda | pemotor | pengendara | penyelam | pendaki | peziarah
| santriwati | ustaz | kiai | pendeta | pastor | umat | penyuluh | penyidik | auditor | pengawas
| inspektur | pemeriksa | pemadam | penjaga | asisten | sekretaris | kasir | koki | pelayan
| pembantu | asisten rumah tangga | warga negara | warga asing | milenial
job: lapangan kerja | pekerjaan | lowongan | lowongan kerja | posisi | potensi pekerjaan
| kesempatan kerja | lapangan pekerjaan | jabatan | formasi
robot: robot | unit robot | drone | humanoid | lengan robot
product: produk | barang | jenis produk | item | komoditas | jenis barang | varian | obat | vaksin
| menu | jenis komoditas
unit: unit | buah | set | server | cip | chip | keping | lembar | perangkat | lot | pcs | kartu
| derek | crane | ketel | boiler | komponen | butir | batang | bilah | helai | lempeng | potong
| akselerator | prosesor | gpu | alat kesehatan | perangkat keras
panel: panel
lamp: lampu
camera: kamera | cctv | kamera pengawas
sensor: sensor
screen: layar
television: televisi
refrigerator: kulkas
conditioner: pendingin udara | ac | unit ac
pump: pompa
generator: generator | genset
transformer: trafo
meter: meteran
stove: kompor
cylinder: tabung | tabung gas
furnace: tungku
tool: alat
part: suku cadang
tyre: ban
wheelchair: kursi roda
table: meja
cabinet: lemari
box: kotak | kardus | dus | karton
sack: karung | sak
pack: bungkus | sachet | pak
pair: pasang
roll: gulungan | gulung
can: kaleng
bag: kantong
garment: baju
shoe: sepatu
uniform: seragam
mask: masker
module: modul
ventilator: ventilator
syringe: jarum suntik
photo: foto | gambar
coin: koin | uang logam
plot: kaveling | petak
rack: rak
wafer: wafer
connection: sambungan | sambungan rumah | sr
escalator: eskalator
lift: lift
network: jaringan
machine: mesin | lengan
asset: aset
object: objek | benda
banner: spanduk | baliho
lane: lajur
scholarship: beasiswa
specimen: spesimen
destination: destinasi
flower: bunga
goal: gol
language: bahasa
song: lagu
fund: reksa dana | etf | dana investasi
video: video | konten
execution: eksekusi
licence: sim | iup | izin usaha | lisensi
return: spt
innovation: inovasi
neighbourhood: rt | rw
tribe: suku | suku bangsa | etnis
fossil: fosil
jewel: perhiasan | berlian
polling station: tps
microchip: mikrocip
mosque: masjid
church: gereja
temple: pura | vihara | kelenteng
ministry: kementerian
department: dinas
association: asosiasi
union: serikat | serikat pekerja
federation: federasi
embassy: kedutaan
court: pengadilan
commission: komisi
directorate: direktorat
pharmacy: apotek
tractor: traktor
excavator: ekskavator
bicycle: sepeda
ambulance: ambulans
tram: trem
boat: perahu
house: rumah | rumah warga
location: titik | lokasi
request: permohonan
seedling: bibit | bibit pohon
section: seksi
patent: paten | hak paten
application: aplikasi | pengajuan | usulan
facility: asrama | fasilitas | pabrik | pusat data | pusat | bengkel | pangkalan | kilang
| inkubator | pembangkit | depo | smelter | unit pabrik | galangan | sentra | sentra industri
| balai latihan | tempat pengolahan | instalasi | instalasi pengolahan | ipal | pltu | plta | pltg
| pltgu | plts | pltb | pltp | pltn | pltd | pusat riset | lini | lini produksi | jalur produksi
| pabrik pengolahan | rumah produksi | sarana | prasarana | spam
port: pelabuhan
berth: dermaga
airport: bandara | bandar udara
terminal: terminal
site: situs
stadium: stadion
pool: kolam renang | kolam
pond: tambak | embung
toilet: toilet | kamar mandi
kitchen: dapur | dapur umum | dapur mbg | sppg
canteen: kantin
mall: pusat perbelanjaan
studio: studio
shelter: tempat penampungan
post: posko | pos | pos polisi
gate: gerbang | gerbang tol | loket
well: sumur | sumur minyak
rig: rig | anjungan
tank: tangki
prison: lapas | rutan | penjara | rumah tahanan
ward: bangsal
cluster: klaster | kluster
contract: kontrak | kesepakatan dagang | kontrak kerja
bond: obligasi | surat utang | sukuk | seri obligasi
agreement: perjanjian | nota kesepahaman | mou | kesepakatan | pakta | kerja sama | protokol
intersection: persimpangan | simpang | perempatan
city: kota | kabupaten/kota | kabupaten | kabupaten dan kota | kota/kabupaten | kota besar
district: distrik | kecamatan | kapanewon
village: desa | kelurahan | dusun | kampung | nagari | desa/kelurahan | pekon | gampong
province: provinsi | propinsi
state: negara bagian
country: negara | bangsa | perekonomian
time: kali
visit: kunjungan wisatawan | kunjungan
night: malam
room: kamar | kamar hotel | ruang kelas | ruangan | ruang
trip: perjalanan | keberangkatan | pelayaran | trip | rit | perjalanan kereta | pengiriman
team: tim | regu | kelompok | kelompok tani | rombongan | satuan tugas | kesebelasan | klub
parcel: paket | paket kiriman | kiriman | paket sembako
household: rumah tangga | kk | pelanggan rumah tangga | kpm | keluarga penerima manfaat
| keluarga penerima
service: layanan | jenis layanan
area: kawasan | zona | blok | wilayah | area | daerah | kawasan industri | bidang tanah | petak
| lahan | kavling | hutan | dapil | daerah pemilihan | wilayah kerja | danau
branch: cabang | kantor cabang | kantor | kanwil | kantor wilayah | kantor pelayanan
building: gedung | bangunan | menara | blok apartemen | candi | istana | vila | villa | ruko
| gedung sekolah
train: kereta | kereta api | lokomotif | rangkaian kereta | rangkaian | gerbong | krl | kereta cepat
route: rute | jalur | jalur bus | lintasan | ruas tol | ruas | trayek | koridor | jalur kereta
| jalur kereta api | jalur pelayaran | jalur penerbangan
ship: kapal | feri | tanker | kapal tanker | tongkang | kapal selam | kapal perang | kapal nelayan
| kapal ikan | kapal pesiar
aircraft: pesawat | helikopter | jet | pesawat tempur | pesawat komersial | jet tempur
spacecraft: roket | rudal | peluru kendali | wahana antariksa
floor: lantai
indicator: indikator | parameter
course: mata kuliah | pelatihan | kursus
species: spesies
bed: tempat tidur | ranjang
seat: kursi | tempat duduk
investment: investasi | akuisisi
model: model
standard: standar | sni
share: saham | lembar saham | helai saham
event: acara | kegiatan | peristiwa | event | kejadian | aksi
exhibition: pameran
conference: konferensi
forum: forum
match: pertandingan | laga
meeting: rapat | pertemuan
seminar: seminar | lokakarya
concert: konser
festival: festival
protest: demonstrasi
attack: serangan
explosion: ledakan
fire: kebakaran
flood: banjir
earthquake: gempa
eruption: letusan
incident: insiden
landslide: longsor
disaster: bencana
competition: lomba | turnamen
hearing: sidang
case: kasus | perkara | gugatan | laporan polisi
death: kematian | kasus kematian
measure: kebijakan | paket kebijakan
container: kontainer | peti kemas
paper: makalah | artikel ilmiah | jurnal ilmiah
book: buku | judul buku | judul
animal: ekor | satwa | hewan | hewan kurban
cow: sapi | ekor sapi
chicken: ayam | ekor ayam
goat: kambing | ekor kambing
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
bridge: jembatan | flyover | jalan layang
tunnel: terowongan
road: ruas jalan | jalan
home: unit rumah | hunian | rumah subsidi | unit hunian | rumah layak huni
apartment: apartemen | unit apartemen
ticket: tiket | karcis
flight: penerbangan
park: taman
mine: tambang
warehouse: gudang
platform: platform | peron
phone: ponsel | telepon genggam | hp | telepon | telepon seluler
battery: baterai | sel baterai
turbine: turbin
satellite: satelit
dose: dosis
bottle: botol
copy: eksemplar
tree: pohon | batang pohon | pohon bakau | tanaman
store: toko | gerai | kios | minimarket | supermarket | mal | outlet | warung | lapak | ritel
| swalayan
restaurant: restoran | rumah makan | kafe | warung makan | kedai
hotel: hotel | penginapan | homestay
computer: komputer | laptop
market: pasar
family: kepala keluarga | keluarga
farm: peternakan | perkebunan | kebun
reservoir: waduk | bendungan | bendung
river: sungai
rule: aturan | peraturan | ketentuan | regulasi | pasal
law: undang-undang | raperda | rancangan undang-undang | perda | ruu
question: pertanyaan
film: film | judul film
complaint: aduan | pengaduan | keluhan
accident: kecelakaan
order: pesanan
account: rekening | akun | rekening bank
report: laporan
document: dokumen | berkas | surat | sertifikat tanah
certificate: sertifikat | ijazah
visa: visa | paspor | izin
loan: pinjaman | kredit
transaction: transaksi
test: tes | uji | pemeriksaan | uji coba
operation: operasi
award: penghargaan | medali | piala
website: situs web | laman
channel: saluran | kanal
brand: merek | brand
party: partai | partai politik | parpol
newspaper: surat kabar | majalah | koran
vote: suara
portion: porsi
island: pulau | gili
"""
)
