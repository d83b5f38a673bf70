"""Indonesian nouns of people, firms and bodies, whose codes are merged: person, enterprise,
institution.
"""

from typing import Final

from articles.text.word_tables import by_word

INDONESIAN_PEOPLE: Final = by_word(
    """
enterprise: perusahaan | subkontraktor | pemilik merek | perusahan | firma | pabrikan | produsen
| pemasok | badan usaha | usaha | umkm | startup | start-up | rintisan | eksportir | pengimpor
| pengekspor | importir | peserta pameran | ekshibitor
| korporasi | emiten | pengembang | pedagang besar | grup | kelompok usaha | konglomerat | unicorn
| entitas | anak usaha | anak perusahaan | perseroan | bumn | bumd | pt | ukm | ikm | maskapai
| operator | operator seluler | operator telekomunikasi | distributor | agen | kontraktor | vendor
| asuransi | pelaku industri | penyedia | biro perjalanan | mitra usaha | unit usaha
| wajib pajak badan | pelapak | penjual daring | bumdes | toko daring | manajer investasi
| sekuritas | agregator | penerbit | pemegang lisensi | pesaing | kompetitor | rival | saingan
| raksasa | fintech | pinjol | penyelenggara | toko ritel | korporat | holding | subholding
| cucu usaha | pihak swasta | multifinance | pialang | broker | pengelola kawasan | pelaku ekspor
| penambang batu bara | pemegang konsesi | penyalur | pengecer | pemilik toko | grosir | pengepul
| pabrik rokok kecil | travel | ppiu | pihk | badan hukum | yayasan usaha | pelaku usaha
| pelaku bisnis | pelaku umkm | pembuat | penyuplai | perakit mobil | perakit motor
| perakit kendaraan | perakit ponsel | perakit elektronik | kantor akuntan | kantor hukum
| konsorsium | jv | klien korporasi | peritel | bumdesa | bum desa | operator pusat data
| operator jalan tol | operator bus | operator kapal | operator kereta | operator pelabuhan
| operator tur | operator bandara | operator internet | operator selular | waralaba | penyedia jasa
| penyedia layanan | lembaga keuangan | kantor jasa | rumah produksi film | e-commerce | marketplace
| supplier | subdistributor | percetakan | konsultan hukum | pemain industri | pemain besar
| pelaku ritel | isp | lokapasar | maklon | rumah mode | studio film
| developer | pemegang izin | pemegang iup | pemegang merek | atpm | pelayaran rakyat | po bus
| penyewaan | trader batu bara
institution: lab | pemda | pemerintah daerah | pemkab | pemkot | pemprov | labs | institusi
| lembaga | rumah sakit | universitas | sekolah | bank | rs | kampus | perguruan tinggi | puskesmas
| organisasi | instansi | akademi | klinik | pesantren | pondok pesantren | madrasah | politeknik
| smk | sma | smp | sd | slb | paud | tk | posyandu | yayasan | lsm | panti | badan pemerintah
| badan publik | kementerian/lembaga | polres | polda | polsek | ormas | balai | pusat penelitian
| institut | komunitas | pusat riset | pusat inovasi | pusat studi | kantor berita | faskes
| fasilitas kesehatan | fasyankes | rsud | unit kerja | kelompok belajar | pkbm | lpk | blk
| balai latihan kerja | lkp | satuan pendidikan | prodi | program studi | fakultas | bpd | lsp
| skpd | opd | satuan kerja | satker | majelis | kejaksaan | kantor imigrasi | pengadilan negeri
| rumah singgah | rumah ibadah sekolah | bumn karya | k/l | kementerian dan lembaga
| pemerintah kabupaten | ptn | pts | taman bacaan | rumah aman | taman kanak-kanak | kolese
| seminari | pasraman | tpq | tpa alquran | sanggar belajar | bimbel | baznas | bmt | pustu
| poskesdes | polindes | griya lansia | rsu | rsia | unit donor darah | utd | koramil | kodim
| kejari | kejati | kua | kpu | bawaslu | bpbd | basarnas | damkar
person: lansia | pembuat konten | pembuat kebijakan | pembuat film | pembuat keputusan
| pembuat undang-undang | pembuat batik | pembuat tempe | pembuat tahu | pembuat kue
| pembuat perahu | pembuat onar | pembuat video | pembuat hoaks | penceramah | dai | pendakwah
| ulama | imam | pemuka agama | pengajar | wp | rakyat | oknum | penunggak | pengemplang | budayawan
| pendiri | penyelidik | aparatur | perwakilan | pendamping | debitor | komuter | agitator
| pelancong | penerjemah | mualaf | duda | sukarelawan | agen asuransi | pengawas | penyuluh
| pengelola | masyarakat | pembalap | perakit | penggarap | pelanggar | pengungsi
| penyandang masalah | pengidap | penderita | perokok | pengikut | pencinta | pelapor | penggugat
| tergugat | kontributor | pengamat | peninjau | pengisi suara | responden | tukang | montir
| mekanik | pelamar | pengemudi | polisi | polwan | polki | bidan | atlet | murid | santri | jemaah
| jamaah | pemudik | pemilih | penerima | penghuni | tahanan | korban | pendaftar | magang
| tamu | penonton | balita | dosen | orang | pekerja | karyawan | penduduk | warga | jiwa | insinyur
| teknisi | mahasiswa | siswa | pasien | peneliti | ilmuwan | penumpang | wisatawan | pegawai
| pengunjung | ahli | guru | dokter | petani | lulusan | pengguna | peserta | turis
| buruh | nelayan | staf | anggota | perawat | sopir | supir | wisman | wisnus | wisnu | delegasi
| relawan | anak | anak-anak | nasabah | pelajar | pelaku | pengusaha | wirausaha | pedagang
| peternak | pekebun | petambak | pembudidaya | pengrajin | perajin | penjahit | penambang
| pemulung | satpam | prajurit | tentara | personel | personil | aparat | petugas | pejabat
| menteri | bupati | wali kota | kepala daerah | kepala desa | kades | camat | lurah | legislator
| senator | hakim | jaksa | pengacara | advokat | notaris | saksi | tersangka | terduga | terlapor
| terdakwa | terpidana | narapidana | napi | buron | demonstran | pengunjuk rasa | aktivis
| wartawan | jurnalis | penulis | seniman | musisi | aktor | penari | penyanyi | desainer | arsitek
| programmer | analis | ekonom | akademisi | profesor | doktor | sarjana | pakar | tokoh | konsultan
| pelatih | pemain | pesepak bola | pelari | wasit | suporter | penggemar | pembaca | pendengar
| pemirsa | imigran | migran | tki | tkw | wni | wna | asn | pns | cpns | pppk | honorer | tenaga
| nakes | tka | talenta | kader | pengurus | manajer | direktur | direksi | komisaris | ceo
| pimpinan | pemimpin | ketua | utusan | duta besar | diplomat | debitur | kreditur | peminjam
| penabung | wajib pajak | pembayar | konsumen | pemilik | penjual | kurir | pengantar | mitra
| pencari kerja | penganggur | pengangguran | kandidat | calon | caleg | pemenang | juara | peraih
| pemegang | alumni | pemuda | pemudi | remaja | perempuan | laki-laki | pria | wanita | ibu | bayi
| bocah | janda | yatim | difabel | penyandang disabilitas | disabilitas | pensiunan | purnawirawan
| veteran | masinis | pilot | pramugari | awak | abk | kru | nakhoda | pelaut | pesepeda | pemotor
| pengendara | penyelam | pendaki | peziarah | santriwati | ustaz | kiai | pendeta | pastor | umat
| penyidik | auditor | inspektur | pemeriksa | pemadam | penjaga | asisten | sekretaris | kasir
| koki | pelayan | pembantu | milenial | penyintas | donatur | dermawan | pendonor | pegiat
| penggiat | kepala sekolah | pemagang | pembudi daya | penyadap | pemanen | cjh | pbi | ekspatriat
| diaspora | perantau | pengantin | siswi | mahasiswi | gadis | lelaki | kaum ibu | apoteker
| terapis | psikolog | psikiater | pengemis | gelandangan | tunawisma | pejalan | pelintas
| penyeberang | penyelundup | bandar | pengedar | pecandu | teroris | pemberontak | sandera
| eksekutif | pembicara | narasumber | panelis | moderator | influencer | kreator | konten kreator
| streamer | gamer | pemrogram | pengembang aplikasi | perenang | petinju | petenis | pebulu tangkis
| pesenam | pemanah | pegolf | ofisial | kontingen | juru parkir | jukir | pramuniaga | pramusaji
| barista | porter | kuli | kernet | pencacah | enumerator | kepala rumah tangga | penyewa rumah
| pemukim | transmigran | pengojek | driver | ojol | lender | borrower | putus sekolah | peselancar
| pegulat | karateka | pesilat | taekwondoin | pecatur | lifter | biksu | bhikkhu | penganut
| pemeluk | fotografer | sineas | sutradara | produser | komposer | perias | peragawati | perancang
| penenun | pembatik | pengukir | pengamen | juru | pmi | wakil rakyat | deteni | pencuri | perampok
| begal | maling | preman | penjarah | perusuh | provokator | peretas | penipu | muncikari | psk
| penjudi | pemancing | pemburu | pawang | taruna | praja | kadet | bintara | tamtama | perwira
| jenderal | kolonel | kapten | marinir | panitera | kurator | mediator | penasihat hukum
| kuasa hukum | mandor | penderes | penangkar | pemandu | backpacker | warganet | netizen | youtuber
| selebgram | wisudawan | lanjut usia | pengecat | pelukis | pematung | dalang | pesinden | pemusik
| penyiar | presenter | pustakawan | arkeolog | sejarawan | antropolog | geolog | ahli waris | calo
| pekerja seni | pencari ikan | pencari suaka | pengasuh | penggembala | cendekiawan | guru besar
| wali murid | wali | pembina | juri | penilai | surveior | penaksir | akuntan | aktuaris
| penerbang | pendayung | pelompat | pebasket | pevoli | pembela | pemohon | simpatisan | tetua
| pemangku adat | kepala suku | peminat | mustahik | muzaki | khatib | jemaat | biarawati | suster
| uskup | pasukan | pengawal | artis | editor | penghafal | hafiz | mubalig | pelayat | penggali
| penolong | penyelamat | bendahara | fasilitator | instruktur | joki | kontestan | pebisnis
| pianis | teman | tetangga | vokalis | brimob | linmas | hansip | gubernur | kolega | pesohor
| buronan | tengkulak | penagih | pembordir | penganyam | penyuling | pemetik | penoreh | pemanjat
| pengangkut | kondektur | mualim | kelasi | pramugara | muthawif | penghulu | bhiksu | alumnus
| paskibraka | tunanetra | emak-emak | freelancer | biker | pegowes | bonek | fans | trader | ppih
| penggerak | rt/rw | marbut | takmir | khalifah | habib | sesepuh | pangeran | permaisuri
| transpuan | waria | prt | interpreter | stenografer | kolumnis | reporter | kameramen | figuran
| ilustrator | animator | komikus | novelis | cerpenis | penggubah | konduktor | drummer | gitaris
| rapper | dancer | koreografer | komedian | komika | pelawak | pesulap | badut | sprinter
| pelempar | penembak | pebiliar | petarung | kiper | gelandang | penyerang | fisioterapis
| radiografer | nutrisionis | sanitarian | epidemiolog | virolog | koas | perekam medis | suspek
| odha | odgj | residivis | deportan | pengolah ikan | loper | chef | sekuriti | office boy
| trainee | supervisor | paralegal | arbiter | penilik | asesor | surveyor | kpps | ppk | pps
| pantarlih | panwaslu | timses | operator mesin | operator alat berat | operator crane
| operator derek | operator forklift | operator ekskavator | operator produksi | operator sekolah
| operator telepon | operator radio | operator komputer | operator desa | operator robot
| operator loket | operator traktor | operator jahit | operator lapangan | operator warnet
| operator pengendali | cucu | cicit | kakek | nenek | paman | bibi | keponakan | sepupu | menantu
| mertua | lajang | jomlo | manula | bujangan | solis | pesolo | biduan | penabuh | pesinetron
| modeler | peragawan | penata rias | penata rambut | penata busana | penata tari | penata suara
| videografer | dekorator | kaligrafer | kartunis | karikaturis | pemahat | pengrawit | niyaga
| sinden | kolektor | kritikus | restorator | konservator | sastrawan | penyair | pujangga
| dramawan | pemeran | bintang film | bintang tamu | selebritas | akrobat | judoka | peseluncur
| skater | pelayar | bek | striker | pesepak takraw | pebola voli | penunggang kuda | pengumpan
| radiolog | paramedis | babysitter | tunarungu | tunawicara | pandai besi | pandai emas | welder
| kopilot | pengebor | penebang | portir | resepsionis | pembersih | penyapu jalan | pelinting
| bartender | asongan | makelar | pemasar | telemarketer | bankir | teller | sipir | polantas
| detektif | serdadu | kopral | sersan | letnan | gerilyawan | milisi | mata-mata | konsul | atase
| kepala dusun | politikus | politisi | birokrat | petinggi | ajudan | notulis | arsiparis | rektor
| dekan | tutor | doktorandus | magister | fisikawan | kimiawan | matematikawan | biolog | astronom
| sosiolog | linguis | drafter | astronaut | antariksawan | taikonaut | kosmonaut | navigator
| gembala | peladang | biarawan | rahib | pendatang | pendemo | pemogok | partisipan | finalis
| semifinalis | informan | pencopet | copet | jambret | hacker | pembunuh | penculik | koruptor
| redaktur | penyunting | pembawa acara | narablog | blogger | vlogger | podcaster | kaum muda
| generasi muda | gen z | cewek | cowok | emak | bapak-bapak | ksatria | selir | bangsawan
| spesialis jantung | agen properti | agen wisata | agen rahasia | tuna netra | tuna rungu
| tuna wicara | tim sar | pebola | paskib | anggota badan legislatif | pemangku kepentingan
| pekarya | pramubakti | juru rawat | juru kunci | juru arsip | juru sembelih | juru timbang
| juru selamat | juru foto | juru damai | juru dakwah | juru pijat | juru rias | ahli hukum
| penata laksana | penata kamera | kepala keluarga miskin | kepala dinas | ketua rt | ketua rw
| putra | putri | pelawat | aktris | pengarang | opsir | jagawana | peski | pemain ski
| pemburu liar | warga binaan | pemakai | pengelana | penghayat | penyortir | pengayuh | rampok
| perompak | pembajak | penodong | pembegal | penjambret | pembobol | pemalak
"""
)
