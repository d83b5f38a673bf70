"""Words that tell what a sentence does: plans, reports an event, tells how things go, or speaks.

Alternatives are divided by "|" and line ends; they are parts of regular expressions over text in
lower case.
"""

from typing import Final

PLAN_EN: Final = """
    will|shall|plans? to|pencils in|planned(?! area)|planning|aims?|aiming|targets to|targeting|
    targeted|
    intends?|intended|supposed to|hopes?|hoped|pledged?|pledges|hoping to|expected to|expects?|
    scheduled|due (?:to (?:be|[a-z]{3,9}(?= (?:in|by|at|on|for|from|its|their|a|an|the|next|this|
    later|early|before|after)))|in|by|next|for)|set to|seeks? to|proposes?|proposed|promised|
    promises|considering|considers?|in talks|negotiating|would|is to|are to|envisages?|envisioned|
    slated|earmarked|to be (?:built|opened|completed|expanded|moved|launched|delivered|held|closed|
    phased out)|forecasts?|predicts?|projects that|projected to|anticipates?|wants? to|vows?|vowed|
    committed to|bids? to|bidding to|is (?:preparing|planning|expecting) to|must (?:be|fall|rise)|
    is postponing|on track to|mulls?|mulling|(?:is|are) being drafted|(?:is|are) drafting|
    must still|under (?:consideration|discussion|study)|awaits?|awaiting|is weighing
"""
PLAN_ID: Final = """
    ke depan(?:nya)?|berpotensi|akan|berencana|rencananya|menargetkan|ditargetkan|direncanakan|
    merencanakan|hendak|diharapkan|berharap|mempertimbangkan|menjajaki|bakal|dijadwalkan|
    menjadwalkan|bertekad|berkomitmen|diproyeksikan|diperkirakan|memproyeksikan|bermaksud|
    menyiapkan|disiapkan|berupaya|berusaha|menetapkan|ditetapkan|mengincar|membidik|sinyal|
    memperkirakan|memprediksi|diprediksi|meramalkan|diramalkan|berjanji|mengusulkan|diusulkan|
    mewajibkan|diwajibkan|memprakirakan|diprakirakan|mempersiapkan|dipersiapkan|siap (?:membangun|
    meluncurkan|membuka|beroperasi)|segera (?:di\\w+|meluncurkan|membangun|membuka|beroperasi)|
    mencanangkan|ditarget|ingin me[a-z]+|masih menunggu|bersiap|(?:sedang|tengah|masih) (?:dikaji|
    disusun|menyusun|dibahas|dirancang|dirintis)
"""
# What a document asks for begins its items.
PLAN_ITEM_ZH: Final = "推动|支持|鼓励|加快|推进|打造|完善"
# Names of plans: where one was approved or published, that is what happened.
PLAN_NOUNS: Final = """
    plans?|targets?|blueprint|guidance|rencana|berniat|计划|规划|目(?<!军事目)标
"""
PLAN_ZH: Final = """
    (?<![成已曾后部功续即并先别年会而可式])将(?![其此这该军领士])|(?<![模虚比])拟(?![人态声合真])|
    計劃|預計|预计|力争|考虑|年内(?![首次]|[新最][高低大]|第|累计|[已曾涨跌净]|上涨|下跌)|下一步|今后|有望|争取|打算|瞄准|即将|筹划|谋划|提出(?:到|，到|要|
    将|力争|目标|在20)|洽谈(?!会)|酝酿|到20\\d\\d年|明年|后年|
    未来(?:[一二三四五六七八九十两几数\\d]{1,3}[年个]|[，,将会])|加快建设|旨在|筹建|
    (?<![超于合出及])(?<![超于过]市场)预期|预测|定于|拟定|欲(?=[打建在将与成])|正起草|正制定|正编制|仍待|有待|论证|
    承诺|力图|着手|筹备|将要|號召|号召|要(?:建成|实现|达到|形成|打造|完成|建设)
"""
# Words of a plan that say what a result is measured by: "112% of the target". One pattern.
MEASURED_BY: Final = """
    (?:of|against|above|below|exceed(?:s|ed|ing)?|than|meets?|met|missed|beat|beats|surpass(?:es|
    ed)?|
    ahead of|short of) (?:the |its |their |an? |any |that )?(?:[a-z'’-]+ ){0,2}
    (?:target|plan|planned|forecast|expected|guidance)s?|
    (?:dari|daripada|melampaui|melewati|di atas|di bawah|mencapai|memenuhi|melebihi|meleset dari)
    [ ](?:target|rencana|perkiraan)|
    (?:完成|占|超|达到?|实现)了?(?:全年|年度|年初|既定|预期|本年)?(?:计划|目标|任务)(?:任务|数|
    值)?[的\\d]
"""
# What is done once and is then done.
EVENT_EN: Final = """
    opened|launched|signed|approved|announced|began|started|completed|inaugurated|unveiled|moved|
    relocated|agreed|acquired|bought|sold|closed|raised|won|received|established|founded|built|
    granted|issued|commissioned|entered|delivered|broke ground|finali[sz]ed|purchased|ordered|
    arrived|accepted|filed|halted|suspended|cancelled|canceled|scrapped|shut|banned|fined|sued|
    appointed|named|resigned|elected|published|released|introduced|adopted|passed|enacted|voted|
    obtained|abolished|toured|dismissed|rejected|upheld|welcomed|switched off|switched on|inspected|
    demolished|linked|renamed|transferred|tested|showcased|attended|gathered|celebrated|overturned|
    takes? effect|comes? into (?:force|effect)|
    notified|certified|licensed|authori[sz]ed|awarded|selected|joined|merged|listed|floated|debuted|
    hosted|held|visited|met|convened|ended|finished|reopened|resumed|restarted|recalled|withdrew|
    withdrawn|invested|donated|lent|borrowed|repaid|hired|laid off|cut|docked|landed|departed|
    sailed|berthed|rolled off|took off|lifted off|set up|set off|took effect|inked|rolled out|
    cleared|secured|walked (?:off|out)|went on strike|clinched|sealed|gave the (?:go-ahead|
    green light)|came into (?:force|effect)|went (?:live|public|into operation|on sale)|
    put into (?:operation|service|use)|connected to the grid|handed over|sent|shipped|imported|
    reported|disclosed|submitted|registered|revoked|upgraded|expanded|installed|struck|killed|
    collided|collapsed|exploded|crashed|seized|arrested|sentenced|ruled|reached (?:a|an) \\w+
"""
EVENT_ID: Final = """
    resmi|meresmikan|diresmikan|peresmian|menandatangani|ditandatangani|diteken|meneken|
    penandatanganan|membuka|dibuka|pembukaan|meluncurkan|diluncurkan|peluncuran|dimulai|memulai|
    menyetujui|disetujui|mengumumkan|diumumkan|rampung|selesai|dipindahkan|memindahkan|pindah|
    mendirikan|didirikan|membangun|dibangun|bergabung|mengakuisisi|diakuisisi|(?:mulai|resmi|
    kembali) beroperasi|dioperasikan|meninjau|menolak|ditolak|menyambut|mematikan|mulai meng\\w+|
    kembali normal|menghadiri|memamerkan|dipamerkan|memutus|menguji coba|dicanangkan|digelar|
    menggelar|diselenggarakan|menyelenggarakan|berlangsung|berdiri|berhasil|menutup|ditutup|
    membentuk|dibentuk|menerbitkan|diterbitkan|terbit|merilis|dirilis|mengesahkan|disahkan|
    menyepakati|disepakati|sepakat|mengunjungi|dikunjungi|bertemu|menerima|diterima|menyerahkan|
    diserahkan|mengirim|dikirim|mengirimkan|tiba|berangkat|mendarat|bersandar|sandar|berlabuh|
    lepas landas|genap berusia|dikapalkan|
    membeli|dibeli|memborong|menjual|dijual|memenangkan|meraih|memperoleh|mendapatkan|
    mengantongi|ditunjuk|menunjuk|dilantik|melantik|diangkat|mengangkat|mundur|mengundurkan diri|
    terpilih|menghentikan|dihentikan|membatalkan|dibatalkan|mencabut|dicabut|menarik|ditarik|
    memasang|dipasang|terpasang|menyita|disita|menangkap|ditangkap|menjatuhkan|dijatuhi|mendenda|
    didenda|menggugat|digugat|melaporkan|mendaftarkan|terdaftar|tercatat|melantai|menyalurkan|
    disalurkan|mengucurkan|menggelontorkan|meminjamkan|berinvestasi|menanamkan|menambah|bermitra|
    bekerja sama|menjalin|memberlakukan|diberlakukan|berlaku|menerapkan|diterapkan|terjadi|meledak|
    runtuh|terbakar|tewas|menabrak|menghantam|melanda|merampungkan|menuntaskan|dituntaskan|
    tersambung|memproduksi perdana|lahir|tutup|buka|memberi(?:kan)? izin|mengizinkan|memasuki|
    kedatangan|menggandeng|diakhiri|berakhir|dipasarkan|diekspor|diimpor|menunda|ditunda|batal
"""
EVENT_ZH: Final = """
    举行|召开|举办|启动|开工(?!率)|动工|复工|投产|竣工|完工|签署|签订|签约|签下|获批|批准|核准|
    审议通过|表决通过|成立|组建|设立|揭牌|开通|投用|启用|投入运营|投入使用|投入运行|投入生产|投运|
    试运行|试运营|发布|公布|宣布|发出|建成|落成|封顶|合龙|贯通|落户|落地|入驻|迁入|迁至|搬迁|搬离|
    迁往|上市|收购|并购|入股|减持|增持|亮相|开幕|闭幕|开馆|开园|开业|开赛|开学|开行|首发|首航|首飞|
    发射|升空|着陆|抵达|启程|靠泊|离港|挂牌|出台|印发|下发|施行|生效|废止|通车|并网|交付|完成|实现|
    陆续|建设了|开启|进入|下线|揭幕|奠基|中标|承建|引进|投放|立案|查处|处罚|罚款|判决|起诉|逮捕|
    任命|辞职|当选|接任|爆发|发生|遭遇|袭击|罢工|停产|停工|停课|停运|关闭|关停|倒闭|破产|召回|重启|
    复航|新增|增设|荣获|获评|入选|列入|认定|授予|达成|缔结|会见|会谈|上调|下调|调整为|融资|迎来|
    參觀|参观|考察|取得|取消|驳回|试生产|试产|签发|发放|点火|开始(?!的)|接入|加入|退出|恢复运营|
    受理|通过验收|批复|破土|敲定|开建|揭晓|通过评审|公开募集|首次公开|发表|纳入|下达|推迟|撤销|就绪
"""
# What is done once even where no day is told: deals, orders and rulings.
DEAL: Final = """
    announced|agreed to|ordered (?:[a-z-]+ ){1,6}to pay|finali[sz]ed|signed (?:for|an?|the)|fined|
    acquired|diteken|menandatangani|membentuk|dibentuk|menerbitkan|mengakuisisi|mendenda|
    签约|签署|签订|中标|判令|判决|罚款|收购|减持|增持
"""
# How things go, and what has been going on.
TREND: Final = """
    grew|growth|rose|fell|increased|decreased|improved|declined|surged|expanded|strong|steady|
    record|has been|have been|had been|was|were|slowed|slumped|shrank|dropped|jumped|climbed|gained|
    slid|widened|narrowed|doubled|tripled|halved|reduced|stabili[sz]ed|recovered|rebounded|largest|
    fastest|biggest|highest|lowest|double-digit|two-digit|tumbuh|pertumbuhan|meningkat|menurun|naik|
    turun|berkembang|signifikan|membaik|stabil|telah|sudah|tengah|sedang|terus|melambat|melonjak|
    anjlok|merosot|menyusut|menguat|melemah|pulih|bertambah|berkurang|terbesar|tertinggi|terendah|
    terbanyak|tercepat|dua digit|增长|下降|提升|回升|稳步|向好|改善|扩大|形成|聚焦|生长|成为|保持|
    提速|集聚|布局|优势|加速|迈进|迈向|瘫痪|两位数|双位数|下滑|回落|攀升|突破|领先|居首|首位|第一|
    最大|推进|施工|进行|推广|已|首次|实行|开展|建立|优化|延长|缩短|增加|减少|提高|降低|推出|派出|
    授予|引入|投入|面临|加强|覆盖|转型|升级|蓬勃|活跃|紧张|火热|抓紧|转向|惠及
"""
# Firsts and ranks among all of a country or the world.
RANK: Final = """
    (?:china|country|world|asia|nation)['’]s (?:[a-z]+[ -]){0,2}(?:first|largest|biggest|only|
    busiest|longest)|(?:first|largest|biggest|only|fastest|busiest|
    longest) (?:[a-z-]+ ){0,6}(?:of its kind|in (?:the )?(?:[a-z]+ ){0,2}(?:china|country|world|
    asia|nation))|(?:pertama|terbesar|satu-satunya|tercepat|terpanjang|tersibuk) (?:di[ ]|
    se)(?:china|tiongkok|dunia|asia|negara|negeri|indonesia)|(?:全国|全球|世界|亚洲|国内|北方|我国|
    中国)(?:规模)?(?:最[大长高快]|第一|唯一|首[个家条座批台例款创])|居(?:全国|全球|世界)
"""
# When, where no day is written out: 日前, and days of a month that is not named.
WHEN: Final = """
    日前|近日|目前|当天|当日|连日来|今天|昨日|这几天|近期|近来|不久前|此前不久|到本世纪[中末]叶?|
    年内|\\d日(?![元均产常游用报照])|baru-baru ini|recently
"""
# What a text calls its own subject when it does not name it again.
ANAPHORA: Final = """
    beijing (?:is (?:considering|planning|preparing|weighing)|plans|will|would|aims|akan|berencana)|
    the (?:region|zone|area|cluster|city|province|municipality)|the (?:project|plan|pipeline|plant|
    park|alliance)|(?:wilayah|kawasan|klaster|kota|provinsi|proyek|rencana|zona|daerah) (?:ini|itu|
    tersebut|baru)|当地|三地|两地|全市|全省|该区|该市|该省|新区|开发区|示范区|园区|项目|集群|全区|
    (?:kedua|ketiga) (?:daerah|kota|wilayah|provinsi|pemerintah)|the (?:two|three) (?:cities|sides|
    governments|provinces|places|regions|ports)|binhai|haidian|yizhuang|zhongguancun|tongzhou|
    daxing|shunyi|changping|fengtai|caofeidian|dongjiang|wuqing|zhengding|huanghua|yanjiao|sanhe|
    zhuozhou|海淀|朝阳区|亦庄|中关村|通州|大兴区|顺义|昌平|丰台|石景山|房山|怀柔|密云|门头沟|延庆|
    平谷|曹妃甸|东疆|武清|津南|西青|北辰|宝坻|静海|宁河|蓟州|正定|黄骅|迁安|三河|香河|固安|燕郊|
    涿州|高碑店|容城|安新|雄县|白沟|临空经济区|城市副中心
"""
FIRST_PERSON: Final = """
    i|my|me|mine|you|your|saya|aku|kamu|anda|您|你(?!们)|我(?!国|省|市|区|县|们)|我们家|咱
"""
# Who tells of himself, or speaks to somebody, outside quotations; "I" may be a numeral.
NARRATOR: Final = """
    (?<!kuartal )(?<!triwulan )(?<!semester )(?<!tahap )(?<!fase )(?<!phase )i(?= [a-z]{2})|
    i['’](?:m|ve|d|ll)|me|my|mine|you|your|us|saya|aku|anda|kamu|kalian
"""
# The people of the speaker, where a clause begins with them.
WE: Final = """
    (?:we|our|us|kami|kita|pihak kami|if we|when we)(?![a-z])|(?:kalau|jika|bila) kita(?![a-z])|
    我们|咱们|insya ?allah|alhamdulillah
"""
# Somebody who was named before.
SELF: Final = """
    (?:he|she|ia|dia|beliau)(?![a-z])|他(?![们国省市山乡])|她(?!们)
"""
NOTES: Final = """
    说明|注|备注|附注|注释|编者按|note|notes|editor['’]s note|catatan|catatan redaksi|keterangan
"""
# Sentences about where and when something was said.
UTTERED: Final = """
    hal (?:ini|itu|tersebut|senada)(?: \\w+){0,2} (?:disampaikan|diungkapkan|dikatakan|diutarakan|
    ditegaskan|dijelaskan|dibahas|dikemukakan|katakan|sampaikan)|
    pernyataan (?:ini|itu|tersebut) disampaikan|
    (?:data|angka|informasi|kabar|laporan) (?:itu|ini|tersebut) (?:disampaikan|dirilis|diumumkan|
    diungkapkan|dipaparkan|dikeluarkan|diunggah|dikutip)|
    (?:belum|tidak|enggan|menolak)[ ](?:kunjung |mau |bersedia )?(?:merespons|menanggapi|menjawab|
    memberikan (?:tanggapan|komentar|keterangan)|berkomentar|membalas)|
    terima kasih (?:sudah|telah|atas)|menerima (?:wartawan|redaksi|tim redaksi)|
    berikut (?:petikan|kutipan|wawancara|rangkuman)|rangkuman berita|disusun (?:oleh )?redaksi|
    menyajikan (?:perkembangan|rangkuman|laporan)|
    (?:sidang|rilis|edisi|laporan|episode) (?:berikutnya|selanjutnya|mendatang)|
    (?:was|were) speaking (?:at|to|in|on|after)|declined to (?:comment|say|give|respond)|
    made the (?:remarks?|comments?|announcement) (?:at|in|on|to)|
    did(?: not|n['’]t) (?:\\w+ )?(?:respond|reply|return|comment)|
    (?:could not be|was not immediately) (?:reached|available)|no comment was|
    spoke (?:to|with) (?:us|me|the (?:paper|magazine|newspaper|programme|program))|
    (?:are|is) pleased to|today (?:announced?s?|report(?:s|ed)) (?:its|their)|
    (?:conference call|webcast)|(?:next|this) (?:week|month)['’]s (?:report|issue|edition|column)|
    thanks? (?:you )?for (?:following|reading|joining|listening|watching|your)
"""
# What a statistical term means, and thanks to readers: their numbers measure nothing.
DEFINED: Final = """
    above (?:the )?designated size (?:refers?|means?|covers?|are those)|
    di atas skala tertentu (?:ialah|adalah|merujuk|mencakup)|统计范围[为是]|
    (?:规模|限额)以上[^，。]{2,16}是?指年|
    thanks? (?:you )?for (?:following|reading|joining|listening|watching)|
    terima kasih (?:sudah|telah|atas)|感谢(?:您|各位|大家)?的?(?:收看|收听|观看|阅读|关注|参与)
"""
UTTERED_ZH: Final = """
    (?:作出?|做出)了?上述(?:表示|表态|回应)|是记者[^，。]{0,30}(?:获悉|了解到)的|
    \\A[^，。“”：]{2,24}(?:告诉(?:记者|笔者)|对(?:记者|笔者)(?:说|表示|介绍))[。：]|
    (?:记者|笔者)[^，。]{0,14}(?:走访|探访|实地采访)了?|记者[^，。]{0,14}(?:调研|采访)(?:时|中)?发现|
    感谢(?:您|你|各位|大家)?(?:的)?(?:收看|收听|观看|阅读|关注|参与)|到此(?:结束|为止)|
    介绍了?[^，。]{0,8}情况。\\Z|
    以[^，。]{2,14}为准[。；]|请结合实际|有效期(?!至\\d)[^，。]{0,8}年|下一场[^，。]{0,20}(?:定于|将于)|
    [，】]明年再见|迎来[^，。]{0,14}周年。|发布[^，。]{0,20}(?:统计)?数据。\\Z|
    \\A(?:领导您好|大家好|各位)|记者[^，。]{0,10}(?:来到|联系|拨通|致电|获得的)|发布[^，。]{0,16}情况。\\Z|
    \\A[^，。“]{2,20}是[^，。“]{2,24}(?:主任|校长|经理|工程师|负责人|钳工|农民|村民|站长|店主|老板|书记|村长|
    司机|教师|医生|主播|创始人|董事长)。\\Z|
    (?:热线|公众号|官网)[^。]{0,20}(?:咨询|查询|报名|了解详情)|(?:可|请|敬请|欢迎)(?:拨打|关注|留意|扫码)
"""
# Whom a text quotes on daily life, not on how things stand: his minutes and metres are his own.
ORDINARY: Final = """
    旅客|乘客|顾客|市民|居民|游客|网友|学生|家长|村民|大爷|大妈|阿姨|师傅|店主|摊主|粉丝|球迷|
    消费者|买家|车主|业主|租客|骑手|程序员|白领|先生|女士|同学|小[一-鿿]{1,2}|老[一-鿿]|他|她
"""
AS_OF: Final = """
    目前|截至|累计|已|telah menandatangani|sudah menandatangani|共有|总共|so far|to date|sejauh ini|
    hingga kini|total of
"""
SPEAKING: Final = """
    said|says|told|added|adds|explained|explains|recalled|noted|argued|joked|laughs|laughed|(?:kata|
    ujar|ungkap|tutur|jelas|imbuh|tambah|tegas|terang|papar|sebut|ucap|lanjut|pungkas|tutup|tandas|
    beber|cetus|sambung|kenang|seloroh|kelakar|canda|pesan)(?:nya)?|demikian
"""
SPEAKING_ZH: Final = "说|表示|介绍|告诉|称|坦言|感慨|笑道|回忆|指出|认为|感叹|透露|强调|直言"
CLOSING: Final = "；;：:，,"
BULLETS: Final = "-–—•·*●■▪◆★"
OPENING_QUOTES: Final = '“"「『'
TODAY: Final = """
    now|today|currently|at present|these days|so far|already|kini|sekarang|saat ini|dewasa ini|
    sejauh ini|目前|现在|如今|眼下|当前|已有|迄今
"""
CONTINUING: Final = """
    of (?:that|this|these|them|which)(?: total)?|(?:jumlah|angka|nilai|porsi|posisi)nya|that|this|
    these|meanwhile|in contrast|by contrast|jumlah (?:itu|tersebut)|angka (?:itu|tersebut|ini)|
    posisi|dari (?:jumlah|angka|total)|sementara|sedangkan|adapun|nilai (?:itu|tersebut)|persentase|
    jika dibandingkan|di antaranya|selain itu|其中|但|同时|此外|与此同时|对|占|同比|这一|该|出口|
    进口|民营
"""

