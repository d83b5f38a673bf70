"""Tables for finding attributions: words that introduce a source, and words that make a name one.

Alternatives are divided by "|" and line ends; they are parts of regular expressions.
"""

from typing import Final

# English: what stands before the name of a source.
CUES_EN: Final = """
    [Aa]ccording to|[Pp]er the|[Ss]een by|[Oo]btained by|[Rr]eviewed by|[Aa]s reported by|
    [Rr]eported by|[Aa]nnounced by|[Cc]iting|[Cc]ited by|[Qq]uoting|[Qq]uoted by|[Ss]urveyed by|
    [Cc]ompiled by|[Rr]eleased by|[Pp]ublished by|[Ii]ssued by|[Pp]rovided by|[Cc]ollected by|
    (?:[Aa]nalysts|[Ee]conomists|[Rr]esearchers|[Cc]onsultants|[Oo]fficials|[Ss]trategists|
    [Ss]cientists|[Ff]orecasters|[Ee]xecutives|[Ee]ngineers|[Aa]cademics|
    [Ss]tatisticians) (?:at|from|with)|
    [Dd]isclosed by|[Cc]alculations by|[Ee]stimates? (?:by|from)|[Ff]orecasts? (?:by|from)|
    [Dd]ata (?:from|by)|[Ff]igures (?:from|by)|[Ss]tatistics (?:from|by)|[Nn]umbers from|
    (?:[Rr]eports?|[Ss]urveys?|[Ss]tud(?:y|ies)) (?:by|from|for)|
    (?:[Aa]nalys[ie]s|[Pp]aper|[Nn]ote|[Bb]ulletin) (?:by|from|for)|
    (?:[Ii]n|[Bb]y) (?:a|an) (?:interview|statement|filing) (?:with|from|to|by)|[Ss]ourced? from|
    [Aa]vailable from|[Tt]allied by|[Gg]athered by|[Cc]onducted by|[Cc]arried by|
    [Pp]olled by|[Ww]ebsite of|[Ss]tatement (?:from|by)|[Nn]otice (?:from|by)|
    (?:[Rr]esearch|[Ff]indings|[Cc]alculations|[Mm]odelling) (?:from|by)|
    [Tt]old|[Ss]peaking to|[Ii]n remarks to|
    [Ii]n the (?:view|opinion|words|estimation|judg[e]?ment|reckoning) of|
    (?:[Bb]y|[Oo]n) the (?:count|reckoning|estimate|estimates|figures|tally|numbers|calculations) of
"""
# What may stand between such a word and the name.
FILLERS_EN: Final = """
    the|a|an|data|figures|statistics|numbers|report|reports|study|survey|analysis|estimates?|
    research|from|by|of|in|to|with|published|released|compiled|issued|state|official|officials at|
    news|agency|newspaper|broadcaster|television|daily|magazine|website|portal|wire|service|local|
    national|financial|business|consultancy|consultants?|researchers? at|analysts? at|
    economists at|industry|group|body|think tank|market|firm|company|provider|latest|new|recent|
    preliminary|provisional|bank|ratings|trade|city's|province's|country's|government's|Chinese|
    Japanese|American|British|German|out|on|last|this|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|
    Sunday|week|month|year|researcher|tracker|shipping|property|energy|credit|data|industry|
    broker|shipbroker|house|provider|auto|technology|real estate|price reporting|pricing|trade
"""
VERBS_EN: Final = """
    said|says|reported|reports|reporting|forecasting|estimating|predicting|expecting|saying|
    estimated|estimates|announced|projects?|projected|forecasts?|forecasted|showed|shows?|shown|
    wrote|writes|revealed|reveals|found|finds|noted|notes|confirmed|confirms|disclosed|published|
    calculated|calculates|puts|put|reckons|counted|counts|recorded|records|indicated|indicates?|
    added|quoted|quotes|cited|cites|expects|predicts|predicted|warned|warns|stated|states|argues|
    argued|believes|sees|suggests?|suggested|concludes?|concluded|explained|explains|claims|
    claimed|told|tells|observes|observed|pointed out|points out|tallied|surveyed|
    acknowledged|admitted|insists|say|expect|reckon|estimate|warn|predict|argue|learned|learnt|
    logged|logs|lists|valued|values|measured|measures|tracked|pencilled in|pencils in
"""
# These take a number, which a person seldom does: a single name before them is a source as well.
MEASURING_EN: Final = """
    reckons|estimated|calculates|calculated|projected|surveyed|tallied|predicts|predicted|expects|
    puts|estimates|forecasts|projects
"""
HEADS_EN: Final = """
    Bureau|Ministry|Department|Office|Commission|Authority|Agency|Administration|Alliance|
    Association|Institute|Council|Chamber|Committee|Exchange|Bank|University|Academy|Federation|
    Foundation|Centre|Center|Union|Board|Institution|Organi[sz]ation|Group|Consulting|Research|
    Securities|Society|Network|Observatory|Statistics|Customs|Analytics|Economist|Partners|
    Capital|Advisory|Insights?|Intelligence|Ratings|Labs?|Monitor|Global|International|Data|
    Markets?|Economics|Index|Holdings|Corp|Inc|Ltd|Watch|AmCham|Survey|Mail|Express|Independent|
    Globe|Chronicle|Weekly|Quarterly|Magazine|Bulletin|Courier|Register|Sentinel|Dispatch|
    Examiner|Inquirer|Broadcasting|Ministries|Registry|Board|Port|Treasury|Secretariat|Press|Post|
    Times|News|Daily|Journal|Herald|Tribune|Review|Lancet|Observer|Guardian|Telegraph|Gazette|
    Standard|Wire|Television|Radio|Forum|Fund|Information|Mobility|Railway|Railways|Airport|Metro|
    Grid|Hospital|School|College|Museum|Court|Parliament|Congress|Police|Ombudsman|Inspectorate|
    Directorate|Consultancy|Consultants|Meteorological|Observatories|Geological|Macro|Strategy|
    Metrics|Pricing|Equity|Equities|Brokers|Brokerage|Commodities|Futures|Investments?|Ventures|
    Asset Management|Wealth|Insurance|Assurance|Associates|LLP|Motors?|Auto|Automotive|Steel|
    Energy|Power|Electric|Airlines?|Airways|Petroleum|Oil|Gas|Chemicals?|Pharma|
    Pharmaceuticals?|Technolog(?:y|ies)|Tech|Robotics|Semiconductors?|Logistics|Shipping|
    Terminals?|Industries|Cement|Mining|Batter(?:y|ies)|Solar|Biotech|Biosciences|Electronics|
    Telecom|Telecommunications|Publishing|Tourism|Laboratory|Taskforce|Secretary's Office|
    Survey Office|Utilities|Utility|Waterworks|Rail|Foods|Retail|Properties|Networks|Systems|
    Solutions|Freight|Vehicles?|Aerospace|Aviation|Shipyards?|Shipbuilding|Heavy Industries|
    Renewables|Minerals|Aluminium|Textiles|Realty|Surveyors|Actuaries|Games|Telecoms
"""
LOWER_HEADS_EN: Final = """
    bureau|ministry|department|commission|authority|agency|administration|alliance|association|
    institute|council|chamber|committee|exchange|consultancy|federation|observatory|regulator|
    customs|central bank|news agency|statistics office|customs office|planning office|tax office|
    port operator|grid operator|newspaper
"""
VERBS_AFTER_LOWER_EN: Final = """
    said|says|reported|reports|estimated|estimates|showed|shows?|recorded|calculated|reckons|
    data show|statement|put|puts|counted|disclosed|confirmed|logged|logs|counts|measured|tallied|
    announced|warned|warns|forecasts?|expects|noted|notes|projected|predicts|predicted
"""
ROLES_EN: Final = """
    deputy governor|assistant director|managing director|vice president|
    head|chief|spokesman|spokeswoman|spokesperson|official|director|economist|analyst|president|
    chairman|chairwoman|deputy head|deputy director|secretary|researcher|minister|governor|editor|
    manager|executive|engineer|strategist|consultant|scientist|adviser|advisor|officer|
    representative|professor|lecturer|fellow|forecaster|partner|
    analysts|economists|strategists|executives|researchers|officials|engineers|forecasters
"""
# What a body makes, or holds: "by the bureau's count", "cut its forecast".
MADE_EN: Final = """
    counts?|estimates?|calculations?|reckoning|figures|data|tally|tallies|forecasts?|projections?|
    measure|numbers|view|account|definition|records|statistics|survey|index|gauge|analysis|report|
    research|books|modelling|study|prediction|yardstick|database|monitoring|filing|statement|
    prospectus|bulletin|note|newsletter|review|outlook|update|announcement|presentation|results
"""
FORECASTS_EN: Final = """
    forecasts?|estimates?|projections?|price target|target price|outlook|rating|prediction|call|
    assumptions?|recommendation
"""
# Who looks at others for a living: "for Quay Securities, it is worth a billion".
OBSERVERS_EN: Final = """
    Securities|Research|Economics|Macro|Analytics|Consulting|Advisory|Ratings|Intelligence|
    Insights?|Institute|Strategy|Metrics|Capital|Consultants|Observatory|Monitor|Bank|Fund|Agency|
    Bureau|Administration|Commission|Association|Council|Organi[sz]ation|Forum|Ministry|Brokers|
    Brokerage|Equities|Asset Management|University|Partners
"""

