"""Tables for finding attributions in Indonesian text, as in attribution_data."""

from typing import Final

# What stands before the name of a source.
CUES_ID: Final = """
    dilansir|dikutip|melansir|mengutip|dilaporkan|diberitakan|diterjemahkan|disarikan|disunting|
    diolah|disurvei|dikumpulkan|diwartakan|disadur|dihimpun|begitu laporan|begitu tulis|
    begitu catatan|demikian catatan|demikian data|dirangkum|merujuk|mengacu|menukil|mengambil data|
    dinukil|disitir|menyitir|berdasarkan|menurut|bersumber|dinyatakan oleh|demikian diumumkan|
    demikian disampaikan|jawab|balas|tulis|lapor|demikian laporan|demikian dilaporkan|demikian|
    kutip|sebagaimana diberitakan|dirilis|disiarkan|dalam laporan|dalam survei|dalam riset|
    dalam studi|dalam catatan|dalam publikasi|catat|seperti dicatat|sebagaimana dicatat|
    seperti ditulis|sebagaimana ditulis|bunyi|dalam jajak pendapat|jajak pendapat|temuan|baca di|
    membaca di|versi data|dimuat|kata|ujar|sebut|ungkap|ucap|klaim|tegas|tandas|beber|lanjut|
    sambung|tambah|pungkas|keluh|cetus|harap|cerita|kisah|simpul|tukas|ulas|urai|janji|saran|pinta|
    timpal|kenang|aku|jelas|tutur|imbuh|papar|terang|dikemukakan|versi|menurut versi|dipublikasikan|
    disampaikan oleh|diungkap oleh|dicatat oleh|dihitung oleh|disebut oleh|kepada|disampaikan|
    dijelaskan|dikatakan|diungkapkan|ditegaskan|dipaparkan|dituturkan|diutarakan|dibenarkan|dilihat|
    ditinjau|di (?:mata|kacamata|benak)|kalau mengikuti|bila mengikuti|
    jika mengikuti|kalau memakai|mengikuti (?:hitungan|angka|data|catatan)|
    dalam (?:pandangan|hitungan|penilaian|proyeksi|perkiraan|estimasi|taksiran|perhitungan)
"""
FILLERS_ID: Final = """
    dari|oleh|pada|ke|kepada|di|dalam|data|laporan|catatan|keterangan|kantor|berita|media|laman|
    situs|web|resmi|harian|surat|kabar|koran|portal|stasiun|televisi|penyiar|lembaga|perusahaan|
    riset|survei|hasil|angka|statistik|siaran|pers|publikasi|kajian|studi|pernyataan|informasi|
    pemberitaan|dokumen|tulisan|artikel|unggahan|akun|perkiraan|proyeksi|estimasi|analisis|YouTube|
    Youtube|Instagram|Facebook|Twitter|kanal|konsensus|prakiraan|terbaru|terakhir|tahunan|bulanan|
    majalah|jurnal|firma|konsultan|bisnis|ekonomi|keuangan|nasional|setempat|asal|Jepang|China|
    Tiongkok|Amerika|Inggris|Jerman|milik|negara|rilis|yang|dirilis|dikeluarkan|diterbitkan|
    dihimpun|dipublikasikan|sementara|awal|internal|penelitian|organisasi|asosiasi|badan|otoritas|
    properti|otomotif|teknologi|daring|logistik|pelayaran|pemeringkat|pialang|agen|rintisan|startup|
    platform|operator|pengembang|maskapai|produsen|broker|bank|investasi|sekuritas
"""
VERBS_ID: Final = """
    mengumumkan|mencatat|melaporkan|melansir|mengklaim|menyatakan|menyebut|menyebutkan|
    memproyeksi(?:kan)?|memperkirakan|mengungkapkan|mengungkap|merilis|memberitakan|mewartakan|menulis|
    memprediksi|mengestimasi|menunjukkan|memperlihatkan|mendata|menaksir|menghitung|menilai|
    menjelaskan|mengatakan|menegaskan|memaparkan|membeberkan|memublikasikan|mempublikasikan|
    menerbitkan|mengonfirmasi|meramalkan|meramal|menerangkan|menuturkan|menyampaikan|menambahkan|
    menguraikan|merinci|menyimpulkan|menemukan|mengindikasikan|menyoroti|menggambarkan|
    menginformasikan|mengabarkan|menyiarkan|menduga|meyakini|memandang|berpendapat|mengakui|
    membenarkan|mengutip|menyajikan|mengonfirmasikan|mengkonfirmasi|memprakirakan|mensinyalir|
    mengisahkan|menyurvei|menghimpun|memperingatkan|mengestimasikan|mendapati|memperhitungkan|
    memantau|mengukur|mengemukakan|mengutarakan|mencatatkan data|membantah|bilang|berdalih|berujar|
    berucap|berkata|beralasan|menyanggah|menimpali|mewanti-wanti|menurunkan (?:laporan|tulisan|
    artikel|kabar|berita|liputan|warta)|memuat (?:laporan|tulisan|artikel|kabar|berita|angka|data|
    bahwa)|menayangkan (?:laporan|tulisan|liputan|berita|wawancara)|menggarisbawahi|menandaskan|
    menekankan|memberi tahu|mengimbau|melukiskan|mengingatkan|memastikan|menyayangkan|
    merekomendasikan|mengeluhkan|bercerita|menuding|mencermati|mengamini|menepis|menampik|
    mengkritik|menyinggung|mengenang|mengeklaim|mendeteksi|menganggap|menjamin|menyesalkan|
    berpandangan|berkesimpulan|berkomentar|berkilah|menjawab|menanggapi|merespons|menghimbau|
    menganjurkan|membocorkan|mengulas|menyoal|meragukan|mengidentifikasi|memetakan|menelaah|
    mengkaji|menganalisis|menggelontorkan data|(?:angkat|ikut|buka|turut|akhirnya) (?:suara|bicara|
    bersuara)|merekam|memotret|menayangkan|buka data|
    membuka suara|memberi penjelasan|memberi sinyal|menggadang|mengisyaratkan|menceritakan|
    mencontohkan|mengklarifikasi|meluruskan|menandai|merangkum|memberi catatan|memberikan catatan|
    memberi keterangan|memperinci|mengakumulasi
"""
# What somebody in an office says besides, and bodies do as well.
VOICE_VERBS_ID: Final = """
    menjanjikan|berjanji|mengaku|berharap|mengharapkan|meminta|menuntut|menyarankan|mengusulkan|
    meyakinkan|optimistis|optimis|mengeluh|memprotes|mengapresiasi|mempertanyakan|mengecam|
    mengkritisi|mendesak|menolak|menargetkan|menyambut|mendorong|mengajak|menantikan|khawatir|yakin|
    melihat|mengkhawatirkan|membandingkan|mewawancarai|memangkas
"""
HEADS_ID: Final = """
    Komnas|Basarnas|Litbang|KDEI|
    Gedung Putih|Tbk|Kedubes|KBRI|KJRI|Konjen|Pengadilan|Mahkamah|Tribun|Kapol[a-z]{2,6}|Kajari|
    Kajati|Kejari|Kasat|Kadis[a-z]*|Dandim|Panitia|Primer|Indeks|Kemen[a-z]{2,8}|Ditjen|Perum|BUMD|
    Satgas|Satpol|Polda|Polres|Polri|Kejati|Pemkot|Pemprov|Pemkab|Disdag|Dishub|Dinkes|Disnaker|
    Bappeda|Bappenas|Bapenda|Mabes|Korlantas|Badan|Biro|Dinas|Kantor|Komisi|Lembaga|Asosiasi|
    Institut|Otoritas|Pusat|Dewan|Direktorat|Universitas|PT|Kamar|Gabungan|Ikatan|Himpunan|Yayasan|
    Administrasi|Bea|Bursa|Aliansi|Pemerintah|Organisasi|Departemen|Perhimpunan|Serikat|Majelis|
    Balai|Perusahaan|Federasi|Konsorsium|Harian|Koran|Majalah|Surat|Situs|Portal|Media|Stasiun|
    Televisi|Tabloid|Jurnal|Riset|Koperasi|Grup|Mitra|Konsultan|Analitika|Jaringan|Sekuritas|
    Kepabeanan|Warta|Ekuitas|Modal|Kajian|Pengamat|Penelitian|Akademi|Sekolah|Politeknik|
    Rumah Sakit|Pelabuhan|Bandara|Observasi|Inspektorat|Kejaksaan|Kedutaan|Konsulat|Perkumpulan|
    Paguyuban|Sekretariat|Perumda|Holding|Maskapai|Pabrikan|Pialang|Kepolisian|Satuan|Unit|
    Pengelola|Observatorium|Laboratorium|Firma|Kelompok|Komite|Persatuan
"""
# A body that has its whole name and does something is told of for what it knows, nearly always.
AUTHORITIES_ID: Final = """
    Badan(?! Usaha)|Biro|Dinas|Komisi|Lembaga|Asosiasi|Otoritas|(?<!Saham )Gabungan|Himpunan|Balai|
    Direktorat|Kemen[a-z]{2,8}|Perhimpunan|Institut
"""
# What it does without making anything known.
DEEDS_ID: Final = """
    membuka|menambah|memangkas|membangun|menutup|menjual|membeli|melantik|menangkap|menyita|
    menggelar|menghentikan|memulai|menandatangani|meresmikan|mengirim|menerima|mengadakan|
    mengundang|menghadiri|mengunjungi|membantu|memberi|memberikan|menunjuk|mengangkat|menjadi|
    memiliki|mempunyai|merupakan|menggandeng|bersama|bekerja|bertemu|berada|berdiri|bernama|
    melalui|mewakili|menanggung|berupaya|melanjutkan|menghapus|berlomba|bertugas|berwenang|
    memperpanjang|melarang|menempati|mengelola|membawahi|menyelenggarakan|mendirikan|mencabut|
    menjatuhkan|mendenda|menindak|menyegel|membekukan|membatalkan|mengajak|meminta|menetapkan|
    menugaskan|mengalokasikan|menyalurkan|mengirimkan|mendatangkan|menyiapkan|membagikan|memasang|
    memindahkan|memeriksa|menyerahkan|mengoperasikan|membuat|memutuskan|merekrut|memperbaiki|
    mengenai|mengingat|menjelang|menuju|meski|meskipun|menurut|melainkan|menyusul|berupa|berbeda|
    berikut|bersedia|berbasis|bernomor|berkembang|berubah|menghadapi|mengganti|memulangkan|menggusur|menertibkan|memberlakukan|menerapkan|menunda|menandai
"""
LOWER_HEADS_ID: Final = """
    pemerintah (?:kota|provinsi|daerah|setempat|distrik|kabupaten|pusat)|
    biro|dinas|badan|kantor|otoritas|asosiasi|lembaga|kementerian|pengelola|bea cukai|kepabeanan|
    bank sentral|balai|direktorat|kedutaan(?: besar)?|konsulat|perhimpunan|serikat|institut|
    kamar dagang|komisi|operator|
    aliansi|dewan|komite|satgas|satuan tugas|sekretariat|inspektorat|federasi|himpunan|yayasan|
    regulator|koperasi|panitia|perusahaan (?:kereta api|listrik|air|gas|pelabuhan|bus|pelayaran)
"""

