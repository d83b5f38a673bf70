"""Indonesian nouns of living things and of everyday goods, as tables; see indonesian_nouns.py."""

from typing import Final

from articles.text.word_tables import by_word

# What "ekor" counts.
INDONESIAN_ANIMALS: Final = by_word(
    """
cow: sapi | lembu; buffalo: kerbau; goat: kambing; sheep: domba | biri-biri
pig: babi | babi hutan | celeng; horse: kuda; chicken: ayam | broiler | unggas
chick: doc | anak ayam; duck: itik | bebek; goose: angsa; quail: puyuh | burung puyuh
pigeon: merpati; turkey: kalkun; rabbit: kelinci; bird: burung; eagle: elang; cockatoo: kakatua
fish: ikan | lele | nila | gurami | bandeng | koi | arwana | tuna | patin; shark: hiu; whale: paus
dolphin: lumba-lumba | pesut; dugong: dugong; ray: pari; eel: belut | sidat; shrimp: udang
lobster: lobster; crab: kepiting | rajungan; squid: cumi | gurita
turtle: penyu | tukik | kura-kura | labi-labi; frog: katak | kodok; snake: ular | piton | kobra
crocodile: buaya; komodo dragon: komodo | biawak komodo; lizard: biawak | kadal; dog: anjing
cat: kucing; rat: tikus; monkey: monyet | kera | beruk | lutung | bekantan
orangutan: orang utan | orangutan; deer: rusa; gibbon: owa | siamang; elephant: gajah
tiger: harimau; leopard: macan | macan tutul; lion: singa; rhino: badak; bear: beruang; anoa: anoa
banteng: banteng; tapir: tapir; pangolin: trenggiling; giraffe: jerapah; zebra: zebra; camel: unta
panda: panda; slow loris: kukang; bat: kelelawar; locust: belalang; bee: lebah
chimpanzee: simpanse; wolf: serigala; peacock: merak
"""
)
INDONESIAN_GOODS: Final = by_word(
    """
tank: tandon | toren; bin: tong sampah | bak sampah; board: papan
pill: ekstasi | butir ekstasi | pil; tray: ompreng | nampan | baki; basket: keranjang | bakul
mat: tikar; pillow: bantal; towel: handuk; fan: kipas angin; washing machine: mesin cuci
iron: setrika; pot: panci | pot | gerabah; spoon: sendok; bucket: ember; hoe: cangkul
shovel: sekop; hammer: palu; chainsaw: gergaji mesin; ladder: tangga; rope: tali; chain: rantai
padlock: gembok; handcuff: borgol; broom: sapu; hose: selang air; hydrant: hidran
tap: keran | kran; culvert: gorong-gorong; window: jendela; roof: atap
boarding house: rumah kos | rumah indekos | indekos | kos-kosan; gazebo: gazebo; fort: benteng
monument: tugu; inscription: prasasti; statue: arca | patung; palace: keraton; flower: kuntum
lighthouse: mercusuar; traffic light: lampu merah | lampu lalu lintas | traffic light
boat: sampan | perahu karet | perahu motor | perahu nelayan; rifle: senapan; arrow: anak panah
sword: pedang | samurai | keris; machete: golok | arit; crowbar: linggis; firecracker: petasan
firework: kembang api; lantern: lampion; jar: guci | kendi | tempayan; vase: vas; assist: asis
flare: suar | flare; motif: motif | corak; hashtag: tagar; battalion: batalyon; platoon: peleton
squadron: skuadron; brigade: brigade; shift: sif | shift; venue: arena | venue; gallery: galeri
sidewalk: trotoar; valve: katup; windmill: kincir; inverter: inverter; radar: radar; alarm: alarm
safe: brankas; wallet: dompet; vest: rompi; needle: jarum; sprayer: sprayer; tool: perkakas
crate: peti; pallet: palet; injection: suntikan; bill: tagihan; deposit: deposito; studio: sanggar
frond: pelepah; bud: tunas; polybag: polybag | polibag; kebaya: kebaya; field: lapangan
drum: beduk | bedug; egg: telur | butir telur; nest: sarang walet | sarang; coral: terumbu karang
coconut: kelapa | butir kelapa; banana: pisang; bunch: tandan; orange: jeruk; clump: rumpun
bamboo pole: batang bambu; log: kayu gelondongan | batang kayu | gelondong | log
sheet: seng | lembar seng; brick: batako; stem: tangkai; leaf: helai daun | lembar daun
cloth: kain | helai kain | lembar kain | songket | ulos | lembar batik; prayer mat: sajadah
cap: peci | kopiah; koran: al-quran | alquran | mushaf; pencil: pensil; backpack: ransel
blackboard: papan tulis; projector: proyektor; microphone: mikrofon; loudspeaker: pengeras suara
radio: radio; watch: arloji; glasses: kacamata; hearing aid: alat bantu dengar
prosthesis: kaki palsu; coffin: peti mati | peti jenazah; skull: tengkorak
body bag: kantong jenazah; grave: makam | liang lahat; shot: tembakan; stab: tusukan
stitch: jahitan; ballot: surat suara | lembar surat suara; ballot box: kotak suara
booth: bilik suara | stan | stand | booth; letter: surat; faction: fraksi; coalition: koalisi
demand: tuntutan | butir tuntutan
regulation: perbup | pergub | perwali | perwal | perpres | permendag | permenkes; petition: petisi
decree: keputusan menteri | surat keputusan | sk; card: kartu; summons: surat panggilan | somasi
id card: ktp | e-ktp; certificate: buku nikah | kartu keluarga; folder: map; bundle: bundel
hard disk: hard disk; stamp: stempel; plate: plat nomor; plot: petak sawah | demplot
planet: planet; siren: sirene; telescope: teleskop; typhoon: topan; storm: badai
aftershock: gempa susulan | kali gempa susulan; avalanche: guguran | kali guguran
mosque: musala | musholla | mushola | surau; place of worship: rumah ibadah | tempat ibadah
cafe: kafe; coffee shop: kedai kopi | warung kopi; bar: bar; inn: losmen; resort: resor | resort
beach: pantai; mountain: gunung; hill: bukit; lake: situ | telaga; forest: hutan adat
reserve: suaka margasatwa | cagar alam; zoo: kebun binatang; granary: lumbung; mill: penggilingan
silo: silo; parking lot: kantong parkir; slot: slot penerbangan | slot; runway: landasan
counter: konter; transplanter: rice transplanter; sprinkler: sprinkler
disease: penyakit | jenis penyakit; seed: benih | kecambah | butir kecambah
sachet: saset | sachet; skewer: tusuk; box: nasi kotak | kotak makanan; mural: mural
parade: parade | kirab; ceremony: upacara; ritual: ritual; tradition: tradisi
manuscript: naskah | manuskrip; collection: koleksi; media outlet: media
molecule: molekul; particle: partikel; variable: variabel; study: penelitian | studi | riset
survey: survei | jajak pendapat; major: jurusan; purifier: alat penjernih air | penjernih air
location: titik longsor | titik banjir | titik genangan | titik kemacetan | titik rawan
shelter: titik pengungsian | lokasi pengungsian; measure: langkah; river: anak sungai
step: anak tangga; bale: bal; wreath: karangan bunga; donation: sumbangan; clause: klausul
branch: ranting | dpc | dpd | kantor kas; round: ronde | putaran; win: kemenangan; defeat: kekalahan
appearance: penampilan; race: balapan; power bank: power bank
detector: alat pendeteksi | detektor; cannon: meriam; jet bridge: garbarata; scene: adegan
piggy bank: celengan; cart: delman | dokar | andong; detonator: detonator; gallon: galon
catalogue: katalog; butterfly: kupu-kupu; locker: loker; mock-up: maket; firecracker: mercon
pillar: pilar; ribbon: pita; cigarette butt: puntung rokok | puntung; scale: timbangan
sink: wastafel; tank: tank; armoured vehicle: panser | kendaraan taktis | rantis
round: amunisi | butir amunisi; tarpaulin: terpal; stake: patok; furniture: mebel | furnitur
snack: jajanan | camilan; backpack: tas punggung | tas sekolah; raincoat: jas hujan
mosquito net: kelambu; bed: dipan; cupboard: rak piring | bufet; rug: permadani
curtain: gorden | tirai; clock: jam dinding; bulb: bohlam; socket: stop kontak | soket
fuse: sekring; meter: kwh meter; heater: water heater; cooler: cooler box | kotak pendingin
freezer: freezer | lemari beku; dispenser: dispenser; blender: blender; oven: pemanggang
microwave: microwave; vacuum cleaner: penyedot debu; camera: webcam; tripod: tripod
cartridge: cartridge | kartrid; drive: flashdisk | ssd; keyboard: papan ketik; mouse: tetikus
monitor: monitor; charger: adaptor; powerbank: powerbank; e-money card: kartu e-money
parachute: parasut; propeller: baling-baling; blade: bilah | bilah turbin | sudu; rotor: rotor
screw: sekrup; bolt: baut; nail: paku; rivet: keling; gasket: paking; belt: sabuk
seatbelt: sabuk pengaman; airbag: kantong udara; wheel: velg; lamp post: tiang lampu
bollard: bolar; barrier: barier | pembatas jalan | water barrier; cone: kerucut lalu lintas
signboard: papan nama | plang; billboard: reklame; leaflet: pamflet; banner: umbul-umbul
badge: lencana; ingot: ingot; coil: koil; sleeper: bantalan rel; girder: girder | gelagar
barrel: tong; jar: stoples; thermos: termos; lunchbox: kotak makan | rantang
snail: keong | bekicot; leech: lintah; worm: cacing; ant: semut; mosquito: nyamuk; fly: lalat
caterpillar: ulat; grasshopper: jangkrik; cricket: jangkrik; spider: laba-laba
scorpion: kalajengking; starfish: bintang laut; jellyfish: ubur-ubur; sea cucumber: teripang
urchin: bulu babi; seahorse: kuda laut; otter: berang-berang; squirrel: tupai; mongoose: musang
weasel: luwak; hedgehog: landak; crane bird: bangau; heron: kuntul | blekok
hornbill: rangkong | enggang; parrot: nuri | betet; cassowary: kasuari
bird-of-paradise: cenderawasih; lovebird: lovebird
address: alamat; beam: balok; carcass: bangkai; ball: bola; barracks: barak; bureau: biro
note: catatan; draft: draf; edition: edisi; form: formulir | isian; tusk: gading; hut: gubuk
prize: hadiah; dish: hidangan | masakan; idea: ide | gagasan; advertisement: iklan; trap: jebakan
snare: jerat; volume: jilid; campaign: kampanye; herd: kawanan; crime: kejahatan; error: kesalahan
questionnaire: kuesioner; exercise: latihan; headquarters: markas; drink: minuman; name: nama
organ: organ; performance: pagelaran | pergelaran; lesson: pelajaran; bid: penawaran
game: permainan; map: peta; charter: piagam; pontoon: ponton; profession: profesi
procedure: prosedur; wheel: roda; channel: saluran; dispute: sengketa; node: simpul
system: sistem; sofa: sofa; sticker: stiker; place: tempat; exam: ujian; review: ulasan
invitation: undangan; complex: kompleks; suit: setelan; stone: batu; square: alun-alun
lens: lensa; mirror: cermin; key: kunci; raft: getek; glove: sarung tangan; sock: kaus kaki
belt: ikat pinggang; lantern: lentera; incense stick: dupa | hio; offering: sesajen
effigy: ogoh-ogoh; puppet: wayang; mask: topeng; tumpeng: tumpeng
instrument: alat musik | instrumen; tool: alat peraga | alat pertanian; spare part: onderdil
steel bar: batang besi; stall: los
"""
)
# What other words for a piece count, by the name of the thing that stands before: "kelapa Rp 9.000
# per butir".
IN_PIECES: Final = {
    "ekor": INDONESIAN_ANIMALS,
    "butir": by_word("egg: telur; coconut: kelapa; durian: durian; pill: ekstasi | pil | obat"),
    "batang": by_word("cigarette: rokok; tree: pohon | mangrove; seedling: bibit; log: kayu"),
    "lembar": by_word("share: saham | ipo | dividen; cloth: kain | batik | tenun; sheet: seng"),
    "helai": by_word("feather: bulu; cloth: kain | batik; leaf: daun"),
    "meter": by_word("m2: m2 | meter persegi | lahan | tanah; m: kain | kabel | pipa"),
}