# Who speaks for somebody: "said Ann Lee, economist at Harbour Bank".
SPEAKERS_EN: Final = """
    economist|analyst|strategist|director|head|researcher|spokesman|spokeswoman|spokesperson|
    president|chairman|chairwoman|chief|manager|professor|fellow|partner|consultant|governor|
    secretary|official|executive|trader|scientist|engineer|officer|expert|editor|lecturer|
    adviser|advisor|commissioner|dean|forecaster|representative|lawyer|planner|specialist|academic|
    historian|statistician|meteorologist
"""

# A name behind one of these is an organisation's.
KINDS_LATIN: Final = """
    bank|broker|brokerage|consultancy|newspaper|agency|magazine|think tank|group|firm|company|
    broadcaster|daily|weekly|journal|website|portal|body|insurer|carmaker|ratings agency|watchdog|
    regulator|lembaga|harian|majalah|kantor berita|situs|portal berita|perusahaan|firma|
    bank investasi|konsultan|media|laman|surat kabar|lembaga riset|lembaga survei|organisasi|
    asosiasi|pemeringkat|data provider|research house|pollster|lobby group|trade body|charity|
    building society|fund manager|operator|carmaker|automaker|retailer|airline|developer|exporter|
    supplier|(?:property|estate) agents?|law firm|chipmaker|steelmaker|drugmaker|shipping line|
    investment bank|start-up|(?:research )?institute|researcher|lender|
    bank sentral|penyedia data|site|business site|news site|outlet
"""
# A name before one of these is one, too: "Dial news agency".
KINDS_AFTER_EN: Final = """
    news agency|newspaper|agency|bank|building society|consultancy|think tank|magazine|newswire|
    broadcaster|website|group|brokerage|broker|shipbroker|index|survey|study|report|tracker|arm|
    research firm|data provider|data firm|researcher|regulator|watchdog|pollster|body|association
"""

