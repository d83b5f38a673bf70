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
fish: ikan | lele | nila | gurami | bandeng | koi | arwana | tuna | patin | ikan mas | ikan hias
| ikan koki | mujair | bawal | gabus; shark: hiu; whale: paus; dolphin: lumba-lumba | pesut
dugong: dugong; ray: pari; eel: belut | sidat; shrimp: udang; lobster: lobster
crab: kepiting | rajungan; squid: cumi | gurita | sotong
turtle: penyu | tukik | kura-kura | labi-labi; frog: katak | kodok; snake: ular | piton | kobra
crocodile: buaya; dragon: komodo | biawak komodo; lizard: biawak | kadal; dog: anjing; cat: kucing
rat: tikus; monkey: monyet | kera | beruk | lutung | bekantan; orangutan: orang utan | orangutan
deer: rusa; gibbon: owa | siamang; elephant: gajah; tiger: harimau; leopard: macan | macan tutul
lion: singa | singa laut; rhino: badak; bear: beruang; anoa: anoa; banteng: banteng; tapir: tapir
pangolin: trenggiling; giraffe: jerapah; zebra: zebra; camel: unta; panda: panda; loris: kukang
bat: kelelawar | kalong; locust: belalang; bee: lebah; chimpanzee: simpanse; wolf: serigala
peacock: merak; calf: pedet | anak sapi; donkey: keledai; mule: bagal; yak: yak; alpaca: alpaka
llama: llama; pheasant: kuau; swallow: walet; crow: gagak; falcon: alap-alap; hawk: rajawali
gull: camar; penguin: penguin | pinguin; flamingo: flamingo; pelican: pelikan; cormorant: kormoran
starling: jalak; hummingbird: kolibri; woodpecker: pelatuk; kingfisher: raja udang; salmon: salmon
trout: trout; sturgeon: sturgeon; snapper: kakap; grouper: kerapu; mackerel: makerel | tenggiri
sardine: sarden; anchovy: teri; walrus: walrus; mussel: kupang; abalone: abalon; snail: siput
coral: karang; plankton: plankton; cheetah: citah; jaguar: jaguar; lynx: lynx; fox: rubah
jackal: ajak; macaque: makaka; baboon: babon; gorilla: gorila; antelope: antelop | kijang | kancil
gazelle: gazel; bison: bison; kangaroo: kanguru; koala: koala; wombat: wombat; squirrel: bajing
hare: terwelu; otter: linsang; badger: luak; mink: cerpelai; hamster: hamster; mouse: mencit
guinea pig: marmut; sloth: kungkang; gecko: tokek | cicak; iguana: iguana; chameleon: bunglon
viper: viper; alligator: aligator; salamander: salamander; moth: ngengat; wasp: tawon
termite: rayap; beetle: kumbang; ladybird: kepik; dragonfly: capung; cicada: tonggeret
centipede: kelabang; tick: kutu; insect: serangga; reptile: reptil; mammal: mamalia
primate: primata; amphibian: amfibi; piglet: anak babi; lamb: anak domba; foal: anak kuda
kid: anak kambing; duckling: anak itik | anak bebek; puppy: anak anjing; kitten: anak kucing
cub: anak harimau | anak singa | anak beruang | anak macan; fawn: anak rusa; seal: anjing laut
hippo: kuda nil; ostrich: burung unta; ox: sapi jantan; parrot: burung nuri | burung beo
owl: burung hantu; worm: cacing tanah; silkworm: ulat sutra
"""
)
INDONESIAN_GOODS: Final = by_word(
    """
