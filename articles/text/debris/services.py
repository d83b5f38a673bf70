"""Patterns of what papers print about themselves, in NFKC and small letters: how to reach them,
how they are registered, what a page counts, and what it sells."""

from typing import Final

# What a page calls what it shows, as the subject of a sentence about itself.
_THIS_EN = (
    r"(?:this|the) (?:article|story|content|post|page|piece|feature|report|newsletter|podcast|"
    r"video|"
    r"video|blog|item|interview|coverage|series|site|website)"
)
_THIS_ID = (
    r"(?:artikel|berita|konten|tulisan|halaman|buletin|liputan|laporan|video|situs|laman|rubrik|"
    r"infografis) ini"
)
_THIS_HAN = r"本(?:文|内容|页面?|节目|栏目|视频|报道|专题|系列|稿件?|文章)"
# No figure: a country's or a city's code, or groups of digits with hyphens that are no years.
_PHONE = (
    r"(?:\+\d{1,3}[ \-(]{1,2}\d[\d ()\-]{5,14}\d|"
    r"\(?0\d{2,4}\)?[ \-]\d{3,4}[ \-]?\d{3,5}(?:[ \-]\d{2,4})?|0[28]\d{7,10}|"
    r"1[3-9]\d{9}|400[ \-]?\d{3,4}[ \-]?\d{3,4}|(?!(?:19|20)\d\d-(?:19|"
    r"20)\d\d)\d{3,4}-\d{3,4}(?:[ \-]\d{3,5})?)"
)
_ROLE_HAN = (
    r"(?:教授|研究员|研究者|学者|主任|院长|所长|记者|评论员|作家|专家|博士|讲师|律师|分析师|编辑|"
    r"主编|员工|从业者|大学|学院|研究院|研究所|智库)"
)

