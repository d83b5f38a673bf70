"""Patterns of what stands between the parts of a page: what it says of itself, of advertisements,
of parts that are missing, of print, series, polls and players; in NFKC and small letters."""

from typing import Final

from articles.text.debris.pattern_types import Pattern

# What a page calls what it shows; a report, a site or a film may be what a sentence is about.
_PIECE = r"(?:story|piece|article|page|post|newsletter|podcast|episode|explainer|column|live ?blog)"
_PIECE_ID = r"(?:artikel|berita|tulisan|naskah|konten|halaman|laman|rubrik|siniar|buletin)"
_PRESS = r"(?:journalis\w+|reporting|news|newspapers?|reporters?|coverage|jurnalis\w*|pers|media)"
# What exchanges and tickers of pages list, each with its price and its change.
_QUOTED = (
    r"(?:shanghai(?: composite)?|shenzhen|csi ?\d+|hang seng(?: tech)?|hsi|nikkei(?: 225)?|kospi|"
    r"sti|nasdaq|dow(?: jones)?|s&p ?500|ftse(?: 100)?|dax|ihsg|jci|lq45|brent|wti|gold|emas|"
    r"emas antam|bitcoin|btc|(?:kurs )?(?:usd|eur|gbp|cny|idr|jpy|sgd)(?:/[a-z]{3})?|"
    r"(?:上证|深证|恒生|创业板|科创50|北证50|沪深300|道琼斯|纳斯达克|标普500)"
    r"(?:综合|综|成份?|科技)?指?数?)"
)
_CHANGE = r"\(?[+\-−▲▼]? ?[\d.,]+ ?%?\)?"
_NAMES = r"[^.:!?。]{2,40}"
_CREDITED = (
    r"(?:words?|text|pictures?|photos?|photographs?|photography|images?|illustrations?|graphics?|"
    r"video|naskah|teks|foto|ilustrasi|grafis|infografis|文字?|图片?|摄影|视频)"
)
_WRITTEN_ID = r"(?:isi|opini|artikel|tulisan|naskah|kolom|berita|konten)"
_THIS_ID = r"(?:artikel|tulisan|naskah|berita|konten|laporan|opini|kolom) ini"