tank: tandon | toren | tank; bin: tong sampah | bak sampah
board: papan | papan luncur | papan selancar | papan catur; pill: ekstasi | butir ekstasi | pil
tray: ompreng | nampan | baki | talenan; basket: keranjang | bakul; mat: tikar | sajadah | keset
pillow: bantal; towel: handuk; fan: kipas angin | kipas | kipas lipat
machine: mesin cuci | mesin edc | mesin jahit; iron: setrika; pot: panci | pot | gerabah
spoon: sendok; bucket: ember; hoe: cangkul; shovel: sekop; hammer: palu; chainsaw: gergaji mesin
ladder: tangga; rope: tali; chain: rantai; padlock: gembok; handcuff: borgol; broom: sapu
hose: selang air; hydrant: hidran; tap: keran | kran; culvert: gorong-gorong; window: jendela
roof: atap; house: rumah kos | rumah indekos | indekos | kos-kosan; gazebo: gazebo; fort: benteng
monument: tugu; inscription: prasasti; statue: arca | patung; palace: keraton; flower: kuntum
lighthouse: mercusuar; light: lampu merah | lampu lalu lintas | traffic light
boat: sampan | perahu karet | perahu motor | perahu nelayan; rifle: senapan; arrow: anak panah
sword: pedang | samurai | keris; machete: golok | arit; crowbar: linggis
firecracker: petasan | mercon; firework: kembang api; lantern: lampion | lentera
jar: guci | kendi | tempayan | stoples; vase: vas; assist: asis; flare: suar | flare
motif: motif | corak; hashtag: tagar; battalion: batalyon; platoon: peleton; squadron: skuadron
brigade: brigade; shift: sif | shift; venue: arena | venue; gallery: galeri; sidewalk: trotoar
valve: katup; windmill: kincir; inverter: inverter; radar: radar; alarm: alarm
safe: brankas | peti besi; vest: rompi; needle: jarum; sprayer: sprayer | penyemprot
tool: perkakas | alat peraga | alat pertanian; crate: peti | krat; pallet: palet | palet kayu
injection: suntikan; bill: tagihan; deposit: deposito; studio: sanggar; frond: pelepah; bud: tunas
polybag: polybag | polibag; kebaya: kebaya; field: lapangan
drum: beduk | bedug | tambur | genderang; egg: telur | butir telur | telur bebek | telur asin
nest: sarang walet | sarang; coral: terumbu karang; coconut: kelapa | butir kelapa; banana: pisang
bunch: tandan; orange: jeruk; clump: rumpun; bamboo: batang bambu
log: kayu gelondongan | batang kayu | gelondong | log; sheet: seng | lembar seng | seprai | sprei
brick: batako; stem: tangkai; leaf: helai daun | lembar daun
cloth: kain | helai kain | lembar kain | songket | ulos | lembar batik; cap: peci | kopiah
koran: al-quran | alquran | mushaf; pencil: pensil; backpack: ransel | tas punggung | tas sekolah
blackboard: papan tulis; projector: proyektor; microphone: mikrofon; loudspeaker: pengeras suara
radio: radio; watch: arloji; glasses: kacamata; aid: alat bantu dengar
prosthesis: kaki palsu | prostesis; coffin: peti mati | peti jenazah; skull: tengkorak
bag: kantong jenazah | kantong tidur | kantong plastik | tas belanja; grave: makam | liang lahat
shot: tembakan; stab: tusukan; stitch: jahitan; ballot: surat suara | lembar surat suara
box: kotak suara | kotak makanan | kotak amal | kotak perhiasan
booth: bilik suara | stan | stand | booth; letter: surat; faction: fraksi; coalition: koalisi
demand: tuntutan | butir tuntutan
regulation: perbup | pergub | perwali | perwal | perpres | permendag | permenkes; petition: petisi
decree: keputusan menteri | surat keputusan | sk; card: kartu | ktp | e-ktp | kartu e-money
summons: surat panggilan | somasi; certificate: buku nikah | kartu keluarga; folder: map
bundle: bundel; disk: hard disk; stamp: stempel | perangko; plate: plat nomor
plot: petak sawah | demplot; planet: planet; siren: sirene; telescope: teleskop; typhoon: topan
storm: badai; aftershock: gempa susulan | kali gempa susulan; avalanche: guguran | kali guguran
mosque: musala | musholla | mushola | surau; place: rumah ibadah | tempat ibadah | tempat
cafe: kafe; shop: kedai kopi | warung kopi; bar: bar | batang besi; inn: losmen
resort: resor | resort; beach: pantai; mountain: gunung; hill: bukit; lake: situ | telaga
forest: hutan adat; reserve: suaka margasatwa | cagar alam; zoo: kebun binatang; granary: lumbung
mill: penggilingan; silo: silo; lot: kantong parkir; slot: slot penerbangan | slot; runway: landasan
counter: konter; transplanter: rice transplanter; sprinkler: sprinkler
disease: penyakit | jenis penyakit; seed: benih | kecambah | butir kecambah; sachet: saset | sachet
skewer: tusuk; mural: mural; parade: parade | kirab; ceremony: upacara; ritual: ritual
tradition: tradisi; manuscript: naskah | manuskrip; collection: koleksi; outlet: media
molecule: molekul; particle: partikel; variable: variabel; study: penelitian | studi | riset
survey: survei | jajak pendapat; major: jurusan
purifier: alat penjernih air | penjernih air | pemurni udara
location: titik longsor | titik banjir | titik genangan | titik kemacetan | titik rawan
shelter: titik pengungsian | lokasi pengungsian; measure: langkah; river: anak sungai
step: anak tangga; bale: bal; wreath: karangan bunga; donation: sumbangan; clause: klausul
branch: ranting | dpc | dpd | kantor kas; round: ronde | putaran | amunisi | butir amunisi
win: kemenangan; defeat: kekalahan; appearance: penampilan; race: balapan
bank: power bank | celengan | powerbank; detector: alat pendeteksi | detektor; cannon: meriam
bridge: garbarata; scene: adegan; cart: delman | dokar | andong | kereta dorong
detonator: detonator; gallon: galon; catalogue: katalog; butterfly: kupu-kupu; locker: loker
mock-up: maket; pillar: pilar; ribbon: pita; butt: puntung rokok | puntung; scale: timbangan
sink: wastafel; vehicle: panser | kendaraan taktis | rantis | truk gandeng; tarpaulin: terpal
stake: patok; furniture: mebel | furnitur; snack: jajanan | camilan; raincoat: jas hujan
net: kelambu; bed: dipan; cupboard: rak piring | bufet; rug: permadani; curtain: gorden | tirai
clock: jam dinding; bulb: bohlam; socket: stop kontak | soket; fuse: sekring; meter: kwh meter
heater: water heater | pemanas | pemanas air; cooler: cooler box | kotak pendingin | pendingin
freezer: freezer | lemari beku; dispenser: dispenser; blender: blender; oven: pemanggang | oven
microwave: microwave; cleaner: penyedot debu; camera: webcam; tripod: tripod
cartridge: cartridge | kartrid; drive: flashdisk | ssd; keyboard: papan ketik | kibor
mouse: tetikus; monitor: monitor; charger: adaptor | pengecas; parachute: parasut
propeller: baling-baling | kipas kapal; blade: bilah | bilah turbin | sudu; rotor: rotor
screw: sekrup; bolt: baut; nail: paku; rivet: keling; gasket: paking; belt: sabuk | ikat pinggang
seatbelt: sabuk pengaman; airbag: kantong udara; wheel: velg | roda; post: tiang lampu
bollard: bolar; barrier: barier | pembatas jalan | water barrier | palang pintu
cone: kerucut lalu lintas | es krim; signboard: papan nama | plang; billboard: reklame
leaflet: pamflet; banner: umbul-umbul | panji; badge: lencana | tanda pengenal
ingot: ingot | batangan; coil: koil | gulungan baja; sleeper: bantalan rel; girder: girder | gelagar
barrel: tong | tong anggur | drum minyak; thermos: termos; lunchbox: kotak makan | rantang
snail: keong | bekicot; leech: lintah; worm: cacing; ant: semut; mosquito: nyamuk; fly: lalat
caterpillar: ulat; cricket: jangkrik; spider: laba-laba; scorpion: kalajengking
starfish: bintang laut; jellyfish: ubur-ubur; cucumber: teripang; urchin: bulu babi
seahorse: kuda laut; otter: berang-berang; squirrel: tupai; mongoose: musang; weasel: luwak
hedgehog: landak; crane: bangau; heron: kuntul | blekok; hornbill: rangkong | enggang
parrot: nuri | betet; cassowary: kasuari; bird-of-paradise: cenderawasih; lovebird: lovebird
address: alamat; beam: balok; carcass: bangkai; ball: bola; barracks: barak; bureau: biro
record: catatan; draft: draf; edition: edisi; form: formulir | isian; tusk: gading; hut: gubuk
prize: hadiah; dish: hidangan | masakan; idea: ide | gagasan; advertisement: iklan
trap: jebakan | perangkap; snare: jerat; volume: jilid; campaign: kampanye; herd: kawanan
crime: kejahatan; error: kesalahan; questionnaire: kuesioner; exercise: latihan
headquarters: markas; drink: minuman; name: nama; organ: organ; performance: pagelaran | pergelaran
lesson: pelajaran; bid: penawaran; game: permainan; map: peta; charter: piagam; pontoon: ponton
profession: profesi; procedure: prosedur; channel: saluran; dispute: sengketa; node: simpul | node
system: sistem; sofa: sofa; sticker: stiker; exam: ujian; review: ulasan; invitation: undangan
complex: kompleks; suit: setelan; stone: batu; square: alun-alun; lens: lensa; mirror: cermin
key: kunci; raft: getek; glove: sarung tangan; sock: kaus kaki; stick: dupa | hio | tongkat
offering: sesajen; effigy: ogoh-ogoh; puppet: wayang; mask: topeng; tumpeng: tumpeng
instrument: alat musik | instrumen; part: onderdil; stall: los; jacket: mantel; bolster: guling
handkerchief: saputangan | sapu tangan; tie: dasi; veil: kerudung | jilbab | hijab | mukena
robe: jubah | gamis | toga; zipper: ritsleting; button: kancing; fork: garpu; chopstick: sumpit
pan: wajan | kuali | penggorengan; kettle: ceret | teko | ketel air; sieve: saringan; pin: gilingan
mortar: cobek | ulekan | lesung; pestle: alu; steamer: dandang | kukusan; basin: baskom
straw: sedotan; napkin: serbet | tisu; lighter: korek api; ashtray: asbak; torch: senter
stool: dingklik; cradle: ayunan; slide: perosotan; seesaw: jungkat-jungkit
frame: bingkai | pigura | kusen; hanger: gantungan; bun: bakpao; cake: bolu | ketupat | lontong
dumpling: pangsit | siomay | dimsum; biscuit: biskuit; cracker: kerupuk | keripik; sausage: sosis
meatball: bakso; noodle: mi instan; burger: burger | hamburger; pizza: piza | pizza
chocolate: cokelat; donut: donat; satay: sate
meal: makanan siap saji | makanan | sarapan | makan siang | makan malam | takjil | nasi bungkus
| nasi boks | nasi kotak | nasi tumpeng | paket nasi; pancake: serabi | martabak
steak: steik | bistik; fritter: gorengan | bakwan; pie: pai; apple: apel; pear: pir; peach: persik
plum: prem; melon: melon; papaya: pepaya; avocado: alpukat; guava: jambu | jambu biji
rambutan: rambutan; mangosteen: manggis; fruit: salak; jackfruit: nangka; lychee: leci
longan: kelengkeng; pomegranate: delima; lemon: lemon; strawberry: stroberi; pumpkin: labu
walnut: kenari; chestnut: kastanye; cob: tongkol jagung; rose: mawar; lily: lili; tulip: tulip
chrysanthemum: krisan | seruni; jasmine: melati; lotus: teratai; peony: peoni; bouquet: buket
cactus: kaktus; bonsai: bonsai; fern: pakis; palm: palem; cutting: stek
sapling: anakan | anakan pohon; crutch: kruk; stretcher: tandu; bandage: perban
thermometer: termometer; stethoscope: stetoskop; syringe: spuit; catheter: kateter; implant: implan
microscope: mikroskop; centrifuge: sentrifus | centrifuge; condom: kondom; inhaler: inhaler
plaster: plester; apron: apron | celemek; oximeter: oksimeter; kidney: ginjal; cornea: kornea
flute: seruling | suling; trumpet: terompet; gong: gong; cello: selo; harp: harpa
saxophone: saksofon; angklung: angklung; gamelan: gamelan; erhu: erhu; bell: lonceng | bel | genta
cymbal: simbal; accordion: akordeon; bat: pemukul; goalpost: gawang
jersey: jersei | jersey | kostum | seragam tim; puzzle: puzzle; dice: dadu; treadmill: treadmill
dumbbell: barbel; ruler: penggaris; eraser: penghapus; dictionary: kamus; encyclopedia: ensiklopedia
globe: globe; calendar: kalender; comic: komik; stapler: stapler; calculator: kalkulator
bookmark: pembatas buku; chalk: kapur tulis; atlas: atlas; saw: gergaji; drill: bor
screwdriver: obeng; plier: tang; axe: kapak; sickle: sabit; plough: bajak; rake: garu; trowel: cetok
chisel: pahat; compressor: kompresor; scaffolding: perancah; jack: dongkrak; pulley: katrol
hook: kail; spear: tombak; bow: busur; shield: perisai | tameng; baton: pentungan; gear: gir
bearing: laher; piston: piston; radiator: radiator; battery: akumulator; alternator: alternator
insulator: isolator; breaker: pemutus arus; router: ruter; switch: sakelar; capacitor: kapasitor
diode: dioda; speaker: pelantang; headphone: headphone; earphone: earphone
console: konsol gim | konsol; conveyor: konveyor; reducer: reduktor | gearbox; robot: cobot
gripper: pencengkeram; spindle: spindel; mixer: mikser | molen | mixer; autoclave: autoklaf
condenser: kondensor; evaporator: evaporator; chiller: chiller; filter: filter | penyaring
humidifier: pelembap udara; comb: sisir; shampoo: sampo; perfume: parfum; lipstick: lipstik
pad: pembalut; ceramic: keramik; bogie: bogi; axle: gandar; schedule: jadwal; column: kolom
fence: pagar; railing: pagar pembatas; slab: pelat | slab; billet: billet; wire: kawat; nut: mur
cube: kubus; boulder: bongkah batu; pebble: kerikil; crystal: kristal; earring: anting
crown: mahkota; brooch: bros; jade: giok; gem: permata; bead: manik-manik; relic: relik
sketch: sketsa; mosaic: mosaik; carving: ukiran; kite: layangan; scroll: lontar; skeleton: kerangka
mummy: mumi; altar: altar; gift: bingkisan | kado | parsel
souvenir: suvenir | cenderamata | oleh-oleh; hamper: hampers | parcel; envelope: angpau
voucher: voucer; mine: ranjau; torpedo: torpedo; shell: selongsong; magazine: magasin
dagger: belati | badik; lamp: petromaks; pillowcase: sarung bantal; sled: kereta luncur
kiosk: anjungan mandiri; reader: pembaca kartu; rod: batang baja | besi beton; spike: paku bumi
dryer: pengering rambut; shoe: sepatu bot | sepatu olahraga; antenna: parabola; ladle: gayung
drawer: laci; server: peladen; file: fail; image: citra; pixel: piksel; rover: rover
glider: paralayang | layang gantung; airship: kapal udara; frigate: fregat; trawler: pukat
lifeboat: sekoci; combine: kombine; bulldozer: dozer; grader: grader; monorail: monorel
nozzle: nozel | nosel; strip: strip; tumour: tumor; tooth: gigi palsu; roll: rol; slice: irisan
loaf: potong roti; serving: sajian; hive: stup; press: pengepres; kit: alat uji | tes kit
tile: paving; hailstone: butir es; receipt: nota; crib: boks bayi; stroller: kereta bayi
trolley: troli; fridge: kulkas mini; flask: labu ukur; tube: tabung reaksi; cabinet: laci arsip
turnstile: pintu putar; purse: dompet; sunglasses: kacamata hitam
"""
)
# What other words for a piece count, by the name of the thing that stands before: "kelapa Rp 9.000
# per butir".
_FRUIT: Final = by_word(
    """
