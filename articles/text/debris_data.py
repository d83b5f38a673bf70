"""Tables of what pages print around an article, in three languages, by kind.

Every pattern is matched against a whole line in NFKC and small letters. They name habits of the
press, never a site: a verb with its object ("share this article"), a label with its colon
("baca juga: …"), a counter, a control. A line longer than the rule's limit is never its match.
"""

from typing import Final

# A label that announces other articles, alone on its line or before a title.
RELATED_LABELS: Final = (
    r"(?:baca|simak|lihat|tonton|cek)(?: juga| pula| selengkapnya| lainnya| dulu| ini)(?: (?:artikel|berita|video|foto|infografis|di sini|artikel lainnya|berita lainnya))?",
    r"(?:artikel|berita|video|konten|topik|bacaan)(?: lain(?:nya)?)?(?: yang)? (?:terkait|lainnya|terpopuler|populer|terbaru|terkini|pilihan|rekomendasi|sejenis|menarik lainnya)",
    r"(?:selanjutnya|sebelumnya|berikutnya|terpopuler|terkait|terkini|rekomendasi|pilihan (?:editor|redaksi|untuk ?(?:anda|mu))|paling (?:banyak )?(?:dibaca|dicari|populer)|populer(?: sekarang)?|pilihan untuk(?:mu| anda)|mungkin anda suka|anda mungkin (?:suka|tertarik)|sorotan|tren(?:ding)?)",
    r"(?:read|see|watch|listen|view) (?:also|more|next|this|it|on|related|all|full)",
    r"(?:also|further|more|related|recommended|suggested|keep|continue|next) (?:read(?:ing)?|articles?|stor(?:y|ies)|news|links?|posts?|content|coverage|topics?|videos?|for you)",
    r"(?:more (?:from|in|on|about|stories|news|headlines|like this)|related(?: (?:to this(?: story)?|topics?))?|you (?:may|might) (?:also )?(?:like|be interested in|have missed)|don.t miss|up next|next up|next in this [a-z]+|previous (?:article|story|post)|next (?:article|story|post)|recommended(?: for you)?|most (?:read|viewed|popular|shared|commented|watched)|trending(?: now)?|popular(?: now| stories| posts)?|editors.? (?:picks?|choice)|top stories|latest (?:news|stories|headlines)|what to read next|explore more|read next|see also|in case you missed it|recirculation|must[- ]reads?|best of [a-z ]{2,30})",
    r"(?:相关|推荐|延伸|更多|热门|最新|精彩|往期|关联|猜你喜欢的|扩展|拓展)(?:阅读|新闻|文章|报道|链接|资讯|内容|推荐|专题|视频|图片|话题|回顾|精彩|稿件)",
    r"(?:上一[篇条则页]|下一[篇条则页]|前一篇|后一篇|更多|猜你喜欢|大家都在看|大家还在看|为你推荐|为您推荐|编辑推荐|今日推荐|热点推荐|热门排行|点击排行(?:榜)?|阅读排行(?:榜)?|排行榜|热榜|推荐|热文|热点|看过本文的人还看过)",
)

# What the rest of a line may say after such a label without being part of the article.
RELATED_SEPARATOR: Final = r"\s*(?:[::>»›→|▶►\-–—]+|$)\s*"

