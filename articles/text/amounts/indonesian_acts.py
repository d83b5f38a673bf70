"""Indonesian nouns of what is done, said, written and agreed, as a table; see
indonesian_nouns.py."""

from typing import Final

from articles.text.word_tables import by_word

INDONESIAN_ACTS: Final = by_word(
    """
project: proyek | psn; program: program; scheme: skema; initiative: inisiatif
job: lapangan kerja | pekerjaan | lowongan | posisi | potensi pekerjaan | kesempatan kerja
| lapangan pekerjaan | jabatan | formasi; observation: observasi | pengamatan
certification: sertifikasi; nomination: nominasi; scholarship: beasiswa; goal: gol; language: bahasa
song: lagu; fund: reksa dana | etf | dana investasi | produk reksa dana | dana pensiun
video: video | konten; execution: eksekusi
license: sim | iup | lisensi | nib | nomor induk berusaha; return: spt
innovation: inovasi | terobosan; tribe: suku | etnis; ministry: kementerian
department: dinas | departemen; association: asosiasi | perkumpulan | perhimpunan | paguyuban
union: serikat; federation: federasi; commission: komisi; directorate: direktorat
request: permohonan; patent: paten | hak paten
application: aplikasi | pengajuan | lamaran | permohonan paten | permohonan merek | pendaftaran
proposal: usulan | proposal | usul
contract: kontrak | kesepakatan dagang | ppa | perjanjian jual beli
bond: obligasi | surat utang | sukuk | seri obligasi | sbn ritel
agreement: perjanjian | kesepakatan | pakta | kerja sama | protokol | letter of intent | loi | fta
| cepa | pks kerja sama | nota kesepahaman | mou | nota kesepakatan | memorandum; time: kali
visit: kunjungan; night: malam
trip: perjalanan | keberangkatan | pelayaran | trip | rit | pengiriman | ritase | lawatan
team: tim | regu | rombongan | satuan tugas | kesebelasan
group: kelompok | grup musik | grup tari | grup whatsapp | grup teater | grup band | grup percakapan
| gapoktan | poktan | kelompok usaha bersama | kube | kloter | kelompok terbang; club: klub
household: rumah tangga | kk | pelanggan rumah tangga | kpm | kepala keluarga | rtm | keluarga
service: layanan | jenis layanan; indicator: indikator; parameter: parameter
course: mata kuliah | pelatihan | kursus | sks | program pelatihan
investment: investasi | komitmen investasi; acquisition: akuisisi; standard: standar | sni
share: saham | lembar saham | helai saham
event: acara | kegiatan | peristiwa | event | kejadian | aksi | ajang; exhibition: pameran
conference: konferensi; forum: forum; match: pertandingan | laga; meeting: rapat | pertemuan
seminar: seminar | lokakarya | webinar; concert: konser; festival: festival
protest: demonstrasi | unjuk rasa; attack: serangan; explosion: ledakan
fire: kebakaran | kasus kebakaran; flood: banjir | kejadian banjir; earthquake: gempa | kali gempa
eruption: letusan | erupsi; incident: insiden | gangguan; landslide: longsor | tanah longsor
disaster: bencana; competition: lomba | kompetisi; tournament: turnamen
hearing: sidang | persidangan; case: kasus | perkara | laporan polisi; lawsuit: gugatan
death: kematian | kasus kematian; policy: kebijakan | polis
measure: paket kebijakan | langkah kebijakan
paper: makalah | artikel ilmiah | jurnal ilmiah | karya ilmiah | publikasi; book: buku | judul
subject: mata pelajaran
flight: penerbangan | jadwal penerbangan | pergerakan pesawat | frekuensi penerbangan; dose: dosis
copy: eksemplar | salinan; rule: aturan | peraturan | ketentuan | regulasi; article: pasal | artikel
law: undang-undang | raperda | rancangan undang-undang | rancangan perda
| rancangan peraturan daerah | perda | ruu; question: pertanyaan | soal; film: film | judul film
complaint: aduan | pengaduan | keluhan | laporan aduan | laporan masyarakat
accident: kecelakaan | kasus kecelakaan
order: pesanan | pemesanan | surat pemesanan kendaraan | spk | order; account: rekening | akun
report: laporan | pelaporan; document: dokumen | berkas
certificate: sertifikat | ijazah | akta | sertipikat | shm | hgb; visa: visa; passport: paspor
loan: pinjaman | kredit | akad; transaction: transaksi | kali transaksi
test: tes | uji | sampel uji | swab; examination: pemeriksaan | jenis pemeriksaan
inspection: inspeksi | sidak; operation: operasi | tindakan operasi; award: penghargaan
medal: medali; trophy: piala | trofi; website: situs web | laman | situs judi | website | domain
channel: kanal; brand: merek | brand | jenama; party: partai | parpol
newspaper: surat kabar | majalah | koran; vote: suara
stock: emiten saham | saham unggulan | saham lapis kedua
app: aplikasi seluler | aplikasi digital | aplikasi ponsel; recording: rekaman
concession: konsesi | hgu | hak guna usaha
permit: pbg | imb | rekomendasi izin | persetujuan lingkungan | izin | surat izin | konsesi izin
| perizinan; tender: lelang | tender; claim: klaim; ruling: putusan; verdict: vonis
violation: pelanggaran; offence: tindak pidana; experiment: eksperimen | percobaan
recommendation: rekomendasi; finding: temuan; letter: surat edaran | huruf; comment: komentar
call: panggilan | kunjungan kapal; download: unduhan; record: rekor; sport: cabang olahraga | cabor
stage: etape | tahap | tahapan | fase; championship: kejuaraan; voyage: pelayaran kapal
arrival: kedatangan; departure: keberangkatan pesawat; movement: pergerakan; launch: peluncuran
recipe: resep; class: rombongan belajar | rombel | kelas; journal: jurnal; episode: episode
show: pertunjukan | pentas | pementasan; screening: penayangan; album: album
game: gim | game | judul gim; link: tautan; deal: transaksi merger | kesepakatan bisnis
merger: merger; ipo: ipo | penawaran umum perdana; company: calon emiten | kompi
birth: kelahiran | persalinan; marriage: pernikahan | perkawinan; divorce: perceraian
surgery: operasi jantung | operasi bedah | tindakan bedah | pembedahan; transplant: transplantasi
consultation: konsultasi; raid: penggerebekan | razia | operasi tangkap tangan | ott | serbuan
arrest: penangkapan; bill: rancangan peraturan; capital: ibu kota
sector: sektor | lapangan usaha | subsektor
industry: industri | kelompok industri | golongan industri | subsektor industri; feature: fitur
cyberattack: serangan siber; vulnerability: celah keamanan | kerentanan; malware: malware
token: token; bitcoin: bitcoin; invention: penemuan | invensi; trademark: merek dagang
session: sesi; donation: donasi; grant: hibah; type: jenis | macam | ragam | tipe; message: pesan
response: tanggapan | respons; objection: sanggahan; work: karya; title: gelar; issue: emisi
series: seri | sinetron; attempt: upaya; design: rancangan | desain; listing: pencatatan
security: efek; evidence: alat bukti | barang bukti; quota: kuota; step: langkah; cycle: siklus
instalment: angsuran | cicilan | kali angsuran | kali cicilan; wave: gelombang; grouping: golongan
batch: angkatan; character: karakter; signature: tanda tangan; ticket: tilang
checkup: pemeriksaan kesehatan; vaccination: vaksinasi; injury: cedera; kidnapping: penculikan
robbery: perampokan | pencurian; murder: pembunuhan; fraud: penipuan; riot: kerusuhan
warning: surat peringatan | peringatan | peringatan dini; interview: wawancara
thesis: skripsi | tesis | disertasi; poem: puisi | sajak
story: cerpen | cerita | kisah | cerita pendek; novel: novel; dance: tarian | tari
pilgrimage: ziarah; mortgage: kpr; cheque: cek; invoice: faktur; receipt: kuitansi | struk
post: postingan; tweet: cuitan; email: surel | email; query: kueri; click: klik; view: tayangan
dataset: set data | dataset | kumpulan data; algorithm: algoritma; plate: pelat nomor
penalty: penalti; card: kartu kuning | kartu merah; collision: tabrakan; appointment: pengangkatan
rejection: penolakan; qubit: qubit; round: babak; sanction: sanksi; broadcast: siaran
scandal: skandal; verse: ayat | bait; instruction: instruksi | arahan | perintah; appeal: kasasi
allegation: dakwaan | tuduhan; charge: pasal dakwaan; crime: tindak kriminal
training: pelatihan kerja | bimtek; workshop: bengkel kerja; lecture: kuliah umum | ceramah
sermon: khotbah; tour: tur; expedition: ekspedisi ilmiah | ekspedisi; excavation: penggalian
drilling: pengeboran; blast: peledakan; transfusion: transfusi
blackout: pemadaman listrik | pemadaman; leak: kebocoran; spill: tumpahan
strike: pemogokan | mogok kerja | sambaran petir; layoff: phk | pemutusan hubungan kerja
heritage: warisan budaya | warisan budaya takbenda | wbtb; chapter: bab
paragraph: paragraf | alinea; appendix: lampiran; table: tabel; chart: grafik; option: opsi
scenario: skenario; hypothesis: hipotesis; equation: persamaan; blueprint: cetak biru
decree: dekret | keputusan; amendment: amendemen | amandemen; treaty: traktat; convention: konvensi
declaration: deklarasi; search: penggeledahan; investigation: penyelidikan | penyidikan
audit: audit; diploma: diploma; booking: reservasi; registration: registrasi
election: pemilu | pilkada; referendum: referendum; battle: pertempuran; bombing: pengeboman
shooting: penembakan; tsunami: tsunami; tornado: tornado | puting beliung; drought: kekeringan
avalanche: longsoran salju; outbreak: wabah | klb; epidemic: epidemi; pandemic: pandemi
fair: pekan raya | bazar; expo: ekspo; play: sandiwara; documentary: dokumenter; single: singel
legend: legenda; collection: kumpulan; anthology: antologi; essay: esai; technology: teknologi
folder: folder; password: kata sandi; corner: tendangan sudut; draw: hasil imbang
season: musim kompetisi; summit: ktt; dive: penyelaman; climb: pendakian; task: tugas
committee: komite | panitia; council: dewan; division: divisi; battalion: batalion
regiment: resimen; convoy: konvoi; dozen: lusin; dialect: dialek; religion: agama; breed: ras
gene: gen; chromosome: kromosom; cell: sel; atom: atom; virus: virus; bacterium: bakteri
element: unsur kimia; compound: senyawa; pesticide: pestisida; lesson: jam pelajaran
database: basis data; signal: sinyal; mutation: mutasi; variant: varian virus; referral: rujukan
prescription: resep dokter; portfolio: portofolio; transfer: transfer; queue: antrean; parade: pawai
troupe: kelompok tari; orchestra: orkestra; choir: paduan suara; patrol: patroli; alert: siaga
bug: bug; combination: kombinasi; modification: modifikasi; variation: variasi
publication: terbitan; version: versi; edition: cetakan; petition: petisi daring; poll: jajak
obstacle: rintangan; barrier: hambatan; problem: masalah | persoalan | kendala; reading: pembacaan
speech: pidato kenegaraan; ban: larangan; fine: surat tilang
"""
)