# What news of an economy is about, and who acts in it: with a plan, an act or a move it is told of.
SUBJECT: Final = """
    growth|economy|exports?|imports?|sales|revenues?|profits?|earnings|output|production|prices?|
    inflation|investment|demand|supply|supplies|spending|unemployment|wages|lending|loans|credit|
    deficit|surplus|trade|orders|shipments|deliveries|capacity|consumption|(?:interest )?rates?|
    shares|dollar|yuan|debt|traffic|tourism|manufacturing|factories|government|ministry|ministers?|
    company|group|firm|authorit(?:y|ies)|regulators?|commission|carmaker|airline|operator|developer|
    producers?|manufacturers?|builder|maker|lender|insurer|retailer|miner|board|shareholders|
    parliament|lawmakers|council|court|union|workers|dockworkers|quay|wharf|berth|link|extension|
    version|factory|plant|mine|smelters?|port|airport|railway|line|bridge|terminal|warehouse|
    licen[cs]es?|permits?|laws?|rules|regulations?|tax(?:es)?|dut(?:y|ies)|fees?|subsid(?:y|ies)|
    contract|deal|pact|agreement|merger|stake|reforms?|bans?|quotas?|tariffs?|strike|pertumbuhan|
    perekonomian|ekspor|impor|penjualan|laba|pendapatan|produksi|harga|inflasi|investasi|kredit|
    permintaan|pasokan|konsumsi|suku bunga|nilai tukar|utang|defisit|neraca|upah|tenaga kerja|
    ketenagakerjaan|pengangguran|anggaran|pajak|tarif|iuran|kapasitas|saham|manufaktur|proyek|
    pariwisata|pemerintah|bank|perseroan|perusahaan|otoritas|maskapai|pengembang|ojk|bi|pln|
    pertamina|bulog|bumn|menteri|kemen[a-z]{3,7}|presiden|pabrik|pabrikan|produsen|bandara|
    pelabuhan|stasiun|jalur|tol|tambang|kilang|bendungan|waduk|pembangkit|izin|aturan|peraturan|
    kebijakan|beleid|undang-undang|insentif|subsidi|bantuan|bea|pungutan|larangan|kontrak|
    perjanjian|serikat|asosiasi|satgas|dinas|polisi|pupuk|komisi|badan|lembaga|majelis|pengadilan|
    dpr|gubernur|bupati|pem(?:prov|kot|kab|da)|pihaknya|listrik|bbm|diskon|tiket|bijih|bahan baku|
    komponen|karyawan|buruh|pengusaha|经济|增速|出口|进口|外贸|贸易|销售|营收|利润|产量|产能|价格|
    通胀|投资|消费|需求|供应|供给|贷款|利率|汇率|债务|就业|失业|工资|财政|税收|客流|旅游|制造业|
    工业|工程|政策|合作|政府|央行|部门|公司|集团|企业|银行|机构|中方|双方|两国|[药车钢煤房]企|
    厂(?![门长区])|煤矿|港[区口务]|码头|机场|铁路|高铁|线路|航线|航空|大桥|公路|电[站厂网]|园区|
    条例|办法|规定|标准|方案|许可|牌照|补贴|关税|合同|协议|协会|交易所|海关|法院|
    [一-鿿](?:(?<![格布结])局|[委厅]|部(?![分队位署]))|(?<![超股楼门都])市(?![场民面])|
    [省县](?![级城])|平台|产品|设备|机型|供热|供暖|燃气|管[网廊]|生产线|[一二三四]期|车站|各站
"""
# How a measure moves.
MOVE: Final = """
    grew|rose|fell|increased|decreased|improved|declined|surged|expanded|slowed|slumped|shrank|
    dropped|jumped|climbed|gained|slid|widened|narrowed|doubled|tripled|halved|recovered|rebounded|
    weakened|strengthened|eased|cooled|accelerated|plunged|soared|tumbled|picked up|(?:has|have|had)
    (?:fallen|risen|grown)|(?:is|are|was|were) (?:rising|falling|growing|slowing|shrinking)|
    tumbuh|meningkat|menurun|naik|turun|membaik|memburuk|melambat|melonjak|anjlok|merosot|menyusut|
    menguat|melemah|pulih|bertambah|berkurang|tertekan|terkontraksi|(?:mengalami|terjadi|mencatat)
    (?:penurunan|kenaikan|peningkatan|pertumbuhan|perlambatan)|memperluas|mempengaruhi|
    增长|下降|提升|回升|向好|改善|扩大|提速|加速|下滑|回落|攀升|放缓|走高|走低|走弱|走强|
    加快|推进|延长|缩短|增加|减少|提高|降低|加大|持续|收窄|反弹
"""