# Indonesian.
CUES_ID: Final = """
    dilansir|dikutip|melansir|mengutip|dilaporkan|diberitakan|diwartakan|disadur|dihimpun|
    dirangkum|merujuk|mengacu|menukil|mengambil data|
    dinukil|disitir|menyitir|berdasarkan|menurut|bersumber|
    dinyatakan oleh|tulis|lapor|demikian laporan|demikian dilaporkan|demikian|kutip|
    sebagaimana diberitakan|dirilis|disiarkan|
    dalam laporan|dalam survei|dalam riset|dalam studi|dalam catatan|dalam publikasi|
    dimuat|kata|ujar|sebut|ungkap|
    jelas|tutur|imbuh|papar|terang|dikemukakan|versi|menurut versi|
    dipublikasikan|disampaikan oleh|diungkap oleh|dicatat oleh|dihitung oleh|
    disebut oleh|kepada|disampaikan|dijelaskan
"""
FILLERS_ID: Final = """
    dari|oleh|pada|ke|kepada|di|dalam|data|laporan|catatan|keterangan|kantor|berita|media|laman|
    situs|web|resmi|harian|surat|kabar|koran|portal|stasiun|televisi|penyiar|lembaga|perusahaan|
    riset|survei|hasil|angka|statistik|siaran|pers|publikasi|kajian|studi|pernyataan|informasi|
    pemberitaan|dokumen|tulisan|artikel|unggahan|akun|perkiraan|proyeksi|estimasi|analisis|
    YouTube|Youtube|Instagram|Facebook|Twitter|kanal|konsensus|prakiraan|
    terbaru|terakhir|tahunan|bulanan|majalah|jurnal|firma|konsultan|bisnis|ekonomi|keuangan|
    nasional|setempat|asal|Jepang|China|Tiongkok|Amerika|Inggris|Jerman|milik|negara|rilis|yang|
    dirilis|dikeluarkan|diterbitkan|dihimpun|dipublikasikan|sementara|awal|internal|penelitian|
    lembaga|organisasi|asosiasi|badan|otoritas
"""
VERBS_ID: Final = """
    mengumumkan|mencatat|melaporkan|melansir|mengklaim|menyatakan|menyebut|menyebutkan|
    memproyeksikan|memperkirakan|mengungkapkan|mengungkap|merilis|memberitakan|mewartakan|menulis|
    memprediksi|mengestimasi|menunjukkan|memperlihatkan|mendata|menaksir|menghitung|menilai|
    menjelaskan|mengatakan|menegaskan|memaparkan|membeberkan|memublikasikan|mempublikasikan|
    menerbitkan|mengonfirmasi|meramalkan|meramal|menerangkan|menuturkan|menyampaikan|menambahkan|
    menguraikan|merinci|menyimpulkan|menemukan|mengindikasikan|menyoroti|menggambarkan|
    menginformasikan|mengabarkan|menyiarkan|menduga|meyakini|memandang|berpendapat|mengakui|
    membenarkan|mengutip|menyajikan|mengonfirmasikan|mengkonfirmasi|memprakirakan|mensinyalir|
    mengisahkan|menyurvei|menghimpun|memperingatkan|mengestimasikan|mendapati|memperhitungkan|
    memantau|mengukur|mengemukakan|mengutarakan
"""
HEADS_ID: Final = """
    Kemen[a-z]{2,8}|Ditjen|
    Badan|Biro|Kementerian|Dinas|Bank|Kantor|Komisi|Lembaga|Asosiasi|Institut|Institute|Otoritas|
    Pusat|Dewan|Direktorat|Universitas|PT|Kamar|Gabungan|Ikatan|Himpunan|Yayasan|Administrasi|Bea|
    Bursa|Aliansi|Pemerintah|Organisasi|Departemen|Perhimpunan|Serikat|Majelis|Balai|Perusahaan|
    Federasi|Konsorsium|Harian|Koran|Majalah|Surat|Situs|Portal|Media|Stasiun|Televisi|Radio|
    Tabloid|Jurnal|Riset|Global|Koperasi|Grup|Mitra|Konsultan|Analitika|Data|Jaringan|Forum|
    Sekuritas|Kepabeanan|Warta|Ekuitas|Modal|Kajian|Pengamat|Penelitian|Akademi|Sekolah|
    Politeknik|Rumah Sakit|Pelabuhan|Bandara|Observasi|Badan|Inspektorat|Kejaksaan|Kedutaan|
    Konsulat|Perkumpulan|Paguyuban|Sekretariat|Perumda|Holding|Maskapai|Pabrikan|Pialang|
    Kepolisian|Satuan|Unit|Pengelola|Observatorium|Laboratorium|Firma|Kelompok|Komite|Persatuan
"""
LOWER_HEADS_ID: Final = """
    biro|dinas|badan|kantor|otoritas|asosiasi|lembaga|kementerian|pengelola|bea cukai|
    kamar dagang|pemerintah (?:kota|provinsi|daerah|setempat|distrik|kabupaten)|komisi|operator|
    aliansi|dewan
"""

