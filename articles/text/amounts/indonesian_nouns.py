"""Counted nouns of Indonesian as a table: the noun as it is stored, then the words that mean it.

The head of an Indonesian phrase stands first, so that its first words decide. People, firms
and works as in english_nouns.py; the rules are in counting.py.
"""

import re
from typing import Final

from articles.text.amounts.english_nouns import class_of, is_device
from articles.text.amounts.indonesian_acts import INDONESIAN_ACTS
from articles.text.amounts.indonesian_people import INDONESIAN_PEOPLE
from articles.text.amounts.indonesian_places import INDONESIAN_PLACES
from articles.text.amounts.indonesian_things import INDONESIAN_ANIMALS, INDONESIAN_GOODS
from articles.text.word_tables import by_word, words

_THINGS: Final = by_word(
    """
dealer: dealer | diler | jaringan diler | jaringan dealer; kiosk: kios; buyer: pembeli
customer: pelanggan; client: klien; frame: rangka | sasis
tenant: tenant | penyewa | peserta pameran bazar; cooperative: koperasi | kopdes | kdmp | kud
vehicle: kendaraan | mobil | truk | bus | bis | taksi | sepeda motor | motor | angkot
| angkutan kota | minibus | bajaj | ojek | armada | roda dua | roda empat | mikrolet | skuter
| pikap | becak | mikrotrans | lcgc | sedan | suv | mpv | bemo; cart: gerobak
commissioner: komisioner; couple: pasutri | pasangan
investor: investor | calon investor | pemodal | penanam modal | sid | pemegang sid
robot: robot | drone | humanoid | lengan robot
product: produk | barang | jenis produk | item | jenis barang | varian | pos tarif | kode hs
| tipe produk; commodity: komoditas | jenis komoditas | komoditi
drug: obat | jenis obat | obat-obatan; vaccine: vaksin | jenis vaksin; menu: menu
unit: unit | buah | set | server | cip | chip | lembar | lot | pcs | butir | batang | semikonduktor
| akselerator | prosesor | gpu | sirkuit terpadu | sirkuit terintegrasi | peralatan
piece: keping | helai | potong | pecahan; device: perangkat | alat | gawai | gadget
crane: derek | crane | keran derek | gantry crane | tower crane; component: komponen
electrolyser: elektrolisis; catalyst: katalis; membrane: membran; electrode: elektroda; rail: rel
shaft: poros; pack: paket baterai; loom: alat tenun | mesin tenun; mould: cetakan; mission: misi
slab: lempeng | lempengan; panel: panel | modul surya | keping panel | panel surya
lamp: lampu | pju; camera: kamera | cctv; sensor: sensor; screen: layar; television: televisi | tv
refrigerator: kulkas | lemari es; conditioner: pendingin udara | ac; pump: pompa
generator: generator | genset; transformer: trafo | transformator
meter: meteran | meter listrik | meter air; stove: kompor; cylinder: tabung; part: suku cadang
tyre: ban; wheelchair: kursi roda; table: meja; cabinet: lemari; box: kotak | kardus | boks
carton: dus | karton; sack: karung | sak | zak; pack: bungkus | pak | kemasan; pair: pasang
roll: gulungan | gulung; can: kaleng; bag: kantong | tas | kantong darah
garment: baju | potong pakaian | pakaian | garmen | stel | celana; shirt: kemeja | kaus | kaos
jacket: jaket | rompi pelampung; dress: gaun | daster; skirt: rok; blouse: blus; shoe: sepatu
uniform: seragam; mask: masker; module: modul; ventilator: ventilator; syringe: jarum suntik
photo: foto | gambar; coin: koin | uang logam
plot: kaveling | petak | bidang tanah | kavling | kapling | persil | bidang lahan; rack: rak
wafer: wafer | keping wafer; connection: sambungan | sr | jargas | ssl | pasang baru
escalator: eskalator; elevator: lift | elevator; network: jaringan
machine: mesin | lengan | alat berat | alat mesin pertanian | alsintan | mesin rontgen; asset: aset
object: objek | benda; banner: spanduk | baliho; lane: lajur | jalur sepeda; specimen: spesimen
flower: bunga; fossil: fosil; jewel: perhiasan | berlian
station: tps | tempat pemungutan suara | bts | base transceiver station; microchip: mikrocip
tractor: traktor; excavator: ekskavator; bicycle: sepeda; tram: trem
boat: perahu | speedboat | kapal cepat; seedling: bibit | batang bibit
line: lini | jalur | saluran transmisi | lintas pelayanan | sirkuit transmisi | lini sel
window: loket; tank: tangki; parcel: paket | kiriman
package: paket sembako | paket bantuan | paket pekerjaan | paket wisata | paket pengadaan
| paket data | paket stimulus | paket proyek | paket makanan | paket ekonomi | paket konstruksi
| paket lelang; train: kereta | rangkaian | krl | trainset | train set | ka; locomotive: lokomotif
carriage: gerbong | kereta penumpang
route: rute | jalur bus | lintasan | trayek | jalur pelayaran | jalur penerbangan | jalur udara
| jalur mudik | jalur alternatif | jalur wisata; corridor: koridor; ship: kapal | feri | tanker
barge: tongkang; submarine: kapal selam; aircraft: pesawat | jet; helicopter: helikopter
rocket: roket; missile: rudal | peluru kendali; spacecraft: wahana antariksa
species: spesies | jenis ikan | jenis burung | jenis tumbuhan; seat: kursi | tempat duduk
model: model; container: kontainer | peti kemas | boks kontainer
animal: ekor | satwa | hewan | ternak; ticket: tiket | karcis; platform: platform | peron
phone: ponsel | telepon | smartphone | iphone | hp; battery: baterai | sel baterai | aki
turbine: turbin | turbin angin | kincir angin; wheel: kincir air; satellite: satelit; bottle: botol
tree: pohon | batang pohon | tanaman | pokok | batang mangrove | mangrove; computer: komputer | pc
laptop: laptop | chromebook; portion: porsi; slope: lintasan ski | jalur ski; pen: pena | pulpen
vial: vial; ampoule: ampul; tablet: tablet | kaplet | butir pil; capsule: kapsul
fragment: serpihan | fragmen; charger: pengisi daya | charger | tiang pengisian | mesin pengisian
sample: sampel | specimen
card: kartu sim | kartu kredit | kartu debit | kartu tani | kartu sembako | sim card | kartu perdana
| kartu uang elektronik | kartu pintar; sheet: lembaran; banknote: uang kertas | lembar uang
bar: batang emas | emas batangan; cigarette: batang rokok
fry: benur | benih ikan | benih bening lobster; dog: ekor anjing
engine: mesin pesawat | mesin mobil | mesin motor | mesin diesel; atm: atm | mesin atm
harvester: mesin panen | combine harvester; forklift: forklift
scanner: pemindai | mesin pemindai | ct scan; printer: printer | pencetak; antenna: antena
bullet: peluru; firearm: senjata | pucuk senjata; cell: sel surya; meal: kali makan
cup: cangkir | gelas | cup; glass: gelas kaca; drum: drum; jerrycan: jeriken | jerigen
bundle: ikat | bale; carpet: karpet; tent: tenda; mattress: kasur | matras | velbed
blanket: selimut; bench: bangku; chair: kursi plastik; area: rest area | tempat istirahat
space: slot parkir | petak parkir | tempat parkir | satuan ruang parkir | srp; lot: lot tanah
lab: lab komputer; desk: meja kerja; voucher: voucher | kupon; coupon: kupon undian
artefact: artefak | benda purbakala | benda cagar budaya; site: cagar budaya | warisan dunia
road: jalan tol; pile: tiang pancang; pillar: pilar jembatan; kit: kit | alat tes | gendang
prototype: purwarupa | prototipe; cooker: rice cooker | penanak nasi; post: plbn | pos lintas batas
market: pasar induk; cargo: kargo; dryer: mesin pengering | pengering; merchant: merchant
bowl: mangkuk | mangkok; plate: piring; body: jenazah | mayat | jasad; hole: lubang; sign: rambu
course: lapangan golf; cubicle: kubikel; wreck: bangkai kapal; gun: pucuk; helmet: helm
watch: jam tangan; violin: biola; guitar: gitar; toy: mainan; doll: boneka; painting: lukisan
stamp: prangko; torch: obor; pistol: pistol | senjata api; knife: pisau | parang | celurit
bomb: bom | bom molotov | granat; shelf: rak buku; pole: tiang listrik; cable: kabel; pipe: pipa
brick: bata | batu bata; tile: genteng | ubin; door: pintu; router: router; modem: modem
suitcase: koper; envelope: amplop; umbrella: payung; candle: lilin; brush: kuas; sandal: sandal
hat: topi; scarf: syal | selendang; sarong: sarung; batik: kain batik; diaper: popok
toothbrush: sikat gigi; soap: sabun; cake: kue | roti; sweet: permen; durian: durian; mango: mangga
watermelon: semangka; pineapple: nanas; clam: kerang; oyster: tiram; pearl: mutiara
colony: koloni lebah; hive: sarang lebah; orchid: anggrek; rod: joran; net: jaring | jala
buoy: pelampung; anchor: jangkar; canoe: kano; raft: rakit; yacht: yacht
tugboat: kapal tunda | tugboat; balloon: balon; kite: layang-layang; racket: raket
shuttlecock: shuttlecock; piano: piano; flag: bendera; poster: poster; brochure: brosur | selebaran
ring: cincin; necklace: kalung; bracelet: gelang; kiln: tobong
electrolyser: elektroliser | tabung elektrolisis; transistor: transistor
motor: motor listrik industri | motor penggerak | motor traksi | motor induksi | motor servo
gear: roda gigi; bearing: bantalan; actuator: aktuator
exoskeleton: eksoskeleton; lidar: lidar; headset: headset; bulldozer: buldoser; trailer: trailer
stretcher: brankar; incubator: inkubator bayi; embryo: embrio; strain: galur | strain
variety: varietas; tube: tabung sampel
"""
)
INDONESIAN_NOUNS: Final = (
    INDONESIAN_PEOPLE
    | INDONESIAN_PLACES
    | INDONESIAN_ACTS
    | _THINGS
    | INDONESIAN_GOODS
    | INDONESIAN_ANIMALS
)
# People told by the form of a word that no table has: "kaligrafer", "penyortir".
_WHO: Final = re.compile(
    r"[a-z]{3,}(?:wan|wati|olog|iater|grafer|sioner|preneur|fluencer)|"
    r"pe(?:m[abeiou]|mb|mp|n[cdjt]|ng[aeiouhgk]|ny[aeiou]|[lw][aeiou])[a-z]{3,}(?<!an)(?<!nya)"
)
# Of these forms, but tools, works and other things.
_NOBODY: Final = words(
    "pengaruh pengeras pemancar penyejuk pemutar penghalang pelumas pewarna pewangi pelembap"
    " pengukur pemutih pengawet penyedap pemanis pelindung pembuka pemberat pembatas pemutus"
    " pengubah pengendali pengontrol pemantik pengisap penyedot pendeteksi penggiling pembakar"
    " pembeku pemecah pemotong pemarut peledak pendukung penyekat penyangga pengikat pelontar"
    " pendorong penyebab pelosok penjuru pengganti pelengkap pembanding pembagi penyebut pendapat"
    " pelangi peluang pemimpi pengharum pengencer penyegar pengasah pencakar pencapit penjepit"
    " pengocok pengaduk pemikat cendawan"
)


# What an Indonesian ending is in the English word that was borrowed.
_ENDINGS: Final = (
    *(("", ""), ("", "e"), ("a", "e"), ("si", "tion"), ("si", "sion"), ("si", "ssion")),
    *(("itas", "ity"), ("is", "ist"), ("is", "yst"), ("ik", "ic"), ("i", "y")),
)


def borrowed(word: str) -> str | None:
    """What a word that no table has is in English, where it was borrowed: "bioreaktor", "misi"."""
    if len(word) < _SHORTEST:
        return None
    for spelt in dict.fromkeys((word.replace("ks", "x").replace("k", "c"), word)):
        for ending, english in _ENDINGS:
            if spelt.endswith(ending):
                stem = spelt[: len(spelt) - len(ending)] + english
                told = stem if is_device(stem) else class_of(stem)
                if told is not None and told != "person":
                    return told
    return None


_SHORTEST: Final = 5


def is_person(word: str) -> bool:
    """Whether the form of a word says that it is somebody."""
    return word not in _NOBODY and _WHO.fullmatch(word) is not None
