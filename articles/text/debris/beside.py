"""Patterns of what pages put beside an article: other matters, calls, pages of print, prices, in
NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

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
)  # fmt: skip
