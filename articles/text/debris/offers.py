"""Patterns of what papers say of what they print and sell, in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

# What a page calls what it shows, as the subject of a sentence about itself.
_THIS_EN = (
    r"(?:this|the) (?:article|story|content|post|page|piece|feature|report|newsletter|podcast|"
    r"video|blog|item|interview|coverage|series|site|website)"
)
_THIS_ID = (
    r"(?:artikel|berita|konten|tulisan|halaman|buletin|liputan|laporan|video|situs|laman|rubrik|"
    r"infografis) ini"
)
_THIS_HAN = r"本(?:文|内容|页面?|节目|栏目|视频|报道|专题|系列|稿件?|文章)"

# (reason, longest line in characters, pattern)
OFFERS: Final[tuple[Pattern, ...]] = (
    # What papers sign paid texts with.
    ("advertisement", 16,
        r"[(\[](?:adv|advert|advertorial|ads?|pariwara|iklan|promo|广告|推广)\.?[)\]]"),
    # -- what a page says of itself, what it sells ------------------------------------------------
    ("copyright", 200,
        rf"[*_(\[]{{0,2}}(?:{_THIS_EN}|we|our (?:site|articles?|posts?)|ftc:? (?:we|this \w+))"
        r"\b[^.]{0,30}\b(?:affiliate|commissions?|paid links?|advertising links?)\b.{0,120}"),
    ("copyright", 180,
        rf"[*_(\[]{{0,2}}(?:{_THIS_EN}|{_THIS_ID}|(?:the )?(?:summary|translation|headline|image|"
        r"audio|text)|ringkasan|terjemahan|judul|content|konten|gambar)(?: (?:was|is|were|has been|"
        r"have been|telah|sudah))?(?: (?:partly|automatically|originally|sebagian|"
        r"secara otomatis))? (?:created|generated|written|produced|made|translated|summari[sz]ed|"
        r"drafted|narrated|read|voiced|compiled|dibuat|disusun|dihasilkan|diterjemahkan|dirangkum|"
        r"ditulis|dibacakan|disunting)\b[^.]{0,60}\b(?:ai|a\.i|artificial intelligence|"
        r"kecerdasan buatan|akal imitasi|chatgpt|automated|machine|mesin|otomatis)\b.{0,80}"),
    ("media", 120,
        r"(?:audio|listen|dengarkan)?\W{0,3}(?:this|the) (?:story|article|audio) is (?:read|"
        r"narrated|voiced) by\b.{0,70}"),
    ("subscribe", 200,
        rf"(?:{_THIS_EN}|{_THIS_ID}) (?:is |are |adalah |hanya )?(?:only |exclusively |free |"
        r"available |reserved |khusus |tersedia |eksklusif |terbuka )*(?:for|to|untuk|"
        r"bagi) (?:our |registered |paying |para )?(?:subscribers?|members?|readers|pelanggan|"
        r"anggota|pembaca|member)\b.{0,120}"),
    ("advertisement", 140,
        rf"(?:{_THIS_EN}|{_THIS_ID}) (?:was |is |were |telah )?(?:sponsored|paid|funded|supported|"
        r"made possible|brought to you|disponsori|didukung|dibiayai|dipersembahkan)\b.{2,100}|"
        rf"{_THIS_HAN}由[^。]{{2,24}}(?:赞助|冠名|支持|特约|提供|合作推出)[^。]{{0,12}}。?"),
    ("advertisement", 220,
        r".{6,200}\s?[–—(*-] ?\(?(?:ad|advert|advertisement|sponsored|advertorial|adv|iklan)"
        r"\)?\*?"),
    ("advertisement", 90,
        r"(?:prices?|harga|offers?|availability|stock)\b.{0,20}\b(?:correct|accurate|valid|"
        r"subject to change|berlaku|dapat berubah)\b.{0,50}"),
    ("copyright", 220,
        # "The report was published in May" is news; "this report" is the paper's own.
        r"(?!the (?:report|content|video|interview|series|site|website|coverage|feature|newsletter|"
        rf"podcast|blog|page)\b(?!.*\b(?:first|originally)\b))(?:{_THIS_EN}|an? (?:longer|shorter|"
        r"previous|different) version of this.{0,20}) (?:first |originally |also |previously )?"
        r"(?:appeared|appears|ran|was published|was printed|is taken|is adapted|is excerpted|"
        r"is an edited extract|was produced) (?:in|on|from|by|as|with)\b.{3,160}"),
    ("copyright", 700,
        r"(?:this|the) (?:web)?site uses cookies\b.{0,660}|"
        r"this (?:document|copy|material|content|work|text) is (?:subject to copyright|"
        r"for your personal|protected by|licensed under|made available)\b.{0,640}|"
        r"citation: .{8,300}\bretrieved\b.{4,300}|"
        r"(?:the )?[\w' ]{3,40} is committed to (?:publishing|providing|accuracy|diversity)"
        r"\b.{0,600}"),
    ("caption", 400,
        r"in this (?:[\w., ]{3,40}[ ,])?(?:(?:file|handout|undated|aerial|combination|composite|"
        r"screengrab|drone|satellite) )*(?:photo|image|picture|photograph|video image|still)"
        r"\b.{8,360}"),
    ("copyright", 260,
        r"\W{0,4}(?:tulisan|artikel|opini|kolom|naskah) ini .{0,80}\b(?:tidak (?:mencerminkan|"
        r"mewakili|menggambarkan)|(?:opini|pendapat|pandangan|tanggung jawab) (?:pribadi|penulis))"
        r"\b.{0,120}"),
    ("copyright", 60,
        r"[(]?(?:原载|原刊|刊于|原刊于|刊载于|选自|摘自|转载自|节选自|载于|首发于|原文刊于|原载于)"
        r"\s?《[^》]{2,30}》[^。]{0,24}[)]?。?"),
    ("copyright", 120,
        r"keputusan (?:investasi|pembelian|untuk berinvestasi)\b.{0,70}\b(?:pembaca|investor|anda|"
        r"masing-masing)\b.{0,30}"),
    ("follow", 120,
        r"(?:add|set|make|choose|jadikan|tambahkan|pilih)\b.{2,50}\b(?:preferred|trusted|default|"
        r"sumber) (?:source|pilihan|utama|tepercaya)\b.{0,40}|"
        r"(?:google )?preferred source"),
    ("subscribe", 220,
        r"(?:anda menerima|kamu menerima|you(?: a|')re (?:receiving|getting|reading)|you received|"
        r"您收到的?)\b.{0,20}\b(?:buletin|surel|email|e-mail|newsletters?|briefing|pesan|"
        r"notifikasi|update)\b.{0,180}|"
        r"您(?:之所以)?收到(?:本|这)[^。]{0,60}。?"),
    ("subscribe", 160,
        r"(?:thank you|thanks|many thanks|terima kasih|感谢|谢谢)(?: \w+){0,3}?\s?(?:for |telah |"
        r"sudah |atas |您的?|你的?|各位)*\s?(?:reading|listening|watching|subscribing|your support|"
        r"being a (?:member|subscriber|reader)|membaca|menyimak|menonton|mendengarkan|berlangganan|"
        r"阅读|收看|收听|观看)(?![a-z]).{0,120}"),
    ("subscribe", 80,
        r"(?:see you|until|back|sampai (?:jumpa|ketemu|bertemu)(?: lagi)?(?: di)?|"
        r"jumpa lagi(?: di)?) (?:again )?(?:(?:next|in the next) (?:week|time|month|issue|edition)|"
        r"tomorrow|on \w+day|(?:pekan|minggu|bulan|edisi) (?:depan|berikutnya|mendatang)|"
        r"besok)\b.{0,30}|"
        r"(?:我们)?(?:下期|下周|明天|明早)(?:再)?见[。!]?"),
    ("subscribe", 120,
        r"(?:already (?:a |an )?(?:subscribed|subscriber|registered|member)|not (?:yet )?a "
        r"(?:subscriber|member)|sudah (?:berlangganan|punya akun|menjadi (?:anggota|pelanggan))|"
        r"belum (?:berlangganan|punya akun)|已是会员|已有账号|还不是会员)\s?\?.{0,90}"),
    ("page", 60,
        r"(?:part|bagian|episode|chapter|bab|preview|seri|第)\W{0,2}\d{1,2} (?:of|dari|"
        r"/) \d{1,2}\b.{0,24}|版次\s?[:].{1,12}|vol\.? \d+ no\.? \d+"),
    ("related", 40,
        r"(?:recommended|suggested|featured|related|latest|top|popular|trending|more|similar) "
        r"(?:videos?|stories|articles|reads|posts|links|news|clips|galleries|shows|newsletters|"
        r"jobs|headlines|picks|topics|content)\s?:?"),
    ("subscribe", 140,
        r"(?:promo|paket|harga|biaya) (?:langganan|berlangganan)\b\s?(?:[:]|[^.]{0,30}\brp).{0,80}|"
        r"(?:unlock|enjoy|get|dapatkan|nikmati)\b[^.]{0,50}\b(?:subscriptions?|membership|"
        r"langganan|keanggotaan)\b.{0,80}|"
        r"[^。]{2,12}(?:会员|年卡|月卡|vip)\s.{0,12}\d+元.{0,8}|"
        r"(?:prefer|add|choose|follow|find|make|set)\b.{2,60}\bon google\b.{0,30}|"
        r"choose .{2,30} as your preferred\b.{0,60}"),
    ("control", 200,
        r"enter at least \d+ characters.{0,20}|(?:thank you|thanks|terima kasih)!?|"
        r"(?:thank you|thanks|terima kasih) (?:for|atas) (?:sharing|your|submitting|masukan|"
        r"partisipasi|tanggapan)\b.{0,120}|"
        r"share your (?:experiences?|thoughts|views?|feedback|opinions?|suggestions?)\b.{0,160}|"
        r"(?:copy|paste|copy/paste)\b.{0,20}\b(?:embed|link|code)\b.{0,50}|"
        r"(?:skip|go|jump|return|back) (?:past|to|over)\b[^.]{0,50}|"
        r"find out more about how (?:we|your)\b.{0,90}"),
    ("copyright", 240,
        r".{0,60}\btidak bertanggung jawab (?:atas|terhadap)\b.{0,40}\b(?:keputusan|kerugian|isi|"
        r"akurasi|segala|investasi|tindakan)\b.{0,120}|redaksi berhak\b.{0,120}|"
        r"(?:此|本|以上|该)(?:内容|文|文章|作品|稿件)(?:为|系|由)[^。]{2,30}原创.{0,120}|"
        r".{0,40}著作权归[^。]{1,30}所有.{0,90}|"
        r".{0,24}(?:本文|内容|摘要)由[^。]{0,12}(?:ai|人工智能|机器|大模型)[^。]{0,60}。?|"
        r".{0,16}(?:用户|网友)评论.{0,60}(?:观点|立场|看法|无关).{0,20}|"
        r"(?:quotes|market data|prices|data)\b.{0,80}\b(?:delayed|real-?time|provided by)"
        r"\b.{0,120}|"
        r"(?:surat pembaca|kiriman|naskah|tulisan) (?:dikirim|dapat dikirim|harap dikirim)"
        r"\b.{0,140}|"
        r"letters (?:are welcome|may be edited|should be sent)\b.{0,160}"),
    ("copyright", 160,
        r"(?:artikel|berita|tulisan|laporan) ini (?:terbit|dimuat|tayang|diterbitkan|dicetak) "
        r"(?:di|dalam|pada) (?:edisi|versi|majalah|koran)\b.{0,120}|"
        r"this (?:article|story) (?:appears?|appeared|was published) in the\b.{0,30}\b(?:print|"
        r"edition|issue)\b.{0,110}"),
    ("follow", 50,
        r"打开[^。,]{0,8}(?:新闻|客户端|app|微信|微博|小程序|公众号|网页|链接|浏览器)"
        r"[^。]{0,4}(?:查看|阅读|看|收听|体验)[^。]{0,16}|"
        r"(?:用|使用|前往|进入)[^。]{2,10}(?:app|客户端)[^。]{0,16}"),
    ("comments", 40, r"评论区?\s?\d+.{0,20}|(?:最热|最新|全部|热门)评论\s?\d*"),
    ("caption", 80,
        r"[^。]{2,60}[\s(]图(?:自|据|源|片)[:《「“\s]?.{2,24}|"
        r"图自(?![己然动由信身主])[^。,]{2,24}"),
    ("subscribe", 120,
        r".{3,50} (?:is|are) (?:entirely |wholly |partly |proudly )?(?:funded|supported|powered) "
        r"by (?:its |our |their )?(?:readers|members|donations|subscribers|the public)\b.{0,40}|"
        r"(?:independent|quality|good|great|local|free) journalism (?:needs|costs|matters|depends|"
        r"relies)\b.{0,60}|"
        r"you can (?:unsubscribe|cancel|opt out)\b.{0,60}|"
        r"by (?:continuing|signing up|clicking|using)\b.{0,90}|cancel any ?time.{0,20}|"
        r".{0,40}\bt&cs? apply\b.{0,20}|(?:selamat|happy) (?:membaca|reading)[!.]?|"
        r"salam(?: hangat)?, ?(?:tim )?redaksi\b.{0,30}|"
        r"(?:diskon|potongan|cashback|voucher|discount)\b.{0,50}\b(?:pelanggan|member|anggota|"
        r"subscribers?|new customers?|pengguna)\b.{0,20}|"
        r"(?:新用户|新会员|首月|首年|限时).{0,10}\d+(?:\.\d+)?元.{0,8}|"
        r"(?:a |your )?(?:digest|round-?up|guide|briefing|rangkuman|ringkasan)\b[^,.]{0,50}\b"
        r"(?:every|each|setiap|tiap) (?:week|day|weekday|morning|evening|(?:mon|tues|wednes|thurs|"
        r"fri|satur|sun)day|pukul|pagi|hari|pekan|minggu)\b.{0,30}"),
    ("ticker", 120,
        r"[^!?。▲▼]{0,60}[▲▼△▽]\s?[+\-]?[\d.,]+ ?%?(?:[^!?。]{0,60}[^!?。.])?|"
        r"[a-z0-9]{1,6}(?:\.[a-z]{1,3})? [\d.,]+ [+\-−][\d.,]+(?: \([+\-−][\d.,]+%\))?|"
        r"(?:股票代码|证券代码|个股|相关股票|概念股|股票|tickers?(?: symbols?)?|stock codes?|"
        r"kode (?:saham|emiten)|emiten(?: terkait)?)\s?[:].{2,60}"),
    ("related", 90,
        r"(?:people|companies|places|organi[sz]ations|topics|themes|firms|tokoh|perusahaan|tempat|"
        r"lokasi)(?: mentioned| in this (?:story|article)| terkait|"
        r" disebut)?\s?[:] ?(?=[^.]{3,60}$)(?<=mentioned: )(?:.{3,70})|"
        r"(?:people|companies|places|firms) (?:mentioned|in this (?:story|article))\s?[:].{2,70}|"
        r"(?:key|main) (?:themes|topics|tags)\s?[:][^.]{2,70}"),
    ("credit", 120,
        r"(?:data|source|sumber|sumber data|olah data|chart|map|graphic|grafis|数据|数据来源|制图|"
        r"图表|来源)\s?[:] ?[^:;|·•]{2,40}\s?[;|·• ]\s?(?:data|source|chart|map|graphic|grafis|"
        r"get the data|embed|制图|图表|图|设计|校对|编辑)\s?[:]?.{0,50}|"
        r"(?:信源|综合自|资料综合自|信息综合自|音频来源|素材来源|稿件来源|供稿)\s?[:].{2,50}|"
        r"综合[^。,]{2,20}(?:报道|发布|等|消息)|"
        r"(?:来自|发自)\s?[:].{2,16}(?:客户端|app|号|微博|网页版)"),
    ("date", 60,
        r"[^\s。]{2,16} \d{1,2}-\d{1,2} \d{1,2}:\d{2}|"
        r"[(]?本[报社网刊台][^。,]{0,8}\d{1,2}月\d{1,2}日(?:电|讯)[)]?|"
        r"(?:berita|artikel) (?:ini )?(?:diperbarui|diperbaharui|diubah|dimutakhirkan)(?: pada)? "
        r"(?:pukul|pk|jam|tanggal|\d).{0,40}"),
    ("copyright", 120,
        r"(?:komentar|isi komentar) (?:sepenuhnya |adalah |menjadi )*tanggung jawab\b.{0,60}|"
        r"(?:do your own research|dyor)\b.{0,60}|"
        r"(?:artikel|naskah|tulisan) (?:asli|ini pertama)\b.{0,20}\b(?:terbit|tayang|dimuat)"
        r"\b.{0,60}"),
    ("control", 90,
        r"(?:满意度|阅读|体验)?(?:调查|评价)\s?[:].{0,30}[?]|"
        r"您?(?:觉得|认为|对)(?:本文|此文|这篇文章|本页)[^。]{0,16}[?]|"
        r"(?:今日|明日)?(?:限行|限号|尾号限行)[^。]{0,20}|"
        r"(?:jadwal|prakiraan|harga|kurs) (?:salat|sholat|imsak|cuaca|emas|bbm|pangan)"
        r"(?: hari ini)?(?:\s?[:].{0,30})?|"
        r"(?:today's|tomorrow's) (?:weather|forecast|tides)\s?[:].{0,40}"),
    ("counter", 40,
        r"[\d.,]+ ?(?:rb|ribu|jt|juta|k)? ?(?:kali|x) (?:dibagikan|dibaca|dilihat|ditonton|diputar)"
        r".{0,10}"),
    ("credit", 40, r"[(\[][a-z]{1,3}-\d{1,3}[)\]]"),
)  # fmt: skip