# How a body lets it be known without saying it: "mengirim ringkasan dua halaman".
SENDS_ID: Final = """
    mengirim|mengirimkan|membagikan|menerbitkan|mengunggah|mengedarkan|merilis|menyebarkan
"""
PAPERS_ID: Final = """
    ringkasan|selebaran|brosur|buletin|laporan|siaran pers|pernyataan|data|angka|tabel|catatan|rilis
"""

# These take a number, which a person seldom does: any name before them is a source.
MEASURING_ID: Final = """
    mencatat|memperkirakan|merilis|memproyeksi(?:kan)?|mendata|melansir|mengestimasi|menaksir|
    menghitung|memprediksi|memprakirakan|menyurvei|mengestimasikan|memperhitungkan
"""
# Headlines write these with a capital, as what somebody does: "Polisi Ungkap Kasus".
ACTS_ID: Final = """
    ungkap|lapor|sebut|kata|ujar|jelas|tulis|kutip|tutur|imbuh|demikian laporan|kepada|ucap|klaim|
    jawab|balas|tegas|beber|lanjut|sambung|tambah|harap|cerita|kisah|janji|saran|temuan|
    jajak pendapat|aku
"""
# Behind these a person stands as often as an organisation.
SPEECH_ID: Final = """
    dari|kata|ujar|sebut|ungkap|jelas|tutur|imbuh|papar|terang|dikemukakan|versi|kepada|jawab|balas|
    ucap|klaim|tegas|tandas|beber|lanjut|sambung|tambah|pungkas|keluh|cetus|harap|cerita|kisah|
    simpul|tukas|ulas|urai|janji|saran|pinta|timpal|kenang|aku|disampaikan|disampaikan oleh|
    dijelaskan|diungkap|diungkapkan|dikatakan|ditegaskan|dipaparkan|dituturkan|diutarakan|
    dibenarkan|dilihat|ditinjau
"""
# Whoever says it in an office's name.
ROLES_ID: Final = """
    Wakil Kepala|Deputi Gubernur Senior|Deputi Gubernur|Deputi|Direktur Utama|Direktur Jenderal|
    Direktur|Wakil Ketua Umum|Wakil Ketua|Ketua Umum|Ketua|Sekretaris Jenderal|
    Sekretaris Perusahaan|Sekretaris|Manajemen|Pihak|Atase|Manajer|Koordinator|Anggota|Komisaris|
    Presiden Direktur|CEO|Founder|Senior Vice President|SVP|General Manager|Plh Kepala Pelaksana|
    Kepala Pelaksana|Kalakhar|Sekjen|Wasekjen|Ketum|Waketum|Dirut|Wadirut|Kabag|Kabiro|Karo|
    Kasubdit|Kadiv|Kakanwil|Kanwil|Kapusdatin|Sesmen|Sesditjen|Stafsus|Staf Khusus|Tenaga Ahli|
    Perwakilan|Kepala Bidang|Kepala Divisi|Kepala Departemen|Kabid|Kasi|(?:Wa)?[Kk]apus[a-z]{3,}|
    Petugas|Kadispen|Kasub[a-z]{2,}|Kabag[a-z]{3,}|Juru Bicara|Jubir|
    Plt Kepala|Kepala|Dirjen|Gubernur(?= (?:Bank|BI|Fed)(?!\\w))|Pejabat|Analis|Ekonom|Peneliti|
    Laporan|Sumber|Data|Survei|Statistik dari|Humas|Vice President|VP|EVP|AVP|COO|CFO|CTO|CMO|
    Co-Founder|Chairman|Chief|Corporate Secretary|Head of|Corporate|Sales|Marketing|Pendiri|
    Presiden Komisaris|Wakil Presiden|Wakil Rektor|Rektor|Dekan|Guru Besar|Dosen|Pakar|Pengamat|
    Ahli|Kuasa Hukum|Kuasa hukum|Pengacara|Kepala Cabang|Supervisor|Ketua Harian|Ketua Bidang|
    Ketua DPP|Ketua DPD|Ketua Dewan|Bendahara|Wakil Bendahara|Penasihat|Plt Direktur|Pjs Direktur|
    Pj Kepala|Jaksa|Senior Manager|Manager|Country Manager|Staf|Sosiolog|Konsultan|Asisten Manajer|
    Asisten|Perencana|Periset|Ahli Gizi|Dokter|Bos|Pimpinan|Direksi
"""