# What bodies and works do, and what is done with them: verbs by their form.
DONE: Final = (
    r"(?<![a-z])(?:di|me(?:m|ng?|ny|r|l|w))[a-z]{4,}(?![a-z])|"
    r"(?<![a-z])(?:was|were|has|have|had)[ ][a-z]+ed(?![a-z])"
)
DONE_ZH: Final = "[一-鿿]了(?![解然吧吗，。])[一-鿿]|开工|通过|上线|正式|均已|已[一-鿿]{2}"
# Verbs of the same form for what is said, thought and felt, and for how things are.
NO_DEED: Final = """
    menjadi|merupakan|memiliki|mengatakan|menyebut|menilai|menjelaskan|menegaskan|mengungkapkan|
    mengingatkan|menyatakan|mengaku|mengakui|menurut|meskipun|mereka|memang|mengalami|membutuhkan|
    menunjukkan|merasa|mengapa|mengimbau|menganggap|menambahkan|menyampaikan|menekankan|meyakini|
    memahami|menyadari|menyinggung|membuat|mengenai|mengharapkan|mungkin|menarik|dinilai|dianggap|
    disebut|diketahui|diyakini|dikenal|dirinya|disampaikan|dikatakan|dibutuhkan|dibanding|
    dibandingkan|dinanti|dirasakan|membenarkan|mengeluh|mengeluhkan|dikeluhkan|merespons|menunggu|
    menanti|menyambut|memperhatikan|menyaksikan|mendengar|melihat|dilihat|terlihat|mengira
"""
# Behind these a verb is another's, or comments on what was told.
ASIDE: Final = """
    hal|ini|itu|tersebut|kata|menurut|seperti|jika|kalau|agar|untuk|karena|bahwa|yang|dengan
"""
# What a leader asks for and a side wishes. One pattern.
URGED_ZH: Final = """
    (?:\\A|，)(?:[一二三四五六七八九十]是)?(?:要|希望|坚持|切实|全力|务必)(?![建实达形打完求])|
    \\A[一二三四五六七八九]是(?:加快|加强|强化|推进|完善|优化|提升|抓好|做好|深化|全[力面])|
    \\A[^，。]{2,14}(?:强调|指出|要求|表示|认为|希望)，?[^。]{0,40}?
    (?:(?<![必主重需])要|应(?![用急对收变])当?|必须|希望|愿|将学习)(?!求)|
    [方国]愿(?:同|与|意|协助|继续)|愿同|\\A(?:[^，。]{0,8}(?:会议?|书记|主任)|[一-鿿]{2,3}(?<![部局委省市县厅院署行]))(?:充分肯定|要求|希望)
"""
# Words of talk: who uses them tells no news.
CHATTY: Final = """
    kan|kok|sih|dong|deh|nggak|enggak|gak|gitu|gini|nih|tuh|banget|kayak|kayaknya|makanya|lah|
    (?<!apbn )kita|pokoknya|maksudnya|bapak-ibu|teman-teman|adik-adik|pede|naik (?:daun|pitam|darah)
"""
# What opens a comment on what was told before.
COMMENT: Final = """
    hal (?:ini|itu|tersebut)|harapannya|artinya|dengan (?:begitu|demikian)|ini (?:sudah|adalah|
    menunjukkan|menjadi|angka)|(?:data|capaian|kebijakan) ini (?:menunjukkan|membuktikan)
"""

