"""Patterns of what pages put beside an article: other matters, calls, pages of print, prices, what
readers may do, and who did it; in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import NAME_HAN, Pattern

_ROLE_HAN = (
    r"(?:教授|研究员|研究者|学者|主任|院长|所长|记者|评论员|作家|专家|博士|讲师|律师|分析师|编辑|"
    r"主编|员工|从业者|大学|学院|研究院|研究所|智库)"
)

# What labels of other articles are made of, whatever their order.
_MORE = (
    r"(?:related|read|watch|listen|also|more|next|previous|previously|recommended|suggested|similar|"
    r"trending|baca|simak|tonton|saksikan|dengarkan|juga|pula|terkait|lainnya|selengkapnya|"
    r"terpopuler|terkini|rekomendasi)"
)
# "Explainer", "Video" alone head titles of the article's own.
_OF_THEM = (
    r"(?:on|this|the|our|from|in|to|you|we|might|may|like|see|story|stories|articles?|news|coverage|"
    r"topics?|links?|site|archive|gallery|videos?|podcast|explainers?|webinar|quiz|infographic|"
    r"berita|artikel|kabar|topik|galeri|infografis|siniar|di|dari|untuk|anda|ini|lihat|pilihan)"
)
_MORE_HAN = r"(?:相关|延伸|拓展|扩展|推荐|往期|更多|精选|关联|回顾|点击|热门)"
_OF_THEM_HAN = (
    r"(?:阅读|新闻|链接|报道|文章|内容|视频|稿件|专题|资讯|图表|解读|热点|查看|精彩|深度|编辑|"
    r"本刊|本报)"
)

# (reason, longest line in characters, pattern)
BESIDE: Final[tuple[Pattern, ...]] = (
    ("related", 120,
        rf"(?=[^:：>»|]{{0,40}}\b{_MORE}\b)(?:(?:{_MORE}|{_OF_THEM}) ){{0,5}}(?:{_MORE}|{_OF_THEM})"
        r"\s?[:>»|]\s?(?=\S+ \S+ )[^.]{8,100}[^.:]|"
        rf"[【\[]?(?={_OF_THEM_HAN}{{0,2}}{_MORE_HAN})(?:{_MORE_HAN}|{_OF_THEM_HAN}){{1,4}}"
        r"[】\]:丨|]\s?[^。]{4,60}"),
    ("related", 90,
        r"(?:related|suggested|recommended|similar|associated|mentioned|featured|popular|trending|"
        r"latest|more) (?:stocks?|tickers?|symbols?|companies|company|topics?|tags?|keywords?|"
        r"searches|people|places|charts?|data|sectors?|markets?|quotes?|categories|sections?|"
        r"subjects?|themes?|industries|organi[sz]ations|regions|countries|products?|funds?|"
        r"currencies|interviews?|features?|reviews?|guides?|opinions?|explainers?|podcasts?|"
        r"letters?|columns?|essays?|episodes?|books?|analysis|profiles?|"
        r"briefs?)\s?[:：]?(?<!latest data)(?<!more data)(?<!more companies)(?<!more people)"
        r"(?<!more places)(?: [a-z0-9.\-, ]{2,60})?(?<!\.)(?<!ed)(?<!ing)(?<!\bto)"),
    ("related", 60,
        r"(?:readers|people|others|viewers|subscribers|customers|you)(?: who (?:read|liked|viewed) "
        r"this)?(?: (?:also|might|may|will))+ (?:like|liked|enjoy|enjoyed|read|viewed|love|loved|"
        r"be interested in|watched|bought)(?: \w+)?\s?[:：]?"),
    ("related", 110,
        r"相关(?:图表|数据|个股|股票|公司|行情|产品|主题|话题|企业|概念股|行业|图片|政策|解读|评论|"
        r"研报|公告|问答|人物|地区|服务)(?:\s?[:：](?!.*\d ?[家元人户个%万亿项]).{0,80}|)"),
    ("related", 90,
        r"(?:letters?|responses?|replies) (?:in response |responding )?to this (?:column|article|"
        r"story|piece|editorial|letter)\s?:?.{0,40}|"
        r".{3,80} / from [\w.' \-]{3,40}, [\w .,'\-]{2,40}"),
    ("credit", 400,
        r"(?:参考资料|参考文献|参考来源|参考链接|参考阅读|资料参考|references|referensi|"
        r"daftar pustaka|bibliography|works cited|sumber referensi)\s?[:：].{4,380}"),
    ("credit", 60, rf"(?:本文)?作者(?:系|为)[^。,]{{2,36}}{_ROLE_HAN}[^。,]{{0,16}}。?"),
    ("credit", 60,
        r"(?:uploader|pengunggah|redpel|redaktur pelaksana|koordinator|penanggung jawab|"
        r"video editor|desain|tata letak)\s?[:：] ?[^.]{2,40}"),
    ("follow", 40,
        r"[^\s。]{2,16}\s?(?:官方(?:账号|帐号|微博|微信|网站|号)|official account|akun resmi)"),
    ("follow", 90,
        r"(?:更多|想了解更多|了解更多|查看更多|获取更多)[^。]{0,16}[,，]?(?:请|可|欢迎|敬请)"
        r"(?=[^。]*(?:关注|下载|点击|扫|登录|访问|查看|联系|进入|搜索|浏览|阅读|订阅|留意))"
        r"[^。]{2,40}[。!]?"),
    ("share", 60,
        r"(?:[^。]{0,12}[,，])?(?:请|快|记得|别忘了|不妨|给我们|顺手|随手)?(?:点个|点一?下|点亮|"
        r"点点)[^。]{0,10}(?:赞|在看|关注|星标|小红心|红心|爱心)[^。]{0,12}[。!]?|"
        r"(?:分享|转发)(?:给|让|到|至)[^。]{1,20}(?:看到|知道|朋友|朋友圈|好友|群|人|家人)"
        r"[^。]{0,6}[。!]?|"
        r"(?:我要|一键|马上|立即)?(?:分享|转发)[!]?"),
    ("related", 80,
        r"(?:点击|点此|戳)(?:查看|阅读|下载|浏览|了解|收看|观看|收听|进入|领取|购买|报名)?"
        r"\s?[:：>》丨|].{2,60}"),
    ("media", 60, r"(?:直播|视频|节目|活动|讲座)(?:预告|回放|回看|推荐)(?:\s?[:：|丨].{0,40}|)"),
    ("page", 30,
        r"[(【\[]?(?:下转|上接|转|接|紧接|详见|见)(?:本报)?(?:今日|今天)?\s?第?\s?[a-d]?\d{1,3}\s?"
        r"[-—~至到、]?\s?\d{0,3}\s?版[^。]{0,12}[)】\]]?"),
    ("page", 40,
        r"(?:edisi|print edition|cetak|koran)\b.{0,16}\b(?:hal|halaman|page|p)\.? ?\d{1,3}"),
    ("page", 50,
        r"(?:hal|halaman|page|p) ?\.? ?\d{1,3},? (?:bersambung|lanjut|continued|turn)\b.{0,30}"),
    ("comments", 160,
        r"(?:网友|读者|听众|观众|用户)\s?[“\"「@]?[^”\"」:：]{1,20}[”\"」]?\s?(?:说|留言|评论|问)?"
        r"[:：].{2,120}\d{1,2}:\d{2}"),
    ("comments", 200,
        # "January 12, 2026 7:41 AM UTC Updated 2 hours ago" is a date.
        r"(?!(?:[a-z]{3,9},? )?(?:[a-z]{3,9}\.? \d{1,2},? 20\d\d|\d{1,2} [a-z]{3,9}\.? 20\d\d))"
        r"(?=[^:!?。.]{1,60}[:!?。.]).{3,180}\s(?:\d+|an?|se)\s?(?:h|hrs?|hours?|m|mins?|minutes?|"
        r"d|days?|w|weeks?|jam|menit|hari|minggu|小时|分钟|天)\s?(?:ago|(?:yang )?lalu|"
        r"前)(?: .{0,16})?"),
    ("ticker", 60,
        r"(?:(?:kurs|nilai tukar)(?= (?:hari ini|today|now))|cuaca|weather|suhu|(?:今日|今天|明日|"
        r"本地|实时)?(?:天气|气温|汇率|油价|金价))(?: (?:hari ini|today|now))?\s?[:：].{1,40}"),
    ("control", 120,
        r"(?:投票|调查|互动|话题|poll|vote|jajak pendapat|survei|kuis|(?:apa|bagaimana|gimana) "
        r"reaksi(?:mu| anda| kamu| kalian))\s?(?:[:：].{0,90}[?]|\?)"),
    ("credit", 60, r"(?:特此|谨此|在此)?(?:鸣谢|致谢)[^。]{2,40}。?"),
    ("credit", 120, r"redaksi menerima (?:kiriman|tulisan|naskah|artikel|surat)\b.{0,90}"),
    # -- what readers may do, what papers say of their work, and who did it ---------------------
    ("comments", 110,
        r"(?:you|anda|kamu) (?:must|need to|have to|harus|perlu) (?:be )?(?:logged in|log in|"
        r"sign in|register|masuk|login|mendaftar)\b.{0,30}\b(?:comments?|post|reply|vote|save|"
        r"continue|read|berkomentar|komentar|melanjutkan|menyimpan|membaca)\b.{0,30}|"
        r"comment(?:s|ing)? (?:on|for) this (?:article|story) (?:has|have|is|are)\b.{0,40}|"
        r"(?:this is a moderated|comments are (?:pre-?)?moderated)\b.{0,40}|be respectful\b.{0,60}|"
        r"写评论|我来评论|(?:post|write|add) a comment.{0,20}"),
    ("copyright", 140,
        r"(?:the )?.{2,40}\b(?:team|newsroom|desk|redaksi|editors?) (?:uses?|used|memakai|"
        r"menggunakan) (?:ai|artificial intelligence|kecerdasan buatan)\b.{0,30}\b(?:summar\w+|"
        r"translat\w+|articles?|stories|headlines|artikel|berita|merangkum|ringkasan)\b.{0,60}|"
        r"(?:republish|reprint|cite|print|save) this (?:article|story|page)\b.{0,50}|"
        r"(?:please )?consider (?:supporting|donating|subscribing|becoming)\b.{0,60}|"
        r"(?:want|like) to (?:know|read|see|learn) more\?.{0,60}|"
        r"explore our (?:archive|maps?|data|coverage|stories|reports?|topics|site|guides?)"
        r"\b.{0,20}|"
        r"(?:jel codes?|word count|jumlah kata|slug|wire|document (?:number|no)|doc(?:ument)? id|"
        r"ref(?:erence)?(?: no)?|release no|issued by|distributed by|dikeluarkan oleh|"
        r"nomor dokumen)\b\.?\s?[:.] ?[^.,]{2,50}|"
        r"release no\. ?[\d\-/]{2,12}|\d{2,5} (?:words|kata)|统一社会信用代码.{2,40}|"
        r"(?:本文|文章)(?:系|为|由)?作者(?:独立观点|授权).{0,30}|"
        r"(?:部分)?(?:内容|稿件)来自网友.{0,12}|仅供参考|特此声明|图文无关|untuk disiarkan segera|"
        r"salinan sesuai .{3,20}|(?:contact|write to) the (?:author|editor)s?"),
    ("related", 110,
        r"(?:in|coming in) (?:tomorrow|today|this week|next week)'s (?:paper|edition|issue|"
        r"newsletter)\s?:.{2,80}|"
        r"(?:berikut(?: ini)?|simak|saksikan|tonton) (?:video|foto|infografis|siniar)\b[^.]{0,50}|"
        r"(?:sponsored|partner|paid|promoted) (?:stories|posts?|links|articles)|"
        r"【?更多(?:详情|内容|报道|信息)】?|also in this (?:issue|edition|section)"),
    ("subscribe", 90,
        r"(?:our|the|a) (?:pick|picks|selection|digest|round-?up|best) of (?:the )?(?:day|week|"
        r"month|news|stories)\b.{0,60}|"
        r"our (?:pick|best|top)\b.{0,40}\b(?:news|stories|reads)\b.{0,20}|"
        r"(?:pilihan|rangkuman) (?:berita|kabar) (?:hari|pekan|minggu) ini.{0,30}"),
    ("follow", 120,
        r".{3,40}\b(?:hadir|tersedia|kini ada|is (?:now )?(?:on|available))\b.{0,12}\b(?:whatsapp|"
        r"telegram|instagram|tiktok|youtube|google news|threads)\b.{0,50}|"
        r"ikuti terus (?:perkembangan|berita|informasi|update)\b.{0,80}|"
        r"(?:scan|pindai)(?: the| kode)? qr\b.{0,50}|"
        r"(?:facebook|instagram|twitter|x|tiktok|youtube) ?: ?(?:@[^.:]{2,40}|"
        r"[^.:|]{2,40}(?: ?[|,·] ?(?:facebook|instagram|twitter|x|tiktok|youtube) ?: ?[^.:|]{2,40}"
        r"){1,4})"),
    ("caption", 160,
        r"(?:infografis|infografik|infographic|ket(?:erangan)?\.? foto|sumber gambar|sumber foto)"
        r"\b\s?[:\-–] ?[^.]{4,120}|"
        r"(?:infografis|infografik) [^.]{4,60}|"
        r"[^.]{3,120}\. (?:photo|picture|image)s? (?:supplied|provided|courtesy|contributed)\.?|"
        r"(?:handout|supplied|courtesy) (?:photo|image|picture|foto)"),
    ("credit", 60,
        r"[\u4e00-\u9fff]{0,6}(?:编|审|校|校对|编辑|总编|编委|监制|策划|统筹|设计|剪辑|摄影|摄像|"
        r"播音|配音|制作|录音|导播|通讯员|作者|文字|图片|撰文|采写|执笔|执行|供稿|"
        rf"视觉)\s?[:|丨/]\s?{NAME_HAN}(?:[ 、,]{NAME_HAN}){{0,4}}|"
        r"(?:主管|主办|承办|协办|技术支持|运营维护|指导单位|主办单位|承办单位)(?:单位)?"
        r"\s?[:][^。,]{4,40}|"
        r"(?:来源|文字|撰文|稿源) (?:[\u4e00-\u9fff]{2,10}(?:报|网|社|台|新闻|客户端|公众号|周刊)|"
        rf"{NAME_HAN})"),
    ("counter", 30, r"(?:次数|热度|人气|播放量|围观|点击量|阅读人数)\s?[:]?\s?[\d.,]+ ?[万亿]?"),
    ("date", 30,
        r"(?:from |since )?\d{1,3} ?(?:h|hrs?|m|mins?|d) ago|"
        r"(?:\d{1,2}月\d{1,2}日|今天|昨天|前天|刚刚|\d{1,2}-\d{1,2})\s?\d{1,2}:\d{2}|刚刚"),
    ("ticker", 40, r"kurs (?:bi|jisdor|tengah)\s?[:] ?.{3,30}"),
    # -- what readers answer to a page, and what it still owes them -------------------------------
    ("control", 50,
        r"(?:yes|no|ya|tidak|sure|ok|okay)(?: please)?,? (?:thanks|thank you|i'?m in|"
        r"i'd like .{2,20}|sign me up|please|continue|terima kasih|saya mau|lanjutkan)[!.]?|"
        r"(?:i'm|count me) in[!.]?|"
        r"(?:got it|maybe later|not now|not really|no,? thanks|(?:remind|notify|alert|tell) "
        r"me(?: later| tomorrow| when .{3,20})?|sign me up|keep me (?:posted|updated|informed)|"
        r"i (?:agree|accept|understand)|take me (?:to|there|back).{0,20}|send (?:it to )?me.{0,20})"
        r"[!.]?|"
        r"(?:enter|type|add|your|masukkan|ketik|isi) (?:your |an? |e-?mail )?(?:e-?mail|surel|"
        r"post ?code|zip(?: ?code)?|phone(?: number)?|mobile(?: number)?|nomor (?:hp|ponsel|wa)|"
        r"kode pos)(?: address| here| anda| di sini)?(?: .{0,16})?|daftarkan saya|nanti saja|"
        r"saya (?:setuju|mengerti|paham|mau)|ingatkan saya.{0,12}|我?知道了|稍后(?:再说|提醒)|"
        r"以后再说|暂不\W{0,2}|不再提示|同意并继续|"
        r"(?:请)?输入(?:您?的?)?(?:邮箱|手机号|验证码|昵称).{0,10}|\+ ?关注|加自选|没有更多了?|"
        r"(?:[上下]一?[篇条期章页版则]\s?[|/·]?\s?){2}|已经?到底了?.{0,6}|我是有底线的"),
    ("comments", 80,
        r"(?:join|start|continue|be part of|enter) the (?:conversation|discussion|debate)\b.{0,40}|"
        r"\d[\d.,]*k? (?:people|readers|users|orang|pembaca)(?: (?:are|have|sudah|telah|sedang))? "
        r"(?:talking|commented|reacted|replied|responded|discussing|berkomentar|bereaksi|"
        r"menanggapi)\b.{0,30}|"
        r"what (?:readers|others|people) are saying.{0,20}|"
        r"(?:ikut|mari|ayo) (?:berdiskusi|berkomentar|diskusi)\b.{0,40}|"
        r"(?:参与|加入|发起)(?:讨论|话题|互动).{0,12}|文明上网.{0,16}|理性发言.{0,8}"),
    ("subscribe", 110,
        r"(?:you(?:'ve| have)|anda (?:memiliki|punya)) (?:only )?(?:\w+ ){1,4}(?:stories|story|"
        r"articles?|reads|views|artikel|berita)(?: gratis)? (?:left|remaining|tersisa|"
        r"lagi)\b.{0,50}|"
        r"(?:sisa|tersisa) \d+ (?:artikel|berita)\b.{0,30}|"
        r"(?:本月)?(?:还可|剩余)(?:免费)?(?:阅读)?\s?\d+ ?篇.{0,12}|"
        r"(?:[\w,'&]+ ){0,4}?(?:our|a|the) (?:free |twice-?)?(?:daily|weekly|monthly|morning|"
        r"evening|fortnightly|weekday) (?:e-?mail|newsletter|round-?up|digest|bulletin|note|"
        r"briefing)\b.{0,60}"),
    ("copyright", 300,
        r".{0,100}\b(?:earlier|previous|original|prior) (?:version|edition) of (?:this|the|our) "
        r"(?:article|story|report|page|headline|graphic|chart|column|post|newsletter)\b.{0,200}|"
        r"(?:an? |the )?correction (?:was|has been|is) (?:made|appended|issued|added)\b.{0,240}|"
        r"how we handle (?:corrections|errors|complaints).{0,30}|"
        r"(?:本文|本稿|该报道|报道)(?:的)?(?:此前|先前|早前|早期|初始)版本.{0,120}|"
        r"(?:versi|edisi) (?:sebelumnya|awal|terdahulu) (?:dari )?(?:artikel|berita|tulisan|"
        r"laporan) ini\b.{0,200}"),
    ("credit", 90,
        r"(?:hi(?:gh)?[ -]?res(?:olution)?|additional|more|press|further) (?:images?|photos?|"
        r"pictures?|footage|video|b-roll|material)\b.{0,20}\b(?:available|on request|download|"
        r"here)\b.{0,40}|"
        r"(?:images?|photos?|pictures?|video|b-roll|interviews?|spokes\w+) (?:is |are )?available "
        r"(?:on request|for (?:interviews?|download)|from|at)\b.{0,40}"),
    ("label", 50,
        r"(?:no|nomor|number|ref)\.? ?[.:]? ?(?=[\w.\-]{1,24}/)(?=[^ ]*\d)[\w./\-]{4,30}(?: "
        r"[\w./\-]{1,14})?"),
    ("counter", 30,
        r"(?:[阅评赞转藏看览]\s?[\d.,]+\s?[万亿kw]?\+?\s?[·|,，]?\s?){1,4}|"
        r"(?:[\d.,]+\s?[万亿kw]?\+?\s?(?:人|次)?(?:听过|划线|想看|在看|阅读?|评论?|赞|转发|跟贴|"
        r"收藏)\s?[·|,，]?\s?){1,4}"),
    ("ticker", 60, r"[^\s()]{2,16}\s?[(][\da-z.*]{4,12}[)]\s?[\d.,]+\s?[+\-−]?[\d.,]+%.{0,16}"),
)  # fmt: skip