# (reason, longest line in characters, patterns)
RULES: Final[tuple[tuple[str, int, tuple[str, ...]], ...]] = (
    (
        "loading",
        60,
        (
            r"(?:now )?loading(?: (?:comments|content|more|page|article|video|player))?[.… ]*",
            r"(?:sedang )?memuat(?: (?:konten|komentar|halaman|artikel|iklan|data|video))?[.… ]*",
            r"(?:正在)?(?:加载|载入|读取)中?[.…。 ]*",
            r"please wait[.… ]*|mohon tunggu[.… ]*|请稍[候等][.…。 ]*",
        ),
    ),
    (
        "font_size",
        80,
        (
            r"(?:a[+\-−]?|aa|t[+\-]?)(?: ?[|/·,]? ?(?:a[+\-−]?|aa))*",
            r"aa? (?:kecil|sedang|besar|small|medium|large)",
            r"(?:ukuran|perbesar|perkecil|ubah) (?:huruf|teks|font|tulisan)\b.*",
            r"(?:font|text|type) size\b.*|(?:increase|decrease|larger|smaller|change|reset)(?: the)? (?:font|text)(?: size)?",
            r"[大中小特标准]|[【\[(]?(?:字号|字体|字体大小|文字大小|字体设置)[】\])]?[:: ]*.{0,40}",
            r"[【\[]?\s*[大中小](?: ?[|/·、]? ?[大中小])+\s*[】\]]?.{0,30}",
            r"(?:夜间模式|护眼模式|日间模式|阅读模式|大字版|无障碍(?:浏览|阅读)?|保护视力色|背景颜色)[:: ]*.{0,10}",
            r"(?:kecil|sedang|besar|small|medium|large)(?: ?[|/] ?(?:kecil|sedang|besar|small|medium|large))*",
            r"(?:dark|light|night|reader|mode gelap|mode terang)(?: mode)?",
        ),
    ),
    (
        "share",
        110,
        (
            r"(?:share|bagikan|sebarkan|tweet|retweet|repost|pin it|kirim|分享|转发|收藏|点赞|赞|在看|喜欢|举报|打印|评论|留言)(?: ?[|/·,,、&] ?(?:share|bagikan|tweet|pin|email|print|facebook|twitter|分享|转发|收藏|点赞|打印|评论))*[:: ]*\d{0,6}",
            r"(?:share|bagikan|sebarkan|forward|send|gift|give|recommend|rekomendasikan|teruskan)(?: (?:this|the|ini|full|a|to|with|on|via|ke|di|kepada|lewat|melalui|on your))*(?: (?:article|story|page|post|news|link|video|friends?|family|artikel|berita|halaman|tulisan|teman|facebook|twitter|x|whatsapp|wa|grup wa|telegram|line|linkedin|reddit|email|e-?mail|pinterest|media sosial|medsos|social media|grup|threads|sosmed|sesama))+[.!:: ]*",
            r"(?:share|bagikan)[:: ].{0,60}\b(?:facebook|twitter|whatsapp|telegram|linkedin|email|copy link|salin tautan)\b.*",
            r"(?:facebook|twitter|x|x \(twitter\)|whatsapp|wa|telegram|linkedin|linked in|reddit|pinterest|instagram|ig|tiktok|youtube|line|e-?mail|messenger|threads|flipboard|pocket|tumblr|weibo|wechat|skype|copy|link|rss|mastodon|bluesky|koran digital|微信|微博|新浪微博|qq|qq空间|qq好友|朋友圈|微信好友|腾讯微博|豆瓣|知乎|贴吧|抖音|快手)(?:(?: ?[|/·,,、&] ?| )(?:facebook|twitter|x|whatsapp|wa|telegram|linkedin|reddit|pinterest|instagram|tiktok|youtube|line|e-?mail|messenger|threads|flipboard|copy link|copy|link|print|rss|微信|微博|新浪微博|qq空间|qq好友|qq|朋友圈|微信好友|豆瓣|知乎))*",
            r"(?:copy|salin|get) (?:the )?(?:link|tautan|url|short ?link)(?: (?:copied|disalin))?!?|(?:link|tautan) (?:copied|disalin|berhasil disalin).{0,30}|复制链接|(?:链接)?已复制.{0,10}",
            r"(?:分享|转发)(?:到|至|本文|给|此文|文章|微信).{0,30}|扫一扫.{0,40}|扫码.{0,30}|(?:微信|手机)扫(?:一扫|码).{0,40}|.{0,12}(?:长按|扫描|识别)(?:下方|上方|左侧|右侧|图中|下图)?(?:的)?二维码.{0,20}|二维码",
            r"用微信扫码.{0,40}|点击右上角.{0,40}|点(?:击|个)(?:在看|赞).{0,20}|点击上方.{0,40}|点击下方.{0,40}|点击(?:这里|此处|查看|阅读|进入|播放|图片|链接).{0,30}",
        ),
    ),
    (
        "control",
        70,
        (
            r"(?:save|bookmark|print|listen|download|simpan|cetak|unduh|dengarkan|email|mail|close|tutup|play|pause|mute|unmute|video|audio|menu|search|cari|home|beranda|back|kembali|top|next|previous|prev|share|skip|zoom|expand|collapse|show|hide|more|gallery|galeri|foto|photo|image|gambar|comments?|komentar|login|masuk|register|daftar|sign in|sign up|log in|subscribe|follow|ikuti|like|suka|dislike|report|laporkan|translate|cite|pdf|yes|no|ya|tidak|ok|accept|agree|setuju|cancel|batal|打印|纠错|收藏|关闭|返回|首页|搜索|登录|注册|播放|暂停|目录|导航|菜单|正文|更多|展开|收起|全文|下载|订阅|关注|评论|举报|推荐|置顶|原创)",
            r"(?:save|bookmark|simpan|print|cetak|listen to|dengarkan|email|download|unduh|translate|cite|open|close|view|hide|show|expand|enlarge|play|simak)(?: (?:this|the|for|to|your|ini|as|in|untuk|sebagai|dalam|dengan|pdf|full|nanti|later|read(?:ing)? list|reading|list|article|story|page|post|artikel|berita|halaman|audio|version|versi|caption|captions|gallery|image|photo|photos|video|videos|comments|mode|screen|fullscreen|app|transcript|toggle|description|suara|tulisan|bookmark|favorites?|menu|player|map|table|chart))+[.! ]*",
            r"(?:[【\[(<]\s*(?:大|中|小|打印|纠错|收藏|关闭|关闭窗口|关闭本页|返回|返回顶部|推荐|分享|评论|收藏本页|我要纠错|打印本页|打印本稿|网友评论|字号|字体|.{0,8}(?:纠错|打印|收藏|关闭|分享|顶部|评论).{0,4})(?:\s*[|·、]?\s*[大中小])*\s*[】\])>]\s*)+",
            r"(?:我要)?(?:纠错|打印|收藏|关闭|返回|分享)(?:本页|本文|此文|窗口|顶部|首页|列表)?(?:\s*[|/·]?\s*(?:我要)?(?:纠错|打印|收藏|关闭|返回|分享|评论)(?:本页|本文|此文|窗口|顶部|首页|列表)?)*",
            r"(?:back|return|scroll|jump|skip|go)(?: back)? to (?:the )?(?:top|content|main content|home|homepage|navigation|search|footer)|kembali ke (?:atas|beranda|halaman utama)|(?:回到|返回)(?:顶部|首页|上页)",
            r"quick guide(?: ?[|/] ?(?:show|hide))?|show (?:more|less|all|caption|transcript)|(?:show|hide) \w+|view (?:comments|gallery|image|full image|profile|more|all)|tampilkan (?:lebih banyak|semua|lainnya)|lihat (?:semua|lebih|selengkapnya|lainnya|profil|foto|galeri).{0,20}",
            r"(?:查看|阅读|展开|浏览)(?:原文|全文|更多|剩余.{0,8}|大图|原图|全部|评论|详情|更多内容)|阅读全文|展开全文|点击展开.{0,10}|原文链接.{0,60}|阅读原文|继续阅读",
            r"\[(?:查看|阅读)?(?:原文|全文|链接)\]\(\S+\)|\[[^\]]{1,30}\]\(https?://\S+\)",
            r"https?://\S+",
            r"(?:continue|keep|scroll|swipe|slide|tap|click|geser|gulir|klik|ketuk)(?: (?:to|down|up|left|right|for|untuk|ke|reading|below|here|di|sini|bawah|atas|kanan|kiri|this|the|on|disini|more))*(?: (?:reading|below|continue|with|content|story|article|read|see|view|more|melanjutkan|membaca|lihat|lanjut|enlarge|expand|sini|bawah|isi|artikel|photo|photos|image|images|gallery|start|baca|konten|berita|foto|down|to))*[.:!… ]*",
            r"(?:-+ ?)?(?:lanjut(?:kan)?(?: membaca)?|berlanjut|bersambung|continued|continues)(?: (?:ke|di|on|below|next|page|halaman|bawah|berikutnya|selanjutnya|\d+))*(?: ?-+)?[.… ]*",
            r"[▼▲◀▶►◄△▽↑↓←→☞👇👆👉⬇⬆ ]+.{0,24}(?:滑动|查看|点击|上滑|下滑|swipe|scroll|slide|geser|klik|click|tap).{0,24}",
            r".{0,10}(?:向[左右上下]滑动|上下滑动|左右滑动|继续滑动|滑动查看|滑动看).{0,16}",
            r"(?:was|is|did|apakah) (?:this|you find this|artikel|berita|informasi) ?(?:article|story|page|factbox|information|ini|guide|explainer|post)?.{0,40}(?:helpful|useful|bermanfaat|membantu|berguna|interesting)\?.{0,20}",
            r"(?:rate|beri(?:kan)? (?:rating|nilai)) .{0,30}|(?:这篇文章|本文|此文)对?您?(?:是否)?有(?:帮助|用)吗.{0,12}|您?觉得这篇.{0,20}",
            r"(?:enable|aktifkan|turn on|please enable|启用|请启用).{0,12}(?:javascript|cookies?|notifications?|notifikasi).{0,60}",
            r"喜欢作者|(?:赞|稀罕|喜欢)作者|长按点赞.{0,10}|写留言|精选留言|留言 ?\d*|发布于.{2,10}|作者声明.{0,30}|个人观点.{0,20}|内容由ai生成",
        ),
    ),
    (
        "follow",
        130,
        (
            r"(?:follow|ikuti|join|gabung|add|like)(?: (?:us|kami|our|on|di|the|as|bersama|in|your|grup|saluran|kanal|channel|dan|and|berita|update|latest|perkembangan|terbaru|terkini|informasi|page|akun|dengan|juga|laman|media sosial|medsos))+.{0,70}",
            r"(?:follow|ikuti) @?[\w.]{2,30}(?: (?:on|di) \w+)?",
            r"(?:get|dapatkan|download|unduh|install|pasang|try|coba)(?: (?:the|our|update|berita|informasi|news|aplikasi|app|kabar|pilihan|notifikasi|more|latest|breaking|top|all|terbaru|free|[a-z]+)){1,8} (?:app|aplikasi|on your phone|on the go|via whatsapp|di whatsapp|di telegram|di google news|inbox|newsletter|notifications?|alerts?|playstore|app store|setiap hari|on .{2,20}).{0,60}",
            r"(?:cek|check|baca|simak) (?:berita|artikel|news|update)(?: dan)? .{0,40}(?:google news|whatsapp|telegram|saluran|kanal|channel).{0,30}",
            r".{0,30}\b(?:google news|whatsapp channel|kanal whatsapp|saluran whatsapp|channel telegram|telegram channel)\b.{0,40}",
            r"(?:点击)?(?:关注|订阅)(?:我们|本号|公众号|官方|微信).{0,40}|(?:欢迎)?(?:关注|下载|订阅|添加).{0,24}(?:公众号|客户端|微信号|官方微博|app|视频号|小程序).{0,24}|微信(?:公众号|号)[:: ].{0,30}|(?:官方)?(?:微信|微博|客户端|抖音号)[:: ].{0,24}",
            r"下载.{0,16}(?:app|客户端).{0,24}|(?:打开|前往).{0,10}(?:app|客户端).{0,20}|app内打开",
        ),
    ),
    (
        "subscribe",
        160,
        (
            r"(?:subscribe|berlangganan|langganan|register|daftar|sign up|log ?in|sign in|donate|donasi|become a (?:member|subscriber)|join (?:us|now))(?: (?:now|today|to|for|here|with|sekarang|sekarang juga|disini|di sini|untuk|gratis|free|kami|our|the|us|and|a)\b.{0,110}|[.!: ].{0,80}|)",
            r"(?:already|sudah) (?:a |an )?(?:subscriber|member|registered|have an account|berlangganan|punya akun|terdaftar).{0,60}",
            r"(?:support|dukung) (?:independent|our|us|quality|local|jurnalisme|kami|trusted|public)(?: (?:reporting|journalism|work|newsroom|media|independen|news))*(?:[:,. !–—-].{0,80})?",
            r".{0,40}\b(?:from|only|just|mulai|hanya) (?:[£$€¥]|rp\.? ?|us\$)\d[\d.,]*(?: (?:a|per|/) ?(?:week|month|year|bulan|minggu|tahun)|/(?:week|month|year|bulan)).{0,30}",
            r"\d+ issues for (?:the price of )?.{0,20}|(?:you have|anda (?:memiliki|punya)) .{0,20}(?:free articles?|artikel gratis).{0,40}|only \d+ free articles? remaining|.{0,20}\bfree trial\b.{0,30}",
            r"(?:this (?:article|content|story) is|artikel ini|konten ini) (?:for|only|exclusive|khusus|eksklusif|hanya).{0,60}(?:subscribers?|members?|pelanggan|anggota).{0,30}",
            r"(?:after|before|sign up (?:for|to)|our|free|daily|weekly|the)? ?(?:[a-z]+ )?newsletter(?: (?:promotion|sign ?up|signup|subscription|archive))?",
            r".{0,70}\bnewsletters?\b.{0,60}(?:inbox|sign up|sign-up|subscribe|delivered|daily|weekly|kotak masuk|email|e-mail|here)\b.{0,40}",
            r"(?:want|get|receive|sign up|enter|dapatkan|masukkan)\b.{0,80}(?:in your inbox|to your inbox|newsletter|email address|alamat email|kotak masuk|your email).{0,50}",
            r"(?:登录|注册|开通|订阅|购买|成为)(?:后|会员|可|即可|vip|本刊|杂志|付费).{0,30}|(?:本文|内容)(?:为|是)?(?:付费|会员).{0,24}|.{0,16}(?:会员专享|付费阅读|剩余内容需).{0,16}",
        ),
    ),
    (
        "advertisement",
        90,
        (
            r"(?:-+ ?|\[ ?|\( ?)?(?:advertisements?|advertising|ads?|ads by [a-z]+|sponsored(?: (?:content|links?|stories|by [a-z ]{2,20}))?|promoted(?: (?:content|stories))?|paid (?:content|post|for by .{2,30})|promo(?:tion)?|iklan|pariwara|advertorial|konten (?:bersponsor|promosi)|ruang iklan|space iklan|广告|推广|赞助(?:内容|商)?|商业推广|广告位(?:招租)?|热门推广)(?: ?-+| ?\]| ?\)|[:: ]*)",
            r"(?:advertisement|iklan|ad|广告)[ ,.:\-–—|]+(?:scroll|continue|story continues|gulir|lanjutkan|close|skip|tutup|article continues|remove|please|feedback|below|bawah|hapus).{0,50}",
            r"(?:skip|close|remove|report|hide|tutup|lewati|hapus|跳过|关闭)(?: (?:this|the|ini))? ?(?:advertisement|ads?|iklan|广告)",
            r"(?:article|story|post|artikel|berita) (?:continues|berlanjut|dilanjutkan)(?: (?:below|after|setelah|di bawah).{0,30})?",
            r".{0,20}\badsbygoogle\b.{0,50}|googletag\..{0,60}",
        ),
    ),
    (
        "counter",
        90,
        (
            r"(?:\d[\d.,]*[kmb万亿]?\s*){1,4}",
            r"(?:\d[\d.,]*\+?[kmb万]? ?)?(?:comments?|komentar|views?|shares?|likes?|replies|responses?|reads?|dilihat|tayangan|kali dilihat|kali dibaca|dibaca|pembaca|suka|评论|阅读|浏览|点赞|转发|人参与|条评论|次阅读|人阅读|赞|在看|收藏|播放)(?:\s*[(:: (]?\s*\d[\d.,]*\+?[kmb万]?\s*[))]?)?",
            r"(?:(?:阅读|浏览|点赞|在看|评论|转发|收藏|播放|点击|分享|留言|赞)(?:量|数|次数|次)?\s*[:: ]?\s*\d[\d.,]*\+?万?\s*[次人]?\s*[|/·,,]?\s*){1,5}",
            r"(?:view|read|see|lihat|show|post|leave|add|tulis|kirim|beri|write|be the first to|jadilah yang pertama)(?: (?:all|semua|the|a|your|to|ber|\d+))* ?(?:comments?|komentar|berkomentar|reply|tanggapan|comment)s?(?: ?\(?\d*\)?)?.{0,20}",
            r"(?:dilihat|dibaca|viewed|views|read|hits|visits|pageviews|jumlah (?:pembaca|kunjungan))(?: sebanyak)?\s*[:: ]\s*\d[\d.,]*.{0,10}",
            r"(?:浏览|阅读|点击|访问|查看)(?:次数|量|数|率)?\s*[:: ].{0,14}|(?:已有)?\d+人(?:参与|评论|阅读|跟贴).{0,8}|(?:我来说两句|发表评论|网友评论|文明上网.{0,20}|评论区|暂无评论|全部评论|最新评论|热门评论).{0,16}",
            r"(?:waktu|lama|estimasi|durasi) (?:baca|membaca)\s*[:: ].{0,20}|(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten)[ -](?:minutes?|mins?|menit) (?:read|baca|membaca)|(?:reading|read) time\s*[:: ]?.{0,20}|(?:阅读|预计)?(?:约|需|预计)?(?:阅读时间|时长).{0,14}|全文(?:共|约)?\d+字.{0,20}|本文字数.{0,20}",
        ),
    ),
    (
        "tags",
        300,
        (
            r"(?:tags?|tagar|topik|topics?|kata kunci|keywords?|label|labels|kategori|categor(?:y|ies)|filed (?:in|under)|posted in|rubrik|kanal|explore more on(?: these topics)?|see more on|more on|topik terkait|topik populer|in this (?:story|article)|related topics|标签|关键词|关键字|话题|分类|栏目|所属(?:栏目|分类|专题))\s*(?:[::|#].*|$)",
            r"(?:#[\w\-]{2,40}[\s,,、]*)+",
            r"(?:#[^#\s]{2,20}#[\s,,]*)+",
        ),
    ),
    (
        "caption",
        260,
        (
            r"(?:photo(?:graph)?s?|picture|image|illustration|graphic|file photo|foto|gambar|ilustrasi|infografis|grafis|dok(?:umentasi)?|credit|video|source)(?: (?:by|courtesy of|via|credit|oleh|kredit|ilustrasi|dok|arsip|caption))?\s*[::/].{0,230}",
            r"(?:photo|photograph|image|picture|illustration|foto|gambar|ilustrasi) (?:by|courtesy of|from|via|credit|oleh|dari|ilustrasi|istimewa|dok).{0,90}",
            r"[\[((【]?\s*(?:[▲△↑]|图片?|资料图|题图|配图|上图|下图|左图|右图|本文图|文中图片?|图源|制图|图表|供图|摄影|视频)\s*(?:为|是|:|:|/|来源|来自|片|\d).{0,120}[\]))】]?",
            r".{1,120}(?:[^\s]{1,12}[/ ]?)(?:摄|供图|/图)\s*[))】\]]?",
            r".{2,200}[((](?:[^()()]{0,60})(?:/(?:istimewa|handout|getty images?|afp|reuters|ap|antara|xinhua|epa|file|shutterstock|bloomberg|ist|dok\.?.{0,20})|foto[:: ].{0,40}|photo[:: ].{0,40}|ap photo.{0,40}|(?:getty images?|shutterstock|istimewa|dok\.? .{2,30}|file(?: photo)?|handout|courtesy.{0,30}|antara foto|(?:reuters|afp|xinhua|epa)/.{1,40}))[))]\.?",
            r".{2,200}[^.!?。!?\"”’'\s]\s?[((](?:reuters|afp|xinhua|antara|epa|ap|bloomberg|cnn|kompas|tempo|detik(?:com)?)[))]",
            r".{2,200}\b(?:via reuters|via getty images?|via ap|/getty images|/reuters|/afp|/handout|/shutterstock|/istimewa|handout via.{0,30})\.?",
            r"(?:caption|keterangan (?:foto|gambar)|图说|图注)\s*[::].*",
        ),
    ),
    (
        "media",
        140,
        (
            r"[\[【((](?:video|视频|图集|组图|直播|音频|foto|photos?|galeri|infografis|infographic|podcast|live|watch|高清图|图片|动图|h5|图解)[\]】))].{0,60}",
            r"(?:video|视频|watch|tonton|podcast|galeri foto|photo gallery|foto|infografis|直播|音频|live)\s*[:|:].{0,110}",
            r"(?:tonton|saksikan|simak|lihat)(?: juga)? video.{0,100}",
            r"(?:your browser|browser anda|您的浏览器).{0,60}",
            r"(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2}(?: ?/ ?(?:[0-9]{1,2}:)?[0-9]{1,2}:[0-9]{2})?",
        ),
    ),
    (
        "credit",
        150,
        (
            r"[\[((【]?\s*(?:责任编辑|责编|编辑|编辑制作|美编|校对|审核|审校|初审|复审|终审|复核|监制|主编|值班编委|值班主任|值班编辑|值班总监|来源编辑|实习编辑|策划|统筹|出品|制作|剪辑|版式|编校|排版|投稿|爆料|联系电话|新闻热线|热线|举报电话|客服|设计|编审|二审|三审|一审|总监制|制片人|执行主编|本文编辑|图片编辑|视觉)\s*(?:[::/丨|].{0,100}| [\u4e00-\u9fff]{2,4}(?:[ 、][\u4e00-\u9fff]{2,4}){0,3}[\]))】]?)",
            r"(?:editor|penyunting|redaktur|editing|edited|penulis skrip|copy ?editor|sub-?editor|production|proofread(?:er|ing)?|translator|penerjemah|reporting and editing|additional reporting|reporting|writing|produser|videografer|fotografer|kontributor|pewarta foto)s?(?: (?:by|oleh))?\s*[::].{0,100}",
            r"[((\[]?(?:additional |with )?(?:reporting|writing|editing)(?: and (?:writing|editing|reporting))? by .{2,140}[))\]]?\.?",
            r"(?:edited|compiled|translated|reviewed|disunting|diedit) (?:by|oleh)[: ].{2,60}",
            r"原标题\s*[::].{0,90}|(?:文章|本文|稿件|内容)(?:来源|出处)\s*[::].{0,60}|(?:来源|出处|作者单位|稿源|信息来源)\s*[::].{0,40}",
        ),
    ),
    (
        "copyright",
        400,
        (
            r"(?:copyright|hak cipta)(?: ?(?:©|\(c\)|[::]|\d{4}|by\b|oleh\b|@| milik\b| dilindungi\b|\W).{0,300}| [a-z ]{2,40}\..{0,200})",
            r".{0,60}(?:©|all rights reserved|版权所有|版权声明|翻印必究|dilindungi undang-undang).{0,300}",
            r"(?:声明|免责声明|特别声明|郑重声明|风险提示|温馨提示|法律声明|转载声明|网站声明|disclaimer|penafian|sanggahan|catatan redaksi|editor.?s note)\s*[::].{0,300}",
            r"(?:凡|未经|如需|欢迎|禁止|严禁|转载|本网|本站|本文|以上内容|文章|图片|投资)[^。]{0,60}(?:转载|授权|转自|侵权|不代表|仅供参考|与本网无关|投资建议|盈亏自负)[^。]{0,120}。?[^。]{0,60}。?",
            r"(?:dilarang|do not|may not|no part of).{0,30}\b(?:mengutip|menyalin|menggandakan|memperbanyak|copy|reproduce|republish|redistribute|republished|reproduced|mengambil)\b.{0,120}",
            r"(?:this (?:material|article|story|content)|reproduction|republication|artikel ini|berita ini|konten ini|materi ini).{0,40}\b(?:may not be|needs permission|prohibited|without permission|tanpa izin|dilarang|first appeared|originally (?:published|appeared)|telah tayang|pertama kali (?:tayang|terbit)|sudah tayang|appears? in print|was (?:first )?published|diterjemahkan|syndicated|generated)\b.{0,160}",
            r"a version of this (?:article|story).{0,140}",
            r"(?:about us|tentang kami|contact us|kontak|hubungi kami|redaksi|privacy policy|kebijakan privasi|terms(?: (?:of|and) (?:use|service|conditions))?|syarat(?: dan| &)? ketentuan|pedoman (?:media siber|pemberitaan.{0,20})|disclaimer|sitemap|peta situs|careers|karir|karier|advertise(?: with us)?|beriklan|info iklan|help|bantuan|faq|cookie(?: (?:policy|settings))?|accessibility|关于我们|联系我们|网站地图|投稿须知|广告服务|招聘信息|诚聘英才|法律声明|隐私政策|用户协议|版权声明|友情链接|设为首页|加入收藏|意见反馈)(?:\s*[|/·•\-–,,]\s*.{0,160}|\s*)",
            r".{0,30}(?:icp备|icp证|京公网安备|网安备|互联网新闻信息服务许可|广播电视节目制作|增值电信|网络视听许可).{0,120}",
            r"(?:we|this site|this website|situs ini|website ini|kami|本网站).{0,20}\b(?:use|uses|menggunakan|使用)\b.{0,16}(?:cookies?|kuki).{0,160}",
        ),
    ),
    (
        "page",
        60,
        (
            r"[-–—\[( ]*(?:page|halaman|hal\.?|p\.|第)?\s*\d{1,4}\s*(?:页|/|of|dari)?\s*(?:共?\s*\d{1,4}\s*页?)?[-–—\]) ]*",
            r"(?:page|halaman|hal\.?)\s*:?\s*\d+(?:\s*(?:of|dari|/|-)\s*\d+)?(?: .{0,20})?",
            r"(?:(?:\d{1,3}|next|prev(?:ious)?|selanjutnya|sebelumnya|show all|tampilkan semua|semua|all|»|«|>|<|\.{3}|…|上一页|下一页|首页|尾页|末页)\s*[|·,]?\s*){2,14}",
            r"第\d+[页版](?:[,,/ ]*共\d+[页版])?.{0,20}",
        ),
    ),
    (
        "breadcrumb",
        110,
        (
            r"(?:您?(?:现在|当前)?的?(?:所在)?(?:位置|当前位置)|当前位置|首页|home|beranda|you are here|anda (?:berada )?di sini)\s*(?:[::>»›/|].{0,100}|$)",
            r"[^\W\d][^.!?。>»›→]{0,30}(?:\s*(?:>>?|»|›|→)\s*[^\W\d][^.!?。>»›→]{0,40}){1,6}",
            r"(?:[^\W\d_][\w.&'’\- ]{1,24}\s+[/|]\s+){1,5}[^\W\d_][\w.&'’\- ]{1,24}",
        ),
    ),
    (
        "code",
        4000,
        (
            r"\(?\s*(?:function|window\.|document\.|var |let |const |adsbygoogle|googletag|_gaq|\$\(|jquery|dataLayer|if ?\(|try ?\{).*[;{})]+",
            r"(?:@media|@import|\.[a-z][\w-]*\s*\{|#[a-z][\w-]*\s*\{|body\s*\{).*\}?",
            r"<!--.*|<\/?[a-z][^>]{0,200}>|\{\{.*\}\}|\[/?[a-z_]+(?: [^\]]*)?\]",
            r"[\[{]\"[a-z_@]+\":.*[\]}]",
        ),
    ),
)
