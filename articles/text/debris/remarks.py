"""Patterns of what is for sale beside an article, and of remarks of a paper: who paid for the work,
whose the marks are, how to write to it, what it shows and sends; in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import NAME_HAN, Pattern

_GOODS = (
    r"(?:hotels?|cruises?|deals?|holidays?|packages?|phones?|laptops?|insurance|mortgages?|"
    r"subscriptions?|mattresses|sofas?|shoes|hearing aids|broadband|wines?)"
)
_PRICE = r"(?:(?:us|a|s|hk|c)?[$£€¥]|rp|rm|rs\.?|₹|idr|usd) ?\d"
_EVERYONE = (
    r"(?:doctors?|dentists?|seniors?|homeowners|drivers|experts?|scientists|banks|surgeons?|"
    r"cardiologists?|men|women|people|retirees|pensioners|americans|britons|australians|"
    r"singaporeans|plumbers|electricians|vets|nutritionists|dermatologists|billionaires?)"
)
_SUM = r"rp\.? ?\d[\d.,]*(?: ?(?:ribuan|jutaan))"
_WORK = r"(?:reporting|reportage|series|story|coverage|article|journalism|podcast|newsletter)"
_PAID = r"(?:supported|funded|financed|sponsored|underwritten|made possible|backed|commissioned)"
_MARKS = r"(?:trade ?marks?|logos|brands|brand names|product names|company names)"

# (reason, longest line in characters, pattern)
REMARKS: Final[tuple[Pattern, ...]] = (
    ("advertisement", 90,
        r"(?!.*\b(?:said|says|rose|fell|is|are|was|were|has|have)\b)(?:[\w'’&-]+ ){0,4}"
        rf"{_GOODS}\b[^.,;]{{0,40}} (?:from|for|under|at|starting at|now) (?:just |only |"
        rf"as little as )?{_PRICE}[\d.,]*(?: ?(?:a|per|/) ?\w+| [\w ]{{2,20}})?!?|"
        r"(?:up to |extra |get |take |enjoy |an? |with )?\d{1,2} ?% off\b(?!.*\b(?:its|peak|highs?|"
        r"the day|from|since)\b)[^.]{0,50}!?|"
        rf"save (?:up to |over |an extra )?(?:\d{{1,2}} ?%|{_PRICE}[\d.,]*) (?:on|off|when|today|"
        r"now|with)\b[^.]{0,50}!?|"
        r"(?:buy one,? get one|bogo)\b.{0,40}|"
        r"(?:free|same-day|next-day) (?:shipping|delivery|returns)\b[^.]{0,40}!?|"
        r"while (?:stocks?|supplies) lasts?\b.{0,20}|"
        r"(?:limited[ -]time|exclusive|flash|black friday|cyber monday) (?:offer|deal|sale|"
        r"discount)s?\b[^.]{0,50}!?|"
        r"use (?:promo |discount |coupon |voucher )?code\b.{2,40}|"
        r"compare (?:\w+ ){0,2}(?:prices?|quotes?|rates?|deals?|insurance|cards?|loans?|plans?)"
        r"\b[^.]{0,40}|"
        r"(?:only|just|hurry[,!]) ?\d{1,3} (?:left|seats|places)\b[^.]{0,30}!?"),
    ("advertisement", 130,
        rf"(?:\W?\[?(?:photos|gallery|pics)\]? )?{_EVERYONE} (?:(?:over|under|born before|with|on|"
        r"in|who) [\w ]{1,24} )?(?:hates?|are (?:amazed|stunned|baffled|begging|getting|rushing|"
        r"furious|speechless|ditching|obsessed|going)|is (?:amazed|stunned)|can't believe|"
        r"swears? by|urges? (?:you|everyone)|begs?|will be amazed|should (?:read|know|do|see) this)"
        r"\b[^.]{2,90}|"
        r"[^.]{0,60}\b(?:this|one|these) (?:simple|weird|odd|little|easy|crazy|genius|clever|"
        r"brilliant|strange|old)(?: [\w-]+){0,2} (?:tricks?|hacks?|tips?|secrets?|habits?|rules?|"
        r"foods?|fruits?|methods?|mistakes?)\b[^.]{0,40}"),
    ("advertisement", 110,
        r"(?:cashback|promo)\b[^.]{0,30}\b\d{1,2} ?(?:%|persen)(?!.*\b(?:naik|turun|kata|ujar)\b)"
        r"[^.]{0,40}!?|"
        rf"(?:[\w'’&-]+ ){{1,7}}(?:mulai|cuma|hanya|cukup) (?:dari )?{_SUM}!?|"
        r"(?:gratis ongkir|bebas ongkir|cicilan 0 ?%|bunga 0 ?%|beli (?:1|satu),? gratis)"
        r"\b[^.]{0,50}|"
        r"pinjaman\b[^.]{0,40}\bcair\b[^.]{0,30}|"
        r"konten (?:bersama|kolaborasi|kerja ?sama|hasil kerja ?sama|mitra|sponsor)\b[^.]{0,60}|"
        r"konten (?:di (?:bawah|atas)(?: ini)?|berikut(?: ini)?|ini) (?:\w+ )?(?:disajikan|"
        r"disediakan|dibuat|dikelola|diproduksi) (?:oleh|bersama|untuk) .{3,160}"),
    ("advertisement", 60,
        r"[^。]{0,30}(?:(?:首单|下单|点击)(?:立减|立享|优惠|免费|半价|即送|有礼|领取|抢购)|立减\d|"
        r"买一送一|半价抢|限时(?:特价|抢购|特惠|秒杀)|低至\d[\d.]*折|仅需\d[\d.]*元|到手价|"
        r"免费(?:上门|领取|试听|试吃|申领))(?![^。]{0,30}[称说表示])[^。]{0,30}[!！]?|"
        r"(?:商家|好物|品牌|爆款|精品|app|应用|店铺|本店)(?:推荐|推广|直供|特惠)"
        r"\s?[:丨|][^。]{2,40}"),
    # -- funds, marks, letters --------------------------------------------------------------------
    ("credit", 240,
        rf"(?:the |this |our |her |his |their )?{_WORK}(?: (?:for|of|on|in|behind) "
        rf"[\w'’][\w'’ ]{{1,50}})? (?:was|is|has been|were) (?:\w+ )?{_PAID} (?:in part |partly )?"
        r"(?:by|with|through|from) .{3,140}|"
        r"(?:liputan|artikel|tulisan) ini (?:di|ter)(?:dukung|danai|biayai|wujud|laksana|sponsori)"
        r"\w*\b.{3,140}|"
        r"(?:本文|本报道|本系列报道)(?:由|得到|获|受)[^。]{2,30}(?:资助|支持|赞助)[^。]{0,12}。?"),
    ("copyright", 200,
        rf"(?:all |other |third-party )+{_MARKS}(?:,? (?:and|or) [\w ]{{3,30}})? (?:\w+ ){{0,6}}"
        r"(?:are|is|remain|belong)\b.{0,60}\b(?:propert(?:y|ies)|respective|registered|owned|"
        r"owners)\b.{0,60}|"
        r"[\w'’&. ]{3,50} (?:is|are) solely responsible for (?:all |the |this |its )*(?:contents?|"
        r"articles?|views|opinions|materials?|information|accuracy)\b.{0,60}|"
        r"(?:some|this|certain|embedded) content (?:on|in|of|from) (?:this|the) (?:page|site|"
        r"article|story|email)\b.{0,80}|"
        r"(?:stock |company )(?:codes?|symbols?|tickers?)\s?: ?[\w:., ]{3,60}|"
        r"(?:complaints?|corrections?)(?: (?:about|regarding|on|to|of) (?:our|this|the) (?:content|"
        r"coverage|articles?|story|stories|journalism|reporting|site|website)) (?:can|may|should|"
        r"must) be \w+\b.{3,90}"),
    ("comments", 130,
        r"(?:please )?(?:keep|be|stay|remain) (?:your )?(?:comments? )?(?:respectful|civil|"
        r"on topic|polite|kind|courteous)\b.{0,50}|"
        r"please (?:read|see|review|respect|follow) (?:our|the) (?:comment\w*|community|house|"
        r"posting)\b.{0,60}|"
        r"(?:letters|op-?eds)(?: to the editor)? (?:should|must|may) (?:be (?:no (?:longer|more)|"
        r"shorter|fewer|under|limited|sent|signed|exclusive)|not exceed|include (?:the|a|your|"
        r"full))\b.{3,90}|"
        r"(?:ketik|tulis|kirim|tambahkan) (?:komentar|tanggapan|pendapat)(?:mu| anda| kamu)?"
        r"\b.{0,16}|"
        r"(?:apa|bagaimana|gimana) (?:pendapat|komentar|tanggapan|reaksi|menurut)(?:mu| anda| kamu)"
        r"\b[^?]{0,30}\?|"
        r"(?:支持|赞成|同意|喜欢|会|是)[ \u3000/|]+(?:反对|不支持|不赞成|不同意|不喜欢|不会|中立|"
        r"否)(?:[ \u3000/|]+.{1,8})?"),
    ("credit", 60,
        r"[■□◆◇●○★☆▍▌◎]?\s?(?:值班|执行|本版|今日|责任|美术|视觉|图片|文字|新媒体|首席)?(?:总编辑?|"
        r"编委|主任|编辑|责编|主编|版式|美编|校对|组版|排版|制图|设计|统筹|审读|检校|终审|监审|"
        rf"责校|版面)(?:[ :/|]+{NAME_HAN}){{1,3}}"),
    ("copyright", 360,
        r"\W{0,3}(?:i|by (?:clicking|submitting|signing|registering|entering|continuing|using|"
        r"subscribing|joining|ticking|checking|providing))\b.{0,80}\b(?:agree|consent|accept|"
        r"understand|acknowledge)\b.{0,200}\b(?:terms|policy|policies|agreement|conditions|privacy|"
        r"e-?mails?|newsletters?|marketing)\b.{0,100}|"
        r"to (?:unsubscribe|opt out|change your (?:preferences|settings|address|details)|"
        r"manage your|update your|stop receiving)\b.{2,110}|"
        r"\W{0,3}(?:saya|dengan (?:mendaftar|mengeklik|mengklik|mengirim|melanjutkan|berlangganan))"
        r"\b.{0,80}\b(?:setuju|menyetujui|memahami)\b.{0,160}\b(?:syarat|ketentuan|kebijakan|"
        r"privasi)\b.{0,80}|"
        r"(?:我|点击|注册|登录|提交)[^。]{0,24}(?:同意|接受)[^。]{0,30}(?:协议|条款|政策|隐私)"
        r"[^。]{0,20}"),
    # -- pictures, what is sent and sold ----------------------------------------------------------
    ("caption", 160,
        r"(?!.*\b(?:shows?|showed|suggests?|proves?|led|was|were|is|are)\b)(?:photos?|pictures?|"
        r"images?|video|footage) (?:supplied|submitted|provided|contributed|"
        r"courtesy)(?: (?:by|of)\b.{2,40})?\.?|"
        r"(?:an? |this )?(?:\w+ )?(?:map|chart|graphic|graph|diagram|infographic|illustration|"
        r"satellite image|screenshot|screen grab|rendering) (?:showing|illustrating|depicting|"
        r"comparing) [^.]{3,120}|"
        r"kredit(?: foto| gambar)?\s?[:/] ?.{2,40}|"
        r"(?:航拍|俯拍)(?!显示|发现|表明|画面|照片|技术|无人)[\u4e00-\u9fff“”·]{3,16}"),
    ("subscribe", 80,
        r"(?:create|make|open) (?:an? |your )(?:free )?account\b.{0,40}|"
        r"(?:sent|published|updated) (?:once|twice|three times|every|each|weekly|daily|monthly)"
        r"(?: [\w ]{1,24})?|"
        r"(?:nikmati|dapatkan|buka) (?:akses|bebas iklan|konten|bacaan|semua artikel|arsip)"
        r"\b.{0,50}|"
        r"jadi(?:lah)? (?:anggota|member|pelanggan|kontributor)(?: [\w ]{0,20}(?:sekarang|kami|"
        r"premium|plus|hari ini)|!).{0,10}|"
        r"(?:解锁|获取|开启|畅享)(?:全文|完整|剩余|更多|全部|专属|无限).{0,12}|"
        r"(?:余下|剩余|以下|更多|后续|完整)(?:内容|部分|全文|精彩).{0,4}(?:登录|付费|订阅|会员|"
        r"开通|解锁).{0,10}|"
        r"每[周日天月][一二三四五六日天早晚]?.{0,6}(?:更新|推送|准时见|与您见面|不见不散)"),
    ("advertisement", 80,
        r"ad ?choices\b.{0,10}|"
        r"(?:shop|browse) (?:our |all |the |more |now|today)*(?:best ?sellers|collections?|deals|"
        r"catalogue|range|offers|products|merch\w*|store|sale)?\.?|"
        r"(?:today['’]s|this week['’]s) (?:best|top|lowest|latest|hottest) [\w ]{2,30}(?:rates|"
        r"deals|offers|prices|picks|buys)|"
        r"(?:artikel|konten|tulisan|liputan|berita) (?:kerja ?sama|bersponsor|berbayar|promosi|"
        r"sponsor|iklan)\b[^.]{0,40}|"
        r"belanja (?:sekarang|di sini|hemat)\b.{0,30}"),
    ("related", 90,
        r"(?:the |our )?(?:day|week|weekend|month|year) in (?:pictures|photos|quotes|"
        r"cartoons)|"
        r"(?:story|article) highlights|halaman (?:selanjutnya|berikutnya|sebelumnya)\b.{0,60}|"
        r"berita (?:video|foto|grafis)\s?[:|].{2,80}|"
        r"(?:tes|kuis|quiz|asah otak|teka-teki)(?: (?:kepribadian|iq|psikologi|logika|gambar|"
        r"ketelitian))?\s?[:|] ?.{3,60}[?!]|"
        r"(?:一周|每周|今日|本周|每日|昨日)(?:热评|热点|回顾|精选|要闻|看点|热闻|热榜)"
        r"(?:[:丨|].{2,40})?|先?[看划](?:要点|重点)"),
)  # fmt: skip
