"""Indonesian nouns of what is done, said, written and agreed, as a table; see
indonesian_nouns.py."""

from typing import Final

from articles.text.word_tables import by_word

INDONESIAN_ACTS: Final = by_word(
    """
project: proyek | psn; program: program; scheme: skema; initiative: inisiatif
job: lapangan kerja | pekerjaan | lowongan | posisi | potensi pekerjaan | kesempatan kerja
| lapangan pekerjaan | jabatan | formasi
observation: observasi | pengamatan; certification: sertifikasi; nomination: nominasi
scholarship: beasiswa; goal: gol; language: bahasa; song: lagu
fund: reksa dana | etf | dana investasi | produk reksa dana | dana pensiun
video: video | konten; execution: eksekusi
license: sim | iup | lisensi | nib | nomor induk berusaha
return: spt; innovation: inovasi; tribe: suku | etnis; ministry: kementerian; department: dinas
association: asosiasi; union: serikat; federation: federasi; commission: komisi
directorate: direktorat; request: permohonan; patent: paten | hak paten
application: aplikasi | pengajuan | lamaran | permohonan paten | permohonan merek | pendaftaran
proposal: usulan | proposal
contract: kontrak | kesepakatan dagang | ppa | perjanjian jual beli
bond: obligasi | surat utang | sukuk | seri obligasi | sbn ritel
agreement: perjanjian | nota kesepahaman | mou | kesepakatan | pakta | kerja sama | protokol
| nota kesepakatan | letter of intent | loi | memorandum | fta | cepa | pks kerja sama
time: kali; visit: kunjungan; night: malam
trip: perjalanan | keberangkatan | pelayaran | trip | rit | pengiriman | ritase
team: tim | regu | rombongan | satuan tugas | kesebelasan
group: kelompok | grup musik | grup tari | grup whatsapp | grup teater | grup band | grup percakapan
| gapoktan | poktan | kelompok usaha bersama | kube | kloter | kelompok terbang
club: klub
household: rumah tangga | kk | pelanggan rumah tangga | kpm | kepala keluarga | rtm | keluarga
service: layanan | jenis layanan; indicator: indikator; parameter: parameter
course: mata kuliah | pelatihan | kursus | sks | program pelatihan
investment: investasi | komitmen investasi
acquisition: akuisisi; standard: standar | sni
share: saham | lembar saham | helai saham
event: acara | kegiatan | peristiwa | event | kejadian | aksi | ajang
exhibition: pameran; conference: konferensi; forum: forum; match: pertandingan | laga
meeting: rapat | pertemuan; seminar: seminar | lokakarya; concert: konser; festival: festival
protest: demonstrasi | unjuk rasa; attack: serangan; explosion: ledakan
fire: kebakaran | kasus kebakaran; flood: banjir | kejadian banjir; earthquake: gempa | kali gempa
eruption: letusan; incident: insiden | gangguan; landslide: longsor | tanah longsor
disaster: bencana; competition: lomba; tournament: turnamen; hearing: sidang | persidangan
case: kasus | perkara | laporan polisi
lawsuit: gugatan; death: kematian | kasus kematian; policy: kebijakan | polis
measure: paket kebijakan | langkah kebijakan
paper: makalah | artikel ilmiah | jurnal ilmiah | karya ilmiah | publikasi
book: buku | judul; subject: mata pelajaran
flight: penerbangan | jadwal penerbangan | pergerakan pesawat | frekuensi penerbangan
dose: dosis; copy: eksemplar | salinan
rule: aturan | peraturan | ketentuan | regulasi
article: pasal | artikel
law: undang-undang | raperda | rancangan undang-undang | rancangan perda
| rancangan peraturan daerah | perda | ruu
question: pertanyaan | soal; film: film | judul film
complaint: aduan | pengaduan | keluhan | laporan aduan | laporan masyarakat
accident: kecelakaan | kasus kecelakaan
order: pesanan | pemesanan | surat pemesanan kendaraan | spk | order
account: rekening | akun; report: laporan | pelaporan; document: dokumen | berkas
certificate: sertifikat | ijazah | akta | sertipikat | shm | hgb
visa: visa; passport: paspor
loan: pinjaman | kredit | akad
transaction: transaksi | kali transaksi
test: tes | uji | sampel uji
examination: pemeriksaan | jenis pemeriksaan
inspection: inspeksi; operation: operasi | tindakan operasi; award: penghargaan; medal: medali
trophy: piala | trofi
website: situs web | laman | situs judi | website | domain
channel: kanal
brand: merek | brand | jenama
party: partai | parpol
newspaper: surat kabar | majalah | koran
vote: suara
stock: emiten saham | saham unggulan | saham lapis kedua
app: aplikasi seluler | aplikasi digital | aplikasi ponsel
recording: rekaman
concession: konsesi | hgu | hak guna usaha
permit: pbg | imb | rekomendasi izin | persetujuan lingkungan | izin | surat izin | konsesi izin
| perizinan
tender: lelang | tender; claim: klaim; ruling: putusan; verdict: vonis; violation: pelanggaran
offence: tindak pidana; experiment: eksperimen | percobaan; recommendation: rekomendasi
finding: temuan; letter: surat edaran; comment: komentar; call: panggilan | kunjungan kapal
download: unduhan; record: rekor; sport: cabang olahraga | cabor; stage: etape
championship: kejuaraan; voyage: pelayaran kapal; arrival: kedatangan
departure: keberangkatan pesawat; movement: pergerakan; launch: peluncuran; recipe: resep
class: rombongan belajar | rombel | kelas
journal: jurnal; episode: episode
show: pertunjukan | pentas | pementasan
screening: penayangan; album: album
game: gim | game | judul gim
link: tautan
deal: transaksi merger | kesepakatan bisnis
merger: merger; ipo: ipo | penawaran umum perdana; company: calon emiten
birth: kelahiran | persalinan; marriage: pernikahan | perkawinan; divorce: perceraian
surgery: operasi jantung | operasi bedah | tindakan bedah
transplant: transplantasi; consultation: konsultasi
raid: penggerebekan | razia | operasi tangkap tangan | ott
arrest: penangkapan; bill: rancangan peraturan; capital: ibu kota
sector: sektor | lapangan usaha | subsektor
industry: industri | kelompok industri | golongan industri | subsektor industri
feature: fitur; cyberattack: serangan siber; vulnerability: celah keamanan; malware: malware
token: token; bitcoin: bitcoin; invention: penemuan | invensi; trademark: merek dagang
session: sesi; donation: donasi; grant: hibah
type: jenis | macam | ragam | tipe
message: pesan; response: tanggapan | respons; objection: sanggahan; work: karya; title: gelar
issue: emisi; series: seri; attempt: upaya; design: rancangan; listing: pencatatan; security: efek
evidence: alat bukti | barang bukti; quota: kuota; step: langkah; cycle: siklus
instalment: angsuran | cicilan | kali angsuran | kali cicilan
wave: gelombang; grouping: golongan; batch: angkatan; character: karakter; signature: tanda tangan
ticket: tilang; checkup: pemeriksaan kesehatan; vaccination: vaksinasi; injury: cedera
kidnapping: penculikan; robbery: perampokan | pencurian; murder: pembunuhan; fraud: penipuan
riot: kerusuhan; warning: surat peringatan | peringatan | peringatan dini; interview: wawancara
thesis: skripsi | tesis | disertasi
poem: puisi; story: cerpen; novel: novel; dance: tarian | tari; pilgrimage: ziarah; mortgage: kpr
cheque: cek; invoice: faktur; receipt: kuitansi | struk; post: postingan; tweet: cuitan
email: surel | email; query: kueri; click: klik; view: tayangan; dataset: set data | dataset
algorithm: algoritma; plate: pelat nomor; penalty: penalti; card: kartu kuning | kartu merah
collision: tabrakan; appointment: pengangkatan; rejection: penolakan; qubit: qubit
competition: kompetisi; round: babak
stage: tahap | tahapan | fase; sanction: sanksi; broadcast: siaran
scandal: skandal; verse: ayat; letter: huruf
instruction: instruksi | arahan | perintah
appeal: kasasi; allegation: dakwaan | tuduhan; charge: pasal dakwaan; crime: tindak kriminal
training: pelatihan kerja | bimtek; workshop: bengkel kerja; lecture: kuliah umum | ceramah
sermon: khotbah; trip: lawatan; tour: tur; expedition: ekspedisi ilmiah; excavation: penggalian
drilling: pengeboran; blast: peledakan; test: swab; transfusion: transfusi
blackout: pemadaman listrik; leak: kebocoran; spill: tumpahan; strike: pemogokan
layoff: phk | pemutusan hubungan kerja
heritage: warisan budaya | warisan budaya takbenda | wbtb
chapter: bab; verse: bait; paragraph: paragraf | alinea; appendix: lampiran; table: tabel
chart: grafik; option: opsi; scenario: skenario; hypothesis: hipotesis; equation: persamaan
blueprint: cetak biru; decree: dekret | keputusan; amendment: amendemen | amandemen
treaty: traktat; convention: konvensi; declaration: deklarasi; search: penggeledahan
investigation: penyelidikan | penyidikan; inspection: sidak; audit: audit; proposal: usul
diploma: diploma; booking: reservasi; registration: registrasi; election: pemilu | pilkada
referendum: referendum; strike: mogok kerja; battle: pertempuran; raid: serbuan
bombing: pengeboman; shooting: penembakan; tsunami: tsunami; tornado: tornado | puting beliung
drought: kekeringan; avalanche: longsoran salju; eruption: erupsi; blackout: pemadaman
outbreak: wabah | klb; epidemic: epidemi; pandemic: pandemi; surgery: pembedahan; fair: pekan raya
| bazar; expo: ekspo; play: sandiwara; documentary: dokumenter; single: singel; poem: sajak
story: cerita | kisah | cerita pendek; legend: legenda; collection: kumpulan; anthology: antologi
essay: esai; design: desain; technology: teknologi; folder: folder; password: kata sandi
dataset: kumpulan data; corner: tendangan sudut; draw: hasil imbang; season: musim kompetisi
summit: ktt; expedition: ekspedisi; dive: penyelaman; climb: pendakian; task: tugas
association: perkumpulan | perhimpunan | paguyuban; committee: komite | panitia; council: dewan
department: departemen; division: divisi; battalion: batalion; regiment: resimen; company: kompi
convoy: konvoi; dozen: lusin; dialect: dialek; religion: agama; breed: ras; gene: gen
chromosome: kromosom; cell: sel; atom: atom; virus: virus; bacterium: bakteri
element: unsur kimia; compound: senyawa; pesticide: pestisida; lesson: jam pelajaran
seminar: webinar
database: basis data; signal: sinyal; mutation: mutasi; variant: varian virus; referral: rujukan
prescription: resep dokter; portfolio: portofolio; transfer: transfer; queue: antrean
parade: pawai; troupe: kelompok tari; orchestra: orkestra; choir: paduan suara; series: sinetron
patrol: patroli; strike: sambaran petir; alert: siaga; vulnerability: kerentanan; bug: bug
combination: kombinasi; innovation: terobosan; modification: modifikasi; variation: variasi
publication: terbitan; version: versi; edition: cetakan; petition: petisi daring; poll: jajak
obstacle: rintangan; barrier: hambatan; problem: masalah | persoalan | kendala
reading: pembacaan; speech: pidato kenegaraan; ban: larangan; fine: surat tilang
"""
)
