"""Indonesian nouns of clothes, food, tools, instruments and other wares, as a table; see
indonesian_nouns.py."""

from typing import Final

from articles.text.word_tables import by_word

INDONESIAN_WARES: Final = by_word(
    """
jacket: mantel; sheet: seprai | sprei; bolster: guling; handkerchief: saputangan | sapu tangan
tie: dasi; veil: kerudung | jilbab | hijab | mukena; robe: jubah | gamis | toga
zipper: ritsleting; button: kancing; fork: garpu; chopstick: sumpit; pan: wajan | kuali
| penggorengan; kettle: ceret | teko | ketel air; tray: talenan; sieve: saringan; pin: gilingan
mortar: cobek | ulekan | lesung; pestle: alu; steamer: dandang | kukusan; basin: baskom
straw: sedotan; napkin: serbet | tisu; lighter: korek api; ashtray: asbak; torch: senter
stool: dingklik; cradle: ayunan; slide: perosotan; seesaw: jungkat-jungkit; frame: bingkai
| pigura | kusen; hanger: gantungan; bun: bakpao; cake: bolu | ketupat | lontong
dumpling: pangsit | siomay | dimsum; biscuit: biskuit; cracker: kerupuk | keripik; sausage: sosis
meatball: bakso; noodle: mi instan; burger: burger | hamburger; pizza: piza | pizza; cone: es krim
chocolate: cokelat; donut: donat; satay: sate; meal: makanan siap saji | makanan | sarapan
| makan siang | makan malam | takjil | nasi bungkus | nasi boks | nasi kotak | nasi tumpeng
| paket nasi; pancake: serabi | martabak; steak: steik | bistik; fritter: gorengan | bakwan
pie: pai; apple: apel; pear: pir; peach: persik; plum: prem; melon: melon; papaya: pepaya
avocado: alpukat; guava: jambu | jambu biji; rambutan: rambutan; mangosteen: manggis; fruit: salak
jackfruit: nangka; lychee: leci; longan: kelengkeng; pomegranate: delima; lemon: lemon
strawberry: stroberi; pumpkin: labu; walnut: kenari; chestnut: kastanye; cob: tongkol jagung
rose: mawar; lily: lili; tulip: tulip; chrysanthemum: krisan | seruni; jasmine: melati
lotus: teratai; peony: peoni; bouquet: buket; cactus: kaktus; bonsai: bonsai; fern: pakis
palm: palem; cutting: stek; sapling: anakan | anakan pohon; crutch: kruk; stretcher: tandu
bandage: perban; thermometer: termometer; stethoscope: stetoskop; syringe: spuit
catheter: kateter; implant: implan; microscope: mikroskop; centrifuge: sentrifus | centrifuge
condom: kondom; inhaler: inhaler; plaster: plester; apron: apron | celemek; oximeter: oksimeter
kidney: ginjal; cornea: kornea; drum: tambur | genderang; flute: seruling | suling
trumpet: terompet; gong: gong; cello: selo; harp: harpa; saxophone: saksofon; angklung: angklung
gamelan: gamelan; erhu: erhu; bell: lonceng | bel | genta; cymbal: simbal; keyboard: kibor
accordion: akordeon; bat: pemukul; goalpost: gawang; jersey: jersei | jersey | kostum
puzzle: puzzle; dice: dadu; treadmill: treadmill; dumbbell: barbel; ruler: penggaris
eraser: penghapus; dictionary: kamus; encyclopedia: ensiklopedia; globe: globe; calendar: kalender
comic: komik; stapler: stapler; calculator: kalkulator; bookmark: pembatas buku
chalk: kapur tulis; atlas: atlas; stamp: perangko; saw: gergaji; drill: bor; screwdriver: obeng
plier: tang; axe: kapak; sickle: sabit; plough: bajak; rake: garu; trowel: cetok; chisel: pahat
compressor: kompresor; scaffolding: perancah; jack: dongkrak; pulley: katrol; sprayer: penyemprot
hook: kail; spear: tombak; trap: perangkap; bow: busur; shield: perisai | tameng; baton: pentungan
gear: gir; bearing: laher; piston: piston; radiator: radiator; battery: akumulator
alternator: alternator; insulator: isolator; breaker: pemutus arus; router: ruter; switch: sakelar
capacitor: kapasitor; diode: dioda; speaker: pelantang; headphone: headphone; earphone: earphone
console: konsol gim | konsol; conveyor: konveyor; reducer: reduktor | gearbox; robot: cobot
gripper: pencengkeram; spindle: spindel; mixer: mikser | molen | mixer; oven: oven
autoclave: autoklaf; condenser: kondensor; evaporator: evaporator; chiller: chiller
filter: filter | penyaring; heater: pemanas | pemanas air; fan: kipas | kipas lipat
cooler: pendingin; humidifier: pelembap udara; purifier: pemurni udara; comb: sisir
shampoo: sampo; perfume: parfum; lipstick: lipstik; pad: pembalut; ceramic: keramik
bogie: bogi; axle: gandar; schedule: jadwal; column: kolom; fence: pagar
railing: pagar pembatas; slab: pelat; ingot: batangan; billet: billet; wire: kawat; nut: mur
cube: kubus; boulder: bongkah batu; pebble: kerikil; crystal: kristal; earring: anting
crown: mahkota; brooch: bros; jade: giok; gem: permata; bead: manik-manik; relic: relik
sketch: sketsa; mosaic: mosaik; carving: ukiran; kite: layangan; scroll: lontar
skeleton: kerangka; mummy: mumi; altar: altar; banner: panji; gift: bingkisan | kado | parsel
souvenir: suvenir | cenderamata | oleh-oleh; hamper: hampers | parcel; envelope: angpau
voucher: voucer; badge: tanda pengenal; mine: ranjau; torpedo: torpedo; shell: selongsong
magazine: magasin; dagger: belati | badik; lamp: petromaks; pillowcase: sarung bantal
board: papan luncur | papan selancar | papan catur; sled: kereta luncur; egg: telur bebek
| telur asin; machine: mesin edc | mesin jahit; kiosk: anjungan mandiri; reader: pembaca kartu
rod: batang baja | besi beton; spike: paku bumi; dryer: pengering rambut; propeller: kipas kapal
shoe: sepatu bot | sepatu olahraga; bag: kantong tidur | kantong plastik
| tas belanja; box: kotak amal | kotak perhiasan; mat: keset; stick: tongkat; antenna: parabola
ladle: gayung; drawer: laci
server: peladen; file: fail; image: citra; pixel: piksel; node: node; rover: rover
glider: paralayang
| layang gantung; airship: kapal udara; frigate: fregat; trawler: pukat; lifeboat: sekoci
vehicle: truk gandeng; combine: kombine; bulldozer: dozer; grader: grader; monorail: monorel
charger: pengecas; nozzle: nozel | nosel; barrier: palang pintu; strip: strip; tumour: tumor
prosthesis: prostesis; tooth: gigi palsu; crate: krat; roll: rol; slice: irisan; loaf: potong roti
serving: sajian; hive: stup; press: pengepres; slab: slab; kit: alat uji | tes kit; tile: paving
coil: gulungan baja; hailstone: butir es; receipt: nota; crib: boks bayi; stroller: kereta bayi
trolley: troli; cart: kereta dorong; safe: peti besi; fridge: kulkas mini; jersey: seragam tim
pallet: palet kayu; barrel: tong anggur; flask: labu ukur; tube: tabung reaksi; cabinet: laci arsip
turnstile: pintu putar; barrel: drum minyak; purse: dompet; sunglasses: kacamata hitam
"""
)