# These take a number, which a person seldom does: any name before them is a source.
MEASURING_ID: Final = """
    mencatat|memperkirakan|merilis|memproyeksikan|mendata|melansir|mengestimasi|menaksir|
    menghitung|memprediksi|memprakirakan|menyurvei|mengestimasikan|memperhitungkan
"""
# Headlines write these with a capital, as what somebody does: "Polisi Ungkap Kasus".
ACTS_ID: Final = """
    ungkap|lapor|sebut|kata|ujar|jelas|tulis|kutip|tutur|imbuh|demikian laporan|kepada
"""
# Behind these a person stands as often as an organisation.
SPEECH_ID: Final = """
    dari|kata|ujar|sebut|ungkap|jelas|tutur|imbuh|papar|terang|dikemukakan|versi|kepada|
    disampaikan|disampaikan oleh|dijelaskan|
    diungkap|diungkapkan
"""
# Whoever says it in an office's name.
ROLES_ID: Final = """
    Wakil Kepala|Deputi|Direktur Utama|Direktur Jenderal|Direktur|
    Wakil Ketua Umum|Wakil Ketua|Ketua Umum|Ketua|
    Sekretaris Jenderal|Sekretaris Perusahaan|Sekretaris|
    Manajemen|Pihak|
    Manajer|Koordinator|Anggota|Komisaris|Presiden Direktur|CEO|Founder|Senior Vice President|SVP|
    General Manager|Plh Kepala Pelaksana|Kepala Pelaksana|Kalakhar|
    Kepala Bidang|Kepala Divisi|Kepala Departemen|Kabid|Kasi|Juru Bicara|Jubir|Plt Kepala|Kepala|
    Dirjen|Gubernur(?= Bank )|
    Pejabat|Analis|Ekonom|Peneliti|Laporan|Sumber|Data|Survei|Statistik dari|Humas
"""

