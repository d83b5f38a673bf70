"""Verbs of mind, of speech and of bearing: what a government does, and a city does not.

Behind the name of a capital, with adverbs and auxiliaries between or none, they tell that its
government is meant. What cities do as well (accept, approve, plan, record, support) is not here.
English verbs stand in their base form; the inflected forms are made from it.
"""

from typing import Final

MIND_EN: Final = """
    like|love|hate|dislike|detest|loathe|dread|prefer|tend|bother|hesitate|presume|assume|doubt|
    wonder|guess|suspect|misjudge|misread|underestimate|overestimate|realise|realize|admit|concede|
    confess|comprehend|enjoy|relish|admire|envy|trust|distrust|mistrust|believe|disbelieve|foresee|
    envisage|envision|imagine|desire|crave|covet|yearn|long for|regret|rue|lament|mourn|resent|care|
    explain|clarify|elaborate|retort|remark|insinuate|intimate|contend|assert|aver|allege|profess|
    reiterate|stress|emphasise|emphasize|underline|underscore|concur|dissent|disagree|agree|
    acquiesce|defy|condone|forgive|excuse|rationalise|ignore|overlook|disregard|tolerate|appease|
    placate|bluff|gamble|bargain|haggle|negotiate|dither|waver|vacillate|procrastinate|flinch|blink|
    budge|relent|yield|capitulate|cave|retaliate|reciprocate|intervene|interfere|meddle|step in|
    hit back|fight back|climb down|back off|give in|play down|rail against|fume|grumble|seethe|
    gloat|boast|brag|sulk|bide its time|look the other way|turn a blind eye|save face|lose face|
    lose patience|take umbrage|take offence|take offense|come to terms|change its mind|
    change course|dig in|comment|respond|reply|react|object|protest|hope|fear|warn|urge|insist|
    argue|claim|want|wish|worry|think|say|blame|hint|signal
"""
# Other forms of verbs that do not make them by rule.
MIND_FORMS_EN: Final = """
    understands?|understood|knew|saw fit|learn(?:s|ed|t) (?:that|the|its|a) (?:hard )?lessons?|
    gave in|lost (?:face|interest)|took (?:umbrage|offen[cs]e)|bid(?:es|ed)? its time|shied away|
    shies away|dug in|fought back|forgot|forgets|forgave|foresaw|kept (?:quiet|silent|mum)|
    keeps (?:quiet|silent|mum)|stays (?:quiet|silent|mum)|(?:seem|appear|look)(?:s|
    ed)? (?:to (?:have|be (?:losing|having|betting|hoping|waiting|counting|willing|ready))|
    unwilling|willing|reluctant|determined|content|happy|unhappy|keen|eager|wary|worried|convinced|
    confident|resigned|tempted|inclined|intent|unmoved|relaxed|rattled|ready|increasingly|unlikely|
    unsure|torn|bent|prepared)|(?:is|was|are) (?:unwilling|content|wary|convinced|confident|
    resigned|tempted|inclined|intent|unmoved|rattled|adamant|furious|silent|tight-lipped|
    under no illusions?|in no (?:mood|hurry|rush)|not (?:amused|alone|convinced|about to)|torn|
    bent on|alarmed|mindful|conscious|fond of|loath|averse)|(?:faces|faced|confronts|
    confronted) (?:(?:a|an|the|such|similar|hard|difficult|tough|awkward|growing|mounting|fresh|
    familiar|old|that|this|same|two) ){0,4}(?:dilemmas?|choices?|questions?|pressure|criticism|
    backlash|accusations?|trade-offs?|headaches?|conundrums?|temptations?|calls)|(?:pour|pump|
    plough|funnel|channel|throw)(?:s|ed)? (?:billions|trillions|vast sums|huge sums|money|cash|
    state (?:money|funds))|threw (?:billions|money)|(?:give|offer|see|show)s? (?:no|little|scant|
    few) [a-z]+|(?:gave|offered|saw|shown|showed|paid|pays) (?:no|little|scant) (?:reason|
    explanation|need|heed|justification|indication|attention|interest|sign|appetite|willingness|
    inclination|desire)|(?:made|makes) (?:it )?(?:clear|plain)|(?:launch|open|start|initiate)(?:es|
    s|d|ed) (?:an?\\s|new\\s)*(?:anti-dumping|anti-subsidy|trade) (?:probe|investigation)s?|
    (?:loosen|ease|tighten|relax|recalibrate|rethink|reconsider)(?:s|ed)? (?:(?:its|the|monetary|
    fiscal|credit|economic|industrial|trade|foreign) )*polic(?:y|ies)
"""
ADVERBS_EN: Final = """
    seldom|rarely|often|usually|sometimes|always|too|then|again|soon|once|generally|either|so far|
    for now|at first|in turn|in private|in public|of course|(?:likes?|tends?|tended|seems?|appears?|
    is likely|is unlikely|is set|is about|is expected|has yet|had yet|is said|is thought|
    is believed) to|cannot|can|must|should|ought to|did|does
"""
MIND_ID: Final = """
    memberi(?:kan)? (?:isyarat|sinyal|tanggapan|jawaban|angin segar|restu|alasan|penjelasan)|
    (?:tidak|tak) (?:menyebutkan|merinci|mengungkap(?:kan)?)|(?:tidak )?punya (?:agenda|(?:banyak|
    pilihan|kepentingan))|mengirim (?:pesan|sinyal)|(?:meluncurkan|memulai|membuka) (?:penyelidikan|
    investigasi)|suka|gemar|senang|cenderung|tahu|mengetahui|memahami|mengerti|mengakui|mengaku|
    menjawab|menjelaskan|merinci|menimbang|menimang|berkompromi|kompromi|berdialog|turun tangan|
    siap (?:berkompromi|berunding|berdialog|membalas|menghadapi|mengalah|melunak|bernegosiasi)|
    belajar dari|ragu|ragu-ragu|terkesan|menduga|mengira|menyangka|lupa|melupakan|mengabaikan|
    membiarkan|menoleransi|memaafkan|bermimpi|membayangkan|mengidamkan|mendambakan|benci|membenci|
    menyukai|iri|cemburu|bangga|malu|segan|sungkan|bimbang|berhitung|bertaruh|berjudi|menggertak|
    bermain (?:api|mata|aman)|mengulur waktu|menunggu|mengelak|berkelit|menghindar|tutup mata|
    menutup mata|menutup-nutupi|bersedia|setuju|tersinggung|terkejut|heran|panik|gugup|optimistis|
    pesimistis|terusik|terdesak|terpojok|terjepit|acuh|menghormati|menghargai|menyepelekan|
    meremehkan|membela diri|berkukuh|berkeras|berdiplomasi|menggarisbawahi|menandaskan|mengungkit|
    menyinggung|mengkritik|memaki|membenarkan|mengiyakan|menyanggah|menyetujui|merestui|
    mengharapkan|menanti|(?:menghadapi|dihadapkan pada) (?:se\\w+ )?(?:dilema|soal|pilihan|
    persoalan|pertanyaan|kritik|tekanan|tudingan|tuduhan|kecaman|ujian|godaan|dua pilihan|
    buah simalakama)|(?:menargetkan|mengejar|mengincar) (?:swasembada|kemandirian|dominasi)
"""
ADVERBS_ID: Final = """
    jarang|sering|kerap|berkali-kali|bisa saja|bisa|dapat|tampak|sedang|tengah|tak|lebih|kurang|
    cukup|diperkirakan|diduga|diyakini|agaknya|rupanya|seolah|seakan|seolah-olah|seakan-akan|toh|
    lagi-lagi|akhirnya|biasanya|umumnya|pun juga|boleh jadi|bukan tidak|harus|perlu|baru|sebenarnya|
    sesungguhnya|diam-diam|terang-terangan|secara \\w+|dengan \\w+|paling|begitu|terlalu|hampir
"""
MIND_ZH: Final = """
    愿意(?!落户|来|[^，。]{1,8}的)|不愿|乐于|乐意|情愿|着急|焦急|不安|深知|清楚(?=[，,]|地?知道|
    地?意识|地?看到)|明白|懂得|知道|知晓|意识到|承认|解释(?!权)|回避|避免(?:直接|与|正面|公开|卷入|
    被|同)|出手|介入|插手|在[^，。]{1,8}上(?:让步|松口|妥协|表态|强硬|退让)|面临[^，。]{0,6}(?:两难|
    抉择|质疑|批评|指责|拷问|(?:外部|国际|舆论|外交|关税)压力)|
    [把将视][^，。]{1,10}[视看当]?[为作][^，。]{0,4}(?:战略|核心利益|红线|筹码|王牌|威胁|挑战|对手|
    国家)|给出(?:理由|解释|答复|说法)|[作做]出(?:回应|让步|反应|答复|妥协)|自有(?:打算|考虑|盘算)|
    手[里中](?:还|仍|握)?有?[^，。]{0,2}牌|低头|跟进(?=仍|尚|还|与否|，)|的(?:底气|胃口|软肋|筹码|
    诚意)|[对向](?:美|欧盟|欧洲|日本|韩国|澳大利亚|加拿大|印度)[^，。]{0,6}(?:发起|提起|启动)|
    (?:收紧|放松|放宽|放开|松绑)了?[^，。]{0,8}?(?:出口|管制|稀土|签证|外汇|资本|货币|信贷|外资|
    政策)|加快推动[^，。]{0,8}(?:自主|替代)|怀疑|猜测|纠结|犹豫|迟疑|观望|装聋作哑|心知肚明|
    心照不宣|沉得住气|沉不住气|坐不住|坐视|退让|退缩|服软|翻脸|动怒|恼火|愤怒|震怒|恼怒|失望|遗憾|
    喜欢|偏爱|讨厌|厌恶|害怕|惧怕|渴望|盼望|幻想|梦想|后悔|忍耐|隐忍|玩弄|讨价还价|谈条件|摊牌|
    打[^，。]{0,4}牌|出牌|表忠心|耍赖|食言|兑现承诺|信守|违背|辩称|辩解|声称|坚持认为|置之不理|
    不予理会|置若罔闻|视而不见
"""
ADVERBS_ZH: Final = """
    未就此|没有就此|就此|轻易|能否|是否|会轻易|不太可能|不太|不大|更加|并不|未必|从来|总是|一贯|向来|历来|往往|通常|很少|极少|鲜少|不得不|只好|
    终于|渐渐|逐渐|愈发|越来越|继续|依然|依旧|恐怕|大概|或许|想必|显得|不会|不想|不|未|没|并|将|会|
    可能会|可能|很|非常|十分|极力|极为|刻意|有意
"""
# Words that a city's name describes: "warga Beijing menyukai", "Dinas Pariwisata Beijing mengakui".
OF_CITY_ID: Final = """
    kota|pemkot|pemda|biro|dinas|komisi|kantor|warga|penduduk|penghuni|konsumen|pembeli|pengusaha|
    gubernur|kepolisian|polisi|pengadilan|cabang|perusahaan|startup|pabrik|pengembang|peneliti|
    ilmuwan|dokter|mahasiswa|siswa|orang|turis|wisatawan|tim|kampus|distrik|kawasan|munisipal|
    munisipalitas|metropolitan|pinggiran|pusat|penumpang|pelanggan|pekerja|restoran|pedagang|pemilik
"""
# What cities do in the news, in their base form: a sentence without a figure may tell of either.
DEEDS_EN: Final = """
    open|build|launch|release|issue|unveil|introduce|plan|host|hold|add|record|see|report|rank|lead|
    top|become|remain|stay|account|attract|produce|make|manufacture|export|import|develop|promote|
    support|encourage|provide|start|begin|complete|approve|expand|increase|raise|reduce|cut|invest|
    spend|sign|join|receive|welcome|serve|suffer|experience|enter|rise|fall|grow|drop|shrink|slip|
    overtake|follow suit|lag|boast|rely|supply|send|transfer|relocate|move|publish|set|aim|expect|
    roll|put|install|deploy|test|pilot|trial|adopt|implement|establish|create|form|found|name|
    designate|list|license|licence|permit|allow|ban|restrict|limit|cap|close|shut|suspend|resume|
    extend|upgrade|renovate|transform|turn|shift|convert|connect|link|carry|handle|collect|treat|
    recycle|store|use|consume|generate|need|lack|require|include|cover|span|sit|lie|stand|stretch|
    house|hosted|feature|offer|sell|buy|lease|rent|award|win|lose|beat|outpace|outrank|contribute|
    gain|climb|jump|surge|soar|slow|stabilise|stabilize|recover|rebound|improve|work|cooperate|team|
    partner|share|integrate|coordinate|act|run|operate|organise|organize|stage|mark|celebrate|base|
    concentrate|double|triple|halve|announce|declare|clear|clean|plant|recruit|hire|train|fund|
    finance|subsidise|subsidize|charge|levy|help|continue|return|reach|hit|pass|exceed|target|
    pursue|seek|focus|prioritise|prioritize|propose
"""
DEEDS_ID: Final = """
    men(?:catat|jadi|ambah|yumbang|erbitkan|andatangani|ampung|argetkan|arik|erima|gumumkan|etapkan|
    empati|gekspor|gimpor|galami|ggelar|yelenggarakan|gembangkan|dorong|dukung|yediakan|goperasikan|
    yelesaikan|ingkatkan|ghubungkan|yambut|cakup|jual|jalin|capai|gesahkan|jalankan|gadakan|cetak|
    erapkan|gizinkan|utup|gurangi|urunkan|aikkan|dirikan|jangkau|duduki|guasai|yalurkan|gangkut|
    dapat(?:kan)?|yusun|genalkan|gucurkan|ginvestasikan|yerap|girim|ghasilkan)|
    mem(?:iliki|bangun|produksi|buka|impin|bukukan|berikan|beri|asang|asok|asarkan|perluas|percepat|
    perkenalkan|punyai|buat|bentuk|fasilitasi|pertahankan|prioritaskan|perkuat)|
    me(?:luncurkan|rilis|layani|raih|ngalami|lampaui|nyusul|rayakan|rekrut|latih|libatkan)|
    ber(?:ada|penduduk|tengger|kembang|tambah|hasil|kontribusi|encana|fungsi|peran|operasi|ubah|
    gabung|kerja|jarak|upaya|investasi|fokus)|di\\w+|ter(?:letak|hubung|catat|pilih|masuk|us|golong)
"""