# What an office looks after, or is called besides: "Direktur Pemasaran", "VP Investor Relations".
FIELDS_ID: Final = """
    I|II|III|IV|V|Economist|Analyst|Strategist|Utama|Eksekutif|Jenderal|Keuangan|Operasi|
    Operasional|Pemasaran|Penjualan|Bidang|Divisi|Teknik|Komersial|Umum|Perdagangan|Pertanian|
    Harian|Senior|Riset|Humas|Komunikasi|SDM|Corporate|Communication|Communications|Secretary|
    Affairs|Public|Relations|Investor|Bisnis|Pengembangan|Produksi|Layanan|Niaga|Strategi|Investasi|
    Hukum|Kepatuhan|Risiko|Perencanaan|Pengelolaan|Marketing|Sales|Consultant|Manager|Manajer|
    Director|Officer|Head|of|Regional|Area|Cabang|Wilayah|Pelaksana|Pelayanan|Infrastruktur|
    Teknologi|Informasi|Digital|Ritel|Korporasi|Hubungan|Masyarakat|Kelembagaan|Kredit|Lapangan|
    Reskrim|Pengurus|Research|Intelijen|Lantas|Perizinan|Pendidikan|Kemitraan|Pemberdayaan|
    Distribusi|Logistik|Pengadaan|Kesehatan|Transformasi|Keberlanjutan|Sustainability|Finance|
    Operations|Development|Technology|Engineering|Government|External|Corporate Affairs|Neraca|
    Moneter|Fiskal|Logam|Elektronika|Agro|Mineral|Pertanahan|Advokasi|Kampanye|Program|Proyek|
    Kurikulum|Kemahasiswaan|Usaha|Human|Capital|Brand|Product|Executive|Chief|Country|Pendiri|Tim|
    Pengawas|Promosi|Komoditas|Uang|Valas|Saham|Independen|Internasional|Makro|Pasar|Dagang|Keamanan|Militer|Politik
"""
# What stands before a person's name only.
RANKS_ID: Final = """
    AKBP|AKP|Laksma|Laksdya|Laksamana|Marsda|Marsdya|Serma|Serka|Letda|Lettu|
    Kombes|Kompol|Iptu|Ipda|Aipda|Bripka|Brigjen|Irjen|Komjen|Letkol|Kolonel|Mayor|Kapten|
    Letjen|Mayjen|Marsma|Laksda|Ir|Ir.|Dr|Dr.|dr.|Drs|Drs.|Dra|Dra.|dr|drg|drg.|Prof|Prof.|H|H.|Hj|
    Hj.|KH|Ustaz|Tuan|Tgk|Pak|Bu|Bapak|Ibu|Nyoman|I|Ni|Muh.|Moh.|Muh|Moch
"""
# Provinces and regions; cities are those of datelines.
PROVINCES_ID: Final = """
    Aceh|Sumut|Sumbar|Sumsel|Riau|Kepri|Jambi|Bengkulu|Lampung|Babel|Banten|Jabar|Jateng|Jatim|DIY|
    Bali|NTB|NTT|Kalbar|Kalteng|Kalsel|Kaltim|Kaltara|Sulut|Sulteng|Sulsel|Sultra|Sulbar|Gorontalo|
    Maluku|Papua|Sumatera|Sumatra|Jawa|Kalimantan|Sulawesi|Madura|Lombok|Flores|Jabodetabek|
    Indonesia|Barat|Timur|Utara|Selatan|Tengah|Tenggara|Nusantara|China|Tiongkok|Asia
"""