# Who may stand between the word of saying and the organisation.
SPEAKERS_ID: Final = """
    jubir|juru bicara|kepala|wakil|ketua|direktur|direktur utama|peneliti|analis|ekonom|pejabat|
    pihak|tim|humas|sekretaris|anggota|pengamat|pendiri|manajer|laman|situs|media|kantor berita|
    harian|laporan|dari|oleh|dalam|survei|riset|studi|catatan
"""
# What a body makes known: "Survei Dermaga menunjukkan".
MADE_KNOWN_ID: Final = """
    laporan|survei|data|riset|studi|kajian|catatan|publikasi|statistik|rilis|penelitian|analisis|
    perhitungan|pemantauan|estimasi|proyeksi|jajak pendapat|hasil survei|hasil riset|hasil kajian
"""
# A regulation is no source.
RULES_ID: Final = """
    Instruksi|Kerangka|Standar|Konvensi|Kovenan|Perjanjian|Rencana|Program|Nota|Peta|
    Berita Resmi|Survei Sosial|Data Terpadu|Pemilu|Pilkada|Pilpres|
    Pasal|UU|Undang-Undang|Peraturan|Perpres|Permen|Permendag|Keputusan|Keppres|PP|Perda|KUHP|
    KUHAP|SK|SNI|Kartu|Surat|Inpres|Pancasila|Bab|Ayat
"""