# (reason, longest line in characters, pattern)
FURNITURE: Final[tuple[Pattern, ...]] = (
    # -- what a page says of itself ---------------------------------------------------------------
    ("copyright", 160,
        rf"(?:[\w ]{{2,20}}: )?this {_PIECE} (?:is (?:part of|free|open|more than|over|available|"
        r"for|only|also|from|no longer|now|premium|exclusive|restricted|archived|best)|has (?:been|"
        r"moved)|requires|may (?:contain|not)|can (?:be|only)|will (?:be|not)|contains)\b.{3,130}|"
        rf"{_PIECE_ID} ini (?:(?:telah|sudah) (?:diperb|disempurna|dikoreksi|lebih|dipindah|"
        r"diarsip)|merupakan bagian|adalah bagian|bagian dari|hanya|khusus|juga tersedia|tersedia|"
        r"berusia|dapat (?:dibaca|diakses|dibagikan))\w*\b.{2,130}|"
        r"you(?:'re| are) (?:viewing|reading|looking at|seeing) .{3,80}|"
        r"anda sedang (?:membaca|melihat)\s?[:：]? .{3,120}"),
    ("copyright", 140,
        r"(?:the |our )?(?:author|writer|reporter|penulis|analyst)s? (?:holds?|owns?|has|have|did|"
        r"does|is|was|tidak|bukan)\b(?! said).{0,60}\b(?:shares?|stocks?|positions?|interests?|"
        r"saham|kepentingan|employed|funding)\b.{0,70}|"
        r"作者(?:未|并未|不|没有)持有.{0,30}|"
        r"(?:[\w ]{0,40})?(?:licen[sc]ed|released|available|republished) under (?:a |an |the )?"
        r"(?:cc|creative|open)\b.{0,60}|"
        r"(?:boleh|dapat|bebas|silakan) (?:dikutip|disalin|disebar\w*|diterbitkan ulang)\b.{0,70}|"
        r"registered (?:in|at|under|as)\b.{2,50}\bno\.? ?\d.{0,16}|"
        r"nothing (?:here|in this|on this)\b.{0,30}\b(?:advice|recommendation|offer)\b.{0,20}|"
        r"[^,:]{3,60} (?:is|are|adalah|merupakan)? ?(?:an? )?(?:proud )?(?:members?|anggota|"
        rf"signator\w+) (?:of )?.{{0,40}}\b(?:{_PRESS}|press|editors?|standards)\b.{{0,40}}"),
    ("subscribe", 140,
        r".{4,110}[.!?:] ?(?:join (?:us|them|in)|chip in|sign (?:up|in)|log ?in|subscribe|"
        r"unsubscribe|donate|find out (?:more|how)|learn more|watch now|take part|start here|"
        r"try it|take a look|have a look|see (?:inside|how|why)|gabung(?:lah)?|masuk|daftar|"
        r"yuk gabung|berlangganan|mari dukung(?: kami)?|dukung kami)(?: (?:now|here|today|free|"
        r"for free|whenever .{2,16}|any ?time|sekarang|di ?sini|yuk))?[.!]?|"
        r"[^。]{4,40}[。！？!?,，]\s?(?:请)?(?:支持我们|加入我们|立即(?:加入|订阅|登录)|登录|"
        r"去看看)[。！!]?"),
    # -- advertisements, missing parts ------------------------------------------------------------
    ("advertisement", 90,
        r"(?:the |your |this )?(?:ad (?:ends?|will end|closes?|starts?)|ads ends?|"
        r"(?:advert|advertisement|iklan) (?:ends?|will end|closes?|starts?|berakhir|selesai|akan))"
        r"\b.{0,30}|"
        r"(?:\w+ )?(?:story|article|text|programme|artikel|berita|tulisan) (?:resumes?|continues?|"
        r"returns?|berlanjut|lanjut\w*)\b.{0,40}|"
        r"(?:why|mengapa|kenapa) (?:am i|do i|saya) (?:seeing|see|melihat)\b.{0,30}|"
        r"为什么我?会?看到.{0,12}|"
        r"(?:(?:hide|dismiss|mute|skip|sembunyikan|tutup|lewati) (?:this|the|all|pesan|iklan|"
        r"semua)|close (?:this|the|iklan))\b.{0,24}|"
        r"(?:paid|commercial|brand) (?:partnership|promotion)\b.{0,40}|"
        r"in association with [^.,]{2,40}|广告(?:之后|后|结束).{0,12}|跳过(?:广告|片头)?.{0,6}"),
    ("control", 60,
        r"(?:this )?(?:tweet|post|video|content|image|picture|map|chart|thread|audio|cuitan|"
        r"unggahan|konten|gambar|peta) (?:is |was |has been )?(?:unavailable|not available|deleted|"
        r"removed|missing|expired|tidak tersedia|dihapus|hilang)\b.{0,30}|"
        r".{0,24}(?:已被|被)(?:作者|博主|用户)?删除.{0,6}|.{0,6}未完,?见.{0,8}|"
        r"masih ada halaman\b.{0,20}|(?:text|page|font) (?:resized|zoomed|enlarged)\b.{0,20}|"
        r"(?:语速|倍速|音量|亮度)\s?[\d.]+.{0,4}|"
        r"(?:[一两三五\d]+分钟|一图|一文|一张图)(?:看懂|读懂|了解|速览).{0,10}|划重点[!。]?|"
        r"版本号?\s?[:：]?\s?v?\d[\d.]{1,10}|version \d[\d.]{1,10}|versi \d[\d.]{1,10}"),
    # -- what a page prints every day, its greetings, its series ----------------------------------
    ("label", 80,
        r"(?:the |our |today's |your )?(?:\w+ ){0,2}?(?:quote|sudoku|word|picture|photo|image|deal|"
        r"offer|chart|recipe|question|joke|book|tweet|crossword|quiz|puzzle|cartoon|horoscope|"
        r"reader|tip) of the (?:day|week|month)(?:\s?[:|].{0,60})?|"
        r"(?:kutipan|teka-teki(?: silang)?|foto|kuis|resep|promo|kata|grafik|zodiak|ramalan|"
        r"karikatur|tips) (?:hari|pekan|minggu|bulan) ini(?:\s?[:|].{0,60})?|"
        r"(?:今日|每日|本周|本月)(?:一图|一题|金句|一句|漫画|段子|特惠|优惠|运势|答题|菜谱|好物|"
        r"星座)(?:[:|].{0,40}|)"),
    ("label", 60,
        r"(?:good (?:morning|afternoon|evening)|hello|hi|welcome(?: back)?|selamat (?:datang|pagi|"
        r"siang|sore|malam)|halo|hai|您好|你好|欢迎),? ?(?:guest|reader|visitor|friend|subscriber|"
        r"member|\w+[.!,] not you\?|tamu|pembaca|sobat(?: \w+)?|pengunjung|游客|访客|会员|用户|"
        r"网友)[.!。]?"),
    ("caption", 40,
        r"(?:an? )?(?:library|archive|stock|file|agency|generic|illustrative|representative|"
        r"representational|promotional|undated)(?: \w+)? (?:image|photo|picture|pic|footage|"
        r"photograph|shot)s?\.?|"
        r"(?:images?|photos?|pictures?) (?:is |are )?(?:used )?(?:only )?for (?:illustr|represent)"
        r"\w+(?: purposes?)?(?: only)?\.?|"
        r"(?:foto|gambar|potret) (?:arsip|ilustrasi|dokumentasi|lama|udara|istimewa)\.?|"
        r"(?:资料|档案|历史|示意)(?:照|图)片?"),
    # -- polls, prizes, events --------------------------------------------------------------------
    ("control", 140,
        r"\W*(?:take (?:our|the) )?(?:reader |quick |daily |weekly )?(?:poll|quiz|kuis|polling|"
        r"jajak pendapat|survei pembaca|小调查|互动话题|今日话题|话题讨论|有奖问答)(?: \w+){0,2}"
        r"\s?[:：] ?.{3,100}(?:[!?]|[!?] ?.{0,20}\d[\d.,]* ?(?:votes?|responses|suara|票|"
        r"人).{0,20})"),
    ("advertisement", 140,
        r"(?:win|menangkan) (?:an?|two|three|\d+|free|tickets?|tiket)\b.{4,90}[!.] ?(?:enter|ikuti|"
        r"daftar|kirim)\b.{0,40}|"
        r"[^.。]{3,100}[,.] (?:limited (?:seats|places|spots)|seats (?:are )?limited|(?:tempat|"
        r"kursi|kuota) terbatas|daftar gratis)\b.{0,30}|"
        r"[^。]{3,60}[,。 ]名额有限.{0,12}|(?:mau|ingin) (?:ber|pasang )iklan\?.{0,60}|"
        r"shop (?:the|our) [^.]{2,40}"),
    ("advertisement", 60,
        r"[^。]{0,40}(?:炒股|开户)[^。]{0,14}(?:福利|低佣|礼包|体验|特惠|领取|权益)[^。]{0,24}"),
    ("subscribe", 160,
        r"(?:enjoying|enjoyed|liked?|loved?) (?:this|our|reading|what you)\b.{0,40}[?!] .{3,110}|"
        r"if (?:this|you)\b[^,.]{3,60}, (?:please )?(?:forward|share|send|pass|tell|recommend)"
        r"\b[^.]{0,40}\b(?:friends?|colleagues?|someone|others)\b.{0,20}|"
        r".{3,80}[.!?] become a (?:member|subscriber|supporter)\.?|"
        r"this is a (?:subscriber|member|premium)\S* (?:story|article|post)\.?|"
        r".{0,60}\b(?:do not|not for) (?:forward|distribut\w+|redistribut\w+|copy)\.?"),
    ("advertisement", 120,
        r"[【\[(](?:此处|以[上下])?[^】\])]{0,8}(?:赞助|推广|广告)[^】\])]{0,6}[】\])]\s?"
        r".{0,60}|"
        r"(?:\[|\()(?:sponsored|promoted|ad|advert|iklan|promo|pariwara)[^\])]{0,16}[\])] ?"
        r"[^.]{3,80}"),
    ("control", 80,
        r"\W*(?:lanjut\w*|teruskan|continue|keep) (?:membaca|reading)\b[^.]{0,50}|"
        r"\W*继续(?:阅读|浏览)(?:前|请|全文|下文)[^。]{0,20}|"
        r"-+ ?(?:the )?(?:end|middle|fin|ends)(?: -+)|"
        r"(?:upgrade|switch) to (?:paid|premium|pro|founding(?: member)?)|pledge your support|"
        r"(?:give|send) a gift (?:subscription|card)|refer a friend|"
        r"discussion about this (?:post|episode)|get \d+ ?% off.{0,40}|ready for more\?.{0,30}|"
        r".{3,40} is a reader-supported (?:publication|newsletter)\..{0,90}"),
    ("control", 120,
        r"(?:learn|find out) more|get started|(?:request|book) a demo|see (?:all )?plans|"
        r"i (?:agree|accept|consent)(?: to)?\b[^.]{0,60}|不感兴趣|了解(?:更多|详情)|立即体验|"
        r"[¥￥$€£]\s?\d[\d.]*\s?/\s?(?:月|年|周|季|mo|month|year|week|bulan|tahun)|"
        r"(?:akses|nikmati|baca) (?:semua|seluruh|penuh|tanpa batas)\b.{0,40}\brp.{0,20}|"
        r"(?:a )?(?:message|word) from (?:our (?:sponsor|partner|advertiser)s?|[\w&.' ]{3,30})|"
        r".{0,60}\b(?:today's|this) [\w ]{2,30} is \d[\d.,]* words\b.{0,40}|"
        r"(?:special )?thanks to .{3,60} for (?:editing|copy ?editing|fact-checking|proofreading)"
        r"\b.{0,60}|"
        r"[^。]{0,20}(?:参与抽奖|抽奖赢|赢取)[^。]{0,30}"),
    ("subscribe", 160,
        r"[^“”\"]{0,100}\b(?:to|in|into) your inbox\b[^“”\"]{0,60}|skip (?:ahead )?to\b[^.]{0,30}|"
        r"get (?:full )?access[^.]{0,20}|"
        r"(?:cerita|artikel|berita|konten|tulisan|laporan) ini [^.]{0,24}\b(?:pelanggan|"
        r"berlangganan|member)\b.{0,70}|"
        r"suka (?:dengan )?(?:tulisan|artikel|berita)\b[^?]{0,40}\?.{0,40}|"
        r"[^“”\"]{0,90}\b(?:klik|tekan|ketuk) (?:tombol|tautan|link)\b[^“”\"]{0,40}|"
        r"[^。]{2,40}尽在[^。]{2,20}(?:app|客户端|频道|公众号|网)[!！]?"),
    # -- print, series, parts ---------------------------------------------------------------------
    ("copyright", 120,
        r"(?:foto|gambar|ulasan|versi|berita|artikel|laporan)(?:-foto)?\b[^.]{0,50}\b(?:dapat|bisa|"
        r"tersedia|dimuat|ada|baca)\b[^.]{0,40}\b(?:e-?paper|koran|cetak|edisi)\b[^.]{0,40}\.?|"
        r"(?:selengkapnya|versi lengkap\w*|lengkapnya)\b[^.]{0,30}\b(?:baca|simak|dapat|bisa|"
        r"di)\b[^.]{0,30}\b(?:e-?paper|koran|cetak|edisi|majalah)\b[^.]{0,30}\.?|"
        r"(?:published|printed|appeared) in (?:the )?(?:issue|volume|vol\.?|no\.?) \d[^.]{0,40}|"
        r"(?:terbit|dimuat) (?:di|dalam|pada) edisi \d[^.]{0,40}|"
        r"read part (?:one|two|three|\d)(?: and (?:two|three|\d))? (?:here|of .{3,40})\.?|"
        r"this is the (?:first|second|third|fourth|fifth|last|final) (?:part |article |story |"
        r"instal?ment )?(?:of|in) (?:\w+(?:[ -]part)? )?(?:articles|stories|"
        r"columns|instal?ments|essays|dispatches|series (?:on|about))\b.{0,60}|"
        r".{0,8}(?:更多|详细)?(?:报道|内容)?(?:请?见|详见|[下上]?转|上接)"
        r"第?[一二三四五六七八九十\d]{1,3}版.{0,4}"),
    ("copyright", 220,
        rf"{_WRITTEN_ID} [^.]{{0,30}}\btanggung jawab (?:pribadi )?penulis\b.{{0,140}}|"
        rf"{_THIS_ID} (?:diolah|disadur|disarikan|dirangkum|diterjemahkan|dikutip) "
        r"dari\b[^\d]{3,80}|"
        r"\*?\)? ?penulis (?:(?:adalah|merupakan) )?(?:\w+ )?(?:peneliti|dosen|pengamat|guru besar|"
        r"lepas|pengajar|analis|ekonom)\b(?!.*\b(?:kata|ujar|menilai)\b).{0,90}|"
        r"this \w+ (?:first |originally )?appeared in the\b.{0,60}\b(?:section|edition|print)"
        r"\b.{0,120}|di edisi cetak,? .{3,120}|"
        r".{0,40}\b(?:melayani|menyediakan) hak jawab\b.{0,120}|"
        r".{2,30}\btranscripts? (?:are|is) (?:created|produced)\b.{5,170}|"
        r"past performance is (?:no|not)\b.{3,60}|(?:full )?disclosure\s?: .{5,180}|"
        r"(?:transcript|translation|transkrip|terjemahan) (?:was )?(?:prepared|provided|edited|"
        r"made|disusun|disiapkan) (?:by|oleh)\b.{3,120}|"
        r"(?:unofficial|courtesy) translation\b.{0,80}|"
        r"(?:证券|本报告)?(?:分析师|研究员)(?:承诺|声明|保证)\s?[:：].{4,200}|"
        r"(?:analyst|research analyst)s?'? (?:certification|declaration|disclosures?)\b.{0,180}|"
        r"(?:股票|行业|公司|投资)?评级(?:说明|定义|标准|体系)\s?[:：].{4,200}|"
        r"(?:stock |investment )?ratings? (?:definitions?|key|system|guide)\s?: .{4,200}"),
    ("copyright", 700,
        r".{0,300}\btakes? no responsibility for (?:the )?contents? of this\b.{0,400}"),
    ("copyright", 400, r".{4,80}对本(?:公告|公布|文件)之?(?:内容)?概不负责.{0,300}"),
    # -- who made it ------------------------------------------------------------------------------
    ("credit", 160,
        rf"{_CREDITED}\s?[:：] ?{_NAMES}?[\s|/,;·]+(?:{_CREDITED}\s?[:：] ?{_NAMES}?[\s|/,;·]*"
        r"){1,3}|"
        rf"{_CREDITED} by {_NAMES}, {_CREDITED} by {_NAMES}|"
        r"[(\[](?:adds|updates?|updated|recasts|corrects|refiles|rewrites|repeats|releads)"
        r"\b[^()]{3,120}[)\]]|"
        r".{0,60}\bcreated with (?:datawrapper|flourish|infogram)\.?"),
    ("control", 120,
        r"(?:apa|bagaimana) (?:pendapat|komentar|tanggapan|menurut) (?:anda|kamu)[^?]{0,50}\? "
        r".{3,60}|"
        r"(?:what do you (?:think|make)|what's your (?:view|take))\b[^?]{0,60}\? .{3,60}|"
        r"(?:pantau|simak|ikuti|baca|cek)\b[^.]{0,40}\b(?:untuk|hanya di|agar)\b[^.]{0,20}\b"
        r"(?:berita|info\w*|kabar|update)\b[^.]{0,40}\.?|"
        r"nantikan [^.]{0,20}\bkami\b.{0,40}|laporkan kesalahan.{0,20}|diskusikan artikel ini|"
        r"traktir kopi.{0,20}|订阅《[^》]{2,12}》[,，][^。]{0,20}(?:送达|推送|直达).{0,4}"),
    ("related", 60,
        r"more (?:from|by) (?:this|the same) (?:author|writer|reporter)|recommended by \w+|"
        r"most (?:viewed|read|popular|shared|watched) (?:this|in|on|today)\b.{0,20}"),
    ("credit", 60,
        r"[(（](?!记者按)[^()（）。]{2,36}(?:参与采写|参与报道|参与写作|亦有贡献|有贡献|协助采访)"
        r"[)）]"),
    # -- what readers write -----------------------------------------------------------------------
    ("comments", 110,
        r"网友\s?[“\"「@][^”\"」]{1,14}[”\"」]?\s?[:：](?![“「\"]).{1,70}|"
        r"@[\w·]{2,16}\s?[:：](?![“「\"]).{1,70}|热评\s?[:：].{1,80}|[a-z]\w*_\w+: .{3,90}"),
    # -- players, live rooms, quotes of exchanges -------------------------------------------------
    ("counter", 60,
        r"\d{1,2}:\d{2}(?::\d{2})?\s?/\s?\d{1,2}:\d{2}(?::\d{2})?(?: .{0,12})?|"
        r"(?:\d(?:\.\d+)?x ?){2,6}|听(?:新闻|全文|报道)?\s?[·|:]?\s?\d{1,2}[分:]\d{1,2}秒?|"
        r"\d{20,60}|(?:当前)?(?:在线|直播中|正在直播|观看)\s?[\d.]+ ?万?人?(?:观看|在看|次)?|"
        r"\d[\d.,]* ?(?:k|rb)? dibagikan"),
    ("counter", 50,
        r"(?:(?:视频|本场)?(?:直播|回放)(?:已经?|尚未|还未|未|即将|正在)?(?:结束|开始|进行中|中|"
        r"暂停|回放|回看)?|(?:the )?live(?: ?stream| broadcast)?(?: has)? ended|(?:siaran langsung|"
        r"live streaming)(?: telah| sudah)? (?:berakhir|selesai))(?:[\s·|,]+[\d.,]+ ?(?:[万亿kw]|"
        r"rb|ribu)?\+? ?(?:人次?|次|people|orang|views?|kali)? ?(?:看过|观看过?|在看|围观|收看|"
        r"参与|预约|播放|watched|viewers|views|menonton|ditonton|penonton)?)?"),
    ("control", 50,
        r"(?:(?:只看(?:主播|楼主|嘉宾|作者|图文|主持人?)|(?:时间)?(?:正序|倒序|升序|降序)(?:排列|"
        r"查看)?|按(?:时间|热度|最新|最热)(?:排序|排列)?|(?:new|old)est(?: first)?|most (?:liked|"
        r"recent|relevant)|top comments|terbaru|terlama|terpopuler)(?:[\s|/·,]+|$)){1,5}"),
    ("advertisement", 40,
        r"iklan layanan (?:masyarakat|publik|sosial)|公益广告|"
        r"public[ -]service (?:announcement|advert(?:isement|ising)?|ad|message)"),
    # What whoever lays out the page is told to set large.
    ("label", 300,
        r"(?:pull|call|block)(?:ed)?[ -]?(?:out[ -]?)?quotes?(?: \d)?\s?:.{2,280}|"
        r"kutipan (?:tarik|sorot(?:an)?|layar)\s?:.{2,280}|(?:引文框|拉出引语)\s?:.{2,280}"),
    ("ticker", 200, rf"(?:{_QUOTED}[: ]{{1,2}}[\d.,]+(?: {_CHANGE}){{0,3}}[\s|;·,]*){{2,8}}"),
    # -- who signs a broker's note and by what licence, where to give, what comes next ------------
    ("credit", 120,
        r"(?:(?:lead |chief |senior )?(?:analysts?|strategists?|economists?|analis)|分析师|研究员|"
        r"研究助理)\s?: ?[^!?:。]{2,40}?(?:,? ?\b(?:cfa|sac|sfc|ce|no)\b.{0,30}|"
        r"\+?\d[\d \-]{6,}.{0,30}|\(?\S+@\S+|[ ,;|]*(?:期货|证券)?(?:从业|执业|投资咨询|资格|证书|"
        r"sac|[fszt]\d).{0,60})|"
        r"(?:期货|证券)?(?:投资|交易)咨询(?:业务)?(?:资格|许可).{0,6}:.{2,50}|"
        r"(?:pt )?[\w .&]{3,60} (?:(?:terdaftar|berizin)(?: dan |, |/)?)+(?:diawasi )?oleh (?:ojk|"
        r"otoritas jasa keuangan|bappebti|bank indonesia).{0,30}"),
    ("credit", 120,
        r".{0,50}\b(?:rekening|no\.? rek|donasi)\b.{0,24}\d[\d\- ]{6,}.{0,12}\b(?:a\.? ?n\.?|"
        r"atas nama)\s.{2,40}|"
        r"(?:dokumen|surat|naskah) ini (?:telah )?ditandatangani secara elektronik.{0,60}|"
        r"(?:next (?:bulletin|issue|edition|release|report|briefing)|edisi (?:berikutnya|"
        r"mendatang)|下期(?:预告)?): ?.{2,60}(?<![.。])"),
    ("copyright", 110,
        r"[^。]{0,12}仅供参考,[^。]{2,20}。?|"
        r"versi cetak (?:dari )?(?:artikel|berita|tulisan|laporan) ini .{3,90}"),
    ("date", 12, r"just now|baru saja"),
    ("credit", 260,
        r"[^,.]{3,60} (?:do(?:es)? not|doesn't|don't) (?:work for|consult|own shares)\b.{8,220}|"
        r"[^,.]{3,80} provides? funding as\b.{3,90}|(?:prepared|issued) by (?:the )?[^.,]{3,40}|"
        r"(?:爆料|投稿|合作|进群|商务|转载|咨询)[^。]{0,6}加?微信号?[: ]{0,2}[a-z][\w\-]{4,20}"
        r".{0,16}|"
        r"[^。!?]{1,60}\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar)(?: ?\([\d.]+ ?[km]b\))?"),
)  # fmt: skip