apple: apel; pear: pir; peach: persik; orange: jeruk; melon: melon; watermelon: semangka
papaya: pepaya; mango: mangga; durian: durian; pineapple: nanas; avocado: alpukat; guava: jambu
coconut: kelapa; jackfruit: nangka; rambutan: rambutan; mangosteen: manggis; lemon: lemon
pomegranate: delima; tomato: tomat; cucumber: mentimun; pumpkin: labu; potato: kentang
onion: bawang; cabbage: kubis | kol; corn: jagung; egg: telur; date: kurma; walnut: kenari
chestnut: kastanye; grape: anggur; plum: prem; strawberry: stroberi; lychee: leci; banana: pisang
"""
)
_SOLD_SINGLY: Final = by_word(
    """
brick: batu bata | bata merah | bata | batako; tile: genteng | keramik | ubin; block: paving
bun: bakpao | bakpau; dumpling: pangsit | siomay | jiaozi; bread: roti; cake: kue | kue bulan
donut: donat; ball: bakso; tofu: tahu; tempeh: tempe; biscuit: biskuit; cracker: kerupuk
pan: panci | wajan; pot: pot; bowl: mangkuk; plate: piring; cup: cangkir; helmet: helm; bag: tas
hat: topi; mask: masker; soap: sabun; pen: pena | pulpen; lantern: lampion
"""
)
_SHEETS: Final = by_word(
    """