# Countries and the like, in capitals as acronyms of organisations are.
NOT_SOURCES_LATIN: Final = """
    Instagram|Facebook|Twitter|YouTube|Youtube|TikTok|WhatsApp|Telegram|
    Company|Group|Firm|
    Analis|Ekonom|Pengamat|Peneliti|Pakar|Ahli|Polisi|Warga|Perseroan|Manajemen|Redaksi|Penulis|
    Tim|Panitia|Petugas|Pejabat|Pihaknya|Pasar|Investor|Pedagang|Petani|Produsen|Konsumen|
    Masyarakat|Publik|Banyak|Sebagian|Mayoritas|Pelaku|Industri|Kota|Provinsi|Kabupaten|Bandara|
    Maskapai|Pabrik|Emiten|Korporasi|Laporan|Sensus|Wilayah|Negara|Dunia|Ekspor|Impor|
    Penjualan|Kampus|Sektor|Saya|Beliau|Keduanya|Semua|Kawasan|Rekan|Sumber|Penyidik|
    Pengusaha|Eksportir|Importir|Direksi|Kepala|Ketua|Direktur|Walikota|Bupati|Jaksa|Pengacara|
    Ilmuwan|Dokter|Pengembang|Pembeli|Penjual|Pemerintah|Pemda|Pemkot|Pemprov|Perusahaan|
    Pabrikan|Sejarah|Sejarawan|Statistik|Artikel|Buku|Dokumen|Studi|Survei|Riset|Konsensus|
    Pelatih|Klub|Stasiun|Situs|Koran|Majalah|Toko|Pabean|Penumpang|
    The|China|Tiongkok|Indonesia|Jepang|Japan|Amerika Serikat|America|Inggris|Britain|Jerman|
    Germany|
    Prancis|France|Rusia|Russia|India|Korea Selatan|South Korea|Singapura|Singapore|Malaysia|
    Thailand|Vietnam|Filipina|Australia|Taiwan|Hong Kong|Eropa|Europe|Washington|Moscow|Brussels|
    London|Tokyo|Jakarta|Beijing|Canada|Kanada|Brazil|Brasil|Italy|Italia|Spain|Spanyol|Turkey|
    Turki|Iran|Ukraine|Ukraina|Israel|Asia|Africa|Afrika|Mexico|Meksiko|Shanghai|Chicago|Seoul|
    Chinese|Japanese|American|British|German|French|Indonesian|Korean|AS|RI|US|USA|UK|EU|UE|AI|
    WIB|WITA|WIT|GDP|PDB|CPO|BBM|UMKM|IPO|CEO|TV|PC|HP|Covid|COVID
"""