# (reason, longest line in characters, pattern)
SERVICES: Final[tuple[tuple[str, int, str], ...]] = (
    # -- how to reach whom ------------------------------------------------------------------------
    (
        "credit",
        110,
        r"[^.。!?！？\d@]{1,40}[:：|]\s?(?:[^.。!?！？@\d]{1,30}[:：,，|]\s?)?"
        rf"(?:{_PHONE}|[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+)"
        rf"(?:(?:\s?[,，;；|/、·]\s?|\s)(?:[^.。!?！？\d@]{{1,24}}[:：]?\s?)?(?:{_PHONE}|\S+@\S+|"
        rf"www\.\S+)){{0,4}}",
    ),
    (
        "credit",
        40,
        rf"[^\s.。!?\d]{{0,10}}(?:热线|电话|传真|专线|hotline|telepon|telp\.?|"
        rf"call center)\s?{_PHONE}",
    ),
    ("credit", 30, r"(?:投诉|举报|监督|咨询|服务|客服|爆料|报料)(?:热线|电话)\s?[:：]?\s?\d{3,12}"),
    (
        "credit",
        100,
        r"(?:社址|地址|编辑部地址|通讯地址|通信地址|报社地址|读者来信请?寄|来信请?寄|来稿请?寄|"
        r"投稿请?(?:寄|发送?至?))\s?[:：].{2,60}|"
        r"(?:邮发代号|国内统一(?:连续出版物号|刊号)|国际标准(?:连续出版物号|刊号)|刊号|统一刊号|"
        r"订阅代号|零售价|定价|印刷)\s?[:：].{2,50}|"
        r".{0,30}邮编\s?[:：]?\s?\d{6}.{0,20}|[\u4e00-\u9fff]{2,10}(?:报|杂志|出版|"
        r"通讯)社(?:出版|主办|印刷|主管)",
    ),
    (
        "credit",
        120,
        r"(?:(?:kantor(?: pusat| redaksi)?|alamat(?: redaksi)?|redaksi|[^.:]{3,40}),?\s?[:,]? ?)?"
        r"(?:(?:jl|jln|jalan)\.? [^.!?]{2,50}\bno\.? ?\d+|(?:gedung|menara|wisma|graha|ruko|"
        r"komplek|kompleks) [^.!?]{2,40}"
        r"\b(?:lt|lantai|blok|no|kav)\.? ?\w{1,4})[^.!?]{0,50}\b\d{5}\b.{0,12}|"
        r"(?:kantor(?: pusat| redaksi)?|alamat(?: redaksi)?|redaksi)\s?[:：] ?(?:jl|jln|jalan|"
        r"gedung|menara|wisma|graha)\b.{3,90}",
    ),
    (
        "credit",
        130,
        r"(?:[^.:]{3,50}, )?\d{1,4}[a-z]?,? [\w' ]{2,30} (?:street|road|avenue|lane|square|drive|"
        r"boulevard|way|st|rd|ave)\.?, "
        r"[\w ,.'\-]{3,60}\d[\w ]{2,8}",
    ),
    (
        "credit",
        160,
        r"(?:got|have|know|seen|heard|spotted|do you have|punya|ada|memiliki|mempunyai) (?:an? |"
        r"any |some |something )?"
        r"(?:news |story |great )?(?:tips?|story|stories|story idea|info|information|photos?|"
        r"videos?|questions?|feedback|comments?|"
        r"correction|something to share|news|cerita|informasi|masukan|saran|kritik|pertanyaan|"
        r"keluhan|foto|video|usulan|"
        r"pengalaman|kabar|pendapat)\b[^.?]{0,40}\?.{0,110}",
    ),
    (
        "credit",
        160,
        r"if you (?:have|would like|want|wish|were|are|know) [^.?]{3,70}\b(?:contact|e-?mail|"
        r"get in touch|call|write to|let us know|"
        r"reach|please)\b[^.]{0,70}\.?",
    ),
    (
        "credit",
        120,
        r"(?:investor|investors|media|press|company|ir|public|corporate|editorial|advertising|"
        r"sales)(?: relations| and media| & media)? "
        r"(?:contacts?|enquiries|inquiries|relations|office)\s?[:：].{2,110}",
    ),
    (
        "credit",
        400,
        r"[^.]{2,380}\bcontributed (?:reporting|research|writing|data|to (?:this|the) "
        r"(?:report|article|story|reporting))\b[^.]{0,60}\.?",
    ),
    # -- registrations ----------------------------------------------------------------------------
    (
        "copyright",
        80,
        r"(?:company |charity |business |tax |media |publication |newspaper |press )?"
        r"(?:registration|registered|company|charity|licen[cs]e|permit|vat|tax|issn|id|permit|"
        r"serial|publication)"
        r"(?: (?:no|number|id|code))?\.?\s?[:#]\s?[a-z]{0,4}[ \-]?\d[\d\-/ .]{2,24}",
    ),
    (
        "copyright",
        160,
        r"[^.]{3,70} (?:is|are) (?:a (?:company|charity|trade mark|trademark|"
        r"limited company)\b.{0,20})?"
        r"(?:registered|incorporated|regulated|licensed) (?:in|by|with|at|"
        r"as)\b[^.]{2,60}\b(?:number|no|office|authority|ipso|council)\b[^,]{0,40}",
    ),
    (
        "copyright",
        90,
        r"(?:terdaftar|terverifikasi)\b.{0,20}\b(?:dewan pers|kominfo|kemenkumham)\b.{0,50}",
    ),
    # -- counters and live controls ---------------------------------------------------------------
    (
        "counter",
        80,
        r"(?:jumlah |total |today's |number of )?(?:pengunjung|kunjungan|visitors?|visits|"
        r"page ?views|hits|访问量|访客|今日访问|总访问量|浏览总数)"
        r"[^.:\d]{0,20}[:：] ?\d[\d.,]*(?:\s?[|/·,;]\s?[^.:\d]{2,20}[:：] ?\d[\d.,]*){0,3}",
    ),
    (
        "counter",
        60,
        r"\d[\d.,]*\s?[kmb万亿]?\s?(?:(?:other )?(?:people|readers|users|viewers|visitors)|orang|"
        r"pembaca|pengguna|penonton|人|网友|位网友)"
        r"(?: (?:are|is|have|sedang|telah|sudah)|正在|已|在)? ?(?:now |currently )?(?:reading|"
        r"watching|viewing|online|viewed|read|membaca|"
        r"menonton|melihat|menyukai|围观|在看|阅读|观看|浏览|参与|点赞|收藏)\b.{0,20}",
    ),
    (
        "control",
        90,
        r"(?:auto(?:matic)?[- ]?(?:refresh|update)s?|live updates?|pembaruan otomatis|"
        r"perbarui otomatis|muat ulang otomatis|自动刷新|自动更新)"
        r"\s?(?:is |are |: ?|:)?\s?(?:on|off|aktif|nonaktif|mati|开|关|enabled|disabled|"
        r"every .{1,20}|tiap .{1,20})?"
        r"(?: .{0,30})?",
    ),
    (
        "control",
        60,
        r"(?:sort(?:ed)?(?: by)?|order by|urutkan(?: berdasarkan)?|排序)\s?[:：]? ?(?:newest|"
        r"oldest|latest|top|most (?:recent|liked)|"
        r"terbaru|terlama|terpopuler|最新|最早|热度)(?: first)?(?: .{0,20})?",
    ),
    (
        "control",
        60,
        r"(?:load|show|view|see|muat|tampilkan|lihat) (?:all |more|lebih banyak|semua|"
        r"selengkapnya|lainnya|\d+ )[^.?!:]{0,30}|"
        r"\W{0,3}(?:gulir|scroll|swipe|geser)\b[^.?!]{0,50}",
    ),
    ("control", 160, r".{0,140}\(opens (?:in )?(?:a )?new (?:window|tab|browser)\b[^)]{0,16}\)\.?"),
    (
        "control",
        160,
        r"(?:to (?:play|view|watch|see|hear|read|use|post)\b.{0,50}\b(?:enable|turn on|install|"
        r"update|need)\b.{0,60}|"
        r"untuk (?:memutar|melihat|menonton)\b.{0,50}\b(?:aktifkan|perbarui)\b.{0,40})",
    ),
    (
        "control",
        60,
        r"(?:this|the|video|konten) ?(?:video|audio|content|ini)? (?:can ?not|can't|"
        r"tidak (?:dapat|bisa)) (?:be )?(?:played|loaded|shown|diputar|dimuat|"
        r"ditampilkan)\b.{0,20}",
    ),
    (
        "caption",
        300,
        r"(?:item|image|photo|picture|slide|foto|gambar) \d{1,2} (?:of|/|dari) \d{1,2}\b.{0,280}",
    ),
    (
        "control",
        40,
        r"(?:belanja|pesan|beli|daftar|unduh|booking|shop|buy|order|book|register|subscribe|"
        r"download|donate|donasi|gabung|join|apply|"
        r"langganan|berlangganan)(?: \w+)? (?:sekarang|now|here|di ?sini|today)[.!]?",
    ),
    # -- what a page says of itself, what it sells ------------------------------------------------
    (
        "copyright",
        200,
        rf"[*_(\[]{{0,2}}(?:{_THIS_EN}|we|our (?:site|articles?|posts?)|ftc:? (?:we|"
        rf"this \w+))\b[^.]{{0,30}}\b(?:affiliate|commissions?|paid links?|"
        rf"advertising links?)\b.{{0,120}}",
    ),
    (
        "copyright",
        180,
        rf"[*_(\[]{{0,2}}(?:{_THIS_EN}|{_THIS_ID}|(?:the )?(?:summary|translation|headline|image|"
        r"audio|text)|ringkasan|terjemahan|judul|content|konten|gambar)"
        r"(?: (?:was|is|were|has been|have been|telah|sudah))?(?: (?:partly|automatically|"
        r"originally|sebagian|secara otomatis))? "
        r"(?:created|generated|written|produced|made|translated|summari[sz]ed|drafted|narrated|"
        r"read|voiced|compiled|dibuat|disusun|dihasilkan|"
        r"diterjemahkan|dirangkum|ditulis|dibacakan|disunting)\b[^.]{0,60}\b(?:ai|a\.i|"
        r"artificial intelligence|kecerdasan buatan|akal imitasi|"
        r"chatgpt|automated|machine|mesin|otomatis)\b.{0,80}",
    ),
    (
        "media",
        120,
        r"(?:audio|listen|dengarkan)?\W{0,3}(?:this|the) (?:story|article|audio) is (?:read|"
        r"narrated|voiced) by\b.{0,70}",
    ),
    (
        "subscribe",
        200,
        rf"(?:{_THIS_EN}|{_THIS_ID}) (?:is |are |adalah |hanya )?(?:only |exclusively |free |"
        r"available |reserved |khusus |tersedia |"
        r"eksklusif |terbuka )*(?:for|to|untuk|bagi) (?:our |registered |paying |"
        r"para )?(?:subscribers?|members?|readers|pelanggan|anggota|"
        r"pembaca|member)\b.{0,120}",
    ),
    (
        "advertisement",
        140,
        rf"(?:{_THIS_EN}|{_THIS_ID}) (?:was |is |were |telah )?(?:sponsored|paid|funded|"
        r"supported|made possible|brought to you|disponsori|"
        r"didukung|dibiayai|dipersembahkan)\b.{2,100}|"
        rf"{_THIS_HAN}由[^。]{{2,24}}(?:赞助|冠名|支持|特约|提供|合作推出)[^。]{{0,12}}。?",
    ),
    (
        "advertisement",
        220,
        r".{6,200}\s?[–—\-(*]\s?\(?(?:ad|advert|advertisement|sponsored|advertorial|adv|"
        r"iklan)\)?\*?",
    ),
    (
        "advertisement",
        90,
        r"(?:prices?|harga|offers?|availability|stock)\b.{0,20}\b(?:correct|accurate|valid|"
        r"subject to change|berlaku|dapat berubah)\b.{0,50}",
    ),
    (
        "copyright",
        220,
        rf"(?:{_THIS_EN}|an? (?:longer|shorter|previous|"
        rf"different) version of this.{{0,20}}) (?:first |originally |also |previously )?"
        r"(?:appeared|appears|ran|was published|was printed|is taken|is adapted|is excerpted|"
        r"is an edited extract|was produced) "
        r"(?:in|on|from|by|as|with)\b.{3,160}",
    ),
    (
        "copyright",
        700,
        r"(?:this|the) (?:web)?site uses cookies\b.{0,660}|"
        r"this (?:document|copy|material|content|work|text) is (?:subject to copyright|for your "
        r"personal|protected by|licensed under|made available)\b.{0,640}|"
        r"citation: .{8,300}\bretrieved\b.{4,300}|"
        r"(?:the )?[\w' ]{3,40} is committed to (?:publishing|providing|accuracy|"
        r"diversity)\b.{0,600}",
    ),
    (
        "caption",
        400,
        r"in this (?:[\w., ]{3,40}[ ,])?(?:(?:file|handout|undated|aerial|combination|composite|"
        r"screengrab|drone|satellite) )*(?:photo|image|picture|photograph|video image|"
        r"still)\b.{8,360}",
    ),
    (
        "copyright",
        260,
        r"\W{0,4}(?:tulisan|artikel|opini|kolom|naskah) ini .{0,80}\b(?:tidak (?:mencerminkan|"
        r"mewakili|menggambarkan)|(?:opini|pendapat|pandangan|tanggung jawab) (?:pribadi|"
        r"penulis))\b"
        r".{0,120}",
    ),
    (
        "copyright",
        60,
        r"[(]?(?:原载|原刊|刊于|原刊于|刊载于|选自|摘自|转载自|节选自|载于|首发于|原文刊于|"
        r"原载于)\s?《[^》]{2,30}》[^。]{0,24}[)]?。?",
    ),
    (
        "copyright",
        120,
        r"keputusan (?:investasi|pembelian|untuk berinvestasi)\b.{0,70}\b(?:pembaca|investor|"
        r"anda|masing-masing)\b.{0,30}",
    ),
    (
        "follow",
        120,
        r"(?:add|set|make|choose|jadikan|tambahkan|pilih)\b.{2,50}\b(?:preferred|trusted|default|"
        r"sumber) (?:source|pilihan|utama|tepercaya)\b.{0,40}|"
        r"(?:google )?preferred source",
    ),
    (
        "subscribe",
        220,
        r"(?:anda menerima|kamu menerima|you(?: a|')re (?:receiving|getting|reading)|"
        r"you received|您收到的?)\b.{0,20}\b(?:buletin|surel|email|e-mail|"
        r"newsletters?|briefing|pesan|notifikasi|update)\b.{0,180}|您(?:之所以)?收到(?:本|"
        r"这)[^。]{0,60}。?",
    ),
    (
        "subscribe",
        160,
        r"(?:thank you|thanks|many thanks|terima kasih|感谢|谢谢)(?: \w+){0,3}?\s?(?:for |telah |"
        r"sudah |atas |您的?|你的?|各位)*\s?"
        r"(?:reading|listening|watching|subscribing|your support|being a (?:member|subscriber|"
        r"reader)|membaca|menyimak|menonton|mendengarkan|"
        r"berlangganan|阅读|收看|收听|观看)(?![a-z]).{0,120}",
    ),
    (
        "subscribe",
        80,
        r"(?:see you|until|back|sampai (?:jumpa|ketemu|bertemu)(?: lagi)?(?: di)?|"
        r"jumpa lagi(?: di)?)"
        r" (?:again )?(?:(?:next|in the next) (?:week|time|month|issue|edition)|tomorrow|"
        r"on \w+day|(?:pekan|minggu|bulan|edisi) (?:depan|berikutnya|mendatang)|"
        r"besok)\b.{0,30}|(?:我们)?(?:下期|下周|明天|明早)(?:再)?见[。!]?",
    ),
    (
        "subscribe",
        120,
        r"(?:already (?:a |an )?(?:subscribed|subscriber|registered|member)|"
        r"not (?:yet )?a (?:subscriber|member)|sudah (?:berlangganan|punya akun|menjadi "
        r"(?:anggota|pelanggan))|belum (?:berlangganan|punya akun)|已是会员|已有账号|"
        r"还不是会员)\s?\?.{0,90}",
    ),
    # -- related matters --------------------------------------------------------------------------
    (
        "related",
        90,
        r"(?:related|suggested|recommended|similar|associated|mentioned|featured|popular|"
        r"trending|latest|more) "
        r"(?:stocks?|tickers?|symbols?|companies|company|topics?|tags?|keywords?|searches|people|"
        r"places|charts?|data|sectors?|markets?|quotes?|"
        r"categories|sections?|subjects?|themes?|industries|organi[sz]ations|regions|countries|"
        r"products?|funds?|currencies|interviews?|features?|"
        r"reviews?|guides?|opinions?|explainers?|podcasts?|letters?|columns?|essays?|episodes?|"
        r"books?|analysis|profiles?|briefs?)\s?[:：]?"
        r"(?<!latest data)(?<!more data)(?<!more companies)(?<!more people)(?<!more places)(?: "
        r"[a-z0-9.\-, ]{2,60})?(?<!\.)(?<!ed)(?<!ing)(?<!\bto)",
    ),
    (
        "related",
        60,
        r"(?:readers|people|others|viewers|subscribers|customers|you)(?: who (?:read|liked|"
        r"viewed) this)?(?: (?:also|might|may|will))+ "
        r"(?:like|liked|enjoy|enjoyed|read|viewed|love|loved|be interested in|watched|"
        r"bought)(?: \w+)?\s?[:：]?",
    ),
    (
        "related",
        110,
        r"相关(?:图表|数据|个股|股票|公司|行情|产品|主题|话题|企业|概念股|行业|图片|政策|解读|"
        r"评论|研报|公告|问答|人物|地区|服务)(?:\s?[:：].{0,80}|)",
    ),
    (
        "related",
        90,
        r"(?:letters?|responses?|replies) (?:in response |responding )?to this (?:column|article|"
        r"story|piece|editorial|letter)\s?:?.{0,40}|"
        r".{3,80} / from [\w.' \-]{3,40}, [\w .,'\-]{2,40}",
    ),
    (
        "credit",
        400,
        r"(?:参考资料|参考文献|参考来源|参考链接|参考阅读|资料参考|references|referensi|"
        r"daftar pustaka|bibliography|works cited|sumber referensi)\s?[:：].{4,380}",
    ),
    ("credit", 60, r"(?:本文)?作者(?:系|为)[^。,]{2,36}" + _ROLE_HAN + r"[^。,]{0,16}。?"),
    (
        "credit",
        60,
        r"(?:uploader|pengunggah|redpel|redaktur pelaksana|koordinator|penanggung jawab|"
        r"video editor|desain|tata letak)\s?[:：] ?[^.]{2,40}",
    ),
    (
        "follow",
        40,
        r"[^\s。]{2,16}\s?(?:官方(?:账号|帐号|微博|微信|网站|号)|official account|akun resmi)",
    ),
    (
        "follow",
        90,
        r"(?:更多|想了解更多|了解更多|查看更多|获取更多)[^。]{0,16}[,，]?(?:请|可|欢迎|"
        r"敬请)[^。]{2,40}[。!]?",
    ),
    (
        "share",
        60,
        r"(?:[^。]{0,12}[,，])?(?:请|快|记得|别忘了|不妨|给我们|顺手|随手)?(?:点个|点一?下|点亮|"
        r"点点)[^。]{0,10}(?:赞|在看|关注|星标|小红心|红心|爱心)[^。]{0,12}[。!]?|"
        r"(?:分享|转发)(?:给|让|到|至)[^。]{1,20}(?:看到|知道|朋友|朋友圈|好友|群|人|"
        r"家人)[^。]{0,6}[。!]?|(?:我要|一键|马上|立即)?(?:分享|转发)[!]?",
    ),
    (
        "related",
        80,
        r"(?:点击|点此|戳)(?:查看|阅读|下载|浏览|了解|收看|观看|收听|进入|领取|购买|"
        r"报名)?\s?[:：>》丨|].{2,60}",
    ),
    ("media", 60, r"(?:直播|视频|节目|活动|讲座)(?:预告|回放|回看|推荐)\s?[:：]?.{0,40}"),
    (
        "page",
        30,
        r"[(【\[]?(?:下转|上接|转|接|紧接|详见|见)(?:本报)?(?:今日|"
        r"今天)?\s?第?\s?[a-d]?\d{1,3}\s?[-—~至到、]?\s?\d{0,3}\s?版[^。]{0,12}[)】\]]?",
    ),
    (
        "page",
        40,
        r"(?:edisi|print edition|cetak|koran)\b.{0,16}\b(?:hal|halaman|page|p)\.? ?\d{1,3}",
    ),
    (
        "page",
        50,
        r"(?:hal|halaman|page|p) ?\.? ?\d{1,3},? (?:bersambung|lanjut|continued|turn)\b.{0,30}",
    ),
    (
        "comments",
        160,
        r"(?:网友|读者|听众|观众|用户)\s?[“\"「@]?[^”\"」:：]{1,20}[”\"」]?\s?(?:说|留言|评论|"
        r"问)?[:：].{2,120}\d{1,2}:\d{2}",
    ),
    (
        "comments",
        200,
        r".{3,180}\s(?:\d+|an?|se)\s?(?:h|hrs?|hours?|m|mins?|minutes?|d|days?|w|weeks?|jam|"
        r"menit|hari|minggu|小时|分钟|天)\s?(?:ago|(?:yang )?lalu|前)"
        r"(?: .{0,16})?",
    ),
    (
        "ticker",
        60,
        r"(?:kurs|nilai tukar|cuaca|weather|suhu|(?:今日|今天|明日|本地|实时)?(?:天气|气温|汇率|"
        r"油价|金价))(?: (?:hari ini|today|now))?\s?[:：].{1,40}",
    ),
    (
        "control",
        120,
        r"(?:投票|调查|互动|话题|poll|vote|jajak pendapat|survei|kuis|apa reaksi (?:anda|kamu)|"
        r"bagaimana reaksi (?:anda|kamu))\s?(?:[:：].{0,90}[?]|\?)",
    ),
    ("credit", 60, r"(?:特此|谨此|在此)?(?:鸣谢|致谢)[^。]{2,40}。?"),
    ("credit", 120, r"redaksi menerima (?:kiriman|tulisan|naskah|artikel|surat)\b.{0,90}"),
)
