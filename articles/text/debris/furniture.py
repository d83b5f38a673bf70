"""Patterns of what stands between the parts of a page: what it says of itself, of advertisements,
of parts that are missing, of what it prints every day; in NFKC and small letters.

Each is tried only on lines that hold one of its words."""

from typing import Final

from articles.text.debris.pattern_types import Pattern
from articles.text.word_tables import terms

# What a page calls what it shows; a report, a site or a film may be what a sentence is about.
_PIECE = r"(?:story|piece|article|page|post|newsletter|podcast|episode|explainer|column|live ?blog)"
_PIECE_ID = r"(?:artikel|berita|tulisan|naskah|konten|halaman|laman|rubrik|siniar|buletin)"
_PRESS = r"(?:journalis\w+|reporting|news|newspapers?|reporters?|coverage|jurnalis\w*|pers|media)"

# (reason, longest line in characters, pattern, words)
FURNITURE: Final[tuple[Pattern, ...]] = (
    # -- what a page says of itself ---------------------------------------------------------------
    (
        "copyright",
        160,
        rf"(?:[\w ]{{2,20}}: )?this {_PIECE} (?:is (?:part of|free|open|more than|over|"
        rf"available|for|only|"
        r"also|from|no longer|now|premium|exclusive|restricted|archived|best)|has (?:been|"
        r"moved)|requires|"
        r"may (?:contain|not)|can (?:be|only)|will (?:be|not)|contains)\b.{3,130}|"
        rf"{_PIECE_ID} ini (?:(?:telah|sudah) (?:diperb|disempurna|dikoreksi|lebih|dipindah|"
        rf"diarsip)|merupakan "
        r"bagian|adalah bagian|bagian dari|hanya|khusus|juga tersedia|tersedia|berusia|dapat "
        r"(?:dibaca|diakses|"
        r"dibagikan))\w*\b.{2,130}|you(?:'re| are) (?:viewing|reading|looking at|seeing) .{3,80}|"
        r"anda sedang (?:membaca|melihat)\s?[:：]? .{3,120}",
        ("this ", " ini ", "you're ", "you are ", "anda "),
    ),
    (
        "copyright",
        140,
        r"(?:the |our )?(?:author|writer|reporter|penulis|analyst)s? (?:holds?|owns?|has|have|"
        r"did|does|is|"
        r"was|tidak|bukan)\b(?! said).{0,60}\b(?:shares?|stocks?|positions?|interests?|saham|"
        r"kepentingan|"
        r"employed|funding)\b.{0,70}|作者(?:未|并未|不|没有)持有.{0,30}|"
        r"(?:[\w ]{0,40})?(?:licen[sc]ed|released|available|republished) under (?:a |an |the "
        r")?(?:cc|creative|open)"
        r"\b.{0,60}|(?:boleh|dapat|bebas|silakan) (?:dikutip|disalin|disebar\w*|diterbitkan "
        r"ulang)\b.{0,70}|"
        r"registered (?:in|at|under|as)\b.{2,50}\bno\.? ?\d.{0,16}|"
        r"nothing (?:here|in this|on this)\b.{0,30}\b(?:advice|recommendation|offer)\b.{0,20}|"
        rf"[^,:]{{3,60}} (?:is|are|adalah|merupakan)? ?(?:an? )?(?:proud )?(?:members?|anggota|"
        rf"signator\w+) "
        rf"(?:of )?.{{0,40}}\b(?:{_PRESS}|press|editors?|standards)\b.{{0,40}}",
        terms(
            "share, stock, position, interest, saham, kepentingan, 持有, employ, under",
            "dikutip, disalin, disebar, diterbitkan, registered, nothing, member, anggota",
            "signator, funding",
        ),
    ),
    (
        "subscribe",
        140,
        r".{4,110}[.!?:] ?(?:join (?:us|them|in)|chip in|sign (?:up|in)|log ?in|subscribe|"
        r"unsubscribe|"
        r"donate|find out (?:more|how)|learn more|watch now|take part|start here|try it|take a "
        r"look|have a "
        r"look|see (?:inside|how|why)|gabung(?:lah)?|masuk|daftar|yuk gabung|berlangganan|mari "
        r"dukung(?: kami)?|"
        r"dukung kami)(?: (?:now|here|today|free|for free|whenever .{2,16}|any ?time|sekarang|"
        r"di ?sini|yuk))?[.!]?|"
        r"[^。]{4,40}[。！？!?,，]\s?(?:请)?(?:支持我们|加入我们|立即(?:加入|订阅|登录)|登录|"
        r"去看看)[。！!]?",
        terms(
            "join us, join them, join in, chip in, sign up, sign in, log in, login, subscribe",
            "donate, find out, learn more, watch now, take part, start here, try it, a look",
            "see inside, see how, see why, gabung, masuk, daftar, langganan",
            "dukung, 支持, 加入, 立即, 登录, 去看看",
        ),
    ),
    # -- advertisements, missing parts ------------------------------------------------------------
    (
        "advertisement",
        90,
        r"(?:the |your |this )?(?:ads?|advert|advertisement|iklan|commercial) (?:ends?|will end|"
        r"closes?|starts?|"
        r"berakhir|selesai|akan)\b.{0,30}|(?:\w+ )?(?:story|article|text|programme|artikel|"
        r"berita|tulisan) "
        r"(?:resumes?|continues?|returns?|berlanjut|lanjut\w*)\b.{0,40}|"
        r"(?:why|mengapa|kenapa) (?:am i|do i|saya) (?:seeing|see|melihat)\b.{0,30}|"
        r"为什么我?会?看到.{0,12}|"
        r"(?:hide|dismiss|close|mute|skip|sembunyikan|tutup|lewati) (?:this|the|all|pesan|iklan|"
        r"semua)\b.{0,24}|"
        r"(?:paid|commercial|brand) (?:partnership|promotion)\b.{0,40}|in association with [^.,"
        r"]{2,40}|"
        r"广告(?:之后|后|结束).{0,12}|跳过(?:广告|片头)?.{0,6}",
        terms(
            "ad end, ads end, ad will, ad close, ad start, advert, iklan, resume, continue",
            "return, berlanjut, lanjut, am i, do i, saya, 看到, hide, dismiss, close this",
            "close the, mute, skip, sembunyikan, tutup, lewati, partnership, promotion",
            "association, 广告, 跳过",
        ),
    ),
    (
        "control",
        60,
        r"(?:this )?(?:tweet|post|video|content|image|picture|map|chart|thread|audio|cuitan|"
        r"unggahan|konten|gambar|"
        r"peta) (?:is |was |has been )?(?:unavailable|not available|deleted|removed|missing|"
        r"expired|tidak tersedia|"
        r"dihapus|hilang)\b.{0,30}|.{0,24}(?:已被|被)(?:作者|博主|用户)?删除.{0,6}|.{0,6}未完,"
        r"?见.{0,8}|"
        r"masih ada halaman\b.{0,20}|(?:text|page|font) (?:resized|zoomed|enlarged)\b.{0,20}|"
        r"(?:语速|倍速|音量|亮度)\s?[\d.]+.{0,4}|(?:[一两三五\d]+分钟|一图|一文|一张图)(?:看懂|"
        r"读懂|了解|速览).{0,10}|"
        r"划重点[!。]?|版本号?\s?[:：]?\s?v?\d[\d.]{1,10}|version \d[\d.]{1,10}|versi \d[\d.]{1,"
        r"10}",
        terms(
            "available, deleted, removed, missing, expired, tersedia, dihapus, hilang, 删除",
            "未完, masih ada, resized, zoomed, enlarged, 速, 音量, 亮度, 看懂, 读懂, 了解",
            "划重点, 版本, version, versi",
        ),
    ),
    # -- what a page prints every day, its greetings, its series ----------------------------------
    (
        "label",
        80,
        r"(?:the |our |today's |your )?(?:\w+ ){0,2}?(?:quote|sudoku|word|picture|photo|image|"
        r"deal|offer|chart|recipe|"
        r"question|joke|book|tweet|crossword|quiz|puzzle|cartoon|horoscope|reader|tip) of the "
        r"(?:day|week|month)(?:\s?[:|].{0,60})?|"
        r"(?:kutipan|teka-teki(?: silang)?|foto|kuis|resep|promo|kata|grafik|zodiak|ramalan|"
        r"karikatur|tips) "
        r"(?:hari|pekan|minggu|bulan) ini(?:\s?[:|].{0,60})?|"
        r"(?:今日|每日|本周|本月)(?:一图|一题|金句|一句|漫画|段子|特惠|优惠|运势|答题|菜谱|好物|"
        r"星座)(?:[:|].{0,40}|)",
        terms("of the, ini, 今日, 每日, 本周, 本月"),
    ),
    (
        "label",
        60,
        r"(?:good (?:morning|afternoon|evening)|hello|hi|welcome(?: back)?|selamat (?:datang|"
        r"pagi|siang|sore|malam)|"
        r"halo|hai|您好|你好|欢迎),? ?(?:guest|reader|visitor|friend|subscriber|member|\w+[.!,] "
        r"not you\?|tamu|"
        r"pembaca|sobat(?: \w+)?|pengunjung|游客|访客|会员|用户|网友)[.!。]?",
        terms(
            "guest, reader, visitor, friend, subscriber, member, not you, tamu, pembaca",
            "sobat, pengunjung, 游客, 访客, 会员, 用户, 网友",
        ),
    ),
    (
        "caption",
        40,
        r"(?:an? )?(?:library|archive|stock|file|agency|generic|illustrative|representative|"
        r"representational|"
        r"promotional|undated)(?: \w+)? (?:image|photo|picture|pic|footage|photograph|shot)s?\.?|"
        r"(?:images?|photos?|pictures?) (?:is |are )?(?:used )?(?:only )?for (?:illustr|"
        r"represent)\w+(?: purposes?)?(?: only)?\.?|"
        r"(?:foto|gambar|potret) (?:arsip|ilustrasi|dokumentasi|lama|udara|istimewa)\.?|(?:资料|"
        r"档案|历史|示意)(?:照|图)片?",
        terms("image, photo, pic, footage, shot, foto, gambar, potret, 照, 图"),
    ),
)
