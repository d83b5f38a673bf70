"""Patterns of small print, and of what crawlers and letters bring along: what players and forms
say, terms and numbers of registers, whom to call, what was changed; in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

_STAFF = r"(?:reporter|author|writer|editor|journalist|columnist|photographer|correspondent)s?"
_DESK = rf"(?:{_STAFF}|newsroom|(?:\w+ )?desk|press office|media team|editorial team|hotline)"

# (reason, longest line in characters, pattern)
SMALL_PRINT: Final[tuple[Pattern, ...]] = (
    # Pictures and links as Markdown has them.
    ("control", 400, r"(?:\[?!?\[[^\]]{0,160}\](?:\([^)]*\))\]?(?:\([^)]*\))?[ |]*)+"),
    ("share", 60,
        r"(?:twitter|x|facebook|instagram|linkedin|youtube|tiktok|t|weibo)\.(?:com|me)/[\w./@-]+"),
    ("related", 160, r"on [\w-]+(?:\.[\w-]+)*\.(?:com|org|net|id|cn|co\.\w{2})\s?: .{5,120}"),
    ("related", 40, r"more (?:[a-z]+ ){1,2}(?:news|headlines|coverage|articles)"),
    ("subscribe", 160,
        r"[（(]?for (?:the latest|more|all the latest|further|full) [^.]{2,60}?(?:,|please)"
        r" ?(?:please )?(?:follow (?:us|.{2,40} on )|visit (?:us|our|the website|\S+\.\w)|"
        r"download (?:our|the app)|subscribe to|go to \S+\.\w).{0,80}"),
    ("credit", 160,
        r"[（(](?:(?:video|photo|audio|script|web|copy)? ?(?:reporters?|editors?|producers?): "
        r"[^;:()]{2,60}[;,.]? ?){1,4}[)）]"),
    ("media", 80,
        r"(?:loading|buffering) (?:video|ad|advertisement|player|content)\b.{0,50}|"
        r"(?:grafik|video|peta|tabel|gambar|konten)(?: [\w ]{1,30})? (?:tidak dapat|gagal) "
        r"(?:dimuat|ditampilkan|diputar)[,.!]?(?: .{0,40})?|"
        r"(?:听新闻|听文章|语音朗读|朗读全文)(?: .{0,16})?|声音提醒.{0,3}"),
    ("control", 60,
        r"why you can trust us|do not sell(?: or share)? my personal (?:information|data)|"
        r"(?:report a typo|request a reprint|license this content|add to (?:my )?reading list)|"
        r"tautan (?:telah )?(?:ter|di)salin|网上有害信息举报.{0,12}|邮箱登录|换一换|\[详细\]"),
    ("subscribe", 120,
        r"to (?:continue|keep) reading,? (?:please )?(?:create|make|sign|log|subscribe|register|"
        r"join|start|choose|enter|open|download)\b.{2,70}|"
        r"you(?:['’]ve| have) been granted access.{0,60}|"
        r"check back (?:here )?(?:later |soon )?for .{2,40}|"
        r"nantikan (?:berita|artikel|kabar|edisi|episode|ulasan)\w* (?:selanjutnya|berikutnya)"
        r".{0,40}"),
    ("date", 50,
        r"first published(?: at| on)?\s?:? \d{1,2}[.:]\d\d ?(?:[ap]\.?m\.?)?.{0,20}|"
        r"(?:dipublikasikan|diterbitkan|ditayangkan) (?:\d+|se)\s?(?:jam|menit|hari|minggu) "
        r"(?:yang )?lalu"),
    # A release says that it is one.
    ("label", 60,
        r"(?:safe[ -]harbou?r|forward[ -]looking|cautionary) (?:statements?|notice)(?: .{2,40})?"),
    ("copyright", 2000,
        r"(?:this|the) (?:press |news )?(?:release|announcement|communication|presentation|report) "
        r"(?:may )?(?:contains?|includes?) (?:certain )?[\"“]?forward[ -]looking (?:statements?|"
        r"information).*"),
    # What a letter and a release begin and end with.
    ("credit", 160,
        r"(?:dengan hormat|hormat (?:kami|saya)|salam hormat|kepada yth\.? ?.{0,120}|"
        r"yours (?:sincerely|faithfully|truly)|(?:kind|best) regards|dear (?:sirs?|madam|editor|"
        r"readers?)(?:(?: or|/) (?:madam|sir))?|此致|敬礼|顺颂商祺)[,，:.!！]?"),
    ("credit", 160,
        r"demikian(?:lah)? (?:siaran pers|rilis|surat|pemberitahuan|pengumuman|keterangan|"
        r"informasi)\b.{0,80}|"
        r"demikian(?:lah)? (?:kami|dapat kami|hal ini kami) (?:sampaikan|laporkan|beritahukan)"
        r".{0,90}|"
        r"(?:tembusan|cc|c\.c\.|抄送)\s?[:：].{2,120}|"
        r"(?:informasi|info|keterangan) lebih lanjut,? (?:silakan )?(?:hubungi|menghubungi|"
        r"kunjungi)\b.{0,80}"),
    # -- players, galleries, forms ----------------------------------------------------------------
    ("control", 70,
        r"(?:skip (?:to|past|over) (?:the )?(?:end of )?|(?:the )?(?:start|end|"
        r"beginning(?=.*(?:carousel|slide ?show|gallery|slider|dialog|modal|sidebar))) of "
        r"(?:the )?)(?:slideshow|slide show|gallery|slider|dialog|modal|sidebar|menu|"
        r"(?:\w+ ){0,2}(?:newsletter|advertisement|promotion|carousel|widget|playlist|embed))"
        r"(?: .{0,30})?|"
        r"(?:arrow|chevron|caret)[ -](?:right|left|up|down)|auto-?play(?: (?:on|off))?|"
        r"(?:hover|mouse|pinch|swipe|drag|tap|click|press|scroll|rotate)(?: (?:over|on|in|out|the|"
        r"left|right|up|down|or|and|across|anywhere|your|to|here|through|along|a|each)){1,4} "
        r"(?:chart|graphic|map|image|photo|picture|slide|device|screen|zoom|enlarge|expand|"
        r"details?|caption|point|bar|line|see|view|explore|read|hear|play|unmute|arrows?|dots?|"
        r"phone)s?\b[^.]{0,30}\.?"),
    ("control", 60,
        r"(?:ai )?summari[sz]e(?: (?:this|the|with|by|in|using)\b.{0,30})?|"
        r"(?:ask|chat with|try) (?:our )?ai\b.{0,30}|"
        r"\d{1,3}[ -]?min(?:ute)?s?\.? (?:read(?:ing)?|listen|watch|video|audio)(?: time)?|"
        r"\d[\d.,]*k? votes?(?: (?:so far|cast|total|counted))?|"
        r"\d{1,3} (?:free |gift |gifts |bonus |premium |complimentary ){1,3}(?:articles?|stories|"
        r"reads|links?) (?:remaining|left)\b.{0,30}|"
        r"(?:error )?404(?: error)?(?:[:. ]? ?(?:page )?not found)?\.?|page not found\.?|"
        r"the (?:content|page|item|article|story|link) (?:that )?you (?:requested|are looking for|"
        r"were looking for|have requested|followed)\b.{0,40}"),
    ("control", 110,
        r"(?:the (?:content|page|item|article|story|link)|konten|halaman) (?:that |yang )?(?:you|"
        r"anda) (?:requested|are looking for|were looking for|minta|cari)\b.{0,80}|"
        r"(?:(?:oops|sorry|uh-oh)[,!.]? ?)?(?:something|that) (?:went wrong|didn't work|"
        r"did not work)\b.{0,60}|"
        r"(?:please )?try again(?: later| in a .{2,20})?[.!]?|"
        r"you(?:'re| are) (?:all set|almost there|in|now subscribed|subscribed|signed (?:up|in|"
        r"out)|logged (?:in|out)|offline)[.!]?|"
        r"thank(?:s| you)(?: so much| very much)? for (?:subscribing|signing up|sharing|voting|"
        r"registering|joining|contributing|donating|taking part|your (?:vote|feedback|interest|"
        r"support|message|order|patience|comment|subscription|submission|contribution))\b.{0,60}|"
        r"(?:please )?check your (?:inbox|e-?mail|spam)\b.{0,50}|"
        r"(?:please )?(?:enter|provide) a valid\b.{0,40}|this field is required\.?|"
        r"(?:an? |we(?:'ve| have) sent (?:you )?an? )(?:confirmation|verification|activation) "
        r"(?:e-?mail|link|code)\b.{0,60}|"
        r"(?:terjadi kesalahan|ada yang salah|gagal memuat|silakan coba lagi|coba (?:lagi|"
        r"beberapa saat))\b.{0,40}|"
        r"terima kasih (?:telah|sudah|atas) (?:membaca|berlangganan|mendaftar|kunjungan|masukan|"
        r"partisipasi|dukungan)\b.{0,40}|"
        r"(?:加载|提交|操作|网络|请求)(?:失败|异常|超时|错误).{0,14}|"
        r"(?:提交|订阅|评论|投票)成功.{0,14}"),
    # -- terms, registers -------------------------------------------------------------------------
    ("copyright", 90,
        r"(?:some |other |all )?(?:terms|t ?& ?cs?|conditions|restrictions|exclusions|fees|charges)"
        r"(?: (?:and|&) (?:terms|conditions|restrictions|exclusions))? (?:may )?apply\b.{0,40}|"
        r"(?:you )?must be (?:at least )?(?:18|19|21)\+?(?: (?:years|or|and)\b.{0,30})?[.!].{0,60}|"
        r"(?:18|21)\+[.,;|]? .{0,20}\b(?:gambl\w*|bet\w*|drink\w*|only)\b.{0,40}|"
        r"(?:please )?(?:gamble|bet|play|drink) responsibly\b.{0,50}|gambling problem\?.{0,50}|"
        r"(?:odds|scores|stats|weather|market data|quotes|data|lines) (?:(?:provided|supplied|"
        r"powered) (?:by|via)|courtesy of) [\w.&' ]{2,30}\.?|"
        r"syarat (?:dan|&) ketentuan berlaku\b.{0,30}|\*?s&k berlaku\b.{0,20}"),
    ("copyright", 160,
        r"(?:(?:mci|mddi|kdn|pp|ppi) ?\(p\)|kdn\b|permit no|mci no).{2,120}|"
        r"(?:.{2,60}[.,;|] ?)?(?:co(?:mpany|\.)?|business|charity|vat|gst|trade ?mark|society|firm)"
        r"(?: (?:reg(?:istration|istered|n)?\.?|identification))? ?(?:no|number|"
        r"nr)\.? ?[:.]? ?[a-z]{0,3}[\d/ \-]{4,20}[a-z]?\.?|"
        r"(?:a\.?b\.?n|a\.?c\.?n|uen|npwp|siupp|nib|kvk|siret)\.?[: ]{1,2}[\d. /\-]{6,24}[a-z]?\.?|"
        r"registered (?:charity|company|society|nonprofit|non-profit|newspaper|office)(?: (?:in|no|"
        r"number|with|under|address|by|at|as)\b.{0,80})?\.?|"
        r"registered trade ?marks?\b.{0,40}|"
        r"(?:a|is an?) (?:registered )?(?:501\(c\)\(?3\)?|non-?profit|not-for-profit) (?:news|"
        r"media|charity|organi[sz]ation)\b.{0,60}|"
        r"\bissn[: ].{0,20}\d{4}-\d{3}[\dx].{0,20}|"
        r"(?:国内统一|国内|国际)?(?:连续出版物|统一刊|标准刊|刊)号.{2,40}|"
        r"(?:邮发代号|广告(?:经营)?许可证|广告发布登记|出版许可证|印刷许可证|代号).{2,40}"),
    ("copyright", 260,
        r"(?:the |all )?(?:views?|opinions?|comments?|statements?|thoughts|posts?)(?: (?:expressed|"
        r"posted|shared|published|made|given))?(?: (?:here|herein|above|below|online))?(?: (?:in|"
        r"on|by|at|from|under) [^.]{2,60})? (?:is|are|remain) (?:solely |entirely |strictly |"
        r"purely |exclusively )?(?:those of (?:the |their |our |its |individual |guest |"
        r"respective )*(?:authors?|writers?|readers?|contributors?|users?|commenters?|speakers?|"
        r"columnists?|individuals?|posters?|guests?|interviewees?|participants?|advertisers?|"
        r"experts?|panell?ists?)\b|(?:his|her|their|my) own|the (?:author|writer|contributor|"
        r"reader)\S* own|personal)\b[^.]{0,80}\.?(?: .{0,120})?|"
        r"(?:this|these|the) (?:commentary|column|op-?ed|opinion(?: piece)?|piece|essay|blog|post|"
        r"contents?|articles?|letters?|views?|comments?|statements?)(?: [^.]{0,40})? do(?:es)? not "
        r"(?:necessarily |in any way )?(?:reflect|represent|constitute|express)\b.{4,160}"),
    ("copyright", 260,
        r"(?:.{0,160}[.!] )?(?:this|the|our|an?)(?: [\w ]{0,24})? ?(?:summary|translation|"
        r"transcript|audio|voice|voiceover|image|headline|caption|article|story|text|version|"
        r"recording|narration|page|illustration|video)s? (?:is|was|are|were|has been|have been) "
        r"(?:\w+ )?(?:an? )?(?:ai|machine|automatically|computer)[ -]?(?:generated|translated|"
        r"created|produced|read|narrated|written|assisted|made|summari[sz]ed|edited|"
        r"voice)\b.{0,90}|"
        r"(?:generative )?(?:ai|artificial intelligence|automated (?:tools?|translations?))"
        r"(?: \w+)? (?:can|may|could|might) (?:make|contain|produce|include) (?:mistakes|errors|"
        r"inaccura\w+)\b.{0,60}|"
        r"(?:ringkasan|terjemahan|suara|audio|artikel|gambar|narasi) ini (?:dibuat|dihasilkan|"
        r"dibacakan|disusun|diterjemahkan) (?:oleh|dengan|menggunakan|secara)? ?(?:bantuan )?(?:ai|"
        r"kecerdasan|mesin|otomatis)\b.{0,80}"),
    # -- whom to call, what was changed -----------------------------------------------------------
    ("credit", 150,
        r"(?:contact|reach|e-?mail|call|write to|message|text|follow|find|hubungi|kontak) (?:him|"
        r"her|them|me|us|beliau|penulis|redaksi)(?: (?:at|on|via|by|through|in|di|lewat|melalui)\b|"
        r":).{2,80}|"
        r"(?:reach|contact|e-?mail|write to|message|text|tip(?: off)?|follow|find) (?:the |our |"
        rf"this |your )?{_DESK}(?: (?:at|on|via|through|in|by|:).{{2,90}}|[:,] .{{2,80}}|\.?)|"
        r"for (?:all |any |further |more |general |media |press |advertising |editorial |booking |"
        r"speaking |ticket )*(?:interviews?|inquiries|enquiries|queries|information|info|details|"
        r"bookings?|reservations?|tickets|comments?|requests?|assistance|help|questions|"
        r"photographs?|photos|images),? (?:please )?(?:contact|call|e-?mail|visit|see|go to|write|"
        r"phone|ring|text|reach|click|dial|message|apply)\b.{2,110}|"
        r"issued (?:by|on behalf of) (?:the )?[^.]{3,60} (?:on behalf of|for|office|department|"
        r"bureau|desk|team)\b[^.]{0,60}\.?|"
        r"notes? (?:to|for) (?:the )?(?:editors?|media|newsrooms?|desks?|journalists)"
        r"\s?[:–—-].{3,120}|"
        r"(?:home |missed )?(?:delivery|subscription|circulation|billing|login) (?:problems?|"
        r"issues?|questions?|enquiries|inquiries|complaints?)\b.{0,60}"),
    ("copyright", 180,
        r"(?:this (?:story|article|post|report|page|piece|column) (?:was|has been|is) )?"
        r"(?:updated?|amended|edited|corrected|recasts?|adds|adding|refiles?|clarifies)(?: (?:on|"
        r"at) [^,:]{4,30})?,? (?:to|with|throughout|by) (?:the )?(?:add|adds|include|includes|"
        r"reflect|clarify|correct|show|remove|fix|comments?|details?|quotes?|more|new|background|"
        r"reactions?|latest|additional|a (?:comment|statement|response|quote))\b(?![^.]*\b(?:said|"
        r"says)\b).{2,110}"),
    ("subscribe", 260,
        r".{4,110}[.!?] (?:try|get|start|claim|enjoy|read) (?:(?:it|yours|us|a month|\d+ days?) )?"
        r"(?:for )?free\b.{0,30}|"
        r"(?:don['’]t miss|never miss) (?:these|this|any|what|how|out)\b[^.]{2,60}|"
        r"(?:purchase|order|request) (?:an? |the |this |our )?(?:article |story |photo |print |"
        r"back )?(?:reprints?|licen[cs]ing(?: rights)?|permissions?|back issues?|"
        r"prints?)\b[^.]{0,40}|"
        r"(?:buy|get|license) (?:a |this |article )*reprints?\b[^.]{0,40}|"
        r"[^?]{4,90}\? (?:try|start|get|coba|pakai|gunakan|langganan|uji)\b[^?]{2,70}\b"
        r"(?:free|trial|days?|gratis|hari|tanpa (?:biaya|bayar|kartu))\b[^.?]{0,40}[.!]?|"
        r"[^?“”\"]{6,90}\? (?:get|see|find|check out|check|download|order|grab|discover|cek|simak|"
        r"lihat|temukan|dapatkan|intip|pesan) (?:the|our|your|it|more|all|these|paket|promo|daftar|"
        r"tips|cara|rekomendasi|katalog|penawaran|panduan|koleksi)\b[^.?]{0,50}[.!]?|"
        r"(?:be|jadi(?:lah)?) the first to (?:know|hear|read|see|find out)\b.{0,40}|"
        r"jadi yang pertama (?:tahu|membaca|mendapat)\w*\b.{0,40}|"
        r"not ready to (?:subscribe|commit|join|donate|buy)\?.{0,40}|"
        r"(?:support|fund|back|power|sustain|defend) (?:our |local |independent |quality |public |"
        r"free |nonprofit |investigative |community |fearless |trusted )+(?:journalism|news|"
        r"reporting|newsroom|media|radio)\b[^.]{0,40}[.!]?|"
        r"make (?:a|your) (?:\w+ )?(?:donation|contribution|gift|pledge)\b[^.]{0,30}[.!]?|"
        r"(?:satu|1) (?:langganan|akun|aplikasi),? (?:untuk )?(?:semua|segala|seluruh|banyak)"
        r"\b[^.]{0,30}|"
        r"(?:[^“”\"]{0,200}[.!,] )?(?:donasi|berdonasi|salurkan donasi|beri dukungan|traktir kami)"
        r"(?: anda)? (?:di ?sini|sekarang|melalui|lewat|klik)\b.{0,60}"),
    # -- Chinese pages ----------------------------------------------------------------------------
    ("control", 60,
        r"(?:文章|正文|全文|内容|下文)?(?:未完,?)?(?:请)?(?:继续|往下|向下|下拉|下滑|上滑)"
        r"(?:,?请?(?:往下|继续|向下|下拉))?(?:阅读|浏览|滑动|观看|翻|看|拉)?(?:更多|全文|下文|正文|"
        r"精彩)?(?:内容)?|"
        r"(?:划|滑|拉|翻|看)到(?:最?底部?|最后|文末|页尾|结尾).{0,12}|"
        r"(?=.*(?:[ab1]\.|a[、:]))"
        r"(?:[a-f1-6][.、:)] ?[^a-f.。;]{1,14}[ \u3000]+){1,5}[a-f1-6][.、:)] ?[^a-z.。;]{1,14}|"
        r"更多[^。]{0,12}(?:请?戳|请?点|请看|请见|请关注|请搜索|尽在|敬请)[^。]{0,20}|"
        r"[(]?本(?:栏目|专栏|版|专题|期|节目)由[^。]{2,24}(?:协办|主办|冠名|赞助|支持|提供|承办|"
        r"联办|合办)[)]?|"
        r"(?:双击|单击|长按|右滑|左滑|上划|下划|摇一摇|轻触)[^。]{0,12}(?:点赞|屏幕|关注|保存|识别|"
        r"收藏|转发|查看)[^。]{0,8}|"
        r"[^。]{2,24}(?:评论区|主页|橱窗|小黄车)(?:自取|见|领取|下单|可拍)[^。]{0,8}|"
        r"(?:小编|编辑|本报|本网|记者)(?:温馨)?(?:提醒|提示|有话说|碎碎念)[:,](?!.*\d)[^。]{2,40}|"
        r"以上(?:就|便)是.{0,12}(?:内容|全部|分享|介绍)(?:了|啦)?(?:[,!。].{0,24})?|"
        r"(?:谢谢|感谢)(?:您|你|大家|各位)?的?(?:观看|收看|收听|阅读|关注|聆听|支持|陪伴).{0,12}|"
        r"(?:我们|咱们)?(?:下期|下次|明天|下周)(?:再|不)?见(?:不散)?[!。~]?"),
    ("credit", 60,
        r"(?!.*(?:可|拨|据|称|说|介绍|接到|受理|接听|接收|开通|。))[\u4e00-\u9fff]{0,14}(?:热线|"
        r"电话|专线)[: ]?\d[\d\-—、,/]{3,26}.{0,24}|"
        r"(?:新闻|报料|爆料|投诉|举报|订报|客服|咨询|维权|发行|广告)[: ]\d[\d\-]{6,}.{0,24}|"
        r"(?:一经采用|线索一经|稿件一经|报料一经).{0,20}|"
        r"(?:每份|每期|全年|零售|每月|每季|本报|本刊)(?:零售)?定价[: ]?(?:人民币)?"
        r"\d[\d.]*元(?:/[年月份期])?"),
    ("comments", 24, r"[a-z][a-z\d]{1,15}_[a-z\d_]{1,12}"),
    ("label", 30, r"semoga (?:bermanfaat|membantu|berguna)[!. ]*"),
    ("ticker", 40,
        r"(?:cuaca|weather(?: in)?|suhu)(?: [\w']+){1,3},? ?-?\d{1,2} ?° ?[cf]?\b.{0,12}"),
)  # fmt: skip
