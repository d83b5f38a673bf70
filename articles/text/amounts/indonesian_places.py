"""Indonesian nouns of places, works and buildings, as tables; see indonesian_nouns.py."""

from typing import Final

from articles.text.word_tables import by_word

INDONESIAN_PLACES: Final = by_word(
    """
station: stasiun | spbu | spklu | halte | gardu | pom bensin | titik pengisian | spbg | spbkl
| spbklu | pertashop | rumah pompa | stasiun pompa | shelter bus | pos pengisian
| pos pengisian daya | titik isi ulang | kantor pemadam; boiler: ketel | boiler
furnace: tungku | tanur | kiln | tanur tiup | tanur tinggi
destination: destinasi | negara tujuan | kota tujuan | daerah tujuan
neighbourhood: rt | rw | banjar | perkampungan; mosque: masjid; church: gereja | katedral | kapel
temple: pura | vihara | kelenteng | candi | kuil | wihara; embassy: kedutaan
court: pengadilan | lapangan bulu tangkis | lapangan tenis | lapangan basket | lapangan voli
| lapangan futsal | lapangan padel | gelanggang; pharmacy: apotek; house: rumah
location: titik | lokasi; section: seksi | ruas
incubator: inkubator; base: pangkalan
facility: basis produksi | asrama | bengkel | galangan | fasilitas | pabrik | pusat data
| kilang | pembangkit | balai latihan | tempat pengolahan | instalasi | ipal
| pltu | plta | pltg | pltgu | plts | pltb | pltp | pltn | pltd | rumah produksi | sarana
| prasarana | spam | rumah kemas | rumah kemasan | rumah burung | rumah potong hewan | rph
| rumah pengolahan | tempat penampungan sampah | tps3r | tpst | pltsa | pltmh | pltm | pltmg | pltgb
| pltbm | rdmp | unit pengolahan | unit produksi | cold storage | gudang pendingin
| rumah susun sekolah | pks | dapur produksi | bank sampah | balai benih | data center | rumah walet
| ladang surya | ladang angin | ladang panel | ladang turbin | kebun angin | kebun surya
| pabrik penggilingan; facility: pusat komputasi; center: pusat | sentra
smelter: smelter | pabrik smelter; port: pelabuhan
berth: tambatan | tempat sandar; pier: dermaga | jeti | jetty; airport: bandara | bandar udara
terminal: terminal
site: situs | titik layanan | tapak | titik lokasi | titik akses | titik wifi | situs antena
stadium: stadion; pool: kolam; pond: tambak | embung | kolam ikan | balong
toilet: toilet | kamar mandi | peturasan | jamban | wc | mck; kitchen: dapur | sppg
canteen: kantin | foodcourt | food court | pujasera; mall: pusat perbelanjaan; studio: studio
shelter: tempat penampungan | tempat pengungsian; post: posko | pos | unggahan
gate: gerbang | pintu tol | gardu tol | gapura; well: sumur | sumur minyak; rig: rig | anjungan
prison: lapas | rutan | penjara | rumah tahanan; ward: bangsal | rukun warga
cluster: klaster | kluster; intersection: persimpangan | simpang | perempatan
city: kota | kabupaten/kota | kabupaten dan kota | kota/kabupaten; regency: kabupaten
district: distrik | kecamatan | kapanewon
village: desa | kelurahan | dusun | kampung | nagari | desa/kelurahan | pekon | gampong
province: provinsi | propinsi; state: negara bagian; country: negara | bangsa | perekonomian
room: kamar | ruangan | ruang; classroom: ruang kelas; area: kawasan | zona | wilayah | area | lahan
| daerah
block: blok | blok migas; region: wilayah adat; constituency: dapil | daerah pemilihan
lake: danau; branch: cabang | kantor cabang | kanwil | kantor wilayah | kcp; office: kantor
building: gedung | bangunan | blok apartemen | tower apartemen | gedung sekolah; palace: istana
villa: vila | villa; shophouse: ruko | rukan; floor: lantai; bed: tempat tidur | ranjang | bed
bridge: jembatan; flyover: flyover | jalan layang; tunnel: terowongan; road: jalan
home: hunian | rumah komersial | rumah sejahtera | rumah murah | huntap | huntara | rusun
apartment: apartemen | kondominium | rusunami | flat; park: taman; mine: tambang | lokasi tambang
warehouse: gudang
store: toko | gerai | minimarket | supermarket | mal | outlet | warung | swalayan | showroom
| ruang pamer | diler resmi | butik | department store | hipermarket | hypermarket | kelontong
| distro | factory outlet | toserba | pasar swalayan; stall: lapak
restaurant: restoran | rumah makan | warung makan | kedai | warteg; hotel: hotel | penginapan
homestay: homestay; market: pasar; farm: peternakan | kandang ternak | farm
plantation: perkebunan | kebun sawit | kebun teh | kebun kopi; orchard: kebun
reservoir: waduk | embung besar; dam: bendungan | bendung | dam; river: sungai; island: pulau | gili
landfill: tpa | tempat pembuangan akhir; reactor: reaktor
greenhouse: rumah kaca | greenhouse | kumbung | rumah plastik; barn: kandang
field: sawah | lapangan sepak bola | lapangan bola | lapangan minyak | lapangan migas | lapangan gas
| ladang; cage: keramba | kja | petak keramba | karamba; hotspot: titik panas | hotspot | titik api
crossing: perlintasan | penyeberangan | zebra cross | jpo | pelican crossing | pelintasan
pole: tiang
tower: menara | menara telekomunikasi | menara bts | tower | menara transmisi | menara seluler
mountain: gunung api; volcano: gunung berapi; canal: kanal irigasi | saluran irigasi | terusan
interchange: simpang susun; hamlet: dukuh; continent: benua; monument: monumen
attraction: objek wisata | daya tarik wisata | wahana | tempat wisata
underpass: underpass | lintas bawah
hall: aula | balai pertemuan | gedung olahraga | gor | ruang server | balai desa | balai kota
| balai rakyat | convention hall | ballroom; playground: taman bermain; bakery: toko roti
salon: salon; laundry: laundry | binatu; cinema: bioskop; theatre: teater
gym: gym | pusat kebugaran | gimnasium; billboard: papan reklame | videotron
checkpoint: pos pemeriksaan | pos penyekatan; junction: pertigaan; roundabout: bundaran
overpass: jembatan penyeberangan; sluice: pintu air; dike: tanggul
spring: mata air | sumber air | pemandian air panas; waterfall: air terjun; cave: gua
cemetery: pemakaman; shrine: makam keramat | keramat; courtroom: ruang sidang
observatory: observatorium; hangar: hanggar; lot: lahan parkir; oven: oven kokas
substation: gardu induk; platform: anjungan lepas pantai; booth: bilik; aisle: lorong
settlement: permukiman | permukiman kumuh | kampung nelayan; plaza: plaza; peak: puncak
cell: sel tahanan | sel penjara; strait: selat; bend: tikungan; forest: hutan; stage: panggung
ditch: parit | selokan; chimney: cerobong | cerobong asap; depot: depot | depo
quarry: tambang pasir | galian c; track: velodrom | sirkuit; buoy: suar apung
breakwater: pemecah gelombang; spillway: pelimpah; floodgate: pintu air bendung; biopore: biopori
tank: septic tank | tangki septik; kiosk: kedai kelontong | konter pulsa
zone: kawasan ekonomi khusus | zona perdagangan bebas
institution: daycare | koperasi kredit | koperasi simpan pinjam | ksp | poliklinik
| think tank | perguruan | badan amal | ngo | biara
| bank perkreditan rakyat | bpr | bprs | bank pembangunan | rumah bersalin; archive: arsip
auditorium: auditorium; planetarium: planetarium; aquarium: akuarium | oseanarium; slope: lereng ski
pagoda: pagoda; synagogue: sinagoga; grave: kuburan | liang kubur; crematorium: krematorium
mausoleum: mausoleum; wall: tembok kota; castle: kastel; courtyard: pelataran; pavilion: paviliun
arch: lengkungan; ruin: reruntuhan; hutong: hutong; cottage: pondok wisata; cabin: kabin
bungalow: bungalo | bungalow; barracks: tangsi; complex: perumahan; skyscraper: pencakar langit
basement: basemen; balcony: balkon; terrace: teras; garage: garasi; stable: istal
cistern: bak air | penampungan air; runway: landas pacu; helipad: helipad; viaduct: viaduk
consulate: konsulat; nightclub: diskotek; karaoke: karaoke; butcher: jagal
barber: barber | pangkas rambut; sauna: sauna; hostel: hostel; guesthouse: wisma | guest house
campsite: bumi perkemahan | perkemahan; ranch: ranch; nursery: persemaian | pembibitan
meadow: padang rumput; desert: gurun; oasis: oasis; valley: lembah; canyon: ngarai; glacier: gletser
lagoon: laguna; bay: teluk; cape: tanjung; reef: terumbu; peninsula: semenanjung; galaxy: galaksi
comet: komet; asteroid: asteroid; foundry: pengecoran; incinerator: insinerator
prefecture: prefektur; colony: koloni; republic: republik; kingdom: kerajaan; dynasty: dinasti
territory: teritori; museum: museum; laboratory: laboratorium
library: perpustakaan | perpustakaan keliling; garden: kebun raya
vehicle: ambulans | mobil ambulans | dump truck | truk tangki | truk sampah | truk molen
dormitory: asrama putri; wetland: lahan basah; shaft: sumur tambang; venue: arena es
lane: lajur sepeda; yard: halaman sekolah
"""
)
