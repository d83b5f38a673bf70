"""Patterns of small print: what players and forms say, terms and numbers of registers, whom to
call, what was changed; in NFKC and small letters.

Each is tried only on lines that hold one of its words."""

from typing import Final

from articles.text.debris.pattern_types import Pattern
from articles.text.word_tables import terms

_STAFF = r"(?:reporter|author|writer|editor|journalist|columnist|photographer|correspondent)s?"
_DESK = rf"(?:{_STAFF}|newsroom|(?:\w+ )?desk|press office|media team|editorial team|hotline)"
# (reason, longest line in characters, pattern, words)
SMALL_PRINT: Final[tuple[Pattern, ...]] = (
    # -- players, galleries, forms ----------------------------------------------------------------
    (
        "control",
        70,
        r"(?:skip (?:to|past|over) (?:the )?(?:end of )?|(?:the )?(?:start|beginning|end) of "
        r"(?:the )?)"
        r"(?:carousel|slideshow|slide show|gallery|slider|dialog|modal|sidebar|menu|"
        r"(?:\w+ ){0,2}(?:newsletter|advertisement|promotion|carousel|widget|playlist|embed))"
        r"(?: .{0,30})?|"
        r"(?:arrow|chevron|caret)[ -](?:right|left|up|down)|auto-?play(?: (?:on|off))?|"
        r"(?:hover|mouse|pinch|swipe|drag|tap|click|press|scroll|rotate)(?: (?:over|on|in|out|the|"
        r"left|right|up|down|or|and|across|anywhere|your|to|here|through|along|a|each)){1,4} "
        r"(?:chart|graphic|map|image|photo|picture|slide|device|screen|zoom|enlarge|expand|"
        r"details?|caption|point|bar|line|see|view|explore|read|hear|play|unmute|arrows?|dots?|"
        r"phone)s?\b[^.]{0,30}\.?",
        terms(
            "skip, carousel, slideshow, slide show, gallery, slider, dialog, modal, sidebar",
            "end of, start of, arrow, chevron, caret, autoplay, auto-play, hover, mouse, pinch",
            "swipe, drag, tap, click, press, scroll, rotate",
        ),
    ),
    (
        "control",
        60,
        r"(?:ai )?summari[sz]e(?: (?:this|the|with|by|in|using)\b.{0,30})?|"
        r"(?:ask|chat with|try) (?:our )?ai\b.{0,30}|"
        r"\d{1,3}[ -]?min(?:ute)?s?\.? (?:read(?:ing)?|listen|watch|video|audio)(?: time)?|"
        r"\d[\d.,]*k? votes?(?: (?:so far|cast|total|counted))?|"
        r"\d{1,3} (?:free |gift |gifts |bonus |premium |complimentary ){1,3}"
        r"(?:articles?|stories|reads|links?) (?:remaining|left)\b.{0,30}|"
        r"(?:error )?404(?: error)?(?:[:. ]? ?(?:page )?not found)?\.?|page not found\.?|"
        r"the (?:content|page|item|article|story|link) (?:that )?you (?:requested|are looking for|"
        r"were looking for|have requested|followed)\b.{0,40}",
        terms(
            "summarize, summarise, ai, min, mins, minute, minutes, vote, votes, remaining, left",
            "404, not found, requested, looking for, followed",
        ),
    ),
    (
        "control",
        110,
        r"(?:the (?:content|page|item|article|story|link)|konten|halaman) (?:that |yang )?(?:you|"
        r"anda) "
        r"(?:requested|are looking for|were looking for|minta|cari)\b.{0,80}|"
        r"(?:(?:oops|sorry|uh-oh)[,!.]? ?)?(?:something|that) (?:went wrong|didn't work|"
        r"did not work)\b.{0,60}|(?:please )?try again(?: later| in a .{2,20})?[.!]?|"
        r"you(?:'re| are) (?:all set|almost there|in|now subscribed|subscribed|signed (?:up|in|"
        r"out)|"
        r"logged (?:in|out)|offline)[.!]?|"
        r"thank(?:s| you)(?: so much| very much)? for (?:subscribing|signing up|sharing|voting|"
        r"registering|joining|contributing|donating|taking part|your (?:vote|feedback|interest|"
        r"support|message|order|patience|comment|subscription|submission|contribution))\b.{0,60}|"
        r"(?:please )?check your (?:inbox|e-?mail|spam)\b.{0,50}|"
        r"(?:please )?(?:enter|provide) a valid\b.{0,40}|this field is required\.?|"
        r"(?:an? |we(?:'ve| have) sent (?:you )?an? )(?:confirmation|verification|activation) "
        r"(?:e-?mail|link|code)\b.{0,60}|"
        r"(?:terjadi kesalahan|ada yang salah|gagal memuat|silakan coba lagi|coba (?:lagi|beberapa "
        r"saat))\b.{0,40}|terima kasih (?:telah|sudah|atas) (?:membaca|berlangganan|mendaftar|"
        r"kunjungan|masukan|partisipasi|dukungan)\b.{0,40}|"
        r"(?:加载|提交|操作|网络|请求)(?:失败|异常|超时|错误).{0,14}|(?:提交|订阅|评论|"
        r"投票)成功.{0,14}",
        terms(
            "you requested, looking for, minta, cari, wrong, work, try again, you're, you are",
            "thank, check your, valid, required, email, e-mail, link, code, kesalahan, salah",
            "gagal, coba, terima kasih, 失败, 异常, 超时, 错误, 成功",
        ),
    ),
    # -- terms, registers -------------------------------------------------------------------------
    (
        "copyright",
        90,
        r"(?:some |other |all )?(?:terms|t ?& ?cs?|conditions|restrictions|exclusions|fees|charges)"
        r"(?: (?:and|&) (?:terms|conditions|restrictions|exclusions))? (?:may )?apply\b.{0,40}|"
        r"(?:you )?must be (?:at least )?(?:18|19|21)\+?(?: (?:years|or|and)\b.{0,30})?[.!].{0,60}|"
        r"(?:18|21)\+[.,;|]? .{0,20}\b(?:gambl\w*|bet\w*|drink\w*|only)\b.{0,40}|"
        r"(?:please )?(?:gamble|bet|play|drink) responsibly\b.{0,50}|gambling problem\?.{0,50}|"
        r"(?:odds|scores|stats|weather|market data|quotes|data|lines) (?:(?:provided|supplied|"
        r"powered) (?:by|via)|courtesy of) [\w.&' ]{2,30}\.?|"
        r"syarat (?:dan|&) ketentuan berlaku\b.{0,30}|\*?s&k berlaku\b.{0,20}",
        terms("apply, must be, 18+, 21+, responsibly, gambling, by, via, courtesy, berlaku"),
    ),
    (
        "copyright",
        160,
        r"(?:(?:mci|mddi|kdn|pp|ppi) ?\(p\)|kdn\b|permit no|mci no).{2,120}|"
        r"(?:.{2,60}[.,;|] ?)?(?:co(?:mpany|\.)?|business|charity|vat|gst|trade ?mark|society|"
        r"firm)(?: (?:reg(?:istration|istered|n)?\.?|identification))? ?(?:no|number|nr)\.? ?[:.]? "
        r"?[a-z]{0,3}[\d/ \-]{4,20}[a-z]?\.?|(?:a\.?b\.?n|a\.?c\.?n|uen|npwp|siupp|nib|kvk|siret)"
        r"\.?[: ]{1,2}[\d. /\-]{6,24}[a-z]?\.?|"
        r"registered (?:charity|company|society|nonprofit|non-profit|newspaper|office)(?: (?:in|no|"
        r"number|with|under|address|by|at|as)\b.{0,80})?\.?|registered trade ?marks?\b.{0,40}|"
        r"(?:a|is an?) (?:registered )?(?:501\(c\)\(?3\)?|"
        r"non-?profit|not-for-profit) (?:news|media|charity|organi[sz]ation)\b.{0,60}|"
        r"\bissn[: ].{0,20}\d{4}-\d{3}[\dx].{0,20}|(?:国内统一|国内|国际)?(?:连续出版物|统一刊|"
        r"标准刊|"
        r"刊)号.{2,40}|(?:邮发代号|广告(?:经营)?许可证|广告发布登记|出版许可证|印刷许可证|"
        r"代号).{2,40}",
        terms(
            "(p), kdn, permit, mci, no, no., number, nr, abn, acn, uen, npwp, siupp, nib, kvk",
            "siret, registered, nonprofit, non-profit, not-for-profit, issn, 号, 许可证, 登记",
        ),
    ),
    (
        "copyright",
        260,
        r"(?:the |all )?(?:views?|opinions?|comments?|statements?|thoughts|posts?)"
        r"(?: (?:expressed|posted|shared|published|made|given))?(?: (?:here|herein|above|below|"
        r"online))?(?: (?:in|on|by|at|from|under) [^.]{2,60})? (?:is|are|remain) "
        r"(?:solely |entirely |strictly |purely |exclusively )?(?:those of (?:the |their |our |"
        r"its |individual |guest |respective )*(?:authors?|writers?|"
        r"readers?|contributors?|users?|commenters?|speakers?|columnists?|individuals?|posters?|"
        r"guests?|interviewees?|participants?|advertisers?|experts?|panell?ists?)\b|(?:his|her|"
        r"their|my) "
        r"own|"
        r"the (?:author|writer|contributor|reader)\S* own|personal)\b[^.]{0,80}\.?(?: .{0,120})?|"
        r"(?:this|these|the) (?:commentary|column|op-?ed|opinion(?: piece)?|piece|essay|blog|post|"
        r"contents?|articles?|letters?|views?|comments?|statements?)(?: [^.]{0,40})? do(?:es)? not "
        r"(?:necessarily |in any way )?(?:reflect|represent|constitute|express)\b.{4,160}",
        terms("views, view, opinion, opinions, comment, comments, statement, statements, thoughts")
        + terms("posts, post, does not, do not"),
    ),
    (
        "copyright",
        260,
        r"(?:.{0,160}[.!] )?(?:this|the|our|an?)(?: [\w ]{0,24})? ?(?:summary|translation|"
        r"transcript|"
        r"audio|voice|voiceover|image|headline|caption|article|story|text|version|recording|"
        r"narration|page|illustration|video)s? (?:is|was|are|were|has been|have been) (?:\w+ )?"
        r"(?:an? )?(?:ai|machine|automatically|computer)[ -]?(?:generated|translated|created|"
        r"produced|"
        r"read|narrated|written|assisted|made|summari[sz]ed|edited|voice)\b.{0,90}|"
        r"(?:generative )?(?:ai|artificial intelligence|automated (?:tools?|translations?))"
        r"(?: \w+)? (?:can|may|could|might) (?:make|contain|produce|include) "
        r"(?:mistakes|errors|inaccura\w+)\b.{0,60}|"
        r"(?:ringkasan|terjemahan|suara|audio|artikel|gambar|narasi) ini (?:dibuat|dihasilkan|"
        r"dibacakan|disusun|diterjemahkan) (?:oleh|dengan|menggunakan|secara)? ?(?:bantuan )?"
        r"(?:ai|kecerdasan|mesin|otomatis)\b.{0,80}",
        terms("ai, ai-generated, machine, automatically, computer, artificial, automated")
        + terms("kecerdasan, mesin, otomatis, computer-generated, machine-translated, ai-assisted")
        + terms("machine-generated, ai-translated, ai-written, ai-narrated, ai-produced"),
    ),
    # -- whom to call, what was changed -----------------------------------------------------------
    (
        "credit",
        150,
        r"(?:contact|reach|e-?mail|call|write to|message|text|follow|find|hubungi|kontak) (?:him|"
        r"her|"
        r"them|me|us|beliau|penulis|redaksi)(?: (?:at|on|via|by|through|in|di|lewat|melalui)\b|:)"
        r".{2,80}|"
        rf"(?:reach|contact|e-?mail|write to|message|text|tip(?: off)?|follow|find) (?:the |our |"
        rf"this "
        rf"|your )?{_DESK}(?: (?:at|on|via|through|in|by|:).{{2,90}}|[:,] .{{2,80}}|\.?)|"
        r"for (?:all |any |further |more |general |media |press |advertising |editorial |booking |"
        r"speaking |ticket )*(?:interviews?|inquiries|enquiries|queries|information|info|details|"
        r"bookings?|reservations?|tickets|comments?|requests?|assistance|help|questions|"
        r"photographs?|photos|images),? (?:please )?(?:contact|call|e-?mail|visit|see|go to|write|"
        r"phone|ring|text|reach|click|dial|message|apply)\b.{2,110}|"
        r"issued (?:by|on behalf of) (?:the )?[^.]{3,60} (?:on behalf of|for|office|department|"
        r"bureau|desk|team)\b[^.]{0,60}\.?|"
        r"notes? (?:to|for) (?:the )?(?:editors?|media|newsrooms?|desks?|"
        r"journalists)\s?[:–—-].{3,120}|"
        r"(?:home |missed )?(?:delivery|subscription|circulation|billing|login) (?:problems?|"
        r"issues?|"
        r"questions?|enquiries|inquiries|complaints?)\b.{0,60}",
        terms(
            "reach, contact, email, e-mail, write to, message, text, tip, follow, find, call",
            "hubungi, kontak, visit, see, go to, write, phone, ring, click, dial, apply, issued",
            "note, notes",
            "delivery, subscription, circulation, billing, login",
        ),
    ),
    (
        "copyright",
        180,
        r"(?:this (?:story|article|post|report|page|piece|column) (?:was|has been|is) "
        r")?(?:updated?|"
        r"amended|edited|corrected|recasts?|adds|adding|refiles?|clarifies)(?: (?:on|at) "
        r"[^,:]{4,30})?"
        r",? (?:to|with|throughout|by) (?:the )?(?:add|adds|include|includes|reflect|clarify|"
        r"correct|"
        r"show|remove|fix|comments?|details?|quotes?|more|new|background|reactions?|latest|"
        r"additional|a (?:comment|statement|response|quote))\b(?![^.]*\b(?:said|says)\b).{2,110}",
        terms("update, updated, amended, edited, corrected, recast, recasts, adds, adding, refile")
        + terms("refiles, clarifies"),
    ),
    (
        "subscribe",
        260,
        r".{4,110}[.!?] (?:try|get|start|claim|enjoy|read) (?:(?:it|yours|us|a month|\d+ days?) )?"
        r"(?:for )?free\b.{0,30}|"
        r"(?:don['’]t miss|never miss) (?:these|this|any|what|how|out)\b[^.]{2,60}|"
        r"(?:purchase|order|request) (?:an? |the |this |our )?(?:article |story |photo |print |"
        r"back )?"
        r"(?:reprints?|licen[cs]ing(?: rights)?|permissions?|back issues?|prints?)\b[^.]{0,40}|"
        r"(?:buy|get|license) (?:a |this |article )*reprints?\b[^.]{0,40}|"
        r"[^?]{4,90}\? (?:try|start|get|coba|pakai|gunakan|langganan|daftar|uji)\b[^?]{2,70}\b"
        r"(?:free|trial|days?|gratis|hari|tanpa (?:biaya|bayar|kartu))\b[^.?]{0,40}[.!]?|"
        r"[^?“”\"]{6,90}\? (?:get|see|find|check out|check|download|order|grab|discover|cek|simak|"
        r"lihat|temukan|dapatkan|intip|pesan) (?:the|our|your|it|more|all|these|paket|promo|daftar|"
        r"tips|cara|rekomendasi|katalog|penawaran|panduan|koleksi)\b[^.?]{0,50}[.!]?|"
        r"(?:be|jadi(?:lah)?) the first to (?:know|hear|read|see|find out)\b.{0,40}|"
        r"jadi yang pertama (?:tahu|membaca|mendapat)\w*\b.{0,40}|"
        r"not ready to (?:subscribe|commit|join|donate|buy)\?.{0,40}|"
        r"(?:support|fund|back|power|sustain|defend) (?:our |local |independent |quality |public "
        r"|free "
        r"|nonprofit |investigative |community |fearless |trusted )+(?:journalism|news|reporting|"
        r"newsroom|media|radio)\b[^.]{0,40}[.!]?|"
        r"make (?:a|your) (?:\w+ )?(?:donation|contribution|gift|pledge)\b[^.]{0,30}[.!]?|"
        r"(?:satu|1) (?:langganan|akun|aplikasi),? (?:untuk )?(?:semua|segala|seluruh|banyak)\b"
        r"[^.]{0,30}|(?:[^“”\"]{0,200}[.!,] )?(?:donasi|berdonasi|salurkan donasi|beri dukungan|"
        r"traktir kami)(?: anda)? (?:di ?sini|sekarang|melalui|lewat|klik)\b.{0,60}",
        terms(
            "get, see, find, check, download, order, grab, discover, cek, simak, lihat, temukan",
            "dapatkan, intip, pesan",
            "try, start, coba, pakai, gunakan, uji, the first to, yang pertama",
            "not ready, support, fund, back, power, sustain, defend, donation, contribution, gift",
        )
        + terms(
            "pledge, free, miss, reprint, reprints, license, licenses, licence, licensing",
            "permission",
        )
        + terms("permissions, issue, issues, print, prints, langganan, akun, aplikasi, donasi")
        + terms("berdonasi, dukungan, traktir"),
    ),
    # -- Chinese pages ----------------------------------------------------------------------------
    (
        "control",
        60,
        r"(?:文章|正文|全文|内容|下文)?(?:未完,?)?(?:请)?(?:继续|往下|向下|下拉|下滑|上滑)"
        r"(?:,?请?(?:往下|继续|向下|下拉))?(?:阅读|浏览|滑动|观看|翻|看|拉)?(?:更多|全文|下文|"
        r"正文|精彩)?"
        r"(?:内容)?|(?:划|滑|拉|翻|看)到(?:最?底部?|最后|文末|页尾|结尾).{0,12}|"
        r"(?:[a-f1-6][.、:)] ?[^a-f.。;]{1,14}[ \u3000]+){1,5}[a-f1-6][.、:)] ?[^a-z.。;]{1,14}|"
        r"更多[^。]{0,12}(?:请?戳|请?点|请看|请见|请关注|请搜索|尽在|敬请)[^。]{0,20}|"
        r"[(]?本(?:栏目|专栏|版|专题|期|节目)由[^。]{2,24}(?:协办|主办|冠名|赞助|支持|提供|承办|"
        r"联办|合办)[)]?|"
        r"(?:双击|单击|长按|右滑|左滑|上划|下划|摇一摇|轻触)[^。]{0,12}(?:点赞|屏幕|关注|保存|"
        r"识别|收藏|转发|查看)"
        r"[^。]{0,8}|[^。]{2,24}(?:评论区|主页|橱窗|小黄车)(?:自取|见|领取|下单|可拍)"
        r"[^。]{0,8}|"
        r"(?:小编|编辑|本报|本网|记者)(?:温馨)?(?:提醒|提示|有话说|碎碎念)[:,](?!.*\d)[^。]{2,40}|"
        r"以上(?:就|便)是.{0,12}(?:内容|全部|分享|介绍)(?:了|啦)?(?:[,!。].{0,24})?|"
        r"(?:谢谢|感谢)(?:您|你|大家|各位)?的?(?:观看|收看|收听|阅读|关注|聆听|支持|陪伴).{0,12}|"
        r"(?:我们|咱们)?(?:下期|下次|明天|下周)(?:再|不)?见(?:不散)?[!。~]?",
        terms(
            "戳, 请点, 请看, 请见, 请关注, 请搜索, 尽在, 敬请, 本栏目, 本专栏, 本版, 本专题, 本期",
            "本节目, 双击, 单击, 长按, 右滑, 左滑, 上划, 下划, 摇一摇, 轻触, 评论区, 主页, 橱窗",
            "小黄车, 提醒, 提示, 有话说, 碎碎念",
            "继续, 往下, 向下, 下拉, 下滑, 上滑, 到, 以上, 谢谢, 感谢, 再见, 期见, 次见, 天见",
            "周见",
        )
        + terms("不见, a., b., 1., a、, a:"),
    ),
    (
        "credit",
        60,
        r"(?!.*(?:可|拨|据|称|说|介绍|接到|受理|接听|接收|开通|。))[\u4e00-\u9fff]{0,14}"
        r"(?:热线|电话|专线)[: ]?\d[\d\-—、,/]{3,26}.{0,24}|"
        r"(?:新闻|报料|爆料|投诉|举报|订报|客服|咨询|维权|发行|广告)[: ]\d[\d\-]{6,}.{0,24}|"
        r"(?:一经采用|线索一经|稿件一经|报料一经).{0,20}|"
        r"(?:每份|每期|全年|零售|每月|每季|本报|本刊)(?:零售)?定价[: ]?(?:人民币)?\d[\d.]*元"
        r"(?:/[年月份期])?",
        terms("热线, 电话, 专线, 新闻, 报料, 爆料, 投诉, 举报, 客服, 咨询, 发行, 广告, 维权, 订报")
        + terms("一经, 定价"),
    ),
    ("comments", 24, r"[a-z][a-z\d]{1,15}_[a-z\d_]{1,12}", ("_",)),
    ("label", 30, r"semoga (?:bermanfaat|membantu|berguna)[!. ]*", ("semoga",)),
    (
        "ticker",
        40,
        r"(?:cuaca|weather(?: in)?|suhu)(?: [\w']+){1,3},? ?-?\d{1,2} ?° ?[cf]?\b.{0,12}",
        ("cuaca", "weather", "suhu"),
    ),
)