share: saham | ipo | dividen; cloth: kain | batik | tenun
sheet: seng | kayu lapis | tripleks | triplek | papan gipsum | kaca | kertas | asbes | baja
| aluminium | pelat; ticket: tiket | karcis; garment: baju; shirt: kaus | kaos | kemeja
towel: handuk; blanket: selimut; mask: masker; mat: tikar; veil: jilbab | kerudung; sarong: sarung
card: kartu; stamp: materai | meterai | prangko; banknote: uang; panel: panel surya | panel
letter: surat; certificate: sertifikat
"""
)
_FLOWERS: Final = by_word(
    """
rose: mawar; lily: lili; tulip: tulip; chrysanthemum: krisan | seruni; orchid: anggrek
jasmine: melati; lotus: teratai; peony: peoni; carnation: anyelir; gerbera: gerbera
tuberose: sedap malam; sunflower: bunga matahari; flower: bunga
"""
)
IN_PIECES: Final = {
    "ekor": INDONESIAN_ANIMALS,
    "butir": _FRUIT
    | by_word(
        "pill: ekstasi | pil | obat | tablet; bullet: peluru | amunisi; pearl: mutiara;"
        "diamond: berlian | intan; tablet: tablet; grain: gandum"
    ),
    "buah": _FRUIT | _SOLD_SINGLY,
    "biji": _FRUIT | _SOLD_SINGLY,
    "batang": by_word(
        "cigarette: rokok | kretek | cukai; tree: pohon | mangrove | jati | sengon;"
        "seedling: bibit; log: kayu; bamboo: bambu; bar: emas | besi beton; pipe: pipa;"
        "rail: rel; pole: tiang; chocolate: cokelat; pencil: pensil; soap: sabun; iron: besi"
    ),
    "lembar": _SHEETS,
    "helai": by_word("feather: bulu; leaf: daun; hair: rambut; thread: benang") | _SHEETS,
    "tangkai": _FLOWERS,
    "kuntum": _FLOWERS,
    "keping": by_word(
        "record: piringan hitam; coin: koin; tile: ubin | keramik; disc: cakram | cd | dvd;"
        "medal: medali"
    ),
    "pucuk": by_word("rifle: senapan; pistol: pistol; letter: surat; cannon: meriam"),
    "bilah": by_word("knife: pisau; sword: pedang; keris: keris; board: papan; bamboo: bambu"),
    "meter": by_word("m2: m2 | meter persegi | lahan | tanah; m: kain | kabel | pipa"),
}
