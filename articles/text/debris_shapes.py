"""Patterns of whole lines of debris, in NFKC and small letters, for what no list of words says."""

from typing import Final

# (reason, longest line in characters, pattern)
SHAPES: Final[tuple[tuple[str, int, str], ...]] = (
    ("font_size", 16, r"(?:[at]{1,2}[+\-−]?[ |/·]*)+"),
    ("control", 2, r"[^\W\d]"),
    (
        "ticker",
        70,
        r"(?:shanghai composite|hang seng|nikkei|nasdaq|dow jones|s&p ?500|csi ?\d+|ihsg|lq45|"
        r"brent|wti|(?:usd|eur|gbp|cny|idr|jpy)/[a-z]{3}|(?:上证|深证|恒生)(?:综合|综|成份?)?指数?|"
        r"沪深300|创业板指)(?: \w+)?"
        r"[: ]{1,2}[\d.,]+(?: ?[(]?[+\-−▲▼]? ?[\d.,]+%?[)]?){0,3}",
    ),
    ("ticker", 60, r"[^\W\d][^\d.!?。]{1,24}[,|]\s?-?\d{1,2} ?°\s?[cf]?\b[^.。]{0,30}"),
    ("credit", 60, r"[\w.+\-]+@[\w\-]+(?:\.[\w\-]+)+"),
    (
        "credit",
        60,
        r"(?:(?:telp|tel|telepon|phone|fax|faks|hp|wa|电话|传真)\b[.: ]{0,3}[\d+(]"
        r"[\d\-+() /.]{5,24}[,;|]? ?){1,3}|(?:jl|jln)\. [^.!?]{2,40}\bno\.? ?\d+[^.!?]{0,40}",
    ),
    (
        "credit",
        120,
        r"[(（]?(?:this|the) (?:interview|conversation|article|transcript) (?:has been|was|is) "
        r"(?:lightly |slightly )?(?:edited|condensed|shortened)\b.{0,60}|"
        r"[(（]?wawancara ini telah (?:disunting|diringkas|diedit)\b.{0,60}",
    ),
    (
        "credit",
        160,
        r"(?:(?:the )?(?:writer|author|columnist) is|penulis adalah) (?:[\w\-]+ ){0,3}"
        r"(?:fellow|professor|writer|editor|columnist|journalist|lecturer|analyst|reporter|"
        r"correspondent|economist|dosen|peneliti|pengamat|guru besar|wartawan)\b.{0,90}|"
        r"[^.,]{3,50}\bis an? (?:senior |freelance )?(?:staff|contributing) "
        r"(?:writer|editor)\b.{0,80}",
    ),
    (
        "credit",
        110,
        r"(?:photograph|photo|picture|graphic|illustration|video|visual|audio)s?(?: \w+ \w+)? by "
        r"[^.,!?]{3,40}|.{10,80}[.] (?:read )?more about [^.]{3,50}",
    ),
    (
        "credit",
        110,
        r"本文(?:来自|转自|首发|选自|源自|刊于|载于).{0,40}(?:公众号|微信|作者|来源|id|题图|原标题|《).{0,50}|"
        r"(?:本文)?(?:发|刊|原载|首发)于[^。]{0,30}第\d+期[^。]{0,20}|《[^》]{2,16}》\s?\d{4}年第\d+期.{0,6}",
    ),
    (
        "copyright",
        160,
        r"(?:本(?:内容|文|稿|平台|网|站|报)|文章|以上|文中|作者)[^。]{0,30}不代表[^。]{0,20}(?:立场|观点).{0,60}|"
        r"如(?:对|您|果).{0,20}(?:异议|投诉|侵权|疑问).{0,50}(?:联系|邮箱|@|删除).{0,60}|"
        r"(?:股市|市场|投资)有风险,.{0,12}谨慎.{0,60}|"
        r"(?:本|以上|文中)[^。]{0,16}不构成.{0,8}投资建议.{0,40}",
    ),
    (
        "copyright",
        160,
        r".{0,60}\bnot responsible for (?:the )?contents? (?:of|on) external\b.{0,60}",
    ),
    (
        "control",
        110,
        r"(?:did|do) you (?:enjoy|like) (?:this|reading) .{0,60}|thanks for reading\b.{0,40}",
    ),
    (
        "subscribe",
        200,
        r"(?:enjoy|get) unlimited (?:digital )?access\b.{0,60}|donasi[,!: ][^.]{0,40}!|"
        r"dukungan anda\b.{0,120}\b(?:kami|jurnalisme)\b.{0,80}",
    ),
    (
        "control",
        160,
        r"alamat e-?mail anda tidak akan\b.{0,90}|simpan nama\b.{0,40}\bperamban\b.{0,60}|"
        r"tinggalkan balasan|want to keep reading\b.{0,20}|(?:runtime|duration|durasi)\s?:.{1,20}|"
        r"ai\s?(?:生成)?摘要|觉得不错.{0,6}点赞.{0,10}|首赞.{0,6}",
    ),
    (
        "copyright",
        300,
        r"an earlier version of this (?:article|story)\b.{0,250}|"
        r"when we learn of a mistake\b.{0,90}|konten sponsor pada\b.{0,150}|"
        r"平台声明:.{0,60}|刊用本网.{0,60}",
    ),
    ("control", 160, r"save my (?:name|e-?mail)\b.{0,60}\bbrowser\b.{0,60}"),
    ("subscribe", 160, r".{0,60}\b(?:langsung (?:di|ke) ponsel|saluran andalan).{0,90}"),
    (
        "caption",
        260,
        r"(?:photo taken|this (?:\w+ )?photo|(?:file|aerial) photo|an aerial|foto|arsip|"
        r"ilustrasi)\b.{6,200}[(（][^()]{6,30}/[^()]{2,30}[)）]\.?",
    ),
    (
        "caption",
        260,
        r".{8,220}[.)\]] ?(?:photo|photograph|image|picture|foto|gambar)s?(?: by)?\s?:\s?"
        r"[^.:!?]{2,40}\.?",
    ),
    (
        "caption",
        260,
        r".{8,220}[.)] (?:antara|reuters|afp|ap|xinhua|epa|getty images|dok)(?: (?:foto|photo))?"
        r"/[\w\-/. ]{2,40}",
    ),
    (
        "caption",
        160,
        r".{2,120}[(（](?:freepik|unsplash|pixabay|pexels|i?stock(?:photo)?|canva|dall-?e|"
        r"pixabay/.{2,20}|freepik/.{2,20})(?:\.com)?[)）]\.?",
    ),
    (
        "ticker",
        90,
        r"(?:quotes|market data|prices|harga|kurs|行情|数据)\b.{0,30}(?:delayed|tertunda|"
        r"延迟|sewaktu|may change|subject to)"
        r".{0,30}",
    ),
    ("control", 60, r"[▼▽▲△↓↑]\s*.{0,20}(?:未完|广告|更精彩|下文|继续|scroll|lanjut|滑).{0,20}"),
    (
        "copyright",
        160,
        r".{0,50}(?:views?|opinions?|pandangan|opini|tulisan|isi|kolom|artikel)\b.{0,50}"
        r"(?:of the authors?\b|author's own|tanggung jawab penulis|tidak mewakili|"
        r"pribadi penulis).{0,30}",
    ),
    ("counter", 40, r"\d[\d.,]*[km]?\s?(?:shares?|comments?|likes?|views?|komentar|评论|阅读)"),
    ("control", 20, r"#{2,}|-\s?30\s?-|\*(?:\s?\*)+|o0o|~+"),
    (
        "label",
        60,
        r"(?:for immediate release|untuk segera disiarkan|press release|news release|media release|"
        r"siaran pers|berita resmi statistik|新闻稿|即时发布)(?:[ :#].{0,36})?",
    ),
    (
        "subscribe",
        200,
        r"(?:you(?:'re| are) receiving this|view this (?:email|message)|sent from my|unsubscribe|"
        r"you received this|if you no longer wish|this (?:email|message) was sent|"
        r"anda menerima (?:email|surel) ini|您收到(?:这封|此)邮件|如不想再收到).{0,180}",
    ),
    (
        "page",
        60,
        r"(?:scanned|dipindai|downloaded|diunduh|printed|dicetak) (?:by|with|from|on|oleh|"
        r"dengan|dari|pada)\b"
        r".{2,40}|扫描(?:自|于|件).{0,20}",
    ),
    (
        "page",
        40,
        r"vol(?:ume|\.)? ?\d+,? (?:no|issue|nomor|edisi)\.? ?\d+.{0,16}|"
        r"edisi (?:no\. ?)?\d+.{0,20}|总?第\d+期",
    ),
    ("page", 12, r"[（(【\[]?(?:完|全文完|end|ends|tamat)[）)】\]]?"),
    ("control", 40, r"(?:weather|cuaca(?: hari ini)?|天气)\s?[::].{0,30}"),
    (
        "subscribe",
        50,
        r"(?:try|get|coba) .{0,20}(?:months?|weeks?|bulan|minggu) (?:for|hanya) .{1,12}|"
        r"offer ends .{0,20}",
    ),
    (
        "caption",
        40,
        r"(?:ap photo|getty images?|antara foto|reuters|afp|epa|shutterstock|istimewa|"
        r"dok\. \S+|新华社发|"
        r"file photo)(?:/\S+(?: \S+)?)?",
    ),
    ("credit", 90, r"(?:got|have|punya) (?:an? )?(?:news )?(?:tip|info|question)\b.{0,70}"),
    ("copyright", 80, r"如(?:遇|有|涉及).{0,24}(?:版权|侵权|问题).{0,30}"),
    ("tags", 90, r"(?:标签|关键词|关键字|文章标签)\s\S.{0,80}"),
    ("date", 60, r"(?:发布|更新|发表|发稿)(?:时间|日期)[:：].{0,44}"),
    (
        "share",
        70,
        r".{0,30}(?:扫|关注|识别|下载|长按).{0,12}二维码.{0,30}|.{0,12}二维码.{0,6}(?:关注|"
        r"下载|分享).{0,30}",
    ),
    (
        "copyright",
        160,
        r".{0,60}(?:关于我们|联系我们|网站地图|广告服务|版权保护|法律声明|隐私).{1,60}"
        r"(?:关于我们|联系我们|网站地图|广告服务|版权保护|诚聘英才|招聘信息).{0,60}",
    ),
    ("copyright", 160, r".{0,20}(?:违法和不良信息举报|不良信息举报电话|网友评论仅供).{0,120}"),
    ("control", 40, r"正文已结束.{0,30}|(?:余下|剩余)全文.{0,10}|.{0,12}(?:余下|剩余)全文"),
    (
        "date",
        90,
        r"(?:last )?(?:updated|posted|published|diperbarui|terbit|tayang)\b[^.]{0,50}"
        r"\d{1,2}[:.]\d{2}.{0,40}",
    ),
    (
        "subscribe",
        220,
        r".{0,110}\b(?:subscribe|sign(?:ing)? up|unsubscribe|opt[- ]in|berlangganan|daftar)\b"
        r".{0,60}"
        r"\b(?:newsletters?|inbox|e-?mails?|alerts?|buletin)\b.{0,90}",
    ),
    (
        "copyright",
        400,
        r".{0,120}\b(?:user agreement|privacy policy|terms of (?:use|service)|cookie policy|"
        r"community (?:rules|guidelines)|submission guidelines|kebijakan privasi)\b.{0,260}",
    ),
    (
        "copyright",
        400,
        r"the (?:material|content)s? (?:on|of) this (?:web)?site\b.{0,360}|"
        r"(?:this )?(?:site|page) is protected by.{0,80}",
    ),
    (
        "date",
        60,
        r"(?:(?:last )?(?:published|updated|posted)|diterbitkan|diperbarui|发布于?|"
        r"更新于?)?.{0,8}\b"
        r"(?:\d+|an?|se)\s?(?:days?|hours?|minutes?|weeks?|months?|hari|jam|menit|minggu|"
        r"bulan|天|小时|分钟)"
        r"\s?(?:ago|yang lalu|lalu|前)[^.。]{0,16}",
    ),
    ("page", 60, r"(?:[\[【(]\d{1,2}[\]】)]\s*){2,}.{0,12}"),
    (
        "credit",
        90,
        r".{0,20}(?:(?:责任编辑|编辑|校对|责编|审核|监制|记者|摄影|通讯员|主编|供稿|文|图|"
        r"采写|撰文|实习生|来源|制图|剪辑)"
        r"(?:[:/丨|]\s?| )[\u4e00-\u9fff·]{2,6}(?:[ 、&]+[\u4e00-\u9fff·]{2,4}(?![:/]))*[\s,"
        r";。]*){2,8}",
    ),
    ("counter", 40, r"(?:\d[\d.,]*[kmb万亿%]?\s*){1,4}"),
    (
        "follow",
        170,
        r"(?:follow|ikuti|like|find|join|watch|listen)\b.{0,90}\b(?:facebook|twitter|"
        r"instagram|youtube|"
        r"whatsapp|telegram|tiktok|linkedin|spotify|google news)\b.{0,70}",
    ),
    (
        "credit",
        200,
        r"(?:have a tip|contact|e-?mail|write to|reach|hubungi|kontak|kirim|"
        r"tip)\b.{0,100}\S@\S.{0,80}",
    ),
    (
        "credit",
        160,
        r".{2,110}\b(?:contributed|berkontribusi)\b.{0,20}\b(?:report|article|story|laporan|"
        r"artikel)\b.{0,16}",
    ),
    (
        "caption",
        260,
        r".{2,220}[((](?:image|photo|picture|pic|credit|foto|source|"
        r"sumber)s?\s?[::/ ].{0,40}[))]\.?",
    ),
    (
        "counter",
        60,
        r"(?:(?:be the first to|jadilah yang pertama|write|leave|post|tulis|kirim|"
        r"beri) .{0,20}(?:comment|komentar|reply)\w*.{0,12}|已有\d+人.{0,12})",
    ),
    (
        "counter",
        40,
        r"(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|"
        r"ten)[ -]min(?:ute)?s?[ -](?:read|listen|watch)",
    ),
    ("control", 60, r"[▼▲◀▶►◄△▽↑↓←→☞👇👆👉⬇⬆»«›‹<>|/\\·•*=_~+\-–—.… ]+"),
    ("control", 240, r"\[[^\]]{1,40}\]\(\S+\)|(?:https?://|www\.)\S+"),
    (
        "control",
        70,
        r".*\b(?:clicking|click|klik|tap|clique)(?: \w+)? (?:here|di ?sini|this link|"
        r"tautan (?:ini|berikut)|link (?:ini|berikut))\b.{0,20}",
    ),
    (
        "control",
        90,
        r"(?:was|is|did|apakah) (?:this|you find this|artikel ini|berita ini|informasi ini|"
        r"halaman ini)\b.{0,30}(?:helpful|useful|bermanfaat|membantu|berguna|"
        r"interesting)\b.{0,24}",
    ),
    ("control", 40, r".{0,10}(?:对您?(?:是否)?有(?:帮助|用)吗|您觉得这篇).{0,16}"),
    (
        "control",
        60,
        r"(?:please )?(?:enable|turn on|aktifkan) .{0,10}(?:javascript|cookies?).{0,30}|"
        r"(?:your browser|browser anda|您的浏览器).{0,50}",
    ),
    (
        "follow",
        120,
        r".{0,40}\b(?:google news|(?:whatsapp|telegram) channel|(?:kanal|saluran|"
        r"channel) (?:whatsapp|telegram|youtube))\b.{0,40}",
    ),
    (
        "follow",
        60,
        r".{0,12}(?:公众号|客户端|微信号|视频号|小程序).{0,6}(?:[::].{0,20}|关注.{0,12}|"
        r"搜索.{0,20}|下载.{0,12})",
    ),
    (
        "follow",
        60,
        r"(?:下载|打开|安装|关注|搜索|添加|进入).{0,16}(?:app|客户端|公众号|微信号|小程序|"
        r"视频号|官方微博).{0,24}",
    ),
    (
        "subscribe",
        130,
        r".{0,60}\bnewsletters?\b.{0,60}(?:inbox|sign[ -]?up|subscribe|delivered|daily|"
        r"weekly|kotak masuk|e-?mail|here)\b.{0,40}",
    ),
    (
        "subscribe",
        130,
        r"(?:want|get|receive|sign up|enter|dapatkan|masukkan|terima)\b.{0,70}(?:(?:in|"
        r"to) your inbox|newsletters?|e-?mail address|alamat e-?mail|kotak masuk)\b.{0,40}",
    ),
    (
        "subscribe",
        90,
        r".{0,50}\b(?:from|only|just|mulai(?: dari)?|hanya) (?:[£$€¥]|rp\.? ?|"
        r"us\$)\d[\d.,]* ?(?:a|per|/) ?(?:week|month|year|night|day|issue|copy|bulan|minggu|"
        r"tahun|malam|hari).{0,20}",
    ),
    (
        "subscribe",
        70,
        r"(?:.{0,20}\d+ issues for .{0,30}|.{0,30}\b(?:free articles?|"
        r"artikel gratis) (?:remaining|left|this month|tersisa|lagi).{0,12})",
    ),
    (
        "advertisement",
        80,
        r"\W{0,3}(?:advertisement|iklan|advertising|广告|ad)\W{1,3}(?:scroll|continue|story|"
        r"gulir|lanjutkan|article|skip|close)\b.{0,40}",
    ),
    (
        "advertisement",
        60,
        r"(?:article|story|post|artikel|berita) (?:continues|berlanjut|dilanjutkan)\b.{0,30}",
    ),
    ("tags", 300, r"(?:#[\w\-]{2,40}[\s,,、|]*)+|(?:#[^#\s]{2,20}#[\s,,]*)+"),
    (
        "caption",
        320,
        r".{2,260}[((][^()]{0,60}(?:/(?:istimewa|handout|getty images?|afp|reuters|ap|"
        r"antara|xinhua|epa|file|shutterstock|bloomberg|ist|dok\b.{0,20})|foto[:: ].{0,40}|"
        r"\bap photo.{0,40}|photo[:: ].{0,40}|\bdok\. .{2,30})[))]\.?",
    ),
    (
        "caption",
        320,
        r".{2,260}[((](?:getty images?|shutterstock|istimewa|handout|file|file photo|"
        r"courtesy.{0,30}|antara foto.{0,30}|(?:reuters|afp|xinhua|epa|ap|antara|"
        r"reuters)/.{1,40})[))]\.?",
    ),
    (
        "caption",
        260,
        r".{2,220}[^.!?。!?\"”’'\s]\s?[((](?:reuters|afp|xinhua|antara|epa|ap|bloomberg)[))]",
    ),
    (
        "caption",
        120,
        r"(?!图\s?\d{1,2}\s?(?:显示|表明|反映|说明|给出|中))"
        r"[\[((【]?\s*(?:资料图|题图|配图|上图|下图|左图|右图|本文图|文中图片?|图\d?|"
        r"图片\d?)\s*(?:为|是|:|/|来源|来自|\d|\s).{0,90}[\]))】]?",
    ),
    (
        "media",
        60,
        r"(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?: ?/ ?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2})?",
    ),
    (
        "media",
        120,
        r"[\[【((](?:video|视频|图集|组图|直播|音频|foto|photos?|galeri|infografis|"
        r"infographic|podcast|live|watch|高清图|图解|动图)[\]】))].{0,100}",
    ),
    (
        "copyright",
        400,
        r"(?:copyright|hak cipta)(?: ?(?:©|\(c\)|\d{4}|by\b|oleh\b|@|milik\b|dilindungi\b|[|"
        r",]).{0,300}| [a-z][a-z ]{1,40}\. .{0,200}|)",
    ),
    (
        "copyright",
        400,
        r".{0,60}(?:©|all rights reserved|版权所有|翻印必究|dilindungi undang-undang).{0,300}",
    ),
    (
        "copyright",
        300,
        r"(?:凡|未经|如需|欢迎|禁止|严禁|转载|本网|本站|本文|以上内容|文章|图片|若|如有)[^。]{0,60}"
        r"(?:转载|转自|侵权|不代表|仅供参考|仅代表|与本网无关|投资建议|盈亏自负|翻印|违者)"
        r"[^。]{0,120}。?[^。]{0,60}。?|投资有风险.{0,40}",
    ),
    (
        "copyright",
        300,
        r"(?:dilarang|do not|may not|no part of).{0,30}\b(?:mengutip|menyalin|menggandakan|"
        r"memperbanyak|copy|reproduce|republish|redistribute|reproduced|mengambil)\b.{0,120}",
    ),
    (
        "copyright",
        300,
        r"(?:this (?:material|article|story|content)|reproduction|republication|artikel ini|"
        r"berita ini|konten ini|materi ini|tulisan ini).{0,40}\b(?:may not be|"
        r"needs permission|prohibited|without permission|tanpa izin|dilarang|first appeared|"
        r"originally (?:published|appeared)|telah tayang|pertama kali (?:tayang|terbit)|"
        r"sudah tayang|appears? in print|was (?:first |originally )?published|syndicated|"
        r"bukan merupakan|tanggung jawab)\b.{0,200}",
    ),
    ("copyright", 200, r"a version of this (?:article|story).{0,160}"),
    (
        "copyright",
        200,
        r".{0,40}(?:icp[备证]|京公网安备|网安备|互联网新闻信息服务许可|广播电视节目制作|"
        r"增值电信|网络视听许可|许可证号).{0,120}",
    ),
    (
        "copyright",
        240,
        r"(?:we|this (?:web)?site|situs ini|website ini|kami|本网站)\b.{0,20}\b(?:use|uses|"
        r"menggunakan|使用)\b.{0,16}(?:cookies?|kuki).{0,160}",
    ),
    (
        "copyright",
        160,
        r"(?:(?:about(?: us)?|tentang kami|contact(?: us)?|kontak|hubungi kami|redaksi|"
        r"privacy(?: policy| notice)?|kebijakan privasi|terms(?: (?:of|and|&) (?:use|"
        r"service|conditions))?|syarat(?: dan| &)? ketentuan|pedoman media siber|disclaimer|"
        r"sitemap|site map|peta situs|careers|jobs|karir|karier|advertise(?: with us)?|"
        r"beriklan|info iklan|help|bantuan|faq|cookie(?:s| policy| settings)?|accessibility|"
        r"关于我们|联系我们|网站地图|投稿须知|广告服务|招聘信息|诚聘英才|法律声明|隐私政策|"
        r"用户协议|版权声明|友情链接|设为首页|加入收藏)\s*[|/·•\-–,,]?\s*){1,12}",
    ),
    (
        "page",
        40,
        r"[-–—\[( ]*(?:(?:page|halaman|hal\.?|p\.|第)\s*)?\d{1,4}\s*页?(?:\s*(?:/|of|dari|"
        r"共|,)\s*\d{1,4}\s*页?)?[-–—\]) ]*",
    ),
    (
        "page",
        50,
        r"(?:(?:\d{1,3}|next|prev(?:ious)?|selanjutnya|sebelumnya|show all|tampilkan semua|"
        r"all|»|«|>|<|\.{3}|…|上一页|下一页|首页|尾页|末页)\s*[|·,]?\s*){2,14}",
    ),
    (
        "page",
        40,
        r"-*\s*(?:lanjut(?:kan)? (?:ke|di|baca) .{2,24}|bersambung(?: ke.{0,20})?|"
        r"continued (?:on|from).{0,20}|lanjutan.{0,20})\s*-*",
    ),
    (
        "breadcrumb",
        110,
        r"[^\W\d][^.!?。>»›→]{0,30}(?:\s*(?:>>?|»|›|→)\s*[^\W\d][^.!?。>»›→]{0,40}){1,6}",
    ),
    ("breadcrumb", 90, r"(?:[^\W\d_][\w.&'’\- ]{1,24}\s+[/|]\s+){1,5}[^\W\d_][\w.&'’\- ]{1,24}"),
    (
        "code",
        4000,
        r"\(?\s*(?:function|window\.|document\.|var |let |const |adsbygoogle|googletag|_gaq|"
        r"\$\(|jquery|datalayer|if ?\(|try ?\{).*[;{})]+",
    ),
    ("code", 4000, r"(?:@media|@import|\.[a-z][\w-]*\s*\{|#[a-z][\w-]*\s*\{|body\s*\{).*\}?"),
    ("code", 400, r"<!--.*|</?[a-z][^>]{0,200}>|\{\{.*\}\}|\[/?[a-z_]+(?: [^\]]*)?\]"),
    ("code", 4000, r"[\[{]\"[a-z_@]+\":.*[\]}]"),
)
