"""Patterns of calls to readers and of what they did, in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

# (reason, longest line in characters, pattern)
CALLS: Final[tuple[Pattern, ...]] = (
    ("control", 120,
        r"(?:(?:reader|readers'|quick|our|online|today's) )?(?:poll|survey|quiz|jajak pendapat|"
        r"polling|survei|kuis)\s?[:|]\s?.{0,100}\?|"
        r"[【\[](?:投票|调查|互动|话题)[】\]].{0,60}|(?:poll|survey|voting)? ?results so far|"
        r"vote now|"
        r"(?:(?:so,? )?what do you think|have your say|what's your take|tell us what you think|"
        r"(?:apa|bagaimana) (?:pendapat|komentar|tanggapan) (?:anda|kamu)|"
        r"bagaimana menurut (?:anda|kamu))(?: (?:about|of|on|tentang|soal|mengenai|di|in) "
        r"[^.?]{2,50})?[?!.]?|"
        r"欢迎(?:在|到|来)?[^。]{0,12}(?:留言|评论|讨论|投稿)[^。]{0,20}|"
        r"(?:对此,?)?[你您](?:怎么看|有什么看法)(?:这件事|此事|呢)?[?？]?"),
    ("subscribe", 90,
        r"(?:this (?:article|story|content) is )?(?:(?:only|exclusively) )?(?:for |exclusive to )?"
        r"(?:our )?(?:subscribers|members)(?: only| can (?:read|see|view|continue)[^.]{0,20})\.?|"
        r"(?:artikel ini )?(?:hanya|khusus) (?:untuk |bagi )?(?:pelanggan|anggota|member)"
        r"[^.]{0,20}\.?|tersisa \d+ ?%[^.]{0,20}|"
        r"试读(?:已?结束|完毕|部分).{0,8}|剩余\d+%.{0,12}"),
    ("subscribe", 110,
        # A sentence that reports has a stop, a figure or somebody who says it.
        r"(?!.*(?:\d|\b(?:said|says|told)\b))(?:(?:get|receive|catch|enjoy|find)\b(?: [\w'’]+){0,3}"
        r" (?:weekly|daily|monthly|fortnightly|twice-weekly|morning|evening|weekend|week['’]s|"
        r"day['’]s|month['’]s)\b[^.]{0,70}\.?|(?:(?:a|your|our|the) )?(?:[\w'’]+ )?(?:weekly|daily|"
        r"monthly|fortnightly|twice-weekly|five-minute|two-minute) (?:look|guide|wrap|wrap-up|"
        r"digest|round-?up|dose|briefing|update|take|analysis|summary|recap|dispatch|selection|"
        r"pick|mix|bulletin|primer|catch-up|read|rundown)s?\b[^.]{0,60}|(?:never miss|"
        r"don['’]t miss) (?:a|an|another|out on|our|the) [^.]{2,40}[.!]?|(?:stay|keep) (?:ahead of|"
        r"informed|up to date|in the know|on top of|in the loop|connected|updated|tuned|up with)"
        r"\b[^.]{0,45}[.!]?|the inside track (?:on|to) [^.]{3,50}|(?:the )?(?:must-?reads?|"
        r"essential (?:news|reading)|(?:best|top|biggest) (?:stories|reads)|best of our journalism)"
        r" (?:for|from|of|on|in|every|to)\b[^.]{0,60})"),
    ("subscribe", 30, r"(?:every|each) (?:week|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\.?"),
    ("follow", 90,
        r"(?:baca|read|nikmati|enjoy)\b.{0,30}\b(?:kami|our)\b.{3,40}\b(?:app|aplikasi)"
        r"\b[^.]{0,20}"),
    ("follow", 90,
        r"(?:推荐|点击|欢迎)(?:进入|访问)[^。]{0,40}(?:数据库|专题|官网|网站|频道)[^。]{0,40}。?"),
    ("subscribe", 150,
        r"(?!.*\b(?:said|says|told)\b)(?:[\w'’&]+ ){0,5}(?:subscribers?|clients?|members) can "
        r"(?:now |also )?(?:set|download|access|log in|view|read|find|request|sign|export|"
        r"customi[sz]e|create|search|get)\b[^.]{0,50}\b(?:alerts?|series|data|datasets?|forecasts?|"
        r"reports?|portal|database|archive|tables?|charts?|files?|analysis|dashboard|story|article|"
        r"spreadsheets?|here|online)\b[^.]{0,30}\.?"),
    ("control", 40, r"explore (?:the|our) (?:data|map|interactive|chart)s?"),
    ("media", 60,
        r"no (?:media|video) (?:source|file)s? (?:currently )?(?:available|found).{0,20}"),
    ("subscribe", 140,
        r".{4,110}[.!?:] (?:(?:book|get|request|schedule|claim|start|try|see) (?:a|your|our|the|"
        r"it) (?:free )?(?:demo|trial|quote|consultation|tour|offer|sample|discount)\b[^.]{0,20}|"
        r"see (?:how|why|more)|find out (?:how|more)|get started|try it(?: free| now)?|shop now)"
        r"[.!]?|"
        r".{4,110}[.!?:] (?:register|book|sign up|subscribe|join|apply|buy|order|download|"
        r"learn more|daftar|pesan|beli|unduh|gabung)(?: (?:now|here|today|sekarang|di sini))[.!]?|"
        r".{4,110}[.!?:] klik (?:gabung|ikuti|langganan|daftar|join)(?: sekarang| di sini)?[.!]?"),
    ("control", 110,
        r"(?:this is a |a )?(?:developing|breaking) (?:news )?story\b[^.]{0,40}\.?(?: .{0,50})?|"
        r"(?:this|the) (?:story|article|report|page|file|blog) (?:will be|is being) (?:updated|"
        r"refreshed).{0,50}|"
        r"more (?:to come|to follow|follows|details soon|soon)\.?|"
        r"(?:berita|artikel) (?:ini )?(?:akan|masih) (?:terus )?(?:diperbarui|diperbaharui|"
        r"dikembangkan|berkembang)[^.]{0,30}\.?|"
        r"(?:持续|滚动|刚刚|实时)更新中?|[(]?未完待续[)]?"),
    ("follow", 160,
        r"(?!.*\b(?:said|says|told|kata|ujar)\b)(?:tell us|ask us|let us know|write to us|"
        r"e-?mail us|text us|beri tahu kami|tanya kami|ceritakan kepada kami)\b.{0,100}|"
        r"(?:—|--?|a post shared by|sebuah kiriman).{2,50}\(@[\w.]+\).{0,40}|"
        r"pic\.twitter\.com/\w+"),
    ("counter", 90,
        r"(?:comments?|replies|voting|commenting|(?:the|this) poll)(?: section)?(?: (?:for|on) "
        r"this (?:article|story))? (?:(?:is|are|has been|have been) )?(?:now )?(?:closed|disabled|"
        r"off|turned off|moderated|not available|unavailable)(?: (?:for|on) this [^.]{2,30})?\.?|"
        r"komentar (?:telah |sudah )?(?:ditutup|dinonaktifkan)(?: untuk [^.]{2,30})?\.?|"
        r"评论区?已?关闭"),
    ("control", 80,
        r"(?:enjoying|enjoyed|liked?|loved?) (?:this|our|reading|what you)\b.{0,40}[?!](?: "
        r".{0,40})?|"
        r"(?:ada|menemukan|see|spot|spotted|found) (?:an? )?(?:kesalahan|kekeliruan|error|mistake|"
        r"typo)\b[^.?]{0,30}\?.{0,40}"),
    ("counter", 60,
        r"(?:belum ada komentar|no comments?(?: yet)|no comments)[.!]?(?: (?:jadilah|be the|tulis|"
        r"write|leave|start)\b.{0,40})?"),
    ("follow", 90,
        r"(?:turn on|enable|allow|aktifkan|nyalakan|hidupkan) (?:push )?(?:notif\w*|alerts)"
        r"\b[^,]{0,50}"),
    ("subscribe", 200,
        r"(?:enjoy|get) unlimited (?:digital )?access\b.{0,60}|donasi[,!: ][^.]{0,40}!|"
        r"dukungan anda\b.{0,120}\b(?:kami|jurnalisme)\b.{0,80}"),
    ("subscribe", 160, r".{0,60}\b(?:langsung (?:di|ke) ponsel|saluran andalan).{0,90}"),
    ("counter", 40, r"\d[\d.,]*[km]?\s?(?:shares?|comments?|likes?|views?|komentar|评论|阅读)"),
    ("subscribe", 200,
        r"(?:you(?:'re| are) receiving this|view this (?:email|message)|sent from my|unsubscribe|"
        r"you received this|if you no longer wish|this (?:email|message) was sent|"
        r"anda menerima (?:email|surel) ini|您收到(?:这封|此)邮件|如不想再收到).{0,180}"),
    ("subscribe", 50,
        r"(?:try|get|coba) .{0,20}(?:months?|weeks?|bulan|minggu) (?:for|hanya) .{1,12}|"
        r"offer ends .{0,20}"),
    ("tags", 90, r"(?:标签|关键词|关键字|文章标签)\s\S.{0,80}"),
    ("share", 70,
        r".{0,30}(?:扫|关注|识别|下载|长按).{0,12}二维码.{0,30}|"
        r".{0,12}二维码.{0,6}(?:关注|下载|分享).{0,30}"),
    ("subscribe", 220,
        r".{0,110}\b(?:subscribe|sign(?:ing)? up|unsubscribe|opt[- ]in|berlangganan|daftar)"
        r"\b.{0,60}\b(?:newsletters?|inbox|e-?mails?|alerts?|buletin)\b.{0,90}"),
    ("counter", 40,
        r"(?:\d[\d.,]*[kmbw万亿%]?\s*){1,4}|暂无评论.{0,20}|"
        r".{0,10}快来(?:评论|评价|抢沙发).{0,10}"),
    ("follow", 170,
        r"(?:follow|ikuti|like|find|join|watch|listen)\b.{0,90}\b(?:facebook|twitter|instagram|"
        r"youtube|whatsapp|telegram|tiktok|linkedin|spotify|google news)\b.{0,70}"),
    ("counter", 60,
        r"(?:(?:be the first to|jadilah yang pertama|write|leave|post|tulis|kirim|beri) "
        r".{0,20}(?:comment|komentar|reply)\w*.{0,12}|已有\d+人.{0,12})"),
    ("counter", 40,
        r"(?:\d+|a|one|two|three|four|five|six|seven|eight|nine|ten)[ -]min(?:ute)?s?[ -](?:read|"
        r"listen|watch)"),
    ("follow", 120,
        r".{0,40}\b(?:google news|(?:whatsapp|telegram) channel|(?:kanal|saluran|channel) "
        r"(?:whatsapp|telegram|youtube))\b.{0,40}"),
    ("follow", 60,
        r"[\u4e00-\u9fff]{2,8}(?:公众号|客户端)|"
        r".{0,12}(?:公众号|客户端|微信号|视频号|小程序).{0,6}(?:[::].{0,20}|关注.{0,12}|"
        r"搜索.{0,20}|下载.{0,12})"),
    ("follow", 60,
        r"(?:下载|打开|安装|关注|搜索|添加|进入)(?![量度者]|次数).{0,16}(?:app|客户端|公众号|"
        r"微信号|小程序|视频号|官方微博).{0,24}"),
    ("subscribe", 130,
        r".{0,60}\bnewsletters?\b.{0,60}(?:inbox|sign[ -]?up|subscribe|delivered|daily|weekly|"
        r"kotak masuk|e-?mail|here)\b.{0,40}"),
    ("subscribe", 130,
        r"(?:want|get|receive|sign up|enter|dapatkan|masukkan|terima)\b.{0,70}(?:(?:in|to) your "
        r"inbox|newsletters?|e-?mail address|alamat e-?mail|kotak masuk)\b.{0,40}"),
    ("subscribe", 90,
        r".{0,50}\b(?:from|only|just|mulai(?: dari)?|hanya) (?:[£$€¥]|rp\.? ?|us\$)\d[\d.,]* ?(?:a|"
        r"per|/) ?(?:week|month|year|night|day|issue|copy|bulan|minggu|tahun|malam|hari).{0,20}"),
    ("subscribe", 70,
        r"(?:.{0,20}\d+ issues for .{0,30}|.{0,30}\b(?:free articles?|artikel gratis) (?:remaining|"
        r"left|this month|tersisa|lagi).{0,12})"),
    ("advertisement", 80,
        r"\W{0,3}(?:advertisement|iklan|advertising|广告|ad)\W{1,3}(?:scroll|continue|story|gulir|"
        r"lanjutkan|article|skip|close)\b.{0,40}"),
    ("advertisement", 60,
        r"(?:article|story|post|artikel|berita) (?:continues|berlanjut|dilanjutkan)\b.{0,30}|"
        r"(?:ad|advert|advertisement|sponsored|promoted|paid|partner|branded) (?:feature|message)"
        r"s?|"
        r"konten (?:promosi|bersponsor|berbayar|komersial)|"
        # With a comma behind the name a sentence goes on.
        r"(?:sponsored|brought to you|paid for|presented|supported|promoted|powered|disponsori|"
        r"dipersembahkan|didukung) (?:by|oleh) [^.,]{2,40}(?:, inc)?\.?|"
        r"in partnership with [^.,]{2,40}"),
    ("tags", 120, r"#[\w\- ]{2,40}(?: #[\w\- ]{2,40})+"),
    ("tags", 300, r"(?:#[\w\-]{2,40}[\s,,、|]*)+|(?:#[^#\s]{2,20}#[\s,,]*)+"),
)  # fmt: skip