# Chinese.
VERBS_ZH: Final = """
    记载|评估|估计|反馈|报道|報道|報導|消息|统计|統計|介绍|介紹|数据|數據|披露|透露|称|稱|公布|
    发布|發布|显示|顯示|通报|预测|预计|估算|测算|预估|表示|指出|援引|引述|分析|认为|公告|说明|
    监测|调查|介绍说|报导|电(?!讯)|電|宣布|提供|反映|表明|研判|调度|核算|汇总|梳理|普查|发文
"""
ORGANISATIONS_ZH: Final = """
    局|局长|委员会|委員會|发改委|经信委|工信委|卫健委|国资委|住建委|交通委|商务委|科委|经委|委|部|
    厅|廳|研究院|科学院|工程院|社科院|学院|医院|社|网|報|报|协会|協會|中心|集团|集團|银行|銀行|
    海关|海關|办公室|辦公室|大学|大學|研究所|公司|联合会|学会|联盟|商会|总会|署|电视台|电台|广播|
    时报|日报|晚报|财经|财新|新闻(?!发言人|发布)|智库|机构|管委会|基金会|交易所|报告|公报|白皮书|
    年鉴|蓝皮书|证券|总队|调查队|内阁府|央行|专班|领导小组|部门|公众号|粮油站|监测站|气象台|
    顾问|咨询|期货|院(?![士线校落内子前长])|信通院|乘联会|查查|天眼查|Choice|iFinD|评级|资本|理工|学校|幼儿园|法院|
    高盛|摩根士丹利|摩根大通|大摩|小摩|瑞银|花旗|汇丰|野村|美银|中金|标普|穆迪|惠誉|麦肯锡|德勤|
    波士顿咨询|贝恩|普华永道|毕马威|安永|尼尔森|益普索|艾瑞|易观|赛迪|高工|集邦|群智|洛图|奥维云网|
    中怡康|克而瑞|中指院|世邦魏理仕|仲量联行|戴德梁行|高力国际|第一太平戴维斯|智联招聘|猎聘|
    综合处|办公厅|站|处|协(?![议同作助商调定力])|法院|检察院|总局|总署|政府|港务|航务|供电|国网|工会|行协|局网|通讯社|导报|商报|周刊|
    杂志|在线|快讯|观察|研究室|实验室|总行|分行|支行|企业|车企|平台|指挥部|服务局|邮报|路透|彭博
"""
# What a body makes known: "X的数据", "按X口径", "在X的报告中".
MADE_KNOWN_ZH: Final = """
    数据|报告|年报|周报|月报|季报|研报|快报|简报|公报|口径|测算|统计|估算|估计|预测|报价|监测|调研|
    调查|数字|名单|榜单|白皮书|蓝皮书|通报|公告|模型|说法|看法|观点|判断|预期|核算
"""
# Whatever else names itself by what it is: "在…看来", "…调研的35家".
HOUSES_ZH: Final = """
    宏观|重工|研究|数据|洞察|钢联|钢网|证券|咨询|汽车|科技|能源|电力|公交|地铁|港口|铁路|航空|物流|
    电商|资讯|新材|生物|医药|船舶|矿业|化工|石化|制药|基金|保险|信托|投资|建投|金控|商城|数科|智联|实业|股份|控股
"""
# Between the name and the verb of a clause.
BETWEEN_ZH: Final = """
    结果|近期|当月|年内|日前|近日|今日|今天|昨日|昨天|当日|当天|此前|上周|本周|本月|上月|
    周[一二三四五六日]|早些时候|随后|最新|发布的?|公布的?|提供的?|编制的?|监测的?|统计的?|官方|
    官网|客户端|微信公众号|年度|季度|月度|半年度|的|在.{2,12}?中|数据|统计|报告|调查|监测|研究|
    公告|通报|消息|资料|简报|快报|初步|对外|正式|联合|首次|再次|同时|共同|还|也|又|曾|则|均|
    [上下]午|晚间?|早间|[（(](?:\\d{1,2}月)?\\d{1,2}日[）)]|
    [（(](?:(?:以?下简?称|简称)“?[^（）()“”]{2,12}”?|[A-Za-z\\d·. -]{2,24}|[一-鿿]{2,6})[）)]|
    披露的?|
    农情调度|调度|情况|信息|预报|指数|报表|税收|抽样|快速|专项|方面|一[项份篇则]|
    (?:召开|举行).{0,8}发布会[，,]?|研报|年报|[季周月]报|报价|记录|
    [一-鿿]{2,3}(?:团队|课题组)|口径|普查|测算|估算|模型|分析|[上下]调(?:了)?.{0,6}(?:预测|预期)[，,]
"""
ROLES_ZH: Final = """
    (?:相关|有关|主要|一位|一名)?(?:负责人|负责同志|新闻发言人|发言人|工作人员|人士)|
    副?(?:署长|司长|校长|站长|台长|局长|主任|处长|秘书长|会长|理事长|部长|厅长|主席|行长|院长|所长|
    总经理|董事长|总裁|总监)|
    首席(?:经济学家|分析师|.{2,3}官)|分析师|研究员|经济学家|副?教授|(?:经济)?学者|专家|顾问|
    合伙人|创始人|发起人|老师|策略师|董秘|专员|研究人员|监事长|技术员|机长|副.{1,2}长|副(?:总裁|总经理)|
    技术总监|院士|博士|讲师|总编辑|主编|(?:副?总)?工程师|博导|
    庭长|科长|队长|组长|高级工程师|总?经理|负责人|校友|馆长|店长|厂长|矿长|船长|书记|镇长|县长|市长|区长
"""
PRINTED_ZH: Final = """
    消息(?=[，,：:])|报道|報道|刊文|称|稱|撰文|评论|披露|指出|援引|写道|刊登|报导|显示|统计|说|预测|认为|发文|刊发
"""
KINDS_ZH: Final = """
    (?:研究|咨询|数据|调研|评级|分析|市场研究|调查|投研|统计)机构|咨询公司|券商|智库|投行|杂志|
    (?:调研|数据|研究|调查|评级|资讯)(?:公司|商)|数据提供商|
    期刊|通讯社
"""
CLAUSE_VERBS_ZH: Final = """
    公告(?=[，,：:])|记录到|预期(?=[，,：:])|解读|发文说|发文称|推算|报道|報道|报导|介绍|介紹|显示|顯示|披露|透露|通报|称|稱|公布|发布|
    预测|预计|表示|指出|援引|测算|认为|估计|说|统计|发现|刊文|撰文|评论|宣布|估算|预估|监测|
    强调|提醒|证实|回应|坦言|写道|判断|明确|表明|反映|推测|分析|核算|研判|告诉|直言|感慨
"""
NOT_SOURCES_ZH: Final = """
    .*签署|(?:收到|接到).*|
    (?:一|某|多|几|两|三|数|该|这|那|有)(?:家|位|名|个|些|份|项|款).*|(?:不少|有的|各地|其他|其它|当地|根据|
    对).*(?:部门|机构|企业|媒体|政府|飞行|报告).{0,4}|.*(?:官员|船长|车主|乘客|居民|网友|人员)|
    .*(?:意见|通知|方案|规划|条例|办法|细则|公约|计划|协议|宣言|决定|纲要|标准|合同)|
    以色列|古巴|乌克兰|伊朗|印度|韩国|朝鲜|越南|印尼|新加坡|马来西亚|泰国|巴西|澳大利亚|北约|
    .*(?:听|看|围绕|关于|开展|根据|按照|通过|推动|加强).*(?:报告|数据|调查|研究|中心|平台|网)|
    \\d+月?\\d*日?|援引.*|采访时|分析|美国|日本|英国|德国|法国|俄罗斯|加拿大|欧盟|全国|全球|报告|
    公报|公告|数据|统计|企业|车企|平台|机构|中心|政府|部门|公司|报道|消息|年鉴|白皮书|集团|网站|
    调查|研究|会议|.*(?:初步|不完全|业内|业界|知情|分析人士|记者|全部|内部|大部|一部|部分|
    当地媒体|媒体|专家|了解|有关人士|国外媒体|外媒|多家|很多|这家|该|此|其|他|她|他们|我们|目前|
    据悉).*|.{0,1}|.*干部|.*兼.*|.*在?(?:听取|考察|出席).*|气象|天气|上述.*|相关.*|综合.*|如果.*|.*(?:都|也|就|还|已|将)
"""
TRAILING_ZH: Final = """
    的(?:年度|季度|月度)|
    (?:年度)?(?:半?年|季|财|中)报|不完全|初步|
    (?:日前|近日|今天|最新)?(?:发布|公布|披露|提供|出具)的?.{0,10}(?:报告|公报|公告|数据|消息|声明|统计)|
    (?:等(?:[两三四五六七八九十]|\\d+|多)?|[两三四五六七八九十]|\\d+|多)个?(?:部门|部委|单位)(?=\\Z)|等(?:多[家个])?(?:机构|企业)(?=\\Z)|
    [（(][A-Za-z\\d· .-]{2,24}[）)]|
    副?(?:部长|司长|署长|主席|行长|院长|所长|校长|厅长|总经理|董事长|理事长|总裁|经理|总监)|研究员|
    (?:相关|有关|主要)?(?:负责人|负责同志|新闻发言人|发言人|工作人员|人士|专家|分析师|首席.*|主任|
    局长|处长|秘书长|会长)|最新|近期|当月|年内|方面|日前|近日|今日|今天|昨日|昨天|当日|此前|上周|
    本周|本月|上月|当天|官方|官网|微博|微信公众号|客户端|》|发布的?|公布的?|提供的?|刊发的?|
    刊登的?|的|年度|\\d+月\\d+日|\\d+日|早间|晚间|一则|援引.*|[（(].*|(?:北京|上海|天津|东京|纽约|
    伦敦|华盛顿|石家庄|雄安|保定|唐山)(?=\\Z)|最新的?|编制的?|监测的?|(?:的(?:一份|一项|最新)?.{0,4})?(?:研报|研究报告)|
    的(?:一份|一项|最新).{0,4}报告
"""