# -- how an economy fares, in Indonesian: told without any name or time

# What is measured of one, and what it lives by.
MEASURES: Final = """
    inflasi|deflasi|harga|biaya|ongkos|beban|laba|rugi|kerugian|pendapatan|penerimaan|penjualan|
    produksi|ekspor|impor|investasi|kredit|pinjaman|permintaan|pasokan|stok|daya beli|konsumsi|
    pertumbuhan|perekonomian|ekonomi|subsidi|anggaran|apb[nd]|defisit|surplus|rupiah|dolar|
    suku bunga|tarif|pajak|cukai|bea|upah|kapasitas|utang|obligasi|devisa|kemiskinan|pengangguran|
    lapangan kerja|tenaga kerja|saham|bursa|ihsg|pariwisata|omzet|kinerja|margin|izin|bahan baku|
    pasar (?:domestik|ekspor|dalam negeri)|
    neraca|properti|pesanan|pabrik|rute|kupon|likuiditas|dividen|logistik|panen|okupansi|
    kunjungan (?:wisatawan|turis|wisman)|arus modal|surat (?:utang|berharga)|mata uang|pembelian|
    indeks dolar|industri|ongkir|uji coba|pembangunan|larangan|insentif
"""
# Behind one it is of a body or a mind: "harga diri".
NO_MEASURE: Final = "diri|pikiran|mental|anak(?! usaha| perusahaan)|janin|tulang|rambut|badan|otak"
# What befalls a measure: a verb and what it acts on.
AFFECTING: Final = """
    meningkatkan|menaikkan|menambah|mendongkrak|mengerek|mendorong|memacu|menopang|memicu|menekan|
    menurunkan|mengurangi|memangkas|menghemat|menggerus|membebani|memperkuat|memperlemah|melemahkan|
    mengganggu|menghambat|menahan|menunda|menstabilkan|menyebabkan|mengakibatkan|membuat|menyumbang|
    memperketat|melonggarkan|melarang|mempertahankan|mengalihkan|memperluas|membayangi|melepas|
    mencabut|membangun|menghentikan|membuka|mengimpor|mengekspor|mempercepat|menggenjot|memukul|
    mengangkat|menutupi|mengimbangi|
    memperlambat|membatasi|berdampak|berimbas|berpengaruh|gagal membayar|mengeluhkan|mengancam|
    mengenakan|merelokasi|memborong|menyepakati|memberlakukan|memberikan (?:keringanan|insentif)|
    mematikan|kehilangan|menyerap|menikmati|kesulitan
"""
# How a measure moves; and with a word of degree how it stands.
MOVING: Final = """
    naik|turun|melemah|menguat|membaik|memburuk|meningkat|menurun|melambat|melimpah|menyusut|jatuh|
    tumbuh|tertekan|terganggu|melambung|rontok|ambruk|terpuruk|menanjak|melebar|melesat|terhambat|
    lesu|terkoreksi|anjlok|merosot|melonjak|membengkak|dipicu|disebabkan|ditopang|didorong|terhenti
"""
DEGREES: Final = """
    masih|tetap|relatif|cukup|mulai|dalam kondisi|terus|semakin|makin|kian|dipastikan|belum|
    diperkirakan|terpaksa|justru|bergerak|ditutup|dibuka
"""
STANDING: Final = """
    tinggi|rendah|aman|stabil|terjangkau|langka|mahal|murah|terbatas|sepi|lemah|kuat|defisit|
    surplus|terjaga|terkendali|positif|negatif|ketat|seret|tergerus|mengalami|bergantung|diimpor|
    pulih|variatif|lancar|cukup|mencukupi|longgar|mengalir
"""
# What something is to a measure, or to its market.
ROLES: Final = """
    (?:menjadi|merupakan|adalah) (?:salah satu )?(?:motor|penopang|penyumbang|pendorong|faktor|
    penyebab|kontributor|penggerak|andalan|pasar|eksportir|importir|produsen|konsumen|pemasok|
    ancaman|beban|tulang punggung|pusat)
"""
# Who acts on one, what such ask for and what they do, which who leads them does, too.
BODIES: Final = """
    pemerintah|pem(?:prov|kot|kab)|kementerian|bank indonesia|bank sentral|bi|ojk|otoritas|dpr|
    dewan perwakilan|komisi|kppu|bea cukai|asosiasi|pengadilan|mahkamah|serikat|satgas|bulog|
    pertamina|pln|uni eropa|kedua (?:negara|perusahaan)|perseroan|perusahaan|emiten|produsen|
    maskapai|smelter|investor|bursa efek|perbankan|bank-bank|kejaksaan|danantara|kontraktor|
    pabrikan|pengembang|raksasa|regulator
"""
LEADERS: Final = "presiden|menteri|gubernur|bupati|wali kota"
ASKS: Final = """
    meminta|mendesak|menolak|mewajibkan|menyelidiki|memeriksa|mengkaji|mempertimbangkan|
    merundingkan|menuntut|menugaskan
"""
DEEDS: Final = """
    mengesahkan|menggagalkan|menyita|membatalkan|menunda|memperpanjang|mencabut|menutup|membekukan|
    menghapus|menerapkan|memberlakukan|menghukum|mendenda|merevisi|menyetujui|mengenakan|
    menyepakati|merelokasi|merumahkan|menandatangani|meneken|menerbitkan|meresmikan|melarang|
    menghentikan|membangun|membuka kembali|mengakuisisi|merakit|memproduksi|memangkas|
    (?:berhenti|kembali|mulai) (?:beroperasi|berproduksi)|sepakat membentuk|membentuk usaha
"""
# Verbs and other words of that form that tell of no move of a measure.
NO_MOVE: Final = """
    tertera|terdiri|termasuk|terletak|tergantung|tersebut|terhadap|terkait|tercantum|tertulis|
    mencakup|menggunakan|memerlukan|memang|mereka|meski|dicatat|dihitung|dijual|dipakai|digunakan|
    terbuka|medium|merek|mesin|menteri|metode|menara|menengah|menu|dinas|distrik|dividen|digital|
    diskon|dini|diri|terminal|tertentu|terakhir|terbaru|terbaik|terus|ternak|diesel|mentah|merah
"""
# Advice, opinion and talk of oneself beside such words.
ADVISING: Final = """
    harus|perlu|sebaiknya|hendaknya|jangan|mari|semoga|penting(?:nya)?|kita|kami|saya|anda|
    pihaknya|jika|apabila|bila|kalau|ternyata|paling|bukan|secara umum|idealnya|padahal|langkah itu|
    biasanya|umumnya|kerap
"""
# Behind these it is told what something is for, or came with.
ASIDE_ID: Final = "untuk|agar|guna|demi|upaya|dalam|supaya|dan|ketika|saat|meski|meskipun|sebelum"