# Who may stand between the word of saying and the organisation.
SPEAKERS_ID: Final = """
    jubir|juru bicara|kepala|wakil|ketua|direktur|direktur utama|peneliti|analis|ekonom|pejabat|
    pihak|tim|humas|sekretaris|anggota|pengamat|pendiri|manajer|laman|situs|media|kantor berita|
    harian|laporan|dari|oleh|dalam|survei|riset|studi|catatan
"""
# Who speaks for somebody, in small letters: "ekonom di Bank Dermaga".
VOICES_ID: Final = """
    kuasa hukum|pengacara|ekonom|ekonom senior|kepala ekonom|analis|analis senior|peneliti|pengamat|
    direktur|direktur utama|wakil direktur|kepala|wakil kepala|ketua|ketua umum|wakil ketua|
    juru bicara|jubir|dosen|guru besar|pakar|ahli|manajer|manager|deputi|sekretaris|
    sekretaris jenderal|pejabat|pendiri|profesor|rektor|dekan|koordinator|humas|perwakilan|
    presiden direktur|komisaris|CEO|CFO|bos|pimpinan|staf ahli|konsultan|ahli strategi|penasihat|
    gubernur|insinyur|ilmuwan|epidemiolog|ahli demografi|demografer|sekjen|wasekjen|ketum|waketum|
    dirut|wadirut|kabag|kabiro|kasubdit|kadiv|kakanwil|staf khusus|wakil presiden|general manager|
    kabid|kepala bidang|kepala dinas|pengurus|anggota dewan|editor|vice president|vp|evp|svp|
    founder|co-founder|chairman|chief|head of|sales|marketing|corporate|supervisor|bendahara|jaksa|
    staf|perencana|periset|sosiolog|auditor|perencana keuangan|pegawai|petugas|karyawan|sopir|
    perawat|dokter|asisten|kapten|COO|CTO|CMO|presiden komisaris|wakil direktur utama|
    chief executive officer|chief economist|managing director|corporate secretary|country manager|
    country director|area manager|brand manager|senior manager|assistant manager|komisaris utama|
    manajer umum|manajer operasional|senior vice president|principal analyst|senior analyst|
    direktur eksekutif|direktur jenderal|kepala cabang|kepala pabrik|kepala humas|kepala divisi|
    kepala desa|lurah|camat|ketua tim|ketua harian|ketua dewan|kepala stasiun|kepala balai|
    plt kepala|pj kepala|wakil rektor|kasat|kapolsek|kapolres|dirjen|sekretaris perusahaan|head|
    asisten manajer
"""
# What a body makes known: "Survei Dermaga menunjukkan".
MADE_KNOWN_ID: Final = """
    pengumuman|pemberitahuan|unggahan|edaran|buletin|pernyataan|laporan|survei|data|riset|studi|kajian|catatan|publikasi|statistik|rilis|penelitian|
    analisis|
    perhitungan|pemantauan|estimasi|proyeksi|jajak pendapat|hasil survei|hasil riset|hasil kajian
"""
# A regulation is no source.
RULES_ID: Final = """
    Negara (?:Asal|Tujuan)|Golongan Barang|Kelompok Pengeluaran|Lapangan Pekerjaan|Jenis|
    Produk Domestik|PDRB|PDB|Lapangan Usaha|Instruksi|Kerangka|Standar|Konvensi|Kovenan|Perjanjian|
    Rencana|Program|Nota|Peta|Berita Resmi|Survei Sosial|Data Terpadu|Pemilu|Pilkada|Pilpres|
    Susenas|Sakernas|Sensus|Survei (?:Pemantauan|Konsumen|Perbankan|Angkatan)|Politisi|Pemantauan|
    PMK|POJK|PBI|Permenkeu|Permendag|Kepmen|Perppu|Permenhub|Pergub|Perwali|Raperda|RUU|SPT|APBN|
    RAPBN|Pasal|UU|Undang-Undang|Peraturan|Perpres|Permen|Keputusan|Keppres|PP|Perda|KUHP|KUHAP|SK|
    SNI|Kartu|Surat|Inpres|Pancasila|Bab|Ayat
"""
# What the ministries of Indonesia and of China are called behind "Kementerian".
MINISTRIES_ID: Final = """
    Agama|Agraria|Anak|Aparatur|Bangsa|Bappenas|Batu|Besar|Bina|Budaya|Dalam|Darat|Dasar|Daya|
    Daerah|Desa|Digital|Ekologi|Ekonomi|Ekraf|Energi|Geologi|Gizi|Haji|Hak|Ham|Hidup|Hilirisasi|
    Hubungan|Hukum|Hutan|Imigrasi|Informasi|Informatika|Infrastruktur|Industri|Inovasi|Investasi|
    Jaminan|Kawasan|Keamanan|Kebudayaan|Kehutanan|Kekayaan|Kelautan|Keluarga|Kepemudaan|
    Kependudukan|Kesehatan|Kesejahteraan|Ketahanan|Ketenagakerjaan|Keuangan|Kewilayahan|
    Komunikasi|Koordinator|Koperasi|Kreatif|Kemaritiman|Lingkungan|Luar|Manajemen|Manusia|Masyarakat|
    Megapolitan|Menengah|Migran|Mikro|Mineral|Negara|Negeri|Nasional|Olahraga|Pangan|Pariwisata|
    Pekerja|Pekerjaan|Pelindungan|Perlindungan|Pemasyarakatan|Pembangunan|Pemberdayaan|Pemuda|
    Pendayagunaan|Pendidikan|Penduduk|Pengelolaan|Perairan|Perdagangan|Perdesaan|Perempuan|
    Perencanaan|Perhubungan|Perikanan|Perkotaan|Permukiman|Perumahan|Perindustrian|Pertahanan|
    Pertanahan|Pertanian|Politik|Publik|Rakyat|Reformasi|Riset|Ruang|Sains|Sekretariat|Sipil|Sosial|
    Sumber|Tata|Teknologi|Tenaga|Tertinggal|Tinggi|Transmigrasi|Transportasi|Udara|Umrah|Umum|
    Urusan|Usaha|Veteran|Wilayah|Birokrasi|Bidang|Kecil|Pengendalian|Keagamaan|Air|Alam|Perkebunan
"""
